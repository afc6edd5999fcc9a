//! urduhack 1.1.1.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static NORMALIZE: Peer = Peer {
    name: "urduhack-normalize",
    program: "urduhack",
    version: "1.1.1",
    function: "normalize",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
