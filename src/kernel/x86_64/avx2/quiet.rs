//! Text in which there is nothing to do: scanning it, and copying it.

use core::mem::take;

use super::block::{BLOCK, Block};
use super::look::{Boxes, Nibbles, bytes};
use super::make::make;
use crate::kernel::boundary_before;
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::lanes::Lanes;

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
    let quiet = Quiet::of(&run.engine.lanes);
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    while let Some(window) = rest.first_chunk()
        && quiet.is::<0>(window)
    {
        rest = rest.get(QUIET..).unwrap_or_default();
        run.pos += QUIET;
    }
    // A character that is cut in two is not judged yet.
    run.pos = boundary_before(run.source, run.pos);
}

/// Copies bytes in which nothing can change.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn copy_quiet(run: &mut Run<'_, '_>) {
    let quiet = Quiet::of(&run.engine.lanes);
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    let mut room = take(&mut run.room);
    let written = room.written();
    let mut done = 0;
    while let Some(window) = rest.first_chunk()
        && room.has::<QUIET>()
        && quiet.is::<1>(window)
    {
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        let blocks = AT.map(|at| Block::load(two(window, at).1));
        for block in blocks {
            room.put(&block.bytes(), BLOCK);
        }
        rest = rest.get(QUIET..).unwrap_or_default();
        done += QUIET;
    }
    run.room = room;
    if done > 0 {
        run.same_up_to(run.pos + done, written);
        run.base_before = false;
        // Of a character that is cut in two the second half was not looked at.
        run.back_to_boundary();
    }
}

/// Where the blocks of a window begin.
const AT: [usize; 4] = [0, BLOCK, 2 * BLOCK, 3 * BLOCK];

/// What may change, by what two bytes say.
struct Quiet {
    first: Boxes,
    second: Boxes,
}

impl Quiet {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    fn of(lanes: &Lanes) -> Self {
        let [first, second] = &lanes.nibbles.scan;
        Self { first: Boxes::of(first), second: Boxes::of(second) }
    }

    /// Whether nothing can change in a window but for its first byte. There is a copy for each
    /// caller, so that all is in registers.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    fn is<const CALLER: u8>(&self, window: &[u8; QUIET + 1]) -> bool {
        let mut all = Block::all(0);
        for at in AT {
            let (_, this) = two(window, at);
            all = all.or(Block::load(this));
        }
        if all.is_ascii() {
            // What the bytes before began is known.
            return true;
        }
        let mut alarm = Block::all(0);
        for at in AT {
            let (before, this) = two(window, at);
            let before = Nibbles::of(Block::load(before));
            let this = Nibbles::of(Block::load(this));
            alarm = alarm.or(self.first.bits(before, this)).or(self.second.bits(before, this));
        }
        alarm.is_zero()
    }
}

/// The bytes of a longer window from `at` on, and from one behind it.
#[inline(always)]
fn two(window: &[u8; QUIET + 1], at: usize) -> (&[u8; BLOCK], &[u8; BLOCK]) {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    (from(at).unwrap_or(&[0; BLOCK]), from(at + 1).unwrap_or(&[0; BLOCK]))
}
