//! How fast the presets go, each beside `Profile::SEARCH` on the same text in the same group.
//!
//! Ids are `preset/name/corpus-64k/engine`: `search` is the yardstick, `preset` the preset. One that
//! is a table appends to a buffer that is used again, as `search` does; one that is code makes a
//! text of its own each time.
//!
//! ```text
//! cargo bench --bench presets -- preset/camel     those of one program
//! ```

#[allow(dead_code, reason = "`normalize.rs` uses the rest")]
mod support;

use std::borrow::Cow;
use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput};
use huruf::{Preset, Profile};

use support::corpus::{self, Corpus};
use support::naive;

const SIZE: usize = 64 << 10;

/// What its users normalize with a program.
fn corpora(preset: Preset) -> &'static [Corpus] {
    match preset.name() {
        name if name.starts_with("lucene-persian") => &[Corpus::Persian],
        "lucene-sorani" => &[Corpus::Sorani],
        "charabia-persian" => &[Corpus::Persian],
        _ => match preset.program() {
            "hazm" | "Parsivar" | "DadmaTools" => &[Corpus::Persian],
            "urduhack" => &[Corpus::Urdu],
            "klpt" | "AsoSoft" => &[Corpus::Sorani],
            _ => &[Corpus::News, Corpus::Vocalized],
        },
    }
}

fn presets(c: &mut Criterion) {
    let search = Profile::SEARCH.normalizer();
    for (preset, corpus) in
        Preset::ALL.iter().flat_map(|preset| corpora(*preset).iter().map(move |it| (*preset, *it)))
    {
        let longest = corpus.text(SIZE);
        let text = &longest[..corpus::cut(&longest, SIZE)];
        let mut wanted = String::new();
        naive::search(text, &mut wanted);
        assert_eq!(search.normalize(text), wanted, "{corpus}: search");
        // Line by line and at once, a table writes the same.
        if let Some(table) = preset.normalizer() {
            let lines: Vec<Cow<'_, str>> =
                text.split_inclusive('\n').map(|line| preset.normalize(line)).collect();
            assert_eq!(lines.concat(), table.normalize(text), "{corpus}: {preset}");
        }

        let mut group = c.benchmark_group(format!("preset/{preset}/{corpus}-64k"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        let mut out = "x".repeat(2 * text.len());
        group.bench_function("search", |b| {
            b.iter(|| {
                out.clear();
                search.normalize_to(black_box(text), &mut out);
                black_box(&out);
            });
        });
        group.bench_function("preset", |b| match preset.normalizer() {
            Some(table) => b.iter(|| {
                out.clear();
                table.normalize_to(black_box(text), &mut out);
                black_box(&out);
            }),
            None => b.iter(|| black_box(preset.normalize(black_box(text)))),
        });
        group.finish();
    }
}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(150))
        .measurement_time(Duration::from_millis(500))
        .without_plots()
        .configure_from_args();
    presets(&mut criterion);
    criterion.final_summary();
}
