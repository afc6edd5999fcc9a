//! Composition: the canonical pairs of the script, and two that its writers type.

use crate::rules::ORTHOGRAPHIC_PAIRS;
use crate::unicode;

/// The pairs of the script: base, mark, composite.
pub(crate) fn pairs() -> impl Iterator<Item = (char, char, char)> {
    unicode::CANONICAL_PAIRS.into_iter().chain(ORTHOGRAPHIC_PAIRS)
}

/// The letter that `base` and `mark` make, in any script.
pub(crate) fn compose(base: char, mark: char) -> Option<char> {
    let orthographic = ORTHOGRAPHIC_PAIRS.into_iter().find(|(b, m, _)| (*b, *m) == (base, mark));
    match orthographic {
        Some((_, _, composite)) => Some(composite),
        None => unicode::compose(base, mark),
    }
}

/// The letter and the mark that `composite` is made of, if it is of two.
pub(crate) fn parts(composite: char) -> Option<(char, char)> {
    pairs().find(|(.., whole)| *whole == composite).map(|(letter, mark, _)| (letter, mark))
}
