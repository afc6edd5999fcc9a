//! What the calls cost: allocations are counted, and time is linear whatever the text.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/clock.rs"]
mod clock;
#[path = "reference/counting.rs"]
mod counting;
#[path = "reference/linear.rs"]
mod linear;
mod reference;

use std::hash::{DefaultHasher, Hasher};
use std::hint::black_box;

use huruf::{Language, Normalizer, Profile};

use counting::allocations;
use linear::assert_linear;
use reference::Twin;
use reference::show::points;
use reference::texts::{HARD, Random, mixture};

// ---- allocations ----

#[test]
fn allocations_are_counted() {
    assert_eq!(allocations(|| 1), 0);
    assert_eq!(allocations(|| String::from("one")), 1);
    assert_eq!(allocations(|| (String::from("one"), vec![1, 2])), 2);
    let mut text = String::with_capacity(1);
    assert_eq!(allocations(|| text.push_str("grows")), 1);
}

/// Texts of the world for each profile, whose plan is made before.
fn for_texts(seed: u64, check: impl Fn(Profile, &Normalizer, &str)) {
    let mut random = Random(seed);
    for profile in Profile::ALL {
        let key = profile.normalizer();
        let _warm = key.normalize("أهلا");
        for _ in 0..200 {
            check(profile, key, &mixture(&mut random));
        }
    }
}

#[test]
fn normalized_text_costs_nothing() {
    for_texts(20, |profile, key, text| {
        let text = key.normalize(text).into_owned();
        let mut in_place = text.clone();
        let asked = allocations(|| {
            assert!(key.is_normalized(&text), "{profile} {}", points(&text));
            assert_eq!(key.split_normalized(&text).1, "");
            assert!(key.is_boundary(&text, text.len()));
            key.normalize_in_place(&mut in_place);
            (key.normalize(&text), key.normalize_bytes(text.as_bytes()))
        });
        assert_eq!(asked, 0, "{profile} of {}", points(&text));
    });
}

#[test]
fn other_text_costs_one_allocation() {
    for_texts(21, |profile, key, text| {
        let normalized = key.normalize(text).into_owned();
        if normalized == text {
            return;
        }
        let asked = allocations(|| key.normalize(text));
        // Text of some hundred bytes that outgrows itself may ask once more.
        let short = key.max_normalized_len(text.len()) <= Some(512);
        let once = short || normalized.len() <= text.len();
        let nothing = normalized.is_empty() && asked == 0;
        let right = nothing || if once { asked == 1 } else { asked <= 2 };
        assert!(right, "{profile} asks {asked} times for {}", points(text));

        // Where there is room, none.
        let mut room = String::with_capacity(2 * (text.len() + normalized.len()) + 1024);
        let asked = allocations(|| key.normalize_to(text, &mut room));
        assert_eq!(asked, 0, "{profile} of {}", points(text));
        assert_eq!(room, normalized);
    });
}

#[test]
fn comparing_costs_nothing() {
    for_texts(22, |profile, key, text| {
        let normalized = key.normalize(text).into_owned();
        let longer = format!("{text}ب");
        let asked = allocations(|| {
            let mut hasher = DefaultHasher::new();
            key.hash(text, &mut hasher);
            assert!(key.eq(text, &normalized) && !key.eq(text, &longer));
            (key.cmp(text, &longer), key.cmp(&longer, &normalized), hasher.finish())
        });
        assert_eq!(asked, 0, "{profile} of {}", points(text));
    });
}

// ---- time ----

fn profiles() -> [Profile; 5] {
    let (sorani, urdu) = (Language::Sorani, Language::Urdu);
    [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON, sorani.clean(), urdu.search()]
}

/// A text of `len` bytes or a few less.
fn repeated(piece: &str, len: usize) -> String {
    piece.repeat(len / piece.len())
}

/// One million bytes of each, and what the twin makes of fewer.
#[test]
fn hard_texts_are_what_the_twin_makes() {
    for profile in profiles() {
        let (key, twin) = (profile.normalizer(), Twin::from_profile(profile));
        for (name, piece) in HARD {
            for base in ["", "ا", "a", "\u{FEFB}"] {
                let text = format!("{base}{}", repeated(piece, 6000));
                let same = key.normalize(&text) == twin.normalize(&text);
                assert!(same, "{profile}: {name} after {base:?}");
            }
            let text = repeated(piece, 1 << 20);
            let normalized = key.normalize(&text);
            assert!(key.is_normalized(&normalized), "{profile}: {name}");
            assert!(Some(normalized.len()) <= key.max_normalized_len(text.len()));
        }
    }
}

/// Four times the text takes about four times as long. Times are noisy, so eight times pass, and
/// the best of some runs counts; what this looks for takes sixteen times as long.
#[test]
fn time_is_linear() {
    for profile in profiles() {
        let key = profile.normalizer();
        for (name, piece) in HARD {
            let [small, large] = [1 << 16, 1 << 18].map(|len| repeated(piece, len));
            // Compared with one that is longer, for equal texts are not looked at.
            let [small_other, large_other] = [&small, &large].map(|text| format!("{text}ب"));
            // Into one buffer, so that the cost of new memory is not in it.
            let room = key.max_normalized_len(large.len()).unwrap() + 1024;
            let mut out = String::with_capacity(room);
            assert_linear(&format!("{profile}: normalize, {name}"), |long| {
                out.clear();
                key.normalize_to(black_box(if long { &large } else { &small }), &mut out);
            });
            assert_linear(&format!("{profile}: cmp, {name}"), |long| {
                let (a, b) = if long { (&large, &large_other) } else { (&small, &small_other) };
                black_box(key.cmp(a, b));
            });
            assert_linear(&format!("{profile}: split, {name}"), |long| {
                black_box(key.split_normalized(if long { &large_other } else { &small_other }));
            });
        }
    }
}
