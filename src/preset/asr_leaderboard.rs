//! Open Universal Arabic ASR Leaderboard 8fce859, `eval.py`.
//!
//! Punctuation, signs and hamza go, letters and digits are folded: a table. Then the words are put
//! together with one space between, but for a single waw, which is joined to the word after it.
//!
//! DIFFERENCE: none is known. But the program was not run here: this follows its outputs, and they
//! do not show what it does with a single waw next to what is neither a space nor a letter. Here,
//! spaces make words.

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use super::rows::{ALEF, DIGITS, SEAT_TO_LETTER, TASHKEEL, joined};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static LEADERBOARD: Peer = Peer {
    name: "asr-leaderboard",
    program: "Open Universal Arabic ASR Leaderboard",
    version: "8fce859",
    function: "normalize_arabic_text",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Canonical, "\u{622}"), // ALEF WITH MADDA ABOVE loses its madda, ALEF, MADDAH does not
        (Law::Local, "\u{628}\n\u{628}"), // BEH
        (Law::Untouched, "a.b"),
    ],
    way: Way::Code(leaderboard),
};

#[rustfmt::skip]
const ROWS: &[Row] = &joined::<89>(&[
    ALEF,
    SEAT_TO_LETTER,
    TASHKEEL,
    DIGITS,
    &[
        ('\u{9}', " "), // TAB
        ('\u{A}', " "), // LINE FEED
        ('\u{B}', " "), // LINE TABULATION
        ('\u{C}', " "), // FORM FEED
        ('\u{D}', " "), // CARRIAGE RETURN
        ('\u{1C}', " "), // FILE SEPARATOR
        ('\u{1D}', " "), // GROUP SEPARATOR
        ('\u{1E}', " "), // RECORD SEPARATOR
        ('\u{1F}', " "), // UNIT SEPARATOR
        ('\u{21}', ""), // EXCLAMATION MARK
        ('\u{22}', ""), // QUOTATION MARK
        ('\u{23}', ""), // NUMBER SIGN
        ('\u{24}', ""), // DOLLAR SIGN
        ('\u{25}', ""), // PERCENT SIGN
        ('\u{26}', ""), // AMPERSAND
        ('\u{27}', ""), // APOSTROPHE
        ('\u{28}', ""), // LEFT PARENTHESIS
        ('\u{29}', ""), // RIGHT PARENTHESIS
        ('\u{2A}', ""), // ASTERISK
        ('\u{2B}', ""), // PLUS SIGN
        ('\u{2C}', ""), // COMMA
        ('\u{2D}', ""), // HYPHEN-MINUS
        ('\u{2E}', ""), // FULL STOP
        ('\u{2F}', ""), // SOLIDUS
        ('\u{3A}', ""), // COLON
        ('\u{3B}', ""), // SEMICOLON
        ('\u{3C}', ""), // LESS-THAN SIGN
        ('\u{3D}', ""), // EQUALS SIGN
        ('\u{3E}', ""), // GREATER-THAN SIGN
        ('\u{3F}', ""), // QUESTION MARK
        ('\u{40}', ""), // COMMERCIAL AT
        ('\u{5B}', ""), // LEFT SQUARE BRACKET
        ('\u{5C}', ""), // REVERSE SOLIDUS
        ('\u{5D}', ""), // RIGHT SQUARE BRACKET
        ('\u{5E}', ""), // CIRCUMFLEX ACCENT
        ('\u{5F}', ""), // LOW LINE
        ('\u{60}', ""), // GRAVE ACCENT
        ('\u{7B}', ""), // LEFT CURLY BRACKET
        ('\u{7C}', ""), // VERTICAL LINE
        ('\u{7D}', ""), // RIGHT CURLY BRACKET
        ('\u{7E}', ""), // TILDE
        ('\u{85}', " "), // NEXT LINE
        ('\u{A0}', " "), // NO-BREAK SPACE
        ('\u{60C}', ""), // COMMA
        ('\u{61B}', ""), // SEMICOLON
        ('\u{61F}', ""), // QUESTION MARK
        ('\u{621}', ""), // HAMZA
        ('\u{67E}', "\u{628}"), // PEH
        ('\u{6A4}', "\u{641}"), // VEH
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
        ('\u{2028}', " "), // LINE SEPARATOR
        ('\u{2029}', " "), // PARAGRAPH SEPARATOR
        ('\u{202F}', " "), // NARROW NO-BREAK SPACE
        ('\u{205F}', " "), // MEDIUM MATHEMATICAL SPACE
        ('\u{3000}', " "), // IDEOGRAPHIC SPACE
    ],
]);

static TABLE: Normalizer = Normalizer::of_table(ROWS);

fn leaderboard(text: &str) -> Cow<'_, str> {
    then(TABLE.normalize(text), words)
}

/// The words of `text` with a space between, and a single waw joined to the word after it. The
/// table has left no spaces but U+0020.
fn words(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim_matches(' ');
    let mut draft = Draft::new(trimmed);
    let mut word = 0;
    let mut is_joined = false;
    while let Some(found) = trimmed.get(word..).and_then(|rest| rest.find(' ')) {
        let space = word + found;
        let rest = trimmed.get(space..).unwrap_or_default();
        let next = trimmed.len() - rest.trim_start_matches(' ').len();
        // A second waw is the word that the first is joined to.
        is_joined = !is_joined && trimmed.get(word..space) == Some("\u{648}");
        if is_joined {
            draft.replace(space..next, "");
        } else if next - space > 1 {
            draft.replace(space..next, " ");
        }
        word = next;
    }
    draft.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_waw_is_joined() {
        let rows = [
            (" \u{648}\u{A0} \u{628} ", "\u{648}\u{628}"),
            ("\u{648} \u{648} \u{628}", "\u{648}\u{648} \u{628}"),
            ("\u{648} \u{648} \u{648} \u{628}", "\u{648}\u{648} \u{648}\u{628}"),
            ("\u{628} \u{648} . ", "\u{628} \u{648}"),
            ("\u{628}\n\n\u{628}\u{648} \u{628}", "\u{628} \u{628}\u{648} \u{628}"),
        ];
        for (text, made) in rows {
            assert_eq!(leaderboard(text), made, "{text:?}");
        }
    }
}
