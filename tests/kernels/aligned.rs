//! Which part of a text became what: on every kernel, the same laws.

use std::borrow::Cow;
use std::ops::Range;

use huruf::kernel::Kernel;
use huruf::{Aligned, Alignment, Elongation, Normalizer, Profile, Rules, WhiteSpace};

use crate::is_long_run;
use crate::mixtures::{of_len, of_stretches};
use crate::pairs::{ACTING, FILLERS, HOT, Place, pairs_of};
use crate::reference::texts::{HARD, Random};
use crate::subject::{SUBJECTS, differ};

/// What is wrong with the alignment of a text with what it should become.
pub(crate) fn wrong(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let aligned = key.normalize_aligned(text);
    let (mut out, mut alignment) = (String::from("ab"), Alignment::new());
    key.normalize_aligned_to(text, &mut out, &mut alignment);
    differ("aligned text", &aligned.text, wanted)
        .or_else(|| differ("appended", &out[2..], wanted))
        .or_else(|| says_wrong(key, &aligned))
        .or_else(|| {
            let mut again = aligned.clone();
            again.alignment = alignment;
            says_wrong(key, &again).map(|error| format!("appended: {error}"))
        })
}

fn says_wrong(key: &Normalizer, aligned: &Aligned<'_>) -> Option<String> {
    let Aligned { source, text, alignment, .. } = aligned;
    let error = |what: &str, from: Range<usize>, to: Range<usize>| {
        Some(format!("{what}: {from:?} and {to:?} of {alignment:?}"))
    };
    let (all, becomes) = (0..source.len(), 0..text.len());
    if matches!(text, Cow::Borrowed(_)) != (**text == **source) {
        return Some("borrowed exactly when nothing changes".to_owned());
    }
    if alignment.source_len() != source.len() || alignment.normalized_len() != text.len() {
        return error("lengths", all, becomes);
    }
    if !text.is_empty() && alignment.source_range(becomes.clone()) != all
        || !source.is_empty() && alignment.normalized_range(all.clone()) != becomes
    {
        return error("the whole is the whole", all, becomes);
    }
    let (mut at, mut to) = (0, 0);
    let mut first = true;
    for pair in aligned.pairs() {
        let (from, into) = (pair.source.clone(), pair.normalized.clone());
        if (from.start, into.start) != (at, to) {
            return error("pairs follow each other", from, into);
        }
        (at, to) = (from.end, into.end);
        let (Some(one), Some(other)) = (source.get(from.clone()), text.get(into.clone())) else {
            return error("pairs end between characters", from, into);
        };
        if into.is_empty() {
            continue;
        }
        let back = alignment.source_range(into.clone());
        let start = if first { 0 } else { from.start };
        first = false;
        if back.start != start
            || back.end < from.end
            || alignment.normalized_range(back.clone()) != into
        {
            return error("there and back", from, back);
        }
        // What was deleted behind, and nothing else.
        if !alignment.normalized_range(from.end..back.end).is_empty() {
            return error("only what was deleted comes with it", from, back);
        }
        for (i, c) in other.char_indices() {
            let place = into.start + i;
            let back_of_one = alignment.source_range(place..place + c.len_utf8());
            if back_of_one != back {
                return error("each part of a pair is all of it", back_of_one, back);
            }
        }
        let alone = key.normalize(&source[back.clone()]);
        // An invisible one may be there for what stands before it only.
        let stays = |c: &char| key.normalize(&c.to_string()).contains(*c);
        if let Some(c) = other.chars().filter(stays).find(|c| !alone.contains(*c)) {
            return error(&format!("{c:?} comes of its source {one:?}"), back, into);
        }
    }
    if (at, to) != (source.len(), text.len()) {
        return error("pairs cover", at..at, to..to);
    }
    None
}

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
        Rules::new().rows(&[('1', "and")]),
    ];
    for rules in rules {
        for kernel in Kernel::available() {
            let key = Normalizer::new(rules).with_kernel(kernel);
            for i in 0..400 {
                let mut text = of_len(&mut random, i);
                for _ in 0..random.below(4) {
                    let at = (0..=text.len()).find(|at| text.is_char_boundary(*at) && *at * 2 > i);
                    let run = random.of(&["\u{647}", " \t", "1", "a", "\u{628}\u{64E}"]);
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

/// As [`wrong`]; but what is left of a run is no longer what one of its characters becomes alone.
fn runs_wrong(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let aligned = key.normalize_aligned(text);
    let whole = |error: &str| (!error.contains("comes of its source")).then(|| error.to_owned());
    differ("aligned text", &aligned.text, wanted)
        .or_else(|| says_wrong(key, &aligned).and_then(|error| whole(&error)))
}
