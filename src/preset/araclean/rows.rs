//! The tables of araclean. Comments beside rows are the characters' names, without ARABIC in front.

use super::super::peer::Row;
use super::super::rows::{
    ALEF, ALEF_MAKSURA, ALEF_WASLA, DIGITS, EXTENDED_DIGITS, SEAT_TO_LETTER, TASHKEEL, TEH_MARBUTA,
    joined,
};

/// Controls and tatweel go, letters that look like Arabic ones become those.
#[rustfmt::skip]
pub(super) const LIGHT: &[Row] = &[
    ('\u{61C}', ""), // LETTER MARK
    ('\u{640}', ""), // TATWEEL
    ('\u{6A9}', "\u{643}"), // LETTER KEHEH
    ('\u{6BE}', "\u{647}"), // LETTER HEH DOACHASHMEE
    ('\u{6C1}', "\u{647}"), // LETTER HEH GOAL
    ('\u{6CC}', "\u{64A}"), // LETTER FARSI YEH
    ('\u{6D5}', "\u{647}"), // LETTER AE
    ('\u{200B}', ""), // ZERO WIDTH SPACE
    ('\u{200C}', ""), // ZERO WIDTH NON-JOINER
    ('\u{200E}', ""), // LEFT-TO-RIGHT MARK
    ('\u{200F}', ""), // RIGHT-TO-LEFT MARK
    ('\u{202A}', ""), // LEFT-TO-RIGHT EMBEDDING
    ('\u{202B}', ""), // RIGHT-TO-LEFT EMBEDDING
    ('\u{202C}', ""), // POP DIRECTIONAL FORMATTING
    ('\u{202D}', ""), // LEFT-TO-RIGHT OVERRIDE
    ('\u{202E}', ""), // RIGHT-TO-LEFT OVERRIDE
    ('\u{2060}', ""), // WORD JOINER
    ('\u{2066}', ""), // LEFT-TO-RIGHT ISOLATE
    ('\u{2067}', ""), // RIGHT-TO-LEFT ISOLATE
    ('\u{2068}', ""), // FIRST STRONG ISOLATE
    ('\u{2069}', ""), // POP DIRECTIONAL ISOLATE
    ('\u{FEFF}', ""), // ZERO WIDTH NO-BREAK SPACE
];

/// Marks go, letters and digits are folded.
#[rustfmt::skip]
pub(super) const SEARCH: &[Row] = &joined::<157>(&[
    ALEF,
    ALEF_WASLA,
    SEAT_TO_LETTER,
    TEH_MARBUTA,
    ALEF_MAKSURA,
    TASHKEEL,
    DIGITS,
    EXTENDED_DIGITS,
    &[
        ('\u{610}', ""), // SIGN SALLALLAHOU ALAYHE WASSALLAM
        ('\u{611}', ""), // SIGN ALAYHE ASSALLAM
        ('\u{612}', ""), // SIGN RAHMATULLAH ALAYHE
        ('\u{613}', ""), // SIGN RADI ALLAHOU ANHU
        ('\u{614}', ""), // SIGN TAKHALLUS
        ('\u{615}', ""), // SMALL HIGH TAH
        ('\u{616}', ""), // SMALL HIGH LIGATURE ALEF WITH LAM WITH YEH
        ('\u{617}', ""), // SMALL HIGH ZAIN
        ('\u{618}', ""), // SMALL FATHA
        ('\u{619}', ""), // SMALL DAMMA
        ('\u{61A}', ""), // SMALL KASRA
        ('\u{653}', ""), // MADDAH ABOVE
        ('\u{654}', ""), // HAMZA ABOVE
        ('\u{655}', ""), // HAMZA BELOW
        ('\u{656}', ""), // SUBSCRIPT ALEF
        ('\u{657}', ""), // INVERTED DAMMA
        ('\u{658}', ""), // MARK NOON GHUNNA
        ('\u{659}', ""), // ZWARAKAY
        ('\u{65A}', ""), // VOWEL SIGN SMALL V ABOVE
        ('\u{65B}', ""), // VOWEL SIGN INVERTED SMALL V ABOVE
        ('\u{65C}', ""), // VOWEL SIGN DOT BELOW
        ('\u{65D}', ""), // REVERSED DAMMA
        ('\u{65E}', ""), // FATHA WITH TWO DOTS
        ('\u{65F}', ""), // WAVY HAMZA BELOW
        ('\u{670}', ""), // LETTER SUPERSCRIPT ALEF
        ('\u{672}', "\u{627}"), // LETTER ALEF WITH WAVY HAMZA ABOVE
        ('\u{673}', "\u{627}"), // LETTER ALEF WITH WAVY HAMZA BELOW
        ('\u{6C3}', "\u{647}"), // LETTER TEH MARBUTA GOAL
        ('\u{6D6}', ""), // SMALL HIGH LIGATURE SAD WITH LAM WITH ALEF MAKSURA
        ('\u{6D7}', ""), // SMALL HIGH LIGATURE QAF WITH LAM WITH ALEF MAKSURA
        ('\u{6D8}', ""), // SMALL HIGH MEEM INITIAL FORM
        ('\u{6D9}', ""), // SMALL HIGH LAM ALEF
        ('\u{6DA}', ""), // SMALL HIGH JEEM
        ('\u{6DB}', ""), // SMALL HIGH THREE DOTS
        ('\u{6DC}', ""), // SMALL HIGH SEEN
        ('\u{6DD}', ""), // END OF AYAH
        ('\u{6DE}', ""), // START OF RUB EL HIZB
        ('\u{6DF}', ""), // SMALL HIGH ROUNDED ZERO
        ('\u{6E0}', ""), // SMALL HIGH UPRIGHT RECTANGULAR ZERO
        ('\u{6E1}', ""), // SMALL HIGH DOTLESS HEAD OF KHAH
        ('\u{6E2}', ""), // SMALL HIGH MEEM ISOLATED FORM
        ('\u{6E3}', ""), // SMALL LOW SEEN
        ('\u{6E4}', ""), // SMALL HIGH MADDA
        ('\u{6E5}', ""), // SMALL WAW
        ('\u{6E6}', ""), // SMALL YEH
        ('\u{6E7}', ""), // SMALL HIGH YEH
        ('\u{6E8}', ""), // SMALL HIGH NOON
        ('\u{6E9}', ""), // PLACE OF SAJDAH
        ('\u{6EA}', ""), // EMPTY CENTRE LOW STOP
        ('\u{6EB}', ""), // EMPTY CENTRE HIGH STOP
        ('\u{6EC}', ""), // ROUNDED HIGH STOP WITH FILLED CENTRE
        ('\u{6ED}', ""), // SMALL LOW MEEM
        ('\u{897}', ""), // 
        ('\u{898}', ""), // SMALL HIGH WORD AL-JUZ
        ('\u{899}', ""), // SMALL LOW WORD ISHMAAM
        ('\u{89A}', ""), // SMALL LOW WORD IMAALA
        ('\u{89B}', ""), // SMALL LOW WORD TASHEEL
        ('\u{89C}', ""), // MADDA WAAJIB
        ('\u{89D}', ""), // SUPERSCRIPT ALEF MOKHASSAS
        ('\u{89E}', ""), // DOUBLED MADDA
        ('\u{89F}', ""), // HALF MADDA OVER MADDA
        ('\u{8CA}', ""), // SMALL HIGH FARSI YEH
        ('\u{8CB}', ""), // SMALL HIGH YEH BARREE WITH TWO DOTS BELOW
        ('\u{8CC}', ""), // SMALL HIGH WORD SAH
        ('\u{8CD}', ""), // SMALL HIGH ZAH
        ('\u{8CE}', ""), // LARGE ROUND DOT ABOVE
        ('\u{8CF}', ""), // LARGE ROUND DOT BELOW
        ('\u{8D0}', ""), // SUKUN BELOW
        ('\u{8D1}', ""), // LARGE CIRCLE BELOW
        ('\u{8D2}', ""), // LARGE ROUND DOT INSIDE CIRCLE BELOW
        ('\u{8D3}', ""), // SMALL LOW WAW
        ('\u{8D4}', ""), // SMALL HIGH WORD AR-RUB
        ('\u{8D5}', ""), // SMALL HIGH SAD
        ('\u{8D6}', ""), // SMALL HIGH AIN
        ('\u{8D7}', ""), // SMALL HIGH QAF
        ('\u{8D8}', ""), // SMALL HIGH NOON WITH KASRA
        ('\u{8D9}', ""), // SMALL LOW NOON WITH KASRA
        ('\u{8DA}', ""), // SMALL HIGH WORD ATH-THALATHA
        ('\u{8DB}', ""), // SMALL HIGH WORD AS-SAJDA
        ('\u{8DC}', ""), // SMALL HIGH WORD AN-NISF
        ('\u{8DD}', ""), // SMALL HIGH WORD SAKTA
        ('\u{8DE}', ""), // SMALL HIGH WORD QIF
        ('\u{8DF}', ""), // SMALL HIGH WORD WAQFA
        ('\u{8E0}', ""), // SMALL HIGH FOOTNOTE MARKER
        ('\u{8E1}', ""), // SMALL HIGH SIGN SAFHA
        ('\u{8E2}', ""), // DISPUTED END OF AYAH
        ('\u{8E3}', ""), // TURNED DAMMA BELOW
        ('\u{8E4}', ""), // CURLY FATHA
        ('\u{8E5}', ""), // CURLY DAMMA
        ('\u{8E6}', ""), // CURLY KASRA
        ('\u{8E7}', ""), // CURLY FATHATAN
        ('\u{8E8}', ""), // CURLY DAMMATAN
        ('\u{8E9}', ""), // CURLY KASRATAN
        ('\u{8EA}', ""), // TONE ONE DOT ABOVE
        ('\u{8EB}', ""), // TONE TWO DOTS ABOVE
        ('\u{8EC}', ""), // TONE LOOP ABOVE
        ('\u{8ED}', ""), // TONE ONE DOT BELOW
        ('\u{8EE}', ""), // TONE TWO DOTS BELOW
        ('\u{8EF}', ""), // TONE LOOP BELOW
        ('\u{8F0}', ""), // OPEN FATHATAN
        ('\u{8F1}', ""), // OPEN DAMMATAN
        ('\u{8F2}', ""), // OPEN KASRATAN
        ('\u{8F3}', ""), // SMALL HIGH WAW
        ('\u{8F4}', ""), // FATHA WITH RING
        ('\u{8F5}', ""), // FATHA WITH DOT ABOVE
        ('\u{8F6}', ""), // KASRA WITH DOT BELOW
        ('\u{8F7}', ""), // LEFT ARROWHEAD ABOVE
        ('\u{8F8}', ""), // RIGHT ARROWHEAD ABOVE
        ('\u{8F9}', ""), // LEFT ARROWHEAD BELOW
        ('\u{8FA}', ""), // RIGHT ARROWHEAD BELOW
        ('\u{8FB}', ""), // DOUBLE RIGHT ARROWHEAD ABOVE
        ('\u{8FC}', ""), // DOUBLE RIGHT ARROWHEAD ABOVE WITH DOT
        ('\u{8FD}', ""), // RIGHT ARROWHEAD ABOVE WITH DOT
        ('\u{8FE}', ""), // DAMMA WITH DOT
        ('\u{8FF}', ""), // MARK SIDEWAYS NOON GHUNNA
        ('\u{10EFA}', ""), // 
        ('\u{10EFB}', ""), // 
        ('\u{10EFC}', ""), // 
        ('\u{10EFD}', ""), // SMALL LOW WORD SAKTA
        ('\u{10EFE}', ""), // SMALL LOW WORD QASR
        ('\u{10EFF}', ""), // SMALL LOW WORD MADDA
    ],
]);
