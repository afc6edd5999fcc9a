//! What changed, where, and why: [`Normalizer::changes`].
//!
//! The kernels say what becomes of a text, one combining sequence after the other; the rows of the
//! plan say which rule stands behind it. There is no second list: where the two cannot be brought
//! together character by character, the change is that of the whole sequence (`sequence.rs`).

mod counts;
mod sequence;
mod squeezed;

use alloc::borrow::Cow;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

pub use counts::Counts;

use crate::kernel::{self, Cursor, Engine, MIN_ROOM, Neighbours, Room};
use crate::normalizer::Normalizer;
use crate::rules::{Rest, Rule};
use crate::unicode;

/// A part of a text that normalizing changes: where it is, what becomes of it, and why.
///
/// Nearly always it is one character. Characters that are changed together, such as a letter and
/// the mark it composes with, are one change.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Change<'a> {
    /// Where it stands in the text: bytes of UTF-8, on character boundaries. Never empty.
    pub source: Range<usize>,
    /// What stands there.
    pub from: &'a str,
    /// What becomes of it; empty if it is deleted. Never the same as `from`.
    pub to: Cow<'a, str>,
    /// Why.
    ///
    /// Of one character, the first rule that acts on it: a presentation form of ك that becomes ک is
    /// [`Rule::ExpandForms`], though the letter folds after that, for without the first rule the
    /// second would find nothing. Of several characters, or of one whose canonical decomposition
    /// takes part, the rule that brings them together: [`Rule::Compose`], [`Rule::Order`],
    /// [`Rule::HehZwnjAsAe`] or [`Rule::Rest`].
    pub rule: Rule,
}

impl Normalizer {
    /// What [`normalize`](Self::normalize) changes in `text`, where, and by which rule, from the
    /// beginning to the end.
    ///
    /// The ranges of the source ascend and do not overlap. The text between them, which stays, with
    /// what becomes of the changed parts, is the normalized text.
    ///
    /// ```
    /// use huruf::{Language, Rule};
    ///
    /// let key = Language::Persian.search().normalizer();
    /// let text = "كتـاب";
    /// let changes: Vec<_> = key.changes(text).collect();
    ///
    /// assert_eq!(changes[0].source, 0..2); // bytes
    /// assert_eq!((changes[0].from, &*changes[0].to), ("ك", "ک"));
    /// assert_eq!(changes[0].rule, Rule::FoldKaf);
    /// assert_eq!((changes[1].from, &*changes[1].to), ("ـ", ""));
    /// assert_eq!(changes[1].rule.name(), "strip-tatweel");
    /// assert_eq!(changes.len(), 2);
    /// ```
    ///
    /// Lazy: nothing is read before it is asked for. Text that stays is skipped as fast as
    /// [`is_normalized`](Self::is_normalized) reads it, unless runs are shortened
    /// ([`Rules::elongation`](crate::Rules::elongation),
    /// [`WhiteSpace::Collapse`](crate::WhiteSpace::Collapse)). Linear time; memory for one combining
    /// sequence, or one run that is shortened. Much slower than [`normalize`](Self::normalize) where
    /// much changes.
    pub fn changes<'a>(&'a self, text: &'a str) -> Changes<'a> {
        self.changes_from(text, 0)
    }

    /// The same from `start` on, where a combining sequence starts, and no run that is shortened
    /// reaches across.
    pub(crate) fn changes_from<'a>(&'a self, text: &'a str, start: usize) -> Changes<'a> {
        Changes {
            normalizer: self,
            engine: self.engine(),
            text,
            cursor: Cursor::new(start),
            upto: usize::MAX,
            calm: CALM,
            neighbours: Neighbours::default(),
            pieces: Vec::new(),
            made: Vec::new(),
            found: VecDeque::new(),
        }
    }
}

/// What normalizing changes in a text, from its beginning to its end.
///
/// Made by [`Normalizer::changes`].
#[must_use = "it is lazy: nothing is read before it is asked for"]
pub struct Changes<'a> {
    normalizer: &'a Normalizer,
    engine: &'a Engine,
    text: &'a str,
    /// Up to here the text is done.
    cursor: Cursor<'a>,
    /// No sequence from here on is of interest.
    upto: usize,
    /// How many bytes have stayed since the last change.
    calm: usize,
    neighbours: Neighbours,
    /// The characters of the sequences at hand.
    pieces: Vec<sequence::Piece<'a>>,
    /// What becomes of the sequences at hand.
    made: Vec<u8>,
    /// Changes that were found and not yet yielded.
    found: VecDeque<Change<'a>>,
}

/// After so many bytes that stay, more are looked at a block at a time.
const CALM: usize = 32;

/// How much is looked at at a time for text that stays.
const PART: usize = 16 << 10;

impl<'a> Changes<'a> {
    /// The next change, but `None` if there is none in the sequences that start before `upto`: so
    /// much is read, and a little more.
    pub(crate) fn next_before(&mut self, upto: usize) -> Option<Change<'a>> {
        self.upto = upto;
        let next = self.next();
        self.upto = usize::MAX;
        next
    }

    /// Skips text that stays, if some is likely to come.
    fn skip(&mut self) {
        while self.calm >= CALM && self.cursor.pos < self.text.len().min(self.upto) {
            let from = self.cursor.pos;
            let upto = kernel::stays(self.engine, self.text, from, PART);
            self.cursor.skip_to(upto);
            if upto - from < PART / 2 {
                self.calm = 0; // something may change here
            }
        }
    }

    /// Does the combining sequence at the cursor, and what cannot be told from it.
    fn advance(&mut self) {
        let start = self.cursor.pos;
        let end = self.end_of_sequence(start);
        if self.advance_one(start, end) {
            return;
        }
        let part = self.text.get(..end).unwrap_or(self.text);
        self.made.clear();
        let mut buffer = [0; MIN_ROOM];
        while !self.cursor.is_done(part) {
            let mut room = Room::of(&mut buffer);
            kernel::rewrite(self.engine, part, &mut self.cursor, &mut room);
            self.made.extend_from_slice(room.made());
        }
        if part.as_bytes().get(start..) == Some(&*self.made) {
            self.calm += end - start;
        } else {
            self.calm = 0;
            self.explain(start..end);
        }
    }

    /// Does a sequence of a single character, which its row alone decides about: the common case.
    /// Says whether it is one.
    fn advance_one(&mut self, start: usize, end: usize) -> bool {
        let plan = &self.engine.plan;
        let text = self.text.get(start..end).unwrap_or_default();
        let mut chars = text.chars();
        let (Some(c), None) = (chars.next(), chars.next()) else { return false };
        if self.joins(c) || !kernel::starts_sequence(plan, c) {
            return false;
        }
        self.calm += end - start;
        let to = plan.row(c).map_or(text, |(_, to)| to);
        if to != text
            && let Some(rule) = plan.rule(c)
        {
            self.calm = 0;
            let to = Cow::Borrowed(to);
            self.found.push_back(Change { source: start..end, from: text, to, rule });
        }
        self.made.clear();
        self.made.extend_from_slice(to.as_bytes());
        self.cursor.skip_to(end);
        true
    }

    /// Whether a normalization form may join `c`, though it is no mark, to what stands before it.
    fn joins(&self, c: char) -> bool {
        self.engine.plan.rest != Rest::Keep && !c.is_ascii() && !unicode::is_arabic(c)
    }

    /// Where the sequence ends that starts at `start`: where one starts that nothing before it
    /// takes part in.
    fn end_of_sequence(&self, start: usize) -> usize {
        let plan = &self.engine.plan;
        let rest = self.text.get(start..).unwrap_or_default();
        let mut starts = rest.char_indices().skip(1).map(|(at, c)| (start + at, c));
        let end = starts.find(|(_, c)| !self.joins(*c) && kernel::starts_sequence(plan, *c));
        end.map_or(self.text.len(), |(at, _)| at)
    }
}

impl<'a> Iterator for Changes<'a> {
    type Item = Change<'a>;

    fn next(&mut self) -> Option<Change<'a>> {
        while self.found.is_empty() && self.cursor.pos < self.text.len().min(self.upto) {
            if self.engine.plan.squeezes() {
                self.advance_squeezed();
            } else {
                self.skip();
                self.advance();
            }
        }
        self.found.pop_front()
    }
}

impl FusedIterator for Changes<'_> {}

impl fmt::Debug for Changes<'_> {
    /// How far it came.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (at, of) = (self.cursor.pos, self.text.len());
        f.debug_struct("Changes").field("at", &at).field("of", &of).finish_non_exhaustive()
    }
}
