//! What became of texts, as one page: no script, and nothing that is fetched.
//!
//! What stands in the source is in `del`, what becomes of it in `ins`, as on the page of the example
//! `explain`, with whose style sheet it is shown.

use std::io::{self, Write};

use crate::diff::{Diff, Edit, differences};
use crate::engine::{Engine, Outcome};
use crate::marked::{escape, marked, visible};
use crate::style::STYLE;
use crate::{Limits, Section, agreement, counted};

/// What this page has and that of `explain` has not.
const MORE: &str = r#"h3 { margin: 0; font-size: .95rem; font-weight: 600; }
article {
  margin: 0 0 1rem; padding: .8rem 1.1rem 1rem; border: 1px solid var(--line); border-radius: .8rem;
  background: var(--card);
}
.text {
  margin: .2rem 0 .4rem; color: var(--ink); white-space: pre-wrap; overflow-wrap: anywhere;
  font: 1.55rem/2.1 "Noto Naskh Arabic", "Scheherazade New", Amiri, Vazirmatn, "Noto Sans Arabic",
    "Geeza Pro", "Segoe UI", "DejaVu Sans", serif;
}
.points, td { font-size: .85rem; overflow-wrap: anywhere; }
th:last-child, td:last-child { text-align: start; }
dl { margin: 0 0 .4rem; font-size: .9rem; }
dt { display: inline; color: var(--quiet); }
dd { display: inline; margin: 0; }
dd code { display: inline-block; margin-inline-end: .7em; }
"#;

pub(crate) fn head(out: &mut dyn Write, engines: &[Engine]) -> io::Result<()> {
    let engines = counted(engines.len(), "engine");
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>What becomes of it in {engines}</title>\n<style>\n{STYLE}{MORE}</style>\n</head>\n<body>\n\
         <header>\n<h1>What becomes of it in {engines}</h1>\n\
         <p>What comes to the same stands together. Point at a change, or reach it by the tab key, to \
         read its code points.</p>\n\
         <fieldset>\n<legend>Show each text</legend>\n\
         <label><input type=\"radio\" name=\"view\" id=\"view-before\"> as it was</label>\n\
         <label><input type=\"radio\" name=\"view\" id=\"view-after\" checked> as it becomes</label>\n\
         <label><input type=\"radio\" name=\"view\" id=\"view-both\"> both</label>\n\
         </fieldset>\n</header>\n<main>\n"
    )
}

pub(crate) fn tail(out: &mut dyn Write) -> io::Result<()> {
    write!(out, "</main>\n</body>\n</html>\n")
}

pub(crate) fn section(
    out: &mut dyn Write,
    section: &Section<'_>,
    outcomes: &[Outcome<'_>],
    limits: &Limits,
) -> io::Result<()> {
    let (id, heading) = (section.number, escape(&section.heading));
    writeln!(out, "<section aria-labelledby=\"text-{id}\">")?;
    writeln!(out, "<h2 id=\"text-{id}\"><bdi>{heading}</bdi></h2>")?;
    texts(out, &section.texts, limits)?;
    writeln!(out, "<p>{}</p>", agreement(outcomes))?;
    for (i, outcome) in outcomes.iter().enumerate() {
        let id = format!("outcome-{id}-{}", i + 1);
        writeln!(out, "<article aria-labelledby=\"{id}\">")?;
        writeln!(out, "<h3 id=\"{id}\">{}</h3>", outcome.heading())?;
        match (&*section.texts, &*outcome.texts) {
            ([source], _) if outcome.unchanged => shown(out, source, limits)?,
            ([source], [made]) => changed(out, source, made, limits)?,
            (_, made) => {
                let apart = if outcome.meets() { 1 } else { made.len() };
                let made: Vec<&str> = made.iter().take(apart).map(|text| &**text).collect();
                texts(out, &made, limits)?;
            }
        }
        writeln!(out, "<dl>")?;
        for (program, names) in outcome.programs() {
            write!(out, "<div><dt>{}</dt> <dd>", escape(&program))?;
            for name in names {
                write!(out, "<code>{}</code> ", escape(name))?;
            }
            writeln!(out, "</dd></div>")?;
        }
        writeln!(out, "</dl>\n</article>")?;
    }
    writeln!(out, "</section>")
}

/// One text; or two, the second with what differs from the first.
fn texts(out: &mut dyn Write, texts: &[&str], limits: &Limits) -> io::Result<()> {
    if let Some(first) = texts.first() {
        plain(out, first, limits)?;
    }
    match texts {
        [one, other] => changed(out, one, other, limits),
        _ => Ok(()),
    }
}

fn plain(out: &mut dyn Write, text: &str, limits: &Limits) -> io::Result<()> {
    shown(out, text, limits)?;
    points(out, text, limits)
}

fn shown(out: &mut dyn Write, text: &str, limits: &Limits) -> io::Result<()> {
    let (start, left) = limits.cut(text);
    writeln!(out, "<p class=\"text\" dir=\"auto\" lang=\"und\">{}</p>", visible(start, true))?;
    if left > 0 {
        let left = counted(left, "character");
        writeln!(out, "<p>... and {left} more; <code>--whole</code> shows them</p>")?;
    }
    Ok(())
}

fn points(out: &mut dyn Write, text: &str, limits: &Limits) -> io::Result<()> {
    let points = if text.is_empty() { "nothing".into() } else { limits.points(text).join(" ") };
    writeln!(out, "<p class=\"points\">{points}</p>")
}

/// A text with its changes from another, its code points, and a table of what differs.
fn changed(out: &mut dyn Write, source: &str, made: &str, limits: &Limits) -> io::Result<()> {
    let diff = Diff::new(source, made, limits.looked);
    write!(out, "<p class=\"text\" dir=\"auto\" lang=\"und\">")?;
    let mut at = 0;
    for Edit { source: place, from, to } in &diff.edits {
        let kind = match (from.chars().count(), to.chars().count()) {
            (_, 0) => "strip",
            (from, to) if to > from => "expand",
            _ => "fold",
        };
        let tip = format!("{} \u{2192} {}", limits.describe(from), limits.describe(to));
        let (before, behind) =
            (part(source, 0..place.start), part(source, place.end..source.len()));
        let kept = part(source, at..place.start);
        let edit = marked(kind, &tip, [from, to], [before, behind]);
        write!(out, "{}{edit}", visible(kept, at == 0))?;
        at = place.end;
    }
    let end = diff.cut.unwrap_or(source.len());
    writeln!(out, "{}</p>", visible(part(source, at..end), at == 0))?;
    if diff.edits.is_empty() {
        return Ok(());
    }
    points(out, made, limits)?;
    table(out, &diff, limits)
}

fn part(text: &str, range: std::ops::Range<usize>) -> &str {
    text.get(range).unwrap_or_default()
}

fn table(out: &mut dyn Write, diff: &Diff, limits: &Limits) -> io::Result<()> {
    writeln!(
        out,
        "<table>\n<thead><tr><th scope=\"col\">bytes</th><th scope=\"col\">stood there</th>\
         <th scope=\"col\">stands there now</th></tr></thead>\n<tbody>"
    )?;
    let found = differences(&diff.edits);
    for difference in found.iter().take(limits.listed) {
        let (from, to) =
            (escape(&limits.describe(difference.from)), escape(&limits.describe(difference.to)));
        let places = limits.places(difference);
        writeln!(out, "<tr><td>{places}</td><td>{from}</td><td>{to}</td></tr>")?;
    }
    writeln!(out, "</tbody>\n</table>")?;
    if let Some(left @ 1..) = found.len().checked_sub(limits.listed) {
        let left = counted(left, "difference");
        writeln!(out, "<p>... and {left} more; <code>--whole</code> lists them</p>")?;
    }
    if let Some(cut) = diff.cut {
        writeln!(
            out,
            "<p>... behind byte {cut} none is looked for; <code>--whole</code> does</p>"
        )?;
    }
    Ok(())
}
