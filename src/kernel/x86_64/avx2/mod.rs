//! The kernel for AVX2: 64 bytes at once, in two registers.
//!
//! The ways through a text are those of the kernel for AVX-512, and so is the layout of a block:
//! it is loaded at its place and one and two bytes before, what becomes of a character is looked
//! up at its last byte, and a deletion is a bit in a mask. But a look-up knows sixteen entries
//! only: so tables are by nibbles, and say where a character differs from what it was.
//!
//! | file | holds |
//! |---|---|
//! | `block.rs` | 64 bytes, and what can be done with them |
//! | `look.rs` | what is asked of each byte |
//! | `home.rs` | the two short ways: ASCII, and home characters between it |
//! | `wide.rs` | the way through text with others that pass, and joiners that go |
//! | `marks.rs` | marks that stay, in canonical order |
//! | `make.rs` | one block of anything: what becomes of it, and where the kernel has to stop |
//! | `groups.rs` | looking up characters outside home |
//! | `hard.rs` | the second look: characters that what stands around them decides about |
//! | `put.rs` | writing what was made, without the gaps |
//! | `quiet.rs` | scanning: is there anything to do? |

mod block;
mod groups;
mod hard;
mod home;
mod look;
mod make;
mod marks;
mod put;
mod quiet;
mod wide;

use crate::kernel::run::Run;
use crate::kernel::{Burst, Engine, Place, Stop, utf8};
use home::{ascii, home_blocks};
use look::bytes;
use make::make;
use marks::marked_blocks;
use put::put;
use quiet::find;
use wide::wide_blocks;

/// If the short ways come no further, so many blocks are made the long way.
const LONG_WAY: u32 = 8;

/// Rewrites: see [`Kernel::rewrite`](crate::kernel::Kernel).
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn rewrite(engine: &Engine, source: &[u8], from: Place, out: &mut [u8]) -> Burst {
    let mut run = Run::new(engine, source, from.pos, out);
    let stop = match engine.plan.ordered {
        true => all_blocks::<true>(&mut run),
        false => all_blocks::<false>(&mut run),
    };
    run.end(from.rank, stop)
}

/// Whether bytes are well-formed UTF-8.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn is_well_formed(bytes: &[u8]) -> bool {
    utf8::is_well_formed(bytes)
}

/// Scans: see [`Kernel::scan`](crate::kernel::Kernel).
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn scan(engine: &Engine, source: &[u8], pos: usize) -> usize {
    let mut run = Run::new(engine, source, pos, &mut []);
    if engine.plan.ordered { find::<true>(&mut run) } else { find::<false>(&mut run) }
}

#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn all_blocks<const ORDERED: bool>(run: &mut Run<'_, '_>) -> Stop {
    let mut wide = false;
    loop {
        let start = run.pos;
        if run.engine.plan.plain_ascii {
            if !wide {
                ascii(run);
                if home_blocks::<ORDERED>(run) {
                    continue;
                }
            }
            wide = !match run.group.first {
                0 => wide_blocks::<ORDERED, false>(run),
                _ => wide_blocks::<ORDERED, true>(run),
            };
            if !wide || ORDERED && marked_blocks(run) {
                continue;
            }
        }
        let blocks = if run.pos == start { LONG_WAY } else { 1 };
        for _ in 0..blocks {
            let Some((bytes, whole)) = bytes(run) else { return Stop::End };
            let made = make::<ORDERED, false>(run, bytes, whole);
            if let Err(stop) = put::<ORDERED>(run, &made) {
                return stop;
            }
            if made.stops {
                return Stop::Special;
            }
        }
    }
}
