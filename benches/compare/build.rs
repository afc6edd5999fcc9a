//! Passes on which compiler builds this, and with what flags: a speed means nothing without them.

use std::env::var_os;
use std::process::Command;

fn main() {
    let rustc = var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().ok();
    let version = version.and_then(|output| String::from_utf8(output.stdout).ok());
    let version = version.as_deref().map_or("an unknown compiler", str::trim);
    println!("cargo::rustc-env=COMPARE_RUSTC={version}");
    // Cargo parts them with a unit separator.
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    println!("cargo::rustc-env=COMPARE_FLAGS={}", flags.replace('\u{1F}', " "));
    println!("cargo::rerun-if-changed=build.rs");
}
