//! A normalized text with its alignment and its source.

use alloc::borrow::Cow;
use core::ops::Range;

use unicode_segmentation::GraphemeCursor;

use super::{Alignment, Edits, Pairs};

/// A normalized text, and which part of it came from where.
///
/// Made by [`Normalizer::normalize_aligned`](crate::Normalizer::normalize_aligned).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Aligned<'t> {
    /// The text before.
    pub source: &'t str,
    /// What it became; borrowed exactly when nothing changed.
    pub text: Cow<'t, str>,
    /// Which bytes of one are which of the other.
    pub alignment: Alignment,
}

/// Where a single place goes if there are several to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bias {
    /// To the earliest: before what was deleted there, to the start of a pair that it lies in.
    Before,
    /// To the latest: behind what was deleted there, to the end of a pair that it lies in.
    Behind,
}

impl<'t> Aligned<'t> {
    /// [`Alignment::source_range`] for any range: what cuts a character is widened to all of it.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned("أب");
    /// assert_eq!(aligned.source_range(1..2), 0..2);
    /// ```
    #[must_use]
    pub fn source_range(&self, normalized: Range<usize>) -> Range<usize> {
        self.alignment.source_range(widened(&self.text, normalized))
    }

    /// [`Alignment::normalized_range`] for any range: what cuts a character is widened to all of it.
    #[must_use]
    pub fn normalized_range(&self, source: Range<usize>) -> Range<usize> {
        self.alignment.normalized_range(widened(self.source, source))
    }

    /// The same as [`source_range`](Self::source_range), widened to whole grapheme clusters of the
    /// source: letters with all their marks, kept or not; emoji with what they are joined to.
    ///
    /// ```
    /// use huruf::Language;
    ///
    /// // Clean text keeps its marks: a match of the letter alone takes them along.
    /// let aligned = Language::Persian.clean().normalizer().normalize_aligned("كَتاب");
    /// assert_eq!(aligned.text, "کَتاب");
    /// assert_eq!(aligned.source_range(0..2), 0..2);
    /// assert_eq!(aligned.source_graphemes(0..2), 0..4);
    /// ```
    #[must_use]
    pub fn source_graphemes(&self, normalized: Range<usize>) -> Range<usize> {
        to_graphemes(self.source, self.source_range(normalized))
    }

    /// Where a place of the normalized text lies in the source.
    ///
    /// ```
    /// use huruf::{Bias, Profile};
    ///
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned("بَب");
    /// assert_eq!(aligned.source_offset(2, Bias::Before), 2, "before the mark");
    /// assert_eq!(aligned.source_offset(2, Bias::Behind), 4, "behind it");
    /// ```
    #[must_use]
    pub fn source_offset(&self, normalized: usize, bias: Bias) -> usize {
        let Range { start, end } = widened(&self.text, normalized..normalized);
        match bias {
            Bias::Behind => self.alignment.source_end(end.max(start)).max(match end {
                0 => self.alignment.start_of(0),
                _ => 0,
            }),
            Bias::Before if start == 0 => 0,
            Bias::Before => {
                let last = self.text.get(..start).and_then(|text| text.chars().next_back());
                let before = start - last.map_or(0, char::len_utf8);
                let pair =
                    self.alignment.normalized_range(self.alignment.source_range(before..start));
                if pair.end > start {
                    return self.alignment.source_start(pair.start); // inside a pair
                }
                self.pair_end(before, start)
            }
        }
    }

    /// Where a place of the source lies in the normalized text.
    #[must_use]
    pub fn normalized_offset(&self, source: usize, bias: Bias) -> usize {
        let Range { start, end } = widened(self.source, source..source);
        match bias {
            Bias::Before => self.alignment.normalized_start(start),
            Bias::Behind => self.alignment.normalized_end(end.max(start)),
        }
    }

    /// Each character of the source with what it became; those that became something together are
    /// one.
    #[must_use]
    pub fn pairs(&self) -> Pairs<'_> {
        Pairs::of(self)
    }

    /// The [`pairs`](Self::pairs) whose two sides differ.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned("أَب");
    /// let edits: Vec<_> = aligned.edits().map(|edit| (edit.source, edit.normalized)).collect();
    /// assert_eq!(edits, [(0..2, 0..2), (2..4, 2..2)]); // an alef, and a mark
    /// ```
    #[must_use]
    pub fn edits(&self) -> Edits<'_> {
        Edits::of(self)
    }

    /// Where the pair ends in the source, without what is deleted behind it, of which
    /// `before..start` is the last character.
    fn pair_end(&self, before: usize, start: usize) -> usize {
        let whole = self.alignment.source_range(before..start);
        let mut end = whole.end;
        let rest = self.source.get(whole.clone()).unwrap_or_default();
        for c in rest.chars().rev() {
            let from = end - c.len_utf8();
            if from == whole.start || !self.alignment.normalized_range(from..end).is_empty() {
                break;
            }
            end = from;
        }
        end
    }
}

/// A range widened to whole grapheme clusters.
pub(crate) fn to_graphemes(text: &str, Range { start, end }: Range<usize>) -> Range<usize> {
    let cursor = |at| GraphemeCursor::new(at, text.len(), true);
    let inside = |at| !cursor(at).is_boundary(text, 0).unwrap_or(true);
    let before = |at| cursor(at).prev_boundary(text, 0).ok().flatten().unwrap_or(0);
    let behind = |at| cursor(at).next_boundary(text, 0).ok().flatten().unwrap_or(text.len());
    let start = if inside(start) { before(start) } else { start };
    let end = if inside(end) { behind(end) } else { end };
    start..end
}

/// A range of `text`, with all of the characters that it cuts; an empty one stays empty at its
/// character's start.
fn widened(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    if range.end <= range.start {
        return start..start;
    }
    let mut end = range.end.min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    start..end
}
