//! `reduce_tashkeel`: drops the tashkeel that a reader does without.
//!
//! The program runs six regular expressions one after another; each sees what the ones before left.
//! They delete
//!
//! 1. FATHA and SUKUN, but behind WAW and YEH;
//! 2. DAMMA before WAW;
//! 3. KASRA before YEH;
//! 4. FATHA before ALEF;
//! 5. FATHA behind a WAW or YEH behind white space;
//! 6. KASRA behind ALEF WITH HAMZA BELOW.
//!
//! One pass does the same, because what a later one does not see any more is easily passed over: see
//! [`goes`]. Most that goes is FATHA and SUKUN, and most of them go: a table deletes them all, from
//! one of the few places to the next where they stay, or another mark goes.

use alloc::borrow::Cow;
use alloc::string::String;

use crate::normalizer::Normalizer;
use crate::preset::peer::Row;
use crate::preset::python::is_space;
use crate::preset::spots::Spots;

const ALEF_WITH_HAMZA_BELOW: char = '\u{625}';
const ALEF: char = '\u{627}';
const WAW: char = '\u{648}';
const YEH: char = '\u{64A}';
const FATHA: char = '\u{64E}';
const DAMMA: char = '\u{64F}';
const KASRA: char = '\u{650}';
const SUKUN: char = '\u{652}';

const MOST: &[Row] = &[(FATHA, ""), (SUKUN, "")];

pub(super) fn reduce_tashkeel(text: &str) -> Cow<'_, str> {
    static STRIP: Normalizer = Normalizer::of_table(MOST);

    let mut out = String::new();
    let mut done = 0;
    // What begins the text has no two bytes before it.
    for place in [0, 1].into_iter().chain(Spots::new(text, differs).map(|spot| spot + 2)) {
        let Some((before, rest)) = text.split_at_checked(place) else { continue };
        let mut behind = rest.chars();
        let Some(mark) = behind.next() else { break };
        let goes = goes(before, mark, behind.as_str());
        if goes == is_fatha_or_sukun(mark) {
            continue;
        }
        if done == 0 {
            out.reserve(text.len());
        }
        STRIP.normalize_to(text.get(done..place).unwrap_or_default(), &mut out);
        if !goes {
            out.push(mark);
        }
        done = place + mark.len_utf8();
    }
    if done == 0 {
        return STRIP.normalize(text);
    }
    STRIP.normalize_to(text.get(done..).unwrap_or_default(), &mut out);
    Cow::Owned(out)
}

/// Zero where a mark, the character in the middle of three of two bytes, may be one of the few: FATHA
/// or SUKUN that stays, DAMMA or KASRA that goes.
#[inline(always)]
fn differs([l, letter, m, mark, n, next]: [u8; 6]) -> u8 {
    let either =
        |lead: u8, last: u8, one: u8, other: u8| lead ^ 0xD9 | (last ^ one).min(last ^ other);
    let weak = |lead, last| either(lead, last, 0x88, 0x8A); // WAW, YEH
    let first = |lead, last| either(lead, last, 0x8E, 0x92); // FATHA, SUKUN
    let other = |lead, last| either(lead, last, 0x8F, 0x90); // DAMMA, KASRA
    let alef = l ^ 0xD8 | letter ^ 0xA5; // ALEF WITH HAMZA BELOW
    let beside = weak(n, next).min(first(n, next)).min(first(l, letter)).min(alef);
    (first(m, mark) | weak(l, letter)).min(other(m, mark) | beside)
}

/// Whether a mark that stands between these goes.
///
/// All FATHA and SUKUN that follow another mark go with the first expression: the later ones look past
/// any number of them.
fn goes(before: &str, mark: char, behind: &str) -> bool {
    let next = |letter| behind.trim_start_matches(is_fatha_or_sukun).starts_with(letter);
    match mark {
        SUKUN => !before.ends_with([WAW, YEH]),
        FATHA => !before.ends_with([WAW, YEH]) || next(ALEF) || ends_with_initial(before),
        DAMMA => next(WAW),
        KASRA => {
            next(YEH) || before.trim_end_matches(is_fatha_or_sukun).ends_with(ALEF_WITH_HAMZA_BELOW)
        }
        _ => false,
    }
}

/// Whether the last letter, WAW or YEH, is behind white space in what the first four leave. Between
/// the two they may have deleted what the first deletes, and the DAMMA before a WAW, or the KASRA
/// before a YEH.
fn ends_with_initial(text: &str) -> bool {
    let (rest, vowel) = match text.strip_suffix(WAW) {
        Some(rest) => (rest, DAMMA),
        None => (text.strip_suffix(YEH).unwrap_or_default(), KASRA),
    };
    let rest = rest.trim_end_matches(is_fatha_or_sukun);
    let rest = rest.strip_suffix(vowel).unwrap_or(rest);
    rest.trim_end_matches(is_fatha_or_sukun).ends_with(is_space)
}

fn is_fatha_or_sukun(c: char) -> bool {
    matches!(c, FATHA | SUKUN)
}
