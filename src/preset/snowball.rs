//! Snowball 3.1.1: two steps of its Arabic stemmer, `arabic.sbl`.
//!
//! The stemmer looks at the first letters of the word as it was typed, then runs `Normalize_pre`, cuts
//! prefixes and suffixes, and runs `Normalize_post` on what is left.

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static ARABIC_PRE: Peer = Peer {
    name: "snowball-arabic-pre",
    program: "Snowball",
    version: "3.1.1",
    function: "arabic.sbl, Normalize_pre",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}")],
    way: Way::Table(Normalizer::of_table(PRE_ROWS)),
};

pub(super) static ARABIC_POST: Peer = Peer {
    name: "snowball-arabic-post",
    program: "Snowball",
    version: "3.1.1",
    function: "arabic.sbl, Normalize_post",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}"), (Law::Local, "\u{622}\n")],
    way: Way::Code(normalize_post),
};

fn normalize_post(word: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(word);
    if let Some((at, '\u{622}'..='\u{626}')) = word.char_indices().next_back() {
        draft.replace(at..word.len(), "\u{621}"); // HAMZA
    }
    then(draft.finish(), |word| SEATS.normalize(word))
}

static SEATS: Normalizer = Normalizer::of_table(SEAT_ROWS);

/// What is left of a letter with a hamza inside a word.
#[rustfmt::skip]
const SEAT_ROWS: &[Row] = &[
    ('\u{622}', "\u{627}"), // ALEF WITH MADDA ABOVE
    ('\u{623}', "\u{627}"), // ALEF WITH HAMZA ABOVE
    ('\u{624}', "\u{648}"), // WAW WITH HAMZA ABOVE
    ('\u{625}', "\u{627}"), // ALEF WITH HAMZA BELOW
    ('\u{626}', "\u{64A}"), // YEH WITH HAMZA ABOVE
];

#[rustfmt::skip]
const PRE_ROWS: &[Row] = &[
    ('\u{640}', ""), // TATWEEL
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
    ('\u{651}', ""), // SHADDA
    ('\u{652}', ""), // SUKUN
    ('\u{660}', "0"), // ARABIC-INDIC DIGIT ZERO
    ('\u{661}', "1"), // ARABIC-INDIC DIGIT ONE
    ('\u{662}', "2"), // ARABIC-INDIC DIGIT TWO
    ('\u{663}', "3"), // ARABIC-INDIC DIGIT THREE
    ('\u{664}', "4"), // ARABIC-INDIC DIGIT FOUR
    ('\u{665}', "5"), // ARABIC-INDIC DIGIT FIVE
    ('\u{666}', "6"), // ARABIC-INDIC DIGIT SIX
    ('\u{667}', "7"), // ARABIC-INDIC DIGIT SEVEN
    ('\u{668}', "8"), // ARABIC-INDIC DIGIT EIGHT
    ('\u{669}', "9"), // ARABIC-INDIC DIGIT NINE
    ('\u{FE80}', "\u{621}"), // HAMZA ISOLATED FORM
    ('\u{FE81}', "\u{622}"), // ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FE82}', "\u{622}"), // ALEF WITH MADDA ABOVE FINAL FORM
    ('\u{FE83}', "\u{623}"), // ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE84}', "\u{623}"), // ALEF WITH HAMZA ABOVE FINAL FORM
    ('\u{FE85}', "\u{624}"), // WAW WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE86}', "\u{624}"), // WAW WITH HAMZA ABOVE FINAL FORM
    ('\u{FE87}', "\u{625}"), // ALEF WITH HAMZA BELOW ISOLATED FORM
    ('\u{FE88}', "\u{625}"), // ALEF WITH HAMZA BELOW FINAL FORM
    ('\u{FE89}', "\u{626}"), // YEH WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE8A}', "\u{626}"), // YEH WITH HAMZA ABOVE FINAL FORM
    ('\u{FE8B}', "\u{626}"), // YEH WITH HAMZA ABOVE INITIAL FORM
    ('\u{FE8C}', "\u{626}"), // YEH WITH HAMZA ABOVE MEDIAL FORM
    ('\u{FE8D}', "\u{627}"), // ALEF ISOLATED FORM
    ('\u{FE8E}', "\u{627}"), // ALEF FINAL FORM
    ('\u{FE8F}', "\u{628}"), // BEH ISOLATED FORM
    ('\u{FE90}', "\u{628}"), // BEH FINAL FORM
    ('\u{FE91}', "\u{628}"), // BEH INITIAL FORM
    ('\u{FE92}', "\u{628}"), // BEH MEDIAL FORM
    ('\u{FE93}', "\u{629}"), // TEH MARBUTA ISOLATED FORM
    ('\u{FE94}', "\u{629}"), // TEH MARBUTA FINAL FORM
    ('\u{FE95}', "\u{62A}"), // TEH ISOLATED FORM
    ('\u{FE96}', "\u{62A}"), // TEH FINAL FORM
    ('\u{FE97}', "\u{62A}"), // TEH INITIAL FORM
    ('\u{FE98}', "\u{62A}"), // TEH MEDIAL FORM
    ('\u{FE99}', "\u{62B}"), // THEH ISOLATED FORM
    ('\u{FE9A}', "\u{62B}"), // THEH FINAL FORM
    ('\u{FE9B}', "\u{62B}"), // THEH INITIAL FORM
    ('\u{FE9C}', "\u{62B}"), // THEH MEDIAL FORM
    ('\u{FE9D}', "\u{62C}"), // JEEM ISOLATED FORM
    ('\u{FE9E}', "\u{62C}"), // JEEM FINAL FORM
    ('\u{FE9F}', "\u{62C}"), // JEEM INITIAL FORM
    ('\u{FEA0}', "\u{62C}"), // JEEM MEDIAL FORM
    ('\u{FEA1}', "\u{62D}"), // HAH ISOLATED FORM
    ('\u{FEA2}', "\u{62D}"), // HAH FINAL FORM
    ('\u{FEA3}', "\u{62D}"), // HAH INITIAL FORM
    ('\u{FEA4}', "\u{62D}"), // HAH MEDIAL FORM
    ('\u{FEA5}', "\u{62E}"), // KHAH ISOLATED FORM
    ('\u{FEA6}', "\u{62E}"), // KHAH FINAL FORM
    ('\u{FEA7}', "\u{62E}"), // KHAH INITIAL FORM
    ('\u{FEA8}', "\u{62E}"), // KHAH MEDIAL FORM
    ('\u{FEA9}', "\u{62F}"), // DAL ISOLATED FORM
    ('\u{FEAA}', "\u{62F}"), // DAL FINAL FORM
    ('\u{FEAB}', "\u{630}"), // THAL ISOLATED FORM
    ('\u{FEAC}', "\u{630}"), // THAL FINAL FORM
    ('\u{FEAD}', "\u{631}"), // REH ISOLATED FORM
    ('\u{FEAE}', "\u{631}"), // REH FINAL FORM
    ('\u{FEAF}', "\u{632}"), // ZAIN ISOLATED FORM
    ('\u{FEB0}', "\u{632}"), // ZAIN FINAL FORM
    ('\u{FEB1}', "\u{633}"), // SEEN ISOLATED FORM
    ('\u{FEB2}', "\u{633}"), // SEEN FINAL FORM
    ('\u{FEB3}', "\u{633}"), // SEEN INITIAL FORM
    ('\u{FEB4}', "\u{633}"), // SEEN MEDIAL FORM
    ('\u{FEB5}', "\u{634}"), // SHEEN ISOLATED FORM
    ('\u{FEB6}', "\u{634}"), // SHEEN FINAL FORM
    ('\u{FEB7}', "\u{634}"), // SHEEN INITIAL FORM
    ('\u{FEB8}', "\u{634}"), // SHEEN MEDIAL FORM
    ('\u{FEB9}', "\u{635}"), // SAD ISOLATED FORM
    ('\u{FEBA}', "\u{635}"), // SAD FINAL FORM
    ('\u{FEBB}', "\u{635}"), // SAD INITIAL FORM
    ('\u{FEBC}', "\u{635}"), // SAD MEDIAL FORM
    ('\u{FEBD}', "\u{636}"), // DAD ISOLATED FORM
    ('\u{FEBE}', "\u{636}"), // DAD FINAL FORM
    ('\u{FEBF}', "\u{636}"), // DAD INITIAL FORM
    ('\u{FEC0}', "\u{636}"), // DAD MEDIAL FORM
    ('\u{FEC1}', "\u{637}"), // TAH ISOLATED FORM
    ('\u{FEC2}', "\u{637}"), // TAH FINAL FORM
    ('\u{FEC3}', "\u{637}"), // TAH INITIAL FORM
    ('\u{FEC4}', "\u{637}"), // TAH MEDIAL FORM
    ('\u{FEC5}', "\u{638}"), // ZAH ISOLATED FORM
    ('\u{FEC6}', "\u{638}"), // ZAH FINAL FORM
    ('\u{FEC7}', "\u{638}"), // ZAH INITIAL FORM
    ('\u{FEC8}', "\u{638}"), // ZAH MEDIAL FORM
    ('\u{FEC9}', "\u{639}"), // AIN ISOLATED FORM
    ('\u{FECA}', "\u{639}"), // AIN FINAL FORM
    ('\u{FECB}', "\u{639}"), // AIN INITIAL FORM
    ('\u{FECC}', "\u{639}"), // AIN MEDIAL FORM
    ('\u{FECD}', "\u{63A}"), // GHAIN ISOLATED FORM
    ('\u{FECE}', "\u{63A}"), // GHAIN FINAL FORM
    ('\u{FECF}', "\u{63A}"), // GHAIN INITIAL FORM
    ('\u{FED0}', "\u{63A}"), // GHAIN MEDIAL FORM
    ('\u{FED1}', "\u{641}"), // FEH ISOLATED FORM
    ('\u{FED2}', "\u{641}"), // FEH FINAL FORM
    ('\u{FED3}', "\u{641}"), // FEH INITIAL FORM
    ('\u{FED4}', "\u{641}"), // FEH MEDIAL FORM
    ('\u{FED5}', "\u{642}"), // QAF ISOLATED FORM
    ('\u{FED6}', "\u{642}"), // QAF FINAL FORM
    ('\u{FED7}', "\u{642}"), // QAF INITIAL FORM
    ('\u{FED8}', "\u{642}"), // QAF MEDIAL FORM
    ('\u{FED9}', "\u{643}"), // KAF ISOLATED FORM
    ('\u{FEDA}', "\u{643}"), // KAF FINAL FORM
    ('\u{FEDB}', "\u{643}"), // KAF INITIAL FORM
    ('\u{FEDC}', "\u{643}"), // KAF MEDIAL FORM
    ('\u{FEDD}', "\u{644}"), // LAM ISOLATED FORM
    ('\u{FEDE}', "\u{644}"), // LAM FINAL FORM
    ('\u{FEDF}', "\u{644}"), // LAM INITIAL FORM
    ('\u{FEE0}', "\u{644}"), // LAM MEDIAL FORM
    ('\u{FEE1}', "\u{645}"), // MEEM ISOLATED FORM
    ('\u{FEE2}', "\u{645}"), // MEEM FINAL FORM
    ('\u{FEE3}', "\u{645}"), // MEEM INITIAL FORM
    ('\u{FEE4}', "\u{645}"), // MEEM MEDIAL FORM
    ('\u{FEE5}', "\u{646}"), // NOON ISOLATED FORM
    ('\u{FEE6}', "\u{646}"), // NOON FINAL FORM
    ('\u{FEE7}', "\u{646}"), // NOON INITIAL FORM
    ('\u{FEE8}', "\u{646}"), // NOON MEDIAL FORM
    ('\u{FEE9}', "\u{647}"), // HEH ISOLATED FORM
    ('\u{FEEA}', "\u{647}"), // HEH FINAL FORM
    ('\u{FEEB}', "\u{647}"), // HEH INITIAL FORM
    ('\u{FEEC}', "\u{647}"), // HEH MEDIAL FORM
    ('\u{FEED}', "\u{648}"), // WAW ISOLATED FORM
    ('\u{FEEE}', "\u{648}"), // WAW FINAL FORM
    ('\u{FEEF}', "\u{649}"), // ALEF MAKSURA ISOLATED FORM
    ('\u{FEF0}', "\u{649}"), // ALEF MAKSURA FINAL FORM
    ('\u{FEF1}', "\u{64A}"), // YEH ISOLATED FORM
    ('\u{FEF2}', "\u{64A}"), // YEH FINAL FORM
    ('\u{FEF3}', "\u{64A}"), // YEH INITIAL FORM
    ('\u{FEF4}', "\u{64A}"), // YEH MEDIAL FORM
    ('\u{FEF5}', "\u{644}\u{622}"), // LIGATURE LAM WITH ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FEF6}', "\u{644}\u{622}"), // LIGATURE LAM WITH ALEF WITH MADDA ABOVE FINAL FORM
    ('\u{FEF7}', "\u{644}\u{623}"), // LIGATURE LAM WITH ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FEF8}', "\u{644}\u{623}"), // LIGATURE LAM WITH ALEF WITH HAMZA ABOVE FINAL FORM
    ('\u{FEF9}', "\u{644}\u{625}"), // LIGATURE LAM WITH ALEF WITH HAMZA BELOW ISOLATED FORM
    ('\u{FEFA}', "\u{644}\u{625}"), // LIGATURE LAM WITH ALEF WITH HAMZA BELOW FINAL FORM
    ('\u{FEFB}', "\u{644}\u{627}"), // LIGATURE LAM WITH ALEF ISOLATED FORM
    ('\u{FEFC}', "\u{644}\u{627}"), // LIGATURE LAM WITH ALEF FINAL FORM
];
