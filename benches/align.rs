//! What the way back costs: `normalize_aligned_to` beside `normalize_to`, on every kernel of this CPU.
//!
//! Ids are `aligned/profile/corpus/kernel` and the same with `plain`; read the ratio of the two in
//! one run. Look-ups are timed by the question, on places all over the text.

#[allow(dead_code, reason = "`normalize.rs` uses the rest")]
mod support;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use huruf::kernel::Kernel;
use huruf::{Alignment, Language, Normalizer, Profile};

use support::corpus::Corpus;

const SIZE: usize = 64 << 10;

fn normalizing(criterion: &mut Criterion) {
    let corpora = [Corpus::News, Corpus::Vocalized, Corpus::Persian];
    for profile in [Profile::SEARCH, Language::Arabic.clean()] {
        for corpus in corpora {
            let text = corpus.text(SIZE);
            let mut group = criterion.benchmark_group(format!("align/{profile}/{corpus}-64k"));
            group.throughput(Throughput::Bytes(text.len() as u64));
            for kernel in Kernel::available() {
                let key = Normalizer::new(profile.rules()).with_kernel(kernel);
                let mut out = String::new();
                group.bench_function(BenchmarkId::new("plain", kernel), |bencher| {
                    bencher.iter(|| {
                        out.clear();
                        key.normalize_to(black_box(&text), &mut out);
                    });
                });
                assert_eq!(out, key.normalize(&text));
                let (mut aligned, mut alignment) = (String::new(), Alignment::new());
                group.bench_function(BenchmarkId::new("aligned", kernel), |bencher| {
                    bencher.iter(|| {
                        aligned.clear();
                        key.normalize_aligned_to(black_box(&text), &mut aligned, &mut alignment);
                    });
                });
                assert_eq!(aligned, out);
                assert_eq!(alignment.source_range(0..out.len()), 0..text.len());
            }
            group.finish();
        }
    }
}

fn looking_up(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("align/look-up");
    for size in [4 << 10, SIZE, 1 << 20] {
        let text = Corpus::Vocalized.text(size);
        let aligned = Profile::SEARCH.normalizer().normalize_aligned(&text);
        let places: Vec<usize> = (0..aligned.text.len())
            .step_by(aligned.text.len() / 500)
            .filter(|at| aligned.text.is_char_boundary(*at))
            .collect();
        group.throughput(Throughput::Elements(places.len() as u64));
        group.bench_function(BenchmarkId::new("source_range", size), |bencher| {
            bencher.iter(|| {
                for (start, end) in places.iter().zip(places.iter().skip(1)) {
                    black_box(aligned.alignment.source_range(*start..*end));
                }
            });
        });
    }
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    normalizing(&mut criterion);
    looking_up(&mut criterion);
    criterion.final_summary();
}
