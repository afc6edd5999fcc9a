//! A source and a destination at chosen addresses, with something on both sides of each.

use huruf::Normalizer;

/// Addresses are counted up to here: the widest vector, and the line of a cache.
const LINE: usize = 64;

/// Texts of so many bytes, and of some more, are appended too.
const SHORT: usize = LINE + 8;

/// What stands before a source, and behind it: a kernel that looks there writes something else.
/// Letters that take up marks and joiners, and own them; marks, joiners, the rest of a character.
const AROUND: [(&str, &str); 4] = [
    ("\u{627}", "\u{654}\u{653}"),          // alef; hamza, madda above
    ("\u{647}", "\u{200C}"),                // heh; zero width non-joiner
    ("\u{1F468}", "\u{64E}\u{651}\u{64E}"), // an owner of joiners; marks in any order
    ("\u{915}\u{94D}", "\u{10FFFF}"),       // another; four bytes
];

/// What stands where nothing may be written.
const FREE: u8 = 0xA5;

/// How much more room than needed there may be: less than a vector, one, and more than any. Their
/// number has no divisor in common with the number of addresses.
const SPARE: [usize; 13] = [0, 0, 1, 3, 15, 31, 33, 63, 64, 65, 127, 300, 700];

/// Room for a source and a destination.
#[derive(Default)]
pub(crate) struct Room {
    source: Vec<u8>,
    out: Vec<u8>,
    /// A buffer to append to, for there is a way of its own for short texts.
    appended: String,
}

impl Room {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// What `key` writes for `text`, which needs `needed` bytes, into a slice that has them, and
    /// perhaps some more; or what is wrong about it.
    pub(crate) fn write(
        &mut self,
        key: &Normalizer,
        text: &str,
        turn: usize,
        needed: usize,
    ) -> Result<&[u8], &'static str> {
        let len = needed + SPARE[(turn + needed) % SPARE.len()];
        self.write_into(key, text, turn, len)?.ok_or("finds no room")
    }

    /// What `key` writes for `text` into a slice of `len` bytes, `None` if it finds no room there;
    /// or what is wrong about it.
    ///
    /// The source starts at an address that is `turn` more than a multiple of 64. The destination
    /// takes all such addresses too, in another order.
    pub(crate) fn write_into(
        &mut self,
        key: &Normalizer,
        text: &str,
        turn: usize,
        len: usize,
    ) -> Result<Option<&[u8]>, &'static str> {
        let text = self.place(text, turn);
        if self.out.len() < len + 4 * LINE {
            self.out.resize(len + 4 * LINE, FREE);
        }
        // At least one line before the slice, and one behind.
        let start = self.out.as_ptr().align_offset(LINE) + LINE + (turn * 37 + len) % LINE;
        let end = start + len;
        self.out[..end + LINE].fill(FREE);
        let text = std::str::from_utf8(&self.source[text]).unwrap();
        let written = key.normalize_to_slice(text, &mut self.out[start..end]);
        if text.len() <= SHORT {
            self.appended.clear();
            key.normalize_to(text, &mut self.appended);
            let same =
                |written| self.out[start..end].get(..written) == Some(self.appended.as_bytes());
            if !written.is_none_or(same) {
                return Err("appends something else than it writes");
            }
        }
        let (before, rest) = self.out[..end + LINE].split_at(start);
        if before.iter().chain(&rest[len..]).any(|byte| *byte != FREE) {
            return Err("writes outside the slice");
        }
        match written {
            Some(written) if written > len => Err("says that it wrote more than fits"),
            Some(written) => Ok(Some(&rest[..written])),
            None => Ok(None),
        }
    }

    /// Puts a text at an address, and says where in the source it is.
    fn place(&mut self, text: &str, turn: usize) -> std::ops::Range<usize> {
        let needed = text.len() + 4 * LINE;
        if self.source.len() < needed {
            self.source.resize(needed, 0);
        }
        // At least one line before the text, and one behind.
        let start = self.source.as_ptr().align_offset(LINE) + LINE + turn % LINE;
        let end = start + text.len();
        let (before, behind) = AROUND[turn / 3 % AROUND.len()];
        let fill = |room: &mut [u8], with: &str| {
            room.iter_mut().zip(with.bytes().cycle()).for_each(|(to, from)| *to = from);
        };
        let lead = start % before.len();
        fill(&mut self.source[lead..start], before);
        self.source[start..end].copy_from_slice(text.as_bytes());
        fill(&mut self.source[end..end + LINE], behind);
        start..end
    }
}
