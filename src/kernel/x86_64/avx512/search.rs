//! Searching: two bytes of the needle at 64 places at once.

use core::arch::x86_64::*;

use super::block::{BLOCK, all, load, load_part};
use super::quiet::QUIET;
use crate::kernel::search::{Found, Needle, Patience};

/// The first place from `from` on where the needle begins.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn search(
    needle: &Needle,
    haystack: &[u8],
    from: usize,
    patience: &mut Patience,
) -> Found {
    let pair = &needle.pair;
    let bytes = pair.bytes.map(|byte| all(byte));
    let mut at = from;
    while let Some(windows) = pair.windows::<QUIET>(haystack, at) {
        let masks = AT.map(|at| agree(bytes, windows.map(|window| load(part(window, at)))));
        if masks.iter().any(|mask| *mask != 0) {
            for (mask, block) in masks.into_iter().zip(AT) {
                let found = needle.verify(haystack, at + block, mask, from, patience);
                if let Some(found) = found {
                    return found;
                }
            }
        }
        at += QUIET;
    }
    while let [first @ [_, ..], second @ [_, ..]] = pair.rest::<BLOCK>(haystack, at) {
        // Beyond the end are zeros, which no needle is found in.
        let mask = agree(bytes, [load_part(first), load_part(second)]);
        if let Some(found) = needle.verify(haystack, at, mask, from, patience) {
            return found;
        }
        at += BLOCK;
    }
    Found::Nowhere
}

/// Where the blocks of a window begin.
const AT: [usize; 4] = [0, BLOCK, 2 * BLOCK, 3 * BLOCK];

/// Where both bytes stand.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn agree(bytes: [__m512i; 2], blocks: [__m512i; 2]) -> u64 {
    let [[a, b], [x, y]] = [bytes, blocks];
    _mm512_mask_cmpeq_epi8_mask(_mm512_cmpeq_epi8_mask(a, x), b, y)
}

/// A block of a window.
#[inline(always)]
fn part(window: &[u8; QUIET], at: usize) -> &[u8; BLOCK] {
    // Never the zeros: a window is four blocks.
    window.get(at..).and_then(|rest| rest.first_chunk()).unwrap_or(&[0; BLOCK])
}
