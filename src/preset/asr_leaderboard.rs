//! Open Universal Arabic ASR Leaderboard 8fce859.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static LEADERBOARD: Peer = Peer {
    name: "asr-leaderboard",
    program: "Open Universal Arabic ASR Leaderboard",
    version: "8fce859",
    function: "normalize_arabic_text",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
