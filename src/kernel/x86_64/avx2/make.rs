//! One block of anything: what becomes of it, and where the kernel has to stop.

use super::block::Block;
use super::groups::{Acting, Others};
use super::hard::{Looked, all_bytes, second_look};
use super::look::{Bytes, Easy, Nibbles, STRIDE, is_home, leads, look_up, lows};
use super::marks::in_order;
use crate::kernel::masks;
use crate::kernel::masks::{Around, low, traced};
use crate::kernel::run::Run;
use crate::plan::lanes::nibbles::TURN;
use crate::plan::lanes::{HOME_LEAD, Lanes, code};

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
    /// What a trace says of them.
    pub(super) trace: u64,
    pub(super) swaps: u64,
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
    let no_base = match lanes.nibbles.has_others {
        true => !nibbles.outside(&lanes.home.nibbles.others).mask() & home,
        false => 0,
    };
    let mut this = bytes.this;
    let mut plain = !this.mask();
    let (mut dropped, mut stop) = (0, 0);
    if !run.engine.plan.plain_ascii {
        this = this.xor(look_up(&lanes.nibbles.ascii, this));
        dropped = this.eq(Block::all(code::DELETE)).mask() & plain;
        stop = this.mask() & plain & !dropped;
        plain &= !dropped;
    }
    let homes = Homes::look_up::<ORDERED, SCAN>(lanes, this, lows, nibbles, is_home);
    let Homes { bytes: mut made, mut gone, mut ascii, hard: is_hard } = homes;
    let mut bases = plain | home & !gone & !is_hard.mask() & !no_base;
    let mut hard = is_hard.mask();
    let (mut acts, mut three, mut rest) = (0, 0, 0);
    let mut acting = None;
    if others != 0 {
        let found = Others::find(run, &bytes, (lows, is_home), (others, whole));
        let deleted = found.acting.is(code::DELETE).mask();
        let is_ascii = found.acting.ascii();
        made = with_letters(made, &found.acting);
        acts = found.acting.acts.mask();
        let marked = found.acting.marked.mask();
        bases |= acts & !marked;
        hard |= marked & !deleted & !is_ascii.mask();
        gone |= deleted;
        ascii |= is_ascii.mask();
        stop |= found.stop;
        (three, rest) = (found.three, found.rest);
        acting = Some(found.acting);
    }
    let mut patches = 0;
    if hard != 0 {
        let codes = look_up(&lanes.home.nibbles.codes, lows).xor(lows).xor(Block::all(TURN));
        let mut hards = acting.unwrap_or_else(|| Others::none().acting);
        hards.codes = hards.codes.but(codes, is_hard);
        hards.marked = hards.marked.or(is_hard);
        // Among the hard ones are those that become ASCII and have no place in the short tables.
        let is_ascii = hards.ascii();
        made = made.but(hards.codes, is_ascii);
        ascii |= is_ascii.mask();
        bases |= is_ascii.mask() & home;
        let around = Around {
            three,
            base_before: run.base_before,
            bases,
            readers: 0,
            deleted: all_bytes(gone, three),
            behind_emoji: 0,
        };
        let looked = Looked { codes: hards.codes, hard, home, known: home | acts, lows };
        let second = second_look(lanes, &bytes, &looked, around);
        stop |= second.left;
        gone |= second.gone | second.patches;
        patches = masks::start(second.patches, three);
        let blank = hards.is(code::BLANK);
        let stays = hards.is(code::UNREAD_STAYS).or(hards.is(code::SELECTOR));
        made = made.but(Block::all(b' '), blank);
        ascii |= blank.mask();
        acts &= !stays.mask();
    }
    // Where the block has to end early: a character outside home is done in one block.
    let mut ends = rest;
    if whole == STRIDE {
        ends |= others >> 1 & !low(STRIDE - 2);
    }
    let mut swaps = 0;
    if ORDERED && no_base != 0 {
        let order = in_order(run, &bytes, made, lows, is_home, plain);
        made = order.bytes;
        stop |= order.stop;
        swaps = order.swaps;
        if whole == STRIDE {
            // So are marks, and what stands before them.
            match order.ends & low(STRIDE + 1) & !1 {
                0 => stop |= first_start(bytes.this),
                starts => ends |= 1 << starts.ilog2(),
            }
        }
    }
    let ends = (ends | stop) & low(whole);
    let (read, stops) = if ends == 0 { (whole, false) } else { end_early(ends, stop) };
    let keep = !(gone | (gone | ascii) >> 1 | (acts & three) >> 2 | dropped) & low(read);
    run.base_before = read > 0 && bases >> (read - 1) & 1 != 0;
    let patches = patches & low(read);
    let trace = traced(gone, ascii, acts & three) & !dropped;
    Made { bytes: made, keep, patches, read, stops, trace, swaps }
}

/// What becomes of home characters.
struct Homes {
    bytes: Block,
    gone: u64,
    ascii: u64,
    hard: Block,
}

impl Homes {
    /// Looks them up the short way if the plan has one.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    fn look_up<const ORDERED: bool, const SCAN: bool>(
        lanes: &Lanes,
        this: Block,
        lows: Block,
        nibbles: Nibbles,
        is_home: Block,
    ) -> Self {
        let Some(short) = &lanes.nibbles.short else {
            return Self::look_up_long(lanes, this, lows, is_home);
        };
        let easy = Easy::of(short, &short.marked);
        let made = easy.look_up::<3, ORDERED, SCAN>(this, lows, nibbles, is_home);
        Self {
            bytes: easy.with_ascii(&made, nibbles),
            gone: made.gone,
            ascii: made.ascii,
            hard: made.marked.and(easy.hard).eq(Block::all(0)).not_and(is_home),
        }
    }

    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline(never)]
    fn look_up_long(lanes: &Lanes, this: Block, lows: Block, is_home: Block) -> Self {
        let tables = &lanes.home.nibbles;
        let codes = look_up(&tables.codes, lows).xor(lows).xor(Block::all(TURN));
        let marked = Nibbles::of(lows).outside(&tables.marked).not_and(is_home);
        let all = Acting { codes, acts: is_home, marked };
        let (gone, ascii) = (all.is(code::DELETE), all.ascii());
        Self {
            bytes: with_letters(this, &all),
            gone: gone.mask(),
            ascii: ascii.mask(),
            hard: gone.not_and(marked).and(codes),
        }
    }
}

/// The bytes of a block with the letters and the ASCII characters put in that others become.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn with_letters(bytes: Block, acting: &Acting) -> Block {
    let Acting { codes, acts, marked } = *acting;
    let letters = marked.not_and(acts);
    let last = codes.and(Block::all(0x3F)).or(Block::all(0x80));
    let lead = codes.shr::<6>().and(Block::all(3)).or(Block::all(HOME_LEAD));
    let bytes = bytes.but(last, letters).but(lead.down::<1>(), letters.down::<1>());
    bytes.but(codes, acting.ascii())
}

/// Where the first character begins that does so in a block: one that is cut in two was written
/// with the block before, and ends here.
#[cold]
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
fn first_start(this: Block) -> u64 {
    let starts = !this.mask() | leads(this);
    starts & starts.wrapping_neg()
}

/// How much of a block is done that ends at the first of `ends`, and whether the kernel stops
/// there. A call, so that the next block waits for it only here: it is rare.
#[cold]
#[inline(never)]
pub(super) fn end_early(ends: u64, stop: u64) -> (usize, bool) {
    let read = ends.trailing_zeros() as usize;
    (read, stop >> read & 1 != 0)
}
