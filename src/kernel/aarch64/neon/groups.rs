//! Characters outside home.

use core::arch::aarch64::*;

use super::block::{STRIDE, has_upper_bit};
use super::found::Found;
use super::wide;
use super::{WINDOW, before, before2, this};
use crate::kernel::masks::low;
use crate::kernel::run::{GROUP, Run};
use crate::plan::lanes::Group;

/// How many groups outside home are looked up in a block.
const GROUPS: usize = 4;

/// Looks up the characters outside home that may not pass: the group that was needed last at
/// once, others one after the other.
#[target_feature(enable = "neon")]
#[inline(never)]
pub(super) fn find(run: &mut Run<'_, '_>, window: &[u8; WINDOW], whole: usize, found: &mut Found) {
    let before = before(window);
    let others = wide::mask(wide::without(wide::are_leads(before), wide::are_home(before)));
    if whole == STRIDE {
        // A character outside home is done in one block.
        found.ends = others >> 1 & !low(STRIDE - 2);
    }
    // Until the tables are asked, any of the others may be one that does not pass.
    let mut suspects = others & low(whole + 1);
    for round in 0..GROUPS {
        suspects &= !look_up(run.group, window, found);
        if round == 0 && suspects != 0 {
            suspects &= may_change(run, window);
        }
        if suspects == 0 {
            return;
        }
        let (next, rest, stop) = run.next_group(suspects, found.stop);
        (suspects, found.stop) = (rest, stop);
        let Some(next) = next else { return };
        run.group = next;
    }
    // A block of so many kinds ends before the next of them.
    found.ends |= 1 << suspects.trailing_zeros() >> 1;
}

/// Looks up the characters of a group, and says where their second bytes are.
///
/// A call: else the compiler keeps, for a second group that hardly ever comes, more vectors than
/// there are.
#[target_feature(enable = "neon")]
#[inline(never)]
fn look_up(group: &Group, window: &[u8; WINDOW], found: &mut Found) -> u64 {
    let (this, before) = (this(window), before(window));
    // Of a character of three bytes the last is looked up, of one of two the second.
    let long = group.first != 0;
    let first =
        if long { wide::are(before2(window), group.first) } else { wide::are_leads(before) };
    let seconds = wide::each(before, |before| vandq_u8(before, vdupq_n_u8(GROUP)));
    let here = wide::and(first, wide::are(seconds, group.second));
    let mask = wide::mask(here);
    if mask == 0 {
        return 0;
    }
    let codes = wide::look_up(&group.code, wide::lows(this, before), here);
    let bits = wide::quarter_bits();
    let rest = vdupq_n_u8(!GROUP);
    let quarter = wide::each(before, |before| vqtbl1q_u8(bits, vandq_u8(before, rest)));
    let flags = wide::of_continuing(&group.flags, this);
    // Bit `q` is set of those whose code is not a letter, bit `4 + q` of those that do not pass.
    let marked = wide::meet(quarter, flags);
    let acts = wide::and(here, has_upper_bit(quarter, flags));
    found.codes = wide::select(acts, codes, found.codes);
    found.known = wide::or(found.known, acts);
    found.marked = wide::or(found.marked, wide::and(marked, acts));
    if long {
        found.three = wide::or(found.three, acts);
        return mask >> 1;
    }
    mask
}

/// The second bytes of the characters outside home that may not pass.
#[target_feature(enable = "neon")]
#[inline]
fn may_change(run: &Run<'_, '_>, window: &[u8; WINDOW]) -> u64 {
    let lanes = &run.engine.lanes;
    let leads = wide::of_leads(&lanes.leads, before(window));
    wide::mask(wide::meet(leads, wide::of_continuing(&lanes.seconds, this(window))))
}
