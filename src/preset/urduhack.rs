//! urduhack 1.1.1.
//!
//! 1. Six vowel signs go.
//! 2. A table makes Urdu letters of Arabic ones and of presentation forms, and digits.
//! 3. Three pairs of a letter and a mark become one character.
//!
//! The first two are one table here. No pair can become part of another.

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use super::spots::Spots;
use crate::normalizer::Normalizer;
use crate::profile::Language;

pub(super) static NORMALIZE: Peer = Peer {
    name: "urduhack-normalize",
    program: "urduhack",
    version: "1.1.1",
    function: "normalize",
    prefer: Language::Urdu.search(),
    breaks: &[
        (Law::Canonical, "\u{624}"), // WAW WITH HAMZA ABOVE is not U+0648 U+0654 to it
    ],
    way: Way::Code(normalize),
};

fn normalize(text: &str) -> Cow<'_, str> {
    then(TABLE.normalize(text), compose)
}

/// ALEF with MADDA ABOVE or HAMZA ABOVE, and YEH BARREE with HAMZA ABOVE, as one character.
fn compose(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for at in Spots::new(text, |[a, b, ..]| a ^ 0xD9 | (b ^ 0x93).min(b ^ 0x94)) {
        let (before, rest) = text.split_at_checked(at).unwrap_or_default();
        let whole = match (before.chars().next_back(), rest.chars().next()) {
            (Some('\u{627}'), Some('\u{653}')) => "\u{622}",
            (Some('\u{627}'), Some('\u{654}')) => "\u{623}",
            (Some('\u{6D2}'), Some('\u{654}')) => "\u{6D3}",
            _ => continue,
        };
        draft.replace(at - 2..at + 2, whole);
    }
    draft.finish()
}

static TABLE: Normalizer = Normalizer::of_table(ROWS);

/// Names without ARABIC in front.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ('\u{629}', "\u{6C3}"), // LETTER TEH MARBUTA
    ('\u{640}', ""), // TATWEEL
    ('\u{643}', "\u{6A9}"), // LETTER KAF
    ('\u{647}', "\u{6C1}"), // LETTER HEH
    ('\u{649}', "\u{6CC}"), // LETTER ALEF MAKSURA
    ('\u{64A}', "\u{6CC}"), // LETTER YEH
    ('\u{64B}', ""), // FATHATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
    ('\u{660}', "\u{6F0}"), // ARABIC-INDIC DIGIT ZERO
    ('\u{661}', "\u{6F1}"), // ARABIC-INDIC DIGIT ONE
    ('\u{662}', "\u{6F2}"), // ARABIC-INDIC DIGIT TWO
    ('\u{663}', "\u{6F3}"), // ARABIC-INDIC DIGIT THREE
    ('\u{664}', "\u{6F4}"), // ARABIC-INDIC DIGIT FOUR
    ('\u{665}', "\u{6F5}"), // ARABIC-INDIC DIGIT FIVE
    ('\u{666}', "\u{6F6}"), // ARABIC-INDIC DIGIT SIX
    ('\u{667}', "\u{6F7}"), // ARABIC-INDIC DIGIT SEVEN
    ('\u{668}', "\u{6F8}"), // ARABIC-INDIC DIGIT EIGHT
    ('\u{669}', "\u{6F9}"), // ARABIC-INDIC DIGIT NINE
    ('\u{670}', ""), // LETTER SUPERSCRIPT ALEF
    ('\u{FB56}', "\u{67E}"), // LETTER PEH ISOLATED FORM
    ('\u{FB58}', "\u{67E}"), // LETTER PEH INITIAL FORM
    ('\u{FB59}', "\u{67E}"), // LETTER PEH MEDIAL FORM
    ('\u{FB66}', "\u{679}"), // LETTER TTEH ISOLATED FORM
    ('\u{FB67}', "\u{679}"), // LETTER TTEH FINAL FORM
    ('\u{FB68}', "\u{679}"), // LETTER TTEH INITIAL FORM
    ('\u{FB69}', "\u{679}"), // LETTER TTEH MEDIAL FORM
    ('\u{FB7A}', "\u{686}"), // LETTER TCHEH ISOLATED FORM
    ('\u{FB7B}', "\u{686}"), // LETTER TCHEH FINAL FORM
    ('\u{FB7C}', "\u{686}"), // LETTER TCHEH INITIAL FORM
    ('\u{FB7D}', "\u{686}"), // LETTER TCHEH MEDIAL FORM
    ('\u{FB88}', "\u{688}"), // LETTER DDAL ISOLATED FORM
    ('\u{FB89}', "\u{688}"), // LETTER DDAL FINAL FORM
    ('\u{FB8B}', "\u{698}"), // LETTER JEH FINAL FORM
    ('\u{FB8C}', "\u{691}"), // LETTER RREH ISOLATED FORM
    ('\u{FB8D}', "\u{691}"), // LETTER RREH FINAL FORM
    ('\u{FB8E}', "\u{6A9}"), // LETTER KEHEH ISOLATED FORM
    ('\u{FB8F}', "\u{6A9}"), // LETTER KEHEH FINAL FORM
    ('\u{FB90}', "\u{6A9}"), // LETTER KEHEH INITIAL FORM
    ('\u{FB91}', "\u{6A9}"), // LETTER KEHEH MEDIAL FORM
    ('\u{FB92}', "\u{6AF}"), // LETTER GAF ISOLATED FORM
    ('\u{FB93}', "\u{6AF}"), // LETTER GAF FINAL FORM
    ('\u{FB94}', "\u{6AF}"), // LETTER GAF INITIAL FORM
    ('\u{FB95}', "\u{6AF}"), // LETTER GAF MEDIAL FORM
    ('\u{FB9E}', "\u{6BA}"), // LETTER NOON GHUNNA ISOLATED FORM
    ('\u{FB9F}', "\u{6BA}"), // LETTER NOON GHUNNA FINAL FORM
    ('\u{FBA6}', "\u{6C1}"), // LETTER HEH GOAL ISOLATED FORM
    ('\u{FBA7}', "\u{6C1}"), // LETTER HEH GOAL FINAL FORM
    ('\u{FBA8}', "\u{6C1}"), // LETTER HEH GOAL INITIAL FORM
    ('\u{FBA9}', "\u{6C1}"), // LETTER HEH GOAL MEDIAL FORM
    ('\u{FBAA}', "\u{6BE}"), // LETTER HEH DOACHASHMEE ISOLATED FORM
    ('\u{FBAB}', "\u{6BE}"), // LETTER HEH DOACHASHMEE FINAL FORM
    ('\u{FBAC}', "\u{6BE}"), // LETTER HEH DOACHASHMEE INITIAL FORM
    ('\u{FBAD}', "\u{6BE}"), // LETTER HEH DOACHASHMEE MEDIAL FORM
    ('\u{FBAE}', "\u{6D2}"), // LETTER YEH BARREE ISOLATED FORM
    ('\u{FBAF}', "\u{6D2}"), // LETTER YEH BARREE FINAL FORM
    ('\u{FBFC}', "\u{6CC}"), // LETTER FARSI YEH ISOLATED FORM
    ('\u{FBFD}', "\u{6CC}"), // LETTER FARSI YEH FINAL FORM
    ('\u{FBFE}', "\u{6CC}"), // LETTER FARSI YEH INITIAL FORM
    ('\u{FBFF}', "\u{6CC}"), // LETTER FARSI YEH MEDIAL FORM
    ('\u{FE80}', "\u{621}"), // LETTER HAMZA ISOLATED FORM
    ('\u{FE81}', "\u{622}"), // LETTER ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FE82}', "\u{622}"), // LETTER ALEF WITH MADDA ABOVE FINAL FORM
    ('\u{FE83}', "\u{623}"), // LETTER ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE85}', "\u{624}"), // LETTER WAW WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE8B}', "\u{626}"), // LETTER YEH WITH HAMZA ABOVE INITIAL FORM
    ('\u{FE8C}', "\u{626}"), // LETTER YEH WITH HAMZA ABOVE MEDIAL FORM
    ('\u{FE8D}', "\u{627}"), // LETTER ALEF ISOLATED FORM
    ('\u{FE8E}', "\u{627}"), // LETTER ALEF FINAL FORM
    ('\u{FE8F}', "\u{628}"), // LETTER BEH ISOLATED FORM
    ('\u{FE90}', "\u{628}"), // LETTER BEH FINAL FORM
    ('\u{FE91}', "\u{628}"), // LETTER BEH INITIAL FORM
    ('\u{FE92}', "\u{628}"), // LETTER BEH MEDIAL FORM
    ('\u{FE95}', "\u{62A}"), // LETTER TEH ISOLATED FORM
    ('\u{FE96}', "\u{62A}"), // LETTER TEH FINAL FORM
    ('\u{FE97}', "\u{62A}"), // LETTER TEH INITIAL FORM
    ('\u{FE98}', "\u{62A}"), // LETTER TEH MEDIAL FORM
    ('\u{FE9A}', "\u{62B}"), // LETTER THEH FINAL FORM
    ('\u{FE9B}', "\u{62B}"), // LETTER THEH INITIAL FORM
    ('\u{FE9C}', "\u{62B}"), // LETTER THEH MEDIAL FORM
    ('\u{FE9D}', "\u{62C}"), // LETTER JEEM ISOLATED FORM
    ('\u{FE9E}', "\u{62C}"), // LETTER JEEM FINAL FORM
    ('\u{FE9F}', "\u{62C}"), // LETTER JEEM INITIAL FORM
    ('\u{FEA0}', "\u{62C}"), // LETTER JEEM MEDIAL FORM
    ('\u{FEA1}', "\u{62D}"), // LETTER HAH ISOLATED FORM
    ('\u{FEA2}', "\u{62D}"), // LETTER HAH FINAL FORM
    ('\u{FEA3}', "\u{62D}"), // LETTER HAH INITIAL FORM
    ('\u{FEA4}', "\u{62D}"), // LETTER HAH MEDIAL FORM
    ('\u{FEA6}', "\u{62E}"), // LETTER KHAH FINAL FORM
    ('\u{FEA7}', "\u{62E}"), // LETTER KHAH INITIAL FORM
    ('\u{FEA8}', "\u{62E}"), // LETTER KHAH MEDIAL FORM
    ('\u{FEA9}', "\u{62F}"), // LETTER DAL ISOLATED FORM
    ('\u{FEAA}', "\u{62F}"), // LETTER DAL FINAL FORM
    ('\u{FEAB}', "\u{630}"), // LETTER THAL ISOLATED FORM
    ('\u{FEAC}', "\u{630}"), // LETTER THAL FINAL FORM
    ('\u{FEAD}', "\u{631}"), // LETTER REH ISOLATED FORM
    ('\u{FEAE}', "\u{631}"), // LETTER REH FINAL FORM
    ('\u{FEAF}', "\u{632}"), // LETTER ZAIN ISOLATED FORM
    ('\u{FEB0}', "\u{632}"), // LETTER ZAIN FINAL FORM
    ('\u{FEB1}', "\u{633}"), // LETTER SEEN ISOLATED FORM
    ('\u{FEB2}', "\u{633}"), // LETTER SEEN FINAL FORM
    ('\u{FEB3}', "\u{633}"), // LETTER SEEN INITIAL FORM
    ('\u{FEB4}', "\u{633}"), // LETTER SEEN MEDIAL FORM
    ('\u{FEB5}', "\u{634}"), // LETTER SHEEN ISOLATED FORM
    ('\u{FEB6}', "\u{634}"), // LETTER SHEEN FINAL FORM
    ('\u{FEB7}', "\u{634}"), // LETTER SHEEN INITIAL FORM
    ('\u{FEB8}', "\u{634}"), // LETTER SHEEN MEDIAL FORM
    ('\u{FEB9}', "\u{635}"), // LETTER SAD ISOLATED FORM
    ('\u{FEBA}', "\u{635}"), // LETTER SAD FINAL FORM
    ('\u{FEBB}', "\u{635}"), // LETTER SAD INITIAL FORM
    ('\u{FEBC}', "\u{635}"), // LETTER SAD MEDIAL FORM
    ('\u{FEBD}', "\u{636}"), // LETTER DAD ISOLATED FORM
    ('\u{FEBE}', "\u{636}"), // LETTER DAD FINAL FORM
    ('\u{FEBF}', "\u{636}"), // LETTER DAD INITIAL FORM
    ('\u{FEC0}', "\u{636}"), // LETTER DAD MEDIAL FORM
    ('\u{FEC3}', "\u{637}"), // LETTER TAH INITIAL FORM
    ('\u{FEC4}', "\u{637}"), // LETTER TAH MEDIAL FORM
    ('\u{FEC5}', "\u{638}"), // LETTER ZAH ISOLATED FORM
    ('\u{FEC7}', "\u{638}"), // LETTER ZAH INITIAL FORM
    ('\u{FEC8}', "\u{638}"), // LETTER ZAH MEDIAL FORM
    ('\u{FEC9}', "\u{639}"), // LETTER AIN ISOLATED FORM
    ('\u{FECA}', "\u{639}"), // LETTER AIN FINAL FORM
    ('\u{FECB}', "\u{639}"), // LETTER AIN INITIAL FORM
    ('\u{FECC}', "\u{639}"), // LETTER AIN MEDIAL FORM
    ('\u{FECD}', "\u{63A}"), // LETTER GHAIN ISOLATED FORM
    ('\u{FECF}', "\u{63A}"), // LETTER GHAIN INITIAL FORM
    ('\u{FED0}', "\u{63A}"), // LETTER GHAIN MEDIAL FORM
    ('\u{FED1}', "\u{641}"), // LETTER FEH ISOLATED FORM
    ('\u{FED2}', "\u{641}"), // LETTER FEH FINAL FORM
    ('\u{FED3}', "\u{641}"), // LETTER FEH INITIAL FORM
    ('\u{FED4}', "\u{641}"), // LETTER FEH MEDIAL FORM
    ('\u{FED5}', "\u{642}"), // LETTER QAF ISOLATED FORM
    ('\u{FED6}', "\u{642}"), // LETTER QAF FINAL FORM
    ('\u{FED7}', "\u{642}"), // LETTER QAF INITIAL FORM
    ('\u{FED8}', "\u{642}"), // LETTER QAF MEDIAL FORM
    ('\u{FEDB}', "\u{6A9}"), // LETTER KAF INITIAL FORM
    ('\u{FEDD}', "\u{644}"), // LETTER LAM ISOLATED FORM
    ('\u{FEDE}', "\u{644}"), // LETTER LAM FINAL FORM
    ('\u{FEDF}', "\u{644}"), // LETTER LAM INITIAL FORM
    ('\u{FEE0}', "\u{644}"), // LETTER LAM MEDIAL FORM
    ('\u{FEE1}', "\u{645}"), // LETTER MEEM ISOLATED FORM
    ('\u{FEE2}', "\u{645}"), // LETTER MEEM FINAL FORM
    ('\u{FEE3}', "\u{645}"), // LETTER MEEM INITIAL FORM
    ('\u{FEE4}', "\u{645}"), // LETTER MEEM MEDIAL FORM
    ('\u{FEE5}', "\u{646}"), // LETTER NOON ISOLATED FORM
    ('\u{FEE6}', "\u{646}"), // LETTER NOON FINAL FORM
    ('\u{FEE7}', "\u{646}"), // LETTER NOON INITIAL FORM
    ('\u{FEE8}', "\u{646}"), // LETTER NOON MEDIAL FORM
    ('\u{FEE9}', "\u{6C1}"), // LETTER HEH ISOLATED FORM
    ('\u{FEEA}', "\u{6C1}"), // LETTER HEH FINAL FORM
    ('\u{FEEB}', "\u{6BE}"), // LETTER HEH INITIAL FORM
    ('\u{FEEC}', "\u{6BE}"), // LETTER HEH MEDIAL FORM
    ('\u{FEED}', "\u{648}"), // LETTER WAW ISOLATED FORM
    ('\u{FEEE}', "\u{648}"), // LETTER WAW FINAL FORM
    ('\u{FEF0}', "\u{6CC}"), // LETTER ALEF MAKSURA FINAL FORM
    ('\u{FEF1}', "\u{6CC}"), // LETTER YEH ISOLATED FORM
    ('\u{FEF2}', "\u{6CC}"), // LETTER YEH FINAL FORM
    ('\u{FEF3}', "\u{6D2}"), // LETTER YEH INITIAL FORM
    ('\u{FEF4}', "\u{6D2}"), // LETTER YEH MEDIAL FORM
    ('\u{FEFB}', "\u{644}\u{627}"), // LIGATURE LAM WITH ALEF ISOLATED FORM
    ('\u{FEFC}', "\u{644}\u{627}"), // LIGATURE LAM WITH ALEF FINAL FORM
];
