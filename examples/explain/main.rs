//! Explains what normalizing does to a text: each change with its place, its code points and the
//! rule behind it; or all of it as one page to look at.
//!
//! ```text
//! cargo run --release --example explain -- article.txt
//! cargo run --release --example explain -- --profile clean-fa --totals < article.txt
//! cargo run --release --example explain -- --html page.html article.txt
//! ```

mod joining;
mod marked;
mod names;
mod page;
mod style;

use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use huruf::{Change, Counts, Profile};
use indicatif::{ProgressBar, ProgressStyle};
use lexopt::prelude::*;

const HELP: &str = "\
Tells what normalizing changes in the FILEs, or in the standard input, and why.

usage: explain [--profile NAME] [--totals] [--html PAGE] [FILE]...
       explain [--profile NAME] [--totals] [--html PAGE] --text TEXT

  -p, --profile NAME   which rules to use; search, if none is named
  -t, --text TEXT      this text, and no file
      --totals         only how many changes each rule made
      --html PAGE      write one page with all changes to the file PAGE
  -q, --quiet          no progress bar
  -h, --help           this text

A FILE - is the standard input, a PAGE - the standard output. A change is told as

  LINE:BYTES  RULE  CODE POINTS -> CODE POINTS  TEXT -> TEXT

where BYTES are counted from the start of the line, from 0, and text stands in its logical order.

profiles:";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read what we write has seen enough, as `head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "explain: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

struct Arguments {
    profile: Profile,
    text: Option<String>,
    totals: bool,
    html: Option<OsString>,
    quiet: bool,
    files: Vec<OsString>,
}

/// What the command line asks for; nothing, if help was asked for and given.
fn arguments() -> Result<Option<Arguments>, Box<dyn Error>> {
    let (profile, text, totals, html, quiet) = (Profile::SEARCH, None, false, None, false);
    let mut found = Arguments { profile, text, totals, html, quiet, files: Vec::new() };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('p') | Long("profile") => found.profile = parser.value()?.string()?.parse()?,
            Short('t') | Long("text") => found.text = Some(parser.value()?.string()?),
            Long("totals") => found.totals = true,
            Long("html") => found.html = Some(parser.value()?),
            Short('q') | Long("quiet") => found.quiet = true,
            Short('h') | Long("help") => {
                let mut out = io::stdout().lock();
                writeln!(out, "{HELP}")?;
                for profile in Profile::ALL {
                    let language = profile.language().map(|language| language.to_string());
                    writeln!(
                        out,
                        "  {profile:<14}{}",
                        language.as_deref().unwrap_or("any language")
                    )?;
                }
                return Ok(None);
            }
            Value(file) => found.files.push(file),
            other => return Err(format!("{}; try --help", other.unexpected()).into()),
        }
    }
    if found.text.is_some() && !found.files.is_empty() {
        return Err("give a --text or FILEs, not both; try --help".into());
    }
    if found.text.is_none() && found.files.is_empty() {
        found.files.push("-".into());
    }
    Ok(Some(found))
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(arguments) = arguments()? else { return Ok(()) };
    let inputs = inputs(&arguments)?; // all of them, before anything is written
    let progress = progress(&arguments, &inputs);
    let stdout = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let (mut out, mut page): (Box<dyn Write>, _) = match &arguments.html {
        None => (Box::new(stdout), None),
        Some(file) if file == "-" => (Box::new(stdout), Some(page::Page::new(arguments.profile))),
        Some(file) => {
            let named = |error| format!("cannot write {}: {error}", Path::new(file).display());
            let file = io::BufWriter::new(File::create(file).map_err(named)?);
            (Box::new(file), Some(page::Page::new(arguments.profile)))
        }
    };
    let mut counts = Counts::new();
    for input in inputs {
        let Input { name, mut reader, .. } = input;
        if let Some(page) = &mut page {
            page.heading(&name);
        }
        let (mut line, mut number) = (Vec::new(), 0);
        loop {
            line.clear();
            let read = reader.read_until(b'\n', &mut line);
            let read = read.map_err(|error| format!("cannot read {name}: {error}"))?;
            if read == 0 {
                break;
            }
            number += 1;
            progress.inc(read as u64);
            // What is no UTF-8 is shown as such; places are counted in what was shown.
            let text = String::from_utf8_lossy(&line);
            let text = text.strip_suffix('\n').unwrap_or(&text);
            let changes = arguments.profile.normalizer().changes(text);
            match &mut page {
                Some(page) => page.line(text, changes.inspect(|it| counts.count(it.rule))),
                None if arguments.totals => counts.add(changes),
                None => {
                    for change in changes {
                        counts.count(change.rule);
                        tell(&mut out, number, &change)?;
                    }
                }
            }
        }
    }
    progress.finish_and_clear();
    match page {
        Some(page) => out.write_all(page.finish(&counts).as_bytes())?,
        None if arguments.totals => writeln!(out, "{counts}")?,
        None => writeln!(out, "\n{counts}")?,
    }
    out.flush()?;
    Ok(())
}

/// Tells one change in one line.
fn tell(out: &mut dyn Write, line: u64, change: &Change<'_>) -> io::Result<()> {
    let Change { source, from, to, rule, .. } = change;
    let place = format!("{line}:{}..{}", source.start, source.end);
    let (old, new) = (names::describe(from), names::describe(to));
    let (from, to) = (names::shown(from), names::shown(to));
    writeln!(out, "{place:<12} {rule:<20} {old} -> {new}  \"{from}\" -> \"{to}\"")
}

// ---- reading ----

struct Input {
    name: String,
    reader: Box<dyn BufRead>,
    /// Nothing if it is not known beforehand.
    len: Option<u64>,
}

fn inputs(arguments: &Arguments) -> Result<Vec<Input>, Box<dyn Error>> {
    if let Some(text) = &arguments.text {
        let len = Some(text.len() as u64);
        let reader = Box::new(io::Cursor::new(text.clone().into_bytes()));
        return Ok(vec![Input { name: String::new(), reader, len }]);
    }
    arguments.files.iter().map(open).collect()
}

fn open(file: &OsString) -> Result<Input, Box<dyn Error>> {
    if file == "-" {
        let reader = Box::new(io::stdin().lock());
        return Ok(Input { name: "standard input".into(), reader, len: None });
    }
    let path = Path::new(file);
    let named = |error| format!("cannot read {}: {error}", path.display());
    let opened = File::open(path).map_err(named)?;
    let about = opened.metadata().map_err(named)?;
    if about.is_dir() {
        return Err(format!("cannot read {}: it is a directory", path.display()).into());
    }
    let reader = Box::new(BufReader::with_capacity(1 << 16, opened));
    let len = about.is_file().then_some(about.len());
    Ok(Input { name: path.display().to_string(), reader, len })
}

/// A bar on the standard error, if someone looks at it and no text runs through it.
fn progress(arguments: &Arguments, inputs: &[Input]) -> ProgressBar {
    let runs = arguments.html.is_none() && !arguments.totals && io::stdout().is_terminal();
    if arguments.quiet || runs || !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let len = inputs.iter().map(|input| input.len).sum::<Option<u64>>();
    let (bar, template) = match len {
        Some(len) => {
            (ProgressBar::new(len), "{wide_bar} {decimal_bytes}/{decimal_total_bytes} {eta}")
        }
        None => (ProgressBar::new_spinner(), "{spinner} {decimal_bytes} {decimal_bytes_per_sec}"),
    };
    let style = ProgressStyle::with_template(template);
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
