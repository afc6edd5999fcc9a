//! The doors of the house: which room of `src/` may use which, and what no room may do.
//!
//! The sources are read as text, less comments, literals and test modules.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};

/// A room (or one file of it), and the doors it may open: paths below `crate::`.
const DOORS: &[(&str, &[&str])] = &[
    ("unicode", &[]),
    ("rules", &["unicode"]),
    ("plan", &["rules", "unicode"]),
    ("kernel", &["plan", "rules::Rest", "unicode"]),
    ("profile", &["rules", "unicode"]),
    ("profile/shared.rs", &["normalizer"]), // the shared normalizers live there
    ("align", &["kernel"]),
    ("normalizer", &["align", "kernel", "plan", "rules", "unicode"]),
    ("changes", &["kernel", "normalizer", "plan", "rules", "unicode"]),
    ("find", &["align", "changes", "kernel", "normalizer"]),
    ("token", &["align", "kernel", "normalizer", "profile", "rules::Hamza", "unicode"]),
    ("oneshot", &["normalizer", "profile", "rules", "token"]),
    ("preset", &["normalizer", "profile", "unicode"]),
    ("stem", &[]),
    ("transliterate", &["normalizer", "profile::parse_error"]),
    ("key", &["normalizer"]),
    ("io", &["normalizer"]),
    ("tantivy", &["normalizer", "profile", "token"]),
];

/// The porch: it shows what the rooms hold.
const PORCH: &str = "lib.rs";

/// Files that are lists: one row a line, however many there are.
const LISTS: &[&str] = &[
    "unicode/generated.rs",
    "rules/regional.rs",
    "preset/list.rs",
    "preset/python/rows.rs",
    "preset/arabert/entities.rs",
    "preset/asosoft/rows.rs",
    "preset/camel/arclean.rs",
];

const LONGEST: usize = 500;

/// Files with literals that are documentation: examples, written as people write.
const SPOKEN: &[&str] =
    &["src/rules/mod.rs", "src/token/tokenizer.rs", "src/preset/mod.rs", "src/preset/list.rs"];

#[test]
fn rooms_open_only_the_doors_below_them() {
    let mut wrong = Vec::new();
    for source in sources() {
        if source.path == PORCH {
            continue;
        }
        let Some(room) = source.room() else {
            wrong.push(format!(
                "src/{} is in no room: give it doors in tests/layers.rs",
                source.path
            ));
            continue;
        };
        for path in source.paths() {
            let Some(used) = path.first() else { continue };
            let used_path = path.join("::");
            let open = used == room
                || doors(room)
                    .chain(doors(&source.path))
                    .any(|door| used_path == door || used_path.starts_with(&format!("{door}::")));
            if !open {
                wrong.push(format!(
                    "src/{}: `{room}` has no door to `crate::{used_path}`",
                    source.path
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn doors(of: &str) -> impl Iterator<Item = &'static str> {
    DOORS.iter().filter(move |row| row.0 == of).flat_map(|row| row.1).copied()
}

#[test]
fn doors_go_one_way() {
    // A room opens only rooms above it in the list, but for the one file that says so.
    let rooms: Vec<_> = DOORS.iter().map(|row| row.0).collect();
    for (i, (room, doors)) in DOORS.iter().enumerate() {
        for door in doors.iter().filter(|_| !room.ends_with(".rs")) {
            let to = door.split("::").next();
            assert!(rooms[..i].iter().any(|&above| Some(above) == to), "{room} opens {door}");
        }
    }
}

#[test]
fn unsafe_code_is_in_the_kernel_only() {
    for source in sources().into_iter().filter(|source| source.room() != Some("kernel")) {
        assert!(!source.tokens.iter().any(|token| token == "unsafe"), "src/{}", source.path);
    }
}

#[test]
fn nothing_panics_but_the_constructor() {
    let mut found = Vec::new();
    for source in sources() {
        for at in source.tokens.windows(3) {
            let method = at[0] == "." && ["unwrap", "expect", "unwrap_err"].contains(&&*at[1]);
            let makes = ["panic", "todo", "unimplemented", "unreachable"].contains(&&*at[0]);
            if (method && at[2] == "(") || (makes && at[1] == "!") {
                found.push((
                    source.room().unwrap_or_default().to_owned(),
                    at.concat(),
                    source.path.clone(),
                ));
            }
        }
    }
    let constructor = |(room, what, _): &(String, String, String)| {
        room == "normalizer" && what.starts_with("panic!")
    };
    let allowed = found.iter().filter(|it| constructor(it)).count();
    found.retain(|it| !constructor(it));
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(allowed, 1, "`Normalizer::new` panics in one place");
}

#[test]
fn every_file_says_what_it_is_and_is_short() {
    let mut wrong = Vec::new();
    for source in sources() {
        if !LISTS.contains(&&*source.path) {
            let lines = source.text.lines().count();
            if lines >= LONGEST {
                wrong.push(format!(
                    "src/{} has {lines} lines; under {LONGEST} it can be read",
                    source.path
                ));
            }
        }
        let made = source.path.ends_with("generated.rs") && source.text.starts_with("// ");
        if !made && !source.text.starts_with("//! ") {
            wrong.push(format!("src/{} does not begin with what it is", source.path));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_text_runs_backwards() {
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches", "examples", "docs", ".ci", "fuzz/src", "fuzz/tests"] {
        walk(&root().join(folder), &mut files);
    }
    files.extend(fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().path()));
    for path in files {
        let data = path.starts_with(root().join("tests/data"));
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let control = text.chars().find(|c| {
            matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}')
                || matches!(c, '\u{2066}'..='\u{2069}' | '\u{FEFF}')
        });
        assert!(data || control.is_none(), "{}: a bare {control:?}", path.display());
    }
}

#[test]
fn letters_in_code_are_escapes() {
    for folder in ["src", "benches", "examples"] {
        let mut files = Vec::new();
        walk(&root().join(folder), &mut files);
        files.retain(|path| path.extension().is_some_and(|it| it == "rs"));
        files.retain(|path| !SPOKEN.iter().any(|spoken| path.ends_with(spoken)));
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            let bare = strip(&text, false).chars().find(|c| {
                matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
            });
            assert_eq!(bare, None, "{}: write it as an escape", path.display());
        }
    }
}

// ---- reading ----

struct Source {
    /// From `src/`, with slashes.
    path: String,
    text: String,
    /// Names and signs of the code, less tests.
    tokens: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        // What was built of a package below is not ours.
        let built = path.file_name().is_some_and(|name| name == "target");
        match path.is_dir() {
            true if !built => walk(&path, files),
            true => {}
            false => files.push(path),
        }
    }
}

fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    walk(&root().join("src"), &mut files);
    files.retain(|path| path.extension().is_some_and(|it| it == "rs"));
    files.sort();
    assert!(files.len() > 10, "the sources are found");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let path = path.strip_prefix(root().join("src")).unwrap().to_str().unwrap();
        let tokens = without_tests(&tokens(&strip(&text, true)));
        assert!(!tokens.join("").contains("#[path="), "{path} is where its folder says");
        Source { path: path.replace('\\', "/"), text, tokens }
    };
    files.into_iter().map(read).collect()
}

impl Source {
    /// The room a file stands in: the first folder, or the file itself.
    fn room(&self) -> Option<&'static str> {
        let first = self.path.split('/').next()?.trim_end_matches(".rs");
        DOORS.iter().map(|row| row.0).find(|&room| room == first)
    }

    /// The module a file is, from the crate's root.
    fn module(&self) -> Vec<String> {
        let mut module: Vec<String> =
            self.path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        module.pop_if(|last| last == "mod");
        module
    }

    /// Everything that is named by `crate::` or `super::`, from the crate's root.
    fn paths(&self) -> Vec<Vec<String>> {
        let mut paths = Vec::new();
        let mut i = 0;
        while i + 2 < self.tokens.len() {
            let start = match &*self.tokens[i] {
                "crate" => Vec::new(),
                "super" => {
                    let mut module = self.module();
                    module.pop();
                    module
                }
                _ => {
                    i += 1;
                    continue;
                }
            };
            i += 1;
            if self.tokens[i] == "::" {
                i += 1;
                self.tree(&mut i, &start, &mut paths);
            }
        }
        paths
    }

    /// Reads what follows a `::`: names, or a list in braces of them.
    fn tree(&self, i: &mut usize, start: &[String], paths: &mut Vec<Vec<String>>) {
        let mut path = start.to_vec();
        while let Some(token) = self.tokens.get(*i) {
            *i += 1;
            match &**token {
                "super" => {
                    path.pop();
                }
                "{" => {
                    while self.tokens[*i] != "}" {
                        self.tree(i, &path, paths);
                        if self.tokens[*i] == "," {
                            *i += 1;
                        }
                    }
                    *i += 1;
                    return;
                }
                "self" | "*" => {}
                name => path.push(name.to_owned()),
            }
            match self.tokens.get(*i).map(|token| &**token) {
                Some("::") => *i += 1,
                Some("as") => {
                    *i += 2;
                    break;
                }
                _ => break,
            }
        }
        paths.push(path);
    }
}

/// The text without its comments; without its literals too, if that is asked for.
fn strip(text: &str, literals: bool) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = |i: usize| chars.get(i).copied().unwrap_or('\0');
    let mut out = String::new();
    let mut i = 0;
    while i < chars.len() {
        let start = i;
        let raw = raw_string_hashes(&chars, i);
        if at(i) == '/' && at(i + 1) == '/' {
            while i < chars.len() && at(i) != '\n' {
                i += 1;
            }
            continue;
        } else if at(i) == '/' && at(i + 1) == '*' {
            let mut depth = 0;
            loop {
                match (at(i), at(i + 1)) {
                    ('/', '*') => depth += 1,
                    ('*', '/') => depth -= 1,
                    _ => {
                        i += 1;
                        continue;
                    }
                }
                i += 2;
                if depth == 0 {
                    break;
                }
            }
            continue;
        } else if let Some(hashes) = raw {
            let end: Vec<char> = format!("\"{}", "#".repeat(hashes)).chars().collect();
            i += 2 + hashes;
            while !chars[i..].starts_with(&end) {
                i += 1;
            }
            i += end.len();
        } else if at(i) == '"' {
            i += 1;
            while at(i) != '"' {
                i += if at(i) == '\\' { 2 } else { 1 };
            }
            i += 1;
        } else if at(i) == '\'' && (at(i + 1) == '\\' || at(i + 2) == '\'') {
            i += if at(i + 1) == '\\' { 3 } else { 2 };
            while at(i) != '\'' {
                i += 1;
            }
            i += 1;
        } else {
            out.push(at(i));
            i += 1;
            continue;
        }
        // A literal.
        if literals {
            out.push_str("\"\"");
        } else {
            out.extend(&chars[start..i]);
        }
    }
    out
}

/// How many `#` begin the raw string that begins here, if one does.
fn raw_string_hashes(chars: &[char], i: usize) -> Option<usize> {
    let name = i > 0 && (chars[i - 1].is_alphanumeric() || chars[i - 1] == '_');
    if name || chars[i] != 'r' {
        return None;
    }
    let hashes = chars[i + 1..].iter().take_while(|&&c| c == '#').count();
    (chars.get(i + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut in_name = false;
    let mut before = ' ';
    for c in code.chars() {
        let name = c.is_alphanumeric() || c == '_';
        if (name && in_name) || (c == ':' && before == ':') {
            if let Some(token) = tokens.last_mut() {
                token.push(c);
            }
        } else if !c.is_whitespace() {
            tokens.push(c.into());
        }
        in_name = name;
        // Three colons do not occur, so a second one always ends a pair.
        before = if c == ':' && before == ':' { ' ' } else { c };
    }
    tokens
}

/// The tokens less every item under `#[cfg(test)]`.
fn without_tests(tokens: &[String]) -> Vec<String> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut i = 0;
    while i < tokens.len() {
        if !tokens[i..].iter().map(|token| &**token).take(7).eq(MARK) {
            kept.push(tokens[i].clone());
            i += 1;
            continue;
        }
        let mut depth = 0;
        while i < tokens.len() {
            let token = &*tokens[i];
            i += 1;
            match token {
                "{" => depth += 1,
                "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 && (token == "}" || token == ";") {
                break;
            }
        }
    }
    kept
}

#[test]
fn the_reader_reads() {
    let text = r##"
        //! crate::kernel
        use crate::rules::{self, Rest, marks::{A, B as C}}; /* unsafe /* panic!() */ */
        const S: &str = "crate::plan \" unsafe"; const R: &str = r#"a "quoted" panic!()"#;
        fn f<'a>(c: char) -> &'a str { match c { '"' => "", '\'' => "'", _ => super::x::y() } }
        #[cfg(test)]
        mod tests { fn g() { crate::oneshot::h().unwrap() } }
        fn last() { $crate::unicode::find() }
    "##;
    let tokens = without_tests(&tokens(&strip(text, true)));
    let source = Source { path: "kernel/exact/order.rs".into(), text: text.into(), tokens };
    let paths: Vec<String> = source.paths().iter().map(|path| path.join("::")).collect();
    assert_eq!(
        paths,
        [
            "rules",
            "rules::Rest",
            "rules::marks::A",
            "rules::marks::B",
            "kernel::exact::x::y",
            "unicode::find"
        ]
    );
    assert!(!source.tokens.iter().any(|token| token == "unsafe" || token == "panic"));
}
