//! Cutting texts into tokens.
//!
//! Ids are `tokens/profile/corpus-size/engine`, one group for each corpus. `unicode_words` is
//! `unicode_word_indices` of unicode-segmentation and a plain loop of `match` for each word, which is
//! what one would write without this crate: it yields words only, as it cuts them in the source.
//! `huruf` collects nothing and borrows each token (`next_ref`); `huruf-iterator` makes a `Token` of
//! each, with a `String` of its own where it changed; `words` yields words only, as the first does.
//! `normalize_to` and `memcpy` are yardsticks. A name such as `huruf-avx2` is that kernel, where the
//! CPU has it.

#[allow(dead_code, reason = "`normalize.rs` uses the rest")]
mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use huruf::kernel::Kernel;
use huruf::{Normalizer, Profile, Token, TokenRef};
use unicode_segmentation::UnicodeSegmentation;

use support::corpus::Corpus;
use support::naive;

const CORPORA: [Corpus; 8] = [
    Corpus::News,
    Corpus::Vocalized,
    Corpus::Persian,
    Corpus::Urdu,
    Corpus::Sorani,
    Corpus::Html,
    Corpus::Ascii,
    Corpus::Cjk,
];
const SIZE: usize = 64 << 10;
const PROFILE: Profile = Profile::SEARCH;

fn tokens(c: &mut Criterion, corpus: Corpus) {
    let text = corpus.text(SIZE);
    let mut group = c.benchmark_group(format!("tokens/{PROFILE}/{corpus}-64k"));
    group.throughput(Throughput::Bytes(text.len() as u64));
    let mut out = "x".repeat(2 * text.len() + 1024);
    group.bench_function("memcpy", |b| {
        b.iter(|| {
            out.clear();
            out.push_str(black_box(&text));
            black_box(&out);
        });
    });
    group.bench_function("unicode_words", |b| {
        b.iter(|| {
            let mut key = String::new();
            for (at, word) in black_box(&text[..]).unicode_word_indices() {
                key.clear();
                naive::search(word, &mut key);
                black_box((at, &key));
            }
        });
    });
    let normalizer = Normalizer::new(PROFILE.rules());
    group.bench_function("normalize_to", |b| {
        b.iter(|| {
            out.clear();
            normalizer.normalize_to(black_box(&text), &mut out);
            black_box(&out);
        });
    });
    for kernel in Kernel::available() {
        let normalizer = Normalizer::new(PROFILE.rules()).with_kernel(kernel);
        assert_eq!(wanted(&text), words(&normalizer, &text), "{kernel}");
        group.bench_function(format!("huruf-{kernel}"), |b| {
            let mut tokens = normalizer.tokens("");
            b.iter(|| {
                let mut again = std::mem::replace(&mut tokens, normalizer.tokens(""));
                again = again.again(black_box(&text));
                while let Some(TokenRef { text, source, kind }) = again.next_ref() {
                    black_box((text, source, kind));
                }
                tokens = again.again("");
            });
        });
        group.bench_function(format!("huruf-iterator-{kernel}"), |b| {
            b.iter(|| {
                for Token { text, source, kind } in normalizer.tokens(black_box(&text)) {
                    black_box((text, source, kind));
                }
            });
        });
    }
    group.finish();
}

/// What one loop after the other makes of the words of a text.
fn wanted(text: &str) -> Vec<String> {
    let normalizer = Normalizer::new(PROFILE.rules());
    text.unicode_words().map(|word| normalizer.normalize(word).into_owned()).collect()
}

/// The same of the words among the tokens.
fn words(normalizer: &Normalizer, text: &str) -> Vec<String> {
    let tokens = normalizer.tokenizer().web(false).tokens(text);
    let words = tokens.filter(|token| token.text.chars().any(char::is_alphanumeric));
    words.map(|token| token.text.into_owned()).collect()
}

fn main() {
    let mut c = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args();
    for corpus in CORPORA {
        tokens(&mut c, corpus);
    }
    c.final_summary();
}
