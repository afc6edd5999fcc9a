//! What a piece of text is.

use core::fmt;

use crate::unicode::{self, HomeClass};

/// What a [`Token`](super::Token) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum TokenKind {
    /// Letters with their marks, and digits among them: `كتاب`, `می‌روم`, `كوفيد١٩`.
    Word,
    /// Digits, and what stands between them: `١٩٧٠`, `3.14`, `١٬٠٠٠٫٥`.
    Number,
    /// A character of punctuation: `،`, `؟`, `«`.
    Punctuation,
    /// A sign of money or mathematics, a verse sign, a control; whatever is nothing else.
    Symbol,
    /// An emoji with all that belongs to it: `👩‍👧`, `🇵🇸`, `❤️`.
    Emoji,
    /// `https://example.com/a?b`, `www.example.com`.
    Url,
    /// `name@example.com`.
    Email,
    /// `@name`.
    Mention,
    /// `#كرة_القدم`.
    Hashtag,
    /// White space: only if [`Tokenizer::spaces`](super::Tokenizer::spaces) asks for it.
    Space,
}

impl TokenKind {
    /// Every kind.
    pub const ALL: [Self; 10] = [
        Self::Word,
        Self::Number,
        Self::Punctuation,
        Self::Symbol,
        Self::Emoji,
        Self::Url,
        Self::Email,
        Self::Mention,
        Self::Hashtag,
        Self::Space,
    ];

    /// Its name: `word`, `number`, `punctuation`, `symbol`, `emoji`, `url`, `email`, `mention`,
    /// `hashtag`, `space`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::Number => "number",
            Self::Punctuation => "punctuation",
            Self::Symbol => "symbol",
            Self::Emoji => "emoji",
            Self::Url => "url",
            Self::Email => "email",
            Self::Mention => "mention",
            Self::Hashtag => "hashtag",
            Self::Space => "space",
        }
    }

    /// Whether one searches for it: all but punctuation, symbols and white space.
    ///
    /// ```
    /// use huruf::{TokenKind, tokenize};
    ///
    /// let words = tokenize("قال: 3 كتب!").filter(|token| token.kind.is_searched());
    /// assert!(words.map(|token| token.text).eq(["قال", "3", "كتب"]));
    /// assert!(!TokenKind::Symbol.is_searched());
    /// ```
    #[must_use]
    pub const fn is_searched(self) -> bool {
        !matches!(self, Self::Punctuation | Self::Symbol | Self::Space)
    }

    /// What a piece between two word boundaries is.
    pub(super) fn of(piece: &str) -> Self {
        let Some(first) = piece.chars().next() else { return Self::Space };
        if first.is_whitespace() {
            Self::Space
        } else if is_emoji(piece, first) {
            Self::Emoji
        } else if piece.chars().any(is_letter) {
            Self::Word
        } else if piece.chars().any(char::is_numeric) {
            Self::Number
        } else {
            Self::of_sign(first)
        }
    }

    /// What a piece is that begins with a sign or with white space.
    pub(super) fn of_glyph(piece: &str) -> Self {
        match piece.chars().next() {
            Some(first) if !first.is_whitespace() => Self::of_sign(first),
            _ => Self::Space,
        }
    }

    /// What a character is that is neither a letter nor a digit nor white space.
    pub(super) fn of_sign(c: char) -> Self {
        if unicode::is_punctuation(c) { Self::Punctuation } else { Self::Symbol }
    }

    /// What a run of letters, digits and marks of the block Arabic, ASCII letters, digits and `_`
    /// is.
    pub(super) fn of_run(run: &str) -> Self {
        if run.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::Number; // nearly all that do not begin with a letter
        }
        let is_part = |c: char| c != '_' && unicode::home_class(c) != HomeClass::Mark;
        match run.chars().find(|c| is_part(*c)) {
            None => Self::of_sign('_'),
            Some(_) if run.chars().filter(|c| is_part(*c)).all(char::is_numeric) => Self::Number,
            Some(_) => Self::Word,
        }
    }
}

impl fmt::Display for TokenKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Whether `c` is a letter. Of scripts other than ours, as the standard library has it.
pub(super) fn is_letter(c: char) -> bool {
    (c.is_alphabetic() || is_new_letter(c)) && !unicode::is_combining_mark(c)
}

/// Whether `c` is a letter of the script that is younger than the tables of the segmentation.
pub(super) const fn is_new_letter(c: char) -> bool {
    matches!(c, '\u{10ED9}'..='\u{10EEE}')
}

/// Whether a piece that begins with `first` is drawn as an emoji.
fn is_emoji(piece: &str, first: char) -> bool {
    const SELECTOR: char = '\u{FE0F}';
    const KEYCAP: char = '\u{20E3}';
    unicode::is_emoji(first)
        || unicode::is_pictograph(first) && piece.contains(SELECTOR)
        || first.is_ascii() && !first.is_ascii_alphabetic() && piece.contains(KEYCAP)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds() {
        let kinds = [
            ("\u{643}\u{62A}\u{627}\u{628}", TokenKind::Word),
            ("_a", TokenKind::Word),
            ("3rd", TokenKind::Word),
            ("\u{643}\u{648}\u{641}\u{64A}\u{62F}\u{661}\u{669}", TokenKind::Word),
            ("日", TokenKind::Word),
            ("\u{10ED9}", TokenKind::Word),
            ("\u{661}\u{669}", TokenKind::Number),
            ("\u{6F1}\u{6F9}", TokenKind::Number),
            ("3.14", TokenKind::Number),
            ("__", TokenKind::Punctuation),
            ("\u{60C}", TokenKind::Punctuation),
            ("«", TokenKind::Punctuation),
            ("+", TokenKind::Symbol),
            ("\u{6DD}", TokenKind::Symbol),
            ("\u{64E}", TokenKind::Symbol),
            ("👩\u{200D}👧", TokenKind::Emoji),
            ("🇵🇸", TokenKind::Emoji),
            ("❤\u{FE0F}", TokenKind::Emoji),
            ("❤", TokenKind::Symbol),
            ("1\u{FE0F}\u{20E3}", TokenKind::Emoji),
            ("ℹ\u{FE0F}", TokenKind::Emoji),
            (" ", TokenKind::Space),
            ("\n", TokenKind::Space),
        ];
        for (piece, kind) in kinds {
            assert_eq!(TokenKind::of(piece), kind, "{}", piece.escape_unicode());
        }
    }

    /// The short question about runs has the answer of the long one.
    #[test]
    fn runs() {
        let home = (0x600..0x700).filter_map(char::from_u32);
        let is_part =
            |class| matches!(class, HomeClass::Letter | HomeClass::Digit | HomeClass::Mark);
        let parts = home.filter(|c| is_part(unicode::home_class(*c)));
        let parts: alloc::vec::Vec<char> = parts.chain(['_', 'a', 'Z', '7']).collect();
        for (first, second) in parts.iter().flat_map(|a| parts.iter().map(move |b| (*a, *b))) {
            if unicode::is_combining_mark(first) || first == '\u{61C}' {
                continue; // no run begins so
            }
            let run = alloc::string::String::from_iter([first, second]);
            assert_eq!(TokenKind::of_run(&run), TokenKind::of(&run), "{}", run.escape_unicode());
        }
    }
}
