//! Somebody else's crate with rules that are wrong, one way for each feature: it must not compile,
//! and rustc must say what is wrong. Built by `tests/outside.rs`.

use huruf::{Normalizer, Profile};

const ROWS: &[(char, &str)] = if cfg!(feature = "unsorted") {
    &[('b', "x"), ('a', "y")]
} else if cfg!(feature = "duplicate") {
    &[('a', "x"), ('a', "y")]
} else if cfg!(feature = "too-long") {
    &[('a', "-----------------------------------------------------------------")]
} else if cfg!(feature = "useless") {
    &[('a', "a")]
} else if cfg!(feature = "not-closed") {
    &[('a', "\u{623}")] // ALEF WITH HAMZA ABOVE, which SEARCH folds
} else if cfg!(feature = "starts-with-mark") {
    &[('a', "\u{64E}b")] // FATHA
} else if cfg!(feature = "not-composed") {
    &[('a', "e\u{301}")] // COMBINING ACUTE ACCENT
} else if cfg!(feature = "deletes-composite") {
    &[('\u{622}', "")] // ALEF WITH MADDA ABOVE
} else {
    &[]
};

static KEY: Normalizer = Normalizer::new(Profile::SEARCH.rules().rows(ROWS));

fn main() {
    assert!(KEY.is_normalized(""));
}
