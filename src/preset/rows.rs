//! Rows that several programs share, and how they are put together.

use super::peer::Row;
use super::span::{To, rows};

#[rustfmt::skip]
pub(super) const HARAKAT: &[Row] = &[
    ('\u{64B}', ""), // FATHATAN
    ('\u{64C}', ""), // DAMMATAN
    ('\u{64D}', ""), // KASRATAN
    ('\u{64E}', ""), // FATHA
    ('\u{64F}', ""), // DAMMA
    ('\u{650}', ""), // KASRA
    ('\u{652}', ""), // SUKUN
];

pub(super) const SHADDA: &[Row] = &[('\u{651}', "")];

pub(super) const TASHKEEL: &[Row] = &joined::<8>(&[HARAKAT, SHADDA]);

pub(super) const TATWEEL: &[Row] = &[('\u{640}', "")];

/// To ALEF.
#[rustfmt::skip]
pub(super) const ALEF: &[Row] = &[
    ('\u{622}', "\u{627}"), // ALEF WITH MADDA ABOVE
    ('\u{623}', "\u{627}"), // ALEF WITH HAMZA ABOVE
    ('\u{625}', "\u{627}"), // ALEF WITH HAMZA BELOW
];

pub(super) const ALEF_WASLA: &[Row] = &[('\u{671}', "\u{627}")];

/// The seats of a hamza to the letters they look like.
#[rustfmt::skip]
pub(super) const SEAT_TO_LETTER: &[Row] = &[
    ('\u{624}', "\u{648}"), // WAW WITH HAMZA ABOVE
    ('\u{626}', "\u{64A}"), // YEH WITH HAMZA ABOVE
];

/// The seats of a hamza to the HAMZA alone.
#[rustfmt::skip]
pub(super) const SEAT_TO_HAMZA: &[Row] = &[
    ('\u{624}', "\u{621}"), // WAW WITH HAMZA ABOVE
    ('\u{626}', "\u{621}"), // YEH WITH HAMZA ABOVE
];

/// A combining hamza to a HAMZA that stands alone.
#[rustfmt::skip]
pub(super) const MARK_TO_HAMZA: &[Row] = &[
    ('\u{654}', "\u{621}"), // HAMZA ABOVE
    ('\u{655}', "\u{621}"), // HAMZA BELOW
];

/// A combining hamza to an ALEF: a fault that three functions share.
#[rustfmt::skip]
pub(super) const MARK_TO_ALEF: &[Row] = &[
    ('\u{654}', "\u{627}"), // HAMZA ABOVE
    ('\u{655}', "\u{627}"), // HAMZA BELOW
];

/// TEH MARBUTA to HEH.
pub(super) const TEH_MARBUTA: &[Row] = &[('\u{629}', "\u{647}")];

/// ALEF MAKSURA to YEH.
pub(super) const ALEF_MAKSURA: &[Row] = &[('\u{649}', "\u{64A}")];

/// ARABIC-INDIC DIGITS to ASCII.
pub(super) const DIGITS: &[Row] = &rows::<10>(&[('\u{660}', '\u{669}', To::Ascii(b'0'))]);

/// EXTENDED ARABIC-INDIC DIGITS to ASCII.
pub(super) const EXTENDED_DIGITS: &[Row] = &rows::<10>(&[('\u{6F0}', '\u{6F9}', To::Ascii(b'0'))]);

/// The isolated ligatures to LAM, ALEF. The final ones are forgotten by all.
#[rustfmt::skip]
pub(super) const LAM_ALEF: &[Row] = &[
    ('\u{FEF5}', "\u{644}\u{627}"), // LAM WITH ALEF WITH MADDA ABOVE
    ('\u{FEF7}', "\u{644}\u{627}"), // LAM WITH ALEF WITH HAMZA ABOVE
    ('\u{FEF9}', "\u{644}\u{627}"), // LAM WITH ALEF WITH HAMZA BELOW
    ('\u{FEFB}', "\u{644}\u{627}"), // LAM WITH ALEF
];

/// The rows of all `parts`, each in code point order, in code point order. `N` is how many.
///
/// Fails to compile if `N` is another number, or two rows are of one character.
#[expect(clippy::indexing_slicing, reason = "evaluated, and so proven, at compile time")]
pub(super) const fn joined<const N: usize>(parts: &[&[Row]]) -> [Row; N] {
    let mut rows = [('\0', ""); N];
    let mut len = 0;
    let mut part = 0;
    while part < parts.len() {
        let mut i = 0;
        while i < parts[part].len() {
            // In its place, from behind.
            let mut at = len;
            while at > 0 && rows[at - 1].0 as u32 > parts[part][i].0 as u32 {
                rows[at] = rows[at - 1];
                at -= 1;
            }
            assert!(at == 0 || rows[at - 1].0 as u32 != parts[part][i].0 as u32);
            rows[at] = parts[part][i];
            len += 1;
            i += 1;
        }
        part += 1;
    }
    assert!(len == N);
    rows
}
