//! Rewriting one character after the other, telling where each comes from.

use crate::kernel::masks::low;
use crate::kernel::order::is_out_of_order;
use crate::kernel::room::Room;
use crate::kernel::trace::Trace;
use crate::kernel::{Burst, Place, Stop, continues, len_of};
use crate::plan::Plan;
use crate::plan::entry::{self, Special};

/// How many bytes of source a mask is for.
const BLOCK: usize = u64::BITS as usize;

/// The same as [`rewrite`](super::rewrite), and tells `trace` where it comes from.
pub(super) fn rewrite(
    plan: &Plan,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
    trace: &mut Trace,
) -> Burst {
    let mut at = from;
    let mut block = Block::new(from.pos, room.written());
    let stop = loop {
        let rest = source.get(at.pos..).unwrap_or_default();
        let Some((found, own)) = look_up(plan, rest) else { break Stop::End };
        let rank = entry::rank(found);
        if entry::is_special(found) || plan.ordered && is_out_of_order(rank, at.rank) {
            break Stop::Special;
        }
        let bytes = if entry::is_copy(found) { own } else { found.to_le_bytes() };
        let bytes = bytes.get(..entry::len(found)).unwrap_or_default();
        let read = len_of(own[0]);
        // What a mask cannot say: more bytes than there were, or more characters.
        let is_unit =
            bytes.len() > read || bytes.iter().filter(|byte| !continues(**byte)).count() > 1;
        if block.is_full(at.pos + read) || is_unit {
            block.end(trace);
            block = Block::new(at.pos, room.written());
        }
        if room.write(bytes).is_err() {
            break Stop::Full;
        }
        if is_unit {
            trace.unit(at.pos, block.written);
            block = Block::new(at.pos + read, room.written());
        } else {
            block.keep(at.pos, bytes.len());
        }
        if rank != entry::RANK_NOTHING {
            at.rank = rank;
        }
        at.pos += read;
    };
    block.end(trace);
    Burst { at, stop }
}

/// The entry of the first character, and its first bytes; `None` at the end.
fn look_up(plan: &Plan, rest: &[u8]) -> Option<(u32, [u8; 4])> {
    let byte = |at: usize| rest.get(at).copied().unwrap_or_default();
    let own = [*rest.first()?, byte(1), byte(2), byte(3)];
    let mut found = plan.first.get(entry::index(own[0], own[1]));
    if let Some(Special::Page(page)) = entry::kind(found)
        && let Some(page) = plan.pages.get(page)
    {
        found = page.get(usize::from(own[2] & 0x3F)).copied().unwrap_or(found);
    }
    Some((found, own))
}

/// A stretch of a mask at most.
struct Block {
    start: usize,
    written: usize,
    mask: u64,
    any: bool,
}

impl Block {
    const fn new(start: usize, written: usize) -> Self {
        Self { start, written, mask: 0, any: false }
    }

    /// Whether it does not reach up to `end`.
    const fn is_full(&self, end: usize) -> bool {
        end - self.start > BLOCK
    }

    /// Of the character at `pos`, so many bytes are written.
    const fn keep(&mut self, pos: usize, len: usize) {
        self.mask |= low(len) << (pos - self.start);
        self.any = true;
    }

    fn end(&self, trace: &mut Trace) {
        if self.any {
            trace.push_block(self.start, self.written, self.mask, 0);
        }
    }
}
