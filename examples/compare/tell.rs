//! What became of a text, as lines: a line with Arabic script holds one text and nothing else, so
//! that a terminal has nothing to put in another order.

use std::io::{self, Write};

use crate::diff::{Diff, differences};
use crate::engine::{Engine, Outcome};
use crate::names::shown;
use crate::{Limits, Section, agreement, counted};

/// How long a line with names may be.
const WIDTH: usize = 96;

pub(crate) fn section(
    out: &mut dyn Write,
    section: &Section<'_>,
    outcomes: &[Outcome<'_>],
    limits: &Limits,
) -> io::Result<()> {
    writeln!(out, "== {}", section.heading)?;
    for text in &section.texts {
        show(out, text, limits, true)?;
    }
    if let [one, other] = *section.texts {
        tell_differences(out, one, other, limits)?;
    }
    writeln!(out, "    {}", agreement(outcomes))?;
    for outcome in outcomes {
        writeln!(out, "\n-- {}", outcome.heading())?;
        let apart = if outcome.meets() { 1 } else { outcome.texts.len() };
        for text in outcome.texts.iter().take(apart) {
            show(out, text, limits, !outcome.unchanged)?;
        }
        for (program, names) in outcome.programs() {
            wrapped(out, &format!("    by {program}:"), &names)?;
        }
        match (&*section.texts, &*outcome.texts) {
            _ if outcome.unchanged => {} // a pair's differences stand above
            ([source], [text]) => tell_differences(out, source, text, limits)?,
            (_, [one, other]) if !outcome.meets() => tell_differences(out, one, other, limits)?,
            _ => {}
        }
    }
    writeln!(out)
}

/// A text on a line of its own, and its code points below it.
fn show(out: &mut dyn Write, text: &str, limits: &Limits, points: bool) -> io::Result<()> {
    let (start, left) = limits.cut(text);
    if start.is_empty() {
        return writeln!(out, "    nothing");
    }
    writeln!(out, "{}", shown(start))?;
    if points {
        wrapped(out, "   ", &limits.points(text))?;
    }
    if left > 0 {
        writeln!(out, "    ... and {} more; --whole shows them", counted(left, "character"))?;
    }
    Ok(())
}

/// What stood where, and what stands there now.
fn tell_differences(
    out: &mut dyn Write,
    source: &str,
    text: &str,
    limits: &Limits,
) -> io::Result<()> {
    let diff = Diff::new(source, text, limits.looked);
    let found = differences(&diff.edits);
    for difference in found.iter().take(limits.listed) {
        let places = limits.places(difference);
        let (from, to) = (limits.describe(difference.from), limits.describe(difference.to));
        writeln!(out, "    {places:<12} {from} -> {to}")?;
    }
    if let Some(left @ 1..) = found.len().checked_sub(limits.listed) {
        writeln!(out, "    ... and {} more; --whole lists them", counted(left, "difference"))?;
    }
    if let Some(cut) = diff.cut {
        writeln!(out, "    ... behind byte {cut} none is looked for; --whole does")?;
    }
    Ok(())
}

/// Words behind a first one, with as many lines as they need.
fn wrapped(out: &mut dyn Write, first: &str, words: &[impl AsRef<str>]) -> io::Result<()> {
    write!(out, "{first}")?;
    let mut width = first.len();
    for word in words {
        let word = word.as_ref();
        if width + 1 + word.len() > WIDTH {
            write!(out, "\n       ")?;
            width = 7;
        }
        write!(out, " {word}")?;
        width += 1 + word.len();
    }
    writeln!(out)
}

/// The engines by name, each with its program and what of it it is.
pub(crate) fn list(out: &mut dyn Write, engines: &[Engine]) -> io::Result<()> {
    let names = engines.iter().map(|it| it.name().len()).max().unwrap_or(0);
    let programs = engines.iter().map(|it| it.program().len()).max().unwrap_or(0);
    for engine in engines {
        let (name, program, function) = (engine.name(), engine.program(), engine.function());
        writeln!(out, "{name:names$}  {program:programs$}  {function}")?;
    }
    Ok(())
}
