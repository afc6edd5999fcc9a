//! Scanning: how much of a text is normalized already.

use core::ops::Range;

use super::block::BLOCK;
use super::look::is_sequence_start;
use super::rewrite::{Cursor, MIN_ROOM, rewrite};
use crate::kernel::neighbour::Neighbours;
use crate::plan::Plan;
use crate::plan::scanner::{CHANGE, FOREIGN, RANK_SHIFT, index};

/// A block, and the bytes behind it that a pair of marks reaches into.
const WINDOW: usize = BLOCK + 3;

/// Where the first stretch of text starts that comes out changed; `None` if none does. A combining
/// sequence starts there.
pub(crate) fn scan(plan: &Plan, text: &str) -> Option<usize> {
    if plan.ordered { find::<true>(plan, text) } else { find::<false>(plan, text) }
}

fn find<const ORDERED: bool>(plan: &Plan, text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Up to `judged` the text is known; from there to `pos` it raised no suspicion.
    let (mut judged, mut pos) = (0, 0);
    let mut neighbours = Neighbours::default();
    let mut foreign = 0;
    while let Some(window) = bytes.get(pos..).and_then(|rest| rest.first_chunk::<WINDOW>()) {
        let seen = if plan.plain_ascii && is_ascii(window) {
            0
        } else {
            suspects::<ORDERED>(plan, window) | foreign
        };
        let marks = seen >> RANK_SHIFT != 0;
        let alarm = seen & CHANGE != 0 || marks && seen & FOREIGN != 0;
        if alarm {
            match judge(plan, text, judged, pos..pos + BLOCK, &mut neighbours) {
                Ok(end) => (judged, pos) = (end, end),
                Err(start) => return Some(start),
            }
            foreign = 0;
        } else {
            pos += BLOCK;
            foreign = seen & FOREIGN;
        }
    }
    if pos < bytes.len() {
        return judge(plan, text, judged, pos..bytes.len(), &mut neighbours).err();
    }
    None
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

/// Rewrites what lies around `part` and compares. `Ok` says up to where the text is now judged,
/// `Err` where a changed stretch starts. What is learnt about neighbours is kept from one part to
/// the next, or a long run of invisible characters would be gone through again for each.
fn judge(
    plan: &Plan,
    text: &str,
    judged: usize,
    part: Range<usize>,
    neighbours: &mut Neighbours,
) -> Result<usize, usize> {
    let start = start_before(plan, text, judged, part.start);
    let mut cursor = Cursor::up_to(start, start_behind(plan, text, part.end), *neighbours);
    let mut done = start;
    let mut buffer = [0; MIN_ROOM];
    while !cursor.is_done(text) {
        let written = rewrite(plan, text, &mut cursor, &mut buffer);
        let same = text.as_bytes().get(done..done + written) == buffer.get(..written);
        if !same {
            return Err(start);
        }
        done += written;
    }
    *neighbours = cursor.neighbours;
    if done == cursor.pos { Ok(done) } else { Err(start) }
}

/// The last sequence start at or before `at`, but not before `floor`, which is one.
fn start_before(plan: &Plan, text: &str, floor: usize, at: usize) -> usize {
    let mut at = at;
    while at > floor && !(text.is_char_boundary(at) && is_sequence_start(plan, text, at)) {
        at -= 1;
    }
    at
}

/// The first sequence start at or behind `at`, or the end.
fn start_behind(plan: &Plan, text: &str, at: usize) -> usize {
    let mut at = at;
    while at < text.len() && !(text.is_char_boundary(at) && is_sequence_start(plan, text, at)) {
        at += 1;
    }
    at.min(text.len())
}
