//! Where pieces of a text may begin: 64 bytes in some masks.
//!
//! A kernel says what each byte is; what follows from that does not depend on the CPU. In all masks
//! bit `i` is byte `i`.

use alloc::vec::Vec;

use super::Engine;
use super::kinds;
use super::masks::low;
use crate::plan::lanes::{HOME_LEAD, Lanes};

/// The bytes of a block.
pub(super) const BLOCK: usize = u64::BITS as usize;

/// What is known of a text that is to be cut into words.
#[derive(Debug, Default)]
pub(crate) struct Cuts {
    /// Where words and signs begin, in order, with the top bit for those that begin with a letter. Where
    /// something is hard there may be more or less of them.
    pub(crate) starts: Places,
    /// Where each of them ends.
    pub(crate) ends: Places,
    /// The numbers of those that begin with no letter, but for white space.
    pub(crate) others: Places,
    /// By blocks of 64 bytes.
    pub(crate) blocks: Vec<Block64>,
}

impl Cuts {
    /// Forgets all, but for the memory.
    pub(crate) fn clear(&mut self) {
        self.starts.clear();
        self.ends.clear();
        self.others.clear();
        self.blocks.clear();
    }
}

/// Places in a text, in order.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Of these the first `used` count: the rest is room, so that none has to be asked for at each.
    all: Vec<u32>,
    used: usize,
}

impl Places {
    /// Forgets all, but for the memory.
    pub(crate) fn clear(&mut self) {
        self.used = 0;
    }

    pub(crate) fn as_slice(&self) -> &[u32] {
        self.all.get(..self.used).unwrap_or_default()
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [u32] {
        self.all.get_mut(..self.used).unwrap_or_default()
    }

    pub(crate) fn push(&mut self, place: u32) {
        self.append(1, |room| room[0] = place);
    }

    /// Makes room for about so many more.
    fn reserve(&mut self, count: usize) {
        if self.all.len() < self.used + count {
            self.all.resize(self.used + count, 0);
        }
    }

    /// Appends `count` places, which `write` puts at the front of the room.
    #[inline(always)]
    pub(super) fn append(&mut self, count: usize, write: impl FnOnce(&mut [u32; BLOCK])) {
        if self.all.len() < self.used + BLOCK {
            self.grow();
        }
        let room = self.all.get_mut(self.used..).and_then(|room| room.first_chunk_mut());
        if let Some(room) = room {
            write(room);
            self.used += count;
        }
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self) {
        self.reserve(BLOCK + self.used / 2);
    }
}

/// A text of more bytes cannot be cut in one piece: some bits beside a place say something else.
pub(crate) const LONGEST_CUT: usize = 1 << 28;

/// What is known of 64 bytes.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Block64 {
    /// Letters, digits and marks of the block Arabic; ASCII letters, digits and `_`.
    pub(crate) word: u64,
    /// ASCII white space.
    pub(crate) space: u64,
    /// What cannot be told at a glance.
    pub(crate) hard: u64,
    /// The first bytes of what surely begins something, whatever stands before it.
    pub(crate) begins: u64,
    /// Where pieces begin and end.
    pub(crate) starts: u64,
    pub(crate) ends: u64,
}

/// What 64 bytes are. Characters of several bytes stand at their last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Raw {
    pub(super) ascii: u64,
    pub(super) letters: u64,
    /// Digits, `_`.
    pub(super) others: u64,
    pub(super) space: u64,
    /// White space other than SPACE.
    pub(super) lines: u64,
    /// Those that may stand in words and numbers: `.` `,` `:` `;` `'`.
    pub(super) mid: u64,
    /// What an address, a mention or a hashtag is known by: `@`, `#`, `/` after `/`, and `w` after
    /// `w`.
    pub(super) web: u64,
    /// Home characters: letters, digits and marks; the digits of them, and the marks; signs; signs
    /// that may stand in numbers.
    pub(super) home: u64,
    pub(super) digits: u64,
    pub(super) marks: u64,
    pub(super) signs: u64,
    pub(super) home_mid: u64,
    /// Quotation marks of two bytes; those and dashes of three.
    pub(super) two: u64,
    pub(super) three: u64,
}

/// What is asked besides.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    /// Addresses, mentions and hashtags are hard.
    pub(crate) web: bool,
    /// White space counts as well; and what is not SPACE is hard.
    pub(crate) spaces: bool,
}

impl Engine {
    /// Finds out where the pieces of a text may begin and end. Linear time.
    pub(crate) fn cuts(&self, text: &[u8], asked: Asked, out: &mut Cuts) {
        out.clear();
        out.blocks.reserve(text.len() / BLOCK + 1);
        // A word of seven bytes, and what stands behind it.
        out.starts.reserve(text.len() / 8 + BLOCK);
        out.ends.reserve(text.len() / 8 + BLOCK);
        self.find_cuts(text, asked, out);
        if out.ends.used < out.starts.used {
            out.ends.push(text.len() as u32);
        }
    }
}

/// Puts blocks together: of a block all is known when the next has been looked at.
pub(super) struct Gather<'o, U> {
    out: &'o mut Cuts,
    /// How the places of bits are written: see [`unpack`].
    unpack: U,
    web: u64,
    spaces: u64,
    open: Option<Raw>,
    /// Whether the byte before the open block is of a word, or white space.
    word_before: u64,
    space_before: u64,
    len: usize,
}

impl<'o, U: Fn(u64, u64, u32, &mut [u32; BLOCK])> Gather<'o, U> {
    pub(super) fn new(text: &[u8], asked: Asked, out: &'o mut Cuts, unpack: U) -> Self {
        let all = |yes: bool| if yes { u64::MAX } else { 0 };
        let (web, spaces) = (all(asked.web), all(asked.spaces));
        Self {
            out,
            unpack,
            web,
            spaces,
            open: None,
            word_before: 0,
            space_before: 0,
            len: text.len(),
        }
    }

    /// Takes the next block.
    #[inline(always)]
    pub(super) fn push(&mut self, next: Raw) {
        if let Some(raw) = self.open.replace(next) {
            self.close(raw, next);
        }
    }

    /// Ends the text.
    #[inline(always)]
    pub(super) fn finish(mut self) {
        if let Some(raw) = self.open.take() {
            self.close(raw, Raw::default());
        }
    }

    #[inline(always)]
    fn close(&mut self, raw: Raw, next: Raw) {
        const TOP: u32 = u64::BITS - 1;
        let start = self.out.blocks.len() * BLOCK;
        let valid = low(self.len - start);
        let down = |mask: u64, next: u64| mask >> 1 | next << TOP;
        let first_bytes = down(raw.home, next.home);
        let word = raw.letters | raw.others | raw.home | first_bytes;
        let next_word = next.letters | next.others | next.home | next.home >> 1;
        let marks = down(raw.marks, next.marks);
        let two = down(raw.signs | raw.two, next.signs | next.two);
        let middle = down(raw.three, next.three);
        let three = raw.three >> 2 | next.three << (TOP - 1);
        let known = raw.ascii | word | raw.signs | raw.two | two | raw.three | middle | three;
        let before = word << 1 | self.word_before;
        let behind = down(word, next_word);
        let alone = raw.ascii & !(word | raw.space) | two | three;
        let hard = valid & !known
            | word & !before & marks
            | raw.mid & before & behind
            | raw.home_mid & behind
            | raw.web & self.web
            | raw.lines & self.spaces;
        let space_before = raw.space << 1 | self.space_before;
        let bounds = (word ^ before) | (raw.space ^ space_before) | alone;
        // The text begins with something; behind it, what is hard may have no bounds.
        let first = u64::from(start == 0);
        let bounds = (bounds | first) & valid;
        let letters = raw.letters | first_bytes & !marks & !down(raw.digits, next.digits);
        let begins = raw.ascii | first_bytes & !marks | two | three;
        self.word_before = word >> TOP;
        self.space_before = raw.space >> TOP;
        let start_bits = bounds & (!raw.space | self.spaces);
        let end_bits = bounds & (!space_before | self.spaces) & !first;
        let (starts, ends, space) = (start_bits, end_bits, raw.space);
        self.out.blocks.push(Block64 { word, space, hard, begins, starts, ends });
        let Cuts { starts, ends, others, .. } = &mut *self.out;
        let other_bits = start_bits & !(letters | space);
        let before = starts.used as u32;
        others.append(other_bits.count_ones() as usize, |room| {
            let mut bits = other_bits;
            for number in room {
                if bits == 0 {
                    break;
                }
                let below = bits & bits.wrapping_neg();
                *number = before + (start_bits & (below - 1)).count_ones();
                bits &= bits - 1;
            }
        });
        starts.append(start_bits.count_ones() as usize, |room| {
            (self.unpack)(start_bits, letters, start as u32, room);
        });
        ends.append(end_bits.count_ones() as usize, |room| {
            (self.unpack)(end_bits, 0, start as u32, room);
        });
    }
}

/// Writes the places of the bits that are set, behind `start`, with the top bit for those that are
/// set in `flags` too. What stands behind them is of no matter.
#[inline(always)]
pub(super) fn unpack(mut bits: u64, flags: u64, start: u32, out: &mut [u32; BLOCK]) {
    // Some at a time, so that how many there are is not asked after each.
    for places in out.chunks_exact_mut(8) {
        if bits == 0 {
            break;
        }
        for place in places {
            let at = bits.trailing_zeros();
            *place = start.wrapping_add(at) | (flags.wrapping_shr(at) as u32) << 31;
            bits &= bits.wrapping_sub(1);
        }
    }
}

/// The same without vectors.
pub(super) fn portable(lanes: &Lanes, text: &[u8], asked: Asked, out: &mut Cuts) {
    let mut gather = Gather::new(text, asked, out, unpack);
    let mut before = [0; 2];
    for block in text.chunks(BLOCK) {
        let mut raw = Raw::default();
        for (i, byte) in block.iter().enumerate() {
            raw.add(lanes, 1 << i, *byte, before);
            before = [*byte, before[0]];
        }
        gather.push(raw);
    }
    gather.finish();
}

impl Raw {
    /// Adds a byte, which stands behind two others, the nearest first.
    fn add(&mut self, lanes: &Lanes, bit: u64, byte: u8, before: [u8; 2]) {
        let kind = |byte: u8| kinds::ASCII.get(usize::from(byte)).copied();
        let before_kind = kind(before[0]).unwrap_or_default();
        let put = |mask: &mut u64, yes: bool| *mask |= if yes { bit } else { 0 };
        if let Some(kind) = kind(byte) {
            let is = |wanted: u8| kind & wanted != 0;
            let twice = kind & before_kind & (kinds::W | kinds::SLASH) != 0;
            self.ascii |= bit;
            put(&mut self.letters, is(kinds::LETTER));
            put(&mut self.others, is(kinds::OTHER));
            put(&mut self.space, is(kinds::SPACE));
            put(&mut self.lines, is(kinds::LINE));
            put(&mut self.mid, is(kinds::MID));
            put(&mut self.web, is(kinds::WEB) || twice);
            return;
        }
        let last = kinds::LAST.get(usize::from(byte & 0x3F)).copied().unwrap_or_default();
        match before {
            [0xC2, _] => put(&mut self.two, last & kinds::QUOTE != 0),
            [0x80, 0xE2] => put(&mut self.three, last & kinds::DASH != 0),
            [lead, _] if lead & super::run::GROUP == HOME_LEAD => {
                let flags = |table: &[u8; 64]| {
                    let flags = table.get(usize::from(byte & 0x3F)).copied().unwrap_or_default();
                    [flags >> (lead & 3) & 1 != 0, flags >> (4 + (lead & 3)) & 1 != 0]
                };
                let ([word, mark], [sign, mid]) = (flags(&lanes.words), flags(&lanes.signs));
                put(&mut self.home, word);
                put(&mut self.marks, mark);
                put(&mut self.digits, flags(&lanes.digits)[0]);
                put(&mut self.signs, sign);
                put(&mut self.home_mid, mid);
            }
            _ => {}
        }
    }
}
