//! Kashmiri.
//!
//! The one language of the script whose vowel signs are always written: hamza above and below,
//! wavy hamza, inverted damma and subscript alef are letters here.
//!
//! Sources: CLDR 48.2 exemplars `ks` (main: ٲ ؠ ہ ھ ے; auxiliary: the vowel signs).

use super::orthography::{Joiners, Orthography};
use super::{refused, rows};
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, TehMarbuta, Yeh};

pub(super) static ORTHOGRAPHY: Orthography = Orthography {
    tag: "ks",
    names: &["ks", "kas", "Kashmiri"],
    english: "Kashmiri",
    ids: ["clean-ks/1", "search-ks/1"],
    kaf: Kaf::Keheh,
    yeh: Yeh::Farsi,
    heh: Heh::Goal,
    teh_marbuta: TehMarbuta::Heh,
    digits: Digits::Keep,
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
        // ALEF WITH HAMZA ABOVE
        Kept::new('\u{623}', "\u{623}", "vowel letters"),
        refused::WAW_HAMZA,
        // ALEF WITH HAMZA BELOW
        Kept::new('\u{625}', "\u{625}", "vowel letters"),
        refused::YEH_HAMZA,
        // HAMZA ABOVE
        Kept::new('\u{654}', "\u{654}", "vowel signs that are always written"),
        // HAMZA BELOW
        Kept::new('\u{655}', "\u{655}", "vowel signs that are always written"),
        // SUBSCRIPT ALEF
        Kept::new('\u{656}', "\u{656}", "vowel signs that are always written"),
        // INVERTED DAMMA
        Kept::new('\u{657}', "\u{657}", "vowel signs that are always written"),
        // WAVY HAMZA BELOW
        Kept::new('\u{65F}', "\u{65F}", "vowel signs that are always written"),
        // ALEF WITH WAVY HAMZA ABOVE
        Kept::new('\u{672}', "\u{672}", "vowel letters"),
        // ALEF WITH WAVY HAMZA BELOW
        Kept::new('\u{673}', "\u{627}\u{65F}", "vowel letters"),
        // HIGH HAMZA
        Kept::new('\u{674}', "\u{674}", "vowel letters"),
        refused::ASPIRATE,
        // HEH WITH YEH ABOVE
        Kept::new('\u{6C0}', "\u{6C2}", "heh with the hamza that is kept"),
        // HEH GOAL WITH HAMZA ABOVE
        Kept::new('\u{6C2}', "\u{6C2}", "heh with the hamza that is kept"),
        refused::YEH_BARREE,
        refused::YEH_BARREE_HAMZA,
    ],
    kept_marks: Marks::HAMZA.union(Marks::SUBSCRIPT_ALEF).union(Marks::INVERTED_DAMMA),
    form_letters: &[],
    joiners: Joiners::Spelling,
};
