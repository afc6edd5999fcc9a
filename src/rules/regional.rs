//! Letters that only some languages use, and the basic letter each is drawn from (level 4).
//!
//! The target is the nearest letter of the Arabic alphabet by shape and joining group, as a reader
//! who has no such key would type it. These rows serve [`Regional::Basic`](super::Regional::Basic)
//! and [`Forms::Basic`](super::Forms::Basic) only: at `Search` every one of these letters stays.

use super::Row;

/// In code point order; the comment is the character's name less `ARABIC LETTER`.
#[rustfmt::skip]
pub(crate) static REGIONAL: [Row; 215] = [
    Row::new('\u{620}', "\u{64A}"), // KASHMIRI YEH
    Row::new('\u{63B}', "\u{643}"), // KEHEH WITH TWO DOTS ABOVE
    Row::new('\u{63C}', "\u{643}"), // KEHEH WITH THREE DOTS BELOW
    Row::new('\u{63D}', "\u{64A}"), // FARSI YEH WITH INVERTED V
    Row::new('\u{63E}', "\u{64A}"), // FARSI YEH WITH TWO DOTS ABOVE
    Row::new('\u{63F}', "\u{64A}"), // FARSI YEH WITH THREE DOTS ABOVE
    Row::new('\u{66E}', "\u{628}"), // DOTLESS BEH
    Row::new('\u{66F}', "\u{642}"), // DOTLESS QAF
    Row::new('\u{672}', "\u{627}"), // ALEF WITH WAVY HAMZA ABOVE
    Row::new('\u{674}', "\u{621}"), // HIGH HAMZA
    Row::new('\u{679}', "\u{62A}"), // TTEH
    Row::new('\u{67A}', "\u{62A}"), // TTEHEH
    Row::new('\u{67B}', "\u{628}"), // BEEH
    Row::new('\u{67C}', "\u{62A}"), // TEH WITH RING
    Row::new('\u{67D}', "\u{62A}"), // TEH WITH THREE DOTS ABOVE DOWNWARDS
    Row::new('\u{67E}', "\u{628}"), // PEH
    Row::new('\u{67F}', "\u{62A}"), // TEHEH
    Row::new('\u{680}', "\u{628}"), // BEHEH
    Row::new('\u{681}', "\u{62D}"), // HAH WITH HAMZA ABOVE
    Row::new('\u{682}', "\u{62D}"), // HAH WITH TWO DOTS VERTICAL ABOVE
    Row::new('\u{683}', "\u{62C}"), // NYEH
    Row::new('\u{684}', "\u{62C}"), // DYEH
    Row::new('\u{685}', "\u{62D}"), // HAH WITH THREE DOTS ABOVE
    Row::new('\u{686}', "\u{62C}"), // TCHEH
    Row::new('\u{687}', "\u{62C}"), // TCHEHEH
    Row::new('\u{688}', "\u{62F}"), // DDAL
    Row::new('\u{689}', "\u{62F}"), // DAL WITH RING
    Row::new('\u{68A}', "\u{62F}"), // DAL WITH DOT BELOW
    Row::new('\u{68B}', "\u{62F}"), // DAL WITH DOT BELOW AND SMALL TAH
    Row::new('\u{68C}', "\u{62F}"), // DAHAL
    Row::new('\u{68D}', "\u{62F}"), // DDAHAL
    Row::new('\u{68E}', "\u{62F}"), // DUL
    Row::new('\u{68F}', "\u{62F}"), // DAL WITH THREE DOTS ABOVE DOWNWARDS
    Row::new('\u{690}', "\u{62F}"), // DAL WITH FOUR DOTS ABOVE
    Row::new('\u{691}', "\u{631}"), // RREH
    Row::new('\u{692}', "\u{631}"), // REH WITH SMALL V
    Row::new('\u{693}', "\u{631}"), // REH WITH RING
    Row::new('\u{694}', "\u{631}"), // REH WITH DOT BELOW
    Row::new('\u{695}', "\u{631}"), // REH WITH SMALL V BELOW
    Row::new('\u{696}', "\u{631}"), // REH WITH DOT BELOW AND DOT ABOVE
    Row::new('\u{697}', "\u{631}"), // REH WITH TWO DOTS ABOVE
    Row::new('\u{698}', "\u{632}"), // JEH
    Row::new('\u{699}', "\u{631}"), // REH WITH FOUR DOTS ABOVE
    Row::new('\u{69A}', "\u{633}"), // SEEN WITH DOT BELOW AND DOT ABOVE
    Row::new('\u{69B}', "\u{633}"), // SEEN WITH THREE DOTS BELOW
    Row::new('\u{69C}', "\u{633}"), // SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE
    Row::new('\u{69D}', "\u{635}"), // SAD WITH TWO DOTS BELOW
    Row::new('\u{69E}', "\u{635}"), // SAD WITH THREE DOTS ABOVE
    Row::new('\u{69F}', "\u{637}"), // TAH WITH THREE DOTS ABOVE
    Row::new('\u{6A0}', "\u{63A}"), // AIN WITH THREE DOTS ABOVE
    Row::new('\u{6A1}', "\u{641}"), // DOTLESS FEH
    Row::new('\u{6A3}', "\u{641}"), // FEH WITH DOT BELOW
    Row::new('\u{6A4}', "\u{641}"), // VEH
    Row::new('\u{6A5}', "\u{641}"), // FEH WITH THREE DOTS BELOW
    Row::new('\u{6A6}', "\u{641}"), // PEHEH
    Row::new('\u{6A8}', "\u{642}"), // QAF WITH THREE DOTS ABOVE
    Row::new('\u{6AB}', "\u{643}"), // KAF WITH RING
    Row::new('\u{6AC}', "\u{643}"), // KAF WITH DOT ABOVE
    Row::new('\u{6AD}', "\u{643}"), // NG
    Row::new('\u{6AE}', "\u{643}"), // KAF WITH THREE DOTS BELOW
    Row::new('\u{6AF}', "\u{643}"), // GAF
    Row::new('\u{6B0}', "\u{643}"), // GAF WITH RING
    Row::new('\u{6B1}', "\u{643}"), // NGOEH
    Row::new('\u{6B2}', "\u{643}"), // GAF WITH TWO DOTS BELOW
    Row::new('\u{6B3}', "\u{643}"), // GUEH
    Row::new('\u{6B4}', "\u{643}"), // GAF WITH THREE DOTS ABOVE
    Row::new('\u{6B5}', "\u{644}"), // LAM WITH SMALL V
    Row::new('\u{6B6}', "\u{644}"), // LAM WITH DOT ABOVE
    Row::new('\u{6B7}', "\u{644}"), // LAM WITH THREE DOTS ABOVE
    Row::new('\u{6B8}', "\u{644}"), // LAM WITH THREE DOTS BELOW
    Row::new('\u{6B9}', "\u{646}"), // NOON WITH DOT BELOW
    Row::new('\u{6BA}', "\u{646}"), // NOON GHUNNA
    Row::new('\u{6BB}', "\u{646}"), // RNOON
    Row::new('\u{6BC}', "\u{646}"), // NOON WITH RING
    Row::new('\u{6BD}', "\u{646}"), // NOON WITH THREE DOTS ABOVE
    Row::new('\u{6BF}', "\u{62C}"), // TCHEH WITH DOT ABOVE
    Row::new('\u{6C4}', "\u{648}"), // WAW WITH RING
    Row::new('\u{6C5}', "\u{648}"), // KIRGHIZ OE
    Row::new('\u{6C6}', "\u{648}"), // OE
    Row::new('\u{6C7}', "\u{648}"), // U
    Row::new('\u{6C8}', "\u{648}"), // YU
    Row::new('\u{6C9}', "\u{648}"), // KIRGHIZ YU
    Row::new('\u{6CA}', "\u{648}"), // WAW WITH TWO DOTS ABOVE
    Row::new('\u{6CB}', "\u{648}"), // VE
    Row::new('\u{6CD}', "\u{64A}"), // YEH WITH TAIL
    Row::new('\u{6CE}', "\u{64A}"), // YEH WITH SMALL V
    Row::new('\u{6CF}', "\u{648}"), // WAW WITH DOT ABOVE
    Row::new('\u{6D0}', "\u{64A}"), // E
    Row::new('\u{6D1}', "\u{64A}"), // YEH WITH THREE DOTS BELOW
    Row::new('\u{6EE}', "\u{62F}"), // DAL WITH INVERTED V
    Row::new('\u{6EF}', "\u{631}"), // REH WITH INVERTED V
    Row::new('\u{6FA}', "\u{634}"), // SHEEN WITH DOT BELOW
    Row::new('\u{6FB}', "\u{636}"), // DAD WITH DOT BELOW
    Row::new('\u{6FC}', "\u{63A}"), // GHAIN WITH DOT BELOW
    Row::new('\u{6FF}', "\u{647}"), // HEH WITH INVERTED V
    Row::new('\u{750}', "\u{628}"), // BEH WITH THREE DOTS HORIZONTALLY BELOW
    Row::new('\u{751}', "\u{628}"), // BEH WITH DOT BELOW AND THREE DOTS ABOVE
    Row::new('\u{752}', "\u{628}"), // BEH WITH THREE DOTS POINTING UPWARDS BELOW
    Row::new('\u{753}', "\u{628}"), // BEH WITH THREE DOTS POINTING UPWARDS BELOW AND TWO DOTS ABOVE
    Row::new('\u{754}', "\u{628}"), // BEH WITH TWO DOTS BELOW AND DOT ABOVE
    Row::new('\u{755}', "\u{628}"), // BEH WITH INVERTED SMALL V BELOW
    Row::new('\u{756}', "\u{628}"), // BEH WITH SMALL V
    Row::new('\u{757}', "\u{62D}"), // HAH WITH TWO DOTS ABOVE
    Row::new('\u{758}', "\u{62D}"), // HAH WITH THREE DOTS POINTING UPWARDS BELOW
    Row::new('\u{759}', "\u{62F}"), // DAL WITH TWO DOTS VERTICALLY BELOW AND SMALL TAH
    Row::new('\u{75A}', "\u{62F}"), // DAL WITH INVERTED SMALL V BELOW
    Row::new('\u{75B}', "\u{631}"), // REH WITH STROKE
    Row::new('\u{75C}', "\u{633}"), // SEEN WITH FOUR DOTS ABOVE
    Row::new('\u{75D}', "\u{639}"), // AIN WITH TWO DOTS ABOVE
    Row::new('\u{75E}', "\u{639}"), // AIN WITH THREE DOTS POINTING DOWNWARDS ABOVE
    Row::new('\u{75F}', "\u{639}"), // AIN WITH TWO DOTS VERTICALLY ABOVE
    Row::new('\u{760}', "\u{641}"), // FEH WITH TWO DOTS BELOW
    Row::new('\u{761}', "\u{641}"), // FEH WITH THREE DOTS POINTING UPWARDS BELOW
    Row::new('\u{762}', "\u{643}"), // KEHEH WITH DOT ABOVE
    Row::new('\u{763}', "\u{643}"), // KEHEH WITH THREE DOTS ABOVE
    Row::new('\u{764}', "\u{643}"), // KEHEH WITH THREE DOTS POINTING UPWARDS BELOW
    Row::new('\u{765}', "\u{645}"), // MEEM WITH DOT ABOVE
    Row::new('\u{766}', "\u{645}"), // MEEM WITH DOT BELOW
    Row::new('\u{767}', "\u{646}"), // NOON WITH TWO DOTS BELOW
    Row::new('\u{768}', "\u{646}"), // NOON WITH SMALL TAH
    Row::new('\u{769}', "\u{646}"), // NOON WITH SMALL V
    Row::new('\u{76A}', "\u{644}"), // LAM WITH BAR
    Row::new('\u{76B}', "\u{631}"), // REH WITH TWO DOTS VERTICALLY ABOVE
    Row::new('\u{76C}', "\u{631}"), // REH WITH HAMZA ABOVE
    Row::new('\u{76D}', "\u{633}"), // SEEN WITH TWO DOTS VERTICALLY ABOVE
    Row::new('\u{76E}', "\u{62D}"), // HAH WITH SMALL TAH BELOW
    Row::new('\u{76F}', "\u{62D}"), // HAH WITH SMALL TAH AND TWO DOTS
    Row::new('\u{770}', "\u{633}"), // SEEN WITH SMALL TAH AND TWO DOTS
    Row::new('\u{771}', "\u{631}"), // REH WITH SMALL TAH AND TWO DOTS
    Row::new('\u{772}', "\u{62D}"), // HAH WITH SMALL TAH ABOVE
    Row::new('\u{773}', "\u{627}"), // ALEF WITH DIGIT TWO ABOVE
    Row::new('\u{774}', "\u{627}"), // ALEF WITH DIGIT THREE ABOVE
    Row::new('\u{775}', "\u{64A}"), // FARSI YEH WITH DIGIT TWO ABOVE
    Row::new('\u{776}', "\u{64A}"), // FARSI YEH WITH DIGIT THREE ABOVE
    Row::new('\u{777}', "\u{64A}"), // FARSI YEH WITH DIGIT FOUR BELOW
    Row::new('\u{778}', "\u{648}"), // WAW WITH DIGIT TWO ABOVE
    Row::new('\u{779}', "\u{648}"), // WAW WITH DIGIT THREE ABOVE
    Row::new('\u{77A}', "\u{64A}"), // YEH BARREE WITH DIGIT TWO ABOVE
    Row::new('\u{77B}', "\u{64A}"), // YEH BARREE WITH DIGIT THREE ABOVE
    Row::new('\u{77C}', "\u{62D}"), // HAH WITH DIGIT FOUR BELOW
    Row::new('\u{77D}', "\u{633}"), // SEEN WITH DIGIT FOUR ABOVE
    Row::new('\u{77E}', "\u{633}"), // SEEN WITH INVERTED V
    Row::new('\u{77F}', "\u{643}"), // KAF WITH TWO DOTS ABOVE
    Row::new('\u{886}', "\u{64A}"), // THIN YEH
    Row::new('\u{889}', "\u{646}"), // NOON WITH INVERTED SMALL V
    Row::new('\u{88A}', "\u{62D}"), // HAH WITH INVERTED SMALL V BELOW
    Row::new('\u{88B}', "\u{637}"), // TAH WITH DOT BELOW
    Row::new('\u{88C}', "\u{637}"), // TAH WITH THREE DOTS BELOW
    Row::new('\u{88D}', "\u{643}"), // KEHEH WITH TWO DOTS VERTICALLY BELOW
    Row::new('\u{88F}', "\u{646}"), // NOON WITH RING ABOVE
    Row::new('\u{8A0}', "\u{628}"), // BEH WITH SMALL V BELOW
    Row::new('\u{8A1}', "\u{628}"), // BEH WITH HAMZA ABOVE
    Row::new('\u{8A2}', "\u{62C}"), // JEEM WITH TWO DOTS ABOVE
    Row::new('\u{8A3}', "\u{637}"), // TAH WITH TWO DOTS ABOVE
    Row::new('\u{8A4}', "\u{641}"), // FEH WITH DOT BELOW AND THREE DOTS ABOVE
    Row::new('\u{8A5}', "\u{642}"), // QAF WITH DOT BELOW
    Row::new('\u{8A6}', "\u{644}"), // LAM WITH DOUBLE BAR
    Row::new('\u{8A7}', "\u{645}"), // MEEM WITH THREE DOTS ABOVE
    Row::new('\u{8A8}', "\u{64A}"), // YEH WITH TWO DOTS BELOW AND HAMZA ABOVE
    Row::new('\u{8A9}', "\u{64A}"), // YEH WITH TWO DOTS BELOW AND DOT ABOVE
    Row::new('\u{8AA}', "\u{631}"), // REH WITH LOOP
    Row::new('\u{8AB}', "\u{648}"), // WAW WITH DOT WITHIN
    Row::new('\u{8AC}', "\u{64A}"), // ROHINGYA YEH
    Row::new('\u{8AD}', "\u{627}"), // LOW ALEF
    Row::new('\u{8AE}', "\u{62F}"), // DAL WITH THREE DOTS BELOW
    Row::new('\u{8AF}', "\u{635}"), // SAD WITH THREE DOTS BELOW
    Row::new('\u{8B0}', "\u{643}"), // GAF WITH INVERTED STROKE
    Row::new('\u{8B1}', "\u{648}"), // STRAIGHT WAW
    Row::new('\u{8B2}', "\u{632}"), // ZAIN WITH INVERTED V ABOVE
    Row::new('\u{8B3}', "\u{639}"), // AIN WITH THREE DOTS BELOW
    Row::new('\u{8B4}', "\u{643}"), // KAF WITH DOT BELOW
    Row::new('\u{8B5}', "\u{642}"), // QAF WITH DOT BELOW AND NO DOTS ABOVE
    Row::new('\u{8B6}', "\u{628}"), // BEH WITH SMALL MEEM ABOVE
    Row::new('\u{8B7}', "\u{628}"), // PEH WITH SMALL MEEM ABOVE
    Row::new('\u{8B8}', "\u{62A}"), // TEH WITH SMALL TEH ABOVE
    Row::new('\u{8B9}', "\u{631}"), // REH WITH SMALL NOON ABOVE
    Row::new('\u{8BA}', "\u{64A}"), // YEH WITH TWO DOTS BELOW AND SMALL NOON ABOVE
    Row::new('\u{8BE}', "\u{628}"), // PEH WITH SMALL V
    Row::new('\u{8BF}', "\u{62A}"), // TEH WITH SMALL V
    Row::new('\u{8C0}', "\u{62A}"), // TTEH WITH SMALL V
    Row::new('\u{8C1}', "\u{62C}"), // TCHEH WITH SMALL V
    Row::new('\u{8C2}', "\u{643}"), // KEHEH WITH SMALL V
    Row::new('\u{8C3}', "\u{63A}"), // GHAIN WITH THREE DOTS ABOVE
    Row::new('\u{8C4}', "\u{642}"), // AFRICAN QAF WITH THREE DOTS ABOVE
    Row::new('\u{8C5}', "\u{62C}"), // JEEM WITH THREE DOTS ABOVE
    Row::new('\u{8C6}', "\u{62C}"), // JEEM WITH THREE DOTS BELOW
    Row::new('\u{8C7}', "\u{644}"), // LAM WITH SMALL TAH ABOVE
    Row::new('\u{8C8}', "\u{643}"), // GRAF
    Row::new('\u{10EC2}', "\u{62F}"), // DAL WITH TWO DOTS VERTICALLY BELOW
    Row::new('\u{10EC3}', "\u{637}"), // TAH WITH TWO DOTS VERTICALLY BELOW
    Row::new('\u{10EC4}', "\u{643}"), // KAF WITH TWO DOTS VERTICALLY BELOW
    Row::new('\u{10EC6}', "\u{646}"), // THIN NOON
    Row::new('\u{10EC7}', "\u{64A}"), // YEH WITH FOUR DOTS BELOW
    Row::new('\u{10ED9}', "\u{628}"), // CROWN BEH
    Row::new('\u{10EDA}', "\u{628}"), // CROWN PEH
    Row::new('\u{10EDB}', "\u{62A}"), // CROWN TEH
    Row::new('\u{10EDC}', "\u{62B}"), // CROWN THEH
    Row::new('\u{10EDD}', "\u{62C}"), // CROWN JEEM
    Row::new('\u{10EDE}', "\u{62D}"), // CROWN HAH
    Row::new('\u{10EDF}', "\u{62E}"), // CROWN KHAH
    Row::new('\u{10EE0}', "\u{633}"), // CROWN SEEN
    Row::new('\u{10EE1}', "\u{634}"), // CROWN SHEEN
    Row::new('\u{10EE2}', "\u{635}"), // CROWN SAD
    Row::new('\u{10EE3}', "\u{636}"), // CROWN DAD
    Row::new('\u{10EE4}', "\u{637}"), // CROWN TAH
    Row::new('\u{10EE5}', "\u{638}"), // CROWN ZAH
    Row::new('\u{10EE6}', "\u{639}"), // CROWN AIN
    Row::new('\u{10EE7}', "\u{63A}"), // CROWN GHAIN
    Row::new('\u{10EE8}', "\u{641}"), // CROWN FEH
    Row::new('\u{10EE9}', "\u{642}"), // CROWN QAF
    Row::new('\u{10EEA}', "\u{643}"), // CROWN KAF
    Row::new('\u{10EEB}', "\u{645}"), // CROWN MEEM
    Row::new('\u{10EEC}', "\u{646}"), // CROWN NOON
    Row::new('\u{10EED}', "\u{647}"), // CROWN HEH
    Row::new('\u{10EEE}', "\u{64A}"), // CROWN YEH
];
