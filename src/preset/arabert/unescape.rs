//! `html.unescape`: `&amp;`, `&#38;`, `&#x26;` and the like become what they stand for.

use alloc::borrow::Cow;

use super::super::draft::Draft;
use super::entities::{LOOSE, NAMES};

/// What 0x80–0x9F stand for: they are read as windows-1252, where that has a character.
#[rustfmt::skip]
const WINDOWS: [char; 32] = [
    '\u{20AC}', '\u{81}', '\u{201A}', '\u{192}', '\u{201E}', '\u{2026}', '\u{2020}', '\u{2021}',
    '\u{2C6}', '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8D}', '\u{17D}', '\u{8F}',
    '\u{90}', '\u{2018}', '\u{2019}', '\u{201C}', '\u{201D}', '\u{2022}', '\u{2013}', '\u{2014}',
    '\u{2DC}', '\u{2122}', '\u{161}', '\u{203A}', '\u{153}', '\u{9D}', '\u{17E}', '\u{178}',
];

pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for (at, _) in text.match_indices('&') {
        let rest = text.get(at + 1..).unwrap_or_default();
        if let Some(number) = rest.strip_prefix('#') {
            numbered(&mut draft, at, number);
        } else if let Some((len, to)) = named(rest) {
            draft.replace(at..at + 1 + len, to);
        }
    }
    draft.finish()
}

/// Replaces the `&#` at `at`, if digits follow.
fn numbered(draft: &mut Draft<'_>, at: usize, number: &str) {
    let (digits, radix) = match number.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (number, 10),
    };
    let len = digits.bytes().take_while(|&b| char::from(b).is_digit(radix)).count();
    if len == 0 {
        return;
    }
    let digits_at = at + 2 + (number.len() - digits.len());
    let (digits, rest) = digits.split_at_checked(len).unwrap_or_default();
    let end = digits_at + len + usize::from(rest.starts_with(';'));
    let value = digits
        .chars()
        .filter_map(|c| c.to_digit(radix))
        .fold(0_u32, |value, digit| value.saturating_mul(radix).saturating_add(digit));
    match numeric(value) {
        Some(c) => draft.replace(at..end, c.encode_utf8(&mut [0; 4])),
        None => draft.replace(at..end, ""),
    }
}

/// The character of a number; `None` for one that is not allowed.
fn numeric(value: u32) -> Option<char> {
    match value {
        0 => Some(char::REPLACEMENT_CHARACTER),
        0x80..=0x9F => WINDOWS.get(value as usize - 0x80).copied(),
        0x1..=0x8 | 0xB | 0xE..=0x1F | 0x7F | 0xFDD0..=0xFDEF => None,
        0..=0x10_FFFF if value & 0xFFFE == 0xFFFE => None, // the last two of each plane
        _ => Some(char::from_u32(value).unwrap_or(char::REPLACEMENT_CHARACTER)),
    }
}

/// The name at the start of `rest`: how many bytes it takes, and what it stands for.
fn named(rest: &str) -> Option<(usize, &'static str)> {
    let name = rest.get(..rest.bytes().take_while(u8::is_ascii_alphanumeric).count())?;
    if rest.get(name.len()..)?.starts_with(';')
        && let Some(to) = value(name)
    {
        return Some((name.len() + 1, to));
    }
    // The longest beginning that is a name without a semicolon; they have two to six letters.
    (2..=6.min(name.len())).rev().find_map(|len| {
        let start = name.get(..len)?;
        LOOSE.binary_search(&start).ok()?;
        Some((len, value(start)?))
    })
}

fn value(name: &str) -> Option<&'static str> {
    let row = NAMES.binary_search_by(|row| row.0.cmp(name)).ok()?;
    NAMES.get(row).map(|row| row.1)
}
