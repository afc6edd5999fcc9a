//! Searching raw text, beside normalizing it and nothing else.
//!
//! Ids are `what/profile/corpus-size/engine`, as in `normalize.rs`, whose texts these are. `miss` is a
//! needle that does not occur, so that all of the text is read; its yardsticks are `normalize_to`, into
//! a buffer that stays, and `memcpy`; `both` normalizes the whole text and lets `str::find` search
//! that, which is what one would do without a finder. `count` and `ranges` are a word that occurs
//! now and then; `first` is a needle at the start of a long text. A name such as `huruf-avx2` is
//! that kernel, where the CPU has it.

#[allow(dead_code, reason = "`normalize.rs` uses the rest")]
mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use huruf::kernel::Kernel;
use huruf::{Normalizer, Profile};

use support::corpus::Corpus;

const CORPORA: [Corpus; 4] = [Corpus::News, Corpus::Vocalized, Corpus::Persian, Corpus::Normalized];
const CACHE: usize = 64 << 10;
const MEMORY: usize = 8 << 20;
const PROFILE: Profile = Profile::SEARCH;

/// KOREA and NORTH, both as a Persian keyboard writes them: no text here holds them.
const MISSING: &str =
    "\u{6A9}\u{648}\u{631}\u{6CC}\u{627} \u{627}\u{644}\u{634}\u{645}\u{627}\u{644}\u{6CC}\u{629}";
/// ALEF, NOON: common in every text.
const COMMON: &str = "\u{627}\u{646}";

fn group<'c>(
    c: &'c mut Criterion,
    what: &str,
    corpus: Corpus,
    text: &str,
) -> BenchmarkGroup<'c, WallTime> {
    let size = match text.len() >> 20 {
        0 => format!("{}k", text.len() >> 10),
        size => format!("{size}m"),
    };
    let mut group = c.benchmark_group(format!("{what}/{PROFILE}/{corpus}-{size}"));
    group.throughput(Throughput::Bytes(text.len() as u64));
    group
}

/// The rules on every kernel of this CPU, with the names of the engines.
fn keys() -> Vec<(String, Normalizer)> {
    let key = |kernel| {
        let key = Normalizer::new(PROFILE.rules()).with_kernel(kernel);
        (format!("-{kernel}"), key)
    };
    Kernel::available().map(key).collect()
}

/// All of a text is read, and nothing is found.
fn miss(c: &mut Criterion, corpus: Corpus, size: usize) {
    let text = corpus.text(size);
    let mut group = group(c, "miss", corpus, &text);
    let mut out = "x".repeat(2 * text.len() + 1024);
    group.bench_function("memcpy", |b| {
        b.iter(|| {
            out.clear();
            out.push_str(black_box(&text));
            black_box(&out);
        });
    });
    for (name, key) in keys() {
        let finder = key.finder(MISSING);
        assert_eq!(finder.find(&text), None);
        assert!(!key.normalize(&text).contains(finder.needle()));
        let spoilt = format!("{text} {MISSING}");
        assert_eq!(finder.find(&spoilt), Some(text.len() + 1..spoilt.len()));
        group.bench_function(format!("normalize_to{name}"), |b| {
            b.iter(|| {
                out.clear();
                key.normalize_to(black_box(&text), &mut out);
                black_box(&out);
            });
        });
        group.bench_function(format!("huruf{name}"), |b| b.iter(|| finder.find(black_box(&text))));
    }
    let key = PROFILE.normalizer();
    let needle = key.normalize(MISSING);
    group.bench_function("both", |b| {
        b.iter(|| key.normalize(black_box(&text)).find(black_box(&*needle)));
    });
}

/// A needle that occurs again and again: how often, and where.
fn hits(c: &mut Criterion, corpus: Corpus, size: usize) {
    let text = corpus.text(size);
    let finder = PROFILE.normalizer().finder(COMMON);
    let count = PROFILE.normalize(&text).matches(COMMON).count();
    assert!(count > 0, "{corpus} has none");
    assert_eq!(finder.count(&text), count);
    assert_eq!(finder.find_iter(&text).count(), count);
    for range in finder.find_iter(&text) {
        assert_eq!(PROFILE.normalize(&text[range]), COMMON);
    }
    let mut group = group(c, "hits", corpus, &text);
    group.bench_function("count", |b| b.iter(|| finder.count(black_box(&text))));
    group.bench_function("ranges", |b| b.iter(|| finder.find_iter(black_box(&text)).count()));
}

/// A needle at the start of a long text, and one at its end.
fn soon(c: &mut Criterion, corpus: Corpus) {
    let text = format!("{MISSING} {} {MISSING}", corpus.text(MEMORY));
    let finder = PROFILE.normalizer().finder(MISSING);
    assert_eq!(finder.find(&text), Some(0..MISSING.len()));
    assert_eq!(finder.rfind(&text), Some(text.len() - MISSING.len()..text.len()));
    let mut group = group(c, "soon", corpus, &text);
    group.bench_function("find", |b| b.iter(|| finder.find(black_box(&text))));
    group.bench_function("rfind", |b| b.iter(|| finder.rfind(black_box(&text))));
    group.bench_function("line", |b| {
        let line = text.get(..156).unwrap_or_default();
        b.iter(|| finder.is_match(black_box(line)));
    });
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(500))
        .without_plots()
        .configure_from_args();
    for corpus in CORPORA {
        miss(&mut criterion, corpus, CACHE);
        miss(&mut criterion, corpus, MEMORY);
        hits(&mut criterion, corpus, CACHE);
        soon(&mut criterion, corpus);
    }
    criterion.final_summary();
}
