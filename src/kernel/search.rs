//! Finding bytes in bytes: what the kernels share, and what they fall back on.
//!
//! A kernel compares two bytes of the needle with 64 places at once, and looks closer where both
//! agree. Where that happens too often in vain, it gives up, and [`Needle::linear`] goes on, which
//! looks at each byte once, whatever the needle (Knuth, Morris and Pratt's way).

use alloc::boxed::Box;
use alloc::vec::Vec;

use super::Engine;

/// Bytes to look for, and what helps to find them.
#[derive(Clone, Debug)]
pub(crate) struct Needle {
    bytes: Box<[u8]>,
    pub(super) pair: Pair,
    /// For each length: the longest beginning, shorter than that, which so much of the needle also
    /// ends in.
    borders: Box<[usize]>,
}

/// Two bytes of a needle that are rare in text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) bytes: [u8; 2],
    /// Where they stand in the needle.
    places: [usize; 2],
}

/// What came of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// The needle begins here.
    At(usize),
    /// It begins nowhere.
    Nowhere,
    /// It begins nowhere before this place, and [`Needle::linear`] should go on there.
    GaveUp(usize),
}

/// How much more may be tried in vain: a balance of, roughly, cycles.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience(isize);

impl Patience {
    const START: isize = 1 << 12;
    const MOST: isize = 1 << 16;
    /// What a try costs, besides the bytes it compares.
    const TRY: isize = 16;
    /// What looking at one byte costs without vectors.
    const BYTE: isize = 2;

    pub(crate) const fn new() -> Self {
        Self(Self::START)
    }

    /// Takes note that so many bytes are behind us.
    fn gain(&mut self, bytes: usize) {
        let gain = isize::try_from(bytes).unwrap_or(Self::MOST).min(Self::MOST) * Self::BYTE;
        self.0 = (self.0 + gain).min(Self::MOST);
    }
}

impl Needle {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self { bytes: bytes.into(), pair: Pair::of(bytes), borders: borders(bytes) }
    }

    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Looks at one byte after the other, from `at` on, before which `matched` bytes of the needle
    /// stand. Says where the first needle ends, if one does; what stands before that place is then
    /// known from [`border`](Self::border).
    pub(crate) fn linear(&self, haystack: &[u8], at: usize, matched: &mut usize) -> Option<usize> {
        let rest = haystack.get(at..).unwrap_or_default();
        let mut len = *matched;
        for (i, byte) in rest.iter().enumerate() {
            while len > 0 && self.bytes.get(len) != Some(byte) {
                len = self.border(len);
            }
            len += usize::from(self.bytes.get(len) == Some(byte));
            if len == self.bytes.len() {
                *matched = len;
                return Some(at + i + 1);
            }
        }
        *matched = len;
        None
    }

    /// The longest beginning of the needle, shorter than `len`, that its first `len` bytes end in.
    pub(crate) fn border(&self, len: usize) -> usize {
        self.borders.get(len).copied().unwrap_or_default()
    }

    /// Looks closer at places where both bytes of the pair agree: those that the mask says, from
    /// `at` on. `None` if the search goes on behind them.
    #[inline]
    pub(super) fn verify(
        &self,
        haystack: &[u8],
        at: usize,
        mut mask: u64,
        from: usize,
        patience: &mut Patience,
    ) -> Option<Found> {
        while mask != 0 {
            let place = at + mask.trailing_zeros() as usize;
            let found = self.stands(haystack, place, patience);
            let gained = place.saturating_sub(from);
            if found {
                patience.gain(gained);
                return Some(Found::At(place));
            }
            if patience.0.saturating_add_unsigned(gained.saturating_mul(2)) < 0 {
                return Some(Found::GaveUp(place + 1));
            }
            mask &= mask - 1;
        }
        None
    }

    /// Whether the needle stands at a place.
    #[inline]
    fn stands(&self, haystack: &[u8], place: usize, patience: &mut Patience) -> bool {
        const HEAD: usize = 32;
        let (head, tail) = self.bytes.split_at(self.bytes.len().min(HEAD));
        let Some(rest) = haystack.get(place..) else { return false };
        patience.0 -= Patience::TRY;
        let Some(rest) = rest.strip_prefix(head) else { return false };
        patience.0 -= (tail.len() / HEAD).cast_signed();
        rest.starts_with(tail)
    }
}

impl Pair {
    /// The two rarest bytes of the beginning of a needle.
    fn of(needle: &[u8]) -> Self {
        const BEGINNING: usize = 64;
        let [mut first, mut second] = [(u8::MAX, 0, 0); 2];
        for (place, byte) in needle.iter().take(BEGINNING).enumerate() {
            let this = (frequency(*byte), place, *byte);
            if place == 0 || this.0 < first.0 {
                (second, first) = (first, this);
            } else if place == 1 || this.0 < second.0 {
                second = this;
            }
        }
        if needle.len() < 2 {
            second = first;
        }
        Self { bytes: [first.2, second.2], places: [first.1, second.1] }
    }

    /// What is compared with either byte for `N` places from `at` on, if the haystack is so long.
    #[inline(always)]
    pub(super) fn windows<'h, const N: usize>(
        &self,
        haystack: &'h [u8],
        at: usize,
    ) -> Option<[&'h [u8; N]; 2]> {
        let [first, second] = self.places;
        let first = haystack.get(at + first..)?.first_chunk()?;
        Some([first, haystack.get(at + second..)?.first_chunk()?])
    }

    /// The same at the end of a haystack: as much as there is of `N` bytes.
    #[inline(always)]
    pub(super) fn rest<'h, const N: usize>(&self, haystack: &'h [u8], at: usize) -> [&'h [u8]; 2] {
        self.places.map(|place| {
            let rest = haystack.get(at + place..).unwrap_or_default();
            rest.get(..N).unwrap_or(rest)
        })
    }
}

/// How often a byte stands in normalized Arabic, Persian and Kurdish: per 1000 bytes, about.
const fn frequency(byte: u8) -> u8 {
    match byte {
        0xD9 => 225,
        0xD8 => 206,
        b' ' => 97,
        0xA7 => 69, // alef
        0x8A => 40, // yeh
        0x84 => 39, // lam
        0x87 => 37, // heh
        0x86 => 28, // noon
        0x88 => 27, // waw
        0x85 => 24, // meem
        0xB1 => 22, // reh
        0xAA => 18, // teh
        0xAF => 17, // dal
        0xA8 => 16, // beh
        0x83 => 11, // kaf
        0xB3 | 0xB9 => 10,
        0x81 => 9,
        0x82 => 8,
        0xAD => 6,
        0xAC | 0xB4 | 0xDA => 5,
        0xDB | 0xB5 => 4,
        0xB2 | 0xAE | 0xB7 | b'.' | b',' | b'\n' => 3,
        0x80.. => 2,
        b'a'..=b'z' | b'0'..=b'9' => 1,
        _ => 0,
    }
}

/// For each length of a beginning of the needle, its longest border.
fn borders(needle: &[u8]) -> Box<[usize]> {
    let mut borders: Vec<usize> = Vec::with_capacity(needle.len() + 1);
    borders.push(0);
    let mut len = 0;
    for (i, byte) in needle.iter().enumerate() {
        if i > 0 {
            while len > 0 && needle.get(len) != Some(byte) {
                len = borders.get(len).copied().unwrap_or_default();
            }
            len += usize::from(needle.get(len) == Some(byte));
        }
        borders.push(len);
    }
    borders.into()
}

impl Engine {
    /// The first place from `from` on where the needle begins.
    #[inline]
    pub(crate) fn search(
        &self,
        needle: &Needle,
        haystack: &[u8],
        from: usize,
        patience: &mut Patience,
    ) -> Found {
        let found = self.search_bytes(needle, haystack, from, patience);
        match found {
            Found::GaveUp(_) => *patience = Patience::new(),
            Found::Nowhere => patience.gain(haystack.len().saturating_sub(from)),
            Found::At(_) => {}
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test")]

    use alloc::string::String;
    use alloc::vec;
    use alloc::vec::Vec;

    use super::*;
    use crate::kernel::Kernel;
    use crate::plan::Plan;
    use crate::rules::Rules;

    /// The kernels of this CPU.
    fn engines() -> Vec<Engine> {
        let engine = |kernel| Engine::new(Plan::compile(&Rules::new()), Some(kernel));
        Kernel::available().map(engine).collect()
    }

    /// Every place where the needle stands, as the kernel and its fallback find them.
    fn all(engine: &Engine, needle: &Needle, haystack: &[u8]) -> Vec<usize> {
        let (mut from, mut places) = (0, Vec::new());
        let mut patience = Patience::new();
        loop {
            match engine.search(needle, haystack, from, &mut patience) {
                Found::At(place) => {
                    places.push(place);
                    from = place + 1;
                }
                Found::Nowhere => return places,
                Found::GaveUp(mut at) => {
                    assert!(at > from);
                    let mut matched = 0;
                    while let Some(end) = needle.linear(haystack, at, &mut matched) {
                        places.push(end - needle.len());
                        (at, matched) = (end, needle.border(matched));
                    }
                    return places;
                }
            }
        }
    }

    #[test]
    fn every_length_at_every_place() {
        let text: Vec<u8> = (0..97_usize).map(|i| b"ab\xD8\xA7 "[i * i % 5]).collect();
        for engine in engines() {
            for len in (1..40).chain([63, 64, 65, 130, 300]) {
                let needle: Vec<u8> = text.iter().copied().cycle().skip(3).take(len).collect();
                let needle = Needle::new(&needle);
                for place in 0..330 {
                    let mut haystack = vec![b'x'; place];
                    haystack.extend(&*needle.bytes);
                    assert_eq!(all(&engine, &needle, &haystack), [place]);
                    assert_eq!(all(&engine, &needle, &haystack[..place + len - 1]), []);
                    haystack.extend([0; 70]);
                    assert_eq!(all(&engine, &needle, &haystack), [place]);
                    haystack[place + len / 2] ^= 0x80;
                    assert_eq!(all(&engine, &needle, &haystack), []);
                }
            }
        }
    }

    #[test]
    fn needles_that_overlap_themselves() {
        for engine in engines() {
            for (needle, haystack) in [("aaaa", "a"), ("aab", "aab"), ("abab", "ab"), ("a", "a")] {
                let haystack = haystack.repeat(2000);
                let wanted: Vec<usize> =
                    (0..haystack.len()).filter(|at| haystack[*at..].starts_with(needle)).collect();
                let needle = Needle::new(needle.as_bytes());
                assert_eq!(all(&engine, &needle, haystack.as_bytes()), wanted);
            }
        }
    }

    #[test]
    fn gives_up_in_time() {
        let haystack = vec![b'a'; 1 << 16];
        let mut needle = String::from_utf8(vec![b'a'; 1 << 10]).unwrap();
        needle.push('b');
        needle.push_str(&"a".repeat(1 << 10));
        // The pair must not see that it cannot be.
        let mut needle = Needle::new(needle.as_bytes());
        needle.pair = Pair { bytes: [b'a'; 2], places: [0, 1] };
        for engine in engines() {
            let found = engine.search(&needle, &haystack, 0, &mut Patience::new());
            assert!(matches!(found, Found::GaveUp(at) if at < 1 << 10), "{found:?}");
            assert_eq!(all(&engine, &needle, &haystack), []);
        }
    }
}
