//! The stemmers: what Lucene makes of the words of `tests/data/presets`, and of words that a count of
//! letters decides.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test")]

use std::path::Path;

use huruf::{Preset, stem};

/// The lines of a file, as they are meant.
fn lines(name: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/presets");
    let text = std::fs::read_to_string(folder.join(name)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.replace("\\u{200C}", "\u{200C}")).collect()
}

#[test]
fn every_word_of_lucene() {
    let (words, stems) = (lines("words.txt"), lines("lucene-stemmers.txt"));
    assert_eq!(words.len(), stems.len());
    assert!(words.len() > 300);
    for (word, wanted) in words.iter().zip(&stems) {
        let [arabic, persian, sorani] =
            [Preset::LuceneArabic, Preset::LucenePersianAnalyzer, Preset::LuceneSorani]
                .map(|preset| preset.normalize(word));
        let got = [
            stem::light10(word),
            stem::light10(&arabic),
            stem::persian(&persian),
            stem::sorani(&sorani),
        ];
        assert_eq!(got.join("\t"), *wanted, "{word}");
    }
}

/// What Lucene made of them when it was run. A character beyond U+FFFF counts as two letters.
#[test]
fn lengths_are_those_of_lucene() {
    let light10 = [
        ("", ""),
        ("و", "و"),
        ("و😀", "و😀"),
        ("و😀ب", "😀ب"),
        ("والبب", "بب"),
        ("والب", "الب"),
        ("😀ها", "😀"),
        ("😀ه", "😀"),
        ("بهاان", "بها"),
        ("ال😀يهية", "😀"),
    ];
    let persian = [
        ("", ""),
        ("\u{200C}", "\u{200C}"),
        ("بب\u{200C}", "بب"),
        ("😀ها", "😀"),
        ("كتبهاترين", "كتب"),
        ("هاها", "ها"),
    ];
    let sorani = [
        ("", ""),
        ("ببدا", "ببدا"),
        ("بببدا", "بببدا"),
        ("😀ببدا", "😀بب"),
        ("ببنا", "ببنا"),
        ("بببنا", "بببن"),
        ("ببببایە", "ببببا"),
        ("بببەیە", "بببە"),
        ("😀😀ە", "😀😀"),
        ("😀😀😀یانی", "😀😀😀"),
    ];
    for (stemmer, words) in [
        (stem::light10 as fn(&str) -> &str, &light10[..]),
        (stem::persian, &persian),
        (stem::sorani, &sorani),
    ] {
        for (word, wanted) in words {
            assert_eq!(stemmer(word), *wanted, "{word}");
        }
    }
}

/// A stem is a part of the word, whatever the word is.
#[test]
fn a_stem_is_a_part_of_the_word() {
    let words = ["\u{648}", "ال", "ها", "ەکان", "\u{200C}", "😀", "\u{64E}", "a", "\n"];
    for n in 0..words.len().pow(4) {
        let word: String = (0..4).map(|i| words[n / words.len().pow(i) % words.len()]).collect();
        let long = word.repeat(3);
        for word in [word, long] {
            for stemmer in [stem::light10, stem::persian, stem::sorani] {
                let stem = stemmer(&word);
                assert!(word.as_bytes().as_ptr_range().contains(&stem.as_ptr()), "{word:?}");
                assert!(word.contains(stem) && !stem.is_empty(), "{word:?}");
            }
        }
    }
}
