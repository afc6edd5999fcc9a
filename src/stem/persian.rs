//! `PersianStemmer` of Apache Lucene 9.5.0.

use super::without_each;

#[rustfmt::skip]
const SUFFIXES: &[&str] = &[
    "\u{627}\u{62A}",               // ALEF, TEH: plural
    "\u{627}\u{646}",               // ALEF, NOON: plural
    "\u{62A}\u{631}\u{64A}\u{646}", // TEH, REH, YEH, NOON: most
    "\u{62A}\u{631}",               // TEH, REH: more
    "\u{64A}\u{64A}",               // YEH, YEH
    "\u{64A}",                      // YEH
    "\u{647}\u{627}",               // HEH, ALEF: plural
    "\u{200C}",                     // ZERO WIDTH NON-JOINER
];

/// Lucene's stemmer for Persian: `PersianStemmer` of Apache Lucene 9.5.0,
/// `{"type": "stemmer", "language": "persian"}` in Elasticsearch.
///
/// Goes once through the suffixes ات ان ترين تر يي ي ها and the zero width non-joiner, and takes each
/// off with which the word then ends, if two letters stay.
///
/// Its letters are the Arabic ones: the word must be normalized by
/// [`Preset::LucenePersianAnalyzer`](crate::Preset::LucenePersianAnalyzer), or a word that ends in ی
/// stays as it is. `PersianAnalyzer` of 9.5.0 has no stemmer; that of 10.0 has.
///
/// ```
/// use huruf::{Preset, stem};
///
/// let word = Preset::LucenePersianAnalyzer.normalize("کتاب‌ها");
/// assert_eq!(stem::persian(&word), "كتاب");
/// assert_eq!(stem::persian("كتابهاي"), "كتاب");
/// assert_eq!(stem::persian("کتابهای"), "کتابهای"); // not normalized
/// ```
///
/// Linear time; allocates nothing.
#[must_use]
pub fn persian(word: &str) -> &str {
    without_each(word, SUFFIXES)
}
