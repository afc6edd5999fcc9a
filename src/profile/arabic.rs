//! Arabic.
//!
//! Kaf and yeh are those of the Arabic keyboard; letters of Persian and Urdu keyboards are
//! typing accidents. Words have no joiners. Maghribi letters are written as those of the east.
//!
//! Sources: CLDR 48.2 exemplars `ar` (main: ك ي ى ه ة; ک and ی auxiliary); digits of `ar-EG`.

use super::orthography::{Joiners, Orthography};
use super::rows;
use crate::rules::{Digits, Heh, Kaf, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ar",
    names: &["ar", "arb", "Arabic"],
    english: "Arabic",
    ids: ["clean-ar/1", "search-ar/1"],
    kaf: Kaf::Arabic,
    yeh: Yeh::Arabic,
    heh: Heh::Arabic,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::ArabicIndic,
    spelling: &[
        rows::MAGHRIBI_FEH_TO_FEH,
        rows::MAGHRIBI_QAF_TO_QAF,
        rows::KEHEH_TO_KAF,
        rows::SWASH_KAF_TO_KAF,
        rows::DOACHASHMEE_TO_HEH,
        rows::HEH_YEH_ABOVE_TO_HEH_EZAFE,
        rows::HEH_GOAL_TO_HEH,
        rows::HEH_GOAL_HAMZA_TO_HEH_EZAFE,
        rows::TEH_MARBUTA_GOAL_TO_TEH_MARBUTA,
        rows::FARSI_YEH_TO_YEH,
        rows::YEH_BARREE_TO_YEH,
        rows::YEH_BARREE_HAMZA_TO_YEH_HAMZA,
        rows::AE_TO_HEH,
        rows::AFRICAN_FEH_TO_FEH,
        rows::AFRICAN_QAF_TO_QAF,
        rows::AFRICAN_NOON_TO_NOON,
    ],
    search: &[],
    refused: &[],
    kept_marks: Marks::NONE,
    form_letters: &[],
    joiners: Joiners::Noise,
};
