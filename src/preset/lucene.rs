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
mod sorani;

use super::peer::{Law, Peer, Row, Way};
use super::rows::{ALEF, ALEF_MAKSURA, TASHKEEL, TATWEEL, TEH_MARBUTA, joined};
use crate::normalizer::Normalizer;
use crate::profile::{Language, Profile};

pub(super) use digits::DECIMAL_DIGIT;
pub(super) use folding::ICU_FOLDING;
pub(super) use sorani::SORANI;

const NAME: &str = "Apache Lucene";
const LUCENE: &str = "9.5.0";

const ARABIC_ROWS: &[Row] = &joined::<14>(&[ALEF, TEH_MARBUTA, TATWEEL, ALEF_MAKSURA, TASHKEEL]);

#[rustfmt::skip]
const PERSIAN_ROWS: &[Row] = &[
    ('\u{654}', ""), // HAMZA ABOVE
    ('\u{6A9}', "\u{643}"), // KEHEH
    ('\u{6C0}', "\u{647}"), // HEH WITH YEH ABOVE
    ('\u{6C1}', "\u{647}"), // HEH GOAL
    ('\u{6CC}', "\u{64A}"), // FARSI YEH
    ('\u{6D2}', "\u{64A}"), // YEH BARREE
];

/// [`ARABIC_ROWS`], then [`PERSIAN_ROWS`] on what they write: no row of these meets that.
const PERSIAN_ANALYZER_ROWS: &[Row] = &joined::<20>(&[ARABIC_ROWS, PERSIAN_ROWS]);

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
    way: Way::Table(Normalizer::of_table(PERSIAN_ANALYZER_ROWS)),
};
