//! NLTK 3.10.4: what its two stemmers of Arabic do to a word before they stem.
//!
//! Both take the text for one word: what they do to its first letter they do to no other.
//!
//! `ISRIStemmer.norm(word, num=3)`, 3 being the default, deletes the tashkeel, then folds the alef
//! that the text begins with, if it does. (With `num=1` it only deletes: that is
//! `pyarabic-strip-tashkeel`.) `ARLSTem.norm` deletes U+064B to U+065F, folds alefs and ALEF MAKSURA,
//! then drops the WAW that more than two characters follow, if the text begins with it.

use alloc::borrow::Cow;
use alloc::string::String;

use super::peer::{Law, Peer, Row, Way};
use super::rows::{ALEF, ALEF_MAKSURA, TASHKEEL, joined};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static ISRI: Peer = Peer {
    name: "isri",
    program: "NLTK",
    version: "3.10.4",
    function: "ISRIStemmer.norm",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Canonical, "\u{623}"), // ALEF WITH HAMZA ABOVE; decomposed, the hamza stays
        (Law::Local, "\u{628}\n\u{623}"), // BEH, a line, ALEF WITH HAMZA ABOVE: not the first
    ],
    way: Way::Code(isri),
};

pub(super) static ARLSTEM: Peer = Peer {
    name: "arlstem",
    program: "NLTK",
    version: "3.10.4",
    function: "ARLSTem.norm",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Idempotent, "\u{648}\u{648}\u{644}\u{62F}\u{62A}"), // WAW, WAW, LAM, DAL, TEH
        (Law::Canonical, "\u{624}"), // WAW WITH HAMZA ABOVE; decomposed, it becomes a WAW
        (Law::Local, "\u{628}\n\u{648}\u{644}\u{62F}\u{62A}"), // BEH, a line, WAW, LAM, DAL, TEH
    ],
    way: Way::Code(arlstem),
};

fn isri(text: &str) -> Cow<'_, str> {
    static STRIP: Normalizer = Normalizer::of_table(TASHKEEL);

    let word = text.trim_start_matches(|c| matches!(c, '\u{64B}'..='\u{652}'));
    match word.strip_prefix(['\u{622}', '\u{623}', '\u{625}']) {
        Some(rest) => {
            let mut made = String::from("\u{627}");
            STRIP.normalize_to(rest, &mut made);
            Cow::Owned(made)
        }
        None => STRIP.normalize(text),
    }
}

/// The marks that ARLSTem deletes and others do not.
#[rustfmt::skip]
const ABOVE_AND_BELOW: &[Row] = &[
    ('\u{653}', ""), // MADDAH ABOVE
    ('\u{654}', ""), // HAMZA ABOVE
    ('\u{655}', ""), // HAMZA BELOW
    ('\u{656}', ""), // SUBSCRIPT ALEF
    ('\u{657}', ""), // INVERTED DAMMA
    ('\u{658}', ""), // MARK NOON GHUNNA
    ('\u{659}', ""), // ZWARAKAY
    ('\u{65A}', ""), // VOWEL SIGN SMALL V ABOVE
    ('\u{65B}', ""), // VOWEL SIGN INVERTED SMALL V ABOVE
    ('\u{65C}', ""), // VOWEL SIGN DOT BELOW
    ('\u{65D}', ""), // REVERSED DAMMA
    ('\u{65E}', ""), // FATHA WITH TWO DOTS
    ('\u{65F}', ""), // WAVY HAMZA BELOW
];

const ARLSTEM_ROWS: &[Row] = &joined::<25>(&[TASHKEEL, ABOVE_AND_BELOW, ALEF, ALEF_MAKSURA]);

fn arlstem(text: &str) -> Cow<'_, str> {
    static FOLD: Normalizer = Normalizer::of_table(ARLSTEM_ROWS);

    let is_mark = |c: char| matches!(c, '\u{64B}'..='\u{65F}');
    let rest = text.trim_start_matches(is_mark).strip_prefix('\u{648}'); // WAW
    match rest.filter(|rest| rest.chars().filter(|c| !is_mark(*c)).nth(2).is_some()) {
        Some(rest) => Cow::Owned(FOLD.normalize(rest).into_owned()),
        None => FOLD.normalize(text),
    }
}
