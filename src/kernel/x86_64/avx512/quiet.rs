//! Scanning: is there anything to do?

use core::arch::x86_64::*;

use super::block::{BLOCK, Constants, FIRST_LEAD, all, load};
use super::bytes;
use super::make::make;
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// How much is scanned between two questions.
pub(super) const QUIET: usize = 4 * BLOCK;

/// The first place where something may change, or the length of the source.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn find<const ORDERED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> usize {
    loop {
        if run.engine.plan.plain_ascii {
            skip_quiet(run);
        }
        // So many bytes the long way, and the short way is tried again.
        let again = run.pos + QUIET;
        while run.pos < again {
            let Some((bytes, whole)) = bytes(run) else { return run.pos };
            let made = make::<ORDERED, true>(run, c, bytes, whole);
            let same = _mm512_cmpeq_epi8_mask(made.bytes, bytes.this) & made.keep;
            if same != low(made.read) {
                return run.pos + (!same).trailing_zeros() as usize;
            }
            run.pos += made.read;
            if made.stops {
                return run.pos;
            }
        }
    }
}

/// Goes over bytes in which nothing can change.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn skip_quiet(run: &mut Run<'_, '_>) {
    let lanes = &run.engine.lanes;
    let (leads, seconds) = (load(&lanes.scan_leads), load(&lanes.scan_seconds));
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    while let Some(window) = rest.first_chunk::<{ QUIET + 1 }>() {
        let mut alarm = 0;
        for at in [0, BLOCK, 2 * BLOCK, 3 * BLOCK] {
            let (before, this) = two(window, at);
            let (before, this) = (load(before), load(this));
            let lead = _mm512_cmpge_epu8_mask(before, all(FIRST_LEAD));
            let lead = _mm512_maskz_permutexvar_epi8(lead, before, leads);
            alarm |= _mm512_test_epi8_mask(lead, _mm512_permutexvar_epi8(this, seconds));
        }
        if alarm != 0 {
            return;
        }
        rest = rest.get(QUIET..).unwrap_or_default();
        run.pos += QUIET;
    }
}

/// The bytes of a longer window from `at` on, and from one behind it.
#[inline(always)]
pub(super) fn two(window: &[u8; QUIET + 1], at: usize) -> (&[u8; BLOCK], &[u8; BLOCK]) {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    (from(at).unwrap_or(&[0; BLOCK]), from(at + 1).unwrap_or(&[0; BLOCK]))
}
