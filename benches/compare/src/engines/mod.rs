//! What is compared: huruf, the loops one would write without it, the crates one could take.
//!
//! Every peer is asked for as much of a search key as its public calls offer, in the way its
//! documentation proposes. What it does beyond that or leaves out stands in its note.

mod peers;
mod raqeem;
mod rules;

use std::borrow::Cow;
use std::fmt;
use std::hint::black_box;

use crate::measure::Timed;

/// One way to make a key. An engine that appends writes to the buffer and returns what is in it,
/// so that no allocation is timed; one that returns a text of its own is timed with making and
/// dropping it, for its caller cannot have it otherwise.
pub(crate) type Run = for<'t> fn(&'t str, &'t mut String) -> Cow<'t, str>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Work {
    /// The key of `Profile::SEARCH`, the same bytes on every corpus here.
    Key,
    /// A part of that work, or other work.
    Other,
    /// No key at all: how fast bytes can be moved, or looked at.
    Yardstick,
}

impl Work {
    pub(crate) const ALL: [Self; 3] = [Self::Key, Self::Other, Self::Yardstick];
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key => "The same key, byte for byte",
            Self::Other => "Part of it, or other work",
            Self::Yardstick => "Yardsticks, no key is made",
        })
    }
}

pub(crate) struct Engine {
    pub(crate) name: &'static str,
    pub(crate) work: Work,
    /// The crate whose version counts, as it is called in the lock file.
    pub(crate) of: Option<&'static str>,
    /// What it is, and what it does less or more than the key.
    pub(crate) note: &'static str,
    pub(crate) run: Run,
}

impl Timed for &Engine {
    fn once(&self, text: &str, buffer: &mut String) {
        black_box((self.run)(text, buffer));
    }
}

/// The two that all others are held against.
pub(crate) const NAIVE: &str = "naive";
pub(crate) const MEMCPY: &str = "memcpy";

pub(crate) const ALL: &[Engine] = &[
    Engine {
        name: "huruf",
        work: Work::Key,
        of: Some("huruf"),
        note: "`Profile::SEARCH`, `normalize_to` into a used buffer. More than the loop: every \
               presentation form, mark and invisible character of the script, composition.",
        run: peers::huruf,
    },
    Engine {
        name: NAIVE,
        work: Work::Key,
        of: None,
        note: "A loop over `chars()` with one `match`, appending to a used buffer; it knows the \
               characters of these corpora and few more.",
        run: rules::naive,
    },
    Engine {
        name: "aho-corasick",
        work: Work::Key,
        of: Some("aho-corasick"),
        note: "`replace_all_with` on a DFA of every character that the loop changes, into a used \
               buffer.",
        run: rules::aho_corasick,
    },
    Engine {
        name: "regex",
        work: Work::Key,
        of: Some("regex"),
        note: "Seven classes of the same characters, one `replace_all` after the other.",
        run: rules::regex,
    },
    Engine {
        name: "unicode-normalization+match",
        work: Work::Key,
        of: Some("unicode-normalization"),
        note: "`nfkc()`, then the `match` of the loop, into a used buffer. More: the compatibility \
               characters of all scripts.",
        run: rules::unicode_normalization,
    },
    Engine {
        name: "icu_normalizer+match",
        work: Work::Key,
        of: Some("icu_normalizer"),
        note: "NFKC by `normalize`, then the loop, into a used buffer. More: the compatibility \
               characters of all scripts.",
        run: rules::icu_normalizer,
    },
    Engine {
        name: "icu_normalizer",
        work: Work::Other,
        of: Some("icu_normalizer"),
        note: "NFKC alone. Less: folds and strips nothing. More: the compatibility characters of \
               all scripts.",
        run: peers::icu_nfkc,
    },
    Engine {
        name: "charabia",
        work: Work::Other,
        of: Some("charabia"),
        note: "All its normalizers, on the whole text as one token that says it is Persian; neither \
               segmentation nor detection. Less: heh goal, Arabic-Indic digits. More: NFKD, lower \
               case, quotes, marks of other scripts.",
        run: peers::charabia,
    },
    Engine {
        name: "charabia-ar-fa",
        work: Work::Other,
        of: Some("charabia"),
        note: "Its Persian and its Arabic normalizer alone. Less: marks, hamza seats, heh goal, \
               presentation forms and Arabic-Indic digits stay.",
        run: peers::charabia_ar_fa,
    },
    Engine {
        name: "urdu-text",
        work: Work::Other,
        of: Some("urdu-text"),
        note: "`normalize_with`, digits to ASCII, white space as it is. Other: folds to the letters \
               of Urdu, and keeps what Urdu tells apart. Less: alef, hamza seats, teh marbuta, \
               punctuation.",
        run: peers::urdu_text,
    },
    Engine {
        name: "normy",
        work: Work::Other,
        of: Some("normy"),
        note: "`NFKC`, `RemoveDiacritics` and `StripFormatControls` for Arabic. Less: folds no \
               letter, keeps shadda, tatweel and digits. More: the compatibility characters of \
               all scripts.",
        run: peers::normy,
    },
    Engine {
        name: "raqeem-like",
        work: Work::Other,
        of: None,
        note: "A loop of our own after the rules of raqeem-core 0.3.0, which itself is part of a \
               network client. Less: kaf, Persian yeh, heh goal, punctuation, presentation forms. \
               More: lower case, runs of white space to one.",
        run: raqeem::key,
    },
    Engine {
        name: "rust-persian-tools",
        work: Work::Other,
        of: Some("rust-persian-tools"),
        note: "`to_persian_chars`, both digit sets to ASCII, `remove_half_space`. Less: three \
               letters and the digits, no marks. Other: writes kaf and yeh as Persian does, and a \
               half-space as a space.",
        run: peers::rust_persian_tools,
    },
    Engine {
        name: "tashkil",
        work: Work::Other,
        of: Some("tashkil"),
        note: "`remove`. Less: strips marks (the dagger alef stays) and tatweel, folds nothing. \
               Other: U+0660, the digit zero, goes too.",
        run: peers::tashkil,
    },
    Engine {
        name: "simdutf8",
        work: Work::Yardstick,
        of: Some("simdutf8"),
        note: "Whether bytes are UTF-8: reads all of them, writes none.",
        run: peers::simdutf8,
    },
    Engine {
        name: MEMCPY,
        work: Work::Yardstick,
        of: None,
        note: "`push_str` into a used buffer: reads and writes every byte, changes none.",
        run: peers::memcpy,
    },
];

#[cfg(test)]
mod tests {
    use super::{ALL, Work};

    /// ALEF WITH HAMZA, KEHEH, FARSI YEH, a vowel, a digit, a lam-alef form, Latin, a space.
    const SHORT: &str = "\u{623}\u{6A9}\u{6CC}\u{64E} \u{6F3}\u{FEFB} Ab \u{2014}";

    #[test]
    fn every_engine_runs() {
        for text in ["", "a", SHORT] {
            for engine in ALL {
                let mut out = String::from("what was there before");
                let answer = (engine.run)(text, &mut out).into_owned();
                assert_eq!(answer.is_empty(), text.is_empty(), "{}", engine.name);
                assert!(!answer.contains("before"), "{}: the buffer is emptied", engine.name);
            }
        }
    }

    #[test]
    fn those_of_the_same_key_write_it() {
        for engine in ALL.iter().filter(|engine| engine.work == Work::Key) {
            let mut out = String::new();
            let answer = (engine.run)(SHORT, &mut out);
            assert_eq!(
                answer, "\u{627}\u{643}\u{64A} 3\u{644}\u{627} Ab \u{2014}",
                "{}",
                engine.name
            );
        }
    }

    #[test]
    fn names_are_single() {
        for (i, engine) in ALL.iter().enumerate() {
            assert!(ALL.iter().skip(i + 1).all(|other| other.name != engine.name));
        }
    }
}
