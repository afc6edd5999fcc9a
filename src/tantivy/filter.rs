//! The filter.

use alloc::string::String;
use core::{fmt, mem};

use tantivy_tokenizer_api::{Token, TokenFilter, TokenStream, Tokenizer};

use crate::normalizer::Normalizer;
use crate::profile::Profile;

/// Normalizes the text of each token of another tokenizer.
///
/// For those who keep the tokenizer they have, such as one for each language or for n-grams. It
/// stands right behind the tokenizer: see [the module](super#the-order-of-filters) for the reasons,
/// and for [what a filter cannot do](super#why-a-filter-is-not-enough).
///
/// * White space at both ends is dropped where normalizing brought it there: `محمدﷺ` becomes
///   `محمد`. Within a token it stays, for a token may well be a whole title; so take
///   [`WordTokenizer`](super::WordTokenizer) where rules make white space within words.
/// * A token that becomes empty, such as a tatweel or a vowel sign that stands alone, is left out.
///   The others keep their positions, as behind tantivy's own filters: a gap is left, for what
///   positions mean is the tokenizer's matter (some give several tokens the same).
/// * Offsets are the tokenizer's, and stay.
///
/// Nothing is allocated after a while: two texts take turns.
///
/// ```text
/// TextAnalyzer::builder(SimpleTokenizer::default())
///     .filter(NormalizeFilter::new(Language::Persian.search().normalizer()))
///     .filter(RemoveLongFilter::limit(40))
///     .filter(LowerCaser)
///     .build()
/// ```
#[derive(Clone, Copy)]
pub struct NormalizeFilter {
    normalizer: &'static Normalizer,
}

impl NormalizeFilter {
    /// Normalizes by these rules.
    ///
    /// ```
    /// use huruf::Profile;
    /// use huruf::tantivy::{NormalizeFilter, WordTokenizer};
    /// use tantivy_tokenizer_api::{TokenFilter, TokenStream, Tokenizer};
    ///
    /// // Behind words that are cleaned and no more; any other tokenizer would do.
    /// let words = WordTokenizer::from(Profile::CLEAN);
    /// let mut words = NormalizeFilter::new(Profile::SEARCH.normalizer()).transform(words);
    /// let mut stream = words.token_stream("قال أَحمد");
    /// assert_eq!(stream.next().unwrap().text, "قال");
    /// assert_eq!(stream.next().unwrap().text, "احمد");
    /// assert_eq!(stream.next(), None);
    /// ```
    #[must_use]
    pub const fn new(normalizer: &'static Normalizer) -> Self {
        Self { normalizer }
    }
}

impl Default for NormalizeFilter {
    /// By [`Profile::SEARCH`].
    fn default() -> Self {
        Self::new(Profile::SEARCH.normalizer())
    }
}

impl From<&'static Normalizer> for NormalizeFilter {
    fn from(normalizer: &'static Normalizer) -> Self {
        Self::new(normalizer)
    }
}

impl From<Profile> for NormalizeFilter {
    fn from(profile: Profile) -> Self {
        Self::new(profile.normalizer())
    }
}

impl fmt::Debug for NormalizeFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NormalizeFilter").field("rules", &self.normalizer.rules()).finish()
    }
}

impl TokenFilter for NormalizeFilter {
    type Tokenizer<T: Tokenizer> = Normalizing<T>;

    fn transform<T: Tokenizer>(self, tokenizer: T) -> Normalizing<T> {
        Normalizing { tokenizer, filter: self, made: String::new() }
    }
}

/// A tokenizer whose tokens are normalized. Made by [`NormalizeFilter`].
pub struct Normalizing<T> {
    tokenizer: T,
    filter: NormalizeFilter,
    /// What a token becomes, before it takes the place of its text.
    made: String,
}

impl<T: Clone> Clone for Normalizing<T> {
    /// The same rules, and no memory yet.
    fn clone(&self) -> Self {
        Self { tokenizer: self.tokenizer.clone(), filter: self.filter, made: String::new() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Normalizing<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Normalizing");
        out.field("tokenizer", &self.tokenizer).field("filter", &self.filter).finish()
    }
}

impl<T: Tokenizer> Tokenizer for Normalizing<T> {
    type TokenStream<'a> = NormalizeStream<'a, T::TokenStream<'a>>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Self::TokenStream<'a> {
        NormalizeStream {
            tail: self.tokenizer.token_stream(text),
            normalizer: self.filter.normalizer,
            made: &mut self.made,
        }
    }
}

/// The tokens of one text, normalized. Made by [`NormalizeFilter`].
pub struct NormalizeStream<'a, T> {
    tail: T,
    normalizer: &'static Normalizer,
    made: &'a mut String,
}

impl<T: TokenStream> TokenStream for NormalizeStream<'_, T> {
    fn advance(&mut self) -> bool {
        while self.tail.advance() {
            let text = &mut self.tail.token_mut().text;
            self.made.clear();
            self.normalizer.normalize_to(text, self.made);
            let kept = self.made.trim();
            if kept.len() < self.made.len() && text.trim().len() == text.len() {
                text.clear();
                text.push_str(kept);
            } else {
                mem::swap(text, self.made);
            }
            if !text.is_empty() {
                return true;
            }
        }
        false
    }

    fn token(&self) -> &Token {
        self.tail.token()
    }

    fn token_mut(&mut self) -> &mut Token {
        self.tail.token_mut()
    }
}

impl<T: TokenStream> fmt::Debug for NormalizeStream<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NormalizeStream").field("token", self.tail.token()).finish_non_exhaustive()
    }
}
