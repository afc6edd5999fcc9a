//! One block of anything: what becomes of it, and where the kernel has to stop.

use super::block::Block;
use super::groups::other_groups;
use super::hard::{Looked, all_bytes, second_look};
use super::look::{Bytes, Nibbles, STRIDE, is_home, leads, look_up, lows};
use super::marks::in_order;
use crate::kernel::masks;
use crate::kernel::masks::{Around, low};
use crate::kernel::run::Run;
use crate::plan::lanes::nibbles::TURN;
use crate::plan::lanes::{HOME_LEAD, code};

/// Bytes to write.
pub(super) struct Made {
    pub(super) bytes: Block,
    pub(super) keep: u64,
    /// The first bytes of the characters for which a patch is written.
    pub(super) patches: u64,
    /// How many bytes of the source that is.
    pub(super) read: usize,
    /// Whether the character behind them has to be done elsewhere.
    pub(super) stops: bool,
}

/// What becomes of a block, up to `whole` or less.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn make<const ORDERED: bool, const SCAN: bool>(
    run: &mut Run<'_, '_>,
    bytes: Bytes,
    whole: usize,
) -> Made {
    let lanes = &run.engine.lanes;
    let is_home = is_home(bytes.before);
    let home = is_home.mask();
    let others = leads(bytes.before) & !home;
    let lows = lows(bytes.this, bytes.before);
    let nibbles = Nibbles::of(lows);
    let tables = &lanes.home.nibbles;
    let no_base = !nibbles.outside(&tables.others).mask() & home;
    let mut found = Characters {
        codes: look_up(&tables.codes, lows).xor(lows).xor(Block::all(TURN)),
        home: is_home,
        known: is_home,
        three: 0,
        marked: nibbles.outside(&tables.marked).not_and(is_home),
        stop: 0,
        rest: 0,
    };
    if others != 0 {
        found = other_groups(run, &bytes, lows, (others, whole), found);
    }
    let Characters { mut codes, known: mut is_known, three, marked, mut stop, .. } = found;
    let is_gone = codes.eq(Block::all(code::DELETE)).and(marked);
    let mut is_ascii = codes.not_and(marked);
    let mut gone = is_gone.mask();
    let mut ascii = is_ascii.mask();
    let mut known = is_known.mask();
    let mut this = bytes.this;
    let mut plain = !this.mask();
    let mut dropped = 0;
    if !run.engine.plan.plain_ascii {
        this = this.xor(look_up(&lanes.nibbles.ascii, this));
        dropped = this.eq(Block::all(code::DELETE)).mask() & plain;
        stop |= this.mask() & plain & !dropped;
        plain &= !dropped;
    }
    let marked = marked.mask();
    let bases = plain | known & !marked & !no_base | ascii & home;
    let hard = marked & !gone & !ascii;
    let mut patches = 0;
    if hard != 0 {
        let around = Around {
            three,
            base_before: run.base_before,
            bases,
            readers: 0,
            deleted: all_bytes(gone, three),
            behind_emoji: 0,
        };
        let looked = Looked { codes, hard, home, known, lows };
        let second = second_look(lanes, &bytes, &looked, around);
        stop |= second.left;
        gone |= second.gone | second.patches;
        patches = masks::start(second.patches, three);
        let is = |code| codes.eq(Block::all(code)).and(found.marked);
        let blank = is(code::BLANK);
        let stays = is(code::UNREAD_STAYS).or(is(code::SELECTOR));
        is_ascii = is_ascii.or(blank);
        ascii |= blank.mask();
        is_known = stays.not_and(is_known);
        known = is_known.mask();
        codes = codes.but(Block::all(b' '), blank);
    }
    let mut made = letters(this, codes, is_known, is_ascii);
    // Where the block has to end early: a character outside home is done in one block.
    let mut ends = found.rest;
    if whole == STRIDE {
        ends |= others >> 1 & !low(STRIDE - 2);
    }
    if ORDERED && no_base != 0 {
        let order = in_order(run, &bytes, made, lows, is_home, plain);
        made = order.bytes;
        stop |= order.stop;
        if whole == STRIDE {
            // So are marks, and what stands before them.
            match order.ends & low(STRIDE + 1) & !1 {
                0 => stop |= 1,
                starts => ends |= 1 << starts.ilog2(),
            }
        }
    }
    let ends = (ends | stop) & low(whole);
    let (read, stops) = if ends == 0 { (whole, false) } else { end_early(ends, stop) };
    let keep = !(gone | (gone | ascii) >> 1 | (known & three) >> 2 | dropped) & low(read);
    run.base_before = read > 0 && bases >> (read - 1) & 1 != 0;
    let patches = patches & low(read);
    Made { bytes: made, keep, patches, read, stops }
}

/// Characters as they were looked up, each at its last byte.
#[derive(Clone, Copy)]
pub(super) struct Characters {
    pub(super) codes: Block,
    pub(super) home: Block,
    /// Those that a code was found for.
    pub(super) known: Block,
    /// Those of them that have three bytes.
    pub(super) three: u64,
    /// Those of them whose code is not a letter.
    pub(super) marked: Block,
    /// The first bytes of those that the kernel leaves.
    pub(super) stop: u64,
    /// The first byte of the first of those that were not looked up.
    pub(super) rest: u64,
}

/// The bytes of a block with the letters whose last bytes are `known`, and their `codes`, put in.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn letters(this: Block, codes: Block, known: Block, ascii: Block) -> Block {
    let last = codes.and(Block::all(0x3F)).or(Block::all(0x80));
    let lead = codes.shr::<6>().and(Block::all(3)).or(Block::all(HOME_LEAD));
    this.but(last, known).but(lead.down::<1>(), known.down::<1>()).but(codes, ascii)
}

/// How much of a block is done that ends at the first of `ends`, and whether the kernel stops
/// there. A call, so that the next block waits for it only here: it is rare.
#[cold]
#[inline(never)]
pub(super) fn end_early(ends: u64, stop: u64) -> (usize, bool) {
    let read = ends.trailing_zeros() as usize;
    (read, stop >> read & 1 != 0)
}
