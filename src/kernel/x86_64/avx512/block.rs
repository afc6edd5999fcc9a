//! Vectors of 64 bytes: loading them, and what is asked of each byte.

#![allow(unsafe_code, reason = "loads and stores")]

use core::arch::x86_64::*;

use crate::kernel::masks::low;
use crate::kernel::run::GROUP;
use crate::plan::lanes::{Group, HOME_LEAD, Lanes, Table};

/// The bytes of a block.
pub(super) const BLOCK: usize = 64;

/// Of a block, so many are written; two more are looked at, so that each character that begins in
/// the part that is written is seen whole.
pub(super) const STRIDE: usize = BLOCK - 2;

/// A block and what is loaded before it.
pub(super) const WINDOW: usize = BLOCK + 2;

/// Truth tables of three bits: `a ? b : c`, and `(a ^ b) | c`.
pub(super) const SELECT: i32 = 0xCA;

pub(super) const XOR_OR: i32 = 0xBE;

/// So many blocks without a need for it, and a shorter way is tried again.
pub(super) const PATIENCE: u32 = 16;

/// From here on a byte begins a character.
pub(super) const FIRST_LEAD: u8 = 0xC0;

/// The tables of a group in registers.
#[derive(Clone, Copy)]
pub(super) struct Rows {
    pub(super) code: [__m512i; 4],
    pub(super) flags: __m512i,
}

/// 64 bytes of source, and the same one and two bytes earlier.
#[derive(Clone, Copy)]
pub(super) struct Bytes {
    pub(super) this: __m512i,
    pub(super) before: __m512i,
    pub(super) before2: __m512i,
}

/// What stays the same for a whole burst.
pub(super) struct Constants {
    pub(super) home: Rows,
    /// Bit `q` for a byte whose low two bits are `q`.
    pub(super) quarter: __m512i,
    /// For each byte its place.
    pub(super) places: __m512i,
    /// For each byte the place of the next.
    pub(super) down: __m512i,
    pub(super) leads: __m512i,
    pub(super) seconds: __m512i,
}

impl Constants {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    pub(super) fn of(lanes: &Lanes) -> Self {
        static PLACES: [u8; BLOCK] = places(0);
        static DOWN: [u8; BLOCK] = places(1);
        Self {
            home: Rows::of(&lanes.home),
            quarter: _mm512_set1_epi32(0x0804_0201),
            places: load(&PLACES),
            down: load(&DOWN),
            leads: load(&lanes.leads),
            seconds: load(&lanes.seconds),
        }
    }
}

impl Rows {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    pub(super) fn of(group: &Group) -> Self {
        Self { code: table(&group.code), flags: load(&group.flags) }
    }
}

impl Bytes {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    pub(super) fn of(window: &[u8; WINDOW]) -> Self {
        let [before2, before, this] = three(window);
        Self { this: load(this), before: load(before), before2: load(before2) }
    }

    /// What is left of the source from `pos` on, if it is less than a window, or nothing is known
    /// to stand before it; zeros outside.
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    pub(super) fn at_edge(source: &[u8], pos: usize) -> Self {
        let from = |pos: usize| load_part(source.get(pos..).unwrap_or_default());
        let (this, none) = (from(pos), _mm512_setzero_si512());
        // At the first two places a character begins, so it is of no matter what stands before.
        let (before, before2) = match pos {
            0 => (up(this, none), up(up(this, none), none)),
            1 => (from(0), up(from(0), none)),
            _ => (from(pos - 1), from(pos - 2)),
        };
        Self { this, before, before2 }
    }

    /// The low bytes of the code points of the characters that end at each byte, if it ends one.
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    pub(super) fn lows(&self) -> __m512i {
        lows(self.this, self.before)
    }
}

/// The low bytes of the code points of the characters that end at each byte, if it ends one.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn lows(this: __m512i, before: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<SELECT>(all(0x3F), this, _mm512_slli_epi16::<6>(before))
}

/// The home characters that are written and are no base.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn no_bases(home: u64, quarter: __m512i, flags: __m512i) -> u64 {
    _mm512_mask_test_epi8_mask(home, _mm512_slli_epi16::<4>(quarter), flags)
}

/// The characters that end behind a home lead byte, which `before` is.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn home(before: __m512i) -> u64 {
    _mm512_cmpeq_epi8_mask(_mm512_and_si512(before, all(GROUP)), all(HOME_LEAD))
}

/// The bytes of a block with the letters whose last bytes are `known`, and their `codes`, put in.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn letters(
    c: &Constants,
    this: __m512i,
    codes: __m512i,
    known: u64,
    ascii: u64,
) -> __m512i {
    // Bits 6 and 7 come down to 0 and 1, the rest is that of a home lead byte.
    let matrix = _mm512_set1_epi64(i64::from_le_bytes([0, 0, 0, 0, 0, 0, 0x80, 0x40]));
    const LEAD: i32 = HOME_LEAD as i32;
    let last = _mm512_ternarylogic_epi32::<SELECT>(all(0x3F), codes, all(0x80));
    let next = _mm512_permutexvar_epi8(c.down, codes);
    let lead = _mm512_gf2p8affine_epi64_epi8::<LEAD>(next, matrix);
    let made = _mm512_mask_mov_epi8(this, known, last);
    let made = _mm512_mask_mov_epi8(made, known >> 1, lead);
    _mm512_mask_mov_epi8(made, ascii, codes)
}

/// Places, so many further up; the last as often as that takes.
#[expect(clippy::indexing_slicing, reason = "in constants")]
pub(super) const fn places(up: u8) -> [u8; BLOCK] {
    let mut places = [BLOCK as u8 - 1; BLOCK];
    let mut i = 0;
    while i + (up as usize) < BLOCK {
        places[i] = i as u8 + up;
        i += 1;
    }
    places
}

/// Every byte one place up, the lowest from `below`.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn up(bytes: __m512i, below: __m512i) -> __m512i {
    _mm512_mask_expand_epi8(below, !1, bytes)
}

/// What a table of 256 says of each byte.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn look_up([a, b, c, d]: [__m512i; 4], bytes: __m512i) -> __m512i {
    let first = _mm512_permutex2var_epi8(a, bytes, b);
    let second = _mm512_permutex2var_epi8(c, bytes, d);
    _mm512_mask_blend_epi8(_mm512_movepi8_mask(bytes), first, second)
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn table([a, b, c, d]: &Table) -> [__m512i; 4] {
    [load(a), load(b), load(c), load(d)]
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn all(byte: u8) -> __m512i {
    _mm512_set1_epi8(byte.cast_signed())
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn load(bytes: &[u8; BLOCK]) -> __m512i {
    // SAFETY: the reference is to 64 bytes.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// The first bytes of a slice, zeros behind it.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn load_part(bytes: &[u8]) -> __m512i {
    // SAFETY: the mask leaves out what is not of the slice.
    unsafe { _mm512_maskz_loadu_epi8(low(bytes.len()), bytes.as_ptr().cast()) }
}

/// The bytes of a vector.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn bytes_of(vector: __m512i) -> [u8; BLOCK] {
    // SAFETY: both are 64 bytes that may hold anything.
    unsafe { core::mem::transmute(vector) }
}

/// The numbers of a vector.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn numbers_of(vector: __m512i) -> [u32; BLOCK / 4] {
    // SAFETY: both are 64 bytes that may hold anything.
    unsafe { core::mem::transmute(vector) }
}

/// A block at `pos` with the two bytes before it.
#[inline(always)]
pub(super) fn window(source: &[u8], pos: usize) -> Option<&[u8; WINDOW]> {
    source.get(pos.checked_sub(2)?..)?.first_chunk()
}

/// The bytes of a window from its first and second on.
#[inline(always)]
pub(super) fn pair(window: &[u8; BLOCK + 1]) -> [&[u8; BLOCK]; 2] {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    [0, 1].map(|at| from(at).unwrap_or(&[0; BLOCK]))
}

/// The bytes of a window from its first, second and third on.
#[inline(always)]
pub(super) fn three(window: &[u8; WINDOW]) -> [&[u8; BLOCK]; 3] {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    // Never: a window is two bytes longer than a block.
    [0, 1, 2].map(|at| from(at).unwrap_or(&[0; BLOCK]))
}
