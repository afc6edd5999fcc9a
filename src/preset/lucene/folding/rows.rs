//! What the tables of UTR #30 fold besides NFKC_Casefold, each character with what it becomes in the end.
//!
//! Those of the script and those that a text in it holds besides: Lucene's `BasicFoldings.txt` and
//! `NativeDigitFolding.txt`, and of `DiacriticFolding.txt` the Arabic part and U+0300 to U+0362. The block
//! General Punctuation is here as a whole, with what NFKC_Casefold does to it. Digits that have a row
//! in [`digits`](super::super::digits) are there.

use crate::preset::peer::Row;
use crate::preset::span::{Span, To, count, rows};

const NOTHING: To = To::Text("");

#[rustfmt::skip]
const SPANS: &[Span] = &[
    ('A', 'Z', To::Ascii(b'a')), // A to Z
    ('^', '^', NOTHING), // CIRCUMFLEX ACCENT
    ('`', '`', NOTHING), // GRAVE ACCENT
    ('\u{A8}', '\u{A8}', NOTHING), // DIAERESIS
    ('\u{AB}', '\u{AB}', To::Text("\"")), // LEFT-POINTING DOUBLE ANGLE QUOTATION MARK
    ('\u{AF}', '\u{AF}', NOTHING), // MACRON
    ('\u{B4}', '\u{B4}', NOTHING), // ACUTE ACCENT
    ('\u{B7}', '\u{B8}', NOTHING), // MIDDLE DOT, CEDILLA
    ('\u{BB}', '\u{BB}', To::Text("\"")), // RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK
    ('\u{2C0}', '\u{2C0}', To::Text("\u{294}")), // MODIFIER LETTER GLOTTAL STOP
    ('\u{2C1}', '\u{2C1}', To::Text("\u{295}")), // MODIFIER LETTER REVERSED GLOTTAL STOP
    ('\u{300}', '\u{362}', NOTHING), // combining marks, GRAPHEME JOINER among them
    ('\u{58A}', '\u{58A}', To::Text("-")), // ARMENIAN HYPHEN
    ('\u{5BE}', '\u{5BE}', To::Text("-")), // HEBREW PUNCTUATION MAQAF
    ('\u{610}', '\u{61A}', NOTHING), // SIGN SALLALLAHOU ALAYHE WASSALLAM to SMALL KASRA
    ('\u{61C}', '\u{61C}', NOTHING), // ARABIC LETTER MARK
    ('\u{622}', '\u{623}', To::Text("\u{627}")), // ALEF WITH MADDA ABOVE, ALEF WITH HAMZA ABOVE
    ('\u{624}', '\u{624}', To::Text("\u{648}")), // WAW WITH HAMZA ABOVE
    ('\u{625}', '\u{625}', To::Text("\u{627}")), // ALEF WITH HAMZA BELOW
    ('\u{626}', '\u{626}', To::Text("\u{64A}")), // YEH WITH HAMZA ABOVE
    ('\u{629}', '\u{629}', To::Text("\u{647}")), // TEH MARBUTA: HEH
    ('\u{640}', '\u{640}', NOTHING), // TATWEEL
    ('\u{649}', '\u{649}', To::Text("\u{64A}")), // ALEF MAKSURA: YEH
    ('\u{64B}', '\u{65F}', NOTHING), // FATHATAN to WAVY HAMZA BELOW
    ('\u{660}', '\u{669}', To::Ascii(b'0')), // ARABIC-INDIC DIGITS
    ('\u{670}', '\u{670}', NOTHING), // SUPERSCRIPT ALEF
    ('\u{6A9}', '\u{6A9}', To::Text("\u{643}")), // KEHEH: KAF
    ('\u{6C0}', '\u{6C0}', To::Text("\u{6D5}")), // HEH WITH YEH ABOVE: AE
    ('\u{6C2}', '\u{6C2}', To::Text("\u{6C1}")), // HEH GOAL WITH HAMZA ABOVE
    ('\u{6CC}', '\u{6CC}', To::Text("\u{64A}")), // FARSI YEH: YEH
    ('\u{6D3}', '\u{6D3}', To::Text("\u{6D2}")), // YEH BARREE WITH HAMZA ABOVE
    ('\u{6D6}', '\u{6DE}', NOTHING), // SMALL HIGH LIGATURE SAD WITH LAM WITH ALEF MAKSURA to START OF RUB EL HIZB
    ('\u{6DF}', '\u{6E9}', NOTHING), // SMALL HIGH ROUNDED ZERO to PLACE OF SAJDAH
    ('\u{6EA}', '\u{6ED}', NOTHING), // EMPTY CENTRE LOW STOP to SMALL LOW MEEM
    ('\u{6F0}', '\u{6F9}', To::Ascii(b'0')), // EXTENDED ARABIC-INDIC DIGITS
    ('\u{898}', '\u{89F}', NOTHING), // SMALL HIGH WORD AL-JUZ to HALF MADDA OVER MADDA
    ('\u{8C9}', '\u{8D2}', NOTHING), // SMALL FARSI YEH to LARGE ROUND DOT INSIDE CIRCLE BELOW
    ('\u{8E3}', '\u{8FE}', NOTHING), // TURNED DAMMA BELOW to DAMMA WITH DOT
    ('\u{1369}', '\u{1371}', To::Ascii(b'1')), // ETHIOPIC DIGITS
    ('\u{1400}', '\u{1400}', To::Text("-")), // CANADIAN SYLLABICS HYPHEN
    ('\u{1680}', '\u{1680}', To::Text(" ")), // OGHAM SPACE MARK
    ('\u{1806}', '\u{1806}', To::Text("-")), // MONGOLIAN TODO SOFT HYPHEN
    ('\u{19DA}', '\u{19DA}', To::Text("1")), // NEW TAI LUE THAM DIGIT ONE
    ('\u{2000}', '\u{200A}', To::Text(" ")), // EN QUAD to HAIR SPACE
    ('\u{200B}', '\u{200F}', NOTHING), // ZERO WIDTH SPACE to RIGHT-TO-LEFT MARK
    ('\u{2010}', '\u{2015}', To::Text("-")), // HYPHEN to HORIZONTAL BAR
    ('\u{2017}', '\u{2017}', NOTHING), // DOUBLE LOW LINE
    ('\u{2018}', '\u{201B}', To::Text("'")), // LEFT SINGLE QUOTATION MARK to SINGLE HIGH-REVERSED-9 QUOTATION MARK
    ('\u{201C}', '\u{201E}', To::Text("\"")), // LEFT DOUBLE QUOTATION MARK to DOUBLE LOW-9 QUOTATION MARK
    ('\u{2024}', '\u{2024}', To::Text(".")), // ONE DOT LEADER
    ('\u{2025}', '\u{2025}', To::Text("..")), // TWO DOT LEADER
    ('\u{2026}', '\u{2026}', To::Text("...")), // HORIZONTAL ELLIPSIS
    ('\u{202A}', '\u{202E}', NOTHING), // LEFT-TO-RIGHT EMBEDDING to RIGHT-TO-LEFT OVERRIDE
    ('\u{202F}', '\u{202F}', To::Text(" ")), // NARROW NO-BREAK SPACE
    ('\u{2032}', '\u{2032}', To::Text("'")), // PRIME
    ('\u{2033}', '\u{2033}', To::Text("''")), // DOUBLE PRIME
    ('\u{2034}', '\u{2034}', To::Text("'''")), // TRIPLE PRIME
    ('\u{2035}', '\u{2035}', To::Text("'")), // REVERSED PRIME
    ('\u{2036}', '\u{2036}', To::Text("''")), // REVERSED DOUBLE PRIME
    ('\u{2037}', '\u{2037}', To::Text("'''")), // REVERSED TRIPLE PRIME
    ('\u{2038}', '\u{2038}', NOTHING), // CARET
    ('\u{2039}', '\u{203A}', To::Text("'")), // SINGLE LEFT-POINTING ANGLE QUOTATION MARK to SINGLE RIGHT-POINTING ANGLE QUOTATION MARK
    ('\u{203C}', '\u{203C}', To::Text("!!")), // DOUBLE EXCLAMATION MARK
    ('\u{203E}', '\u{203E}', To::Text(" ")), // OVERLINE
    ('\u{2044}', '\u{2044}', To::Text("/")), // FRACTION SLASH
    ('\u{2045}', '\u{2045}', To::Text("[")), // LEFT SQUARE BRACKET WITH QUILL
    ('\u{2046}', '\u{2046}', To::Text("]")), // RIGHT SQUARE BRACKET WITH QUILL
    ('\u{2047}', '\u{2047}', To::Text("??")), // DOUBLE QUESTION MARK
    ('\u{2048}', '\u{2048}', To::Text("?!")), // QUESTION EXCLAMATION MARK
    ('\u{2049}', '\u{2049}', To::Text("!?")), // EXCLAMATION QUESTION MARK
    ('\u{204E}', '\u{204E}', To::Text("*")), // LOW ASTERISK
    ('\u{204F}', '\u{204F}', To::Text(";")), // REVERSED SEMICOLON
    ('\u{2052}', '\u{2052}', To::Text("%")), // COMMERCIAL MINUS SIGN
    ('\u{2053}', '\u{2053}', To::Text("~")), // SWUNG DASH
    ('\u{2057}', '\u{2057}', To::Text("''''")), // QUADRUPLE PRIME
    ('\u{205F}', '\u{205F}', To::Text(" ")), // MEDIUM MATHEMATICAL SPACE
    ('\u{2060}', '\u{206F}', NOTHING), // WORD JOINER to NOMINAL DIGIT SHAPES
    ('\u{207B}', '\u{207B}', To::Text("-")), // SUPERSCRIPT MINUS
    ('\u{208B}', '\u{208B}', To::Text("-")), // SUBSCRIPT MINUS
    ('\u{2212}', '\u{2212}', To::Text("-")), // MINUS SIGN
    ('\u{24F5}', '\u{24FD}', To::Ascii(b'1')), // DOUBLE CIRCLED DIGITS
    ('\u{24FF}', '\u{24FF}', To::Text("0")), // NEGATIVE CIRCLED DIGIT ZERO
    ('\u{2776}', '\u{277E}', To::Ascii(b'1')), // DINGBAT NEGATIVE CIRCLED DIGITS
    ('\u{2780}', '\u{2788}', To::Ascii(b'1')), // DINGBAT CIRCLED SANS-SERIF DIGITS
    ('\u{278A}', '\u{2792}', To::Ascii(b'1')), // DINGBAT NEGATIVE CIRCLED SANS-SERIF DIGITS
    ('\u{2E17}', '\u{2E17}', To::Text("-")), // DOUBLE OBLIQUE HYPHEN
    ('\u{2E1A}', '\u{2E1A}', To::Text("-")), // HYPHEN WITH DIAERESIS
    ('\u{2E28}', '\u{2E28}', To::Text("((")), // LEFT DOUBLE PARENTHESIS
    ('\u{2E29}', '\u{2E29}', To::Text("))")), // RIGHT DOUBLE PARENTHESIS
    ('\u{2E3A}', '\u{2E3B}', To::Text("-")), // TWO-EM DASH, THREE-EM DASH
    ('\u{2E40}', '\u{2E40}', To::Text("-")), // DOUBLE HYPHEN
    ('\u{2E5D}', '\u{2E5D}', To::Text("-")), // OBLIQUE HYPHEN
    ('\u{301C}', '\u{301C}', To::Text("-")), // WAVE DASH
    ('\u{3021}', '\u{3021}', To::Text("\u{4E00}")), // HANGZHOU NUMERAL ONE
    ('\u{3022}', '\u{3022}', To::Text("\u{4E8C}")), // HANGZHOU NUMERAL TWO
    ('\u{3023}', '\u{3023}', To::Text("\u{4E09}")), // HANGZHOU NUMERAL THREE
    ('\u{3024}', '\u{3024}', To::Text("\u{56DB}")), // HANGZHOU NUMERAL FOUR
    ('\u{3025}', '\u{3025}', To::Text("\u{4E94}")), // HANGZHOU NUMERAL FIVE
    ('\u{3026}', '\u{3026}', To::Text("\u{516D}")), // HANGZHOU NUMERAL SIX
    ('\u{3027}', '\u{3027}', To::Text("\u{4E03}")), // HANGZHOU NUMERAL SEVEN
    ('\u{3028}', '\u{3028}', To::Text("\u{516B}")), // HANGZHOU NUMERAL EIGHT
    ('\u{3029}', '\u{3029}', To::Text("\u{4E5D}")), // HANGZHOU NUMERAL NINE
    ('\u{3030}', '\u{3030}', To::Text("-")), // WAVY DASH
    ('\u{30A0}', '\u{30A0}', To::Text("-")), // KATAKANA-HIRAGANA DOUBLE HYPHEN
    ('\u{FE4D}', '\u{FE4F}', NOTHING), // DASHED LOW LINE to WAVY LOW LINE
    ('\u{FE58}', '\u{FE58}', To::Text("-")), // SMALL EM DASH
    ('\u{FE63}', '\u{FE63}', To::Text("-")), // SMALL HYPHEN-MINUS
    ('\u{FEFF}', '\u{FEFF}', NOTHING), // BYTE ORDER MARK
    ('\u{FF0D}', '\u{FF0D}', To::Text("-")), // FULLWIDTH HYPHEN-MINUS
    ('\u{10A40}', '\u{10A43}', To::Ascii(b'1')), // KHAROSHTHI DIGITS
    ('\u{10E60}', '\u{10E68}', To::Ascii(b'1')), // RUMI DIGITS
    ('\u{10EAD}', '\u{10EAD}', To::Text("-")), // YEZIDI HYPHENATION MARK
    ('\u{10EFA}', '\u{10EFA}', NOTHING), // DOUBLE VERTICAL BAR BELOW
    ('\u{10EFD}', '\u{10EFF}', NOTHING), // SMALL LOW WORD SAKTA to SMALL LOW WORD MADDA
    ('\u{11052}', '\u{1105A}', To::Ascii(b'1')), // BRAHMI NUMBERS
    ('\u{11F50}', '\u{11F59}', To::Ascii(b'0')), // KAWI DIGITS
    ('\u{1E4F0}', '\u{1E4F9}', To::Ascii(b'0')), // NAG MUNDARI DIGITS
];

pub(super) static ROWS: [Row; count(SPANS)] = rows(SPANS);

/// What came to Unicode after 15.0 and would not pass as it is: to the filter it is unassigned.
#[rustfmt::skip]
pub(super) const NEWER: &[(char, char)] = &[
    ('\u{558}', '\u{558}'), // MODIFIER LETTER ARMENIAN SMALL EH
    ('\u{58B}', '\u{58C}'), // MODIFIER LETTER ARMENIAN SMALL INI to MODIFIER LETTER ARMENIAN SMALL YI
    ('\u{5C8}', '\u{5C9}'), // HEBREW POINT SHEVA NA MUDGASH to HEBREW POINT DAGESH HAZAQ MUDGASH
    ('\u{1ACF}', '\u{1AF0}'), // COMBINING DOUBLE CARON to COMBINING DOUBLE COMMA ABOVE
    ('\u{1C89}', '\u{1C8A}'), // CYRILLIC CAPITAL LETTER TJE to CYRILLIC SMALL LETTER TJE
    ('\u{209D}', '\u{209F}'), // LATIN SUBSCRIPT SMALL LETTER W to LATIN SUBSCRIPT SMALL LETTER Z
    ('\u{A7CB}', '\u{A7CF}'), // LATIN CAPITAL LETTER RAMS HORN to LATIN SMALL LETTER PHARYNGEAL VOICED FRICATIVE
    ('\u{A7D2}', '\u{A7D2}'), // LATIN CAPITAL LETTER DOUBLE THORN
    ('\u{A7D4}', '\u{A7D4}'), // LATIN CAPITAL LETTER DOUBLE WYNN
    ('\u{A7DA}', '\u{A7DD}'), // LATIN CAPITAL LETTER LAMBDA to LATIN CAPITAL LETTER CLOSED OMEGA
    ('\u{A7E2}', '\u{A7E2}'), // LATIN CAPITAL LETTER R WITH LONG LEG
    ('\u{A7F1}', '\u{A7F1}'), // MODIFIER LETTER CAPITAL S
    ('\u{AB6C}', '\u{AB6D}'), // LATIN CAPITAL LETTER SCRIPT R to LATIN CAPITAL LETTER SCRIPT R WITH RING
    ('\u{105C9}', '\u{105E4}'), // TODHRI LETTER EI to TODHRI LETTER U
    ('\u{107BB}', '\u{107BF}'), // MODIFIER LETTER SMALL TURNED T to MODIFIER LETTER SMALL ESH WITH DOUBLE BAR
    ('\u{10D50}', '\u{10D65}'), // GARAY CAPITAL LETTER A to GARAY CAPITAL LETTER OLD NA
    ('\u{10D69}', '\u{10D85}'), // GARAY VOWEL SIGN E to GARAY SMALL LETTER OLD NA
    ('\u{10ECB}', '\u{10ECF}'), // ARABIC NORTHEAST POINTING ARROWHEAD ABOVE to ARABIC LARGE CIRCLE ABOVE
    ('\u{10EF0}', '\u{10EF9}'), // ARABIC SMALL LOW UPRIGHT RECTANGULAR ZERO to ARABIC MARK CROWN
    ('\u{10EFB}', '\u{10EFB}'), // ARABIC SMALL LOW NOON
    ('\u{11383}', '\u{113D0}'), // TULU-TIGALARI LETTER II to TULU-TIGALARI CONJOINER
    ('\u{1611E}', '\u{1612F}'), // GURUNG KHEMA VOWEL SIGN AA to GURUNG KHEMA SIGN THOLHOMA
    ('\u{16D63}', '\u{16D6A}'), // KIRAT RAI VOWEL SIGN AA to KIRAT RAI VOWEL SIGN AU
    ('\u{16EA0}', '\u{16EB8}'), // BERIA ERFE CAPITAL LETTER ARKAB to BERIA ERFE CAPITAL LETTER AY
    ('\u{16EBB}', '\u{16ED3}'), // BERIA ERFE SMALL LETTER ARKAB to BERIA ERFE SMALL LETTER AY
    ('\u{1B123}', '\u{1B126}'), // HIRAGANA DIGRAPH KOTO to KATAKANA DIGRAPH YORI
    ('\u{1CCD6}', '\u{1CCF9}'), // OUTLINED LATIN CAPITAL LETTER A to OUTLINED DIGIT NINE
    ('\u{1D127}', '\u{1D128}'), // MUSICAL SYMBOL COMBINING STRESS to MUSICAL SYMBOL COMBINING UNSTRESS
    ('\u{1D250}', '\u{1D281}'), // MUSICAL SYMBOL COMBINING FLAG-6 to MUSICAL SYMBOL COMBINING STEM BOW ON TOP OF BRIDGE
    ('\u{1D6A6}', '\u{1D6A6}'), // MATHEMATICAL ITALIC SMALL LIGATURE LONG S WITH DESCENDER S
    ('\u{1DF40}', '\u{1DF7F}'), // LATIN CAPITAL LETTER BARRED A to LATIN SMALL LETTER REVERSED U
    ('\u{1DF95}', '\u{1DF95}'), // LATIN SMALL LIGATURE LONG S WITH DESCENDER S
    ('\u{1DFCD}', '\u{1DFFF}'), // MODIFIER LETTER SMALL TURNED R WITH MID-HEIGHT LEFT HOOK to MODIFIER LETTER SMALL T WITH HOOK AND RETROFLEX HOOK
    ('\u{1E5EE}', '\u{1E5EF}'), // OL ONAL SIGN MU to OL ONAL SIGN IKIR
    ('\u{1E6E3}', '\u{1E6F5}'), // TAI YO SIGN UE to TAI YO SIGN OM
];
