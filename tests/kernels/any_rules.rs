//! Random sets of rules: what a kernel makes of a plan that no profile has.

use huruf::{Marks, Normalizer, Rest, Rules};

use crate::mixtures::of_len;
use crate::reference::Twin;
use crate::reference::calls::{Any, all_calls};
use crate::reference::show::{points, shrink};
use crate::reference::texts::{Random, times};
use crate::subject::{Subject, differ, on_every_kernel};

/// What is wrong about a text, whichever way it is asked for.
fn wrong(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let mut buffer = String::from(" ");
    key.normalize_to(text, &mut buffer);
    let mut slice = vec![0; wanted.len()];
    // Rules that shorten runs need a buffer, and say so of the empty text too.
    let takes_slices = key.normalize_to_slice("", &mut []).is_some();
    let written = key.normalize_to_slice(text, &mut slice);
    if takes_slices && (written != Some(wanted.len()) || slice != wanted.as_bytes()) {
        return Some(format!("in a slice: {slice:02X?}, not {wanted:?}"));
    }
    if key.is_normalized(text) != (text == wanted) {
        return Some(format!("is_normalized is {}", text != wanted));
    }
    differ("normalize", &key.normalize(text), wanted)
        .or_else(|| differ("normalize_to", &buffer[1..], wanted))
}

/// Any options and any rows of the user's own, against the twin.
#[test]
fn any_rules() {
    let mut random = Random(42);
    let calls = all_calls();
    let mut good = 0;
    for _ in 0..400 * times() {
        let any = Any::new(&mut random, &calls);
        if !any.options.rows_are_right() {
            continue;
        }
        good += 1;
        let rules = any.options.rules(any.base, random.below(64));
        let subject = Subject::new(any.name.clone(), rules, Twin::from_options(&any.options));
        for i in 0..60 {
            let text = match i % 3 {
                0 => any.text(&mut random),
                1 => of_len(&mut random, i * 10),
                // Enough of them for blocks of their own kind.
                _ => (0..20).map(|_| any.text(&mut random)).collect(),
            };
            subject.judge(&text, &subject.twin.normalize(&text), wrong);
        }
    }
    assert!(good > 100, "{good} good sets of rules");
}

/// With a normalization form for the rest of the text, of which the twin knows nothing: all kernels
/// agree.
#[test]
fn rest_of_the_text() {
    let mut random = Random(41);
    let calls = all_calls();
    for i in 0..200 * times() {
        let any = Any::new(&mut random, &calls);
        if !any.options.rows_are_right() {
            continue;
        }
        let form = if i % 2 == 0 { Rest::Nfc } else { Rest::Nfkc };
        let rules = any.options.rules(any.base, random.below(64)).rest(form);
        let Ok(_) = Normalizer::try_new(rules) else { continue };
        let keys = on_every_kernel(rules);
        let portable = keys.last().unwrap();
        for i in 0..60 {
            let text = if i % 2 == 0 { any.text(&mut random) } else { of_len(&mut random, i * 10) };
            for key in &keys {
                let wrong = |text: &str| wrong(key, text, &portable.normalize(text));
                if wrong(&text).is_some() {
                    let witness = shrink(&text, |text| wrong(text).is_some());
                    let error = wrong(&witness).unwrap();
                    panic!(
                        "{} on {}: {error}\n    for {}",
                        any.name,
                        key.kernel(),
                        points(&witness)
                    );
                }
            }
        }
    }
}

/// Where a deleted mark parts two that stay, the one behind it may have to go before the other; a
/// kernel may begin right there, and then only its caller knows what was written.
#[test]
fn marks_around_a_deleted_one() {
    let (fatha, damma, deleted) = ("\u{64E}", "\u{64F}", "\u{6D6}");
    for key in on_every_kernel(Rules::new().strip(Marks::QURANIC).compose(true)) {
        for before in 0..70 {
            for between in [0, 1, 2, 15, 31, 70] {
                let (zeros, between) = ("\0".repeat(before), fatha.repeat(between));
                let text = [&zeros, fatha, damma, &between, deleted, fatha, fatha, "a"].concat();
                let wanted = [&zeros, fatha, &between, fatha, fatha, damma, "a"].concat();
                if let Some(error) = wrong(&key, &text, &wanted) {
                    panic!("{}: {error}", key.kernel());
                }
            }
        }
    }
}

/// The same where two marks before it change places.
#[test]
fn marks_around_a_deleted_one_that_change_places() {
    for key in on_every_kernel(Rules::new().strip(Marks::EXTENDED).compose(true)) {
        for before in 0..140 {
            for behind in [0, 5, 60, 100] {
                let (before, behind) = ("\0".repeat(before), "\0".repeat(behind));
                let text =
                    [&before, "\u{6A2}\u{610}\u{64F}\u{618}\u{64F}\u{61A}", &behind].concat();
                let wanted = [&before, "\u{6A2}\u{64F}\u{64F}\u{610}", &behind].concat();
                if let Some(error) = wrong(&key, &text, &wanted) {
                    panic!("{}: {error}", key.kernel());
                }
            }
        }
    }
}
