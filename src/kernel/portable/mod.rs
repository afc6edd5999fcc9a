//! The portable kernel: tables and 64-byte blocks, in safe Rust.
//!
//! Scan asks of each pair of bytes whether anything may change, and lets [`rewrite`] judge the
//! blocks where it may. Rewrite finds the starts of the characters of a block with word-wide
//! arithmetic, then writes one entry for each without a branch.

mod block;
mod look;
mod rewrite;
mod scan;
mod special;

pub(crate) use look::is_sequence_start;
pub(crate) use rewrite::{Cursor, MIN_ROOM, rewrite};
pub(crate) use scan::scan;
