//! Central Kurdish (Sorani).
//!
//! Vowels are letters: ە is e, and ئ carries a vowel at the start of a word. Old text writes the
//! vowel as ه with a ZERO WIDTH NON-JOINER.
//!
//! Sources: CLDR 48.2 exemplars `ckb` (main: ک ی ه ە ئ ڕ ڵ ۆ ێ ڤ; ھ auxiliary), digits `arab`.

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
use crate::rules::{Digits, Heh, Kaf, Marks, TehMarbuta, Yeh};

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
        rows::KAF_TO_KEHEH,
        rows::ALEF_MAKSURA_TO_FARSI_YEH,
        rows::YEH_TO_FARSI_YEH,
        rows::REH_SMALL_V_TO_REH_SMALL_V_BELOW,
        rows::SWASH_KAF_TO_KEHEH,
        rows::DOACHASHMEE_TO_HEH,
        rows::HEH_GOAL_TO_HEH,
        rows::HEH_GOAL_HAMZA_TO_HEH_YEH_ABOVE,
        rows::TEH_MARBUTA_GOAL_TO_TEH_MARBUTA,
    ],
    search: &[rows::HEH_YEH_ABOVE_TO_AE],
    refused: &[refused::YEH_HAMZA, refused::AE],
    kept_marks: Marks::NONE,
    form_letters: &[],
    joiners: Joiners::Kurdish,
};
