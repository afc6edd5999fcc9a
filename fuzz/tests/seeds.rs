//! The seeds pass every target, without libFuzzer; and they reach what they are meant to reach.

use huruf_fuzz::input::{DRAWN, Input};
use huruf_fuzz::{bytes, kernels, laws, seeds, tokens, twin};

#[test]
fn seeds_pass() {
    for (name, input) in seeds::all() {
        println!("{name}"); // shown if it fails
        kernels::check(&input);
        laws::check(&input);
        bytes::check(&input);
        twin::check(&input);
        tokens::check(&input);
    }
}

/// A target that reads no input checks nothing.
#[test]
fn seeds_are_read() {
    for (name, input) in seeds::all() {
        let read = Input::read(&input);
        assert!(name.starts_with("rules-") || read.is_some(), "{name} is not read");
        assert!(read.is_none_or(|input| !input.bytes.is_empty()), "{name} has no text");
    }
}

/// Most rules that are drawn are good, and are checked against the twin; some are refused.
#[test]
fn rules_are_drawn() {
    let (mut good, mut known) = (0, 0);
    for number in 0..1000 {
        let input = [DRAWN + number as u8 % 8, 0, 0, 0];
        let input = [&input[..1], &u16::to_be_bytes(number), &input[3..]].concat();
        if let Some(input) = Input::read(&input) {
            good += 1;
            known += usize::from(input.subject.has_twin());
        }
    }
    assert!((600..1000).contains(&good) && known > 200, "{good} good, {known} known to the twin");
}

/// Inputs too short for what they announce are left alone.
#[test]
fn short_inputs_are_not_read() {
    for len in 0..4 {
        let input = vec![200; len];
        assert!(Input::read(&input).is_none(), "{len} bytes");
        kernels::check(&input);
    }
    assert!(Input::read(&[0; 4]).is_some_and(|input| input.bytes.is_empty()));
}
