//! What each byte of a text is to whoever splits it into words: 64 bytes in some masks.

use alloc::vec::Vec;

use super::Engine;
use crate::plan::lanes::{HOME_LEAD, Lanes};

/// The bytes of a block.
pub(super) const BLOCK: usize = u64::BITS as usize;

/// What 64 bytes are; bit `i` is byte `i`. What lies behind the end of a text is nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bytes64 {
    /// Letters, digits and marks of the block Arabic; ASCII letters, digits and `_`.
    pub(crate) word: u64,
    /// Of the marks among them the first bytes.
    pub(crate) mark: u64,
    /// ASCII white space.
    pub(crate) space: u64,
    /// What an address, a mention or a hashtag is known by: `@`, `#`, `/`, and `w` after `w`.
    pub(crate) web: u64,
}

impl Engine {
    /// Says what the bytes of a text are, block by block. Linear time.
    pub(crate) fn words(&self, text: &[u8], out: &mut Vec<Bytes64>) {
        out.clear();
        out.reserve(text.len() / BLOCK + 1);
        self.word_bytes(text, out);
    }
}

/// Puts the last bytes of characters of two bytes, which a kernel finds, and their first bytes
/// together: of the last byte of a block what stands behind it is found with the next.
#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "the portable kernel sees both bytes at once")
)]
#[derive(Default)]
pub(super) struct Pairing {
    /// All but the last byte of the block before is known.
    open: Option<Bytes64>,
}

#[cfg_attr(
    not(target_arch = "x86_64"),
    allow(dead_code, reason = "the portable kernel sees both bytes at once")
)]
impl Pairing {
    /// Takes the next block, in which `word` and `mark` are the last bytes of home characters, and
    /// `ascii` holds the rest.
    #[inline(always)]
    pub(super) fn push(&mut self, word: u64, mark: u64, ascii: Bytes64, out: &mut Vec<Bytes64>) {
        if let Some(mut open) = self.open.take() {
            open.word |= word << (BLOCK - 1);
            open.mark |= mark << (BLOCK - 1);
            out.push(open);
        }
        let word = ascii.word | word | word >> 1;
        self.open = Some(Bytes64 { word, mark: mark >> 1, ..ascii });
    }

    /// Ends it.
    #[inline(always)]
    pub(super) fn finish(self, out: &mut Vec<Bytes64>) {
        out.extend(self.open);
    }
}

/// The same without vectors.
pub(super) fn portable(lanes: &Lanes, text: &[u8], out: &mut Vec<Bytes64>) {
    let mut before = 0;
    for (at, block) in (0..).step_by(BLOCK).zip(text.chunks(BLOCK)) {
        let mut found = Bytes64::default();
        for (i, byte) in block.iter().enumerate() {
            let bit = 1u64 << i;
            if byte.is_ascii() {
                let w = |byte: u8| byte | 0x20 == b'w';
                if byte.is_ascii_alphanumeric() || *byte == b'_' {
                    found.word |= bit;
                }
                if matches!(byte, b' ' | 9..=13) {
                    found.space |= bit;
                }
                if matches!(byte, b'@' | b'#' | b'/') || w(*byte) && w(before) {
                    found.web |= bit;
                }
            } else if is_home(*byte) {
                let last = text.get(at + i + 1).copied().unwrap_or_default();
                let flags = flags(lanes, last, *byte);
                found.word |= if flags & 1 != 0 { bit } else { 0 };
                found.mark |= if flags & 16 != 0 { bit } else { 0 };
            } else if is_home(before) && flags(lanes, *byte, before) & 1 != 0 {
                found.word |= bit;
            }
            before = *byte;
        }
        out.push(found);
    }
}

/// Whether a byte begins a home character.
fn is_home(byte: u8) -> bool {
    byte & super::run::GROUP == HOME_LEAD
}

/// What a home character is: bit 0 of a word, bit 4 a mark.
fn flags(lanes: &Lanes, last: u8, lead: u8) -> u8 {
    let flags = lanes.words.get(usize::from(last & 0x3F));
    flags.map_or(0, |flags| flags >> (lead & 3) & 0x11)
}
