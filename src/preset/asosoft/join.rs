//! What stands between letters, tatweel and joiners, and the letters it decides on.

use alloc::borrow::Cow;
use alloc::string::String;

use super::letters::{is_kurdish, joins};
use crate::preset::draft::Draft;
use crate::preset::spots::Spots;
use crate::unicode::is_punctuation;

const HEH: char = '\u{647}';
const DOACHASHMEE: char = '\u{6BE}';
const TATWEEL: char = '\u{640}';
const ZWNJ: char = '\u{200C}';
const ZWJ: char = '\u{200D}';

/// Steps 2 to 5, and the Private Use Area.
///
/// What becomes of a run of tatweel and joiners is decided by it and its two neighbours, which stay
/// what they are as far as any rule asks.
pub(super) fn join(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let mut run = String::new();
    let mut done = 0;
    for at in Spots::new(text, differs) {
        if at < done {
            continue;
        }
        let (before, rest) = text.split_at_checked(at).unwrap_or_default();
        let mut after = rest.chars();
        match after.next() {
            Some('\u{649}') => draft.replace(at..at + 2, "\u{6CC}"),
            // Before a run they are done with it.
            Some(letter @ (HEH | DOACHASHMEE)) => {
                let next = after.next();
                if !next.is_some_and(is_between) {
                    heh(&mut draft, at, letter, !next.is_some_and(is_kurdish));
                }
            }
            Some(TATWEEL | ZWNJ | ZWJ) => {
                let after = rest.trim_start_matches(is_between);
                done = text.len() - after.len();
                let source = text.get(at..done).unwrap_or_default();
                let [previous, next] = [before.chars().next_back(), after.chars().next()];
                run.clear();
                shorten(source, previous, next, &mut run);
                let left = run.as_str();
                let is_last = !left.is_empty() || !next.is_some_and(is_kurdish);
                let left = match previous {
                    Some(HEH) if left.starts_with(ZWNJ) => {
                        heh(&mut draft, at - 2, HEH, true);
                        left.trim_start_matches(ZWNJ)
                    }
                    Some(HEH) => {
                        heh(&mut draft, at - 2, HEH, is_last && !left.starts_with(TATWEEL));
                        left
                    }
                    Some(DOACHASHMEE) => {
                        heh(&mut draft, at - 2, DOACHASHMEE, is_last);
                        left
                    }
                    _ => left,
                };
                let left = if left == "\u{200C}" && is_and(after) { " " } else { left };
                if left != source {
                    draft.replace(at..done, left);
                }
            }
            Some(private @ '\u{E000}'..='\u{F8FF}') => {
                draft.replace(at..at + private.len_utf8(), "\u{25A1}");
            }
            _ => {}
        }
    }
    draft.finish()
}

/// Zero where a character may stand that [`join`] asks for.
fn differs([a, b, c, ..]: [u8; 6]) -> u8 {
    let letter = a ^ 0xD9 | (b ^ 0x80).min(b ^ 0x87).min(b ^ 0x89);
    let doachashmee = a ^ 0xDA | b ^ 0xBE;
    let joiner = a ^ 0xE2 | b ^ 0x80 | (c ^ 0x8C).min(c ^ 0x8D);
    let private = (a ^ 0xEE).min(a ^ 0xEF | b.saturating_sub(0xA3));
    letter.min(doachashmee).min(joiner).min(private)
}

fn is_between(c: char) -> bool {
    matches!(c, TATWEEL | ZWNJ | ZWJ)
}

/// Writes the HEH or HEH DOACHASHMEE at `at`, at the end of a word or elsewhere.
fn heh(draft: &mut Draft<'_>, at: usize, letter: char, is_last: bool) {
    match (letter, is_last) {
        (DOACHASHMEE, true) => draft.replace(at..at + 2, "\u{647}\u{640}"),
        (DOACHASHMEE, false) => draft.replace(at..at + 2, "\u{647}"),
        (_, true) => draft.replace(at..at + 2, "\u{6D5}"),
        (_, false) => {}
    }
}

/// Whether the word WAW and a space are next; joiners that will have gone may stand between them.
fn is_and(after: &str) -> bool {
    after
        .strip_prefix('\u{648}')
        .is_some_and(|after| after.trim_start_matches([ZWNJ, ZWJ]).starts_with(' '))
}

/// Steps 2 to 4: writes what is left of `run`, which stands between two other characters.
fn shorten(run: &str, previous: Option<char>, next: Option<char>, left: &mut String) {
    let joins_before = previous.is_some_and(joins);
    let mut rest = run;
    while let Some(c) = rest.chars().next() {
        let is_first = rest.len() == run.len();
        rest = rest.trim_start_matches(c);
        match c {
            TATWEEL => {
                let before = is_first && joins_before;
                let after = rest.is_empty() && next.is_some_and(is_kurdish);
                match (before, after) {
                    (true, true) => {}
                    (false, false) => left.push('-'),
                    _ => left.push(TATWEEL),
                }
            }
            ZWNJ => {
                if is_first && joins_before && !ends_word(rest, next) {
                    left.push(ZWNJ);
                }
            }
            _ => {
                // Of the non-joiners within a run none is left, so that what they part is one run.
                rest = rest.trim_start_matches([ZWNJ, ZWJ]);
                let before = left.is_empty() && joins_before;
                let after = rest.is_empty() && next.is_some_and(joins);
                if left.is_empty() && previous == Some(HEH) {
                    left.push(TATWEEL);
                } else if before || after {
                    left.push(ZWJ);
                }
            }
        }
    }
}

/// Whether what is left behind a non-joiner, the `rest` of its run and then `next`, begins with
/// white space or punctuation, or is nothing.
fn ends_word(rest: &str, next: Option<char>) -> bool {
    match rest.chars().next() {
        None => next.is_none_or(|c| c.is_whitespace() || is_punctuation(c)),
        // It will be a hyphen if it joins to nothing.
        Some(TATWEEL) => {
            let more = rest.trim_start_matches(TATWEEL);
            !(more.is_empty() && next.is_some_and(is_kurdish))
        }
        Some(_) => false,
    }
}
