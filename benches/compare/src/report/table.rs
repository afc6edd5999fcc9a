//! The tables, in Markdown.

use std::fmt::Write as _;

use super::{Measured, Report, about, digits, size_name};
use crate::check::PROBES;
use crate::engines::{MEMCPY, NAIVE, Work};

/// The whole page.
pub(crate) fn markdown(report: &Report) -> String {
    let mut page = String::from(
        "# How fast a search key is made\n\n\
         Made by `huruf-compare`, not to be edited: see the command at the end. The texts are generated\n\
         (`benches/support/corpus.rs`), the same bytes everywhere. A short text teaches the branch\n\
         predictor its every letter: of two sizes, believe the larger. There each engine also finds the\n\
         caches as another one left them.\n",
    );
    for size in report.sizes() {
        let texts = report.of_size(size);
        let _ = write!(page, "\n## {}, GB/s\n\n", size_name(size));
        speeds(report, &texts, &mut page);
        let _ = write!(page, "\n## {}, times naive / share of memcpy\n\n", size_name(size));
        ratios(report, &texts, &mut page);
    }
    if let Some(texts) = report.sizes().last().map(|&size| report.of_size(size)) {
        page.push_str("\nThe texts:\n\n");
        for text in texts {
            let _ = writeln!(page, "* {}: {}", text.corpus, about(text.corpus));
        }
    }
    page.push_str("\n## What each one does\n\n");
    notes(report, &mut page);
    page.push_str(
        "\n## What meets in the key\n\n\
         Asked of each engine before it is timed: `x` says that two spellings meet, whatever letter\n\
         they meet in. Alef, seats: with hamza and without; yeh: of Persia, and without dots; heh: of\n\
         Urdu; vowels: fatha, shadda, fathatan, dagger alef; joiner: the half-space; points: comma and\n\
         question mark, with ASCII. Whoever writes for one language keeps what it tells apart, and is\n\
         right to. The last column has the corpora of which an engine makes the bytes that huruf makes.\n\n",
    );
    matrix(report, &mut page);
    page.push_str("\n## Where and when\n\n");
    let caption = report.caption();
    if let Some((command, facts)) = caption.split_last() {
        for fact in facts {
            let _ = writeln!(page, "* {fact}");
        }
        let _ = write!(page, "\n```sh\n{command}\n```\n");
    }
    page
}

fn speeds(report: &Report, texts: &[&Measured], page: &mut String) {
    by_engine(report, texts, page, |text, engine| digits(text.speed(engine)));
}

fn ratios(report: &Report, texts: &[&Measured], page: &mut String) {
    let [naive, memcpy] = [NAIVE, MEMCPY].map(|name| report.position(name));
    by_engine(report, texts, page, |text, engine| {
        let over = |other: Option<usize>| {
            let other = other.map_or(0.0, |other| text.speed(other));
            if other > 0.0 { Some(text.speed(engine) / other) } else { None }
        };
        let times = over(naive).map_or("?".to_owned(), digits);
        let share = over(memcpy).map_or("?".to_owned(), |share| digits(100.0 * share));
        format!("{times} / {share} %")
    });
}

/// A row for each engine, a column for each text.
fn by_engine(
    report: &Report,
    texts: &[&Measured],
    page: &mut String,
    cell: impl Fn(&Measured, usize) -> String,
) {
    let Some(first) = texts.first() else { return };
    let heads: Vec<String> = texts.iter().map(|text| text.corpus.to_string()).collect();
    let _ = writeln!(page, "| | {} |\n|---{}|", heads.join(" | "), "|--:".repeat(heads.len()));
    for work in Work::ALL {
        let ranked = report.ranked(work, first);
        if !ranked.is_empty() {
            let _ = writeln!(page, "| **{work}** {}|", "| ".repeat(heads.len()));
        }
        for engine in ranked {
            let cells: Vec<String> = texts.iter().map(|text| cell(text, engine)).collect();
            let name = report.engines.get(engine).map_or("", |it| it.0.name);
            let _ = writeln!(page, "| {name} | {} |", cells.join(" | "));
        }
    }
}

fn notes(report: &Report, page: &mut String) {
    for (engine, _) in &report.engines {
        let _ = writeln!(page, "* **{}**: {}", engine.name, engine.note);
    }
    page.push_str(
        "\nThose that know nothing of Arabic were given the rules of the naive loop, in the form that \
         each of\nthem takes; all other peers were asked for as much of a key as their public calls \
         offer.\n\nA call that returns a text of its own is timed with allocating and freeing it; one that \
         writes to\na buffer is given a warm one.\n",
    );
}

fn matrix(report: &Report, page: &mut String) {
    let heads: Vec<&str> = PROBES.iter().map(|probe| probe.name).collect();
    let _ = writeln!(page, "| | {} | same bytes |", heads.join(" | "));
    let _ = writeln!(page, "|---{}|---|", "|:-:".repeat(heads.len()));
    for (engine, findings) in report.engines.iter().filter(|it| it.0.work != Work::Yardstick) {
        let meet: Vec<&str> = findings.meet.iter().map(|&it| if it { "x" } else { "" }).collect();
        let corpora = report.sizes().first().map_or(0, |&size| report.of_size(size).len());
        let same = if findings.same.len() == corpora {
            "all".to_owned()
        } else {
            let same: Vec<String> = findings.same.iter().map(ToString::to_string).collect();
            same.join(", ")
        };
        let _ = writeln!(page, "| {} | {} | {same} |", engine.name, meet.join(" | "));
    }
}

#[cfg(test)]
mod tests {
    use super::markdown;
    use crate::report::tests::made_up;

    #[test]
    fn a_page_has_all_there_is_to_say() {
        let page = markdown(&made_up());
        for part in [
            "## 64 KiB, GB/s",
            "## 8 MiB, times naive / share of memcpy",
            "| | news | vocalized | persian | ascii |\n|---|--:|--:|--:|--:|\n",
            "| huruf | 10.0 | 10.0 | 10.0 | 10.0 |",
            "| naive | 1.00 / ",
            "| huruf | 2.00 / ",
            "* **tashkil**: `remove`.",
            "A made-up processor",
            "rustc 1.89.0",
            "simdutf8 0.",
            "```sh\ncargo run\n```",
        ] {
            assert!(page.contains(part), "{part} in\n{page}");
        }
    }

    #[test]
    fn every_row_of_a_table_has_as_many_cells() {
        let page = markdown(&made_up());
        let mut cells = 0;
        for line in page.lines() {
            match (line.starts_with('|'), line.matches('|').count()) {
                (false, _) => cells = 0,
                (true, n) if cells == 0 => cells = n,
                (true, n) => assert_eq!(n, cells, "{line}"),
            }
        }
    }
}
