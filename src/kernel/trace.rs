//! Where what is written comes from.

use alloc::vec::Vec;
use core::mem::take;

use super::run::AGAIN;

/// What becomes of a source, stretch by stretch, from its beginning on.
///
/// A stretch reaches up to the next one. A new one takes the place of all that was said of the
/// source from where it begins: what is taken back need not be told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(crate) stretches: Vec<Stretch>,
    pub(crate) masks: Vec<u64>,
    /// What was written before the room at hand.
    before: usize,
}

/// Where a stretch begins, and what becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) source: usize,
    pub(crate) normalized: usize,
    pub(crate) kind: Kind,
}

/// What becomes of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Each byte stays.
    Same,
    /// All of it becomes all of what is written for it.
    Unit,
    /// Masks from `first` on, one for each `stride` bytes: of each character as many bytes are set
    /// as are written for it, from its first on.
    Masks { first: usize, stride: u8 },
    /// The same, each with a second mask behind it: the first bytes of marks that have changed
    /// places with the mark before.
    Swaps { first: usize, stride: u8 },
}

impl Trace {
    /// Forgets all.
    pub(crate) fn clear(&mut self) {
        self.stretches.clear();
        self.masks.clear();
        self.before = 0;
    }

    /// The first `same` bytes stay.
    pub(crate) fn begin(&mut self, same: usize) {
        if same > 0 {
            self.push(0, 0, Kind::Same);
        }
    }

    /// What begins at `source` becomes what is written behind `written` bytes.
    pub(crate) fn unit(&mut self, source: usize, written: usize) {
        self.push(source, written, Kind::Unit);
    }

    /// What is written from now on stands behind `before` bytes.
    pub(super) fn goes_on(&mut self, before: usize) {
        self.before = before;
    }

    /// A stretch begins at `source`, for which is written what comes behind `written` bytes.
    #[inline]
    pub(super) fn push(&mut self, source: usize, written: usize, kind: Kind) {
        while self.stretches.last().is_some_and(|last| last.source >= source) {
            self.stretches.pop();
        }
        let normalized = self.before + written;
        self.stretches.push(Stretch { source, normalized, kind });
    }

    /// The same of a single block.
    pub(super) fn push_block(&mut self, source: usize, written: usize, mask: u64, swaps: u64) {
        let (first, stride) = (self.masks.len(), u64::BITS as u8);
        self.masks.push(mask);
        if swaps == 0 {
            return self.push(source, written, Kind::Masks { first, stride });
        }
        self.masks.push(swaps);
        self.push(source, written, Kind::Swaps { first, stride });
    }
}

/// The masks of a loop that goes through many blocks; empty, and never filled, if there is no
/// trace.
pub(super) struct Masks {
    words: Vec<u64>,
    first: usize,
    source: usize,
    written: usize,
}

impl Masks {
    /// Takes them for a loop that begins where `source` and `written` stand.
    #[inline]
    pub(super) fn take(trace: &mut Option<&mut Trace>, source: usize, written: usize) -> Self {
        let mut words = Vec::new();
        if let Some(trace) = trace {
            words = take(&mut trace.masks);
            // As many as the longest loop needs, with two for each of the shortest blocks.
            words.reserve(2 * AGAIN / 32);
        }
        let first = words.len();
        Self { words, first, source, written }
    }

    /// Whether there is room for one block more.
    #[inline(always)]
    pub(super) fn have_room(&self) -> bool {
        self.words.capacity() - self.words.len() >= 2
    }

    /// Those of a block.
    #[inline(always)]
    pub(super) fn push(&mut self, mask: u64) {
        self.words.push(mask);
    }

    /// Gives them back.
    #[inline]
    pub(super) fn give(self, trace: &mut Option<&mut Trace>, stride: usize, swaps: bool) {
        let Some(trace) = trace else { return };
        let Self { words, first, source, written } = self;
        let any = words.len() > first;
        trace.masks = words;
        if any {
            let stride = stride as u8;
            let kind = match swaps {
                false => Kind::Masks { first, stride },
                true => Kind::Swaps { first, stride },
            };
            trace.push(source, written, kind);
        }
    }
}
