//! The 32 bits that say what the fast path does at a character.
//!
//! | bits | meaning |
//! |---|---|
//! | 0–23 | up to three bytes to write, first byte lowest; or, if special, kind and index |
//! | 24–26 | how many bytes to write |
//! | 27 | write the source's own bytes instead |
//! | 28–31 | rank: see the constants |

/// A starter: an ASCII character or a letter of the script.
pub(crate) const RANK_STARTER: u32 = 0;
/// The ranks of marks that stay are 1 to this, in the order of [`RANKED_CLASSES`].
pub(crate) const RANK_LAST_MARK: u32 = 11;
/// What is written ends in a way that only the exact path can follow, if a mark comes next: a
/// character of another script, or a mark of its own.
pub(crate) const RANK_WATCH: u32 = 13;
/// Nothing is written; what stood before stands before what comes next.
pub(crate) const RANK_NOTHING: u32 = 14;
/// Special: leave the fast path.
pub(crate) const RANK_SPECIAL: u32 = 15;
/// The lowest special entry.
pub(crate) const SPECIAL: u32 = RANK_SPECIAL << 28;

/// The canonical combining classes of the marks in U+0600–06FF, in order.
pub(crate) const RANKED_CLASSES: [u8; 11] = [27, 28, 29, 30, 31, 32, 33, 34, 35, 220, 230];

const COPY: u32 = 1 << 27;

/// Writes `text`, which has at most three bytes.
pub(crate) fn write(text: &str, rank: u32) -> u32 {
    debug_assert!(text.len() <= 3);
    let mut bytes = [0; 4];
    for (to, from) in bytes.iter_mut().zip(text.bytes().take(3)) {
        *to = from;
    }
    u32::from_le_bytes(bytes) | (text.len() as u32) << 24 | rank << 28
}

/// Writes the source's own `len` bytes.
pub(crate) const fn copy(len: u32, rank: u32) -> u32 {
    COPY | len << 24 | rank << 28
}

/// Why the fast path is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Special {
    /// The character has three bytes: look at the last in page `index`.
    Page(usize),
    /// The character has four bytes, or is rare: ask the row of the character.
    Row,
    /// Write the row's target, which is longer than three bytes.
    Long,
    /// The exact path must see the whole combining sequence.
    Exact,
    /// A mark that goes, if its base is of the script or ASCII; else the exact path decides.
    Late,
    /// A mark of another script: the exact path decides, if the script takes part.
    Foreign,
    /// An invisible character: write its target unless the character before owns it.
    Invisible,
    /// A variation selector: delete it after a character of the script.
    VariationSelector,
    /// ZERO WIDTH NON-JOINER where it may turn the letter before into another.
    HehZwnj,
    /// Text that a normalization form is run on.
    Rest,
}

/// A special entry.
pub(crate) const fn special(kind: Special) -> u32 {
    SPECIAL
        | match kind {
            Special::Page(index) => index as u32,
            Special::Row => 1 << 16,
            Special::Long => 2 << 16,
            Special::Exact => 3 << 16,
            Special::Late => 4 << 16,
            Special::Foreign => 5 << 16,
            Special::Invisible => 6 << 16,
            Special::VariationSelector => 7 << 16,
            Special::HehZwnj => 8 << 16,
            Special::Rest => 9 << 16,
        }
}

/// What kind of special entry `entry` is.
pub(crate) const fn kind(entry: u32) -> Special {
    match (entry >> 16) & 0xFF {
        0 => Special::Page((entry & 0xFFFF) as usize),
        1 => Special::Row,
        2 => Special::Long,
        4 => Special::Late,
        5 => Special::Foreign,
        6 => Special::Invisible,
        7 => Special::VariationSelector,
        8 => Special::HehZwnj,
        9 => Special::Rest,
        _ => Special::Exact,
    }
}

/// How many bytes a plain entry writes.
pub(crate) const fn len(entry: u32) -> usize {
    (entry >> 24 & 7) as usize
}

/// The bytes a plain entry writes, of which only [`len`] count. `source` holds the character's.
pub(crate) const fn bytes(entry: u32, source: u32) -> u32 {
    if entry & COPY != 0 { source } else { entry }
}

/// The rank of an entry.
pub(crate) const fn rank(entry: u32) -> u32 {
    entry >> 28
}

/// Where in [`Plan::first`](super::Plan::first) the entry of the character stands whose first
/// bytes are the low bytes of `source`.
pub(crate) const fn index(source: u32) -> usize {
    let lead = source & 0xFF;
    let pair = (source & 0x3F) << 6 | (source >> 8 & 0x3F);
    (if lead < 0x80 { lead } else { pair }) as usize
}
