//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::engines::{ALL, Engine, MEMCPY, NAIVE};
use crate::support::corpus::Corpus;
use crate::tokens::{self, Tokenizer, WORDS};

pub(crate) const HELP: &str = "\
Measures how fast search keys of Arabic-script text are made, and tokens cut, by huruf and by what
else one could use.

    cargo run --release --manifest-path benches/compare/Cargo.toml -- [options]

    --quick       64 KiB of each corpus only, a few seconds; the table goes to the screen
    --only NAME   this engine, this corpus or this part (keys, tokens) only, and those to which the
                  others are held (naive, memcpy; unicode_words); may be given more than once
    --out DIR     where to write compare.md, compare-light.svg and compare-dark.svg
    --help        this text

Without an option all is measured, in less than three minutes, and written to benches/compare/results.
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

const KEYS: &str = "keys";
const TOKENS: &str = "tokens";
const PARTS: [&str; 2] = [KEYS, TOKENS];

pub(crate) struct Options {
    pub(crate) help: bool,
    pub(crate) quick: bool,
    /// None, if no keys are asked for.
    pub(crate) engines: Vec<&'static Engine>,
    /// None, if no tokens are asked for.
    pub(crate) tokenizers: Vec<&'static Tokenizer>,
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
    let (mut names, mut corpora, mut parts) = (Vec::new(), Vec::new(), Vec::new());
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
                if PARTS.contains(&&*name) {
                    parts.push(name);
                } else if ALL.iter().any(|it| it.name == name)
                    || tokens::ALL.iter().any(|it| it.name == name)
                {
                    names.push(name);
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
    let named = |name: &str| names.is_empty() || names.iter().any(|it| it == name);
    let part = |name: &str| parts.is_empty() || parts.iter().any(|it| it == name);
    let (mut engines, mut tokenizers) = (Vec::new(), Vec::new());
    // The ratios need some, whoever was asked for.
    if part(KEYS) && ALL.iter().any(|it| named(it.name)) {
        engines
            .extend(ALL.iter().filter(|it| named(it.name) || [NAIVE, MEMCPY].contains(&it.name)));
    }
    if part(TOKENS) && tokens::ALL.iter().any(|it| named(it.name)) {
        tokenizers.extend(tokens::ALL.iter().filter(|it| named(it.name) || it.name == WORDS));
    }
    if engines.is_empty() && tokenizers.is_empty() {
        return Err(format!("nothing is left to measure by{asked}"));
    }
    let wanted = |corpus: &Corpus| corpora.is_empty() || corpora.contains(corpus);
    let corpora = CORPORA.into_iter().filter(wanted).collect();
    Ok(Options { help, quick, engines, tokenizers, corpora, out, asked })
}

fn unknown(name: &str) -> String {
    let list = |names: Vec<String>| -> String {
        names.iter().map(|name| format!("\n    {name}")).collect()
    };
    format!(
        "--only {name:?}: there is no such engine, corpus or part. The engines are, for keys{}\nand for \
         tokens{}\nthe corpora{}\nand the parts{}",
        list(ALL.iter().map(|it| it.name.to_owned()).collect()),
        list(tokens::ALL.iter().map(|it| it.name.to_owned()).collect()),
        list(CORPORA.iter().map(ToString::to_string).collect()),
        list(PARTS.iter().map(ToString::to_string).collect()),
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
    use crate::tokens;

    fn read(line: &str) -> Result<Options, String> {
        parse(line.split_whitespace().map(Into::into))
    }

    #[test]
    fn without_options_all_is_measured_and_written() {
        assert!(read("").is_ok_and(|it| {
            it.engines.len() == ALL.len() && it.corpora == CORPORA && it.out.is_some() && !it.quick
        }));
        assert!(read("").is_ok_and(|it| it.tokenizers.len() == tokens::ALL.len()));
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
    fn a_part_may_be_one_of_keys_or_of_tokens() {
        let counts = |line| read(line).map(|it| (it.engines.len(), it.tokenizers.len()));
        assert_eq!(counts("--only tokens"), Ok((0, tokens::ALL.len())));
        assert_eq!(counts("--only keys"), Ok((ALL.len(), 0)));
        // Of both; of one; of the other.
        assert_eq!(counts("--only huruf"), Ok((3, 2)));
        assert_eq!(counts("--only huruf-iterator"), Ok((0, 2)));
        assert_eq!(counts("--only tashkil"), Ok((3, 0)));
        assert_eq!(counts("--only huruf --only tokens"), Ok((0, 2)));
        assert!(counts("--only tashkil --only tokens").is_err_and(|it| it.contains("tashkil")));
    }

    #[test]
    fn a_wrong_option_is_told_what_would_be_right() {
        assert!(read("--only hurf").is_err_and(|it| it.contains("hurf") && it.contains("huruf")));
        assert!(read("--only").is_err());
        assert!(read("--fast").is_err_and(|it| it.contains("--fast") && it.contains("--quick")));
        assert!(read("fast").is_err_and(|it| it.contains("--quick")));
    }
}
