//! The built-in profiles, held against the fact tables in `data`: every row, every profile.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use std::collections::BTreeSet;

use huruf::{Language, Profile, Strength};

use reference::Twin;
use reference::data::{FACTS, lines, scalar, text};
use reference::show::points;

/// What a row says of a profile, alone and between two letters.
#[test]
fn every_row_under_every_profile() {
    for (column, profile) in Profile::ALL.into_iter().enumerate() {
        let (key, twin) = (profile.normalizer(), Twin::from_profile(profile));
        for fact in FACTS.iter() {
            let alone = fact.c.to_string();
            let wanted = match &fact.targets[column] {
                // Nothing before it is of the script, so it stays.
                Some(_) if fact.class == "VARIATION_SELECTOR" => alone.clone(),
                Some(to) => to.iter().collect(),
                None => alone.clone(),
            };
            let got = key.normalize(&alone);
            assert_eq!(points(&got), points(&wanted), "{profile} of {}", points(&alone));
            assert_eq!(points(&twin.normalize(&alone)), points(&wanted), "twin, {profile}");

            let between = format!("ب{alone}ب");
            let wanted = match fact.class {
                "VARIATION_SELECTOR" => "بب".to_owned(),
                _ => format!("ب{wanted}ب"),
            };
            let got = key.normalize(&between);
            assert_eq!(points(&got), points(&wanted), "{profile} of {}", points(&between));
            assert_eq!(points(&twin.normalize(&between)), points(&wanted), "twin, {profile}");
        }
    }
}

/// The table is the one that was agreed: nothing fell out of it.
#[test]
fn the_table_is_whole() {
    assert_eq!(FACTS.len(), 1893);
    assert!(FACTS.is_sorted_by(|a, b| a.c < b.c), "rows are in code point order, each once");
    let changed = FACTS.iter().filter(|fact| fact.targets.iter().any(Option::is_some)).count();
    assert_eq!(changed, 1443);
    // No target is a source, in any profile.
    for (column, profile) in Profile::ALL.iter().enumerate() {
        let twin = Twin::from_profile(*profile);
        for fact in FACTS.iter() {
            for c in fact.targets[column].iter().flatten() {
                let source = twin.changes(*c);
                assert!(!source, "{profile}: {:?} becomes {c:?}, which changes too", fact.c);
            }
        }
    }
}

#[test]
fn refused_folds_are_those_of_the_table() {
    let mut wanted = BTreeSet::new();
    for line in lines(include_str!("data/refused-folds.txt")) {
        let words: Vec<&str> = line.splitn(5, ' ').collect();
        let [language, letter, without, kept_as, reason] = words[..] else { panic!("{line:?}") };
        let letter = scalar(letter);
        let read = |target: &str| match target {
            "=" => letter.to_string(),
            _ => text(target).into_iter().collect::<String>(),
        };
        let (without, kept_as) = (read(without), read(kept_as));
        let language: Language = language.parse().unwrap();

        let typed = letter.to_string();
        assert_eq!(huruf::normalize(&typed), without, "{}", points(&typed));
        let got = language.search().normalizer().normalize(&typed);
        assert_eq!(got, kept_as, "{language}: {}", points(&typed));
        wanted.insert((language, letter, kept_as, reason.to_owned()));
    }
    let found: BTreeSet<_> = Language::ALL
        .into_iter()
        .flat_map(|language| {
            language.refused_folds().map(move |fold| {
                (language, fold.letter, fold.kept_as.to_owned(), fold.reason.to_owned())
            })
        })
        .collect();
    let missing: Vec<_> = wanted.difference(&found).collect();
    let surplus: Vec<_> = found.difference(&wanted).collect();
    assert!(missing.is_empty() && surplus.is_empty(), "missing {missing:#?}, surplus {surplus:#?}");
}

/// A refused fold is refused for two letters that part: both stay apart in the language's key.
#[test]
fn refused_folds_keep_letters_apart() {
    for language in Language::ALL {
        for fold in language.refused_folds() {
            let search = huruf::normalize(&fold.letter.to_string()).into_owned();
            let kept = language.search().normalizer().normalize(&search).into_owned();
            let typed = fold.letter.to_string();
            let own = language.search().normalizer().normalize(&typed);
            assert!(
                own != kept || search == typed,
                "{language}: {} and {} meet in {}",
                points(&typed),
                points(&search),
                points(&kept),
            );
        }
    }
}

// ---- names ----

#[test]
fn names_of_profiles() {
    let mut ids = BTreeSet::new();
    for profile in Profile::ALL {
        let (id, name) = (profile.id(), profile.to_string());
        assert_eq!(id, format!("{name}/1"));
        assert!(ids.insert(id), "{id} twice");
        for spelling in [id.to_owned(), name.clone(), id.to_uppercase(), name.to_uppercase()] {
            assert_eq!(spelling.parse(), Ok(profile), "{spelling:?}");
        }
        assert_eq!(format!("{profile:?}"), format!("Profile({id})"));
        assert_eq!(format!("{profile:>20}").chars().count(), 20);
        assert_eq!(<&str>::from(profile), id);
        assert_eq!(Profile::new(profile.strength(), profile.language()), Some(profile));

        let mut wanted = profile.strength().to_string();
        if let Some(language) = profile.language() {
            // The tag's script subtag is left out of the name.
            wanted = format!("{wanted}-{}", language.tag().trim_end_matches("-Arab"));
        }
        assert_eq!(name, wanted);
    }
    assert_eq!(ids.len(), 25);
    for wrong in ["", "search-", "search-xx", "search/2", "search-fa/2", " search", "skeleton-fa"] {
        let error = wrong.parse::<Profile>().unwrap_err().to_string();
        assert!(error.contains(&format!("{wrong:?}")), "{error}");
        assert!(Profile::ALL.iter().all(|p| error.contains(&p.to_string())), "{error}");
    }
}

#[test]
fn names_of_languages() {
    for language in Language::ALL {
        let (tag, english) = (language.tag(), language.to_string());
        for spelling in
            [tag.to_owned(), english.clone(), tag.to_uppercase(), english.to_lowercase()]
        {
            assert_eq!(spelling.parse(), Ok(language), "{spelling:?}");
        }
        let bare = tag.trim_end_matches("-Arab");
        for tail in ["", "-Arab", "-IQ", "-Arab-IQ", "_iq", "-142", "-arab-142"] {
            assert_eq!(format!("{bare}{tail}").parse(), Ok(language), "{bare}{tail}");
        }
        for tail in ["-Latn", "-Cyrl", "-", "-Arab-Arab", "-IQ-Arab", "-x-y", " "] {
            assert!(format!("{bare}{tail}").parse::<Language>().is_err(), "{bare}{tail}");
        }
        assert_eq!(<&str>::from(language), tag);
        assert_eq!(language.clean().language(), Some(language));
        assert_eq!(language.clean().strength(), Strength::Clean);
        assert_eq!(language.search().language(), Some(language));
        assert_eq!(language.search().strength(), Strength::Search);
    }
    let error = "en".parse::<Language>().unwrap_err().to_string();
    assert!(error.contains("\"en\""), "{error}");
    assert!(Language::ALL.iter().all(|language| error.contains(language.tag())), "{error}");
}

#[test]
fn names_of_strengths() {
    for strength in [Strength::Clean, Strength::Search, Strength::Skeleton] {
        let name = strength.to_string();
        assert_eq!(name.parse(), Ok(strength));
        assert_eq!(name.to_uppercase().parse(), Ok(strength));
    }
    assert!("lossy".parse::<Strength>().unwrap_err().to_string().contains("skeleton"));
}

// ---- the promise ----

/// One test for each pair, and one that no pair of the table is left out.
macro_rules! headline {
    ($($test:ident: $name:literal;)+) => {
        mod headline {
            $(#[test] fn $test() { super::meet($name); })+

            #[test]
            fn no_pair_is_left_out() {
                let named = [$($name),+];
                let found: Vec<_> = super::headline_pairs().map(|(name, ..)| name).collect();
                assert_eq!(found, named);
            }
        }
    };
}

headline! {
    persian_and_arabic_keyboard: "fa/ar kaf+yeh";
    presentation_forms_b: "presentation B";
    presentation_forms_a: "presentation A (fa)";
    dagger_alef: "dagger alef";
    quranic_sukun: "Quranic sukun 06E1";
    tatweel: "tatweel";
    lam_alef_with_madda: "lam-alef madda";
    decomposed_madda: "NFD madda";
    digits: "digits";
    urdu_teh_marbuta: "urdu teh marbuta goal";
    heh_goal: "heh goal";
    kurdish_heh_with_zwnj: "kurdish heh+zwnj";
}

fn headline_pairs() -> impl Iterator<Item = (&'static str, String, String)> {
    lines(include_str!("data/headline-pairs.txt")).map(|line| {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [name, a, b] = parts[..] else { panic!("{line:?}") };
        let read = |points: &str| points.split(' ').map(scalar).collect();
        (name, read(a), read(b))
    })
}

fn meet(name: &str) {
    let (_, a, b) = headline_pairs().find(|(other, ..)| *other == name).unwrap();
    let (key_a, key_b) = (huruf::normalize(&a), huruf::normalize(&b));
    assert_ne!(a, b, "the pair says something");
    assert_eq!(points(&key_a), points(&key_b), "{} and {}", points(&a), points(&b));
    assert!(!key_a.is_empty());
    let search = Profile::SEARCH.normalizer();
    assert!(search.eq(&a, &b) && search.is_normalized(&key_a));
}
