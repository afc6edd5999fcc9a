//! The lanes once more, for look-ups that know sixteen entries: a byte is two nibbles, its high
//! half and its low half.
//!
//! A character of a group is asked for by its *turned* low byte, in which the highest bit is the
//! other way round: that is what a continuation byte gives with the two bits before it added.

use alloc::vec::Vec;

use super::hash::Hash;
use super::pairs::Pairs;
use super::{Lanes, Table, code, get, is_flagged};
use crate::plan::Plan;

/// Turns a low byte.
pub(crate) const TURN: u8 = 0x80;

/// One of the sixteen rows of a table that differ from what it says else.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    /// The first byte of the row.
    pub(crate) at: u8,
    /// By the low nibble: the difference.
    pub(crate) differences: [u8; 16],
}

/// The rows in which a table of 256 differs from `else_`; both by turned byte.
fn rows(table: impl Fn(u8) -> u8, else_: impl Fn(u8) -> u8) -> Vec<Row> {
    let row = |high: u8| {
        let at = high << 4;
        let of = |low: usize| table(at | low as u8) ^ else_(at | low as u8);
        Row { at, differences: core::array::from_fn(of) }
    };
    (0..16).map(row).filter(|row| row.differences != [0; 16]).collect()
}

/// A set of bytes: those whose nibbles have a bit in common.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Set {
    pub(crate) low: [u8; 16],
    pub(crate) high: [u8; 16],
}

/// A row of a set: bit `i` for the byte with the low nibble `i`.
type Pattern = u16;

/// The patterns of a set, by high nibble.
fn patterns(holds: impl Fn(u8) -> bool) -> [Pattern; 16] {
    core::array::from_fn(|high| {
        (0..16).filter(|low| holds((high as u8) << 4 | low)).fold(0, |row, low| row | 1 << low)
    })
}

impl Set {
    /// Any set, in two parts: that of the low half of the rows, and that of the high one.
    fn halves(holds: impl Fn(u8) -> bool) -> [Self; 2] {
        let patterns = patterns(holds);
        let mut halves = [Self::default(); 2];
        for (half, rows) in halves.iter_mut().zip(patterns.chunks(8)) {
            for (bit, row) in rows.iter().enumerate() {
                half.add(bit as u32, *row);
            }
        }
        for (high, _) in patterns.iter().enumerate() {
            if let Some(half) = halves.get_mut(high / 8)
                && let Some(place) = half.high.get_mut(high)
            {
                *place = 1 << (high % 8);
            }
        }
        halves
    }

    /// Sets that have no byte in common, in one, if eight bits are enough: the bits of the first
    /// are the lowest, and so on. With it, the first bit of each.
    fn joined<const N: usize>(sets: [[Pattern; 16]; N]) -> Option<(Self, [u8; N])> {
        let mut all = Self::default();
        let mut firsts = [0; N];
        let mut bit = 0;
        for (set, first) in sets.iter().zip(&mut firsts) {
            *first = bit as u8;
            let mut seen: Vec<(Pattern, u32)> = Vec::new();
            for (pattern, place) in set.iter().zip(&mut all.high).filter(|(row, _)| **row != 0) {
                let known = seen.iter().find(|(other, _)| other == pattern);
                let own = known.map_or(bit, |(_, bit)| *bit);
                if own > 7 {
                    return None;
                }
                *place |= 1 << own;
                if own == bit {
                    seen.push((*pattern, bit));
                    bit += 1;
                }
            }
            for (pattern, bit) in seen {
                all.add(bit, pattern);
            }
        }
        Some((all, firsts))
    }

    fn add(&mut self, bit: u32, row: Pattern) {
        for (low, place) in self.low.iter_mut().enumerate() {
            *place |= u8::from(row >> low & 1 != 0) << bit;
        }
    }
}

/// What becomes of the 256 characters of a group.
#[derive(Clone, Debug, Default)]
pub(crate) struct Nibbles {
    /// The codes: at home, where they differ from the characters; elsewhere, from
    /// [`code::PASS`].
    pub(crate) codes: Vec<Row>,
    /// Those that are marked.
    pub(crate) marked: [Set; 2],
    /// At home, those that are written and are no base; elsewhere, those that do not pass.
    pub(crate) others: [Set; 2],
    /// Those that are deleted if nobody owns them, and those that are anyway; if eight bits are
    /// enough for them.
    pub(crate) gone: Option<Set>,
}

impl Nibbles {
    /// Lays out the tables of a group.
    pub(super) fn of(codes: &Table, flags: &[u8; 64], home: bool) -> Self {
        let flagged = |turned: u8, shift| is_flagged(flags, turned ^ TURN, shift);
        let code = |turned: u8| get(codes, turned ^ TURN);
        let gone =
            |turned: u8| flagged(turned, 0) && matches!(code(turned), code::GONE | code::DELETE);
        Self {
            codes: rows(code, |turned| if home { turned ^ TURN } else { code::PASS }),
            marked: Set::halves(|turned| flagged(turned, 0)),
            others: Set::halves(|turned| flagged(turned, 4)),
            gone: Set::joined([patterns(gone)]).map(|(set, _)| set),
        }
    }
}

/// What all groups share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shared {
    /// The short way through text of home characters and ASCII, if the plan has one.
    pub(crate) short: Option<Short>,
    /// Whether there are home characters that are written and are no base.
    pub(crate) has_others: bool,
    /// The rank of each home character.
    pub(crate) ranks: Vec<Row>,
    /// Those that read a ZERO WIDTH NON-JOINER as part of a vowel.
    pub(crate) readers: [Set; 2],
    /// Those that are of a word, and of these the marks.
    pub(crate) words: [Set; 2],
    pub(crate) marks: [Set; 2],
    /// Signs that are a word of their own, and of these those that may stand in numbers.
    pub(crate) signs: [Set; 2],
    pub(crate) mids: [Set; 2],
    pub(crate) digits: [Set; 2],
    /// The codes of ASCII characters, by themselves.
    pub(crate) ascii: Vec<Row>,
    /// The characters outside home that may not pass.
    pub(crate) suspects: [Pairs; 2],
    /// The characters that may change.
    pub(crate) scan: [Pairs; 2],
}

/// The home characters, for blocks in which each becomes what it becomes.
#[derive(Clone, Debug)]
pub(crate) struct Short {
    /// Those that are deleted.
    pub(crate) deleted: Set,
    /// By low nibble: the ASCII characters that others become.
    pub(crate) ascii: [[u8; 16]; 2],
    /// The letters that become others.
    pub(crate) folds: Hash,
    /// The same, where they are too many for that.
    pub(crate) fold_rows: Vec<Row>,
    /// What does not just stay or become a letter.
    pub(crate) marked: Marked,
    /// The same, and marks that stay are hard, where their order counts; if eight bits are enough.
    pub(crate) unmarked: Option<Marked>,
}

/// Home characters that become ASCII, and hard ones, which need a second look.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Marked {
    pub(crate) set: Set,
    /// The bits of those that are hard.
    pub(crate) hard: u8,
    /// What is added, so that the highest bit tells ASCII,
    pub(crate) to_ascii: u8,
    /// and ASCII of the second table.
    pub(crate) to_second: u8,
}

impl Marked {
    fn of(sets: [[Pattern; 16]; 3]) -> Option<Self> {
        let (set, [_, ascii, second]) = Set::joined(sets)?;
        let add = |bit: u8| 0x80 - (1 << bit);
        // If the second has no bit of its own, the highest stands for another.
        (second < 8).then(|| Self {
            set,
            hard: (1 << ascii) - 1,
            to_ascii: add(ascii),
            to_second: add(second),
        })
    }
}

impl Shared {
    /// Lays out the tables of a plan.
    pub(super) fn of(plan: &Plan, lanes: &Lanes) -> Self {
        let rank = |turned: u8| get(&lanes.rank, turned ^ TURN);
        let ascii = |byte: u8| {
            let half = lanes.ascii.get(usize::from(byte >> 6));
            let code = half.and_then(|half| half.get(usize::from(byte & 0x3F)));
            code.copied().unwrap_or(byte)
        };
        Self {
            short: Short::of(plan, lanes),
            has_others: (0..=u8::MAX).any(|low| is_flagged(&lanes.home.flags, low, 4)),
            ranks: rows(rank, |_| 0),
            readers: Set::halves(|turned| is_flagged(&lanes.readers, turned ^ TURN, 0)),
            words: Set::halves(|turned| is_flagged(&lanes.words, turned ^ TURN, 0)),
            marks: Set::halves(|turned| is_flagged(&lanes.words, turned ^ TURN, 4)),
            signs: Set::halves(|turned| is_flagged(&lanes.signs, turned ^ TURN, 0)),
            mids: Set::halves(|turned| is_flagged(&lanes.signs, turned ^ TURN, 4)),
            digits: Set::halves(|turned| is_flagged(&lanes.digits, turned ^ TURN, 0)),
            ascii: rows(ascii, |byte| byte),
            suspects: Pairs::suspects(plan, lanes),
            scan: Pairs::scan(plan, lanes),
        }
    }
}

impl Short {
    fn of(plan: &Plan, lanes: &Lanes) -> Option<Self> {
        let flagged = |turned: u8| is_flagged(&lanes.home.flags, turned ^ TURN, 0);
        let is_other = |turned: u8| is_flagged(&lanes.home.flags, turned ^ TURN, 4);
        let code = |turned: u8| get(&lanes.home.code, turned ^ TURN);
        let is_ascii = |turned: u8| flagged(turned) && code(turned) < 0x80;
        let is_deleted = |turned: u8| flagged(turned) && code(turned) == code::DELETE;
        // Each row of ASCII goes into one of two tables; what has no place there is hard.
        let mut ascii = [[0; 16]; 2];
        let mut second = [false; 16];
        for (high, second) in (0..16u8).zip(&mut second) {
            let row: [u8; 16] = core::array::from_fn(|low| {
                let turned = high << 4 | low as u8;
                if is_ascii(turned) { code(turned) } else { 0 }
            });
            let lost = |table: &[u8; 16]| {
                let pairs = table.iter().zip(&row);
                pairs.filter(|(a, b)| a != b && **a != 0 && **b != 0).count()
            };
            let (_, at) = ascii.iter().enumerate().map(|(at, table)| (lost(table), at)).min()?;
            for (place, value) in ascii.get_mut(at)?.iter_mut().zip(row) {
                *place = if *place == 0 { value } else { *place };
            }
            *second = at > 0;
        }
        let in_table = |turned: u8, table: bool| {
            let [first, other] = &ascii;
            let values = if table { other } else { first };
            is_ascii(turned)
                && second.get(usize::from(turned >> 4)) == Some(&table)
                && values.get(usize::from(turned & 0xF)) == Some(&code(turned))
        };
        let is_hard = |turned| {
            let easy = is_deleted(turned) || in_table(turned, false) || in_table(turned, true);
            flagged(turned) && !easy
        };
        let (deleted, _) = Set::joined([patterns(is_deleted)])?;
        let first = patterns(|turned| in_table(turned, false));
        let second = patterns(|turned| in_table(turned, true));
        let hard_or_mark = |turned| is_hard(turned) || plan.ordered && is_other(turned);
        let fold = |turned: u8| if flagged(turned) { turned } else { code(turned) ^ TURN };
        let folds = (0..=u8::MAX).map(|turned| (turned, fold(turned) ^ turned));
        let folds = Hash::of(folds.filter(|(_, difference)| *difference != 0));
        Some(Self {
            deleted,
            ascii,
            fold_rows: if folds.is_whole { Vec::new() } else { rows(fold, |turned| turned) },
            folds,
            marked: Marked::of([patterns(is_hard), first, second])?,
            unmarked: Marked::of([patterns(hard_or_mark), first, second]),
        })
    }
}
