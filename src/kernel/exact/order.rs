//! Canonical order without a buffer.
//!
//! A combining sequence may hold any number of marks. Sorting them in memory would need room for
//! all; instead the run is read once for each canonical combining class it holds, of which the
//! script has eleven and all Unicode some fifty: linear, and no memory.

use super::stream::Stream;
use crate::plan::Step;
use crate::unicode;

/// A character's canonical decomposition: at most four characters.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts {
    chars: [char; 4],
    at: usize,
    len: usize,
}

impl Parts {
    /// Decomposes `c`.
    pub(super) fn of(c: char) -> Self {
        let mut parts = Self::default();
        unicode_normalization::char::decompose_canonical(c, |part| parts.push(part));
        parts
    }

    fn push(&mut self, c: char) {
        if let Some(slot) = self.chars.get_mut(self.len) {
            *slot = c;
            self.len += 1;
        }
    }

    /// Takes the leading starters, composed into one where they compose.
    ///
    /// A composed starter that is no composite of marks, such as a Hangul syllable, is put
    /// together again so.
    pub(super) fn take_starter(&mut self) -> Option<char> {
        let mut starter = self.next()?;
        while let Some(next) = self.peek()
            && unicode::combining_class(next) == 0
            && let Some(composite) = unicode::compose(starter, next)
        {
            starter = composite;
            self.at += 1;
        }
        Some(starter)
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at..self.len)?.first().copied()
    }
}

impl Iterator for Parts {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }
}

/// A mark with its canonical combining class, which is never 0.
pub(super) type Mark = (char, u8);

/// The marks of a combining sequence as typed, decomposed: first those of the starter.
#[derive(Clone, Debug)]
pub(super) struct Typed<'a> {
    parts: Parts,
    stream: Stream<'a>,
    /// How many characters of the stream belong to the sequence.
    left: usize,
}

impl<'a> Typed<'a> {
    pub(super) fn new(parts: Parts, stream: Stream<'a>, left: usize) -> Self {
        Self { parts, stream, left }
    }
}

impl Iterator for Typed<'_> {
    type Item = Mark;

    fn next(&mut self) -> Option<Mark> {
        loop {
            if let Some(c) = self.parts.next() {
                return Some((c, unicode::combining_class(c)));
            }
            self.left = self.left.checked_sub(1)?;
            let c = self.stream.next()?;
            let mut parts = Parts::of(c);
            if parts.len > 1 {
                // A part may be a mark that step 1 deletes: U+0344 holds U+0308.
                let plan = self.stream.plan();
                let mut kept = Parts::default();
                for part in parts {
                    if !matches!(plan.row(part), Some((Step::Delete, _))) {
                        kept.push(part);
                    }
                }
                parts = kept;
            }
            self.parts = parts;
        }
    }
}

/// The same marks in canonical order.
#[derive(Clone, Debug)]
pub(super) struct Sorted<'a> {
    all: Typed<'a>,
    pass: Typed<'a>,
    /// The classes not yet passed, one bit each; `None` if the marks were typed in order.
    classes: Option<[u64; 4]>,
    class: u8,
}

impl<'a> Sorted<'a> {
    pub(super) fn new(all: Typed<'a>) -> Self {
        let mut classes = [0; 4];
        let mut last = 0;
        let mut in_order = true;
        for (_, class) in all.clone() {
            in_order &= last <= class;
            last = class;
            if let Some(word) = classes.get_mut(usize::from(class >> 6)) {
                *word |= 1 << (class & 63);
            }
        }
        let classes = (!in_order).then_some(classes);
        let mut sorted = Self { pass: all.clone(), all, classes, class: 0 };
        sorted.next_class();
        sorted
    }

    /// Begins the pass of the lowest class that is left; says whether there was one.
    fn next_class(&mut self) -> bool {
        let Some(classes) = &mut self.classes else { return false };
        for (word, bits) in (0u8..).zip(classes) {
            if *bits != 0 {
                self.class = word << 6 | bits.trailing_zeros() as u8;
                *bits &= *bits - 1;
                self.pass = self.all.clone();
                return true;
            }
        }
        false
    }
}

impl Iterator for Sorted<'_> {
    type Item = Mark;

    fn next(&mut self) -> Option<Mark> {
        if self.classes.is_none() {
            return self.pass.next();
        }
        loop {
            let wanted = self.class;
            if let Some(mark) = self.pass.find(|(_, class)| *class == wanted) {
                return Some(mark);
            }
            if !self.next_class() {
                return None;
            }
        }
    }
}
