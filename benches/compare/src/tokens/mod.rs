//! The same question for tokens: who cuts a text into words and makes a key of each, and how fast.
//!
//! As with the keys, every peer is called as its documentation proposes, and what it does beyond
//! that or leaves out stands in its note.

mod check;
mod cut;

use std::fmt;
use std::hint::black_box;
use std::ops::Range;

use crate::measure::Timed;
use crate::support::corpus::Corpus;

#[cfg(test)]
pub(crate) use check::Words;
pub(crate) use check::{Findings, PROBES, check};

/// Who takes the tokens. Generic, so that a call costs nobody anything.
pub(crate) trait Sink {
    /// What the token became, where it stands in the text, and what else is known of it.
    fn token<K: Copy>(&mut self, text: &str, source: Range<usize>, kind: K);
}

/// Takes and forgets them: for the clock.
pub(crate) struct Nowhere;

impl Sink for Nowhere {
    #[inline(always)]
    fn token<K: Copy>(&mut self, text: &str, source: Range<usize>, kind: K) {
        black_box((text, source, kind));
    }
}

/// A token that somebody wants to look at.
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) source: Range<usize>,
}

impl Sink for Vec<Piece> {
    fn token<K: Copy>(&mut self, text: &str, source: Range<usize>, _: K) {
        self.push(Piece { text: text.to_owned(), source });
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// The words of UAX #29, each as `Profile::SEARCH` writes it.
    Same,
    /// Other words, or other keys of them.
    Other,
}

impl Work {
    pub(crate) const ALL: [Self; 2] = [Self::Same, Self::Other];
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Same => "The same words, byte for byte",
            Self::Other => "Other words, or other keys",
        })
    }
}

/// One way to cut. The corpus is there for those who want to be told the language.
pub(crate) struct Tokenizer {
    pub(crate) name: &'static str,
    pub(crate) work: Work,
    /// The crate whose version counts, as it is called in the lock file.
    pub(crate) of: Option<&'static str>,
    /// What it is, and what it does less or more than to give the words.
    pub(crate) note: &'static str,
    /// For the clock.
    run: fn(&str, Corpus, &mut Nowhere),
    /// The same, for a look.
    look: fn(&str, Corpus, &mut Vec<Piece>),
}

impl Tokenizer {
    fn pieces(&self, text: &str, corpus: Corpus) -> Vec<Piece> {
        let mut pieces = Vec::new();
        (self.look)(text, corpus, &mut pieces);
        pieces
    }
}

/// A tokenizer and what it is to be timed on.
pub(crate) struct On {
    pub(crate) tokenizer: &'static Tokenizer,
    pub(crate) corpus: Corpus,
}

impl Timed for On {
    fn once(&self, text: &str, _: &mut String) {
        (self.tokenizer.run)(text, self.corpus, &mut Nowhere);
    }
}

/// The one that all others are held against.
pub(crate) const WORDS: &str = "unicode_words";

pub(crate) const ALL: &[Tokenizer] = &[
    Tokenizer {
        name: "huruf",
        work: Work::Same,
        of: Some("huruf"),
        note: "`Profile::SEARCH`, `tokens` and `next_ref`, which borrows each token. More: \
               punctuation and symbols are tokens; an address, a mention, a hashtag is one; the \
               kind of each; all that the key knows and the loop does not.",
        run: cut::huruf,
        look: cut::huruf,
    },
    Tokenizer {
        name: "huruf-iterator",
        work: Work::Same,
        of: Some("huruf"),
        note: "The same as an iterator: a token that is not written as in the text is allocated \
               and freed.",
        run: cut::huruf_iterator,
        look: cut::huruf_iterator,
    },
    Tokenizer {
        name: WORDS,
        work: Work::Same,
        of: Some("unicode-segmentation"),
        note: "`unicode_word_indices`, then the naive loop over each word, into a used buffer. \
               Words only, no kinds.",
        run: cut::unicode_words,
        look: cut::unicode_words,
    },
    Tokenizer {
        name: "simple+match",
        work: Work::Other,
        of: None,
        note: "A loop of our own after the rule of tantivy's `SimpleTokenizer`, runs of letters and \
               digits, then the naive loop over each. Words only, no kinds. Less: cuts at the \
               half-space, and inside numbers, `can't` and `example.org`.",
        run: cut::simple,
        look: cut::simple,
    },
    Tokenizer {
        name: "charabia",
        work: Work::Other,
        of: Some("charabia"),
        note: "`tokenize()` of a `&str`: detects script and language, cuts, normalizes, tells words \
               from separators. Less: cuts at the half-space; `=`, `<` and `>` stay with their \
               word; heh goal, Arabic-Indic digits. More: spaces and punctuation are tokens; places \
               in characters, too; lower case, other scripts. Other: cuts the article off; where it \
               finds Persian, as it does in `vocalized`, kaf and yeh become those of Persian and its \
               digits ASCII; elsewhere they stay.",
        run: cut::charabia,
        look: cut::charabia,
    },
    Tokenizer {
        name: "charabia-language",
        work: Work::Other,
        of: Some("charabia"),
        note: "`tokenize_with_allow_list` and the one language of the corpus: detects the script \
               and no language. Else as before.",
        run: cut::charabia_language,
        look: cut::charabia_language,
    },
];

#[cfg(test)]
mod tests {
    use super::{ALL, WORDS, Work};
    use crate::support::corpus::Corpus;

    #[test]
    fn every_tokenizer_cuts() {
        for tokenizer in ALL {
            let count = |text| tokenizer.pieces(text, Corpus::News).len();
            assert_eq!((count(""), count("a")), (0, 1), "{}", tokenizer.name);
            let pieces = tokenizer.pieces("\u{628} \u{623}\u{628}", Corpus::News);
            let last = pieces.last().map(|it| (&*it.text, it.source.clone()));
            assert_eq!(last, Some(("\u{627}\u{628}", 3..7)), "{}", tokenizer.name);
        }
    }

    #[test]
    fn names_are_single() {
        for (i, tokenizer) in ALL.iter().enumerate() {
            assert!(ALL.iter().skip(i + 1).all(|other| other.name != tokenizer.name));
        }
        assert!(ALL.iter().any(|it| it.name == WORDS && it.work == Work::Same));
    }
}
