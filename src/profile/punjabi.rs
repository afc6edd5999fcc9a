//! Western Punjabi in Shahmukhi.
//!
//! Written as Urdu; its exemplars hold ه beside ہ, so the two meet at `Search` only.
//!
//! Sources: CLDR 48.2 exemplars `pa-Arab` (main: ک ی ه ہ ھ ے).

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "pa",
    names: &["pa", "pnb", "Punjabi", "Shahmukhi"],
    english: "Punjabi",
    ids: ["clean-pa/1", "search-pa/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Goal,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Keep,
    spelling: &[
        ('\u{629}', "\u{6C3}"), // TEH MARBUTA -> TEH MARBUTA GOAL
        ('\u{643}', "\u{6A9}"), // KAF -> KEHEH
        ('\u{649}', "\u{6CC}"), // ALEF MAKSURA -> FARSI YEH
        ('\u{64A}', "\u{6CC}"), // YEH -> FARSI YEH
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
    form_letters: &[
        ('\u{647}', "\u{6C1}"), // HEH -> HEH GOAL
        ('\u{6C0}', "\u{6C2}"), // HEH WITH YEH ABOVE -> HEH GOAL WITH HAMZA ABOVE
    ],
    joiners: Joiners::Spelling,
};
