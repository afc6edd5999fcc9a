//! Scanning: how much of a text is normalized already.

use core::ops::Range;

use super::look::is_sequence_start;
use super::rewrite::{Cursor, MIN_ROOM, rewrite};
use crate::kernel::neighbour::Neighbours;
use crate::kernel::{Engine, Room, boundary_before};
use crate::plan::Plan;

/// How much is judged around a suspicion.
const PART: usize = 64;

/// Where the first stretch of text starts that comes out changed; `None` if none does. A combining
/// sequence starts there.
pub(crate) fn scan(engine: &Engine, text: &str) -> Option<usize> {
    // Up to `judged` the text is known to stay.
    let mut judged = 0;
    let mut neighbours = Neighbours::default();
    loop {
        let at = engine.quiet(text.as_bytes(), judged);
        if at >= text.len() {
            return None;
        }
        let part = at..text.len().min(at + PART);
        match judge(engine, text, judged, part, &mut neighbours) {
            Ok(end) => judged = end,
            Err(start) => return Some(start),
        }
    }
}

/// How far the text stays as it is from `pos` on, where a combining sequence starts, or where one
/// starts before that; looks at `most` bytes.
pub(crate) fn stays(engine: &Engine, text: &str, pos: usize, most: usize) -> usize {
    let end = boundary_before(text.as_bytes(), pos.saturating_add(most).min(text.len()));
    let known = text.as_bytes().get(..end).unwrap_or_default();
    start_before(&engine.plan, text, pos, engine.quiet(known, pos).min(end))
}

/// Rewrites what lies around `part` and compares. `Ok` says up to where the text is now judged,
/// `Err` where a changed stretch starts. What is learnt about neighbours is kept from one part to
/// the next, or a long run of invisible characters would be gone through again for each.
fn judge(
    engine: &Engine,
    text: &str,
    judged: usize,
    part: Range<usize>,
    neighbours: &mut Neighbours,
) -> Result<usize, usize> {
    let plan = &engine.plan;
    let start = start_before(plan, text, judged, part.start);
    let mut cursor = Cursor::up_to(start, start_behind(plan, text, part.end), *neighbours);
    let mut done = start;
    let mut buffer = [0; MIN_ROOM];
    while !cursor.is_done(text) {
        let mut room = Room::of(&mut buffer);
        rewrite(engine, text, &mut cursor, &mut room);
        if text.as_bytes().get(done..done + room.written()) != Some(room.made()) {
            return Err(start);
        }
        done += room.written();
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
