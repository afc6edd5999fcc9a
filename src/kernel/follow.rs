//! From places of normalized text to those of its source, many at once.

use super::Engine;
use super::masks::low;
use super::trace::{Kind, Stretch, Trace};
use super::words::{BLOCK, Block64, Cuts, Places};

/// For a place inside of something that became something as a whole: it has no place of its own.
/// Any number with the top bit says so.
pub(crate) const INSIDE: u32 = 1 << 31;

/// Where in the source the pieces of a text begin and end.
#[derive(Debug, Default)]
pub(crate) struct Sources {
    pub(crate) starts: Places,
    pub(crate) ends: Places,
}

impl Engine {
    /// Where in the source the characters begin that pieces of the normalized text begin with, and
    /// those that stand behind pieces; [`INSIDE`] for a place inside of one, or of two that changed
    /// places. The end of the text is not among them. Linear time.
    pub(crate) fn sources(&self, trace: &Trace, cuts: &Cuts, out: &mut Sources) {
        out.starts.clear();
        out.ends.clear();
        self.follow(trace, cuts, out);
    }
}

/// The same, with a way to spread bits over those that a mask has, and one to write their places.
#[inline(always)]
pub(super) fn follow(
    trace: &Trace,
    cuts: &Cuts,
    out: &mut Sources,
    deposit: impl Fn(u64, u64) -> u64,
    unpack: impl Fn(u64, u64, u32, &mut [u32; BLOCK]),
) {
    let len = cuts.blocks.len() * BLOCK;
    // Bits of the normalized text from `at` on, and where they stand in the source.
    let mut put = |at: usize, count: usize, mask: u64, inside: u64, source: usize| {
        let (starts, ends) = read(&cuts.blocks, at, count);
        let write = |bits, places: &mut Places| {
            let bits = deposit(bits, mask);
            places.append(bits.count_ones() as usize, |room| {
                unpack(bits, inside, source as u32, room);
            });
        };
        write(starts, &mut out.starts);
        write(ends, &mut out.ends);
    };
    let mut stretches = trace.stretches.iter().peekable();
    let mut stretch = FIRST;
    loop {
        let end = stretches.peek().map_or(len, |next| next.normalized);
        let Stretch { mut source, mut normalized, .. } = stretch;
        let (words, stride, step) = match stretch.kind {
            Kind::Masks { first, stride } => (trace.masks().get(first..), stride, 1),
            Kind::Swaps { first, stride } => (trace.masks().get(first..), stride, 2),
            Kind::Same | Kind::Unit => (None, 64, 1),
        };
        let (stride, within) = (usize::from(stride), u64::MAX >> (64 - stride.clamp(1, 64)));
        for words in words.unwrap_or_default().chunks_exact(step) {
            if normalized >= end {
                break;
            }
            let (mask, swaps) = match words {
                [mask] => (*mask & within, 0),
                [mask, swaps, ..] => (*mask & within, *swaps),
                [] => break,
            };
            let count = mask.count_ones() as usize;
            put(normalized, count.min(end - normalized), mask, swaps, source);
            normalized += count;
            source += stride;
        }
        // What stays, or became something as a whole.
        while normalized < end {
            let inside = match stretch.kind {
                Kind::Same => 0,
                _ if normalized == stretch.normalized => !1,
                _ => u64::MAX,
            };
            put(normalized, BLOCK.min(end - normalized), u64::MAX, inside, source);
            normalized += BLOCK;
            source += BLOCK;
        }
        match stretches.next() {
            Some(next) if next.normalized < len => stretch = *next,
            _ => return,
        }
    }
}

/// Where pieces begin and end among `count` bytes from `at` on.
#[inline(always)]
fn read(blocks: &[Block64], at: usize, count: usize) -> (u64, u64) {
    let (number, by) = (at / BLOCK, (at % BLOCK) as u32);
    let [this, next] = match blocks.get(number..) {
        Some([this, next, ..]) => [*this, *next],
        Some([this]) => [*this, Block64::default()],
        _ => return (0, 0),
    };
    // What stands in the next block; shifted twice, for by 64 none can be.
    let of =
        |this: u64, next: u64| (this >> by | next << 1 << (BLOCK as u32 - 1 - by)) & low(count);
    (of(this.starts, next.starts), of(this.ends, next.ends))
}

/// Before all stretches each byte stays.
const FIRST: Stretch = Stretch { source: 0, normalized: 0, kind: Kind::Same };

/// The source of a place in a stretch, of which `mask` is the last that was needed.
#[inline(always)]
fn source(trace: &Trace, stretch: Stretch, mask: &mut Mask, place: usize) -> u32 {
    let into = place.saturating_sub(stretch.normalized);
    match stretch.kind {
        Kind::Same => (stretch.source + into) as u32,
        Kind::Unit if into == 0 => stretch.source as u32,
        Kind::Unit => INSIDE,
        Kind::Masks { .. } | Kind::Swaps { .. } => {
            while place - mask.normalized >= mask.ones && mask.has_next(trace) {
                mask.advance(trace);
            }
            let at = select(mask.bits, place - mask.normalized);
            match mask.is_swapped(trace, at) {
                false => (mask.source + at) as u32,
                true => INSIDE,
            }
        }
    }
}

/// Follows a trace from its beginning on, a place at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Follow {
    /// The number of the next stretch, and where it begins.
    number: usize,
    next: usize,
    stretch: Stretch,
    mask: Mask,
}

impl Default for Follow {
    fn default() -> Self {
        Self { number: 0, next: 0, stretch: FIRST, mask: Mask::default() }
    }
}

impl Follow {
    /// Where in the source the character begins that begins at a place of the normalized text, or
    /// [`INSIDE`]; places must not descend. Constant time on the average.
    pub(crate) fn source(&mut self, trace: &Trace, place: usize) -> u32 {
        while self.next <= place {
            if let Some(stretch) = trace.stretches.get(self.number)
                && stretch.normalized <= place
            {
                self.stretch = *stretch;
                self.mask = Mask::of(trace, self.stretch);
                self.number += 1;
            }
            let next = trace.stretches.get(self.number);
            self.next = next.map_or(usize::MAX, |next| next.normalized);
        }
        source(trace, self.stretch, &mut self.mask, place)
    }
}

/// One mask of a stretch: its number in the trace, and where what it is for begins on both sides.
#[derive(Clone, Copy, Debug, Default)]
struct Mask {
    number: usize,
    source: usize,
    normalized: usize,
    bits: u64,
    ones: usize,
    stride: usize,
    /// How many masks there are for as many bytes: one, or two with that of swaps.
    step: usize,
}

impl Mask {
    /// The first of a stretch.
    #[inline(always)]
    fn of(trace: &Trace, stretch: Stretch) -> Self {
        let (number, stride, step) = match stretch.kind {
            Kind::Masks { first, stride } => (first, stride, 1),
            Kind::Swaps { first, stride } => (first, stride, 2),
            _ => return Self::default(),
        };
        let Stretch { source, normalized, .. } = stretch;
        let stride = usize::from(stride).clamp(1, 64);
        let mut mask = Self { number, source, normalized, bits: 0, ones: 0, stride, step };
        mask.read(trace);
        mask
    }

    #[inline(always)]
    fn read(&mut self, trace: &Trace) {
        let word = trace.masks().get(self.number).copied().unwrap_or_default();
        self.bits = word & (u64::MAX >> (64 - self.stride));
        self.ones = self.bits.count_ones() as usize;
    }

    #[inline(always)]
    fn has_next(&self, trace: &Trace) -> bool {
        self.number + self.step < trace.masks().len()
    }

    #[inline(always)]
    fn advance(&mut self, trace: &Trace) {
        self.number += self.step;
        self.source += self.stride;
        self.normalized += self.ones;
        self.read(trace);
    }

    /// Whether a mark begins at a byte that changed places with the one before.
    #[inline(always)]
    fn is_swapped(&self, trace: &Trace, at: usize) -> bool {
        self.step == 2
            && trace.masks().get(self.number + 1).is_some_and(|swaps| swaps >> at.min(63) & 1 != 0)
    }
}

/// Spreads the low bits over those that `mask` has.
#[inline(always)]
pub(super) fn deposit(mut bits: u64, mask: u64) -> u64 {
    let mut spread = 0;
    while bits != 0 {
        spread |= 1u64.wrapping_shl(select(mask, bits.trailing_zeros() as usize) as u32);
        bits &= bits - 1;
    }
    spread
}

/// The place of the bit that is set behind `n` others.
#[inline(always)]
pub(super) fn select(bits: u64, n: usize) -> usize {
    // At least so far; each bit that is not set takes it one further.
    let mut at = n;
    loop {
        let low = u64::MAX.checked_shl(at as u32 + 1).map_or(u64::MAX, |high| !high);
        let zeros = (!bits & low).count_ones() as usize;
        if n + zeros <= at || at >= 63 {
            return at.min(63);
        }
        at = n + zeros;
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use crate::kernel::{Cursor, Kernel, append};
    use crate::plan::Plan;
    use crate::{Language, Profile};
    use alloc::string::String;
    use alloc::vec::Vec;

    #[test]
    fn select_finds_each_bit() {
        for bits in [1, u64::MAX, 0x5555_5555_5555_5555, 1 << 63 | 1, 0xF0F0_00FF_1230_0001] {
            let places = (0..64).filter(|at| bits >> at & 1 != 0);
            for (n, at) in places.enumerate() {
                assert_eq!(select(bits, n), at, "{n} of {bits:x}");
            }
        }
    }

    /// What stands before a place of the normalized text came from what stands before its source.
    #[test]
    fn sources_are_those_of_the_trace() {
        let texts = [
            "\u{642}\u{627}\u{644} \u{645}\u{64F}\u{62D}\u{64E}\u{645}\u{651}\u{64E}\u{62F}\u{64C}: \
             \u{FEFB} \u{625}\u{644}\u{647}\u{64E}\u{60C} \u{627}\u{653} 1\u{662}\u{640}\u{640}\u{628}",
            "\u{640}\u{643}\u{62A}\u{627}\u{628} abc \u{628}\u{651}\u{64E}\u{628}\u{64E}\u{6D5}\u{654}",
        ];
        for (profile, kernel) in [Profile::SEARCH, Profile::CLEAN, Language::Sorani.search()]
            .into_iter()
            .flat_map(|profile| Kernel::available().map(move |kernel| (profile, kernel)))
        {
            let engine = Engine::new(Plan::compile(&profile.rules()), Some(kernel));
            for text in texts.map(|text| text.repeat(40)) {
                let make = |text: &str, trace: Option<&mut Trace>| {
                    let mut out = Vec::with_capacity(3 * text.len() + 1024);
                    append(&engine, text, &mut Cursor::new(0), &mut out, trace);
                    out
                };
                let mut trace = Trace::default();
                let made = String::from_utf8(make(&text, Some(&mut trace))).unwrap_or_default();
                // As if each character were a piece.
                let mut cuts = Cuts::default();
                cuts.blocks.resize(made.len().div_ceil(BLOCK), Block64::default());
                let places: Vec<usize> = made.char_indices().map(|(at, _)| at).collect();
                for place in &places {
                    cuts.blocks[place / BLOCK].starts |= 1 << (place % BLOCK);
                    cuts.blocks[place / BLOCK].ends |= 1 << (place % BLOCK);
                }
                let mut sources = Sources::default();
                engine.sources(&trace, &cuts, &mut sources);
                let starts = sources.starts.as_slice();
                assert_eq!(starts.len(), places.len());
                assert_eq!(starts, sources.ends.as_slice());
                let mut known = 0;
                let mut one_by_one = Follow::default();
                for (place, source) in places.iter().zip(starts) {
                    let alone = one_by_one.source(&trace, *place);
                    assert_eq!(alone & INSIDE, source & INSIDE, "{profile} {kernel}");
                    if source & INSIDE == 0 {
                        assert_eq!(alone, *source, "{profile} {kernel}");
                        known += 1;
                        let before = make(&text[..*source as usize], None);
                        let made = &made.as_bytes()[..*place];
                        assert_eq!(before, made, "{profile} {kernel}");
                    }
                }
                assert!(known > places.len() / 2);
            }
        }
    }
}
