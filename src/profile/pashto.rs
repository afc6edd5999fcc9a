//! Pashto.
//!
//! ي and ی are two letters of its five yehs, so neither folds into the other.
//!
//! Sources: CLDR 48.2 exemplars `ps` (main: ک ي ی ې ۍ ئ), digits `arabext`.

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
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
        rows::KAF_TO_KEHEH,
        rows::ALEF_MAKSURA_TO_FARSI_YEH,
        rows::SWASH_KAF_TO_KEHEH,
        rows::DOACHASHMEE_TO_HEH,
        rows::HEH_YEH_ABOVE_TO_HEH_EZAFE,
        rows::HEH_GOAL_TO_HEH,
        rows::HEH_GOAL_HAMZA_TO_HEH_EZAFE,
        rows::TEH_MARBUTA_GOAL_TO_TEH_MARBUTA,
        rows::AE_TO_HEH,
    ],
    search: &[],
    refused: &[
        refused::YEH_HAMZA,
        // YEH
        Kept::new('\u{64A}', "\u{64A}", "two letters of the alphabet"),
        // FARSI YEH
        Kept::new('\u{6CC}', "\u{6CC}", "two letters of the alphabet"),
    ],
    kept_marks: Marks::NONE,
    form_letters: &[rows::YEH_TO_FARSI_YEH],
    joiners: Joiners::Spelling,
};
