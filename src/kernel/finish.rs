//! Bytes to text, without reading them again.

#![allow(unsafe_code, reason = "the one place where the library trusts what its kernels wrote")]

use alloc::string::String;
use alloc::vec::Vec;

/// The text that a kernel wrote.
///
/// `bytes` must be what came of one `String` of `before` bytes by appending whole outputs of
/// [`rewrite`](super::rewrite), each of which is well-formed.
pub(crate) fn into_string(bytes: Vec<u8>, before: usize) -> String {
    debug_assert!(bytes.get(before..).is_some_and(|new| core::str::from_utf8(new).is_ok()));
    // SAFETY: the callers, all in `normalizer/`, took the first `before` bytes from a `String` and
    // appended only text (`str`, `char::encode_utf8`) and what `rewrite` wrote to a `Room`. That is:
    // targets of rows, which are `str`, and whole characters of the source, which is `str`; each at
    // once or not at all (`Room::write`) and taken back only up to the start of one
    // (`Room::take_back`); or blocks of them (`Room::put`, `advance`, `count`), of which a half
    // character at the end is written whole by the next or taken back (`Run::back_to_boundary`).
    // `tests/kernels/` checks the claim for every kernel on every scalar value and on mixtures.
    unsafe { String::from_utf8_unchecked(bytes) }
}
