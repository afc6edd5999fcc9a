//! The two short ways: ASCII, and home characters between it.

use core::arch::x86_64::*;
use core::mem::take;

use super::block::{
    BLOCK, Bytes, Constants, FIRST_LEAD, STRIDE, all, bytes_of, home, letters, load, look_up,
    no_bases, window,
};
use crate::kernel::masks::{low, traced};
use crate::kernel::run::Run;
use crate::kernel::trace::Masks;
use crate::plan::lanes::code;

/// ASCII, as long as nothing else comes.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn ascii(run: &mut Run<'_, '_>) {
    let mut rest = run.source.get(run.pos..).unwrap_or_default();
    let mut room = take(&mut run.room);
    let written = room.written();
    while let Some(window) = rest.first_chunk::<{ 4 * BLOCK }>()
        && room.has::<{ 4 * BLOCK }>()
    {
        let (from, _) = window.as_chunks::<BLOCK>();
        let mut blocks = [_mm512_setzero_si512(); 4];
        let mut any = _mm512_setzero_si512();
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        for (block, from) in blocks.iter_mut().zip(from) {
            *block = load(from);
            any = _mm512_or_si512(any, *block);
        }
        if _mm512_movepi8_mask(any) != 0 {
            break;
        }
        for block in blocks {
            room.put(&bytes_of(block), BLOCK);
        }
        rest = rest.get(4 * BLOCK..).unwrap_or_default();
    }
    run.room = room;
    run.same_up_to(run.source.len() - rest.len(), written);
}

/// Blocks of home characters and ASCII, all of which just become what they become, up to
/// `until` or beyond. Says whether that was reached, or ASCII comes.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn home_blocks<const ORDERED: bool, const TRACED: bool>(
    run: &mut Run<'_, '_>,
    c: &Constants,
    until: usize,
) -> bool {
    let mut room = take(&mut run.room);
    let mut pos = run.pos;
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    let mut ascii_comes = false;
    while pos < until
        && let Some(window) = window(run.source, pos)
        && room.has::<BLOCK>()
    {
        let bytes = Bytes::of(window);
        let leads = _mm512_cmpge_epu8_mask(bytes.before, all(FIRST_LEAD));
        let home = home(bytes.before);
        if leads != home {
            break;
        }
        if home == 0 {
            room.put(&bytes_of(bytes.this), STRIDE);
            if TRACED {
                masks.put(low(STRIDE));
            }
            pos += STRIDE;
            ascii_comes = _mm512_movepi8_mask(bytes.this) == 0;
            if ascii_comes {
                break;
            }
            continue;
        }
        let lows = bytes.lows();
        let codes = look_up(c.home.code, lows);
        let quarter = _mm512_permutexvar_epi8(bytes.before, c.quarter);
        let flags = _mm512_permutexvar_epi8(bytes.this, c.home.flags);
        let marked = _mm512_mask_test_epi8_mask(home, quarter, flags);
        let deleted = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
        let ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
        let marks = if ORDERED { no_bases(home, quarter, flags) } else { 0 };
        if marked & !deleted & !ascii | marks != 0 {
            break;
        }
        let made = letters(c, bytes.this, codes, home, ascii);
        let keep = !(deleted | (deleted | ascii) >> 1) & low(STRIDE);
        room.put(&bytes_of(_mm512_maskz_compress_epi8(keep, made)), keep.count_ones() as usize);
        if TRACED {
            masks.put(traced(deleted, ascii, 0));
        }
        pos += STRIDE;
    }
    run.base_before &= run.pos == pos;
    run.pos = pos;
    run.room = room;
    if TRACED {
        masks.give(&mut run.trace, STRIDE, false);
        run.back_to_boundary();
    }
    ascii_comes || pos >= until
}
