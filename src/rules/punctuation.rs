//! Punctuation: the script's own, and the typographic marks that stand beside it.

use super::Punctuation;

/// What the option makes of a punctuation mark; `None` for what it lets stay.
pub(super) const fn fold(option: Punctuation, c: char) -> Option<&'static str> {
    match option {
        Punctuation::Keep => None,
        Punctuation::Ascii => to_ascii(c),
        Punctuation::AsciiAll => match to_ascii(c) {
            None => typographic(c),
            known => known,
        },
        Punctuation::Arabic => match c {
            ',' => Some("\u{60C}"),
            ';' => Some("\u{61B}"),
            '?' => Some("\u{61F}"),
            _ => None,
        },
    }
}

/// The eleven marks of the script.
const fn to_ascii(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{60C}' => ",",  // ARABIC COMMA
        '\u{60D}' => "/",  // ARABIC DATE SEPARATOR
        '\u{61B}' => ";",  // ARABIC SEMICOLON
        '\u{61F}' => "?",  // ARABIC QUESTION MARK
        '\u{66A}' => "%",  // ARABIC PERCENT SIGN
        '\u{66B}' => ".",  // ARABIC DECIMAL SEPARATOR
        '\u{66C}' => ",",  // ARABIC THOUSANDS SEPARATOR
        '\u{66D}' => "*",  // ARABIC FIVE POINTED STAR
        '\u{6D4}' => ".",  // ARABIC FULL STOP
        '\u{FD3E}' => ")", // ORNATE LEFT PARENTHESIS: closes in Arabic, and is not mirrored
        '\u{FD3F}' => "(", // ORNATE RIGHT PARENTHESIS: opens in Arabic
        _ => return None,
    })
}

/// Marks of other blocks that Arabic-script text uses.
const fn typographic(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{AB}' | '\u{BB}' | '\u{201C}'..='\u{201F}' | '\u{2033}' => "\"",
        '\u{2018}'..='\u{201B}' | '\u{2032}' | '\u{2039}' | '\u{203A}' => "'",
        '\u{2010}'..='\u{2015}' | '\u{2212}' => "-",
        '\u{2026}' => "...",
        '\u{2044}' | '\u{2215}' => "/",
        '\u{204F}' | '\u{2E35}' => ";",
        '\u{2E2E}' => "?",
        '\u{2E32}' | '\u{2E41}' | '\u{3001}' | '\u{FF0C}' => ",",
        '\u{3002}' => ".",
        _ => return None,
    })
}
