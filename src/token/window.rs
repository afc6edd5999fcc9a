//! A text part by part, normalized, with what is known of where words end, and with the way back.

use alloc::string::String;
use core::ops::Range;

use crate::align::Alignment;
use crate::kernel::{Asked, Block64, Cuts, Follow, INSIDE, LETTER, LONGEST_CUT, Places, Sources};
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
    /// Where in the source the pieces begin and end.
    sources: Sources,
    /// The way back for pieces that come one by one.
    follow: Follow,
}

/// A piece as it is told at a glance.
#[derive(Clone, Copy)]
pub(super) struct Glance {
    /// Whether it begins with a letter.
    pub(super) is_word: bool,
    pub(super) start: usize,
    pub(super) end: usize,
    source: [u32; 2],
}

impl Window {
    /// Forgets all, but for the memory.
    pub(super) fn clear(&mut self) {
        self.source = 0..0;
        self.text.clear();
        self.cuts.clear();
    }

    /// Goes on to the next part of `source`. Says whether there was any.
    pub(super) fn advance(&mut self, normalizer: &Normalizer, source: &str, asked: Asked) -> bool {
        let begin = self.source.end;
        let end = part_end(normalizer, source, begin);
        self.source = begin..end;
        self.text.clear();
        let part = source.get(begin..end).unwrap_or_default();
        normalizer.normalize_aligned_to(part, &mut self.text, &mut self.alignment);
        let engine = normalizer.engine();
        engine.cuts(self.text.as_bytes(), asked, &mut self.cuts);
        engine.sources(self.alignment.trace(), &self.cuts, &mut self.sources);
        // The text ends with a piece: what was deleted behind it belongs to that.
        if self.cuts.ends.as_slice().last() == Some(&(self.text.len() as u32)) {
            self.sources.ends.push(part.len() as u32);
        }
        self.follow = Follow::default();
        begin < end
    }

    /// What the part becomes.
    #[inline]
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// How many pieces there are, as far as can be told at a glance.
    pub(super) fn count(&self) -> usize {
        self.cuts.starts.as_slice().len()
    }

    /// A piece by its number.
    #[inline(always)]
    pub(super) fn piece(&self, number: usize) -> Option<Glance> {
        let of = |places: &Places| places.as_slice().get(number).copied();
        let (start, end) = (of(&self.cuts.starts)?, of(&self.cuts.ends)? as usize);
        let source = [of(&self.sources.starts)?, of(&self.sources.ends)?];
        let is_word = start & LETTER != 0;
        Some(Glance { is_word, start: (start & !LETTER) as usize, end, source })
    }

    /// Where in the source a piece stands.
    #[inline(always)]
    pub(super) fn source(&self, piece: &Glance) -> Range<usize> {
        self.range_or(piece.source, &(piece.start..piece.end))
    }

    /// The same, for a piece that was told the long way. They must be asked for in their order.
    pub(super) fn source_behind(&mut self, piece: &Range<usize>) -> Range<usize> {
        let trace = self.alignment.trace();
        let start = self.follow.source(trace, piece.start);
        let end = match piece.end < self.text.len() {
            true => self.follow.source(trace, piece.end),
            false => self.source.len() as u32,
        };
        self.range_or([start, end], piece)
    }

    /// From one place of the part to the other; where one of them is inside of something, what the
    /// alignment says of the piece.
    #[inline(always)]
    fn range_or(&self, [start, end]: [u32; 2], piece: &Range<usize>) -> Range<usize> {
        let Range { start, end } = match (start | end) & INSIDE != 0 {
            true => self.alignment.without_before(piece.clone()),
            false => start as usize..end as usize,
        };
        self.source.start + start..self.source.start + end
    }

    /// The number of the first piece at a place or behind it.
    pub(super) fn piece_at(&self, place: usize) -> usize {
        self.cuts.starts.as_slice().partition_point(|start| ((start & !LETTER) as usize) < place)
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

    /// How far back from `at` all bytes are in a mask.
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
    // A gigabyte without white space is cut somewhere.
    let last = source.len().min(begin + LONGEST_CUT);
    let end = before.or_else(|| (most..last).find(|at| may_cut(*at))).unwrap_or(last);
    (0..=end).rev().find(|end| source.is_char_boundary(*end)).unwrap_or(end)
}

/// ASCII, or of the block Arabic.
fn is_letter_or_digit(c: char) -> bool {
    let class = unicode::home_class(c);
    c.is_ascii_alphanumeric() || matches!(class, HomeClass::Letter | HomeClass::Digit)
}
