//! All kernels give the same bytes for every text: one suite that judges each of them, by the naive
//! twin.
//!
//! `HURUF_TIMES=2` makes the long runs: longer texts, every scalar value under every profile.
//! `HURUF_EXPECT_KERNEL` names the kernel that must be the best of this CPU.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "../reference/mod.rs"]
mod reference;

/// Which kernels run.
mod presence;

/// Texts, rules on each kernel, and where in memory they meet.
mod mixtures;
mod room;
mod subject;

/// The suite.
mod aligned;
mod any_rules;
mod buffers;
mod lengths;
mod long;
mod pairs;
mod scalars;
mod scan;

/// Whether this is a long run.
fn is_long_run() -> bool {
    reference::texts::times() > 1
}
