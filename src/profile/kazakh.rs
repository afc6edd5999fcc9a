//! Kazakh in Arabic script.
//!
//! As Uyghur an alphabet with ە, ھ and both ى and ي; a high hamza marks a word of front vowels.
//!
//! Sources: CLDR 48.2 exemplars `kk-Arab` (main: ك ي ى ھ ە); NamesList on U+0674.

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "kk",
    names: &["kk", "kaz", "Kazakh"],
    english: "Kazakh",
    ids: ["clean-kk/1", "search-kk/1"],
    kaf: Kaf::Arabic,
    yeh: Yeh::Arabic,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Ae,
    digits: Digits::Keep,
    spelling: &[
        rows::MAGHRIBI_FEH_TO_FEH,
        rows::MAGHRIBI_QAF_TO_QAF,
        rows::KEHEH_TO_KAF,
        rows::SWASH_KAF_TO_KAF,
        rows::HEH_GOAL_TO_DOACHASHMEE,
        rows::HEH_GOAL_HAMZA_TO_DOACHASHMEE_EZAFE,
        rows::TEH_MARBUTA_GOAL_TO_TEH_MARBUTA,
        rows::YEH_BARREE_TO_YEH,
        rows::YEH_BARREE_HAMZA_TO_YEH_HAMZA,
        rows::AFRICAN_FEH_TO_FEH,
        rows::AFRICAN_QAF_TO_QAF,
        rows::AFRICAN_NOON_TO_NOON,
    ],
    search: &[
        rows::HEH_YEH_ABOVE_TO_AE,
        rows::HEH_GOAL_TO_DOACHASHMEE,
        rows::HEH_GOAL_HAMZA_TO_DOACHASHMEE,
    ],
    refused: &[
        refused::YEH_HAMZA,
        refused::HEH,
        refused::ALEF_MAKSURA,
        // HIGH HAMZA
        Kept::new('\u{674}', "\u{674}", "high hamza marks a front-vowel word"),
        refused::CONSONANT_H,
        refused::FARSI_YEH,
        refused::AE,
    ],
    kept_marks: Marks::NONE,
    form_letters: &[
        rows::DOACHASHMEE_TO_HEH,
        rows::HEH_YEH_ABOVE_TO_HEH_EZAFE,
        rows::HEH_GOAL_TO_HEH,
        rows::FARSI_YEH_TO_YEH,
        rows::AE_TO_HEH,
    ],
    joiners: Joiners::Spelling,
};
