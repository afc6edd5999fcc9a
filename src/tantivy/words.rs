//! The tokenizer.

use core::fmt;

use tantivy_tokenizer_api as api;

use crate::normalizer::Normalizer;
use crate::profile::Profile;
use crate::token::{State, Tokenizer};

/// The tokens of a text that one [searches for](crate::TokenKind::is_searched), normalized: words,
/// numbers, emoji, addresses, mentions and hashtags, but no punctuation and no symbols.
///
/// * The text of a token is what stands in the key.
/// * Offsets are bytes of the source: `&text[offset_from..offset_to]` is what was written, with the
///   marks of its last letter.
/// * Positions count the tokens that are given out, from 0, so that a phrase is found whatever
///   punctuation stands in it. The length of each is 1.
/// * What becomes nothing (a tatweel that stands alone) is no token, and has no position.
/// * Where rules spell out a phrase in one character, such as ﷺ, each of its words has a position
///   of its own, and all have the offsets of that character.
///
/// [`Tokenizer`] says where words end. Linear time.
///
/// # Memory
///
/// What one text needed is kept for the next, so that next to nothing is allocated after a while:
/// some dozens of kilobytes, or in proportion to the longest stretch without white space if that is
/// longer. A clone begins with no memory, so that cloning costs nothing: tantivy clones for each
/// query and each thread.
///
/// ```
/// use huruf::tantivy::WordTokenizer;
/// use huruf::{Language, Normalizer, Phrases};
/// use tantivy_tokenizer_api::{TokenStream, Tokenizer};
///
/// // Rules of your own stand in a static.
/// static KEY: Normalizer =
///     Normalizer::new(Language::Urdu.search().rules().phrases(Phrases::Expand));
///
/// let mut words = WordTokenizer::new(&KEY);
/// let mut stream = words.token_stream("محمد ﷺ");
/// let mut found = Vec::new();
/// stream.process(&mut |token| found.push((token.position, token.offset_from)));
/// assert_eq!(found, [(0, 0), (1, 9), (2, 9), (3, 9), (4, 9)]); // and four words more
/// ```
pub struct WordTokenizer {
    tokenizer: Tokenizer<'static>,
    /// What keeps what is kept until the text is cut.
    before: &'static Normalizer,
    state: State,
    token: api::Token,
}

impl WordTokenizer {
    /// Words as [`Normalizer::tokens`] tells them.
    ///
    /// ```
    /// use huruf::Language;
    /// use huruf::tantivy::WordTokenizer;
    ///
    /// let words = WordTokenizer::new(Language::Persian.search().normalizer());
    /// ```
    #[must_use]
    pub fn new(normalizer: &'static Normalizer) -> Self {
        Self::of(normalizer.tokenizer())
    }

    /// Words as a tokenizer tells them.
    ///
    /// White space is no token even if [`Tokenizer::spaces`] asks for it: nobody searches for it.
    ///
    /// ```
    /// use huruf::Profile;
    /// use huruf::tantivy::WordTokenizer;
    /// use tantivy_tokenizer_api::{TokenStream, Tokenizer};
    ///
    /// // Hashtags in two, so that the word in them is found.
    /// let tokenizer = Profile::SEARCH.normalizer().tokenizer().web(false);
    /// let mut words = WordTokenizer::of(tokenizer);
    /// assert_eq!(words.token_stream("#كتاب").next().unwrap().text, "كتاب");
    /// ```
    #[must_use]
    pub fn of(tokenizer: Tokenizer<'static>) -> Self {
        let before = tokenizer.normalizer().before_cutting();
        Self { tokenizer, before, state: State::default(), token: api::Token::default() }
    }
}

impl Default for WordTokenizer {
    /// By [`Profile::SEARCH`].
    fn default() -> Self {
        Self::new(Profile::SEARCH.normalizer())
    }
}

impl From<&'static Normalizer> for WordTokenizer {
    fn from(normalizer: &'static Normalizer) -> Self {
        Self::new(normalizer)
    }
}

impl From<Tokenizer<'static>> for WordTokenizer {
    fn from(tokenizer: Tokenizer<'static>) -> Self {
        Self::of(tokenizer)
    }
}

impl From<Profile> for WordTokenizer {
    fn from(profile: Profile) -> Self {
        Self::new(profile.normalizer())
    }
}

impl Clone for WordTokenizer {
    /// The same rules, and no memory yet.
    fn clone(&self) -> Self {
        Self::of(self.tokenizer)
    }
}

impl fmt::Debug for WordTokenizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WordTokenizer").field("tokenizer", &self.tokenizer).finish_non_exhaustive()
    }
}

impl api::Tokenizer for WordTokenizer {
    type TokenStream<'a> = WordStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> WordStream<'a> {
        self.state.clear();
        self.token.reset();
        WordStream { words: self, text }
    }
}

/// The words of one text. Made by [`WordTokenizer`].
pub struct WordStream<'a> {
    words: &'a mut WordTokenizer,
    text: &'a str,
}

impl api::TokenStream for WordStream<'_> {
    fn advance(&mut self) -> bool {
        let WordTokenizer { tokenizer, before, state, token } = &mut *self.words;
        while let Some(found) = state.next(tokenizer, before, self.text) {
            if !found.kind.is_searched() {
                continue;
            }
            token.text.clear();
            token.text.push_str(state.text(&found));
            (token.offset_from, token.offset_to) = (found.source.start, found.source.end);
            token.position = token.position.wrapping_add(1); // the first is behind usize::MAX
            token.position_length = 1; // a filter may have changed it
            return true;
        }
        false
    }

    fn token(&self) -> &api::Token {
        &self.words.token
    }

    fn token_mut(&mut self) -> &mut api::Token {
        &mut self.words.token
    }
}

impl fmt::Debug for WordStream<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("WordStream");
        out.field("text", &self.text).field("token", &self.words.token).finish_non_exhaustive()
    }
}
