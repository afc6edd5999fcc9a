//! The short way through a text: from one piece to the next. What is not clear at a glance goes the
//! long way, from a sure boundary to the next.

use alloc::vec::Vec;
use core::ops::Range;

use super::general::{self, Piece};
use super::kind::TokenKind;
use super::tokenizer::Choices;
use super::window::{Glance, Window};
use crate::kernel::Asked;
use crate::normalizer::{Normalizer, Signs};

/// Cuts a text into pieces, part by part.
#[derive(Debug, Default)]
pub(super) struct Cutter {
    pub(super) window: Window,
    /// The number of the next piece, and up to where they are clear.
    piece: usize,
    clear: usize,
    /// Where the next stretch begins that has to go the long way.
    hard: usize,
    /// What the long way found, of which so many are taken.
    pieces: Vec<Piece>,
    taken: usize,
}

/// A part of a text, and where it stands in the source.
#[derive(Debug)]
pub(super) struct Cut {
    /// Where it stands in [`Window::texts`].
    pub(super) range: Range<usize>,
    pub(super) source: Range<usize>,
    pub(super) kind: TokenKind,
    /// Whether normalizing changes nothing about it any more.
    pub(super) is_done: bool,
}

impl Cutter {
    /// Begins anew, with the memory it has.
    pub(super) fn clear(&mut self) {
        self.window.clear();
        (self.piece, self.clear, self.hard, self.taken) = (0, 0, usize::MAX, 0);
        self.pieces.clear();
    }

    /// The next piece of the window, if it is known at a glance.
    #[inline(always)]
    pub(super) fn told(&mut self) -> Option<Glance> {
        if self.piece >= self.clear {
            return None;
        }
        let glance = self.window.told(self.piece)?;
        self.piece += 1;
        Some(glance)
    }

    /// The next piece of the window, or of the next window.
    pub(super) fn next(
        &mut self,
        normalizer: &Normalizer,
        signs: &Signs,
        source: &str,
        choices: Choices,
    ) -> Option<Cut> {
        loop {
            if self.taken < self.pieces.len() {
                return self.taken();
            }
            if self.piece < self.clear {
                return match self.told() {
                    Some(Glance { text: range, source, kind }) => {
                        Some(Cut { range, source, kind, is_done: true })
                    }
                    None => self.clear_piece(),
                };
            }
            if self.hard < self.window.text().len() {
                self.long_way(self.hard, choices);
            } else if !self.advance(normalizer, signs, source, choices) {
                return None;
            }
        }
    }

    /// The next piece that the long way found.
    fn taken(&mut self) -> Option<Cut> {
        let Piece { range, kind } = self.pieces.get(self.taken)?.clone();
        self.taken += 1;
        if self.taken == self.pieces.len() {
            self.open();
        }
        let source = self.window.source_behind(&range);
        Some(Cut { range, source, kind, is_done: false })
    }

    /// The next piece that is clear, but not known at a glance.
    fn clear_piece(&mut self) -> Option<Cut> {
        let (range, source) = self.window.piece(self.piece)?;
        self.piece += 1;
        let text = self.window.text().get(range.clone()).unwrap_or_default();
        let (block, bit) = self.window.block(range.start);
        let is_done = block.word >> bit & 1 != 0;
        let kind = if is_done { TokenKind::of_run(text) } else { TokenKind::of_glyph(text) };
        Some(Cut { range, source, kind, is_done })
    }

    /// Lets the pieces come that are clear, up to the next that are not.
    fn open(&mut self) {
        self.clear = match self.hard {
            usize::MAX => self.window.count(),
            hard => self.window.piece_at(hard),
        };
    }

    /// Goes on to the next window.
    #[cold]
    fn advance(
        &mut self,
        normalizer: &Normalizer,
        signs: &Signs,
        source: &str,
        choices: Choices,
    ) -> bool {
        let asked = Asked { web: choices.web, spaces: choices.spaces };
        let more = self.window.advance(normalizer, signs, source, asked);
        self.piece = 0;
        self.hard = self.next_hard(0);
        self.open();
        more
    }

    /// Where the next stretch begins, at `from` or behind, that has to go the long way: at the white
    /// space before it, for what comes may be a mark on that.
    fn next_hard(&self, from: usize) -> usize {
        let hard = self.window.next(from, |block| block.hard);
        if hard == self.window.text().len() {
            return usize::MAX;
        }
        let stretch = self.window.back_while(hard, |block| !block.space);
        self.window.back_while(stretch, |block| block.space).max(from)
    }

    /// Goes the long way up to the next sure boundary behind white space.
    #[cold]
    #[inline(never)]
    fn long_way(&mut self, start: usize, choices: Choices) {
        let len = self.window.text().len();
        // White space that it begins with is followed by what is hard.
        let mut end = self.window.next(start, |block| !block.space);
        loop {
            let space = self.window.next(end, |block| block.space);
            end = self.window.next(space, |block| !block.space);
            let (block, bit) = self.window.block(end);
            if end == len || block.begins >> bit & 1 != 0 {
                break;
            }
        }
        let text = self.window.text().get(start..end).unwrap_or_default();
        self.pieces.clear();
        self.taken = 0;
        general::cut(text, start, choices, &mut self.pieces);
        self.piece = self.window.piece_at(end);
        self.hard = self.next_hard(end);
        // What was found comes first.
        self.clear = self.piece;
        if self.pieces.is_empty() {
            self.open();
        }
    }
}
