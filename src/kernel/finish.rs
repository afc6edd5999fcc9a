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
    // SAFETY: `normalizer.rs`, the only caller, took the bytes from a `String` and appended only
    // what `rewrite` wrote. That is: targets of rows, which are `str`; whole characters of the
    // source, which is `str`; and characters encoded by `char::encode_utf8`; each at once or not
    // at all (`Pass::write`), and taken back only up to the start of one (`Pass::take_back`).
    // `tests/laws.rs` checks the claim on every scalar value and on random text.
    unsafe { String::from_utf8_unchecked(bytes) }
}
