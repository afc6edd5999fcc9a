//! Scanning: how much of a text is normalized already.

use super::block::BLOCK;
use super::rewrite::{Cursor, MIN_ROOM, is_sequence_start, rewrite};
use crate::plan::Plan;
use crate::plan::scanner::{FOREIGN, MARK};

/// A block, and the two bytes behind it that pairs and pairs of marks reach into.
const WINDOW: usize = BLOCK + 2;

/// Where the first stretch of text starts that comes out changed; `None` if none does. A combining
/// sequence starts there.
pub(crate) fn scan(plan: &Plan, text: &str) -> Option<usize> {
    if plan.ordered { find::<true>(plan, text) } else { find::<false>(plan, text) }
}

fn find<const ORDERED: bool>(plan: &Plan, text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // Up to `judged` the text is known; from there to `pos` it raised no suspicion.
    let (mut judged, mut pos) = (0, 0);
    let mut foreign = 0;
    while let Some(window) = bytes.get(pos..).and_then(|rest| rest.first_chunk::<WINDOW>()) {
        let seen = if plan.plain_ascii && is_ascii(window) {
            0
        } else {
            suspects::<ORDERED>(plan, window) | foreign
        };
        let alarm = if ORDERED {
            seen & !(FOREIGN | MARK) != 0 || seen & (FOREIGN | MARK) == FOREIGN | MARK
        } else {
            seen != 0
        };
        if alarm {
            judged = judge(plan, text, judged, pos, pos + BLOCK).ok()?;
            pos = judged;
            foreign = 0;
        } else {
            pos += BLOCK;
            foreign = seen & FOREIGN;
        }
    }
    if pos < bytes.len() {
        return judge(plan, text, judged, pos, bytes.len()).err();
    }
    None
}

/// Whether the block is ASCII.
fn is_ascii(window: &[u8; WINDOW]) -> bool {
    window.iter().take(BLOCK).fold(0, |seen, byte| seen | byte) < 0x80
}

/// The classes of suspicion that some pair of the block raises.
fn suspects<const ORDERED: bool>(plan: &Plan, window: &[u8; WINDOW]) -> u32 {
    let of = |table: &[u32; 256], byte: u8| table[usize::from(byte)];
    let mut seen = 0;
    let mut opened = of(&plan.suspects, window[0]);
    for byte in window.iter().skip(1).take(BLOCK) {
        let next = of(&plan.suspects, *byte);
        seen |= opened & next >> 16;
        opened = next;
    }
    if ORDERED && seen & MARK != 0 {
        let later = window.iter().skip(2);
        for (first, second) in window.iter().zip(later) {
            if of(&plan.order, *first) & of(&plan.order, *second) >> 16 != 0 {
                return seen | 1;
            }
        }
    }
    seen
}

/// Rewrites what lies around `from..to` and compares. `Ok` says up to where the text is now
/// judged, `Err` where a changed stretch starts.
fn judge(plan: &Plan, text: &str, judged: usize, from: usize, to: usize) -> Result<usize, usize> {
    let start = start_before(plan, text, judged, from);
    let mut cursor = Cursor::up_to(start, start_behind(plan, text, to));
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
