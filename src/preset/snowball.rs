//! Snowball 3.1.1.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static ARABIC_PRE: Peer = Peer {
    name: "snowball-arabic-pre",
    program: "Snowball",
    version: "3.1.1",
    function: "arabic.sbl, Normalize_pre",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static ARABIC_POST: Peer = Peer {
    name: "snowball-arabic-post",
    program: "Snowball",
    version: "3.1.1",
    function: "arabic.sbl, Normalize_post",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
