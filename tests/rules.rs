//! Every rule, alone, on top of profiles and in company, against the twin's reading of its
//! documentation.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use std::borrow::Cow;

use huruf::{Digits, LatinCase, Marks, Normalizer, Profile, Rest, Rules, WhiteSpace};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use reference::calls::{Any, all_calls, bases};
use reference::data::FACTS;
use reference::options::Options;
use reference::show::{points, shrink};
use reference::texts::{Random, mixture, times};
use reference::{Twin, is_arabic};

/// The options of a built-in profile make its column of the table.
#[test]
fn options_make_the_profiles() {
    for (column, profile) in [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON].iter().enumerate()
    {
        let targets = Options::of(*profile).targets();
        for fact in FACTS.iter() {
            let wanted = &fact.targets[column];
            assert_eq!(targets.get(&fact.c), wanted.as_ref(), "{profile} of {:?}", fact.c);
        }
    }
}

/// Every scalar value alone: between bars, in one text.
fn every_character() -> String {
    ('\0'..=char::MAX).filter(|c| *c != '|').flat_map(|c| [c, '|']).collect()
}

/// The same for the scalar values that any rule could speak of.
fn characters() -> String {
    let spoken_of = |c: &char| *c < '\u{3100}' || *c > '\u{FAFF}' && *c < '\u{20000}';
    ('\0'..=char::MAX).filter(|c| *c != '|').filter(spoken_of).flat_map(|c| [c, '|']).collect()
}

/// What is wrong with a text under rules of some name, with the shortest witness.
fn disagreement(name: &str, key: &Normalizer, twin: &Twin, text: &str) -> Option<String> {
    let error = wrong(key, twin, text)?;
    let witness = shrink(text, |text| wrong(key, twin, text).is_some());
    let error = wrong(key, twin, &witness).unwrap_or(error);
    Some(format!("{name}\n    for {}\n    {error}\n", points(&witness)))
}

/// What is wrong with a text: not what the twin makes, not idempotent, not within bounds.
fn wrong(key: &Normalizer, twin: &Twin, text: &str) -> Option<String> {
    let (got, wanted) = (key.normalize(text), twin.normalize(text));
    if got != wanted {
        return Some(format!("is {}\n    not {}", points(&got), points(&wanted)));
    }
    if matches!(got, Cow::Borrowed(_)) != (got == text) {
        return Some("owned, though it is the same".to_owned());
    }
    let again = key.normalize(&got);
    if again != got {
        return Some(format!("is {}\n    again {}", points(&got), points(&again)));
    }
    let bound = key.max_normalized_len(text.len());
    (Some(got.len()) > bound).then(|| format!("{} bytes, bound {bound:?}", got.len()))
}

/// Each call alone, on every character; on top of two profiles, on those that any rule could speak
/// of; and on texts of the world.
#[test]
fn each_call() {
    let (all, spoken_of) = (every_character(), characters());
    let mut random = Random(9);
    let mut errors = String::new();
    for call in all_calls() {
        for (base, rules, options) in bases() {
            let name = format!("{base}.{}", call.name);
            let key = Normalizer::new((call.rules)(rules));
            let mut options = options;
            (call.options)(&mut options);
            let twin = Twin::from_options(&options);
            let mixtures: Vec<String> = (0..150).map(|_| mixture(&mut random)).collect();
            let text = if base == "Rules::new()" { &all } else { &spoken_of };
            let texts = [text].into_iter().chain(&mixtures);
            errors.extend(texts.filter_map(|text| disagreement(&name, &key, &twin, text)).next());
        }
    }
    assert!(errors.is_empty(), "{errors}");
}

// ---- in company ----

/// Random options with random rows, the rules built by calls in a random order.
#[test]
fn any_rules() {
    let mut random = Random(10);
    let calls = all_calls();
    let mut errors = String::new();
    let (mut good, mut bad) = (0, 0);
    for _ in 0..400 * times() {
        let any = Any::new(&mut random, &calls);
        let Any { name, base, options } = &any;
        let made = Normalizer::try_new(options.rules(*base, random.below(64)));
        let right = options.rows_are_right();
        if made.is_ok() != right {
            errors += &format!("{name}: {:?}\n", made.as_ref().err());
        }
        let Ok(key) = made else {
            bad += 1;
            continue;
        };
        good += 1;
        let twin = Twin::from_options(options);
        let mut texts: Vec<String> = (0..40).map(|_| any.text(&mut random)).collect();
        texts.push(FACTS.iter().flat_map(|fact| [fact.c, '|']).collect());
        let found = texts.iter().find_map(|text| disagreement(name, &key, &twin, text));
        errors.extend(found);

        // The order of the calls does not matter.
        let other = Normalizer::new(options.rules(*base, random.below(64)));
        assert_eq!(key.rules(), other.rules(), "{name}");
        for text in &texts {
            assert_eq!(key.normalize(text), other.normalize(text), "{name}");
        }
    }
    assert!(errors.is_empty(), "{errors}");
    assert!(good > 100 && bad > 20, "{good} good and {bad} bad sets of rules");
}

// ---- text of other scripts ----

/// Text without a character of the script becomes its normalization form; what is of the script
/// beside it stays as it is.
#[test]
fn rest_of_the_text() {
    type Form = fn(&str) -> String;
    let forms: [(Rest, Form); 2] =
        [(Rest::Nfc, |text| text.nfc().collect()), (Rest::Nfkc, |text| text.nfkc().collect())];
    let mut random = Random(11);
    for (rest, form) in forms {
        let key = Normalizer::new(Rules::new().rest(rest));
        // A character, and one that may compose with it.
        let all = ('\0'..=char::MAX).filter(|c| !is_arabic(*c) && *c != '|');
        let text: String =
            all.flat_map(|c| [c, '|', c, '\u{301}', '|', '\u{9C7}', c, '|']).collect();
        let (got, wanted) = (key.normalize(&text), form(&text));
        let mut pieces = got.split('|').zip(wanted.split('|'));
        let wrong = pieces.find(|(got, wanted)| got != wanted);
        assert!(wrong.is_none() && got == wanted, "{rest:?}: {wrong:?}");

        for _ in 0..3000 * times() {
            let text: String = mixture(&mut random).chars().filter(|c| !is_arabic(*c)).collect();
            let wanted = form(&text);
            assert_eq!(
                points(&key.normalize(&text)),
                points(&wanted),
                "{rest:?} of {}",
                points(&text)
            );
            assert_eq!(key.is_normalized(&text), text == wanted);
            // The marks are of the script, and stay as typed.
            let beside = format!("عرب\u{651}\u{64E} {text} ا\u{653}");
            let wanted = format!("عرب\u{651}\u{64E} {wanted} ا\u{653}");
            assert_eq!(points(&key.normalize(&beside)), points(&wanted), "of {}", points(&text));
        }
        // On top of a profile it is idempotent, but where a mark of the script stands on a letter of
        // another: there the rules may take away what kept two others apart.
        for profile in [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON] {
            let key = Normalizer::new(profile.rules().rest(rest));
            for _ in 0..3000 * times() {
                let mark = |c: &char| is_arabic(*c) && is_combining_mark(*c);
                let text: String = mixture(&mut random).chars().filter(|c| !mark(c)).collect();
                let again = |text: &str| {
                    let once = key.normalize(text);
                    *key.normalize(&once) != *once
                };
                if again(&text) {
                    let witness = shrink(&text, again);
                    let (once, twice) = (
                        key.normalize(&witness),
                        key.normalize(&key.normalize(&witness)).into_owned(),
                    );
                    panic!(
                        "{profile} and {rest:?} of {}: {} {}",
                        points(&witness),
                        points(&once),
                        points(&twice)
                    );
                }
            }
        }
    }
}

// ---- rules that are wrong ----

#[track_caller]
fn refused(rules: Rules, at: char, message: &str) {
    let error = Normalizer::try_new(rules).unwrap_err();
    assert_eq!(error.character(), at);
    assert_eq!(error.to_string(), format!("{message} (see the row of U+{:04X})", u32::from(at)));
    let error: &dyn std::error::Error = &error;
    assert!(error.source().is_none());
    // In a `static` it does not compile; at run time it panics with the same words.
    let panic = std::panic::catch_unwind(|| Normalizer::new(rules)).unwrap_err();
    let words = panic.downcast_ref::<String>().expect("the panic has words");
    assert!(words.contains(message), "{words}");
}

#[test]
fn wrong_rows_are_refused() {
    let new = Rules::new();
    let order = "user rows must be in code point order";
    refused(new.rows(&[('b', ""), ('a', "")]), 'a', order);
    refused(new.rows(&[('a', "x"), ('c', "x"), ('ب', "x"), ('b', "x")]), 'b', order);
    let twice = "two user rows name the same character";
    refused(new.rows(&[('a', "b"), ('a', "c")]), 'a', twice);
    let itself = "a user row maps a character to itself";
    refused(new.rows(&[('ب', "ب")]), 'ب', itself);
    let long = "the target of a user row is longer than 64 bytes";
    const SIXTY_FIVE: &str = "0123456789012345678901234567890123456789012345678901234567890123x";
    refused(new.rows(&[('a', SIXTY_FIVE)]), 'a', long);
    let open = "the target of a user row holds a character that the rules would change again";
    refused(new.rows(&[('a', "xax")]), 'a', open);
    refused(new.rows(&[('a', "b"), ('b', "c")]), 'a', open);
    refused(new.rows(&[('a', "c"), ('b', "xa")]), 'b', open);
    refused(Profile::SEARCH.rules().rows(&[('&', "أند")]), '&', open);
    refused(Profile::SEARCH.rules().rows(&[('&', "x\u{640}")]), '&', open);
    refused(Profile::CLEAN.rules().rows(&[('&', "x\u{200B}y")]), '&', open);
    refused(new.latin_case(LatinCase::Lower).rows(&[('&', "And")]), '&', open);
    let mark = "the target of a user row begins with a combining mark";
    refused(new.rows(&[('&', "\u{64E}ب")]), '&', mark);
    refused(new.rows(&[('\u{64E}', "\u{64B}")]), '\u{64E}', mark);
    let letter = "a user row deletes a letter that has a canonical decomposition";
    refused(new.rows(&[('آ', "")]), 'آ', letter);
}

#[test]
fn right_rows_are_kept() {
    const SIXTY_FOUR: &str = "0123456789012345678901234567890123456789012345678901234567890123";
    let rows: &'static [(char, &'static str)] = &[
        ('\0', "nul"),
        ('&', "und"),
        ('a', SIXTY_FOUR),
        ('ب', ""),
        ('چ', "ج"),
        ('\u{10FFFF}', "end"),
    ];
    let key = Normalizer::new(Profile::SEARCH.rules().rows(rows));
    for (from, to) in rows {
        assert_eq!(key.normalize(&from.to_string()), *to);
    }
    assert_eq!(key.normalize("\u{FB7A}بx&y"), "جxundy");
    assert_eq!(key.rules(), Profile::SEARCH.rules().rows(rows));
    assert_eq!(Normalizer::new(Rules::new().rows(rows).rows(&[])).normalize("&"), "&");
    // White space is made one in the output, whatever brought it there.
    let spaces = Rules::new().white_space(WhiteSpace::Collapse).rows(&[('&', "a \tb")]);
    assert_eq!(Normalizer::new(spaces).normalize(" & "), " a b ");
}

// ---- how rules print and compare ----

#[test]
fn rules_are_plain_values() {
    assert_eq!(Rules::default(), Rules::new());
    let text = "أحمد، كتابي ١٢ \u{FEFB} a\u{301}";
    assert_eq!(Normalizer::new(Rules::new()).normalize(text), text);
    let rules = Rules::new().strip(Marks::SHADDA).digits(Digits::Ascii);
    assert_eq!(rules, Rules::new().digits(Digits::Ascii).strip(Marks::SHADDA));
    assert_ne!(rules, Rules::new().digits(Digits::Ascii));
    assert_eq!(rules.keep(Marks::SHADDA).digits(Digits::Keep), Rules::new());
    let printed = format!("{rules:?}");
    assert!(printed.contains("SHADDA") && printed.contains("Ascii"), "{printed}");
}
