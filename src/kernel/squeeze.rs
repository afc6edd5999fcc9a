//! Runs of one letter, or of white space, made shorter on the way out.
//!
//! This is the last step, after all others: what it sees is normalized but for the runs. It works
//! on pieces of any size and holds back at most one character.

use crate::plan::{Plan, is_letter, is_space};

/// From so many on, a run of one letter is no spelling.
const LONG: usize = 3;

/// Shortens runs in normalized text that comes in pieces.
#[derive(Clone, Debug)]
pub(crate) struct Squeeze {
    cap: usize,
    collapses: bool,
    last: Option<char>,
    run: usize,
    /// The second letter of a run, not yet written: if a third comes, and the cap is one, it goes.
    held: Option<char>,
}

impl Squeeze {
    /// The squeeze that `plan` asks for; `None` if it asks for none.
    pub(crate) fn of(plan: &Plan) -> Option<Self> {
        plan.squeezes().then_some(Self {
            cap: plan.elongation_cap,
            collapses: plan.collapses,
            last: None,
            run: 0,
            held: None,
        })
    }

    /// Takes the next piece; hands on to `sink` what is left of it.
    pub(crate) fn feed(&mut self, piece: &str, mut sink: impl FnMut(char)) {
        for c in piece.chars() {
            if self.collapses && is_space(c) {
                self.release(&mut sink);
                if !self.last.replace(' ').is_some_and(is_space) {
                    sink(' ');
                }
                self.run = 1;
                continue;
            }
            let capped = self.cap != usize::MAX && is_letter(c) && self.last == Some(c);
            self.run = if capped { self.run + 1 } else { 1 };
            self.last = Some(c);
            if self.run < LONG - 1 {
                self.release(&mut sink);
                sink(c);
            } else if self.run < LONG {
                self.held = Some(c);
            } else if self.cap == 1 {
                self.held = None;
            }
        }
    }

    /// Whether a character is held back.
    pub(crate) fn holds(&self) -> bool {
        self.held.is_some()
    }

    /// Hands on what was held back at the end.
    pub(crate) fn finish(&mut self, mut sink: impl FnMut(char)) {
        self.release(&mut sink);
    }

    fn release(&mut self, sink: &mut impl FnMut(char)) {
        if let Some(c) = self.held.take() {
            sink(c);
        }
    }

    /// Whether a normalized text would come out changed.
    pub(crate) fn changes(mut self, text: &str) -> bool {
        let mut rest = text.chars();
        let mut same = true;
        self.feed(text, |c| same &= rest.next() == Some(c));
        self.finish(|c| same &= rest.next() == Some(c));
        !same || rest.next().is_some()
    }
}
