//! The exact path: the five steps written as they are defined, one combining sequence at a time.
//!
//! The fast path comes here where a character cannot be judged alone: a combining hamza, marks
//! out of order, a joiner after ه in Kurdish. It is slower, but linear, and it never buffers:
//!
//! ```text
//! Stream     steps 1, 2   what deletion and expansion leave
//! Sorted     step 3       the marks in canonical order
//! Sequence   steps 3–5    compose, fold, compose again
//! ```

mod compose;
mod order;
mod stream;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use core::str::Chars;

use unicode_normalization::char::{decompose_canonical, decompose_compatible};
use unicode_normalization::{Recompositions, UnicodeNormalization};

use self::compose::Sequence;
use self::order::{Parts, Sorted, Typed};
use self::stream::Stream;
use super::neighbour::Neighbours;
use crate::plan::{Plan, Step};
use crate::rules::Rest;
use crate::unicode;

/// Characters of the normalized text, from the start of a combining sequence to the start of the
/// first one that begins behind a given place.
#[derive(Debug)]
pub(crate) struct Exact<'a> {
    /// Positioned at the start of the next sequence.
    stream: Stream<'a>,
    /// The place to get over.
    past: usize,
    first: bool,
    state: State<'a>,
}

#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a box would be an allocation for each sequence")]
enum State<'a> {
    /// A sequence is to be read.
    Start,
    /// A sequence of the script comes out.
    Script(Sequence<'a>),
    /// A sequence of another script comes out: so many characters, folded only.
    Other(Stream<'a>, usize, Chars<'a>),
    /// Text of other scripts comes out, through a normalization form.
    Rest(Box<RestForm<'a>>, Chars<'a>),
    /// The next sequence starts here.
    End(usize),
}

impl<'a> Exact<'a> {
    /// Starts at `start`, where a sequence starts, and gets over `past`.
    pub(crate) fn new(
        plan: &'a Plan,
        text: &'a str,
        start: usize,
        past: usize,
        neighbours: Neighbours,
    ) -> Self {
        let stream = Stream::new(plan, text, start, neighbours);
        Self { stream, past, first: true, state: State::Start }
    }

    /// Runs the normalization form of the rest on `start..end`.
    pub(crate) fn rest(
        plan: &'a Plan,
        text: &'a str,
        start: usize,
        end: usize,
        neighbours: Neighbours,
    ) -> Self {
        let mut stream = Stream::new(plan, text, start, neighbours);
        stream.cut(end);
        let parts = FormParts { stream: stream.clone(), parts: VecDeque::new() };
        let state = State::Rest(Box::new(RestForm(parts.nfc())), "".chars());
        Self { stream, past: end, first: false, state }
    }

    /// Once the iterator is through: where the next sequence starts, and what was learnt about
    /// left neighbours on the way.
    pub(crate) fn end(&self) -> (usize, Neighbours) {
        match self.state {
            State::End(end) => (end, self.stream.neighbours()),
            _ => (self.stream.end(), self.stream.neighbours()),
        }
    }

    /// Reads one sequence.
    fn start(&mut self) -> State<'a> {
        let begin = self.stream.clone();
        let Some(first) = self.stream.next() else { return State::End(self.stream.end()) };
        let here = self.stream.start;
        if !self.first && here > self.past && self.stream.fresh {
            return State::End(here);
        }
        self.first = false;

        let plan = self.stream.plan();
        let starts = unicode::combining_class(first) == 0;
        let marks = if starts { self.stream.clone() } else { begin.clone() };
        let mut count = usize::from(!starts);
        let mut script = is_of_script(plan, first);
        loop {
            let before = self.stream.clone();
            match self.stream.next() {
                Some(c) if unicode::combining_class(c) != 0 => {
                    count += 1;
                    script |= is_of_script(plan, c);
                }
                Some(_) => {
                    self.stream = before;
                    break;
                }
                None => break,
            }
        }
        if !script || !plan.composes {
            return State::Other(begin, count + usize::from(starts), "".chars());
        }
        let mut parts = if starts { Parts::of(first) } else { Parts::default() };
        let starter = parts.take_starter();
        State::Script(Sequence::new(plan, starter, Sorted::new(Typed::new(parts, marks, count))))
    }
}

/// Whether `c` is of the script, or becomes so: then its sequence is composed.
fn is_of_script(plan: &Plan, c: char) -> bool {
    unicode::is_arabic(c)
        || matches!(plan.row(c), Some((Step::Fold, to)) if to.chars().any(unicode::is_arabic))
}

/// The first of the characters that step 4 makes of `c`; the others are left in `pending`.
fn fold<'a>(plan: &'a Plan, c: char, pending: &mut Chars<'a>) -> Option<char> {
    match plan.row(c) {
        Some((Step::Fold, to)) => {
            *pending = to.chars();
            pending.next()
        }
        _ => Some(c),
    }
}

impl Iterator for Exact<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let plan = self.stream.plan();
        loop {
            match &mut self.state {
                State::End(_) => return None,
                State::Start => {
                    self.state = self.start();
                    continue;
                }
                State::Script(sequence) => {
                    if let Some(c) = sequence.next() {
                        return Some(c);
                    }
                }
                State::Other(stream, count, pending) => {
                    if let Some(c) = pending.next() {
                        return Some(c);
                    }
                    if let Some(left) = count.checked_sub(1)
                        && let Some(c) = stream.next()
                    {
                        *count = left;
                        match fold(plan, c, pending) {
                            Some(c) => return Some(c),
                            None => continue,
                        }
                    }
                }
                State::Rest(form, pending) => {
                    if let Some(c) = pending.next() {
                        return Some(c);
                    }
                    if let Some(c) = form.0.next() {
                        match fold(plan, c, pending) {
                            Some(c) => return Some(c),
                            None => continue,
                        }
                    }
                    self.state = State::End(self.stream.end());
                    return None;
                }
            }
            self.state = State::Start;
        }
    }
}

/// NFC or NFKC over what deletion and expansion leave.
///
/// This is the one place that may allocate: unicode-normalization keeps the marks of a sequence.
struct RestForm<'a>(Recompositions<FormParts<'a>>);

impl core::fmt::Debug for RestForm<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RestForm").finish_non_exhaustive()
    }
}

/// The stream, its characters of other scripts decomposed as the form asks, less the parts that the
/// rules delete: so both spellings of a letter lose the same marks.
#[derive(Debug)]
struct FormParts<'a> {
    stream: Stream<'a>,
    parts: VecDeque<char>,
}

impl Iterator for FormParts<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let plan = self.stream.plan();
        loop {
            while let Some(c) = self.parts.pop_front() {
                if !matches!(plan.row(c), Some((Step::Delete, _) | (Step::Fold, ""))) {
                    return Some(c);
                }
            }
            let c = self.stream.next()?;
            let parts = &mut self.parts;
            match plan.rest {
                _ if unicode::is_arabic(c) => parts.push_back(c),
                Rest::Nfkc => decompose_compatible(c, |part| parts.push_back(part)),
                _ => decompose_canonical(c, |part| parts.push_back(part)),
            }
        }
    }
}
