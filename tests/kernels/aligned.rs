//! Which part of a text became what: on every kernel, the same laws.

use huruf::kernel::Kernel;
use huruf::{Elongation, Normalizer, Profile, Rules, WhiteSpace};

use crate::is_long_run;
use crate::mixtures::{of_len, of_stretches};
use crate::pairs::{ACTING, FILLERS, HOT, Place, pairs_of};
use crate::reference::alignment::{runs_wrong, wrong};
use crate::reference::texts::{HARD, Random};
use crate::subject::SUBJECTS;

#[test]
fn lengths_around_blocks() {
    let mut random = Random(61);
    let times = if is_long_run() { 100 } else { 5 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        for edge in [0, 1, 16, 32, 62, 64, 124, 128, 192, 256, 520, 1000] {
            for len in edge..=edge + 4 {
                let text = of_len(&mut random, len);
                subject.judge(&text, &subject.twin.normalize(&text), wrong);
            }
        }
    }
}

#[test]
fn stretches() {
    let mut random = Random(62);
    let times = if is_long_run() { 20 } else { 1 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        let text = of_stretches(&mut random, 40 << 10);
        subject.judge(&text, &subject.twin.normalize(&text), wrong);
    }
}

/// Hot pairs at some offsets; in a long run, at each.
#[test]
fn hot_pairs() {
    let every = if is_long_run() { 1 } else { 19 };
    for (i, pair) in pairs_of(&HOT).enumerate() {
        for offset in (0..=130).skip(i % every).step_by(every) {
            let turn = i + offset / every;
            let filler = FILLERS[turn % FILLERS.len()];
            let subject = &SUBJECTS[turn % SUBJECTS.len()];
            let place = Place::new(filler, offset, [0, 3, 70, 140][offset % 4]);
            let (text, wanted) = place.put(&pair, |core| subject.twin.normalize(core));
            subject.judge(&text, &wanted, wrong);
        }
    }
}

#[test]
fn hard_texts() {
    for subject in SUBJECTS.iter() {
        for (_, text) in HARD {
            for text in [(*text).to_owned(), text.repeat(30)] {
                subject.judge(&text, &subject.twin.normalize(&text), wrong);
            }
        }
    }
}

/// Text that stays, up to the first change and from the last.
#[test]
fn parts_that_stay() {
    let mut random = Random(63);
    let times = if is_long_run() { 50 } else { 3 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        let filler = random.of(&FILLERS).to_string();
        let mut text = String::new();
        for _ in 0..4 {
            let len = random.of(&[3, 300, 4 << 10]) + random.below(80);
            text.push_str(&filler.repeat(len / filler.len()));
            text.extend([random.of(&HOT), random.of(ACTING)]);
        }
        subject.judge(&text, &subject.twin.normalize(&text), wrong);
    }
}

/// Runs that are shortened at the end, and text that grows threefold.
#[test]
fn runs_and_growth() {
    let mut random = Random(64);
    let rules = [
        Profile::SEARCH.rules().elongation(Elongation::One).white_space(WhiteSpace::Collapse),
        Profile::CLEAN.rules().elongation(Elongation::Two),
        Rules::new().rows(&[('1', "and"), ('\u{628}', "ab"), ('\u{915}', "and")]),
    ];
    for rules in rules {
        for kernel in Kernel::available() {
            let key = Normalizer::new(rules).with_kernel(kernel);
            for i in 0..400 {
                let mut text = of_len(&mut random, i);
                for _ in 0..random.below(4) {
                    let at = (0..=text.len()).find(|at| text.is_char_boundary(*at) && *at * 2 > i);
                    let run = random.of(&["\u{647}", " \t", "1", "a", "\u{628}\u{64E}", "\u{915}"]);
                    text.insert_str(at.unwrap_or(0), &run.repeat(random.below(9)));
                }
                let wanted = key.normalize(&text).into_owned();
                if let Some(error) = runs_wrong(&key, &text, &wanted) {
                    panic!("{kernel}: {error}\n    for {text:?}");
                }
            }
        }
    }
}
