//! Apache Lucene 9.5.0.

use super::peer::{Law, Peer, Row, Way};

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
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static ARABIC: Peer = Peer {
    name: "lucene-arabic",
    program: "Apache Lucene",
    version: "9.5.0",
    function: "ArabicNormalizer",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{627}\u{654}")], // ALEF, HAMZA ABOVE is not U+0623 to it
    way: Way::Table(Normalizer::of_table(ARABIC_ROWS)),
};

pub(super) static PERSIAN: Peer = Peer {
    name: "lucene-persian",
    program: "Apache Lucene",
    version: "9.5.0",
    function: "PersianNormalizer",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static PERSIAN_ANALYZER: Peer = Peer {
    name: "lucene-persian-analyzer",
    program: "Apache Lucene",
    version: "9.5.0",
    function: "PersianAnalyzer",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static SORANI: Peer = Peer {
    name: "lucene-sorani",
    program: "Apache Lucene",
    version: "9.5.0",
    function: "SoraniNormalizer",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static DECIMAL_DIGIT: Peer = Peer {
    name: "lucene-decimal-digit",
    program: "Apache Lucene",
    version: "9.5.0",
    function: "DecimalDigitFilter",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static ICU_FOLDING: Peer = Peer {
    name: "icu-folding",
    program: "Apache Lucene",
    version: "9.5.0",
    function: "ICUFoldingFilter",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
