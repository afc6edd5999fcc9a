//! Looking up characters outside home.

use core::arch::x86_64::*;

use super::block::{Bytes, Constants, Rows, all, look_up};
use super::make::Characters;
use crate::kernel::masks::low;
use crate::kernel::run::{GROUP, Run};
use crate::plan::lanes::code;

/// How many groups outside home are looked up in a block.
pub(super) const GROUPS: usize = 4;

/// Looks up the characters outside home that may not pass: the group that was needed last at
/// once, others one after the other.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn other_groups(
    run: &mut Run<'_, '_>,
    c: &Constants,
    bytes: &Bytes,
    lows: __m512i,
    quarter: __m512i,
    (others, whole): (u64, usize),
    mut found: Characters,
) -> Characters {
    let suspects = _mm512_mask_test_epi8_mask(
        others,
        _mm512_permutexvar_epi8(bytes.before, c.leads),
        _mm512_permutexvar_epi8(bytes.this, c.seconds),
    );
    let mut suspects = suspects & low(whole + 1);
    for _ in 0..GROUPS {
        let group = run.group;
        let mut here =
            _mm512_cmpeq_epi8_mask(_mm512_and_si512(bytes.before, all(GROUP)), all(group.second));
        // Of a character of three bytes the last is looked up, of one of two the second.
        let long = group.first != 0;
        here &= if long { _mm512_cmpeq_epi8_mask(bytes.before2, all(group.first)) } else { others };
        let rows = Rows::of(group);
        let codes = look_up(rows.code, lows);
        let flags = _mm512_permutexvar_epi8(bytes.this, rows.flags);
        let marked = _mm512_mask_test_epi8_mask(here, quarter, flags);
        let pass = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::PASS));
        let acts = here & !pass;
        found.codes = _mm512_mask_mov_epi8(found.codes, acts, codes);
        found.known |= acts;
        found.marked |= marked & !pass;
        found.three |= if long { acts } else { 0 };
        suspects &= !(if long { here >> 1 } else { here });
        if suspects == 0 {
            return found;
        }
        let (next, rest, stop) = run.next_group(suspects, found.stop);
        (suspects, found.stop) = (rest, stop);
        let Some(next) = next else { return found };
        run.group = next;
    }
    // A block of so many kinds ends before the next of them.
    found.rest = 1 << suspects.trailing_zeros() >> 1;
    found
}
