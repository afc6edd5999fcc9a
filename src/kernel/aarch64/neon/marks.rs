//! Marks in canonical order.

use core::arch::aarch64::*;
use core::mem::take;

use super::block::{STRIDE, has_upper_bit};
use super::found::Found;
use super::home::put_in;
use super::wide::{self, BLOCK, ROOM, Wide};
use super::{BEFORE, WINDOW, before, this};
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::entry;
use crate::plan::lanes::{Lanes, code};

const WATCH: u8 = entry::RANK_WATCH as u8;
const LAST_MARK: u8 = entry::RANK_LAST_MARK as u8;

/// After so many blocks in a row without a mark, the short way is tried again.
const PLAIN_BLOCKS: u32 = 2;

/// Blocks of home characters and ASCII with marks that stay, two of which may change places.
///
/// Whether they do is judged by the two characters before and the one behind, so a block is loaded
/// with what that takes on both sides, and the next does not have to wait where this one ends.
#[target_feature(enable = "neon")]
#[inline(never)]
pub(super) fn blocks(run: &mut Run<'_, '_>) {
    /// So many bytes are looked at before and behind those that are written.
    const AHEAD: usize = 6;
    const BEHIND: usize = 4;
    const STRIDE: usize = BLOCK - AHEAD - BEHIND;
    let start = run.pos;
    if run.mark_at(start) {
        return; // what it follows was not written here
    }
    let lanes = &run.engine.lanes;
    let mut source = start.checked_sub(AHEAD + BEFORE).and_then(|from| run.source.get(from..));
    let mut room = take(&mut run.room);
    let mut read = 0;
    let mut plain_blocks = 0;
    while let Some(rest) = source
        && let Some(window) = rest.first_chunk::<WINDOW>()
        && room.has::<ROOM>()
    {
        let (this, before) = (this(window), before(window));
        let quarter = wide::home_quarters(before);
        let home = wide::meet(quarter, quarter);
        // What stands before the part that is written was judged with the block before.
        let others = wide::without(wide::are_leads(before), home);
        if wide::any(wide::but_first::<AHEAD>(others)) {
            break;
        }
        let lows = wide::lows(this, before);
        let codes = wide::look_up(&lanes.home.code, lows, home);
        let flags = wide::of_continuing(&lanes.home.flags, this);
        let marked = wide::meet(quarter, flags);
        let codes_marked = wide::and(codes, marked);
        let gone = wide::are(codes_marked, code::DELETE);
        let ascii = wide::and(wide::are_ascii(codes), marked);
        let hard = wide::without(marked, wide::or(gone, ascii));
        let ranks = ranks(lanes, this, lows, home);
        let marks = are_marks(ranks);
        // Behind what is deleted stands what stood before it.
        let ranks = wide::select(gone, wide::last2(ranks, WATCH), ranks);
        let last = wide::last2(ranks, WATCH);
        let wrong = wide::and(marks, wide::are_lower(ranks, last));
        let below = wide::and(marks, wide::are_lower(ranks, wide::last2(last, WATCH)));
        // Both changed places with a mark, or one did twice, or with what is none.
        let wrong2 = wide::last2(wrong, 0);
        let twice = wide::or(wide::last2(wide::or(wrong, gone), 0), wide::last2(wrong2, 0));
        let no_mark = wide::without(wrong, wide::are_at_most(last, LAST_MARK));
        let bad = wide::or(wide::and(wide::or(wrong, wrong2), below), wide::and(wrong, twice));
        // Behind two that changed places and a deleted one may come a third that goes before both.
        let parted = wide::and(gone, wrong2);
        let bad = wide::or(wide::or(bad, no_mark), wide::or(hard, parted));
        if wide::any(wide::but_first::<AHEAD>(bad)) {
            break;
        }
        plain_blocks = if wide::any(marks) { 0 } else { plain_blocks + 1 };
        let made = put_in(this, lows, codes, home);
        let made = wide::select(ascii, codes, made);
        let made = swapped(made, wide::or(wrong, wide::next(wrong)));
        let gone = wide::or(gone, wide::next(wide::or(gone, ascii)));
        let keep = !wide::mask(gone) & low(STRIDE) << AHEAD;
        wide::put_kept(&mut room, made, keep);
        read += STRIDE;
        source = rest.get(STRIDE..);
        if plain_blocks == PLAIN_BLOCKS {
            break;
        }
    }
    run.end_marked(start, start + read, room);
}

/// The bytes, of which the marks with both bytes `second` have changed places with those before
/// them.
#[target_feature(enable = "neon")]
#[inline]
fn swapped(bytes: Wide, second: Wide) -> Wide {
    let firsts = wide::select(wide::next2(second), wide::next2(bytes), bytes);
    wide::select(second, wide::last2(bytes, 0), firsts)
}

/// The rank of each character, at its last byte.
#[target_feature(enable = "neon")]
#[inline]
fn ranks(lanes: &Lanes, this: Wide, lows: Wide, home: Wide) -> Wide {
    let ranks = wide::look_up(&lanes.rank, lows, home);
    wide::without(wide::select(home, ranks, wide::every(WATCH)), wide::are_ascii(this))
}

#[target_feature(enable = "neon")]
#[inline]
fn are_marks(ranks: Wide) -> Wide {
    let first = vdupq_n_u8(1);
    wide::are_at_most(wide::each(ranks, |rank| vsubq_u8(rank, first)), LAST_MARK - 1)
}

/// Brings two marks that stand in the wrong order into the right one.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn in_order(
    lanes: &Lanes,
    window: &[u8; WINDOW],
    whole: usize,
    bytes: Wide,
    found: &mut Found,
) -> Wide {
    let (this, before) = (this(window), before(window));
    let quarter = wide::home_quarters(before);
    let flags = wide::of_continuing(&lanes.home.flags, this);
    if !wide::any(has_upper_bit(quarter, flags)) {
        return bytes;
    }
    let home = wide::are_home(before);
    let ranks = ranks(lanes, this, wide::lows(this, before), home);
    let ranks = wide::select(found.dropped, wide::every(WATCH), ranks);
    let marks = are_marks(ranks);
    if whole == STRIDE {
        // Marks are done in one block, with what stands before them.
        let plain = wide::without(wide::are_ascii(this), found.dropped);
        let begins = wide::or(plain, wide::are_leads(this));
        match wide::mask(wide::without(begins, wide::next(marks))) & low(STRIDE + 1) & !1 {
            0 => found.stop |= 1,
            starts => found.ends |= 1 << starts.ilog2(),
        }
    }
    let last = wide::last2(ranks, WATCH);
    let wrong = wide::and(marks, wide::are_lower(ranks, last));
    if !wide::any(wrong) {
        return bytes;
    }
    let swap = wide::and(wrong, wide::are_at_most(last, LAST_MARK));
    let swap = wide::without(swap, wide::last2(wrong, 0));
    let second = wide::or(swap, wide::next(swap));
    let ranks = swapped(ranks, second);
    let wrong = wide::and(marks, wide::are_lower(ranks, wide::last2(ranks, WATCH)));
    // The first bytes of the marks that are still out of order.
    found.stop |= wide::mask(wide::next(wrong));
    swapped(bytes, second)
}
