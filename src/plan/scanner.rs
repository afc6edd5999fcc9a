//! The table behind the question "may anything change here?", asked of every pair of bytes.
//!
//! A pair is suspicious if its first byte opens a class that its second byte answers. There are 14
//! classes, and two that are suspicious only together: a mark of the script, and a character of
//! another script, for a mark may compose what stands before it.

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Plan;
use super::entry::{self, Special};

/// How many classes are suspicious by themselves.
const CLASSES: usize = 14;
/// The class of marks that stay.
pub(crate) const MARK: u32 = 1 << 14;
/// The class of characters of other scripts.
pub(crate) const FOREIGN: u32 = 1 << 15;

/// One class: the bytes that open it, and the continuation bytes that answer, by their low bits.
#[derive(Clone, Copy)]
struct Class {
    openers: [u64; 4],
    answers: u64,
}

impl Class {
    fn new(opener: u32, answers: u64) -> Self {
        let mut openers = [0; 4];
        openers[opener as usize >> 6] = 1 << (opener & 63);
        Self { openers, answers }
    }

    fn join(self, other: Self) -> Self {
        let mut openers = self.openers;
        openers.iter_mut().zip(other.openers).for_each(|(a, b)| *a |= b);
        Self { openers, answers: self.answers | other.answers }
    }

    fn opens(&self, byte: usize) -> bool {
        self.openers[byte >> 6] >> (byte & 63) & 1 == 1
    }

    /// How much more is suspicious when the two become one.
    fn cost(&self, other: &Self) -> u32 {
        let opened = |class: &Self| class.openers.iter().map(|word| word.count_ones()).sum::<u32>();
        let joined = (self.answers | other.answers).count_ones();
        opened(self) * (joined - self.answers.count_ones())
            + opened(other) * (joined - other.answers.count_ones())
    }
}

/// Builds [`Plan::suspects`](super::Plan::suspects).
pub(super) fn suspects(plan: &Plan) -> Box<[u32; 256]> {
    let mut classes = Vec::new();
    for lead in 0xC2..0xE0 {
        classes.push(Class::new(lead, answers(|low| {
            changes(plan.first[entry::index(lead | (0x80 | low) << 8)])
        })));
    }
    for lead in 0xE0..0xF5 {
        let mut blocks = 0;
        for middle in 0..64 {
            let first = plan.first[entry::index(lead | (0x80 | middle) << 8)];
            if first < entry::SPECIAL {
                blocks |= u64::from(changes(first)) << middle;
                continue;
            }
            let Special::Page(page) = entry::kind(first) else {
                blocks |= 1 << middle;
                continue;
            };
            let Some(page) = plan.pages.get(page) else { continue };
            let last = answers(|low| changes(page[low as usize]));
            if last.count_ones() > 32 {
                blocks |= 1 << middle;
            } else {
                classes.push(Class::new(0x80 | middle, last));
            }
        }
        classes.push(Class::new(lead, blocks));
    }
    classes.retain(|class| class.answers != 0);
    let ascii = (0..128).filter(|byte| changes(plan.first[*byte]));
    let room = CLASSES - usize::from(ascii.clone().next().is_some());
    while classes.len() > room {
        join_cheapest(&mut classes);
    }

    let mut table = Box::new([0; 256]);
    for (bit, class) in classes.iter().enumerate() {
        for (byte, word) in table.iter_mut().enumerate() {
            *word |= u32::from(class.opens(byte)) << bit;
            if byte >> 6 == 2 {
                *word |= ((class.answers >> (byte & 63) & 1) as u32) << (bit + 16);
            }
        }
    }
    // A suspicious ASCII byte opens the last class, which every byte answers.
    for byte in ascii {
        table[byte] |= 1 << room;
        table.iter_mut().for_each(|word| *word |= 1 << (room + 16));
    }
    if plan.ordered {
        watch_marks(plan, &mut table);
    }
    table
}

/// Opens the two classes that are suspicious together.
fn watch_marks(plan: &Plan, table: &mut [u32; 256]) {
    for lead in 0xC2..0xF5u32 {
        let script = (0xD8..0xDC).contains(&lead);
        table[lead as usize] |= if script { MARK } else { FOREIGN };
        for low in 0..64u32 {
            let word = &mut table[(0x80 | low) as usize];
            *word |= FOREIGN << 16;
            let rank = entry::rank(plan.first[entry::index(lead | (0x80 | low) << 8)]);
            if script && (1..=entry::RANK_LAST_MARK).contains(&rank) {
                *word |= MARK << 16;
            }
        }
    }
}

/// Builds [`Plan::order`](super::Plan::order): for each continuation byte, the ranks below those
/// it may end (low half), and those ranks (high half). Two marks are suspicious if the first opens
/// a rank that the second has.
pub(super) fn order(plan: &Plan) -> Box<[u32; 256]> {
    let mut table = Box::new([0; 256]);
    for lead in 0xD8..0xDC {
        for low in 0..64 {
            let rank = entry::rank(plan.first[entry::index(lead | (0x80 | low) << 8)]);
            if (1..=entry::RANK_LAST_MARK).contains(&rank) {
                let bit = 1 << (rank - 1);
                table[(0x80 | low) as usize] |= (bit - 1) | bit << 16;
            }
        }
    }
    table
}

/// The continuation bytes, by their low bits, for which `is` holds.
fn answers(is: impl Fn(u32) -> bool) -> u64 {
    (0..64).fold(0, |set, low| set | u64::from(is(low)) << low)
}

/// Whether a character with this entry may come out changed.
fn changes(entry: u32) -> bool {
    // A plain entry that writes the source's own bytes is the only one that surely does not.
    entry >= entry::SPECIAL || entry::bytes(entry, u32::MAX) != u32::MAX
}

/// Joins the two classes whose union is suspicious of the fewest pairs more.
fn join_cheapest(classes: &mut Vec<Class>) {
    let mut best = (u32::MAX, 0, 0);
    for (i, a) in classes.iter().enumerate() {
        for (j, b) in classes.iter().enumerate().skip(i + 1) {
            best = best.min((a.cost(b), i, j));
        }
    }
    let (_, i, j) = best;
    let joined = classes.swap_remove(j);
    if let Some(class) = classes.get_mut(i) {
        *class = class.join(joined);
    }
}
