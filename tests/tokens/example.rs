//! The example `tokens`, run on small texts.

use std::path::PathBuf;
use std::sync::LazyLock;

use huruf::tokenize;

use crate::example_of::{build, run};

static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| build("tokens"));

/// What it writes, what it complains of, and how it ends.
fn said(arguments: &[&str], input: &[u8]) -> (String, String, Option<i32>) {
    let output = run(&EXAMPLE, arguments, input);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(output.stdout), text(output.stderr), output.status.code())
}

const TEXT: &str = "قال «مُحَمَّدٌ»: \"می\u{200C}روم\"\n#كرة_القدم \\ 3٫5\u{1}\n";

/// Each line is what the library says, its places counted from the start of the text.
#[test]
fn json_lines() {
    let (out, errors, code) = said(&["--json"], TEXT.as_bytes());
    assert_eq!((errors.as_str(), code), ("", Some(0)));
    let mut lines = out.lines();
    for token in tokenize(TEXT) {
        let found: serde_json::Value = serde_json::from_str(lines.next().unwrap()).unwrap();
        assert_eq!(found["text"], *token.text);
        assert_eq!(found["kind"], token.kind.name());
        assert_eq!(found["start"], token.source.start);
        assert_eq!(found["end"], token.source.end);
        assert_eq!(found["source"], TEXT[token.source]);
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn a_table() {
    let (out, _, code) = said(&["--words", "--code-points"], TEXT.as_bytes());
    assert_eq!(code, Some(0));
    assert_eq!(out.lines().count(), tokenize(TEXT).filter(|t| t.kind.is_searched()).count());
    let second = out.lines().nth(1).unwrap();
    assert!(
        second.contains("9..27") && second.contains("word") && second.contains("محمد"),
        "{second}"
    );
    assert!(second.contains("<- مُحَمَّدٌ") && second.ends_with("0651 062F 064C"), "{second}");
}

#[test]
fn what_is_wrong_is_said() {
    let (_, errors, code) = said(&["--profile", "nope"], b"");
    assert_eq!(code, Some(2));
    assert!(errors.contains("search-fa"), "{errors}");
    let (_, errors, code) = said(&["no-such-file"], b"");
    assert_eq!(code, Some(2));
    assert!(errors.contains("no-such-file"), "{errors}");
    // Bytes that are not UTF-8 separate.
    let (out, _, code) = said(&["--json"], b"ab\xFFcd\n");
    assert_eq!((out.lines().count(), code), (2, Some(0)));
}
