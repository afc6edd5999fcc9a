//! Letters that only some languages use, and the basic letter each is drawn from (level 4).
//!
//! The target is the nearest letter of the Arabic alphabet by shape and joining group, as a reader
//! who has no such key would type it. These rows serve [`Regional::Basic`](super::Regional::Basic)
//! and [`Forms::Basic`](super::Forms::Basic) only: at `Search` every one of these letters stays.

use super::Row;

/// In code point order; the comment is the character's name less `ARABIC LETTER`.
#[rustfmt::skip]
pub(crate) static REGIONAL: [Row; 215] = [
    ('\u{620}', "\u{64A}"), // KASHMIRI YEH
    ('\u{63B}', "\u{643}"), // KEHEH WITH TWO DOTS ABOVE
    ('\u{63C}', "\u{643}"), // KEHEH WITH THREE DOTS BELOW
    ('\u{63D}', "\u{64A}"), // FARSI YEH WITH INVERTED V
    ('\u{63E}', "\u{64A}"), // FARSI YEH WITH TWO DOTS ABOVE
    ('\u{63F}', "\u{64A}"), // FARSI YEH WITH THREE DOTS ABOVE
    ('\u{66E}', "\u{628}"), // DOTLESS BEH
    ('\u{66F}', "\u{642}"), // DOTLESS QAF
    ('\u{672}', "\u{627}"), // ALEF WITH WAVY HAMZA ABOVE
    ('\u{674}', "\u{621}"), // HIGH HAMZA
    ('\u{679}', "\u{62A}"), // TTEH
    ('\u{67A}', "\u{62A}"), // TTEHEH
    ('\u{67B}', "\u{628}"), // BEEH
    ('\u{67C}', "\u{62A}"), // TEH WITH RING
    ('\u{67D}', "\u{62A}"), // TEH WITH THREE DOTS ABOVE DOWNWARDS
    ('\u{67E}', "\u{628}"), // PEH
    ('\u{67F}', "\u{62A}"), // TEHEH
    ('\u{680}', "\u{628}"), // BEHEH
    ('\u{681}', "\u{62D}"), // HAH WITH HAMZA ABOVE
    ('\u{682}', "\u{62D}"), // HAH WITH TWO DOTS VERTICAL ABOVE
    ('\u{683}', "\u{62C}"), // NYEH
    ('\u{684}', "\u{62C}"), // DYEH
    ('\u{685}', "\u{62D}"), // HAH WITH THREE DOTS ABOVE
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
    ('\u{697}', "\u{631}"), // REH WITH TWO DOTS ABOVE
    ('\u{698}', "\u{632}"), // JEH
    ('\u{699}', "\u{631}"), // REH WITH FOUR DOTS ABOVE
    ('\u{69A}', "\u{633}"), // SEEN WITH DOT BELOW AND DOT ABOVE
    ('\u{69B}', "\u{633}"), // SEEN WITH THREE DOTS BELOW
    ('\u{69C}', "\u{633}"), // SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE
    ('\u{69D}', "\u{635}"), // SAD WITH TWO DOTS BELOW
    ('\u{69E}', "\u{635}"), // SAD WITH THREE DOTS ABOVE
    ('\u{69F}', "\u{637}"), // TAH WITH THREE DOTS ABOVE
    ('\u{6A0}', "\u{63A}"), // AIN WITH THREE DOTS ABOVE
    ('\u{6A1}', "\u{641}"), // DOTLESS FEH
    ('\u{6A3}', "\u{641}"), // FEH WITH DOT BELOW
    ('\u{6A4}', "\u{641}"), // VEH
    ('\u{6A5}', "\u{641}"), // FEH WITH THREE DOTS BELOW
    ('\u{6A6}', "\u{641}"), // PEHEH
    ('\u{6A8}', "\u{642}"), // QAF WITH THREE DOTS ABOVE
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
    ('\u{6BF}', "\u{62C}"), // TCHEH WITH DOT ABOVE
    ('\u{6C4}', "\u{648}"), // WAW WITH RING
    ('\u{6C5}', "\u{648}"), // KIRGHIZ OE
    ('\u{6C6}', "\u{648}"), // OE
    ('\u{6C7}', "\u{648}"), // U
    ('\u{6C8}', "\u{648}"), // YU
    ('\u{6C9}', "\u{648}"), // KIRGHIZ YU
    ('\u{6CA}', "\u{648}"), // WAW WITH TWO DOTS ABOVE
    ('\u{6CB}', "\u{648}"), // VE
    ('\u{6CD}', "\u{64A}"), // YEH WITH TAIL
    ('\u{6CE}', "\u{64A}"), // YEH WITH SMALL V
    ('\u{6CF}', "\u{648}"), // WAW WITH DOT ABOVE
    ('\u{6D0}', "\u{64A}"), // E
    ('\u{6D1}', "\u{64A}"), // YEH WITH THREE DOTS BELOW
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
    ('\u{762}', "\u{643}"), // KEHEH WITH DOT ABOVE
    ('\u{763}', "\u{643}"), // KEHEH WITH THREE DOTS ABOVE
    ('\u{764}', "\u{643}"), // KEHEH WITH THREE DOTS POINTING UPWARDS BELOW
    ('\u{765}', "\u{645}"), // MEEM WITH DOT ABOVE
    ('\u{766}', "\u{645}"), // MEEM WITH DOT BELOW
    ('\u{767}', "\u{646}"), // NOON WITH TWO DOTS BELOW
    ('\u{768}', "\u{646}"), // NOON WITH SMALL TAH
    ('\u{769}', "\u{646}"), // NOON WITH SMALL V
    ('\u{76A}', "\u{644}"), // LAM WITH BAR
    ('\u{76B}', "\u{631}"), // REH WITH TWO DOTS VERTICALLY ABOVE
    ('\u{76C}', "\u{631}"), // REH WITH HAMZA ABOVE
    ('\u{76D}', "\u{633}"), // SEEN WITH TWO DOTS VERTICALLY ABOVE
    ('\u{76E}', "\u{62D}"), // HAH WITH SMALL TAH BELOW
    ('\u{76F}', "\u{62D}"), // HAH WITH SMALL TAH AND TWO DOTS
    ('\u{770}', "\u{633}"), // SEEN WITH SMALL TAH AND TWO DOTS
    ('\u{771}', "\u{631}"), // REH WITH SMALL TAH AND TWO DOTS
    ('\u{772}', "\u{62D}"), // HAH WITH SMALL TAH ABOVE
    ('\u{773}', "\u{627}"), // ALEF WITH DIGIT TWO ABOVE
    ('\u{774}', "\u{627}"), // ALEF WITH DIGIT THREE ABOVE
    ('\u{775}', "\u{64A}"), // FARSI YEH WITH DIGIT TWO ABOVE
    ('\u{776}', "\u{64A}"), // FARSI YEH WITH DIGIT THREE ABOVE
    ('\u{777}', "\u{64A}"), // FARSI YEH WITH DIGIT FOUR BELOW
    ('\u{778}', "\u{648}"), // WAW WITH DIGIT TWO ABOVE
    ('\u{779}', "\u{648}"), // WAW WITH DIGIT THREE ABOVE
    ('\u{77A}', "\u{64A}"), // YEH BARREE WITH DIGIT TWO ABOVE
    ('\u{77B}', "\u{64A}"), // YEH BARREE WITH DIGIT THREE ABOVE
    ('\u{77C}', "\u{62D}"), // HAH WITH DIGIT FOUR BELOW
    ('\u{77D}', "\u{633}"), // SEEN WITH DIGIT FOUR ABOVE
    ('\u{77E}', "\u{633}"), // SEEN WITH INVERTED V
    ('\u{77F}', "\u{643}"), // KAF WITH TWO DOTS ABOVE
    ('\u{886}', "\u{64A}"), // THIN YEH
    ('\u{889}', "\u{646}"), // NOON WITH INVERTED SMALL V
    ('\u{88A}', "\u{62D}"), // HAH WITH INVERTED SMALL V BELOW
    ('\u{88B}', "\u{637}"), // TAH WITH DOT BELOW
    ('\u{88C}', "\u{637}"), // TAH WITH THREE DOTS BELOW
    ('\u{88D}', "\u{643}"), // KEHEH WITH TWO DOTS VERTICALLY BELOW
    ('\u{88F}', "\u{646}"), // NOON WITH RING ABOVE
    ('\u{8A0}', "\u{628}"), // BEH WITH SMALL V BELOW
    ('\u{8A1}', "\u{628}"), // BEH WITH HAMZA ABOVE
    ('\u{8A2}', "\u{62C}"), // JEEM WITH TWO DOTS ABOVE
    ('\u{8A3}', "\u{637}"), // TAH WITH TWO DOTS ABOVE
    ('\u{8A4}', "\u{641}"), // FEH WITH DOT BELOW AND THREE DOTS ABOVE
    ('\u{8A5}', "\u{642}"), // QAF WITH DOT BELOW
    ('\u{8A6}', "\u{644}"), // LAM WITH DOUBLE BAR
    ('\u{8A7}', "\u{645}"), // MEEM WITH THREE DOTS ABOVE
    ('\u{8A8}', "\u{64A}"), // YEH WITH TWO DOTS BELOW AND HAMZA ABOVE
    ('\u{8A9}', "\u{64A}"), // YEH WITH TWO DOTS BELOW AND DOT ABOVE
    ('\u{8AA}', "\u{631}"), // REH WITH LOOP
    ('\u{8AB}', "\u{648}"), // WAW WITH DOT WITHIN
    ('\u{8AC}', "\u{64A}"), // ROHINGYA YEH
    ('\u{8AD}', "\u{627}"), // LOW ALEF
    ('\u{8AE}', "\u{62F}"), // DAL WITH THREE DOTS BELOW
    ('\u{8AF}', "\u{635}"), // SAD WITH THREE DOTS BELOW
    ('\u{8B0}', "\u{643}"), // GAF WITH INVERTED STROKE
    ('\u{8B1}', "\u{648}"), // STRAIGHT WAW
    ('\u{8B2}', "\u{632}"), // ZAIN WITH INVERTED V ABOVE
    ('\u{8B3}', "\u{639}"), // AIN WITH THREE DOTS BELOW
    ('\u{8B4}', "\u{643}"), // KAF WITH DOT BELOW
    ('\u{8B5}', "\u{642}"), // QAF WITH DOT BELOW AND NO DOTS ABOVE
    ('\u{8B6}', "\u{628}"), // BEH WITH SMALL MEEM ABOVE
    ('\u{8B7}', "\u{628}"), // PEH WITH SMALL MEEM ABOVE
    ('\u{8B8}', "\u{62A}"), // TEH WITH SMALL TEH ABOVE
    ('\u{8B9}', "\u{631}"), // REH WITH SMALL NOON ABOVE
    ('\u{8BA}', "\u{64A}"), // YEH WITH TWO DOTS BELOW AND SMALL NOON ABOVE
    ('\u{8BE}', "\u{628}"), // PEH WITH SMALL V
    ('\u{8BF}', "\u{62A}"), // TEH WITH SMALL V
    ('\u{8C0}', "\u{62A}"), // TTEH WITH SMALL V
    ('\u{8C1}', "\u{62C}"), // TCHEH WITH SMALL V
    ('\u{8C2}', "\u{643}"), // KEHEH WITH SMALL V
    ('\u{8C3}', "\u{63A}"), // GHAIN WITH THREE DOTS ABOVE
    ('\u{8C4}', "\u{642}"), // AFRICAN QAF WITH THREE DOTS ABOVE
    ('\u{8C5}', "\u{62C}"), // JEEM WITH THREE DOTS ABOVE
    ('\u{8C6}', "\u{62C}"), // JEEM WITH THREE DOTS BELOW
    ('\u{8C7}', "\u{644}"), // LAM WITH SMALL TAH ABOVE
    ('\u{8C8}', "\u{643}"), // GRAF
    ('\u{10EC2}', "\u{62F}"), // DAL WITH TWO DOTS VERTICALLY BELOW
    ('\u{10EC3}', "\u{637}"), // TAH WITH TWO DOTS VERTICALLY BELOW
    ('\u{10EC4}', "\u{643}"), // KAF WITH TWO DOTS VERTICALLY BELOW
    ('\u{10EC6}', "\u{646}"), // THIN NOON
    ('\u{10EC7}', "\u{64A}"), // YEH WITH FOUR DOTS BELOW
    ('\u{10ED9}', "\u{628}"), // CROWN BEH
    ('\u{10EDA}', "\u{628}"), // CROWN PEH
    ('\u{10EDB}', "\u{62A}"), // CROWN TEH
    ('\u{10EDC}', "\u{62B}"), // CROWN THEH
    ('\u{10EDD}', "\u{62C}"), // CROWN JEEM
    ('\u{10EDE}', "\u{62D}"), // CROWN HAH
    ('\u{10EDF}', "\u{62E}"), // CROWN KHAH
    ('\u{10EE0}', "\u{633}"), // CROWN SEEN
    ('\u{10EE1}', "\u{634}"), // CROWN SHEEN
    ('\u{10EE2}', "\u{635}"), // CROWN SAD
    ('\u{10EE3}', "\u{636}"), // CROWN DAD
    ('\u{10EE4}', "\u{637}"), // CROWN TAH
    ('\u{10EE5}', "\u{638}"), // CROWN ZAH
    ('\u{10EE6}', "\u{639}"), // CROWN AIN
    ('\u{10EE7}', "\u{63A}"), // CROWN GHAIN
    ('\u{10EE8}', "\u{641}"), // CROWN FEH
    ('\u{10EE9}', "\u{642}"), // CROWN QAF
    ('\u{10EEA}', "\u{643}"), // CROWN KAF
    ('\u{10EEB}', "\u{645}"), // CROWN MEEM
    ('\u{10EEC}', "\u{646}"), // CROWN NOON
    ('\u{10EED}', "\u{647}"), // CROWN HEH
    ('\u{10EEE}', "\u{64A}"), // CROWN YEH
];
