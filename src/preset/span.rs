//! Rows for runs of characters, so that a table of hundreds of them is read in a few lines.

use super::peer::Row;

/// From the first character to the last, and what becomes of them.
pub(super) type Span = (char, char, To);

/// What becomes of the characters of a [`Span`].
#[derive(Clone, Copy)]
pub(super) enum To {
    /// Each becomes this text; nothing, if it is empty.
    Text(&'static str),
    /// The first becomes this ASCII character, the second the one after it, and so on.
    Ascii(u8),
}

/// How many characters the spans hold.
#[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
pub(super) const fn count(spans: &[Span]) -> usize {
    let mut found = 0;
    let mut i = 0;
    while i < spans.len() {
        found += spans[i].1 as usize - spans[i].0 as usize + 1;
        i += 1;
    }
    found
}

/// One row for each character of the spans. No span holds a surrogate.
#[expect(clippy::indexing_slicing, reason = "a compile error where it is meant to be used")]
pub(super) const fn rows<const N: usize>(spans: &[Span]) -> [Row; N] {
    let mut rows = [('\0', ""); N];
    let (mut at, mut i) = (0, 0);
    while i < spans.len() {
        let (first, last, to) = spans[i];
        let mut nth = 0;
        while let Some(c) = char::from_u32(first as u32 + nth)
            && c <= last
        {
            rows[at] = match to {
                To::Text(text) => (c, text),
                To::Ascii(begin) => (c, ascii(begin as usize + nth as usize)),
            };
            at += 1;
            nth += 1;
        }
        i += 1;
    }
    rows
}

/// The ASCII character `code`, as a text.
const fn ascii(code: usize) -> &'static str {
    const FIRST: usize = b' ' as usize;
    const ALL: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    ALL.split_at(code - FIRST).1.split_at(1).0
}
