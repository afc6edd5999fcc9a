//! Kashmiri.
//!
//! The one language of the script whose vowel signs are always written: hamza above and below,
//! wavy hamza, inverted damma and subscript alef are letters here.
//!
//! Sources: CLDR 48.2 exemplars `ks` (main: ٲ ؠ ہ ھ ے; auxiliary: the vowel signs).

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ks",
    names: &["ks", "kas", "Kashmiri"],
    english: "Kashmiri",
    ids: ["clean-ks/1", "search-ks/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Goal,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Keep,
    spelling: &[
        ('\u{629}', "\u{6C3}"), // TEH MARBUTA -> TEH MARBUTA GOAL
        ('\u{643}', "\u{6A9}"), // KAF -> KEHEH
        ('\u{647}', "\u{6C1}"), // HEH -> HEH GOAL
        ('\u{649}', "\u{6CC}"), // ALEF MAKSURA -> FARSI YEH
        ('\u{64A}', "\u{6CC}"), // YEH -> FARSI YEH
        ('\u{6C0}', "\u{6C2}"), // HEH WITH YEH ABOVE -> HEH GOAL WITH HAMZA ABOVE
        ('\u{6D5}', "\u{6C1}"), // AE -> HEH GOAL
    ],
    search: &[],
    refused: &[
        // ALEF WITH MADDA ABOVE
        Kept::new('\u{622}', "\u{622}", "alef madda is a letter of the alphabet"),
        // ALEF WITH HAMZA ABOVE
        Kept::new('\u{623}', "\u{623}", "vowel letters"),
        // WAW WITH HAMZA ABOVE
        Kept::new('\u{624}', "\u{624}", "hamza on waw is written and heard"),
        // ALEF WITH HAMZA BELOW
        Kept::new('\u{625}', "\u{625}", "vowel letters"),
        // YEH WITH HAMZA ABOVE
        Kept::new(
            '\u{626}',
            "\u{626}",
            "carrier of its own vowel or glide: folding it to yeh makes another word",
        ),
        // HAMZA ABOVE
        Kept::new('\u{654}', "\u{654}", "vowel signs that are always written"),
        // HAMZA BELOW
        Kept::new('\u{655}', "\u{655}", "vowel signs that are always written"),
        // SUBSCRIPT ALEF
        Kept::new('\u{656}', "\u{656}", "vowel signs that are always written"),
        // INVERTED DAMMA
        Kept::new('\u{657}', "\u{657}", "vowel signs that are always written"),
        // WAVY HAMZA BELOW
        Kept::new('\u{65F}', "\u{65F}", "vowel signs that are always written"),
        // ALEF WITH WAVY HAMZA ABOVE
        Kept::new('\u{672}', "\u{672}", "vowel letters"),
        // ALEF WITH WAVY HAMZA BELOW
        Kept::new('\u{673}', "\u{627}\u{65F}", "vowel letters"),
        // HIGH HAMZA
        Kept::new('\u{674}', "\u{674}", "vowel letters"),
        // HEH DOACHASHMEE
        Kept::new('\u{6BE}', "\u{6BE}", "aspiration"),
        // HEH WITH YEH ABOVE
        Kept::new('\u{6C0}', "\u{6C2}", "heh with the hamza that is kept"),
        // HEH GOAL WITH HAMZA ABOVE
        Kept::new('\u{6C2}', "\u{6C2}", "heh with the hamza that is kept"),
        // YEH BARREE
        Kept::new('\u{6D2}', "\u{6D2}", "yeh barree is a letter of its own"),
        // YEH BARREE WITH HAMZA ABOVE
        Kept::new('\u{6D3}', "\u{6D3}", "yeh barree is a letter of its own"),
    ],
    kept_marks: Marks::HAMZA.union(Marks::SUBSCRIPT_ALEF).union(Marks::INVERTED_DAMMA),
    form_letters: &[],
    joiners: Joiners::Spelling,
};
