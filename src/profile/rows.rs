//! The rows of the languages' spelling, each with its reason: what a letter that is not of the
//! language's own alphabet was meant for. A language file lists those that hold in it.

use crate::rules::Row;

/// TEH MARBUTA → TEH MARBUTA GOAL: the teh marbuta of languages whose heh is heh goal.
pub(super) const TEH_MARBUTA_TO_TEH_MARBUTA_GOAL: Row = ('\u{629}', "\u{6C3}");
/// KAF → KEHEH: typed on an Arabic keyboard.
pub(super) const KAF_TO_KEHEH: Row = ('\u{643}', "\u{6A9}");
/// HEH → HEH GOAL: typed on an Arabic or Persian keyboard.
pub(super) const HEH_TO_HEH_GOAL: Row = ('\u{647}', "\u{6C1}");
/// ALEF MAKSURA → YEH: a yeh typed without its dots.
pub(super) const ALEF_MAKSURA_TO_YEH: Row = ('\u{649}', "\u{64A}");
/// ALEF MAKSURA → FARSI YEH: at the end of a word the two look alike.
pub(super) const ALEF_MAKSURA_TO_FARSI_YEH: Row = ('\u{649}', "\u{6CC}");
/// YEH → FARSI YEH: typed on an Arabic keyboard.
pub(super) const YEH_TO_FARSI_YEH: Row = ('\u{64A}', "\u{6CC}");
/// REH WITH SMALL V → REH WITH SMALL V BELOW: the sign of the strong r, put above by old fonts.
pub(super) const REH_SMALL_V_TO_REH_SMALL_V_BELOW: Row = ('\u{692}', "\u{695}");
/// FEH WITH DOT MOVED BELOW → FEH: the feh of the Maghrib, dot below.
pub(super) const MAGHRIBI_FEH_TO_FEH: Row = ('\u{6A2}', "\u{641}");
/// QAF WITH DOT ABOVE → QAF: the qaf of the Maghrib, one dot.
pub(super) const MAGHRIBI_QAF_TO_QAF: Row = ('\u{6A7}', "\u{642}");
/// KEHEH → KAF: typed on a Persian or Urdu keyboard.
pub(super) const KEHEH_TO_KAF: Row = ('\u{6A9}', "\u{643}");
/// SWASH KAF → KAF: a calligraphic kaf.
pub(super) const SWASH_KAF_TO_KAF: Row = ('\u{6AA}', "\u{643}");
/// SWASH KAF → KEHEH: a calligraphic kaf.
pub(super) const SWASH_KAF_TO_KEHEH: Row = ('\u{6AA}', "\u{6A9}");
/// HEH DOACHASHMEE → HEH: chosen for its look; only Urdu and its neighbours tell it apart.
pub(super) const DOACHASHMEE_TO_HEH: Row = ('\u{6BE}', "\u{647}");
/// HEH WITH YEH ABOVE → HEH, HAMZA ABOVE: the ezafe is a mark on a heh; the one character is not equivalent to that.
pub(super) const HEH_YEH_ABOVE_TO_HEH_EZAFE: Row = ('\u{6C0}', "\u{647}\u{654}");
/// HEH WITH YEH ABOVE → HEH GOAL WITH HAMZA ABOVE: the same letter on another heh.
pub(super) const HEH_YEH_ABOVE_TO_HEH_GOAL_HAMZA: Row = ('\u{6C0}', "\u{6C2}");
/// HEH WITH YEH ABOVE → AE: canonically ae with a hamza, which the key drops.
pub(super) const HEH_YEH_ABOVE_TO_AE: Row = ('\u{6C0}', "\u{6D5}");
/// HEH GOAL → HEH: typed on an Urdu keyboard.
pub(super) const HEH_GOAL_TO_HEH: Row = ('\u{6C1}', "\u{647}");
/// HEH GOAL → HEH DOACHASHMEE: typed on an Urdu keyboard.
pub(super) const HEH_GOAL_TO_DOACHASHMEE: Row = ('\u{6C1}', "\u{6BE}");
/// HEH GOAL WITH HAMZA ABOVE → HEH, HAMZA ABOVE: the same ezafe, typed on an Urdu keyboard.
pub(super) const HEH_GOAL_HAMZA_TO_HEH_EZAFE: Row = ('\u{6C2}', "\u{647}\u{654}");
/// HEH GOAL WITH HAMZA ABOVE → HEH DOACHASHMEE: the hamza goes, for the key drops it.
pub(super) const HEH_GOAL_HAMZA_TO_DOACHASHMEE: Row = ('\u{6C2}', "\u{6BE}");
/// HEH GOAL WITH HAMZA ABOVE → HEH DOACHASHMEE, HAMZA ABOVE: typed on an Urdu keyboard; the hamza stays.
pub(super) const HEH_GOAL_HAMZA_TO_DOACHASHMEE_EZAFE: Row = ('\u{6C2}', "\u{6BE}\u{654}");
/// HEH GOAL WITH HAMZA ABOVE → HEH WITH YEH ABOVE: typed on an Urdu keyboard.
pub(super) const HEH_GOAL_HAMZA_TO_HEH_YEH_ABOVE: Row = ('\u{6C2}', "\u{6C0}");
/// TEH MARBUTA GOAL → TEH MARBUTA: typed on an Urdu keyboard.
pub(super) const TEH_MARBUTA_GOAL_TO_TEH_MARBUTA: Row = ('\u{6C3}', "\u{629}");
/// FARSI YEH → YEH: typed on a Persian or Urdu keyboard.
pub(super) const FARSI_YEH_TO_YEH: Row = ('\u{6CC}', "\u{64A}");
/// YEH BARREE → YEH: typed on an Urdu keyboard, or a final form in old hands.
pub(super) const YEH_BARREE_TO_YEH: Row = ('\u{6D2}', "\u{64A}");
/// YEH BARREE → FARSI YEH: typed on an Urdu keyboard, or a final form in old hands.
pub(super) const YEH_BARREE_TO_FARSI_YEH: Row = ('\u{6D2}', "\u{6CC}");
/// YEH BARREE WITH HAMZA ABOVE → YEH WITH HAMZA ABOVE: the same with its hamza, which stays.
pub(super) const YEH_BARREE_HAMZA_TO_YEH_HAMZA: Row = ('\u{6D3}', "\u{626}");
/// AE → HEH: the vowel of Kurdish and Uyghur; elsewhere a heh that does not join.
pub(super) const AE_TO_HEH: Row = ('\u{6D5}', "\u{647}");
/// AE → HEH GOAL: the vowel of Kurdish and Uyghur; elsewhere a heh that does not join.
pub(super) const AE_TO_HEH_GOAL: Row = ('\u{6D5}', "\u{6C1}");
/// AFRICAN FEH → FEH: the feh of West Africa, dot below.
pub(super) const AFRICAN_FEH_TO_FEH: Row = ('\u{8BB}', "\u{641}");
/// AFRICAN QAF → QAF: the qaf of West Africa, one dot.
pub(super) const AFRICAN_QAF_TO_QAF: Row = ('\u{8BC}', "\u{642}");
/// AFRICAN NOON → NOON: the noon of West Africa, without its dot at the end.
pub(super) const AFRICAN_NOON_TO_NOON: Row = ('\u{8BD}', "\u{646}");
