//! What AsoSoft makes of a character, whatever stands around it. Names without ARABIC in front.

use crate::preset::peer::Row;

/// Its two lists, Deep and Additional, in one, with what it does later to two letters wherever they
/// stand: U+0643 and U+064A become U+06A9 and U+06CC, in the rows' targets too. Of U+0649 only what
/// stands around it decides, so that it stays.
#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    ('\u{0}', " "), // <control>
    ('\u{1}', " "), // <control>
    ('\u{2}', " "), // <control>
    ('\u{3}', " "), // <control>
    ('\u{4}', " "), // <control>
    ('\u{5}', " "), // <control>
    ('\u{6}', " "), // <control>
    ('\u{7}', " "), // <control>
    ('\u{8}', " "), // <control>
    ('\u{B}', " "), // <control>
    ('\u{C}', " "), // <control>
    ('\u{E}', " "), // <control>
    ('\u{F}', " "), // <control>
    ('\u{10}', " "), // <control>
    ('\u{11}', " "), // <control>
    ('\u{12}', " "), // <control>
    ('\u{13}', " "), // <control>
    ('\u{14}', " "), // <control>
    ('\u{15}', " "), // <control>
    ('\u{16}', " "), // <control>
    ('\u{17}', " "), // <control>
    ('\u{18}', " "), // <control>
    ('\u{19}', " "), // <control>
    ('\u{1A}', " "), // <control>
    ('\u{1B}', " "), // <control>
    ('\u{1C}', " "), // <control>
    ('\u{1D}', " "), // <control>
    ('\u{1E}', " "), // <control>
    ('\u{1F}', " "), // <control>
    ('\u{7F}', " "), // <control>
    ('\u{80}', " "), // <control>
    ('\u{81}', " "), // <control>
    ('\u{82}', " "), // <control>
    ('\u{83}', " "), // <control>
    ('\u{84}', " "), // <control>
    ('\u{85}', " "), // <control>
    ('\u{86}', " "), // <control>
    ('\u{87}', " "), // <control>
    ('\u{88}', " "), // <control>
    ('\u{89}', " "), // <control>
    ('\u{8A}', " "), // <control>
    ('\u{8B}', " "), // <control>
    ('\u{8C}', " "), // <control>
    ('\u{8D}', " "), // <control>
    ('\u{8E}', " "), // <control>
    ('\u{8F}', " "), // <control>
    ('\u{90}', " "), // <control>
    ('\u{91}', " "), // <control>
    ('\u{92}', " "), // <control>
    ('\u{93}', " "), // <control>
    ('\u{94}', " "), // <control>
    ('\u{95}', " "), // <control>
    ('\u{96}', " "), // <control>
    ('\u{97}', " "), // <control>
    ('\u{98}', " "), // <control>
    ('\u{99}', " "), // <control>
    ('\u{9A}', " "), // <control>
    ('\u{9B}', " "), // <control>
    ('\u{9C}', " "), // <control>
    ('\u{9D}', " "), // <control>
    ('\u{9E}', " "), // <control>
    ('\u{9F}', " "), // <control>
    ('\u{A0}', " "), // NO-BREAK SPACE
    ('\u{AC}', "\u{200C}"), // NOT SIGN
    ('\u{AD}', "-"), // SOFT HYPHEN
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
    ('\u{63B}', "\u{6A9}"), // LETTER KEHEH WITH TWO DOTS ABOVE
    ('\u{63C}', "\u{6A9}"), // LETTER KEHEH WITH THREE DOTS BELOW
    ('\u{643}', "\u{6A9}"), // LETTER KAF
    ('\u{64A}', "\u{6CC}"), // LETTER YEH
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
    ('\u{66A}', "%"), // PERCENT SIGN
    ('\u{66B}', "."), // DECIMAL SEPARATOR
    ('\u{66C}', ","), // THOUSANDS SEPARATOR
    ('\u{66D}', "*"), // FIVE POINTED STAR
    ('\u{670}', ""), // LETTER SUPERSCRIPT ALEF
    ('\u{676}', "\u{6C6}"), // LETTER HIGH HAMZA WAW
    ('\u{679}', "\u{62A}"), // LETTER TTEH
    ('\u{67F}', "\u{62A}"), // LETTER TEHEH
    ('\u{689}', "\u{62F}"), // LETTER DAL WITH RING
    ('\u{68A}', "\u{62F}"), // LETTER DAL WITH DOT BELOW
    ('\u{68B}', "\u{62F}"), // LETTER DAL WITH DOT BELOW AND SMALL TAH
    ('\u{68C}', "\u{62F}"), // LETTER DAHAL
    ('\u{68D}', "\u{62F}"), // LETTER DDAHAL
    ('\u{68F}', "\u{62F}"), // LETTER DAL WITH THREE DOTS ABOVE DOWNWARDS
    ('\u{690}', "\u{62F}"), // LETTER DAL WITH FOUR DOTS ABOVE
    ('\u{691}', "\u{695}"), // LETTER RREH
    ('\u{692}', "\u{695}"), // LETTER REH WITH SMALL V
    ('\u{693}', "\u{695}"), // LETTER REH WITH RING
    ('\u{694}', "\u{695}"), // LETTER REH WITH DOT BELOW
    ('\u{696}', "\u{695}"), // LETTER REH WITH DOT BELOW AND DOT ABOVE
    ('\u{697}', "\u{698}"), // LETTER REH WITH TWO DOTS ABOVE
    ('\u{699}', "\u{698}"), // LETTER REH WITH FOUR DOTS ABOVE
    ('\u{69A}', "\u{633}"), // LETTER SEEN WITH DOT BELOW AND DOT ABOVE
    ('\u{69B}', "\u{633}"), // LETTER SEEN WITH THREE DOTS BELOW
    ('\u{69C}', "\u{634}"), // LETTER SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE
    ('\u{69D}', "\u{635}"), // LETTER SAD WITH TWO DOTS BELOW
    ('\u{69E}', "\u{636}"), // LETTER SAD WITH THREE DOTS ABOVE
    ('\u{69F}', "\u{638}"), // LETTER TAH WITH THREE DOTS ABOVE
    ('\u{6A0}', "\u{63A}"), // LETTER AIN WITH THREE DOTS ABOVE
    ('\u{6A1}', "\u{641}"), // LETTER DOTLESS FEH
    ('\u{6A2}', "\u{641}"), // LETTER FEH WITH DOT MOVED BELOW
    ('\u{6A3}', "\u{641}"), // LETTER FEH WITH DOT BELOW
    ('\u{6A5}', "\u{6A4}"), // LETTER FEH WITH THREE DOTS BELOW
    ('\u{6A7}', "\u{642}"), // LETTER QAF WITH DOT ABOVE
    ('\u{6A8}', "\u{642}"), // LETTER QAF WITH THREE DOTS ABOVE
    ('\u{6AA}', "\u{6A9}"), // LETTER SWASH KAF
    ('\u{6AB}', "\u{6A9}"), // LETTER KAF WITH RING
    ('\u{6AC}', "\u{6A9}"), // LETTER KAF WITH DOT ABOVE
    ('\u{6AD}', "\u{6A9}"), // LETTER NG
    ('\u{6AE}', "\u{6A9}"), // LETTER KAF WITH THREE DOTS BELOW
    ('\u{6B0}', "\u{6AF}"), // LETTER GAF WITH RING
    ('\u{6B1}', "\u{6AF}"), // LETTER NGOEH
    ('\u{6B2}', "\u{6AF}"), // LETTER GAF WITH TWO DOTS BELOW
    ('\u{6B3}', "\u{6AF}"), // LETTER GUEH
    ('\u{6B4}', "\u{6AF}"), // LETTER GAF WITH THREE DOTS ABOVE
    ('\u{6B6}', "\u{6B5}"), // LETTER LAM WITH DOT ABOVE
    ('\u{6B7}', "\u{6B5}"), // LETTER LAM WITH THREE DOTS ABOVE
    ('\u{6B8}', "\u{6B5}"), // LETTER LAM WITH THREE DOTS BELOW
    ('\u{6B9}', "\u{646}"), // LETTER NOON WITH DOT BELOW
    ('\u{6BA}', "\u{646}"), // LETTER NOON GHUNNA
    ('\u{6BB}', "\u{646}"), // LETTER RNOON
    ('\u{6BC}', "\u{646}"), // LETTER NOON WITH RING
    ('\u{6BD}', "\u{646}"), // LETTER NOON WITH THREE DOTS ABOVE
    ('\u{6C4}', "\u{6C6}"), // LETTER WAW WITH RING
    ('\u{6C5}', "\u{6C6}"), // LETTER KIRGHIZ OE
    ('\u{6C7}', "\u{648}\u{648}"), // LETTER U
    ('\u{6C8}', "\u{6C6}"), // LETTER YU
    ('\u{6C9}', "\u{6C6}"), // LETTER KIRGHIZ YU
    ('\u{6CB}', "\u{6C6}"), // LETTER VE
    ('\u{6CD}', "\u{6CC}"), // LETTER YEH WITH TAIL
    ('\u{6D2}', "\u{6CC}"), // LETTER YEH BARREE
    ('\u{6D6}', ""), // SMALL HIGH LIGATURE SAD WITH LAM WITH ALEF MAKSURA
    ('\u{6D7}', ""), // SMALL HIGH LIGATURE QAF WITH LAM WITH ALEF MAKSURA
    ('\u{6D8}', ""), // SMALL HIGH MEEM INITIAL FORM
    ('\u{6D9}', ""), // SMALL HIGH LAM ALEF
    ('\u{6DA}', ""), // SMALL HIGH JEEM
    ('\u{6DB}', ""), // SMALL HIGH THREE DOTS
    ('\u{6DC}', ""), // SMALL HIGH SEEN
    ('\u{6DF}', ""), // SMALL HIGH ROUNDED ZERO
    ('\u{6E0}', ""), // SMALL HIGH UPRIGHT RECTANGULAR ZERO
    ('\u{6E1}', ""), // SMALL HIGH DOTLESS HEAD OF KHAH
    ('\u{6E2}', ""), // SMALL HIGH MEEM ISOLATED FORM
    ('\u{6E3}', ""), // SMALL LOW SEEN
    ('\u{6E4}', ""), // SMALL HIGH MADDA
    ('\u{6E7}', ""), // SMALL HIGH YEH
    ('\u{6E8}', ""), // SMALL HIGH NOON
    ('\u{6EA}', ""), // EMPTY CENTRE LOW STOP
    ('\u{6EB}', ""), // EMPTY CENTRE HIGH STOP
    ('\u{6EC}', ""), // ROUNDED HIGH STOP WITH FILLED CENTRE
    ('\u{6ED}', ""), // SMALL LOW MEEM
    ('\u{6FA}', "\u{634}"), // LETTER SHEEN WITH DOT BELOW
    ('\u{6FB}', "\u{636}"), // LETTER DAD WITH DOT BELOW
    ('\u{6FC}', "\u{63A}"), // LETTER GHAIN WITH DOT BELOW
    ('\u{750}', "\u{67E}"), // LETTER BEH WITH THREE DOTS HORIZONTALLY BELOW
    ('\u{751}', "\u{62B}"), // LETTER BEH WITH DOT BELOW AND THREE DOTS ABOVE
    ('\u{752}', "\u{67E}"), // LETTER BEH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{753}', "\u{62A}"), // LETTER BEH WITH THREE DOTS POINTING UPWARDS BELOW AND TWO DOTS ABOVE
    ('\u{758}', "\u{686}"), // LETTER HAH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{759}', "\u{62F}"), // LETTER DAL WITH TWO DOTS VERTICALLY BELOW AND SMALL TAH
    ('\u{75A}', "\u{62F}"), // LETTER DAL WITH INVERTED SMALL V BELOW
    ('\u{765}', "\u{645}"), // LETTER MEEM WITH DOT ABOVE
    ('\u{766}', "\u{645}"), // LETTER MEEM WITH DOT BELOW
    ('\u{767}', "\u{646}"), // LETTER NOON WITH TWO DOTS BELOW
    ('\u{768}', "\u{646}"), // LETTER NOON WITH SMALL TAH
    ('\u{769}', "\u{646}"), // LETTER NOON WITH SMALL V
    ('\u{76A}', "\u{6B5}"), // LETTER LAM WITH BAR
    ('\u{76B}', "\u{698}"), // LETTER REH WITH TWO DOTS VERTICALLY ABOVE
    ('\u{76C}', "\u{695}"), // LETTER REH WITH HAMZA ABOVE
    ('\u{1680}', " "), // OGHAM SPACE MARK
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
    ('\u{200B}', "\u{200C}"), // ZERO WIDTH SPACE
    ('\u{200E}', " "), // LEFT-TO-RIGHT MARK
    ('\u{200F}', " "), // RIGHT-TO-LEFT MARK
    ('\u{2010}', "-"), // HYPHEN
    ('\u{2011}', "-"), // NON-BREAKING HYPHEN
    ('\u{2012}', "-"), // FIGURE DASH
    ('\u{2013}', "-"), // EN DASH
    ('\u{2014}', "-"), // EM DASH
    ('\u{2015}', "-"), // HORIZONTAL BAR
    ('\u{202A}', " "), // LEFT-TO-RIGHT EMBEDDING
    ('\u{202B}', " "), // RIGHT-TO-LEFT EMBEDDING
    ('\u{202C}', " "), // POP DIRECTIONAL FORMATTING
    ('\u{202D}', " "), // LEFT-TO-RIGHT OVERRIDE
    ('\u{202E}', " "), // RIGHT-TO-LEFT OVERRIDE
    ('\u{202F}', " "), // NARROW NO-BREAK SPACE
    ('\u{205F}', " "), // MEDIUM MATHEMATICAL SPACE
    ('\u{2212}', "-"), // MINUS SIGN
    ('\u{3000}', " "), // IDEOGRAPHIC SPACE
    ('\u{A78C}', "'"), // LATIN SMALL LETTER SALTILLO
    ('\u{FB50}', "\u{671}"), // LETTER ALEF WASLA ISOLATED FORM
    ('\u{FB51}', "\u{671}"), // LETTER ALEF WASLA FINAL FORM
    ('\u{FB52}', "\u{67B}"), // LETTER BEEH ISOLATED FORM
    ('\u{FB53}', "\u{67B}"), // LETTER BEEH FINAL FORM
    ('\u{FB54}', "\u{67B}"), // LETTER BEEH INITIAL FORM
    ('\u{FB55}', "\u{67B}"), // LETTER BEEH MEDIAL FORM
    ('\u{FB56}', "\u{67E}"), // LETTER PEH ISOLATED FORM
    ('\u{FB57}', "\u{67E}"), // LETTER PEH FINAL FORM
    ('\u{FB58}', "\u{67E}"), // LETTER PEH INITIAL FORM
    ('\u{FB59}', "\u{67E}"), // LETTER PEH MEDIAL FORM
    ('\u{FB5A}', "\u{680}"), // LETTER BEHEH ISOLATED FORM
    ('\u{FB5B}', "\u{680}"), // LETTER BEHEH FINAL FORM
    ('\u{FB5C}', "\u{680}"), // LETTER BEHEH INITIAL FORM
    ('\u{FB5D}', "\u{680}"), // LETTER BEHEH MEDIAL FORM
    ('\u{FB5E}', "\u{67A}"), // LETTER TTEHEH ISOLATED FORM
    ('\u{FB5F}', "\u{67A}"), // LETTER TTEHEH FINAL FORM
    ('\u{FB60}', "\u{67A}"), // LETTER TTEHEH INITIAL FORM
    ('\u{FB61}', "\u{67A}"), // LETTER TTEHEH MEDIAL FORM
    ('\u{FB62}', "\u{67F}"), // LETTER TEHEH ISOLATED FORM
    ('\u{FB63}', "\u{67F}"), // LETTER TEHEH FINAL FORM
    ('\u{FB64}', "\u{67F}"), // LETTER TEHEH INITIAL FORM
    ('\u{FB65}', "\u{67F}"), // LETTER TEHEH MEDIAL FORM
    ('\u{FB66}', "\u{679}"), // LETTER TTEH ISOLATED FORM
    ('\u{FB67}', "\u{679}"), // LETTER TTEH FINAL FORM
    ('\u{FB68}', "\u{679}"), // LETTER TTEH INITIAL FORM
    ('\u{FB69}', "\u{679}"), // LETTER TTEH MEDIAL FORM
    ('\u{FB6A}', "\u{6A4}"), // LETTER VEH ISOLATED FORM
    ('\u{FB6B}', "\u{6A4}"), // LETTER VEH FINAL FORM
    ('\u{FB6C}', "\u{6A4}"), // LETTER VEH INITIAL FORM
    ('\u{FB6D}', "\u{6A4}"), // LETTER VEH MEDIAL FORM
    ('\u{FB6E}', "\u{6A6}"), // LETTER PEHEH ISOLATED FORM
    ('\u{FB6F}', "\u{6A6}"), // LETTER PEHEH FINAL FORM
    ('\u{FB70}', "\u{6A6}"), // LETTER PEHEH INITIAL FORM
    ('\u{FB71}', "\u{6A6}"), // LETTER PEHEH MEDIAL FORM
    ('\u{FB72}', "\u{684}"), // LETTER DYEH ISOLATED FORM
    ('\u{FB73}', "\u{684}"), // LETTER DYEH FINAL FORM
    ('\u{FB74}', "\u{684}"), // LETTER DYEH INITIAL FORM
    ('\u{FB75}', "\u{684}"), // LETTER DYEH MEDIAL FORM
    ('\u{FB76}', "\u{683}"), // LETTER NYEH ISOLATED FORM
    ('\u{FB77}', "\u{683}"), // LETTER NYEH FINAL FORM
    ('\u{FB78}', "\u{683}"), // LETTER NYEH INITIAL FORM
    ('\u{FB79}', "\u{683}"), // LETTER NYEH MEDIAL FORM
    ('\u{FB7A}', "\u{686}"), // LETTER TCHEH ISOLATED FORM
    ('\u{FB7B}', "\u{686}"), // LETTER TCHEH FINAL FORM
    ('\u{FB7C}', "\u{686}"), // LETTER TCHEH INITIAL FORM
    ('\u{FB7D}', "\u{686}"), // LETTER TCHEH MEDIAL FORM
    ('\u{FB7E}', "\u{687}"), // LETTER TCHEHEH ISOLATED FORM
    ('\u{FB7F}', "\u{687}"), // LETTER TCHEHEH FINAL FORM
    ('\u{FB80}', "\u{687}"), // LETTER TCHEHEH INITIAL FORM
    ('\u{FB81}', "\u{687}"), // LETTER TCHEHEH MEDIAL FORM
    ('\u{FB82}', "\u{68D}"), // LETTER DDAHAL ISOLATED FORM
    ('\u{FB83}', "\u{68D}"), // LETTER DDAHAL FINAL FORM
    ('\u{FB84}', "\u{68C}"), // LETTER DAHAL ISOLATED FORM
    ('\u{FB85}', "\u{68C}"), // LETTER DAHAL FINAL FORM
    ('\u{FB86}', "\u{68E}"), // LETTER DUL ISOLATED FORM
    ('\u{FB87}', "\u{68E}"), // LETTER DUL FINAL FORM
    ('\u{FB88}', "\u{688}"), // LETTER DDAL ISOLATED FORM
    ('\u{FB89}', "\u{688}"), // LETTER DDAL FINAL FORM
    ('\u{FB8A}', "\u{698}"), // LETTER JEH ISOLATED FORM
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
    ('\u{FB96}', "\u{6B3}"), // LETTER GUEH ISOLATED FORM
    ('\u{FB97}', "\u{6B3}"), // LETTER GUEH FINAL FORM
    ('\u{FB98}', "\u{6B3}"), // LETTER GUEH INITIAL FORM
    ('\u{FB99}', "\u{6B3}"), // LETTER GUEH MEDIAL FORM
    ('\u{FB9A}', "\u{6B1}"), // LETTER NGOEH ISOLATED FORM
    ('\u{FB9B}', "\u{6B1}"), // LETTER NGOEH FINAL FORM
    ('\u{FB9C}', "\u{6B1}"), // LETTER NGOEH INITIAL FORM
    ('\u{FB9D}', "\u{6B1}"), // LETTER NGOEH MEDIAL FORM
    ('\u{FB9E}', "\u{6BA}"), // LETTER NOON GHUNNA ISOLATED FORM
    ('\u{FB9F}', "\u{6BA}"), // LETTER NOON GHUNNA FINAL FORM
    ('\u{FBA0}', "\u{6BB}"), // LETTER RNOON ISOLATED FORM
    ('\u{FBA1}', "\u{6BB}"), // LETTER RNOON FINAL FORM
    ('\u{FBA2}', "\u{6BB}"), // LETTER RNOON INITIAL FORM
    ('\u{FBA3}', "\u{6BB}"), // LETTER RNOON MEDIAL FORM
    ('\u{FBA4}', "\u{6C0}"), // LETTER HEH WITH YEH ABOVE ISOLATED FORM
    ('\u{FBA5}', "\u{6C0}"), // LETTER HEH WITH YEH ABOVE FINAL FORM
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
    ('\u{FBB0}', "\u{6D3}"), // LETTER YEH BARREE WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FBB1}', "\u{6D3}"), // LETTER YEH BARREE WITH HAMZA ABOVE FINAL FORM
    ('\u{FBD3}', "\u{6AD}"), // LETTER NG ISOLATED FORM
    ('\u{FBD4}', "\u{6AD}"), // LETTER NG FINAL FORM
    ('\u{FBD5}', "\u{6AD}"), // LETTER NG INITIAL FORM
    ('\u{FBD6}', "\u{6AD}"), // LETTER NG MEDIAL FORM
    ('\u{FBD7}', "\u{6C7}"), // LETTER U ISOLATED FORM
    ('\u{FBD8}', "\u{6C7}"), // LETTER U FINAL FORM
    ('\u{FBD9}', "\u{6C6}"), // LETTER OE ISOLATED FORM
    ('\u{FBDA}', "\u{6C6}"), // LETTER OE FINAL FORM
    ('\u{FBDB}', "\u{6C8}"), // LETTER YU ISOLATED FORM
    ('\u{FBDC}', "\u{6C8}"), // LETTER YU FINAL FORM
    ('\u{FBDD}', "\u{677}"), // LETTER U WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FBDE}', "\u{6CB}"), // LETTER VE ISOLATED FORM
    ('\u{FBDF}', "\u{6CB}"), // LETTER VE FINAL FORM
    ('\u{FBE0}', "\u{6C5}"), // LETTER KIRGHIZ OE ISOLATED FORM
    ('\u{FBE1}', "\u{6C5}"), // LETTER KIRGHIZ OE FINAL FORM
    ('\u{FBE2}', "\u{6C9}"), // LETTER KIRGHIZ YU ISOLATED FORM
    ('\u{FBE3}', "\u{6C9}"), // LETTER KIRGHIZ YU FINAL FORM
    ('\u{FBE4}', "\u{6D0}"), // LETTER E ISOLATED FORM
    ('\u{FBE5}', "\u{6D0}"), // LETTER E FINAL FORM
    ('\u{FBE6}', "\u{6D0}"), // LETTER E INITIAL FORM
    ('\u{FBE7}', "\u{6D0}"), // LETTER E MEDIAL FORM
    ('\u{FBE8}', "\u{649}"), // LETTER UIGHUR KAZAKH KIRGHIZ ALEF MAKSURA INITIAL FORM
    ('\u{FBE9}', "\u{649}"), // LETTER UIGHUR KAZAKH KIRGHIZ ALEF MAKSURA MEDIAL FORM
    ('\u{FBEA}', "\u{626}\u{627}"), // LIGATURE YEH WITH HAMZA ABOVE WITH ALEF ISOLATED FORM
    ('\u{FBEB}', "\u{626}\u{627}"), // LIGATURE YEH WITH HAMZA ABOVE WITH ALEF FINAL FORM
    ('\u{FBEC}', "\u{626}\u{6D5}"), // LIGATURE YEH WITH HAMZA ABOVE WITH AE ISOLATED FORM
    ('\u{FBED}', "\u{626}\u{6D5}"), // LIGATURE YEH WITH HAMZA ABOVE WITH AE FINAL FORM
    ('\u{FBEE}', "\u{626}\u{648}"), // LIGATURE YEH WITH HAMZA ABOVE WITH WAW ISOLATED FORM
    ('\u{FBEF}', "\u{626}\u{648}"), // LIGATURE YEH WITH HAMZA ABOVE WITH WAW FINAL FORM
    ('\u{FBF0}', "\u{626}\u{6C7}"), // LIGATURE YEH WITH HAMZA ABOVE WITH U ISOLATED FORM
    ('\u{FBF1}', "\u{626}\u{6C7}"), // LIGATURE YEH WITH HAMZA ABOVE WITH U FINAL FORM
    ('\u{FBF2}', "\u{626}\u{6C6}"), // LIGATURE YEH WITH HAMZA ABOVE WITH OE ISOLATED FORM
    ('\u{FBF3}', "\u{626}\u{6C6}"), // LIGATURE YEH WITH HAMZA ABOVE WITH OE FINAL FORM
    ('\u{FBF4}', "\u{626}\u{6C8}"), // LIGATURE YEH WITH HAMZA ABOVE WITH YU ISOLATED FORM
    ('\u{FBF5}', "\u{626}\u{6C8}"), // LIGATURE YEH WITH HAMZA ABOVE WITH YU FINAL FORM
    ('\u{FBF6}', "\u{626}\u{6D0}"), // LIGATURE YEH WITH HAMZA ABOVE WITH E ISOLATED FORM
    ('\u{FBF7}', "\u{626}\u{6D0}"), // LIGATURE YEH WITH HAMZA ABOVE WITH E FINAL FORM
    ('\u{FBF8}', "\u{626}\u{6D0}"), // LIGATURE YEH WITH HAMZA ABOVE WITH E INITIAL FORM
    ('\u{FBF9}', "\u{626}\u{649}"), // LIGATURE UIGHUR KIRGHIZ YEH WITH HAMZA ABOVE WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FBFA}', "\u{626}\u{649}"), // LIGATURE UIGHUR KIRGHIZ YEH WITH HAMZA ABOVE WITH ALEF MAKSURA FINAL FORM
    ('\u{FBFB}', "\u{626}\u{649}"), // LIGATURE UIGHUR KIRGHIZ YEH WITH HAMZA ABOVE WITH ALEF MAKSURA INITIAL FORM
    ('\u{FBFC}', "\u{6CC}"), // LETTER FARSI YEH ISOLATED FORM
    ('\u{FBFD}', "\u{6CC}"), // LETTER FARSI YEH FINAL FORM
    ('\u{FBFE}', "\u{6CC}"), // LETTER FARSI YEH INITIAL FORM
    ('\u{FBFF}', "\u{6CC}"), // LETTER FARSI YEH MEDIAL FORM
    ('\u{FC00}', "\u{626}\u{62C}"), // LIGATURE YEH WITH HAMZA ABOVE WITH JEEM ISOLATED FORM
    ('\u{FC01}', "\u{626}\u{62D}"), // LIGATURE YEH WITH HAMZA ABOVE WITH HAH ISOLATED FORM
    ('\u{FC02}', "\u{626}\u{645}"), // LIGATURE YEH WITH HAMZA ABOVE WITH MEEM ISOLATED FORM
    ('\u{FC03}', "\u{626}\u{649}"), // LIGATURE YEH WITH HAMZA ABOVE WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC04}', "\u{626}\u{6CC}"), // LIGATURE YEH WITH HAMZA ABOVE WITH YEH ISOLATED FORM
    ('\u{FC05}', "\u{628}\u{62C}"), // LIGATURE BEH WITH JEEM ISOLATED FORM
    ('\u{FC06}', "\u{628}\u{62D}"), // LIGATURE BEH WITH HAH ISOLATED FORM
    ('\u{FC07}', "\u{628}\u{62E}"), // LIGATURE BEH WITH KHAH ISOLATED FORM
    ('\u{FC08}', "\u{628}\u{645}"), // LIGATURE BEH WITH MEEM ISOLATED FORM
    ('\u{FC09}', "\u{628}\u{649}"), // LIGATURE BEH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC0A}', "\u{628}\u{6CC}"), // LIGATURE BEH WITH YEH ISOLATED FORM
    ('\u{FC0B}', "\u{62A}\u{62C}"), // LIGATURE TEH WITH JEEM ISOLATED FORM
    ('\u{FC0C}', "\u{62A}\u{62D}"), // LIGATURE TEH WITH HAH ISOLATED FORM
    ('\u{FC0D}', "\u{62A}\u{62E}"), // LIGATURE TEH WITH KHAH ISOLATED FORM
    ('\u{FC0E}', "\u{62A}\u{645}"), // LIGATURE TEH WITH MEEM ISOLATED FORM
    ('\u{FC0F}', "\u{62A}\u{649}"), // LIGATURE TEH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC10}', "\u{62A}\u{6CC}"), // LIGATURE TEH WITH YEH ISOLATED FORM
    ('\u{FC11}', "\u{62B}\u{62C}"), // LIGATURE THEH WITH JEEM ISOLATED FORM
    ('\u{FC12}', "\u{62B}\u{645}"), // LIGATURE THEH WITH MEEM ISOLATED FORM
    ('\u{FC13}', "\u{62B}\u{649}"), // LIGATURE THEH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC14}', "\u{62B}\u{6CC}"), // LIGATURE THEH WITH YEH ISOLATED FORM
    ('\u{FC15}', "\u{62C}\u{62D}"), // LIGATURE JEEM WITH HAH ISOLATED FORM
    ('\u{FC16}', "\u{62C}\u{645}"), // LIGATURE JEEM WITH MEEM ISOLATED FORM
    ('\u{FC17}', "\u{62D}\u{62C}"), // LIGATURE HAH WITH JEEM ISOLATED FORM
    ('\u{FC18}', "\u{62D}\u{645}"), // LIGATURE HAH WITH MEEM ISOLATED FORM
    ('\u{FC19}', "\u{62E}\u{62C}"), // LIGATURE KHAH WITH JEEM ISOLATED FORM
    ('\u{FC1A}', "\u{62E}\u{62D}"), // LIGATURE KHAH WITH HAH ISOLATED FORM
    ('\u{FC1B}', "\u{62E}\u{645}"), // LIGATURE KHAH WITH MEEM ISOLATED FORM
    ('\u{FC1C}', "\u{633}\u{62C}"), // LIGATURE SEEN WITH JEEM ISOLATED FORM
    ('\u{FC1D}', "\u{633}\u{62D}"), // LIGATURE SEEN WITH HAH ISOLATED FORM
    ('\u{FC1E}', "\u{633}\u{62E}"), // LIGATURE SEEN WITH KHAH ISOLATED FORM
    ('\u{FC1F}', "\u{633}\u{645}"), // LIGATURE SEEN WITH MEEM ISOLATED FORM
    ('\u{FC20}', "\u{635}\u{62D}"), // LIGATURE SAD WITH HAH ISOLATED FORM
    ('\u{FC21}', "\u{635}\u{645}"), // LIGATURE SAD WITH MEEM ISOLATED FORM
    ('\u{FC22}', "\u{636}\u{62C}"), // LIGATURE DAD WITH JEEM ISOLATED FORM
    ('\u{FC23}', "\u{636}\u{62D}"), // LIGATURE DAD WITH HAH ISOLATED FORM
    ('\u{FC24}', "\u{636}\u{62E}"), // LIGATURE DAD WITH KHAH ISOLATED FORM
    ('\u{FC25}', "\u{636}\u{645}"), // LIGATURE DAD WITH MEEM ISOLATED FORM
    ('\u{FC26}', "\u{637}\u{62D}"), // LIGATURE TAH WITH HAH ISOLATED FORM
    ('\u{FC27}', "\u{637}\u{645}"), // LIGATURE TAH WITH MEEM ISOLATED FORM
    ('\u{FC28}', "\u{638}\u{645}"), // LIGATURE ZAH WITH MEEM ISOLATED FORM
    ('\u{FC29}', "\u{639}\u{62C}"), // LIGATURE AIN WITH JEEM ISOLATED FORM
    ('\u{FC2A}', "\u{639}\u{645}"), // LIGATURE AIN WITH MEEM ISOLATED FORM
    ('\u{FC2B}', "\u{63A}\u{62C}"), // LIGATURE GHAIN WITH JEEM ISOLATED FORM
    ('\u{FC2C}', "\u{63A}\u{645}"), // LIGATURE GHAIN WITH MEEM ISOLATED FORM
    ('\u{FC2D}', "\u{641}\u{62C}"), // LIGATURE FEH WITH JEEM ISOLATED FORM
    ('\u{FC2E}', "\u{641}\u{62D}"), // LIGATURE FEH WITH HAH ISOLATED FORM
    ('\u{FC2F}', "\u{641}\u{62E}"), // LIGATURE FEH WITH KHAH ISOLATED FORM
    ('\u{FC30}', "\u{641}\u{645}"), // LIGATURE FEH WITH MEEM ISOLATED FORM
    ('\u{FC31}', "\u{641}\u{649}"), // LIGATURE FEH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC32}', "\u{641}\u{6CC}"), // LIGATURE FEH WITH YEH ISOLATED FORM
    ('\u{FC33}', "\u{642}\u{62D}"), // LIGATURE QAF WITH HAH ISOLATED FORM
    ('\u{FC34}', "\u{642}\u{645}"), // LIGATURE QAF WITH MEEM ISOLATED FORM
    ('\u{FC35}', "\u{642}\u{649}"), // LIGATURE QAF WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC36}', "\u{642}\u{6CC}"), // LIGATURE QAF WITH YEH ISOLATED FORM
    ('\u{FC37}', "\u{6A9}\u{627}"), // LIGATURE KAF WITH ALEF ISOLATED FORM
    ('\u{FC38}', "\u{6A9}\u{62C}"), // LIGATURE KAF WITH JEEM ISOLATED FORM
    ('\u{FC39}', "\u{6A9}\u{62D}"), // LIGATURE KAF WITH HAH ISOLATED FORM
    ('\u{FC3A}', "\u{6A9}\u{62E}"), // LIGATURE KAF WITH KHAH ISOLATED FORM
    ('\u{FC3B}', "\u{6A9}\u{644}"), // LIGATURE KAF WITH LAM ISOLATED FORM
    ('\u{FC3C}', "\u{6A9}\u{645}"), // LIGATURE KAF WITH MEEM ISOLATED FORM
    ('\u{FC3D}', "\u{6A9}\u{649}"), // LIGATURE KAF WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC3E}', "\u{6A9}\u{6CC}"), // LIGATURE KAF WITH YEH ISOLATED FORM
    ('\u{FC3F}', "\u{644}\u{62C}"), // LIGATURE LAM WITH JEEM ISOLATED FORM
    ('\u{FC40}', "\u{644}\u{62D}"), // LIGATURE LAM WITH HAH ISOLATED FORM
    ('\u{FC41}', "\u{644}\u{62E}"), // LIGATURE LAM WITH KHAH ISOLATED FORM
    ('\u{FC42}', "\u{644}\u{645}"), // LIGATURE LAM WITH MEEM ISOLATED FORM
    ('\u{FC43}', "\u{644}\u{649}"), // LIGATURE LAM WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC44}', "\u{644}\u{6CC}"), // LIGATURE LAM WITH YEH ISOLATED FORM
    ('\u{FC45}', "\u{645}\u{62C}"), // LIGATURE MEEM WITH JEEM ISOLATED FORM
    ('\u{FC46}', "\u{645}\u{62D}"), // LIGATURE MEEM WITH HAH ISOLATED FORM
    ('\u{FC47}', "\u{645}\u{62E}"), // LIGATURE MEEM WITH KHAH ISOLATED FORM
    ('\u{FC48}', "\u{645}\u{645}"), // LIGATURE MEEM WITH MEEM ISOLATED FORM
    ('\u{FC49}', "\u{645}\u{649}"), // LIGATURE MEEM WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC4A}', "\u{645}\u{6CC}"), // LIGATURE MEEM WITH YEH ISOLATED FORM
    ('\u{FC4B}', "\u{646}\u{62C}"), // LIGATURE NOON WITH JEEM ISOLATED FORM
    ('\u{FC4C}', "\u{646}\u{62D}"), // LIGATURE NOON WITH HAH ISOLATED FORM
    ('\u{FC4D}', "\u{646}\u{62E}"), // LIGATURE NOON WITH KHAH ISOLATED FORM
    ('\u{FC4E}', "\u{646}\u{645}"), // LIGATURE NOON WITH MEEM ISOLATED FORM
    ('\u{FC4F}', "\u{646}\u{649}"), // LIGATURE NOON WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC50}', "\u{646}\u{6CC}"), // LIGATURE NOON WITH YEH ISOLATED FORM
    ('\u{FC51}', "\u{647}\u{62C}"), // LIGATURE HEH WITH JEEM ISOLATED FORM
    ('\u{FC52}', "\u{647}\u{645}"), // LIGATURE HEH WITH MEEM ISOLATED FORM
    ('\u{FC53}', "\u{647}\u{649}"), // LIGATURE HEH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC54}', "\u{647}\u{6CC}"), // LIGATURE HEH WITH YEH ISOLATED FORM
    ('\u{FC55}', "\u{6CC}\u{62C}"), // LIGATURE YEH WITH JEEM ISOLATED FORM
    ('\u{FC56}', "\u{6CC}\u{62D}"), // LIGATURE YEH WITH HAH ISOLATED FORM
    ('\u{FC57}', "\u{6CC}\u{62E}"), // LIGATURE YEH WITH KHAH ISOLATED FORM
    ('\u{FC58}', "\u{6CC}\u{645}"), // LIGATURE YEH WITH MEEM ISOLATED FORM
    ('\u{FC59}', "\u{6CC}\u{649}"), // LIGATURE YEH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FC5A}', "\u{6CC}\u{6CC}"), // LIGATURE YEH WITH YEH ISOLATED FORM
    ('\u{FC5B}', "\u{630}\u{670}"), // LIGATURE THAL WITH SUPERSCRIPT ALEF ISOLATED FORM
    ('\u{FC5C}', "\u{631}\u{670}"), // LIGATURE REH WITH SUPERSCRIPT ALEF ISOLATED FORM
    ('\u{FC5D}', "\u{649}\u{670}"), // LIGATURE ALEF MAKSURA WITH SUPERSCRIPT ALEF ISOLATED FORM
    ('\u{FC5E}', " \u{64C}\u{651}"), // LIGATURE SHADDA WITH DAMMATAN ISOLATED FORM
    ('\u{FC5F}', " \u{64D}\u{651}"), // LIGATURE SHADDA WITH KASRATAN ISOLATED FORM
    ('\u{FC60}', " \u{64E}\u{651}"), // LIGATURE SHADDA WITH FATHA ISOLATED FORM
    ('\u{FC61}', " \u{64F}\u{651}"), // LIGATURE SHADDA WITH DAMMA ISOLATED FORM
    ('\u{FC62}', " \u{650}\u{651}"), // LIGATURE SHADDA WITH KASRA ISOLATED FORM
    ('\u{FC63}', " \u{651}\u{670}"), // LIGATURE SHADDA WITH SUPERSCRIPT ALEF ISOLATED FORM
    ('\u{FC64}', "\u{626}\u{631}"), // LIGATURE YEH WITH HAMZA ABOVE WITH REH FINAL FORM
    ('\u{FC65}', "\u{626}\u{632}"), // LIGATURE YEH WITH HAMZA ABOVE WITH ZAIN FINAL FORM
    ('\u{FC66}', "\u{626}\u{645}"), // LIGATURE YEH WITH HAMZA ABOVE WITH MEEM FINAL FORM
    ('\u{FC67}', "\u{626}\u{646}"), // LIGATURE YEH WITH HAMZA ABOVE WITH NOON FINAL FORM
    ('\u{FC68}', "\u{626}\u{649}"), // LIGATURE YEH WITH HAMZA ABOVE WITH ALEF MAKSURA FINAL FORM
    ('\u{FC69}', "\u{626}\u{6CC}"), // LIGATURE YEH WITH HAMZA ABOVE WITH YEH FINAL FORM
    ('\u{FC6A}', "\u{628}\u{631}"), // LIGATURE BEH WITH REH FINAL FORM
    ('\u{FC6B}', "\u{628}\u{632}"), // LIGATURE BEH WITH ZAIN FINAL FORM
    ('\u{FC6C}', "\u{628}\u{645}"), // LIGATURE BEH WITH MEEM FINAL FORM
    ('\u{FC6D}', "\u{628}\u{646}"), // LIGATURE BEH WITH NOON FINAL FORM
    ('\u{FC6E}', "\u{628}\u{649}"), // LIGATURE BEH WITH ALEF MAKSURA FINAL FORM
    ('\u{FC6F}', "\u{628}\u{6CC}"), // LIGATURE BEH WITH YEH FINAL FORM
    ('\u{FC70}', "\u{62A}\u{631}"), // LIGATURE TEH WITH REH FINAL FORM
    ('\u{FC71}', "\u{62A}\u{632}"), // LIGATURE TEH WITH ZAIN FINAL FORM
    ('\u{FC72}', "\u{62A}\u{645}"), // LIGATURE TEH WITH MEEM FINAL FORM
    ('\u{FC73}', "\u{62A}\u{646}"), // LIGATURE TEH WITH NOON FINAL FORM
    ('\u{FC74}', "\u{62A}\u{649}"), // LIGATURE TEH WITH ALEF MAKSURA FINAL FORM
    ('\u{FC75}', "\u{62A}\u{6CC}"), // LIGATURE TEH WITH YEH FINAL FORM
    ('\u{FC76}', "\u{62B}\u{631}"), // LIGATURE THEH WITH REH FINAL FORM
    ('\u{FC77}', "\u{62B}\u{632}"), // LIGATURE THEH WITH ZAIN FINAL FORM
    ('\u{FC78}', "\u{62B}\u{645}"), // LIGATURE THEH WITH MEEM FINAL FORM
    ('\u{FC79}', "\u{62B}\u{646}"), // LIGATURE THEH WITH NOON FINAL FORM
    ('\u{FC7A}', "\u{62B}\u{649}"), // LIGATURE THEH WITH ALEF MAKSURA FINAL FORM
    ('\u{FC7B}', "\u{62B}\u{6CC}"), // LIGATURE THEH WITH YEH FINAL FORM
    ('\u{FC7C}', "\u{641}\u{649}"), // LIGATURE FEH WITH ALEF MAKSURA FINAL FORM
    ('\u{FC7D}', "\u{641}\u{6CC}"), // LIGATURE FEH WITH YEH FINAL FORM
    ('\u{FC7E}', "\u{642}\u{649}"), // LIGATURE QAF WITH ALEF MAKSURA FINAL FORM
    ('\u{FC7F}', "\u{642}\u{6CC}"), // LIGATURE QAF WITH YEH FINAL FORM
    ('\u{FC80}', "\u{6A9}\u{627}"), // LIGATURE KAF WITH ALEF FINAL FORM
    ('\u{FC81}', "\u{6A9}\u{644}"), // LIGATURE KAF WITH LAM FINAL FORM
    ('\u{FC82}', "\u{6A9}\u{645}"), // LIGATURE KAF WITH MEEM FINAL FORM
    ('\u{FC83}', "\u{6A9}\u{649}"), // LIGATURE KAF WITH ALEF MAKSURA FINAL FORM
    ('\u{FC84}', "\u{6A9}\u{6CC}"), // LIGATURE KAF WITH YEH FINAL FORM
    ('\u{FC85}', "\u{644}\u{645}"), // LIGATURE LAM WITH MEEM FINAL FORM
    ('\u{FC86}', "\u{644}\u{649}"), // LIGATURE LAM WITH ALEF MAKSURA FINAL FORM
    ('\u{FC87}', "\u{644}\u{6CC}"), // LIGATURE LAM WITH YEH FINAL FORM
    ('\u{FC88}', "\u{645}\u{627}"), // LIGATURE MEEM WITH ALEF FINAL FORM
    ('\u{FC89}', "\u{645}\u{645}"), // LIGATURE MEEM WITH MEEM FINAL FORM
    ('\u{FC8A}', "\u{646}\u{631}"), // LIGATURE NOON WITH REH FINAL FORM
    ('\u{FC8B}', "\u{646}\u{632}"), // LIGATURE NOON WITH ZAIN FINAL FORM
    ('\u{FC8C}', "\u{646}\u{645}"), // LIGATURE NOON WITH MEEM FINAL FORM
    ('\u{FC8D}', "\u{646}\u{646}"), // LIGATURE NOON WITH NOON FINAL FORM
    ('\u{FC8E}', "\u{646}\u{649}"), // LIGATURE NOON WITH ALEF MAKSURA FINAL FORM
    ('\u{FC8F}', "\u{646}\u{6CC}"), // LIGATURE NOON WITH YEH FINAL FORM
    ('\u{FC90}', "\u{649}\u{670}"), // LIGATURE ALEF MAKSURA WITH SUPERSCRIPT ALEF FINAL FORM
    ('\u{FC91}', "\u{6CC}\u{631}"), // LIGATURE YEH WITH REH FINAL FORM
    ('\u{FC92}', "\u{6CC}\u{632}"), // LIGATURE YEH WITH ZAIN FINAL FORM
    ('\u{FC93}', "\u{6CC}\u{645}"), // LIGATURE YEH WITH MEEM FINAL FORM
    ('\u{FC94}', "\u{6CC}\u{646}"), // LIGATURE YEH WITH NOON FINAL FORM
    ('\u{FC95}', "\u{6CC}\u{649}"), // LIGATURE YEH WITH ALEF MAKSURA FINAL FORM
    ('\u{FC96}', "\u{6CC}\u{6CC}"), // LIGATURE YEH WITH YEH FINAL FORM
    ('\u{FC97}', "\u{626}\u{62C}"), // LIGATURE YEH WITH HAMZA ABOVE WITH JEEM INITIAL FORM
    ('\u{FC98}', "\u{626}\u{62D}"), // LIGATURE YEH WITH HAMZA ABOVE WITH HAH INITIAL FORM
    ('\u{FC99}', "\u{626}\u{62E}"), // LIGATURE YEH WITH HAMZA ABOVE WITH KHAH INITIAL FORM
    ('\u{FC9A}', "\u{626}\u{645}"), // LIGATURE YEH WITH HAMZA ABOVE WITH MEEM INITIAL FORM
    ('\u{FC9B}', "\u{626}\u{647}"), // LIGATURE YEH WITH HAMZA ABOVE WITH HEH INITIAL FORM
    ('\u{FC9C}', "\u{628}\u{62C}"), // LIGATURE BEH WITH JEEM INITIAL FORM
    ('\u{FC9D}', "\u{628}\u{62D}"), // LIGATURE BEH WITH HAH INITIAL FORM
    ('\u{FC9E}', "\u{628}\u{62E}"), // LIGATURE BEH WITH KHAH INITIAL FORM
    ('\u{FC9F}', "\u{628}\u{645}"), // LIGATURE BEH WITH MEEM INITIAL FORM
    ('\u{FCA0}', "\u{628}\u{647}"), // LIGATURE BEH WITH HEH INITIAL FORM
    ('\u{FCA1}', "\u{62A}\u{62C}"), // LIGATURE TEH WITH JEEM INITIAL FORM
    ('\u{FCA2}', "\u{62A}\u{62D}"), // LIGATURE TEH WITH HAH INITIAL FORM
    ('\u{FCA3}', "\u{62A}\u{62E}"), // LIGATURE TEH WITH KHAH INITIAL FORM
    ('\u{FCA4}', "\u{62A}\u{645}"), // LIGATURE TEH WITH MEEM INITIAL FORM
    ('\u{FCA5}', "\u{62A}\u{647}"), // LIGATURE TEH WITH HEH INITIAL FORM
    ('\u{FCA6}', "\u{62B}\u{645}"), // LIGATURE THEH WITH MEEM INITIAL FORM
    ('\u{FCA7}', "\u{62C}\u{62D}"), // LIGATURE JEEM WITH HAH INITIAL FORM
    ('\u{FCA8}', "\u{62C}\u{645}"), // LIGATURE JEEM WITH MEEM INITIAL FORM
    ('\u{FCA9}', "\u{62D}\u{62C}"), // LIGATURE HAH WITH JEEM INITIAL FORM
    ('\u{FCAA}', "\u{62D}\u{645}"), // LIGATURE HAH WITH MEEM INITIAL FORM
    ('\u{FCAB}', "\u{62E}\u{62C}"), // LIGATURE KHAH WITH JEEM INITIAL FORM
    ('\u{FCAC}', "\u{62E}\u{645}"), // LIGATURE KHAH WITH MEEM INITIAL FORM
    ('\u{FCAD}', "\u{633}\u{62C}"), // LIGATURE SEEN WITH JEEM INITIAL FORM
    ('\u{FCAE}', "\u{633}\u{62D}"), // LIGATURE SEEN WITH HAH INITIAL FORM
    ('\u{FCAF}', "\u{633}\u{62E}"), // LIGATURE SEEN WITH KHAH INITIAL FORM
    ('\u{FCB0}', "\u{633}\u{645}"), // LIGATURE SEEN WITH MEEM INITIAL FORM
    ('\u{FCB1}', "\u{635}\u{62D}"), // LIGATURE SAD WITH HAH INITIAL FORM
    ('\u{FCB2}', "\u{635}\u{62E}"), // LIGATURE SAD WITH KHAH INITIAL FORM
    ('\u{FCB3}', "\u{635}\u{645}"), // LIGATURE SAD WITH MEEM INITIAL FORM
    ('\u{FCB4}', "\u{636}\u{62C}"), // LIGATURE DAD WITH JEEM INITIAL FORM
    ('\u{FCB5}', "\u{636}\u{62D}"), // LIGATURE DAD WITH HAH INITIAL FORM
    ('\u{FCB6}', "\u{636}\u{62E}"), // LIGATURE DAD WITH KHAH INITIAL FORM
    ('\u{FCB7}', "\u{636}\u{645}"), // LIGATURE DAD WITH MEEM INITIAL FORM
    ('\u{FCB8}', "\u{637}\u{62D}"), // LIGATURE TAH WITH HAH INITIAL FORM
    ('\u{FCB9}', "\u{638}\u{645}"), // LIGATURE ZAH WITH MEEM INITIAL FORM
    ('\u{FCBA}', "\u{639}\u{62C}"), // LIGATURE AIN WITH JEEM INITIAL FORM
    ('\u{FCBB}', "\u{639}\u{645}"), // LIGATURE AIN WITH MEEM INITIAL FORM
    ('\u{FCBC}', "\u{63A}\u{62C}"), // LIGATURE GHAIN WITH JEEM INITIAL FORM
    ('\u{FCBD}', "\u{63A}\u{645}"), // LIGATURE GHAIN WITH MEEM INITIAL FORM
    ('\u{FCBE}', "\u{641}\u{62C}"), // LIGATURE FEH WITH JEEM INITIAL FORM
    ('\u{FCBF}', "\u{641}\u{62D}"), // LIGATURE FEH WITH HAH INITIAL FORM
    ('\u{FCC0}', "\u{641}\u{62E}"), // LIGATURE FEH WITH KHAH INITIAL FORM
    ('\u{FCC1}', "\u{641}\u{645}"), // LIGATURE FEH WITH MEEM INITIAL FORM
    ('\u{FCC2}', "\u{642}\u{62D}"), // LIGATURE QAF WITH HAH INITIAL FORM
    ('\u{FCC3}', "\u{642}\u{645}"), // LIGATURE QAF WITH MEEM INITIAL FORM
    ('\u{FCC4}', "\u{6A9}\u{62C}"), // LIGATURE KAF WITH JEEM INITIAL FORM
    ('\u{FCC5}', "\u{6A9}\u{62D}"), // LIGATURE KAF WITH HAH INITIAL FORM
    ('\u{FCC6}', "\u{6A9}\u{62E}"), // LIGATURE KAF WITH KHAH INITIAL FORM
    ('\u{FCC7}', "\u{6A9}\u{644}"), // LIGATURE KAF WITH LAM INITIAL FORM
    ('\u{FCC8}', "\u{6A9}\u{645}"), // LIGATURE KAF WITH MEEM INITIAL FORM
    ('\u{FCC9}', "\u{644}\u{62C}"), // LIGATURE LAM WITH JEEM INITIAL FORM
    ('\u{FCCA}', "\u{644}\u{62D}"), // LIGATURE LAM WITH HAH INITIAL FORM
    ('\u{FCCB}', "\u{644}\u{62E}"), // LIGATURE LAM WITH KHAH INITIAL FORM
    ('\u{FCCC}', "\u{644}\u{645}"), // LIGATURE LAM WITH MEEM INITIAL FORM
    ('\u{FCCD}', "\u{644}\u{647}"), // LIGATURE LAM WITH HEH INITIAL FORM
    ('\u{FCCE}', "\u{645}\u{62C}"), // LIGATURE MEEM WITH JEEM INITIAL FORM
    ('\u{FCCF}', "\u{645}\u{62D}"), // LIGATURE MEEM WITH HAH INITIAL FORM
    ('\u{FCD0}', "\u{645}\u{62E}"), // LIGATURE MEEM WITH KHAH INITIAL FORM
    ('\u{FCD1}', "\u{645}\u{645}"), // LIGATURE MEEM WITH MEEM INITIAL FORM
    ('\u{FCD2}', "\u{646}\u{62C}"), // LIGATURE NOON WITH JEEM INITIAL FORM
    ('\u{FCD3}', "\u{646}\u{62D}"), // LIGATURE NOON WITH HAH INITIAL FORM
    ('\u{FCD4}', "\u{646}\u{62E}"), // LIGATURE NOON WITH KHAH INITIAL FORM
    ('\u{FCD5}', "\u{646}\u{645}"), // LIGATURE NOON WITH MEEM INITIAL FORM
    ('\u{FCD6}', "\u{646}\u{647}"), // LIGATURE NOON WITH HEH INITIAL FORM
    ('\u{FCD7}', "\u{647}\u{62C}"), // LIGATURE HEH WITH JEEM INITIAL FORM
    ('\u{FCD8}', "\u{647}\u{645}"), // LIGATURE HEH WITH MEEM INITIAL FORM
    ('\u{FCD9}', "\u{647}\u{670}"), // LIGATURE HEH WITH SUPERSCRIPT ALEF INITIAL FORM
    ('\u{FCDA}', "\u{6CC}\u{62C}"), // LIGATURE YEH WITH JEEM INITIAL FORM
    ('\u{FCDB}', "\u{6CC}\u{62D}"), // LIGATURE YEH WITH HAH INITIAL FORM
    ('\u{FCDC}', "\u{6CC}\u{62E}"), // LIGATURE YEH WITH KHAH INITIAL FORM
    ('\u{FCDD}', "\u{6CC}\u{645}"), // LIGATURE YEH WITH MEEM INITIAL FORM
    ('\u{FCDE}', "\u{6CC}\u{647}"), // LIGATURE YEH WITH HEH INITIAL FORM
    ('\u{FCDF}', "\u{626}\u{645}"), // LIGATURE YEH WITH HAMZA ABOVE WITH MEEM MEDIAL FORM
    ('\u{FCE0}', "\u{626}\u{647}"), // LIGATURE YEH WITH HAMZA ABOVE WITH HEH MEDIAL FORM
    ('\u{FCE1}', "\u{628}\u{645}"), // LIGATURE BEH WITH MEEM MEDIAL FORM
    ('\u{FCE2}', "\u{628}\u{647}"), // LIGATURE BEH WITH HEH MEDIAL FORM
    ('\u{FCE3}', "\u{62A}\u{645}"), // LIGATURE TEH WITH MEEM MEDIAL FORM
    ('\u{FCE4}', "\u{62A}\u{647}"), // LIGATURE TEH WITH HEH MEDIAL FORM
    ('\u{FCE5}', "\u{62B}\u{645}"), // LIGATURE THEH WITH MEEM MEDIAL FORM
    ('\u{FCE6}', "\u{62B}\u{647}"), // LIGATURE THEH WITH HEH MEDIAL FORM
    ('\u{FCE7}', "\u{633}\u{645}"), // LIGATURE SEEN WITH MEEM MEDIAL FORM
    ('\u{FCE8}', "\u{633}\u{647}"), // LIGATURE SEEN WITH HEH MEDIAL FORM
    ('\u{FCE9}', "\u{634}\u{645}"), // LIGATURE SHEEN WITH MEEM MEDIAL FORM
    ('\u{FCEA}', "\u{634}\u{647}"), // LIGATURE SHEEN WITH HEH MEDIAL FORM
    ('\u{FCEB}', "\u{6A9}\u{644}"), // LIGATURE KAF WITH LAM MEDIAL FORM
    ('\u{FCEC}', "\u{6A9}\u{645}"), // LIGATURE KAF WITH MEEM MEDIAL FORM
    ('\u{FCED}', "\u{644}\u{645}"), // LIGATURE LAM WITH MEEM MEDIAL FORM
    ('\u{FCEE}', "\u{646}\u{645}"), // LIGATURE NOON WITH MEEM MEDIAL FORM
    ('\u{FCEF}', "\u{646}\u{647}"), // LIGATURE NOON WITH HEH MEDIAL FORM
    ('\u{FCF0}', "\u{6CC}\u{645}"), // LIGATURE YEH WITH MEEM MEDIAL FORM
    ('\u{FCF1}', "\u{6CC}\u{647}"), // LIGATURE YEH WITH HEH MEDIAL FORM
    ('\u{FCF2}', "\u{640}\u{64E}\u{651}"), // LIGATURE SHADDA WITH FATHA MEDIAL FORM
    ('\u{FCF3}', "\u{640}\u{64F}\u{651}"), // LIGATURE SHADDA WITH DAMMA MEDIAL FORM
    ('\u{FCF4}', "\u{640}\u{650}\u{651}"), // LIGATURE SHADDA WITH KASRA MEDIAL FORM
    ('\u{FCF5}', "\u{637}\u{649}"), // LIGATURE TAH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FCF6}', "\u{637}\u{6CC}"), // LIGATURE TAH WITH YEH ISOLATED FORM
    ('\u{FCF7}', "\u{639}\u{649}"), // LIGATURE AIN WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FCF8}', "\u{639}\u{6CC}"), // LIGATURE AIN WITH YEH ISOLATED FORM
    ('\u{FCF9}', "\u{63A}\u{649}"), // LIGATURE GHAIN WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FCFA}', "\u{63A}\u{6CC}"), // LIGATURE GHAIN WITH YEH ISOLATED FORM
    ('\u{FCFB}', "\u{633}\u{649}"), // LIGATURE SEEN WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FCFC}', "\u{633}\u{6CC}"), // LIGATURE SEEN WITH YEH ISOLATED FORM
    ('\u{FCFD}', "\u{634}\u{649}"), // LIGATURE SHEEN WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FCFE}', "\u{634}\u{6CC}"), // LIGATURE SHEEN WITH YEH ISOLATED FORM
    ('\u{FCFF}', "\u{62D}\u{649}"), // LIGATURE HAH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FD00}', "\u{62D}\u{6CC}"), // LIGATURE HAH WITH YEH ISOLATED FORM
    ('\u{FD01}', "\u{62C}\u{649}"), // LIGATURE JEEM WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FD02}', "\u{62C}\u{6CC}"), // LIGATURE JEEM WITH YEH ISOLATED FORM
    ('\u{FD03}', "\u{62E}\u{649}"), // LIGATURE KHAH WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FD04}', "\u{62E}\u{6CC}"), // LIGATURE KHAH WITH YEH ISOLATED FORM
    ('\u{FD05}', "\u{635}\u{649}"), // LIGATURE SAD WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FD06}', "\u{635}\u{6CC}"), // LIGATURE SAD WITH YEH ISOLATED FORM
    ('\u{FD07}', "\u{636}\u{649}"), // LIGATURE DAD WITH ALEF MAKSURA ISOLATED FORM
    ('\u{FD08}', "\u{636}\u{6CC}"), // LIGATURE DAD WITH YEH ISOLATED FORM
    ('\u{FD09}', "\u{634}\u{62C}"), // LIGATURE SHEEN WITH JEEM ISOLATED FORM
    ('\u{FD0A}', "\u{634}\u{62D}"), // LIGATURE SHEEN WITH HAH ISOLATED FORM
    ('\u{FD0B}', "\u{634}\u{62E}"), // LIGATURE SHEEN WITH KHAH ISOLATED FORM
    ('\u{FD0C}', "\u{634}\u{645}"), // LIGATURE SHEEN WITH MEEM ISOLATED FORM
    ('\u{FD0D}', "\u{634}\u{631}"), // LIGATURE SHEEN WITH REH ISOLATED FORM
    ('\u{FD0E}', "\u{633}\u{631}"), // LIGATURE SEEN WITH REH ISOLATED FORM
    ('\u{FD0F}', "\u{635}\u{631}"), // LIGATURE SAD WITH REH ISOLATED FORM
    ('\u{FD10}', "\u{636}\u{631}"), // LIGATURE DAD WITH REH ISOLATED FORM
    ('\u{FD11}', "\u{637}\u{649}"), // LIGATURE TAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FD12}', "\u{637}\u{6CC}"), // LIGATURE TAH WITH YEH FINAL FORM
    ('\u{FD13}', "\u{639}\u{649}"), // LIGATURE AIN WITH ALEF MAKSURA FINAL FORM
    ('\u{FD14}', "\u{639}\u{6CC}"), // LIGATURE AIN WITH YEH FINAL FORM
    ('\u{FD15}', "\u{63A}\u{649}"), // LIGATURE GHAIN WITH ALEF MAKSURA FINAL FORM
    ('\u{FD16}', "\u{63A}\u{6CC}"), // LIGATURE GHAIN WITH YEH FINAL FORM
    ('\u{FD17}', "\u{633}\u{649}"), // LIGATURE SEEN WITH ALEF MAKSURA FINAL FORM
    ('\u{FD18}', "\u{633}\u{6CC}"), // LIGATURE SEEN WITH YEH FINAL FORM
    ('\u{FD19}', "\u{634}\u{649}"), // LIGATURE SHEEN WITH ALEF MAKSURA FINAL FORM
    ('\u{FD1A}', "\u{634}\u{6CC}"), // LIGATURE SHEEN WITH YEH FINAL FORM
    ('\u{FD1B}', "\u{62D}\u{649}"), // LIGATURE HAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FD1C}', "\u{62D}\u{6CC}"), // LIGATURE HAH WITH YEH FINAL FORM
    ('\u{FD1D}', "\u{62C}\u{649}"), // LIGATURE JEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD1E}', "\u{62C}\u{6CC}"), // LIGATURE JEEM WITH YEH FINAL FORM
    ('\u{FD1F}', "\u{62E}\u{649}"), // LIGATURE KHAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FD20}', "\u{62E}\u{6CC}"), // LIGATURE KHAH WITH YEH FINAL FORM
    ('\u{FD21}', "\u{635}\u{649}"), // LIGATURE SAD WITH ALEF MAKSURA FINAL FORM
    ('\u{FD22}', "\u{635}\u{6CC}"), // LIGATURE SAD WITH YEH FINAL FORM
    ('\u{FD23}', "\u{636}\u{649}"), // LIGATURE DAD WITH ALEF MAKSURA FINAL FORM
    ('\u{FD24}', "\u{636}\u{6CC}"), // LIGATURE DAD WITH YEH FINAL FORM
    ('\u{FD25}', "\u{634}\u{62C}"), // LIGATURE SHEEN WITH JEEM FINAL FORM
    ('\u{FD26}', "\u{634}\u{62D}"), // LIGATURE SHEEN WITH HAH FINAL FORM
    ('\u{FD27}', "\u{634}\u{62E}"), // LIGATURE SHEEN WITH KHAH FINAL FORM
    ('\u{FD28}', "\u{634}\u{645}"), // LIGATURE SHEEN WITH MEEM FINAL FORM
    ('\u{FD29}', "\u{634}\u{631}"), // LIGATURE SHEEN WITH REH FINAL FORM
    ('\u{FD2A}', "\u{633}\u{631}"), // LIGATURE SEEN WITH REH FINAL FORM
    ('\u{FD2B}', "\u{635}\u{631}"), // LIGATURE SAD WITH REH FINAL FORM
    ('\u{FD2C}', "\u{636}\u{631}"), // LIGATURE DAD WITH REH FINAL FORM
    ('\u{FD2D}', "\u{634}\u{62C}"), // LIGATURE SHEEN WITH JEEM INITIAL FORM
    ('\u{FD2E}', "\u{634}\u{62D}"), // LIGATURE SHEEN WITH HAH INITIAL FORM
    ('\u{FD2F}', "\u{634}\u{62E}"), // LIGATURE SHEEN WITH KHAH INITIAL FORM
    ('\u{FD30}', "\u{634}\u{645}"), // LIGATURE SHEEN WITH MEEM INITIAL FORM
    ('\u{FD31}', "\u{633}\u{647}"), // LIGATURE SEEN WITH HEH INITIAL FORM
    ('\u{FD32}', "\u{634}\u{647}"), // LIGATURE SHEEN WITH HEH INITIAL FORM
    ('\u{FD33}', "\u{637}\u{645}"), // LIGATURE TAH WITH MEEM INITIAL FORM
    ('\u{FD34}', "\u{633}\u{62C}"), // LIGATURE SEEN WITH JEEM MEDIAL FORM
    ('\u{FD35}', "\u{633}\u{62D}"), // LIGATURE SEEN WITH HAH MEDIAL FORM
    ('\u{FD36}', "\u{633}\u{62E}"), // LIGATURE SEEN WITH KHAH MEDIAL FORM
    ('\u{FD37}', "\u{634}\u{62C}"), // LIGATURE SHEEN WITH JEEM MEDIAL FORM
    ('\u{FD38}', "\u{634}\u{62D}"), // LIGATURE SHEEN WITH HAH MEDIAL FORM
    ('\u{FD39}', "\u{634}\u{62E}"), // LIGATURE SHEEN WITH KHAH MEDIAL FORM
    ('\u{FD3A}', "\u{637}\u{645}"), // LIGATURE TAH WITH MEEM MEDIAL FORM
    ('\u{FD3B}', "\u{638}\u{645}"), // LIGATURE ZAH WITH MEEM MEDIAL FORM
    ('\u{FD3C}', "\u{627}\u{64B}"), // LIGATURE ALEF WITH FATHATAN FINAL FORM
    ('\u{FD3D}', "\u{627}\u{64B}"), // LIGATURE ALEF WITH FATHATAN ISOLATED FORM
    ('\u{FD50}', "\u{62A}\u{62C}\u{645}"), // LIGATURE TEH WITH JEEM WITH MEEM INITIAL FORM
    ('\u{FD51}', "\u{62A}\u{62D}\u{62C}"), // LIGATURE TEH WITH HAH WITH JEEM FINAL FORM
    ('\u{FD52}', "\u{62A}\u{62D}\u{62C}"), // LIGATURE TEH WITH HAH WITH JEEM INITIAL FORM
    ('\u{FD53}', "\u{62A}\u{62D}\u{645}"), // LIGATURE TEH WITH HAH WITH MEEM INITIAL FORM
    ('\u{FD54}', "\u{62A}\u{62E}\u{645}"), // LIGATURE TEH WITH KHAH WITH MEEM INITIAL FORM
    ('\u{FD55}', "\u{62A}\u{645}\u{62C}"), // LIGATURE TEH WITH MEEM WITH JEEM INITIAL FORM
    ('\u{FD56}', "\u{62A}\u{645}\u{62D}"), // LIGATURE TEH WITH MEEM WITH HAH INITIAL FORM
    ('\u{FD57}', "\u{62A}\u{645}\u{62E}"), // LIGATURE TEH WITH MEEM WITH KHAH INITIAL FORM
    ('\u{FD58}', "\u{62C}\u{645}\u{62D}"), // LIGATURE JEEM WITH MEEM WITH HAH FINAL FORM
    ('\u{FD59}', "\u{62C}\u{645}\u{62D}"), // LIGATURE JEEM WITH MEEM WITH HAH INITIAL FORM
    ('\u{FD5A}', "\u{62D}\u{645}\u{6CC}"), // LIGATURE HAH WITH MEEM WITH YEH FINAL FORM
    ('\u{FD5B}', "\u{62D}\u{645}\u{649}"), // LIGATURE HAH WITH MEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD5C}', "\u{633}\u{62D}\u{62C}"), // LIGATURE SEEN WITH HAH WITH JEEM INITIAL FORM
    ('\u{FD5D}', "\u{633}\u{62C}\u{62D}"), // LIGATURE SEEN WITH JEEM WITH HAH INITIAL FORM
    ('\u{FD5E}', "\u{633}\u{62C}\u{649}"), // LIGATURE SEEN WITH JEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD5F}', "\u{633}\u{645}\u{62D}"), // LIGATURE SEEN WITH MEEM WITH HAH FINAL FORM
    ('\u{FD60}', "\u{633}\u{645}\u{62D}"), // LIGATURE SEEN WITH MEEM WITH HAH INITIAL FORM
    ('\u{FD61}', "\u{633}\u{645}\u{62C}"), // LIGATURE SEEN WITH MEEM WITH JEEM INITIAL FORM
    ('\u{FD62}', "\u{633}\u{645}\u{645}"), // LIGATURE SEEN WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD63}', "\u{633}\u{645}\u{645}"), // LIGATURE SEEN WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FD64}', "\u{635}\u{62D}\u{62D}"), // LIGATURE SAD WITH HAH WITH HAH FINAL FORM
    ('\u{FD65}', "\u{635}\u{62D}\u{62D}"), // LIGATURE SAD WITH HAH WITH HAH INITIAL FORM
    ('\u{FD66}', "\u{635}\u{645}\u{645}"), // LIGATURE SAD WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD67}', "\u{634}\u{62D}\u{645}"), // LIGATURE SHEEN WITH HAH WITH MEEM FINAL FORM
    ('\u{FD68}', "\u{634}\u{62D}\u{645}"), // LIGATURE SHEEN WITH HAH WITH MEEM INITIAL FORM
    ('\u{FD69}', "\u{634}\u{62C}\u{6CC}"), // LIGATURE SHEEN WITH JEEM WITH YEH FINAL FORM
    ('\u{FD6A}', "\u{634}\u{645}\u{62E}"), // LIGATURE SHEEN WITH MEEM WITH KHAH FINAL FORM
    ('\u{FD6B}', "\u{634}\u{645}\u{62E}"), // LIGATURE SHEEN WITH MEEM WITH KHAH INITIAL FORM
    ('\u{FD6C}', "\u{634}\u{645}\u{645}"), // LIGATURE SHEEN WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD6D}', "\u{634}\u{645}\u{645}"), // LIGATURE SHEEN WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FD6E}', "\u{636}\u{62D}\u{649}"), // LIGATURE DAD WITH HAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FD6F}', "\u{636}\u{62E}\u{645}"), // LIGATURE DAD WITH KHAH WITH MEEM FINAL FORM
    ('\u{FD70}', "\u{636}\u{62E}\u{645}"), // LIGATURE DAD WITH KHAH WITH MEEM INITIAL FORM
    ('\u{FD71}', "\u{637}\u{645}\u{62D}"), // LIGATURE TAH WITH MEEM WITH HAH FINAL FORM
    ('\u{FD72}', "\u{637}\u{645}\u{62D}"), // LIGATURE TAH WITH MEEM WITH HAH INITIAL FORM
    ('\u{FD73}', "\u{637}\u{645}\u{645}"), // LIGATURE TAH WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FD74}', "\u{637}\u{645}\u{6CC}"), // LIGATURE TAH WITH MEEM WITH YEH FINAL FORM
    ('\u{FD75}', "\u{639}\u{62C}\u{645}"), // LIGATURE AIN WITH JEEM WITH MEEM FINAL FORM
    ('\u{FD76}', "\u{639}\u{645}\u{645}"), // LIGATURE AIN WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD77}', "\u{639}\u{645}\u{645}"), // LIGATURE AIN WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FD78}', "\u{639}\u{645}\u{649}"), // LIGATURE AIN WITH MEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD79}', "\u{63A}\u{645}\u{645}"), // LIGATURE GHAIN WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD7A}', "\u{63A}\u{645}\u{6CC}"), // LIGATURE GHAIN WITH MEEM WITH YEH FINAL FORM
    ('\u{FD7B}', "\u{63A}\u{645}\u{649}"), // LIGATURE GHAIN WITH MEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD7C}', "\u{641}\u{62E}\u{645}"), // LIGATURE FEH WITH KHAH WITH MEEM FINAL FORM
    ('\u{FD7D}', "\u{641}\u{62E}\u{645}"), // LIGATURE FEH WITH KHAH WITH MEEM INITIAL FORM
    ('\u{FD7E}', "\u{642}\u{645}\u{62D}"), // LIGATURE QAF WITH MEEM WITH HAH FINAL FORM
    ('\u{FD7F}', "\u{642}\u{645}\u{645}"), // LIGATURE QAF WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD80}', "\u{644}\u{62D}\u{645}"), // LIGATURE LAM WITH HAH WITH MEEM FINAL FORM
    ('\u{FD81}', "\u{644}\u{62D}\u{6CC}"), // LIGATURE LAM WITH HAH WITH YEH FINAL FORM
    ('\u{FD82}', "\u{644}\u{62D}\u{649}"), // LIGATURE LAM WITH HAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FD83}', "\u{644}\u{62C}\u{62C}"), // LIGATURE LAM WITH JEEM WITH JEEM INITIAL FORM
    ('\u{FD84}', "\u{644}\u{62C}\u{62C}"), // LIGATURE LAM WITH JEEM WITH JEEM FINAL FORM
    ('\u{FD85}', "\u{644}\u{62E}\u{645}"), // LIGATURE LAM WITH KHAH WITH MEEM FINAL FORM
    ('\u{FD86}', "\u{644}\u{62E}\u{645}"), // LIGATURE LAM WITH KHAH WITH MEEM INITIAL FORM
    ('\u{FD87}', "\u{644}\u{645}\u{62D}"), // LIGATURE LAM WITH MEEM WITH HAH FINAL FORM
    ('\u{FD88}', "\u{644}\u{645}\u{62D}"), // LIGATURE LAM WITH MEEM WITH HAH INITIAL FORM
    ('\u{FD89}', "\u{645}\u{62D}\u{62C}"), // LIGATURE MEEM WITH HAH WITH JEEM INITIAL FORM
    ('\u{FD8A}', "\u{645}\u{62D}\u{645}"), // LIGATURE MEEM WITH HAH WITH MEEM INITIAL FORM
    ('\u{FD8B}', "\u{645}\u{62D}\u{6CC}"), // LIGATURE MEEM WITH HAH WITH YEH FINAL FORM
    ('\u{FD8C}', "\u{645}\u{62C}\u{62D}"), // LIGATURE MEEM WITH JEEM WITH HAH INITIAL FORM
    ('\u{FD8D}', "\u{645}\u{62C}\u{645}"), // LIGATURE MEEM WITH JEEM WITH MEEM INITIAL FORM
    ('\u{FD8E}', "\u{645}\u{62E}\u{62C}"), // LIGATURE MEEM WITH KHAH WITH JEEM INITIAL FORM
    ('\u{FD8F}', "\u{645}\u{62E}\u{645}"), // LIGATURE MEEM WITH KHAH WITH MEEM INITIAL FORM
    ('\u{FD92}', "\u{645}\u{62C}\u{62E}"), // LIGATURE MEEM WITH JEEM WITH KHAH INITIAL FORM
    ('\u{FD93}', "\u{647}\u{645}\u{62C}"), // LIGATURE HEH WITH MEEM WITH JEEM INITIAL FORM
    ('\u{FD94}', "\u{647}\u{645}\u{645}"), // LIGATURE HEH WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FD95}', "\u{646}\u{62D}\u{645}"), // LIGATURE NOON WITH HAH WITH MEEM INITIAL FORM
    ('\u{FD96}', "\u{646}\u{62D}\u{649}"), // LIGATURE NOON WITH HAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FD97}', "\u{646}\u{62C}\u{645}"), // LIGATURE NOON WITH JEEM WITH MEEM FINAL FORM
    ('\u{FD98}', "\u{646}\u{62C}\u{645}"), // LIGATURE NOON WITH JEEM WITH MEEM INITIAL FORM
    ('\u{FD99}', "\u{646}\u{62C}\u{649}"), // LIGATURE NOON WITH JEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD9A}', "\u{646}\u{645}\u{6CC}"), // LIGATURE NOON WITH MEEM WITH YEH FINAL FORM
    ('\u{FD9B}', "\u{646}\u{645}\u{649}"), // LIGATURE NOON WITH MEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FD9C}', "\u{6CC}\u{645}\u{645}"), // LIGATURE YEH WITH MEEM WITH MEEM FINAL FORM
    ('\u{FD9D}', "\u{6CC}\u{645}\u{645}"), // LIGATURE YEH WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FD9E}', "\u{628}\u{62E}\u{6CC}"), // LIGATURE BEH WITH KHAH WITH YEH FINAL FORM
    ('\u{FD9F}', "\u{62A}\u{62C}\u{6CC}"), // LIGATURE TEH WITH JEEM WITH YEH FINAL FORM
    ('\u{FDA0}', "\u{62A}\u{62C}\u{649}"), // LIGATURE TEH WITH JEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FDA1}', "\u{62A}\u{62E}\u{6CC}"), // LIGATURE TEH WITH KHAH WITH YEH FINAL FORM
    ('\u{FDA2}', "\u{62A}\u{62E}\u{649}"), // LIGATURE TEH WITH KHAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FDA3}', "\u{62A}\u{645}\u{6CC}"), // LIGATURE TEH WITH MEEM WITH YEH FINAL FORM
    ('\u{FDA4}', "\u{62A}\u{645}\u{649}"), // LIGATURE TEH WITH MEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FDA5}', "\u{62C}\u{645}\u{6CC}"), // LIGATURE JEEM WITH MEEM WITH YEH FINAL FORM
    ('\u{FDA6}', "\u{62C}\u{62D}\u{649}"), // LIGATURE JEEM WITH HAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FDA7}', "\u{62C}\u{645}\u{649}"), // LIGATURE JEEM WITH MEEM WITH ALEF MAKSURA FINAL FORM
    ('\u{FDA8}', "\u{633}\u{62E}\u{649}"), // LIGATURE SEEN WITH KHAH WITH ALEF MAKSURA FINAL FORM
    ('\u{FDA9}', "\u{635}\u{62D}\u{6CC}"), // LIGATURE SAD WITH HAH WITH YEH FINAL FORM
    ('\u{FDAA}', "\u{634}\u{62D}\u{6CC}"), // LIGATURE SHEEN WITH HAH WITH YEH FINAL FORM
    ('\u{FDAB}', "\u{636}\u{62D}\u{6CC}"), // LIGATURE DAD WITH HAH WITH YEH FINAL FORM
    ('\u{FDAC}', "\u{644}\u{62C}\u{6CC}"), // LIGATURE LAM WITH JEEM WITH YEH FINAL FORM
    ('\u{FDAD}', "\u{644}\u{645}\u{6CC}"), // LIGATURE LAM WITH MEEM WITH YEH FINAL FORM
    ('\u{FDAE}', "\u{6CC}\u{62D}\u{6CC}"), // LIGATURE YEH WITH HAH WITH YEH FINAL FORM
    ('\u{FDAF}', "\u{6CC}\u{62C}\u{6CC}"), // LIGATURE YEH WITH JEEM WITH YEH FINAL FORM
    ('\u{FDB0}', "\u{6CC}\u{645}\u{6CC}"), // LIGATURE YEH WITH MEEM WITH YEH FINAL FORM
    ('\u{FDB1}', "\u{645}\u{645}\u{6CC}"), // LIGATURE MEEM WITH MEEM WITH YEH FINAL FORM
    ('\u{FDB2}', "\u{642}\u{645}\u{6CC}"), // LIGATURE QAF WITH MEEM WITH YEH FINAL FORM
    ('\u{FDB3}', "\u{646}\u{62D}\u{6CC}"), // LIGATURE NOON WITH HAH WITH YEH FINAL FORM
    ('\u{FDB4}', "\u{642}\u{645}\u{62D}"), // LIGATURE QAF WITH MEEM WITH HAH INITIAL FORM
    ('\u{FDB5}', "\u{644}\u{62D}\u{645}"), // LIGATURE LAM WITH HAH WITH MEEM INITIAL FORM
    ('\u{FDB6}', "\u{639}\u{645}\u{6CC}"), // LIGATURE AIN WITH MEEM WITH YEH FINAL FORM
    ('\u{FDB7}', "\u{6A9}\u{645}\u{6CC}"), // LIGATURE KAF WITH MEEM WITH YEH FINAL FORM
    ('\u{FDB8}', "\u{646}\u{62C}\u{62D}"), // LIGATURE NOON WITH JEEM WITH HAH INITIAL FORM
    ('\u{FDB9}', "\u{645}\u{62E}\u{6CC}"), // LIGATURE MEEM WITH KHAH WITH YEH FINAL FORM
    ('\u{FDBA}', "\u{644}\u{62C}\u{645}"), // LIGATURE LAM WITH JEEM WITH MEEM INITIAL FORM
    ('\u{FDBB}', "\u{6A9}\u{645}\u{645}"), // LIGATURE KAF WITH MEEM WITH MEEM FINAL FORM
    ('\u{FDBC}', "\u{644}\u{62C}\u{645}"), // LIGATURE LAM WITH JEEM WITH MEEM FINAL FORM
    ('\u{FDBD}', "\u{646}\u{62C}\u{62D}"), // LIGATURE NOON WITH JEEM WITH HAH FINAL FORM
    ('\u{FDBE}', "\u{62C}\u{62D}\u{6CC}"), // LIGATURE JEEM WITH HAH WITH YEH FINAL FORM
    ('\u{FDBF}', "\u{62D}\u{62C}\u{6CC}"), // LIGATURE HAH WITH JEEM WITH YEH FINAL FORM
    ('\u{FDC0}', "\u{645}\u{62C}\u{6CC}"), // LIGATURE MEEM WITH JEEM WITH YEH FINAL FORM
    ('\u{FDC1}', "\u{641}\u{645}\u{6CC}"), // LIGATURE FEH WITH MEEM WITH YEH FINAL FORM
    ('\u{FDC2}', "\u{628}\u{62D}\u{6CC}"), // LIGATURE BEH WITH HAH WITH YEH FINAL FORM
    ('\u{FDC3}', "\u{6A9}\u{645}\u{645}"), // LIGATURE KAF WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FDC4}', "\u{639}\u{62C}\u{645}"), // LIGATURE AIN WITH JEEM WITH MEEM INITIAL FORM
    ('\u{FDC5}', "\u{635}\u{645}\u{645}"), // LIGATURE SAD WITH MEEM WITH MEEM INITIAL FORM
    ('\u{FDC6}', "\u{633}\u{62E}\u{6CC}"), // LIGATURE SEEN WITH KHAH WITH YEH FINAL FORM
    ('\u{FDC7}', "\u{646}\u{62C}\u{6CC}"), // LIGATURE NOON WITH JEEM WITH YEH FINAL FORM
    ('\u{FDF0}', "\u{635}\u{644}\u{6D2}"), // LIGATURE SALLA USED AS KORANIC STOP SIGN ISOLATED FORM
    ('\u{FDF1}', "\u{642}\u{644}\u{6D2}"), // LIGATURE QALA USED AS KORANIC STOP SIGN ISOLATED FORM
    ('\u{FDF2}', "\u{627}\u{644}\u{644}\u{647}"), // LIGATURE ALLAH ISOLATED FORM
    ('\u{FDF3}', "\u{627}\u{6A9}\u{628}\u{631}"), // LIGATURE AKBAR ISOLATED FORM
    ('\u{FDF4}', "\u{645}\u{62D}\u{645}\u{62F}"), // LIGATURE MOHAMMAD ISOLATED FORM
    ('\u{FDF5}', "\u{635}\u{644}\u{639}\u{645}"), // LIGATURE SALAM ISOLATED FORM
    ('\u{FDF6}', "\u{631}\u{633}\u{648}\u{644}"), // LIGATURE RASOUL ISOLATED FORM
    ('\u{FDF7}', "\u{639}\u{644}\u{6CC}\u{647}"), // LIGATURE ALAYHE ISOLATED FORM
    ('\u{FDF8}', "\u{648}\u{633}\u{644}\u{645}"), // LIGATURE WASALLAM ISOLATED FORM
    ('\u{FDF9}', "\u{635}\u{644}\u{649}"), // LIGATURE SALLA ISOLATED FORM
    ('\u{FDFA}', "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{6CC}\u{647} \u{648}\u{633}\u{644}\u{645}"), // LIGATURE SALLALLAHOU ALAYHE WASALLAM
    ('\u{FDFB}', "\u{62C}\u{644} \u{62C}\u{644}\u{627}\u{644}\u{647}"), // LIGATURE JALLAJALALOUHOU
    ('\u{FDFC}', "\u{631}\u{6CC}\u{627}\u{644}"), // RIAL SIGN
    ('\u{FE58}', "-"), // SMALL EM DASH
    ('\u{FE63}', "-"), // SMALL HYPHEN-MINUS
    ('\u{FE70}', " \u{64B}"), // FATHATAN ISOLATED FORM
    ('\u{FE71}', "\u{640}\u{64B}"), // TATWEEL WITH FATHATAN ABOVE
    ('\u{FE72}', " \u{64C}"), // DAMMATAN ISOLATED FORM
    ('\u{FE74}', " \u{64D}"), // KASRATAN ISOLATED FORM
    ('\u{FE76}', " \u{64E}"), // FATHA ISOLATED FORM
    ('\u{FE77}', "\u{640}\u{64E}"), // FATHA MEDIAL FORM
    ('\u{FE78}', " \u{64F}"), // DAMMA ISOLATED FORM
    ('\u{FE79}', "\u{640}\u{64F}"), // DAMMA MEDIAL FORM
    ('\u{FE7A}', " \u{650}"), // KASRA ISOLATED FORM
    ('\u{FE7B}', "\u{640}\u{650}"), // KASRA MEDIAL FORM
    ('\u{FE7C}', " \u{651}"), // SHADDA ISOLATED FORM
    ('\u{FE7D}', "\u{640}\u{651}"), // SHADDA MEDIAL FORM
    ('\u{FE7E}', " \u{652}"), // SUKUN ISOLATED FORM
    ('\u{FE7F}', "\u{640}\u{652}"), // SUKUN MEDIAL FORM
    ('\u{FE80}', "\u{621}"), // LETTER HAMZA ISOLATED FORM
    ('\u{FE81}', "\u{622}"), // LETTER ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FE82}', "\u{622}"), // LETTER ALEF WITH MADDA ABOVE FINAL FORM
    ('\u{FE83}', "\u{623}"), // LETTER ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE84}', "\u{623}"), // LETTER ALEF WITH HAMZA ABOVE FINAL FORM
    ('\u{FE85}', "\u{624}"), // LETTER WAW WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE86}', "\u{624}"), // LETTER WAW WITH HAMZA ABOVE FINAL FORM
    ('\u{FE87}', "\u{625}"), // LETTER ALEF WITH HAMZA BELOW ISOLATED FORM
    ('\u{FE88}', "\u{625}"), // LETTER ALEF WITH HAMZA BELOW FINAL FORM
    ('\u{FE89}', "\u{626}"), // LETTER YEH WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE8A}', "\u{626}"), // LETTER YEH WITH HAMZA ABOVE FINAL FORM
    ('\u{FE8B}', "\u{626}"), // LETTER YEH WITH HAMZA ABOVE INITIAL FORM
    ('\u{FE8C}', "\u{626}"), // LETTER YEH WITH HAMZA ABOVE MEDIAL FORM
    ('\u{FE8D}', "\u{627}"), // LETTER ALEF ISOLATED FORM
    ('\u{FE8E}', "\u{627}"), // LETTER ALEF FINAL FORM
    ('\u{FE8F}', "\u{628}"), // LETTER BEH ISOLATED FORM
    ('\u{FE90}', "\u{628}"), // LETTER BEH FINAL FORM
    ('\u{FE91}', "\u{628}"), // LETTER BEH INITIAL FORM
    ('\u{FE92}', "\u{628}"), // LETTER BEH MEDIAL FORM
    ('\u{FE93}', "\u{629}"), // LETTER TEH MARBUTA ISOLATED FORM
    ('\u{FE94}', "\u{629}"), // LETTER TEH MARBUTA FINAL FORM
    ('\u{FE95}', "\u{62A}"), // LETTER TEH ISOLATED FORM
    ('\u{FE96}', "\u{62A}"), // LETTER TEH FINAL FORM
    ('\u{FE97}', "\u{62A}"), // LETTER TEH INITIAL FORM
    ('\u{FE98}', "\u{62A}"), // LETTER TEH MEDIAL FORM
    ('\u{FE99}', "\u{62B}"), // LETTER THEH ISOLATED FORM
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
    ('\u{FEA5}', "\u{62E}"), // LETTER KHAH ISOLATED FORM
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
    ('\u{FEC1}', "\u{637}"), // LETTER TAH ISOLATED FORM
    ('\u{FEC2}', "\u{637}"), // LETTER TAH FINAL FORM
    ('\u{FEC3}', "\u{637}"), // LETTER TAH INITIAL FORM
    ('\u{FEC4}', "\u{637}"), // LETTER TAH MEDIAL FORM
    ('\u{FEC5}', "\u{638}"), // LETTER ZAH ISOLATED FORM
    ('\u{FEC6}', "\u{638}"), // LETTER ZAH FINAL FORM
    ('\u{FEC7}', "\u{638}"), // LETTER ZAH INITIAL FORM
    ('\u{FEC8}', "\u{638}"), // LETTER ZAH MEDIAL FORM
    ('\u{FEC9}', "\u{639}"), // LETTER AIN ISOLATED FORM
    ('\u{FECA}', "\u{639}"), // LETTER AIN FINAL FORM
    ('\u{FECB}', "\u{639}"), // LETTER AIN INITIAL FORM
    ('\u{FECC}', "\u{639}"), // LETTER AIN MEDIAL FORM
    ('\u{FECD}', "\u{63A}"), // LETTER GHAIN ISOLATED FORM
    ('\u{FECE}', "\u{63A}"), // LETTER GHAIN FINAL FORM
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
    ('\u{FED9}', "\u{6A9}"), // LETTER KAF ISOLATED FORM
    ('\u{FEDA}', "\u{6A9}"), // LETTER KAF FINAL FORM
    ('\u{FEDB}', "\u{6A9}"), // LETTER KAF INITIAL FORM
    ('\u{FEDC}', "\u{6A9}"), // LETTER KAF MEDIAL FORM
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
    ('\u{FEE9}', "\u{647}"), // LETTER HEH ISOLATED FORM
    ('\u{FEEA}', "\u{647}"), // LETTER HEH FINAL FORM
    ('\u{FEEB}', "\u{647}"), // LETTER HEH INITIAL FORM
    ('\u{FEEC}', "\u{647}"), // LETTER HEH MEDIAL FORM
    ('\u{FEED}', "\u{648}"), // LETTER WAW ISOLATED FORM
    ('\u{FEEE}', "\u{648}"), // LETTER WAW FINAL FORM
    ('\u{FEEF}', "\u{649}"), // LETTER ALEF MAKSURA ISOLATED FORM
    ('\u{FEF0}', "\u{649}"), // LETTER ALEF MAKSURA FINAL FORM
    ('\u{FEF1}', "\u{6CC}"), // LETTER YEH ISOLATED FORM
    ('\u{FEF2}', "\u{6CC}"), // LETTER YEH FINAL FORM
    ('\u{FEF3}', "\u{6CC}"), // LETTER YEH INITIAL FORM
    ('\u{FEF4}', "\u{6CC}"), // LETTER YEH MEDIAL FORM
    ('\u{FEF5}', "\u{644}\u{622}"), // LIGATURE LAM WITH ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FEF6}', "\u{644}\u{622}"), // LIGATURE LAM WITH ALEF WITH MADDA ABOVE FINAL FORM
    ('\u{FEF7}', "\u{644}\u{623}"), // LIGATURE LAM WITH ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FEF8}', "\u{644}\u{623}"), // LIGATURE LAM WITH ALEF WITH HAMZA ABOVE FINAL FORM
    ('\u{FEF9}', "\u{644}\u{625}"), // LIGATURE LAM WITH ALEF WITH HAMZA BELOW ISOLATED FORM
    ('\u{FEFA}', "\u{644}\u{625}"), // LIGATURE LAM WITH ALEF WITH HAMZA BELOW FINAL FORM
    ('\u{FEFB}', "\u{644}\u{627}"), // LIGATURE LAM WITH ALEF ISOLATED FORM
    ('\u{FEFC}', "\u{644}\u{627}"), // LIGATURE LAM WITH ALEF FINAL FORM
    ('\u{FEFF}', "\u{200C}"), // ZERO WIDTH NO-BREAK SPACE
    ('\u{FF01}', "!"), // FULLWIDTH EXCLAMATION MARK
    ('\u{FF02}', "\""), // FULLWIDTH QUOTATION MARK
    ('\u{FF03}', "#"), // FULLWIDTH NUMBER SIGN
    ('\u{FF04}', "$"), // FULLWIDTH DOLLAR SIGN
    ('\u{FF05}', "%"), // FULLWIDTH PERCENT SIGN
    ('\u{FF06}', "&"), // FULLWIDTH AMPERSAND
    ('\u{FF07}', "'"), // FULLWIDTH APOSTROPHE
    ('\u{FF08}', "("), // FULLWIDTH LEFT PARENTHESIS
    ('\u{FF09}', ")"), // FULLWIDTH RIGHT PARENTHESIS
    ('\u{FF0A}', "*"), // FULLWIDTH ASTERISK
    ('\u{FF0B}', "+"), // FULLWIDTH PLUS SIGN
    ('\u{FF0C}', ","), // FULLWIDTH COMMA
    ('\u{FF0D}', "-"), // FULLWIDTH HYPHEN-MINUS
    ('\u{FF0E}', "."), // FULLWIDTH FULL STOP
    ('\u{FF0F}', "/"), // FULLWIDTH SOLIDUS
    ('\u{FF10}', "0"), // FULLWIDTH DIGIT ZERO
    ('\u{FF11}', "1"), // FULLWIDTH DIGIT ONE
    ('\u{FF12}', "2"), // FULLWIDTH DIGIT TWO
    ('\u{FF13}', "3"), // FULLWIDTH DIGIT THREE
    ('\u{FF14}', "4"), // FULLWIDTH DIGIT FOUR
    ('\u{FF15}', "5"), // FULLWIDTH DIGIT FIVE
    ('\u{FF16}', "6"), // FULLWIDTH DIGIT SIX
    ('\u{FF17}', "7"), // FULLWIDTH DIGIT SEVEN
    ('\u{FF18}', "8"), // FULLWIDTH DIGIT EIGHT
    ('\u{FF19}', "9"), // FULLWIDTH DIGIT NINE
    ('\u{FF1A}', ":"), // FULLWIDTH COLON
    ('\u{FF1B}', ";"), // FULLWIDTH SEMICOLON
    ('\u{FF1C}', "<"), // FULLWIDTH LESS-THAN SIGN
    ('\u{FF1D}', "="), // FULLWIDTH EQUALS SIGN
    ('\u{FF1E}', ">"), // FULLWIDTH GREATER-THAN SIGN
    ('\u{FF1F}', "?"), // FULLWIDTH QUESTION MARK
    ('\u{FF20}', "@"), // FULLWIDTH COMMERCIAL AT
    ('\u{FF21}', "A"), // FULLWIDTH LATIN CAPITAL LETTER A
    ('\u{FF22}', "B"), // FULLWIDTH LATIN CAPITAL LETTER B
    ('\u{FF23}', "C"), // FULLWIDTH LATIN CAPITAL LETTER C
    ('\u{FF24}', "D"), // FULLWIDTH LATIN CAPITAL LETTER D
    ('\u{FF25}', "E"), // FULLWIDTH LATIN CAPITAL LETTER E
    ('\u{FF26}', "F"), // FULLWIDTH LATIN CAPITAL LETTER F
    ('\u{FF27}', "G"), // FULLWIDTH LATIN CAPITAL LETTER G
    ('\u{FF28}', "H"), // FULLWIDTH LATIN CAPITAL LETTER H
    ('\u{FF29}', "I"), // FULLWIDTH LATIN CAPITAL LETTER I
    ('\u{FF2A}', "J"), // FULLWIDTH LATIN CAPITAL LETTER J
    ('\u{FF2B}', "K"), // FULLWIDTH LATIN CAPITAL LETTER K
    ('\u{FF2C}', "L"), // FULLWIDTH LATIN CAPITAL LETTER L
    ('\u{FF2D}', "M"), // FULLWIDTH LATIN CAPITAL LETTER M
    ('\u{FF2E}', "N"), // FULLWIDTH LATIN CAPITAL LETTER N
    ('\u{FF2F}', "O"), // FULLWIDTH LATIN CAPITAL LETTER O
    ('\u{FF30}', "P"), // FULLWIDTH LATIN CAPITAL LETTER P
    ('\u{FF31}', "Q"), // FULLWIDTH LATIN CAPITAL LETTER Q
    ('\u{FF32}', "R"), // FULLWIDTH LATIN CAPITAL LETTER R
    ('\u{FF33}', "S"), // FULLWIDTH LATIN CAPITAL LETTER S
    ('\u{FF34}', "T"), // FULLWIDTH LATIN CAPITAL LETTER T
    ('\u{FF35}', "U"), // FULLWIDTH LATIN CAPITAL LETTER U
    ('\u{FF36}', "V"), // FULLWIDTH LATIN CAPITAL LETTER V
    ('\u{FF37}', "W"), // FULLWIDTH LATIN CAPITAL LETTER W
    ('\u{FF38}', "X"), // FULLWIDTH LATIN CAPITAL LETTER X
    ('\u{FF39}', "Y"), // FULLWIDTH LATIN CAPITAL LETTER Y
    ('\u{FF3A}', "Z"), // FULLWIDTH LATIN CAPITAL LETTER Z
    ('\u{FF3B}', "["), // FULLWIDTH LEFT SQUARE BRACKET
    ('\u{FF3C}', "\\"), // FULLWIDTH REVERSE SOLIDUS
    ('\u{FF3D}', "]"), // FULLWIDTH RIGHT SQUARE BRACKET
    ('\u{FF3E}', "^"), // FULLWIDTH CIRCUMFLEX ACCENT
    ('\u{FF3F}', "_"), // FULLWIDTH LOW LINE
    ('\u{FF40}', "`"), // FULLWIDTH GRAVE ACCENT
    ('\u{FF41}', "a"), // FULLWIDTH LATIN SMALL LETTER A
    ('\u{FF42}', "b"), // FULLWIDTH LATIN SMALL LETTER B
    ('\u{FF43}', "c"), // FULLWIDTH LATIN SMALL LETTER C
    ('\u{FF44}', "d"), // FULLWIDTH LATIN SMALL LETTER D
    ('\u{FF45}', "e"), // FULLWIDTH LATIN SMALL LETTER E
    ('\u{FF46}', "f"), // FULLWIDTH LATIN SMALL LETTER F
    ('\u{FF47}', "g"), // FULLWIDTH LATIN SMALL LETTER G
    ('\u{FF48}', "h"), // FULLWIDTH LATIN SMALL LETTER H
    ('\u{FF49}', "i"), // FULLWIDTH LATIN SMALL LETTER I
    ('\u{FF4A}', "j"), // FULLWIDTH LATIN SMALL LETTER J
    ('\u{FF4B}', "k"), // FULLWIDTH LATIN SMALL LETTER K
    ('\u{FF4C}', "l"), // FULLWIDTH LATIN SMALL LETTER L
    ('\u{FF4D}', "m"), // FULLWIDTH LATIN SMALL LETTER M
    ('\u{FF4E}', "n"), // FULLWIDTH LATIN SMALL LETTER N
    ('\u{FF4F}', "o"), // FULLWIDTH LATIN SMALL LETTER O
    ('\u{FF50}', "p"), // FULLWIDTH LATIN SMALL LETTER P
    ('\u{FF51}', "q"), // FULLWIDTH LATIN SMALL LETTER Q
    ('\u{FF52}', "r"), // FULLWIDTH LATIN SMALL LETTER R
    ('\u{FF53}', "s"), // FULLWIDTH LATIN SMALL LETTER S
    ('\u{FF54}', "t"), // FULLWIDTH LATIN SMALL LETTER T
    ('\u{FF55}', "u"), // FULLWIDTH LATIN SMALL LETTER U
    ('\u{FF56}', "v"), // FULLWIDTH LATIN SMALL LETTER V
    ('\u{FF57}', "w"), // FULLWIDTH LATIN SMALL LETTER W
    ('\u{FF58}', "x"), // FULLWIDTH LATIN SMALL LETTER X
    ('\u{FF59}', "y"), // FULLWIDTH LATIN SMALL LETTER Y
    ('\u{FF5A}', "z"), // FULLWIDTH LATIN SMALL LETTER Z
    ('\u{FF5B}', "{"), // FULLWIDTH LEFT CURLY BRACKET
    ('\u{FF5C}', "|"), // FULLWIDTH VERTICAL LINE
    ('\u{FF5D}', "}"), // FULLWIDTH RIGHT CURLY BRACKET
    ('\u{FF5E}', "~"), // FULLWIDTH TILDE
    ('\u{FF5F}', "\u{2985}"), // FULLWIDTH LEFT WHITE PARENTHESIS
    ('\u{FF60}', "\u{2986}"), // FULLWIDTH RIGHT WHITE PARENTHESIS
    ('\u{FFE0}', "\u{A2}"), // FULLWIDTH CENT SIGN
    ('\u{FFE1}', "\u{A3}"), // FULLWIDTH POUND SIGN
    ('\u{FFE2}', "\u{AC}"), // FULLWIDTH NOT SIGN
    ('\u{FFE3}', "\u{AF}"), // FULLWIDTH MACRON
    ('\u{FFE4}', "\u{A6}"), // FULLWIDTH BROKEN BAR
    ('\u{FFE5}', "\u{A5}"), // FULLWIDTH YEN SIGN
    ('\u{FFE6}', "\u{20A9}"), // FULLWIDTH WON SIGN
    ('\u{FFF0}', " "), // <control>
    ('\u{FFF1}', " "), // <control>
    ('\u{FFF2}', " "), // <control>
    ('\u{FFF3}', " "), // <control>
    ('\u{FFF4}', " "), // <control>
    ('\u{FFF5}', " "), // <control>
    ('\u{FFF6}', " "), // <control>
    ('\u{FFF7}', " "), // <control>
    ('\u{FFF8}', " "), // <control>
    ('\u{FFF9}', " "), // INTERLINEAR ANNOTATION ANCHOR
    ('\u{FFFA}', " "), // INTERLINEAR ANNOTATION SEPARATOR
    ('\u{FFFB}', " "), // INTERLINEAR ANNOTATION TERMINATOR
    ('\u{FFFC}', " "), // OBJECT REPLACEMENT CHARACTER
    ('\u{FFFD}', " "), // REPLACEMENT CHARACTER
    ('\u{FFFE}', " "), // <control>
    ('\u{FFFF}', " "), // <control>
];
