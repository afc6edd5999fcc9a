//! What is asked of each byte of a block.

use super::block::{BLOCK, Block, Nibble};
use crate::kernel::run::{GROUP, Run};
use crate::plan::lanes::nibbles::{Marked, Row, Set, Short};
use crate::plan::lanes::pairs::Pairs;
use crate::plan::lanes::{HOME_LEAD, Lanes};

/// Of a block, so many are written; two more are looked at, so that each character that begins in
/// the part that is written is seen whole.
pub(super) const STRIDE: usize = BLOCK - 2;
/// A block and what is loaded before it.
pub(super) const WINDOW: usize = BLOCK + 2;
/// So many blocks without a need for it, and a shorter way is tried again.
pub(super) const PATIENCE: u32 = 16;

/// 64 bytes of source, and the same one and two bytes earlier.
#[derive(Clone, Copy)]
pub(super) struct Bytes {
    pub(super) this: Block,
    pub(super) before: Block,
    pub(super) before2: Block,
}

impl Bytes {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn of(window: &[u8; WINDOW]) -> Self {
        let [before2, before, this] = three(window);
        Self { this: Block::load(this), before: Block::load(before), before2: Block::load(before2) }
    }
}

/// The next block, and how much of it is to be done at most; `None` at the end.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn bytes(run: &Run<'_, '_>) -> Option<(Bytes, usize)> {
    if let Some(window) = window(run.source, run.pos) {
        return Some((Bytes::of(window), STRIDE));
    }
    let left = run.source.len().saturating_sub(run.pos);
    let whole = if left > BLOCK { STRIDE } else { left };
    (left > 0).then(|| (Bytes::of(&window_at_edge(run.source, run.pos)), whole))
}

/// A block at `pos` with the two bytes before it.
#[inline(always)]
pub(super) fn window(source: &[u8], pos: usize) -> Option<&[u8; WINDOW]> {
    source.get(pos.checked_sub(2)?..)?.first_chunk()
}

/// The same where the source begins or ends; zeros outside.
///
/// At the first two places of a source a character begins, so it is of no matter what stands
/// before.
#[inline]
pub(super) fn window_at_edge(source: &[u8], pos: usize) -> [u8; WINDOW] {
    let mut window = [0; WINDOW];
    let from = pos.saturating_sub(2);
    let known = source.get(from..).unwrap_or_default();
    let to = window.get_mut(2 - (pos - from)..).unwrap_or_default();
    let len = known.len().min(to.len());
    if let (Some(to), Some(known)) = (to.get_mut(..len), known.get(..len)) {
        to.copy_from_slice(known);
    }
    window
}

/// The bytes of a window from its first, second and third on.
#[inline(always)]
pub(super) fn three(window: &[u8; WINDOW]) -> [&[u8; BLOCK]; 3] {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    // Never: a window is two bytes longer than a block.
    [0, 1, 2].map(|at| from(at).unwrap_or(&[0; BLOCK]))
}

/// The turned low bytes of the code points of the characters that end at each byte, if it ends
/// one of two bytes or more.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn lows(this: Block, before: Block) -> Block {
    this.xor(before.shl::<6>().and(Block::all(0xC0)))
}

/// Whether what stands before is a home lead byte.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn is_home(before: Block) -> Block {
    before.and(Block::all(GROUP)).eq(Block::all(HOME_LEAD))
}

/// Which bytes begin a character of two bytes or more.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn leads(bytes: Block) -> u64 {
    bytes.mask() & bytes.shl::<1>().mask()
}

/// The nibbles of each byte.
#[derive(Clone, Copy)]
pub(super) struct Nibbles {
    pub(super) low: Block,
    pub(super) high: Block,
}

impl Nibbles {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn of(bytes: Block) -> Self {
        let nibble = Block::all(0x0F);
        Self { low: bytes.and(nibble), high: bytes.shr::<4>().and(nibble) }
    }

    /// The bits by which each byte is in a set.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn bits(&self, set: &Set) -> Block {
        let (low, high) = (Nibble::load(&set.low), Nibble::load(&set.high));
        self.low.of(low).and(self.high.of(high))
    }

    /// Whether each byte is in none of two sets.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn outside(&self, [first, second]: &[Set; 2]) -> Block {
        self.bits(first).or(self.bits(second)).eq(Block::all(0))
    }
}

/// What a table says of each byte: how that differs from what it says else.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn look_up(rows: &[Row], bytes: Block) -> Block {
    let mut found = Block::all(0);
    for row in rows {
        // In this row, 0x70 and the low nibble; in others the highest bit is set.
        let at = bytes.xor(Block::all(row.at)).add(Block::all(0x70));
        found = found.or(at.of(Nibble::load(&row.differences)));
    }
    found
}

/// The tables of [`Pairs`] in registers.
#[derive(Clone, Copy)]
pub(super) struct Boxes {
    lead_high: Nibble,
    lead_low: Nibble,
    second_high: Nibble,
    second_low: Nibble,
}

impl Boxes {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn of(pairs: &Pairs) -> Self {
        Self {
            lead_high: Nibble::load(&pairs.lead_high),
            lead_low: Nibble::load(&pairs.lead_low),
            second_high: Nibble::load(&pairs.second_high),
            second_low: Nibble::load(&pairs.second_low),
        }
    }

    /// The bits by which each byte and the one before it are in a box.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn bits(&self, before: Nibbles, this: Nibbles) -> Block {
        let lead = before.high.of(self.lead_high).and(before.low.of(self.lead_low));
        lead.and(this.high.of(self.second_high)).and(this.low.of(self.second_low))
    }
}

/// The second bytes of characters that may not pass, among others.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn suspects<const WAY: u8>(lanes: &Lanes, before: Block, this: Block) -> u64 {
    let (before, this) = (Nibbles::of(before), Nibbles::of(this));
    let [first, second] = &lanes.nibbles.suspects;
    let bits = Boxes::of(first).bits(before, this).or(Boxes::of(second).bits(before, this));
    !bits.eq(Block::all(0)).mask()
}

/// The two tables of a set, in registers.
#[derive(Clone, Copy)]
pub(super) struct InSet {
    low: Nibble,
    high: Nibble,
}

impl InSet {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn of(set: &Set) -> Self {
        Self { low: Nibble::load(&set.low), high: Nibble::load(&set.high) }
    }

    /// The bits by which each byte is in the set.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn bits(&self, nibbles: Nibbles) -> Block {
        nibbles.low.of(self.low).and(nibbles.high.of(self.high))
    }
}

/// The tables for home characters, for blocks in which each becomes what it becomes.
#[derive(Clone, Copy)]
pub(super) struct Easy<'a> {
    pub(super) deleted: InSet,
    marked: InSet,
    pub(super) hard: Block,
    to_ascii: Block,
    to_second: Block,
    ascii: [Nibble; 2],
    low: Nibble,
    high: Nibble,
    keys: [Nibble; 2],
    values: [Nibble; 2],
    /// If this is not empty, the last four do not hold.
    rows: &'a [Row],
}

/// What becomes of home characters.
pub(super) struct Home {
    /// The bytes, but for those that become ASCII.
    pub(super) letters: Block,
    /// Deleted.
    pub(super) gone: u64,
    pub(super) ascii: u64,
    /// The bits of those that do not become letters: some of them are [`Easy::hard`].
    pub(super) marked: Block,
}

impl<'a> Easy<'a> {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn of(short: &'a Short, marked: &Marked) -> Self {
        let two = |[a, b]: &[[u8; 16]; 2]| [Nibble::load(a), Nibble::load(b)];
        Self {
            deleted: InSet::of(&short.deleted),
            marked: InSet::of(&marked.set),
            hard: Block::all(marked.hard),
            to_ascii: Block::all(marked.to_ascii),
            to_second: Block::all(marked.to_second),
            ascii: two(&short.ascii),
            low: Nibble::load(&short.folds.low),
            high: Nibble::load(&short.folds.high),
            keys: two(&short.folds.keys),
            values: two(&short.folds.values),
            rows: &short.fold_rows,
        }
    }

    /// Looks up home characters. There is a copy for each way through a text, so that all is in
    /// registers.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn look_up<const WAY: u8, const ORDERED: bool, const LONG: bool>(
        &self,
        this: Block,
        lows: Block,
        nibbles: Nibbles,
        is_home: Block,
    ) -> Home {
        let gone = self.deleted.bits(nibbles);
        let bits = self.marked.bits(nibbles).and(is_home);
        let difference = self.folds(lows, nibbles).and(is_home);
        let last = difference.and(Block::all(0x3F));
        let lead = difference.shr::<6>().and(Block::all(3)).down::<1>();
        Home {
            letters: this.xor(last).xor(lead),
            gone: gone.any() & is_home.mask(),
            ascii: bits.add(self.to_ascii).mask(),
            marked: bits,
        }
    }

    /// The bytes with those that become ASCII, too.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn with_ascii(&self, made: &Home, nibbles: Nibbles) -> Block {
        let [first, second] = self.ascii.map(|table| nibbles.low.of(table));
        let values = first.but(second, made.marked.add(self.to_second));
        made.letters.but(values, made.marked.add(self.to_ascii))
    }

    /// How the letters that become others differ from them.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    fn folds(&self, lows: Block, nibbles: Nibbles) -> Block {
        if !self.rows.is_empty() {
            return look_up(self.rows, lows);
        }
        let place = nibbles.low.of(self.low).xor(nibbles.high.of(self.high));
        let other = place.xor(Block::all(0x80));
        let [keys, other_keys] = self.keys;
        let [values, other_values] = self.values;
        let key = place.of(keys).or(other.of(other_keys));
        place.of(values).or(other.of(other_values)).and(key.eq(lows))
    }
}
