//! The crate from outside: somebody else's crate with rules in statics, and the command line
//! example, both as a user meets them.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test")]

#[path = "reference/example.rs"]
mod example;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The ways in which `ill.rs` can be wrong, and what rustc is to say.
const ILL: [(&str, &str); 8] = [
    ("unsorted", "user rows must be in code point order"),
    ("duplicate", "two user rows name the same character"),
    ("too-long", "the target of a user row is longer than 64 bytes"),
    ("useless", "a user row maps a character to itself"),
    ("not-closed", "the target of a user row holds a character that the rules would change again"),
    ("starts-with-mark", "the target of a user row begins with a combining mark"),
    (
        "not-composed",
        "the marks of the target of a user row are not in canonical order and composition",
    ),
    ("deletes-composite", "a user row deletes a letter that has a canonical decomposition"),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn cargo(arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(folder);
    command
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Makes a package of its own around `tests/outside-crate`, far from this workspace and its lints,
/// and with the versions of our lock file, so that nothing is downloaded.
fn package() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("outside");
    let source = root().join("tests/outside-crate");
    fs::create_dir_all(&folder).unwrap();
    let features: String = ILL.iter().map(|(feature, _)| format!("{feature} = []\n")).collect();
    let manifest = format!(
        "[package]\nname = \"outside\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [features]\n{features}\n[dependencies]\nhuruf = {{ path = {:?} }}\n\n\
         [[bin]]\nname = \"sound\"\npath = {:?}\n\n[[bin]]\nname = \"ill\"\npath = {:?}\n",
        root(),
        source.join("sound.rs"),
        source.join("ill.rs"),
    );
    // Written only if it says something else, lest cargo build all of it again.
    let path = folder.join("Cargo.toml");
    if fs::read_to_string(&path).ok().as_deref() != Some(&*manifest) {
        fs::write(&path, manifest).unwrap();
        let _ = fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"));
    }
    folder
}

/// Builds a binary of the outside package: offline if that can be, for all it needs is here.
fn build(package: &Path, binary: &str, features: &str) -> Output {
    let arguments =
        ["build", "--bin", binary, "--features", features, "--target-dir", "target", "--offline"];
    let run = |arguments| {
        let mut command = cargo(arguments, package);
        // A user has no flags of ours.
        for name in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            command.env_remove(name);
        }
        command.output().unwrap()
    };
    let output = run(&arguments);
    let lacks = said(&output).contains("--offline");
    if lacks { run(&arguments[..arguments.len() - 1]) } else { output }
}

#[test]
fn statics_compile_in_somebody_else_s_crate() {
    let package = package();
    let output = build(&package, "sound", "");
    assert!(output.status.success(), "{}", said(&output));
    assert!(!said(&output).contains("long_running_const_eval"), "{}", said(&output));
    let run = Command::new(package.join("target/debug/sound")).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&run.stdout), "sound\n", "{}", said(&run));

    // The frame of the ill rules is sound; only the rows are not.
    let output = build(&package, "ill", "");
    assert!(output.status.success(), "{}", said(&output));
    for (feature, message) in ILL {
        let output = build(&package, "ill", feature);
        assert!(!output.status.success(), "{feature} rows compile");
        assert!(said(&output).contains(message), "{feature}: {}", said(&output));
    }
}

// ---- the example ----

fn run(arguments: &[&str], input: &[u8]) -> Output {
    example::run(&example::build("normalize"), arguments, input)
}

#[test]
fn example_normalizes_lines_and_keeps_their_ends() {
    // ALEF WITH HAMZA ABOVE, FARSI YEH; CRLF; a byte that is no UTF-8; no end at the end.
    let output = run(&[], b"\xD8\xA3\xDB\x8C\r\nplain\n\xFF\xD8\xA3\n\xD8\xA3");
    assert!(output.status.success());
    assert_eq!(output.stdout, b"\xD8\xA7\xD9\x8A\r\nplain\n\xFF\xD8\xA7\n\xD8\xA7");
    let said = said(&output);
    assert!(
        said.starts_with("search/1: 4 lines, 3 changed; 18 bytes read, 18 written; "),
        "{said}"
    );

    let output = run(&["--profile", "clean-fa", "-q"], "\u{64A}".as_bytes());
    assert_eq!(output.stdout, "\u{6CC}".as_bytes());
    assert!(output.stderr.is_empty());

    let output = run(&[], b"");
    assert!(output.status.success() && output.stdout.is_empty());
}

#[test]
fn example_cuts_long_lines_where_nothing_is_lost() {
    // Three mebibytes without a line break: a madda must find its alef wherever it stands, and
    // characters and ill bytes lie across every edge.
    let unit = "\u{627}\u{653}\u{644}\u{651}\u{64E}\u{6A9}\u{200C}a\u{1F468}\u{200D}\u{1F469}";
    let mut line = unit.repeat(1 << 17).into_bytes();
    for at in (1000..line.len()).step_by(70_001) {
        line[at] = 0xFE;
    }
    assert!(line.len() > 3 << 20);
    for profile in ["search", "clean", "clean-ckb"] {
        let output = run(&["-p", profile], &line);
        let normalizer = profile.parse::<huruf::Profile>().unwrap().normalizer();
        assert!(output.stdout == *normalizer.normalize_bytes(&line), "{profile}");
        assert!(said(&output).contains("/1: 1 lines, 1 changed; "), "{}", said(&output));
    }
    // Nowhere to cut: it goes on nevertheless, and the marks stay in number.
    let marks = "\u{64B}".repeat(3 << 19);
    assert_eq!(run(&["-p", "clean"], marks.as_bytes()).stdout.len(), marks.len());
}

#[test]
fn example_says_what_is_wrong() {
    let fails = |arguments: &[&str], wants: &[&str]| {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stdout.is_empty());
        for wanted in wants {
            assert!(said(&output).contains(wanted), "{arguments:?}: {}", said(&output));
        }
    };
    fails(&["--profile", "serach"], &["unknown profile \"serach\"", "search-ckb", "skeleton"]);
    fails(&["no-such-file.txt"], &["cannot read no-such-file.txt: "]);
    fails(&["Cargo.toml", "no-such-file.txt"], &["cannot read no-such-file.txt: "]);
    fails(&["src"], &["cannot read src: "]);
    fails(&["--fast"], &["--fast", "--help"]);

    let help = String::from_utf8(run(&["--help"], b"").stdout).unwrap();
    for profile in huruf::Profile::ALL {
        assert!(help.contains(&format!("\n  {profile} ")), "{profile}");
    }
}

#[test]
fn example_stops_quietly_when_nobody_reads() {
    let mut child = Command::new(example::build("normalize"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let line = [b"a".repeat(1000), b"\n".to_vec()].concat();
    while stdin.write_all(&line).is_ok() {}
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success() && output.stderr.is_empty(), "{}", said(&output));
}
