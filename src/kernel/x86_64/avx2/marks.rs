//! Marks that stay, in canonical order.

use core::mem::take;

use super::block::{BLOCK, Block};
use super::look::{Bytes, Easy, Nibbles, PATIENCE, is_home, leads, look_up, lows, three};
use super::put::{ROOM, put_kept};
use crate::kernel::masks::{low, traced};
use crate::kernel::run::{AGAIN, Run};
use crate::kernel::trace::Masks;
use crate::plan::entry;

/// Blocks of home characters and ASCII with marks that stay, two of which may change places.
///
/// Whether they do is judged by the two characters before and the one behind, so a block is loaded
/// with what that takes on both sides, and the next does not have to wait where this one ends.
/// Says whether there was any.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn marked_blocks<const TRACED: bool>(run: &mut Run<'_, '_>) -> bool {
    /// So many bytes are looked at before and behind those that are written.
    const BEFORE: usize = 6;
    const BEHIND: usize = 4;
    const STRIDE: usize = BLOCK - BEFORE - BEHIND;
    let lanes = &run.engine.lanes;
    let Some(short) = &lanes.nibbles.short else { return false };
    let easy = Easy::of(short, &short.marked);
    let watch = Block::all(entry::RANK_WATCH as u8);
    let last_mark = Block::all(entry::RANK_LAST_MARK as u8);
    let behind_marks = Block::all(entry::RANK_LAST_MARK as u8 + 1);
    let none = Block::all(0);
    let mut patience = PATIENCE;
    let start = run.pos;
    if run.mark_at(start) {
        return false; // what it follows was not written here
    }
    let mut room = take(&mut run.room);
    let mut pos = start;
    let end = start + AGAIN;
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    while let Some(window) = run.source.get(pos.saturating_sub(BEFORE + 2)..)
        && let Some(window) = window.first_chunk()
        && room.has::<ROOM>()
        && (!TRACED || pos < end)
        && pos >= BEFORE + 2
        && patience > 0
    {
        let [_, before, this] = three(window);
        let (before, this) = (Block::load(before), Block::load(this));
        let is_home = is_home(before);
        let home = is_home.mask();
        let others = leads(before) & !home;
        let lows = lows(this, before);
        let nibbles = Nibbles::of(lows);
        let is_gone = easy.deleted.bits(nibbles).eq(none).not_and(is_home);
        let made = easy.look_up::<2, true, false>(this, lows, nibbles, is_home);
        let rank = watch.but(look_up(&lanes.nibbles.ranks, lows), is_home);
        let rank = this.gt(Block::all(0xFF)).not_and(rank);
        let is_mark = is_home.and(rank.gt(none)).and(behind_marks.gt(rank));
        // Behind what is deleted stands what stood before it.
        let rank = rank.but(rank.up2(watch), is_gone);
        let rank2 = rank.up2(watch);
        let rank4 = rank2.up2(watch);
        let is_wrong = rank2.gt(rank).and(is_mark);
        let wrong = is_wrong.mask();
        let below4 = rank4.gt(rank).and(is_mark).mask();
        let no_mark = rank2.gt(last_mark).and(is_wrong).mask();
        let hard = made.marked.and(easy.hard).any();
        // Both changed places with a mark, or one did twice, or with what is none.
        let twice = wrong & ((wrong | made.gone) << 2 | wrong << 4);
        // Behind two that changed places and a deleted one may come a third that goes before both.
        let parted = made.gone & wrong << 2;
        let bad = (wrong | wrong << 2) & below4 | twice | no_mark | parted;
        let bad = (bad | hard | others) >> BEFORE;
        patience = if is_mark.is_zero() { patience - 1 } else { PATIENCE };
        if bad & low(STRIDE + BEHIND) != 0 {
            break;
        }
        let second = is_wrong.or(is_wrong.down::<1>());
        let bytes = swapped(easy.with_ascii(&made, nibbles), second).down::<{ BEFORE as i32 }>();
        let keep = !(made.gone | (made.gone | made.ascii) >> 1) >> BEFORE & low(STRIDE);
        put_kept(bytes, keep, &mut room);
        if TRACED {
            masks.put(traced(made.gone, made.ascii, 0) >> BEFORE);
            masks.put(wrong >> BEFORE >> 1);
        }
        pos += STRIDE;
    }
    masks.give(&mut run.trace, STRIDE, true);
    run.end_marked(start, pos, room)
}

/// The bytes, of which the marks with both bytes `second` have changed places with those before
/// them.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn swapped(bytes: Block, second: Block) -> Block {
    let none = Block::all(0);
    bytes.but(bytes.down::<2>(), second.down::<2>()).but(bytes.up2(none), second)
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
        return Order { bytes: made, stop: 0, ends, swaps: 0 };
    }
    let swap = wrong.up2(Block::all(0)).not_and(wrong.and(behind_marks.gt(last)));
    let second = swap.or(swap.down::<1>());
    let ranks = swapped(ranks, second);
    let wrong = marks.and(ranks.up2(watch).gt(ranks));
    let swaps = swap.mask() >> 1;
    Order { bytes: swapped(made, second), stop: wrong.mask() >> 1, ends, swaps }
}

/// Marks in order.
pub(super) struct Order {
    pub(super) bytes: Block,
    /// The first bytes of the marks that are still out of order.
    pub(super) stop: u64,
    /// Where something begins that is no mark.
    pub(super) ends: u64,
    /// The first bytes of the marks that have changed places with the one before.
    pub(super) swaps: u64,
}
