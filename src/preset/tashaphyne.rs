//! Tashaphyne 0.3.6.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static SEARCHTEXT: Peer = Peer {
    name: "tashaphyne-searchtext",
    program: "Tashaphyne",
    version: "0.3.6",
    function: "normalize_searchtext",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
