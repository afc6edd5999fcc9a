//! From places in the normalized text back to the source.

use core::ops::Range;

use super::window::Anchor;
use crate::changes::{Change, Changes};

/// Goes through the changes of a text, and knows where each stands on both sides.
#[derive(Debug)]
pub(super) struct Walk<'a> {
    changes: Changes<'a>,
    /// From here to the next unit nothing changes.
    at: Anchor,
    unit: Option<Unit>,
    /// A change behind the unit.
    ahead: Option<Change<'a>>,
}

/// A change, and what is deleted right behind it.
#[derive(Debug)]
struct Unit {
    source: Range<usize>,
    /// How many bytes became of it.
    len: usize,
}

impl<'a> Walk<'a> {
    /// Starts at an anchor, from which `changes` go on.
    pub(super) fn new(changes: Changes<'a>, at: Anchor) -> Self {
        Self { changes, at, unit: None, ahead: None }
    }

    /// How much normalized text is behind it.
    pub(super) fn made(&self) -> usize {
        self.at.made
    }

    /// Up to where it knows the normalized text: through the unit at hand.
    pub(super) fn reach(&self) -> usize {
        let unit = self.unit.as_ref();
        self.at.made + unit.map_or(0, |unit| unit.source.start - self.at.source + unit.len)
    }

    /// The source of a part of the normalized text, which is not empty, and does not begin before
    /// where the last one ended: the smallest run of whole characters that it comes from, and
    /// what is deleted right behind them.
    pub(super) fn source(&mut self, made: Range<usize>) -> Range<usize> {
        let start = match self.find(made.start) {
            Ok(at) => at,
            Err(unit) => unit.start,
        };
        let end = match self.find(made.end.saturating_sub(1)) {
            Err(unit) => unit.end,
            Ok(last) => {
                // Nothing changes up to here.
                self.at = Anchor { source: last + 1, made: made.end };
                match self.load(last + 2) {
                    Some(unit) if unit.len == 0 && unit.source.start == last + 1 => unit.source.end,
                    _ => last + 1,
                }
            }
        };
        start..end
    }

    /// Where a byte of the normalized text comes from: the place of a byte that stays, or the range
    /// of a unit.
    fn find(&mut self, made: usize) -> Result<usize, Range<usize>> {
        loop {
            let Anchor { source, made: before } = self.at;
            let place = source + made.saturating_sub(before);
            let Some(unit) = self.load(place + 1) else { return Ok(place) };
            let (range, len) = (unit.source.clone(), unit.len);
            if range.start > place {
                return Ok(place);
            }
            let behind = before + (range.start - source) + len;
            if made < behind {
                return Err(range);
            }
            self.at = Anchor { source: range.end, made: behind };
            self.unit = None;
        }
    }

    /// The next unit; none if there is none before `upto` in the source.
    fn load(&mut self, upto: usize) -> Option<&Unit> {
        if self.unit.is_none() {
            let change = self.ahead.take().or_else(|| self.changes.next_before(upto))?;
            let mut unit = Unit { source: change.source, len: change.to.len() };
            loop {
                self.ahead = self.changes.next_before(unit.source.end + 1);
                match &self.ahead {
                    Some(Change { source, to, .. })
                        if to.is_empty() && source.start == unit.source.end =>
                    {
                        unit.source.end = source.end;
                    }
                    _ => break,
                }
            }
            self.unit = Some(unit);
        }
        self.unit.as_ref()
    }
}
