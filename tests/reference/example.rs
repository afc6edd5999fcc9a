//! An example of the package, built and run.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// An example by its name, built as the tests are (which is usually done already).
pub(crate) fn build(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap(); // target/debug/deps/search-…
    let built = tests.ancestors().nth(2).unwrap();
    let profile = if built.ends_with("release") { "release" } else { "test" };
    let target = built.parent().unwrap().to_str().unwrap();
    let arguments = ["build", "--profile", profile, "--example", name, "--target-dir", target];
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    built.join("examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// What it does with an input.
pub(crate) fn run(example: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(example)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join().unwrap(); // it may not read all, if it was asked for help
    output
}
