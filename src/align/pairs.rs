//! What became of each character, and the edits among that.

use core::iter::FusedIterator;
use core::ops::Range;

use super::Aligned;

/// A part of a source, and what it became: a range of bytes of each text.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Edit {
    /// Where in the source.
    pub source: Range<usize>,
    /// Where in the normalized text; empty if it was deleted.
    pub normalized: Range<usize>,
}

/// Each character of a source with what it became. See [`Aligned::pairs`].
#[derive(Clone, Debug)]
pub struct Pairs<'a> {
    aligned: &'a Aligned<'a>,
    at: usize,
}

impl<'a> Pairs<'a> {
    pub(super) fn of(aligned: &'a Aligned<'_>) -> Self {
        Self { aligned, at: 0 }
    }
}

impl Iterator for Pairs<'_> {
    type Item = Edit;

    fn next(&mut self) -> Option<Edit> {
        let Aligned { source, alignment, .. } = self.aligned;
        let start = self.at;
        let first = source.get(start..)?.chars().next()?;
        let mut end = start + first.len_utf8();
        // As long as the next character is of the same pair.
        while let Some(next) = source.get(end..).and_then(|rest| rest.chars().next()) {
            if alignment.normalized_start(end) >= alignment.normalized_end(end) {
                break;
            }
            end += next.len_utf8();
        }
        self.at = end;
        Some(Edit { source: start..end, normalized: alignment.normalized_range(start..end) })
    }
}

impl FusedIterator for Pairs<'_> {}

/// The pairs that differ. See [`Aligned::edits`].
#[derive(Clone, Debug)]
pub struct Edits<'a> {
    pairs: Pairs<'a>,
}

impl<'a> Edits<'a> {
    pub(super) fn of(aligned: &'a Aligned<'_>) -> Self {
        Self { pairs: Pairs::of(aligned) }
    }
}

impl Iterator for Edits<'_> {
    type Item = Edit;

    fn next(&mut self) -> Option<Edit> {
        let Aligned { source, text, .. } = self.pairs.aligned;
        self.pairs.find(|pair| source.get(pair.source.clone()) != text.get(pair.normalized.clone()))
    }
}

impl FusedIterator for Edits<'_> {}
