//! The kernel for NEON: 64 bytes at once, in four vectors.
//!
//! A block is loaded at its place and one byte before, where need be two, so that each byte sees
//! those before it and no state goes from block to block but where it begins. What becomes of a
//! character is looked up at its last byte; which bytes are kept is a mask of 64 bits, and only a
//! block that loses some closes the gaps, eight bytes at a time.
//!
//! | file | holds |
//! |---|---|
//! | `wide.rs` | 64 bytes in four vectors, and what is done with them |
//! | `home.rs` | the short way, for nearly all text: home characters and ASCII |
//! | `near.rs` | the way between: joiners, quotes and dashes too |
//! | `block.rs`, `found.rs` | the long way: all that may stand in a block |
//! | `groups.rs` | characters outside home |
//! | `hard.rs` | characters whose neighbours decide, and patches |
//! | `marks.rs` | marks in order |
//! | `put.rs` | writing what is kept |
//! | `quiet.rs` | scanning |
//!
//! It was run under emulation only, and tuned by counting instructions: nobody timed it on
//! hardware yet.

mod block;
mod found;
mod groups;
mod hard;
mod home;
mod marks;
mod near;
mod put;
mod quiet;
mod wide;

use block::{STRIDE, make};
use wide::{BLOCK, Wide};

use core::mem::take;

use crate::kernel::room::Room;
use crate::kernel::run::Run;
use crate::kernel::{Burst, Engine, Place, Stop, portable};

pub(super) use quiet::scan;

/// What is loaded before a block.
const BEFORE: usize = 2;
/// A block and what is loaded before it.
const WINDOW: usize = BLOCK + BEFORE;

/// Less than this is soonest done one character after the other.
const FEW: usize = 32;

/// So many blocks at most go the long way before the short one is tried again.
const PATIENCE: u32 = 8;

/// Rewrites: see [`Engine::burst`].
#[target_feature(enable = "neon")]
pub(super) fn rewrite(engine: &Engine, source: &[u8], from: Place, room: &mut Room<'_>) -> Burst {
    if source.len().saturating_sub(from.pos) < FEW {
        return portable::rewrite(&engine.plan, source, from, room, None);
    }
    let mut run = Run::new(engine, source, from.pos, take(room), None);
    let stop = all_blocks(&mut run);
    let burst;
    (burst, *room) = run.end(from.rank, stop);
    burst
}

#[target_feature(enable = "neon")]
#[inline]
fn all_blocks(run: &mut Run<'_, '_>) -> Stop {
    let plan = &run.engine.plan;
    let mut patience = 1;
    loop {
        let before = run.pos;
        if plan.plain_ascii {
            home::ascii(run);
            if plan.ordered {
                home::blocks::<true>(run);
                near::blocks::<true>(run);
                marks::blocks(run);
            } else {
                home::blocks::<false>(run);
                near::blocks::<false>(run);
            }
        }
        // So many blocks go the long way before the short one is tried again.
        patience = if run.pos > before { 1 } else { PATIENCE.min(2 * patience) };
        for _ in 0..patience {
            let edge;
            let (window, whole) = match window(run.source, run.pos) {
                Some(window) => (window, STRIDE),
                None => {
                    edge = at_edge(run.source, run.pos);
                    (&edge, whole(run))
                }
            };
            if whole == 0 {
                return Stop::End;
            }
            let made = make(run, window, whole);
            if put::put(run, &made).is_err() {
                return Stop::Full;
            }
            if made.stops {
                return Stop::Special;
            }
        }
    }
}

/// How much of a block at an edge is to be done at most.
#[inline]
fn whole(run: &Run<'_, '_>) -> usize {
    let left = run.source.len().saturating_sub(run.pos);
    if left > BLOCK { STRIDE } else { left }
}

/// A block at `pos` with the two bytes before it.
#[inline(always)]
fn window(source: &[u8], pos: usize) -> Option<&[u8; WINDOW]> {
    source.get(pos.checked_sub(BEFORE)?..)?.first_chunk()
}

/// The same where the source has less than that; zeros outside.
///
/// At the first two places a character begins, so it is of no matter what stands before.
#[inline(never)]
fn at_edge(source: &[u8], pos: usize) -> [u8; WINDOW] {
    let mut window = [0; WINDOW];
    let before = pos.min(BEFORE);
    let known = source.get(pos - before..).unwrap_or_default();
    for (to, from) in window.iter_mut().skip(BEFORE - before).zip(known) {
        *to = *from;
    }
    window
}

/// The bytes of a block, as many places earlier as `window` begins before it less `at`.
#[target_feature(enable = "neon")]
#[inline]
fn load(window: &[u8; WINDOW], at: usize) -> Wide {
    let block = window.get(at..).and_then(|rest| rest.first_chunk());
    // Never: a window is two bytes longer than a block.
    wide::load(block.unwrap_or(&[0; BLOCK]))
}

/// The bytes of a block.
#[target_feature(enable = "neon")]
#[inline]
fn this(window: &[u8; WINDOW]) -> Wide {
    load(window, BEFORE)
}

/// The byte before each.
#[target_feature(enable = "neon")]
#[inline]
fn before(window: &[u8; WINDOW]) -> Wide {
    load(window, BEFORE - 1)
}

/// The one before that.
#[target_feature(enable = "neon")]
#[inline]
fn before2(window: &[u8; WINDOW]) -> Wide {
    load(window, BEFORE - 2)
}
