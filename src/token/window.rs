//! A text part by part, normalized, with what is known of where words end, and with the way back.

use alloc::string::String;
use core::ops::Range;

use super::TokenKind;
use crate::align::Alignment;
use crate::kernel::{Asked, Block64, Cuts, Follow, INSIDE, LONGEST_CUT, Places, Sources, only};
use crate::normalizer::{Normalizer, Sign, Signs};
use crate::unicode::{self, HomeClass};

/// So much of a text is normalized at a time, or up to where it may be cut.
const PART: usize = 16 << 10;

const BLOCK: usize = u64::BITS as usize;

/// Beside the place where a piece begins that begins with no letter: what it is, in three bits; if it
/// is a sign, its end is the place of what it becomes among what the signs become.
const TOLD: u32 = 28;
const NUMBER: u32 = 1;
const WORD: u32 = 2;
const PUNCTUATION: u32 = 3;
const SYMBOL: u32 = 4;
/// The place without all that.
const PLACE: u32 = (1 << TOLD) - 1;

/// What the four top bits say. Those that begin with a letter have the first of them.
#[expect(clippy::indexing_slicing, reason = "evaluated, and so proven, at compile time")]
const KINDS: [TokenKind; 16] = {
    let mut kinds = [TokenKind::Word; 16];
    kinds[NUMBER as usize] = TokenKind::Number;
    kinds[PUNCTUATION as usize] = TokenKind::Punctuation;
    kinds[SYMBOL as usize] = TokenKind::Symbol;
    kinds
};

/// A part of a text, as it is before it is cut.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// Where it begins and ends in the source.
    source: Range<usize>,
    /// What it becomes, but for what is kept until it is cut, in so many bytes; and behind that what
    /// each sign becomes.
    text: String,
    len: usize,
    alignment: Alignment,
    cuts: Cuts,
    /// Where in the source the pieces begin and end.
    sources: Sources,
    /// The way back for pieces that come one by one.
    follow: Follow,
}

/// A piece that is known at a glance.
pub(super) struct Glance {
    /// Where the text of it stands in [`Window::texts`].
    pub(super) text: Range<usize>,
    pub(super) source: Range<usize>,
    pub(super) kind: TokenKind,
}

impl Window {
    /// Forgets all, but for the memory.
    pub(super) fn clear(&mut self) {
        self.source = 0..0;
        self.text.clear();
        self.len = 0;
        self.cuts.clear();
    }

    /// Goes on to the next part of `source`. Says whether there was any.
    pub(super) fn advance(
        &mut self,
        normalizer: &Normalizer,
        signs: &Signs,
        source: &str,
        asked: Asked,
    ) -> bool {
        let begin = self.source.end;
        let end = part_end(normalizer, source, begin);
        self.source = begin..end;
        self.text.clear();
        let part = source.get(begin..end).unwrap_or_default();
        normalizer.normalize_aligned_to(part, &mut self.text, &mut self.alignment);
        self.len = self.text.len();
        let engine = normalizer.engine();
        engine.cuts(self.text.as_bytes(), asked, &mut self.cuts);
        engine.sources(self.alignment.trace(), &self.cuts, &mut self.sources);
        // The text ends with a piece: what was deleted behind it belongs to that.
        if self.cuts.ends.as_slice().last() == Some(&(self.text.len() as u32)) {
            self.sources.ends.push(part.len() as u32);
        }
        self.follow = Follow::default();
        self.text.push_str(signs.texts());
        self.tell(signs);
        begin < end
    }

    /// Tells of all pieces what they are that begin with no letter, if that is known at a glance.
    fn tell(&mut self, signs: &Signs) {
        let mut next = 0;
        while let Some(piece) = self.cuts.others.as_slice().get(next) {
            let piece = *piece as usize;
            next += 1;
            let start = self.cuts.starts.as_slice().get(piece).copied().unwrap_or_default();
            let (block, bit) = self.block(start as usize);
            let told = match block.word >> bit & 1 != 0 {
                true => self.tell_run(piece),
                false => self.tell_sign(piece, signs),
            };
            if let Some(start) = self.cuts.starts.as_mut_slice().get_mut(piece) {
                *start |= told.unwrap_or_default() << TOLD;
            }
        }
    }

    /// What a piece is that begins with a digit, a mark or `_`.
    fn tell_run(&self, piece: usize) -> Option<u32> {
        match TokenKind::of_run(self.text.get(self.places(piece)?.0)?) {
            TokenKind::Number => Some(NUMBER),
            TokenKind::Word => Some(WORD),
            _ => None,
        }
    }

    /// What a piece is that begins with something else, if it is a sign that becomes one; then puts
    /// the place of that for its end.
    fn tell_sign(&mut self, piece: usize, signs: &Signs) -> Option<u32> {
        let (range, [start, end]) = self.places(piece)?;
        let c = only(self.text.get(range)?)?;
        let sign = signs.get(c).filter(|_| (start | end) & INSIDE == 0)?;
        let text = self.sign(sign);
        let end = self.cuts.ends.as_mut_slice().get_mut(piece)?;
        *end = u32::try_from(text.start << 8).ok()? | text.len() as u32;
        Some(if sign.is_punctuation { PUNCTUATION } else { SYMBOL })
    }

    /// What the part becomes.
    #[inline]
    pub(super) fn text(&self) -> &str {
        self.text.get(..self.len).unwrap_or_default()
    }

    /// The same, with what each sign becomes behind it.
    #[inline(always)]
    pub(super) fn texts(&self) -> &str {
        &self.text
    }

    /// Where in [`texts`](Self::texts) stands what a sign becomes.
    pub(super) fn sign(&self, sign: Sign) -> Range<usize> {
        let Range { start, end } = sign.text();
        self.len + start..self.len + end
    }

    /// How many pieces there are, as far as can be told at a glance.
    pub(super) fn count(&self) -> usize {
        self.cuts.starts.as_slice().len()
    }

    /// A piece by its number, if it is known what it is.
    #[inline(always)]
    pub(super) fn told(&self, number: usize) -> Option<Glance> {
        let of = |places: &Places| places.as_slice().get(number).copied();
        let (start, end) = (of(&self.cuts.starts)?, of(&self.cuts.ends)?);
        let source = [of(&self.sources.starts)?, of(&self.sources.ends)?];
        let told = start >> TOLD;
        if told == 0 {
            return None;
        }
        let kind = KINDS.get(told as usize).copied()?;
        let start = (start & PLACE) as usize;
        let is_sign = told == PUNCTUATION || told == SYMBOL;
        let text = match is_sign {
            true => (end >> 8) as usize..(end >> 8) as usize + (end & 0xFF) as usize,
            false => start..end as usize,
        };
        let source = self.range_or(source, &(start..end as usize));
        Some(Glance { text, source, kind })
    }

    /// A piece by its number, if nothing was told of it, and where in the source it stands.
    pub(super) fn piece(&self, number: usize) -> Option<(Range<usize>, Range<usize>)> {
        let (range, source) = self.places(number)?;
        let source = self.range_or(source, &range);
        Some((range, source))
    }

    #[inline(always)]
    fn places(&self, number: usize) -> Option<(Range<usize>, [u32; 2])> {
        let of = |places: &Places| places.as_slice().get(number).copied();
        let start = (of(&self.cuts.starts)? & PLACE) as usize;
        let source = [of(&self.sources.starts)?, of(&self.sources.ends)?];
        Some((start..of(&self.cuts.ends)? as usize, source))
    }

    /// The same, for a piece that was told the long way. They must be asked for in their order.
    pub(super) fn source_behind(&mut self, piece: &Range<usize>) -> Range<usize> {
        let trace = self.alignment.trace();
        let start = self.follow.source(trace, piece.start);
        let end = match piece.end < self.len {
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
        self.cuts.starts.as_slice().partition_point(|start| ((start & PLACE) as usize) < place)
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
                return found.min(self.len);
            }
            (from, number) = (0, number + 1);
        }
        self.len
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
    // What has no white space for too long is cut somewhere.
    let longest = (LONGEST_CUT as f64 / normalizer.growth()) as usize;
    let last = source.len().min(begin + longest);
    let end = before.or_else(|| (most..last).find(|at| may_cut(*at))).unwrap_or(last);
    (0..=end).rev().find(|end| source.is_char_boundary(*end)).unwrap_or(end)
}

/// ASCII, or of the block Arabic.
fn is_letter_or_digit(c: char) -> bool {
    let class = unicode::home_class(c);
    c.is_ascii_alphanumeric() || matches!(class, HomeClass::Letter | HomeClass::Digit)
}
