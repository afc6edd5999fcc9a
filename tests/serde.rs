//! What `serde` writes and reads: names, the same that `Display` and `FromStr` use.
#![cfg(feature = "serde")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

use huruf::{Alignment, Digits, Language, Marks, Preset, Profile, Rule, Strength, Zwnj};

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
    for preset in Preset::ALL {
        let json = serde_json::to_string(preset).unwrap();
        assert_eq!(json, format!("\"{preset}\""));
        assert_eq!(serde_json::from_str::<Preset>(&json).unwrap(), *preset);
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

#[test]
fn an_alignment_comes_back() {
    let key = Language::Arabic.clean().normalizer();
    for text in ["", "abc", "\u{FEFB}\u{640}\u{628}\u{651}\u{64E} a", "\u{627}\u{654} \u{628}"] {
        let alignment = key.normalize_aligned(text).alignment;
        let json = serde_json::to_string(&alignment).unwrap();
        assert_eq!(serde_json::from_str::<Alignment>(&json).unwrap(), alignment, "{json}");
    }
    for json in [
        r#"{"source_len":4,"normalized_len":2,"stretches":[],"masks":[]}"#,
        r#"{"source_len":4,"normalized_len":2,"stretches":[[0,0,7,0,0]],"masks":[]}"#,
        r#"{"source_len":4,"normalized_len":2,"stretches":[[0,0,2,0,64]],"masks":[]}"#,
        r#"{"source_len":4,"normalized_len":2,"stretches":[[0,0,2,0,65]],"masks":[3]}"#,
        r#"{"source_len":4,"normalized_len":2,"stretches":[[0,0,1,0,0],[0,0,1,0,0]],"masks":[]}"#,
    ] {
        assert!(serde_json::from_str::<Alignment>(json).is_err(), "{json}");
    }
}
