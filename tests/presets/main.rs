//! The presets: what the programs made of thousands of texts, to the byte; the laws they keep and
//! break; every kernel; hostile texts.
//!
//! `tests/data/presets` carries what the programs made. `HURUF_PEERS` may name a folder with the
//! programs' own outputs: then those are read too, and `HURUF_UPDATE=1` writes the data anew.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test"
)]

#[path = "../reference/mod.rs"]
mod reference;

mod carried;
mod hostile;
mod laws;
mod page;
mod peers;
mod tables;
mod vectors;

#[path = "../reference/clock.rs"]
mod clock;
#[path = "../reference/linear.rs"]
mod linear;
