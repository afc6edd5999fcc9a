//! charabia 0.9.9.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static ARABIC: Peer = Peer {
    name: "charabia-arabic",
    program: "charabia",
    version: "0.9.9",
    function: "Token::normalize, Language::Ara",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static PERSIAN: Peer = Peer {
    name: "charabia-persian",
    program: "charabia",
    version: "0.9.9",
    function: "Token::normalize, Language::Pes",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
