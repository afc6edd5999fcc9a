//! A word: one block, and nothing around it.

use core::arch::x86_64::*;

use super::block::{
    BLOCK, Constants, FIRST_LEAD, all, bytes_of, home, letters, load_part, look_up, lows, no_bases,
    up,
};
use crate::kernel::Engine;
use crate::kernel::masks::low;
use crate::kernel::room::Room;
use crate::plan::lanes::code;

/// Writes what a text of a block at most becomes, if there is room for a block; says `false`, and
/// writes nothing, if it holds more than home characters and ASCII that just become what they
/// become.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn word(engine: &Engine, source: &[u8], room: &mut Room<'_>) -> bool {
    if source.len() > BLOCK || !engine.plan.plain_ascii {
        return false;
    }
    let this = load_part(source);
    let last = up(this, _mm512_setzero_si512());
    let home = home(last);
    if _mm512_cmpge_epu8_mask(last, all(FIRST_LEAD)) != home {
        return false;
    }
    if home == 0 {
        return room.put(&bytes_of(this), source.len());
    }
    let c = Constants::of(&engine.lanes);
    let quarter = _mm512_permutexvar_epi8(last, c.quarter);
    let flags = _mm512_permutexvar_epi8(this, c.home.flags);
    let marked = _mm512_mask_test_epi8_mask(home, quarter, flags);
    let codes = look_up(c.home.code, lows(this, last));
    let deleted = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
    let ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
    let marks = if engine.plan.ordered { no_bases(home, quarter, flags) } else { 0 };
    if marked & !deleted & !ascii | marks != 0 {
        return false;
    }
    let made = letters(&c, this, codes, home, ascii);
    let keep = !(deleted | (deleted | ascii) >> 1) & low(source.len());
    room.put(&bytes_of(_mm512_maskz_compress_epi8(keep, made)), keep.count_ones() as usize)
}
