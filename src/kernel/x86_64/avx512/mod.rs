//! The kernel for AVX-512 with VBMI, VBMI2 and GFNI: 64 bytes at once.
//!
//! A block is loaded three times, at its place and one and two bytes before, so that each byte
//! sees the two before it and no state goes from block to block but where it begins. What becomes
//! of a character is looked up at its last byte, a deletion is a bit in a mask, and one
//! instruction closes the gaps.
//!
//! | file | holds |
//! |---|---|
//! | `block.rs` | vectors of 64 bytes: loading them, and what is asked of each byte |
//! | `home.rs` | the two short ways: ASCII, and home characters between it |
//! | `wide.rs` | the way through text with characters of one group outside home: joiners, quotes, forms |
//! | `marks.rs` | marks that stay, in canonical order |
//! | `make.rs` | one block of anything: what becomes of it, and where the kernel has to stop |
//! | `groups.rs` | looking up characters outside home |
//! | `hard.rs` | the second look: characters that what stands around them decides about |
//! | `put.rs` | writing what was made |
//! | `word.rs` | one block and nothing around it |
//! | `quiet.rs` | text in which there is nothing to do: scanning it, and copying it |
//! | `search.rs` | searching for bytes |
//! | `words.rs` | what each byte is to whoever cuts a text into words |

mod block;
mod groups;
mod hard;
mod home;
mod make;
mod marks;
mod put;
mod quiet;
mod search;
mod wide;
mod word;
mod words;

use core::mem::take;

use crate::kernel::room::Room;
use crate::kernel::run::{AGAIN, Run};
use crate::kernel::trace::Trace;
use crate::kernel::{Burst, Engine, Place, Stop, utf8};
pub(super) use search::search;
pub(super) use word::word;
pub(super) use words::{find_cuts, follow};

use block::{BLOCK, Bytes, Constants, STRIDE, window};
use home::{ascii, home_blocks};
use make::make;
use marks::marked_blocks;
use put::put;
use quiet::{copy_quiet, find};
use wide::wide_blocks;

/// Rewrites: see [`Kernel::rewrite`](crate::kernel::Kernel).
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn rewrite(
    engine: &Engine,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
    trace: Option<&mut Trace>,
) -> Burst {
    let c = Constants::of(&engine.lanes);
    let traced = trace.is_some();
    let mut run = Run::new(engine, source, from.pos, take(room), trace);
    let stop = match (engine.plan.ordered, traced) {
        (false, false) => all_blocks::<false, false>(&mut run, &c),
        (true, false) => all_blocks::<true, false>(&mut run, &c),
        (false, true) => all_blocks::<false, true>(&mut run, &c),
        (true, true) => all_blocks::<true, true>(&mut run, &c),
    };
    let burst;
    (burst, *room) = run.end(from.rank, stop);
    burst
}

/// Whether bytes are well-formed UTF-8.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn is_well_formed(bytes: &[u8]) -> bool {
    utf8::is_well_formed(bytes)
}

/// Scans: see [`Kernel::scan`](crate::kernel::Kernel).
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn scan(engine: &Engine, source: &[u8], pos: usize) -> usize {
    let c = Constants::of(&engine.lanes);
    let mut run = Run::new(engine, source, pos, Room::default(), None);
    if engine.plan.ordered { find::<true>(&mut run, &c) } else { find::<false>(&mut run, &c) }
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn all_blocks<const ORDERED: bool, const TRACED: bool>(
    run: &mut Run<'_, '_>,
    c: &Constants,
) -> Stop {
    let mut wide = false;
    // What stands before a text is not known.
    let mut again = run.pos.max(1);
    loop {
        let left = run.source.len().saturating_sub(run.pos);
        if run.engine.plan.plain_ascii && left > BLOCK {
            if !wide {
                if run.pos >= again {
                    copy_quiet(run);
                    again = run.pos + AGAIN;
                }
                ascii(run);
                if home_blocks::<ORDERED, TRACED>(run, c, again) {
                    continue;
                }
            }
            wide = !match run.group.first {
                0 => wide_blocks::<ORDERED, false, TRACED>(run, c),
                _ => wide_blocks::<ORDERED, true, TRACED>(run, c),
            };
            if !wide || ORDERED && marked_blocks::<TRACED>(run, c) {
                continue;
            }
        }
        let Some((bytes, whole)) = bytes(run) else { return Stop::End };
        let made = make::<ORDERED, false>(run, c, bytes, whole);
        if put(run, &made).is_err() {
            return Stop::Full;
        }
        if TRACED {
            run.back_to_boundary();
        }
        if made.stops {
            return Stop::Special;
        }
    }
}

/// The next block, and how much of it is to be done at most; `None` at the end.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn bytes(run: &Run<'_, '_>) -> Option<(Bytes, usize)> {
    if let Some(window) = window(run.source, run.pos) {
        return Some((Bytes::of(window), STRIDE));
    }
    let left = run.source.len().saturating_sub(run.pos);
    let whole = if left > BLOCK { STRIDE } else { left };
    (left > 0).then(|| (Bytes::at_edge(run.source, run.pos), whole))
}
