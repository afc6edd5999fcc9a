//! What arclean writes for the characters that it knows and does not keep; and what it deletes in the
//! block Arabic.

use crate::preset::peer::Row;

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    ('\u{A0}', " "), // NO-BREAK SPACE
    ('\u{AB}', "\""), // LEFT-POINTING DOUBLE ANGLE QUOTATION MARK
    ('\u{BB}', "\""), // RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK
    ('\u{600}', " "), // NUMBER SIGN
    ('\u{601}', " "), // SIGN SANAH
    ('\u{602}', " "), // FOOTNOTE MARKER
    ('\u{603}', " "), // SIGN SAFHA
    ('\u{604}', " "), // SIGN SAMVAT
    ('\u{605}', " "), // NUMBER MARK ABOVE
    ('\u{606}', "/3"), // ARABIC-INDIC CUBE ROOT
    ('\u{607}', "/4"), // ARABIC-INDIC FOURTH ROOT
    ('\u{608}', " "), // RAY
    ('\u{609}', "%0"), // ARABIC-INDIC PER MILLE SIGN
    ('\u{60A}', "%00"), // ARABIC-INDIC PER TEN THOUSAND SIGN
    ('\u{60B}', " "), // AFGHANI SIGN
    ('\u{60C}', ","), // COMMA
    ('\u{60D}', ","), // DATE SEPARATOR
    ('\u{60E}', " "), // POETIC VERSE SIGN
    ('\u{60F}', " "), // SIGN MISRA
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
    ('\u{61B}', ";"), // SEMICOLON
    ('\u{61C}', ""), // MARK
    ('\u{61D}', ""), // END OF TEXT MARK
    ('\u{61E}', ""), // TRIPLE DOT PUNCTUATION MARK
    ('\u{61F}', "?"), // QUESTION MARK
    ('\u{620}', ""), // KASHMIRI YEH
    ('\u{63B}', "\u{643}"), // KEHEH WITH TWO DOTS ABOVE
    ('\u{63C}', "\u{643}"), // KEHEH WITH THREE DOTS BELOW
    ('\u{63D}', "\u{649}"), // FARSI YEH WITH INVERTED V
    ('\u{63E}', "\u{649}"), // FARSI YEH WITH TWO DOTS ABOVE
    ('\u{63F}', "\u{649}"), // FARSI YEH WITH THREE DOTS ABOVE
    ('\u{640}', ""), // TATWEEL
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
    ('\u{66A}', "%"), // PERCENT SIGN
    ('\u{66B}', ","), // DECIMAL SEPARATOR
    ('\u{66C}', "'"), // THOUSANDS SEPARATOR
    ('\u{66D}', "*"), // FIVE POINTED STAR
    ('\u{66E}', "\u{628}"), // DOTLESS BEH
    ('\u{66F}', "\u{642}"), // DOTLESS QAF
    ('\u{670}', ""), // SUPERSCRIPT ALEF
    ('\u{671}', "\u{627}"), // ALEF WASLA
    ('\u{672}', "\u{627}"), // ALEF WITH WAVY HAMZA ABOVE
    ('\u{673}', "\u{627}"), // ALEF WITH WAVY HAMZA BELOW
    ('\u{674}', ""), // HIGH HAMZA
    ('\u{675}', "\u{627}"), // HIGH HAMZA ALEF
    ('\u{676}', "\u{648}"), // HIGH HAMZA WAW
    ('\u{677}', "\u{648}"), // U WITH HAMZA ABOVE
    ('\u{678}', "\u{626}"), // HIGH HAMZA YEH
    ('\u{679}', "\u{62A}"), // TTEH
    ('\u{67A}', "\u{62A}"), // TTEHEH
    ('\u{67B}', "\u{628}"), // BEEH
    ('\u{67C}', "\u{62A}"), // TEH WITH RING
    ('\u{67D}', "\u{62B}"), // TEH WITH THREE DOTS ABOVE DOWNWARDS
    ('\u{67E}', "\u{628}"), // PEH
    ('\u{67F}', "\u{62A}"), // TEHEH
    ('\u{680}', "\u{628}"), // BEHEH
    ('\u{681}', "\u{62E}"), // HAH WITH HAMZA ABOVE
    ('\u{682}', "\u{62E}"), // HAH WITH TWO DOTS VERTICAL ABOVE
    ('\u{683}', "\u{62C}"), // NYEH
    ('\u{684}', "\u{62C}"), // DYEH
    ('\u{685}', "\u{62E}"), // HAH WITH THREE DOTS ABOVE
    ('\u{686}', "\u{62C}"), // TCHEH
    ('\u{687}', "\u{62C}"), // TCHEHEH
    ('\u{688}', "\u{62F}"), // DDAL
    ('\u{689}', "\u{62F}"), // DAL WITH RING
    ('\u{68A}', "\u{62F}"), // DAL WITH DOT BELOW
    ('\u{68B}', "\u{62F}"), // DAL WITH DOT BELOW AND SMALL TAH
    ('\u{68C}', "\u{62F}"), // DAHAL
    ('\u{68D}', "\u{62F}"), // DDAHAL
    ('\u{68E}', "\u{62F}"), // DUL
    ('\u{68F}', "\u{62F}"), // DAL WITH THREE DOTS ABOVE DOWNWARDS
    ('\u{690}', "\u{62F}"), // DAL WITH FOUR DOTS ABOVE
    ('\u{691}', "\u{631}"), // RREH
    ('\u{692}', "\u{631}"), // REH WITH SMALL V
    ('\u{693}', "\u{631}"), // REH WITH RING
    ('\u{694}', "\u{631}"), // REH WITH DOT BELOW
    ('\u{695}', "\u{631}"), // REH WITH SMALL V BELOW
    ('\u{696}', "\u{631}"), // REH WITH DOT BELOW AND DOT ABOVE
    ('\u{697}', "\u{632}"), // REH WITH TWO DOTS ABOVE
    ('\u{698}', "\u{632}"), // JEH
    ('\u{699}', "\u{632}"), // REH WITH FOUR DOTS ABOVE
    ('\u{69A}', "\u{633}"), // SEEN WITH DOT BELOW AND DOT ABOVE
    ('\u{69B}', "\u{633}"), // SEEN WITH THREE DOTS BELOW
    ('\u{69C}', "\u{634}"), // SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE
    ('\u{69D}', "\u{635}"), // SAD WITH TWO DOTS BELOW
    ('\u{69E}', "\u{636}"), // SAD WITH THREE DOTS ABOVE
    ('\u{69F}', "\u{638}"), // TAH WITH THREE DOTS ABOVE
    ('\u{6A0}', "\u{63A}"), // AIN WITH THREE DOTS ABOVE
    ('\u{6A1}', "\u{641}"), // DOTLESS FEH
    ('\u{6A2}', "\u{641}"), // FEH WITH DOT MOVED BELOW
    ('\u{6A3}', "\u{641}"), // FEH WITH DOT BELOW
    ('\u{6A4}', "\u{641}"), // VEH
    ('\u{6A5}', "\u{641}"), // FEH WITH THREE DOTS BELOW
    ('\u{6A6}', "\u{641}"), // PEHEH
    ('\u{6A7}', "\u{642}"), // QAF WITH DOT ABOVE
    ('\u{6A8}', "\u{642}"), // QAF WITH THREE DOTS ABOVE
    ('\u{6A9}', "\u{643}"), // KEHEH
    ('\u{6AA}', "\u{643}"), // SWASH KAF
    ('\u{6AB}', "\u{643}"), // KAF WITH RING
    ('\u{6AC}', "\u{643}"), // KAF WITH DOT ABOVE
    ('\u{6AD}', "\u{643}"), // NG
    ('\u{6AE}', "\u{643}"), // KAF WITH THREE DOTS BELOW
    ('\u{6AF}', "\u{643}"), // GAF
    ('\u{6B0}', "\u{643}"), // GAF WITH RING
    ('\u{6B1}', "\u{643}"), // NGOEH
    ('\u{6B2}', "\u{643}"), // GAF WITH TWO DOTS BELOW
    ('\u{6B3}', "\u{643}"), // GUEH
    ('\u{6B4}', "\u{643}"), // GAF WITH THREE DOTS ABOVE
    ('\u{6B5}', "\u{644}"), // LAM WITH SMALL V
    ('\u{6B6}', "\u{644}"), // LAM WITH DOT ABOVE
    ('\u{6B7}', "\u{644}"), // LAM WITH THREE DOTS ABOVE
    ('\u{6B8}', "\u{644}"), // LAM WITH THREE DOTS BELOW
    ('\u{6B9}', "\u{646}"), // NOON WITH DOT BELOW
    ('\u{6BA}', "\u{646}"), // NOON GHUNNA
    ('\u{6BB}', "\u{646}"), // RNOON
    ('\u{6BC}', "\u{646}"), // NOON WITH RING
    ('\u{6BD}', "\u{646}"), // NOON WITH THREE DOTS ABOVE
    ('\u{6BE}', "\u{647}"), // HEH DOACHASHMEE
    ('\u{6BF}', "\u{62C}"), // TCHEH WITH DOT ABOVE
    ('\u{6C0}', "\u{647}"), // HEH WITH YEH ABOVE
    ('\u{6C1}', "\u{647}"), // HEH GOAL
    ('\u{6C2}', "\u{647}"), // HEH GOAL WITH HAMZA ABOVE
    ('\u{6C3}', "\u{629}"), // TEH MARBUTA GOAL
    ('\u{6C4}', "\u{648}"), // WAW WITH RING
    ('\u{6C5}', "\u{648}"), // KIRGHIZ OE
    ('\u{6C6}', "\u{648}"), // OE
    ('\u{6C7}', "\u{648}"), // U
    ('\u{6C8}', "\u{648}"), // YU
    ('\u{6C9}', "\u{648}"), // KIRGHIZ YU
    ('\u{6CA}', "\u{648}"), // WAW WITH TWO DOTS ABOVE
    ('\u{6CB}', "\u{648}"), // VE
    ('\u{6CC}', "\u{649}"), // FARSI YEH
    ('\u{6CD}', "\u{649}"), // YEH WITH TAIL
    ('\u{6CE}', "\u{649}"), // YEH WITH SMALL V
    ('\u{6CF}', "\u{648}"), // WAW WITH DOT ABOVE
    ('\u{6D0}', "\u{64A}"), // E
    ('\u{6D1}', "\u{64A}"), // YEH WITH THREE DOTS BELOW
    ('\u{6D2}', "\u{64A}"), // YEH BARREE
    ('\u{6D3}', "\u{626}"), // YEH BARREE WITH HAMZA ABOVE
    ('\u{6D4}', "."), // FULL STOP
    ('\u{6D5}', ""), // AE
    ('\u{6D6}', ""), // SMALL HIGH LIGATURE SAD WITH LAM WITH ALEF MAKSURA
    ('\u{6D7}', ""), // SMALL HIGH LIGATURE QAF WITH LAM WITH ALEF MAKSURA
    ('\u{6D8}', ""), // SMALL HIGH MEEM INITIAL FORM
    ('\u{6D9}', ""), // SMALL HIGH LAM ALEF
    ('\u{6DA}', ""), // SMALL HIGH JEEM
    ('\u{6DB}', ""), // SMALL HIGH THREE DOTS
    ('\u{6DC}', ""), // SMALL HIGH SEEN
    ('\u{6DD}', "*"), // END OF AYAH
    ('\u{6DE}', "*"), // START OF RUB EL HIZB
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
    ('\u{6E9}', "*"), // PLACE OF SAJDAH
    ('\u{6EA}', ""), // EMPTY CENTRE LOW STOP
    ('\u{6EB}', ""), // EMPTY CENTRE HIGH STOP
    ('\u{6EC}', ""), // ROUNDED HIGH STOP WITH FILLED CENTRE
    ('\u{6ED}', ""), // SMALL LOW MEEM
    ('\u{6EE}', "\u{62F}"), // DAL WITH INVERTED V
    ('\u{6EF}', "\u{631}"), // REH WITH INVERTED V
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
    ('\u{6FA}', "\u{634}"), // SHEEN WITH DOT BELOW
    ('\u{6FB}', "\u{635}"), // DAD WITH DOT BELOW
    ('\u{6FC}', "\u{636}"), // GHAIN WITH DOT BELOW
    ('\u{6FD}', "\u{621}"), // SIGN SINDHI AMPERSAND
    ('\u{6FE}', "\u{645}"), // SIGN SINDHI POSTPOSITION MEN
    ('\u{6FF}', "\u{647}"), // HEH WITH INVERTED V
    ('\u{1680}', " "), // OGHAM SPACE MARK
    ('\u{180E}', " "), // MONGOLIAN VOWEL SEPARATOR
    ('\u{2000}', " "), // EN QUAD
    ('\u{2001}', " "), // EM QUAD
    ('\u{2002}', " "), // EN SPACE
    ('\u{2003}', " "), // EM SPACE
    ('\u{2004}', " "), // THREE-PER-EM SPACE
    ('\u{2005}', " "), // FOUR-PER-EM SPACE
    ('\u{2006}', " "), // SIX-PER-EM SPACE
    ('\u{2007}', " "), // FIGURE SPACE
    ('\u{2008}', " "), // PUNCTUATION SPACE
    ('\u{2009}', " "), // THIN SPACE
    ('\u{200A}', " "), // HAIR SPACE
    ('\u{200B}', " "), // ZERO WIDTH SPACE
    ('\u{200C}', " "), // ZERO WIDTH NON-JOINER
    ('\u{200D}', " "), // ZERO WIDTH JOINER
    ('\u{200E}', " "), // LEFT-TO-RIGHT MARK
    ('\u{200F}', " "), // RIGHT-TO-LEFT MARK
    ('\u{2010}', "-"), // HYPHEN
    ('\u{2011}', "-"), // NON-BREAKING HYPHEN
    ('\u{2012}', "-"), // FIGURE DASH
    ('\u{2013}', "-"), // EN DASH
    ('\u{2014}', "-"), // EM DASH
    ('\u{2015}', "-"), // HORIZONTAL BAR
    ('\u{2016}', "|"), // DOUBLE VERTICAL LINE
    ('\u{2017}', "_"), // DOUBLE LOW LINE
    ('\u{2018}', "'"), // LEFT SINGLE QUOTATION MARK
    ('\u{2019}', "'"), // RIGHT SINGLE QUOTATION MARK
    ('\u{201A}', "'"), // SINGLE LOW-9 QUOTATION MARK
    ('\u{201B}', "'"), // SINGLE HIGH-REVERSED-9 QUOTATION MARK
    ('\u{201C}', "\""), // LEFT DOUBLE QUOTATION MARK
    ('\u{201D}', "\""), // RIGHT DOUBLE QUOTATION MARK
    ('\u{201E}', "\""), // DOUBLE LOW-9 QUOTATION MARK
    ('\u{201F}', "\""), // DOUBLE HIGH-REVERSED-9 QUOTATION MARK
    ('\u{2020}', "+"), // DAGGER
    ('\u{2021}', "+"), // DOUBLE DAGGER
    ('\u{2023}', "*"), // TRIANGULAR BULLET
    ('\u{2024}', "."), // ONE DOT LEADER
    ('\u{2025}', ".."), // TWO DOT LEADER
    ('\u{2026}', "..."), // HORIZONTAL ELLIPSIS
    ('\u{2027}', "."), // HYPHENATION POINT
    ('\u{2028}', " "), // LINE SEPARATOR
    ('\u{2029}', " "), // PARAGRAPH SEPARATOR
    ('\u{202A}', " "), // LEFT-TO-RIGHT EMBEDDING
    ('\u{202B}', " "), // RIGHT-TO-LEFT EMBEDDING
    ('\u{202C}', " "), // POP DIRECTIONAL FORMATTING
    ('\u{202D}', " "), // LEFT-TO-RIGHT OVERRIDE
    ('\u{202E}', " "), // RIGHT-TO-LEFT OVERRIDE
    ('\u{202F}', " "), // NARROW NO-BREAK SPACE
    ('\u{2030}', "%0"), // PER MILLE SIGN
    ('\u{2031}', "%00"), // PER TEN THOUSAND SIGN
    ('\u{2032}', "'"), // PRIME
    ('\u{2033}', "''"), // DOUBLE PRIME
    ('\u{2034}', "'''"), // TRIPLE PRIME
    ('\u{2035}', "`"), // REVERSED PRIME
    ('\u{2036}', "``"), // REVERSED DOUBLE PRIME
    ('\u{2037}', "```"), // REVERSED TRIPLE PRIME
    ('\u{2038}', "^"), // CARET
    ('\u{2039}', "<"), // SINGLE LEFT-POINTING ANGLE QUOTATION MARK
    ('\u{203A}', ">"), // SINGLE RIGHT-POINTING ANGLE QUOTATION MARK
    ('\u{203B}', "X"), // REFERENCE MARK
    ('\u{203C}', "!!"), // DOUBLE EXCLAMATION MARK
    ('\u{203D}', "!?"), // INTERROBANG
    ('\u{203E}', "-"), // OVERLINE
    ('\u{203F}', ")"), // UNDERTIE
    ('\u{2040}', "("), // CHARACTER TIE
    ('\u{2041}', "l"), // CARET INSERTION POINT
    ('\u{2042}', "***"), // ASTERISM
    ('\u{2043}', "-"), // HYPHEN BULLET
    ('\u{2044}', "/"), // FRACTION SLASH
    ('\u{2045}', "E"), // LEFT SQUARE BRACKET WITH QUILL
    ('\u{2046}', "E"), // RIGHT SQUARE BRACKET WITH QUILL
    ('\u{2047}', "??"), // DOUBLE QUESTION MARK
    ('\u{2048}', "?!"), // QUESTION EXCLAMATION MARK
    ('\u{2049}', "!?"), // EXCLAMATION QUESTION MARK
    ('\u{204A}', "&"), // TIRONIAN SIGN ET
    ('\u{204B}', "\u{B6}"), // REVERSED PILCROW SIGN
    ('\u{204C}', "*"), // BLACK LEFTWARDS BULLET
    ('\u{204D}', "*"), // BLACK RIGHTWARDS BULLET
    ('\u{204E}', "*"), // LOW ASTERISK
    ('\u{204F}', ";"), // REVERSED SEMICOLON
    ('\u{2050}', "()"), // CLOSE UP
    ('\u{2051}', "**"), // TWO ASTERISKS ALIGNED VERTICALLY
    ('\u{2052}', "%"), // COMMERCIAL MINUS SIGN
    ('\u{2053}', "~"), // SWUNG DASH
    ('\u{2054}', "_"), // INVERTED UNDERTIE
    ('\u{2055}', "*"), // FLOWER PUNCTUATION MARK
    ('\u{2056}', "..."), // THREE DOT PUNCTUATION
    ('\u{2057}', "''''"), // QUADRUPLE PRIME
    ('\u{2058}', "::"), // FOUR DOT PUNCTUATION
    ('\u{2059}', ":.:"), // FIVE DOT PUNCTUATION
    ('\u{205A}', ":"), // TWO DOT PUNCTUATION
    ('\u{205B}', "::"), // FOUR DOT MARK
    ('\u{205C}', "X"), // DOTTED CROSS
    ('\u{205D}', ":"), // TRICOLON
    ('\u{205E}', ":"), // VERTICAL FOUR DOTS
    ('\u{205F}', " "), // MEDIUM MATHEMATICAL SPACE
    ('\u{2060}', " "), // WORD JOINER
    ('\u{2420}', " "), // SYMBOL FOR SPACE
    ('\u{2422}', " "), // BLANK SYMBOL
    ('\u{2423}', " "), // OPEN BOX
    ('\u{3000}', " "), // IDEOGRAPHIC SPACE
    ('\u{FB56}', "\u{628}"), // PEH ISOLATED FORM
    ('\u{FB57}', "\u{628}"), // PEH FINAL FORM
    ('\u{FB58}', "\u{628}"), // PEH INITIAL FORM
    ('\u{FB59}', "\u{628}"), // PEH MEDIAL FORM
    ('\u{FB66}', "\u{62A}"), // TTEH ISOLATED FORM
    ('\u{FB67}', "\u{62A}"), // TTEH FINAL FORM
    ('\u{FB68}', "\u{62A}"), // TTEH INITIAL FORM
    ('\u{FB69}', "\u{62A}"), // TTEH MEDIAL FORM
    ('\u{FB7A}', "\u{62C}"), // TCHEH ISOLATED FORM
    ('\u{FB7B}', "\u{62C}"), // TCHEH FINAL FORM
    ('\u{FB7C}', "\u{62C}"), // TCHEH INITIAL FORM
    ('\u{FB7D}', "\u{62C}"), // TCHEH MEDIAL FORM
    ('\u{FB88}', "\u{62F}"), // DDAL ISOLATED FORM
    ('\u{FB89}', "\u{62F}"), // DDAL FINAL FORM
    ('\u{FB8A}', "\u{632}"), // JEH ISOLATED FORM
    ('\u{FB8B}', "\u{632}"), // JEH FINAL FORM
    ('\u{FB8C}', "\u{631}"), // RREH ISOLATED FORM
    ('\u{FB8D}', "\u{631}"), // RREH FINAL FORM
    ('\u{FB8E}', "\u{643}"), // KEHEH ISOLATED FORM
    ('\u{FB8F}', "\u{643}"), // KEHEH FINAL FORM
    ('\u{FB90}', "\u{643}"), // KEHEH INITIAL FORM
    ('\u{FB91}', "\u{643}"), // KEHEH MEDIAL FORM
    ('\u{FB92}', "\u{643}"), // GAF ISOLATED FORM
    ('\u{FB93}', "\u{643}"), // GAF FINAL FORM
    ('\u{FB94}', "\u{643}"), // GAF INITIAL FORM
    ('\u{FB95}', "\u{643}"), // GAF MEDIAL FORM
    ('\u{FB9E}', "\u{646}"), // NOON GHUNNA ISOLATED FORM
    ('\u{FB9F}', "\u{646}"), // NOON GHUNNA FINAL FORM
    ('\u{FBA6}', "\u{647}"), // HEH GOAL ISOLATED FORM
    ('\u{FBA7}', "\u{647}"), // HEH GOAL FINAL FORM
    ('\u{FBA8}', "\u{647}"), // HEH GOAL INITIAL FORM
    ('\u{FBA9}', "\u{647}"), // HEH GOAL MEDIAL FORM
    ('\u{FBAA}', "\u{647}"), // HEH DOACHASHMEE ISOLATED FORM
    ('\u{FBAB}', "\u{647}"), // HEH DOACHASHMEE FINAL FORM
    ('\u{FBAC}', "\u{647}"), // HEH DOACHASHMEE INITIAL FORM
    ('\u{FBAD}', "\u{647}"), // HEH DOACHASHMEE MEDIAL FORM
    ('\u{FBAE}', "\u{649}"), // YEH BARREE ISOLATED FORM
    ('\u{FBAF}', "\u{649}"), // YEH BARREE FINAL FORM
    ('\u{FBB0}', "\u{626}"), // YEH BARREE WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FBB1}', "\u{626}"), // YEH BARREE WITH HAMZA ABOVE FINAL FORM
    ('\u{FBFC}', "\u{64A}"), // FARSI YEH ISOLATED FORM
    ('\u{FBFD}', "\u{64A}"), // FARSI YEH FINAL FORM
    ('\u{FBFE}', "\u{64A}"), // FARSI YEH INITIAL FORM
    ('\u{FBFF}', "\u{64A}"), // FARSI YEH MEDIAL FORM
    ('\u{FDF2}', "\u{627}\u{644}\u{644}\u{647}"), // LIGATURE ALLAH ISOLATED FORM
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
    ('\u{FEFF}', " "), // ZERO WIDTH NO-BREAK SPACE
];
