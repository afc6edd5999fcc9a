//! A text part by part, normalized, with the way back.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::align::{Alignment, Follow};
use crate::kernel::Bytes64;
use crate::normalizer::Normalizer;
use crate::unicode::{self, HomeClass};

/// So much of a text is normalized at a time, or up to where it may be cut.
const PART: usize = 16 << 10;

/// A part of a text, as it is before it is cut.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// Where it begins and ends in the source.
    source: Range<usize>,
    /// What it becomes, but for what is kept until it is cut.
    text: String,
    alignment: Alignment,
    follow: Follow,
    /// What its bytes are.
    pub(super) bytes: Vec<Bytes64>,
}

impl Window {
    /// Forgets all, but for the memory.
    pub(super) fn clear(&mut self) {
        self.source = 0..0;
        self.text.clear();
        self.bytes.clear();
    }

    /// Goes on to the next part of `source`. Says whether there was any.
    pub(super) fn advance(&mut self, normalizer: &Normalizer, source: &str) -> bool {
        let begin = self.source.end;
        let end = part_end(normalizer, source, begin);
        self.source = begin..end;
        self.text.clear();
        let part = source.get(begin..end).unwrap_or_default();
        normalizer.normalize_aligned_to(part, &mut self.text, &mut self.alignment);
        self.follow = Follow::new();
        normalizer.engine().words(self.text.as_bytes(), &mut self.bytes);
        begin < end
    }

    /// What the part becomes.
    #[inline]
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where in the source a piece stands. Pieces must be asked for in their order.
    #[inline]
    pub(super) fn source_of(&mut self, piece: &Range<usize>) -> Range<usize> {
        let trace = self.alignment.trace();
        let len = self.source.len();
        let start = self.follow.start(trace, piece.start);
        let end = match piece.end < self.text.len() {
            true => self.follow.end(trace, piece.end, len),
            false => len,
        };
        self.source.start + start..self.source.start + end
    }
}

/// Where the part that begins at `begin` ends: behind white space, before a letter or digit that
/// begins something of its own whatever stands before it.
fn part_end(normalizer: &Normalizer, source: &str, begin: usize) -> usize {
    let most = begin + PART;
    if source.len() <= most {
        return source.len();
    }
    let cuts = |byte: u8| matches!(byte, b' ' | b'\n') && normalizer.keeps(char::from(byte));
    let may_cut = |at: usize| {
        let is_behind = at > begin && source.as_bytes().get(at - 1).copied().is_some_and(cuts);
        let next = source.get(at..).filter(|_| is_behind).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| is_letter_or_digit(c) && normalizer.begins(c))
    };
    // The nearest one; in text of other scripts there may be none for long.
    let before = (begin + PART / 2..most).rev().find(|at| may_cut(*at));
    before.or_else(|| (most..source.len()).find(|at| may_cut(*at))).unwrap_or(source.len())
}

/// ASCII, or of the block Arabic.
fn is_letter_or_digit(c: char) -> bool {
    let class = unicode::home_class(c);
    c.is_ascii_alphanumeric() || matches!(class, HomeClass::Letter | HomeClass::Digit)
}
