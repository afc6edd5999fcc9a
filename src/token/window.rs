//! A text part by part, normalized, with what is known of where words end, and with the way back.

use alloc::string::String;
use core::ops::Range;

use crate::align::Alignment;
use crate::kernel::{Also, Block64, Cuts, Glance, Glances, Look};
use crate::normalizer::Normalizer;
use crate::unicode::{self, HomeClass};

/// So much of a text is normalized at a time, or up to where it may be cut.
const PART: usize = 16 << 10;

const BLOCK: usize = u64::BITS as usize;

/// A part of a text, as it is before it is cut.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// Where it begins and ends in the source.
    source: Range<usize>,
    /// What it becomes, but for what is kept until it is cut.
    text: String,
    alignment: Alignment,
    cuts: Cuts,
    glances: Glances,
}

impl Window {
    /// Forgets all, but for the memory.
    pub(super) fn clear(&mut self) {
        self.source = 0..0;
        self.text.clear();
        self.cuts.bounds.clear();
        self.cuts.blocks.clear();
        self.glances.clear();
    }

    /// Goes on to the next part of `source`. Says whether there was any.
    pub(super) fn advance(
        &mut self,
        normalizer: &Normalizer,
        source: &str,
        web: bool,
        spaces: bool,
    ) -> bool {
        let begin = self.source.end;
        let end = part_end(normalizer, source, begin);
        self.source = begin..end;
        self.text.clear();
        let part = source.get(begin..end).unwrap_or_default();
        normalizer.normalize_aligned_to(part, &mut self.text, &mut self.alignment);
        let engine = normalizer.engine();
        let also = Also { web, lines: spaces };
        engine.cuts(self.text.as_bytes(), also, &mut self.cuts);
        engine.glance(self.alignment.trace(), &self.cuts, part.len(), spaces, &mut self.glances);
        begin < end
    }

    /// What the part becomes.
    #[inline]
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// The pieces, as they are told at a glance.
    #[inline]
    pub(super) fn pieces(&self) -> &[Glance] {
        self.glances.get()
    }

    /// Where in the source a piece stands.
    #[inline]
    pub(super) fn source(&self, piece: &Glance) -> Range<usize> {
        if piece.look == Look::Inside {
            return self.source_of(&(piece.start as usize..piece.end as usize));
        }
        let [start, end] = piece.source;
        self.source.start + start as usize..self.source.start + end as usize
    }

    /// The same, for any piece.
    pub(super) fn source_of(&self, piece: &Range<usize>) -> Range<usize> {
        let Range { start, end } = self.alignment.without_before(piece.clone());
        self.source.start + start..self.source.start + end
    }

    /// The number of the first piece at a place or behind it.
    pub(super) fn piece_at(&self, place: usize) -> usize {
        self.pieces().partition_point(|piece| (piece.start as usize) < place)
    }

    /// What is known of 64 bytes, and which of them stands at a place.
    #[inline]
    pub(super) fn block(&self, at: usize) -> (Block64, usize) {
        (self.cuts.blocks.get(at / BLOCK).copied().unwrap_or_default(), at % BLOCK)
    }

    /// The first byte at `at` or behind that a mask has, or the end.
    pub(super) fn next(&self, at: usize, mask: impl Fn(&Block64) -> u64) -> usize {
        let (mut number, mut from) = (at / BLOCK, at % BLOCK);
        while let Some(block) = self.cuts.blocks.get(number) {
            let bits = mask(block) >> from;
            if bits != 0 {
                let found = number * BLOCK + from + bits.trailing_zeros() as usize;
                return found.min(self.text.len());
            }
            (from, number) = (0, number + 1);
        }
        self.text.len()
    }

    /// How far back from `at` all bytes are in a mask, or none of them is in the other.
    pub(super) fn back_while(&self, at: usize, is: impl Fn(&Block64) -> u64) -> usize {
        let mut at = at;
        while let Some(before) = at.checked_sub(1) {
            let (block, bit) = self.block(before);
            let run = (is(&block) << (BLOCK - 1 - bit)).leading_ones() as usize;
            at -= run.min(bit + 1);
            if run <= bit {
                break;
            }
        }
        at
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
