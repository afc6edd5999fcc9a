//! Memory to write to, which need not hold anything yet.

#![allow(unsafe_code, reason = "the one place that knows which memory is initialized")]

use alloc::vec::Vec;
use core::mem::MaybeUninit;

use super::whole_characters;

/// So much more than is asked for is filled at a time.
const FILL: usize = 256;

/// Memory, the beginning of which is written.
///
/// What is written before is not read again by the memory's way of working: no cache line is
/// touched before its turn comes, and none twice, which zeros to begin with would do.
///
/// All before `written`, and all before `filled`, is initialized, and lies within `memory`.
#[derive(Default)]
pub(crate) struct Room<'m> {
    memory: &'m mut [MaybeUninit<u8>],
    written: usize,
    filled: usize,
}

impl<'m> Room<'m> {
    /// Room behind what a vector holds, as much as it has without growing.
    pub(super) fn behind(bytes: &'m mut Vec<u8>) -> Self {
        Self { memory: bytes.spare_capacity_mut(), written: 0, filled: 0 }
    }

    /// The room that a slice is.
    pub(crate) fn of(bytes: &'m mut [u8]) -> Self {
        let filled = bytes.len();
        let start = bytes.as_mut_ptr().cast();
        // SAFETY: the same bytes, borrowed as long. They stay initialized: all that is written
        // here are bytes.
        let memory = unsafe { core::slice::from_raw_parts_mut(start, filled) };
        Self { memory, written: 0, filled }
    }

    /// How many bytes are written.
    #[inline(always)]
    pub(crate) fn written(&self) -> usize {
        self.written
    }

    /// How many there may be in all.
    pub(super) fn size(&self) -> usize {
        self.memory.len()
    }

    /// Whether there is room for `N` more.
    #[inline(always)]
    pub(super) fn has<const N: usize>(&self) -> bool {
        self.memory.len().saturating_sub(self.written) >= N
    }

    /// Writes a block of which the first `len` bytes count, if there is room for all of it.
    #[inline(always)]
    pub(super) fn put<const N: usize>(&mut self, block: &[u8; N], len: usize) -> bool {
        let rest = self.memory.get_mut(self.written..);
        let Some(place) = rest.and_then(|rest| rest.first_chunk_mut::<N>()) else { return false };
        // SAFETY: the reference is to `N` bytes.
        unsafe { place.as_mut_ptr().cast::<[u8; N]>().write(*block) }
        self.written += len.min(N);
        true
    }

    /// Writes bytes if there is room for all of them.
    #[inline]
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), Full> {
        let place =
            self.memory.get_mut(self.written..).and_then(|rest| rest.get_mut(..bytes.len()));
        let place = place.ok_or(Full)?;
        // SAFETY: the reference is to as many bytes, and no other reaches them.
        unsafe {
            core::ptr::copy_nonoverlapping(bytes.as_ptr(), place.as_mut_ptr().cast(), bytes.len());
        }
        self.written += bytes.len();
        Ok(())
    }

    /// The next `N` bytes, if there are so many, for whoever writes here and there; they hold
    /// anything. What shall count is said by [`advance`](Self::advance).
    #[inline(always)]
    pub(super) fn next<const N: usize>(&mut self) -> Option<&mut [u8; N]> {
        if !self.has::<N>() {
            return None;
        }
        self.fill_up_to(self.written + N);
        let place = self.memory.get_mut(self.written..)?.first_chunk_mut::<N>()?;
        // SAFETY: the reference is to `N` bytes, up to which all was just filled.
        Some(unsafe { &mut *place.as_mut_ptr().cast() })
    }

    /// Counts `len` more bytes as written, which stand there already.
    #[inline(always)]
    pub(super) fn advance(&mut self, len: usize) {
        self.written = self.filled.max(self.written).min(self.written + len);
    }

    /// The next `N` bytes, if there are so many, for whoever writes here and there and is sure of
    /// what. What shall count is said by [`count`](Self::count).
    #[inline(always)]
    pub(super) fn place<const N: usize>(&mut self) -> Option<&mut [MaybeUninit<u8>; N]> {
        self.memory.get_mut(self.written..)?.first_chunk_mut()
    }

    /// Counts `len` more bytes as written.
    ///
    /// # Safety
    ///
    /// The first `len` bytes of the last [`place`](Self::place) were written.
    #[inline(always)]
    pub(super) unsafe fn count(&mut self, len: usize) {
        debug_assert!(len <= self.memory.len() - self.written, "a place lies within the room");
        self.written += len;
    }

    /// What is written, and `more` bytes behind it that hold anything; `None` if there is less
    /// room.
    pub(super) fn made_and(&mut self, more: usize) -> Option<&mut [u8]> {
        let end = self.written.checked_add(more).filter(|end| *end <= self.memory.len())?;
        self.fill_up_to(end);
        let made = self.memory.get_mut(..end)?;
        // SAFETY: all of it is written or was just filled.
        Some(unsafe { core::slice::from_raw_parts_mut(made.as_mut_ptr().cast(), made.len()) })
    }

    /// What is written.
    pub(crate) fn made(&self) -> &[u8] {
        let made = self.memory.get(..self.written).unwrap_or_default();
        // SAFETY: all of it is written.
        unsafe { core::slice::from_raw_parts(made.as_ptr().cast(), made.len()) }
    }

    /// Takes all back that is written behind `len`.
    #[inline(always)]
    pub(super) fn take_back_to(&mut self, len: usize) {
        self.filled = self.filled.max(self.written);
        self.written = self.written.min(len);
    }

    /// Takes the last `bytes` that were written back: whole characters.
    ///
    /// Cuts before a character whatever it is asked for: what is written stays well-formed, on
    /// which `finish.rs` relies, even if a plan and a text disagreed about lengths.
    pub(super) fn take_back(&mut self, bytes: usize) {
        self.take_back_to(self.written.saturating_sub(bytes));
        self.take_back_to(whole_characters(self.made()));
    }

    /// Fills with zeros what is not initialized before `end`, and a little more.
    #[inline(always)]
    fn fill_up_to(&mut self, end: usize) {
        if self.filled.max(self.written) < end {
            self.fill(end);
        }
    }

    #[inline(never)]
    fn fill(&mut self, end: usize) {
        let from = self.filled.max(self.written);
        let to = end.saturating_add(FILL).min(self.memory.len());
        if let Some(new) = self.memory.get_mut(from..to) {
            new.fill(MaybeUninit::new(0));
            self.filled = to;
        }
    }
}

/// There is no room for what comes next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Full;

/// Lets `write` append to a vector, as much as it has room for without growing.
pub(super) fn append(bytes: &mut Vec<u8>, write: impl FnOnce(&mut Room<'_>)) {
    let len = bytes.len();
    let mut room = Room::behind(bytes);
    let start = room.memory.as_ptr();
    write(&mut room);
    // What is written elsewhere does not count.
    let written = if core::ptr::eq(start, room.memory.as_ptr()) { room.written } else { 0 };
    // SAFETY: the room is the capacity behind `len`, no more, and begins there; so much of it is
    // initialized as is written.
    unsafe { bytes.set_len(len + written) }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use alloc::vec;

    /// What stands where nothing was written: it is initialized, so that one can look at it.
    const FREE: u8 = 0xA5;
    const SIZE: usize = 3 * FILL;

    fn room(memory: &mut [MaybeUninit<u8>]) -> Room<'_> {
        Room { memory, written: 0, filled: 0 }
    }

    /// No byte is handed out that nobody has written.
    #[test]
    fn what_is_handed_out_is_filled() {
        const N: usize = 70;
        for size in 0..SIZE {
            for before in [0, 1, N, FILL, 2 * FILL] {
                let mut memory = [MaybeUninit::new(FREE); SIZE];
                let mut room = room(&mut memory[..size]);
                assert_eq!(room.write(&vec![1; before]).is_ok(), before <= size);
                let before = room.written();
                let next = room.next::<N>();
                assert_eq!(next.is_some(), size - before >= N, "{before} of {size}");
                assert!(next.is_none_or(|next| *next == [0; N]), "{before} of {size}");
                for more in [0, 1, N, FILL + N] {
                    let made = room.made_and(more);
                    assert_eq!(made.is_some(), size - before >= more, "{before} of {size}");
                    assert!(made.is_none_or(|made| !made.contains(&FREE)), "{before} of {size}");
                }
            }
        }
    }

    /// Nor does one count.
    #[test]
    fn what_counts_is_filled() {
        for before in [0, 1, FILL] {
            let mut memory = [MaybeUninit::new(FREE); SIZE];
            let mut room = room(&mut memory);
            assert!(room.write(&vec![1; before]).is_ok());
            room.advance(SIZE);
            assert_eq!(room.made(), vec![1; before]);
            assert!(room.next::<8>().is_some());
            room.advance(SIZE);
            assert!(room.written() >= before + 8 && !room.made().contains(&FREE));
        }
    }

    /// What is taken back may come again.
    #[test]
    fn what_was_taken_back_stands_there() {
        let mut memory = [MaybeUninit::new(FREE); SIZE];
        let mut room = room(&mut memory);
        assert!(room.write("a\u{628}\u{628}".as_bytes()).is_ok());
        room.take_back(1);
        assert_eq!(room.made(), "a\u{628}".as_bytes(), "whole characters");
        room.advance(2);
        assert_eq!(room.made(), "a\u{628}\u{628}".as_bytes());
    }

    /// A block that finds no room leaves all as it was; of one that does, some counts.
    #[test]
    fn blocks_find_room_or_not() {
        for size in 0..12 {
            let mut memory = [MaybeUninit::new(FREE); 12];
            let mut room = room(&mut memory[..size]);
            let fits = size >= 8;
            assert_eq!((room.has::<8>(), room.place::<8>().is_some()), (fits, fits));
            assert_eq!(room.put(&[1; 8], 5), fits);
            assert_eq!(room.made(), vec![1; if fits { 5 } else { 0 }]);
            assert_eq!(room.write(&[2; 3]).is_ok(), size >= 8 || size >= 3);
            assert!(room.written() <= size);
        }
    }

    /// Only what is written to the room of a vector itself counts.
    #[test]
    fn another_room_does_not_count() {
        let mut bytes = vec![1; 3];
        bytes.reserve(100);
        append(&mut bytes, |room| assert!(room.write(&[2; 4]).is_ok()));
        assert_eq!(bytes, [1, 1, 1, 2, 2, 2, 2]);
        append(&mut bytes, |room| {
            assert!(room.write(&[3; 4]).is_ok());
            *room = Room::default();
        });
        assert_eq!(bytes, [1, 1, 1, 2, 2, 2, 2]);
    }
}
