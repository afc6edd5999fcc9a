//! Which characters may change, asked of the first two bytes of each by their four nibbles.
//!
//! A *box* is all pairs of bytes whose nibbles are in four sets. A few boxes hold all pairs that
//! are asked for; what else they hold raises false alarms, so as little as possible.

use alloc::vec::Vec;

use super::{HOME_LEAD, Lanes, get, is_flagged};
use crate::plan::Plan;

/// Eight boxes, a bit each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Pairs {
    pub(crate) lead_high: [u8; 16],
    pub(crate) lead_low: [u8; 16],
    pub(crate) second_high: [u8; 16],
    pub(crate) second_low: [u8; 16],
}

/// For each nibble of a pair, those that are in the box.
type Nibbles = [u16; 4];

/// The pairs to find: by the low six bits of the lead byte, the seconds by theirs.
struct Wanted([u64; 64]);

impl Wanted {
    fn of(changes: impl Fn(u8, u8) -> bool) -> Self {
        Self(core::array::from_fn(|lead| {
            let changes = |second: &u8| changes(0xC0 | lead as u8, 0x80 | *second);
            (0..64).filter(changes).fold(0, |row, second| row | 1 << second)
        }))
    }

    /// The boxes of one lead byte: seconds of one high nibble each.
    fn boxes_of(&self, lead: u8) -> impl Iterator<Item = Nibbles> + use<> {
        let seconds = self.0.get(usize::from(lead & 0x3F)).copied().unwrap_or_default();
        (0..4)
            .map(move |high| (high, (seconds >> (16 * high)) as u16))
            .filter(|(_, row)| *row != 0)
            .map(move |(high, row)| [1 << (lead >> 4), 1 << (lead & 0xF), 0x100 << high, row])
    }

    /// How much a box holds that is not wanted.
    fn waste(&self, [lead_high, lead_low, second_high, second_low]: Nibbles) -> u32 {
        /// Letters of the script: far more frequent than all others.
        const HOME_WEIGHT: u32 = 64;
        let mut seconds = 0;
        for high in (0..4).filter(|high| second_high & 0x100 << high != 0) {
            seconds |= u64::from(second_low) << (16 * high);
        }
        let waste = |(lead, wanted): (usize, &u64)| {
            let held = lead_high & 0x1000 << (lead >> 4) != 0 && lead_low & 1 << (lead & 15) != 0;
            let home = lead as u8 | 0xC0 == HOME_LEAD | lead as u8 & 3;
            let weight = if home { HOME_WEIGHT } else { 1 };
            if held { weight * (seconds & !wanted).count_ones() } else { 0 }
        };
        self.0.iter().enumerate().map(waste).sum()
    }

    /// At most `most` boxes that hold all that is wanted; the first `leads` get the best.
    fn boxes(&self, leads: impl Iterator<Item = u8>, most: usize) -> Vec<Nibbles> {
        let mut boxes: Vec<Nibbles> = Vec::new();
        for new in leads.flat_map(|lead| self.boxes_of(lead)) {
            let joined = |other: &Nibbles| {
                let mut joined = *other;
                joined.iter_mut().zip(new).for_each(|(to, from)| *to |= from);
                joined
            };
            let best = boxes.iter().enumerate();
            let best = best.map(|(at, other)| (self.waste(joined(other)) - self.waste(*other), at));
            match best.min() {
                Some((waste, at)) if waste == 0 || boxes.len() == most => {
                    if let Some(other) = boxes.get_mut(at) {
                        *other = joined(other);
                    }
                }
                _ => boxes.push(new),
            }
        }
        boxes
    }
}

/// The lead bytes outside home, those first that come most often in text of the script.
fn other_leads() -> impl Iterator<Item = u8> {
    const OFTEN: [u8; 6] = [0xE2, 0xEF, 0xC2, 0xF0, 0xE0, 0xDD];
    let home = |lead: &u8| *lead & 0xFC == HOME_LEAD;
    let rest = (0xC2..=0xF4).filter(move |lead| !OFTEN.contains(lead) && !home(lead));
    OFTEN.into_iter().chain(rest)
}

fn packed(boxes: &[Nibbles]) -> Pairs {
    let mut pairs = Pairs::default();
    for (bit, [lead_high, lead_low, second_high, second_low]) in boxes.iter().enumerate().take(8) {
        let put = |table: &mut [u8; 16], nibbles: u16| {
            for (nibble, place) in table.iter_mut().enumerate() {
                *place |= u8::from(nibbles >> nibble & 1 != 0) << bit;
            }
        };
        put(&mut pairs.lead_high, *lead_high);
        put(&mut pairs.lead_low, *lead_low);
        put(&mut pairs.second_high, *second_high);
        put(&mut pairs.second_low, *second_low);
    }
    pairs
}

impl Pairs {
    /// Those outside home that may not pass.
    pub(super) fn suspects(plan: &Plan, lanes: &Lanes) -> Self {
        let home = |lead: u8| lead & 0xFC == HOME_LEAD;
        let wanted = Wanted::of(|lead, second| {
            lead >= 0xC2 && (home(lead) || lanes.may_change(plan, lead, second))
        });
        packed(&wanted.boxes(other_leads(), 8))
    }

    /// Those that may change when text is scanned.
    pub(super) fn scan(plan: &Plan, lanes: &Lanes) -> [Self; 2] {
        let wanted = Wanted::of(|lead, second| match lead {
            ..0xC2 => false,
            lead if lead & 0xFC == HOME_LEAD => {
                let low = lead << 6 | second & 0x3F;
                let flagged = |shift| is_flagged(&lanes.home.flags, low, shift);
                flagged(0) || flagged(4) || get(&lanes.home.code, low) != low
            }
            _ => lanes.may_change(plan, lead, second),
        });
        let home = HOME_LEAD..HOME_LEAD + 4;
        let boxes = wanted.boxes(home.chain(other_leads()), 16);
        let (first, second) = boxes.split_at(boxes.len().min(8));
        [packed(first), packed(second)]
    }
}
