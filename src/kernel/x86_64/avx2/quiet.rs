//! Scanning: is there anything to do?

use super::block::{BLOCK, Block};
use super::look::{Boxes, Nibbles, bytes};
use super::make::make;
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// How much is scanned between two questions.
const QUIET: usize = 4 * BLOCK;

/// The first place where something may change, or the length of the source.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn find<const ORDERED: bool>(run: &mut Run<'_, '_>) -> usize {
    loop {
        if run.engine.plan.plain_ascii {
            skip_quiet(run);
        }
        // So many bytes the long way, and the short way is tried again. At the start of a text it
        // has no byte before it to look at: a block is enough.
        let again = run.pos + if run.pos == 0 { 1 } else { QUIET };
        while run.pos < again {
            let Some((bytes, whole)) = bytes(run) else { return run.pos };
            let made = make::<ORDERED, true>(run, bytes, whole);
            let same = made.bytes.eq(bytes.this).mask() & made.keep;
            if same != low(made.read) {
                return run.pos + (!same).trailing_zeros() as usize;
            }
            run.pos += made.read;
            if made.stops {
                return run.pos;
            }
        }
    }
}

/// Goes over bytes in which nothing can change.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn skip_quiet(run: &mut Run<'_, '_>) {
    let [first, second] = &run.engine.lanes.nibbles.scan;
    let (first, second) = (Boxes::of(first), Boxes::of(second));
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    while let Some(window) = rest.first_chunk::<{ QUIET + 1 }>() {
        let mut all = Block::all(0);
        for at in [0, BLOCK, 2 * BLOCK, 3 * BLOCK] {
            let (_, this) = two(window, at);
            all = all.or(Block::load(this));
        }
        if all.is_ascii() {
            // What the bytes before began is known.
            rest = rest.get(QUIET..).unwrap_or_default();
            run.pos += QUIET;
            continue;
        }
        let mut alarm = Block::all(0);
        for at in [0, BLOCK, 2 * BLOCK, 3 * BLOCK] {
            let (before, this) = two(window, at);
            let before = Nibbles::of(Block::load(before));
            let this = Nibbles::of(Block::load(this));
            alarm = alarm.or(first.bits(before, this)).or(second.bits(before, this));
        }
        if !alarm.is_zero() {
            return;
        }
        rest = rest.get(QUIET..).unwrap_or_default();
        run.pos += QUIET;
    }
}

/// The bytes of a longer window from `at` on, and from one behind it.
#[inline(always)]
fn two(window: &[u8; QUIET + 1], at: usize) -> (&[u8; BLOCK], &[u8; BLOCK]) {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    (from(at).unwrap_or(&[0; BLOCK]), from(at + 1).unwrap_or(&[0; BLOCK]))
}
