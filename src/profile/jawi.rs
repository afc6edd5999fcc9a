//! Malay in Arabic script (Jawi).
//!
//! ى is another vowel than ي; both kafs are in use and meet at `Search`.
//!
//! Sources: CLDR 48.2 exemplars `ms-Arab` (main: ك ک ي ى ه ة ڠ ڤ ݢ ڽ ۏ).

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ms",
    names: &["ms", "Jawi", "Malay"],
    english: "Jawi",
    ids: ["clean-ms/1", "search-ms/1"],
    kaf: Kaf::Arabic,
    yeh: Yeh::Arabic,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Keep,
    spelling: &[
        ('\u{6A2}', "\u{641}"),        // FEH WITH DOT MOVED BELOW -> FEH
        ('\u{6A7}', "\u{642}"),        // QAF WITH DOT ABOVE -> QAF
        ('\u{6AA}', "\u{643}"),        // SWASH KAF -> KAF
        ('\u{6BE}', "\u{647}"),        // HEH DOACHASHMEE -> HEH
        ('\u{6C0}', "\u{647}\u{654}"), // HEH WITH YEH ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C1}', "\u{647}"),        // HEH GOAL -> HEH
        ('\u{6C2}', "\u{647}\u{654}"), // HEH GOAL WITH HAMZA ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C3}', "\u{629}"),        // TEH MARBUTA GOAL -> TEH MARBUTA
        ('\u{6D2}', "\u{64A}"),        // YEH BARREE -> YEH
        ('\u{6D3}', "\u{626}"),        // YEH BARREE WITH HAMZA ABOVE -> YEH WITH HAMZA ABOVE
        ('\u{6D5}', "\u{647}"),        // AE -> HEH
        ('\u{8BB}', "\u{641}"),        // AFRICAN FEH -> FEH
        ('\u{8BC}', "\u{642}"),        // AFRICAN QAF -> QAF
        ('\u{8BD}', "\u{646}"),        // AFRICAN NOON -> NOON
    ],
    search: &[],
    refused: &[
        // ALEF MAKSURA
        Kept::new('\u{649}', "\u{649}", "a letter distinct from 064A"),
        // FARSI YEH
        Kept::new(
            '\u{6CC}',
            "\u{6CC}",
            "ambiguous: looks like 064A inside a word and like 0649 at its end",
        ),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[
        ('\u{6A9}', "\u{643}"), // KEHEH -> KAF
        ('\u{6CC}', "\u{64A}"), // FARSI YEH -> YEH
    ],
    joiners: Joiners::Spelling,
};
