//! The way through text with characters of one group outside home: joiners, quotes, forms.

use core::arch::x86_64::*;
use core::mem::take;

use super::block::{
    BLOCK, Bytes, Constants, FIRST_LEAD, PATIENCE, Rows, STRIDE, XOR_OR, all, bytes_of, letters,
    look_up, lows, window,
};
use super::hard::{Looked, all_bytes, second_look};
use super::make::Made;
use super::put::put_patched;
use crate::kernel::masks;
use crate::kernel::masks::{Around, low, traced};
use crate::kernel::run::{AGAIN, GROUP, Run};
use crate::kernel::trace::Masks;
use crate::plan::lanes::{HOME_LEAD, code};

/// The same with characters of one group outside home, and with others that pass, without a branch
/// for them. Says whether none came for some time; otherwise there is one that needs more.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn wide_blocks<const ORDERED: bool, const LONG: bool, const TRACED: bool>(
    run: &mut Run<'_, '_>,
    c: &Constants,
) -> bool {
    let rows = Rows::of(run.group);
    let (first, second) = (all(run.group.first), all(run.group.second));
    let mut room = take(&mut run.room);
    let mut pos = run.pos;
    let start = pos;
    let source = run.within::<TRACED>(AGAIN);
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    let mut before = u64::from(run.base_before);
    let mut patience = PATIENCE;
    while patience > 0
        && let Some(window) = window(source, pos)
        && room.has::<BLOCK>()
    {
        let bytes = Bytes::of(window);
        let Bytes { this, before: last, before2: last2 } = bytes;
        let quarters = _mm512_and_si512(last, all(GROUP));
        let leads = _mm512_cmpge_epu8_mask(last, all(FIRST_LEAD));
        let home = _mm512_cmpeq_epi8_mask(quarters, all(HOME_LEAD));
        let others = _mm512_mask_cmpneq_epi8_mask(leads, quarters, all(HOME_LEAD));
        patience = if others == 0 { patience - 1 } else { PATIENCE };
        // Of a character of three bytes the last is looked up, of one of two the second; but it
        // is missed at the second.
        let (here, missed) = if LONG {
            let here = _mm512_cmpeq_epi8_mask(quarters, second);
            let here = _mm512_mask_cmpeq_epi8_mask(here, last2, first);
            let next = _mm512_xor_si512(_mm512_and_si512(this, all(GROUP)), second);
            let other = _mm512_ternarylogic_epi32::<{ XOR_OR }>(last, first, next);
            (here, _mm512_mask_test_epi8_mask(others, other, other))
        } else {
            let here = _mm512_mask_cmpeq_epi8_mask(others, quarters, second);
            (here, _mm512_mask_cmpneq_epi8_mask(others, quarters, second))
        };
        let missed = missed & low(STRIDE + 1);
        if missed != 0 {
            let missed = _mm512_mask_test_epi8_mask(
                missed,
                _mm512_permutexvar_epi8(last, c.leads),
                _mm512_permutexvar_epi8(this, c.seconds),
            );
            if missed != 0 {
                break;
            }
        }
        let lows = lows(this, last);
        let quarter = _mm512_permutexvar_epi8(last, c.quarter);
        let quarter4 = _mm512_slli_epi16::<4>(quarter);
        let flags = _mm512_permutexvar_epi8(this, c.home.flags);
        let other_flags = _mm512_permutexvar_epi8(this, rows.flags);
        let acts = _mm512_mask_test_epi8_mask(here, quarter4, other_flags);
        let no_bases = _mm512_mask_test_epi8_mask(home, quarter4, flags);
        let flags = _mm512_mask_mov_epi8(flags, acts, other_flags);
        let codes = look_up(c.home.code, lows);
        let mut codes = _mm512_mask_mov_epi8(codes, acts, look_up(rows.code, lows));
        let known = home | acts;
        let marked = _mm512_mask_test_epi8_mask(known, quarter, flags);
        let mut goes = _mm512_mask_cmple_epi8_mask(marked, codes, all(code::GONE));
        let gone = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::GONE));
        let mut ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
        let hard = _mm512_mask_cmpgt_epu8_mask(marked, codes, all(code::GONE));
        let plain = _mm512_testn_epi8_mask(this, all(0x80));
        let bases = plain | known & !(marked | no_bases);
        let gone_start = if LONG { gone >> 2 } else { gone >> 1 };
        let unowned = gone_start & !(bases << 1 | before);
        let marks = if ORDERED { no_bases } else { 0 };
        if marks != 0 {
            break;
        }
        let (mut known, mut acts, mut patches) = (known, acts, 0);
        if hard | unowned != 0 {
            let three = if LONG { acts } else { 0 };
            let around = Around {
                three,
                base_before: before != 0,
                bases: bases | ascii & home,
                readers: 0,
                deleted: all_bytes(goes & !gone, three),
                behind_emoji: 0,
            };
            let looked = Looked { codes, hard: hard | gone, home, known, quarter };
            let second = second_look(&run.engine.lanes, &bytes, &looked, around);
            if second.left & low(STRIDE) != 0 {
                break;
            }
            goes |= second.gone;
            ascii |= second.blank;
            codes = _mm512_mask_mov_epi8(codes, second.blank, all(b' '));
            known &= !second.stays;
            acts &= !second.stays;
            patches = second.patches;
        }
        let made = letters(c, this, codes, known, ascii);
        let three = if LONG { acts } else { 0 };
        let keep = !(goes | (goes | ascii) >> 1 | three >> 2) & low(STRIDE);
        if patches != 0 {
            let keep = keep & !(patches | patches >> 1);
            let patches = masks::start(patches, if LONG { acts } else { 0 }) & low(STRIDE);
            (run.pos, run.room) = (pos, room);
            masks.give(&mut run.trace, STRIDE, false);
            let trace = traced(goes, ascii, three);
            let made =
                Made { bytes: made, keep, patches, read: STRIDE, stops: false, trace, swaps: 0 };
            // A trace goes on between two characters: the block comes again.
            let again = TRACED && run.back_to_boundary();
            let full = !again && put_patched(run, &made).is_err();
            if TRACED {
                run.back_to_boundary();
            }
            (pos, room) = (run.pos, take(&mut run.room));
            masks = Masks::take(&mut run.trace, pos, room.written());
            before = 0;
            if full {
                break;
            }
            continue;
        }
        room.put(&bytes_of(_mm512_maskz_compress_epi8(keep, made)), keep.count_ones() as usize);
        if TRACED {
            masks.put(traced(goes, ascii, three));
        }
        before = bases >> (STRIDE - 1) & 1;
        pos += STRIDE;
    }
    masks.give(&mut run.trace, STRIDE, false);
    run.end_wide(start, pos, room, before != 0);
    patience == 0
}
