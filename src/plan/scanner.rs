//! The tables behind the question "may anything change here?", asked of every pair of bytes.
//!
//! A character of two bytes is one pair, and judged exactly. Of three bytes, the last two are asked
//! where few characters of a block change, and the first two where most do. A pair that another
//! character holds too raises a false alarm, which costs time and nothing else.

use super::entry::{self, Special};
use super::{ByPair, Plan};

/// A character may change here.
pub(crate) const CHANGE: u8 = 1;
/// A character of another script begins here. Suspicious in a block that holds marks too: a mark
/// may compose what stands before it.
pub(crate) const FOREIGN: u8 = 2;
/// Above this bit stands the rank of a mark that stays: suspicious after one of higher rank.
pub(crate) const RANK_SHIFT: u32 = 4;

/// From so many changed characters of 64 on, the whole block is suspicious.
const MOST: usize = 32;

/// Where in [`Plan::suspects`](super::Plan::suspects) a pair stands.
#[inline(always)]
pub(crate) const fn index(first: u8, second: u8) -> u16 {
    u16::from_le_bytes([first, second])
}

/// Builds [`Plan::suspects`](super::Plan::suspects).
pub(super) fn suspects(plan: &Plan) -> ByPair<u8> {
    let mut table = ByPair::new();
    let mut raise = |first: u8, second: u8, alarm: u8| {
        if let Some(place) = table.at(index(first, second)) {
            *place |= alarm;
        }
    };
    for byte in 0..0x80 {
        if plan.row(char::from(byte)).is_some() {
            (0..=u8::MAX).for_each(|next| raise(byte, next, CHANGE));
        }
    }
    for lead in 0xC2..=0xF4 {
        for next in 0x80..0xC0 {
            let found = plan.first.get(entry::index(lead, next));
            if plan.ordered {
                raise(lead, next, watch(lead, found));
            }
            match (entry::kind(found), lead) {
                (Some(Special::Page(page)), _) => {
                    let Some(page) = plan.pages.get(page) else { continue };
                    if page.iter().filter(|entry| changes(**entry, [])).count() > MOST {
                        raise(lead, next, CHANGE);
                        continue;
                    }
                    for (last, entry) in (0x80..).zip(page) {
                        if changes(*entry, []) {
                            raise(next, last, CHANGE);
                        }
                    }
                }
                (None, 0xC2..0xE0) if !changes(found, [lead, next]) => {}
                (None, 0xE0..) if !changes(found, []) => {}
                _ => raise(lead, next, CHANGE),
            }
        }
    }
    table
}

/// What is to be watched at a pair, besides changes.
fn watch(lead: u8, found: u32) -> u8 {
    let rank = entry::rank(found);
    match lead {
        0xD8..0xDC if entry::is_special(found) || rank > entry::RANK_LAST_MARK => 0,
        0xD8..0xDC => (rank as u8) << RANK_SHIFT,
        _ => FOREIGN,
    }
}

/// Whether a character with this entry may come out changed. `source` holds the bytes of one that
/// has two; a longer one is copied if it passes.
fn changes<const N: usize>(found: u32, source: [u8; N]) -> bool {
    if entry::is_special(found) {
        return true;
    }
    let same = entry::len(found) == N
        && found.to_le_bytes().iter().zip(source).all(|(written, byte)| *written == byte);
    !(entry::is_copy(found) || N > 0 && same)
}
