//! Which part of a source became which part of the normalized text, both ways.
//!
//! | file | holds |
//! |---|---|
//! | `look_up.rs` | the way from one side to the other, in the trace of a kernel |
//! | `aligned.rs` | a normalized text with its alignment and its source |
//! | `pairs.rs` | what became of each character, and the edits among that |
//! | `stored.rs` | what `serde` writes and reads |
//! | `index.rs` | places in characters and in UTF-16, for hosts that count so |

mod aligned;
mod index;
mod look_up;
mod pairs;
#[cfg(feature = "serde")]
mod stored;

use core::fmt;
use core::ops::Range;

pub(crate) use aligned::to_graphemes;
pub use aligned::{Aligned, Bias};
pub use index::TextIndex;
pub use pairs::{Edit, Edits, Pairs};

use crate::kernel::Trace;

/// Which bytes of a source became which bytes of its normalized text, both ways.
///
/// All places are bytes of UTF-8. The two texts are seen as pairs that follow each other: a
/// character of the source and what is written for it; or several, where they became something
/// together, as a letter and its hamza, two marks that changed places, or a ligature. From a range
/// of one side, the answer is the range of the other that holds all pairs it touches, so no pair is
/// ever cut. Where characters were deleted there are two places to choose from:
///
/// * [`source_range`](Self::source_range) counts what was deleted to the character **before** it: a
///   letter is never parted from its marks. What was deleted at the very beginning goes to the
///   first character.
/// * [`normalized_range`](Self::normalized_range) of deleted text alone is empty, at the place where
///   it would stand.
///
/// Both are monotone, and cover: neighbouring ranges have neighbouring answers, and the whole has the
/// whole. `normalized_range(source_range(r)) == r` for each range `r` that cuts no pair.
///
/// Ranges must lie on character boundaries, as those do that `str` methods find; then so do the
/// answers. What lies beyond an end counts as the end; an end before its start as empty.
///
/// It takes nothing for text that was normalized already, otherwise about an eighth of the source, and
/// some words for each place that a kernel had to look at twice. A question takes the logarithm of the
/// number of such places, and the time to count the bits of some kilobytes, about 0.1 µs.
///
/// ```
/// use huruf::Profile;
///
/// let text = "قال مُحَمَّدٌ:";
/// let aligned = Profile::SEARCH.normalizer().normalize_aligned(text);
/// assert_eq!(aligned.text, "قال محمد:");
///
/// let at = aligned.text.find("محمد").unwrap();
/// let source = aligned.alignment.source_range(at..at + "محمد".len());
/// assert_eq!(&text[source.clone()], "مُحَمَّدٌ");
/// assert_eq!(aligned.alignment.normalized_range(source), at..at + "محمد".len());
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(into = "stored::Stored", try_from = "stored::Stored"))]
pub struct Alignment {
    trace: Trace,
    source: usize,
    normalized: usize,
}

impl Alignment {
    /// An alignment of nothing with nothing, to be filled by
    /// [`normalize_aligned_to`](crate::Normalizer::normalize_aligned_to).
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The alignment that a trace tells of.
    pub(crate) fn of(trace: Trace, source: usize, normalized: usize) -> Self {
        Self { trace, source, normalized }
    }

    /// The alignment of a text of `len` bytes with itself.
    pub(crate) fn identity(len: usize) -> Self {
        Self::of(Trace::default(), len, len)
    }

    /// What the kernel told.
    #[inline]
    pub(crate) fn trace(&self) -> &Trace {
        &self.trace
    }

    /// Gives the memory of the trace to the next one.
    pub(crate) fn into_trace(self) -> Trace {
        self.trace
    }

    /// How many bytes the source has.
    #[must_use]
    pub fn source_len(&self) -> usize {
        self.source
    }

    /// How many bytes the normalized text has.
    #[must_use]
    pub fn normalized_len(&self) -> usize {
        self.normalized
    }

    /// What of the source became a range of the normalized text, with what was deleted behind it.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned("ﻻ");
    /// assert_eq!(aligned.text, "لا");
    /// assert_eq!(aligned.alignment.source_range(0..2), 0..3, "half of a ligature is all of it");
    /// ```
    #[must_use]
    pub fn source_range(&self, normalized: Range<usize>) -> Range<usize> {
        let start = self.source_start(normalized.start);
        if normalized.end <= normalized.start {
            return start..start;
        }
        start..self.source_end(normalized.end)
    }

    /// The same, without what was deleted before all.
    pub(crate) fn without_before(&self, normalized: Range<usize>) -> Range<usize> {
        self.start_of(normalized.start)..self.source_end(normalized.end)
    }

    /// What a range of the source became.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned("بَب");
    /// assert_eq!(aligned.alignment.normalized_range(4..6), 2..4);
    /// assert_eq!(aligned.alignment.normalized_range(2..4), 2..2, "the mark was deleted");
    /// ```
    #[must_use]
    pub fn normalized_range(&self, source: Range<usize>) -> Range<usize> {
        let start = self.normalized_start(source.start);
        if source.end <= source.start {
            return start..start;
        }
        start..self.normalized_end(source.end)
    }

    /// Takes the memory that is left over from building it back to the system.
    pub fn shrink_to_fit(&mut self) {
        self.trace.shrink_to_fit();
    }

    /// How many bytes of memory it takes, without itself.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned("قال محمد");
    /// assert_eq!(aligned.alignment.memory(), 0, "nothing changed");
    /// ```
    #[must_use]
    pub fn memory(&self) -> usize {
        size_of_val(&*self.trace.stretches) + size_of_val(self.trace.masks())
    }
}

impl fmt::Debug for Alignment {
    /// How long both sides are.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Alignment")
            .field("source_len", &self.source)
            .field("normalized_len", &self.normalized)
            .finish_non_exhaustive()
    }
}
