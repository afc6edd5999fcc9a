//! Parsivar 0.2.3.1.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static CHARACTERS: Peer = Peer {
    name: "parsivar-characters",
    program: "Parsivar",
    version: "0.2.3.1",
    function: "sub_alphabets",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
