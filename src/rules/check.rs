//! What can be wrong with rules, found in `const` where they are built in `const`.

use core::fmt;

use super::action::LATE;
use super::{Action, Marks, ORTHOGRAPHIC_PAIRS, Rules, is_heh_or_ae};
use crate::unicode;

/// The longest target of a user's row, in bytes.
const LONGEST_TARGET: usize = 64;

/// What is wrong with a set of [`Rules`].
///
/// Returned by [`Normalizer::try_new`](crate::Normalizer::try_new); in `const`,
/// [`Normalizer::new`](crate::Normalizer::new) makes it a compile error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RulesError {
    kind: Kind,
    from: char,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unsorted,
    Duplicate,
    TooLong,
    Useless,
    NotClosed,
    StartsWithMark,
    DeletesComposite,
    NotComposed,
}

impl RulesError {
    /// The character of the row at fault.
    ///
    /// ```
    /// use huruf::{Normalizer, Rules};
    /// let error = Normalizer::try_new(Rules::new().rows(&[('a', "a")])).unwrap_err();
    /// assert_eq!(error.character(), 'a');
    /// ```
    #[must_use]
    pub const fn character(&self) -> char {
        self.from
    }

    /// What is wrong, without the character.
    #[must_use]
    pub(crate) const fn message(&self) -> &'static str {
        match self.kind {
            Kind::Unsorted => "user rows must be in code point order",
            Kind::Duplicate => "two user rows name the same character",
            Kind::TooLong => "the target of a user row is longer than 64 bytes",
            Kind::Useless => "a user row maps a character to itself",
            Kind::StartsWithMark => "the target of a user row begins with a combining mark",
            Kind::NotComposed => {
                "the marks of the target of a user row are not in canonical order and composition"
            }
            Kind::DeletesComposite => {
                "a user row deletes a letter that has a canonical decomposition"
            }
            Kind::NotClosed => {
                "the target of a user row holds a character that the rules would change again"
            }
        }
    }
}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (see the row of U+{:04X})", self.message(), u32::from(self.from))
    }
}

impl core::error::Error for RulesError {}

impl Rules {
    /// Finds what is wrong: user rows out of order, twice there, too long, without effect, or
    /// not closed. Everything built in was checked when the crate was compiled.
    pub(crate) const fn check(&self) -> Result<(), RulesError> {
        let rows = self.rows;
        let mut i = 0;
        while i < rows.len() {
            #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
            let (from, to) = rows[i];
            if i > 0 {
                #[expect(clippy::indexing_slicing, reason = "`i` is over 0 and under the length")]
                let before = rows[i - 1].0;
                if before == from {
                    return Err(RulesError { kind: Kind::Duplicate, from });
                }
                if before as u32 > from as u32 {
                    return Err(RulesError { kind: Kind::Unsorted, from });
                }
            }
            if to.len() > LONGEST_TARGET {
                return Err(RulesError { kind: Kind::TooLong, from });
            }
            i += 1;
        }
        if self.takes_rows_as_written() {
            return Ok(());
        }
        // Only now that they are sorted can the rows be searched.
        let composes = self.composes();
        let mut i = 0;
        while i < rows.len() {
            #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
            let (from, to) = rows[i];
            let mut rest = to.as_bytes();
            if let Some((first, _)) = first_char(rest)
                && (class_of(first) != 0 || is_foreign_mark(first))
            {
                return Err(RulesError { kind: Kind::StartsWithMark, from });
            }
            if rest.is_empty()
                && (unicode::canonical_parts(from).is_some()
                    || composes && unicode::is_composite(from))
            {
                return Err(RulesError { kind: Kind::DeletesComposite, from });
            }
            if composes && self.makes_anew(from, to) {
                return Err(RulesError { kind: Kind::NotClosed, from });
            }
            let mut class = 0;
            while let Some((c, after)) = first_char(rest) {
                let next = class_of(c);
                let composing = match Marks::class_of(c) {
                    Some(class) => LATE.contains(class),
                    None => false,
                };
                if composes && (is_foreign_mark(c) || composing || next != 0 && next < class) {
                    return Err(RulesError { kind: Kind::NotComposed, from });
                }
                class = next;
                if c == from {
                    let kind =
                        if to.len() == c.len_utf8() { Kind::Useless } else { Kind::NotClosed };
                    return Err(RulesError { kind, from });
                }
                // What ZERO WIDTH NON-JOINER would turn into another letter does not stay either.
                if self.changes(c) || self.heh_zwnj_ae && after.is_empty() && is_heh_or_ae(c) {
                    return Err(RulesError { kind: Kind::NotClosed, from });
                }
                rest = after;
            }
            i += 1;
        }
        let mut i = 0;
        while i < unicode::CANONICAL_PAIRS.len() && !rows.is_empty() {
            #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
            let (_, _, composite) = unicode::CANONICAL_PAIRS[i];
            if self.vanishes(composite, 4) {
                return Err(RulesError { kind: Kind::DeletesComposite, from: composite });
            }
            i += 1;
        }
        Ok(())
    }

    /// Whether nothing is left of `c` in the end, within so many steps.
    const fn vanishes(&self, c: char, steps: u8) -> bool {
        let to = match self.action(c) {
            Action::Delete | Action::DeleteLate => return true,
            Action::Fold(to) if steps > 0 => to,
            _ => return false,
        };
        let mut rest = to.as_bytes();
        while let Some((c, after)) = first_char(rest) {
            if !self.vanishes(c, steps - 1) {
                return false;
            }
            rest = after;
        }
        true
    }

    /// Whether step 5 could compose `from`, a composite, out of a letter and a mark that these
    /// rules let stay, although `from` becomes `to`.
    ///
    /// It could not if `to` lost the mark: then the plan deletes the mark wherever it is left over.
    const fn makes_anew(&self, from: char, to: &str) -> bool {
        let Some((base, mark)) = unicode::canonical_parts(from) else { return false };
        if !holds_mark(to, mark) {
            return false;
        }
        let mut i = 0;
        while i < ORTHOGRAPHIC_PAIRS.len() {
            #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
            let (other_base, _, composite) = ORTHOGRAPHIC_PAIRS[i];
            if composite == from && !self.changes(other_base) {
                return true;
            }
            i += 1;
        }
        !self.changes(base)
    }

    /// Whether these rules may change `c`, in `const`. Latin letters above ASCII count as
    /// unchanged by case folding: their targets are closed when the plan is made.
    const fn changes(&self, c: char) -> bool {
        match self.action(c) {
            Action::Keep => false,
            Action::Lower => c.is_ascii_uppercase(),
            _ => true,
        }
    }
}

/// The canonical combining class of a mark of the script; 0 for anything else.
const fn class_of(c: char) -> u8 {
    let mut i = 0;
    while i < unicode::MARKS.len() {
        #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
        let (first, last, class) = unicode::MARKS[i];
        if first as u32 <= c as u32 && c as u32 <= last as u32 {
            return class;
        }
        i += 1;
    }
    0
}

/// Whether `c` lies in a block of nothing but combining marks, of no script or another.
const fn is_foreign_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36F}'
            | '\u{1AB0}'..='\u{1AFF}'
            | '\u{1DC0}'..='\u{1DFF}'
            | '\u{20D0}'..='\u{20FF}'
            | '\u{FE20}'..='\u{FE2F}'
    )
}

/// Whether `text` holds a composite of `mark`.
const fn holds_mark(text: &str, mark: char) -> bool {
    let mut rest = text.as_bytes();
    while let Some((c, after)) = first_char(rest) {
        if let Some((_, m)) = unicode::canonical_parts(c)
            && m == mark
        {
            return true;
        }
        rest = after;
    }
    false
}

/// The first character of well-formed UTF-8, and what follows it.
const fn first_char(bytes: &[u8]) -> Option<(char, &[u8])> {
    let (c, rest) = match bytes {
        [] => return None,
        [a, rest @ ..] if *a < 0x80 => (*a as u32, rest),
        [a, b, rest @ ..] if *a < 0xE0 => ((*a as u32 & 0x1F) << 6 | (*b as u32 & 0x3F), rest),
        [a, b, c, rest @ ..] if *a < 0xF0 => {
            ((*a as u32 & 0xF) << 12 | (*b as u32 & 0x3F) << 6 | (*c as u32 & 0x3F), rest)
        }
        [a, b, c, d, rest @ ..] => {
            let high = (*a as u32 & 0x7) << 18 | (*b as u32 & 0x3F) << 12;
            (high | (*c as u32 & 0x3F) << 6 | (*d as u32 & 0x3F), rest)
        }
        _ => return None,
    };
    match char::from_u32(c) {
        Some(c) => Some((c, rest)),
        None => None,
    }
}

const _: () = {
    // A first use of `action` in `const`, so that a mistake in a room shows here and not in a
    // user's crate.
    assert!(matches!(Rules::new().action('\u{6CC}'), Action::Keep));
};
