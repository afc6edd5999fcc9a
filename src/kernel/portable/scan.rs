//! Scanning with one look-up for each pair of bytes.

use super::block::BLOCK;
use crate::plan::Plan;
use crate::plan::scanner::{CHANGE, FOREIGN, RANK_SHIFT, index};

/// A block, and the bytes behind it that a pair of marks reaches into.
const WINDOW: usize = BLOCK + 3;

/// From `pos` on, where the first block begins in which something may change, or the last bytes,
/// which are too few for a block.
pub(crate) fn scan(plan: &Plan, source: &[u8], pos: usize) -> usize {
    if plan.ordered { find::<true>(plan, source, pos) } else { find::<false>(plan, source, pos) }
}

fn find<const ORDERED: bool>(plan: &Plan, source: &[u8], mut pos: usize) -> usize {
    let mut foreign = 0;
    while let Some(window) = source.get(pos..).and_then(|rest| rest.first_chunk::<WINDOW>()) {
        let seen = if plan.plain_ascii && is_ascii(window) {
            0
        } else {
            suspects::<ORDERED>(plan, window) | foreign
        };
        let marks = seen >> RANK_SHIFT != 0;
        if seen & CHANGE != 0 || marks && seen & FOREIGN != 0 {
            return pos;
        }
        pos += BLOCK;
        foreign = seen & FOREIGN;
    }
    pos
}

/// Whether the block is ASCII.
fn is_ascii(window: &[u8; WINDOW]) -> bool {
    window.iter().take(BLOCK).fold(0, |seen, byte| seen | byte) < 0x80
}

/// What some pair of bytes of the block raises.
fn suspects<const ORDERED: bool>(plan: &Plan, window: &[u8; WINDOW]) -> u8 {
    let raised = |pair: &[u8]| match pair {
        [first, second] => plan.suspects.get(index(*first, *second)),
        _ => 0,
    };
    if !ORDERED {
        return window.windows(2).take(BLOCK).fold(0, |seen, pair| seen | raised(pair));
    }
    let mut all = [0; WINDOW];
    let mut seen = 0;
    for (slot, pair) in all.iter_mut().zip(window.windows(2)) {
        *slot = raised(pair);
        seen |= *slot;
    }
    if seen >> RANK_SHIFT != 0 {
        // Two marks of two bytes each stand two bytes apart.
        let mut out_of_order = false;
        for (mark, next) in all.iter().zip(all.iter().skip(2)) {
            let (mark, next) = (mark >> RANK_SHIFT, next >> RANK_SHIFT);
            out_of_order |= next.wrapping_sub(1) < mark.saturating_sub(1);
        }
        seen |= if out_of_order { CHANGE } else { 0 };
    }
    seen
}
