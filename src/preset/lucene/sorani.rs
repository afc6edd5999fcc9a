//! `SoraniNormalizer`: one table, but for three letters that look around.
//!
//! 1. HEH before a ZERO WIDTH NON-JOINER becomes AE, and so does HEH DOACHASHMEE; what is deleted may
//!    stand between the two.
//! 2. HEH at the very end of the token becomes AE. Anything behind it is in the way, even what is
//!    deleted.
//! 3. REH as the first letter that is kept becomes REH WITH SMALL V BELOW.
//!
//! The table holds none of what these three write, so they go first, and the table over all of it.
//! What is deleted besides vowel signs is General_Category Cf as of JDK 17 (Unicode 13.0), U+FFFF and
//! below: the normalizer goes by units of UTF-16, and no surrogate is of that category.

use alloc::borrow::Cow;

use super::{LUCENE, NAME};
use crate::normalizer::Normalizer;
use crate::preset::draft::{Draft, then};
use crate::preset::peer::{Law, Peer, Row, Way};
use crate::preset::span::{Span, To, count, rows};
use crate::preset::spots::Spots;
use crate::profile::Language;
use crate::unicode;

const NOTHING: To = To::Text("");

#[rustfmt::skip]
const SPANS: &[Span] = &[
    ('\u{AD}', '\u{AD}', NOTHING), // SOFT HYPHEN
    ('\u{600}', '\u{605}', NOTHING), // ARABIC NUMBER SIGN to NUMBER MARK ABOVE
    ('\u{61C}', '\u{61C}', NOTHING), // ARABIC LETTER MARK
    ('\u{629}', '\u{629}', To::Text("\u{6D5}")), // TEH MARBUTA: AE
    ('\u{640}', '\u{640}', NOTHING), // TATWEEL
    ('\u{643}', '\u{643}', To::Text("\u{6A9}")), // KAF: KEHEH
    ('\u{649}', '\u{64A}', To::Text("\u{6CC}")), // ALEF MAKSURA, YEH: FARSI YEH
    ('\u{64B}', '\u{652}', NOTHING), // FATHATAN to SUKUN
    ('\u{692}', '\u{692}', To::Text("\u{695}")), // REH WITH SMALL V: below
    ('\u{6BE}', '\u{6BE}', To::Text("\u{647}")), // HEH DOACHASHMEE: HEH
    ('\u{6DD}', '\u{6DD}', NOTHING), // ARABIC END OF AYAH
    ('\u{70F}', '\u{70F}', NOTHING), // SYRIAC ABBREVIATION MARK
    ('\u{8E2}', '\u{8E2}', NOTHING), // ARABIC DISPUTED END OF AYAH
    ('\u{180E}', '\u{180E}', NOTHING), // MONGOLIAN VOWEL SEPARATOR
    ('\u{200B}', '\u{200F}', NOTHING), // ZERO WIDTH SPACE to RIGHT-TO-LEFT MARK
    ('\u{202A}', '\u{202E}', NOTHING), // LEFT-TO-RIGHT EMBEDDING to RIGHT-TO-LEFT OVERRIDE
    ('\u{2060}', '\u{2064}', NOTHING), // WORD JOINER to INVISIBLE PLUS
    ('\u{2066}', '\u{206F}', NOTHING), // LEFT-TO-RIGHT ISOLATE to NOMINAL DIGIT SHAPES
    ('\u{FEFF}', '\u{FEFF}', NOTHING), // BYTE ORDER MARK
    ('\u{FFF9}', '\u{FFFB}', NOTHING), // INTERLINEAR ANNOTATION ANCHOR to TERMINATOR
];

static ROWS: [Row; count(SPANS)] = rows(SPANS);
static TABLE: Normalizer = Normalizer::of_table(&ROWS);

const REH: char = '\u{631}';
const HEH: char = '\u{647}';
const HEH_DOACHASHMEE: char = '\u{6BE}';
const REH_WITH_SMALL_V_BELOW: &str = "\u{695}";
const AE: &str = "\u{6D5}";
const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';

pub(in crate::preset) static SORANI: Peer = Peer {
    name: "lucene-sorani",
    program: NAME,
    version: LUCENE,
    function: "SoraniNormalizer",
    prefer: Language::Sorani.search(),
    breaks: &[
        (Law::Idempotent, "\u{647}\u{64E}"), // HEH, FATHA: the heh is last only the second time
        (Law::Canonical, "\u{626}"), // YEH WITH HAMZA ABOVE, whose yeh is folded where it stands alone
        (Law::Local, "\u{631}\n\u{631}"), // REH, and another in a line of its own
        (Law::Untouched, "\u{AD}"),  // SOFT HYPHEN
    ],
    way: Way::Code(normalize),
};

fn normalize(token: &str) -> Cow<'_, str> {
    then(fold_in_context(token), |text| TABLE.normalize(text))
}

fn fold_in_context(token: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(token);
    let kept = token.trim_start_matches(is_deleted);
    if kept.starts_with(REH) {
        let start = token.len() - kept.len();
        draft.replace(start..start + REH.len_utf8(), REH_WITH_SMALL_V_BELOW);
    }
    // Cut at each non-joiner: what is deleted before one is looked at once.
    let mut start = 0;
    for joiner in Spots::new(token, |[a, b, c, ..]| a ^ 0xE2 | b ^ 0x80 | c ^ 0x8C) {
        let piece = token.get(start..joiner).unwrap_or_default();
        let kept = piece.trim_end_matches(is_deleted);
        if let Some(c @ (HEH | HEH_DOACHASHMEE)) = kept.chars().next_back() {
            let end = start + kept.len();
            draft.replace(end - c.len_utf8()..end, AE);
        }
        start = joiner + ZERO_WIDTH_NON_JOINER.len_utf8();
    }
    if let Some(rest) = token.strip_suffix(HEH) {
        draft.replace(rest.len()..token.len(), AE);
    }
    draft.finish()
}

fn is_deleted(c: char) -> bool {
    unicode::find(&ROWS, c) == Some("")
}
