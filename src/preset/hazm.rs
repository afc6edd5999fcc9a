//! hazm 0.10.0, `Normalizer.normalize`: what it does to single characters.
//!
//! In its order:
//!
//! 1. the translation of letters, which no option turns off;
//! 2. `persian_style`: looks at what stands around; not here;
//! 3. `persian_numbers`;
//! 4. `remove_diacritics`;
//! 5. `correct_spacing`: looks up words; not here;
//! 6. `unicodes_replacement`;
//! 7. `remove_specials_chars`;
//! 8. `decrease_repeated_chars` and `seperate_mi`: look up words; not here.
//!
//! No step reads what another of them writes, so that 1 is a table, and so are 1, 3, 4, 6 and 7.

mod options;
mod translation;

use super::peer::{Law, Peer, Row, Way};
use super::rows::joined;
use crate::normalizer::Normalizer;
use crate::profile::Language;
use options::OPTIONS;
use translation::TRANSLATION;

const ALL_ROWS: [Row; TRANSLATION.len() + OPTIONS.len()] = joined(&[&TRANSLATION, &OPTIONS]);

pub(super) static CHARACTERS: Peer = Peer {
    name: "hazm-characters",
    program: "hazm",
    version: "0.10.0",
    function: "Normalizer, every option off",
    prefer: Language::Persian.clean(),
    breaks: &[
        (Law::Canonical, "\u{6C2}"), // HEH GOAL WITH HAMZA ABOVE loses the hamza, in two it stays
        (Law::Untouched, "\u{201C}"), // LEFT DOUBLE QUOTATION MARK
    ],
    way: Way::Table(Normalizer::of_table(&TRANSLATION)),
};

pub(super) static CHARACTERS_ALL: Peer = Peer {
    name: "hazm-characters-all",
    program: "hazm",
    version: "0.10.0",
    function: "Normalizer, the options on that look at one character",
    prefer: Language::Persian.search(),
    breaks: &[
        (Law::Canonical, "\u{627}\u{654}"), // ALEF, HAMZA ABOVE loses it, U+0623 does not
        (Law::Untouched, "1"),
    ],
    way: Way::Table(Normalizer::of_table(&ALL_ROWS)),
};
