//! The substitutions of `sub_alphabets`, one after the other, as one table.

use crate::preset::peer::Row;

/// The letters, digits and signs.
#[rustfmt::skip]
pub(super) const UNIFIED: [Row; 204] = [
    (',', "\u{60C}"), // COMMA
    ('\u{AC}', "\u{200C}"), // NOT SIGN
    ('\u{B7}', "."), // MIDDLE DOT
    ('\u{295}', "\u{61F}"), // LATIN LETTER PHARYNGEAL VOICED FRICATIVE
    ('\u{387}', "."), // GREEK ANO TELEIA
    ('\u{621}', "\u{626}"), // HAMZA
    ('\u{623}', "\u{627}"), // ALEF WITH HAMZA ABOVE
    ('\u{624}', "\u{648}"), // WAW WITH HAMZA ABOVE
    ('\u{625}', "\u{627}"), // ALEF WITH HAMZA BELOW
    ('\u{629}', "\u{647}"), // TEH MARBUTA
    ('\u{643}', "\u{6A9}"), // KAF
    ('\u{649}', "\u{6CC}"), // ALEF MAKSURA
    ('\u{64A}', "\u{6CC}"), // YEH
    ('\u{660}', "0"), // ARABIC-INDIC DIGIT ZERO
    ('\u{661}', "1"), // ARABIC-INDIC DIGIT ONE
    ('\u{662}', "2"), // ARABIC-INDIC DIGIT TWO
    ('\u{663}', "3"), // ARABIC-INDIC DIGIT THREE
    ('\u{664}', "4"), // ARABIC-INDIC DIGIT FOUR
    ('\u{666}', "6"), // ARABIC-INDIC DIGIT SIX
    ('\u{667}', "7"), // ARABIC-INDIC DIGIT SEVEN
    ('\u{668}', "8"), // ARABIC-INDIC DIGIT EIGHT
    ('\u{669}', "9"), // ARABIC-INDIC DIGIT NINE
    ('\u{66B}', "\u{60C}"), // DECIMAL SEPARATOR
    ('\u{66C}', "\u{60C}"), // THOUSANDS SEPARATOR
    ('\u{671}', "\u{627}"), // ALEF WASLA
    ('\u{672}', "\u{627}"), // ALEF WITH WAVY HAMZA ABOVE
    ('\u{679}', "\u{62A}"), // TTEH
    ('\u{67A}', "\u{62A}"), // TTEHEH
    ('\u{67C}', "\u{62A}"), // TEH WITH RING
    ('\u{67F}', "\u{62A}"), // TEHEH
    ('\u{681}', "\u{62D}"), // HAH WITH HAMZA ABOVE
    ('\u{683}', "\u{62C}"), // NYEH
    ('\u{685}', "\u{62D}"), // HAH WITH THREE DOTS ABOVE
    ('\u{689}', "\u{62F}"), // DAL WITH RING
    ('\u{68F}', "\u{62F}"), // DAL WITH THREE DOTS ABOVE DOWNWARDS
    ('\u{691}', "\u{631}"), // RREH
    ('\u{692}', "\u{631}"), // REH WITH SMALL V
    ('\u{695}', "\u{631}"), // REH WITH SMALL V BELOW
    ('\u{697}', "\u{631}"), // REH WITH TWO DOTS ABOVE
    ('\u{699}', "\u{631}"), // REH WITH FOUR DOTS ABOVE
    ('\u{69A}', "\u{633}"), // SEEN WITH DOT BELOW AND DOT ABOVE
    ('\u{6A0}', "\u{639}"), // AIN WITH THREE DOTS ABOVE
    ('\u{6A4}', "\u{642}"), // VEH
    ('\u{6AA}', "\u{6A9}"), // SWASH KAF
    ('\u{6AB}', "\u{6A9}"), // KAF WITH RING
    ('\u{6AD}', "\u{6A9}"), // NG
    ('\u{6B5}', "\u{644}"), // LAM WITH SMALL V
    ('\u{6BA}', "\u{6CC}"), // NOON GHUNNA
    ('\u{6BC}', "\u{646}"), // NOON WITH RING
    ('\u{6BE}', "\u{647}"), // HEH DOACHASHMEE
    ('\u{6C0}', "\u{647}"), // HEH WITH YEH ABOVE
    ('\u{6C1}', "\u{647}"), // HEH GOAL
    ('\u{6C5}', "\u{648}"), // KIRGHIZ OE
    ('\u{6C7}', "\u{648}"), // U
    ('\u{6C8}', "\u{648}"), // YU
    ('\u{6C9}', "\u{648}"), // KIRGHIZ YU
    ('\u{6CA}', "\u{648}"), // WAW WITH TWO DOTS ABOVE
    ('\u{6CB}', "\u{648}"), // VE
    ('\u{6CD}', "\u{6CC}"), // YEH WITH TAIL
    ('\u{6CE}', "\u{6CC}"), // YEH WITH SMALL V
    ('\u{6CF}', "\u{648}"), // WAW WITH DOT ABOVE
    ('\u{6D0}', "\u{6CC}"), // E
    ('\u{6D2}', "\u{6CC}"), // YEH BARREE
    ('\u{6D5}', "\u{647}"), // AE
    ('\u{6F0}', "0"), // EXTENDED ARABIC-INDIC DIGIT ZERO
    ('\u{6F1}', "1"), // EXTENDED ARABIC-INDIC DIGIT ONE
    ('\u{6F2}', "2"), // EXTENDED ARABIC-INDIC DIGIT TWO
    ('\u{6F3}', "3"), // EXTENDED ARABIC-INDIC DIGIT THREE
    ('\u{6F4}', "4"), // EXTENDED ARABIC-INDIC DIGIT FOUR
    ('\u{6F5}', "5"), // EXTENDED ARABIC-INDIC DIGIT FIVE
    ('\u{6F6}', "6"), // EXTENDED ARABIC-INDIC DIGIT SIX
    ('\u{6F7}', "7"), // EXTENDED ARABIC-INDIC DIGIT SEVEN
    ('\u{6F8}', "8"), // EXTENDED ARABIC-INDIC DIGIT EIGHT
    ('\u{6F9}', "9"), // EXTENDED ARABIC-INDIC DIGIT NINE
    ('\u{6FC}', "\u{63A}"), // GHAIN WITH DOT BELOW
    ('\u{75C}', "\u{633}"), // SEEN WITH FOUR DOTS ABOVE
    ('\u{76D}', "\u{633}"), // SEEN WITH TWO DOTS VERTICALLY ABOVE
    ('\u{788}', "\u{648}"), // THAANA LETTER VAAVU
    ('\u{201A}', "\u{60C}"), // SINGLE LOW-9 QUOTATION MARK
    ('\u{2022}', "."), // BULLET
    ('\u{2219}', "."), // BULLET OPERATOR
    ('\u{25CF}', "."), // BLACK CIRCLE
    ('\u{2D30}', "."), // TIFINAGH LETTER YA
    ('\u{30FB}', "."), // KATAKANA MIDDLE DOT
    ('\u{FB56}', "\u{67E}"), // PEH ISOLATED FORM
    ('\u{FB57}', "\u{67E}"), // PEH FINAL FORM
    ('\u{FB58}', "\u{67E}"), // PEH INITIAL FORM
    ('\u{FB59}', "\u{67E}"), // PEH MEDIAL FORM
    ('\u{FB5B}', "\u{6CC}"), // BEHEH FINAL FORM
    ('\u{FB5E}', "\u{62A}"), // TTEHEH ISOLATED FORM
    ('\u{FB61}', "\u{62A}"), // TTEHEH MEDIAL FORM
    ('\u{FB7C}', "\u{686}"), // TCHEH INITIAL FORM
    ('\u{FB7D}', "\u{686}"), // TCHEH MEDIAL FORM
    ('\u{FB8A}', "\u{698}"), // JEH ISOLATED FORM
    ('\u{FB8E}', "\u{6A9}"), // KEHEH ISOLATED FORM
    ('\u{FB8F}', "\u{6A9}"), // KEHEH FINAL FORM
    ('\u{FB90}', "\u{6A9}"), // KEHEH INITIAL FORM
    ('\u{FB91}', "\u{6A9}"), // KEHEH MEDIAL FORM
    ('\u{FB92}', "\u{6AF}"), // GAF ISOLATED FORM
    ('\u{FB93}', "\u{6AF}"), // GAF FINAL FORM
    ('\u{FB94}', "\u{6AF}"), // GAF INITIAL FORM
    ('\u{FB95}', "\u{6AF}"), // GAF MEDIAL FORM
    ('\u{FB9A}', "\u{6AF}"), // NGOEH ISOLATED FORM
    ('\u{FBD9}', "\u{648}"), // OE ISOLATED FORM
    ('\u{FBFC}', "\u{6CC}"), // FARSI YEH ISOLATED FORM
    ('\u{FBFD}', "\u{6CC}"), // FARSI YEH FINAL FORM
    ('\u{FBFE}', "\u{6CC}"), // FARSI YEH INITIAL FORM
    ('\u{FBFF}', "\u{6CC}"), // FARSI YEH MEDIAL FORM
    ('\u{FE81}', "\u{622}"), // ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FE86}', "\u{648}"), // WAW WITH HAMZA ABOVE FINAL FORM
    ('\u{FE8D}', "\u{627}"), // ALEF ISOLATED FORM
    ('\u{FE8F}', "\u{628}"), // BEH ISOLATED FORM
    ('\u{FE90}', "\u{628}"), // BEH FINAL FORM
    ('\u{FE91}', "\u{628}"), // BEH INITIAL FORM
    ('\u{FE92}', "\u{67E}"), // BEH MEDIAL FORM
    ('\u{FE94}', "\u{647}"), // TEH MARBUTA FINAL FORM
    ('\u{FE95}', "\u{62A}"), // TEH ISOLATED FORM
    ('\u{FE96}', "\u{62A}"), // TEH FINAL FORM
    ('\u{FE97}', "\u{62A}"), // TEH INITIAL FORM
    ('\u{FE98}', "\u{62A}"), // TEH MEDIAL FORM
    ('\u{FE99}', "\u{62B}"), // THEH ISOLATED FORM
    ('\u{FE9B}', "\u{62B}"), // THEH INITIAL FORM
    ('\u{FE9D}', "\u{62C}"), // JEEM ISOLATED FORM
    ('\u{FE9F}', "\u{62C}"), // JEEM INITIAL FORM
    ('\u{FEA0}', "\u{62C}"), // JEEM MEDIAL FORM
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
    ('\u{FEC6}', "\u{638}"), // ZAH FINAL FORM
    ('\u{FEC7}', "\u{638}"), // ZAH INITIAL FORM
    ('\u{FEC8}', "\u{638}"), // ZAH MEDIAL FORM
    ('\u{FEC9}', "\u{639}"), // AIN ISOLATED FORM
    ('\u{FECA}', "\u{639}"), // AIN FINAL FORM
    ('\u{FECB}', "\u{639}"), // AIN INITIAL FORM
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
    ('\u{FEDA}', "\u{6A9}"), // KAF FINAL FORM
    ('\u{FEDB}', "\u{6A9}"), // KAF INITIAL FORM
    ('\u{FEDC}', "\u{6A9}"), // KAF MEDIAL FORM
    ('\u{FEDD}', "\u{644}"), // LAM ISOLATED FORM
    ('\u{FEDE}', "\u{644}"), // LAM FINAL FORM
    ('\u{FEE0}', "\u{644}"), // LAM MEDIAL FORM
    ('\u{FEE1}', "\u{645}"), // MEEM ISOLATED FORM
    ('\u{FEE2}', "\u{645}"), // MEEM FINAL FORM
    ('\u{FEE3}', "\u{645}"), // MEEM INITIAL FORM
    ('\u{FEE4}', "\u{645}"), // MEEM MEDIAL FORM
    ('\u{FEE5}', "\u{646}"), // NOON ISOLATED FORM
    ('\u{FEE6}', "\u{646}"), // NOON FINAL FORM
    ('\u{FEE7}', "\u{630}"), // NOON INITIAL FORM
    ('\u{FEE8}', "\u{646}"), // NOON MEDIAL FORM
    ('\u{FEE9}', "\u{647}"), // HEH ISOLATED FORM
    ('\u{FEEA}', "\u{647}"), // HEH FINAL FORM
    ('\u{FEEB}', "\u{647}"), // HEH INITIAL FORM
    ('\u{FEEC}', "\u{647}"), // HEH MEDIAL FORM
    ('\u{FEED}', "\u{648}"), // WAW ISOLATED FORM
    ('\u{FEEE}', "\u{648}"), // WAW FINAL FORM
    ('\u{FEEF}', "\u{6CC}"), // ALEF MAKSURA ISOLATED FORM
    ('\u{FEF0}', "\u{6CC}"), // ALEF MAKSURA FINAL FORM
    ('\u{FEF1}', "\u{6CC}"), // YEH ISOLATED FORM
    ('\u{FEF2}', "\u{6CC}"), // YEH FINAL FORM
    ('\u{FEF3}', "\u{6CC}"), // YEH INITIAL FORM
    ('\u{FEF4}', "\u{6CC}"), // YEH MEDIAL FORM
    ('\u{FF0C}', "\u{60C}"), // FULLWIDTH COMMA
    ('\u{FF61}', "."), // HALFWIDTH IDEOGRAPHIC FULL STOP
];

/// What is deleted.
#[rustfmt::skip]
pub(super) const DELETED: [Row; 7] = [
    ('\u{640}', ""), // TATWEEL
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
];
