//! Pieces of normalized text, and from where in the source they come: many at once.

use alloc::vec::Vec;

use super::Engine;
use super::trace::{Kind, Stretch, Trace};
use super::words::{BLOCK, Cuts};

/// A piece of normalized text as it is told at a glance.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Glance {
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// Where it begins and ends in the source.
    pub(crate) source: [u32; 2],
    pub(crate) look: Look,
}

/// What a piece begins with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    Letter,
    /// A digit, or `_`.
    Other,
    /// A sign, or white space.
    Glyph,
    /// The piece begins or ends inside of something that became something as a whole: its source is
    /// not known.
    #[default]
    Inside,
}

/// What was seen, which memory is kept for: of all the first `count` are.
#[derive(Debug, Default)]
pub(crate) struct Glances {
    all: Vec<Glance>,
    count: usize,
}

impl Glances {
    #[inline]
    pub(crate) fn get(&self) -> &[Glance] {
        self.all.get(..self.count).unwrap_or_default()
    }

    pub(crate) fn clear(&mut self) {
        self.count = 0;
    }
}

impl Engine {
    /// Looks at all pieces of a text of `len` bytes of source; at white space only if it is asked
    /// for. Linear time.
    pub(crate) fn glance(
        &self,
        trace: &Trace,
        cuts: &Cuts,
        len: usize,
        spaces: bool,
        out: &mut Glances,
    ) {
        if out.all.len() < cuts.bounds.len() {
            out.all.resize(cuts.bounds.len(), Glance::default());
        }
        self.find_glances(trace, cuts, len, spaces, out);
    }
}

/// The same, with a way to find the place of the bit that is set behind so many others.
#[inline(always)]
pub(super) fn glance(
    trace: &Trace,
    cuts: &Cuts,
    len: usize,
    spaces: bool,
    out: &mut Glances,
    select: impl Fn(u64, usize) -> usize,
) {
    let Glances { all, count } = out;
    let mut follow = Follow::new(trace);
    let mut number = 0;
    let mut open = Glance::default();
    let mut open_counts = false;
    for bound in &cuts.bounds {
        let source = follow.source(trace, *bound as usize, &select);
        open.end = *bound;
        open.source[1] = source;
        if source == INSIDE {
            open.look = Look::Inside;
        }
        if let Some(place) = all.get_mut(number) {
            *place = open;
        }
        // Without a branch: white space stands at every other place, but not quite.
        number += usize::from(open_counts);
        let at = *bound as usize;
        let block = cuts.blocks.get(at / BLOCK).copied().unwrap_or_default();
        let is = |mask: u64| mask >> (at % BLOCK) & 1 != 0;
        let look = match (is(block.letters), is(block.word)) {
            _ if source == INSIDE => Look::Inside,
            (true, _) => Look::Letter,
            (_, true) => Look::Other,
            _ => Look::Glyph,
        };
        open = Glance { start: *bound, end: 0, source: [source, 0], look };
        open_counts = spaces | !is(block.space);
    }
    *count = number;
    // What was deleted behind all belongs to the last.
    if let Some(last) = number.checked_sub(1).and_then(|last| all.get_mut(last))
        && Some(&last.end) == cuts.bounds.last()
    {
        last.source[1] = len as u32;
    }
}

/// For a place inside of something that became something as a whole: it has no place of its own.
const INSIDE: u32 = u32::MAX;

/// Follows a trace from its beginning on.
struct Follow<'t> {
    /// Those that are to come.
    stretches: core::slice::Iter<'t, Stretch>,
    /// The one at hand, and where the next one begins.
    stretch: Stretch,
    next: usize,
    mask: Mask,
}

impl<'t> Follow<'t> {
    #[inline(always)]
    fn new(trace: &'t Trace) -> Self {
        let stretch = Stretch { source: 0, normalized: 0, kind: Kind::Same };
        let stretches = trace.stretches.iter();
        let next = stretches.as_slice().first().map_or(usize::MAX, |next| next.normalized);
        Self { stretches, stretch, next, mask: Mask::default() }
    }

    /// Where in the source the character begins that begins at this place of the normalized text;
    /// places must ascend.
    #[inline(always)]
    fn source(
        &mut self,
        trace: &Trace,
        place: usize,
        select: &impl Fn(u64, usize) -> usize,
    ) -> u32 {
        while self.next <= place {
            self.stretch = self.stretches.next().copied().unwrap_or(self.stretch);
            let next = self.stretches.as_slice().first();
            self.next = next.map_or(usize::MAX, |next| next.normalized);
            self.mask = Mask::of(trace, self.stretch);
        }
        let into = place.saturating_sub(self.stretch.normalized);
        match self.stretch.kind {
            Kind::Same => (self.stretch.source + into) as u32,
            Kind::Unit if into == 0 => self.stretch.source as u32,
            Kind::Unit => INSIDE,
            Kind::Masks { .. } | Kind::Swaps { .. } => {
                let mask = &mut self.mask;
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
}

/// One mask of a stretch: its number in the trace, and where what it is for begins on both sides.
#[derive(Clone, Copy, Default)]
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
        let all = u64::MAX >> (64 - self.stride);
        self.bits = trace.masks().get(self.number).copied().unwrap_or_default() & all;
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
                let places = made.char_indices().map(|(at, _)| at);
                let mut follow = Follow::new(&trace);
                let found = places.map(|at| (at, follow.source(&trace, at, &select)));
                let found: Vec<(usize, u32)> = found.collect();
                let mut known = 0;
                for (place, source) in &found {
                    if *source != INSIDE {
                        known += 1;
                        let before = make(&text[..*source as usize], None);
                        assert_eq!(before, made.as_bytes()[..*place], "{profile} {kernel}");
                    }
                }
                assert!(known > found.len() / 2);
            }
        }
    }
}
