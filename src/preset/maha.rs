//! Maha 0.3.0.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static MAHA: Peer = Peer {
    name: "maha",
    program: "Maha",
    version: "0.3.0",
    function: "normalize(all=True)",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
