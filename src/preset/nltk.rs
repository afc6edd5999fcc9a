//! NLTK 3.10.4.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static ISRI: Peer = Peer {
    name: "isri",
    program: "NLTK",
    version: "3.10.4",
    function: "ISRIStemmer.norm",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static ARLSTEM: Peer = Peer {
    name: "arlstem",
    program: "NLTK",
    version: "3.10.4",
    function: "ARLSTem.norm",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
