//! From places of normalized text to those of its source, one behind the other.

use crate::kernel::{Kind, Trace};

/// Follows a trace from its beginning on. What is asked for must not lie before what was asked for
/// last; each question takes constant time on the average.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Follow {
    /// The number of the stretch.
    stretch: usize,
    /// In it, which mask; where what it is for begins on both sides; and the mask itself.
    mask: Mask,
}

#[derive(Clone, Copy, Debug, Default)]
struct Mask {
    /// Its number in the trace.
    number: usize,
    source: usize,
    normalized: usize,
    bits: u64,
    ones: usize,
}

/// How many bytes two marks have that changed places, each.
const MARK: usize = 2;

impl Default for Follow {
    fn default() -> Self {
        Self::new()
    }
}

impl Follow {
    /// Before the first stretch.
    pub(crate) const fn new() -> Self {
        let mask = Mask { number: 0, source: 0, normalized: 0, bits: 0, ones: 0 };
        Self { stretch: usize::MAX, mask }
    }

    /// Where in the source the pair begins that the byte `normalized` is of, or which begins
    /// there; `source` if that is the end. Behind what was deleted before.
    #[inline]
    pub(crate) fn start(&mut self, trace: &Trace, normalized: usize) -> usize {
        self.place(trace, normalized).start
    }

    /// Where the pair ends, with what was deleted behind it, that the byte before `normalized` is
    /// of.
    #[inline]
    pub(crate) fn end(&mut self, trace: &Trace, normalized: usize, source: usize) -> usize {
        let place = self.place(trace, normalized);
        if place.is_inside { place.end.unwrap_or(source) } else { place.start }
    }

    #[inline]
    fn place(&mut self, trace: &Trace, normalized: usize) -> Place {
        let stretches = &trace.stretches;
        let mut next = self.stretch.wrapping_add(1);
        while stretches.get(next).is_some_and(|stretch| stretch.normalized <= normalized) {
            self.stretch = next;
            next = next.wrapping_add(1);
            self.mask.number = usize::MAX;
        }
        let Some(stretch) = stretches.get(self.stretch) else {
            return Place::between(normalized);
        };
        let into = normalized - stretch.normalized;
        match stretch.kind {
            Kind::Same => Place::between(stretch.source + into),
            Kind::Unit => Place {
                start: stretch.source,
                end: stretches.get(next).map(|next| next.source),
                is_inside: into > 0,
            },
            Kind::Masks { first, stride } => {
                if self.mask.number == usize::MAX {
                    self.mask = Mask::of(trace, first, stretch.source, stretch.normalized, stride);
                }
                Place::between(self.mask.select(trace, normalized, stride, 1))
            }
            Kind::Swaps { first, stride } => {
                if self.mask.number == usize::MAX {
                    self.mask = Mask::of(trace, first, stretch.source, stretch.normalized, stride);
                }
                let at = self.mask.select(trace, normalized, stride, 2);
                let swaps = trace.masks().get(self.mask.number + 1).copied().unwrap_or_default();
                match swaps >> (at - self.mask.source).min(63) & 1 {
                    0 => Place::between(at),
                    _ => Place { start: at - MARK, end: Some(at + MARK), is_inside: true },
                }
            }
        }
    }
}

/// What a place of the normalized text is in the source.
struct Place {
    /// Where the pair begins that the byte there is of.
    start: usize,
    /// Where that ends; `None` for the end of the source.
    end: Option<usize>,
    /// Whether the place lies inside of it.
    is_inside: bool,
}

impl Place {
    const fn between(start: usize) -> Self {
        Self { start, end: None, is_inside: false }
    }
}

impl Mask {
    #[inline]
    fn of(trace: &Trace, number: usize, source: usize, normalized: usize, stride: u8) -> Self {
        let all = u64::MAX >> (u64::BITS - u32::from(stride).clamp(1, u64::BITS));
        let bits = trace.masks().get(number).copied().unwrap_or_default() & all;
        Self { number, source, normalized, bits, ones: bits.count_ones() as usize }
    }

    /// The source of the byte `normalized`, in this mask or in one of the next of its stretch.
    #[inline]
    fn select(&mut self, trace: &Trace, normalized: usize, stride: u8, step: usize) -> usize {
        while normalized - self.normalized >= self.ones {
            let number = self.number + step;
            if number >= trace.masks().len() {
                break; // never: a stretch has a mask for each byte that is written
            }
            let source = self.source + usize::from(stride);
            *self = Self::of(trace, number, source, self.normalized + self.ones, stride);
        }
        self.source + select(self.bits, normalized - self.normalized)
    }
}

/// The place of the bit that is set behind `n` others.
#[inline]
fn select(bits: u64, n: usize) -> usize {
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
mod tests {
    use super::*;
    use crate::align::Alignment;
    use crate::{Language, Profile};

    #[test]
    fn select_finds_each_bit() {
        for bits in
            [1, u64::MAX, 0x5555_5555_5555_5555, 0x8000_0000_0000_0001, 0xF0F0_00FF_1230_0001]
        {
            let places = (0..64).filter(|at| bits >> at & 1 != 0);
            for (n, at) in places.enumerate() {
                assert_eq!(select(bits, n), at, "{n} of {bits:x}");
            }
        }
    }

    /// The same as the look-up, at every place.
    #[test]
    fn follows_the_alignment() {
        let texts = [
            "\u{642}\u{627}\u{644} \u{645}\u{64F}\u{62D}\u{64E}\u{645}\u{64E}\u{651}\u{62F}\u{64C}: \u{FDFA} \u{FEFB} \u{625}\u{644}\u{647}\u{64E} \u{627}\u{653} 1\u{662}\u{640}\u{640}\u{628}\u{200C}\u{200C}",
            "\u{640}\u{643}\u{62A}\u{627}\u{628} abc \u{628}\u{651}\u{64E}\u{628}\u{64E}\u{651}\u{6D5}\u{654}",
        ];
        for profile in [Profile::SEARCH, Profile::CLEAN, Language::Sorani.search()] {
            for text in texts.iter().map(|text| text.repeat(40)) {
                let aligned = profile.normalizer().normalize_aligned(&text);
                let alignment: &Alignment = &aligned.alignment;
                let (mut starts, mut ends) = (Follow::new(), Follow::new());
                for (at, _) in aligned.text.char_indices() {
                    let trace = alignment.trace();
                    assert_eq!(starts.start(trace, at), alignment.start_of(at), "{profile} {at}");
                    if at > 0 {
                        let end = ends.end(trace, at, text.len());
                        assert_eq!(end, alignment.source_end(at), "{profile} {at}");
                    }
                }
            }
        }
    }
}
