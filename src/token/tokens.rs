//! The iterator over tokens.

use alloc::borrow::{Cow, ToOwned};
use alloc::string::String;
use core::iter::FusedIterator;
use core::mem::take;
use core::ops::Range;

use super::cutter::{Cut, Cutter};
use super::window::Glance;
use super::{Token, TokenKind, TokenRef, Tokenizer};
use crate::kernel::only;
use crate::normalizer::Normalizer;

/// The tokens of a text. Made by [`Normalizer::tokens`] and [`Tokenizer::tokens`].
///
/// Their ranges ascend and do not overlap, but that parts of one character have the same, as the
/// words of a phrase. What lies between them is white space, or normalizes to nothing.
#[derive(Debug)]
pub struct Tokens<'n, 't> {
    tokenizer: Tokenizer<'n>,
    /// What keeps what is kept until the text is cut.
    before: &'n Normalizer,
    source: &'t str,
    state: State,
}

/// Where it stands, and memory that another text may use.
#[derive(Debug, Default)]
pub(crate) struct State {
    cutter: Cutter,
    /// What a piece becomes, if that is not what stands in the window; and how much of it was
    /// given out, if it is several words.
    made: String,
    given: usize,
    /// Where it came from.
    source: Range<usize>,
}

/// A token, but for its text.
pub(crate) struct Found {
    at: At,
    pub(crate) source: Range<usize>,
    pub(crate) kind: TokenKind,
}

/// Where the text of a token stands.
enum At {
    Window(Range<usize>),
    Made(Range<usize>),
}

impl State {
    /// Begins anew, with the memory it has.
    pub(crate) fn clear(&mut self) {
        self.cutter.clear();
        self.made.clear();
        self.given = 0;
    }

    /// The text of the token that was found last.
    #[inline]
    pub(crate) fn text(&self, found: &Found) -> &str {
        match &found.at {
            At::Window(range) => self.cutter.window.texts().get(range.clone()),
            At::Made(range) => self.made.get(range.clone()),
        }
        .unwrap_or_default()
    }

    /// The next token of `source`.
    #[inline]
    pub(crate) fn next(
        &mut self,
        tokenizer: &Tokenizer<'_>,
        before: &Normalizer,
        source: &str,
    ) -> Option<Found> {
        match self.told() {
            Some(Glance { text, source, kind }) => {
                Some(Found { at: At::Window(text), source, kind })
            }
            None => self.next_other(tokenizer, before, source),
        }
    }

    /// The next token, if it is known at a glance: nearly all are.
    #[inline(always)]
    fn told(&mut self) -> Option<Glance> {
        if self.given < self.made.len() { None } else { self.cutter.told() }
    }

    /// The same, if it is not known at a glance.
    #[inline(never)]
    fn next_other(
        &mut self,
        tokenizer: &Tokenizer<'_>,
        before: &Normalizer,
        source: &str,
    ) -> Option<Found> {
        loop {
            if self.given < self.made.len()
                && let Some(found) = self.rest()
            {
                return Some(found);
            }
            let signs = tokenizer.normalizer.signs();
            let cut = self.cutter.next(before, signs, source, tokenizer.choices)?;
            if cut.is_done {
                let Cut { range, source, kind, .. } = cut;
                return Some(Found { at: At::Window(range), source, kind });
            }
            if let Some(found) = self.finish(tokenizer.normalizer, cut) {
                return Some(found);
            }
        }
    }

    /// Normalizes a piece to the end: what was kept is not any more.
    fn finish(&mut self, normalizer: &Normalizer, cut: Cut) -> Option<Found> {
        let Cut { range, source, kind, .. } = cut;
        let text = self.cutter.window.text().get(range).unwrap_or_default();
        if let Some(sign) = only(text).and_then(|c| normalizer.signs().get(c)) {
            return Some(Found { at: At::Window(self.cutter.window.sign(sign)), source, kind });
        }
        self.made.clear();
        normalizer.normalize_to(text, &mut self.made);
        let is_one = kind == TokenKind::Space || !self.made.contains(' ');
        self.given = if is_one { self.made.len() } else { 0 };
        if self.made.is_empty() {
            return None;
        }
        self.source = source.clone();
        is_one.then_some(Found { at: At::Made(0..self.made.len()), source, kind })
    }

    /// The next of several words that one piece became.
    fn rest(&mut self) -> Option<Found> {
        let rest = self.made.get(self.given..).unwrap_or_default();
        let start = self.given + (rest.len() - rest.trim_start_matches(' ').len());
        let word = self.made.get(start..).unwrap_or_default();
        let len = word.find(' ').unwrap_or(word.len());
        self.given = start + len;
        let word = word.get(..len).filter(|word| !word.is_empty())?;
        let (kind, source) = (TokenKind::of(word), self.source.clone());
        Some(Found { at: At::Made(start..self.given), source, kind })
    }
}

impl<'n, 't> Tokens<'n, 't> {
    pub(super) fn new(tokenizer: Tokenizer<'n>, source: &'t str) -> Self {
        let before = tokenizer.normalizer.before_cutting();
        Self { tokenizer, before, source, state: State::default() }
    }

    /// The next token, with a text that is good until the next is asked for: nothing is allocated
    /// for it.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut tokens = Profile::SEARCH.normalizer().tokens("الكِتَابُ الأَوَّل");
    /// let mut key = String::new();
    /// while let Some(token) = tokens.next_ref() {
    ///     key.push_str(token.text);
    ///     key.push('/');
    /// }
    /// assert_eq!(key, "الكتاب/الاول/");
    /// ```
    // A token that comes back through memory is written in parts and read as a whole: the CPU waits.
    #[inline(always)]
    pub fn next_ref(&mut self) -> Option<TokenRef<'_>> {
        if let Some(Glance { text, source, kind }) = self.state.told() {
            let text = self.state.cutter.window.texts().get(text).unwrap_or_default();
            return Some(TokenRef { text, source, kind });
        }
        self.other_ref()
    }

    #[inline(never)]
    fn other_ref(&mut self) -> Option<TokenRef<'_>> {
        let found = self.state.next(&self.tokenizer, self.before, self.source)?;
        let text = self.state.text(&found);
        Some(TokenRef { text, source: found.source, kind: found.kind })
    }

    /// Goes on with another text, with the memory that it has: for many short texts.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut tokens = Profile::SEARCH.normalizer().tokens("");
    /// let mut count = 0;
    /// for line in ["قال نعم", "لا"] {
    ///     tokens = tokens.again(line);
    ///     count += tokens.by_ref().count();
    /// }
    /// assert_eq!(count, 3);
    /// ```
    #[must_use]
    pub fn again(mut self, text: &str) -> Tokens<'n, '_> {
        let mut state = take(&mut self.state);
        state.clear();
        Tokens { tokenizer: self.tokenizer, before: self.before, source: text, state }
    }
}

impl<'t> Iterator for Tokens<'_, 't> {
    type Item = Token<'t>;

    #[inline(always)] // as above
    fn next(&mut self) -> Option<Token<'t>> {
        let source = self.source;
        let TokenRef { text, source: range, kind } = self.next_ref()?;
        let text = match source.get(range.clone()) {
            Some(same) if same == text => Cow::Borrowed(same),
            _ => Cow::Owned(text.to_owned()),
        };
        Some(Token { text, source: range, kind })
    }
}

impl FusedIterator for Tokens<'_, '_> {}
