//! The hot loop: one block of 64 bytes, as long as nothing special comes.

use crate::kernel::order::{insert_mark, is_out_of_order};
use crate::plan::Plan;
use crate::plan::entry::{self, Special};

/// How many bytes of source a block has.
pub(super) const BLOCK: usize = 64;
/// What is read of the source at most: a character may begin in the last byte.
pub(super) const SOURCE: usize = BLOCK + 3;
/// Room for what a block may write: 64 characters of three bytes, each stored as four; a power
/// of two, so that a masked index needs no check.
pub(super) const ROOM: usize = 256 + 4;

/// Which bytes start a character: all but `10xxxxxx`, as a mask, lowest bit first.
///
/// Eight bytes at a time: a continuation byte has bit 7 set and bit 6 clear; one multiplication
/// gathers the eight answers into a byte.
pub(super) fn starts(source: &[u8; SOURCE]) -> u64 {
    const LOW: u64 = 0x0101_0101_0101_0101;
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (words, _) = source.as_chunks::<8>();
    let mut mask = 0;
    for (i, word) in words.iter().take(BLOCK / 8).enumerate() {
        let word = u64::from_le_bytes(*word);
        let starts = (!(word >> 7) | word >> 6) & LOW;
        mask |= (starts.wrapping_mul(GATHER) >> 56) << (8 * i);
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

/// How many characters are looked up before any is written.
const BATCH: usize = 4;

/// Writes the characters that begin at `starts`, up to the first special one.
///
/// With `ORDERED`, a mark of lower rank than the mark before is special too. Unless `all` is
/// asked for, up to three characters may be left for the next block: that is cheaper.
#[inline(always)]
#[expect(clippy::indexing_slicing, reason = "every index is masked below the length of its array")]
pub(super) fn run<const ORDERED: bool>(
    plan: &Plan,
    source: &[u8; SOURCE],
    mut starts: u64,
    mut rank: u32,
    all: bool,
    room: &mut [u8; ROOM],
) -> Stop {
    let mut written = 0;
    let mut left = starts.count_ones() as usize;
    loop {
        while left >= BATCH {
            let mut rest = starts;
            let mut joined = 0;
            let mut found: [u32; BATCH] = core::array::from_fn(|_| {
                let found = plan.first.get(pair(source, first_of(rest)));
                rest &= rest.wrapping_sub(1);
                joined |= found;
                found
            });
            if !entry::all_write(joined) {
                break;
            }
            let mut next = rank;
            if ORDERED && !put_in_order(&mut found, &mut next) {
                break;
            }
            for found in found {
                let at = written & 255;
                room[at..at + 4].copy_from_slice(&found.to_le_bytes());
                written += entry::written(found);
            }
            (starts, rank) = (rest, next);
            left -= BATCH;
        }
        if left == 0 || left < BATCH && !all {
            return Stop { starts, written, rank, special: false };
        }
        // The last few, or a batch with a character that needs a second look.
        for _ in 0..left.min(BATCH) {
            let at = first_of(starts);
            let mut found = plan.first.get(pair(source, at));
            if let Some(Special::Page(page)) = entry::kind(found)
                && let Some(page) = plan.pages.get(page)
            {
                found = page[usize::from(source[at + 2] & 0x3F)];
            }
            let this = entry::rank(found);
            if entry::is_special(found) {
                return Stop { starts, written, rank, special: true };
            }
            if ORDERED && is_out_of_order(this, rank) {
                let marks = rank <= entry::RANK_LAST_MARK;
                if !marks || !insert_mark(plan, room, written & 255, found) {
                    return Stop { starts, written, rank, special: true };
                }
                written += entry::written(found);
                starts &= starts - 1;
                left -= 1;
                continue;
            }
            if ORDERED && this != entry::RANK_NOTHING {
                rank = this;
            }
            let own = [source[at], source[at + 1], source[at + 2], source[at + 3]];
            let bytes = if entry::is_copy(found) { own } else { found.to_le_bytes() };
            let to = written & 255;
            room[to..to + 4].copy_from_slice(&bytes);
            written += entry::len(found);
            starts &= starts - 1;
            left -= 1;
        }
    }
}

/// Brings two marks that stand side by side into order, and says whether all are in order then,
/// after a character of rank `last`, which becomes that of the last of them.
///
/// Typists write shadda first, Unicode's order wants it last: so common that it must not cost a
/// branch.
#[inline(always)]
fn put_in_order(found: &mut [u32; BATCH], last: &mut u32) -> bool {
    let [a, b, c, d] = *found;
    let (a, b) = swap_marks(a, b);
    let (b, c) = swap_marks(b, c);
    let (c, d) = swap_marks(c, d);
    *found = [a, b, c, d];
    let mut in_order = true;
    for entry in [a, b, c, d] {
        let this = entry::rank(entry);
        in_order &= !is_out_of_order(this, *last);
        *last = if this == entry::RANK_NOTHING { *last } else { this };
    }
    in_order
}

/// Two entries, swapped if they are marks out of order.
#[inline(always)]
fn swap_marks(a: u32, b: u32) -> (u32, u32) {
    let marks = entry::rank(a) <= entry::RANK_LAST_MARK;
    let swap =
        0u32.wrapping_sub(u32::from(marks & is_out_of_order(entry::rank(b), entry::rank(a))));
    let difference = (a ^ b) & swap;
    (a ^ difference, b ^ difference)
}

/// The lowest bit of a mask that is not empty.
#[inline(always)]
fn first_of(starts: u64) -> usize {
    // The highest bit is set so that the compiler sees the result to be under 64.
    (starts | 1 << 63).trailing_zeros() as usize
}

/// Where the entry stands of the character that begins at `at`.
#[inline(always)]
fn pair(source: &[u8; SOURCE], at: usize) -> u16 {
    match source.get(at..at + 2) {
        Some([lead, next]) => entry::index(*lead, *next),
        _ => 0,
    }
}
