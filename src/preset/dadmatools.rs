//! DadmaTools 2.3.6.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static CHARACTERS: Peer = Peer {
    name: "dadmatools-characters",
    program: "DadmaTools",
    version: "2.3.6",
    function: "Normalizer",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
