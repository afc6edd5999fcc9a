//! What can be chosen about tokens.

use super::{Token, Tokens};
use crate::normalizer::Normalizer;

/// Cuts texts into tokens: rules, and how words are told. Made by [`Normalizer::tokenizer`].
///
/// # Where words end
///
/// A text is cut as if it had been normalized first, with its punctuation, its number and verse
/// signs and phrases such as ﷺ kept until it is cut. So the tokens do not depend on which spelling
/// was typed, and none ever holds a delimiter that a rule brought in.
///
/// Boundaries are those of [UAX #29](https://www.unicode.org/reports/tr29/) (Unicode 17.0, by
/// `unicode-segmentation`), which keep marks, tatweel and joiners inside words, `,` and `.` and `،`
/// inside numbers, and end a word at ۔, but for these, each with a switch:
///
/// | | why | switch |
/// |---|---|---|
/// | the verse sign ۝ (U+06DD, 08E2) and the number signs U+0600–0605, 0890–0891 stand alone | they count as digits there, and glue a verse to its number and to the next | [`signs`](Self::signs) |
/// | the decimal separator ٫ (U+066B) joins digits, and nothing else | it counts as a digit there, and glues words | [`decimals`](Self::decimals) |
/// | a phrase in one character, ﷺ, stands alone; where rules spell it out each word is a token, with the source of the whole | two of them count as letters there, and glue to the name before them | [`phrases`](Self::phrases) |
/// | letters and marks of Unicode 18 (U+10ECB–10ECF, 10ED9–10EEE, 10EF0–10EF9) are letters and marks | that version does not know them | [`new_letters`](Self::new_letters) |
/// | addresses, mentions and hashtags are one token | they are looked for as a whole | [`web`](Self::web) |
///
/// What becomes of the zero width non-joiner is a matter of the rules: with
/// [`Zwnj::Space`](crate::Zwnj::Space) it parts words, else it stays inside them, kept or deleted.
/// The conjunction و stays with its word: telling it apart takes a dictionary.
///
/// ```
/// use huruf::Profile;
///
/// let tokenizer = Profile::SEARCH.normalizer().tokenizer().web(false);
/// let tokens = tokenizer.tokens("a@b.c");
/// assert!(tokens.map(|token| token.text).eq(["a", "@", "b.c"]));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use = "it does nothing until a text is given to it"]
pub struct Tokenizer<'n> {
    pub(super) normalizer: &'n Normalizer,
    pub(super) choices: Choices,
}

/// What was chosen.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choices {
    pub(super) spaces: bool,
    pub(super) web: bool,
    pub(super) signs: bool,
    pub(super) decimals: bool,
    pub(super) phrases: bool,
    pub(super) new_letters: bool,
}

/// Declares the switches.
macro_rules! switches {
    ($($(#[$meta:meta])* $name:ident $call:literal: $text:literal => [$($token:literal),+];)+) => {
        $($(#[$meta])*
        #[doc = concat!(
            "\n```\nuse huruf::Profile;\n\nlet search = Profile::SEARCH.normalizer().tokenizer();\n",
            "let tokens = search.", $call, ".tokens(\"", $text, "\");\n",
            "assert!(tokens.map(|token| token.text).eq([", $("\"", $token, "\", ",)+ "]));\n```",
        )]
        pub const fn $name(mut self, yes: bool) -> Self {
            self.choices.$name = yes;
            self
        })+
    };
}

impl<'n> Tokenizer<'n> {
    /// With all that the table says, and without white space.
    const fn new(normalizer: &'n Normalizer) -> Self {
        let choices = Choices {
            spaces: false,
            web: true,
            signs: true,
            decimals: true,
            phrases: true,
            new_letters: true,
        };
        Self { normalizer, choices }
    }

    switches! {
        /// Whether white space makes tokens, too: then all of the text lies in tokens but for what
        /// normalizes to nothing. Off unless called.
        spaces "spaces(true)": "قال نعم" => ["قال", " ", "نعم"];
        /// Whether addresses, mentions and hashtags are one token each: `https://…` and `www.…` up
        /// to white space, without the punctuation that ends a sentence; `name@example.com`;
        /// `@name`; `#a_tag`, with a letter in it.
        web "web(true)": "#كرة_القدم!" => ["#كره_القدم", "!"];
        /// Whether verse and number signs stand alone. Under `SEARCH` they vanish then.
        signs "signs(true)": "العلم۝١" => ["العلم", "1"];
        /// Whether the decimal separator joins digits and nothing else.
        decimals "decimals(true)": "١٫٥ ا٫ب" => ["1.5", "ا", ".", "ب"];
        /// Whether phrases in one character stand alone. `SEARCH` makes white space of them; with
        /// [`Phrases::Expand`](crate::Phrases::Expand) each of their words is a token.
        phrases "phrases(true)": "محمدﷺ" => ["محمد"];
        /// Whether letters and marks that are new in Unicode 18 are letters and marks.
        new_letters "new_letters(true)": "\\u{10ED9}\\u{10EDA}" => ["\\u{10ED9}\\u{10EDA}"];
    }

    /// The tokens of a text, from its beginning on.
    ///
    /// Linear time; memory for some kilobytes of text, or for the longest stretch without white
    /// space if that is longer.
    pub fn tokens<'t>(&self, text: &'t str) -> Tokens<'n, 't> {
        Tokens::new(*self, text)
    }

    /// The normalizer behind it.
    #[must_use]
    pub const fn normalizer(&self) -> &'n Normalizer {
        self.normalizer
    }
}

impl Normalizer {
    /// The tokens of `text`, each as it is written in the key, with its place in the text: words,
    /// numbers, punctuation, emoji, addresses.
    ///
    /// See [`Tokenizer`] for where words end, and for what can be chosen. The first call compiles a
    /// second set of tables (about a millisecond, 0.4 MB) if the rules touch punctuation, signs or
    /// phrases.
    ///
    /// ```
    /// use huruf::{Profile, TokenKind};
    ///
    /// let text = "می‌روم، إلى «بَيْرُوت»";
    /// let mut tokens = Profile::SEARCH.normalizer().tokens(text);
    /// let word = tokens.next().unwrap();
    /// assert_eq!(word.text, "ميروم");
    /// assert_eq!(&text[word.source], "می‌روم");
    /// assert_eq!(tokens.next().unwrap().kind, TokenKind::Punctuation);
    /// let rest: Vec<_> = tokens.map(|token| token.text).collect();
    /// assert_eq!(rest, ["الي", "«", "بيروت", "»"]);
    /// ```
    pub fn tokens<'n, 't>(&'n self, text: &'t str) -> Tokens<'n, 't> {
        self.tokenizer().tokens(text)
    }

    /// A tokenizer, to choose how words are told.
    ///
    /// ```
    /// use huruf::Language;
    ///
    /// let tokenizer = Language::Persian.search().normalizer().tokenizer().spaces(true);
    /// assert_eq!(tokenizer.tokens("كتاب ها").count(), 3);
    /// ```
    pub const fn tokenizer(&self) -> Tokenizer<'_> {
        Tokenizer::new(self)
    }
}

// A token may outlive the iterator.
const _: fn(Tokens<'static, 'static>) -> Option<Token<'static>> = |mut tokens| tokens.next();
