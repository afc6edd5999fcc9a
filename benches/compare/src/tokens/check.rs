//! Whether the tokens are what one thinks they are, found out before anything is timed.

use std::collections::HashMap;

use ::unicode_segmentation::UnicodeSegmentation as _;

use super::{Piece, Tokenizer, Work};
use crate::support::corpus::Corpus;

/// A question to a tokenizer.
pub(crate) struct Probe {
    pub(crate) name: &'static str,
    /// It is answered with yes if a token is this part of this text.
    text: &'static str,
    part: &'static str,
}

pub(crate) const PROBES: &[Probe] = &[
    // MEEM, FARSI YEH, ZERO WIDTH NON-JOINER, REH, WAW, MEEM.
    Probe {
        name: "joiner",
        text: "\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}",
        part: "\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}",
    },
    // ALEF, LAM, KAF, TEH, ALEF, BEH.
    Probe {
        name: "article",
        text: "\u{627}\u{644}\u{643}\u{62A}\u{627}\u{628}",
        part: "\u{627}\u{644}\u{643}\u{62A}\u{627}\u{628}",
    },
    // KAF, KASRA, TEH, FATHA, ALEF, TATWEEL, BEH.
    Probe {
        name: "vowels",
        text: "\u{643}\u{650}\u{62A}\u{64E}\u{627}\u{640}\u{628}",
        part: "\u{643}\u{650}\u{62A}\u{64E}\u{627}\u{640}\u{628}",
    },
    // ARABIC-INDIC DIGIT ONE, ARABIC DECIMAL SEPARATOR, ARABIC-INDIC DIGIT FIVE.
    Probe { name: "number", text: "\u{628} \u{661}\u{66B}\u{665}", part: "\u{661}\u{66B}\u{665}" },
    Probe { name: "address", text: "a https://example.org/a b", part: "https://example.org/a" },
    // BEH, ARABIC COMMA, BEH.
    Probe { name: "comma", text: "\u{628}\u{60C} \u{628}", part: "\u{60C}" },
    Probe { name: "space", text: "\u{628} \u{628}", part: " " },
];

impl Probe {
    fn holds(&self, tokenizer: &Tokenizer) -> bool {
        let pieces = tokenizer.pieces(self.text, Corpus::News);
        pieces.iter().any(|it| self.text.get(it.source.clone()) == Some(self.part))
    }
}

/// What is known of a tokenizer.
pub(crate) struct Findings {
    /// For each probe whether it holds.
    pub(crate) holds: Vec<bool>,
    pub(crate) words: Vec<Words>,
}

/// How many of the words have to be there, lest a tokenizer be fast by doing nothing.
const LEAST: f64 = 0.4;

/// What it makes of one text.
pub(crate) struct Words {
    pub(crate) corpus: Corpus,
    /// How many tokens hold a letter or a digit.
    pub(crate) count: usize,
    /// How many of the words of UAX #29 it gives: in their place, and with their key.
    pub(crate) same: f64,
}

/// Looks at the tokens of everything; an error if they are not what the entry says.
pub(crate) fn check(tokenizer: &Tokenizer, texts: &[(Corpus, String)]) -> Result<Findings, String> {
    let words = texts.iter().map(|(corpus, text)| check_text(tokenizer, *corpus, text));
    let words = words.collect::<Result<_, _>>()?;
    let holds = PROBES.iter().map(|probe| probe.holds(tokenizer)).collect();
    Ok(Findings { holds, words })
}

/// The same for one text.
pub(crate) fn check_text(
    tokenizer: &Tokenizer,
    corpus: Corpus,
    text: &str,
) -> Result<Words, String> {
    let name = tokenizer.name;
    let mut pieces = tokenizer.pieces(text, corpus);
    let mut end = 0;
    for Piece { source, .. } in &pieces {
        let there = text.get(source.clone()).is_some_and(|it| !it.is_empty());
        if !there || source.start < end {
            return Err(format!("{name}: {source:?} is no place for a token of {corpus}"));
        }
        end = source.end;
    }
    pieces.retain(|it| it.text.contains(char::is_alphanumeric));
    let wanted = wanted(text);
    if tokenizer.work == Work::Same {
        // One address is several words there.
        let ours = pieces.iter().flat_map(|it| it.text.unicode_words());
        let theirs = wanted.iter().map(|it| &*it.text);
        if !ours.eq(theirs) {
            return Err(format!("{name}: not the words of {corpus}"));
        }
    }
    let keys: HashMap<usize, &str> = pieces.iter().map(|it| (it.source.start, &*it.text)).collect();
    let key = |it: &Piece| keys.get(&it.source.start).copied();
    let same = wanted.iter().filter(|it| key(it) == Some(&*it.text)).count();
    let same = same as f64 / wanted.len().max(1) as f64;
    if tokenizer.work == Work::Same && pieces.len() == wanted.len() && same < 1.0 {
        return Err(format!("{name}: not the places of the words of {corpus}"));
    }
    if same < LEAST {
        return Err(format!("{name}: {same:.2} of the words of {corpus} and not more"));
    }
    Ok(Words { corpus, count: pieces.len(), same })
}

/// The words, each normalized for itself.
fn wanted(text: &str) -> Vec<Piece> {
    let words = text.unicode_word_indices();
    let pieces = words.map(|(at, word)| Piece {
        text: huruf::normalize(word).into_owned(),
        source: at..at + word.len(),
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use super::{PROBES, check, check_text};
    use crate::options::CORPORA;
    use crate::support::corpus::Corpus;
    use crate::tokens::{ALL, Piece, Sink as _, Tokenizer, Work};

    #[test]
    fn every_tokenizer_does_what_its_entry_says() {
        let texts = CORPORA.map(|corpus| (corpus, corpus.text(4 << 10)));
        for tokenizer in ALL {
            let findings = check(tokenizer, &texts);
            let (error, name) = (findings.as_ref().err(), tokenizer.name);
            assert_eq!(error, None);
            assert!(findings.is_ok_and(|it| it.holds.len() == PROBES.len()), "{name}");
        }
    }

    #[test]
    fn words_that_are_not_the_same_are_found() {
        let Some(simple) = ALL.iter().find(|it| it.name == "simple+match") else {
            unreachable!("there is one")
        };
        let text = Corpus::Persian.text(1 << 10);
        let liar = Tokenizer { work: Work::Same, ..*simple };
        assert!(check_text(&liar, Corpus::Persian, &text).is_err());
        let words = check_text(simple, Corpus::Persian, &text);
        assert!(words.is_ok_and(|it| it.count > 50 && it.same > 0.5 && it.same < 1.0));
        // The right word in the wrong place; and none.
        let look = |_: &str, _: Corpus, pieces: &mut Vec<Piece>| pieces.token("a", 0..1, ());
        let check = |work| check_text(&Tokenizer { work, look, ..*simple }, Corpus::News, " a");
        assert!(check(Work::Same).is_err_and(|error| error.contains("not the places")));
        assert!(check(Work::Other).is_err_and(|error| error.contains("0.00 of the words")));
        // Without half-spaces and numbers the two agree.
        let words = check_text(simple, Corpus::News, "\u{623}\u{628}, c");
        assert!(words.is_ok_and(|it| it.count == 2 && it.same == 1.0));
    }
}
