//! Texts cut into tokens.
//!
//! | file | holds |
//! |---|---|
//! | `tokenizer.rs` | what can be chosen |
//! | `tokens.rs` | the iterator: what a piece of text is called, and where it came from |
//! | `window.rs` | the text a part at a time, normalized, with the way back |
//! | `cutter.rs` | the short way: boundaries in masks |
//! | `general.rs` | the long way: UAX #29, and characters that count as others |
//! | `web.rs` | addresses, mentions, hashtags |
//! | `kind.rs` | what a piece of text is |
//! | `sentences/` | texts cut into sentences |

mod cutter;
mod general;
mod kind;
mod sentences;
mod tokenizer;
mod tokens;
mod web;
mod window;

use alloc::borrow::Cow;
use core::ops::Range;

pub use kind::TokenKind;
pub(crate) use sentences::sentences;
pub use sentences::{Sentence, Sentences};
pub use tokenizer::Tokenizer;
#[cfg(feature = "tantivy")]
pub(crate) use tokens::State;
pub use tokens::Tokens;

/// A token of a text, as it is written in the key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Token<'t> {
    /// What it becomes: borrowed from the text if that is what stands there.
    pub text: Cow<'t, str>,
    /// Where it stands in the text, in bytes of UTF-8; with what was deleted in it and behind it,
    /// such as the marks of its last letter. Of a token that is nothing but marks, which had to be put
    /// in order, it may hold what they stand on.
    pub source: Range<usize>,
    /// What it is.
    pub kind: TokenKind,
}

/// A [`Token`] whose text is good until the next is asked for: see [`Tokens::next_ref`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TokenRef<'a> {
    /// What it becomes.
    pub text: &'a str,
    /// Where it stands in the text, as in [`Token::source`].
    pub source: Range<usize>,
    /// What it is.
    pub kind: TokenKind,
}
