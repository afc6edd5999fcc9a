//! The way from one side to the other, in the trace of a kernel.

use super::Alignment;
use crate::kernel::{Kind, Stretch};

/// How many bytes two marks have that changed places, each.
const MARK: usize = 2;

impl Alignment {
    /// Where in the source the pair begins that the byte `normalized` is of; the first one begins with
    /// what was deleted before it.
    pub(super) fn source_start(&self, normalized: usize) -> usize {
        if normalized == 0 {
            return 0;
        }
        let start = self.start_of(normalized);
        if self.normalized_start(start) == 0 { 0 } else { start }
    }

    /// Where in the source the pair ends, with what was deleted behind it, that the byte before
    /// `normalized` is of.
    pub(super) fn source_end(&self, normalized: usize) -> usize {
        if normalized == 0 {
            return 0;
        }
        let behind = self.pair_end(normalized);
        self.start_of(behind)
    }

    /// The same as [`source_start`](Self::source_start), but behind what was deleted before all.
    pub(super) fn start_of(&self, normalized: usize) -> usize {
        if normalized >= self.normalized {
            return self.source;
        }
        let Some((stretch, end)) = self.by(normalized, |stretch| stretch.normalized) else {
            return normalized;
        };
        let into = normalized - stretch.normalized;
        match stretch.kind {
            Kind::Same => stretch.source + into,
            Kind::Unit => stretch.source,
            _ => {
                let at = self.select(stretch, end, into);
                if self.is_swapped(stretch, at) { at - MARK } else { at }
            }
        }
    }

    /// The end of the pair in which `normalized` lies, or itself if it lies between two.
    fn pair_end(&self, normalized: usize) -> usize {
        if normalized >= self.normalized {
            return self.normalized;
        }
        let Some((stretch, end)) = self.by(normalized, |stretch| stretch.normalized) else {
            return normalized;
        };
        let into = normalized - stretch.normalized;
        match stretch.kind {
            Kind::Unit if into > 0 => self.normalized_end(end),
            Kind::Swaps { .. } if self.is_swapped(stretch, self.select(stretch, end, into)) => {
                normalized + MARK
            }
            _ => normalized,
        }
    }

    /// Where what became of the pair begins that the byte `source` is of.
    pub(super) fn normalized_start(&self, source: usize) -> usize {
        self.normalized_at(source, true)
    }

    /// Where what became of the pair ends that the byte before `source` is of.
    pub(super) fn normalized_end(&self, source: usize) -> usize {
        self.normalized_at(source, false)
    }

    fn normalized_at(&self, source: usize, starts: bool) -> usize {
        if source >= self.source {
            return self.normalized;
        }
        let Some((stretch, end)) = self.by(source, |stretch| stretch.source) else {
            return source;
        };
        let into = source - stretch.source;
        match stretch.kind {
            Kind::Same => stretch.normalized + into,
            Kind::Unit if starts || into == 0 => stretch.normalized,
            Kind::Unit => self.end_of(end),
            _ => {
                let at = stretch.normalized + self.rank(stretch, source);
                match (self.is_swapped(stretch, source), starts) {
                    (false, _) => at,
                    (true, true) => at - MARK,
                    (true, false) => at + MARK,
                }
            }
        }
    }

    /// How much is written up to the stretch that begins at `source`.
    fn end_of(&self, source: usize) -> usize {
        match self.by(source, |stretch| stretch.source) {
            Some((stretch, _)) if source < self.source => stretch.normalized,
            _ => self.normalized,
        }
    }

    /// The last stretch that begins at or before `place` by `key`, and where it ends in the source;
    /// `None` if both sides are the same.
    fn by(&self, place: usize, key: impl Fn(&Stretch) -> usize) -> Option<(Stretch, usize)> {
        let stretches = &self.trace.stretches;
        let behind = stretches.partition_point(|stretch| key(stretch) <= place);
        let stretch = stretches.get(behind.checked_sub(1)?)?;
        let end = stretches.get(behind).map_or(self.source, |next| next.source);
        Some((*stretch, end))
    }

    /// The masks of a stretch, each with the place of its first byte and how many bytes it is for.
    fn masks(&self, stretch: Stretch) -> (impl Iterator<Item = (usize, u64, u64)>, usize) {
        let (first, stride, step) = match stretch.kind {
            Kind::Masks { first, stride } => (first, stride, 1),
            Kind::Swaps { first, stride } => (first, stride, 2),
            _ => (usize::MAX, 1, 1),
        };
        let stride = usize::from(stride.max(1));
        let words = self.trace.masks().get(first..).unwrap_or_default();
        let masks = words.chunks(step).zip((stretch.source..).step_by(stride));
        let masks = masks.map(move |(words, at)| {
            let low = u64::MAX >> (u64::BITS as usize - stride.min(u64::BITS as usize));
            let swaps = if step == 2 { words.last().copied().unwrap_or_default() } else { 0 };
            (at, words.first().copied().unwrap_or_default() & low, swaps & low)
        });
        (masks, stride)
    }

    /// The source of the byte `into` of what is written for a stretch that ends at `end`.
    fn select(&self, stretch: Stretch, end: usize, mut into: usize) -> usize {
        let (masks, _) = self.masks(stretch);
        for (at, mut mask, _) in masks {
            let count = mask.count_ones() as usize;
            if into >= count {
                into -= count;
                if at >= end {
                    break;
                }
                continue;
            }
            for _ in 0..into {
                mask &= mask - 1;
            }
            return at + mask.trailing_zeros() as usize;
        }
        end
    }

    /// How many bytes are written for a stretch before `source`.
    fn rank(&self, stretch: Stretch, source: usize) -> usize {
        let (masks, stride) = self.masks(stretch);
        let mut written = 0;
        for (at, mask, _) in masks {
            let bits = source.saturating_sub(at);
            if bits < stride {
                let low = if bits == 0 { 0 } else { u64::MAX >> (u64::BITS as usize - bits) };
                return written + (mask & low).count_ones() as usize;
            }
            written += mask.count_ones() as usize;
        }
        written
    }

    /// Whether the mark that begins at `source` changed places with the one before.
    fn is_swapped(&self, stretch: Stretch, source: usize) -> bool {
        let Kind::Swaps { first, stride } = stretch.kind else { return false };
        let stride = usize::from(stride.max(1));
        let into = source.saturating_sub(stretch.source);
        let swaps = self.trace.masks().get(first + 2 * (into / stride) + 1).copied();
        swaps.unwrap_or_default() >> (into % stride) & 1 != 0
    }
}
