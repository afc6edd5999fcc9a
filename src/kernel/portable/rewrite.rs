//! Rewriting block by block.

use super::block::{self, BLOCK, ROOM, SOURCE};
use crate::kernel::{Burst, Place, Stop, boundary_behind};
use crate::plan::Plan;

/// Rewrites `source` from a character boundary on, to its end, to the first special character, or
/// to where `out` has no room for what comes next.
pub(crate) fn rewrite(plan: &Plan, source: &[u8], from: Place, out: &mut [u8]) -> Burst {
    if plan.ordered {
        blocks::<true>(plan, source, from, out)
    } else {
        blocks::<false>(plan, source, from, out)
    }
}

fn blocks<const ORDERED: bool>(plan: &Plan, source: &[u8], from: Place, out: &mut [u8]) -> Burst {
    let mut at = from;
    let mut written = 0;
    loop {
        let rest = source.get(at.pos..).unwrap_or_default();
        let room = out.get_mut(written..).unwrap_or_default();
        let (window, room) = match (rest.first_chunk::<SOURCE>(), room.first_chunk_mut::<ROOM>()) {
            (Some(window), Some(room)) => (window, room),
            _ => return last_blocks::<ORDERED>(plan, source, at, out, written),
        };
        let starts = block::starts(window);
        let stop = block::run::<ORDERED>(plan, window, starts, at.rank, false, room);
        written += stop.written;
        at = after(source, at.pos, BLOCK, &stop);
        if stop.special {
            return Burst { at, written, stop: Stop::Special };
        }
    }
}

/// The same for blocks at an edge: of the text, or of the room.
#[inline(never)]
fn last_blocks<const ORDERED: bool>(
    plan: &Plan,
    source: &[u8],
    mut at: Place,
    out: &mut [u8],
    mut written: usize,
) -> Burst {
    while at.pos < source.len() {
        let rest = source.get(at.pos..).unwrap_or_default();
        let rest = rest.get(..SOURCE).unwrap_or(rest);
        let mut window = [0; SOURCE];
        if let Some(known) = window.get_mut(..rest.len()) {
            known.copy_from_slice(rest);
        }
        let end = rest.len().min(BLOCK);
        let mut starts = block::starts(&window);
        if end < BLOCK {
            starts &= (1 << end) - 1;
        }
        let mut made = [0; ROOM];
        let stop = block::run::<ORDERED>(plan, &window, starts, at.rank, true, &mut made);
        let room = out.get_mut(written..).and_then(|room| room.get_mut(..stop.written));
        let (Some(room), Some(made)) = (room, made.get(..stop.written)) else {
            return Burst { at, written, stop: Stop::Full };
        };
        room.copy_from_slice(made);
        written += stop.written;
        at = after(source, at.pos, end, &stop);
        if stop.special {
            return Burst { at, written, stop: Stop::Special };
        }
    }
    Burst { at, written, stop: Stop::End }
}

/// Where the hot loop stopped in the block of `end` bytes that begins at `base`.
#[inline(always)]
fn after(source: &[u8], base: usize, end: usize, stop: &block::Stop) -> Place {
    let done = if stop.starts == 0 { end } else { stop.starts.trailing_zeros() as usize };
    // The last character may reach beyond the block.
    Place { pos: boundary_behind(source, base + done), rank: stop.rank }
}
