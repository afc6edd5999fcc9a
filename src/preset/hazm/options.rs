//! What the options of the normalizer that look at one character do, all four at once. None of
//! them touches what the translation reads or writes.

use crate::preset::peer::Row;

/// `persian_numbers`, `remove_diacritics`, `unicodes_replacement`, `remove_specials_chars`.
#[rustfmt::skip]
pub(super) const OPTIONS: [Row; 188] = [
    ('%', "\u{66A}"), // PERCENT SIGN
    ('0', "\u{6F0}"), // DIGIT ZERO
    ('1', "\u{6F1}"), // DIGIT ONE
    ('2', "\u{6F2}"), // DIGIT TWO
    ('3', "\u{6F3}"), // DIGIT THREE
    ('4', "\u{6F4}"), // DIGIT FOUR
    ('5', "\u{6F5}"), // DIGIT FIVE
    ('6', "\u{6F6}"), // DIGIT SIX
    ('7', "\u{6F7}"), // DIGIT SEVEN
    ('8', "\u{6F8}"), // DIGIT EIGHT
    ('9', "\u{6F9}"), // DIGIT NINE
    ('\u{605}', ""), // NUMBER MARK ABOVE
    ('\u{610}', ""), // SIGN SALLALLAHOU ALAYHE WASSALLAM
    ('\u{611}', ""), // SIGN ALAYHE ASSALLAM
    ('\u{612}', ""), // SIGN RAHMATULLAH ALAYHE
    ('\u{613}', ""), // SIGN RADI ALLAHOU ANHU
    ('\u{614}', ""), // SIGN TAKHALLUS
    ('\u{615}', ""), // SMALL HIGH TAH
    ('\u{616}', ""), // SMALL HIGH LIGATURE ALEF WITH LAM WITH YEH
    ('\u{618}', ""), // SMALL FATHA
    ('\u{619}', ""), // SMALL DAMMA
    ('\u{61A}', ""), // SMALL KASRA
    ('\u{61E}', ""), // TRIPLE DOT PUNCTUATION MARK
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
    ('\u{651}', ""), // SHADDA
    ('\u{652}', ""), // SUKUN
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
    ('\u{670}', ""), // SUPERSCRIPT ALEF
    ('\u{6D4}', ""), // FULL STOP
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
    ('\u{6FD}', ""), // SIGN SINDHI AMPERSAND
    ('\u{6FE}', ""), // SIGN SINDHI POSTPOSITION MEN
    ('\u{8AD}', ""), // LOW ALEF
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
    ('\u{FBB2}', ""), // SYMBOL DOT ABOVE
    ('\u{FBB3}', ""), // SYMBOL DOT BELOW
    ('\u{FBB4}', ""), // SYMBOL TWO DOTS ABOVE
    ('\u{FBB5}', ""), // SYMBOL TWO DOTS BELOW
    ('\u{FBB6}', ""), // SYMBOL THREE DOTS ABOVE
    ('\u{FBB7}', ""), // SYMBOL THREE DOTS BELOW
    ('\u{FBB8}', ""), // SYMBOL THREE DOTS POINTING DOWNWARDS ABOVE
    ('\u{FBB9}', ""), // SYMBOL THREE DOTS POINTING DOWNWARDS BELOW
    ('\u{FBBA}', ""), // SYMBOL FOUR DOTS ABOVE
    ('\u{FBBB}', ""), // SYMBOL FOUR DOTS BELOW
    ('\u{FBBC}', ""), // SYMBOL DOUBLE VERTICAL BAR BELOW
    ('\u{FBBD}', ""), // SYMBOL TWO DOTS VERTICALLY ABOVE
    ('\u{FBBE}', ""), // SYMBOL TWO DOTS VERTICALLY BELOW
    ('\u{FBBF}', ""), // SYMBOL RING
    ('\u{FBC0}', ""), // SYMBOL SMALL TAH ABOVE
    ('\u{FBC1}', ""), // SYMBOL SMALL TAH BELOW
    ('\u{FC5E}', ""), // SHADDA WITH DAMMATAN ISOLATED FORM
    ('\u{FC5F}', ""), // SHADDA WITH KASRATAN ISOLATED FORM
    ('\u{FC60}', ""), // SHADDA WITH FATHA ISOLATED FORM
    ('\u{FC61}', ""), // SHADDA WITH DAMMA ISOLATED FORM
    ('\u{FC62}', ""), // SHADDA WITH KASRA ISOLATED FORM
    ('\u{FC63}', ""), // SHADDA WITH SUPERSCRIPT ALEF ISOLATED FORM
    ('\u{FCF2}', ""), // SHADDA WITH FATHA MEDIAL FORM
    ('\u{FCF3}', ""), // SHADDA WITH DAMMA MEDIAL FORM
    ('\u{FCF4}', ""), // SHADDA WITH KASRA MEDIAL FORM
    ('\u{FD3E}', ""), // ORNATE LEFT PARENTHESIS
    ('\u{FD3F}', ""), // ORNATE RIGHT PARENTHESIS
    ('\u{FDF0}', "\u{635}\u{644}\u{6CC}"), // SALLA USED AS KORANIC STOP SIGN ISOLATED FORM
    ('\u{FDF2}', "\u{627}\u{644}\u{644}\u{647}"), // ALLAH ISOLATED FORM
    ('\u{FDF3}', "\u{627}\u{6A9}\u{628}\u{631}"), // AKBAR ISOLATED FORM
    ('\u{FDF4}', "\u{645}\u{62D}\u{645}\u{62F}"), // MOHAMMAD ISOLATED FORM
    ('\u{FDF5}', "\u{635}\u{644}\u{639}\u{645}"), // SALAM ISOLATED FORM
    ('\u{FDF6}', "\u{631}\u{633}\u{648}\u{644}"), // RASOUL ISOLATED FORM
    ('\u{FDF7}', "\u{639}\u{644}\u{6CC}\u{647}"), // ALAYHE ISOLATED FORM
    ('\u{FDF8}', "\u{648}\u{633}\u{644}\u{645}"), // WASALLAM ISOLATED FORM
    ('\u{FDF9}', "\u{635}\u{644}\u{6CC}"), // SALLA ISOLATED FORM
    ('\u{FDFA}', ""), // SALLALLAHOU ALAYHE WASALLAM
    ('\u{FDFB}', ""), // JALLAJALALOUHOU
    ('\u{FDFC}', "\u{631}\u{6CC}\u{627}\u{644}"), // RIAL SIGN
    ('\u{FDFD}', "\u{628}\u{633}\u{645} \u{627}\u{644}\u{644}\u{647} \u{627}\u{644}\u{631}\u{62D}\u{645}\u{646} \u{627}\u{644}\u{631}\u{62D}\u{6CC}\u{645}"), // BISMILLAH AR-RAHMAN AR-RAHEEM
    ('\u{FE70}', ""), // FATHATAN ISOLATED FORM
    ('\u{FE71}', ""), // TATWEEL WITH FATHATAN ABOVE
    ('\u{FE72}', ""), // DAMMATAN ISOLATED FORM
    ('\u{FE76}', ""), // FATHA ISOLATED FORM
    ('\u{FE77}', ""), // FATHA MEDIAL FORM
    ('\u{FE78}', ""), // DAMMA ISOLATED FORM
    ('\u{FE79}', ""), // DAMMA MEDIAL FORM
    ('\u{FE7A}', ""), // KASRA ISOLATED FORM
    ('\u{FE7B}', ""), // KASRA MEDIAL FORM
    ('\u{FE7C}', ""), // SHADDA ISOLATED FORM
    ('\u{FE7D}', ""), // SHADDA MEDIAL FORM
    ('\u{FE7E}', ""), // SUKUN ISOLATED FORM
    ('\u{FE7F}', ""), // SUKUN MEDIAL FORM
    ('\u{FEF5}', "\u{644}\u{627}"), // LAM WITH ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FEF6}', "\u{644}\u{627}"), // LAM WITH ALEF WITH MADDA ABOVE FINAL FORM
    ('\u{FEF7}', "\u{644}\u{627}"), // LAM WITH ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FEF8}', "\u{644}\u{627}"), // LAM WITH ALEF WITH HAMZA ABOVE FINAL FORM
    ('\u{FEF9}', "\u{644}\u{627}"), // LAM WITH ALEF WITH HAMZA BELOW ISOLATED FORM
    ('\u{FEFA}', "\u{644}\u{627}"), // LAM WITH ALEF WITH HAMZA BELOW FINAL FORM
    ('\u{FEFB}', "\u{644}\u{627}"), // LAM WITH ALEF ISOLATED FORM
    ('\u{FEFC}', "\u{644}\u{627}"), // LAM WITH ALEF FINAL FORM
];
