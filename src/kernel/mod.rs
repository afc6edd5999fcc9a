//! The engine: runs a plan over bytes of UTF-8.
//!
//! | file | holds |
//! |---|---|
//! | `chooser.rs` | which kernel runs: asked of the CPU once |
//! | `drive/` | the way through a text, and what is done where a kernel stops |
//! | `portable/` | scan and rewrite in safe Rust, for every CPU |
//! | `x86_64/` | the same for AVX2 and AVX-512 |
//! | `aarch64/` | the same for NEON |
//! | `room.rs` | memory to write to |
//! | `trace.rs` | where what is written comes from |
//! | `kinds.rs` | what single characters are to whoever cuts |
//! | `follow.rs` | the way back in it, for many places at once |
//! | `run.rs`, `masks.rs` | what kernels for many bytes at once share |
//! | `exact/` | what no kernel can judge alone |
//! | `order.rs` | marks that are written in canonical order |
//! | `neighbour.rs` | the nearest visible character to the left |
//! | `pieces.rs` | normalized text a piece at a time |
//! | `squeeze.rs` | runs of a letter or of white space, on the way out |
//! | `search.rs` | finding bytes in bytes |
//! | `words.rs` | where pieces of a text may begin |
//! | `finish.rs` | bytes to text |
//! | `utf8.rs` | bytes to text, if they are |
//!
//! A CPU is one folder more beside `portable/`, with the same two functions. No kernel knows what
//! a letter is: all it sees are entries, ranks and rows of a plan.

#[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
mod aarch64;
mod chooser;
mod drive;
mod exact;
mod finish;
mod follow;
mod kinds;
mod masks;
mod neighbour;
mod order;
mod pieces;
mod portable;
mod room;
mod run;
mod search;
mod squeeze;
mod trace;
mod utf8;
mod words;
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
mod x86_64;

use core::fmt;

use crate::plan::Plan;
use crate::plan::lanes::Lanes;

#[cfg_attr(not(feature = "kernels"), allow(unreachable_pub, reason = "the feature opens it"))]
pub use chooser::Kernel;
pub(crate) use drive::{
    Cursor, MIN_ROOM, SHORT, SLACK, append, append_short, only, rewrite, rewrite_short, scan,
    starts_sequence, stays,
};
pub(crate) use finish::into_string;
pub(crate) use follow::{Follow, INSIDE, Sources};
pub(crate) use neighbour::Neighbours;
pub(crate) use pieces::{PIECE, Pieces};
pub(crate) use room::Room;
pub(crate) use search::{Found, Needle, Patience};
pub(crate) use squeeze::Squeeze;
pub(crate) use trace::{Kind, Stretch, Trace};
pub(crate) use utf8::as_text;
pub(crate) use words::{Asked, Block64, Cuts, LONGEST_CUT, Places};

/// A plan and the kernel that runs it.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) plan: Plan,
    lanes: Lanes,
    kernel: Kernel,
}

impl Engine {
    /// Lets the best kernel run `plan`, or the one that is asked for if this CPU has it.
    pub(crate) fn new(plan: Plan, asked: Option<Kernel>) -> Self {
        let kernel = asked.filter(|kernel| kernel.is_available()).unwrap_or_else(Kernel::best);
        let lanes = Lanes::of(&plan);
        Self { plan, lanes, kernel }
    }

    /// The kernel that runs.
    #[cfg(feature = "kernels")]
    pub(crate) const fn kernel(&self) -> Kernel {
        self.kernel
    }

    /// Says which kernel runs, and how much of the plan it leaves.
    pub(crate) fn describe(&self, out: &mut fmt::DebugStruct<'_, '_>) {
        out.field("kernel", &self.kernel.name()).field("left", &self.lanes.left());
    }
}

/// A place between two characters of a source.
#[derive(Clone, Copy, Debug)]
struct Place {
    pos: usize,
    /// The rank of the last character written.
    rank: u32,
}

/// How far a kernel came.
#[derive(Debug)]
struct Burst {
    at: Place,
    stop: Stop,
}

/// Why a kernel stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// The source is done.
    End,
    /// What comes next may not find room.
    Full,
    /// The next character cannot be judged alone, or not by this kernel.
    Special,
}

/// Whether a byte continues a character.
const fn continues(byte: u8) -> bool {
    byte & 0xC0 == 0x80
}

/// How many bytes the character has that begins with `lead`.
const fn len_of(lead: u8) -> usize {
    match lead {
        0..0xC0 => 1,
        0xC0..0xE0 => 2,
        0xE0..0xF0 => 3,
        0xF0.. => 4,
    }
}

/// The last character boundary at or before `at`.
fn boundary_before(source: &[u8], mut at: usize) -> usize {
    while at > 0 && source.get(at).is_some_and(|byte| continues(*byte)) {
        at -= 1;
    }
    at
}

/// The first character boundary at or behind `at`.
fn boundary_behind(source: &[u8], mut at: usize) -> usize {
    while source.get(at).is_some_and(|byte| continues(*byte)) {
        at += 1;
    }
    at
}

/// How many bytes of text that may end within a character are whole ones.
fn whole_characters(text: &[u8]) -> usize {
    let behind = text.iter().rev().take(3).position(|byte| !continues(*byte));
    let Some(behind) = behind else { return text.len() };
    let start = text.len() - 1 - behind;
    let len = text.get(start).map_or(1, |lead| len_of(*lead));
    if behind + 1 < len { start } else { text.len() }
}
