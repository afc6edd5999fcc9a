//! Maha 0.3.0, on PyPI `mahad`.
//!
//! `normalize(text, all=True)` opens the isolated ligatures of lam and alef, folds alefs, waws, yehs
//! and TEH MARBUTA, then writes the ligatures of words out, then makes spaces of 18 characters. The
//! words are written after the letters were folded and keep their ALEF MAKSURA: that is why a second
//! run changes them.

use super::peer::{Law, Peer, Row, Way};
use super::rows::{ALEF, ALEF_MAKSURA, LAM_ALEF, SEAT_TO_LETTER, TEH_MARBUTA, joined};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

/// What it folds besides the rows that others have too.
#[rustfmt::skip]
const LETTERS: &[Row] = &[
    ('\u{671}', "\u{627}"), // ALEF WASLA
    ('\u{672}', "\u{627}"), // ALEF WITH WAVY HAMZA ABOVE
    ('\u{673}', "\u{627}"), // ALEF WITH WAVY HAMZA BELOW
    ('\u{6E5}', "\u{648}"), // SMALL WAW
    ('\u{6E6}', "\u{64A}"), // SMALL YEH
];

#[rustfmt::skip]
const SPACES: &[Row] = &[
    ('\u{A0}', " "), // NO-BREAK SPACE
    ('\u{1680}', " "), // OGHAM SPACE MARK
    ('\u{2000}', " "), // EN QUAD
    ('\u{2001}', " "), // EM QUAD
    ('\u{2002}', " "), // EN SPACE
    ('\u{2003}', " "), // EM SPACE
    ('\u{2004}', " "), // THREE-PER-EM SPACE
    ('\u{2005}', " "), // FOUR-PER-EM SPACE
    ('\u{2006}', " "), // SIX-PER-EM SPACE
    ('\u{2007}', " "), // FIGURE SPACE
    ('\u{2008}', " "), // PUNCTUATION SPACE
    ('\u{2009}', " "), // THIN SPACE
    ('\u{200A}', " "), // HAIR SPACE
    ('\u{200B}', " "), // ZERO WIDTH SPACE
    ('\u{202F}', " "), // NARROW NO-BREAK SPACE
    ('\u{205F}', " "), // MEDIUM MATHEMATICAL SPACE
    ('\u{3000}', " "), // IDEOGRAPHIC SPACE
    ('\u{FEFF}', " "), // ZERO WIDTH NO-BREAK SPACE
];

/// SALLA ALLAH ALAYHE WASALLAM, written for the ligature SALAM too.
const BLESSING: &str = "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \
                        \u{639}\u{644}\u{64A}\u{647} \u{648}\u{633}\u{644}\u{645}";

const BASMALA: &str = "\u{628}\u{633}\u{645} \u{627}\u{644}\u{644}\u{647} \
                       \u{627}\u{644}\u{631}\u{62D}\u{645}\u{646} \
                       \u{627}\u{644}\u{631}\u{62D}\u{64A}\u{645}";

#[rustfmt::skip]
const WORDS: &[Row] = &[
    ('\u{FDF0}', "\u{635}\u{644}\u{649}"), // SALLA USED AS KORANIC STOP SIGN
    ('\u{FDF1}', "\u{642}\u{644}\u{649}"), // QALA USED AS KORANIC STOP SIGN, with ALEF MAKSURA
    ('\u{FDF2}', "\u{627}\u{644}\u{644}\u{647}"), // ALLAH
    ('\u{FDF3}', "\u{627}\u{643}\u{628}\u{631}"), // AKBAR
    ('\u{FDF4}', "\u{645}\u{62D}\u{645}\u{62F}"), // MOHAMMAD
    ('\u{FDF5}', BLESSING), // SALAM
    ('\u{FDF6}', "\u{631}\u{633}\u{648}\u{644}"), // RASOUL
    ('\u{FDF7}', "\u{639}\u{644}\u{64A}\u{647}"), // ALAYHE
    ('\u{FDF8}', "\u{648}\u{633}\u{644}\u{645}"), // WASALLAM
    ('\u{FDF9}', "\u{635}\u{644}\u{649}"), // SALLA
    ('\u{FDFA}', BLESSING), // SALLALLAHOU ALAYHE WASALLAM
    ('\u{FDFB}', "\u{62C}\u{644} \u{62C}\u{644}\u{627}\u{644}\u{647}"), // JALLAJALALOUHOU
    ('\u{FDFC}', "\u{631}\u{64A}\u{627}\u{644}"), // RIAL SIGN
    ('\u{FDFD}', BASMALA), // BISMILLAH AR-RAHMAN AR-RAHEEM
];

const ROWS: &[Row] = &joined::<48>(&[
    LAM_ALEF,
    ALEF,
    SEAT_TO_LETTER,
    LETTERS,
    ALEF_MAKSURA,
    TEH_MARBUTA,
    WORDS,
    SPACES,
]);

pub(super) static MAHA: Peer = Peer {
    name: "maha",
    program: "Maha",
    version: "0.3.0",
    function: "normalize(all=True)",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Idempotent, "\u{FDF9}"), // SALLA is written with ALEF MAKSURA, which becomes YEH
        (Law::Canonical, "\u{623}"),   // ALEF WITH HAMZA ABOVE; decomposed, the hamza stays
        (Law::Untouched, "\u{A0}"),    // NO-BREAK SPACE
    ],
    way: Way::Table(Normalizer::of_table(ROWS)),
};
