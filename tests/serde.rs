//! What `serde` writes and reads: names, the same that `Display` and `FromStr` use.
#![cfg(feature = "serde")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

use huruf::{Digits, Language, Marks, Profile, Rule, Strength, Zwnj};

#[test]
fn names_go_out_and_come_back() {
    for profile in Profile::ALL {
        let json = serde_json::to_string(&profile).unwrap();
        assert_eq!(json, format!("\"{}\"", profile.id()), "the version is part of the name");
        assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
    }
    for language in Language::ALL {
        let json = serde_json::to_string(&language).unwrap();
        assert_eq!(json, format!("\"{}\"", language.tag()));
        assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
    }
    for rule in Rule::ALL {
        let json = serde_json::to_string(&rule).unwrap();
        assert_eq!(json, format!("\"{rule}\""));
        assert_eq!(serde_json::from_str::<Rule>(&json).unwrap(), rule);
    }
    assert_eq!(serde_json::to_string(&Strength::Skeleton).unwrap(), "\"skeleton\"");
    assert_eq!(serde_json::to_string(&Digits::ArabicIndic).unwrap(), "\"arabic-indic\"");
    assert_eq!(serde_json::from_str::<Zwnj>("\"space\"").unwrap(), Zwnj::Space);
}

#[test]
fn marks_are_written_in_words() {
    let marks = Marks::HARAKAT | Marks::SHADDA;
    let json = serde_json::to_string(&marks).unwrap();
    assert_eq!(json, "\"HARAKAT | SHADDA\"");
    for marks in [marks, Marks::NONE, Marks::ALL, Marks::TASHKEEL] {
        let json = serde_json::to_string(&marks).unwrap();
        assert_eq!(serde_json::from_str::<Marks>(&json).unwrap(), marks);
    }
}

#[test]
fn an_unknown_name_is_refused_with_the_valid_ones() {
    let error = serde_json::from_str::<Profile>("\"search-xx\"").unwrap_err().to_string();
    assert!(error.contains("search-xx") && error.contains("search-ckb"), "{error}");
    let error = serde_json::from_str::<Marks>("\"VOWELS\"").unwrap_err().to_string();
    assert!(error.contains("VOWELS") && error.contains("HARAKAT"), "{error}");
}
