//! Digits: the two sets of the script, and ASCII.

use super::{Digits, Rule, Rules};
use crate::unicode::DIGIT_ZEROS;

/// The ten digits of each set, as strings, indexed by value.
const ASCII: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const ARABIC_INDIC: [&str; 10] = [
    "\u{660}", "\u{661}", "\u{662}", "\u{663}", "\u{664}", "\u{665}", "\u{666}", "\u{667}",
    "\u{668}", "\u{669}",
];
const EXTENDED: [&str; 10] = [
    "\u{6F0}", "\u{6F1}", "\u{6F2}", "\u{6F3}", "\u{6F4}", "\u{6F5}", "\u{6F6}", "\u{6F7}",
    "\u{6F8}", "\u{6F9}",
];

/// The value of a decimal digit of the script, or of ASCII.
const fn value(c: char) -> Option<(u32, bool)> {
    let [arabic_indic, extended] = DIGIT_ZEROS;
    let c = c as u32;
    let (a, e, latin) = (arabic_indic as u32, extended as u32, '0' as u32);
    match c {
        _ if c.wrapping_sub(a) < 10 => Some((c - a, false)),
        _ if c.wrapping_sub(e) < 10 => Some((c - e, false)),
        _ if c.wrapping_sub(latin) < 10 => Some((c - latin, true)),
        _ => None,
    }
}

/// The rule that folds the digit `c`.
pub(super) const fn rule(c: char) -> Rule {
    if c.is_ascii() { Rule::FoldLatinDigits } else { Rule::FoldDigits }
}

/// What the rules make of a digit; `None` for other characters.
#[expect(clippy::indexing_slicing, reason = "the value of a digit is under 10")]
pub(super) const fn fold(rules: &Rules, c: char) -> Option<&'static str> {
    let Some((value, latin)) = value(c) else { return None };
    if latin && !rules.latin_digits {
        return None;
    }
    let value = value as usize;
    match rules.digits {
        Digits::Keep => None,
        Digits::Ascii => Some(ASCII[value]),
        Digits::ArabicIndic => Some(ARABIC_INDIC[value]),
        Digits::Extended => Some(EXTENDED[value]),
    }
}
