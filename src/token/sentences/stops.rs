//! The tailorings: which marks end a sentence that UAX #29 takes for others, and the other way round.
//!
//! Each such mark is written as another of the same length that UAX #29 reads as wanted, so that
//! boundaries stay where they are.

use alloc::string::String;
use core::iter;

use super::abbreviations::is_abbreviation;
use super::paragraphs::{is_format, is_line_break};
use super::tails::{Tail, shorten};
use crate::unicode::is_punctuation;

/// What is tailored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tailoring {
    pub(super) semicolons: bool,
    pub(super) ellipses: bool,
    pub(super) abbreviations: bool,
    pub(super) numbers: bool,
}

impl Tailoring {
    /// `paragraph` as UAX #29 shall read it, in as many bytes; `None` if it is that already.
    ///
    /// What ends it is a line break; all others in it are white space.
    pub(super) fn apply(self, paragraph: &str) -> Option<String> {
        let made = self.stand_ins(paragraph);
        shorten(made.as_deref().unwrap_or(paragraph)).or(made)
    }

    fn stand_ins(self, paragraph: &str) -> Option<String> {
        let mut made: Option<String> = None;
        let mut copied = 0;
        let mut read = 0;
        while let Some(found) = paragraph.get(read..).unwrap_or_default().find(is_asked) {
            let at = read + found;
            let mark = Mark::at(paragraph, at);
            read = at + mark.len;
            let Some(stand_in) = self.stand_in(&mark) else { continue };
            let out = made.get_or_insert_default();
            out.push_str(paragraph.get(copied..at).unwrap_or_default());
            stand_in.write(&mark, out);
            copied = read;
        }
        let mut out = made?;
        out.push_str(paragraph.get(copied..).unwrap_or_default());
        Some(out)
    }

    fn stand_in(self, mark: &Mark<'_>) -> Option<StandIn> {
        match mark.first {
            _ if is_line_break(mark.first) => {
                (!mark.behind.is_empty()).then_some(StandIn::WhiteSpace)
            }
            // SEMICOLON; REVERSED SEMICOLON
            '\u{61B}' | '\u{204F}' => self.semicolons.then_some(StandIn::End),
            _ if mark.is_ellipsis() => self.ellipses.then(|| mark.ellipsis()),
            _ if self.numbers && mark.is_of_number() => Some(StandIn::Letter),
            _ if self.abbreviations && mark.is_of_abbreviation() => Some(StandIn::Letter),
            _ => None,
        }
    }
}

/// Whether `c` may have to be read as another: the line breaks and the marks of [`Mark`].
const fn is_asked(c: char) -> bool {
    is_line_break(c) || is_stop(c) || matches!(c, '\u{61B}' | '\u{204F}' | '\u{2026}')
}

/// FULL STOP, and the one of Urdu.
const fn is_stop(c: char) -> bool {
    matches!(c, '.' | '\u{6D4}')
}

/// What is written for a mark.
#[derive(Clone, Copy)]
enum StandIn {
    WhiteSpace,
    /// A mark that ends a sentence whatever follows.
    End,
    /// A full stop, which ends one unless a lower-case letter follows.
    FullStop,
    /// A capital letter: ends nothing, and says that no lower-case letter follows what is before.
    Letter,
    /// A mark that is passed over.
    Nothing,
}

impl StandIn {
    /// As many bytes as the mark has.
    fn write(self, mark: &Mark<'_>, out: &mut String) {
        match self {
            Self::WhiteSpace => out.extend(iter::repeat_n(' ', mark.len)),
            // QUESTION MARK of the script, DOUBLE EXCLAMATION MARK
            Self::End => out.push(if mark.len == 2 { '\u{61F}' } else { '\u{203C}' }),
            // A with grave
            Self::Letter => out.push(if mark.len == 2 { '\u{C0}' } else { 'A' }),
            Self::FullStop | Self::Nothing => out.extend(mark.text.chars().map(|c| {
                match (c, self) {
                    ('.', Self::Nothing) => '_',
                    ('\u{6D4}', Self::Nothing) => '\u{A7}', // SECTION SIGN
                    ('\u{2026}', Self::FullStop) => '\u{2024}', // ONE DOT LEADER, a full stop too
                    _ => c,
                }
            })),
        }
    }
}

/// One mark and what stands around it; full stops and ellipses in a row are one.
struct Mark<'p> {
    first: char,
    len: usize,
    text: &'p str,
    before: &'p str,
    behind: &'p str,
}

impl<'p> Mark<'p> {
    fn at(paragraph: &'p str, at: usize) -> Self {
        let (before, rest) = paragraph.split_at_checked(at).unwrap_or((paragraph, ""));
        let first = rest.chars().next().unwrap_or_default();
        let len = match first {
            _ if is_dots(first) => rest.len() - rest.trim_start_matches(is_dots).len(),
            '\r' if rest.starts_with("\r\n") => 2,
            _ => first.len_utf8(),
        };
        let (text, behind) = rest.split_at_checked(len).unwrap_or((rest, ""));
        Self { first, len, text, before, behind }
    }

    /// The character before, less format characters.
    fn previous(&self) -> Option<char> {
        self.before.chars().rev().find(|&c| !is_format(c))
    }

    /// The character behind, likewise.
    fn next(&self) -> Option<char> {
        self.behind.chars().find(|&c| !is_format(c))
    }

    fn is_ellipsis(&self) -> bool {
        self.first == '\u{2026}' || (is_dots(self.first) && self.len > self.first.len_utf8())
    }

    fn ellipsis(&self) -> StandIn {
        match self.previous() {
            // What was left out, in brackets of its own.
            Some('(' | '[') => StandIn::Nothing,
            // Behind a mark that ends a sentence it is a part of that mark.
            Some('!' | '?' | '\u{61F}') => StandIn::FullStop,
            _ => {
                let closing = |c: &char| matches!(Tail::of(*c), Tail::Close | Tail::Attached);
                let next = self.behind.chars().find(|c| !closing(c));
                match next {
                    Some(c) if !c.is_whitespace() => StandIn::Nothing,
                    _ => StandIn::FullStop,
                }
            }
        }
    }

    fn is_of_number(&self) -> bool {
        let next = self.next();
        match next {
            Some(c) if is_digit(c) => {
                // UAX #29 knows a full stop between digits, but not that of Urdu.
                self.first == '\u{6D4}' && self.previous().is_some_and(is_digit)
            }
            Some(c) if c.is_whitespace() || c.is_alphabetic() => self.ends_list_number(),
            _ => false,
        }
    }

    /// Whether digits before the mark, such as 3 or 2.1, are all that its line begins with.
    fn ends_list_number(&self) -> bool {
        const DIGITS: usize = 3; // a longer one is a year, at the end of a sentence
        const PARTS: usize = 6;
        let mut rest = self.before.trim_end_matches(is_format);
        for _ in 0..PARTS {
            let part = rest;
            for _ in 0..DIGITS {
                rest = rest.strip_suffix(is_digit).unwrap_or(rest);
            }
            if rest.len() == part.len() {
                return false;
            }
            match rest.strip_suffix(is_stop) {
                Some(before) => rest = before,
                None => break,
            }
        }
        let in_line = |c: char| !is_line_break(c) && (c.is_whitespace() || is_format(c));
        let line = rest.trim_end_matches(in_line);
        line.is_empty() || line.ends_with(is_line_break)
    }

    fn is_of_abbreviation(&self) -> bool {
        let start = self.before.trim_end_matches(is_of_word).len();
        let (before, word) = self.before.split_at_checked(start).unwrap_or((self.before, ""));
        let chained = before.ends_with(is_stop) || self.next().is_some_and(is_of_word);
        is_abbreviation(word, self.first, chained)
    }
}

/// What an ellipsis is made of.
const fn is_dots(c: char) -> bool {
    matches!(c, '.' | '\u{6D4}' | '\u{2026}')
}

/// Whether `c` is a decimal digit as text of the script has them.
const fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}')
}

/// Whether `c` parts no words: neither white space nor punctuation nor a symbol of ASCII.
fn is_of_word(c: char) -> bool {
    !(c.is_whitespace() || c.is_ascii_punctuation() || is_punctuation(c))
}
