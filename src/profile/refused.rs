//! Folds that more than one language refuses, each with its reason. A language file lists those it
//! refuses, and those that it alone does.

use crate::rules::Kept;

/// ALEF WITH MADDA ABOVE
pub(super) const ALEF_MADDA: Kept =
    Kept::new('\u{622}', "\u{622}", "alef madda is a letter of the alphabet");
/// WAW WITH HAMZA ABOVE
pub(super) const WAW_HAMZA: Kept =
    Kept::new('\u{624}', "\u{624}", "hamza on waw is written and heard");
/// YEH WITH HAMZA ABOVE
pub(super) const YEH_HAMZA: Kept = Kept::new(
    '\u{626}',
    "\u{626}",
    "carrier of its own vowel or glide: folding it to yeh makes another word",
);
/// HEH
pub(super) const HEH: Kept =
    Kept::new('\u{647}', "\u{647}", "the consonant h; 0647 is ambiguous in old typing");
/// ALEF MAKSURA
pub(super) const ALEF_MAKSURA: Kept =
    Kept::new('\u{649}', "\u{649}", "a letter distinct from 064A");
/// HEH DOACHASHMEE
pub(super) const ASPIRATE: Kept = Kept::new('\u{6BE}', "\u{6BE}", "aspiration");
/// HEH DOACHASHMEE
pub(super) const CONSONANT_H: Kept =
    Kept::new('\u{6BE}', "\u{6BE}", "the consonant h; 0647 is ambiguous in old typing");
/// FARSI YEH
pub(super) const FARSI_YEH: Kept = Kept::new(
    '\u{6CC}',
    "\u{6CC}",
    "ambiguous: looks like 064A inside a word and like 0649 at its end",
);
/// YEH BARREE
pub(super) const YEH_BARREE: Kept =
    Kept::new('\u{6D2}', "\u{6D2}", "yeh barree is a letter of its own");
/// YEH BARREE WITH HAMZA ABOVE
pub(super) const YEH_BARREE_HAMZA: Kept =
    Kept::new('\u{6D3}', "\u{6D3}", "yeh barree is a letter of its own");
/// AE
pub(super) const AE: Kept = Kept::new('\u{6D5}', "\u{6D5}", "the vowel e, not the consonant h");
