//! Malay in Arabic script (Jawi).
//!
//! ى is another vowel than ي; both kafs are in use and meet at `Search`.
//!
//! Sources: CLDR 48.2 exemplars `ms-Arab` (main: ك ک ي ى ه ة ڠ ڤ ݢ ڽ ۏ).

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
use crate::rules::{Digits, Heh, Kaf, Marks, TehMarbuta, Yeh};

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
        rows::MAGHRIBI_FEH_TO_FEH,
        rows::MAGHRIBI_QAF_TO_QAF,
        rows::SWASH_KAF_TO_KAF,
        rows::DOACHASHMEE_TO_HEH,
        rows::HEH_YEH_ABOVE_TO_HEH_EZAFE,
        rows::HEH_GOAL_TO_HEH,
        rows::HEH_GOAL_HAMZA_TO_HEH_EZAFE,
        rows::TEH_MARBUTA_GOAL_TO_TEH_MARBUTA,
        rows::YEH_BARREE_TO_YEH,
        rows::YEH_BARREE_HAMZA_TO_YEH_HAMZA,
        rows::AE_TO_HEH,
        rows::AFRICAN_FEH_TO_FEH,
        rows::AFRICAN_QAF_TO_QAF,
        rows::AFRICAN_NOON_TO_NOON,
    ],
    search: &[],
    refused: &[refused::ALEF_MAKSURA, refused::FARSI_YEH],
    kept_marks: Marks::NONE,
    form_letters: &[rows::KEHEH_TO_KAF, rows::FARSI_YEH_TO_YEH],
    joiners: Joiners::Spelling,
};
