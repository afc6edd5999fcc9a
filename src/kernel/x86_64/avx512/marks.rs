//! Marks that stay, in canonical order.

use core::arch::x86_64::*;
use core::mem::take;

use super::block::{
    BLOCK, Bytes, Constants, FIRST_LEAD, PATIENCE, all, bytes_of, home, letters, load, look_up,
    lows, pair, table, up,
};
use crate::kernel::masks::{low, traced};
use crate::kernel::run::{AGAIN, Run};
use crate::kernel::trace::Masks;
use crate::plan::entry;
use crate::plan::lanes::code;

/// Blocks of home characters and ASCII with marks that stay, two of which may change places.
///
/// Whether they do is judged by the two characters before and the one behind, so a block is loaded
/// with what that takes on both sides, and the next does not have to wait where this one ends.
/// Says whether there was any.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn marked_blocks<const TRACED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> bool {
    /// So many bytes are looked at before and behind those that are written.
    const BEFORE: usize = 6;
    const BEHIND: usize = 6;
    const STRIDE: usize = BLOCK - BEFORE - BEHIND;
    let ranks = table(&run.engine.lanes.rank);
    let watch = all(entry::RANK_WATCH as u8);
    let last_mark = all(entry::RANK_LAST_MARK as u8);
    let [up2, up4] = &UP;
    let (up2, up4) = (load(up2), load(up4));
    let mut patience = PATIENCE;
    let start = run.pos;
    if run.mark_at(start) {
        return false; // what it follows was not written here
    }
    let mut room = take(&mut run.room);
    let mut pos = start;
    let source = run.within::<TRACED>(AGAIN);
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    while let Some(window) = source.get(pos.saturating_sub(BEFORE + 1)..)
        && let Some(window) = window.first_chunk::<{ BLOCK + 1 }>()
        && room.has::<BLOCK>()
        && pos > BEFORE
        && patience > 0
    {
        let [last, this] = pair(window);
        let (last, this) = (load(last), load(this));
        let leads = _mm512_cmpge_epu8_mask(last, all(FIRST_LEAD));
        let home = home(last);
        let lows = lows(this, last);
        let quarter = _mm512_permutexvar_epi8(last, c.quarter);
        let flags = _mm512_permutexvar_epi8(this, c.home.flags);
        let marked = _mm512_mask_test_epi8_mask(home, quarter, flags);
        let codes = look_up(c.home.code, lows);
        let deleted = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
        let ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
        let plain = _mm512_testn_epi8_mask(this, all(0x80));
        let rank = _mm512_mask_mov_epi8(watch, home, look_up(ranks, lows));
        let rank = _mm512_maskz_mov_epi8(!plain, rank);
        let mark = _mm512_mask_cmple_epu8_mask(
            home,
            _mm512_sub_epi8(rank, all(1)),
            all(entry::RANK_LAST_MARK as u8 - 1),
        );
        // Behind what is deleted stands what stood before it.
        let rank = _mm512_mask_permutexvar_epi8(rank, deleted, up2, rank);
        let rank2 = _mm512_permutexvar_epi8(up2, rank);
        let rank4 = _mm512_permutexvar_epi8(up4, rank);
        let wrong = _mm512_mask_cmplt_epu8_mask(mark, rank, rank2);
        let below4 = _mm512_mask_cmplt_epu8_mask(mark, rank, rank4);
        let no_mark = _mm512_mask_cmpgt_epu8_mask(wrong, rank2, last_mark);
        // Both changed places with a mark, or one did twice, or with what is none.
        let twice = wrong & ((wrong | deleted) << 2 | wrong << 4);
        // Behind two that changed places and a deleted one may come a third that goes before both.
        let parted = deleted & wrong << 2;
        let bad = (wrong | wrong << 2) & below4 | twice | no_mark | parted;
        let bad = (bad | marked & !deleted & !ascii | leads & !home) >> BEFORE;
        patience = if mark == 0 { patience - 1 } else { PATIENCE };
        if bad & low(STRIDE + 4) != 0 {
            break;
        }
        let made = letters(c, this, codes, home, ascii);
        let second = wrong | wrong >> 1;
        let places = _mm512_mask_add_epi8(c.places, second >> 2, c.places, all(2));
        let places = _mm512_mask_sub_epi8(places, second, places, all(2));
        let made = _mm512_permutexvar_epi8(places, made);
        let keep = !(deleted | (deleted | ascii) >> 1) & low(STRIDE) << BEFORE;
        room.put(&bytes_of(_mm512_maskz_compress_epi8(keep, made)), keep.count_ones() as usize);
        if TRACED {
            masks.put(traced(deleted, ascii, 0) >> BEFORE);
            masks.put(wrong >> BEFORE >> 1);
        }
        pos += STRIDE;
    }
    masks.give(&mut run.trace, STRIDE, true);
    run.end_marked(start, pos, room)
}

/// Brings two marks that stand in the wrong order into the right one.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn in_order(
    run: &Run<'_, '_>,
    c: &Constants,
    bytes: &Bytes,
    made: __m512i,
    lows: __m512i,
    home: u64,
    plain: u64,
) -> Order {
    let watch = all(entry::RANK_WATCH as u8);
    let last_mark = all(entry::RANK_LAST_MARK as u8);
    let ranks = look_up(table(&run.engine.lanes.rank), lows);
    let ranks = _mm512_mask_mov_epi8(watch, home, ranks);
    let ranks = _mm512_maskz_mov_epi8(!plain, ranks);
    let starters = _mm512_testn_epi8_mask(ranks, ranks);
    let marks = _mm512_mask_cmple_epu8_mask(home & !starters, ranks, last_mark);
    let before = |ranks| up(up(ranks, watch), watch);
    let last = before(ranks);
    let wrong = _mm512_mask_cmplt_epu8_mask(marks, ranks, last);
    let begins = plain | _mm512_cmpge_epu8_mask(bytes.this, all(FIRST_LEAD));
    let ends = begins & !(marks >> 1);
    if wrong == 0 {
        return Order { bytes: made, stop: 0, ends, swaps: 0 };
    }
    let swap = _mm512_mask_cmple_epu8_mask(wrong, last, last_mark) & !(wrong << 2);
    let second = swap | swap >> 1;
    let first = second >> 2;
    let two = all(2);
    let places = _mm512_mask_add_epi8(c.places, first, c.places, two);
    let places = _mm512_mask_sub_epi8(places, second, places, two);
    let ranks = _mm512_permutexvar_epi8(places, ranks);
    let wrong = _mm512_mask_cmplt_epu8_mask(marks, ranks, before(ranks));
    Order { bytes: _mm512_permutexvar_epi8(places, made), stop: wrong >> 1, ends, swaps: swap >> 1 }
}

/// Marks in order.
pub(super) struct Order {
    pub(super) bytes: __m512i,
    /// The first bytes of the marks that are still out of order.
    pub(super) stop: u64,
    /// Where something begins that is no mark.
    pub(super) ends: u64,
    /// The first bytes of the marks that have changed places with the one before.
    pub(super) swaps: u64,
}

/// The places of the second and the fourth byte before each.
pub(super) static UP: [[u8; BLOCK]; 2] = [places_down(2), places_down(4)];

/// Places, so many further down; the first as often as that takes.
#[expect(clippy::indexing_slicing, reason = "in constants")]
pub(super) const fn places_down(down: u8) -> [u8; BLOCK] {
    let mut places = [0; BLOCK];
    let mut i = down as usize;
    while i < BLOCK {
        places[i] = i as u8 - down;
        i += 1;
    }
    places
}
