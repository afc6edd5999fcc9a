//! The 32 bits that say what the fast path does at a character.
//!
//! | bits | meaning |
//! |---|---|
//! | 0–23 | up to three bytes to write, first byte lowest; or, if special, kind and index |
//! | 24–27 | rank: see the constants |
//! | 28 | write the source's own bytes: of a character of three or four |
//! | 29 | special: leave the fast path |
//! | 30–31 | how many bytes to write, from 0 to 3; of a copy, one less |
//!
//! The length stands highest, so that one shift finds it; entries joined by `|` show in bits 28
//! and 29 whether any of them needs a second look.

/// A starter: an ASCII character or a letter of the script.
pub(crate) const RANK_STARTER: u32 = 0;
/// The ranks of marks that stay are 1 to this, in the order of [`RANKED_CLASSES`].
pub(crate) const RANK_LAST_MARK: u32 = 11;
/// What is written ends in a way that only the exact path can follow, if a mark comes next: a
/// character of another script, or a mark of its own.
pub(crate) const RANK_WATCH: u32 = 13;
/// Nothing is written; what stood before stands before what comes next.
pub(crate) const RANK_NOTHING: u32 = 14;

/// The canonical combining classes of the marks in U+0600–06FF, in order.
pub(crate) const RANKED_CLASSES: [u8; 11] = [27, 28, 29, 30, 31, 32, 33, 34, 35, 220, 230];

const COPY: u32 = 1 << 28;
const SPECIAL: u32 = 1 << 29;

/// Writes `text`, which has at most three bytes.
pub(crate) fn write(text: &str, rank: u32) -> u32 {
    debug_assert!(text.len() <= 3);
    let mut bytes = [0; 4];
    for (to, from) in bytes.iter_mut().zip(text.bytes().take(3)) {
        *to = from;
    }
    u32::from_le_bytes(bytes) | rank << 24 | (text.len() as u32) << 30
}

/// Writes the source's own bytes, three or four.
pub(crate) const fn copy(len: u32, rank: u32) -> u32 {
    COPY | rank << 24 | (len - 1) << 30
}

/// Lets `c` pass.
pub(crate) fn pass(c: char, rank: u32) -> u32 {
    match c.len_utf8() {
        len @ 3.. => copy(len as u32, rank),
        _ => write(c.encode_utf8(&mut [0; 4]), rank),
    }
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
    /// An invisible character: write this instead unless the character before owns it.
    Invisible(Blank),
    /// A variation selector: delete it after a character of the script.
    VariationSelector,
    /// ZERO WIDTH NON-JOINER where it may turn the letter before into another.
    HehZwnj,
    /// Text that a normalization form is run on.
    Rest,
}

/// What an invisible character becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blank {
    Nothing,
    Space,
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
            Special::Invisible(blank) => 6 << 16 | blank as u32,
            Special::VariationSelector => 7 << 16,
            Special::HehZwnj => 8 << 16,
            Special::Rest => 9 << 16,
        }
}

/// What kind of special entry it is; `None` for a plain one.
pub(crate) const fn kind(entry: u32) -> Option<Special> {
    if !is_special(entry) {
        return None;
    }
    Some(match (entry >> 16) & 0xFF {
        0 => Special::Page((entry & 0xFFFF) as usize),
        1 => Special::Row,
        2 => Special::Long,
        4 => Special::Late,
        5 => Special::Foreign,
        6 if entry & 1 == Blank::Nothing as u32 => Special::Invisible(Blank::Nothing),
        6 => Special::Invisible(Blank::Space),
        7 => Special::VariationSelector,
        8 => Special::HehZwnj,
        9 => Special::Rest,
        _ => Special::Exact,
    })
}

/// Whether the fast path is left here.
#[inline(always)]
pub(crate) const fn is_special(entry: u32) -> bool {
    entry & SPECIAL != 0
}

/// Whether the source's own bytes are written.
#[inline(always)]
pub(crate) const fn is_copy(entry: u32) -> bool {
    entry & COPY != 0
}

/// Whether all of the entries that were joined by `|` just write their bytes.
#[inline(always)]
pub(crate) const fn all_write(joined: u32) -> bool {
    joined & (SPECIAL | COPY) == 0
}

/// How many bytes an entry that is not special writes.
#[inline(always)]
pub(crate) const fn len(entry: u32) -> usize {
    (entry >> 30) as usize + is_copy(entry) as usize
}

/// How many bytes an entry writes that [`all_write`] holds of.
#[inline(always)]
pub(crate) const fn written(entry: u32) -> usize {
    (entry >> 30) as usize
}

/// The rank of an entry that is not special.
#[inline(always)]
pub(crate) const fn rank(entry: u32) -> u32 {
    entry >> 24 & 0xF
}

/// Where in [`Plan::first`](super::Plan::first) the entry stands of a character whose first bytes
/// are these.
#[inline(always)]
pub(crate) const fn index(lead: u8, next: u8) -> u16 {
    u16::from_be_bytes([lead, next])
}

/// The same for a whole character.
pub(crate) fn index_of(c: char) -> u16 {
    let mut bytes = [0; 4];
    c.encode_utf8(&mut bytes);
    let [lead, next, ..] = bytes;
    index(lead, next)
}
