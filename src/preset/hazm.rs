//! hazm 0.10.0.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static CHARACTERS: Peer = Peer {
    name: "hazm-characters",
    program: "hazm",
    version: "0.10.0",
    function: "Normalizer, the translation table",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
