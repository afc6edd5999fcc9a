//! klpt 0.1.7.
//!
//! 1. Digits become ASCII.
//! 2. In this order: HEH with ZERO WIDTH NON-JOINER becomes AE, then HEH with `&zwnj;` does; then
//!    every other joiner goes, then `&#8204;`, then `&zwnj;`. What goes may leave an entity behind.
//! 3. HEH DOACHASHMEE becomes HEH before anything but white space. The rule takes that character
//!    with it: a second HEH DOACHASHMEE stays.
//! 4. HEH, TATWEEL, SPACE becomes HEH DOACHASHMEE, SPACE.
//! 5. Tatweel and seven marks go, letters become Kurdish ones.
//! 6. White space at both ends goes.
//! 7. After a space and at the start, REH becomes REH WITH SMALL V BELOW, and two WAW become one.
//!
//! Before 2 and before 7 it puts a space at both ends: the end of the text is a space to its rules.
//! Here, digits wait for the table of step 5, which also deletes the joiners that step 2 leaves.

use alloc::borrow::Cow;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use super::python::is_space;
use super::rows::{ALEF, DIGITS, EXTENDED_DIGITS, joined};
use super::spots::Spots;
use crate::normalizer::Normalizer;
use crate::profile::Language;

pub(super) static SORANI: Peer = Peer {
    name: "klpt-sorani",
    program: "klpt",
    version: "0.1.7",
    function: "Preprocess(\"Sorani\", \"Arabic\").preprocess",
    prefer: Language::Sorani.search(),
    breaks: &[
        (Law::Idempotent, "\u{6BE}\u{6BE}\u{6BE}"), // of three HEH DOACHASHMEE, it changes one at a time
        (Law::Canonical, "\u{622}"), // ALEF WITH MADDA ABOVE loses its madda, U+0627 U+0653 does not
        (Law::Local, "a \nb"),       // white space goes at the ends of the text, not of each line
        (Law::Untouched, " a"),
    ],
    way: Way::Code(preprocess),
};

const HEH: char = '\u{647}';
const DOACHASHMEE: char = '\u{6BE}';
const TATWEEL: char = '\u{640}';
const ZWNJ: char = '\u{200C}';

fn preprocess(text: &str) -> Cow<'_, str> {
    let text = if text.contains('&') { entities(text) } else { Cow::Borrowed(text) };
    let text = then(text, hehs);
    let text = strip(then(text, |text| TABLE.normalize(text)));
    then(text, initials)
}

/// Step 2, for a text that may hold entities.
fn entities(text: &str) -> Cow<'_, str> {
    let differs = |[a, b, c, ..]: [u8; 6]| (a ^ b'&').min(zwnj([a, b, c]));
    let mut draft = Draft::new(text);
    for at in Spots::new(text, differs) {
        let (before, rest) = text.split_at_checked(at).unwrap_or_default();
        let heh = before.ends_with(HEH);
        match (heh, rest.starts_with(ZWNJ)) {
            (true, true) => draft.replace(at - 2..at + 3, "\u{6D5}"),
            (true, false) if named(rest).is_some() => draft.replace(at - 2..at + 6, "\u{6D5}"),
            (false, true) => draft.replace(at..at + 3, ""),
            _ => {}
        }
    }
    let text = then(draft.finish(), |text| without(text, numbered));
    then(text, |text| without(text, named))
}

/// The text without the entities that `entity` knows, which tells their length.
fn without(text: &str, entity: fn(&str) -> Option<usize>) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    for (at, _) in text.match_indices('&') {
        if let Some(len) = text.get(at..).and_then(entity) {
            draft.replace(at..at + len, "");
        }
    }
    draft.finish()
}

/// The length of the `&zwnj;`, in letters of either case, that `text` begins with.
fn named(text: &str) -> Option<usize> {
    text.get(..6).filter(|it| it.eq_ignore_ascii_case("&zwnj;")).map(str::len)
}

/// The length of the `&#8204;`, in digits of any kind, that `text` begins with.
fn numbered(text: &str) -> Option<usize> {
    let mut rest = text.strip_prefix("&#")?;
    for digit in ['8', '2', '0', '4'] {
        let mut all = rest.chars();
        all.next().filter(|c| *c == digit || twin(digit, *c))?;
        rest = all.as_str();
    }
    rest.strip_prefix(';').map(|rest| text.len() - rest.len())
}

/// Whether `c` is the ASCII digit in Arabic-Indic or Extended Arabic-Indic.
fn twin(digit: char, c: char) -> bool {
    let value = u32::from(digit) - u32::from('0');
    u32::from(c) == 0x660 + value || u32::from(c) == 0x6F0 + value
}

/// Steps 2 to 4, but that joiners and tatweel stay, for the table.
fn hehs(text: &str) -> Cow<'_, str> {
    let differs = |[a, b, c, ..]: [u8; 6]| {
        let tatweel = a ^ 0xD9 | b ^ 0x80;
        let doachashmee = a ^ 0xDA | b ^ 0xBE;
        tatweel.min(doachashmee).min(zwnj([a, b, c]))
    };
    let mut draft = Draft::new(text);
    // Up to here step 3 has taken characters with it.
    let mut taken = 0;
    for at in Spots::new(text, differs) {
        let (before, rest) = text.split_at_checked(at).unwrap_or_default();
        let after_heh = before.ends_with(HEH);
        let mut rest = rest.chars();
        match rest.next() {
            Some(ZWNJ) if after_heh => draft.replace(at - 2..at + 3, "\u{6D5}"),
            Some(TATWEEL) if after_heh && ends_word(rest.as_str()) => {
                draft.replace(at - 2..at, "\u{6BE}");
            }
            Some(DOACHASHMEE) if at >= taken => {
                let Some(next) = rest.find(|c| *c != ZWNJ) else { continue };
                // Before a tatweel and a space, step 4 makes of it what it was.
                if !(is_space(next) || next == TATWEEL && ends_word(rest.as_str())) {
                    draft.replace(at..at + 2, "\u{647}");
                    taken = text.len() - rest.as_str().len();
                }
            }
            _ => {}
        }
    }
    draft.finish()
}

/// Whether a space is next, joiners aside.
fn ends_word(rest: &str) -> bool {
    matches!(rest.chars().find(|c| *c != ZWNJ), None | Some(' '))
}

/// Zero for the bytes of a joiner.
fn zwnj([a, b, c]: [u8; 3]) -> u8 {
    a ^ 0xE2 | b ^ 0x80 | c ^ 0x8C
}

/// Step 6.
fn strip(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim_matches(is_space)),
        Cow::Owned(mut text) => {
            text.truncate(text.trim_end_matches(is_space).len());
            let start = text.len() - text.trim_start_matches(is_space).len();
            text.drain(..start);
            Cow::Owned(text)
        }
    }
}

/// Step 7.
fn initials(text: &str) -> Cow<'_, str> {
    const REH: &str = "\u{631}";
    const TWO_WAW: &str = "\u{648}\u{648}";
    let differs = |[a, b, c, d, ..]: [u8; 6]| {
        let reh = b ^ 0xD8 | c ^ 0xB1;
        let waw = b ^ 0xD9 | c ^ 0x88 | d ^ 0xD9;
        a ^ b' ' | reh.min(waw)
    };
    let mut draft = Draft::new(text);
    let mut word = |at: usize| {
        let rest = text.get(at..).unwrap_or_default();
        if rest.starts_with(REH) {
            draft.replace(at..at + REH.len(), "\u{695}");
        } else if rest.starts_with(TWO_WAW) {
            draft.replace(at..at + TWO_WAW.len(), "\u{648}");
        }
    };
    word(0);
    Spots::new(text, differs).for_each(|space| word(space + 1));
    draft.finish()
}

static TABLE: Normalizer = Normalizer::of_table(ROWS);

/// Steps 1 and 5. Names without ARABIC in front.
#[rustfmt::skip]
const ROWS: &[Row] = &joined::<39>(&[
    ALEF,
    DIGITS,
    EXTENDED_DIGITS,
    &[
        ('\u{624}', "\u{6C6}"), // LETTER WAW WITH HAMZA ABOVE
        ('\u{629}', "\u{6D5}"), // LETTER TEH MARBUTA
        ('\u{640}', ""), // TATWEEL
        ('\u{643}', "\u{6A9}"), // LETTER KAF
        ('\u{649}', "\u{6CC}"), // LETTER ALEF MAKSURA
        ('\u{64A}', "\u{6CC}"), // LETTER YEH
        ('\u{64B}', ""), // FATHATAN
        ('\u{64C}', ""), // DAMMATAN
        ('\u{64D}', ""), // KASRATAN
        ('\u{64E}', ""), // FATHA
        ('\u{64F}', ""), // DAMMA
        ('\u{650}', ""), // KASRA
        ('\u{651}', ""), // SHADDA
        ('\u{6AA}', "\u{6A9}"), // LETTER SWASH KAF
        ('\u{6D2}', "\u{6CC}"), // LETTER YEH BARREE
        ('\u{200C}', ""), // ZERO WIDTH NON-JOINER
    ],
]);
