//! Steps 3 to 5 on one combining sequence: compose, fold, compose again.

use core::str::Chars;

use super::order::{Mark, Parts, Sorted};
use crate::plan::{self, Plan, Step};
use crate::unicode;

/// Composes a starter with the marks that follow it in canonical order: yields those that are
/// left, and holds what the starter has become once they are through.
#[derive(Clone, Debug)]
struct Composer<I> {
    starter: Option<char>,
    /// The class of the last mark that was left.
    last: u8,
    marks: I,
}

impl<I: Iterator<Item = Mark> + Clone> Composer<I> {
    fn new(starter: Option<char>, marks: I) -> Self {
        Self { starter, last: 0, marks }
    }

    /// What the starter becomes.
    fn composed(&self) -> Option<char> {
        let mut look = self.clone();
        look.by_ref().for_each(drop);
        look.starter
    }
}

impl<I: Iterator<Item = Mark>> Iterator for Composer<I> {
    type Item = Mark;

    fn next(&mut self) -> Option<Mark> {
        for (mark, class) in self.marks.by_ref() {
            // A mark is blocked by one of its own class or a higher one.
            if self.last < class
                && let Some(composite) = self.starter.and_then(|s| plan::compose(s, mark))
            {
                self.starter = Some(composite);
                continue;
            }
            self.last = class;
            return Some((mark, class));
        }
        None
    }
}

/// The marks of a sequence once step 4 is done: first those that the starter's fold ends in,
/// merged by class, then those that composition left. Stops before a mark that becomes a letter.
#[derive(Clone, Debug)]
struct Folded<'a> {
    plan: &'a Plan,
    /// The marks of what the starter became: of its own decomposition, if it is of another script
    /// (a mark that is gone may have blocked them), and those behind it.
    parts: Parts,
    tail: Chars<'a>,
    marks: Composer<Sorted<'a>>,
    /// The mark that was read and not yet yielded.
    next: Option<Mark>,
    /// What the mark became that stopped the iterator.
    letter: Option<&'a str>,
}

impl<'a> Folded<'a> {
    /// The next mark that step 4 leaves.
    fn peek(&mut self) -> Option<Mark> {
        while self.next.is_none() && self.letter.is_none() {
            let (mark, class) = self.marks.next()?;
            match self.plan.row(mark) {
                // One that step 1 deletes may come out of the starter's own decomposition.
                Some((Step::Fold, "") | (Step::Delete, _)) => {}
                Some((Step::Fold, letter)) => self.letter = Some(letter),
                _ => self.next = Some((mark, class)),
            }
        }
        self.next
    }
}

impl Iterator for Folded<'_> {
    type Item = Mark;

    fn next(&mut self) -> Option<Mark> {
        let with_class = |c| (c, unicode::combining_class(c));
        let part = self.parts.peek().map(with_class);
        let tail = self.tail.clone().next().map(with_class);
        let typed = self.peek();
        // The lowest class comes first; of one class, what stands further to the left.
        let lowest = [part, tail, typed].into_iter().flatten().min_by_key(|(_, class)| *class)?;
        if part == Some(lowest) {
            self.parts.next();
        } else if tail == Some(lowest) {
            self.tail.next();
        } else {
            self.next = None;
        }
        Some(lowest)
    }
}

/// The characters that a combining sequence of the script comes out as.
#[derive(Debug)]
pub(super) struct Sequence<'a> {
    /// Letters that stand before the last starter of a fold.
    head: Chars<'a>,
    /// The starter, not yet yielded.
    starter: Option<char>,
    marks: Composer<Folded<'a>>,
}

impl<'a> Sequence<'a> {
    /// Composes `starter` with `marks`, which are decomposed and in canonical order.
    pub(super) fn new(plan: &'a Plan, starter: Option<char>, marks: Sorted<'a>) -> Self {
        let marks = Composer::new(starter, marks);
        let (head, starter, tail) = match marks.composed() {
            Some(letter) => fold(plan, letter),
            None => ("", None, ""),
        };
        Self::begin(plan, (head, starter, tail), marks)
    }

    fn begin(
        plan: &'a Plan,
        (head, starter, tail): (&'a str, Option<char>, &'a str),
        marks: Composer<Sorted<'a>>,
    ) -> Self {
        let parts = Parts::default();
        let mut folded =
            Folded { plan, parts, tail: tail.chars(), marks, next: None, letter: None };
        // What is no longer of the script is not composed again.
        let script = starter.is_some_and(unicode::is_arabic)
            || folded.clone().any(|(mark, _)| unicode::is_arabic(mark));
        if !script {
            return Self { head: head.chars(), starter, marks: Composer::new(None, folded) };
        }
        // A letter of another script is taken apart again: what blocked its marks may be gone.
        let mut starter = starter;
        if let Some(foreign) = starter.filter(|c| !unicode::is_arabic(*c)) {
            let mut parts = Parts::of(foreign);
            starter = parts.take_starter();
            folded.parts = parts;
        }
        let marks = Composer::new(starter, folded);
        let starter = marks.composed();
        Self { head: head.chars(), starter, marks }
    }
}

/// What step 4 makes of a letter: what stands before its last starter, that starter, and the marks
/// after it.
fn fold(plan: &Plan, letter: char) -> (&str, Option<char>, &str) {
    match plan.row(letter) {
        Some((Step::Fold, to)) => split(to),
        // One that was put together: step 1 did not see it.
        Some((Step::Delete, _)) => ("", None, ""),
        _ => ("", Some(letter), ""),
    }
}

/// Splits a target at its last starter.
fn split(to: &str) -> (&str, Option<char>, &str) {
    for (at, c) in to.char_indices().rev() {
        if unicode::combining_class(c) == 0 {
            let (head, rest) = to.split_at_checked(at).unwrap_or_default();
            return (head, Some(c), rest.get(c.len_utf8()..).unwrap_or_default());
        }
    }
    ("", None, to)
}

impl Iterator for Sequence<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            if let Some(c) = self.head.next().or_else(|| self.starter.take()) {
                return Some(c);
            }
            if let Some((mark, _)) = self.marks.next() {
                return Some(mark);
            }
            // A mark that became letters opens a sequence of its own.
            let stopped = &mut self.marks.marks;
            let letter = stopped.letter.take()?;
            *self = Self::begin(stopped.plan, split(letter), stopped.marks.clone());
        }
    }
}
