//! From places of normalized text to those of its source, many at once.

use alloc::vec::Vec;

use super::Engine;
use super::trace::{Kind, Stretch, Trace};
use super::words::LETTER;

/// For a place inside of something that became something as a whole: it has no place of its own.
pub(crate) const INSIDE: u32 = u32::MAX;

impl Engine {
    /// Where in the source the characters begin that begin at these places of the normalized text,
    /// which ascend; [`INSIDE`] for a place inside of one, or of two that changed places. Linear
    /// time.
    pub(crate) fn sources(&self, trace: &Trace, places: &[u32], out: &mut Vec<u32>) {
        if out.len() < places.len() {
            out.resize(places.len(), 0);
        }
        self.follow(trace, places, out);
    }
}

/// The same, with a way to find the place of the bit that is set behind so many others.
#[inline(always)]
pub(super) fn follow(
    trace: &Trace,
    places: &[u32],
    out: &mut [u32],
    select: impl Fn(u64, usize) -> usize,
) {
    let (mut places, mut out) = (places, out);
    let mut stretches = trace.stretches.iter().peekable();
    let mut stretch = FIRST;
    loop {
        let end = stretches.peek().map_or(usize::MAX, |next| next.normalized);
        let count = places.partition_point(|place| ((place & !LETTER) as usize) < end);
        let Some((here, behind)) = places.split_at_checked(count) else { return };
        let Some((sources, rest)) = out.split_at_mut_checked(count) else { return };
        let mut mask = Mask::of(trace, stretch);
        let here = here.iter().map(|place| (place & !LETTER) as usize).zip(sources);
        if mask.step == 1 {
            let words = trace.masks().get(mask.number + 1..).unwrap_or_default();
            let mut words = words.iter();
            for (place, out) in here {
                while place - mask.normalized >= mask.ones
                    && let Some(word) = words.next()
                {
                    mask.go_on(*word);
                }
                *out = (mask.source + select(mask.bits, place - mask.normalized)) as u32;
            }
        } else {
            for (place, out) in here {
                *out = source(trace, stretch, &mut mask, place, &select);
            }
        }
        (places, out) = (behind, rest);
        match stretches.next() {
            Some(next) if !places.is_empty() => stretch = *next,
            _ => return,
        }
    }
}

/// Before all stretches each byte stays.
const FIRST: Stretch = Stretch { source: 0, normalized: 0, kind: Kind::Same };

/// The source of a place in a stretch, of which `mask` is the last that was needed.
#[inline(always)]
fn source(
    trace: &Trace,
    stretch: Stretch,
    mask: &mut Mask,
    place: usize,
    select: &impl Fn(u64, usize) -> usize,
) -> u32 {
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
        source(trace, self.stretch, &mut self.mask, place, &select)
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
        let word = trace.masks().get(number).copied().unwrap_or_default();
        let bits = word & (u64::MAX >> (64 - stride));
        let ones = bits.count_ones() as usize;
        Self { number, source, normalized, bits, ones, stride, step }
    }

    #[inline(always)]
    fn has_next(&self, trace: &Trace) -> bool {
        self.number + self.step < trace.masks().len()
    }

    #[inline(always)]
    fn advance(&mut self, trace: &Trace) {
        self.number += self.step;
        self.go_on(trace.masks().get(self.number).copied().unwrap_or_default());
    }

    /// Goes on to the next mask, which is `word`.
    #[inline(always)]
    fn go_on(&mut self, word: u64) {
        self.source += self.stride;
        self.normalized += self.ones;
        self.bits = word & (u64::MAX >> (64 - self.stride));
        self.ones = self.bits.count_ones() as usize;
    }

    /// Whether a mark begins at a byte that changed places with the one before.
    #[inline(always)]
    fn is_swapped(&self, trace: &Trace, at: usize) -> bool {
        self.step == 2
            && trace.masks().get(self.number + 1).is_some_and(|swaps| swaps >> at.min(63) & 1 != 0)
    }
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
                let places: Vec<u32> = made.char_indices().map(|(at, _)| at as u32).collect();
                let mut sources = Vec::new();
                engine.sources(&trace, &places, &mut sources);
                assert_eq!(sources.len(), places.len());
                let mut known = 0;
                for (place, source) in places.iter().zip(&sources) {
                    if *source != INSIDE {
                        known += 1;
                        let before = make(&text[..*source as usize], None);
                        let made = &made.as_bytes()[..*place as usize];
                        assert_eq!(before, made, "{profile} {kernel}");
                    }
                }
                assert!(known > places.len() / 2);
            }
        }
    }
}
