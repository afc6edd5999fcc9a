//! The example `search`, run on small files.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/example.rs"]
mod example;

use std::path::PathBuf;
use std::process::Output;
use std::sync::LazyLock;

static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| example::build("search"));

fn run(arguments: &[&str], input: &[u8]) -> Output {
    example::run(&EXAMPLE, arguments, input)
}

/// What it writes, and how it ends.
fn said(arguments: &[&str], input: &str) -> (String, Option<i32>) {
    let output = run(arguments, input.as_bytes());
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

/// The words of the promise, as a Persian keyboard types them.
const NEEDLE: &str = "کوریا الشمالیة";
const ARTICLE: &str = "قالت كوريا الشمالية إنها\nلا شيء هنا\nفي کوریا الشمالیة وكُورِيَا الشَّمَالِيَّةِ.\n";

fn file(name: &str, text: &str) -> String {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

#[test]
fn both_spellings_are_found() {
    let article = file("article.txt", ARTICLE);
    let (out, code) = said(&[NEEDLE, &article], "");
    assert_eq!(code, Some(0));
    let wanted = "1:10:قالت كوريا الشمالية إنها\n\
                  3:6:في کوریا الشمالیة وكُورِيَا الشَّمَالِيَّةِ.\n";
    assert_eq!(out, wanted);
    // The same from the standard input.
    assert_eq!(said(&[NEEDLE], ARTICLE), (wanted.to_owned(), Some(0)));
    assert_eq!(said(&[NEEDLE, "-"], ARTICLE), (wanted.to_owned(), Some(0)));
}

#[test]
fn hits_are_marked() {
    let (out, _) = said(&["--color=always", NEEDLE], ARTICLE);
    let red = |text: &str| format!("\u{1B}[1;31m{text}\u{1B}[0m");
    let (first, second) = (red("کوریا الشمالیة"), red("كُورِيَا الشَّمَالِيَّةِ"));
    assert!(out.ends_with(&format!("3:6:في {first} و{second}.\n")), "{out:?}");
    let (out, _) = said(&["--isolate=always", "ل"], "ab\u{FEFB}\u{64E}c");
    assert_eq!(out, "1:3:ab\u{2068}\u{FEFB}\u{64E}\u{2069}c\n");
    let (out, _) = said(&["--code-points", "لا"], "\u{FEFB}\u{64E} لا");
    assert_eq!(out, "1:1:\u{FEFB}\u{64E} لا\t0..5 U+FEFB U+064E\t6..10 U+0644 U+0627\n");
}

#[test]
fn counts_names_and_codes() {
    let (some, none) = (file("some.txt", ARTICLE), file("none.txt", "nothing\n"));
    let (out, code) = said(&["-c", NEEDLE, &some, &none], "");
    assert_eq!((out, code), (format!("{some}:2\n{none}:0\n"), Some(0)));
    assert_eq!(said(&["--count", NEEDLE, &none], ""), ("0\n".to_owned(), Some(1)));
    let (out, code) = said(&["--files-with-matches", NEEDLE, &some, &none], "");
    assert_eq!((out, code), (format!("{some}\n"), Some(0)));
    let (out, _) = said(&["كوريا", &some, &none], "");
    assert!(out.lines().count() == 2 && out.lines().all(|line| line.starts_with(&some)));
    // Words, and profiles.
    assert_eq!(said(&["--word", "قال"], "مقالة\n").1, Some(1));
    assert_eq!(said(&["-w", "--", "قال"], "قَالَ\n").0, "1:1:قَالَ\n");
    assert_eq!(said(&["--profile", "clean", "قال"], "قَالَ\n").1, Some(1));
}

#[test]
fn bytes_come_out_as_they_are() {
    let line = b"\xFF\xD8\xA3\xD8 \xD8\xA7\xFE\r\nnone\n\xD8\xA5";
    let output = run(&["\u{627}"], line);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stdout, b"1:2:\xFF\xD8\xA3\xD8 \xD8\xA7\xFE\r\n3:1:\xD8\xA5\n");
}

#[test]
fn errors_are_told() {
    for (arguments, wanted) in [
        (&["a", "no-such-file.txt"][..], "cannot read no-such-file.txt: "),
        (&["a", "src"], "cannot read src: "),
        (&["--profile", "serach", "a"], "unknown profile \"serach\""),
        (&["\u{640}"], "nothing is left of the needle under search"),
        (&["--color=often", "a"], "none of always, never, auto"),
        (&[], "no NEEDLE"),
        (&["--fast", "a"], "--fast"),
    ] {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(wanted), "{arguments:?}: {said}");
    }
    assert!(said(&["--help"], "").0.contains("usage: search"));
}
