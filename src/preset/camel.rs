//! CAMeL Tools 1.6.0: `camel_tools.utils`.
//!
//! Python 3.11 ran it, so NFKC is that of Unicode 14.0.

mod arclean;

use alloc::borrow::Cow;

use super::Preset;
use super::draft::{Draft, then};
use super::normal_form::{Age, nfkc};
use super::peer::{Law, Peer, Row, Way};
use super::rows::{ALEF, ALEF_MAKSURA, ALEF_WASLA, TASHKEEL, TEH_MARBUTA, joined};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static NORMALIZE_ALEF: Peer = Peer {
    name: "camel-normalize-alef",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_alef_ar",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}")],
    way: Way::Table(Normalizer::of_table(ALEF_ROWS)),
};

const ALEF_ROWS: &[Row] = &joined::<4>(&[ALEF, ALEF_WASLA]);

pub(super) static NORMALIZE_ALEF_MAKSURA: Peer = Peer {
    name: "camel-normalize-alef-maksura",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_alef_maksura_ar",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}")],
    way: Way::Table(Normalizer::of_table(ALEF_MAKSURA)),
};

pub(super) static NORMALIZE_TEH_MARBUTA: Peer = Peer {
    name: "camel-normalize-teh-marbuta",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_teh_marbuta_ar",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}")],
    way: Way::Table(Normalizer::of_table(TEH_MARBUTA)),
};

pub(super) static DEDIAC: Peer = Peer {
    name: "camel-dediac",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "dediac_ar",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Canonical, "\u{622}")],
    way: Way::Table(Normalizer::of_table(DEDIAC_ROWS)),
};

#[rustfmt::skip]
const DEDIAC_ROWS: &[Row] = &joined::<9>(&[
    TASHKEEL,
    &[
        ('\u{670}', ""), // SUPERSCRIPT ALEF
    ],
]);

pub(super) static NORMALIZE_UNICODE: Peer = Peer {
    name: "camel-normalize-unicode",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_unicode",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Canonical, "\u{622}\u{10EFD}"), // the mark came with Unicode 15.0
        (Law::Untouched, "\u{FB01}"),         // LATIN SMALL LIGATURE FI
    ],
    way: Way::Code(normalize_unicode),
};

/// Two signs are spelled out first, for NFKC would write the rial with U+06CC, and keep the basmala.
fn normalize_unicode(text: &str) -> Cow<'_, str> {
    then(SIGNS.normalize(text), |text| nfkc(text, Age::V14_0))
}

static SIGNS: Normalizer = Normalizer::of_table(&[
    ('\u{FDFC}', "\u{631}\u{64A}\u{627}\u{644}"), // RIAL SIGN
    (
        '\u{FDFD}', // BISMILLAH AR-RAHMAN AR-RAHEEM
        "\u{628}\u{633}\u{645} \
         \u{627}\u{644}\u{644}\u{647} \
         \u{627}\u{644}\u{631}\u{62D}\u{645}\u{646} \
         \u{627}\u{644}\u{631}\u{62D}\u{64A}\u{645}",
    ),
]);

pub(super) static ALL: Peer = Peer {
    name: "camel-all",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "normalize_unicode, normalize_alef_ar, normalize_alef_maksura_ar, \
               normalize_teh_marbuta_ar, dediac_ar",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Idempotent, "\u{649}\u{654}"), // composed only the second time
        (Law::Canonical, "\u{622}\u{10EFD}"), // the mark came with Unicode 15.0
        (Law::Untouched, "\u{FB01}"),        // LATIN SMALL LIGATURE FI
    ],
    way: Way::Code(all),
};

fn all(text: &str) -> Cow<'_, str> {
    let steps = [
        Preset::CamelNormalizeAlef,
        Preset::CamelNormalizeAlefMaksura,
        Preset::CamelNormalizeTehMarbuta,
        Preset::CamelDediac,
    ];
    let text = normalize_unicode(text);
    steps.iter().fold(text, |text, step| then(text, |text| step.normalize(text)))
}

pub(super) static ARCLEAN: Peer = Peer {
    name: "camel-arclean",
    program: "CAMeL Tools",
    version: "1.6.0",
    function: "CharMapper.builtin_mapper(\"arclean\")",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Idempotent, "\u{204B}"), // becomes U+00B6, which is deleted
        (Law::Canonical, "\u{622}"),   // or ALEF, MADDAH ABOVE, and the mark is deleted
        (Law::Untouched, "\u{1F600}"), // GRINNING FACE
    ],
    way: Way::Code(arclean),
};

/// What it does not know it deletes: almost all of Unicode, so that first, and then the rows.
fn arclean(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for (at, c) in text.char_indices() {
        if !is_known(c) {
            draft.replace(at..at + c.len_utf8(), "");
        }
    }
    then(draft.finish(), |text| ARCLEAN_ROWS.normalize(text))
}

static ARCLEAN_ROWS: Normalizer = Normalizer::of_table(arclean::ROWS);

/// Whether it is kept, or the rows tell.
fn is_known(c: char) -> bool {
    match c {
        ' '..='~' | '\t' | '\n' | '\r' | '\u{600}'..='\u{6FF}' => true,
        '\u{C0}'..='\u{FF}' | '\u{2424}' => true, // Latin letters, SYMBOL FOR NEWLINE
        _ => arclean::ROWS.binary_search_by_key(&c, |(from, _)| *from).is_ok(),
    }
}
