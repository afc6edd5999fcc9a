//! Where words end, as a finder sees it.

use unicode_normalization::char::is_combining_mark;

/// Whether `c` is part of a word: a letter, a digit, a mark, or a joiner, of which the letters on both
/// sides are one word.
pub(super) fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}')
}

/// The character of well-formed text that begins at `at`.
pub(super) fn char_at(text: &[u8], at: usize) -> Option<char> {
    let rest = text.get(at..)?;
    let rest = rest.get(..rest.len().min(4)).unwrap_or_default();
    first_chunk(rest).chars().next()
}

/// The character of well-formed text that ends at `at`.
pub(super) fn char_before(text: &[u8], at: usize) -> Option<char> {
    let before = text.get(..at)?;
    let start = before.iter().rposition(|byte| byte & 0xC0 != 0x80)?;
    first_chunk(before.get(start..)?).chars().next()
}

/// What bytes begin with that is text.
fn first_chunk(bytes: &[u8]) -> &str {
    bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// Behind the first character of a needle that is of no word, or its end: before that, no needle
/// that overlaps it begins at a boundary.
pub(super) fn first_boundary(needle: &str) -> usize {
    let mut chars = needle.char_indices();
    let found = chars.find(|(_, c)| !is_of_word(*c));
    found.map_or(needle.len(), |(at, c)| at + c.len_utf8())
}
