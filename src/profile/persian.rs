//! Persian.
//!
//! ک and ی are its letters, ZERO WIDTH NON-JOINER its half-space. The ezafe on a final heh is
//! spelled with the mark, not with the one character that Unicode has for it.
//!
//! Sources: CLDR 48.2 exemplars `fa` (main: ک ی ه and U+0654; ك ي ى auxiliary), digits `arabext`;
//! NamesList on U+06C0.

use super::orthography::{Joiners, Orthography};
use super::rows;
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
        rows::KAF_TO_KEHEH,
        rows::ALEF_MAKSURA_TO_FARSI_YEH,
        rows::YEH_TO_FARSI_YEH,
        rows::SWASH_KAF_TO_KEHEH,
        rows::DOACHASHMEE_TO_HEH,
        rows::HEH_YEH_ABOVE_TO_HEH_EZAFE,
        rows::HEH_GOAL_TO_HEH,
        rows::HEH_GOAL_HAMZA_TO_HEH_EZAFE,
        rows::TEH_MARBUTA_GOAL_TO_TEH_MARBUTA,
        rows::YEH_BARREE_TO_FARSI_YEH,
        rows::YEH_BARREE_HAMZA_TO_YEH_HAMZA,
        rows::AE_TO_HEH,
    ],
    search: &[],
    refused: &[],
    kept_marks: Marks::NONE,
    form_letters: &[],
    joiners: Joiners::Spelling,
};
