//! AraBERT 1.0.1, `arabert/preprocess.py`, the path of the second generation without Farasa.
//!
//! In this order: `html.unescape`; the signs U+064B–0652 and tatweel go; eight regular expressions
//! for links, two for e-mail addresses and one for mentions; `<br />` and tags; Arabic digits become
//! ASCII; three or more of a character become two; spaces around what is no letter or digit;
//! numbers part from Arabic words; `/` becomes `-`; what is not on the list of accepted characters
//! becomes a space; spaces are squeezed.
//!
//! DIFFERENCE: `&#` with more than 4,300 digits raises an error in Python, and is U+FFFD here.

mod address;
mod entities;
mod tokens;
mod unescape;
mod web;

use alloc::borrow::Cow;

use super::draft::then;
use super::peer::{Law, Peer, Row, Way};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static V02: Peer = Peer {
    name: "arabert-v02",
    program: "AraBERT",
    version: "1.0.1",
    function: "ArabertPreprocessor(\"bert-base-arabertv02\")",
    prefer: Profile::CLEAN,
    breaks: &[
        (Law::Idempotent, "<>"),          // becomes "< >", which is a tag
        (Law::Canonical, "\u{622}"), // ALEF WITH MADDA ABOVE: the sign U+0653 parts from its letter
        (Law::Local, "\u{628}\n\u{628}"), // BEH
        (Law::Untouched, "a/b"),
    ],
    way: Way::Code(v02),
};

#[rustfmt::skip]
const STRIPPED: &[Row] = &[
    ('\u{640}', ""), // TATWEEL
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
    ('\u{651}', ""), // SHADDA
    ('\u{652}', ""), // SUKUN
];

static STRIP: Normalizer = Normalizer::of_table(STRIPPED);

fn v02(text: &str) -> Cow<'_, str> {
    let text = then(unescape::unescape(text), |text| STRIP.normalize(text));
    let text = web::tags(web::mentions(web::links(text)));
    tokens::numbers_apart(then(text, tokens::spaced))
}
