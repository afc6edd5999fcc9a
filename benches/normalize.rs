//! How fast text goes through, beside what one would use without the crate.
//!
//! Ids are `what/profile/corpus-size/engine`. The yardsticks stand in the same group as what they
//! measure, so that each run gives ratios of its own: `memcpy` is as fast as memory lets anyone
//! be, `naive` is a loop over `chars()` with one `match` (`support/naive.rs`), `nfkc` puts
//! unicode-normalization's NFKC before that `match`. Every answer is checked before it is timed.
//!
//! ```text
//! cargo bench                                     one size of every corpus, three of the main ones
//! HURUF_SIZES=all cargo bench                     all sizes of all corpora
//! HURUF_CORPUS=book.txt cargo bench -- /file      a text of your own, as corpus `file`
//! cargo bench -- --test                           only check the answers
//! ```
//!
//! A short text that is run again and again teaches the branch predictor its every letter, so
//! branchy code looks better at 4 KiB than it is: believe 8 MiB.

mod support;

use std::borrow::Cow;
use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use huruf::{Language, Normalizer, Profile};
use unicode_normalization::UnicodeNormalization as _;

use support::corpus::{self, Corpus};
use support::naive;

const SHORT: usize = 32;
const LINE: usize = 256;
const PAGE: usize = 4 << 10;
const CACHE: usize = 64 << 10;
const MEMORY: usize = 8 << 20;

/// A text to measure on.
struct Text {
    /// `news-64k`
    name: String,
    corpus: Option<Corpus>,
    text: String,
}

/// The sizes of `corpora`: `sizes`, or all of them if that was asked for; and the user's file.
fn texts(corpora: &[Corpus], sizes: &[usize]) -> Vec<Text> {
    let all = std::env::var("HURUF_SIZES").is_ok_and(|value| value == "all");
    let sizes = if all { &[SHORT, LINE, PAGE, CACHE, MEMORY] } else { sizes };
    let mut texts = Vec::new();
    for &corpus in corpora {
        let longest = corpus.text(*sizes.iter().max().unwrap_or(&0));
        for &size in sizes {
            let text = longest[..corpus::cut(&longest, size)].to_owned();
            let name = format!("{corpus}-{}", name(size));
            texts.push(Text { name, corpus: Some(corpus), text });
        }
    }
    if let Some(path) = std::env::var_os("HURUF_CORPUS") {
        match std::fs::read(&path) {
            Ok(bytes) => {
                let text = String::from_utf8_lossy(&bytes).into_owned();
                texts.push(Text { name: "file".into(), corpus: None, text });
            }
            Err(error) => {
                eprintln!("HURUF_CORPUS: cannot read {}: {error}", path.display());
                std::process::exit(1);
            }
        }
    }
    texts
}

/// `64k` for 65536.
fn name(size: usize) -> String {
    match size {
        0..1024 => size.to_string(),
        1024..0x10_0000 => format!("{}k", size >> 10),
        _ => format!("{}m", size >> 20),
    }
}

fn group<'c>(
    c: &'c mut Criterion,
    what: &str,
    profile: Profile,
    text: &Text,
) -> BenchmarkGroup<'c, WallTime> {
    let mut group = c.benchmark_group(format!("{what}/{profile}/{}", text.name));
    group.throughput(Throughput::Bytes(text.text.len() as u64));
    group
}

/// Times what appends to a buffer; the buffer stays, so that no allocation is timed.
fn appends(
    group: &mut BenchmarkGroup<'_, WallTime>,
    engine: &str,
    text: &str,
    mut append: impl FnMut(&str, &mut String),
) {
    // Room for the worst of them, and its pages touched once.
    let mut out = "x".repeat(2 * text.len() + 64);
    group.bench_function(engine, |b| {
        b.iter(|| {
            out.clear();
            append(black_box(text), &mut out);
            black_box(&out);
        });
    });
}

/// What an appending call makes of a text.
fn made(text: &str, append: impl FnOnce(&str, &mut String)) -> String {
    let mut out = String::new();
    append(text, &mut out);
    out
}

/// Appending to a buffer that is used again: the work itself.
fn append(c: &mut Criterion) {
    const MAIN: [Corpus; 4] =
        [Corpus::News, Corpus::Vocalized, Corpus::Persian, Corpus::Normalized];
    let profile = Profile::SEARCH;
    let key = profile.normalizer();
    let others: Vec<Corpus> = Corpus::ALL.into_iter().filter(|c| !MAIN.contains(c)).collect();
    let mut all = texts(&MAIN, &[PAGE, CACHE, MEMORY]);
    all.retain(|text| text.corpus.is_some()); // the file comes once, with the others
    all.extend(texts(&others, &[CACHE]));
    if std::env::var_os("HURUF_SIZES").is_none() {
        let mut short = texts(&[Corpus::News], &[SHORT, LINE]);
        short.retain(|text| text.corpus.is_some());
        all.extend(short);
    }
    for text in &all {
        let ours = made(&text.text, |text, out| key.normalize_to(text, out));
        // A text of the user's may hold what the loop does not know.
        if let Some(corpus) = text.corpus {
            assert_eq!(ours, made(&text.text, naive::search), "{}: naive", text.name);
            if corpus != Corpus::Cjk {
                assert_eq!(ours, made(&text.text, naive::nfkc_search), "{}: nfkc", text.name);
            }
        }
        let mut group = group(c, "append", profile, text);
        appends(&mut group, "memcpy", &text.text, |text, out| out.push_str(text));
        appends(&mut group, "nfkc", &text.text, naive::nfkc_search);
        appends(&mut group, "naive", &text.text, naive::search);
        appends(&mut group, "huruf", &text.text, |text, out| key.normalize_to(text, out));
    }
}

/// Cleaning vowelled text, where every shadda has to change places with its vowel. The loop only
/// copies them, so it has less to do.
fn clean(c: &mut Criterion) {
    let profile = Language::Arabic.clean();
    let clean = profile.normalizer();
    for text in &texts(&[Corpus::Vocalized], &[CACHE, MEMORY]) {
        let ours = made(&text.text, |text, out| clean.normalize_to(text, out));
        if text.corpus.is_some() {
            let naive = made(&text.text, naive::clean_ar);
            assert_ne!(ours, naive, "{}: the loop leaves the marks in their order", text.name);
            assert_eq!(ours, naive.nfc().collect::<String>(), "{}: naive", text.name);
        }
        let mut group = group(c, "append", profile, text);
        appends(&mut group, "memcpy", &text.text, |text, out| out.push_str(text));
        appends(&mut group, "naive", &text.text, naive::clean_ar);
        appends(&mut group, "huruf", &text.text, |text, out| clean.normalize_to(text, out));
    }
}

/// The plain call: allocates for what changes, borrows the rest.
fn cow(c: &mut Criterion) {
    let profile = Profile::SEARCH;
    let key = profile.normalizer();
    for text in &texts(&[Corpus::News, Corpus::Normalized], &[SHORT, CACHE]) {
        if let Some(corpus) = text.corpus {
            let borrowed = matches!(key.normalize(&text.text), Cow::Borrowed(_));
            assert_eq!(borrowed, corpus == Corpus::Normalized, "{}", text.name);
        }
        let mut group = group(c, "cow", profile, text);
        let text = text.text.as_str();
        group.bench_function("to_owned", |b| b.iter(|| black_box(text).to_owned()));
        group.bench_function("naive", |b| {
            b.iter(|| {
                let text = black_box(text);
                let mut out = String::with_capacity(text.len());
                naive::search(text, &mut out);
                out
            });
        });
        group.bench_function("huruf", |b| b.iter(|| key.normalize(black_box(text))));
    }
}

/// Bytes that are UTF-8, as files mostly are: finding that out is work too.
fn bytes(c: &mut Criterion) {
    let profile = Profile::SEARCH;
    let key = profile.normalizer();
    for text in &texts(&[Corpus::News, Corpus::Normalized], &[CACHE]) {
        let mut group = group(c, "bytes", profile, text);
        let text = text.text.as_bytes();
        assert_eq!(str::from_utf8(&key.normalize_bytes(text)), Ok(&*key.normalize(text_of(text))));
        group.bench_function("from_utf8", |b| b.iter(|| text_of(black_box(text)).len()));
        group.bench_function("naive", |b| {
            b.iter(|| {
                let text = text_of(black_box(text));
                let mut out = String::with_capacity(text.len());
                naive::search(text, &mut out);
                out
            });
        });
        group.bench_function("huruf", |b| b.iter(|| key.normalize_bytes(black_box(text))));
    }
}

fn text_of(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap_or_default()
}

/// Finding that there is nothing to do.
fn scan(c: &mut Criterion) {
    let profile = Profile::SEARCH;
    let key: &Normalizer = profile.normalizer();
    for text in &texts(&[Corpus::Normalized], &[PAGE, CACHE, MEMORY]) {
        if text.corpus.is_some() {
            assert!(key.is_normalized(&text.text) && naive::is_search(&text.text));
            let spoilt = format!("{}\u{640}", text.text); // TATWEEL
            assert!(!key.is_normalized(&spoilt) && !naive::is_search(&spoilt));
        }
        let mut group = group(c, "scan", profile, text);
        let text = text.text.as_str();
        let mut out = text.to_owned();
        group.bench_function("memcpy", |b| {
            b.iter(|| {
                out.clear();
                out.push_str(black_box(text));
                black_box(&out);
            });
        });
        group.bench_function("naive", |b| b.iter(|| naive::is_search(black_box(text))));
        group.bench_function("huruf", |b| b.iter(|| key.is_normalized(black_box(text))));
    }
}

/// Comparing a text with its normalized self.
fn eq(c: &mut Criterion) {
    let profile = Profile::SEARCH;
    let key = profile.normalizer();
    for text in &texts(&[Corpus::News], &[SHORT, CACHE]) {
        let other = key.normalize(&text.text);
        let other = other.as_ref();
        assert!(key.eq(&text.text, other));
        assert!(!key.eq(&text.text, &format!("{other}x")));
        if text.corpus.is_some() {
            assert!(naive::eq(&text.text, other));
        }
        let mut group = group(c, "eq", profile, text);
        let text = text.text.as_str();
        group.bench_function("naive", |b| b.iter(|| naive::eq(black_box(text), other)));
        group.bench_function("both", |b| {
            b.iter(|| key.normalize(black_box(text)) == key.normalize(black_box(other)));
        });
        group.bench_function("huruf", |b| b.iter(|| key.eq(black_box(text), black_box(other))));
    }
}

fn main() {
    corpus::check();
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(500))
        .without_plots()
        .configure_from_args();
    append(&mut criterion);
    clean(&mut criterion);
    cow(&mut criterion);
    bytes(&mut criterion);
    scan(&mut criterion);
    eq(&mut criterion);
    criterion.final_summary();
}
