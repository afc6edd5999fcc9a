//! Snowball 3.1.1: two steps of its Arabic stemmer, `arabic.sbl`.
//!
//! The stemmer looks at the first letters of the word as it was typed, then runs `Normalize_pre`, cuts
//! prefixes and suffixes, and runs `Normalize_post` on what is left.

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::forms;
use super::peer::{Law, Peer, Row, Way};
use super::rows::{ALEF, DIGITS, SEAT_TO_LETTER, TASHKEEL, TATWEEL, joined};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static ARABIC_PRE: Peer = Peer {
    name: "snowball-arabic-pre",
    program: "Snowball",
    version: "3.1.1",
    function: "arabic.sbl, Normalize_pre",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}")],
    way: Way::Table(Normalizer::of_table(PRE_ROWS)),
};

pub(super) static ARABIC_POST: Peer = Peer {
    name: "snowball-arabic-post",
    program: "Snowball",
    version: "3.1.1",
    function: "arabic.sbl, Normalize_post",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}"), (Law::Local, "\u{622}\n")],
    way: Way::Code(normalize_post),
};

fn normalize_post(word: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(word);
    if let Some((at, '\u{622}'..='\u{626}')) = word.char_indices().next_back() {
        draft.replace(at..word.len(), "\u{621}"); // HAMZA
    }
    then(draft.finish(), |word| SEATS.normalize(word))
}

static SEATS: Normalizer = Normalizer::of_table(SEAT_ROWS);

/// What is left of a letter with a hamza inside a word.
const SEAT_ROWS: &[Row] = &joined::<5>(&[ALEF, SEAT_TO_LETTER]);

const PRE_ROWS: &[Row] =
    &joined::<144>(&[TATWEEL, TASHKEEL, DIGITS, forms::within('\u{FE80}', '\u{FEFC}')]);
