//! What each byte is to whoever splits a text into words.

use alloc::vec::Vec;
use core::arch::x86_64::*;

use super::block::{BLOCK, Bytes, WINDOW, all, home, load, window};
use crate::kernel::words::{Bytes64, Pairing};
use crate::plan::lanes::Lanes;

/// Says it block by block.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn word_bytes(lanes: &Lanes, text: &[u8], out: &mut Vec<Bytes64>) {
    let flags = load(&lanes.words);
    let quarters = _mm512_set1_epi32(0x0804_0201);
    let mut pairing = Pairing::default();
    for pos in (0..text.len()).step_by(BLOCK) {
        let bytes = match window(text, pos) {
            Some(window) => Bytes::of(window),
            None => Bytes::at_edge(text, pos),
        };
        let Bytes { this, before, .. } = bytes;
        let flags = _mm512_permutexvar_epi8(this, flags);
        let quarter = _mm512_permutexvar_epi8(before, quarters);
        let home = home(before);
        let word = _mm512_mask_test_epi8_mask(home, quarter, flags);
        let mark = _mm512_mask_test_epi8_mask(home, _mm512_slli_epi16::<4>(quarter), flags);
        let small = _mm512_or_si512(this, all(0x20));
        let within = |bytes, first: u8, last: u8| {
            _mm512_cmple_epu8_mask(_mm512_sub_epi8(bytes, all(first)), all(last - first))
        };
        let is = |byte: u8| _mm512_cmpeq_epi8_mask(this, all(byte));
        let w = |bytes| _mm512_cmpeq_epi8_mask(bytes, all(b'w'));
        let ascii = Bytes64 {
            word: within(small, b'a', b'z') | within(this, b'0', b'9') | is(b'_'),
            mark: 0,
            space: is(b' ') | within(this, 9, 13),
            web: is(b'@') | is(b'#') | is(b'/') | w(small) & w(_mm512_or_si512(before, all(0x20))),
        };
        pairing.push(word, mark, ascii, out);
    }
    pairing.finish(out);
}

const _: () = assert!(WINDOW == BLOCK + 2, "a window begins two bytes before its block");
