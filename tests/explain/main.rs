//! The example `explain`: what it says of a text, and the page it makes, read by a parser of our own
//! and, where there is one, by a browser.
//!
//! `HURUF_BROWSER` names a Chromium to use; otherwise one is looked for, and if none is found that
//! test prints so and does nothing.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod browser;
#[path = "../reference/example.rs"]
mod example;
mod markup;

use std::path::Path;
use std::process::Output;

use huruf::{Counts, Language, Profile};

use markup::{Event, Page};

/// Hard for a page: markup, both directions, marks, controls, and changes of every kind.
const TEXT: &str = concat!(
    "كُتِبَ النَّصُّ بلوحة فارسیة: کوریا، \u{FDFA} \u{FEFB} \u{FDF2}\n",
    "مـــد می\u{200C}روم ۱۲ ا\u{653}ب\u{651}\u{64E} ه\u{200C}\u{200C}\n",
    "<script>alert(\"x & y\")</script><!-- --></ol> 'ab' &amp; ]]>\n",
    "\u{202E}\u{200F}left\u{2067} \u{64E}\u{654} \u{A0}\u{2003}x\t!\n",
    "\n",
    "👩\u{200D}👧 ❤\u{FE0F} e\u{301}\u{64E} \u{10EFD}\n",
);

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn run(arguments: &[&str], input: &str) -> Output {
    example::run(&example::build("explain"), arguments, input.as_bytes())
}

/// What it writes to the standard output, if all is well.
fn written(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input);
    assert!(output.status.success() && output.stderr.is_empty(), "{}", said(&output));
    String::from_utf8(output.stdout).unwrap()
}

fn page(profile: Profile, text: &str) -> String {
    written(&["--profile", profile.id(), "--html", "-"], text)
}

/// How many changes a text has, line by line.
fn counts(profile: Profile, text: &str) -> Counts {
    text.lines().flat_map(|line| profile.normalizer().changes(line)).collect()
}

// ---- lines ----

#[test]
fn each_change_is_a_line() {
    let out = written(&["-p", "search-fa"], "ab\nxكتـ\u{64E}\n\u{FEFB}\u{200C}\n");
    let lines: Vec<&str> = out.lines().collect();
    let wanted = [
        "2:1..3       fold-kaf             U+0643 ARABIC LETTER KAF -> \
         U+06A9 ARABIC LETTER KEHEH  \"\u{643}\" -> \"\u{6A9}\"",
        "2:5..7       strip-tatweel        U+0640 ARABIC TATWEEL -> nothing  \"\u{640}\" -> \"\"",
        "2:7..9       strip-harakat        U+064E ARABIC FATHA -> nothing  \
         \"\u{25CC}\u{64E}\" -> \"\"",
        "3:0..3       expand-forms         U+FEFB ARABIC LIGATURE LAM WITH ALEF ISOLATED FORM -> \
         U+0644 ARABIC LETTER LAM + U+0627 ARABIC LETTER ALEF  \"\u{FEFB}\" -> \"\u{644}\u{627}\"",
        "3:3..6       zwnj                 U+200C ZERO WIDTH NON-JOINER -> nothing  \
         \"<ZWNJ>\" -> \"\"",
    ];
    assert_eq!(lines[..5], wanted);
    let totals: Vec<Vec<&str>> =
        lines[6..].iter().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(totals.last().unwrap(), &["all", "5"]);
    assert_eq!(totals.len(), 6);
}

#[test]
fn totals_are_the_crate_s() {
    for profile in [Profile::SEARCH, Language::Sorani.clean()] {
        let out = written(&["--totals", "-p", profile.id()], TEXT);
        assert_eq!(out, format!("{}\n", counts(profile, TEXT)));
    }
    // A text as an argument, and one in a file.
    assert!(written(&["--totals", "--text", "كتـاب"], "").contains("strip-tatweel"));
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("explain.txt");
    std::fs::write(&file, TEXT).unwrap();
    let out = written(&["--totals", "-q", file.to_str().unwrap()], "");
    assert_eq!(out, format!("{}\n", counts(Profile::SEARCH, TEXT)));
}

#[test]
fn errors_say_what_is_valid() {
    let fails = |arguments: &[&str], wants: &[&str]| {
        let output = run(arguments, "");
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(output.stdout.is_empty());
        for wanted in wants {
            assert!(said(&output).contains(wanted), "{arguments:?}: {}", said(&output));
        }
    };
    fails(&["--profile", "serach"], &["unknown profile \"serach\"", "search-ckb"]);
    fails(&["no-such-file.txt"], &["cannot read no-such-file.txt: "]);
    fails(&["src"], &["cannot read src: it is a directory"]);
    fails(&["--html", "no/such/page.html", "-"], &["cannot write no/such/page.html: "]);
    fails(&["--text", "a", "Cargo.toml"], &["--text or FILEs"]);
    fails(&["--fast"], &["--fast", "--help"]);
    let help = written(&["--help"], "");
    assert!(Profile::ALL.iter().all(|profile| help.contains(&format!("\n  {profile} "))));
}

// ---- the page ----

/// The text of the lines, without what stands in one element and without dotted circles and tags.
fn text_without(page: &Page, left_out: &str) -> String {
    let mut text = String::new();
    let (mut inside, mut circle, mut line) = (0, false, false);
    for event in &page.events {
        match event {
            Event::Start(tag) if tag.name == left_out => inside += 1,
            Event::End(name) if name == left_out => inside -= 1,
            Event::Start(tag) if tag.name == "li" => line = true,
            Event::End(name) if name == "li" => {
                line = false;
                text.push('\n');
            }
            Event::Start(tag) => circle = tag.get("class") == Some("o"),
            Event::End(_) => circle = false,
            Event::Text(part) if line && inside == 0 && !circle => text.push_str(part),
            Event::Text(_) => {}
        }
    }
    text
}

#[test]
fn page_holds_the_source_and_the_normalized_text() {
    for profile in Profile::ALL {
        let page = Page::parse(&page(profile, TEXT));
        assert_eq!(text_without(&page, "ins"), TEXT, "{profile}");
        let normalized: String = TEXT
            .lines()
            .map(|line| profile.normalizer().normalize(line).into_owned() + "\n")
            .collect();
        assert_eq!(text_without(&page, "del"), normalized, "{profile}");
    }
}

#[test]
fn page_is_well_formed_and_names_what_it_refers_to() {
    let source = page(Profile::SEARCH, TEXT);
    let page = Page::parse(&source); // which panics at what is ill-formed
    let mut ids: Vec<&str> = page.tags().filter_map(|tag| tag.get("id")).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "no id is there twice");
    for tag in page.tags() {
        for reference in tag.get("aria-labelledby").into_iter() {
            assert!(ids.contains(&reference), "{reference}");
        }
    }
    let html = page.tags().find(|tag| tag.name == "html").unwrap();
    assert_eq!((html.get("lang"), html.get("dir")), (Some("ar"), Some("rtl")));
    let title = page.tags().any(|tag| tag.name == "title");
    assert!(title && page.tags().filter(|tag| tag.name == "h1").count() == 1);
    let lines = page.tags().filter(|tag| tag.name == "li");
    assert!(lines.clone().all(|tag| tag.get("dir") == Some("auto")));
    assert_eq!(lines.count(), TEXT.lines().count());

    let persian = Page::parse(&self::page(Language::Persian.clean(), "a"));
    let html = persian.tags().find(|tag| tag.name == "html").unwrap();
    assert_eq!(html.get("lang"), Some("fa"));
}

#[test]
fn page_runs_nothing_and_fetches_nothing() {
    let source = page(Profile::SEARCH, TEXT);
    let page = Page::parse(&source);
    assert!(
        page.tags().all(|tag| !["script", "link", "img", "iframe", "base"].contains(&&*tag.name))
    );
    for tag in page.tags() {
        for (name, _) in &tag.attributes {
            let forbidden = name.starts_with("on") || ["src", "href", "style"].contains(&&**name);
            assert!(!forbidden, "{name}");
        }
    }
    for outside in ["http:", "https:", "url(", "@import"] {
        assert!(!source.contains(outside), "{outside}");
    }
    assert!(source.contains("&lt;script&gt;alert(&quot;x &amp; y&quot;)&lt;/script&gt;"));
    assert!(source.contains("prefers-color-scheme: dark"));
}

/// Every change can be reached by keyboard and says what it is; the legend counts them.
#[test]
fn page_tells_each_change() {
    for profile in [Profile::SEARCH, Language::Kashmiri.clean(), Profile::SKELETON] {
        let counts = counts(profile, TEXT);
        let page = Page::parse(&page(profile, TEXT));
        let notes: Vec<_> = page.tags().filter(|tag| tag.get("role") == Some("note")).collect();
        assert_eq!(notes.len() as u64, counts.total());
        let mut told = Counts::new();
        for note in notes {
            assert_eq!(note.get("tabindex"), Some("0"));
            let label = note.get("aria-label").unwrap();
            assert!(label.contains("U+") && label.contains(" \u{2192} "), "{label}");
            told.count(label.split(':').next().unwrap().parse().unwrap());
        }
        assert_eq!(told, counts);
        let cells = page.text_of("th").into_iter().chain(page.text_of("td")).collect::<Vec<_>>();
        for (rule, count) in counts.iter() {
            for wanted in [rule.name(), rule.description(), &count.to_string()] {
                assert!(cells.iter().any(|cell| cell == wanted), "{wanted}");
            }
        }
    }
    let nothing = page(Profile::SEARCH, "plain\n");
    assert!(nothing.contains("Nothing changes"));
    assert!(!nothing.contains("<table>"));
}

/// Marks that go stand on a dotted circle, and what nobody sees has a sign, changed or not.
#[test]
fn page_shows_what_is_hard_to_see() {
    let source = page(Profile::CLEAN, "ب\u{200C}ب\u{200F}\u{A0}\n");
    for sign in ["ZWNJ", "RLM", "NBSP"] {
        assert!(source.contains(&format!("data-sign=\"{sign}\"")), "{sign}");
    }
    let source = page(Profile::SEARCH, "ب\u{64E}\n");
    assert!(source.contains("<del><span class=\"o\">\u{25CC}</span>\u{64E}</del>"));
}
