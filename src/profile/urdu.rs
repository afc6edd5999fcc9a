//! Urdu.
//!
//! Its heh is ہ, ھ marks aspiration, ے is another letter than ی.
//!
//! Sources: CLDR 48.2 exemplars `ur` (main: ک ی ہ ھ ے; auxiliary آ ؤ ئ ۂ ۃ, used everywhere).

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ur",
    names: &["ur", "Urdu"],
    english: "Urdu",
    ids: ["clean-ur/1", "search-ur/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Goal,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Extended,
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
        // WAW WITH HAMZA ABOVE
        Kept::new('\u{624}', "\u{624}", "hamza on waw is written and heard"),
        // YEH WITH HAMZA ABOVE
        Kept::new(
            '\u{626}',
            "\u{626}",
            "carrier of its own vowel or glide: folding it to yeh makes another word",
        ),
        // HEH DOACHASHMEE
        Kept::new('\u{6BE}', "\u{6BE}", "aspiration"),
        // YEH BARREE
        Kept::new('\u{6D2}', "\u{6D2}", "yeh barree is a letter of its own"),
        // YEH BARREE WITH HAMZA ABOVE
        Kept::new('\u{6D3}', "\u{6D3}", "yeh barree is a letter of its own"),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[],
    joiners: Joiners::Spelling,
};
