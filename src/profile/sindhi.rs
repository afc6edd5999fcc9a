//! Sindhi.
//!
//! ڪ is k and ک is kh, so no kaf folds; yeh is ي.
//!
//! Sources: CLDR 48.2 exemplars `sd` (main: ڪ ک ي ه ھ).

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "sd",
    names: &["sd", "snd", "Sindhi"],
    english: "Sindhi",
    ids: ["clean-sd/1", "search-sd/1"],
    kaf: Kaf::Arabic,
    yeh: Yeh::Arabic,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Keep,
    spelling: &[
        ('\u{649}', "\u{64A}"),        // ALEF MAKSURA -> YEH
        ('\u{6A2}', "\u{641}"),        // FEH WITH DOT MOVED BELOW -> FEH
        ('\u{6A7}', "\u{642}"),        // QAF WITH DOT ABOVE -> QAF
        ('\u{6C0}', "\u{647}\u{654}"), // HEH WITH YEH ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C1}', "\u{647}"),        // HEH GOAL -> HEH
        ('\u{6C2}', "\u{647}\u{654}"), // HEH GOAL WITH HAMZA ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C3}', "\u{629}"),        // TEH MARBUTA GOAL -> TEH MARBUTA
        ('\u{6CC}', "\u{64A}"),        // FARSI YEH -> YEH
        ('\u{6D2}', "\u{64A}"),        // YEH BARREE -> YEH
        ('\u{6D3}', "\u{626}"),        // YEH BARREE WITH HAMZA ABOVE -> YEH WITH HAMZA ABOVE
        ('\u{6D5}', "\u{647}"),        // AE -> HEH
        ('\u{8BB}', "\u{641}"),        // AFRICAN FEH -> FEH
        ('\u{8BC}', "\u{642}"),        // AFRICAN QAF -> QAF
        ('\u{8BD}', "\u{646}"),        // AFRICAN NOON -> NOON
    ],
    search: &[],
    refused: &[
        // ALEF WITH MADDA ABOVE
        Kept::new('\u{622}', "\u{622}", "alef madda is a letter of the alphabet"),
        // YEH WITH HAMZA ABOVE
        Kept::new(
            '\u{626}',
            "\u{626}",
            "carrier of its own vowel or glide: folding it to yeh makes another word",
        ),
        // KAF
        Kept::new('\u{643}', "\u{643}", "k and kh are two letters; 0643 is ambiguous"),
        // KEHEH
        Kept::new('\u{6A9}', "\u{6A9}", "k and kh are two letters; 0643 is ambiguous"),
        // SWASH KAF
        Kept::new('\u{6AA}', "\u{6AA}", "k and kh are two letters; 0643 is ambiguous"),
        // HEH DOACHASHMEE
        Kept::new('\u{6BE}', "\u{6BE}", "aspiration"),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[
        ('\u{6A9}', "\u{643}"), // KEHEH -> KAF
        ('\u{6BE}', "\u{647}"), // HEH DOACHASHMEE -> HEH
    ],
    joiners: Joiners::Spelling,
};
