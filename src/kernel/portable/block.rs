//! The hot loop: one block of 64 bytes, as long as nothing special comes.

use crate::plan::Plan;
use crate::plan::entry;

/// How many bytes of source a block has.
pub(super) const BLOCK: usize = 64;
/// What is read of the source at most: a character may begin in the last byte.
pub(super) const SOURCE: usize = BLOCK + 3;
/// Room for what a block may write: 64 characters of three bytes, each stored as four; a power
/// of two, so that a masked index needs no check.
pub(super) const ROOM: usize = 256 + 4;

/// Which bytes start a character: all but `10xxxxxx`, as a mask, lowest bit first.
pub(super) fn starts(source: &[u8; SOURCE]) -> u64 {
    let mut mask = 0;
    for (i, byte) in source.iter().take(BLOCK).enumerate() {
        mask |= u64::from(byte.cast_signed() >= -64) << i;
    }
    mask
}

/// Where the hot loop stopped.
pub(super) struct Stop {
    /// The starts not yet done.
    pub(super) starts: u64,
    /// How many bytes were written.
    pub(super) written: usize,
    /// The rank of the last character written.
    pub(super) rank: u32,
    /// Whether it stopped at the first of `starts`, which the fast path cannot do.
    pub(super) special: bool,
}

/// Writes the characters that begin at `starts`, up to the first special one.
///
/// With `ORDERED`, a mark of lower rank than the mark before is special too.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "every index is masked below the length of its array")]
pub(super) fn run<const ORDERED: bool>(
    plan: &Plan,
    source: &[u8; SOURCE],
    mut starts: u64,
    mut rank: u32,
    room: &mut [u8; ROOM],
) -> Stop {
    let first: &[u32; 4096] = &plan.first;
    let mut written = 0;
    while starts != 0 {
        let at = (starts.trailing_zeros() & 63) as usize;
        let bytes = [source[at], source[at + 1], source[at + 2], source[at + 3]];
        let word = u32::from_le_bytes(bytes);
        let found = first[entry::index(word) & 4095];
        if found >= entry::SPECIAL {
            return Stop { starts, written, rank, special: true };
        }
        if ORDERED {
            let next = entry::rank(found);
            if is_out_of_order(next, rank) {
                return Stop { starts, written, rank, special: true };
            }
            rank = if next == entry::RANK_NOTHING { rank } else { next };
        }
        let at = written & 255;
        room[at..at + 4].copy_from_slice(&entry::bytes(found, word).to_le_bytes());
        written += entry::len(found);
        starts &= starts - 1;
    }
    Stop { starts, written, rank, special: false }
}

/// Whether a character of rank `next` may not simply follow one of rank `last`: it is a mark, and
/// that was a mark of higher rank, or a character that a mark may change.
#[inline(always)]
pub(super) const fn is_out_of_order(next: u32, last: u32) -> bool {
    next.wrapping_sub(1) < entry::RANK_LAST_MARK && next < last
}
