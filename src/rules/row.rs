//! The form every rule is written in.

/// One letter as typed, and what is written instead.
pub(crate) type Row = (char, &'static str);

/// A fold that a language refuses, though [`Profile::SEARCH`](crate::Profile::SEARCH) does it,
/// because it would merge two letters of that language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Kept {
    /// The letter as typed.
    pub(crate) letter: char,
    /// What is written instead: the letter itself, nearly always.
    pub(crate) to: &'static str,
    /// Why, in words for the documentation.
    pub(crate) reason: &'static str,
}

impl Kept {
    pub(crate) const fn new(letter: char, to: &'static str, reason: &'static str) -> Self {
        Self { letter, to, reason }
    }
}

/// Looks `c` up among the refused folds of a language (a short list, not sorted by letter).
#[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
pub(crate) const fn kept(rows: &[Kept], c: char) -> Option<&'static str> {
    let mut i = 0;
    while i < rows.len() {
        if rows[i].letter == c {
            return Some(rows[i].to);
        }
        i += 1;
    }
    None
}

/// Whether the rows are in code point order, each letter once.
#[expect(clippy::indexing_slicing, reason = "`i` and `i - 1` are under the length")]
pub(crate) const fn is_sorted(rows: &[Row]) -> bool {
    let mut i = 1;
    while i < rows.len() {
        if rows[i - 1].0 as u32 >= rows[i].0 as u32 {
            return false;
        }
        i += 1;
    }
    true
}
