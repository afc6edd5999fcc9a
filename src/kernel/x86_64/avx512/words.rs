//! What each byte is to whoever cuts a text into words.

use core::arch::x86_64::*;

use super::block::{BLOCK, Bytes, all, bytes_of, home, load, places, window};
use crate::kernel::words::{Asked, Cuts, Gather, Raw};
use crate::plan::lanes::Lanes;

/// Finds out where the pieces of a text may begin.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn find_cuts(lanes: &Lanes, text: &[u8], asked: Asked, out: &mut Cuts) {
    let (words, signs, digits) = (load(&lanes.words), load(&lanes.signs), load(&lanes.digits));
    let quarters = _mm512_set1_epi32(0x0804_0201);
    let places = load(&PLACES);
    let mut gather = Gather::new(text, asked, out, |bits, letters, start, out: &mut _| {
        unpack(places, bits, letters, start, out);
    });
    for pos in (0..text.len()).step_by(BLOCK) {
        let bytes = match window(text, pos) {
            Some(window) => Bytes::of(window),
            None => Bytes::at_edge(text, pos),
        };
        let Bytes { this, before, before2 } = bytes;
        let quarter = _mm512_permutexvar_epi8(before, quarters);
        let quarter4 = _mm512_slli_epi16::<4>(quarter);
        let home = home(before);
        let words = _mm512_permutexvar_epi8(this, words);
        let signs = _mm512_permutexvar_epi8(this, signs);
        let digits = _mm512_permutexvar_epi8(this, digits);
        let of_home = |quarter, flags| _mm512_mask_test_epi8_mask(home, quarter, flags);
        let small = _mm512_or_si512(this, all(0x20));
        let within = |bytes, first: u8, last: u8| {
            _mm512_cmple_epu8_mask(_mm512_sub_epi8(bytes, all(first)), all(last - first))
        };
        let is = |byte: u8| _mm512_cmpeq_epi8_mask(this, all(byte));
        let was = |bytes, byte: u8| _mm512_cmpeq_epi8_mask(bytes, all(byte));
        let space = is(b' ');
        let lines = within(this, 9, 13);
        let w = was(small, b'w') & was(_mm512_or_si512(before, all(0x20)), b'w');
        let (c2, e280) = (was(before, 0xC2), was(before, 0x80) & was(before2, 0xE2));
        gather.push(Raw {
            ascii: !_mm512_movepi8_mask(this),
            letters: within(small, b'a', b'z'),
            others: within(this, b'0', b'9') | is(b'_'),
            space: space | lines,
            lines,
            mid: is(b'.') | is(b',') | is(b':') | is(b';') | is(b'\''),
            web: is(b'@') | is(b'#') | is(b'/') & was(before, b'/') | w,
            home: of_home(quarter, words),
            digits: of_home(quarter, digits),
            marks: of_home(quarter4, words),
            signs: of_home(quarter, signs),
            home_mid: of_home(quarter4, signs),
            two: c2 & (is(0xAB) | is(0xBB)),
            three: e280 & (is(0x93) | is(0x94) | is(0x9C) | is(0x9D) | is(0xA2) | is(0xA6)),
        });
    }
    gather.finish();
}

static PLACES: [u8; BLOCK] = places(0);

/// Writes the places of the bits that are set, with a flag for letters.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn unpack(places: __m512i, bits: u64, letters: u64, start: u32, out: &mut [u32; BLOCK]) {
    let flagged = _mm512_mask_add_epi8(places, letters, places, all(0x80));
    let found = bytes_of(_mm512_maskz_compress_epi8(bits, flagged));
    let count = bits.count_ones() as usize;
    for (i, (out, found)) in out.chunks_exact_mut(16).zip(found.as_chunks::<16>().0).enumerate() {
        if count <= 16 * i {
            break;
        }
        for (out, found) in out.iter_mut().zip(found) {
            let found = u32::from(*found);
            *out = (start + (found & 0x7F)) | (found & 0x80) << 24;
        }
    }
}
