//! How fast search keys of Arabic-script text are made, and tokens cut: by huruf, and by what else
//! one could use.
//!
//! One run checks every engine's answers, measures all of them by turns on the same texts, and
//! writes tables and a plot. `--help` says how to run it; `engines/mod.rs` and `tokens/mod.rs` say
//! what is compared.

mod check;
mod engines;
mod machine;
mod measure;
mod options;
mod report;
#[allow(dead_code, reason = "shared with the benchmarks of the crate, which use more of it")]
#[path = "../../support/mod.rs"]
mod support;
mod tokens;

use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use engines::Work;
use machine::Machine;
use measure::Effort;
use options::{HELP, Options};
use report::{Measured, Part, Report, plot, table};
use support::corpus::Corpus;
use tokens::On;

/// A text that stays in the cache of a core, and one that does not.
const CACHE: usize = 64 << 10;
const MEMORY: usize = 8 << 20;

fn main() -> ExitCode {
    let result = options::parse(std::env::args_os().skip(1)).and_then(|options| run(&options));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("huruf-compare: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(options: &Options) -> Result<(), String> {
    if options.help {
        return print(HELP);
    }
    if cfg!(debug_assertions) {
        return Err("built without optimization; say cargo run --release".to_owned());
    }
    if let Some(folder) = &options.out {
        // Before the work and not after it: a wrong name is found at once.
        std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    }
    let report = measure_all(options)?;
    match &options.out {
        None => print(&table::markdown(&report)),
        Some(folder) => write_all(&report, folder),
    }
}

fn measure_all(options: &Options) -> Result<Report, String> {
    let ms = Duration::from_millis;
    let sizes: &[(usize, Effort)] = if options.quick {
        &[(CACHE, Effort { rounds: 40, budget: ms(30), least: 3 })]
    } else {
        &[
            (CACHE, Effort { rounds: 200, budget: ms(120), least: 5 }),
            (MEMORY, Effort { rounds: 200, budget: ms(400), least: 3 }),
        ]
    };
    support::corpus::check();
    let keys = measure_keys(options, sizes)?;
    let tokens = measure_tokens(options, sizes)?;
    Ok(Report { keys, tokens, machine: Machine::here(&options.asked) })
}

fn measure_keys(
    options: &Options,
    sizes: &[(usize, Effort)],
) -> Result<Part<engines::Engine, check::Findings>, String> {
    let mut part = Part::new();
    if options.engines.is_empty() {
        return Ok(part);
    }
    eprintln!("checking the keys of {} engines", options.engines.len());
    let texts = texts(options);
    for &engine in &options.engines {
        part.engines.push((engine, check::check(engine, &texts)?));
    }
    part.measured = on_all_texts(options, sizes, "keys", |corpus, text, effort| {
        let key = huruf::normalize(text);
        for engine in options.engines.iter().filter(|engine| engine.work == Work::Key) {
            check::check_text(engine, corpus, text, &key)?;
        }
        Ok(measure::measure(&options.engines, text, effort))
    })?;
    Ok(part)
}

fn measure_tokens(
    options: &Options,
    sizes: &[(usize, Effort)],
) -> Result<Part<tokens::Tokenizer, tokens::Findings>, String> {
    let mut part = Part::new();
    if options.tokenizers.is_empty() {
        return Ok(part);
    }
    eprintln!("checking the tokens of {} tokenizers", options.tokenizers.len());
    let texts = texts(options);
    for &tokenizer in &options.tokenizers {
        part.engines.push((tokenizer, tokens::check(tokenizer, &texts)?));
    }
    part.measured = on_all_texts(options, sizes, "tokens", |corpus, text, effort| {
        let all: Vec<On> =
            options.tokenizers.iter().map(|&tokenizer| On { tokenizer, corpus }).collect();
        Ok(measure::measure(&all, text, effort))
    })?;
    Ok(part)
}

/// The texts that answers are looked at on.
fn texts(options: &Options) -> Vec<(Corpus, String)> {
    options.corpora.iter().map(|&corpus| (corpus, corpus.text(CACHE))).collect()
}

fn on_all_texts(
    options: &Options,
    sizes: &[(usize, Effort)],
    what: &str,
    speeds: impl Fn(Corpus, &str, Effort) -> Result<Vec<f64>, String>,
) -> Result<Vec<Measured>, String> {
    let mut measured = Vec::new();
    let (all, mut done) = (options.corpora.len() * sizes.len(), 0);
    for &(size, effort) in sizes {
        for &corpus in &options.corpora {
            done += 1;
            eprintln!("{what}, {done} of {all}: {corpus}, {}", report::size_name(size));
            let speeds = speeds(corpus, &corpus.text(size), effort)?;
            measured.push(Measured { size, corpus, speeds });
        }
    }
    Ok(measured)
}

fn write_all(report: &Report, folder: &Path) -> Result<(), String> {
    let mut files = vec![("compare.md", table::markdown(report))];
    if !report.keys.measured.is_empty() {
        // The plot is of keys.
        files.push(("compare-light.svg", plot::svg(report, &plot::LIGHT)));
        files.push(("compare-dark.svg", plot::svg(report, &plot::DARK)));
    }
    for (name, content) in files {
        let path = folder.join(name);
        std::fs::write(&path, content).map_err(|error| cannot_write(&path, &error))?;
        eprintln!("{}", path.display());
    }
    Ok(())
}

fn cannot_write(path: &Path, error: &std::io::Error) -> String {
    format!("cannot write {}: {error}", path.display())
}

/// To standard output; that it was closed, as by `head`, is no failure of ours.
fn print(text: &str) -> Result<(), String> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
