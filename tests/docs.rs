//! The documentation page of the profiles is what the crate does: it is made again and compared.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::Path;

use huruf::{Forms, Normalizer, Profile, Strength, fold_presentation_forms};

#[path = "../examples/profiles.rs"]
#[allow(dead_code, reason = "its `main` is the example's")]
mod profiles;

const CURE: &str = "HURUF_UPDATE=1 cargo test --test docs";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn page_is_what_the_crate_does() {
    let path = root().join("docs/PROFILES.md");
    let wanted = profiles::page();
    let found = fs::read_to_string(&path).unwrap_or_default();
    if found == wanted {
        return;
    }
    if std::env::var("HURUF_UPDATE").is_ok_and(|value| value == "1") {
        fs::write(&path, wanted).unwrap();
        return;
    }
    let line = found.lines().zip(wanted.lines()).take_while(|(a, b)| a == b).count();
    panic!(
        "docs/PROFILES.md is not what the crate does (first at line {}):\n\
         page:  {:?}\ncrate: {:?}\n\
         It is made, not edited. To make it again:\n\n    {CURE}\n",
        line + 1,
        found.lines().nth(line).unwrap_or_default(),
        wanted.lines().nth(line).unwrap_or_default(),
    );
}

#[test]
fn names_are_unicode_s() {
    let data = fs::read_to_string(root().join("tests/data/ucd/UnicodeData-arabic.txt")).unwrap();
    let rows = data.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut fields = line.split(';');
        let code = u32::from_str_radix(fields.next().unwrap(), 16).unwrap();
        (code, fields.next().unwrap(), fields.next().unwrap())
    });
    let letters: Vec<_> = rows
        .clone()
        .filter(|row| (0x621..=0x6D5).contains(&row.0) && row.2 == "Lo")
        .map(|(code, name, _)| {
            (char::from_u32(code).unwrap(), name.strip_prefix("ARABIC LETTER ").unwrap())
        })
        .collect();
    assert_eq!(profiles::NAMES.as_slice(), letters);
    for (mark, name) in profiles::MARKS {
        let known = rows.clone().find(|row| row.0 == u32::from(mark)).unwrap().1;
        assert_eq!(format!("ARABIC {name}"), known);
    }
}

#[test]
fn every_refused_fold_has_a_name_on_the_page() {
    let page = profiles::page();
    assert!(!page.contains("|  | = |"), "a refused fold without a name");
    assert!(page.contains("| 0674 | \u{674} | HIGH HAMZA | = | = | high hamza marks"));
}

/// What the page says of the first wart: `Forms::Letters` on top of a Search profile heals it.
#[test]
fn forms_read_as_letters_meet_the_letters() {
    for profile in Profile::ALL {
        if profile.strength() != Strength::Search {
            continue;
        }
        let healed = Normalizer::new(profile.rules().forms(Forms::Letters));
        for form in ('\u{FB50}'..='\u{FDFF}').chain('\u{FE70}'..='\u{FEFC}') {
            if form == '\u{FBDD}' {
                continue; // the page says so
            }
            let form = form.to_string();
            let letters = fold_presentation_forms(&form);
            assert_eq!(healed.normalize(&form), healed.normalize(&letters), "{profile} {form:?}");
        }
    }
}
