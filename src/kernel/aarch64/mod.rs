//! Kernels for little-endian aarch64, every one of which has NEON.

#![allow(unsafe_code, reason = "calls of functions that name a feature")]

mod neon;

use super::room::Room;
use super::{Burst, Engine, Place};

pub(super) fn rewrite_neon(
    engine: &Engine,
    source: &[u8],
    from: Place,
    room: &mut Room<'_>,
) -> Burst {
    // SAFETY: this file is compiled only if the whole build may use NEON.
    unsafe { neon::rewrite(engine, source, from, room) }
}

pub(super) fn scan_neon(engine: &Engine, source: &[u8], pos: usize) -> usize {
    // SAFETY: as above.
    unsafe { neon::scan(engine, source, pos) }
}
