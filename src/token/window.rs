//! A text part by part, normalized, with what is known of where words end, and with the way back.

use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use crate::align::Alignment;
use crate::kernel::{Also, Block64, Cuts, INSIDE};
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
    /// Where in the source the bounds are.
    sources: Vec<u32>,
    /// What lies between two bounds, and is no white space, or may be; of these the first `count`
    /// are.
    glances: Vec<Glance>,
    count: usize,
}

/// A piece as it is told at a glance.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Glance {
    pub(super) start: u32,
    end: u32,
    /// Where it stands in the source.
    source: [u32; 2],
    pub(super) look: Look,
}

/// What a piece begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Look {
    Letter,
    /// A digit, or `_`.
    Other,
    /// A sign, or white space.
    #[default]
    Glyph,
}

impl Glance {
    /// Where it stands in the window.
    #[inline]
    pub(super) fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl Window {
    /// Forgets all, but for the memory.
    pub(super) fn clear(&mut self) {
        self.source = 0..0;
        self.text.clear();
        self.cuts.bounds.clear();
        self.cuts.blocks.clear();
        self.sources.clear();
        self.count = 0;
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
        engine.sources(self.alignment.trace(), &self.cuts.bounds, &mut self.sources);
        if let Some(last) = self.sources.last_mut() {
            *last = part.len() as u32;
        }
        self.glance(spaces);
        begin < end
    }

    /// Looks at all pieces; at white space only if it is asked for.
    fn glance(&mut self, spaces: bool) {
        let Cuts { bounds, blocks } = &self.cuts;
        if self.glances.len() < bounds.len() {
            self.glances.resize(bounds.len(), Glance::default());
        }
        let all = pairs(bounds).zip(pairs(&self.sources));
        let mut count = 0;
        for ([start, end], source) in all {
            let at = start as usize;
            let block = blocks.get(at / BLOCK).copied().unwrap_or_default();
            let is = |mask: u64| mask >> (at % BLOCK) & 1 != 0;
            let look = match (is(block.letters), is(block.word)) {
                (true, _) => Look::Letter,
                (_, true) => Look::Other,
                _ => Look::Glyph,
            };
            if let Some(place) = self.glances.get_mut(count) {
                *place = Glance { start, end, source, look };
            }
            // Without a branch: white space stands at every other place, but not quite.
            count += usize::from(spaces | !is(block.space));
        }
        self.count = count;
    }

    /// What the part becomes.
    #[inline]
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// A piece by its number.
    #[inline]
    pub(super) fn piece(&self, number: usize) -> Option<&Glance> {
        if number < self.count { self.glances.get(number) } else { None }
    }

    /// Where in the source it stands.
    #[inline]
    pub(super) fn source(&self, piece: &Glance) -> Range<usize> {
        let [start, end] = piece.source;
        if start == INSIDE || end == INSIDE {
            return self.source_of(&piece.range());
        }
        self.source.start + start as usize..self.source.start + end as usize
    }

    /// Where in the source a piece stands.
    pub(super) fn source_of(&self, piece: &Range<usize>) -> Range<usize> {
        let Range { start, end } = self.alignment.without_before(piece.clone());
        self.source.start + start..self.source.start + end
    }

    /// The number of the first piece at a place or behind it.
    pub(super) fn piece_at(&self, place: usize) -> usize {
        let pieces = self.glances.get(..self.count).unwrap_or_default();
        pieces.partition_point(|piece| (piece.start as usize) < place)
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

/// Each with the next.
fn pairs(places: &[u32]) -> impl Iterator<Item = [u32; 2]> {
    places.windows(2).map(|pair| match pair {
        [a, b] => [*a, *b],
        _ => [0; 2], // never
    })
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
