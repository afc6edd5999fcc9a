//! One burst of a kernel that looks at many bytes at once: where it stands, and what it does one
//! character at a time.

use super::masks::low;
use super::room::Room;
use super::trace::{Kind, Trace};
use super::{Burst, Engine, Place, Stop, boundary_before, order};
use crate::plan::entry;
use crate::plan::lanes::{Found, Group, HOME_LEAD};

/// Clears the two bits by which the lead bytes of a group differ.
pub(super) const GROUP: u8 = 0xFC;

/// So much text that changes, and it is worth to look again for some that stays.
pub(super) const AGAIN: usize = 32 << 10;

/// Where a burst stands. `pos` may lie within a character between two blocks.
pub(super) struct Run<'a, 'o> {
    pub(super) engine: &'a Engine,
    /// The group outside home that was needed last.
    pub(super) group: &'a Group,
    pub(super) source: &'a [u8],
    pub(super) pos: usize,
    /// Where it writes. A loop takes it, and puts it back.
    pub(super) room: Room<'o>,
    /// How much was written there before.
    begin: usize,
    /// What is told of where it comes from, if anybody asked.
    #[cfg_attr(
        target_arch = "aarch64",
        allow(dead_code, reason = "NEON leaves telling to the portable kernel")
    )]
    pub(super) trace: Option<&'a mut Trace>,
    /// Whether a letter of the script or an ASCII character that is written ends at `pos`, for
    /// sure. A kernel may ask the source instead.
    pub(super) base_before: bool,
}

#[cfg_attr(
    target_arch = "aarch64",
    allow(dead_code, reason = "NEON leaves telling to the portable kernel")
)]
impl<'a, 'o> Run<'a, 'o> {
    pub(super) fn new(
        engine: &'a Engine,
        source: &'a [u8],
        pos: usize,
        room: Room<'o>,
        trace: Option<&'a mut Trace>,
    ) -> Self {
        let group = &engine.lanes.home;
        let begin = room.written();
        Self { engine, group, source, pos, room, begin, trace, base_before: false }
    }

    /// The source, or only `most` more bytes of it for a loop that is traced.
    #[inline]
    pub(super) fn within<const TRACED: bool>(&self, most: usize) -> &'a [u8] {
        match self.source.get(..self.pos + most) {
            Some(part) if TRACED => part,
            _ => self.source,
        }
    }

    /// Goes on to `pos`: what stands before it was written as it is, behind `written`.
    #[inline]
    pub(super) fn same_up_to(&mut self, pos: usize, written: usize) {
        if let Some(trace) = &mut self.trace
            && pos > self.pos
        {
            trace.push(self.pos, written, Kind::Same);
        }
        self.pos = pos;
    }

    /// Tells the trace, if there is one, that what is written next is for one that begins at `pos`.
    #[inline]
    pub(super) fn trace_unit(&mut self, pos: usize) {
        let written = self.room.written();
        if let Some(trace) = &mut self.trace {
            trace.unit(pos, written);
        }
    }

    /// The same of a block.
    #[inline]
    pub(super) fn trace_block(&mut self, pos: usize, mask: u64, swaps: u64) {
        let written = self.room.written();
        if let Some(trace) = &mut self.trace {
            trace.push_block(pos, written, mask, swaps);
        }
    }

    /// How far it came, and the room; `before` is the rank of what was written before it.
    pub(super) fn end(mut self, before: u32, stop: Stop) -> (Burst, Room<'o>) {
        if stop == Stop::Full {
            self.back_to_boundary();
        }
        let written = self.room.made().get(self.begin..).unwrap_or_default();
        let rank = order::rank_of_last(&self.engine.plan, written).unwrap_or(before);
        (Burst { at: Place { pos: self.pos, rank }, stop }, self.room)
    }

    /// Where a loop through blocks with characters outside home ended, which began at `start`.
    #[inline]
    pub(super) fn end_wide(&mut self, start: usize, pos: usize, room: Room<'o>, base_before: bool) {
        (self.pos, self.room, self.base_before) = (pos, room, base_before);
        if pos != start {
            // What follows may look up another group first.
            self.back_to_boundary();
        }
    }

    /// Where a loop through blocks with marks that stay ended, which began at `start`. Says
    /// whether that is any farther.
    #[inline]
    pub(super) fn end_marked(&mut self, start: usize, pos: usize, room: Room<'o>) -> bool {
        (self.pos, self.room) = (pos, room);
        if pos == start {
            return false;
        }
        self.base_before = false;
        self.back_to_boundary();
        // Two marks may have been parted: all that follow the last letter come again.
        while self.pos > start && self.mark_at(self.pos - 2) {
            self.pos -= 2;
            self.room.take_back(2);
        }
        self.pos > start
    }

    /// A block may end within a character. Takes back what was written of it, so that this is a
    /// place between two. Says whether it did.
    pub(super) fn back_to_boundary(&mut self) -> bool {
        let start = boundary_before(self.source, self.pos);
        if start == self.pos {
            return false;
        }
        self.pos = start;
        self.room.take_back(0);
        self.base_before = false;
        true
    }

    /// Finds the group of the first of the suspects that has one; the suspects from there on, and
    /// the first bytes of those that the kernel leaves.
    #[cold]
    #[inline(never)]
    pub(super) fn next_group(
        &self,
        mut suspects: u64,
        mut stop: u64,
    ) -> (Option<&'a Group>, u64, u64) {
        while suspects != 0 {
            let at = suspects.trailing_zeros() as usize;
            if stop & low(at) != 0 {
                break; // the block ends before it
            }
            let character = (self.pos + at).checked_sub(1).and_then(|at| self.source.get(at..));
            if let Some([lead, second, ..]) = character {
                match self.engine.lanes.find(&self.engine.plan, *lead, *second) {
                    Found::Group(group) => return (Some(group), suspects, stop),
                    Found::Stops => stop |= 1 << at >> 1,
                    Found::Passes => {}
                }
            }
            suspects &= suspects - 1;
        }
        (None, 0, stop)
    }

    /// Whether a mark of two bytes that stays begins at `pos`.
    pub(super) fn mark_at(&self, pos: usize) -> bool {
        let Some([lead, next, ..]) = self.source.get(pos..) else { return false };
        let found = self.engine.plan.first.get(entry::index(*lead, *next));
        lead & GROUP == HOME_LEAD
            && !entry::is_special(found)
            && (1..=entry::RANK_LAST_MARK).contains(&entry::rank(found))
    }

    /// The bytes to write for the character at `pos`, how many they are, and how many it has.
    pub(super) fn patch(&self, pos: usize) -> ([u8; 8], usize, usize) {
        let Engine { plan, lanes, .. } = self.engine;
        let (group, second, last, read) = match self.source.get(pos..) {
            Some([lead @ 0xE0..=0xEF, second, last, ..]) => {
                match lanes.find(plan, *lead, *second) {
                    Found::Group(group) => (group, *second, *last, 3),
                    _ => return ([0; 8], 0, 3),
                }
            }
            Some([lead, last, ..]) if lead & GROUP == HOME_LEAD => (&lanes.home, *lead, *last, 2),
            Some([lead, last, ..]) => match lanes.find(plan, *lead, *last) {
                Found::Group(group) => (group, *lead, *last, 2),
                _ => return ([0; 8], 0, 2),
            },
            _ => return ([0; 8], 0, 1),
        };
        let (bytes, len) = group.patch((second & 3) << 6 | last & 0x3F);
        (bytes, len, read)
    }
}
