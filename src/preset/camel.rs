//! CAMeL Tools 1.6.0.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static NORMALIZE_ALEF: Peer = Peer {
    name: "camel-normalize-alef",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_alef_ar",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_ALEF_MAKSURA: Peer = Peer {
    name: "camel-normalize-alef-maksura",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_alef_maksura_ar",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_TEH_MARBUTA: Peer = Peer {
    name: "camel-normalize-teh-marbuta",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_teh_marbuta_ar",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_UNICODE: Peer = Peer {
    name: "camel-normalize-unicode",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_unicode",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static DEDIAC: Peer = Peer {
    name: "camel-dediac",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "dediac_ar",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static ARCLEAN: Peer = Peer {
    name: "camel-arclean",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "CharMapper.builtin_mapper(\"arclean\")",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static ALL: Peer = Peer {
    name: "camel-all",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "the usual chain",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
