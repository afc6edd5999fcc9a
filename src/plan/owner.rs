//! Whose an invisible character is.
//!
//! A joiner after an emoji or a Devanagari letter belongs to it and stays; after `PDF` or after an
//! Arabic letter it belongs to nobody and follows the rules.

use super::{Plan, Step, ZWNJ};
use crate::rules::{Rest, is_heh_or_ae, is_shapeless};
use crate::unicode;

/// Characters that own the invisible characters after them: those of scripts that use joiners,
/// and emoji. The ranges are closed under canonical decomposition.
const OWNERS: [(char, char); 10] = [
    ('\u{590}', '\u{5FF}'),      // Hebrew
    ('\u{700}', '\u{74F}'),      // Syriac
    ('\u{780}', '\u{85F}'),      // Thaana, NKo, Samaritan, Mandaic
    ('\u{900}', '\u{1DFF}'),     // Indic scripts, and on to Vedic
    ('\u{2190}', '\u{2FFF}'),    // symbols, emoji
    ('\u{3040}', '\u{FAFF}'),    // East Asia
    ('\u{FB1D}', '\u{FB4F}'),    // Hebrew presentation forms
    ('\u{10000}', '\u{10E5F}'),  // historic scripts
    ('\u{10F00}', '\u{1EC6F}'),  // historic scripts, mathematics
    ('\u{1EF00}', '\u{10FFFF}'), // emoji, and all beyond
];

/// Whether the search for a left neighbour looks through `c`: marks, and what has no shape.
pub(crate) fn is_transparent(c: char) -> bool {
    !c.is_ascii() && (is_shapeless(c) || unicode::is_combining_mark(c))
}

impl Plan {
    /// Whether the search for a left neighbour looks through `c`. A mark that the rules turn into
    /// a letter can be seen.
    pub(crate) fn is_looked_through(&self, c: char) -> bool {
        let seen = match self.row(c) {
            Some((Step::Fold, to)) => !to.is_empty(),
            _ => false,
        };
        is_transparent(c) && !seen
    }

    /// Whether ZERO WIDTH NON-JOINER after `c` is read as part of a vowel: after a heh, and where it
    /// would stay, after a letter that becomes one, or a second pass would read it so.
    pub(crate) fn takes_zwnj(&self, c: char) -> bool {
        let becomes_heh = || {
            let Some((Step::Fold, to)) = self.row(c) else { return false };
            let mut letters = to.chars();
            letters.next().is_some_and(is_heh_or_ae) && letters.next().is_none()
        };
        is_heh_or_ae(c) || self.row(ZWNJ).is_none() && becomes_heh()
    }

    /// Whether `c` owns the invisible characters after it.
    ///
    /// One that the rules change does not, or a second pass would judge otherwise.
    pub(crate) fn owns(&self, c: char) -> bool {
        let owner = |c| OWNERS.iter().any(|(first, last)| (*first..=*last).contains(&c));
        if !owner(c) || self.row(c).is_some() {
            return false;
        }
        if self.rest != Rest::Nfkc {
            return true;
        }
        let mut last = c;
        unicode_normalization::char::decompose_compatible(c, |part| {
            if !is_transparent(part) {
                last = part;
            }
        });
        owner(last)
    }

    /// Whether the row of `c`, a starter that one can see, writes a text that ends in a letter of the
    /// script or in an ASCII character.
    pub(crate) fn ends_plain(&self, c: char) -> bool {
        let starts = |c| unicode::combining_class(c) == 0;
        let plain = |c: char| c.is_ascii() || unicode::is_arabic(c) && !is_transparent(c);
        let Some((Step::Expand | Step::Fold, to)) = self.row(c) else { return false };
        starts(c)
            && !is_transparent(c)
            && to.chars().next_back().is_some_and(|last| starts(last) && plain(last))
    }

    /// Whether a variation selector after `c` goes: where `c` is of the script or becomes so, or
    /// is gone, so that a second pass would see what stood before it.
    pub(crate) fn drops_selector(&self, c: char) -> bool {
        let becomes = |to: &str| to.chars().next_back().is_none_or(unicode::is_arabic);
        unicode::is_arabic(c) || self.row(c).is_some_and(|(_, to)| becomes(to))
    }
}
