//! What a kernel's scan says: whether a text is normalized, and where it is not.

use std::borrow::Cow;

use huruf::Normalizer;

use crate::is_long_run;
use crate::mixtures::of_len;
use crate::pairs::{FILLERS, HOT, Place};
use crate::reference::show::points;
use crate::reference::texts::Random;
use crate::subject::{SUBJECTS, Subject, differ};

/// What is wrong about what the scan says of `text`.
fn wrong(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let same = text == wanted;
    if key.is_normalized(text) != same {
        return Some(format!("is_normalized is {}", !same));
    }
    let got = key.normalize(text);
    if matches!(got, Cow::Borrowed(_)) != same {
        return Some(format!("borrowed is {}", !same));
    }
    let (done, rest) = key.split_normalized(text);
    if rest.is_empty() != same || [done, rest].concat() != text || !wanted.starts_with(done) {
        return Some(format!("splits into {} and {}", points(done), points(rest)));
    }
    // As late as it may be: up to the next boundary, the text changes.
    let next = (done.len() + 1..=text.len()).find(|at| key.is_boundary(text, *at));
    if let Some(part) = next.and_then(|next| text.get(..next))
        && !same
        && wanted.starts_with(part)
        && key.is_normalized(part)
    {
        return Some(format!("splits at {}, and might at {}", done.len(), part.len()));
    }
    differ("normalize", &got, wanted)
}

/// One character that may change, in text that does not, at every offset; and at the very end.
#[test]
fn one_change_at_every_offset() {
    let plants: Vec<String> = HOT.iter().map(char::to_string).collect();
    let turns = if is_long_run() { SUBJECTS.len() } else { 3 };
    for filler in FILLERS {
        // Some of them farther away: a kernel may look at more than two hundred bytes at once.
        for offset in (0..=200).chain((201..=520).step_by(7)) {
            for behind in [0, 20, 200] {
                let place = Place::new(filler, offset, behind);
                for (i, plant) in plants.iter().enumerate() {
                    for turn in 0..turns {
                        let subject = &SUBJECTS[(i + offset + turn) % SUBJECTS.len()];
                        let (text, wanted) = place.put(plant, |core| subject.twin.normalize(core));
                        subject.judge(&text, &wanted, wrong);
                    }
                }
            }
        }
    }
}

/// The same farther in, where a scan has had nothing to look at for so long that it takes many
/// blocks at once. In a short run, some of the characters at each offset.
#[test]
fn one_change_far_in() {
    let every = if is_long_run() { 1 } else { 12 };
    for filler in FILLERS {
        for offset in 200..=1000 {
            for behind in [0, 70, 700] {
                let place = Place::new(filler, offset, behind);
                for (i, plant) in HOT.iter().enumerate().skip(offset % every).step_by(every) {
                    let subject = &SUBJECTS[(i + offset / every) % SUBJECTS.len()];
                    let (text, wanted) =
                        place.put(&plant.to_string(), |core| subject.twin.normalize(core));
                    subject.judge(&text, &wanted, wrong);
                }
            }
        }
    }
}

/// Characters of each length where a window of many blocks ends, in the midst of them.
#[test]
fn one_change_between_windows() {
    for plant in ["\u{64E}", "\u{FEFB}", "\u{10EFD}", "\u{1EE00}"] {
        for (i, offset) in (0..=1100).enumerate() {
            for behind in [0, 1, 70, 700] {
                let place = Place::new('a', offset, behind);
                let subject = &SUBJECTS[i % SUBJECTS.len()];
                let (text, wanted) = place.put(plant, |core| subject.twin.normalize(core));
                subject.judge(&text, &wanted, wrong);
            }
        }
    }
}

/// The same in normalized text of all kinds.
#[test]
fn one_change_in_normalized_mixtures() {
    let mut random = Random(32);
    let times = if is_long_run() { 100 } else { 10 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        let len = random.size(100, 600);
        let text = subject.twin.normalize(&of_len(&mut random, len));
        subject.judge(&text, &text, wrong);
        let places = (0..=text.len().min(200)).chain([text.len()]);
        for at in places.filter(|at| text.is_char_boundary(*at)) {
            let (before, behind) = text.split_at(at);
            let text = [before, &random.of(&HOT).to_string(), behind].concat();
            subject.judge(&text, &subject.twin.normalize(&text), wrong);
        }
    }
}

/// Characters that stay, though they end in the bytes of one that does not; and joiners and
/// selectors that stay because somebody owns them.
fn false_alarms(subject: &Subject) -> Vec<String> {
    let bytes = |c: char| *c.to_string().as_bytes().last_chunk::<2>().unwrap();
    let wide = ('\u{800}'..='\u{FFFF}').filter(|c| !subject.twin.changes(*c));
    let changed: Vec<_> =
        ('\u{800}'..='\u{FFFF}').filter(|c| subject.twin.changes(*c)).map(bytes).collect();
    assert!(changed.len() > 500);
    let alike = wide.filter(|c| c.is_alphabetic() && changed.contains(&bytes(*c)));
    let owned = [
        "\u{1F468}\u{200D}\u{1F469}",
        "\u{2764}\u{FE0F}",
        "\u{915}\u{94D}\u{200D}",
        "\u{915}\u{200C}",
    ];
    alike.map(String::from).chain(owned.map(str::to_owned)).collect()
}

/// Texts of nothing but false alarms and letters that stay are normalized, and one change at the
/// end is found behind them.
#[test]
fn false_alarms_are_looked_into() {
    let mut random = Random(33);
    for subject in SUBJECTS.iter() {
        let alarms = false_alarms(subject);
        assert!(alarms.len() > 100, "{}: {} false alarms", subject.name, alarms.len());
        for i in 0..if is_long_run() { 3000 } else { 300 } {
            let mut text = String::new();
            for _ in 0..random.size(1, 90) {
                text.push_str(&alarms[random.below(alarms.len())]);
                let filler = random.of(&FILLERS);
                text.extend(std::iter::repeat_n(filler, random.below(1 + i % 50)));
            }
            let wanted = subject.twin.normalize(&text);
            assert_eq!(text, wanted, "{}: all of {} stays", subject.name, points(&text));
            subject.judge(&text, &wanted, wrong);
            text.push(random.of(&HOT));
            subject.judge(&text, &subject.twin.normalize(&text), wrong);
        }
    }
}
