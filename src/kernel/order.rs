//! Marks that are written in canonical order, without the exact path.

use crate::plan::Plan;
use crate::plan::entry;

/// Whether a character of rank `next` may not simply follow one of rank `last`: it is a mark, and
/// that was a mark of higher rank, or a character that a mark may change.
#[inline(always)]
pub(super) const fn is_out_of_order(next: u32, last: u32) -> bool {
    next.wrapping_sub(1) < entry::RANK_LAST_MARK && next < last
}

/// Puts a mark of two bytes before the marks of higher rank that end the `written` bytes of `room`,
/// which has room for it; says whether it could: they must be few.
#[inline(always)]
pub(super) fn insert_mark(plan: &Plan, room: &mut [u8], written: usize, mark: u32) -> bool {
    const FEW: usize = 4;
    let mut at = written;
    for _ in 0..FEW {
        let Some([lead, next]) = room.get(..at).and_then(|done| done.last_chunk::<2>()) else {
            return false;
        };
        let before = plan.first.get(entry::index(*lead, *next));
        if entry::is_special(before) || entry::rank(before) > entry::RANK_LAST_MARK {
            return false;
        }
        if entry::rank(before) <= entry::rank(mark) {
            room.copy_within(at..written, at + 2);
            if let Some(place) = room.get_mut(at..at + 2) {
                place.copy_from_slice(&mark.to_le_bytes()[..2]);
            }
            return true;
        }
        at -= 2;
    }
    false
}

/// The rank of the character that ends `written`, of which nothing else is known; `None` if there
/// is none.
pub(super) fn rank_of_last(plan: &Plan, written: &[u8]) -> Option<u32> {
    let last = written.last()?;
    if *last < 0x80 {
        return Some(entry::RANK_STARTER);
    }
    let found = match written.last_chunk::<2>() {
        Some([lead @ 0xC0..0xE0, next]) => plan.first.get(entry::index(*lead, *next)),
        _ => return Some(entry::RANK_WATCH),
    };
    let kept = !entry::is_special(found) && entry::rank(found) != entry::RANK_NOTHING;
    Some(if kept { entry::rank(found) } else { entry::RANK_WATCH })
}
