//! The occurrences of a needle in the normalized text, one after the other.

use super::Finder;
use super::window::{Anchor, Window};
use super::word::{char_at, char_before, is_of_word};
use crate::kernel::{Found, Patience};

/// So much is kept before what is still searched: the longest character.
const BEFORE: usize = 4;

/// Finds where needles begin in the normalized text, counted from where the work began.
#[derive(Debug)]
pub(super) struct Hits<'a> {
    finder: &'a Finder<'a>,
    window: Window<'a>,
    /// Up to here all is searched.
    at: usize,
    /// In linear search: so much of the needle stands before `at`.
    linear: Option<usize>,
    patience: Patience,
    /// Whether those that overlap an earlier one count.
    overlapping: bool,
    /// Whether it is known what stands before the place where the work began: nothing.
    whole: bool,
}

impl<'a> Hits<'a> {
    /// All that do not overlap.
    pub(super) fn new(finder: &'a Finder<'a>, text: &'a str) -> Self {
        Self::from(finder, text, 0, false)
    }

    /// All, those too that overlap, in the text from `begin` on, which is a safe boundary.
    pub(super) fn overlapping(finder: &'a Finder<'a>, text: &'a str, begin: usize) -> Self {
        Self::from(finder, text, begin, true)
    }

    fn from(finder: &'a Finder<'a>, text: &'a str, begin: usize, overlapping: bool) -> Self {
        Self {
            finder,
            window: Window::new(finder.normalizer, text, begin),
            at: 0,
            linear: None,
            patience: Patience::new(),
            overlapping,
            whole: begin == 0,
        }
    }

    /// A place before a hit that was just found.
    pub(super) fn anchor_before(&self, hit: usize) -> Anchor {
        self.window.anchor_before(hit)
    }

    /// The same, near to the hit.
    pub(super) fn anchor_near(&mut self, hit: usize) -> Anchor {
        let anchor = self.window.near(self.window.anchor_before(hit), hit);
        self.window.keep(anchor);
        anchor
    }

    /// A place that was before a hit, brought nearer to it.
    pub(super) fn near(&self, anchor: Anchor, hit: usize) -> Anchor {
        self.window.near(anchor, hit)
    }

    /// Where the next one begins.
    pub(super) fn next(&mut self) -> Option<usize> {
        let needle = self.finder.needle.len();
        if needle == 0 {
            return None;
        }
        loop {
            let Some(end) = self.next_end() else {
                if self.window.is_last() {
                    return None;
                }
                self.advance();
                continue;
            };
            let start = end - needle;
            if !self.finder.whole_word {
                self.go_on(start, if self.overlapping { 1 } else { needle });
                return Some(start);
            }
            let bytes = self.window.bytes();
            let from = self.window.from();
            if end - from == bytes.len() && !self.window.is_last() {
                // What comes next decides.
                (self.at, self.linear) = (start, None);
                self.advance();
                continue;
            }
            let before = char_before(bytes, start - from);
            let behind = char_at(bytes, end - from);
            let known = self.whole || start > 0;
            if known && ![before, behind].into_iter().flatten().any(is_of_word) {
                self.go_on(start, if self.overlapping { 1 } else { needle });
                return Some(start);
            }
            // The next one to begin behind a character that is of no word.
            self.go_on(start, if self.linear.is_some() { 1 } else { self.finder.first_boundary });
        }
    }

    /// Where the next needle of the window ends. If there is none, `at` is where one may begin that
    /// reaches beyond it.
    fn next_end(&mut self) -> Option<usize> {
        let needle = &self.finder.needle;
        let bytes = self.window.bytes();
        let from = self.window.from();
        let end = from + bytes.len();
        if self.linear.is_none() {
            let place = self.at - from;
            match self.window.engine().search(needle, bytes, place, &mut self.patience) {
                Found::At(place) => return Some(from + place + needle.len()),
                Found::Nowhere => {
                    self.at = self.at.max((end + 1).saturating_sub(needle.len()));
                    return None;
                }
                Found::GaveUp(place) => (self.at, self.linear) = (from + place, Some(0)),
            }
        }
        let mut matched = self.linear.unwrap_or_default();
        match needle.linear(bytes, self.at.saturating_sub(from), &mut matched) {
            Some(place) => {
                (self.at, self.linear) = (from + place, Some(matched));
                Some(from + place)
            }
            None => {
                // The next window is begun with vectors again.
                (self.at, self.linear) = (end - matched, None);
                None
            }
        }
    }

    /// Goes on behind a needle at `start`, so many bytes further.
    fn go_on(&mut self, start: usize, further: usize) {
        let needle = &self.finder.needle;
        match &mut self.linear {
            None => self.at = start + further,
            // `at` is its end.
            Some(matched) if further < needle.len() => *matched = needle.border(needle.len()),
            Some(matched) => *matched = 0,
        }
    }

    fn advance(&mut self) {
        self.window.advance(self.at.saturating_sub(BEFORE), self.finder.needle.len());
    }
}
