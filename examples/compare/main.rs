//! What other programs make of a text, and what huruf does: all presets and all profiles, those that
//! agree together, with the code points of each difference.
//!
//! ```text
//! cargo run --example compare -- 'کوریا الشمالیة'
//! cargo run --example compare -- --only lucene,search --pair 'کوریا' 'كوريا'
//! cargo run --release --example compare -- --html --file words.txt > page.html
//! ```

mod diff;
mod engine;
#[path = "../explain/joining.rs"]
mod joining;
#[path = "../explain/marked.rs"]
mod marked;
#[path = "../explain/names.rs"]
mod names;
mod page;
#[path = "../explain/style.rs"]
mod style;
mod tell;

use std::error::Error;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::Path;
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};
use lexopt::prelude::*;

use diff::Difference;
use engine::{Engine, Outcome, outcomes};

const HELP: &str = "\
Tells what each preset and each profile makes of the TEXTs, of the lines of the FILEs, or of those of
the standard input, and which of them agree.

usage: compare [OPTION]... [TEXT]...
       compare [OPTION]... --file FILE
       compare [OPTION]... --pair TEXT TEXT

  -f, --file FILE       each line of FILE is a text; may be given again
  -p, --pair TEXT TEXT  two spellings of a word: whether they meet; may be given again
  -o, --only NAME,...   only engines whose names begin so; may be given again
      --profiles        only the profiles of huruf
      --presets         only the functions of other programs
      --html            write a page, and no lines
      --whole           shorten nothing, however long
  -l, --list            the names of the engines, each with its program, version and function
  -q, --quiet           no progress bar
  -h, --help            this text

An engine is a profile, such as search/1, or a preset, such as lucene-arabic. A FILE - is the standard
input; empty lines in it are passed over, and what is no UTF-8 becomes U+FFFD. A difference is told as

  BYTES, ...  CODE POINTS -> CODE POINTS

where BYTES are counted from the start of the text (of the first one of a pair), from 0. A line with
Arabic script holds one text, in its logical order, and nothing else.";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read what we write has seen enough, as `head` does.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "compare: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

#[derive(Default)]
struct Arguments {
    texts: Vec<String>,
    pairs: Vec<[String; 2]>,
    files: Vec<OsString>,
    engines: Vec<Engine>,
    html: bool,
    whole: bool,
    quiet: bool,
}

/// What the command line asks for; nothing, if it asked for help or a list, which is given.
fn arguments() -> Result<Option<Arguments>, Box<dyn Error>> {
    let mut found = Arguments::default();
    let (mut only, mut profiles, mut presets, mut list) = (Vec::new(), false, false, false);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('f') | Long("file") => found.files.push(parser.value()?),
            Short('p') | Long("pair") => {
                let mut text = || parser.value().map_err(|_| "--pair wants two texts; try --help");
                found.pairs.push([text()?.string()?, text()?.string()?]);
            }
            Short('o') | Long("only") => {
                let names = parser.value()?.string()?;
                only.extend(names.split(',').map(|name| name.trim().to_owned()));
            }
            Long("profiles") => profiles = true,
            Long("presets") => presets = true,
            Long("html") => found.html = true,
            Long("whole") => found.whole = true,
            Short('q') | Long("quiet") => found.quiet = true,
            Short('l') | Long("list") => list = true,
            Short('h') | Long("help") => {
                writeln!(io::stdout().lock(), "{HELP}")?;
                return Ok(None);
            }
            Value(text) => found.texts.push(text.string()?),
            other => return Err(format!("{}; try --help", other.unexpected()).into()),
        }
    }
    let kind = |engine: &Engine| match engine {
        Engine::Profile(_) => profiles || !presets,
        Engine::Preset(_) => presets || !profiles,
    };
    found.engines = chosen(&Engine::all().filter(kind).collect::<Vec<_>>(), &only)?;
    if list {
        tell::list(&mut io::stdout().lock(), &found.engines)?;
        return Ok(None);
    }
    if found.texts.is_empty() && found.pairs.is_empty() && found.files.is_empty() {
        found.files.push("-".into());
    }
    Ok(Some(found))
}

/// Those whose names begin as one of `prefixes` says; all of them, if that says nothing.
fn chosen(engines: &[Engine], prefixes: &[String]) -> Result<Vec<Engine>, Box<dyn Error>> {
    let begins = |engine: &Engine, prefix: &str| {
        // An empty one is a comma too many.
        !prefix.is_empty() && engine.name().starts_with(prefix)
    };
    if let Some(none) = prefixes.iter().find(|it| !engines.iter().any(|e| begins(e, it))) {
        let names: Vec<_> = engines.iter().map(|engine| engine.name()).collect();
        let names = names.join(", ");
        return Err(format!("no engine begins with {none:?}; valid are {names}").into());
    }
    let wanted = |engine: &&Engine| {
        prefixes.is_empty() || prefixes.iter().any(|prefix| begins(engine, prefix))
    };
    Ok(engines.iter().filter(wanted).copied().collect())
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(arguments) = arguments()? else { return Ok(()) };
    let mut inputs = Vec::new();
    for file in &arguments.files {
        inputs.push(Input::open(file)?); // all of them, before anything is written
    }
    let progress = progress(&arguments, &inputs);
    let limits = if arguments.whole { Limits::NONE } else { Limits::SHORT };
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    if arguments.html {
        page::head(&mut out, &arguments.engines)?;
    }
    let (mut number, html) = (0, arguments.html);
    let mut compare = |heading: String, texts: &[&str]| -> io::Result<()> {
        number += 1;
        let section = Section { number, heading, texts: texts.to_vec() };
        let outcomes = outcomes(texts, &arguments.engines);
        let written = if html { page::section } else { tell::section };
        written(&mut out, &section, &outcomes, &limits)?;
        out.flush() // someone who types a line wants to see what becomes of it
    };
    for (i, [one, other]) in arguments.pairs.iter().enumerate() {
        compare(format!("pair {}", i + 1), &[one, other])?;
    }
    for (i, text) in arguments.texts.iter().enumerate() {
        compare(format!("text {}", i + 1), &[text])?;
    }
    for Input { name, mut reader, .. } in inputs {
        let (mut line, mut number) = (Vec::new(), 0);
        loop {
            line.clear();
            let read = reader.read_until(b'\n', &mut line);
            let read = read.map_err(|error| format!("cannot read {name}: {error}"))?;
            if read == 0 {
                break;
            }
            number += 1;
            let text = String::from_utf8_lossy(&line);
            let text = text.strip_suffix('\n').unwrap_or(&text);
            let text = text.strip_suffix('\r').unwrap_or(text);
            if !text.is_empty() {
                compare(format!("{name}:{number}"), &[text])?;
            }
            progress.inc(read as u64);
        }
    }
    progress.finish_and_clear();
    if html {
        page::tail(&mut out)?;
    }
    out.flush()?;
    Ok(())
}

// ---- what is told ----

/// A text, or a pair of them, to compare engines by.
struct Section<'t> {
    /// From 1.
    number: usize,
    heading: String,
    texts: Vec<&'t str>,
}

/// How much of a long text is told.
struct Limits {
    /// So many characters of a text are shown.
    shown: usize,
    /// So many code points of it.
    points: usize,
    /// So many differences are listed.
    listed: usize,
    /// So many places of each.
    places: usize,
    /// Differences are looked for in about so many characters.
    looked: usize,
}

impl Limits {
    const SHORT: Self = Self { shown: 400, points: 64, listed: 20, places: 8, looked: 1 << 14 };
    const NONE: Self = {
        let all = usize::MAX;
        Self { shown: all, points: all, listed: all, places: all, looked: all }
    };

    /// The code points of a text.
    fn points(&self, text: &str) -> Vec<String> {
        let points = text.chars().enumerate().take(self.points.saturating_add(1));
        let points = points.map(|(i, c)| match i < self.points {
            true => format!("U+{:04X}", u32::from(c)),
            false => "...".into(),
        });
        points.collect()
    }

    /// The code points of a part that differs, with their names.
    fn describe(&self, text: &str) -> String {
        let end = text.char_indices().nth(self.points).map_or(text.len(), |(at, _)| at);
        let (start, left) = text.split_at(end);
        match left.chars().count() {
            0 => names::describe(start),
            left => format!("{} ... and {left} more", names::describe(start)),
        }
    }

    /// Where a difference is.
    fn places(&self, difference: &Difference<'_>) -> String {
        let places = difference.places.iter().take(self.places);
        let places: Vec<_> = places.map(|it| format!("{}..{}", it.start, it.end)).collect();
        let places = places.join(", ");
        match difference.places.len().saturating_sub(self.places) {
            0 => places,
            left => format!("{places} and {left} more"),
        }
    }

    /// What is shown of a text, and how many characters are left.
    fn cut<'t>(&self, text: &'t str) -> (&'t str, usize) {
        let end = text.char_indices().nth(self.shown).map_or(text.len(), |(at, _)| at);
        let (start, left) = text.split_at(end);
        (start, left.chars().count())
    }
}

/// How far the engines agree.
fn agreement(outcomes: &[Outcome<'_>]) -> String {
    let count = |wanted: &dyn Fn(&&Outcome<'_>) -> bool| -> usize {
        outcomes.iter().filter(wanted).map(|it| it.engines.len()).sum()
    };
    let all = count(&|_| true);
    if outcomes.iter().any(|outcome| outcome.texts.len() > 1) {
        let meet = count(&|outcome| outcome.meets());
        return format!("they meet in {meet} of {}", counted(all, "engine"));
    }
    let (engines, unchanged) = (counted(all, "engine"), count(&|outcome| outcome.unchanged));
    let outcomes = counted(outcomes.len(), "outcome");
    format!("{engines}, {outcomes}; unchanged in {unchanged}")
}

/// A number of things.
fn counted(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
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
            let reader = Box::new(io::stdin().lock());
            return Ok(Self { name: "standard input".into(), reader, len: None });
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
        Ok(Self { name: path.display().to_string(), reader, len })
    }
}

/// A bar on the standard error, if someone looks at it and no text runs through it.
fn progress(arguments: &Arguments, inputs: &[Input]) -> ProgressBar {
    let hidden = arguments.quiet || inputs.is_empty() || io::stdout().is_terminal();
    if hidden || !io::stderr().is_terminal() {
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
