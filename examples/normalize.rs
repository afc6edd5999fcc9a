//! Normalizes files, or the standard input, line by line, to the standard output.
//!
//! ```text
//! cargo run --release --example normalize -- article.txt > keys.txt
//! cargo run --release --example normalize -- --profile clean-fa < article.txt
//! ```
//!
//! It holds one line at a time, and never more than a mebibyte of it, so a file may be of any
//! length and a line too. Bytes that are not UTF-8 pass unchanged. Line ends stay as they are.

use std::borrow::Cow;
use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, StdinLock, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use huruf::{Normalizer, Profile};
use indicatif::{ProgressBar, ProgressStyle};
use lexopt::prelude::*;

const HELP: &str = "\
Writes each line of the FILEs, or of the standard input, so that all spellings of a word meet.

usage: normalize [--profile NAME] [FILE]...

  -p, --profile NAME   which rules to use; search, if none is named
  -q, --quiet          no progress bar and no summary
  -h, --help           this text

FILE - is the standard input. Text is written in its logical order, as it was read.

profiles:";

/// The most that is held of a line.
const LONGEST: usize = 1 << 20;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read what we write has seen enough, as `head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "normalize: {error}");
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
    files: Vec<OsString>,
    quiet: bool,
}

fn help(out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{HELP}")?;
    for profile in Profile::ALL {
        let language = profile.language().map_or("any language".into(), |it| it.to_string());
        writeln!(out, "  {profile:<14}{language}")?;
    }
    Ok(())
}

/// What the command line asks for; nothing, if help was asked for and given.
fn arguments() -> Result<Option<Arguments>, Box<dyn Error>> {
    let mut found = Arguments { profile: Profile::SEARCH, files: Vec::new(), quiet: false };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('p') | Long("profile") => found.profile = parser.value()?.string()?.parse()?,
            Short('q') | Long("quiet") => found.quiet = true,
            Short('h') | Long("help") => {
                help(&mut io::stdout().lock())?;
                return Ok(None);
            }
            Value(file) => found.files.push(file),
            other => return Err(format!("{}; try --help", other.unexpected()).into()),
        }
    }
    if found.files.is_empty() {
        found.files.push("-".into());
    }
    Ok(Some(found))
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(arguments) = arguments()? else { return Ok(()) };
    let mut inputs = Vec::new();
    for file in &arguments.files {
        inputs.push(Input::open(file)?); // all of them, before anything is written
    }
    let progress = Progress::new(&inputs, arguments.quiet);
    let normalizer = arguments.profile.normalizer();
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut count = Count::default();
    // Someone who types a line wants to see what becomes of it.
    let prompt = io::stdout().is_terminal();
    let start = Instant::now();
    for input in inputs {
        let name = input.name;
        each_line(normalizer, input.reader, |line| {
            let line = line.map_err(|error| format!("cannot read {name}: {error}"))?;
            count.add(&line);
            progress.at(count.bytes);
            out.write_all(&line.normalized)?;
            if prompt {
                out.flush()?;
            }
            Ok(())
        })?;
    }
    out.flush()?;
    let took = start.elapsed();
    progress.end();
    if !arguments.quiet {
        let profile = arguments.profile.id();
        let _ = writeln!(io::stderr(), "{profile}: {}", count.summary(took));
    }
    Ok(())
}

// ---- reading ----

struct Input {
    name: String,
    reader: Box<dyn BufRead>,
    /// Nothing if it is not known beforehand.
    len: Option<u64>,
}

impl Input {
    fn open(file: &OsString) -> Result<Self, Box<dyn Error>> {
        if file == "-" {
            let stdin: StdinLock<'static> = io::stdin().lock();
            return Ok(Self { name: "standard input".into(), reader: Box::new(stdin), len: None });
        }
        let path = Path::new(file);
        let named = |error| format!("cannot read {}: {error}", path.display());
        let opened = File::open(path).map_err(named)?;
        let about = opened.metadata().map_err(named)?;
        if about.is_dir() {
            return Err(format!("cannot read {}: it is a directory", path.display()).into());
        }
        Ok(Self {
            name: path.display().to_string(),
            reader: Box::new(BufReader::with_capacity(1 << 16, opened)),
            len: about.is_file().then_some(about.len()),
        })
    }
}

/// A line with its end, or a part of a line too long to be held.
struct Line<'a> {
    source: &'a [u8],
    normalized: Cow<'a, [u8]>,
    /// Whether the line goes on.
    unfinished: bool,
}

/// Hands over each line of `reader`, normalized.
fn each_line(
    normalizer: &Normalizer,
    mut reader: impl BufRead,
    mut take: impl FnMut(io::Result<Line<'_>>) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let mut line = Vec::new();
    loop {
        let room = (LONGEST - line.len()) as u64;
        match reader.by_ref().take(room).read_until(b'\n', &mut line) {
            Ok(_) if line.is_empty() => return Ok(()),
            Ok(_) => {}
            Err(error) => return take(Err(error)),
        }
        let unfinished = line.len() == LONGEST && !line.ends_with(b"\n");
        let end = if unfinished { safe_end(normalizer, &line) } else { line.len() };
        let (source, _) = line.split_at(end);
        let normalized = normalizer.normalize_bytes(source);
        take(Ok(Line { source, normalized, unfinished }))?;
        line.drain(..end);
    }
}

/// Where bytes that go on may be cut, so that the parts normalize as the whole would: the last
/// such place, and never 0.
fn safe_end(normalizer: &Normalizer, bytes: &[u8]) -> usize {
    // The last stretch of UTF-8 and where it starts. A character that the end cuts in two is no
    // part of it, and no error either: the rest of it is still to be read.
    let (mut start, mut text) = (0, "");
    for chunk in bytes.utf8_chunks() {
        let ill = chunk.invalid();
        let end = start + chunk.valid().len() + ill.len();
        if end == bytes.len() && may_go_on(ill) {
            text = chunk.valid();
            break;
        }
        start = end;
    }
    match normalizer.last_boundary(text) {
        0 if start > 0 => start,
        // A mebibyte of marks, and no safe place in it. Better cut than held.
        0 => text.len().max(1),
        at => start + at,
    }
}

/// Whether more bytes may make these a character; true of none at all.
fn may_go_on(bytes: &[u8]) -> bool {
    str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}

// ---- showing ----

#[derive(Default)]
struct Count {
    lines: u64,
    changed: u64,
    bytes: u64,
    written: u64,
    /// Whether the line at hand has changed so far.
    changing: bool,
    /// Whether the line at hand has begun.
    begun: bool,
}

impl Count {
    fn add(&mut self, line: &Line<'_>) {
        self.lines += u64::from(!self.begun);
        let changes = matches!(line.normalized, Cow::Owned(_));
        self.changed += u64::from(changes && !(self.begun && self.changing));
        self.changing = changes || (self.begun && self.changing);
        self.begun = line.unfinished;
        self.bytes += line.source.len() as u64;
        self.written += line.normalized.len() as u64;
    }

    fn summary(&self, took: Duration) -> String {
        format!(
            "{} lines, {} changed; {} bytes read, {} written; {:.3} GB/s",
            self.lines,
            self.changed,
            self.bytes,
            self.written,
            self.bytes as f64 / 1e9 / took.as_secs_f64().max(1e-9),
        )
    }
}

/// A bar on the standard error, if someone looks at it and no text runs through it.
struct Progress(Option<ProgressBar>);

impl Progress {
    fn new(inputs: &[Input], quiet: bool) -> Self {
        if quiet || !io::stderr().is_terminal() || io::stdout().is_terminal() {
            return Self(None);
        }
        let len = inputs.iter().map(|input| input.len).sum::<Option<u64>>();
        let (bar, template) = match len {
            Some(len) => (
                ProgressBar::new(len),
                "{wide_bar} {decimal_bytes}/{decimal_total_bytes} {decimal_bytes_per_sec}",
            ),
            None => {
                (ProgressBar::new_spinner(), "{spinner} {decimal_bytes} {decimal_bytes_per_sec}")
            }
        };
        let style = ProgressStyle::with_template(template);
        Self(Some(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))))
    }

    fn at(&self, bytes: u64) {
        if let Some(bar) = &self.0 {
            bar.set_position(bytes);
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
