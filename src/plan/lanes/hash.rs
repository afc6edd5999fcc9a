//! A few bytes of 256 and a value for each, found by their nibbles without a collision.

use alloc::vec::Vec;

/// How many places there are, in two tables of sixteen.
const PLACES: usize = 32;
/// How often another start is tried.
const TRIES: u64 = 256;

/// A table of 32 places. The place of a byte is that of its low nibble, exclusive-or that of its
/// high nibble; of the sixteen in a table the low bits say which, and the highest bit which table.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Hash {
    pub(crate) low: [u8; 16],
    pub(crate) high: [u8; 16],
    /// Whose place it is. An empty one is that of a byte whose place is another.
    pub(crate) keys: [[u8; 16]; 2],
    pub(crate) values: [[u8; 16]; 2],
    /// Whether all bytes found a place; otherwise nothing of this holds.
    pub(crate) is_whole: bool,
}

impl Hash {
    /// The table of these bytes and their values.
    pub(super) fn of(entries: impl Iterator<Item = (u8, u8)>) -> Self {
        let entries: Vec<(u8, u8)> = entries.collect();
        let mut random = 0x9E37_79B9_7F4A_7C15u64;
        let found = (0..TRIES).find_map(|_| {
            let low: [u8; 16] = core::array::from_fn(|_| {
                random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (random >> 59) as u8
            });
            Some((low, highs(&entries, low)?))
        });
        found.map(|(low, high)| Self::filled(&entries, low, high)).unwrap_or_default()
    }

    fn filled(entries: &[(u8, u8)], low: [u8; 16], high: [u8; 16]) -> Self {
        let at = |place: u8| (usize::from(place >> 4 & 1), usize::from(place & 0xF));
        let split = |place: u8| place & 0xF | (place & 0x10) << 3;
        let mut hash = Self {
            low: low.map(split),
            high: high.map(split),
            keys: [[0; 16]; 2],
            values: [[0; 16]; 2],
            is_whole: true,
        };
        for place in 0..PLACES as u8 {
            let entry = entries.iter().find(|(key, _)| place_of(*key, low, high) == place);
            let stranger = (0..=u8::MAX).find(|key| place_of(*key, low, high) != place);
            let (key, value) = entry.copied().unwrap_or((stranger.unwrap_or_default(), 0));
            let (table, at) = at(place);
            if let Some(to) = hash.keys.get_mut(table).and_then(|keys| keys.get_mut(at)) {
                *to = key;
            }
            if let Some(to) = hash.values.get_mut(table).and_then(|values| values.get_mut(at)) {
                *to = value;
            }
        }
        hash
    }
}

fn nibble(of: &[u8; 16], index: u8) -> u8 {
    of.get(usize::from(index & 0xF)).copied().unwrap_or_default()
}

fn place_of(key: u8, low: [u8; 16], high: [u8; 16]) -> u8 {
    nibble(&low, key) ^ nibble(&high, key >> 4)
}

/// Places for the high nibbles so that nothing collides; those with most entries choose first.
fn highs(entries: &[(u8, u8)], low: [u8; 16]) -> Option<[u8; 16]> {
    let mut taken = 0u32;
    let mut high = [0; 16];
    let of = |nibble: u8| entries.iter().map(|entry| entry.0).filter(move |key| key >> 4 == nibble);
    let mut order: Vec<(usize, u8)> = (0..16).map(|nibble| (of(nibble).count(), nibble)).collect();
    order.sort_unstable();
    for (_, nibble) in order.into_iter().rev().filter(|(count, _)| *count > 0) {
        let (place, new) = (0..PLACES as u8).find_map(|place| {
            let mut new = 0u32;
            for key in of(nibble) {
                let bit = 1 << (self::nibble(&low, key) ^ place);
                if (new | taken) & bit != 0 {
                    return None;
                }
                new |= bit;
            }
            Some((place, new))
        })?;
        *high.get_mut(usize::from(nibble))? = place;
        taken |= new;
    }
    Some(high)
}
