//! `SoraniStemmer` of Apache Lucene 9.5.0.

use super::units;

/// What must stand before an ending, the ending, and the least length of a word that loses it. The
/// first that fits goes.
type Endings = &'static [(&'static str, &'static str, usize)];

/// What stands behind a noun, at its very end.
#[rustfmt::skip]
const POSTPOSITION: Endings = &[
    ("", "\u{62F}\u{627}", 6),         // DAL, ALEF
    ("\u{646}", "\u{627}", 5),         // NOON before ALEF
    ("", "\u{6D5}\u{648}\u{6D5}", 7),  // AE, WAW, AE
];

/// Our, your, their.
#[rustfmt::skip]
const POSSESSIVE: Endings = &[
    ("", "\u{645}\u{627}\u{646}", 7), // MEEM, ALEF, NOON
    ("", "\u{6CC}\u{627}\u{646}", 7), // FARSI YEH, ALEF, NOON
    ("", "\u{62A}\u{627}\u{646}", 7), // TEH, ALEF, NOON
];

/// Whether one or many, known or not, and what belongs to the noun.
#[rustfmt::skip]
const NUMBER: Endings = &[
    ("", "\u{6CE}\u{6A9}\u{6CC}", 7),         // YEH WITH SMALL V, KEHEH, FARSI YEH
    ("", "\u{6CC}\u{6D5}\u{6A9}\u{6CC}", 8),  // FARSI YEH, AE, KEHEH, FARSI YEH
    ("", "\u{6CE}\u{6A9}", 6),                // YEH WITH SMALL V, KEHEH
    ("", "\u{6CC}\u{6D5}\u{6A9}", 7),         // FARSI YEH, AE, KEHEH
    ("", "\u{6D5}\u{6A9}\u{6D5}", 7),         // AE, KEHEH, AE
    ("", "\u{6A9}\u{6D5}", 6),                // KEHEH, AE
    ("", "\u{6D5}\u{6A9}\u{627}\u{646}", 8),  // AE, KEHEH, ALEF, NOON
    ("", "\u{6A9}\u{627}\u{646}", 7),         // KEHEH, ALEF, NOON
    ("", "\u{6CC}\u{627}\u{646}\u{6CC}", 8),  // FARSI YEH, ALEF, NOON, FARSI YEH
    ("", "\u{627}\u{646}\u{6CC}", 7),         // ALEF, NOON, FARSI YEH
    ("", "\u{6CC}\u{627}\u{646}", 7),         // FARSI YEH, ALEF, NOON
    ("", "\u{627}\u{646}", 6),                // ALEF, NOON
    ("", "\u{6CC}\u{627}\u{646}\u{6D5}", 8),  // FARSI YEH, ALEF, NOON, AE
    ("", "\u{627}\u{646}\u{6D5}", 7),         // ALEF, NOON, AE
    ("\u{627}", "\u{6CC}\u{6D5}", 6),         // ALEF before FARSI YEH, AE
    ("\u{6D5}", "\u{6CC}\u{6D5}", 6),         // AE before FARSI YEH, AE
    ("", "\u{6D5}", 5),                       // AE
    ("", "\u{6CC}", 5),                       // FARSI YEH
];

/// Lucene's stemmer for Sorani Kurdish: `SoraniStemmer` of Apache Lucene 9.5.0,
/// `{"type": "stemmer", "language": "sorani"}` in Elasticsearch.
///
/// In three steps, each once: the postposition (دا goes, of نا the ا, ەوە goes), the possessive (مان,
/// یان, تان), and one ending of number and definiteness, such as ەکان or ێک. Each asks for a word of
/// some length, so that a stem is left: مان for seven letters.
///
/// The word must be normalized by [`Preset::LuceneSorani`](crate::Preset::LuceneSorani).
///
/// ```
/// use huruf::{Preset, stem};
///
/// let word = Preset::LuceneSorani.normalize("پیاوه‌كان"); // typed with ه, ZWNJ and ك
/// assert_eq!(word, "پیاوەکان");
/// assert_eq!(stem::sorani(&word), "پیاو");
/// ```
///
/// Linear time; allocates nothing.
#[must_use]
pub fn sorani(word: &str) -> &str {
    [POSTPOSITION, POSSESSIVE, NUMBER].into_iter().fold(word, without_first)
}

fn without_first(word: &str, endings: Endings) -> &str {
    let fits = |&(before, ending, least): &(&str, &str, usize)| {
        let rest = word.strip_suffix(ending)?;
        (rest.ends_with(before) && units(word) >= least).then_some(rest)
    };
    endings.iter().find_map(fits).unwrap_or(word)
}
