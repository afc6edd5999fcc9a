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

/// How many boxes there are.
const MOST: usize = 16;

/// For each nibble of a pair, those that are in the box.
type Nibbles = [u16; 4];

/// The pairs to find: by the low six bits of the lead byte, the seconds by theirs.
struct Wanted([u64; 64]);

impl Wanted {
    fn of(changes: impl Fn(u8, u8) -> bool) -> Self {
        Self(core::array::from_fn(|lead| {
            let lead = 0xC0 | lead as u8;
            let changes =
                |second: &u8| is_text(lead, 0x80 | second) && changes(lead, 0x80 | second);
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

    /// How much a box holds that is not wanted, by how often that comes.
    fn waste(&self, [lead_high, lead_low, second_high, second_low]: Nibbles) -> u32 {
        let mut seconds = 0;
        for high in (0..4).filter(|high| second_high & 0x100 << high != 0) {
            seconds |= u64::from(second_low) << (16 * high);
        }
        let waste = |(lead, wanted): (usize, &u64)| {
            let lead = 0xC0 | lead as u8;
            let held = lead_high & 1 << (lead >> 4) != 0 && lead_low & 1 << (lead & 15) != 0;
            let held = if held { seconds & !wanted } else { 0 };
            let held = (0x80..0xC0).filter(|second| held >> (second & 0x3F) & 1 != 0);
            held.map(|second| weight(lead, second)).sum::<u32>()
        };
        self.0.iter().enumerate().map(waste).sum()
    }

    /// [`MOST`] boxes or less that hold all that is wanted; the first `leads` get the best.
    fn boxes(&self, leads: impl Iterator<Item = u8>) -> Vec<Nibbles> {
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
                Some((waste, at)) if waste == 0 || boxes.len() == MOST => {
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

/// Whether a character begins with these bytes.
const fn is_text(lead: u8, second: u8) -> bool {
    match lead {
        ..0xC2 => false,
        0xE0 => second >= 0xA0,
        0xED => second < 0xA0,
        0xF0 => second >= 0x90,
        0xF4 => second < 0x90,
        _ => lead < 0xF4,
    }
}

/// How much a false alarm is worth to avoid, by how often the characters come that raise it.
const fn weight(lead: u8, second: u8) -> u32 {
    match (lead, second) {
        (0xD8..0xDC, _) => 1000,               // letters of the script
        (0xC2 | 0xC3, _) | (0xF0, 0x9F) => 50, // punctuation, accents, emoji
        (0xE2 | 0xEF | 0xD0 | 0xD1, _) => 20,  // punctuation, fullwidth forms, Cyrillic
        (0xC4 | 0xC5 | 0xE3..=0xE9, _) => 10,  // accents, East Asia
        _ if is_text(lead, second) => 1,
        _ => 0,
    }
}

/// The lead bytes outside home, those first that come most often in text of the script.
fn other_leads() -> impl Iterator<Item = u8> {
    const OFTEN: [u8; 6] = [0xE2, 0xEF, 0xC2, 0xF0, 0xE0, 0xDD];
    let home = |lead: &u8| *lead & 0xFC == HOME_LEAD;
    let rest = (0xC2..=0xF4).filter(move |lead| !OFTEN.contains(lead) && !home(lead));
    OFTEN.into_iter().chain(rest)
}

fn packed(boxes: &[Nibbles]) -> [Pairs; 2] {
    let mut packed = [Pairs::default(); 2];
    for (pairs, boxes) in packed.iter_mut().zip(boxes.chunks(8)) {
        for (bit, [lead_high, lead_low, second_high, second_low]) in boxes.iter().enumerate() {
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
    }
    packed
}

impl Pairs {
    /// Those outside home that may not pass.
    pub(super) fn suspects(plan: &Plan, lanes: &Lanes) -> [Self; 2] {
        let wanted = Wanted::of(|lead, second| {
            lead & 0xFC == HOME_LEAD || lanes.may_change(plan, lead, second)
        });
        packed(&wanted.boxes(other_leads()))
    }

    /// Those that may change when text is scanned.
    pub(super) fn scan(plan: &Plan, lanes: &Lanes) -> [Self; 2] {
        let wanted = Wanted::of(|lead, second| match lead {
            lead if lead & 0xFC == HOME_LEAD => {
                let low = lead << 6 | second & 0x3F;
                let flagged = |shift| is_flagged(&lanes.home.flags, low, shift);
                flagged(0) || flagged(4) || get(&lanes.home.code, low) != low
            }
            _ => lanes.may_change(plan, lead, second),
        });
        let home = HOME_LEAD..HOME_LEAD + 4;
        packed(&wanted.boxes(home.chain(other_leads())))
    }
}
