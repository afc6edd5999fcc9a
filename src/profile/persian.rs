//! Persian.
//!
//! ک and ی are its letters, ZERO WIDTH NON-JOINER its half-space. The ezafe on a final heh is
//! spelled with the mark, not with the one character that Unicode has for it.
//!
//! Sources: CLDR 48.2 exemplars `fa` (main: ک ی ه and U+0654; ك ي ى auxiliary), digits `arabext`;
//! NamesList on U+06C0.

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "fa",
    names: &["fa", "pes", "prs", "Persian", "Farsi", "Dari"],
    english: "Persian",
    ids: ["clean-fa/1", "search-fa/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Extended,
    spelling: &[
        ('\u{643}', "\u{6A9}"),        // KAF -> KEHEH
        ('\u{649}', "\u{6CC}"),        // ALEF MAKSURA -> FARSI YEH
        ('\u{64A}', "\u{6CC}"),        // YEH -> FARSI YEH
        ('\u{6AA}', "\u{6A9}"),        // SWASH KAF -> KEHEH
        ('\u{6BE}', "\u{647}"),        // HEH DOACHASHMEE -> HEH
        ('\u{6C0}', "\u{647}\u{654}"), // HEH WITH YEH ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C1}', "\u{647}"),        // HEH GOAL -> HEH
        ('\u{6C2}', "\u{647}\u{654}"), // HEH GOAL WITH HAMZA ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C3}', "\u{629}"),        // TEH MARBUTA GOAL -> TEH MARBUTA
        ('\u{6D2}', "\u{6CC}"),        // YEH BARREE -> FARSI YEH
        ('\u{6D3}', "\u{626}"),        // YEH BARREE WITH HAMZA ABOVE -> YEH WITH HAMZA ABOVE
        ('\u{6D5}', "\u{647}"),        // AE -> HEH
    ],
    search: &[],
    refused: &[],
    kept_marks: Marks::NONE,
    form_letters: &[],
    joiners: Joiners::Spelling,
};
