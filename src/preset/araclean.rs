//! araclean 0.2.2, the profiles `light` and `search`, by the Unicode 15.1 of Python 3.13.
//!
//! `light`: NFC; ZWJ goes unless it joins two emoji; presentation forms are read; a table (controls
//! and tatweel go, look-alikes are folded); runs of spaces become one space or one line feed; NFC.
//! `search` goes on: the alef of tanween goes at the end of a word; a table (marks, letters,
//! digits); punctuation becomes Latin outside of numbers; a letter three times or more stands once;
//! runs of spaces become one space; NFC.

mod rows;

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::forms;
use super::normal_form::{Age, nfc};
use super::peer::{Law, Peer, Way};
use super::python;
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static SEARCH: Peer = Peer {
    name: "araclean-search",
    program: "araclean",
    version: "0.2.2",
    function: "the profile search",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Local, "\u{628}\n\u{628}"), // BEH
        (Law::Untouched, "a  b"),
    ],
    way: Way::Code(search),
};

pub(super) static LIGHT: Peer = Peer {
    name: "araclean-light",
    program: "araclean",
    version: "0.2.2",
    function: "the profile light",
    prefer: Profile::CLEAN,
    breaks: &[
        // ALEF WITH MADDA ABOVE, and a mark that Python 3.13 does not know
        (Law::Canonical, "\u{622}\u{10EFB}"),
        (Law::Local, "\u{628}\n\n\u{628}"), // BEH
        (Law::Untouched, "a  b"),
    ],
    way: Way::Code(light),
};

const AGE: Age = Age::V15_1;

static FORMS: Normalizer = Normalizer::of_table(forms::within('\u{FB50}', '\u{FEFC}'));
static LIGHT_TABLE: Normalizer = Normalizer::of_table(rows::LIGHT);
static SEARCH_TABLE: Normalizer = Normalizer::of_table(rows::SEARCH);

fn light(text: &str) -> Cow<'_, str> {
    let text = then(nfc(text, AGE), without_joiners);
    let text = then(text, |text| FORMS.normalize(text));
    let text = then(text, |text| LIGHT_TABLE.normalize(text));
    let text = then(text, |text| {
        python::replace_spaces(text, |run| if run.contains(is_line_break) { "\n" } else { " " })
    });
    then(text, |text| nfc(text, AGE))
}

fn search(text: &str) -> Cow<'_, str> {
    let text = then(light(text), without_tanween_alef);
    let text = then(text, |text| SEARCH_TABLE.normalize(text));
    let text = then(then(text, latin_punctuation), without_elongation);
    let text = then(text, |text| python::replace_spaces(text, |_| " "));
    then(text, |text| nfc(text, AGE))
}

/// Deletes each ZWJ that does not stand between two emoji.
fn without_joiners(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for (at, joiner) in text.match_indices('\u{200D}') {
        let (before, after) = around(text, at, joiner);
        let joins = before.is_some_and(|c| is_emoji(c) || is_emoji_modifier(c))
            && after.is_some_and(is_emoji);
        if !joins {
            draft.replace(at..at + joiner.len(), "");
        }
    }
    draft.finish()
}

/// The characters before and after the `part` of `text` at `at`.
fn around(text: &str, at: usize, part: &str) -> (Option<char>, Option<char>) {
    let before = text.get(..at).and_then(|before| before.chars().next_back());
    (before, text.get(at + part.len()..).and_then(|after| after.chars().next()))
}

/// Deletes alef and fathatan, in either order, where the word ends after them.
fn without_tanween_alef(text: &str) -> Cow<'_, str> {
    const ALEF: &str = "\u{627}";
    let mut draft = Draft::new(text);
    for (at, fathatan) in text.match_indices('\u{64B}') {
        let end = at + fathatan.len();
        let after = text.get(end..).unwrap_or_default();
        let ends_word = |rest: &str| !rest.starts_with(is_arabic_letter_or_mark);
        if text.get(..at).is_some_and(|before| before.ends_with(ALEF)) && ends_word(after) {
            draft.replace(at - ALEF.len()..end, "");
        } else if after.strip_prefix(ALEF).is_some_and(ends_word) {
            draft.replace(at..end + ALEF.len(), "");
        }
    }
    draft.finish()
}

/// Comma, semicolon and question mark become Latin ones, unless they stand between two digits.
fn latin_punctuation(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for (at, mark) in text.match_indices(['\u{60C}', '\u{61B}', '\u{61F}']) {
        let (before, after) = around(text, at, mark);
        if !(before.is_some_and(is_digit) && after.is_some_and(is_digit)) {
            let latin = match mark {
                "\u{60C}" => ",",
                "\u{61B}" => ";",
                _ => "?",
            };
            draft.replace(at..at + mark.len(), latin);
        }
    }
    draft.finish()
}

/// A letter that stands three times or more in a row stands once. All these letters have two bytes.
fn without_elongation(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let (mut last, mut start) = ('\0', 0);
    let mut end_run = |start: usize, end: usize, c: char| {
        if end - start >= 3 * c.len_utf8() && is_elongated(c) {
            draft.replace(start + c.len_utf8()..end, "");
        }
    };
    for (at, c) in text.char_indices() {
        if c != last {
            end_run(start, at, last);
            (last, start) = (c, at);
        }
    }
    end_run(start, text.len(), last);
    draft.finish()
}

const fn is_elongated(c: char) -> bool {
    matches!(c, '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}')
}

/// What ends a line to `str.splitlines`.
const fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{1C}'..='\u{1E}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether `\d` matches `c`: in Unicode 15.0, Kawi and Nag Mundari got digits.
fn is_digit(c: char) -> bool {
    python::is_digit(c) || matches!(c, '\u{11F50}'..='\u{11F59}' | '\u{1E4F0}'..='\u{1E4F9}')
}

/// A letter or a mark of the Arabic blocks, but Extended-D.
#[rustfmt::skip]
const fn is_arabic_letter_or_mark(c: char) -> bool {
    matches!(
        c,
        '\u{610}'..='\u{61A}' | '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6D3}'
        | '\u{6D5}'..='\u{6DC}' | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6EF}'
        | '\u{6FA}'..='\u{6FC}' | '\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{887}'
        | '\u{889}'..='\u{88E}' | '\u{898}'..='\u{8E1}' | '\u{8E3}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FBB1}' | '\u{FBD3}'..='\u{FD3D}' | '\u{FD50}'..='\u{FD8F}'
        | '\u{FD92}'..='\u{FDC7}' | '\u{FDF0}'..='\u{FDFB}' | '\u{FE70}'..='\u{FE74}'
        | '\u{FE76}'..='\u{FEFC}' | '\u{10EFD}'..='\u{10EFF}'
    )
}

/// What araclean takes for an emoji: whole blocks, assigned or not, and a few single ones.
#[rustfmt::skip]
const fn is_emoji(c: char) -> bool {
    matches!(
        c,
        '\u{203C}' | '\u{2049}' | '\u{231A}'..='\u{231B}' | '\u{23E9}'..='\u{23F3}'
        | '\u{23F8}'..='\u{23FA}' | '\u{25AA}'..='\u{25AB}' | '\u{25B6}' | '\u{25C0}'
        | '\u{25FB}'..='\u{25FE}' | '\u{2600}'..='\u{27BF}' | '\u{2B05}'..='\u{2B07}'
        | '\u{2B1B}'..='\u{2B1C}' | '\u{2B50}' | '\u{2B55}' | '\u{1F000}'..='\u{1F64F}'
        | '\u{1F680}'..='\u{1F6FF}' | '\u{1F900}'..='\u{1FAFF}'
    )
}

const fn is_emoji_modifier(c: char) -> bool {
    matches!(c, '\u{FE0F}' | '\u{1F3FB}'..='\u{1F3FF}')
}

/// What the program made of these.
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[rustfmt::skip]
    fn joiners_and_spaces() {
        let rows = [
            ("\u{1F468}\u{200D}\u{1F469}", "\u{1F468}\u{200D}\u{1F469}"),
            ("a\u{200D}b", "ab"),
            ("\u{2764}\u{FE0F}\u{200D}\u{1F525}", "\u{2764}\u{FE0F}\u{200D}\u{1F525}"),
            ("\u{1F468}\u{200D}\u{200C}\u{1F469}", "\u{1F468}\u{1F469}"),
            ("\u{628} \u{D}\n \u{628}", "\u{628}\n\u{628}"),
            ("\u{628} \u{9} \u{628}", "\u{628} \u{628}"),
            ("\u{FEFB} \u{FDF2} \u{FC5E}", "\u{644}\u{627} \u{627}\u{644}\u{644}\u{647} \u{64C}\u{651}"),
            ("\u{627}\u{6DC}\u{654}", "\u{627}\u{6DC}\u{654}"),
            ("\u{6CC}\u{654}", "\u{626}"),
        ];
        for (text, made) in rows {
            assert_eq!(light(text), made, "{text:?}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn tanween_punctuation_and_elongation() {
        let rows = [
            ("\u{628} \u{D}\n \u{628}", "\u{628} \u{628}"),
            ("\u{FEFB} \u{FDF2} \u{FC5E}", "\u{644}\u{627} \u{627}\u{644}\u{644}\u{647} "),
            ("\u{649}\u{649}\u{649}", "\u{64A}"),
            ("\u{643}\u{62A}\u{627}\u{628}\u{627}\u{64B}.", "\u{643}\u{62A}\u{627}\u{628}."),
            ("\u{643}\u{62A}\u{627}\u{628}\u{64B}\u{627}", "\u{643}\u{62A}\u{627}\u{628}"),
            ("\u{643}\u{62A}\u{627}\u{628}\u{627}\u{64B}\u{628}", "\u{643}\u{62A}\u{627}\u{628}\u{627}\u{628}"),
            ("\u{627}\u{64B}\u{627}", "\u{627}"),
            ("1\u{60C}2\u{60C}\u{628}", "1\u{60C}2,\u{628}"),
            ("\u{661}\u{60C}\u{662}\u{61F}", "1\u{60C}2?"),
            ("\u{661}\u{61B}\u{60C}\u{662}", "1;,2"),
            ("\u{62C}\u{645}\u{64A}\u{64A}\u{64A}\u{64A}\u{644}", "\u{62C}\u{645}\u{64A}\u{644}"),
            ("\u{627}\u{644}\u{644}\u{644}\u{647}", "\u{627}\u{644}\u{647}"),
            ("\u{627}\u{6DC}\u{654}", "\u{627}"),
        ];
        for (text, made) in rows {
            assert_eq!(search(text), made, "{text:?}");
        }
    }
}
