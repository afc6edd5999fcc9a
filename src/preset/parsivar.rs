//! Parsivar 0.2.3.1, `Normalizer.sub_alphabets`: the first step of its `normalize`.
//!
//! 1. 46 substitutions of single characters, one after the other: none reads what one before it
//!    wrote, so they are one table;
//! 2. tatweel and six marks are deleted;
//! 3. runs of U+0020 become one, then those of newlines: also those that 2 made.
//!
//! Not here is what `normalize` does after it: it deletes all but ASCII and Persian letters, and
//! joins and parts words by affixes and dictionaries.

mod rows;

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use super::rows::joined;
use crate::normalizer::Normalizer;
use crate::profile::Language;
use rows::{DELETED, UNIFIED};

pub(super) static CHARACTERS: Peer = Peer {
    name: "parsivar-characters",
    program: "Parsivar",
    version: "0.2.3.1",
    function: "sub_alphabets",
    prefer: Language::Persian.search(),
    breaks: &[
        (Law::Canonical, "\u{627}\u{654}"), // ALEF, HAMZA ABOVE keeps it, U+0623 does not
        (Law::Local, "\n\n"),
        (Law::Untouched, ","),
    ],
    way: Way::Code(|text| then(ALL.normalize(text), squeezed)),
};

/// Step 1, which DadmaTools copied.
pub(super) static ALPHABETS: Normalizer = Normalizer::of_table(&UNIFIED);

static ALL: Normalizer = Normalizer::of_table(&ALL_ROWS);

const ALL_ROWS: [Row; UNIFIED.len() + DELETED.len()] = joined(&[&UNIFIED, &DELETED]);

/// Step 3.
fn squeezed(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for (at, pair) in text.as_bytes().windows(2).enumerate() {
        if matches!(pair, b"  " | b"\n\n") {
            draft.replace(at + 1..at + 2, "");
        }
    }
    draft.finish()
}
