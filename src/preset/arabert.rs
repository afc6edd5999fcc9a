//! AraBERT 1.0.1.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static V02: Peer = Peer {
    name: "arabert-v02",
    program: "AraBERT",
    version: "1.0.1",
    function: "ArabertPreprocessor(\"bert-base-arabertv02\")",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
