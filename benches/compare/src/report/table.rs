//! The tables, in Markdown.

use std::fmt::Write as _;

use super::{Entry, Measured, Part, Report, about, digits, size_name};
use crate::check::{Findings, PROBES};
use crate::engines::{Engine, MEMCPY, NAIVE, Work};
use crate::tokens::{self, WORDS};

/// The whole page.
pub(crate) fn markdown(report: &Report) -> String {
    let mut page = String::from(
        "# How fast a search key is made\n\n\
         Made by `huruf-compare`, not to be edited: see the command at the end. The texts are generated\n\
         (`benches/support/corpus.rs`), the same bytes everywhere. A short text teaches the branch\n\
         predictor its every letter: of two sizes, believe the larger. There each engine also finds the\n\
         caches as another one left them.\n",
    );
    if !report.keys.measured.is_empty() {
        keys(report, &mut page);
    }
    if !report.tokens.measured.is_empty() {
        tokens(report, &mut page);
    }
    page.push_str("\n## Where and when\n\n");
    let caption = report.caption([report.keys.crates(), report.tokens.crates()].concat());
    if let Some((command, facts)) = caption.split_last() {
        for fact in facts {
            let _ = writeln!(page, "* {fact}");
        }
        let _ = write!(page, "\n```sh\n{command}\n```\n");
    }
    page
}

fn keys(report: &Report, page: &mut String) {
    let keys = &report.keys;
    let groups = |text: &Measured| Work::ALL.map(|it| (it.to_string(), keys.of_work(it, text)));
    for size in keys.sizes() {
        let texts = keys.of_size(size);
        let Some(first) = texts.first() else { continue };
        let _ = write!(page, "\n## {}, GB/s\n\n", size_name(size));
        by_engine(keys, &groups(first), &texts, page, |text, engine| digits(text.speed(engine)));
        let _ = write!(page, "\n## {}, times naive / share of memcpy\n\n", size_name(size));
        let [naive, memcpy] = [NAIVE, MEMCPY].map(|name| keys.position(name));
        by_engine(keys, &groups(first), &texts, page, |text, engine| {
            let times = text.over(engine, naive).map_or("?".to_owned(), digits);
            let share = text.over(engine, memcpy);
            let share = share.map_or("?".to_owned(), |share| digits(100.0 * share));
            format!("{times} / {share} %")
        });
    }
    what_texts(keys, page);
    page.push_str("\n## What each one does\n\n");
    notes(keys, page);
    page.push_str(
        "\nThose that know nothing of Arabic were given the rules of the naive loop, in the form that \
         each of\nthem takes; all other peers were asked for as much of a key as their public calls \
         offer.\n\nA call that returns a text of its own is timed with allocating and freeing it; one that \
         writes to\na buffer is given a warm one.\n",
    );
    page.push_str(
        "\n## What meets in the key\n\n\
         Asked of each engine before it is timed: `x` says that two spellings meet, whatever letter\n\
         they meet in. Alef, seats: with hamza and without; yeh: of Persia, and without dots; heh: of\n\
         Urdu; vowels: fatha, shadda, fathatan, dagger alef; joiner: the half-space; points: comma and\n\
         question mark, with ASCII. Whoever writes for one language keeps what it tells apart, and is\n\
         right to. The last column has the corpora of which an engine makes the bytes that huruf makes.\n\n",
    );
    matrix(keys, page);
}

fn tokens(report: &Report, page: &mut String) {
    let tokens = &report.tokens;
    let groups = |text: &Measured| {
        tokens::Work::ALL.map(|it| (it.to_string(), tokens.ranked(|one| one.work == it, text)))
    };
    for size in tokens.sizes() {
        let texts = tokens.of_size(size);
        let Some(first) = texts.first() else { continue };
        let _ = write!(page, "\n## Tokens, {}, GB/s\n\n", size_name(size));
        by_engine(tokens, &groups(first), &texts, page, |text, engine| digits(text.speed(engine)));
        let _ = write!(page, "\n## Tokens, {}, times {WORDS}\n\n", size_name(size));
        let words = tokens.position(WORDS);
        by_engine(tokens, &groups(first), &texts, page, |text, engine| {
            text.over(engine, words).map_or("?".to_owned(), digits)
        });
    }
    if report.keys.measured.is_empty() {
        what_texts(tokens, page);
    }
    page.push_str("\n## How each one cuts\n\n");
    notes(tokens, page);
    page.push_str(
        "\nA text is cut from its beginning to its end; the text of each token and its place are looked \
         at and\nforgotten. Whatever has to be allocated for that is timed.\n",
    );
    page.push_str(
        "\n## What comes out of the cutting\n\n\
         Asked of each one before it is timed. `x`: this stays one token, or is one: a word with a\n\
         half-space in it, one with its article, one with vowels and tatweel; a number with a decimal\n\
         separator; an address; a comma; a space. Then for each corpus the tokens that hold a letter or a\n\
         digit, and how many of the words that UAX #29 sees there are given in their place with the key\n\
         that huruf makes of them. Those of the same words give all, but that an address is one token and\n\
         not several.\n\n",
    );
    let mut heads: Vec<String> = tokens::PROBES.iter().map(|it| it.name.to_owned()).collect();
    let corpora =
        tokens.engines.first().map(|it| it.1.words.iter().map(|it| it.corpus.to_string()));
    let marks = "|:-:".repeat(heads.len());
    heads.extend(corpora.into_iter().flatten());
    let numbers = "|--:".repeat(heads.len() - tokens::PROBES.len());
    let _ = writeln!(page, "| | {} |\n|---{marks}{numbers}|", heads.join(" | "));
    for (tokenizer, findings) in &tokens.engines {
        let holds = findings.holds.iter().map(|&it| if it { "x" } else { "" }.to_owned());
        let words = findings.words.iter().map(|it| {
            // Rounded down: what is not all must not look so.
            format!("{} / {} %", it.count, (100.0 * it.same).floor())
        });
        let cells: Vec<String> = holds.chain(words).collect();
        let _ = writeln!(page, "| {} | {} |", tokenizer.name, cells.join(" | "));
    }
}

fn what_texts<E: Entry, F>(part: &Part<E, F>, page: &mut String) {
    if let Some(texts) = part.sizes().last().map(|&size| part.of_size(size)) {
        page.push_str("\nThe texts:\n\n");
        for text in texts {
            let _ = writeln!(page, "* {}: {}", text.corpus, about(text.corpus));
        }
    }
}

/// A row for each engine, under a heading for each group, and a column for each text.
fn by_engine<E: Entry, F>(
    part: &Part<E, F>,
    groups: &[(String, Vec<usize>)],
    texts: &[&Measured],
    page: &mut String,
    cell: impl Fn(&Measured, usize) -> String,
) {
    let heads: Vec<String> = texts.iter().map(|text| text.corpus.to_string()).collect();
    let _ = writeln!(page, "| | {} |\n|---{}|", heads.join(" | "), "|--:".repeat(heads.len()));
    for (heading, ranked) in groups {
        if !ranked.is_empty() {
            let _ = writeln!(page, "| **{heading}** {}|", "| ".repeat(heads.len()));
        }
        for &engine in ranked {
            let cells: Vec<String> = texts.iter().map(|text| cell(text, engine)).collect();
            let _ = writeln!(page, "| {} | {} |", part.name(engine), cells.join(" | "));
        }
    }
}

fn notes<E: Entry, F>(part: &Part<E, F>, page: &mut String) {
    for (engine, _) in &part.engines {
        let _ = writeln!(page, "* **{}**: {}", engine.name(), engine.note());
    }
}

fn matrix(keys: &Part<Engine, Findings>, page: &mut String) {
    let heads: Vec<&str> = PROBES.iter().map(|probe| probe.name).collect();
    let _ = writeln!(page, "| | {} | same bytes |", heads.join(" | "));
    let _ = writeln!(page, "|---{}|---|", "|:-:".repeat(heads.len()));
    for (engine, findings) in keys.engines.iter().filter(|it| it.0.work != Work::Yardstick) {
        let meet: Vec<&str> = findings.meet.iter().map(|&it| if it { "x" } else { "" }).collect();
        let corpora = keys.sizes().first().map_or(0, |&size| keys.of_size(size).len());
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
            "## Tokens, 64 KiB, GB/s",
            "| huruf | 4.00 | 4.00 | 4.00 | 4.00 |",
            "* **charabia-language**: `tokenize_with_allow_list`",
            "| 5000 / 50 % | 5000 / 50 % | 5000 / 50 % | 5000 / 50 % |",
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
