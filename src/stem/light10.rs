//! `ArabicStemmer` of Apache Lucene 9.5.0: the light stemmer known as light10.

use super::{units, without_each};

/// The first that fits goes, and no other.
#[rustfmt::skip]
const PREFIXES: &[&str] = &[
    "\u{627}\u{644}",        // ALEF, LAM: the
    "\u{648}\u{627}\u{644}", // WAW, ALEF, LAM: and the
    "\u{628}\u{627}\u{644}", // BEH, ALEF, LAM: with the
    "\u{643}\u{627}\u{644}", // KAF, ALEF, LAM: like the
    "\u{641}\u{627}\u{644}", // FEH, ALEF, LAM: so the
    "\u{644}\u{644}",        // LAM, LAM: to the
    AND,
];

/// WAW: a prefix of one letter, and the first letter of many a word.
const AND: &str = "\u{648}";

const SUFFIXES: &[&str] = &[
    "\u{647}\u{627}", // HEH, ALEF
    "\u{627}\u{646}", // ALEF, NOON
    "\u{627}\u{62A}", // ALEF, TEH
    "\u{648}\u{646}", // WAW, NOON
    "\u{64A}\u{646}", // YEH, NOON
    "\u{64A}\u{647}", // YEH, HEH
    "\u{64A}\u{629}", // YEH, TEH MARBUTA
    "\u{647}",        // HEH
    "\u{629}",        // TEH MARBUTA
    "\u{64A}",        // YEH
];

/// Lucene's stemmer for Arabic, known as light10: `ArabicStemmer` of Apache Lucene 9.5.0,
/// `{"type": "stemmer", "language": "arabic"}` in Elasticsearch.
///
/// Takes one prefix off a word, of ال وال بال كال فال لل و, if two letters stay (three behind و). Then
/// it goes once through the suffixes ها ان ات ون ين يه ية ه ة ي and takes each off with which the word
/// then ends, if two letters stay.
///
/// The word must be normalized by [`Preset::LuceneArabic`](crate::Preset::LuceneArabic); a vowel sign
/// hides an affix.
///
/// ```
/// use huruf::{Preset, stem};
///
/// let word = Preset::LuceneArabic.normalize("وَالمَكْتَبَات");
/// assert_eq!(stem::light10(&word), "مكتب");
/// assert_eq!(stem::light10("والد"), "الد"); // a fault: his و is no prefix
/// ```
///
/// Linear time; allocates nothing.
#[must_use]
pub fn light10(word: &str) -> &str {
    let without = |&prefix: &&str| {
        let rest = word.strip_prefix(prefix)?;
        let least = if prefix == AND { 3 } else { 2 };
        (units(rest) >= least).then_some(rest)
    };
    without_each(PREFIXES.iter().find_map(without).unwrap_or(word), SUFFIXES)
}
