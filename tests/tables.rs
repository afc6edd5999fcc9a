//! The generated facts: made again from the trimmed Unicode files in `data/ucd` and compared byte
//! for byte with the committed file, then held against unicode-normalization, which made its own.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char as oracle;

#[path = "../src/unicode/generated.rs"]
mod generated;

use generated::*;

const CURE: &str = "HURUF_UPDATE=1 cargo test --test tables";

// ---- the file is what the data says ----

#[test]
fn generated_file_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/unicode/generated.rs");
    let wanted = render(&Ucd::read());
    let found = fs::read_to_string(&path).unwrap_or_default();
    if found == wanted {
        return;
    }
    if std::env::var("HURUF_UPDATE").is_ok_and(|value| value == "1") {
        fs::write(&path, wanted).unwrap();
        // The other tests of this run still saw the old file.
        eprintln!("wrote {}; now run the tests again", path.display());
        return;
    }
    let line = found.lines().zip(wanted.lines()).take_while(|(a, b)| a == b).count();
    panic!(
        "{} is not what tests/data/ucd says (first at line {}).\n\
         It is made, not edited. To make it again:\n\n    {CURE}\n",
        path.display(),
        line + 1,
    );
}

// ---- the file is what the oracle says ----

#[test]
fn versions_agree() {
    assert_eq!(UNICODE_VERSION, unicode_normalization::UNICODE_VERSION);
}

/// The characters that FORMS may speak of.
const FORM_RANGES: [RangeInclusive<char>; 4] = [
    '\u{675}'..='\u{678}',
    '\u{FB50}'..='\u{FDFF}',
    '\u{FE70}'..='\u{FEFF}',
    '\u{1EE00}'..='\u{1EEFF}',
];

/// The spacing forms of marks, which NFKC puts on a SPACE or a TATWEEL.
fn is_spacing_mark(c: char) -> bool {
    matches!(
        c,
        '\u{FE70}'..='\u{FE72}' | '\u{FE74}' | '\u{FE76}'..='\u{FE7F}'
            | '\u{FC5E}'..='\u{FC63}' | '\u{FCF2}'..='\u{FCF4}'
    )
}

#[test]
fn forms_are_nfkc_less_the_carriers() {
    let mut rows = FORMS.iter();
    for c in FORM_RANGES.into_iter().flatten() {
        let mut nfkc: String = c.nfkc().collect();
        if nfkc.chars().eq([c]) {
            continue;
        }
        if is_spacing_mark(c) {
            let carrier = nfkc.remove(0);
            assert!(matches!(carrier, ' ' | '\u{640}'), "{c:?} sits on {carrier:?}");
            assert!(nfkc.chars().all(|mark| class_of(mark) != 0), "{c:?} is more than marks");
        }
        assert_eq!(rows.next(), Some(&(c, nfkc.as_str())));
    }
    assert_eq!(rows.next(), None);
}

#[test]
fn forms_are_all_there_are() {
    let rows: BTreeMap<char, &str> = FORMS.into_iter().collect();
    for c in arabic() {
        let changes = !c.nfkc().eq([c]);
        assert_eq!(rows.contains_key(&c), changes, "{c:?}");
    }
}

#[test]
fn forms_are_closed_and_normal() {
    for (c, text) in FORMS {
        assert!(text.chars().eq(text.nfkc()), "{c:?}");
        assert!(text.chars().all(|part| FORMS.iter().all(|row| row.0 != part)), "{c:?}");
        let bare = !text.contains([' ', '\u{640}']);
        assert_eq!(bare, !matches!(c, '\u{FDFA}' | '\u{FDFB}'), "{c:?} has a space or tatweel");
    }
}

#[test]
fn canonical_pairs_are_all_there_are() {
    let mut rows = CANONICAL_PAIRS.iter();
    for c in '\0'..=char::MAX {
        let mut parts = Vec::new();
        oracle::decompose_canonical(c, |part| parts.push(part));
        if parts == [c] || !parts.iter().any(|&part| in_arabic_block(part)) {
            continue;
        }
        let [base, mark] = parts[..] else { panic!("{c:?} is {parts:?}") };
        assert_eq!(oracle::compose(base, mark), Some(c));
        assert_eq!(rows.next(), Some(&(base, mark, c)));
    }
    assert_eq!(rows.next(), None);
}

/// Every character with a canonical decomposition.
fn composites() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX).filter(|c| {
        let mut same = true;
        oracle::decompose_canonical(*c, |part| same &= part == *c);
        !same
    })
}

#[test]
fn combining_classes_of_every_scalar() {
    let ucd = Ucd::read();
    let mut scalars = 0;
    for c in '\0'..=char::MAX {
        let class = oracle::canonical_combining_class(c);
        assert_eq!(ucd.class(c), class, "{c:?} in CombiningClasses.txt");
        if in_arabic_block(c) {
            assert_eq!(class_of(c), class, "{c:?} in MARKS");
        }
        scalars += 1;
    }
    assert_eq!(scalars, 1_112_064);
}

#[test]
fn nonstarter_blocks_of_every_scalar() {
    let mut blocks: Vec<u16> = ('\0'..=char::MAX)
        .filter(|&c| oracle::canonical_combining_class(c) != 0)
        .map(|c| u16::try_from(u32::from(c) >> 6).unwrap())
        .collect();
    blocks.dedup();
    assert_eq!(blocks, NONSTARTER_BLOCKS);
}

#[test]
fn marks_are_all_there_are() {
    let listed = MARKS.iter().flat_map(|&(first, last, _)| first..=last);
    assert!(listed.eq(arabic().filter(|&c| oracle::is_combining_mark(c))));
    assert!(MARKS.contains(&('\u{10EFC}', '\u{10EFC}', 0)), "the one mark of class 0");
    for pair in MARKS.windows(2) {
        let next_door = u32::from(pair[0].1) + 1 == u32::from(pair[1].0);
        assert!(!(next_door && pair[0].2 == pair[1].2), "{pair:?} should be one run");
    }
}

#[test]
fn blocks_are_sorted_apart_and_whole() {
    assert!(ARABIC_BLOCKS.is_sorted_by(|a, b| a.1 < b.0));
    for (first, last, name) in ARABIC_BLOCKS {
        assert_eq!((u32::from(first) & 15, u32::from(last) & 15), (0, 15), "{name}");
    }
}

/// The oracles here know nothing of punctuation and emoji: what is known of all of them is checked.
#[test]
fn signs_are_sorted_apart_and_known() {
    for rows in [&PUNCTUATION[..], &EMOJI, &PICTOGRAPHS] {
        assert!(rows.iter().all(|row| row.0 <= row.1));
        let apart = |a: &(char, char), b: &(char, char)| u32::from(a.1) + 1 < u32::from(b.0);
        assert!(rows.is_sorted_by(apart), "neighbours are one run");
    }
    let has = |rows: &[(char, char)], c| rows.iter().any(|&(a, b)| (a..=b).contains(&c));
    for c in '\0'..=char::MAX {
        let punctuation = has(&PUNCTUATION, c);
        // Rust counts symbols too.
        let ascii = c.is_ascii_punctuation() && !"$+<=>^`|~".contains(c);
        assert!(!c.is_ascii() || punctuation == ascii, "{c:?}");
        assert!(!(punctuation && (c.is_alphanumeric() || c.is_whitespace())), "{c:?}");
        assert!(!(has(&EMOJI, c) && has(&PICTOGRAPHS, c)), "{c:?}");
        let sign = has(&EMOJI, c) || has(&PICTOGRAPHS, c);
        assert!(!(sign && c.is_ascii()), "{c:?}");
    }
    for c in ['\u{60C}', '\u{61B}', '\u{61F}', '\u{66A}', '\u{6D4}', '\u{FD3E}', '\u{10EAD}'] {
        assert!(has(&PUNCTUATION, c), "{c:?}");
    }
    assert!(has(&EMOJI, '\u{1F44D}') && has(&PICTOGRAPHS, '\u{2764}'));
}

// ---- sizes ----

/// FORMS could be a third of its size with its texts in one string and two-byte offsets. It is
/// left wide so that its rows can be read, in the source and by `const` code: plans are compiled
/// from it and no kernel searches it, so its size costs file space and no cache. The texts, whose
/// sum is given next, lie apart.
#[test]
fn sizes() {
    let wide = cfg!(target_pointer_width = "64");
    assert_eq!(size_of_val(&FORMS), if wide { 21_024 } else { 10_512 });
    assert_eq!(FORMS.iter().map(|row| row.1.len()).sum::<usize>(), 3_026);
    assert_eq!(size_of_val(&CANONICAL_PAIRS), 96);
    assert_eq!(size_of_val(&MARKS), 720);
    assert_eq!(size_of_val(&DIGIT_ZEROS), 8);
    assert_eq!(size_of_val(&NONSTARTER_BLOCKS), 276);
    assert_eq!(size_of_val(&COMPOSITES), 1_936);
    assert_eq!(size_of_val(&PUNCTUATION), 1_600);
    assert_eq!(size_of_val(&EMOJI), 640);
    assert_eq!(size_of_val(&PICTOGRAPHS), 928);
    assert_eq!(size_of_val(&ARABIC_BLOCKS), if wide { 264 } else { 176 });
}

// ---- helpers of the checks ----

fn in_arabic_block(c: char) -> bool {
    ARABIC_BLOCKS.iter().any(|&(first, last, _)| (first..=last).contains(&c))
}

fn arabic() -> impl Iterator<Item = char> {
    ARABIC_BLOCKS.iter().flat_map(|&(first, last, _)| first..=last)
}

/// The combining class by MARKS.
fn class_of(c: char) -> u8 {
    MARKS.iter().find(|&&(first, last, _)| (first..=last).contains(&c)).map_or(0, |row| row.2)
}

// ---- reading the data ----

/// A character of `UnicodeData-arabic.txt`.
struct Record {
    name: String,
    category: String,
    class: u8,
    /// The decomposition, and whether it is a compatibility one.
    decomposition: Option<(bool, Vec<char>)>,
    /// The decimal digit value.
    digit: Option<u32>,
}

/// What the trimmed files say.
struct Ucd {
    version: (u8, u8, u8),
    blocks_date: String,
    classes_date: String,
    emoji_date: String,
    punctuation_date: String,
    blocks: Vec<(char, char, String)>,
    classes: BTreeMap<char, u8>,
    records: BTreeMap<char, Record>,
    punctuation: Vec<(char, char)>,
    emoji: Vec<(char, char)>,
    pictographs: Vec<(char, char)>,
}

impl Ucd {
    fn read() -> Ucd {
        let blocks = read("Blocks-arabic.txt");
        let classes = read("CombiningClasses.txt");
        let (version, blocks_date) = version_and_date(&blocks, "Blocks");
        let (classes_version, classes_date) = version_and_date(&classes, "CombiningClasses");
        let punctuation = read("Punctuation.txt");
        let emoji = read("Emoji.txt");
        let (punctuation_version, punctuation_date) = version_and_date(&punctuation, "Punctuation");
        let (emoji_version, emoji_date) = version_and_date(&emoji, "Emoji");
        for other in [classes_version, punctuation_version, emoji_version] {
            assert_eq!(version, other, "the data files are of different versions");
        }
        // Shown as emoji at once; and only before U+FE0F, less what is a digit or a key elsewhere.
        let with = |property: &'static str| {
            let rows = runs(&emoji).filter(move |row| row.2 == property);
            rows.flat_map(|(first, last, _)| first..=last)
        };
        let shown: BTreeSet<char> = with("Emoji_Presentation").collect();
        let on_demand = with("Emoji").filter(|c| !shown.contains(c) && !c.is_ascii());
        let pictographs = joined(on_demand);

        let ucd = Ucd {
            version,
            blocks_date,
            classes_date,
            emoji_date,
            punctuation_date,
            blocks: runs(&blocks).map(|(a, b, name)| (a, b, name.trim().to_string())).collect(),
            classes: runs(&classes)
                .flat_map(|(a, b, class)| (a..=b).map(move |c| (c, class.parse().unwrap())))
                .collect(),
            records: read("UnicodeData-arabic.txt").lines().map(record).collect(),
            punctuation: joined(runs(&punctuation).flat_map(|(first, last, _)| first..=last)),
            emoji: joined(shown.iter().copied()),
            pictographs,
        };
        for (&c, record) in &ucd.records {
            assert_eq!(record.class, ucd.class(c), "the data files differ on {c:?}");
            let wanted = ucd.in_block(c) || record.category == "Zs";
            assert!(wanted, "{c:?} is of no business here");
        }
        ucd
    }

    fn in_block(&self, c: char) -> bool {
        self.blocks.iter().any(|(first, last, _)| (*first..=*last).contains(&c))
    }

    fn class(&self, c: char) -> u8 {
        self.classes.get(&c).copied().unwrap_or(0)
    }

    /// The characters of the Arabic blocks, in order.
    fn arabic(&self) -> impl Iterator<Item = (char, &Record)> {
        self.records.iter().map(|(&c, record)| (c, record)).filter(|&(c, _)| self.in_block(c))
    }

    /// The name without ARABIC in front, which all have.
    fn name(&self, c: char) -> &str {
        let name = &self.records[&c].name;
        name.strip_prefix("ARABIC ").unwrap_or(name)
    }

    fn pairs(&self) -> Vec<(char, char, char)> {
        let canonical = self.arabic().filter_map(|(c, record)| match &record.decomposition {
            Some((false, parts)) => Some((c, parts)),
            _ => None,
        });
        canonical.map(|(c, parts)| (parts[0], parts[1], c)).collect()
    }

    fn nfkc(&self, c: char) -> String {
        let mut chars = Vec::new();
        self.decompose(c, &mut chars);
        // Canonical order: marks by class, stably, between starters.
        let both_marks = |&a: &char, &b: &char| self.class(a) != 0 && self.class(b) != 0;
        for marks in chars.chunk_by_mut(both_marks) {
            marks.sort_by_key(|&mark| self.class(mark));
        }
        self.compose(&chars)
    }

    fn decompose(&self, c: char, out: &mut Vec<char>) {
        match self.records.get(&c).and_then(|record| record.decomposition.as_ref()) {
            Some((_, parts)) => parts.iter().for_each(|&part| self.decompose(part, out)),
            None => out.push(c),
        }
    }

    fn compose(&self, chars: &[char]) -> String {
        let pairs = self.pairs();
        let mut out: Vec<char> = Vec::new();
        let mut starter = None;
        for &c in chars {
            if let Some(at) = starter {
                let blocked = out.len() > at + 1 && self.class(out[out.len() - 1]) >= self.class(c);
                let pair = pairs.iter().find(|pair| (pair.0, pair.1) == (out[at], c));
                if !blocked && let Some(&(_, _, composite)) = pair {
                    out[at] = composite;
                    continue;
                }
            }
            if self.class(c) == 0 {
                starter = Some(out.len());
            }
            out.push(c);
        }
        out.into_iter().collect()
    }

    /// NFKC, less the SPACE or TATWEEL that carries nothing but marks.
    fn form(&self, c: char) -> String {
        let nfkc = self.nfkc(c);
        let bare = nfkc.replace([' ', '\u{640}'], "");
        if bare.chars().all(|part| self.class(part) != 0) { bare } else { nfkc }
    }

    /// Runs of nonspacing marks of one combining class.
    fn marks(&self) -> Vec<(char, char, u8)> {
        let mut runs: Vec<(char, char, u8)> = Vec::new();
        for (c, record) in self.arabic().filter(|(_, record)| record.category == "Mn") {
            match runs.last_mut() {
                Some((_, last, class)) if follows(*last, c) && *class == record.class => *last = c,
                _ => runs.push((c, c, record.class)),
            }
        }
        runs
    }

    /// The zero of each run of decimal digits, after checking that the run is 0 to 9 in order.
    fn digit_zeros(&self) -> Vec<char> {
        let digits: Vec<(char, u32)> = self
            .arabic()
            .filter(|(_, record)| record.category == "Nd")
            .map(|(c, record)| (c, record.digit.unwrap()))
            .collect();
        let mut zeros = Vec::new();
        for run in digits.chunks(10) {
            assert!(run.iter().map(|digit| digit.1).eq(0..10), "not the digits 0 to 9: {run:?}");
            assert!(run.windows(2).all(|pair| follows(pair[0].0, pair[1].0)), "gap in {run:?}");
            zeros.push(run[0].0);
        }
        zeros
    }

    fn nonstarter_blocks(&self) -> Vec<u32> {
        let mut blocks: Vec<u32> = self.classes.keys().map(|&c| u32::from(c) >> 6).collect();
        blocks.dedup();
        blocks
    }
}

/// Characters in order as runs of neighbours, `(first, last)`.
fn joined(chars: impl Iterator<Item = char>) -> Vec<(char, char)> {
    let mut runs: Vec<(char, char)> = Vec::new();
    for c in chars {
        match runs.last_mut() {
            Some((_, last)) if follows(*last, c) => *last = c,
            _ => runs.push((c, c)),
        }
    }
    runs
}

fn follows(a: char, b: char) -> bool {
    u32::from(a) + 1 == u32::from(b)
}

fn read(name: &str) -> String {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests", "data", "ucd", name].iter().collect();
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// From the first two lines: `# Blocks-18.0.0.txt` and `# Date: 2026-07-08`.
fn version_and_date(text: &str, title: &str) -> ((u8, u8, u8), String) {
    let mut lines = text.lines();
    let version = lines.next().and_then(|line| {
        let line = line.strip_prefix("# ")?.strip_prefix(title)?.strip_prefix('-')?;
        let mut parts = line.strip_suffix(".txt")?.split('.').map(|part| part.parse().ok());
        Some((parts.next()??, parts.next()??, parts.next()??))
    });
    let date = lines.next().and_then(|line| line.strip_prefix("# Date: "));
    match (version, date) {
        (Some(version), Some(date)) => (version, date.to_string()),
        _ => panic!("{title}: no version and date at its head"),
    }
}

fn scalar(hex: &str) -> char {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).unwrap_or_else(|| panic!("{hex}"))
}

/// Lines of the form `first..last;value`.
fn runs(text: &str) -> impl Iterator<Item = (char, char, &str)> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| {
        let (run, value) = line.split_once(';').unwrap();
        let (first, last) = run.split_once("..").unwrap();
        (scalar(first), scalar(last), value)
    })
}

/// A line of `UnicodeData.txt`, whose fields UAX #44 numbers from 0.
fn record(line: &str) -> (char, Record) {
    let fields: Vec<&str> = line.split(';').collect();
    assert_eq!(fields.len(), 15, "{line}");
    let parts = fields[5].split(' ').filter(|part| !part.is_empty() && !part.starts_with('<'));
    let parts: Vec<char> = parts.map(scalar).collect();
    let record = Record {
        name: fields[1].to_string(),
        category: fields[2].to_string(),
        class: fields[3].parse().unwrap(),
        decomposition: (!parts.is_empty()).then_some((fields[5].starts_with('<'), parts)),
        digit: fields[6].parse().ok(),
    };
    (scalar(fields[0]), record)
}

// ---- writing the file ----

/// The whole of `src/unicode/generated.rs`.
fn render(ucd: &Ucd) -> String {
    let (major, minor, patch) = ucd.version;
    let mut out = format!(
        "\
// Facts of Unicode, made by tests/tables.rs. Not to be edited; to make it again:
//
//     {CURE}
//
// Made from these files in tests/data/ucd, cut from the Unicode database {major}.{minor}.{patch}:
//
//     Blocks-arabic.txt       {}
//     CombiningClasses.txt    {}
//     Emoji.txt               {}
//     Punctuation.txt         {}
//     UnicodeData-arabic.txt  {} (cut with CombiningClasses.txt; undated itself)
//
// Data files © Unicode, Inc., used under the Unicode License V3 (SPDX: Unicode-3.0), whose notice
// is in LICENSE-UNICODE. Comments beside rows are the characters' names, without ARABIC in front.

/// The version of the Unicode Character Database these facts are taken from.
pub(crate) const UNICODE_VERSION: (u8, u8, u8) = ({major}, {minor}, {patch});
",
        ucd.blocks_date, ucd.classes_date, ucd.emoji_date, ucd.punctuation_date, ucd.classes_date,
    );

    let compatibility = ucd.arabic().filter_map(|(c, record)| match record.decomposition {
        Some((true, _)) => Some(c),
        _ => None,
    });
    table(
        &mut out,
        "Every compatibility form of the Arabic blocks with what it stands for, in code-point order.
That is its NFKC, less the SPACE or TATWEEL that carries the spacing forms of marks: of those
only the marks remain. U+FDFA and U+FDFB keep the spaces between their words.",
        "FORMS",
        "(char, &str)",
        compatibility.map(|c| {
            let row = format!("({}, {})", quoted_char(c), quoted(&ucd.form(c)));
            (row, ucd.name(c).to_string())
        }),
    );
    table(
        &mut out,
        "All canonical compositions of the Arabic blocks, `(base, mark, composite)`, by composite.",
        "CANONICAL_PAIRS",
        "(char, char, char)",
        ucd.pairs().into_iter().map(|(base, mark, c)| {
            let chars = [base, mark, c].map(quoted_char).join(", ");
            (format!("({chars})"), ucd.name(c).to_string())
        }),
    );
    table(
        &mut out,
        "The nonspacing marks (General_Category Mn) of the Arabic blocks, in runs of one combining
class: `(first, last, class)`. They are all the marks there; U+10EFC is of class 0.",
        "MARKS",
        "(char, char, u8)",
        ucd.marks().into_iter().map(|(first, last, class)| {
            let row = format!("({}, {}, {class})", quoted_char(first), quoted_char(last));
            let names = match first == last {
                true => ucd.name(first).to_string(),
                false => format!("{} .. {}", ucd.name(first), ucd.name(last)),
            };
            (row, names)
        }),
    );
    table(
        &mut out,
        "The zeros of the two runs of decimal digits; 1 to 9 follow each.",
        "DIGIT_ZEROS",
        "char",
        ucd.digit_zeros().into_iter().map(|c| (quoted_char(c), ucd.name(c).to_string())),
    );

    let blocks = ucd.nonstarter_blocks();
    out += "
/// The 64-code-point blocks (`code point >> 6`), of all planes, that hold a character whose
/// combining class is not 0. Elsewhere every character is a starter.
#[rustfmt::skip]
";
    writeln!(out, "pub(crate) static NONSTARTER_BLOCKS: [u16; {}] = [", blocks.len()).unwrap();
    for line in blocks.chunks(12) {
        let line: Vec<String> = line.iter().map(|block| format!("{block:#06X},")).collect();
        writeln!(out, "    {}", line.join(" ")).unwrap();
    }
    out += "];\n";

    out += "
/// The blocks of the Arabic script and of the numerals written with it: `(first, last, name)`.
#[rustfmt::skip]
";
    let rows = &ucd.blocks;
    writeln!(out, "pub(crate) static ARABIC_BLOCKS: [(char, char, &str); {}] = [", rows.len())
        .unwrap();
    for (first, last, name) in rows {
        writeln!(out, "    ({}, {}, {name:?}),", quoted_char(*first), quoted_char(*last)).unwrap();
    }
    out += "];\n";

    ranges(
        &mut out,
        "Punctuation of all scripts (General_Category P), `(first, last)`, in code-point order.",
        "PUNCTUATION",
        &ucd.punctuation,
    );
    ranges(
        &mut out,
        "What decomposes canonically, `(first, last)`: as `unicode-normalization` has it, whose version \
         is this one.",
        "COMPOSITES",
        &joined(composites()),
    );
    ranges(
        &mut out,
        "What is shown as an emoji by itself (Emoji_Presentation), `(first, last)`.",
        "EMOJI",
        &ucd.emoji,
    );
    ranges(
        &mut out,
        "What is shown as an emoji only before U+FE0F (Emoji, but not Emoji_Presentation), less ASCII:
`(first, last)`.",
        "PICTOGRAPHS",
        &ucd.pictographs,
    );
    out
}

/// A static array of ranges, some to a line.
fn ranges(out: &mut String, doc: &str, name: &str, rows: &[(char, char)]) {
    out.push('\n');
    for line in doc.lines() {
        writeln!(out, "/// {line}").unwrap();
    }
    writeln!(out, "#[rustfmt::skip]").unwrap();
    writeln!(out, "pub(crate) static {name}: [(char, char); {}] = [", rows.len()).unwrap();
    for line in rows.chunks(3) {
        let line: Vec<String> = line
            .iter()
            .map(|&(first, last)| format!("({}, {}),", quoted_char(first), quoted_char(last)))
            .collect();
        writeln!(out, "    {}", line.join(" ")).unwrap();
    }
    out.push_str("];\n");
}

/// A static array with one row and one comment per line.
fn table(
    out: &mut String,
    doc: &str,
    name: &str,
    row_type: &str,
    rows: impl Iterator<Item = (String, String)>,
) {
    let rows: Vec<(String, String)> = rows.collect();
    out.push('\n');
    for line in doc.lines() {
        writeln!(out, "/// {line}").unwrap();
    }
    writeln!(out, "#[rustfmt::skip]").unwrap();
    writeln!(out, "pub(crate) static {name}: [{row_type}; {}] = [", rows.len()).unwrap();
    for (row, comment) in rows {
        writeln!(out, "    {row}, // {comment}").unwrap();
    }
    out.push_str("];\n");
}

/// A letter as an escape, for bare Arabic reorders itself on the screen.
fn escaped(c: char) -> String {
    if c == ' ' { c.to_string() } else { format!("\\u{{{:X}}}", u32::from(c)) }
}

fn quoted_char(c: char) -> String {
    format!("'{}'", escaped(c))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.chars().map(escaped).collect::<String>())
}
