//! Tokens are the same on every kernel, in order, and cut where they should be.
#![no_main]

use huruf_fuzz::{announce, input::mutate, tokens};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(init: announce(), |data: &[u8]| tokens::check(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate(data, size, max_size, seed, fuzzer_mutate)
});
