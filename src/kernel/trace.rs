//! Where what is written comes from.

use alloc::vec::Vec;
use core::mem::take;

use super::run::AGAIN;

/// What becomes of a source, stretch by stretch, from its beginning on.
///
/// A stretch reaches up to the next one. A new one takes the place of all that was said of the
/// source from where it begins: what is taken back need not be told.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trace {
    pub(crate) stretches: Vec<Stretch>,
    /// Of these the first `used` count.
    masks: Vec<u64>,
    used: usize,
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

impl PartialEq for Trace {
    fn eq(&self, other: &Self) -> bool {
        self.stretches == other.stretches && self.masks() == other.masks()
    }
}

impl Eq for Trace {}

impl Trace {
    /// A trace that was kept somewhere.
    #[cfg(feature = "serde")]
    pub(crate) fn of(stretches: Vec<Stretch>, masks: Vec<u64>) -> Self {
        let used = masks.len();
        Self { stretches, masks, used, before: 0 }
    }

    /// Forgets all.
    pub(crate) fn clear(&mut self) {
        self.stretches.clear();
        self.used = 0;
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
    pub(crate) fn goes_on(&mut self, before: usize) {
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

    fn push_mask(&mut self, mask: u64) {
        if self.used >= self.masks.len() {
            more(&mut self.masks, self.used);
        }
        if let Some(place) = self.masks.get_mut(self.used) {
            *place = mask;
            self.used += 1;
        }
    }

    /// The masks that count.
    pub(crate) fn masks(&self) -> &[u64] {
        self.masks.get(..self.used).unwrap_or_default()
    }

    /// Gives memory back that is not used.
    pub(crate) fn shrink_to_fit(&mut self) {
        self.masks.truncate(self.used);
        self.masks.shrink_to_fit();
        self.stretches.shrink_to_fit();
    }

    /// The same of a single block.
    pub(super) fn push_block(&mut self, source: usize, written: usize, mask: u64, swaps: u64) {
        let (first, stride) = (self.used, u64::BITS as u8);
        self.push_mask(mask);
        if swaps == 0 {
            return self.push(source, written, Kind::Masks { first, stride });
        }
        self.push_mask(swaps);
        self.push(source, written, Kind::Swaps { first, stride });
    }
}

/// The masks of a loop that goes through many blocks; none if there is no trace.
#[cfg_attr(
    target_arch = "aarch64",
    allow(dead_code, reason = "NEON leaves telling to the portable kernel")
)]
pub(super) struct Masks {
    /// Those of the whole trace, with room behind them.
    words: Vec<u64>,
    /// Where those of this loop begin, and where the next comes.
    first: usize,
    next: usize,
    source: usize,
    written: usize,
}

#[cfg_attr(
    target_arch = "aarch64",
    allow(dead_code, reason = "NEON leaves telling to the portable kernel")
)]
impl Masks {
    /// Takes them for a loop that begins where `source` and `written` stand.
    #[inline]
    pub(super) fn take(trace: &mut Option<&mut Trace>, source: usize, written: usize) -> Self {
        let (mut words, mut first) = (Vec::new(), 0);
        if let Some(trace) = trace {
            words = take(&mut trace.masks);
            first = trace.used;
            if words.len() < first + ENOUGH {
                more(&mut words, first);
            }
        }
        Self { words, first, next: first, source, written }
    }

    /// Writes that of a block. A loop goes no farther than [`AGAIN`] bytes, so that there is room.
    #[inline(always)]
    pub(super) fn put(&mut self, mask: u64) {
        if let Some(place) = self.words.get_mut(self.next) {
            *place = mask;
            self.next += 1;
        }
    }

    /// Gives them back.
    #[inline]
    pub(super) fn give(self, trace: &mut Option<&mut Trace>, stride: usize, swaps: bool) {
        let Some(trace) = trace else { return };
        let Self { words, first, next, source, written } = self;
        trace.masks = words;
        if next > first {
            trace.used = next;
            let stride = stride as u8;
            let kind = match swaps {
                false => Kind::Masks { first, stride },
                true => Kind::Swaps { first, stride },
            };
            trace.push(source, written, kind);
        }
    }
}

/// As many masks as the longest loop writes, with two for each of the shortest blocks.
const ENOUGH: usize = 2 * AGAIN / 32;

/// Makes room for so many behind the first `used`.
#[cold]
#[inline(never)]
fn more(words: &mut Vec<u64>, used: usize) {
    words.resize((used + ENOUGH).max(used / 2 * 3), 0);
}
