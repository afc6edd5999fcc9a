//! Composition: the canonical pairs of the script, and two that its writers type.

use crate::unicode;

/// Pairs that Unicode does not compose, though every reader takes them for one letter: a yeh
/// without dots, as Persian and Urdu keyboards type it, with a hamza above is ئ.
const ORTHOGRAPHIC_PAIRS: [(char, char, char); 2] = [
    ('\u{649}', '\u{654}', '\u{626}'), // ALEF MAKSURA, HAMZA ABOVE -> YEH WITH HAMZA ABOVE
    ('\u{6CC}', '\u{654}', '\u{626}'), // FARSI YEH, HAMZA ABOVE -> YEH WITH HAMZA ABOVE
];

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
