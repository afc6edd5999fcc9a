//! What characters are called, and how one that nobody sees is shown.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

/// The Unicode Character Database, as far as the Arabic script is concerned.
const DATA: &str = include_str!("../../tests/data/ucd/UnicodeData-arabic.txt");

/// Names and General_Category.
static FACTS: LazyLock<HashMap<char, (&str, &str)>> = LazyLock::new(|| {
    let rows = DATA.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut fields = line.split(';');
        let c = u32::from_str_radix(fields.next()?, 16).ok().and_then(char::from_u32)?;
        Some((c, (fields.next()?, fields.next()?)))
    });
    rows.collect()
});

/// Characters that nobody sees: a short sign for each, and its name, which the data may lack.
const UNSEEN: [(char, &str, &str); 36] = [
    ('\t', "TAB", "CHARACTER TABULATION"),
    ('\r', "CR", "CARRIAGE RETURN"),
    ('\u{85}', "NEL", "NEXT LINE"),
    ('\u{A0}', "NBSP", "NO-BREAK SPACE"),
    ('\u{AD}', "SHY", "SOFT HYPHEN"),
    ('\u{34F}', "CGJ", "COMBINING GRAPHEME JOINER"),
    ('\u{61C}', "ALM", "ARABIC LETTER MARK"),
    ('\u{180E}', "MVS", "MONGOLIAN VOWEL SEPARATOR"),
    ('\u{2002}', "ENSP", "EN SPACE"),
    ('\u{2003}', "EMSP", "EM SPACE"),
    ('\u{2009}', "THSP", "THIN SPACE"),
    ('\u{200B}', "ZWSP", "ZERO WIDTH SPACE"),
    ('\u{200C}', "ZWNJ", "ZERO WIDTH NON-JOINER"),
    ('\u{200D}', "ZWJ", "ZERO WIDTH JOINER"),
    ('\u{200E}', "LRM", "LEFT-TO-RIGHT MARK"),
    ('\u{200F}', "RLM", "RIGHT-TO-LEFT MARK"),
    ('\u{2028}', "LSEP", "LINE SEPARATOR"),
    ('\u{2029}', "PSEP", "PARAGRAPH SEPARATOR"),
    ('\u{202A}', "LRE", "LEFT-TO-RIGHT EMBEDDING"),
    ('\u{202B}', "RLE", "RIGHT-TO-LEFT EMBEDDING"),
    ('\u{202C}', "PDF", "POP DIRECTIONAL FORMATTING"),
    ('\u{202D}', "LRO", "LEFT-TO-RIGHT OVERRIDE"),
    ('\u{202E}', "RLO", "RIGHT-TO-LEFT OVERRIDE"),
    ('\u{202F}', "NNBSP", "NARROW NO-BREAK SPACE"),
    ('\u{2060}', "WJ", "WORD JOINER"),
    ('\u{2061}', "FA", "FUNCTION APPLICATION"),
    ('\u{2062}', "IT", "INVISIBLE TIMES"),
    ('\u{2063}', "IS", "INVISIBLE SEPARATOR"),
    ('\u{2064}', "IP", "INVISIBLE PLUS"),
    ('\u{2066}', "LRI", "LEFT-TO-RIGHT ISOLATE"),
    ('\u{2067}', "RLI", "RIGHT-TO-LEFT ISOLATE"),
    ('\u{2068}', "FSI", "FIRST STRONG ISOLATE"),
    ('\u{2069}', "PDI", "POP DIRECTIONAL ISOLATE"),
    ('\u{FE0E}', "VS15", "VARIATION SELECTOR-15"),
    ('\u{FE0F}', "VS16", "VARIATION SELECTOR-16"),
    ('\u{FEFF}', "BOM", "ZERO WIDTH NO-BREAK SPACE"),
];

/// A character that takes no place, or takes it unseen: the sign that stands for it.
pub(crate) fn sign(c: char) -> Option<String> {
    if let Some((_, sign, _)) = UNSEEN.iter().find(|row| row.0 == c) {
        return Some((*sign).into());
    }
    let unseen = c.is_control()
        || c != ' ' && c.is_whitespace()
        || matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{206A}'..='\u{206F}' | '\u{E0000}'..='\u{E0FFF}');
    unseen.then(|| format!("U+{:04X}", u32::from(c)))
}

/// Whether `c` is a combining mark, which wants a dotted circle to stand on.
pub(crate) fn is_mark(c: char) -> bool {
    let known = FACTS.get(&c).is_some_and(|(_, category)| category.starts_with('M'));
    known || matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}')
}

/// The code points of a text, each with its name where that is known.
pub(crate) fn describe(text: &str) -> String {
    if text.is_empty() {
        return "nothing".into();
    }
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        let plus = if i == 0 { "" } else { " + " };
        let _ = write!(out, "{plus}U+{:04X}", u32::from(c));
        let unseen = UNSEEN.iter().find(|row| row.0 == c).map(|row| row.2);
        let known = unseen.or_else(|| FACTS.get(&c).map(|(name, _)| *name));
        if let Some(name) = known {
            let _ = write!(out, " {name}");
        } else if c.is_ascii_graphic() {
            let _ = write!(out, " {c}");
        }
    }
    out
}

/// A text as a line of a terminal shows it: marks on a dotted circle, signs for what is not seen.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        match sign(c) {
            Some(sign) => {
                let _ = write!(out, "<{sign}>");
            }
            None if i == 0 && is_mark(c) => out.extend(['\u{25CC}', c]),
            None => out.push(c),
        }
    }
    out
}
