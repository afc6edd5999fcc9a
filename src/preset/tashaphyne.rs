//! Tashaphyne 0.3.6.
//!
//! `tashaphyne.normalize.normalize_searchtext` deletes the tashkeel, then the tatweel; opens the
//! ligatures of lam and alef; folds the alefs and the combining hamzas to ALEF, the seats of a hamza
//! to HAMZA, TEH MARBUTA to HEH and ALEF MAKSURA to YEH. No step makes what a later one looks for,
//! but for ALEF, so that the steps are one table.

use super::peer::{Law, Peer, Row, Way};
use super::rows::{
    ALEF, ALEF_MAKSURA, LAM_ALEF, MARK_TO_ALEF, SEAT_TO_HAMZA, TASHKEEL, TATWEEL, TEH_MARBUTA,
    joined,
};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

const SEARCHTEXT_ROWS: &[Row] = &joined::<22>(&[
    TASHKEEL,
    TATWEEL,
    LAM_ALEF,
    ALEF,
    MARK_TO_ALEF,
    SEAT_TO_HAMZA,
    TEH_MARBUTA,
    ALEF_MAKSURA,
]);

pub(super) static SEARCHTEXT: Peer = Peer {
    name: "tashaphyne-searchtext",
    program: "Tashaphyne",
    version: "0.3.6",
    function: "normalize_searchtext",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{623}")], // ALEF WITH HAMZA ABOVE; decomposed, two ALEFs
    way: Way::Table(Normalizer::of_table(SEARCHTEXT_ROWS)),
};
