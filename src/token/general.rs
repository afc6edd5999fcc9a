//! The long way: UAX #29 by `unicode-segmentation`, on a text in which some characters stand in for
//! others.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::kind::{TokenKind, is_new_letter};
use super::tokenizer::Choices;
use super::web;

/// A part of a text between two boundaries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it stands in the text that was cut.
    pub(super) range: Range<usize>,
    pub(super) kind: TokenKind,
}

/// Cuts a stretch of text that begins and ends at boundaries, and stands behind `before` bytes.
#[inline(never)]
pub(super) fn cut(text: &str, before: usize, choices: Choices, out: &mut Vec<Piece>) {
    let mut done = 0;
    if choices.web {
        for (range, kind) in web::find(text) {
            words(text, done..range.start, before, choices, out);
            done = range.end;
            let range = before + range.start..before + range.end;
            out.push(Piece { range, kind });
        }
    }
    words(text, done..text.len(), before, choices, out);
}

/// The same of a part in which there are no addresses.
fn words(text: &str, part: Range<usize>, before: usize, choices: Choices, out: &mut Vec<Piece>) {
    let mut start = before + part.start;
    let text = text.get(part).unwrap_or_default();
    let mut rest = text;
    for piece in with_stand_ins(text, choices).split_word_bounds() {
        let (piece, behind) = rest.split_at_checked(piece.len()).unwrap_or_default();
        push(piece, start, choices, out);
        start += piece.len();
        rest = behind;
    }
}

/// Adds a piece, unless it is white space that nobody asked for.
fn push(piece: &str, start: usize, choices: Choices, out: &mut Vec<Piece>) {
    // Marks that stand on white space are of it; but one asks for them.
    let text = if choices.spaces { piece } else { piece.trim_start() };
    if text.is_empty() {
        return;
    }
    let start = start + (piece.len() - text.len());
    let range = start..start + text.len();
    out.push(Piece { range, kind: TokenKind::of(text) });
}

/// The text with a character for each that is told in another way than UAX #29 does: one that has
/// the wanted Word_Break property, and as many bytes.
fn with_stand_ins(text: &str, choices: Choices) -> Cow<'_, str> {
    if text.chars().all(|c| stand_in(c, choices) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| stand_in(c, choices)).collect::<String>())
}

/// The character that stands in for `c`.
fn stand_in(c: char, choices: Choices) -> char {
    match c {
        '\u{600}'..='\u{605}' | '\u{6DD}' if choices.signs => '\u{A7}', // SECTION SIGN: Other
        '\u{890}' | '\u{891}' | '\u{8E2}' if choices.signs => '\u{2020}', // DAGGER: Other
        '\u{66B}' if choices.decimals => '\u{60C}',                     // ARABIC COMMA: MidNum
        '\u{FDFA}' | '\u{FDFB}' if choices.phrases => '\u{2020}',
        _ if choices.new_letters && is_new_letter(c) => '\u{10EC2}', // DAL WITH TWO DOTS: ALetter
        '\u{10ECB}'..='\u{10ECF}' | '\u{10EF0}'..='\u{10EF9}' if choices.new_letters => '\u{10EFD}',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Profile;

    #[test]
    fn stand_ins_are_as_long() {
        let choices = Profile::SEARCH.normalizer().tokenizer().choices;
        for c in '\0'..=char::MAX {
            assert_eq!(stand_in(c, choices).len_utf8(), c.len_utf8(), "{c:?}");
        }
    }
}
