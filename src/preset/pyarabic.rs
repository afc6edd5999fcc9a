//! PyArabic 0.6.15.

use super::peer::{Peer, Way};
use crate::profile::Profile;

pub(super) static STRIP_TASHKEEL: Peer = Peer {
    name: "pyarabic-strip-tashkeel",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_tashkeel",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static STRIP_HARAKAT: Peer = Peer {
    name: "pyarabic-strip-harakat",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_harakat",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static STRIP_DIACRITICS: Peer = Peer {
    name: "pyarabic-strip-diacritics",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_diacritics",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static STRIP_TATWEEL: Peer = Peer {
    name: "pyarabic-strip-tatweel",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_tatweel",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static STRIP_SHADDA: Peer = Peer {
    name: "pyarabic-strip-shadda",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_shadda",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static STRIP_LASTHARAKA: Peer = Peer {
    name: "pyarabic-strip-lastharaka",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_lastharaka",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static STRIP_SMALL: Peer = Peer {
    name: "pyarabic-strip-small",
    program: "PyArabic",
    version: "0.6.15",
    function: "strip_small",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_ALEF: Peer = Peer {
    name: "pyarabic-normalize-alef",
    program: "PyArabic",
    version: "0.6.15",
    function: "normalize_alef",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_HAMZA: Peer = Peer {
    name: "pyarabic-normalize-hamza",
    program: "PyArabic",
    version: "0.6.15",
    function: "normalize_hamza",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_HAMZA_TASHEEL: Peer = Peer {
    name: "pyarabic-normalize-hamza-tasheel",
    program: "PyArabic",
    version: "0.6.15",
    function: "normalize_hamza_tasheel",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_LIGATURE: Peer = Peer {
    name: "pyarabic-normalize-ligature",
    program: "PyArabic",
    version: "0.6.15",
    function: "normalize_ligature",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_TEH: Peer = Peer {
    name: "pyarabic-normalize-teh",
    program: "PyArabic",
    version: "0.6.15",
    function: "normalize_teh",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static NORMALIZE_SEARCHTEXT: Peer = Peer {
    name: "pyarabic-normalize-searchtext",
    program: "PyArabic",
    version: "0.6.15",
    function: "normalize_searchtext",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};

pub(super) static REDUCE_TASHKEEL: Peer = Peer {
    name: "pyarabic-reduce-tashkeel",
    program: "PyArabic",
    version: "0.6.15",
    function: "reduce_tashkeel",
    prefer: Profile::SEARCH,
    breaks: &[],
    way: Way::Unwritten,
};
