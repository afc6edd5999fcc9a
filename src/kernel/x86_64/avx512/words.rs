//! What each byte is to whoever cuts a text into words.

use core::arch::x86_64::*;

use super::block::{BLOCK, Bytes, all, home, load, load_part, numbers_of, places, window};
use crate::kernel::follow::{self, Sources};
use crate::kernel::kinds;
use crate::kernel::trace::Trace;
use crate::kernel::words::{Asked, Cuts, Gather, Raw};
use crate::plan::lanes::Lanes;

/// Finds out where the pieces of a text may begin.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn find_cuts(lanes: &Lanes, text: &[u8], asked: Asked, out: &mut Cuts) {
    let (words, signs, digits) = (load(&lanes.words), load(&lanes.signs), load(&lanes.digits));
    let quarters = _mm512_set1_epi32(0x0804_0201);
    let (low, high) = kinds::ASCII.split_at(BLOCK);
    let (low_kinds, high_kinds) = (load_part(low), load_part(high));
    let lasts = load(&kinds::LAST);
    let (mut w_before, mut slash_before) = (0, 0);
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
        let ascii = !_mm512_movepi8_mask(this);
        let kind = _mm512_permutex2var_epi8(low_kinds, this, high_kinds);
        let is = |wanted: u8| _mm512_mask_test_epi8_mask(ascii, kind, all(wanted));
        let was = |bytes, byte: u8| _mm512_cmpeq_epi8_mask(bytes, all(byte));
        let (c2, e280) = (was(before, 0xC2), was(before, 0x80) & was(before2, 0xE2));
        let last = _mm512_permutexvar_epi8(this, lasts);
        let (w, slash) = (is(kinds::W), is(kinds::SLASH));
        let twice = w & (w << 1 | w_before) | slash & (slash << 1 | slash_before);
        (w_before, slash_before) = (w >> TOP, slash >> TOP);
        gather.push(Raw {
            ascii,
            letters: is(kinds::LETTER),
            others: is(kinds::OTHER),
            space: is(kinds::SPACE),
            lines: is(kinds::LINE),
            mid: is(kinds::MID),
            web: is(kinds::WEB) | twice,
            home: of_home(quarter, words),
            digits: of_home(quarter, digits),
            marks: of_home(quarter4, words),
            signs: of_home(quarter, signs),
            home_mid: of_home(quarter4, signs),
            two: _mm512_mask_test_epi8_mask(c2, last, all(kinds::QUOTE)),
            three: _mm512_mask_test_epi8_mask(e280, last, all(kinds::DASH)),
        });
    }
    gather.finish();
}

const TOP: u32 = u64::BITS - 1;

static PLACES: [u8; BLOCK] = places(0);

/// Where in the source pieces begin and end: see [`follow::follow`].
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn follow(trace: &Trace, cuts: &Cuts, out: &mut Sources) {
    let places = load(&PLACES);
    let unpack = |bits, flags, start, out: &mut _| unpack(places, bits, flags, start, out);
    follow::follow(trace, cuts, out, |bits, mask| _pdep_u64(bits, mask), unpack);
}

/// Writes the places of the bits that are set: see [`unpack`](crate::kernel::words::unpack).
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn unpack(places: __m512i, bits: u64, flags: u64, start: u32, out: &mut [u32; BLOCK]) {
    let flagged = _mm512_mask_add_epi8(places, flags, places, all(0x80));
    let found = _mm512_maskz_compress_epi8(bits, flagged);
    let start = _mm512_set1_epi32(start as i32);
    // The sign of a byte becomes the top bit of a number.
    let put = |out: &mut [u32; BLOCK], at: usize, found: __m128i| {
        let found = _mm512_cvtepi8_epi32(found);
        let found = _mm512_and_si512(found, _mm512_set1_epi32(i32::MIN | 0x7F));
        if let Some(out) = out.get_mut(at..at + 16) {
            out.copy_from_slice(&numbers_of(_mm512_add_epi32(found, start)));
        }
    };
    put(out, 0, _mm512_castsi512_si128(found));
    let count = bits.count_ones();
    if count > 16 {
        put(out, 16, _mm512_extracti32x4_epi32::<1>(found));
        if count > 32 {
            put(out, 32, _mm512_extracti32x4_epi32::<2>(found));
            put(out, 48, _mm512_extracti32x4_epi32::<3>(found));
        }
    }
}
