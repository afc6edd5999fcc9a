//! The engine: runs a plan over bytes of UTF-8.
//!
//! | file | holds |
//! |---|---|
//! | `portable/` | scan and rewrite in safe Rust, for every CPU |
//! | `exact/` | what the fast path cannot judge alone |
//! | `neighbour.rs` | the nearest visible character to the left |
//! | `pieces.rs` | normalized text a piece at a time |
//! | `squeeze.rs` | runs of a letter or of white space, on the way out |
//! | `finish.rs` | bytes to text |
//!
//! A CPU is one folder more beside `portable/`, with the same two functions. No kernel knows what
//! a letter is: all it sees are entries, ranks and rows of a [`Plan`](crate::plan::Plan).

mod exact;
mod finish;
mod neighbour;
mod pieces;
mod portable;
mod squeeze;

pub(crate) use finish::into_string;
pub(crate) use pieces::{PIECE, Pieces};
pub(crate) use portable::{Cursor, MIN_ROOM, is_sequence_start, rewrite, scan};
pub(crate) use squeeze::Squeeze;
