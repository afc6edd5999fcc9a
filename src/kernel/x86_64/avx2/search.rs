//! Searching: two bytes of the needle at 64 places at once.

use super::block::{BLOCK, Block};
use crate::kernel::search::{Found, Needle, Patience};

/// How much is looked at between two questions.
const WINDOW: usize = 2 * BLOCK;

/// The first place from `from` on where the needle begins.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn search(
    needle: &Needle,
    haystack: &[u8],
    from: usize,
    patience: &mut Patience,
) -> Found {
    let pair = &needle.pair;
    let bytes = pair.bytes.map(|byte| Block::all(byte));
    let mut at = from;
    while let Some(windows) = pair.windows::<WINDOW>(haystack, at) {
        let agree = AT.map(|at| agree(bytes, windows.map(|window| Block::load(part(window, at)))));
        let [first, second] = agree;
        if !first.or(second).is_zero() {
            for (agree, block) in agree.into_iter().zip(AT) {
                let found = needle.verify(haystack, at + block, agree.mask(), from, patience);
                if let Some(found) = found {
                    return found;
                }
            }
        }
        at += WINDOW;
    }
    while let [first @ [_, ..], second @ [_, ..]] = pair.rest::<BLOCK>(haystack, at) {
        // Beyond the end are zeros, which no needle is found in.
        let mask = agree(bytes, [Block::load_part(first), Block::load_part(second)]).mask();
        if let Some(found) = needle.verify(haystack, at, mask, from, patience) {
            return found;
        }
        at += BLOCK;
    }
    Found::Nowhere
}

/// Where the blocks of a window begin.
const AT: [usize; 2] = [0, BLOCK];

/// Where both bytes stand.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn agree(bytes: [Block; 2], blocks: [Block; 2]) -> Block {
    let [[a, b], [x, y]] = [bytes, blocks];
    a.eq(x).and(b.eq(y))
}

/// A block of a window.
#[inline(always)]
fn part(window: &[u8; WINDOW], at: usize) -> &[u8; BLOCK] {
    // Never the zeros: a window is two blocks.
    window.get(at..).and_then(|rest| rest.first_chunk()).unwrap_or(&[0; BLOCK])
}
