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

use huruf::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Marks,
    Normalizer, Phrases, Profile, Punctuation, Regional, Rest, Rules, TehMarbuta, WhiteSpace, Yeh,
    YehBarree, Zwnj,
};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use reference::data::FACTS;
use reference::options::Options;
use reference::show::{points, shrink};
use reference::texts::{LETTERS, Random, mixture, times};
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

/// One call of the builder, and the option it sets.
struct Call {
    name: String,
    rules: Box<dyn Fn(Rules) -> Rules>,
    options: Box<dyn Fn(&mut Options)>,
}

/// Every call with every value.
macro_rules! calls {
    ($($name:ident: $($value:expr),+;)+) => {
        fn calls() -> Vec<Call> {
            vec![$($(Call {
                name: concat!(stringify!($name), "(", stringify!($value), ")").to_owned(),
                rules: Box::new(|rules| rules.$name($value)),
                options: Box::new(|options| {
                    options.$name = $value;
                    options.asked.insert(stringify!($name));
                }),
            }),+),+]
        }
    };
}

calls! {
    promote_dagger_alef: false, true;
    strip_tatweel: false, true;
    strip_bidi_controls: false, true;
    strip_invisible: false, true;
    zwnj: Zwnj::Keep, Zwnj::Delete, Zwnj::Space;
    strip_zwj: false, true;
    heh_zwnj_as_ae: false, true;
    strip_signs: false, true;
    ayah: Ayah::Keep, Ayah::Space, Ayah::Delete;
    phrases: Phrases::Keep, Phrases::Space, Phrases::Expand, Phrases::Delete;
    alef: Alef::Keep, Alef::KeepMadda, Alef::Bare;
    hamza: Hamza::Keep, Hamza::Seat, Hamza::Drop;
    kaf: Kaf::Keep, Kaf::Arabic, Kaf::Keheh;
    yeh: Yeh::Keep, Yeh::Arabic, Yeh::Farsi;
    alef_maksura: AlefMaksura::Keep, AlefMaksura::Yeh, AlefMaksura::Alef;
    yeh_barree: YehBarree::Keep, YehBarree::Yeh;
    heh: Heh::Keep, Heh::Arabic, Heh::Goal, Heh::Doachashmee;
    teh_marbuta: TehMarbuta::Keep, TehMarbuta::Heh, TehMarbuta::Ae, TehMarbuta::Teh;
    fold_maghribi: false, true;
    regional: Regional::Keep, Regional::Basic;
    forms: Forms::Keep, Forms::Letters, Forms::Basic;
    expand_words: false, true;
    expand_rial: false, true;
    digits: Digits::Keep, Digits::Ascii, Digits::ArabicIndic, Digits::Extended;
    fold_latin_digits: false, true;
    punctuation: Punctuation::Keep, Punctuation::Ascii, Punctuation::AsciiAll, Punctuation::Arabic;
    elongation: Elongation::Keep, Elongation::Two, Elongation::One;
    white_space: WhiteSpace::Keep, WhiteSpace::Spaces, WhiteSpace::Lines, WhiteSpace::Collapse;
    latin_case: LatinCase::Keep, LatinCase::Lower;
    compose: false, true;
}

/// The classes of marks and their unions.
#[rustfmt::skip]
const MARKS: [Marks; 18] = [
    Marks::HARAKAT, Marks::TANWIN, Marks::SHADDA, Marks::SUKUN, Marks::DAGGER_ALEF,
    Marks::SUBSCRIPT_ALEF, Marks::INVERTED_DAMMA, Marks::EXTENDED, Marks::QURANIC,
    Marks::SMALL_LETTERS, Marks::HONORIFIC, Marks::MADDA, Marks::HAMZA, Marks::WAVY_HAMZA,
    Marks::BORROWED, Marks::TASHKEEL, Marks::DIACRITICS, Marks::ALL,
];

/// The calls that take marks.
fn calls_on_marks() -> Vec<Call> {
    let mut all = Vec::new();
    for marks in MARKS {
        all.extend([
            Call {
                name: format!("strip({marks:?})"),
                rules: Box::new(move |rules| rules.strip(marks)),
                options: Box::new(move |options| options.strip |= marks),
            },
            Call {
                name: format!("strip_only({marks:?})"),
                rules: Box::new(move |rules| rules.strip_only(marks)),
                options: Box::new(move |options| options.strip = marks),
            },
            Call {
                name: format!("keep({marks:?})"),
                rules: Box::new(move |rules| rules.keep(marks)),
                options: Box::new(move |options| options.strip = options.strip.difference(marks)),
            },
        ]);
    }
    all
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

/// Bases on which every call is tried: rules that do nothing, and two profiles.
fn bases() -> [(&'static str, Rules, Options); 3] {
    [
        ("Rules::new()", Rules::new(), Options::default()),
        ("CLEAN", Profile::CLEAN.rules(), Options::of(Profile::CLEAN)),
        ("SEARCH", Profile::SEARCH.rules(), Options::of(Profile::SEARCH)),
    ]
}

/// Each call alone, on every character; on top of two profiles, on those that any rule could speak
/// of; and on texts of the world.
#[test]
fn each_call() {
    let (all, spoken_of) = (every_character(), characters());
    let mut random = Random(9);
    let mut errors = String::new();
    for call in calls().into_iter().chain(calls_on_marks()) {
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
    let calls: Vec<Call> = calls().into_iter().chain(calls_on_marks()).collect();
    let mut errors = String::new();
    let (mut good, mut bad) = (0, 0);
    for _ in 0..400 * times() {
        let mut bases = bases();
        let (base, rules, options) = &mut bases[random.below(3)];
        let mut names = (*base).to_owned();
        for _ in 0..random.size(1, 20) {
            let call = &calls[random.below(calls.len())];
            (call.options)(options);
            names = format!("{names}.{}", call.name);
        }
        for _ in 0..random.below(6) {
            options.rows.insert(random.of(SOURCES), random.of(TARGETS));
        }
        let name = format!("{names} with rows {:?}", options.rows);

        let made = Normalizer::try_new(options.rules(*rules, random.below(64)));
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
        let rows: String =
            options.rows.iter().flat_map(|(c, to)| [*c].into_iter().chain(to.chars())).collect();
        let mut texts: Vec<String> = (0..40).map(|_| with_rows(&mut random, &rows)).collect();
        texts.push(FACTS.iter().flat_map(|fact| [fact.c, '|']).collect());
        let found = texts.iter().find_map(|text| disagreement(&name, &key, &twin, text));
        errors.extend(found);

        // The order of the calls does not matter.
        let other = Normalizer::new(options.rules(*rules, random.below(64)));
        assert_eq!(key.rules(), other.rules(), "{name}");
        for text in &texts {
            assert_eq!(key.normalize(text), other.normalize(text), "{name}");
        }
    }
    assert!(errors.is_empty(), "{errors}");
    assert!(good > 100 && bad > 20, "{good} good and {bad} bad sets of rules");
}

#[rustfmt::skip]
const SOURCES: &[char] = &[
    'x', '&', 'Z', 'é', 'ب', 'ا', 'أ', 'ئ', 'ه', 'ک', 'پ', 'ۀ', '\u{6D3}', '\u{64E}', '\u{653}',
    '\u{654}', '\u{670}', '\u{610}', '\u{640}', '\u{FEFB}', '\u{FE71}', '\u{FDFA}', '\u{6DD}',
    '1', '١', '،', '…', '\u{A0}', '\u{1F468}', '\u{915}',
];

#[rustfmt::skip]
const TARGETS: &[&str] = &[
    "", "and", " ", "ب", "ا", "ه", "و", "ا\u{653}", "ي\u{654}", "\u{64E}", "\u{651}\u{64E}",
    "\u{654}", "ئ", "\u{6D5}", "y\u{308}", "\u{301}", "ﷺ",
    "a long text of rather more than a few letters: سبسب", "\u{915}", "👩", "\u{344}", "ي",
    "\u{6C1}\u{654}", "ی\u{654}", "ب\u{654}", "ب\u{64E}\u{651}",
];

/// A text of the world with characters of the rows strewn over it.
fn with_rows(random: &mut Random, rows: &str) -> String {
    let rows: Vec<char> = rows.chars().collect();
    let mut text: Vec<char> = mixture(random).chars().collect();
    for _ in 0..random.below(8) {
        let c = if rows.is_empty() { random.of(LETTERS) } else { random.of(&rows) };
        text.insert(random.below(text.len() + 1), c);
    }
    text.into_iter().collect()
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
