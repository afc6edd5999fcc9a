//! The laws of the crate, each on texts that look like the world's and on texts made to break it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::Hasher;
use std::sync::LazyLock;

use huruf::{Normalizer, Profile};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

use reference::show::{points, shrink};
use reference::texts::{INVISIBLE, LETTERS, MARKS, Random, mixture, of_the_script, times};
use reference::{Twin, is_arabic, is_non_starter};

/// Every profile with its normalizer and its twin.
static ALL: LazyLock<Vec<(Profile, &Normalizer, Twin)>> = LazyLock::new(|| {
    let all = Profile::ALL.into_iter();
    all.map(|profile| (profile, profile.normalizer(), Twin::from_profile(profile))).collect()
});

/// Fails with the shortest witness if the law does not hold for `text`; a law returns what is
/// wrong, if anything.
#[track_caller]
fn assert_law(profile: Profile, text: &str, law: impl Fn(&str) -> Option<String>) {
    if law(text).is_some() {
        let witness = shrink(text, |text| law(text).is_some());
        panic!("{profile}: {}\n    for {}", law(&witness).unwrap(), points(&witness));
    }
}

/// What is wrong if two texts differ.
fn differ(what: &str, is: &str, not: &str) -> Option<String> {
    (is != not).then(|| format!("{what}\n     is {}\n    not {}", points(is), points(not)))
}

/// How many texts each test makes: 120,000 in all, each under one profile in turn. For a long run
/// set `HURUF_TIMES`.
const TEXTS: usize = 15_000;

/// Texts of the world, shared out among the profiles.
fn for_texts(
    seed: u64,
    make: impl Fn(&mut Random) -> String,
    mut check: impl FnMut(Profile, &Normalizer, &Twin, &str, &mut Random),
) {
    let mut random = Random(seed);
    for i in 0..TEXTS * times() {
        let (profile, key, twin) = &ALL[i % ALL.len()];
        let text = make(&mut random);
        check(*profile, key, twin, &text, &mut random);
    }
}

// ---- the twin ----

fn twin_agrees(key: &Normalizer, twin: &Twin, text: &str) -> Option<String> {
    differ("not what the twin makes", &key.normalize(text), &twin.normalize(text))
}

#[test]
fn mixtures_are_what_the_twin_makes() {
    for_texts(1, mixture, |profile, key, twin, text, _| {
        assert_law(profile, text, |text| twin_agrees(key, twin, text));
    });
}

#[test]
fn words_are_what_the_twin_makes() {
    for_texts(2, of_the_script, |profile, key, twin, text, _| {
        assert_law(profile, text, |text| twin_agrees(key, twin, text));
    });
}

// ---- idempotent, borrowed, bounded ----

#[test]
fn idempotent_and_borrowed_exactly_when_unchanged() {
    for_texts(3, mixture, |profile, key, _, text, _| {
        assert_law(profile, text, |text| fixed_point(key, text));
    });
}

fn fixed_point(key: &Normalizer, text: &str) -> Option<String> {
    let once = key.normalize(text);
    let borrowed = matches!(once, Cow::Borrowed(_));
    if borrowed != (once == text) {
        return Some(format!("borrowed is {borrowed}"));
    }
    if key.is_normalized(text) != borrowed {
        return Some(format!("is_normalized is {}", !borrowed));
    }
    let twice = key.normalize(&once);
    if matches!(twice, Cow::Owned(_)) || !key.is_normalized(&once) {
        return differ("again", &twice, &once).or(Some("owned the second time".to_owned()));
    }
    bounded(key, text, &once)
}

fn bounded(key: &Normalizer, text: &str, normalized: &str) -> Option<String> {
    let (len, bound) = (normalized.len(), key.max_normalized_len(text.len()));
    let growth = key.growth();
    let within = bound.is_some_and(|bound| len <= bound)
        && len as f64 <= growth * text.len() as f64 + 1e-6
        && growth >= 1.0;
    (!within).then(|| format!("{len} bytes of {}, bound {bound:?}, growth {growth}", text.len()))
}

// ---- one engine ----

/// Every way to ask gives the same bytes.
#[test]
fn every_call_gives_the_same() {
    for_texts(4, mixture, |profile, key, _, text, random| {
        let before = "قبل\u{64E}";
        assert_law(profile, text, |text| {
            let wanted = key.normalize(text);
            let mut appended = before.to_owned();
            key.normalize_to(text, &mut appended);
            let mut in_place = text.to_owned();
            key.normalize_in_place(&mut in_place);
            let bytes = key.normalize_bytes(text.as_bytes());
            if matches!(bytes, Cow::Borrowed(_)) != matches!(wanted, Cow::Borrowed(_)) {
                return Some("bytes and text differ in borrowing".to_owned());
            }
            let bytes = std::str::from_utf8(&bytes).expect("the output is UTF-8");
            differ("normalize_to", &appended, &format!("{before}{wanted}"))
                .or_else(|| differ("normalize_in_place", &in_place, &wanted))
                .or_else(|| differ("normalize_bytes", bytes, &wanted))
                .or_else(|| std::str::from_utf8(wanted.as_bytes()).err().map(|e| e.to_string()))
        });
        let other = neighbour(text, random);
        assert_law(profile, text, |text| comparison(key, text, &other));
        let same = key.normalize(text).into_owned();
        assert_law(profile, text, |text| comparison(key, text, &same));
    });
}

/// A text near another one: the same but for one character, or its other spelling.
fn neighbour(text: &str, random: &mut Random) -> String {
    let mut all: Vec<char> = text.chars().collect();
    match random.below(5) {
        0 => return text.nfd().collect(),
        1 if !all.is_empty() => drop(all.remove(random.below(all.len()))),
        2 => all.insert(random.below(all.len() + 1), random.of(MARKS)),
        3 => all.insert(random.below(all.len() + 1), random.of(LETTERS)),
        _ => all.insert(random.below(all.len() + 1), random.of(INVISIBLE)),
    }
    all.into_iter().collect()
}

/// Comparing and hashing agree with the normalized texts.
fn comparison(key: &Normalizer, a: &str, b: &str) -> Option<String> {
    let (key_a, key_b) = (key.normalize(a), key.normalize(b));
    let hash = |text: &str| {
        let mut written = Written(Vec::new());
        key.hash(text, &mut written);
        written.0
    };
    let right = key.eq(a, b) == (key_a == key_b)
        && key.cmp(a, b) == key_a.as_bytes().cmp(key_b.as_bytes())
        && key.cmp(b, a) == key_b.as_bytes().cmp(key_a.as_bytes())
        && (hash(a) == hash(b)) == (key_a == key_b)
        && hash(a) == hash(&key_a);
    (!right).then(|| format!("eq, cmp or hash is wrong against {}", points(b)))
}

/// A hasher that keeps what it is fed, and how.
struct Written(Vec<Vec<u8>>);

impl Hasher for Written {
    fn write(&mut self, bytes: &[u8]) {
        self.0.push(bytes.to_vec());
    }
    fn finish(&self) -> u64 {
        0
    }
}

// ---- local ----

#[test]
fn a_text_may_be_cut_at_every_boundary() {
    for_texts(5, mixture, |profile, key, _, text, random| {
        // Long texts are cut in some places only.
        let every = 1 + text.len() / 400;
        let shift = random.below(every);
        assert_law(profile, text, |text| {
            let whole = key.normalize(text);
            for at in (0..=text.len()).filter(|at| at % every == shift % every) {
                if !key.is_boundary(text, at) {
                    continue;
                }
                let Some((a, b)) = text.split_at_checked(at) else {
                    return Some(format!("a boundary inside a character, at {at}"));
                };
                let parts = key.normalize(a) + key.normalize(b);
                if let Some(wrong) = differ(&format!("cut at {at}"), &parts, &whole) {
                    return Some(wrong);
                }
            }
            let ends = key.is_boundary(text, 0) && key.is_boundary(text, text.len());
            let beyond = key.is_boundary(text, text.len() + 1);
            (!ends || beyond).then(|| "the ends are boundaries, and nothing beyond".to_owned())
        });
    });
}

#[test]
fn the_normalized_part_may_be_split_off() {
    for_texts(6, mixture, |profile, key, _, text, _| {
        assert_law(profile, text, |text| {
            let (done, rest) = key.split_normalized(text);
            if format!("{done}{rest}") != text || !key.is_normalized(done) {
                return Some(format!("split into {} and {}", points(done), points(rest)));
            }
            if rest.is_empty() != key.is_normalized(text) || !key.is_boundary(text, done.len()) {
                return Some(format!("split at {}", done.len()));
            }
            let joined = format!("{done}{}", key.normalize(rest));
            differ("split and joined", &joined, &key.normalize(text))
        });
    });
}

// ---- bytes ----

/// Ill-formed bytes pass and separate.
#[test]
fn ill_formed_bytes_separate() {
    const ILL_FORMED: &[&[u8]] = &[
        b"\xFF",
        b"\x80",
        b"\xBF\xBF",
        b"\xD8",
        b"\xE0\xA3",
        b"\xEF\xBB",
        b"\xF0\x9F\x91",
        b"\xC0\xAF",
        b"\xED\xA0\x80",
        b"\xED\xBF\xBF",
        b"\xF4\x90\x80\x80",
        b"\xF5",
        b"\xF0\x80\x80\x80",
        b"\xE2\x80",
        b"\xD9\xFF",
        b"\x00\xFE",
    ];
    for_texts(7, mixture, |profile, key, _, text, random| {
        let mut bytes = Vec::new();
        let parts: Vec<char> = text.chars().collect();
        let mut rest = &parts[..];
        while !rest.is_empty() {
            let (part, after) = rest.split_at(random.size(1, rest.len().min(40)));
            bytes.extend(part.iter().collect::<String>().as_bytes());
            bytes.extend(random.of(ILL_FORMED));
            rest = after;
        }
        if random.one_in(2) {
            // Cut it anywhere, inside a character too.
            bytes.drain(..random.below(bytes.len()));
            bytes.truncate(random.below(bytes.len() + 1));
        }
        let mut wanted = Vec::new();
        for chunk in bytes.utf8_chunks() {
            wanted.extend(key.normalize(chunk.valid()).as_bytes());
            wanted.extend(chunk.invalid());
        }
        let got = key.normalize_bytes(&bytes);
        assert_eq!(got, wanted, "{profile} of {}", bytes.escape_ascii());
        assert_eq!(matches!(got, Cow::Borrowed(_)), wanted == bytes, "{}", bytes.escape_ascii());
    });
}

// ---- canonical ----

/// Texts that are canonically equivalent have one normalized form.
#[test]
fn equivalent_texts_meet() {
    for_texts(8, of_the_script, |profile, key, twin, text, random| {
        let seed = random.next();
        assert_law(profile, text, |text| {
            if !is_of_the_script(twin, text) {
                return None;
            }
            let wanted = key.normalize(text);
            let forms = [text.nfc().collect::<String>(), text.nfd().collect()];
            let typed = retyped(text, &mut Random(seed));
            assert_eq!(typed.nfd().collect::<String>(), forms[1], "the test retypes rightly");
            forms.iter().chain([&typed]).find_map(|form| {
                let what = format!("spelled {}", points(form));
                differ(&what, &key.normalize(form), &wanted)
            })
        });
    });
}

/// Whether each sequence of marks stands on a letter of the script that stays of the script, or is
/// of the script itself: there the law of equivalent texts holds.
fn is_of_the_script(twin: &Twin, text: &str) -> bool {
    let mut on_letter = false;
    text.chars().all(|c| {
        if !is_non_starter(c) {
            on_letter = twin.composes_on(c);
            return true;
        }
        on_letter || is_arabic(c)
    })
}

/// The marks of each sequence in another order that is equivalent.
fn retyped(text: &str, random: &mut Random) -> String {
    let mut all: Vec<char> = text.nfd().collect();
    for _ in 0..3 {
        for i in 1..all.len() {
            let [a, b] = [all[i - 1], all[i]].map(canonical_combining_class);
            if a != 0 && b != 0 && a != b && random.one_in(2) {
                all.swap(i - 1, i);
            }
        }
    }
    all.into_iter().collect()
}

/// All sequences of up to four marks and joiners after each base, in every order.
mod every_order {
    use super::*;

    const BASES: [char; 16] = [
        'ا', 'آ', 'أ', 'إ', 'و', 'ؤ', 'ي', 'ئ', 'ى', 'ی', '\u{6C1}', '\u{6C2}', '\u{6D2}',
        '\u{6D3}', '\u{6D5}', '\u{6C0}',
    ];
    /// A mark of each class, and what may hide one from its letter.
    const AFTER: [char; 12] = [
        '\u{64E}', '\u{651}', '\u{650}', '\u{670}', '\u{656}', '\u{610}', '\u{653}', '\u{654}',
        '\u{655}', '\u{640}', '\u{200D}', '\u{200C}',
    ];

    /// The sequences, each with the first of those that are equivalent to it.
    static SEQUENCES: LazyLock<Vec<(String, usize)>> = LazyLock::new(|| {
        let mut all: Vec<String> = BASES.iter().map(char::to_string).collect();
        let mut from = 0;
        for _ in 0..4 {
            let until = all.len();
            for i in from..until {
                all.extend(
                    AFTER.iter().map(|mark| format!("{}{mark}", all[i])).collect::<Vec<_>>(),
                );
            }
            from = until;
        }
        let mut firsts: HashMap<String, usize> = HashMap::new();
        let all = all.into_iter().enumerate();
        all.map(|(i, text)| {
            let first = *firsts.entry(text.nfd().collect()).or_insert(i);
            (text, first)
        })
        .collect()
    });

    fn check(part: usize) {
        assert_eq!(SEQUENCES.len(), 16 * (1 + 12 + 144 + 1728 + 20736));
        for (profile, key, twin) in ALL.iter().skip(part).step_by(2) {
            for (text, first) in SEQUENCES.iter() {
                let (is, first) = (key.normalize(text), &SEQUENCES[*first].0);
                // The first of each kind is held against the twin, the others against the first.
                let wanted = match first == text {
                    true => twin.normalize(text),
                    false => key.normalize(first).into_owned(),
                };
                if is != wanted {
                    let (is, wanted) = (points(&is), points(&wanted));
                    let [text, first] = [text, first].map(|text| points(text));
                    panic!("{profile} of {text}\n     is {is}\n    not {wanted}\n     as {first}");
                }
            }
        }
    }

    #[test]
    fn half_of_the_profiles() {
        check(0);
    }

    #[test]
    fn the_other_half() {
        check(1);
    }
}

// ---- every place ----

/// Texts of a few characters that some rule reads together.
#[rustfmt::skip]
const TOGETHER: &[&str] = &[
    "ا\u{653}", "ا\u{64E}\u{653}", "ا\u{640}\u{653}", "ا\u{200D}\u{654}", "ي\u{654}",
    "ى\u{650}\u{654}", "ی\u{34F}\u{654}", "\u{6D5}\u{654}", "ه\u{654}", "\u{651}\u{64E}",
    "ب\u{651}\u{64E}\u{650}", "ه\u{200C}", "ه\u{640}\u{200C}", "ه\u{64E}\u{200C}",
    "\u{FEEA}\u{200C}", "\u{6D5}\u{200C}\u{200C}", "\u{FEFB}\u{651}\u{64E}",
    "\u{FDF2}\u{655}\u{64E}", "\u{FDFA}ب", "\u{673}\u{653}", "ب\u{FE0F}", "❤\u{FE0F}",
    "👨\u{200D}👩", "क्\u{200D}ष", "a\u{200D}ب", "ب\u{200D}a", "\u{200C}\u{200C}", "ب\u{200C}ب",
    "e\u{301}\u{64E}", "\u{E9}\u{654}", "\u{344}\u{64E}", "ب\u{344}", "\u{64E}\u{334}\u{315}",
    "\u{200B}ب", "\u{900}\u{200B}", "\u{FE73}\u{FE0F}", "\u{2003}\u{301}", "١٢٣", "\u{6DD}١",
    "كي", "\u{FB56}\u{FE70}", "\u{1EE00}\u{653}", "\u{FBDD}", "\u{FEFF}ا", "ا\u{61C}\u{655}",
    "ا\u{10EFC}\u{653}", "\u{622}\u{655}", "آ\u{654}\u{655}", "\u{6C2}\u{64E}", "\u{6C0}\u{200C}",
];

/// Each at every place around the edges of blocks, after text of one, two and three bytes.
#[test]
fn at_every_place() {
    let fillers = ['a', 'ب', '\u{8A0}', '\u{10FFFD}'];
    for (profile, key, twin) in ALL.iter() {
        for (i, together) in TOGETHER.iter().enumerate() {
            let wanted = twin.normalize(together);
            for filler in fillers {
                // A line feed keeps the filler out of the matter.
                let kept = twin.normalize(&filler.to_string());
                for place in 0..=130 / filler.len_utf8() {
                    let tail = 3 * ((place + i) % 40);
                    let around = |filler: &str, text: &str| {
                        let before = filler.repeat(place);
                        format!("{before}\n{text}\n{}", filler.repeat(tail))
                    };
                    let text = around(&filler.to_string(), together);
                    let wanted = around(&kept, &wanted);
                    let got = key.normalize(&text);
                    if got != wanted {
                        let [text, got, wanted] = [&text, &*got, &wanted].map(points);
                        panic!("{profile} of {text}\n     is {got}\n    not {wanted}");
                    }
                    // The same with no line feed before: the filler is the left neighbour.
                    let text = text.replacen('\n', "", 1);
                    if place % 8 == i % 8 {
                        assert_law(*profile, &text, |text| twin_agrees(key, twin, text));
                    } else {
                        assert_law(*profile, &text, |text| fixed_point(key, text));
                    }
                }
            }
        }
    }
}

/// Marks without end are put in order all the same, whatever the length of the run.
#[test]
fn long_runs_of_marks() {
    let runs: &[&[char]] = &[
        &['\u{651}', '\u{64E}'],
        &['\u{345}', '\u{300}', '\u{334}', '\u{316}', '\u{64E}'],
        &['\u{653}', '\u{64E}', '\u{654}'],
        &['\u{610}', '\u{655}'],
        &['\u{344}', '\u{65F}'],
        &['\u{64E}', '\u{200D}', '\u{64B}', '\u{640}'],
        &['\u{1D165}', '\u{64E}', '\u{10EFC}', '\u{10EFD}', '\u{64D}'],
    ];
    for (profile, key, twin) in ALL.iter() {
        for run in runs {
            for base in ["", "ا", "\u{FEFB}", "a", "ه"] {
                for len in (1..=9).chain([30, 31, 32, 33, 63, 64, 127, 128, 129]).chain(250..=260) {
                    let marks = run.iter().cycle().take(len);
                    let text: String = base.chars().chain(marks.copied()).chain(['ب']).collect();
                    assert_law(*profile, &text, |text| twin_agrees(key, twin, text));
                }
            }
        }
    }
}
