//! Tokens: boundaries, kinds, places, and that they do not depend on the spelling.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "../reference/clock.rs"]
mod clock;
#[path = "../reference/example.rs"]
mod example_of;
#[path = "../reference/mod.rs"]
mod reference;

mod boundaries;
mod contract;
mod example;
mod kinds;
mod spellings;

use huruf::{Normalizer, Tokenizer};

/// The texts of the tokens.
fn texts(normalizer: &Normalizer, text: &str) -> Vec<String> {
    normalizer.tokens(text).map(|token| token.text.into_owned()).collect()
}

/// A tokenizer that cuts as UAX #29 does, white space too.
fn plain(normalizer: &Normalizer) -> Tokenizer<'_> {
    let tokenizer = normalizer.tokenizer().spaces(true).web(false).signs(false);
    tokenizer.decimals(false).phrases(false).new_letters(false)
}
