//! What the README and its sisters say is so. Their code runs as documentation tests of the crate;
//! here are their other statements.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::Path;

use huruf::{Language, Profile, UNICODE_VERSION};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Whether this is the package, which leaves out what only those who change the crate need.
fn is_package() -> bool {
    !root().join(".ci").exists()
}

/// The blocks of code in a language.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("\n```{language}\n");
    text.split(&*fence).skip(1).map(|rest| rest.split("\n```").next().unwrap()).collect()
}

#[test]
fn code_is_run() {
    let porch = read("src/lib.rs");
    assert!(
        porch.contains("include_str!(\"../README.md\")"),
        "src/lib.rs is to run the README's code:\n\n\
         #[cfg(doctest)]\n#[doc = include_str!(\"../README.md\")]\nstruct Readme;\n"
    );
    let readme = read("README.md");
    for fence in readme.lines().filter_map(|line| line.strip_prefix("```")) {
        assert!(["", "rust", "sh", "text", "toml"].contains(&fence), "```{fence} is not tested");
    }
    assert!(blocks(&readme, "rust").len() >= 8);
}

#[test]
fn first_example_prints_what_it_says() {
    let readme = read("README.md");
    let texts = blocks(&readme, "text");
    let [pair, printed] = texts[..] else { panic!("two blocks of text, not {}", texts.len()) };
    let [persian, arabic] = pair.lines().collect::<Vec<_>>()[..] else { panic!("a pair") };
    assert_ne!(persian, arabic);
    assert!(persian.starts_with('\u{6A9}') && persian.contains('\u{6CC}'));
    assert!(arabic.starts_with('\u{643}') && arabic.contains('\u{64A}'));
    let code = blocks(&readme, "rust")[0];
    assert!(code.contains(persian) && code.contains(arabic));
    for spelling in [persian, arabic] {
        assert_eq!(huruf::normalize(spelling), printed);
    }
}

#[test]
fn commands_name_what_is_there() {
    let readme = read("README.md");
    let commands = blocks(&readme, "sh");
    assert_eq!(commands[0], "cargo run --release --example normalize -- article.txt\ncargo test");
    for line in commands.iter().flat_map(|block| block.lines()) {
        if let Some((_, rest)) = line.split_once("--example ") {
            let name = rest.split(' ').next().unwrap();
            let (file, folder) =
                (format!("examples/{name}.rs"), format!("examples/{name}/main.rs"));
            assert!(root().join(file).exists() || root().join(folder).exists(), "{line}");
        }
    }
    if !is_package() {
        assert!(read("CONTRIBUTING.md").contains(".ci/run") && root().join(".ci/run").exists());
    }
}

#[test]
fn versions_are_the_manifest_s() {
    let (readme, manifest) = (read("README.md"), read("Cargo.toml"));
    let field = |name: &str| {
        let line = manifest.lines().find(|line| line.starts_with(&format!("{name} = "))).unwrap();
        line.split('"').nth(1).unwrap().to_owned()
    };
    let (version, rust) = (field("version"), field("rust-version"));
    let short = version.rsplit_once('.').unwrap().0;
    assert!(readme.contains(&format!("huruf = \"{short}\"")));
    assert!(readme.contains(&format!("minimum supported Rust version is {rust}.")));
    assert!(read("CHANGELOG.md").contains(&format!("\n## [{version}]")));
    let (major, minor, patch) = UNICODE_VERSION;
    let unicode = format!("{major}.{minor}.{patch}");
    assert!(readme.contains(&format!("Unicode {unicode} (`UNICODE_VERSION`)")));
    assert!(read("CHANGELOG.md").contains(&format!("`UNICODE_VERSION`, {unicode}.")));
}

#[test]
fn refused_folds_are_refused_for_that_reason() {
    let readme = read("README.md");
    let rows = readme.lines().filter(|line| line.starts_with("| ") && line.contains("| U+"));
    let mut languages = 0;
    for row in rows {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, language, letter, code, reason, _] = cells[..] else { panic!("{row}") };
        let language: Language = language.parse().unwrap();
        assert_eq!(code, format!("U+{:04X}", u32::from(letter.chars().next().unwrap())));
        let found = language.refused_folds().find(|fold| letter.chars().eq([fold.letter]));
        assert_eq!(found.unwrap_or_else(|| panic!("{row}")).reason, reason);
        languages += 1;
    }
    assert!(languages >= 5);
    for letter in ["\u{67E}", "\u{686}", "\u{698}", "\u{6AF}", "\u{6A4}"] {
        assert!(readme.contains(letter));
        for profile in Profile::ALL {
            let stays = profile.normalizer().is_normalized(letter);
            assert_eq!(stays, profile != Profile::SKELETON, "{letter} under {profile}");
        }
    }
}

#[test]
fn languages_and_profiles_are_all_named() {
    let (readme, changes) = (read("README.md"), read("CHANGELOG.md"));
    for language in Language::ALL {
        // Jawi is the writing, Malay the language.
        assert!(readme.contains(&language.to_string()), "{language}");
        assert!(changes.contains(&language.to_string()), "{language}");
    }
    assert!(changes.contains(&format!("{} built-in profiles", Profile::ALL.len())));
    for profile in [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON] {
        assert!(changes.contains(&format!("`{}`", profile.id())));
    }
}

#[test]
fn rooms_are_those_of_the_house() {
    if is_package() {
        return;
    }
    let page = read("CONTRIBUTING.md");
    for entry in fs::read_dir(root().join("src")).unwrap() {
        let entry = entry.unwrap();
        let slash = if entry.path().is_dir() { "/" } else { "" };
        let name = format!("| `src/{}{slash}` |", entry.file_name().to_string_lossy());
        assert!(page.contains(&name), "CONTRIBUTING.md does not speak of {name}");
    }
    for path in page.split('`').filter(|it| it.starts_with("src/") || it.starts_with("tests/")) {
        assert!(root().join(path).exists(), "CONTRIBUTING.md speaks of {path}");
    }
}

#[test]
fn links_lead_somewhere() {
    const PAGES: [&str; 5] =
        ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "docs/PROFILES.md"];
    for name in PAGES {
        if is_package() && !root().join(name).exists() {
            continue;
        }
        let text = read(name);
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            if link.starts_with("https://") || (is_package() && !root().join(file).exists()) {
                continue;
            }
            let target = read(file);
            let mut anchors = target.lines().filter_map(|line| line.strip_prefix("## "));
            assert!(heading.is_empty() || anchors.any(|it| anchor(it) == heading), "{link}");
        }
    }
}

/// The name under which a heading can be linked to.
fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}
