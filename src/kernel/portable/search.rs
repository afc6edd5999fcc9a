//! Searching: see [`Needle`].

use crate::kernel::search::{Found, Needle, Patience};

/// How much is looked at at once.
const BLOCK: usize = 64;

/// The first place from `from` on where the needle begins.
pub(crate) fn search(
    needle: &Needle,
    haystack: &[u8],
    from: usize,
    patience: &mut Patience,
) -> Found {
    let pair = &needle.pair;
    let mut at = from;
    while let Some([first, second]) = pair.windows::<BLOCK>(haystack, at) {
        if let Some(found) = verify(needle, haystack, at, [first, second], from, patience) {
            return found;
        }
        at += BLOCK;
    }
    let rest = pair.rest::<BLOCK>(haystack, at);
    verify(needle, haystack, at, rest, from, patience).unwrap_or(Found::Nowhere)
}

#[inline(always)]
fn verify(
    needle: &Needle,
    haystack: &[u8],
    at: usize,
    [first, second]: [&[u8]; 2],
    from: usize,
    patience: &mut Patience,
) -> Option<Found> {
    let [a, b] = needle.pair.bytes;
    let both = || first.iter().zip(second).map(|(x, y)| u8::from(*x == a) & u8::from(*y == b));
    if both().fold(0, |any, this| any | this) == 0 {
        return None;
    }
    let mask = both().rev().fold(0, |mask, this| mask << 1 | u64::from(this));
    needle.verify(haystack, at, mask, from, patience)
}
