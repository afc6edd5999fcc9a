//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::engines::{ALL, Engine, MEMCPY, NAIVE};
use crate::support::corpus::Corpus;

pub(crate) const HELP: &str = "\
Measures how fast search keys of Arabic-script text are made, by huruf and by what else one could use.

    cargo run --release --manifest-path benches/compare/Cargo.toml -- [options]

    --quick       64 KiB of each corpus only, a few seconds; the table goes to the screen
    --only NAME   this engine or this corpus only, and naive and memcpy, to which the others are
                  held; may be given more than once
    --out DIR     where to write compare.md, compare-light.svg and compare-dark.svg
    --help        this text

Without an option all is measured, in less than two minutes, and written to benches/compare/results.
With --quick or --only nothing is written, unless --out says where.
";

/// The corpora to compare on, in the order of the tables.
pub(crate) const CORPORA: [Corpus; 7] = [
    Corpus::News,
    Corpus::Vocalized,
    Corpus::Persian,
    Corpus::Html,
    Corpus::Ascii,
    Corpus::Forms,
    Corpus::Normalized,
];

pub(crate) struct Options {
    pub(crate) help: bool,
    pub(crate) quick: bool,
    pub(crate) engines: Vec<&'static Engine>,
    pub(crate) corpora: Vec<Corpus>,
    /// Nowhere, if there is nothing to write.
    pub(crate) out: Option<PathBuf>,
    /// What was asked for, less the place to write to.
    pub(crate) asked: String,
}

/// Reads the arguments, or says what is wrong with them and what would be right.
pub(crate) fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Options, String> {
    use lexopt::prelude::*;
    let (mut help, mut quick, mut out, mut asked) = (false, false, None, String::new());
    let (mut engines, mut corpora) = (Vec::new(), Vec::new());
    let mut parser = lexopt::Parser::from_args(args);
    let wrong = |error: lexopt::Error| error.to_string();
    while let Some(arg) = parser.next().map_err(wrong)? {
        match arg {
            Short('h') | Long("help") => help = true,
            Long("quick") => {
                quick = true;
                asked.push_str(" --quick");
            }
            Long("only") => {
                let name = parser.value().map_err(wrong)?.to_string_lossy().into_owned();
                asked.push_str(&format!(" --only {name}"));
                if let Some(engine) = ALL.iter().find(|engine| engine.name == name) {
                    engines.push(engine.name);
                } else if let Some(corpus) = CORPORA.iter().find(|it| it.to_string() == name) {
                    corpora.push(*corpus);
                } else {
                    return Err(unknown(&name));
                }
            }
            Long("out") => out = Some(PathBuf::from(parser.value().map_err(wrong)?)),
            Short(_) | Long(_) | Value(_) => {
                let valid = "valid are --quick, --only NAME, --out DIR, --help";
                return Err(format!("{}; {valid}", arg.unexpected()));
            }
        }
    }
    if out.is_none() && asked.is_empty() {
        out = Some(results());
    }
    // The ratios need these two, whoever was asked for.
    let wanted = |name| engines.is_empty() || engines.contains(&name);
    let engines = ALL.iter().filter(|it| wanted(it.name) || [NAIVE, MEMCPY].contains(&it.name));
    let engines = engines.collect();
    let wanted = |corpus: &Corpus| corpora.is_empty() || corpora.contains(corpus);
    let corpora = CORPORA.into_iter().filter(wanted).collect();
    Ok(Options { help, quick, engines, corpora, out, asked })
}

fn unknown(name: &str) -> String {
    let engines: Vec<String> = ALL.iter().map(|engine| format!("    {}", engine.name)).collect();
    let corpora: Vec<String> = CORPORA.iter().map(|corpus| format!("    {corpus}")).collect();
    format!(
        "--only {name:?}: there is no such engine or corpus. The engines are\n{}\nand the corpora\n{}",
        engines.join("\n"),
        corpora.join("\n"),
    )
}

/// Beside the sources. Cargo says where they are when it runs this; so no path gets into the binary.
fn results() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap_or_default();
    package.join("results")
}

#[cfg(test)]
mod tests {
    use super::{CORPORA, Options, parse};
    use crate::engines::ALL;

    fn read(line: &str) -> Result<Options, String> {
        parse(line.split_whitespace().map(Into::into))
    }

    #[test]
    fn without_options_all_is_measured_and_written() {
        assert!(read("").is_ok_and(|it| {
            it.engines.len() == ALL.len() && it.corpora == CORPORA && it.out.is_some() && !it.quick
        }));
    }

    #[test]
    fn a_part_is_written_only_where_one_says() {
        assert!(read("--quick").is_ok_and(|it| it.quick && it.out.is_none()));
        assert!(read("--quick --out there").is_ok_and(|it| {
            it.out.is_some_and(|out| out.ends_with("there")) && it.asked == " --quick"
        }));
        assert!(read("--only tashkil --only=news").is_ok_and(|it| {
            let names: Vec<_> = it.engines.iter().map(|engine| engine.name).collect();
            names == ["naive", "tashkil", "memcpy"] && it.corpora.len() == 1 && it.out.is_none()
        }));
    }

    #[test]
    fn a_wrong_option_is_told_what_would_be_right() {
        assert!(read("--only hurf").is_err_and(|it| it.contains("hurf") && it.contains("huruf")));
        assert!(read("--only").is_err());
        assert!(read("--fast").is_err_and(|it| it.contains("--fast") && it.contains("--quick")));
        assert!(read("fast").is_err_and(|it| it.contains("--quick")));
    }
}
