//! Searches texts for all spellings of a needle: `grep` for Arabic script.
//!
//! ```text
//! cargo run --release --example search -- --word --profile search-fa NEEDLE article.txt
//! ```
//!
//! Files are read line by line, so that memory is that of the longest line. Bytes that are not UTF-8
//! come out as they are, and separate what stands on both sides.

use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;

use huruf::{Finder, Profile};
use lexopt::prelude::*;

const HELP: &str = "\
Finds every spelling of NEEDLE in the FILEs, or in the standard input.

usage: search [OPTION]... [--] NEEDLE [FILE]...

  -p, --profile NAME         by which rules to compare; search, if none is named
  -w, --word                 whole words only
  -c, --count                only how many lines of each file hold it
  -l, --files-with-matches   only the names of files that hold it
      --code-points          the code points of each hit behind its line
      --color WHEN           always, never, or auto: on a terminal
      --isolate WHEN         bidirectional isolates around each hit: always, never, auto
  -h, --help                 this text

A FILE - is the standard input. A line is told as

  FILE:LINE:COLUMN:TEXT

where FILE is left out of a single one, and COLUMN is the byte at which the first hit begins, from 1.
Text stands in its logical order. Ends with 0 if something was found, 1 if not, 2 after an error.

profiles:";

const RED: &str = "\x1B[1;31m";
const PLAIN: &str = "\x1B[0m";
/// FIRST STRONG ISOLATE, POP DIRECTIONAL ISOLATE.
const ISOLATE: [&str; 2] = ["\u{2068}", "\u{2069}"];

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever read what we write has seen enough, as `head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error);
            ExitCode::from(2)
        }
    }
}

fn complain(error: &dyn std::fmt::Display) {
    let _ = writeln!(io::stderr(), "search: {error}");
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Output {
    Lines,
    Count,
    Names,
}

struct Arguments {
    profile: Profile,
    word: bool,
    output: Output,
    code_points: bool,
    color: bool,
    isolate: bool,
    needle: String,
    files: Vec<OsString>,
}

/// What the command line asks for; nothing, if help was asked for and given.
fn arguments() -> Result<Option<Arguments>, Box<dyn Error>> {
    let terminal = io::stdout().is_terminal();
    let mut found = Arguments {
        profile: Profile::SEARCH,
        word: false,
        output: Output::Lines,
        code_points: false,
        color: terminal,
        isolate: terminal,
        needle: String::new(),
        files: Vec::new(),
    };
    let mut needle = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('p') | Long("profile") => found.profile = parser.value()?.string()?.parse()?,
            Short('w') | Long("word") => found.word = true,
            Short('c') | Long("count") => found.output = Output::Count,
            Short('l') | Long("files-with-matches") => found.output = Output::Names,
            Long("code-points") => found.code_points = true,
            Long("color" | "colour") => found.color = when(&parser.value()?.string()?, terminal)?,
            Long("isolate") => found.isolate = when(&parser.value()?.string()?, terminal)?,
            Short('h') | Long("help") => {
                let mut out = io::stdout().lock();
                writeln!(out, "{HELP}")?;
                for profile in Profile::ALL {
                    writeln!(out, "  {profile}")?;
                }
                return Ok(None);
            }
            Value(value) if needle.is_none() => needle = Some(value.string()?),
            Value(file) => found.files.push(file),
            other => return Err(format!("{}; try --help", other.unexpected()).into()),
        }
    }
    found.needle = needle.ok_or("no NEEDLE; try --help")?;
    if found.files.is_empty() {
        found.files.push("-".into());
    }
    Ok(Some(found))
}

fn when(value: &str, terminal: bool) -> Result<bool, Box<dyn Error>> {
    match value {
        "always" => Ok(true),
        "never" => Ok(false),
        "auto" => Ok(terminal),
        _ => Err(format!("{value:?} is none of always, never, auto").into()),
    }
}

/// Says whether something was found.
fn run() -> Result<bool, Box<dyn Error>> {
    let Some(arguments) = arguments()? else { return Ok(true) };
    let normalizer = arguments.profile.normalizer();
    let finder = normalizer.finder(&arguments.needle).whole_word(arguments.word).graphemes(true);
    if finder.needle().is_empty() {
        let profile = arguments.profile;
        return Err(format!("nothing is left of the needle under {profile}").into());
    }
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let (mut any, mut failed) = (false, false);
    for file in &arguments.files {
        let name = match file.to_str() {
            Some("-") => "(standard input)".to_owned(),
            _ => Path::new(file).display().to_string(),
        };
        match open(file) {
            Ok(reader) => match search(&arguments, &finder, &name, reader, &mut out)? {
                Ok(found) => any |= found,
                Err(error) => {
                    complain(&format_args!("cannot read {name}: {error}"));
                    failed = true;
                }
            },
            Err(error) => {
                complain(&format_args!("cannot read {name}: {error}"));
                failed = true;
            }
        }
    }
    out.flush()?;
    if failed {
        drop(out);
        std::process::exit(2);
    }
    Ok(any)
}

fn open(file: &OsString) -> io::Result<Box<dyn BufRead>> {
    if file == "-" {
        return Ok(Box::new(io::stdin().lock()));
    }
    let file = File::open(file)?;
    if file.metadata()?.is_dir() {
        return Err(io::Error::other("it is a directory"));
    }
    Ok(Box::new(BufReader::with_capacity(1 << 16, file)))
}

/// Searches one file. The outer error is one of writing, the inner one of reading.
fn search(
    arguments: &Arguments,
    finder: &Finder<'_>,
    name: &str,
    mut reader: Box<dyn BufRead>,
    out: &mut dyn Write,
) -> io::Result<io::Result<bool>> {
    let several = arguments.files.len() > 1;
    let (mut line, mut number, mut count) = (Vec::new(), 0_u64, 0_u64);
    loop {
        line.clear();
        match reader.read_until(b'\n', &mut line) {
            Ok(0) => break,
            Ok(_) => number += 1,
            Err(error) => return Ok(Err(error)),
        }
        let text = line.strip_suffix(b"\n").unwrap_or(&line);
        if arguments.output != Output::Lines {
            let hit = text.utf8_chunks().any(|chunk| finder.is_match(chunk.valid()));
            count += u64::from(hit);
            if hit && arguments.output == Output::Names {
                writeln!(out, "{name}")?;
                break;
            }
            continue;
        }
        let hits = hits(finder, text);
        if let Some(first) = hits.first() {
            count += 1;
            if several {
                write!(out, "{name}:")?;
            }
            write!(out, "{number}:{}:", first.start + 1)?;
            show(arguments, text, &hits, out)?;
        }
    }
    if arguments.output == Output::Count {
        if several {
            write!(out, "{name}:")?;
        }
        writeln!(out, "{count}")?;
    }
    Ok(Ok(count > 0))
}

/// Where hits are in a line. Two that share a character are one.
fn hits(finder: &Finder<'_>, line: &[u8]) -> Vec<Range<usize>> {
    let mut hits: Vec<Range<usize>> = Vec::new();
    let mut begin = 0;
    for chunk in line.utf8_chunks() {
        for hit in finder.find_iter(chunk.valid()) {
            let hit = begin + hit.start..begin + hit.end;
            match hits.last_mut() {
                Some(last) if hit.start < last.end => last.end = last.end.max(hit.end),
                _ => hits.push(hit),
            }
        }
        begin += chunk.valid().len() + chunk.invalid().len();
    }
    hits
}

/// Writes a line with its hits.
fn show(
    arguments: &Arguments,
    line: &[u8],
    hits: &[Range<usize>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let part = |range: Range<usize>| line.get(range).unwrap_or_default();
    let [isolate, pop] = if arguments.isolate { ISOLATE } else { [""; 2] };
    let [red, plain] = if arguments.color { [RED, PLAIN] } else { [""; 2] };
    let mut done = 0;
    for hit in hits {
        out.write_all(part(done..hit.start))?;
        write!(out, "{isolate}{red}")?;
        out.write_all(part(hit.clone()))?;
        write!(out, "{plain}{pop}")?;
        done = hit.end;
    }
    out.write_all(part(done..line.len()))?;
    if arguments.code_points {
        for hit in hits {
            write!(out, "\t{}..{}", hit.start, hit.end)?;
            for c in String::from_utf8_lossy(part(hit.clone())).chars() {
                write!(out, " U+{:04X}", u32::from(c))?;
            }
        }
    }
    writeln!(out)
}
