//! The two short ways: ASCII, and home characters between it.

use core::arch::x86_64::*;

use super::block::{
    BLOCK, Bytes, Constants, FIRST_LEAD, STRIDE, all, home, letters, load, look_up, no_bases,
    store, window,
};
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::lanes::code;

/// ASCII, as long as nothing else comes.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn ascii(run: &mut Run<'_, '_>) {
    let source = run.source.get(run.pos..).unwrap_or_default();
    let out = run.out.get_mut(run.written..).unwrap_or_default();
    let (source, _) = source.as_chunks::<BLOCK>();
    let (out, _) = out.as_chunks_mut::<BLOCK>();
    let (source, _) = source.as_chunks::<4>();
    let (out, _) = out.as_chunks_mut::<4>();
    let mut done = 0;
    for ([a, b, c, d], [to_a, to_b, to_c, to_d]) in source.iter().zip(out) {
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        let (a, b, c, d) = (load(a), load(b), load(c), load(d));
        let any = _mm512_or_si512(_mm512_or_si512(a, b), _mm512_or_si512(c, d));
        if _mm512_movepi8_mask(any) != 0 {
            break;
        }
        store(to_a, a);
        store(to_b, b);
        store(to_c, c);
        store(to_d, d);
        done += 4 * BLOCK;
    }
    run.pos += done;
    run.written += done;
}

/// Blocks of home characters and ASCII, all of which just become what they become. Says whether
/// ASCII comes then.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn home_blocks<const ORDERED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> bool {
    let mut ascii_comes = false;
    let (mut pos, mut written) = (run.pos, run.written);
    while let Some(window) = window(run.source, pos)
        && let Some(room) = run.out.get_mut(written..).and_then(|o| o.first_chunk_mut())
    {
        let bytes = Bytes::of(window);
        let leads = _mm512_cmpge_epu8_mask(bytes.before, all(FIRST_LEAD));
        let home = home(bytes.before);
        if leads != home {
            break;
        }
        if home == 0 {
            store(room, bytes.this);
            pos += STRIDE;
            written += STRIDE;
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
        store(room, _mm512_maskz_compress_epi8(keep, made));
        pos += STRIDE;
        written += keep.count_ones() as usize;
    }
    run.base_before &= run.pos == pos;
    run.pos = pos;
    run.written = written;
    ascii_comes
}
