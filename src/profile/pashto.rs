//! Pashto.
//!
//! ي and ی are two letters of its five yehs, so neither folds into the other.
//!
//! Sources: CLDR 48.2 exemplars `ps` (main: ک ي ی ې ۍ ئ), digits `arabext`.

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ps",
    names: &["ps", "pus", "Pashto"],
    english: "Pashto",
    ids: ["clean-ps/1", "search-ps/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Arabic,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Extended,
    spelling: &[
        ('\u{643}', "\u{6A9}"),        // KAF -> KEHEH
        ('\u{649}', "\u{6CC}"),        // ALEF MAKSURA -> FARSI YEH
        ('\u{6AA}', "\u{6A9}"),        // SWASH KAF -> KEHEH
        ('\u{6BE}', "\u{647}"),        // HEH DOACHASHMEE -> HEH
        ('\u{6C0}', "\u{647}\u{654}"), // HEH WITH YEH ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C1}', "\u{647}"),        // HEH GOAL -> HEH
        ('\u{6C2}', "\u{647}\u{654}"), // HEH GOAL WITH HAMZA ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C3}', "\u{629}"),        // TEH MARBUTA GOAL -> TEH MARBUTA
        ('\u{6D5}', "\u{647}"),        // AE -> HEH
    ],
    search: &[],
    refused: &[
        // YEH WITH HAMZA ABOVE
        Kept::new(
            '\u{626}',
            "\u{626}",
            "carrier of its own vowel or glide: folding it to yeh makes another word",
        ),
        // YEH
        Kept::new('\u{64A}', "\u{64A}", "two letters of the alphabet"),
        // FARSI YEH
        Kept::new('\u{6CC}', "\u{6CC}", "two letters of the alphabet"),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[
        ('\u{64A}', "\u{6CC}"), // YEH -> FARSI YEH
    ],
    joiners: Joiners::Spelling,
};
