//! AsoSoft 0.2.0.
//!
//! 1. A table, character by character: its lists Deep and Additional. Characters of the Private Use
//!    Area become U+25A1 WHITE SQUARE.
//! 2. Runs of tatweel become one. It goes between two letters that join, stays beside one, and is a
//!    hyphen elsewhere.
//! 3. Runs of ZERO WIDTH NON-JOINER become one, which goes before white space, before punctuation, at
//!    the end, and where no letter before it joins.
//! 4. Runs of ZERO WIDTH JOINER become one; after HEH it is a tatweel; it goes where neither
//!    neighbour joins.
//! 5. HEH with a non-joiner becomes AE, as does HEH at the end of a word; HEH DOACHASHMEE becomes HEH,
//!    with a tatweel at the end of a word; yeh and kaf become Kurdish; a non-joiner before the word
//!    WAW becomes a space.
//! 6. What old fonts wrote with vowel signs becomes a letter: LAM, YEH, WAW with fatha, REH with kasra.
//! 7. At the start of a word REH becomes REH WITH SMALL V BELOW, and two WAW become one.
//!
//! Here it is the table and two passes: steps 2 to 5 in `join.rs`, 6 and 7 in `spell.rs`.
//!
//! DIFFERENCE: some rows write a character that has a row of its own, such as U+FB9F, which becomes
//! U+06BA. The program goes through the characters that the text holds, in an order that differs from
//! run to run; that one becomes U+0646 if the text holds a U+06BA as well and the form comes first.
//! Here the forms always do (`again.rs`): one of the orders it may take.

mod again;
mod join;
mod letters;
mod rows;
mod spell;

use alloc::borrow::Cow;

use super::draft::then;
use super::peer::{Law, Peer, Way};
use crate::normalizer::Normalizer;
use crate::profile::Language;

pub(super) static NORMALIZE: Peer = Peer {
    name: "asosoft-normalize",
    program: "AsoSoft",
    version: "0.2.0",
    function: "Normalize",
    prefer: Language::Sorani.clean(),
    breaks: &[
        (Law::Idempotent, "\u{FB9F}"), // NOON GHUNNA FINAL FORM becomes NOON GHUNNA, that becomes NOON
        (Law::Canonical, "\u{622}"),   // ALEF WITH MADDA ABOVE stays, U+0627 U+0653 loses its madda
        (Law::Local, "\u{FB9F}\n\u{6BA}"), // the form becomes U+0646 where U+06BA stands as well
        (Law::Untouched, "\u{AC}"),    // NOT SIGN becomes a non-joiner, and goes
    ],
    way: Way::Code(normalize),
};

fn normalize(text: &str) -> Cow<'_, str> {
    let text = then(again::again(text), |text| TABLE.normalize(text));
    then(then(text, join::join), spell::spell)
}

static TABLE: Normalizer = Normalizer::of_table(rows::ROWS);
