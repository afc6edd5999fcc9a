//! Texts in chunks beside the same texts whole, and comparing beside normalizing.
//!
//! Ids are `what/profile/corpus-size/engine`, as in `normalize.rs`, whose texts these are. Of a
//! stream, `whole` is one call of `normalize_to`, `parts` one call for each chunk, cut where words
//! end, so without what a stream has to do; `checked` is `whole` after `str::from_utf8`, which a stream of
//! bytes cannot do without. Of `eq`, `both` normalizes both texts to buffers, and compares those.

#[allow(dead_code, reason = "`normalize.rs` uses the rest")]
mod support;

use std::hint::black_box;
use std::io::{Read, Write};
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput};
use huruf::{Language, NormalizeReader, NormalizeWriter, Normalizer, Profile};

use support::corpus::Corpus;

const CORPORA: [Corpus; 4] = [Corpus::News, Corpus::Vocalized, Corpus::Persian, Corpus::Normalized];
const LONG: usize = 1 << 20;

fn group<'c>(
    c: &'c mut Criterion,
    what: &str,
    profile: Profile,
    corpus: Corpus,
    size: usize,
    bytes: usize,
) -> BenchmarkGroup<'c, WallTime> {
    let mut group = c.benchmark_group(format!("{what}/{profile}/{corpus}-{size}"));
    group.throughput(Throughput::Bytes(bytes as u64));
    group
}

/// A way to append a text.
type Run<'a> = Box<dyn FnMut(&mut Vec<u8>) + 'a>;

/// One text in chunks of `size` bytes, appended to one buffer.
fn chunks(c: &mut Criterion, profile: Profile, corpus: Corpus, size: usize) {
    let key = profile.normalizer();
    let text = corpus.text(LONG);
    let wanted = key.normalize(&text).into_owned();
    let mut out = String::with_capacity(2 * text.len() + 1024);
    let mut group = group(c, "stream", profile, corpus, size, text.len());
    let mut check = |name: &str, mut run: Run<'_>| {
        let mut bytes = core::mem::take(&mut out).into_bytes();
        run(&mut bytes);
        assert!(bytes == wanted.as_bytes(), "{name}");
        group.bench_function(name, |b| {
            b.iter(|| {
                bytes.clear();
                run(&mut bytes);
                black_box(&bytes);
            });
        });
        bytes.clear();
        out = String::from_utf8(bytes).unwrap_or_default();
    };
    let whole = |text: &str, out: &mut Vec<u8>| {
        let mut buffer = String::from_utf8(core::mem::take(out)).unwrap_or_default();
        key.normalize_to(text, &mut buffer);
        *out = buffer.into_bytes();
    };
    check("whole", Box::new(|out| whole(black_box(&text), out)));
    let parts = words(&text, size);
    check("parts", {
        Box::new(|out| {
            let mut buffer = String::from_utf8(core::mem::take(out)).unwrap_or_default();
            parts.iter().for_each(|part| key.normalize_to(part, &mut buffer));
            *out = buffer.into_bytes();
        })
    });
    check("text_stream", {
        Box::new(|out| {
            let mut buffer = String::from_utf8(core::mem::take(out)).unwrap_or_default();
            let mut stream = key.text_stream();
            parts.iter().for_each(|part| stream.push(part, &mut buffer));
            stream.finish(&mut buffer);
            *out = buffer.into_bytes();
        })
    });
    check("checked", {
        Box::new(|out| whole(str::from_utf8(black_box(text.as_bytes())).unwrap_or_default(), out))
    });
    check("stream", {
        Box::new(|out| {
            let mut stream = key.stream();
            text.as_bytes().chunks(size).for_each(|chunk| stream.push(chunk, out));
            stream.finish(out);
        })
    });
    check("reader", {
        Box::new(|out| {
            let mut reader = NormalizeReader::new(key, black_box(text.as_bytes()));
            assert!(reader.read_to_end(out).is_ok());
        })
    });
    check("writer", {
        Box::new(|out| {
            let mut writer = NormalizeWriter::new(key, out);
            assert!(text.as_bytes().chunks(size).all(|chunk| writer.write_all(chunk).is_ok()));
            assert!(writer.finish().is_ok());
        })
    });
    group.finish();
}

/// The text in chunks of about `size` bytes, each of which ends with a word.
fn words(text: &str, size: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while rest.len() > size {
        let near = rest.as_bytes().iter().skip(size).position(|byte| *byte == b' ');
        let (part, after) = rest.split_at(near.map_or(rest.len(), |at| size + at));
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// Two spellings of one text.
fn eq(c: &mut Criterion, profile: Profile, corpus: Corpus, size: usize) {
    let key: &Normalizer = profile.normalizer();
    let text = corpus.text(size);
    // The kaf and the yeh of another keyboard, which differ from the first word on.
    let other: String = text
        .chars()
        .map(|c| match c {
            '\u{643}' => '\u{6A9}', // KAF, KEHEH
            '\u{6A9}' => '\u{643}',
            '\u{64A}' => '\u{6CC}', // YEH, FARSI YEH
            '\u{6CC}' => '\u{64A}',
            c => c,
        })
        .collect();
    let other = if text == other { format!("\u{640}{text}") } else { other }; // TATWEEL
    assert!(key.eq(&text, &other) && !key.eq(&text, &format!("{other}x")));
    let [mut a, mut b] = [(); 2].map(|()| String::with_capacity(2 * text.len() + 1024));
    let mut group = group(c, "eq", profile, corpus, size, 2 * text.len());
    group.bench_function("both", |bench| {
        bench.iter(|| {
            a.clear();
            b.clear();
            key.normalize_to(black_box(&text), &mut a);
            key.normalize_to(black_box(&other), &mut b);
            a == b
        });
    });
    group.bench_function("huruf", |bench| {
        bench.iter(|| key.eq(black_box(&text), black_box(&other)));
    });
    group.bench_function("hash", |bench| {
        bench.iter(|| {
            let mut hasher = Sum(0);
            key.hash(black_box(&text), &mut hasher);
            key.hash(black_box(&other), &mut hasher);
            std::hash::Hasher::finish(&hasher)
        });
    });
    group.finish();
}

/// The cheapest of hashers: what is left is the crate's.
struct Sum(u64);

impl std::hash::Hasher for Sum {
    fn write(&mut self, bytes: &[u8]) {
        for eight in bytes.chunks(8) {
            let mut word = [0; 8];
            word.iter_mut().zip(eight).for_each(|(to, from)| *to = *from);
            self.0 = self.0.rotate_left(5).wrapping_add(u64::from_le_bytes(word));
        }
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

fn main() {
    support::corpus::check();
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(300))
        .without_plots()
        .configure_from_args();
    for corpus in CORPORA {
        chunks(&mut criterion, Profile::SEARCH, corpus, 64 << 10);
    }
    chunks(&mut criterion, Language::Arabic.clean(), Corpus::Vocalized, 64 << 10);
    for size in [64, 1024] {
        chunks(&mut criterion, Profile::SEARCH, Corpus::News, size);
    }
    for corpus in [Corpus::News, Corpus::Persian, Corpus::Vocalized] {
        for size in [24, 256, 4 << 10, 64 << 10] {
            eq(&mut criterion, Profile::SEARCH, corpus, size);
        }
    }
    eq(&mut criterion, Language::Arabic.clean(), Corpus::Vocalized, 64 << 10);
    criterion.final_summary();
}
