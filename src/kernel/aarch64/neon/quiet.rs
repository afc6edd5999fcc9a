//! Scanning.

use core::arch::aarch64::*;

use super::block::{STRIDE, make};
use super::wide::{self, BLOCK};
use super::{at_edge, this, whole, window};
use crate::kernel::masks::low;
use crate::kernel::room::Room;
use crate::kernel::run::Run;
use crate::kernel::{Engine, boundary_before};

/// How much is scanned between two questions.
const QUIET: usize = 4 * BLOCK;

/// Scans: see [`Engine::quiet`].
#[target_feature(enable = "neon")]
pub(crate) fn scan(engine: &Engine, source: &[u8], pos: usize) -> usize {
    let mut run = Run::new(engine, source, pos, Room::default(), None);
    find(&mut run)
}

/// The first place where something may change, or the length of the source.
#[target_feature(enable = "neon")]
#[inline]
fn find(run: &mut Run<'_, '_>) -> usize {
    loop {
        if run.engine.plan.plain_ascii {
            skip_quiet(run);
        }
        // So many bytes the long way, and the short way is tried again.
        let again = run.pos + QUIET;
        while run.pos < again {
            let edge;
            let (window, whole) = match window(run.source, run.pos) {
                Some(window) => (window, STRIDE),
                None => {
                    edge = at_edge(run.source, run.pos);
                    (&edge, whole(run))
                }
            };
            if whole == 0 {
                return run.pos;
            }
            let made = make(run, window, whole);
            let same = wide::both(made.bytes, this(window), |a, b| vceqq_u8(a, b));
            let same = wide::mask(same) & made.keep;
            if same != low(made.read) {
                return run.pos + same.trailing_ones() as usize;
            }
            run.pos += made.read;
            if made.stops {
                return run.pos;
            }
        }
    }
}

/// Goes over bytes in which nothing can change: four blocks at a time, by what each lead byte and
/// the byte behind it say; ASCII without that.
#[target_feature(enable = "neon")]
#[inline(never)]
fn skip_quiet(run: &mut Run<'_, '_>) {
    let lanes = &run.engine.lanes;
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    while let Some(window) = rest.first_chunk::<{ QUIET + 1 }>() {
        let mut alarm = wide::none();
        for at in [0, BLOCK, 2 * BLOCK, 3 * BLOCK] {
            let (before, this) = two(window, at);
            let leads = wide::of_leads(&lanes.scan_leads, wide::load(before));
            let seconds = wide::of_continuing(&lanes.scan_seconds, wide::load(this));
            alarm = wide::or(alarm, wide::and(leads, seconds));
        }
        if wide::any(alarm) {
            break;
        }
        rest = rest.get(QUIET..).unwrap_or_default();
        run.pos += QUIET;
    }
    // A character that is cut in two is not judged yet.
    run.pos = boundary_before(run.source, run.pos);
}

/// The bytes of a longer window from `at` on, and from one behind it.
#[inline(always)]
fn two(window: &[u8; QUIET + 1], at: usize) -> (&[u8; BLOCK], &[u8; BLOCK]) {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    (from(at).unwrap_or(&[0; BLOCK]), from(at + 1).unwrap_or(&[0; BLOCK]))
}
