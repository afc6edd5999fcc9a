//! AsoSoft 0.2.0.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static NORMALIZE: Peer = Peer {
    name: "asosoft-normalize",
    program: "AsoSoft",
    version: "0.2.0",
    function: "Normalize",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
