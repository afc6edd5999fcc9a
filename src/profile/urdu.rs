//! Urdu.
//!
//! Its heh is ہ, ھ marks aspiration, ے is another letter than ی.
//!
//! Sources: CLDR 48.2 exemplars `ur` (main: ک ی ہ ھ ے; auxiliary آ ؤ ئ ۂ ۃ, used everywhere).

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
use crate::rules::{Digits, Heh, Kaf, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ur",
    names: &["ur", "Urdu"],
    english: "Urdu",
    ids: ["clean-ur/1", "search-ur/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Goal,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Extended,
    spelling: &[
        rows::TEH_MARBUTA_TO_TEH_MARBUTA_GOAL,
        rows::KAF_TO_KEHEH,
        rows::HEH_TO_HEH_GOAL,
        rows::ALEF_MAKSURA_TO_FARSI_YEH,
        rows::YEH_TO_FARSI_YEH,
        rows::HEH_YEH_ABOVE_TO_HEH_GOAL_HAMZA,
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
    form_letters: &[],
    joiners: Joiners::Spelling,
};
