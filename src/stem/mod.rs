//! Stemmers of other programs: what is left of a word without its affixes.
//!
//! A stemmer takes one word, as a tokenizer cuts it and a [`Preset`](crate::Preset) normalizes it, and
//! returns a part of it: nothing is copied. Affixes are letters, so a stemmer finds them only in the
//! spelling it was written for: send the word through the preset that is named beside it first.
//!
//! | stemmer | in Elasticsearch | normalize before with |
//! |---|---|---|
//! | [`light10`] | `arabic` of the filter `stemmer` | [`LuceneArabic`](crate::Preset::LuceneArabic) |
//! | [`persian`] | `persian` | [`LucenePersianAnalyzer`](crate::Preset::LucenePersianAnalyzer) |
//! | [`sorani`] | `sorani` | [`LuceneSorani`](crate::Preset::LuceneSorani) |
//!
//! All three are those of Apache Lucene 9.5.0, to the byte, faults included: they count letters and know no
//! word, so some words lose a letter of their own, and others keep an affix.
//!
//! ```
//! use huruf::{Preset, stem};
//!
//! let word = Preset::LuceneArabic.normalize("وَالكِتَابَاتُ");
//! assert_eq!(word, "والكتابات");
//! assert_eq!(stem::light10(&word), "كتاب");
//! ```

mod light10;
mod persian;
mod sorani;

pub use light10::light10;
pub use persian::persian;
pub use sorani::sorani;

/// The length as Lucene counts it, in units of UTF-16: a character beyond U+FFFF counts twice.
fn units(word: &str) -> usize {
    word.chars().map(char::len_utf16).sum()
}

/// The word without any of `suffixes`: each is tried once, in order, on what the ones before it left.
/// At least two units stay.
fn without_each<'w>(word: &'w str, suffixes: &[&str]) -> &'w str {
    let without = |word: &'w str, suffix: &&str| match word.strip_suffix(suffix) {
        Some(rest) if units(rest) >= 2 => rest,
        _ => word,
    };
    suffixes.iter().fold(word, without)
}
