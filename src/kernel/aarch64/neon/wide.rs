//! 64 bytes in four vectors.
//!
//! A yes or no about each byte is a byte too, all ones or zeros, as NEON makes them; it becomes a
//! mask of 64 bits only where one has to count or to carry.

#![allow(unsafe_code, reason = "loads and stores")]

use core::arch::aarch64::*;
use core::mem::MaybeUninit;

use crate::kernel::room::Room;
use crate::kernel::run::GROUP;
use crate::plan::lanes::{HOME_LEAD, Table};

/// The bytes of a block.
pub(super) const BLOCK: usize = 64;
/// Room for a block and for what is written behind it in vain.
pub(super) const ROOM: usize = BLOCK + 8;

/// From here on a byte begins a character.
const FIRST_LEAD: u8 = 0xC0;

/// 64 bytes.
pub(super) type Wide = [uint8x16_t; 4];

/// One vector after the other.
#[inline(always)]
pub(super) fn each([a, b, c, d]: Wide, of: impl Fn(uint8x16_t) -> uint8x16_t) -> Wide {
    [of(a), of(b), of(c), of(d)]
}

/// The same of two.
#[inline(always)]
pub(super) fn both(
    [a, b, c, d]: Wide,
    [e, f, g, h]: Wide,
    of: impl Fn(uint8x16_t, uint8x16_t) -> uint8x16_t,
) -> Wide {
    [of(a, e), of(b, f), of(c, g), of(d, h)]
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn none() -> Wide {
    every(0)
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn every(byte: u8) -> Wide {
    [vdupq_n_u8(byte); 4]
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn and(a: Wide, b: Wide) -> Wide {
    both(a, b, |a, b| vandq_u8(a, b))
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn or(a: Wide, b: Wide) -> Wide {
    both(a, b, |a, b| vorrq_u8(a, b))
}

/// Those of `a` that are not in `b`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn without(a: Wide, b: Wide) -> Wide {
    both(a, b, |a, b| vbicq_u8(a, b))
}

/// `a` where `which` says so, else `b`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn select(which: Wide, a: Wide, b: Wide) -> Wide {
    let [w, x, y, z] = which;
    let ([a, b, c, d], [e, f, g, h]) = (a, b);
    [vbslq_u8(w, a, e), vbslq_u8(x, b, f), vbslq_u8(y, c, g), vbslq_u8(z, d, h)]
}

/// Which bytes are `byte`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn are(bytes: Wide, byte: u8) -> Wide {
    let byte = vdupq_n_u8(byte);
    each(bytes, |bytes| vceqq_u8(bytes, byte))
}

/// Which bytes of `a` are lower than those of `b`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn are_lower(a: Wide, b: Wide) -> Wide {
    both(a, b, |a, b| vcltq_u8(a, b))
}

/// Which bytes are at most `byte`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn are_at_most(bytes: Wide, byte: u8) -> Wide {
    let byte = vdupq_n_u8(byte);
    each(bytes, |bytes| vcleq_u8(bytes, byte))
}

/// Which bytes of `a` have a bit in common with those of `b`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn meet(a: Wide, b: Wide) -> Wide {
    both(a, b, |a, b| vtstq_u8(a, b))
}

/// Which bytes are below 0x80.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn are_ascii(bytes: Wide) -> Wide {
    each(bytes, |bytes| vcgezq_s8(vreinterpretq_s8_u8(bytes)))
}

/// Which bytes begin a character of two bytes or more.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn are_leads(bytes: Wide) -> Wide {
    let first = vdupq_n_u8(FIRST_LEAD);
    each(bytes, |bytes| vcgeq_u8(bytes, first))
}

/// For each home lead byte the bit of its quarter, 0 for other bytes.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn home_quarters(bytes: Wide) -> Wide {
    let home = vdupq_n_u8(HOME_LEAD);
    let bits = quarter_bits();
    // Of an index out of range, which all others are or become, nothing is found.
    each(bytes, |bytes| vqtbl1q_u8(bits, vsubq_u8(bytes, home)))
}

/// Which bytes are home lead bytes.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn are_home(bytes: Wide) -> Wide {
    let (home, rest) = (vdupq_n_u8(HOME_LEAD), vdupq_n_u8(GROUP));
    each(bytes, |bytes| vceqq_u8(vandq_u8(bytes, rest), home))
}

/// The bits of the quarters 0 to 3.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn quarter_bits() -> uint8x16_t {
    vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(0x0804_0201), vcreate_u64(0)))
}

/// What stands in a block at most: nothing outside ASCII but letters of the first quarter of home,
pub(super) const KIND_FIRST: u8 = 0;
/// or of the first two,
pub(super) const KIND_LOWER: u8 = 1;
/// or of all of home; above that, characters outside.
pub(super) const KIND_HOME: u8 = 7;

/// The kind of a block, from the lead bytes in it and the quarters of those of home.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn kind(leads: Wide, quarters: Wide) -> u8 {
    // By its quarter 0, 1, 3 or 7 for a home lead byte, 0xFF for another one, else 0.
    largest(both(leads, quarters, |lead, quarter| vaddq_u8(lead, quarter)))
}

/// The low bytes of the code points of the characters that end at each byte, if it ends one.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn lows(this: Wide, before: Wide) -> Wide {
    both(this, before, |this, before| vsliq_n_u8::<6>(this, before))
}

/// Those that are not among the first `N`, which are less than eight.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn but_first<const N: usize>([a, b, c, d]: Wide) -> Wide {
    const { assert!(N < 8) };
    let first = vcombine_u64(vcreate_u64(!(u64::MAX << (8 * N))), vcreate_u64(0));
    [vbicq_u8(a, vreinterpretq_u8_u64(first)), b, c, d]
}

/// The byte behind each; 0 behind the last.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn next([a, b, c, d]: Wide) -> Wide {
    let none = vdupq_n_u8(0);
    [vextq_u8::<1>(a, b), vextq_u8::<1>(b, c), vextq_u8::<1>(c, d), vextq_u8::<1>(d, none)]
}

/// The second byte behind each; 0 behind the last.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn next2([a, b, c, d]: Wide) -> Wide {
    let none = vdupq_n_u8(0);
    [vextq_u8::<2>(a, b), vextq_u8::<2>(b, c), vextq_u8::<2>(c, d), vextq_u8::<2>(d, none)]
}

/// The second byte before each; `first` before the first.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn last2([a, b, c, d]: Wide, first: u8) -> Wide {
    let first = vdupq_n_u8(first);
    [vextq_u8::<14>(first, a), vextq_u8::<14>(a, b), vextq_u8::<14>(b, c), vextq_u8::<14>(c, d)]
}

/// The largest byte.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn largest([a, b, c, d]: Wide) -> u8 {
    vmaxvq_u8(vmaxq_u8(vmaxq_u8(a, b), vmaxq_u8(c, d)))
}

/// Whether any is said yes of.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn any(which: Wide) -> bool {
    largest(which) != 0
}

/// Those that are said yes of.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn mask(which: Wide) -> u64 {
    // All ones shifted left are the bit, negated. The bits themselves would do, if the compiler did
    // not make two shuffles and an `or` of each sum of them.
    let places = vreinterpretq_s8_u64(vdupq_n_u64(0x0706_0504_0302_0100));
    let [a, b, c, d] = each(which, |which| vshlq_u8(which, places));
    let all = vpaddq_u8(vpaddq_u8(a, b), vpaddq_u8(c, d));
    let all = vpadd_u8(vget_low_u8(all), vget_high_u8(all));
    let all = vneg_s8(vreinterpret_s8_u8(all));
    vget_lane_u64::<0>(vreinterpret_u64_s8(all))
}

/// What a table of 64 says of the low six bits of each byte that continues a character; of other
/// bytes 0.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn of_continuing(table: &[u8; BLOCK], bytes: Wide) -> Wide {
    let (table, top) = (rows(table), vdupq_n_u8(0x80));
    each(bytes, |bytes| vqtbl4q_u8(table, veorq_u8(bytes, top)))
}

/// The same of each byte that begins a character of two bytes or more.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn of_leads(table: &[u8; BLOCK], bytes: Wide) -> Wide {
    let (table, top) = (rows(table), vdupq_n_u8(FIRST_LEAD));
    each(bytes, |bytes| vqtbl4q_u8(table, veorq_u8(bytes, top)))
}

/// What the first half of a table of 256 says of each byte; of those from 0x80 on 0.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn lower_half([a, b, ..]: &Table, bytes: Wide) -> Wide {
    let (a, b, quarter) = (rows(a), rows(b), vdupq_n_u8(0x40));
    each(bytes, |bytes| vqtbx4q_u8(vqtbl4q_u8(a, bytes), b, veorq_u8(bytes, quarter)))
}

/// The same with the second half put in.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn upper_half([.., c, d]: &Table, bytes: Wide, lower: Wide) -> Wide {
    let (c, d) = (rows(c), rows(d));
    let (third, fourth) = (vdupq_n_u8(0x80), vdupq_n_u8(0xC0));
    both(bytes, lower, |bytes, lower| {
        let found = vqtbx4q_u8(lower, c, veorq_u8(bytes, third));
        vqtbx4q_u8(found, d, veorq_u8(bytes, fourth))
    })
}

/// What a table of 256 says of each byte of `which`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn look_up(table: &Table, bytes: Wide, which: Wide) -> Wide {
    let lower = lower_half(table, bytes);
    // Most letters stand in the first half.
    if largest(and(bytes, which)) < 0x80 { lower } else { upper_half(table, bytes, lower) }
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn rows(table: &[u8; BLOCK]) -> uint8x16x4_t {
    let [a, b, c, d] = load(table);
    uint8x16x4_t(a, b, c, d)
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn vector(bytes: &[u8; 16]) -> uint8x16_t {
    // SAFETY: the reference is to 16 bytes.
    unsafe { vld1q_u8(bytes.as_ptr()) }
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn load(bytes: &[u8; BLOCK]) -> Wide {
    let from = bytes.as_ptr();
    // SAFETY: the reference is to 64 bytes.
    unsafe {
        [vld1q_u8(from), vld1q_u8(from.add(16)), vld1q_u8(from.add(32)), vld1q_u8(from.add(48))]
    }
}

#[target_feature(enable = "neon")]
#[inline]
pub(super) fn bytes(bytes: Wide) -> [u8; BLOCK] {
    // SAFETY: both are 64 bytes that may hold anything.
    unsafe { core::mem::transmute(bytes) }
}

/// Writes the bytes that are kept, without gaps; there must be room for [`ROOM`] bytes.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn put_kept(room: &mut Room<'_>, [a, b, c, d]: Wide, keep: u64) {
    let Some(to) = room.place::<ROOM>() else { return };
    let counts = vget_lane_u64::<0>(vreinterpret_u64_u8(vcnt_u8(vcreate_u8(keep))));
    // Byte `i` is how many are kept of the first `i` times eight.
    let ends = counts.wrapping_mul(0x0101_0101_0101_0101);
    let starts = ends << 8;
    store_two::<0>(to, a, keep, starts);
    store_two::<16>(to, b, keep, starts);
    store_two::<32>(to, c, keep, starts);
    store_two::<48>(to, d, keep, starts);
    // SAFETY: eight bytes were stored at each of eight places, the first at 0, each next eight at
    // most behind the one before, and the end of what counts no more than eight behind the last.
    unsafe { room.count((ends >> 56) as usize) }
}

/// Writes what is kept of a vector, the `FIRST` bytes before which are written.
#[target_feature(enable = "neon")]
#[inline]
fn store_two<const FIRST: u32>(
    to: &mut [MaybeUninit<u8>; ROOM],
    bytes: uint8x16_t,
    keep: u64,
    starts: u64,
) {
    let places = |keep: u64| PLACES.0.get((keep & 0xFF) as usize).unwrap_or(&[0; 8]);
    let (keep, starts) = (keep >> FIRST, starts >> FIRST);
    let lower = load_places(places(keep));
    let upper = vorr_u8(load_places(places(keep >> 8)), vdup_n_u8(8));
    store_eight(to, (starts & 0x3F) as usize, vqtbl1_u8(bytes, lower));
    store_eight(to, (starts >> 8 & 0x3F) as usize, vqtbl1_u8(bytes, upper));
}

#[target_feature(enable = "neon")]
#[inline]
fn load_places(places: &[u8; 8]) -> uint8x8_t {
    // SAFETY: the reference is to 8 bytes.
    unsafe { vld1_u8(places.as_ptr()) }
}

#[target_feature(enable = "neon")]
#[inline]
fn store_eight(to: &mut [MaybeUninit<u8>; ROOM], at: usize, bytes: uint8x8_t) {
    if let Some(to) = to.get_mut(at..).and_then(|to| to.first_chunk_mut::<8>()) {
        // SAFETY: the reference is to 8 bytes.
        unsafe { vst1_u8(to.as_mut_ptr().cast(), bytes) }
    }
}

/// The places of the bits of each byte, lowest first.
static PLACES: Places = Places(places());

#[repr(align(64))]
struct Places([[u8; 8]; 256]);

#[expect(clippy::indexing_slicing, reason = "in a constant")]
const fn places() -> [[u8; 8]; 256] {
    let mut all = [[0; 8]; 256];
    let mut mask = 0;
    while mask < 256 {
        let (mut bit, mut found) = (0, 0);
        while bit < 8 {
            if mask >> bit & 1 != 0 {
                all[mask][found] = bit as u8;
                found += 1;
            }
            bit += 1;
        }
        mask += 1;
    }
    all
}
