//! Western Punjabi in Shahmukhi.
//!
//! Written as Urdu; its exemplars hold ه beside ہ, so the two meet at `Search` only.
//!
//! Sources: CLDR 48.2 exemplars `pa-Arab` (main: ک ی ه ہ ھ ے).

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
use crate::rules::{Digits, Heh, Kaf, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "pa",
    names: &["pa", "pnb", "Punjabi", "Shahmukhi"],
    english: "Punjabi",
    ids: ["clean-pa/1", "search-pa/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Goal,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Keep,
    spelling: &[
        rows::TEH_MARBUTA_TO_TEH_MARBUTA_GOAL,
        rows::KAF_TO_KEHEH,
        rows::ALEF_MAKSURA_TO_FARSI_YEH,
        rows::YEH_TO_FARSI_YEH,
        rows::AE_TO_HEH_GOAL,
    ],
    search: &[],
    refused: &[
        refused::ALEF_MADDA,
        refused::WAW_HAMZA,
        refused::YEH_HAMZA,
        refused::ASPIRATE,
        refused::YEH_BARREE,
        refused::YEH_BARREE_HAMZA,
    ],
    kept_marks: Marks::NONE,
    form_letters: &[rows::HEH_TO_HEH_GOAL, rows::HEH_YEH_ABOVE_TO_HEH_GOAL_HAMZA],
    joiners: Joiners::Spelling,
};
