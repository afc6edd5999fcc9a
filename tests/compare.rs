//! The example `compare`: what it tells of texts and of pairs, the page it makes, and how it looks
//! for differences.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/clock.rs"]
mod clock;
#[path = "../examples/compare/diff.rs"]
mod diff;
#[path = "reference/example.rs"]
mod example;
#[path = "reference/linear.rs"]
mod linear;
#[path = "explain/markup.rs"]
mod markup;
#[path = "../examples/explain/names.rs"]
#[allow(dead_code, reason = "the differences need some of it")]
mod names;

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

use huruf::{Preset, Profile};
use proptest::prelude::*;

use diff::{Diff, Edit, differences};
use markup::{Event, Page};

static EXAMPLE: LazyLock<PathBuf> = LazyLock::new(|| example::build("compare"));

fn run(arguments: &[&str], input: &[u8]) -> Output {
    example::run(&EXAMPLE, arguments, input)
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// What it writes, if all is well.
fn said(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input.as_bytes());
    assert!(output.status.success() && output.stderr.is_empty(), "{}", complaint(&output));
    String::from_utf8(output.stdout).unwrap()
}

/// The words of the promise: as a Persian keyboard types them, and as an Arabic one.
const PERSIAN: &str = "کوریا الشمالیة";
const ARABIC: &str = "كوريا الشمالية";

/// Engines that do not change any more.
const SOME: &str = "lucene-arabic,search/,search-ar,clean/";

fn huruf() -> String {
    format!("huruf {}", env!("CARGO_PKG_VERSION"))
}

// ---- texts ----

#[test]
fn those_that_agree_stand_together() {
    let out = said(&["--only", SOME, "--", "أُمّة"], "");
    let wanted = format!(
        "== text 1\n\
         أُمّة\n    U+0623 U+064F U+0645 U+0651 U+0629\n    \
         4 engines, 2 outcomes; unchanged in 1\n\n\
         -- 3 engines\n\
         امه\n    U+0627 U+0645 U+0647\n    \
         by {huruf}: search/1 search-ar/1\n    \
         by Apache Lucene 9.5.0: lucene-arabic\n    \
         0..2         U+0623 ARABIC LETTER ALEF WITH HAMZA ABOVE -> U+0627 ARABIC LETTER ALEF\n    \
         2..4         U+064F ARABIC DAMMA -> nothing\n    \
         6..8         U+0651 ARABIC SHADDA -> nothing\n    \
         8..10        U+0629 ARABIC LETTER TEH MARBUTA -> U+0647 ARABIC LETTER HEH\n\n\
         -- 1 engine, unchanged\n\
         أُمّة\n    \
         by {huruf}: clean/1\n\n",
        huruf = huruf()
    );
    assert_eq!(out, wanted);
}

/// Each engine once, under the very text that it makes.
#[test]
fn every_engine_is_told() {
    for text in [PERSIAN, "كِتَابُ ٱلْأُمَّة ﻻ ۱۲"] {
        let out = said(&["--", text], "");
        let blocks: Vec<&str> = out.split("\n-- ").skip(1).collect();
        let block = |name: &str| {
            let told = |block: &&&str| block.split_whitespace().any(|word| word == name);
            let found: Vec<_> = blocks.iter().filter(told).collect();
            assert_eq!(found.len(), 1, "{name}");
            found[0].lines().nth(1).unwrap()
        };
        for profile in Profile::ALL {
            assert_eq!(block(profile.id()), profile.normalize(text), "{profile}");
        }
        for preset in Preset::ALL {
            let made = preset.normalize(text);
            // One that strips a last mark might leave some that comes first, or nothing at all.
            let shown =
                made.starts_with(|c: char| c.is_alphanumeric()) && !made.contains('\u{200C}');
            assert!(!shown || block(preset.name()) == made, "{preset}");
        }
        let all = Profile::ALL.len() + Preset::ALL.len();
        assert!(out.contains(&format!("\n    {all} engines, {} outcomes; ", blocks.len())));
    }
}

#[test]
fn a_change_that_comes_again_is_told_once() {
    let out = said(&["--only", "search/", PERSIAN], "");
    let yeh = "6..8, 23..25 U+06CC ARABIC LETTER FARSI YEH -> U+064A ARABIC LETTER YEH";
    assert_eq!(out.matches("U+06CC ARABIC").count(), 1);
    assert!(out.contains(yeh), "{out}");
}

#[test]
fn nothing_reorders_its_neighbours() {
    let out = said(&["--pair", PERSIAN, ARABIC, ARABIC, "abc أب 123"], "");
    let script = |c: char| ('\u{600}'..'\u{700}').contains(&c);
    let (section, mixed) = out.split_once("== text 2").unwrap();
    for line in section.lines().filter(|line| line.contains(script)) {
        assert!(!line.contains(|c: char| c.is_ascii_alphanumeric()), "{line}");
    }
    let (mixed, _) = mixed.split_once("    U+").unwrap();
    assert_eq!(mixed, "\nabc أب 123\n");
    // Controls of the direction, and of the terminal.
    let out = said(&["--only", "clean/", "ا\u{202E}\u{1B}[31mب\nج\u{200C}د"], "");
    assert!(out.contains("\nا<RLO><U+001B>[31mب<U+000A>ج<ZWNJ>د\n"), "{out}");
    assert!(!out.contains(['\u{202E}', '\u{1B}', '\u{200C}']));
    let out = said(&["--only", "search/", "\u{64E}", ""], "");
    assert!(out.contains("\n\u{25CC}\u{64E}\n    U+064E\n"), "{out}");
    assert!(out.contains("-- 1 engine\n    nothing\n") && out.contains("== text 2\n    nothing\n"));
}

#[test]
fn files_and_the_standard_input_are_texts_line_by_line() {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("compare.txt");
    std::fs::write(&file, "أ\r\n\n\u{FEFB}\n").unwrap();
    let file = file.to_str().unwrap();
    let headings = |arguments: &[&str], input: &str| -> Vec<String> {
        let out = said(&[arguments, &["--only", "search/"]].concat(), input);
        out.lines().filter_map(|line| line.strip_prefix("== ")).map(str::to_owned).collect()
    };
    assert_eq!(headings(&["--file", file], ""), [format!("{file}:1"), format!("{file}:3")]);
    let input = "standard input:2".to_owned();
    assert_eq!(headings(&[], "\nب"), [&*input]);
    let all = headings(&["-f", "-", "-q", "a", "b", "--file", file, "-p", "c", "d"], "\nب\n");
    let wanted = ["pair 1", "text 1", "text 2", &input, &format!("{file}:1"), &format!("{file}:3")];
    assert_eq!(all, wanted);
    assert_eq!(headings(&[], ""), [""; 0]);

    let out = said(&["--only", "search/", "--file", file], "");
    assert!(out.contains("\nأ\n    U+0623\n") && out.contains("\nا\n    U+0627\n"), "{out}");
    let output = run(&["--only", "search/"], b"\xFF\xD8\xA3\n");
    let out = String::from_utf8(output.stdout).unwrap();
    assert!(
        out.contains("\n    U+FFFD U+0623\n") && out.contains("\n    U+FFFD U+0627\n"),
        "{out}"
    );
}

#[test]
fn long_texts_are_cut_and_say_so() {
    let line = "أب ".repeat(20_000);
    let out = said(&["--only", "search/,lucene-arabic,clean/"], &line);
    assert!(out.len() < 6000, "{} bytes", out.len());
    assert!(out.contains("    ... and 59600 characters more; --whole shows them\n"), "{out}");
    assert!(out.contains("    0..2, 5..7, 10..12, 15..17, 20..22, 25..27, 30..32, 35..37 and "));
    assert!(out.contains("U+0628 U+0020 U+0627 ...\n"), "{out}");
    let (_, cut) = out.split_once("    ... behind byte ").unwrap();
    let (cut, _) = cut.split_once(" none is looked for; --whole does\n").unwrap();
    assert!((27_000..28_000).contains(&cut.parse().unwrap()), "{cut}");
    let page = run(&["--only", "search/", "--html"], line.as_bytes());
    let page = String::from_utf8(page.stdout).unwrap();
    assert!(page.contains(&format!("behind byte {cut} none")) && page.contains(" and 59600 "));
    let texts = texts_without(&Page::parse(&page), "ins");
    assert!(line.starts_with(&texts[1]) && texts[1].len().to_string() == cut);
    // One that is itself long, and a page of what stays.
    let out = said(&["--only", "search/", "--pair", "ab", &format!("a{}b", "c".repeat(5000))], "");
    assert!(out.contains("    1..1         nothing -> U+0063 c + "), "{out}");
    assert!(out.contains(" + U+0063 c ... and 4936 more\n"), "{out}");
    let page = said(&["--only", "clean/", "--html"], &line);
    assert!(page.len() < 20_000 && page.contains(" and 59600 characters more; "));
    let out = said(&["--whole", "--only", "search/"], &line);
    assert!(
        !out.contains("more") && !out.contains("...") && out.contains(", 99995..99997 U+0623 ")
    );
    assert_eq!(out.lines().filter(|&text| text == line.replace('أ', "ا")).count(), 1);
}

// ---- pairs ----

#[test]
fn a_pair_meets_or_not() {
    let out = said(&["--only", SOME, "--pair", PERSIAN, ARABIC], "");
    let wanted = format!(
        "    0..2         U+06A9 ARABIC LETTER KEHEH -> U+0643 ARABIC LETTER KAF\n    \
         6..8, 23..25 U+06CC ARABIC LETTER FARSI YEH -> U+064A ARABIC LETTER YEH\n    \
         they meet in 2 of 4 engines\n\n\
         -- 2 engines: they meet\n\
         كوريا الشماليه\n    \
         U+0643 U+0648 U+0631 U+064A U+0627 U+0020 U+0627 U+0644 U+0634 U+0645 U+0627 U+0644 \
         U+064A\n        U+0647\n    \
         by {}: search/1 search-ar/1\n",
        huruf()
    );
    assert!(out.starts_with(&format!("== pair 1\n{PERSIAN}\n    U+06A9 ")), "{out}");
    assert!(out.contains(&wanted), "{out}");
    // What keeps them apart.
    let (_, lucene) = out.split_once("-- 1 engine: they do not meet\n").unwrap();
    let (lucene, _) = lucene.split_once("\n\n").unwrap();
    assert!(lucene.starts_with("کوریا الشمالیه\n") && lucene.contains("\nكوريا الشماليه\n"));
    assert!(lucene.contains("\n    by Apache Lucene 9.5.0: lucene-arabic\n"));
    assert!(lucene.ends_with("U+06CC ARABIC LETTER FARSI YEH -> U+064A ARABIC LETTER YEH"));
    assert!(out.contains("-- 1 engine: they do not meet, unchanged\n"));

    // All of our search profiles but those that keep a letter apart; see the promise.
    let out = said(&["--only", "search", "--pair", "گُل", "گل"], "");
    assert!(out.contains("they meet in 12 of 12 engines"), "{out}");
}

// ---- engines ----

#[test]
fn engines_are_listed_and_chosen() {
    let list = said(&["--list"], "");
    assert_eq!(list.lines().count(), Profile::ALL.len() + Preset::ALL.len());
    let row = |name: &str| -> Vec<String> {
        let line = list.lines().find(|line| line.split(' ').next() == Some(name)).expect(name);
        line.split("  ").filter(|cell| !cell.is_empty()).map(|it| it.trim().to_owned()).collect()
    };
    for preset in Preset::ALL {
        let program = format!("{} {}", preset.program(), preset.version());
        assert_eq!(row(preset.name()), [preset.name(), &program, preset.function()]);
    }
    assert_eq!(row("search-fa/1"), ["search-fa/1", &huruf(), "search, Persian"]);
    assert_eq!(row("skeleton/1"), ["skeleton/1", &huruf(), "skeleton, any language"]);

    let names = |arguments: &[&str]| -> Vec<String> {
        let out = said(&[arguments, &["--list"]].concat(), "");
        out.lines().map(|line| line.split(' ').next().unwrap().to_owned()).collect()
    };
    assert!(names(&["--profiles"]).into_iter().eq(Profile::ALL.map(|it| it.id().to_owned())));
    assert!(names(&["--presets"]).iter().eq(Preset::ALL.iter().map(|it| it.name())));
    assert_eq!(names(&["--profiles", "--presets"]).len(), list.lines().count());
    // In the order of the list, each once.
    let some = names(&["--only", "lucene-a,clean-f", "-o", "lucene-arabic, search/1"]);
    assert_eq!(some, ["search/1", "clean-fa/1", "lucene-arabic"]);
    let camel = names(&["--only", "camel"]);
    assert!(!camel.is_empty() && camel.iter().all(|name| name.starts_with("camel-")));
}

#[test]
fn errors_say_what_is_valid() {
    let fails = |arguments: &[&str], wants: &[&str]| {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stdout.is_empty());
        for wanted in wants {
            let said = complaint(&output);
            assert!(
                said.starts_with("compare: ") && said.contains(wanted),
                "{arguments:?}: {said}"
            );
        }
    };
    fails(&["--only", "lucen,serach", "a"], &["\"serach\"", "lucene-arabic", "search-ckb/1"]);
    fails(&["--only", "search,", "a"], &["no engine begins with \"\""]);
    fails(&["--presets", "--only", "search/", "a"], &["\"search/\"", "lucene-arabic"]);
    fails(&["--pair", "a"], &["--pair wants two texts", "--help"]);
    fails(&["--file", "no-such-file.txt"], &["cannot read no-such-file.txt: "]);
    fails(&["--html", "--file", "src"], &["cannot read src: it is a directory"]);
    fails(&["--fast"], &["--fast", "--help"]);
    let help = said(&["--help"], "");
    for option in ["--file", "--pair", "--only", "--profiles", "--presets", "--html", "--whole"] {
        assert!(help.contains(option), "{option}");
    }
}

#[test]
fn stops_quietly_when_nobody_reads() {
    for arguments in [&["--only", "search/"][..], &["--html"]] {
        let mut command = Command::new(&*EXAMPLE);
        command.args(arguments).stdin(Stdio::piped());
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        // It has begun to write when nobody reads on.
        let mut stdout = child.stdout.take().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all("أب\n".as_bytes()).unwrap();
        stdout.read_exact(&mut [0; 8]).unwrap();
        drop(stdout);
        while stdin.write_all("أب\n".as_bytes()).is_ok() {}
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{}", complaint(&output));
    }
}

// ---- the page ----

/// Hard for a page: markup, both directions, marks, controls.
const HARD: [&str; 4] = [
    "كُتِبَ النَّصُّ: کوریا، \u{FDFA} \u{FEFB}",
    "<script>alert(\"x & y\")</script><!-- --></p> 'أ' &amp; ]]>",
    "\u{202E}\u{200F}left\u{2067} \u{64E}\u{654} \u{A0}أ\tمی\u{200C}روم",
    "\u{64E}",
];

/// The texts of the page, without what stands in one element and without dotted circles.
fn texts_without(page: &Page, left_out: &str) -> Vec<String> {
    let mut texts = Vec::new();
    let (mut inside, mut circle, mut text) = (0, false, false);
    for event in &page.events {
        match event {
            Event::Start(tag) if tag.name == left_out => inside += 1,
            Event::End(name) if name == left_out => inside -= 1,
            Event::Start(tag) if tag.name == "p" => {
                text = tag.get("class") == Some("text");
                texts.extend(text.then(String::new));
            }
            Event::End(name) if name == "p" => text = false,
            Event::Start(tag) => circle = tag.get("class") == Some("o"),
            Event::End(_) => circle = false,
            Event::Text(part) if text && inside == 0 && !circle => {
                texts.last_mut().unwrap().push_str(part);
            }
            Event::Text(_) => {}
        }
    }
    texts
}

#[test]
fn page_holds_the_source_and_what_becomes_of_it() {
    for text in HARD {
        let page = Page::parse(&said(&["--html", "--only", "search/", "--", text], ""));
        assert_eq!(texts_without(&page, "ins"), [text, text]);
        assert_eq!(texts_without(&page, "del"), [text, &*Profile::SEARCH.normalize(text)]);
    }
    // Of a pair that does not meet, the second is told as it differs from the first.
    let pair = ["--html", "--only", "lucene-arabic", "--pair", PERSIAN, ARABIC];
    let page = Page::parse(&said(&pair, ""));
    let made = [PERSIAN, ARABIC].map(|text| Preset::LuceneArabic.normalize(text));
    assert_eq!(texts_without(&page, "del"), [PERSIAN, ARABIC, &made[0], &made[1]]);
    assert_eq!(texts_without(&page, "ins"), [PERSIAN, PERSIAN, &made[0], &made[0]]);
    assert!(page.text_of("h3").contains(&"1 engine: they do not meet".into()));
}

#[test]
fn page_is_well_formed_and_fetches_nothing() {
    let arguments = [&["--html", "--pair", PERSIAN, ARABIC, "--"][..], &HARD].concat();
    let source = said(&arguments, "");
    let page = Page::parse(&source); // which panics at what is ill-formed
    let mut ids: Vec<&str> = page.tags().filter_map(|tag| tag.get("id")).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "no id is there twice");
    for tag in page.tags() {
        assert!(tag.get("aria-labelledby").is_none_or(|id| ids.contains(&id)));
        assert!(!["script", "link", "img", "iframe", "base"].contains(&&*tag.name));
        for (name, _) in &tag.attributes {
            assert!(!name.starts_with("on") && !["src", "href", "style"].contains(&&**name));
        }
        let text = tag.get("class") == Some("text");
        assert!(!text || tag.get("dir") == Some("auto"));
        if tag.get("role") == Some("note") {
            let label = tag.get("aria-label").unwrap();
            assert!(label.contains("U+") && label.contains(" \u{2192} "), "{label}");
        }
    }
    for outside in ["http:", "https:", "url(", "@import"] {
        assert!(!source.contains(outside), "{outside}");
    }
    assert!(source.contains("prefers-color-scheme: dark"));
    let headings = ["pair 1", "text 1", "text 2", "text 3", "text 4"];
    assert_eq!(page.text_of("bdi"), headings);
    let names = page.text_of("code");
    let each = |name: &str| names.iter().filter(|&it| it == name).count() == headings.len();
    assert!(Profile::ALL.iter().all(|it| each(it.id())));
    assert!(Preset::ALL.iter().all(|it| each(it.name())));
    let cells = page.text_of("td");
    assert!(cells.contains(&"U+06A9 ARABIC LETTER KEHEH".into()));
    // One without a text is a page, too.
    assert!(texts_without(&Page::parse(&said(&["--html"], "")), "del").is_empty());
}

// ---- differences ----

/// What the edits make of a source, up to where looking ended.
fn applied(source: &str, diff: &Diff) -> String {
    let (mut out, mut at) = (String::new(), 0);
    for Edit { source: place, from, to } in &diff.edits {
        assert_eq!(&source[place.clone()], from);
        assert_ne!(from, to);
        out.push_str(&source[at..place.start]);
        out.push_str(to);
        at = place.end;
    }
    out + &source[at..diff.cut.unwrap_or(source.len())]
}

fn told(source: &str, other: &str) -> Vec<String> {
    let diff = Diff::new(source, other, usize::MAX);
    assert_eq!(applied(source, &diff), other);
    diff.edits.iter().map(|it| format!("{}{}>{}", it.source.start, it.from, it.to)).collect()
}

#[test]
fn differences_are_the_fewest() {
    assert!(told("abc", "abc").is_empty() && told("", "").is_empty());
    assert_eq!(told("", "ab"), ["0>ab"]);
    assert_eq!(told("ab", ""), ["0ab>"]);
    assert_eq!(told("a-b-c", "abc"), ["1->", "3->"]);
    assert_eq!(told("xaby", "xcdy"), ["1a>c", "2b>d"]);
    assert_eq!(told("axb", "ayyb"), ["1x>yy"]);
    assert_eq!(told("aa", "aaa"), ["2>a"]);
    // Letter against letter, mark against mark.
    assert_eq!(told("a\u{64E}bc", "xbc"), ["0a>x", "1\u{64E}>"]);
    assert_eq!(told("x\u{64E}\u{651}ay", "xby"), ["1\u{64E}>", "3\u{651}>", "5a>b"]);
    assert_eq!(told("a\u{64E}\u{651}", "bc\u{650}"), ["0a>bc", "1\u{64E}\u{651}>\u{650}"]);
    assert_eq!(told("a\u{64E}b", "c\u{650}d"), ["0a>c", "1\u{64E}>\u{650}", "3b>d"]);
    // A long part that goes, between others that change.
    let long = "b".repeat(5000);
    assert_eq!(told(&format!("a{long}c"), "ac"), [format!("1{long}>")]);
    assert_eq!(told(&"ab".repeat(2000), &"a".repeat(2000)).len(), 2000);
    let twice = Diff::new("ax bx cy", "a b c", usize::MAX);
    let kinds: Vec<String> = differences(&twice.edits)
        .iter()
        .map(|it| format!("{}>{} {:?}", it.from, it.to, it.places))
        .collect();
    assert_eq!(kinds, ["x> [1..2, 4..5]", "y> [7..8]"]);
}

#[test]
fn looking_ends_where_it_is_told_to() {
    let (source, other) = ("ab".repeat(5000), "a".repeat(5000));
    let diff = Diff::new(&source, &other, 1000);
    let cut = diff.cut.unwrap();
    assert!((1000..1300).contains(&cut), "{cut}");
    assert!(other.starts_with(&applied(&source, &diff)));
    assert_eq!(Diff::new(&source, &other, 10_000).cut, None);
}

#[test]
fn differences_take_linear_time() {
    for (from, to) in [("ab", "a"), ("ab", "cd"), ("a", "ba"), ("abc", "")] {
        let texts = [1, 4].map(|times| (from.repeat(2000 * times), to.repeat(2000 * times)));
        linear::assert_linear(from, |long| {
            let (source, other) = &texts[usize::from(long)];
            assert!(!Diff::new(source, other, usize::MAX).edits.is_empty());
        });
    }
}

proptest! {
    #[test]
    fn differences_lead_from_one_text_to_the_other(
        source in "[aب\u{64E}]{0,40}|[abcأ]{200,900}",
        other in "[aبج]{0,40}|[abا]{200,900}",
    ) {
        let diff = Diff::new(&source, &other, usize::MAX);
        prop_assert_eq!(applied(&source, &diff), other);
        prop_assert_eq!(diff.cut, None);
    }
}
