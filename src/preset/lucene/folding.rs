//! `ICUFoldingFilter`: NFKC_Casefold with the folds of the withdrawn UTR #30 put in, then composition.
//!
//! Each character becomes what [`rows`] say or, failing that, its compatibility decomposition, case
//! folded, less what is ignorable, each part again by [`rows`]; and all of it is composed canonically.
//! The version is that of ICU 72.1, Unicode 15.0, with the folds of Lucene's branch `main` in 2026; a
//! release has those that were made for its own ICU.
//!
//! In Arabic text nothing is left to compose, for every mark that composes with a letter of the script
//! is deleted. So that text, ASCII, general punctuation and some blocks that stay as they are, called
//! *home* here, go by two tables, which the kernels run. What stands between goes by character.
//!
//! DIFFERENCE: the filter also takes diacritics from other scripts (the viramas of India, Hebrew
//! points, modifier letters), and takes apart letters that Unicode does not (o with stroke), adorned
//! numbers over nine and Han radicals. That data is not here; such text gets its NFKC_Casefold, and
//! loses U+0300 to U+0362 as it does in the filter.

mod rows;

use alloc::borrow::Cow;
use alloc::string::String;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::decompose_compatible;

use super::{NAME, digits};
use crate::normalizer::Normalizer;
use crate::preset::draft::then;
use crate::preset::forms;
use crate::preset::peer::{Law, Peer, Row, Way};
use crate::preset::spots::Spots;
use crate::profile::Profile;
use crate::unicode;

pub(in crate::preset) static ICU_FOLDING: Peer = Peer {
    name: "icu-folding",
    program: NAME,
    version: "main, ICU 72.1",
    function: "ICUFoldingFilter",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Untouched, "A")],
    way: Way::Code(fold),
};

/// The marks that come with a space go in [`FOLDS`].
static FORMS: Normalizer = Normalizer::of_table(&forms::ROWS);
static FOLDS: Normalizer = Normalizer::of_table(&rows::ROWS);

fn fold(text: &str) -> Cow<'_, str> {
    let mut start = first_foreign(text);
    if start == text.len() {
        return then(FORMS.normalize(text), |text| FOLDS.normalize(text));
    }
    let mut out = String::with_capacity(text.len());
    let mut run = String::new();
    let mut rest = text;
    while let Some((home, foreign)) = rest.split_at_checked(start) {
        append_home(home, &mut out);
        let end = foreign.find(ends_run).unwrap_or(foreign.len());
        let (foreign, behind) = foreign.split_at_checked(end).unwrap_or((foreign, ""));
        append_composed(foreign, &mut run, &mut out);
        // What is newer than the filter passes.
        let newer = behind.find(|c| !is_newer(c)).unwrap_or(behind.len());
        let (newer, behind) = behind.split_at_checked(newer).unwrap_or((behind, ""));
        out.push_str(newer);
        if behind.is_empty() {
            break;
        }
        start = first_foreign(behind);
        rest = behind;
    }
    Cow::Owned(out)
}

/// Appends what becomes of a text that is all at home.
fn append_home(home: &str, out: &mut String) {
    // To call the kernels for the space between two words would take longer.
    const SHORT: usize = 16;
    if home.len() < SHORT {
        home.chars().for_each(|c| push(c, out));
    } else {
        FOLDS.normalize_to(&FORMS.normalize(home), out);
    }
}

/// What the tables do by themselves: no mark stays of these that a letter could compose with, or that
/// could stand in another order.
fn is_home(c: char) -> bool {
    matches!(c,
        '\0'..='\x7F'
        | '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{860}'..='\u{8D2}'
        | '\u{8E2}'..='\u{8FE}'
        | '\u{2000}'..='\u{206F}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}'
        // Ideographs and emoji, which stay as they are.
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{1F300}'..='\u{1F64F}'
        | '\u{1F680}'..='\u{1F6FF}'
        | '\u{1F900}'..='\u{1F9FF}')
}

/// Where the first character stands that is not at home; the length if there is none.
fn first_foreign(text: &str) -> usize {
    let mut spots = Spots::new(text, may_be_home);
    let foreign = |at: &usize| {
        let rest = text.get(*at..).unwrap_or_default();
        rest.chars().next().is_some_and(|c| !is_home(c))
    };
    spots.find(foreign).unwrap_or(text.len())
}

/// Of the first two bytes of a character at home this is zero only in the smaller blocks; elsewhere
/// it always is.
fn may_be_home([byte, next, ..]: [u8; 6]) -> u8 {
    let home_block = byte & 0xFC == 0xD8; // U+0600 to U+06FF
    let punctuation = (byte == 0xE2) & (next == 0x80); // U+2000 to U+203F
    // U+FB80 to U+FDFF, and from U+FE80 on.
    let forms = (0xAE..=0xB7).contains(&next) | (next & 0xFE == 0xBA);
    // A byte under 0xC0 begins ASCII, or nothing.
    u8::from((byte < 0xC0) | home_block | punctuation | ((byte == 0xEF) & forms))
}

/// Whether a run of characters that may compose with each other ends before `c`. What is deleted
/// parts nothing.
fn ends_run(c: char) -> bool {
    is_home(c) && !is_deleted(c) || is_newer(c)
}

fn is_deleted(c: char) -> bool {
    match unicode::form(c) {
        Some(text) => forms::mark_on_space(c).is_none() && text.chars().all(is_deleted),
        None => row(c) == Some(""),
    }
}

fn is_newer(c: char) -> bool {
    c > '\u{557}' && {
        let at = rows::NEWER.partition_point(|&(_, last)| last < c);
        rows::NEWER.get(at).is_some_and(|&(first, _)| first <= c)
    }
}

fn row(c: char) -> Option<&'static str> {
    if !has_rows(c) {
        return None;
    }
    unicode::find(&rows::ROWS, c).or_else(|| unicode::find(&digits::ROWS, c))
}

/// Whether there are rows among the 256 characters around this one: most scripts have none.
fn has_rows(c: char) -> bool {
    static PAGES: [bool; PAGE_COUNT] = {
        let mut pages = [false; PAGE_COUNT];
        mark_pages(&rows::ROWS, &mut pages);
        mark_pages(&digits::ROWS, &mut pages);
        pages
    };
    PAGES.get(page(c)).is_some_and(|has| *has)
}

const PAGE_COUNT: usize = page(char::MAX) + 1;

const fn page(c: char) -> usize {
    c as usize >> 8
}

#[expect(clippy::indexing_slicing, reason = "a compile error where it is meant to be used")]
const fn mark_pages(rows: &[Row], pages: &mut [bool; PAGE_COUNT]) {
    let mut i = 0;
    while i < rows.len() {
        pages[page(rows[i].0)] = true;
        i += 1;
    }
}

/// Appends what becomes of a run; `run` is room that is used again.
fn append_composed(foreign: &str, run: &mut String, out: &mut String) {
    run.clear();
    foreign.chars().for_each(|c| push(c, run));
    // Up to here all marks that compose are deleted, and all that stay are of one class.
    const CALM: char = '\u{591}'; // the first Hebrew accent
    if run.chars().all(|c| c < CALM) {
        out.push_str(run);
    } else {
        out.extend(run.nfc());
    }
}

/// Appends what a character becomes before anything is composed.
fn push(c: char, run: &mut String) {
    match row(c) {
        Some(text) => run.push_str(text),
        None => decompose_compatible(c, |part| {
            if part == c { push_folded(c, run) } else { push_part(part, run) }
        }),
    }
}

fn push_part(part: char, run: &mut String) {
    match row(part) {
        // Below a letter it is folded to IOTA, before the fold that deletes it where it stands alone.
        _ if part == '\u{345}' => run.push('\u{3B9}'), // GREEK YPOGEGRAMMENI
        Some(text) => run.push_str(text),
        None => push_folded(part, run),
    }
}

/// Default_Ignorable_Code_Point, less those that have a row.
fn is_ignorable(c: char) -> bool {
    matches!(c,
        '\u{AD}'
        | '\u{115F}'..='\u{1160}'
        | '\u{17B4}'..='\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Case folding in full of a character that does not decompose, less what is ignorable: lower case, but
/// for a few.
fn push_folded(c: char, run: &mut String) {
    if is_ignorable(c) {
        return;
    }
    let shifted = |by: i32| char::from_u32((c as u32).wrapping_add_signed(by)).unwrap_or(c);
    match c {
        '\u{DF}' | '\u{1E9E}' => run.push_str("ss"), // LATIN SHARP S
        '\u{3C2}' => run.push('\u{3C3}'),            // GREEK FINAL SIGMA
        // CHEROKEE folds to upper case, for that was there first.
        '\u{13A0}'..='\u{13F5}' => run.push(c),
        '\u{13F8}'..='\u{13FD}' => run.push(shifted(0x13F0 - 0x13F8)),
        '\u{AB70}'..='\u{ABBF}' => run.push(shifted(0x13A0 - 0xAB70)),
        // CYRILLIC letters in other shapes.
        '\u{1C80}' => run.push('\u{432}'), // ROUNDED VE
        '\u{1C81}' => run.push('\u{434}'), // LONG-LEGGED DE
        '\u{1C82}' => run.push('\u{43E}'), // NARROW O
        '\u{1C83}' => run.push('\u{441}'), // WIDE ES
        '\u{1C84}' | '\u{1C85}' => run.push('\u{442}'), // TALL TE, THREE-LEGGED TE
        '\u{1C86}' => run.push('\u{44A}'), // TALL HARD SIGN
        '\u{1C87}' => run.push('\u{463}'), // TALL YAT
        '\u{1C88}' => run.push('\u{A64B}'), // UNBLENDED UK
        _ => run.extend(c.to_lowercase()),
    }
}
