//! Sindhi.
//!
//! ڪ is k and ک is kh, so no kaf folds; yeh is ي.
//!
//! Sources: CLDR 48.2 exemplars `sd` (main: ڪ ک ي ه ھ).

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
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
        rows::ALEF_MAKSURA_TO_YEH,
        rows::MAGHRIBI_FEH_TO_FEH,
        rows::MAGHRIBI_QAF_TO_QAF,
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
    refused: &[
        refused::ALEF_MADDA,
        refused::YEH_HAMZA,
        // KAF
        Kept::new('\u{643}', "\u{643}", "k and kh are two letters; 0643 is ambiguous"),
        // KEHEH
        Kept::new('\u{6A9}', "\u{6A9}", "k and kh are two letters; 0643 is ambiguous"),
        // SWASH KAF
        Kept::new('\u{6AA}', "\u{6AA}", "k and kh are two letters; 0643 is ambiguous"),
        refused::ASPIRATE,
    ],
    kept_marks: Marks::NONE,
    form_letters: &[rows::KEHEH_TO_KAF, rows::DOACHASHMEE_TO_HEH],
    joiners: Joiners::Spelling,
};
