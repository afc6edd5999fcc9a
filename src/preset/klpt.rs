//! klpt 0.1.7.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static SORANI: Peer = Peer {
    name: "klpt-sorani",
    program: "klpt",
    version: "0.1.7",
    function: "Preprocess(\"Sorani\", \"Arabic\").preprocess",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
