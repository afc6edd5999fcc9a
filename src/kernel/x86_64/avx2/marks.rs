//! Marks that stay, in canonical order.

use super::block::Block;
use super::look::{Bytes, leads, look_up};
use crate::kernel::run::Run;
use crate::plan::entry;

/// Blocks of home characters and ASCII with marks that stay, two of which may change places.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn marked_blocks(_run: &mut Run<'_, '_>) -> bool {
    false
}

/// Brings two marks that stand in the wrong order into the right one.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn in_order(
    run: &Run<'_, '_>,
    bytes: &Bytes,
    made: Block,
    lows: Block,
    is_home: Block,
    plain: u64,
) -> Order {
    let watch = Block::all(entry::RANK_WATCH as u8);
    let behind_marks = Block::all(entry::RANK_LAST_MARK as u8 + 1);
    let ranks = look_up(&run.engine.lanes.nibbles.ranks, lows);
    let ranks = watch.but(ranks, is_home);
    let ranks = bytes.this.gt(Block::all(0xFF)).not_and(ranks);
    let marks = is_home.and(ranks.gt(Block::all(0))).and(behind_marks.gt(ranks));
    let last = ranks.up2(watch);
    let wrong = marks.and(last.gt(ranks));
    let begins = plain | leads(bytes.this);
    let ends = begins & !(marks.mask() >> 1);
    if wrong.mask() == 0 {
        return Order { bytes: made, stop: 0, ends };
    }
    let swap = wrong.up2(Block::all(0)).not_and(wrong.and(behind_marks.gt(last)));
    let second = swap.or(swap.down::<1>());
    let first = second.down::<2>();
    let swapped =
        |bytes: Block| bytes.but(bytes.down::<2>(), first).but(bytes.up2(Block::all(0)), second);
    let ranks = swapped(ranks);
    let wrong = marks.and(ranks.up2(watch).gt(ranks));
    Order { bytes: swapped(made), stop: wrong.mask() >> 1, ends }
}

/// Marks in order.
pub(super) struct Order {
    pub(super) bytes: Block,
    /// The first bytes of the marks that are still out of order.
    pub(super) stop: u64,
    /// Where something begins that is no mark.
    pub(super) ends: u64,
}
