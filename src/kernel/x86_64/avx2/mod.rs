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
//! | `forms.rs` | the same with others that become letters or ASCII |
//! | `marks.rs` | marks that stay, in canonical order |
//! | `make.rs` | one block of anything: what becomes of it, and where the kernel has to stop |
//! | `groups.rs` | looking up characters outside home |
//! | `hard.rs` | the second look: characters that what stands around them decides about |
//! | `put.rs` | writing what was made, without the gaps |
//! | `word.rs` | one block and nothing around it |
//! | `quiet.rs` | text in which there is nothing to do: scanning it, and copying it |
//! | `search.rs` | searching for bytes |
//! | `words.rs` | what each byte is to whoever cuts a text into words |

mod block;
mod forms;
mod groups;
mod hard;
mod home;
mod look;
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
use crate::plan::lanes::Found;
pub(super) use search::search;
pub(super) use word::word;
pub(super) use words::{find_cuts, follow};

use block::BLOCK;
use forms::form_blocks;
use home::{ascii, home_blocks};
use look::{STRIDE, bytes};
use make::make;
use marks::marked_blocks;
use put::put;
use quiet::{copy_quiet, find};
use wide::wide_blocks;

/// If the short ways come no further, so many blocks are made the long way.
const LONG_WAY: u32 = 8;

/// Rewrites: see [`Kernel::rewrite`](crate::kernel::Kernel).
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn rewrite(
    engine: &Engine,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
    trace: Option<&mut Trace>,
) -> Burst {
    let traced = trace.is_some();
    let mut run = Run::new(engine, source, from.pos, take(room), trace);
    // Joiners, dashes and quotes: what comes most often of others.
    if let Found::Group(group) = engine.lanes.find(&engine.plan, 0xE2, 0x80) {
        run.group = group;
    }
    let stop = match (engine.plan.ordered, traced) {
        (false, false) => all_blocks::<false, false>(&mut run),
        (true, false) => all_blocks::<true, false>(&mut run),
        (false, true) => all_blocks::<false, true>(&mut run),
        (true, true) => all_blocks::<true, true>(&mut run),
    };
    let burst;
    (burst, *room) = run.end(from.rank, stop);
    burst
}

/// Whether bytes are well-formed UTF-8.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn is_well_formed(bytes: &[u8]) -> bool {
    utf8::is_well_formed(bytes)
}

/// Scans: see [`Kernel::scan`](crate::kernel::Kernel).
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn scan(engine: &Engine, source: &[u8], pos: usize) -> usize {
    let mut run = Run::new(engine, source, pos, Room::default(), None);
    if engine.plan.ordered { find::<true>(&mut run) } else { find::<false>(&mut run) }
}

#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn all_blocks<const ORDERED: bool, const TRACED: bool>(run: &mut Run<'_, '_>) -> Stop {
    let mut way = Way::Home;
    // What stands before a text is not known.
    let mut again = run.pos.max(1);
    loop {
        let start = run.pos;
        let left = run.source.len().saturating_sub(run.pos);
        if run.engine.plan.plain_ascii && left > BLOCK {
            if way == Way::Home {
                if run.pos >= again {
                    copy_quiet(run);
                    again = run.pos + AGAIN;
                }
                ascii(run);
                if home_blocks::<ORDERED, TRACED>(run, again) {
                    continue;
                }
            }
            let long = run.group.first != 0;
            if way != Way::Forms {
                let quiet = match long {
                    false => wide_blocks::<ORDERED, false, TRACED>(run),
                    true => wide_blocks::<ORDERED, true, TRACED>(run),
                };
                if quiet {
                    way = Way::Home;
                    continue;
                }
            }
            // What comes now and then only is made the long way.
            if way == Way::Forms || run.pos - start < STRIDE {
                let quiet = match long {
                    false => form_blocks::<ORDERED, false, TRACED>(run),
                    true => form_blocks::<ORDERED, true, TRACED>(run),
                };
                way = if quiet { Way::Wide } else { Way::Forms };
                if quiet {
                    continue;
                }
            }
            if ORDERED && marked_blocks::<TRACED>(run) {
                continue;
            }
        }
        let blocks = if run.pos == start { LONG_WAY } else { 1 };
        for _ in 0..blocks {
            let Some((bytes, whole)) = bytes(run) else { return Stop::End };
            let made = make::<ORDERED, false>(run, bytes, whole);
            if put::<ORDERED>(run, &made).is_err() {
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
}

/// The ways through a text, from the shortest on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Home,
    Wide,
    Forms,
}
