//! What was measured, and the numbers in it as people read them.

pub(crate) mod plot;
pub(crate) mod table;

use crate::check::Findings;
use crate::engines::{Engine, Work};
use crate::machine::{Machine, version};
use crate::measure::CLOCK;
use crate::support::corpus::Corpus;
use crate::tokens::{self, Tokenizer};

pub(crate) struct Report {
    pub(crate) keys: Part<Engine, Findings>,
    pub(crate) tokens: Part<Tokenizer, tokens::Findings>,
    pub(crate) machine: Machine,
}

/// Those that do one kind of thing; empty, if it was not asked for.
pub(crate) struct Part<E: 'static, F> {
    pub(crate) engines: Vec<(&'static E, F)>,
    /// Small texts first, the corpora in their order.
    pub(crate) measured: Vec<Measured>,
}

/// The engines on one text.
pub(crate) struct Measured {
    pub(crate) size: usize,
    pub(crate) corpus: Corpus,
    /// In GB of the text per second, in the order of the engines.
    pub(crate) speeds: Vec<f64>,
}

impl Measured {
    fn speed(&self, engine: usize) -> f64 {
        self.speeds.get(engine).copied().unwrap_or_default()
    }

    /// How many times the speed of the other.
    fn over(&self, engine: usize, other: Option<usize>) -> Option<f64> {
        let other = self.speed(other?);
        (other > 0.0).then(|| self.speed(engine) / other)
    }
}

/// What a report says of everyone.
pub(crate) trait Entry {
    fn name(&self) -> &'static str;
    fn of(&self) -> Option<&'static str>;
    fn note(&self) -> &'static str;
}

impl Entry for Engine {
    fn name(&self) -> &'static str {
        self.name
    }
    fn of(&self) -> Option<&'static str> {
        self.of
    }
    fn note(&self) -> &'static str {
        self.note
    }
}

impl Entry for Tokenizer {
    fn name(&self) -> &'static str {
        self.name
    }
    fn of(&self) -> Option<&'static str> {
        self.of
    }
    fn note(&self) -> &'static str {
        self.note
    }
}

impl<E: Entry, F> Part<E, F> {
    pub(crate) const fn new() -> Self {
        Self { engines: Vec::new(), measured: Vec::new() }
    }

    fn position(&self, name: &str) -> Option<usize> {
        self.engines.iter().position(|(engine, _)| engine.name() == name)
    }

    fn name(&self, engine: usize) -> &'static str {
        self.engines.get(engine).map_or("", |it| it.0.name())
    }

    fn sizes(&self) -> Vec<usize> {
        let mut sizes: Vec<usize> = self.measured.iter().map(|it| it.size).collect();
        sizes.dedup();
        sizes
    }

    fn of_size(&self, size: usize) -> Vec<&Measured> {
        self.measured.iter().filter(|it| it.size == size).collect()
    }

    /// The positions of the engines that are such, the fastest on `text` first.
    fn ranked(&self, such: impl Fn(&E) -> bool, text: &Measured) -> Vec<usize> {
        let all = self.engines.iter().enumerate();
        let mut ranked: Vec<usize> =
            all.filter(|(_, (engine, _))| such(engine)).map(|(i, _)| i).collect();
        ranked.sort_by(|&a, &b| text.speed(b).total_cmp(&text.speed(a)));
        ranked
    }

    /// The crates whose versions count.
    fn crates(&self) -> Vec<&'static str> {
        self.engines.iter().filter_map(|it| it.0.of()).collect()
    }
}

impl Part<Engine, Findings> {
    /// The positions of the engines that do such work, the fastest on `text` first.
    fn of_work(&self, work: Work, text: &Measured) -> Vec<usize> {
        self.ranked(|engine| engine.work == work, text)
    }
}

impl Report {
    /// What has to be known to believe a number, one sentence or two each.
    fn caption(&self, mut crates: Vec<&str>) -> Vec<String> {
        let machine = &self.machine;
        crates.sort_unstable();
        crates.dedup();
        let crates: Vec<String> =
            crates.iter().map(|of| format!("{of} {}", version(of).unwrap_or("?"))).collect();
        vec![
            format!(
                "{}. {}. {}, release, thin LTO.",
                machine.date, machine.hardware, machine.compiler
            ),
            format!(
                "One thread; {CLOCK}, the best of many short samples, the engines by turns. \
                 GB are 10\u{2079} bytes of input.",
            ),
            format!("{}.", crates.join(", ")),
            machine.command.clone(),
        ]
    }
}

/// `64 KiB`
pub(crate) fn size_name(size: usize) -> String {
    if size < 1 << 20 { format!("{} KiB", size >> 10) } else { format!("{} MiB", size >> 20) }
}

/// A number with as many digits as it can be trusted for: two or three.
fn digits(number: f64) -> String {
    match number {
        100.0.. => format!("{number:.0}"),
        9.95.. => format!("{number:.1}"),
        0.0995.. => format!("{number:.2}"),
        _ => format!("{number:.3}"),
    }
}

/// What the corpora are, for those who have not read their source.
fn about(corpus: Corpus) -> &'static str {
    match corpus {
        Corpus::News => "Arabic as newspapers print it",
        Corpus::Vocalized => "Arabic with its vowels",
        Corpus::Persian => "Persian, with half-spaces",
        Corpus::Urdu => "Urdu",
        Corpus::Sorani => "Central Kurdish",
        Corpus::Html => "Arabic in markup",
        Corpus::Ascii => "English",
        Corpus::Normalized => "news that is a key already",
        Corpus::Forms => "news in presentation forms",
        Corpus::Cjk => "Chinese, Japanese, emoji",
    }
}

#[cfg(test)]
mod tests {
    use super::{Measured, Part, Report, digits, size_name};
    use crate::check::{Findings, PROBES};
    use crate::engines::{ALL, Work};
    use crate::machine::Machine;
    use crate::support::corpus::Corpus;
    use crate::tokens;

    /// A report of made-up numbers: the first engine does 10 GB/s, each other half of the one
    /// before; all others hold true of it.
    pub(super) fn made_up() -> Report {
        let meet = PROBES.iter().map(|probe| probe.name == "kaf").collect::<Vec<_>>();
        let findings = || Findings { meet: meet.clone(), same: vec![Corpus::Ascii] };
        let corpora = [Corpus::News, Corpus::Vocalized, Corpus::Persian, Corpus::Ascii];
        let holds = tokens::PROBES.iter().map(|probe| probe.name == "comma").collect::<Vec<_>>();
        let words = |corpus| tokens::Words { corpus, count: 5_000, same: 0.5 };
        let found = || tokens::Findings { holds: holds.clone(), words: corpora.map(words).into() };
        Report {
            keys: Part {
                engines: ALL.iter().map(|engine| (engine, findings())).collect(),
                measured: measured(corpora, ALL.len()),
            },
            tokens: Part {
                engines: tokens::ALL.iter().map(|it| (it, found())).collect(),
                measured: measured(corpora, tokens::ALL.len()),
            },
            machine: Machine {
                hardware: "A made-up processor with a <long> name & a number; cores: 2".into(),
                compiler: "rustc 1.89.0".into(),
                date: "2000-02-29".into(),
                command: "cargo run".into(),
            },
        }
    }

    fn measured(corpora: [Corpus; 4], engines: usize) -> Vec<Measured> {
        let speeds = || (0..engines).map(|i| 10.0 / f64::from(1 << i)).collect();
        let sizes = [64 << 10, 8 << 20].into_iter();
        let measured = sizes
            .flat_map(|size| corpora.map(|corpus| Measured { size, corpus, speeds: speeds() }));
        measured.collect()
    }

    #[test]
    fn numbers_are_short() {
        let all = [123.4, 14.24, 9.96, 9.94, 1.234, 0.31, 0.0996, 0.0994, 0.0].map(digits);
        assert_eq!(all, ["123", "14.2", "10.0", "9.94", "1.23", "0.31", "0.10", "0.099", "0.000"]);
        assert_eq!([64 << 10, 8 << 20].map(size_name), ["64 KiB", "8 MiB"]);
    }

    #[test]
    fn a_report_knows_its_sizes_and_ranks() {
        let report = made_up().keys;
        assert_eq!(report.sizes(), [64 << 10, 8 << 20]);
        assert_eq!(report.of_size(8 << 20).len(), 4);
        let rising = (0..ALL.len()).map(|i| i as f64).collect();
        let text = Measured { size: 1, corpus: Corpus::News, speeds: rising };
        assert_eq!(report.of_work(Work::Yardstick, &text).first(), Some(&(ALL.len() - 1)));
        assert_eq!(report.position("naive"), Some(1));
    }
}
