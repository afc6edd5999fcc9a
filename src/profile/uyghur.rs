//! Uyghur.
//!
//! An alphabet: ە is the vowel e, ھ the consonant h, ى and ي are two letters, ئ opens a syllable.
//!
//! Sources: CLDR 48.2 exemplars `ug` (main: ك ي ى ھ ە ئ), default digits `latn`.

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ug",
    names: &["ug", "uig", "Uyghur"],
    english: "Uyghur",
    ids: ["clean-ug/1", "search-ug/1"],
    kaf: Kaf::Arabic,
    yeh: Yeh::Arabic,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Ae,
    digits: Digits::Keep,
    spelling: &[
        ('\u{6A2}', "\u{641}"),        // FEH WITH DOT MOVED BELOW -> FEH
        ('\u{6A7}', "\u{642}"),        // QAF WITH DOT ABOVE -> QAF
        ('\u{6A9}', "\u{643}"),        // KEHEH -> KAF
        ('\u{6AA}', "\u{643}"),        // SWASH KAF -> KAF
        ('\u{6C1}', "\u{6BE}"),        // HEH GOAL -> HEH DOACHASHMEE
        ('\u{6C2}', "\u{6BE}\u{654}"), // HEH GOAL WITH HAMZA ABOVE -> HEH DOACHASHMEE, HAMZA ABOVE
        ('\u{6C3}', "\u{629}"),        // TEH MARBUTA GOAL -> TEH MARBUTA
        ('\u{6D2}', "\u{64A}"),        // YEH BARREE -> YEH
        ('\u{6D3}', "\u{626}"),        // YEH BARREE WITH HAMZA ABOVE -> YEH WITH HAMZA ABOVE
        ('\u{8BC}', "\u{642}"),        // AFRICAN QAF -> QAF
        ('\u{8BD}', "\u{646}"),        // AFRICAN NOON -> NOON
    ],
    search: &[
        ('\u{6C0}', "\u{6D5}"), // HEH WITH YEH ABOVE -> AE
        ('\u{6C1}', "\u{6BE}"), // HEH GOAL -> HEH DOACHASHMEE
        ('\u{6C2}', "\u{6BE}"), // HEH GOAL WITH HAMZA ABOVE -> HEH DOACHASHMEE
    ],
    refused: &[
        // YEH WITH HAMZA ABOVE
        Kept::new(
            '\u{626}',
            "\u{626}",
            "carrier of its own vowel or glide: folding it to yeh makes another word",
        ),
        // HEH
        Kept::new('\u{647}', "\u{647}", "the consonant h; 0647 is ambiguous in old typing"),
        // ALEF MAKSURA
        Kept::new('\u{649}', "\u{649}", "a letter distinct from 064A"),
        // HEH DOACHASHMEE
        Kept::new('\u{6BE}', "\u{6BE}", "the consonant h; 0647 is ambiguous in old typing"),
        // FARSI YEH
        Kept::new(
            '\u{6CC}',
            "\u{6CC}",
            "ambiguous: looks like 064A inside a word and like 0649 at its end",
        ),
        // AE
        Kept::new('\u{6D5}', "\u{6D5}", "the vowel e, not the consonant h"),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[
        ('\u{6BE}', "\u{647}"),        // HEH DOACHASHMEE -> HEH
        ('\u{6C0}', "\u{647}\u{654}"), // HEH WITH YEH ABOVE -> HEH, HAMZA ABOVE
        ('\u{6C1}', "\u{647}"),        // HEH GOAL -> HEH
        ('\u{6CC}', "\u{64A}"),        // FARSI YEH -> YEH
        ('\u{6D5}', "\u{647}"),        // AE -> HEH
    ],
    joiners: Joiners::Spelling,
};
