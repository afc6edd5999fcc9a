//! Rules compiled to tables: plain data that a kernel runs over bytes of UTF-8.
//!
//! A plan knows code points, bytes and ranks, not letters. It holds the same rows twice: by
//! character, for the exact path ([`Plan::row`]), and by lead and continuation byte, for the fast
//! one ([`Plan::first`], [`Plan::pages`]; see [`entry`]). Kernels that look up many characters at
//! once have it a third time, in [`lanes`].

mod compile;
pub(crate) mod entry;
pub(crate) mod lanes;
mod layout;
mod owner;
mod pair;
mod pairs;
pub(crate) mod scanner;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

pub(crate) use crate::rules::{AE, ZWNJ, is_letter, is_shapeless, is_space};

use crate::rules::{Rest, Rule};

use pair::ByPair;

pub(crate) use owner::is_transparent;
pub(crate) use pairs::{compose, pairs, parts};

/// Compiled rules.
#[derive(Debug)]
pub(crate) struct Plan {
    /// One entry for each pair of bytes that a character may begin with; of an ASCII character,
    /// one for each byte that may follow. Some kilobytes of it are ever touched by one text.
    pub(crate) first: ByPair<u32>,
    /// One entry for each last byte, for the three-byte blocks that need one.
    pub(crate) pages: Vec<[u32; 64]>,
    /// For each pair of bytes, low byte first: whether a character may change there, whether one
    /// of another script begins, and the rank of a mark that stays ([`scanner`]).
    pub(crate) suspects: ByPair<u8>,
    /// Whether every ASCII character passes.
    pub(crate) plain_ascii: bool,
    /// Whether marks stay whose order matters: then the fast path watches their ranks.
    pub(crate) ordered: bool,
    /// Whether canonical composition runs at all.
    pub(crate) composes: bool,
    /// Whether ZERO WIDTH NON-JOINER after one of these letters turns it into the last of them.
    pub(crate) heh_zwnj: bool,
    /// What is run on the text of other scripts.
    pub(crate) rest: Rest,
    /// How often a letter may stand in a row, when it was typed three times or more.
    pub(crate) elongation_cap: usize,
    /// Whether runs of white space become one SPACE.
    pub(crate) collapses: bool,
    /// The largest growth of any text, as a fraction: bytes written, bytes read.
    pub(crate) growth: (usize, usize),
    rows: Vec<PlanRow>,
    /// The targets of all rows, one after the other.
    targets: String,
    /// Where the rows of each 256-character block begin, for the blocks of the first plane.
    blocks: Box<[u16; 257]>,
}

/// Which step acts on a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Step 1: deleted whatever stands around it.
    Delete,
    /// Step 1: replaced unless the character before owns it.
    Invisible,
    /// Step 1: deleted after a character of the script.
    VariationSelector,
    /// Step 2: replaced before composition.
    Expand,
    /// Step 4: replaced (or deleted) after composition.
    Fold,
}

/// One character and what becomes of it, followed to its end: no target folds again.
#[derive(Clone, Copy, Debug)]
struct PlanRow {
    from: char,
    step: Step,
    start: u32,
    len: u16,
    /// Why: the first rule that acts.
    rule: Rule,
}

impl Plan {
    /// What becomes of `c`: the step that acts, and what it writes. `None` for what passes.
    pub(crate) fn row(&self, c: char) -> Option<(Step, &str)> {
        self.find(c).map(|row| (row.step, self.target(row)))
    }

    fn find(&self, c: char) -> Option<&PlanRow> {
        let block = u32::from(c) as usize >> 8;
        let (low, high) = match (self.blocks.get(block), self.blocks.get(block + 1)) {
            (Some(low), Some(high)) => (usize::from(*low), usize::from(*high)),
            _ => (self.blocks.last().map_or(0, |low| usize::from(*low)), self.rows.len()),
        };
        let rows = self.rows.get(low..high)?;
        let at = rows.binary_search_by_key(&c, |row| row.from).ok()?;
        rows.get(at)
    }

    /// The rule behind the row of `c`; `None` for what passes.
    pub(crate) fn rule(&self, c: char) -> Option<Rule> {
        self.find(c).map(|row| row.rule)
    }

    /// Whether runs of letters or of white space are shortened.
    pub(crate) const fn squeezes(&self) -> bool {
        self.elongation_cap != usize::MAX || self.collapses
    }

    /// Every row, in code point order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (char, Step, &str)> {
        self.rows.iter().map(|row| (row.from, row.step, self.target(row)))
    }

    fn target(&self, row: &PlanRow) -> &str {
        let start = row.start as usize;
        self.targets.get(start..start + usize::from(row.len)).unwrap_or_default()
    }
}
