//! openai-whisper 20250625.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static BASIC: Peer = Peer {
    name: "whisper-basic",
    program: "openai-whisper",
    version: "20250625",
    function: "BasicTextNormalizer()",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static BASIC_REMOVE_DIACRITICS: Peer = Peer {
    name: "whisper-basic-remove-diacritics",
    program: "openai-whisper",
    version: "20250625",
    function: "BasicTextNormalizer(remove_diacritics=True)",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
