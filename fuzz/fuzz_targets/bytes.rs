//! Bytes that are not UTF-8 pass, and what is UTF-8 around them is normalized as text.
#![no_main]

use huruf_fuzz::{announce, bytes, input::mutate};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(init: announce(), |data: &[u8]| bytes::check(data));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutate(data, size, max_size, seed, fuzzer_mutate)
});
