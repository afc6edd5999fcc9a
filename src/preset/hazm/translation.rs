//! `Normalizer.translation_src` and `translation_dst`, as pairs.

use crate::preset::peer::Row;

#[rustfmt::skip]
pub(super) const TRANSLATION: [Row; 390] = [
    ('\u{A0}', " "), // NO-BREAK SPACE
    ('\u{620}', "\u{6CC}"), // KASHMIRI YEH
    ('\u{63B}', "\u{6A9}"), // KEHEH WITH TWO DOTS ABOVE
    ('\u{63D}', "\u{6CC}"), // FARSI YEH WITH INVERTED V
    ('\u{63E}', "\u{6CC}"), // FARSI YEH WITH TWO DOTS ABOVE
    ('\u{63F}', "\u{6CC}"), // FARSI YEH WITH THREE DOTS ABOVE
    ('\u{643}', "\u{6A9}"), // KAF
    ('\u{649}', "\u{6CC}"), // ALEF MAKSURA
    ('\u{64A}', "\u{6CC}"), // YEH
    ('\u{66E}', "\u{628}"), // DOTLESS BEH
    ('\u{66F}', "\u{642}"), // DOTLESS QAF
    ('\u{675}', "\u{627}"), // HIGH HAMZA ALEF
    ('\u{676}', "\u{648}"), // HIGH HAMZA WAW
    ('\u{677}', "\u{648}"), // U WITH HAMZA ABOVE
    ('\u{678}', "\u{6CC}"), // HIGH HAMZA YEH
    ('\u{679}', "\u{62A}"), // TTEH
    ('\u{67A}', "\u{62A}"), // TTEHEH
    ('\u{67B}', "\u{628}"), // BEEH
    ('\u{67C}', "\u{62A}"), // TEH WITH RING
    ('\u{67D}', "\u{62A}"), // TEH WITH THREE DOTS ABOVE DOWNWARDS
    ('\u{67F}', "\u{62A}"), // TEHEH
    ('\u{680}', "\u{628}"), // BEHEH
    ('\u{681}', "\u{62D}"), // HAH WITH HAMZA ABOVE
    ('\u{682}', "\u{62D}"), // HAH WITH TWO DOTS VERTICAL ABOVE
    ('\u{685}', "\u{62D}"), // HAH WITH THREE DOTS ABOVE
    ('\u{687}', "\u{686}"), // TCHEHEH
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
    ('\u{697}', "\u{631}"), // REH WITH TWO DOTS ABOVE
    ('\u{699}', "\u{631}"), // REH WITH FOUR DOTS ABOVE
    ('\u{69A}', "\u{633}"), // SEEN WITH DOT BELOW AND DOT ABOVE
    ('\u{69B}', "\u{633}"), // SEEN WITH THREE DOTS BELOW
    ('\u{69C}', "\u{633}"), // SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE
    ('\u{69D}', "\u{635}"), // SAD WITH TWO DOTS BELOW
    ('\u{69E}', "\u{635}"), // SAD WITH THREE DOTS ABOVE
    ('\u{69F}', "\u{637}"), // TAH WITH THREE DOTS ABOVE
    ('\u{6A0}', "\u{639}"), // AIN WITH THREE DOTS ABOVE
    ('\u{6A1}', "\u{641}"), // DOTLESS FEH
    ('\u{6A2}', "\u{641}"), // FEH WITH DOT MOVED BELOW
    ('\u{6A3}', "\u{641}"), // FEH WITH DOT BELOW
    ('\u{6A4}', "\u{641}"), // VEH
    ('\u{6A5}', "\u{641}"), // FEH WITH THREE DOTS BELOW
    ('\u{6A6}', "\u{641}"), // PEHEH
    ('\u{6A7}', "\u{642}"), // QAF WITH DOT ABOVE
    ('\u{6A8}', "\u{642}"), // QAF WITH THREE DOTS ABOVE
    ('\u{6AA}', "\u{6A9}"), // SWASH KAF
    ('\u{6AB}', "\u{6A9}"), // KAF WITH RING
    ('\u{6AC}', "\u{6A9}"), // KAF WITH DOT ABOVE
    ('\u{6AD}', "\u{6A9}"), // NG
    ('\u{6AE}', "\u{6A9}"), // KAF WITH THREE DOTS BELOW
    ('\u{6B0}', "\u{6AF}"), // GAF WITH RING
    ('\u{6B1}', "\u{6AF}"), // NGOEH
    ('\u{6B2}', "\u{6AF}"), // GAF WITH TWO DOTS BELOW
    ('\u{6B3}', "\u{6AF}"), // GUEH
    ('\u{6B4}', "\u{6AF}"), // GAF WITH THREE DOTS ABOVE
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
    ('\u{6BF}', "\u{686}"), // TCHEH WITH DOT ABOVE
    ('\u{6C1}', "\u{647}"), // HEH GOAL
    ('\u{6C2}', "\u{647}"), // HEH GOAL WITH HAMZA ABOVE
    ('\u{6C3}', "\u{647}"), // TEH MARBUTA GOAL
    ('\u{6C4}', "\u{648}"), // WAW WITH RING
    ('\u{6C5}', "\u{648}"), // KIRGHIZ OE
    ('\u{6C6}', "\u{648}"), // OE
    ('\u{6C7}', "\u{648}"), // U
    ('\u{6C8}', "\u{648}"), // YU
    ('\u{6C9}', "\u{648}"), // KIRGHIZ YU
    ('\u{6CA}', "\u{648}"), // WAW WITH TWO DOTS ABOVE
    ('\u{6CB}', "\u{648}"), // VE
    ('\u{6CD}', "\u{6CC}"), // YEH WITH TAIL
    ('\u{6CE}', "\u{6CC}"), // YEH WITH SMALL V
    ('\u{6CF}', "\u{648}"), // WAW WITH DOT ABOVE
    ('\u{6D0}', "\u{6CC}"), // E
    ('\u{6D1}', "\u{6CC}"), // YEH WITH THREE DOTS BELOW
    ('\u{6D2}', "\u{6CC}"), // YEH BARREE
    ('\u{6D3}', "\u{6CC}"), // YEH BARREE WITH HAMZA ABOVE
    ('\u{6D5}', "\u{647}"), // AE
    ('\u{6EE}', "\u{62F}"), // DAL WITH INVERTED V
    ('\u{6EF}', "\u{631}"), // REH WITH INVERTED V
    ('\u{6FA}', "\u{634}"), // SHEEN WITH DOT BELOW
    ('\u{6FB}', "\u{636}"), // DAD WITH DOT BELOW
    ('\u{6FC}', "\u{63A}"), // GHAIN WITH DOT BELOW
    ('\u{6FF}', "\u{647}"), // HEH WITH INVERTED V
    ('\u{750}', "\u{628}"), // BEH WITH THREE DOTS HORIZONTALLY BELOW
    ('\u{751}', "\u{628}"), // BEH WITH DOT BELOW AND THREE DOTS ABOVE
    ('\u{752}', "\u{628}"), // BEH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{753}', "\u{628}"), // BEH WITH THREE DOTS POINTING UPWARDS BELOW AND TWO DOTS ABOVE
    ('\u{754}', "\u{628}"), // BEH WITH TWO DOTS BELOW AND DOT ABOVE
    ('\u{755}', "\u{628}"), // BEH WITH INVERTED SMALL V BELOW
    ('\u{756}', "\u{628}"), // BEH WITH SMALL V
    ('\u{757}', "\u{62D}"), // HAH WITH TWO DOTS ABOVE
    ('\u{758}', "\u{62D}"), // HAH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{759}', "\u{62F}"), // DAL WITH TWO DOTS VERTICALLY BELOW AND SMALL TAH
    ('\u{75A}', "\u{62F}"), // DAL WITH INVERTED SMALL V BELOW
    ('\u{75B}', "\u{631}"), // REH WITH STROKE
    ('\u{75C}', "\u{633}"), // SEEN WITH FOUR DOTS ABOVE
    ('\u{75D}', "\u{639}"), // AIN WITH TWO DOTS ABOVE
    ('\u{75E}', "\u{639}"), // AIN WITH THREE DOTS POINTING DOWNWARDS ABOVE
    ('\u{75F}', "\u{639}"), // AIN WITH TWO DOTS VERTICALLY ABOVE
    ('\u{760}', "\u{641}"), // FEH WITH TWO DOTS BELOW
    ('\u{761}', "\u{641}"), // FEH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{762}', "\u{6A9}"), // KEHEH WITH DOT ABOVE
    ('\u{763}', "\u{6A9}"), // KEHEH WITH THREE DOTS ABOVE
    ('\u{764}', "\u{6A9}"), // KEHEH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{765}', "\u{645}"), // MEEM WITH DOT ABOVE
    ('\u{766}', "\u{645}"), // MEEM WITH DOT BELOW
    ('\u{767}', "\u{646}"), // NOON WITH TWO DOTS BELOW
    ('\u{768}', "\u{646}"), // NOON WITH SMALL TAH
    ('\u{769}', "\u{646}"), // NOON WITH SMALL V
    ('\u{76A}', "\u{644}"), // LAM WITH BAR
    ('\u{76B}', "\u{631}"), // REH WITH TWO DOTS VERTICALLY ABOVE
    ('\u{76C}', "\u{631}"), // REH WITH HAMZA ABOVE
    ('\u{76D}', "\u{633}"), // SEEN WITH TWO DOTS VERTICALLY ABOVE
    ('\u{76E}', "\u{62D}"), // HAH WITH SMALL ARABIC LETTER TAH BELOW
    ('\u{76F}', "\u{62D}"), // HAH WITH SMALL ARABIC LETTER TAH AND TWO DOTS
    ('\u{770}', "\u{633}"), // SEEN WITH SMALL ARABIC LETTER TAH AND TWO DOTS
    ('\u{771}', "\u{631}"), // REH WITH SMALL ARABIC LETTER TAH AND TWO DOTS
    ('\u{772}', "\u{62D}"), // HAH WITH SMALL ARABIC LETTER TAH ABOVE
    ('\u{773}', "\u{627}"), // ALEF WITH EXTENDED ARABIC-INDIC DIGIT TWO ABOVE
    ('\u{774}', "\u{627}"), // ALEF WITH EXTENDED ARABIC-INDIC DIGIT THREE ABOVE
    ('\u{775}', "\u{6CC}"), // FARSI YEH WITH EXTENDED ARABIC-INDIC DIGIT TWO ABOVE
    ('\u{776}', "\u{6CC}"), // FARSI YEH WITH EXTENDED ARABIC-INDIC DIGIT THREE ABOVE
    ('\u{777}', "\u{6CC}"), // FARSI YEH WITH EXTENDED ARABIC-INDIC DIGIT FOUR BELOW
    ('\u{778}', "\u{648}"), // WAW WITH EXTENDED ARABIC-INDIC DIGIT TWO ABOVE
    ('\u{779}', "\u{648}"), // WAW WITH EXTENDED ARABIC-INDIC DIGIT THREE ABOVE
    ('\u{77A}', "\u{6CC}"), // YEH BARREE WITH EXTENDED ARABIC-INDIC DIGIT TWO ABOVE
    ('\u{77B}', "\u{6CC}"), // YEH BARREE WITH EXTENDED ARABIC-INDIC DIGIT THREE ABOVE
    ('\u{77C}', "\u{62D}"), // HAH WITH EXTENDED ARABIC-INDIC DIGIT FOUR BELOW
    ('\u{77D}', "\u{633}"), // SEEN WITH EXTENDED ARABIC-INDIC DIGIT FOUR ABOVE
    ('\u{77E}', "\u{633}"), // SEEN WITH INVERTED V
    ('\u{77F}', "\u{6A9}"), // KAF WITH TWO DOTS ABOVE
    ('\u{8A0}', "\u{628}"), // BEH WITH SMALL V BELOW
    ('\u{8A1}', "\u{628}"), // BEH WITH HAMZA ABOVE
    ('\u{8A2}', "\u{62C}"), // JEEM WITH TWO DOTS ABOVE
    ('\u{8A3}', "\u{637}"), // TAH WITH TWO DOTS ABOVE
    ('\u{8A4}', "\u{641}"), // FEH WITH DOT BELOW AND THREE DOTS ABOVE
    ('\u{8A5}', "\u{642}"), // QAF WITH DOT BELOW
    ('\u{8A6}', "\u{644}"), // LAM WITH DOUBLE BAR
    ('\u{8A7}', "\u{645}"), // MEEM WITH THREE DOTS ABOVE
    ('\u{8A8}', "\u{6CC}"), // YEH WITH TWO DOTS BELOW AND HAMZA ABOVE
    ('\u{8A9}', "\u{6CC}"), // YEH WITH TWO DOTS BELOW AND DOT ABOVE
    ('\u{8AA}', "\u{631}"), // REH WITH LOOP
    ('\u{8AB}', "\u{648}"), // WAW WITH DOT WITHIN
    ('\u{8AC}', "\u{6CC}"), // ROHINGYA YEH
    ('\u{8AE}', "\u{62F}"), // DAL WITH THREE DOTS BELOW
    ('\u{8AF}', "\u{635}"), // SAD WITH THREE DOTS BELOW
    ('\u{8B0}', "\u{6AF}"), // GAF WITH INVERTED STROKE
    ('\u{8B1}', "\u{648}"), // STRAIGHT WAW
    ('\u{8B2}', "\u{632}"), // ZAIN WITH INVERTED V ABOVE
    ('\u{8B3}', "\u{639}"), // AIN WITH THREE DOTS BELOW
    ('\u{8B4}', "\u{6A9}"), // KAF WITH DOT BELOW
    ('\u{8B6}', "\u{628}"), // BEH WITH SMALL MEEM ABOVE
    ('\u{8B7}', "\u{67E}"), // PEH WITH SMALL MEEM ABOVE
    ('\u{8B8}', "\u{62A}"), // TEH WITH SMALL TEH ABOVE
    ('\u{8B9}', "\u{631}"), // REH WITH SMALL NOON ABOVE
    ('\u{8BA}', "\u{6CC}"), // YEH WITH TWO DOTS BELOW AND SMALL NOON ABOVE
    ('\u{8BB}', "\u{641}"), // AFRICAN FEH
    ('\u{8BC}', "\u{642}"), // AFRICAN QAF
    ('\u{8BD}', "\u{646}"), // AFRICAN NOON
    ('\u{201C}', "\u{22}"), // LEFT DOUBLE QUOTATION MARK
    ('\u{201D}', "\u{22}"), // RIGHT DOUBLE QUOTATION MARK
    ('\u{FB50}', "\u{627}"), // ALEF WASLA ISOLATED FORM
    ('\u{FB51}', "\u{627}"), // ALEF WASLA FINAL FORM
    ('\u{FB52}', "\u{628}"), // BEEH ISOLATED FORM
    ('\u{FB53}', "\u{628}"), // BEEH FINAL FORM
    ('\u{FB54}', "\u{628}"), // BEEH INITIAL FORM
    ('\u{FB55}', "\u{628}"), // BEEH MEDIAL FORM
    ('\u{FB56}', "\u{67E}"), // PEH ISOLATED FORM
    ('\u{FB57}', "\u{67E}"), // PEH FINAL FORM
    ('\u{FB58}', "\u{67E}"), // PEH INITIAL FORM
    ('\u{FB59}', "\u{67E}"), // PEH MEDIAL FORM
    ('\u{FB5A}', "\u{628}"), // BEHEH ISOLATED FORM
    ('\u{FB5B}', "\u{628}"), // BEHEH FINAL FORM
    ('\u{FB5C}', "\u{628}"), // BEHEH INITIAL FORM
    ('\u{FB5D}', "\u{628}"), // BEHEH MEDIAL FORM
    ('\u{FB5E}', "\u{62A}"), // TTEHEH ISOLATED FORM
    ('\u{FB5F}', "\u{62A}"), // TTEHEH FINAL FORM
    ('\u{FB60}', "\u{62A}"), // TTEHEH INITIAL FORM
    ('\u{FB61}', "\u{62A}"), // TTEHEH MEDIAL FORM
    ('\u{FB62}', "\u{62A}"), // TEHEH ISOLATED FORM
    ('\u{FB63}', "\u{62A}"), // TEHEH FINAL FORM
    ('\u{FB64}', "\u{62A}"), // TEHEH INITIAL FORM
    ('\u{FB65}', "\u{62A}"), // TEHEH MEDIAL FORM
    ('\u{FB66}', "\u{62A}"), // TTEH ISOLATED FORM
    ('\u{FB67}', "\u{62A}"), // TTEH FINAL FORM
    ('\u{FB68}', "\u{62A}"), // TTEH INITIAL FORM
    ('\u{FB69}', "\u{62A}"), // TTEH MEDIAL FORM
    ('\u{FB6E}', "\u{641}"), // PEHEH ISOLATED FORM
    ('\u{FB6F}', "\u{641}"), // PEHEH FINAL FORM
    ('\u{FB70}', "\u{641}"), // PEHEH INITIAL FORM
    ('\u{FB71}', "\u{641}"), // PEHEH MEDIAL FORM
    ('\u{FB72}', "\u{62D}"), // DYEH ISOLATED FORM
    ('\u{FB73}', "\u{62D}"), // DYEH FINAL FORM
    ('\u{FB74}', "\u{62D}"), // DYEH INITIAL FORM
    ('\u{FB75}', "\u{62D}"), // DYEH MEDIAL FORM
    ('\u{FB76}', "\u{62D}"), // NYEH ISOLATED FORM
    ('\u{FB77}', "\u{62D}"), // NYEH FINAL FORM
    ('\u{FB78}', "\u{62D}"), // NYEH INITIAL FORM
    ('\u{FB79}', "\u{62D}"), // NYEH MEDIAL FORM
    ('\u{FB7A}', "\u{686}"), // TCHEH ISOLATED FORM
    ('\u{FB7B}', "\u{686}"), // TCHEH FINAL FORM
    ('\u{FB7C}', "\u{686}"), // TCHEH INITIAL FORM
    ('\u{FB7D}', "\u{686}"), // TCHEH MEDIAL FORM
    ('\u{FB7E}', "\u{686}"), // TCHEHEH ISOLATED FORM
    ('\u{FB7F}', "\u{686}"), // TCHEHEH FINAL FORM
    ('\u{FB80}', "\u{686}"), // TCHEHEH INITIAL FORM
    ('\u{FB81}', "\u{686}"), // TCHEHEH MEDIAL FORM
    ('\u{FB82}', "\u{62F}"), // DDAHAL ISOLATED FORM
    ('\u{FB83}', "\u{62F}"), // DDAHAL FINAL FORM
    ('\u{FB84}', "\u{62F}"), // DAHAL ISOLATED FORM
    ('\u{FB85}', "\u{62F}"), // DAHAL FINAL FORM
    ('\u{FB86}', "\u{62F}"), // DUL ISOLATED FORM
    ('\u{FB87}', "\u{62F}"), // DUL FINAL FORM
    ('\u{FB88}', "\u{62F}"), // DDAL ISOLATED FORM
    ('\u{FB89}', "\u{62F}"), // DDAL FINAL FORM
    ('\u{FB8A}', "\u{698}"), // JEH ISOLATED FORM
    ('\u{FB8B}', "\u{698}"), // JEH FINAL FORM
    ('\u{FB8C}', "\u{631}"), // RREH ISOLATED FORM
    ('\u{FB8D}', "\u{631}"), // RREH FINAL FORM
    ('\u{FB8E}', "\u{6A9}"), // KEHEH ISOLATED FORM
    ('\u{FB8F}', "\u{6A9}"), // KEHEH FINAL FORM
    ('\u{FB90}', "\u{6A9}"), // KEHEH INITIAL FORM
    ('\u{FB91}', "\u{6A9}"), // KEHEH MEDIAL FORM
    ('\u{FB92}', "\u{6AF}"), // GAF ISOLATED FORM
    ('\u{FB93}', "\u{6AF}"), // GAF FINAL FORM
    ('\u{FB94}', "\u{6AF}"), // GAF INITIAL FORM
    ('\u{FB95}', "\u{6AF}"), // GAF MEDIAL FORM
    ('\u{FB96}', "\u{6AF}"), // GUEH ISOLATED FORM
    ('\u{FB97}', "\u{6AF}"), // GUEH FINAL FORM
    ('\u{FB98}', "\u{6AF}"), // GUEH INITIAL FORM
    ('\u{FB99}', "\u{6AF}"), // GUEH MEDIAL FORM
    ('\u{FB9A}', "\u{6AF}"), // NGOEH ISOLATED FORM
    ('\u{FB9B}', "\u{6AF}"), // NGOEH FINAL FORM
    ('\u{FB9C}', "\u{6AF}"), // NGOEH INITIAL FORM
    ('\u{FB9D}', "\u{6AF}"), // NGOEH MEDIAL FORM
    ('\u{FB9E}', "\u{646}"), // NOON GHUNNA ISOLATED FORM
    ('\u{FB9F}', "\u{646}"), // NOON GHUNNA FINAL FORM
    ('\u{FBA0}', "\u{646}"), // RNOON ISOLATED FORM
    ('\u{FBA1}', "\u{646}"), // RNOON FINAL FORM
    ('\u{FBA2}', "\u{646}"), // RNOON INITIAL FORM
    ('\u{FBA3}', "\u{646}"), // RNOON MEDIAL FORM
    ('\u{FBA4}', "\u{647}"), // HEH WITH YEH ABOVE ISOLATED FORM
    ('\u{FBA5}', "\u{647}"), // HEH WITH YEH ABOVE FINAL FORM
    ('\u{FBA6}', "\u{647}"), // HEH GOAL ISOLATED FORM
    ('\u{FBA7}', "\u{647}"), // HEH GOAL FINAL FORM
    ('\u{FBA8}', "\u{647}"), // HEH GOAL INITIAL FORM
    ('\u{FBA9}', "\u{647}"), // HEH GOAL MEDIAL FORM
    ('\u{FBAA}', "\u{647}"), // HEH DOACHASHMEE ISOLATED FORM
    ('\u{FBAB}', "\u{647}"), // HEH DOACHASHMEE FINAL FORM
    ('\u{FBAC}', "\u{647}"), // HEH DOACHASHMEE INITIAL FORM
    ('\u{FBAD}', "\u{647}"), // HEH DOACHASHMEE MEDIAL FORM
    ('\u{FBAE}', "\u{6CC}"), // YEH BARREE ISOLATED FORM
    ('\u{FBAF}', "\u{6CC}"), // YEH BARREE FINAL FORM
    ('\u{FBB0}', "\u{6CC}"), // YEH BARREE WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FBB1}', "\u{6CC}"), // YEH BARREE WITH HAMZA ABOVE FINAL FORM
    ('\u{FE80}', "\u{621}"), // HAMZA ISOLATED FORM
    ('\u{FE81}', "\u{627}"), // ALEF WITH MADDA ABOVE ISOLATED FORM
    ('\u{FE83}', "\u{627}"), // ALEF WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE84}', "\u{627}"), // ALEF WITH HAMZA ABOVE FINAL FORM
    ('\u{FE85}', "\u{648}"), // WAW WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE86}', "\u{648}"), // WAW WITH HAMZA ABOVE FINAL FORM
    ('\u{FE87}', "\u{627}"), // ALEF WITH HAMZA BELOW ISOLATED FORM
    ('\u{FE88}', "\u{627}"), // ALEF WITH HAMZA BELOW FINAL FORM
    ('\u{FE89}', "\u{6CC}"), // YEH WITH HAMZA ABOVE ISOLATED FORM
    ('\u{FE8A}', "\u{6CC}"), // YEH WITH HAMZA ABOVE FINAL FORM
    ('\u{FE8B}', "\u{6CC}"), // YEH WITH HAMZA ABOVE INITIAL FORM
    ('\u{FE8C}', "\u{6CC}"), // YEH WITH HAMZA ABOVE MEDIAL FORM
    ('\u{FE8D}', "\u{627}"), // ALEF ISOLATED FORM
    ('\u{FE8E}', "\u{627}"), // ALEF FINAL FORM
    ('\u{FE8F}', "\u{628}"), // BEH ISOLATED FORM
    ('\u{FE90}', "\u{628}"), // BEH FINAL FORM
    ('\u{FE91}', "\u{628}"), // BEH INITIAL FORM
    ('\u{FE92}', "\u{628}"), // BEH MEDIAL FORM
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
    ('\u{FED9}', "\u{6A9}"), // KAF ISOLATED FORM
    ('\u{FEDA}', "\u{6A9}"), // KAF FINAL FORM
    ('\u{FEDB}', "\u{6A9}"), // KAF INITIAL FORM
    ('\u{FEDC}', "\u{6A9}"), // KAF MEDIAL FORM
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
    ('\u{FEEF}', "\u{6CC}"), // ALEF MAKSURA ISOLATED FORM
    ('\u{FEF0}', "\u{6CC}"), // ALEF MAKSURA FINAL FORM
    ('\u{FEF1}', "\u{6CC}"), // YEH ISOLATED FORM
    ('\u{FEF2}', "\u{6CC}"), // YEH FINAL FORM
    ('\u{FEF3}', "\u{6CC}"), // YEH INITIAL FORM
    ('\u{FEF4}', "\u{6CC}"), // YEH MEDIAL FORM
];
