//! One block of anything: what becomes of it, and where the kernel has to stop.

use core::arch::x86_64::*;

use super::block::{
    Bytes, Constants, FIRST_LEAD, STRIDE, all, home, letters, load, look_up, no_bases,
};
use super::groups::other_groups;
use super::hard::{Looked, all_bytes, second_look};
use super::marks::in_order;
use crate::kernel::masks;
use crate::kernel::masks::{Around, low, traced};
use crate::kernel::run::Run;
use crate::plan::lanes::code;

/// Bytes to write.
pub(super) struct Made {
    pub(super) bytes: __m512i,
    pub(super) keep: u64,
    /// The first bytes of the characters for which a patch is written.
    pub(super) patches: u64,
    /// How many bytes of the source that is.
    pub(super) read: usize,
    /// Whether the character behind them has to be done elsewhere.
    pub(super) stops: bool,
    /// What a trace says of them.
    pub(super) trace: u64,
    pub(super) swaps: u64,
}

/// What becomes of a block, up to `whole` or less.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn make<const ORDERED: bool, const SCAN: bool>(
    run: &mut Run<'_, '_>,
    c: &Constants,
    bytes: Bytes,
    whole: usize,
) -> Made {
    let lanes = &run.engine.lanes;
    let others = _mm512_cmpge_epu8_mask(bytes.before, all(FIRST_LEAD));
    let home = home(bytes.before);
    let others = others & !home;
    let lows = bytes.lows();
    let quarter = _mm512_permutexvar_epi8(bytes.before, c.quarter);
    let flags = _mm512_permutexvar_epi8(bytes.this, c.home.flags);
    let no_base = no_bases(home, quarter, flags);
    let mut found = Characters {
        codes: look_up(c.home.code, lows),
        known: home,
        three: 0,
        marked: _mm512_mask_test_epi8_mask(home, quarter, flags),
        stop: 0,
        rest: 0,
    };
    if others != 0 {
        found = other_groups(run, c, &bytes, lows, quarter, (others, whole), found);
    }
    let Characters { mut codes, mut known, three, marked, mut stop, .. } = found;
    let mut gone = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
    let mut ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
    let mut this = bytes.this;
    let mut plain = !_mm512_movepi8_mask(this);
    let mut dropped = 0;
    if !run.engine.plan.plain_ascii {
        let [first, second] = &lanes.ascii;
        let made = _mm512_permutex2var_epi8(load(first), this, load(second));
        dropped = _mm512_mask_cmpeq_epi8_mask(plain, made, all(code::DELETE));
        stop |= _mm512_mask_cmpgt_epu8_mask(plain, made, all(code::DELETE));
        this = _mm512_mask_mov_epi8(this, plain, made);
        plain &= !dropped;
    }
    let bases = plain | known & !marked & !no_base | ascii & home;
    let hard = marked & !gone & !ascii;
    let mut patches = 0;
    if hard != 0 {
        let around = Around {
            three,
            base_before: run.base_before,
            bases,
            readers: 0,
            deleted: all_bytes(gone, three),
            behind_emoji: 0,
        };
        let looked = Looked { codes, hard, home, known, quarter };
        let second = second_look(lanes, &bytes, &looked, around);
        stop |= second.left;
        gone |= second.gone | second.patches;
        ascii |= second.blank;
        codes = _mm512_mask_mov_epi8(codes, second.blank, all(b' '));
        known &= !second.stays;
        patches = masks::start(second.patches, three);
    }
    let mut made = letters(c, this, codes, known, ascii);
    // Where the block has to end early: a character outside home is done in one block.
    let mut ends = found.rest;
    if whole == STRIDE {
        ends |= others >> 1 & !low(STRIDE - 2);
    }
    let mut swaps = 0;
    if ORDERED && no_base != 0 {
        let order = in_order(run, c, &bytes, made, lows, home, plain);
        made = order.bytes;
        stop |= order.stop;
        swaps = order.swaps;
        if whole == STRIDE {
            // So are marks, and what stands before them.
            match order.ends & low(STRIDE + 1) & !1 {
                0 => stop |= first_start(bytes.this),
                starts => ends |= 1 << starts.ilog2(),
            }
        }
    }
    let ends = (ends | stop) & low(whole);
    let (read, stops) = if ends == 0 { (whole, false) } else { end_early(ends, stop) };
    let keep = !(gone | (gone | ascii) >> 1 | (known & three) >> 2 | dropped) & low(read);
    run.base_before = read > 0 && bases >> (read - 1) & 1 != 0;
    let patches = patches & low(read);
    let trace = traced(gone, ascii, known & three) & !dropped;
    Made { bytes: made, keep, patches, read, stops, trace, swaps }
}

/// Where the first character begins that does so in a block: one that is cut in two was written
/// with the block before, and ends here.
#[cold]
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
fn first_start(this: __m512i) -> u64 {
    let starts = !_mm512_movepi8_mask(this) | _mm512_cmpge_epu8_mask(this, all(FIRST_LEAD));
    starts & starts.wrapping_neg()
}

/// Characters as they were looked up, each at its last byte.
pub(super) struct Characters {
    pub(super) codes: __m512i,
    /// Those that a code was found for.
    pub(super) known: u64,
    /// Those of them that have three bytes.
    pub(super) three: u64,
    /// Those of them whose code is not a letter.
    pub(super) marked: u64,
    /// The first bytes of those that the kernel leaves.
    pub(super) stop: u64,
    /// The first byte of the first of those that were not looked up.
    pub(super) rest: u64,
}

/// How much of a block is done that ends at the first of `ends`, and whether the kernel stops
/// there. A call, so that the next block waits for it only here: it is rare.
#[cold]
#[inline(never)]
pub(super) fn end_early(ends: u64, stop: u64) -> (usize, bool) {
    let read = ends.trailing_zeros() as usize;
    (read, stop >> read & 1 != 0)
}
