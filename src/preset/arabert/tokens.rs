//! The last steps of AraBERT, from the digits on.

use alloc::borrow::Cow;
use alloc::string::String;

use super::super::draft::{Draft, then};

/// What a character is to these steps.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Stays where it is.
    Inner,
    /// Stays, between two spaces.
    Sign,
    /// Becomes a space.
    Space,
}

const fn kind(c: char) -> Kind {
    match c {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '[' | ']' => Kind::Inner,
        '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}' => Kind::Inner,
        '&' | '/' => Kind::Space,
        '!'..='~' => Kind::Sign,
        '\u{AB}' | '\u{B7}' | '\u{BB}' | '\u{60C}' | '\u{61B}' | '\u{61F}' => Kind::Sign,
        '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{66A}'..='\u{66C}' | '\u{671}'..='\u{674}' => {
            Kind::Sign
        }
        '\u{6DA}' => Kind::Sign, // SMALL HIGH JEEM
        '\u{B4D}' => Kind::Sign, // ORIYA SIGN VIRAMA, pasted into the list
        '\u{2013}' | '\u{2014}' | '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' => Kind::Sign,
        '\u{2026}' => Kind::Sign, // HORIZONTAL ELLIPSIS
        _ => Kind::Space,
    }
}

/// Five steps at once: Arabic digits become ASCII digits; a character other than a digit stands
/// twice in a row at most; spaces go around what is neither a letter, a digit nor a square bracket;
/// a slash becomes a dash, what is not accepted a space; spaces are squeezed.
///
/// What becomes a space can be passed over in the second step: one more or less does not show.
pub(super) fn spaced(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    let (mut last, mut times) = ('\0', 0_u8);
    let mut parted = true; // nothing of a word stands before
    for c in text.chars() {
        let c = ascii_digit(c);
        times = if c == last { times.saturating_add(1) } else { 1 };
        last = c;
        if times > 2 && !c.is_ascii_digit() {
            continue;
        }
        let c = if c == '/' { '-' } else { c };
        let kind = kind(c);
        if kind != Kind::Space {
            if (parted || kind == Kind::Sign) && !out.is_empty() {
                out.push(' ');
            }
            out.push(c);
        }
        parted = kind != Kind::Inner;
    }
    Cow::Owned(out)
}

const fn ascii_digit(c: char) -> char {
    match c {
        '\u{660}'..='\u{669}' => (c as u8 - 0x60 + b'0') as char,
        _ => c,
    }
}

/// Puts spaces around an Arabic word that stands right after a number, and around both; then the
/// same for one right before a number.
pub(super) fn numbers_apart(text: Cow<'_, str>) -> Cow<'_, str> {
    let is_number = |c: char| c.is_ascii_digit();
    let apart = then(text, |text| pairs_apart(text, is_number, is_letter));
    let apart = then(apart, |text| pairs_apart(text, is_letter, is_number));
    then(apart, squeezed)
}

const fn is_letter(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}')
}

/// Puts spaces before, between and after each run of `first` with a run of `second` after it.
fn pairs_apart(
    text: &str,
    first: impl Fn(char) -> bool,
    second: impl Fn(char) -> bool,
) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let run = |from: usize, of: &dyn Fn(char) -> bool| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(|c| !of(c)).unwrap_or(rest.len())
    };
    let mut next = 0;
    while let Some(found) = text.get(next..).and_then(|rest| rest.find(&first)) {
        let start = next + found;
        let middle = run(start, &first);
        next = run(middle, &second);
        if middle < next {
            for at in [start, middle, next] {
                draft.replace(at..at, " ");
            }
        }
    }
    draft.finish()
}

/// One space where there are several, and none at the start and the end.
fn squeezed(text: &str) -> Cow<'_, str> {
    if !text.contains("  ") {
        return Cow::Borrowed(text.trim_matches(' '));
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cow::Owned(out)
}
