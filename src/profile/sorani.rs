//! Central Kurdish (Sorani).
//!
//! Vowels are letters: ە is e, and ئ carries a vowel at the start of a word. Old text writes the
//! vowel as ه with a ZERO WIDTH NON-JOINER.
//!
//! Sources: CLDR 48.2 exemplars `ckb` (main: ک ی ه ە ئ ڕ ڵ ۆ ێ ڤ; ھ auxiliary), digits `arab`.

use super::orthography::{Joiners, Orthography};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ckb",
    names: &["ckb", "Sorani", "Central Kurdish", "Kurdish"],
    english: "Central Kurdish",
    ids: ["clean-ckb/1", "search-ckb/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Ae,
    digits: Digits::ArabicIndic,
    spelling: &[
        ('\u{643}', "\u{6A9}"), // KAF -> KEHEH
        ('\u{649}', "\u{6CC}"), // ALEF MAKSURA -> FARSI YEH
        ('\u{64A}', "\u{6CC}"), // YEH -> FARSI YEH
        ('\u{692}', "\u{695}"), // REH WITH SMALL V -> REH WITH SMALL V BELOW
        ('\u{6AA}', "\u{6A9}"), // SWASH KAF -> KEHEH
        ('\u{6BE}', "\u{647}"), // HEH DOACHASHMEE -> HEH
        ('\u{6C1}', "\u{647}"), // HEH GOAL -> HEH
        ('\u{6C2}', "\u{6C0}"), // HEH GOAL WITH HAMZA ABOVE -> HEH WITH YEH ABOVE
        ('\u{6C3}', "\u{629}"), // TEH MARBUTA GOAL -> TEH MARBUTA
    ],
    search: &[
        ('\u{6C0}', "\u{6D5}"), // HEH WITH YEH ABOVE -> AE
    ],
    refused: &[
        // YEH WITH HAMZA ABOVE
        Kept::new(
            '\u{626}',
            "\u{626}",
            "carrier of its own vowel or glide: folding it to yeh makes another word",
        ),
        // AE
        Kept::new('\u{6D5}', "\u{6D5}", "the vowel e, not the consonant h"),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[],
    joiners: Joiners::Kurdish,
};
