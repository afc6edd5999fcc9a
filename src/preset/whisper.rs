//! openai-whisper 20250625, `whisper/normalizers/basic.py`.
//!
//! Lower case; what stands between brackets goes, with them; NFKC, and marks, symbols and
//! punctuation become spaces (or NFKD, and nonspacing marks go, a few letters lose their strokes,
//! and the other marks, symbols and punctuation become spaces); lower case again; spaces are
//! squeezed. All by the Unicode 14.0 of Python 3.11.

use alloc::borrow::Cow;
use alloc::string::String;

use super::draft::{Draft, then};
use super::normal_form::{Age, nfkc, nfkd};
use super::peer::{Law, Peer, Way};
use super::python::{self, Category};
use crate::profile::Profile;

pub(super) static BASIC: Peer = Peer {
    name: "whisper-basic",
    program: "openai-whisper",
    version: "20250625",
    function: "BasicTextNormalizer()",
    prefer: Profile::SEARCH,
    breaks: &[
        // ALEF WITH MADDA ABOVE, and a sign that Python 3.11 does not know for a mark
        (Law::Canonical, "\u{622}\u{10EFD}"),
        (Law::Local, "\u{628}\n\u{628}"), // BEH
        (Law::Untouched, "A"),
    ],
    way: Way::Code(basic),
};

pub(super) static BASIC_REMOVE_DIACRITICS: Peer = Peer {
    name: "whisper-basic-remove-diacritics",
    program: "openai-whisper",
    version: "20250625",
    function: "BasicTextNormalizer(remove_diacritics=True)",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Local, "\u{628}\n\u{628}"), // BEH
        (Law::Untouched, "A"),
    ],
    way: Way::Code(basic_remove_diacritics),
};

fn basic(text: &str) -> Cow<'_, str> {
    let text = then(unbracketed(text), |text| nfkc(text, Age::V14_0));
    finished(&text, spaced)
}

fn basic_remove_diacritics(text: &str) -> Cow<'_, str> {
    let text = then(unbracketed(text), |text| nfkd(text, Age::V14_0));
    finished(&text, stripped)
}

/// In lower case, without what stands between brackets.
fn unbracketed(text: &str) -> Cow<'_, str> {
    // `[<\[][^>\]]*[>\]]`, then `\(([^)]+?)\)`
    let text = then(python::lower(text), |text| without(text, ['<', '['], ['>', ']'], 0));
    then(text, |text| without(text, ['('; 2], [')'; 2], 1))
}

/// Deletes all from the first of `open` to the next of `close`, with at least `least` bytes between.
/// All of them are one byte each.
fn without(text: &str, open: [char; 2], close: [char; 2], least: usize) -> Cow<'_, str> {
    if !open.iter().any(|&open| text.contains(open)) {
        return Cow::Borrowed(text);
    }
    let mut draft = Draft::new(text);
    let mut done = 0;
    for (end, _) in text.match_indices(close) {
        let start = text.get(done..end).and_then(|rest| rest.find(open)).map(|at| done + at);
        if let Some(start) = start.filter(|start| start + least < end) {
            draft.replace(start..end + 1, "");
        }
        done = end + 1;
    }
    draft.finish()
}

/// For each character what `to` says, or itself; a run of spaces becomes one; all in lower case. The
/// program does the second and the third in the other order, but no letter becomes a space.
fn finished<'t>(text: &str, to: impl Fn(char) -> Option<&'static str>) -> Cow<'t, str> {
    let mut made = String::with_capacity(text.len());
    let mut is_behind_space = false;
    for c in text.chars() {
        let mut own = [0; 4];
        for c in to(c).unwrap_or_else(|| c.encode_utf8(&mut own)).chars() {
            if !python::is_space(c) {
                made.push(c);
                is_behind_space = false;
            } else if !is_behind_space {
                made.push(' ');
                is_behind_space = true;
            }
        }
    }
    then(Cow::Owned(made), python::lower)
}

fn spaced(c: char) -> Option<&'static str> {
    use Category::{Mark, NonspacingMark, Punctuation, Symbol};
    matches!(python::category(c), NonspacingMark | Mark | Punctuation | Symbol).then_some(" ")
}

fn stripped(c: char) -> Option<&'static str> {
    match c {
        '\u{153}' => Some("oe"),           // LIGATURE OE
        '\u{152}' => Some("OE"),           // CAPITAL LIGATURE OE
        '\u{F8}' => Some("o"),             // O WITH STROKE
        '\u{D8}' => Some("O"),             // CAPITAL O WITH STROKE
        '\u{E6}' => Some("ae"),            // AE
        '\u{C6}' => Some("AE"),            // CAPITAL AE
        '\u{DF}' => Some("ss"),            // SHARP S
        '\u{1E9E}' => Some("SS"),          // CAPITAL SHARP S
        '\u{111}' | '\u{F0}' => Some("d"), // D WITH STROKE, ETH
        '\u{110}' | '\u{D0}' => Some("D"), // CAPITAL D WITH STROKE, CAPITAL ETH
        '\u{FE}' | '\u{DE}' => Some("th"), // THORN, CAPITAL THORN
        '\u{142}' => Some("l"),            // L WITH STROKE
        '\u{141}' => Some("L"),            // CAPITAL L WITH STROKE
        _ if python::category(c) == Category::NonspacingMark => Some(""),
        _ => spaced(c),
    }
}

/// What the program made of these.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn with_marks_as_spaces() {
        let rows = [
            ("<a]b", "b"),
            ("[a[b]c]", "c "),
            ("[]", ""),
            ("()", " "),
            ("(()a)", "a "),
            ("(a\nb", " a b"),
            ("\u{FF08}a\u{FF09}", " a "),
            ("\u{391}\u{3A3}", "\u{3B1}\u{3C2}"),
            ("\u{391}\u{3A3}\u{301}b", "\u{3B1}\u{3C3} b"),
            ("\u{3A3}", "\u{3C3}"),
            ("\u{130}", "i "),
            ("\u{D8}\u{1E9E}", "\u{F8}\u{DF}"),
            ("\u{210C} \u{3000}x", "h x"),
            ("\u{623}\u{626}\u{649}", "\u{623}\u{626}\u{649}"),
            ("\u{AC01}", "\u{AC01}"),
        ];
        for (text, made) in rows {
            assert_eq!(basic(text), made, "{text:?}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn without_marks() {
        let rows = [
            ("\u{627}\u{644}\u{633}\u{64E}\u{651}\u{644}\u{627}\u{645}", "\u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"),
            ("\u{391}\u{3A3}\u{301}b", "\u{3B1}\u{3C3}b"),
            ("\u{130}", "i"),
            ("\u{D8}\u{1E9E}", "oss"),
            ("\u{210C} \u{3000}x", "h x"),
            ("\u{623}\u{626}\u{649}", "\u{627}\u{64A}\u{649}"),
            ("\u{AC01}", "\u{1100}\u{1161}\u{11A8}"),
        ];
        for (text, made) in rows {
            assert_eq!(basic_remove_diacritics(text), made, "{text:?}");
        }
    }
}
