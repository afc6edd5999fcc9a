//! PyArabic 0.6.15: `pyarabic.araby`, and `normalize_searchtext` of `pyarabic.normalize`.
//!
//! The functions that delete first look whether the text `is_vocalized`; a text with a mark that they
//! would delete always is, so that this changes nothing and they are tables. `normalize_searchtext`
//! deletes the tashkeel, then the tatweel; opens the ligatures of lam and alef; folds alefs, ALEF
//! MAKSURA and dagger alef among them, to ALEF, then hamzas to HAMZA, then TEH MARBUTA to HEH, and last
//! ALEF MAKSURA to YEH, of which none is left. It has an order of its own, without the pairs of
//! `normalize_alef` and the first letter of `normalize_hamza`: one table.

mod diacritics;
mod reduce;

use alloc::borrow::Cow;
use alloc::string::String;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use super::rows::{
    ALEF, HARAKAT, LAM_ALEF, MARK_TO_ALEF, MARK_TO_HAMZA, SEAT_TO_HAMZA, SEAT_TO_LETTER, SHADDA,
    TASHKEEL, TATWEEL, TEH_MARBUTA, joined,
};
use crate::normalizer::Normalizer;
use crate::profile::{Language, Profile};

pub(super) static STRIP_TASHKEEL: Peer =
    peer("pyarabic-strip-tashkeel", "strip_tashkeel", Profile::SEARCH, DECOMPOSED, table(TASHKEEL));

pub(super) static STRIP_HARAKAT: Peer =
    peer("pyarabic-strip-harakat", "strip_harakat", Profile::SEARCH, DECOMPOSED, table(HARAKAT));

pub(super) static STRIP_DIACRITICS: Peer = peer(
    "pyarabic-strip-diacritics",
    "strip_diacritics",
    Profile::SEARCH,
    DECOMPOSED,
    table(&joined::<52>(&[TASHKEEL, diacritics::OTHERS])),
);

pub(super) static STRIP_TATWEEL: Peer = peer(
    "pyarabic-strip-tatweel",
    "strip_tatweel",
    Language::Arabic.clean(),
    DECOMPOSED,
    table(TATWEEL),
);

pub(super) static STRIP_SHADDA: Peer =
    peer("pyarabic-strip-shadda", "strip_shadda", Profile::SEARCH, DECOMPOSED, table(SHADDA));

pub(super) static STRIP_LASTHARAKA: Peer = peer(
    "pyarabic-strip-lastharaka",
    "strip_lastharaka",
    Profile::SEARCH,
    &[
        (Law::Idempotent, "\u{628}\u{64E}\u{64E}"), // BEH, FATHA, FATHA: one at a time
        DECOMPOSED_ALEF,
        (Law::Local, "\u{628}\u{64E}\n\u{628}"), // BEH, FATHA, a line, BEH: not the end
    ],
    Way::Code(strip_lastharaka),
);

pub(super) static STRIP_SMALL: Peer =
    peer("pyarabic-strip-small", "strip_small", Profile::SEARCH, DECOMPOSED, table(SMALL));

pub(super) static NORMALIZE_ALEF: Peer = peer(
    "pyarabic-normalize-alef",
    "normalize_alef",
    Profile::SEARCH,
    DECOMPOSED,
    Way::Code(normalize_alef),
);

pub(super) static NORMALIZE_HAMZA: Peer = peer(
    "pyarabic-normalize-hamza",
    "normalize_hamza",
    Profile::SEARCH,
    &[
        DECOMPOSED_ALEF,
        // BEH, a line, ALEF WITH MADDA ABOVE, MEEM, NOON: not the beginning.
        (Law::Local, "\u{628}\n\u{622}\u{645}\u{646}"),
    ],
    Way::Code(normalize_hamza),
);

pub(super) static NORMALIZE_HAMZA_TASHEEL: Peer = peer(
    "pyarabic-normalize-hamza-tasheel",
    "normalize_hamza(method=\"tasheel\")",
    Profile::SEARCH,
    DECOMPOSED,
    table(&joined::<7>(&[ALEF, SEAT_TO_LETTER, MARK_TO_ALEF])),
);

pub(super) static NORMALIZE_LIGATURE: Peer = peer(
    "pyarabic-normalize-ligature",
    "normalize_ligature",
    Profile::CLEAN,
    DECOMPOSED,
    table(LAM_ALEF),
);

pub(super) static NORMALIZE_TEH: Peer = peer(
    "pyarabic-normalize-teh",
    "normalize_teh",
    Profile::SEARCH,
    DECOMPOSED,
    table(TEH_MARBUTA),
);

pub(super) static NORMALIZE_SEARCHTEXT: Peer = peer(
    "pyarabic-normalize-searchtext",
    "normalize_searchtext",
    Profile::SEARCH,
    DECOMPOSED,
    table(&joined::<24>(&[
        TASHKEEL,
        TATWEEL,
        LAM_ALEF,
        EVERY_ALEF,
        MARK_TO_HAMZA,
        SEAT_TO_HAMZA,
        TEH_MARBUTA,
    ])),
);

pub(super) static REDUCE_TASHKEEL: Peer = peer(
    "pyarabic-reduce-tashkeel",
    "reduce_tashkeel",
    Profile::CLEAN,
    &[
        // YEH, KASRA, KASRA, YEH: one at a time.
        (Law::Idempotent, "\u{64A}\u{650}\u{650}\u{64A}"),
        DECOMPOSED_ALEF,
        // BEH, a line, WAW, FATHA: at the beginning there is no white space before.
        (Law::Local, "\u{628}\n\u{648}\u{64E}"),
    ],
    Way::Code(reduce::reduce_tashkeel),
);

const fn peer(
    name: &'static str,
    function: &'static str,
    prefer: Profile,
    breaks: &'static [(Law, &'static str)],
    way: Way,
) -> Peer {
    Peer { name, program: "PyArabic", version: "0.6.15", function, prefer, breaks, way }
}

const fn table(rows: &'static [Row]) -> Way {
    Way::Table(Normalizer::of_table(rows))
}

/// Nothing here composes or decomposes: ALEF WITH MADDA ABOVE is never the same as ALEF, MADDAH.
const DECOMPOSED_ALEF: (Law, &str) = (Law::Canonical, "\u{622}");
const DECOMPOSED: &[(Law, &str)] = &[DECOMPOSED_ALEF];

#[rustfmt::skip]
const SMALL: &[Row] = &[
    ('\u{670}', ""), // SUPERSCRIPT ALEF
    ('\u{6E5}', ""), // SMALL WAW
    ('\u{6E6}', ""), // SMALL YEH
];

/// Tanwin go anywhere in the text.
#[rustfmt::skip]
const TANWIN: &[Row] = &[
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
];

/// The last character goes if it is one of the harakat, and so does one before a last newline:
/// Python's `$` matches there too.
fn strip_lastharaka(text: &str) -> Cow<'_, str> {
    static STRIP: Normalizer = Normalizer::of_table(TANWIN);

    let (body, end) = match text.strip_suffix('\n') {
        Some(body) => (body, "\n"),
        None => (text, ""),
    };
    // The tanwin go anyway: FATHA, DAMMA, KASRA, SUKUN.
    match body.strip_suffix(['\u{64E}', '\u{64F}', '\u{650}', '\u{652}']) {
        Some(body) => {
            let mut made = String::new();
            STRIP.normalize_to(body, &mut made);
            made.push_str(end);
            Cow::Owned(made)
        }
        None => STRIP.normalize(text),
    }
}

const EVERY_ALEF: &[Row] = &joined::<6>(&[
    ALEF,
    &[
        ('\u{649}', "\u{627}"), // ALEF MAKSURA
        ('\u{670}', "\u{627}"), // SUPERSCRIPT ALEF
        ('\u{671}', "\u{627}"), // ALEF WASLA
    ],
]);

/// A dagger alef beside an ALEF MAKSURA, before or behind, goes; then all are ALEF.
///
/// The program deletes those before first. That does not change what stands beside the others: a
/// dagger alef that goes has an ALEF MAKSURA behind, and whoever stood behind it is that.
fn normalize_alef(text: &str) -> Cow<'_, str> {
    static FOLD: Normalizer = Normalizer::of_table(EVERY_ALEF);

    let is_maksura = |c: Option<char>| c == Some('\u{649}');
    let mut draft = Draft::new(text);
    for (start, dagger) in text.match_indices('\u{670}') {
        let (before, behind) = text.split_at(start);
        if is_maksura(before.chars().next_back()) || is_maksura(behind.chars().nth(1)) {
            draft.replace(start..start + dagger.len(), "");
        }
    }
    then(draft.finish(), |text| FOLD.normalize(text))
}

const EVERY_HAMZA: &[Row] = &joined::<7>(&[
    SEAT_TO_HAMZA,
    MARK_TO_HAMZA,
    &[
        ('\u{622}', "\u{621}\u{621}"), // ALEF WITH MADDA ABOVE
        ('\u{623}', "\u{621}"),        // ALEF WITH HAMZA ABOVE
        ('\u{625}', "\u{621}"),        // ALEF WITH HAMZA BELOW
    ],
]);

/// ALEF WITH MADDA ABOVE is two hamzas, but HAMZA, ALEF where the text begins with it, no haraka comes
/// next, and a shadda or the end of the text after that.
fn normalize_hamza(text: &str) -> Cow<'_, str> {
    static FOLD: Normalizer = Normalizer::of_table(EVERY_HAMZA);

    match text.strip_prefix('\u{622}').filter(|rest| is_hamza_alef(rest)) {
        Some(rest) => {
            let mut made = String::from("\u{621}\u{627}");
            FOLD.normalize_to(rest, &mut made);
            Cow::Owned(made)
        }
        None if text.len() < LONG => FOLD.normalize(text),
        None => {
            let (same, rest) = FOLD.split_normalized(text);
            if rest.is_empty() {
                return Cow::Borrowed(text);
            }
            // Room for what the second hamzas add, lest it has to be counted.
            let mut made = String::with_capacity(text.len() + text.len() / 16);
            made.push_str(same);
            FOLD.normalize_to(rest, &mut made);
            Cow::Owned(made)
        }
    }
}

/// From here on a text is looked through before memory is asked for.
const LONG: usize = 1 << 12;

/// Whether ALEF WITH MADDA ABOVE before `rest` is HAMZA, ALEF.
fn is_hamza_alef(rest: &str) -> bool {
    let mut next = rest.chars();
    next.next().is_some_and(|second| !is_haraka(second))
        && next.next().is_some_and(|third| third == '\u{651}' || next.next().is_none())
}

fn is_haraka(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{650}' | '\u{652}')
}
