//! Apache Lucene 9.5.0, the analysis of Elasticsearch, OpenSearch and Solr.
//!
//! A filter of Lucene sees one token at a time, and so does a preset here: the text it is given is that
//! token. What goes character by character does not care; `lucene-sorani` does.
//!
//! # Analyzers
//!
//! What Lucene's analyzers do before their stemmers, and the presets to do it with. Between them stand
//! the tokenizer, lower case (Java's, which Arabic script has none of) and stop words, which are not
//! here.
//!
//! | analyzer | in this order |
//! |---|---|
//! | `ArabicAnalyzer` | lower case, `lucene-decimal-digit`, stop words, `lucene-arabic`, `stem::light10` |
//! | `PersianAnalyzer` | ZERO WIDTH NON-JOINER to space before it tokenizes; lower case, `lucene-decimal-digit`, `lucene-persian-analyzer`, stop words; from 10.0 on `stem::persian` |
//! | `SoraniAnalyzer` | `lucene-sorani`, lower case, `lucene-decimal-digit`, stop words, `stem::sorani` |
//!
//! Checked by running them on Java 17, whose Unicode (13.0) tells what is a digit or a format control.

mod digits;
mod folding;
mod search;
mod sorani;

use super::peer::{Law, Peer, Row, Way};
use crate::normalizer::Normalizer;
use crate::profile::{Language, Profile};

pub(super) use digits::DECIMAL_DIGIT;
pub(super) use folding::ICU_FOLDING;
pub(super) use sorani::SORANI;

const NAME: &str = "Apache Lucene";
const LUCENE: &str = "9.5.0";

#[rustfmt::skip]
const ARABIC_ROWS: &[Row] = &[
    ('\u{622}', "\u{627}"), // ALEF WITH MADDA ABOVE
    ('\u{623}', "\u{627}"), // ALEF WITH HAMZA ABOVE
    ('\u{625}', "\u{627}"), // ALEF WITH HAMZA BELOW
    ('\u{629}', "\u{647}"), // TEH MARBUTA
    ('\u{640}', ""), // TATWEEL
    ('\u{649}', "\u{64A}"), // ALEF MAKSURA
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
    ('\u{651}', ""), // SHADDA
    ('\u{652}', ""), // SUKUN
];

#[rustfmt::skip]
const PERSIAN_ROWS: &[Row] = &[
    ('\u{654}', ""), // HAMZA ABOVE
    ('\u{6A9}', "\u{643}"), // KEHEH
    ('\u{6C0}', "\u{647}"), // HEH WITH YEH ABOVE
    ('\u{6C1}', "\u{647}"), // HEH GOAL
    ('\u{6CC}', "\u{64A}"), // FARSI YEH
    ('\u{6D2}', "\u{64A}"), // YEH BARREE
];

/// [`ARABIC_ROWS`], then [`PERSIAN_ROWS`] on what they write. No row of these meets that, and all of
/// them come later, so that one list behind the other is both steps.
static PERSIAN_ANALYZER_ROWS: [Row; ARABIC_ROWS.len() + PERSIAN_ROWS.len()] = {
    let mut rows = [('\0', ""); ARABIC_ROWS.len() + PERSIAN_ROWS.len()];
    let (arabic, persian) = rows.split_at_mut(ARABIC_ROWS.len());
    arabic.copy_from_slice(ARABIC_ROWS);
    persian.copy_from_slice(PERSIAN_ROWS);
    rows
};

pub(super) static ARABIC: Peer = Peer {
    name: "lucene-arabic",
    program: NAME,
    version: LUCENE,
    function: "ArabicNormalizer",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{627}\u{654}")], // ALEF, HAMZA ABOVE is not U+0623 to it
    way: Way::Table(Normalizer::of_table(ARABIC_ROWS)),
};

pub(super) static PERSIAN: Peer = Peer {
    name: "lucene-persian",
    program: NAME,
    version: LUCENE,
    function: "PersianNormalizer",
    prefer: Language::Persian.search(),
    breaks: &[(Law::Canonical, "\u{6D3}")], // it folds YEH BARREE only without its hamza
    way: Way::Table(Normalizer::of_table(PERSIAN_ROWS)),
};

pub(super) static PERSIAN_ANALYZER: Peer = Peer {
    name: "lucene-persian-analyzer",
    program: NAME,
    version: LUCENE,
    function: "PersianAnalyzer: ArabicNormalizer, PersianNormalizer",
    prefer: Language::Persian.search(),
    breaks: &[(Law::Canonical, "\u{6D3}")], // it folds YEH BARREE only without its hamza
    way: Way::Table(Normalizer::of_table(&PERSIAN_ANALYZER_ROWS)),
};
