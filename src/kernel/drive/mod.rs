//! What all kernels share: the way through a text, and what is done where a kernel stops.

mod look;
mod rewrite;
mod scan;
mod special;

pub(crate) use look::starts_sequence;
pub(crate) use rewrite::{
    Cursor, MIN_ROOM, SHORT, SLACK, append, append_short, rewrite, rewrite_short,
};
pub(crate) use scan::{scan, stays};
pub(crate) use special::only;
