//! araclean 0.2.2.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static SEARCH: Peer = Peer {
    name: "araclean-search",
    program: "araclean",
    version: "0.2.2",
    function: "the profile search",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static LIGHT: Peer = Peer {
    name: "araclean-light",
    program: "araclean",
    version: "0.2.2",
    function: "the profile light",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
