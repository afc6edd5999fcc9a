//! The long way: all that may stand in a block, up to where it cannot be judged here.

use core::arch::aarch64::*;

use super::found::Found;
use super::wide::{self, BLOCK, Wide};
use super::{WINDOW, before, this};
use super::{groups, hard, marks};
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::lanes::{Lanes, code};

/// Of a block, so many are written; two more are looked at, so that each character that begins in
/// the part that is written is seen whole.
pub(super) const STRIDE: usize = BLOCK - 2;

/// Bytes to write.
pub(super) struct Made {
    pub(super) bytes: Wide,
    pub(super) keep: u64,
    /// The first bytes of the characters for which a patch is written.
    pub(super) patches: u64,
    /// How many bytes of the source that is.
    pub(super) read: usize,
    /// Whether the character behind them has to be done elsewhere.
    pub(super) stops: bool,
}

/// What becomes of a block, up to `whole` or less.
#[target_feature(enable = "neon")]
#[inline(never)]
pub(super) fn make(run: &mut Run<'_, '_>, window: &[u8; WINDOW], whole: usize) -> Made {
    let (plan, lanes) = (&run.engine.plan, &run.engine.lanes);
    let (mut this, before) = (this(window), before(window));
    let quarter = wide::home_quarters(before);
    let flags = wide::of_continuing(&lanes.home.flags, this);
    let kind = wide::kind(wide::are_leads(before), quarter);
    let lows = wide::lows(this, before);
    let mut codes = wide::lower_half(&lanes.home.code, lows);
    if kind > wide::KIND_LOWER {
        codes = wide::upper_half(&lanes.home.code, lows, codes);
    }
    let mut found = Found {
        codes,
        known: wide::are_home(before),
        marked: wide::meet(quarter, flags),
        ascii: wide::none(),
        gone: wide::none(),
        dropped: wide::none(),
        three: wide::none(),
        patches: 0,
        stop: 0,
        ends: 0,
    };
    if kind > wide::KIND_HOME {
        groups::find(run, window, whole, &mut found);
    }
    if !plan.plain_ascii {
        this = ascii(lanes, this, &mut found);
    }
    if wide::any(found.marked) {
        let marked = wide::and(found.codes, found.marked);
        found.gone = wide::are(marked, code::DELETE);
        found.ascii = wide::and(wide::are_ascii(found.codes), found.marked);
        if wide::largest(marked) > code::DELETE {
            hard::judge(run, window, &mut found);
        }
    }
    let mut bytes = found.within(this);
    if plan.ordered {
        bytes = marks::in_order(lanes, window, whole, bytes, &mut found);
    }
    let ends = (found.ends | found.stop) & low(whole);
    let (read, stops) = if ends == 0 { (whole, false) } else { end_early(ends, found.stop) };
    let keep = !found.closed() & low(read);
    Made { bytes, keep, patches: found.patches & low(read), read, stops }
}

/// Those whose upper bit is set in the flags: at home, those that are written and are no bases.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn has_upper_bit(quarter: Wide, flags: Wide) -> Wide {
    wide::both(quarter, flags, |quarter, flags| vtstq_u8(vshlq_n_u8::<4>(quarter), flags))
}

/// The bytes of a block with what becomes of ASCII.
#[target_feature(enable = "neon")]
#[inline(never)]
fn ascii(lanes: &Lanes, this: Wide, found: &mut Found) -> Wide {
    let [first, second] = &lanes.ascii;
    let (first, second) = (wide::rows(first), wide::rows(second));
    let made = wide::each(this, |this| {
        let found = vqtbl4q_u8(first, this);
        vqtbx4q_u8(found, second, veorq_u8(this, vdupq_n_u8(0x40)))
    });
    let plain = wide::are_ascii(this);
    found.dropped = wide::are(made, code::DELETE);
    let stops = wide::without(wide::without(plain, wide::are_ascii(made)), found.dropped);
    found.stop |= wide::mask(stops);
    wide::select(plain, made, this)
}

/// How much of a block is done that ends at the first of `ends`, and whether the kernel stops
/// there. A call, so that the next block waits for it only here: it is rare.
#[cold]
#[inline(never)]
fn end_early(ends: u64, stop: u64) -> (usize, bool) {
    let read = ends.trailing_zeros() as usize;
    (read, stop >> read & 1 != 0)
}
