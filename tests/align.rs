//! Which part of a text became what, both ways. The laws on every kernel stand in
//! `tests/kernels/aligned.rs`.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use huruf::kernel::Kernel;
use huruf::{Alignment, Bias, Language, Normalizer, Profile, TextIndex};

use reference::alignment::wrong;
use reference::is_arabic;
use reference::show::{points, shrink};
use reference::texts::{Random, mixture, times};

/// Fails with a short witness if a law does not hold.
#[track_caller]
fn laws(key: &Normalizer, name: &str, text: &str) {
    if wrong(key, text, &key.normalize(text)).is_some() {
        let text = shrink(text, |text| wrong(key, text, &key.normalize(text)).is_some());
        let error = wrong(key, &text, &key.normalize(&text));
        panic!("{name} of {}: {error:?}", points(&text));
    }
}

/// Every profile on every kernel of this CPU.
fn every_key() -> Vec<Normalizer> {
    let on =
        |kernel| Profile::ALL.map(|profile| Normalizer::new(profile.rules()).with_kernel(kernel));
    Kernel::available().flat_map(on).collect()
}

/// All scalar values, each in a line of its own, under one profile and on one kernel after the
/// other; in a long run, under every profile.
#[test]
fn every_scalar() {
    let keys = every_key();
    let turns = keys.len();
    let scalars: Vec<char> = ('\0'..=char::MAX).collect();
    for (i, some) in scalars.chunks(1024).enumerate() {
        let text: String = some.iter().flat_map(|c| [*c, '\n']).collect();
        for key in keys.iter().cycle().skip(i).take(if times() > 1 { turns } else { 2 }) {
            laws(key, &format!("{key:?}"), &text);
        }
    }
}

/// All pairs of characters of the script, under one profile and on one kernel after the other.
#[test]
fn every_pair_of_the_script() {
    let keys = every_key();
    let turns = keys.len();
    let script: Vec<char> = ('\u{600}'..'\u{10F00}').filter(|c| is_arabic(*c)).collect();
    for (i, first) in script.iter().enumerate() {
        let every = if times() > 1 { 1 } else { 7 };
        let others = script.iter().skip(i % every).step_by(every);
        let text: String = others.flat_map(|second| [*first, *second, '\n']).collect();
        laws(&keys[i % turns], &format!("{:?}", keys[i % turns]), &text);
    }
}

#[test]
fn mixtures() {
    let mut random = Random(71);
    for profile in Profile::ALL {
        for _ in 0..200 * times() {
            laws(profile.normalizer(), &profile.to_string(), &mixture(&mut random));
        }
    }
}

/// Any place at all is answered, on a boundary, with what is widened to it, and in order.
#[test]
fn any_place() {
    let mut random = Random(72);
    for profile in Profile::ALL {
        for _ in 0..20 {
            let text = mixture(&mut random);
            let aligned = profile.normalizer().normalize_aligned(&text);
            let mut last = [0; 4];
            for at in 0..=text.len().max(aligned.text.len()) + 2 {
                let places = [
                    aligned.source_offset(at, Bias::Before),
                    aligned.source_offset(at, Bias::Behind),
                    aligned.normalized_offset(at, Bias::Before),
                    aligned.normalized_offset(at, Bias::Behind),
                ];
                let name = format!("{profile} of {} at {at}: {places:?}", points(&text));
                assert!(places[..2].iter().all(|at| text.is_char_boundary(*at)), "{name}");
                assert!(places[2..].iter().all(|at| aligned.text.is_char_boundary(*at)), "{name}");
                assert!(places[0] <= places[1] && places[2] <= places[3], "{name}");
                assert!(last.iter().zip(places).all(|(last, at)| *last <= at), "{name} {last:?}");
                last = places;
                for end in [at, at + 1, at + 5, usize::MAX] {
                    let source = aligned.source_range(at..end);
                    let whole = aligned.source_graphemes(at..end);
                    assert!(text.get(source.clone()).is_some(), "{name}");
                    assert!(text.get(whole.clone()).is_some(), "{name}");
                    assert!(whole.start <= source.start && whole.end >= source.end, "{name}");
                    let normalized = aligned.normalized_range(at..end);
                    assert!(aligned.text.get(normalized).is_some(), "{name}");
                    // Cut characters too: nothing to hold, but an answer.
                    let _any = aligned.alignment.source_range(at..end);
                    let _any = aligned.alignment.normalized_range(at..end);
                }
            }
        }
    }
}

/// What stands on both sides of a deletion, an expansion, a composition and a swap.
#[test]
fn places_that_are_not_simple() {
    let search = Profile::SEARCH.normalizer();
    // A letter with two marks, then tatweel, then a letter.
    let text = "\u{628}\u{64E}\u{651}\u{640}\u{62A}";
    let aligned = search.normalize_aligned(text);
    assert_eq!(aligned.text, "\u{628}\u{62A}");
    assert_eq!(aligned.alignment.source_range(0..2), 0..8, "marks go with the letter before");
    assert_eq!(aligned.alignment.source_range(2..4), 8..10);
    assert_eq!(aligned.alignment.source_range(2..2), 8..8, "an empty range stays empty");
    assert_eq!(aligned.alignment.normalized_range(2..8), 2..2, "what is deleted becomes nothing");
    assert_eq!(aligned.source_offset(2, Bias::Before), 2);
    assert_eq!(aligned.source_offset(2, Bias::Behind), 8);
    // Deleted before all.
    let aligned = search.normalize_aligned("\u{64E}\u{628}");
    assert_eq!(aligned.alignment.source_range(0..2), 0..4);
    assert_eq!(aligned.source_offset(0, Bias::Before), 0);
    assert_eq!(aligned.source_offset(0, Bias::Behind), 2);
    // Deleted altogether.
    let aligned = search.normalize_aligned("\u{64E}");
    assert_eq!(aligned.alignment.source_range(0..0), 0..0);
    assert_eq!(aligned.alignment.normalized_range(0..2), 0..0);
    // A ligature: any part is all of it.
    let aligned = search.normalize_aligned("\u{FEFB}\u{628}");
    assert_eq!(aligned.alignment.source_range(2..4), 0..3);
    assert_eq!(aligned.alignment.source_range(2..6), 0..5);
    assert_eq!(aligned.alignment.normalized_range(0..3), 0..4);
    // A letter and its hamza become one.
    let clean = Language::Arabic.clean().normalizer();
    let aligned = clean.normalize_aligned("\u{627}\u{654}\u{628}");
    assert_eq!(aligned.text, "\u{623}\u{628}");
    assert_eq!(aligned.alignment.source_range(0..2), 0..4);
    assert_eq!(aligned.alignment.normalized_range(2..4), 0..2, "a part of a pair is all of it");
    // Two marks change places: they are a pair.
    let aligned = clean.normalize_aligned("\u{628}\u{651}\u{64E}\u{628}");
    assert_eq!(aligned.text, "\u{628}\u{64E}\u{651}\u{628}");
    assert!(aligned.alignment.source_range(2..4).start <= 2);
    assert!(aligned.alignment.source_range(2..4).end >= 6);
}

/// One buffer and one alignment for many lines.
#[test]
fn buffers_are_used_again() {
    let (mut keys, mut alignment) = (String::new(), Alignment::new());
    let key = Profile::SEARCH.normalizer();
    for line in ["\u{628}\u{64E}", "", "abc", "\u{FEFB} \u{623}"] {
        keys.clear();
        key.normalize_aligned_to(line, &mut keys, &mut alignment);
        let aligned = key.normalize_aligned(line);
        assert_eq!(keys, aligned.text);
        for start in 0..=keys.len() {
            for end in start..=keys.len() {
                let range = start..end;
                let (is, not) =
                    (alignment.source_range(range.clone()), aligned.alignment.source_range(range));
                assert_eq!(is, not, "{line}");
            }
        }
    }
    assert_eq!(Alignment::new().source_range(0..7), 0..0);
}

/// About an eighth of the source, as promised, for text whose letters and marks change.
#[test]
fn it_takes_little() {
    let text = "\u{642}\u{64E}\u{627}\u{644}\u{64E} \u{623}\u{64E}\u{62D}\u{652}\u{645}\u{64E}\u{62F}\u{64F} ".repeat(3000);
    let mut alignment = Profile::SEARCH.normalizer().normalize_aligned(&text).alignment;
    assert!(alignment.memory() < text.len() / 4, "{} of {}", alignment.memory(), text.len());
    alignment.shrink_to_fit();
    assert_eq!(Profile::SEARCH.normalizer().normalize_aligned("abc").alignment.memory(), 0);
}

#[test]
fn places_in_characters_and_in_utf16() {
    let mut random = Random(73);
    for i in 0..300 {
        let text: String = (0..1 + i % 4).map(|_| mixture(&mut random)).collect();
        let index = TextIndex::new(&text);
        let (mut chars, mut utf16) = (0, 0);
        for (at, c) in text.char_indices().chain([(text.len(), '\0')]) {
            assert_eq!((index.chars(at), index.utf16(at)), (chars, utf16));
            assert_eq!((index.byte_of_char(chars), index.byte_of_utf16(utf16)), (at, at));
            if at < text.len() && c.len_utf16() == 2 {
                assert_eq!(index.byte_of_utf16(utf16 + 1), at, "the second half of a character");
            }
            chars += 1;
            utf16 += c.len_utf16();
        }
        assert_eq!(index.chars(usize::MAX), chars - 1);
        assert_eq!(index.byte_of_char(usize::MAX), text.len());
    }
    assert_eq!(TextIndex::new("").chars(3), 0);
}
