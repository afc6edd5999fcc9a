//! DadmaTools 2.3.6, `Normalizer().normalize`: all of it, with the options as they are.
//!
//! 1. Parsivar's substitutions of single characters;
//! 2. runs of U+0020 become one, and those of newlines;
//! 3. `" x "` becomes `"x"`, where no newline stands within;
//! 4. U+0020 goes before a sign that closes, then behind one that opens;
//! 5. U+0020 comes behind a sign that closes, but for another one, and behind `.` and `:` not if a
//!    digit follows; and before one that opens, but for behind another one;
//! 6. all is cut at white space, and joined by single U+0020.
//!
//! But for 1, all of it is white space. So in the end each gap between two characters that are
//! not white space is empty or one U+0020, and what stands at its sides says which: 2 to 6 are one
//! pass over the gaps.

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::parsivar::ALPHABETS;
use super::peer::{Law, Peer, Way};
use super::python;
use crate::profile::Language;

pub(super) static CHARACTERS: Peer = Peer {
    name: "dadmatools-characters",
    program: "DadmaTools",
    version: "2.3.6",
    function: "Normalizer().normalize",
    prefer: Language::Persian.search(),
    breaks: &[
        (Law::Idempotent, "\"\n."), // the newline becomes a space, which goes the second time
        (Law::Canonical, "\u{627}\u{654}"), // ALEF, HAMZA ABOVE keeps it, U+0623 does not
        (Law::Local, "\n"),
        (Law::Untouched, ","),
    ],
    way: Way::Code(|text| then(ALPHABETS.normalize(text), spaced)),
};

/// Steps 2 to 6.
fn spaced(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    // What stands before the gap, where the gap starts, and the quote that step 3 pairs with the
    // last one.
    let (mut last, mut end, mut pair) = (None, 0, None);
    while let Some((at, c, sign)) = behind_gap(text, end) {
        let gap = text.get(end..at).unwrap_or_default();
        let opened = last == Some(Sign::Quote) && pair.is_some();
        let closed = pair == Some(at);
        let goes = opened || closed || last == Some(Sign::Opening) || sign.closes();
        let is_empty = gap.is_empty() || goes && gap.bytes().all(|byte| byte == b' ');
        let is_space = last.is_some_and(|last| !is_empty || last.parts_from(sign, c));
        let stays = match gap.as_bytes() {
            [] => !is_space,
            [b' '] => is_space,
            _ => false,
        };
        if !stays {
            draft.replace(end..at, if is_space { " " } else { "" });
        }
        end = at + c.len_utf8();
        if sign == Sign::Quote {
            pair = if closed { None } else { paired(text, end) };
        }
        if sign == Sign::Letter {
            // Nothing comes between two of them.
            end += letters(text, end);
        }
        last = Some(sign);
    }
    if end < text.len() {
        draft.replace(end..text.len(), "");
    }
    draft.finish()
}

/// The first character from `from` on that is not white space, and where it stands.
fn behind_gap(text: &str, from: usize) -> Option<(usize, char, Sign)> {
    let mut signs = text.get(from..)?.char_indices().map(|(at, c)| (from + at, c, Sign::of(c)));
    signs.find(|it| it.2 != Sign::White)
}

/// How many bytes of letters stand at `from`, or fewer: a character of a block that holds signs
/// ends them, too.
fn letters(text: &str, from: usize) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    let ends = |at: usize, byte: u8| match byte {
        ..=b' ' | b'!' | b'"' | b'(' | b')' | b'.' | b':' | b'[' | b']' | b'{' | b'}' => true,
        0xC2 | 0xE1..=0xE3 => true,
        0xD8 => matches!(rest.get(at + 1), Some(0x8C | 0x9B | 0x9F)),
        _ => false,
    };
    rest.iter().enumerate().position(|(at, byte)| ends(at, *byte)).unwrap_or(rest.len())
}

/// The quote that step 3 pairs with the one that ends at `from`: the next one, if U+0020 stands
/// inside of both, and something else between.
fn paired(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..).filter(|rest| rest.starts_with(' '))?;
    let len = rest.find(['"', '\n'])?;
    let (inner, end) = rest.split_at_checked(len)?;
    let pairs = end.starts_with('"') && inner.ends_with(' ') && inner.bytes().any(|it| it != b' ');
    pairs.then_some(from + len)
}

/// A character as the spacing sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// What `str.split` cuts at.
    White,
    /// Closes, and may stand within a number.
    Stop,
    Closing,
    Opening,
    Quote,
    /// All others.
    Letter,
}

impl Sign {
    fn of(c: char) -> Self {
        match c {
            'a'..='z' | '\u{621}'..='\u{6FF}' => Self::Letter, // most there are
            '.' | ':' => Self::Stop,
            '!' | '\u{60C}' | '\u{61B}' | '\u{61F}' | '\u{BB}' | ']' | ')' | '}' => Self::Closing,
            '\u{AB}' | '[' | '(' | '{' => Self::Opening,
            '"' => Self::Quote,
            c if python::is_space(c) => Self::White,
            _ => Self::Letter,
        }
    }

    fn closes(self) -> bool {
        matches!(self, Self::Stop | Self::Closing)
    }

    /// Whether step 5 parts it from the next one, `c`.
    fn parts_from(self, next: Self, c: char) -> bool {
        match self {
            Self::Stop if !next.closes() => !python::is_digit(c),
            Self::Closing if !next.closes() => true,
            Self::Opening => false,
            _ => next == Self::Opening,
        }
    }
}
