//! The short way through a text: where words end in masks. What is not clear at once goes the long
//! way, from a sure boundary to the next.

use alloc::vec::Vec;

use super::general::{self, Piece};
use super::kind::TokenKind;
use super::tokenizer::Choices;
use super::window::Window;
use crate::kernel::Bytes64;
use crate::normalizer::Normalizer;
use crate::unicode::{self, HomeClass};

/// Cuts a text into pieces, part by part.
#[derive(Debug, Default)]
pub(super) struct Cutter {
    pub(super) window: Window,
    /// Where the next piece begins in the window.
    at: usize,
    /// The next byte at `at` or behind that an address may be known by.
    web: usize,
    /// What the long way found, of which so many are taken.
    pieces: Vec<Piece>,
    taken: usize,
}

/// What stands behind a run of letters and digits.
enum Behind {
    /// Something that begins a piece of its own.
    Boundary,
    /// So many bytes that join it with another run.
    Joiner(usize),
    /// Who knows.
    Unclear,
}

const BLOCK: usize = u64::BITS as usize;

impl Cutter {
    /// Begins anew, with the memory it has.
    pub(super) fn clear(&mut self) {
        self.window.clear();
        (self.at, self.web, self.taken) = (0, 0, 0);
        self.pieces.clear();
    }

    /// The next piece of the window, or of the next window.
    #[inline]
    pub(super) fn next(
        &mut self,
        normalizer: &Normalizer,
        source: &str,
        choices: Choices,
    ) -> Option<Piece> {
        loop {
            if let Some(piece) = self.pieces.get(self.taken) {
                self.taken += 1;
                return Some(piece.clone());
            }
            if self.at >= self.window.text().len() {
                if !self.window.advance(normalizer, source) {
                    return None;
                }
                self.at = 0;
                self.web = self.next_web(0);
                continue;
            }
            if let Some(piece) = self.piece(choices) {
                return Some(piece);
            }
        }
    }

    /// The piece that begins at `at`, if it is clear where it ends; `None` if it is white space, or
    /// if the long way was gone instead.
    #[inline]
    fn piece(&mut self, choices: Choices) -> Option<Piece> {
        let start = self.at;
        let (block, bit) = self.block(start);
        let is = |mask: u64| mask >> bit & 1 != 0;
        if is(block.space) {
            return self.space(start, choices);
        }
        if choices.web && self.web < self.window.text().len() && self.is_web(start) {
            return self.long_way(start, choices);
        }
        if is(block.word) && !is(block.mark) {
            let mut end = self.run_end(start, |block| block.word);
            loop {
                match self.behind(end, choices) {
                    Behind::Boundary => break,
                    Behind::Joiner(len) => end = self.run_end(end + len, |block| block.word),
                    Behind::Unclear => return self.long_way(start, choices),
                }
            }
            self.at = end;
            let kind = TokenKind::of_run(self.window.text().get(start..end).unwrap_or_default());
            return Some(Piece { range: start..end, kind, is_done: true });
        }
        self.sign(start, choices)
    }

    /// White space from `start` on.
    #[inline]
    fn space(&mut self, start: usize, choices: Choices) -> Option<Piece> {
        let end = self.run_end(start, |block| block.space);
        let run = self.window.text().as_bytes().get(start..end).unwrap_or_default();
        let is_one = !choices.spaces || run.iter().all(|byte| *byte == b' ');
        if !is_one || !self.begins(end, choices) {
            return self.long_way(start, choices);
        }
        self.at = end;
        let space = Piece { range: start..end, kind: TokenKind::Space, is_done: false };
        choices.spaces.then_some(space)
    }

    /// A character that is a piece of its own.
    fn sign(&mut self, start: usize, choices: Choices) -> Option<Piece> {
        let text = self.window.text().get(start..).unwrap_or_default();
        let len = match alone(text.as_bytes(), choices) {
            Alone::Always(len) | Alone::NotBetweenDigits(len) => len,
            Alone::Unknown => return self.long_way(start, choices),
        };
        if !self.begins(start + len, choices) {
            return self.long_way(start, choices);
        }
        self.at = start + len;
        let kind = TokenKind::of_sign(text.chars().next().unwrap_or_default());
        Some(Piece { range: start..start + len, kind, is_done: false })
    }

    /// Goes the long way up to the next sure boundary behind white space.
    #[cold]
    #[inline(never)]
    fn long_way(&mut self, start: usize, choices: Choices) -> Option<Piece> {
        let mut end = start;
        loop {
            let space = self.next_bit(end, |block| block.space);
            end = self.run_end(space, |block| block.space);
            if end >= self.window.text().len() || self.begins(end, choices) {
                break;
            }
        }
        let text = self.window.text().get(start..end).unwrap_or_default();
        self.pieces.clear();
        self.taken = 0;
        general::cut(text, start, choices, &mut self.pieces);
        self.at = end;
        self.web = self.next_web(end);
        None
    }

    /// What stands at `end`, behind a run of letters and digits.
    #[inline]
    fn behind(&self, end: usize, choices: Choices) -> Behind {
        let text = self.window.text().as_bytes();
        let rest = text.get(end..).unwrap_or_default();
        match rest {
            [b' ' | b'\n', ..] | [] => return Behind::Boundary,
            // ZERO WIDTH NON-JOINER or JOINER, and a letter.
            [0xE2, 0x80, 0x8C | 0x8D, ..] if self.is_word(end + 3) => return Behind::Joiner(3),
            _ => {}
        }
        let between = match alone(rest, choices) {
            Alone::Always(_) => return Behind::Boundary,
            Alone::NotBetweenDigits(len) => end + len,
            Alone::Unknown => return Behind::Unclear,
        };
        // Between letters or digits it may be of the word.
        match self.begins(between, choices) && !self.is_word(between) {
            true => Behind::Boundary,
            false => Behind::Unclear,
        }
    }

    /// Whether what stands at a place surely begins a piece, whatever sign stands before it.
    #[inline]
    fn begins(&self, at: usize, choices: Choices) -> bool {
        let rest = self.window.text().as_bytes().get(at..).unwrap_or_default();
        let (block, bit) = self.block(at);
        match rest.first() {
            None => true,
            Some(byte) if byte.is_ascii() => true,
            _ if block.word >> bit & 1 != 0 => block.mark >> bit & 1 == 0,
            _ => !matches!(alone(rest, choices), Alone::Unknown),
        }
    }

    #[inline]
    fn block(&self, at: usize) -> (Bytes64, usize) {
        (self.window.bytes.get(at / BLOCK).copied().unwrap_or_default(), at % BLOCK)
    }

    #[inline]
    fn is_word(&self, at: usize) -> bool {
        let (block, bit) = self.block(at);
        block.word >> bit & 1 != 0
    }

    /// Where the bytes end that a mask has from `at` on.
    #[inline]
    fn run_end(&self, at: usize, mask: impl Fn(&Bytes64) -> u64) -> usize {
        self.next_bit(at, |block| !mask(block)).min(self.window.text().len())
    }

    /// The first byte at `at` or behind that a mask has, or the end.
    #[inline]
    fn next_bit(&self, at: usize, mask: impl Fn(&Bytes64) -> u64) -> usize {
        let mut from = at % BLOCK;
        let mut number = at / BLOCK;
        while let Some(block) = self.window.bytes.get(number) {
            let bits = mask(block) >> from;
            if bits != 0 {
                return number * BLOCK + from + bits.trailing_zeros() as usize;
            }
            (from, number) = (0, number + 1);
        }
        self.window.text().len()
    }

    fn next_web(&self, at: usize) -> usize {
        self.next_bit(at, |block| block.web)
    }

    /// Whether an address may stand in what goes from `start` to the next white space.
    #[inline(never)]
    fn is_web(&mut self, start: usize) -> bool {
        if self.web < start {
            self.web = self.next_web(start);
        }
        self.web < self.window.text().len() && self.web < self.next_bit(start, |block| block.space)
    }
}

/// What is known of a character that is neither of a word nor ASCII white space.
enum Alone {
    /// It is a piece of its own, of so many bytes, but for marks that may follow.
    Always(usize),
    /// The same, unless it stands between letters or digits.
    NotBetweenDigits(usize),
    Unknown,
}

/// What is known of the first character.
#[inline]
fn alone(text: &[u8], choices: Choices) -> Alone {
    match *text {
        [b'.' | b',' | b':' | b';' | b'\'', ..] => Alone::NotBetweenDigits(1),
        [byte, ..] if byte.is_ascii() => Alone::Always(1),
        // The guillemets, and others of Latin-1 that are Other.
        [0xC2, 0xA1..=0xA9 | 0xAB | 0xAC | 0xAE..=0xB4 | 0xB6 | 0xB8 | 0xB9 | 0xBB..=0xBF, ..] => {
            Alone::Always(2)
        }
        // Dashes, quotes, bullets, ellipses: but those that stand in words.
        [0xE2, 0x80, 0x90..=0x97 | 0x9A..=0xA3 | 0xA5 | 0xA6 | 0xB0..=0xBE, ..] => Alone::Always(3),
        [lead @ 0xD8..=0xDB, last, ..] => {
            let c = char::from_u32(u32::from(lead & 0x1F) << 6 | u32::from(last & 0x3F));
            c.map_or(Alone::Unknown, |c| alone_at_home(c, choices))
        }
        _ => Alone::Unknown,
    }
}

/// The same of a character of the block Arabic.
fn alone_at_home(c: char, choices: Choices) -> Alone {
    match c {
        '\u{60C}' | '\u{60D}' | '\u{66C}' => Alone::NotBetweenDigits(2),
        '\u{66B}' if choices.decimals => Alone::NotBetweenDigits(2),
        '\u{600}'..='\u{605}' | '\u{6DD}' if choices.signs => Alone::Always(2),
        '\u{66B}' | '\u{600}'..='\u{605}' | '\u{6DD}' => Alone::Unknown,
        _ if unicode::home_class(c) == HomeClass::Other => Alone::Always(2),
        _ => Alone::Unknown,
    }
}
