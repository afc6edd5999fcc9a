//! Kernels for x86-64, and the questions to the CPU that has to have them.

#![allow(unsafe_code, reason = "calls of functions that need more than every CPU has")]

mod avx2;
mod avx512;

use super::follow::Sources;
use super::room::Room;
use super::search::{Found, Needle, Patience};
use super::trace::Trace;
use super::words::{Asked, Cuts};
use super::{Burst, Engine, Place};
use crate::plan::lanes::Lanes;

/// Whether the CPU has every feature of a list: asked at run time, or without `std` of the compiler.
macro_rules! has {
    ($($feature:tt),+ $(,)?) => {{
        #[cfg(feature = "std")]
        let has = $(std::arch::is_x86_feature_detected!($feature))&&+;
        #[cfg(not(feature = "std"))]
        let has = $(cfg!(target_feature = $feature))&&+;
        has
    }};
}

pub(super) fn has_avx2() -> bool {
    has!("avx2", "popcnt", "lzcnt", "bmi1", "bmi2")
}

pub(super) fn rewrite_avx2(
    engine: &Engine,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
    trace: Option<&mut Trace>,
) -> Burst {
    // SAFETY: `Engine::new` takes only kernels for which `has_avx2` said yes.
    unsafe { avx2::rewrite(engine, source, from, room, trace) }
}

pub(super) fn scan_avx2(engine: &Engine, source: &[u8], pos: usize) -> usize {
    // SAFETY: as above.
    unsafe { avx2::scan(engine, source, pos) }
}

pub(super) fn word_avx2(engine: &Engine, source: &[u8], room: &mut Room<'_>) -> bool {
    // SAFETY: as above.
    unsafe { avx2::word(engine, source, room) }
}

pub(super) fn search_avx2(
    needle: &Needle,
    haystack: &[u8],
    from: usize,
    patience: &mut Patience,
) -> Found {
    // SAFETY: as above.
    unsafe { avx2::search(needle, haystack, from, patience) }
}

pub(super) fn find_cuts_avx2(lanes: &Lanes, text: &[u8], asked: Asked, out: &mut Cuts) {
    // SAFETY: as above.
    unsafe { avx2::find_cuts(lanes, text, asked, out) }
}

pub(super) fn follow_avx2(trace: &Trace, cuts: &Cuts, out: &mut Sources) {
    // SAFETY: as above.
    unsafe { avx2::follow(trace, cuts, out) }
}

pub(super) fn is_well_formed_avx2(bytes: &[u8]) -> bool {
    // SAFETY: as above.
    unsafe { avx2::is_well_formed(bytes) }
}

pub(super) fn has_avx512() -> bool {
    has!("avx512bw", "avx512vbmi", "avx512vbmi2", "gfni", "popcnt", "lzcnt", "bmi1", "bmi2")
}

pub(super) fn rewrite_avx512(
    engine: &Engine,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
    trace: Option<&mut Trace>,
) -> Burst {
    // SAFETY: `Engine::new` takes only kernels for which `has_avx512` said yes.
    unsafe { avx512::rewrite(engine, source, from, room, trace) }
}

pub(super) fn scan_avx512(engine: &Engine, source: &[u8], pos: usize) -> usize {
    // SAFETY: as above.
    unsafe { avx512::scan(engine, source, pos) }
}

pub(super) fn word_avx512(engine: &Engine, source: &[u8], room: &mut Room<'_>) -> bool {
    // SAFETY: as above.
    unsafe { avx512::word(engine, source, room) }
}

pub(super) fn search_avx512(
    needle: &Needle,
    haystack: &[u8],
    from: usize,
    patience: &mut Patience,
) -> Found {
    // SAFETY: as above.
    unsafe { avx512::search(needle, haystack, from, patience) }
}

pub(super) fn find_cuts_avx512(lanes: &Lanes, text: &[u8], asked: Asked, out: &mut Cuts) {
    // SAFETY: as above.
    unsafe { avx512::find_cuts(lanes, text, asked, out) }
}

pub(super) fn follow_avx512(trace: &Trace, cuts: &Cuts, out: &mut Sources) {
    // SAFETY: as above.
    unsafe { avx512::follow(trace, cuts, out) }
}

pub(super) fn is_well_formed_avx512(bytes: &[u8]) -> bool {
    // SAFETY: as above.
    unsafe { avx512::is_well_formed(bytes) }
}
