//! Rewriting block by block.

use super::block::{self, BLOCK, ROOM, SOURCE};
use super::scan::scan;
use super::traced;
use crate::kernel::room::Room;
use crate::kernel::trace::Trace;
use crate::kernel::{Burst, Place, Stop, boundary_before, boundary_behind, order};
use crate::plan::Plan;
use crate::plan::entry;

/// So much is scanned before it is copied; and after so much that changes it is worth to look again
/// for text that stays.
const PART: usize = 4 << 10;
/// The same at the beginning of a burst: most are short.
const FIRST: usize = 512;

/// Rewrites `source` from a character boundary on, to its end, to the first special character, or
/// to where there is no room for what comes next. Tells `trace` where it comes from.
pub(crate) fn rewrite(
    plan: &Plan,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
    trace: Option<&mut Trace>,
) -> Burst {
    if let Some(trace) = trace {
        traced::rewrite(plan, source, from, room, trace)
    } else if plan.ordered {
        blocks::<true>(plan, source, from, room)
    } else {
        blocks::<false>(plan, source, from, room)
    }
}

fn blocks<const ORDERED: bool>(
    plan: &Plan,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
) -> Burst {
    let mut at = from;
    let mut again = at.pos + FIRST;
    loop {
        if at.pos >= again {
            at = copy_quiet(plan, source, at, room);
            again = at.pos + PART;
        }
        let rest = source.get(at.pos..).unwrap_or_default();
        let (window, made) = match (rest.first_chunk::<SOURCE>(), room.next::<ROOM>()) {
            (Some(window), Some(made)) => (window, made),
            _ => return last_blocks::<ORDERED>(plan, source, at, room),
        };
        let starts = block::starts(window);
        let stop = block::run::<ORDERED>(plan, window, starts, at.rank, false, made);
        room.advance(stop.written);
        at = after(source, at.pos, BLOCK, &stop);
        if stop.special {
            return Burst { at, stop: Stop::Special };
        }
    }
}

/// Copies text in which nothing can change, from a starter on: a mark may have to go before what is
/// written already.
fn copy_quiet(plan: &Plan, source: &[u8], mut at: Place, room: &mut Room<'_>) -> Place {
    while let Some([lead, next]) = source.get(at.pos..).and_then(|rest| rest.first_chunk())
        && entry::rank(plan.first.get(entry::index(*lead, *next))) == entry::RANK_STARTER
    {
        let known = source.get(..at.pos.saturating_add(PART)).unwrap_or(source);
        let end = boundary_before(source, scan(plan, known, at.pos));
        let quiet = source.get(at.pos..end).unwrap_or_default();
        if quiet.is_empty() || room.write(quiet).is_err() {
            return at;
        }
        at = Place { pos: end, rank: order::rank_of_last(plan, quiet).unwrap_or(at.rank) };
    }
    at
}

/// The same for blocks at an edge: of the text, or of the room.
#[inline(never)]
fn last_blocks<const ORDERED: bool>(
    plan: &Plan,
    source: &[u8],
    mut at: Place,
    room: &mut Room<'_>,
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
        if room.write(made.get(..stop.written).unwrap_or_default()).is_err() {
            return Burst { at, stop: Stop::Full };
        }
        at = after(source, at.pos, end, &stop);
        if stop.special {
            return Burst { at, stop: Stop::Special };
        }
    }
    Burst { at, stop: Stop::End }
}

/// Where the hot loop stopped in the block of `end` bytes that begins at `base`.
#[inline(always)]
fn after(source: &[u8], base: usize, end: usize, stop: &block::Stop) -> Place {
    let done = if stop.starts == 0 { end } else { stop.starts.trailing_zeros() as usize };
    // The last character may reach beyond the block.
    Place { pos: boundary_behind(source, base + done), rank: stop.rank }
}
