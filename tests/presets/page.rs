//! `docs/PRESETS.md`: which presets there are, and how many vectors each matches. It is made here.

use std::fmt::Write as _;
use std::path::Path;

use huruf::{Law, Preset};

use crate::carried;
use crate::reference::show::points;
use crate::vectors::{UNMATCHED, compare};

const CURE: &str = "HURUF_UPDATE=1 cargo test --test presets page";

const HEAD: &str = "\
# Presets: the bytes of other programs

This page is made by `tests/presets/page.rs` from what the crate does.

A preset writes what a function of another program writes, byte for byte, faults included, at one version.
*Exact* says how many of the program's own outputs, on texts written for this project, the preset repeats;
`tests/data/presets` carries them. A preset that is a *table* is character by character and runs on the vector
kernels; one that is *code* looks at what stands around, or works in steps.

The laws are those of the profiles (see `huruf::Law`); a witness stands beside each that a preset breaks, in
code points. *Instead* is the profile to take where nothing has to match the program.

| preset | program | function | way | exact | instead |
|---|---|---|---|---|---|
";

fn page() -> String {
    let mut page = String::from(HEAD);
    for preset in Preset::ALL {
        let (count, wrong) = compare(*preset, &carried::groups(*preset));
        assert!(wrong.is_empty(), "{preset}");
        let unmatched = UNMATCHED.iter().filter(|it| it.0 == *preset).count();
        let way = if preset.normalizer().is_some() { "table" } else { "code" };
        writeln!(
            page,
            "| `{preset}` | {} {} | `{}` | {way} | {} of {count} | `{}` |",
            preset.program(),
            preset.version(),
            preset.function(),
            count - unmatched,
            preset.prefer(),
        )
        .unwrap();
    }
    page += "\n## Vectors that are not matched\n\n";
    if UNMATCHED.is_empty() {
        page += "None.\n";
    }
    for (preset, input, reason) in UNMATCHED {
        writeln!(page, "* `{preset}`, {}: {reason}", points(input)).unwrap();
    }
    page += "\n## The laws they break\n\n| preset | law | witness |\n|---|---|---|\n";
    for preset in Preset::ALL {
        for (law, witness) in preset.broken_laws() {
            let law = match law {
                Law::Idempotent => "idempotent",
                Law::Canonical => "canonical",
                Law::Local => "local",
                Law::Untouched => "untouched",
                law => panic!("{law:?} has no name"),
            };
            writeln!(page, "| `{preset}` | {law} | {} |", points(witness)).unwrap();
        }
    }
    page
}

#[test]
fn page_is_what_the_crate_does() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/PRESETS.md");
    let wanted = page();
    if std::fs::read_to_string(&path).is_ok_and(|found| found == wanted) {
        return;
    }
    if std::env::var("HURUF_UPDATE").is_ok_and(|value| value == "1") {
        std::fs::write(&path, wanted).unwrap();
        return;
    }
    panic!("docs/PRESETS.md is not what the crate does. It is made, not edited:\n\n    {CURE}\n");
}

/// The documentation of each variant says where its bytes come from, what it breaks, and what to take
/// instead.
#[test]
fn every_preset_is_documented() {
    let source = include_str!("../../src/preset/list.rs");
    let mut docs = String::new();
    let mut seen = 0;
    for line in source.lines().skip_while(|line| *line != "presets! {") {
        if let Some(doc) = line.trim_start().strip_prefix("///") {
            docs += doc;
        } else if line.contains(" = ") {
            let preset = Preset::ALL[seen];
            seen += 1;
            assert!(line.contains(&format!("{preset:?} = ")), "{preset}: {line}");
            for word in [preset.program(), preset.version(), "Prefer"] {
                assert!(docs.contains(word), "{preset}: {word}");
            }
            for (law, _) in preset.broken_laws() {
                assert!(docs.contains(&format!("[`Law::{law:?}`]")), "{preset}: {law:?}");
            }
            docs.clear();
        }
    }
    assert_eq!(seen, Preset::ALL.len());
}
