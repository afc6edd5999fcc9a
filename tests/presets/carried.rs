//! The vectors that the repository carries: `tests/data/presets`.
//!
//! A file holds groups. `frame 0628 _ 0628` begins one of characters, each between those two:
//! lines of ranges, and what they become (`=` themselves, nothing if they are deleted; `!` if the
//! whole text is named, for the frame changed too). `list sentences` begins one of the lines of
//! `sentences.txt`, by number; a line that is not named stays as it is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use huruf::Preset;

use crate::vectors::{Group, Shape};

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/presets")
}

/// The lines of a list.
pub(crate) fn list(name: &str) -> &'static [String] {
    static LISTS: LazyLock<Mutex<BTreeMap<String, &'static [String]>>> =
        LazyLock::new(Mutex::default);
    let mut lists = LISTS.lock().unwrap();
    lists.entry(name.into()).or_insert_with(|| {
        let text = std::fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap();
        lines(&text).map(read).collect::<Vec<_>>().leak()
    })
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

/// The groups that are carried of a preset.
pub(crate) fn groups(preset: Preset) -> Vec<Group> {
    let path = folder().join(format!("{preset}.txt"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    let mut groups: Vec<Group> = Vec::new();
    for line in lines(&text) {
        if let Some(frame) = line.strip_prefix("frame ") {
            let (before, after) = frame.split_once('_').unwrap();
            let shape = Shape::Frame(chars(before), chars(after));
            groups.push(Group { shape, made: Vec::new() });
        } else if let Some(name) = line.strip_prefix("list ") {
            let made = list(name).iter().zip(0..).map(|(text, key)| (key, text.clone()));
            groups.push(Group { shape: Shape::List(name.into()), made: made.collect() });
        } else {
            groups.last_mut().unwrap().read(line);
        }
    }
    for group in &mut groups {
        group.made.sort();
    }
    groups
}

impl Group {
    fn read(&mut self, line: &str) {
        let (keys, made) = line.split_once('\t').unwrap();
        match &self.shape {
            Shape::List(_) => self.made[keys.parse::<usize>().unwrap()].1 = read(made),
            Shape::Frame(before, after) => {
                for range in keys.split(',') {
                    let (first, last) = range.split_once('-').unwrap_or((range, range));
                    let [first, last] =
                        [first, last].map(|code| u32::from_str_radix(code, 16).unwrap());
                    for key in first..=last {
                        let made = match made.strip_prefix('!') {
                            Some(whole) => chars(whole),
                            None if made == "=" => self.shape.input(key),
                            None => format!("{before}{}{after}", chars(made)),
                        };
                        self.made.push((key, made));
                    }
                }
            }
        }
    }

    /// As text, to be read again.
    pub(crate) fn write(&self, out: &mut String) {
        writeln!(out, "{}", self.shape).unwrap();
        let Shape::Frame(before, after) = &self.shape else {
            for (key, made) in self.made.iter().filter(|it| self.shape.input(it.0) != it.1) {
                writeln!(out, "{key}\t{}", shown(made)).unwrap();
            }
            return;
        };
        let mut by_made: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (key, made) in &self.made {
            let inner = made.strip_prefix(&**before).and_then(|it| it.strip_suffix(&**after));
            let made = match inner {
                _ if *made == self.shape.input(*key) => String::from("="),
                Some(inner) => codes(inner),
                None => format!("!{}", codes(made)),
            };
            by_made.entry(made).or_default().push(*key);
        }
        let mut rows: Vec<_> = by_made.into_iter().collect();
        rows.sort_by_key(|(_, keys)| keys[0]);
        for (made, keys) in rows {
            writeln!(out, "{}\t{made}", ranges(&keys)).unwrap();
        }
    }
}

fn ranges(keys: &[u32]) -> String {
    let runs = keys.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
        [one] => format!("{one:04X}"),
        _ => format!("{:04X}-{:04X}", run[0], run[run.len() - 1]),
    });
    runs.collect::<Vec<_>>().join(",")
}

/// Code points in hex.
pub(crate) fn codes(text: &str) -> String {
    text.chars().map(|c| format!("{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ")
}

pub(crate) fn chars(codes: &str) -> String {
    let code = |code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
    codes.split_whitespace().map(code).collect()
}

/// A text with everything escaped that one cannot see.
pub(crate) fn shown(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            ' ' | '!'..='[' | ']'..='~' => out.push(c),
            _ if c.is_alphanumeric() => out.push(c),
            '،' | '؛' | '؟' | '۔' | '«' | '»' | '\u{64B}'..='\u{652}' => out.push(c),
            _ => write!(out, "\\u{{{:X}}}", u32::from(c)).unwrap(),
        }
    }
    out
}

fn read(shown: &str) -> String {
    let mut out = String::new();
    let mut parts = shown.split("\\u{");
    out.push_str(parts.next().unwrap());
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        out.push_str(&chars(code));
        out.push_str(rest);
    }
    out
}

#[test]
fn what_is_written_is_read() {
    let texts = ["", " a\\b\t", "\u{200C}\u{628}\u{64E}\u{202E}\n", "\u{1F468}{}"];
    for text in texts {
        assert_eq!(read(&shown(text)), text);
        assert_eq!(chars(&codes(text)), text);
    }
    let made = vec![(0x61, "xy".into()), (0x62, "xby".into()), (0x63, "z".into())];
    let group = Group { shape: Shape::frame("x", "y"), made };
    let mut out = String::new();
    group.write(&mut out);
    assert_eq!(out, "frame 0078 _ 0079\n0061\t\n0062\t=\n0063\t!007A\n");
}
