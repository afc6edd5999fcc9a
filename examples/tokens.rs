//! The tokens of texts, as a table or as JSON Lines.
//!
//! ```text
//! cargo run --release --example tokens -- --profile search-fa article.txt
//! cargo run --release --example tokens -- --json <article.txt >article.jsonl
//! ```
//!
//! Files are read line by line, so that memory is that of the longest line; places count from the
//! start of the file. Bytes that are not UTF-8 separate tokens, and are in none.

use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use huruf::{Profile, Tokenizer};
use lexopt::prelude::*;

const HELP: &str = "\
Cuts the FILEs, or the standard input, into tokens: one line for each.

usage: tokens [OPTION]... [FILE]...

  -p, --profile NAME   by which rules to normalize them; search, if none is named
      --json           JSON Lines: text, kind, start, end, source
      --code-points    the code points of what stands in the source behind each line of the table
      --words          only what one searches for: no punctuation, no symbols
      --spaces         white space, too
      --no-web         addresses, mentions and hashtags are cut like other text
  -h, --help           this text

A FILE - is the standard input. The table tells the place in the source, in bytes, the kind, what the
token becomes, and what stands in the source if that is something else; text stands in its logical
order.

profiles:";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read what we write has seen enough, as `head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "tokens: {error}");
            ExitCode::from(2)
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

struct Arguments {
    profile: Profile,
    json: bool,
    code_points: bool,
    words: bool,
    spaces: bool,
    web: bool,
    files: Vec<OsString>,
}

/// What the command line asks for; nothing, if help was asked for and given.
fn arguments() -> Result<Option<Arguments>, Box<dyn Error>> {
    let mut found = Arguments {
        profile: Profile::SEARCH,
        json: false,
        code_points: false,
        words: false,
        spaces: false,
        web: true,
        files: Vec::new(),
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('p') | Long("profile") => found.profile = parser.value()?.string()?.parse()?,
            Long("json") => found.json = true,
            Long("code-points") => found.code_points = true,
            Long("words") => found.words = true,
            Long("spaces") => found.spaces = true,
            Long("no-web") => found.web = false,
            Short('h') | Long("help") => {
                let mut out = io::stdout().lock();
                writeln!(out, "{HELP}")?;
                for profile in Profile::ALL {
                    writeln!(out, "  {profile}")?;
                }
                return Ok(None);
            }
            Value(file) => found.files.push(file),
            _ => return Err(argument.unexpected().into()),
        }
    }
    if found.files.is_empty() {
        found.files.push("-".into());
    }
    Ok(Some(found))
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(arguments) = arguments()? else { return Ok(()) };
    let tokenizer = arguments.profile.normalizer().tokenizer();
    let tokenizer = tokenizer.spaces(arguments.spaces).web(arguments.web);
    let mut out = BufWriter::new(io::stdout().lock());
    for file in &arguments.files {
        if file == "-" {
            tell(io::stdin().lock(), tokenizer, &arguments, &mut out)?;
        } else {
            let named = |error| format!("{}: {error}", Path::new(file).display());
            let file = File::open(file).map_err(named)?;
            tell(BufReader::with_capacity(1 << 16, file), tokenizer, &arguments, &mut out)?;
        }
    }
    out.flush()?;
    Ok(())
}

/// Tells the tokens of one file.
fn tell(
    mut file: impl BufRead,
    tokenizer: Tokenizer<'_>,
    arguments: &Arguments,
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let (mut line, mut start) = (Vec::new(), 0);
    loop {
        line.clear();
        if file.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let mut at = start;
        for part in line.utf8_chunks() {
            let text = part.valid();
            for token in tokenizer.tokens(text) {
                if arguments.words && !token.kind.is_searched() {
                    continue;
                }
                let source = text.get(token.source.clone()).unwrap_or_default();
                let range = at + token.source.start..at + token.source.end;
                let kind = token.kind.name();
                if arguments.json {
                    write!(out, "{{\"text\":{},\"kind\":\"{kind}\"", Json(&token.text))?;
                    write!(out, ",\"start\":{},\"end\":{}", range.start, range.end)?;
                    writeln!(out, ",\"source\":{}}}", Json(source))?;
                    continue;
                }
                write!(out, "{:>8}..{:<8}  {kind:<11}  {}", range.start, range.end, token.text)?;
                if source != token.text {
                    write!(out, "\t<- {source}")?;
                }
                if arguments.code_points {
                    write!(out, "\t")?;
                    for c in source.chars() {
                        write!(out, " {:04X}", u32::from(c))?;
                    }
                }
                writeln!(out)?;
            }
            at += text.len() + part.invalid().len();
        }
        start += line.len();
    }
}

/// A string of JSON.
struct Json<'t>(&'t str);

impl std::fmt::Display for Json<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("\"")?;
        for c in self.0.chars() {
            match c {
                '"' | '\\' => write!(f, "\\{c}")?,
                _ if c.is_control() => write!(f, "\\u{:04x}", u32::from(c))?,
                _ => write!(f, "{c}")?,
            }
        }
        f.write_str("\"")
    }
}
