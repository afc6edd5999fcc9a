//! Searches some headlines with tantivy, for every spelling of a query.
//!
//! ```text
//! cargo run                     one query as six people type it
//! cargo run -- QUERY            that query; in quotes, a phrase
//! ```

mod index;
#[cfg(test)]
mod tests;

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use index::{Hit, Titles};
use tantivy::TantivyError;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        // Whoever read what we write has seen enough, as `head` does.
        Err(TantivyError::IoError(error)) if error.kind() == ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(io::stderr(), "tantivy-search: {error}");
            ExitCode::from(2)
        }
    }
}

/// Says whether something was found.
fn run() -> tantivy::Result<bool> {
    let titles = Titles::with_huruf()?;
    let out = &mut io::stdout().lock();
    let query = env::args().skip(1).collect::<Vec<_>>().join(" ");
    if query.is_empty() {
        return demonstrate(&titles, out);
    }
    let hits = titles.find(&query)?;
    show(&titles, &hits, out)?;
    Ok(!hits.is_empty())
}

/// One query in six spellings, as a phrase.
fn demonstrate(titles: &Titles, out: &mut impl Write) -> tantivy::Result<bool> {
    let default = Titles::with_default()?;
    writeln!(out, "One phrase, typed in six ways, and the lines in which it is found.\n")?;
    writeln!(out, "{:<24}{:<31}with tantivy's default", "", "with huruf")?;
    let mut all: Option<Vec<Hit>> = None;
    let mut same = true;
    for (by, text) in index::spellings() {
        let phrase = format!("\"{text}\"");
        let (found, by_default) = (titles.find(&phrase)?, default.find(&phrase)?);
        writeln!(out, "{by:<24}{:<31}{}", lines(&found), lines(&by_default))?;
        // Right-to-left text comes last in a line, where it moves nothing else on a screen.
        writeln!(out, "    {text}")?;
        same &= *all.get_or_insert_with(|| found.clone()) == found;
    }
    let all = all.unwrap_or_default();
    let verdict = if same { "All six highlight the same" } else { "They differ; the first has" };
    writeln!(out, "\n{verdict}: line, language, bytes, headline.\n")?;
    show(titles, &all, out)?;
    Ok(same)
}

fn lines(hits: &[Hit]) -> String {
    hits.iter().map(|hit| hit.line.to_string()).collect::<Vec<_>>().join(" ")
}

/// One hit a line: where it is, and its title in logical order, the words in colour or in brackets.
fn show(titles: &Titles, hits: &[Hit], out: &mut impl Write) -> io::Result<()> {
    let [on, off] = if io::stdout().is_terminal() { ["\x1B[1;31m", "\x1B[0m"] } else { ["[", "]"] };
    for hit in hits {
        let Some(headline) = titles.headline(hit.line) else { continue };
        let bytes: Vec<_> = hit.words.iter().map(|word| format!("{word:?}")).collect();
        write!(out, "{:>3}  {:<4} {:<16}", hit.line, headline.language, bytes.join(" "))?;
        let mut shown = 0;
        for word in &hit.words {
            let before = headline.title.get(shown..word.start).unwrap_or_default();
            let text = headline.title.get(word.clone()).unwrap_or_default();
            write!(out, "{before}{on}{text}{off}")?;
            shown = word.end;
        }
        writeln!(out, "{}", headline.title.get(shown..).unwrap_or_default())?;
    }
    Ok(())
}
