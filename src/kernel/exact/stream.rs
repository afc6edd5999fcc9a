//! Steps 1 and 2: the text less what is deleted, with forms expanded, as a stream of characters.

use core::str::Chars;

use crate::kernel::neighbour::Neighbours;
use crate::plan::{AE, Plan, Step, ZWNJ};

/// The characters that composition sees. Cheap to clone: a second look starts from a clone.
#[derive(Clone, Debug)]
pub(super) struct Stream<'a> {
    plan: &'a Plan,
    text: &'a str,
    /// Where the next character of the source is read.
    pos: usize,
    /// What is left of the last expansion.
    pending: Chars<'a>,
    neighbours: Neighbours,
    /// Where the source character starts that the last character came from.
    pub(super) start: usize,
    /// Whether the last character was the first that came from there.
    pub(super) fresh: bool,
}

impl<'a> Stream<'a> {
    pub(super) fn new(plan: &'a Plan, text: &'a str, pos: usize, neighbours: Neighbours) -> Self {
        Self { plan, text, pos, pending: "".chars(), neighbours, start: pos, fresh: true }
    }

    pub(super) fn plan(&self) -> &'a Plan {
        self.plan
    }

    pub(super) fn neighbours(&self) -> Neighbours {
        self.neighbours
    }

    /// Where the stream ends: the length of the source.
    pub(super) fn end(&self) -> usize {
        self.text.len()
    }

    /// Cuts the source off at `end`, which lies on a character boundary.
    pub(super) fn cut(&mut self, end: usize) {
        self.text = self.text.get(..end).unwrap_or(self.text);
    }

    /// The next character of the source, and where it starts.
    fn read(&mut self) -> Option<(usize, char)> {
        let start = self.pos;
        let c = self.text.get(start..)?.chars().next()?;
        self.pos += c.len_utf8();
        Some((start, c))
    }

    /// What a character of the source leaves: itself, or an expansion that may be empty.
    fn leaves(&mut self, start: usize, c: char) -> Left<'a> {
        match self.plan.row(c) {
            None | Some((Step::Fold, _)) => Left::Itself,
            Some((Step::Delete, _)) => Left::Text(""),
            Some((Step::Expand, to)) => Left::Text(to),
            Some((step @ (Step::Invisible | Step::VariationSelector), to)) => {
                match self.neighbours.let_go(self.plan, self.text, start, step) {
                    true => Left::Text(to),
                    false => Left::Itself,
                }
            }
        }
    }

    /// Whether a ZERO WIDTH NON-JOINER comes next, but for what is deleted; then skips it.
    fn skip_zwnj(&mut self) -> bool {
        let mut ahead = self.clone();
        if !ahead.pending.as_str().is_empty() {
            return false;
        }
        while let Some((start, c)) = ahead.read() {
            if c == ZWNJ {
                *self = ahead;
                return true;
            }
            if !matches!(ahead.leaves(start, c), Left::Text("")) {
                return false;
            }
        }
        false
    }
}

enum Left<'a> {
    Itself,
    Text(&'a str),
}

impl Iterator for Stream<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        let mut produced = loop {
            if let Some(c) = self.pending.next() {
                self.fresh = false;
                break c;
            }
            let (start, c) = self.read()?;
            self.start = start;
            match self.leaves(start, c) {
                Left::Itself => {
                    self.fresh = true;
                    break c;
                }
                Left::Text(to) => {
                    let mut rest = to.chars();
                    if let Some(first) = rest.next() {
                        self.pending = rest;
                        self.fresh = true;
                        break first;
                    }
                }
            }
        };
        if self.plan.heh_zwnj && self.plan.takes_zwnj(produced) {
            let (start, fresh) = (self.start, self.fresh);
            while self.skip_zwnj() {
                produced = AE;
            }
            (self.start, self.fresh) = (start, fresh);
        }
        Some(produced)
    }
}
