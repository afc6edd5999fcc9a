//! The portable kernel: tables and 64-byte blocks, in safe Rust.
//!
//! Scan asks of each pair of bytes whether anything may change. Rewrite finds the starts of the
//! characters of a block with word-wide arithmetic, then writes one entry for each without a
//! branch.

mod block;
mod rewrite;
mod scan;
mod search;
mod traced;

pub(super) use rewrite::rewrite;
pub(super) use scan::scan;
pub(super) use search::search;
