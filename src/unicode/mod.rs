//! Facts of the Unicode Character Database: what a character *is*, whatever the rules do with it.
//!
//! A fact is true of every language and every profile: what a presentation form stands for, which
//! mark composes with which letter, how marks are ordered, which blocks are Arabic. A choice (which
//! letter folds to which) is a row in `rules`. Facts are generated, by `tests/tables.rs` from the
//! trimmed database files in `tests/data/ucd`, and checked there against `unicode-normalization`.
//!
//! They are pinned to one version, [`UNICODE_VERSION`], and not asked of the standard library,
//! whose version moves with the compiler: the same text must give the same key whatever compiler
//! built the program, for indexes depend on its bytes. For the same reason the tests fail when the
//! version of `unicode-normalization` is another than ours.

mod generated;

pub(crate) use generated::{
    ARABIC_BLOCKS, CANONICAL_PAIRS, COMPOSITES, DIGIT_ZEROS, FORMS, MARKS, NONSTARTER_BLOCKS,
};
use generated::{EMOJI, PICTOGRAPHS, PUNCTUATION};

/// The version of the Unicode Character Database that this crate's facts are taken from.
pub const UNICODE_VERSION: (u8, u8, u8) = generated::UNICODE_VERSION;

/// What the compatibility form `c` (a presentation form, a ligature, a mathematical letter, a
/// letter with high hamza) stands for, or `None` if it is not one.
///
/// This is NFKC, less the SPACE or TATWEEL on which the spacing forms of marks sit.
pub(crate) const fn form(c: char) -> Option<&'static str> {
    find(&FORMS, c)
}

/// The text beside `c` in rows sorted by character: a binary search that `const` code can run.
#[expect(clippy::indexing_slicing, reason = "`middle` lies between the bounds of the search")]
pub(crate) const fn find(rows: &[(char, &'static str)], c: char) -> Option<&'static str> {
    let (mut low, mut high) = (0, rows.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let (from, text) = rows[middle];
        if from == c {
            return Some(text);
        }
        if from < c {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

/// The letter and the mark that `composite` decomposes to canonically, or `None` if it does not.
#[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
pub(crate) const fn canonical_parts(composite: char) -> Option<(char, char)> {
    let mut i = 0;
    while i < CANONICAL_PAIRS.len() {
        let (base, mark, c) = CANONICAL_PAIRS[i];
        if c == composite {
            return Some((base, mark));
        }
        i += 1;
    }
    None
}

/// Whether `c` lies in one of [`ARABIC_BLOCKS`], assigned or not. U+FEFF, the byte order mark, does.
#[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
pub(crate) const fn is_arabic(c: char) -> bool {
    let mut i = 0;
    while i < ARABIC_BLOCKS.len() {
        let (first, last, _) = ARABIC_BLOCKS[i];
        if c <= last {
            return first <= c;
        }
        i += 1;
    }
    false
}

/// Whether `c` is punctuation (General_Category P), in any script. Symbols such as `+` are not.
pub(crate) fn is_punctuation(c: char) -> bool {
    match c {
        '$' | '+' | '<' | '=' | '>' | '^' | '`' | '|' | '~' => false,
        '\0'..='\x7F' => c.is_ascii_punctuation(),
        _ => is_in(&PUNCTUATION, c),
    }
}

/// Whether `c` has a canonical decomposition, in any script.
pub(crate) const fn is_composite(c: char) -> bool {
    is_in(&COMPOSITES, c)
}

/// All characters of other scripts that have a canonical decomposition.
pub(crate) fn composites() -> impl Iterator<Item = char> {
    COMPOSITES.iter().flat_map(|(first, last)| *first..=*last)
}

/// Whether `c` is shown as an emoji by itself (Emoji_Presentation). The regional indicators, which
/// make flags in pairs, are.
pub(crate) fn is_emoji(c: char) -> bool {
    is_in(&EMOJI, c)
}

/// Whether `c` is shown as an emoji only before U+FE0F, and as a plain sign otherwise. The digits,
/// `#` and `*`, which can be keycaps, are not among them.
pub(crate) fn is_pictograph(c: char) -> bool {
    is_in(&PICTOGRAPHS, c)
}

/// Whether `c` lies in one of the ranges, which are in order: a binary search that `const` code can
/// run.
#[expect(clippy::indexing_slicing, reason = "`middle` lies between the bounds of the search")]
const fn is_in(ranges: &[(char, char)], c: char) -> bool {
    let (mut low, mut high) = (0, ranges.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let (first, last) = ranges[middle];
        if c < first {
            high = middle;
        } else if c > last {
            low = middle + 1;
        } else {
            return true;
        }
    }
    false
}

/// The Canonical_Combining_Class of any character, 0 for a starter.
///
/// This and the two functions below ask `unicode-normalization`, which knows all scripts exactly,
/// so that sequences mixing Arabic with other scripts come out right. They serve text off the hot
/// path; plans are compiled from the small tables of this module.
///
/// Three Tibetan vowel signs are starters by their class, yet decompose to marks: here they count
/// as the marks they are.
pub(crate) fn combining_class(c: char) -> u8 {
    match c {
        '\u{F73}' | '\u{F75}' | '\u{F81}' => 129,
        _ => unicode_normalization::char::canonical_combining_class(c),
    }
}

/// The character that `a` and `b` compose to canonically, in any script.
pub(crate) fn compose(a: char, b: char) -> Option<char> {
    unicode_normalization::char::compose(a, b)
}

/// Whether `c` is a mark (General_Category M: Mn, Mc or Me), in any script.
pub(crate) fn is_combining_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// What a character of the block Arabic (U+0600–06FF) is to whoever splits a text into words: its
/// Word_Break, but for the signs that stand before or around numbers and the decimal separator,
/// which count as digits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HomeClass {
    /// A letter, or a digit.
    Letter,
    Digit,
    /// A mark, or the ARABIC LETTER MARK, which is a control: it belongs to what stands before it.
    Mark,
    /// A sign that may stand between digits: the comma, the date and the thousands separator.
    Separator,
    /// A sign that is a word of its own.
    Sign,
    /// A sign that stands before or around a number, the decimal separator: UAX #29 takes them for
    /// digits. And what is no character of the block.
    Other,
}

/// The class of a character of the block Arabic; `Other` for all others.
pub(crate) const fn home_class(c: char) -> HomeClass {
    match c {
        '\u{620}'..='\u{64A}'
        | '\u{66E}'..='\u{66F}'
        | '\u{671}'..='\u{6D3}'
        | '\u{6D5}'
        | '\u{6E5}'..='\u{6E6}'
        | '\u{6EE}'..='\u{6EF}'
        | '\u{6FA}'..='\u{6FC}'
        | '\u{6FF}' => HomeClass::Letter,
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => HomeClass::Digit,
        '\u{610}'..='\u{61A}'
        | '\u{61C}'
        | '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{6D6}'..='\u{6DC}'
        | '\u{6DF}'..='\u{6E4}'
        | '\u{6E7}'..='\u{6E8}'
        | '\u{6EA}'..='\u{6ED}' => HomeClass::Mark,
        '\u{60C}' | '\u{60D}' | '\u{66C}' => HomeClass::Separator,
        '\u{600}'..='\u{605}' | '\u{66B}' | '\u{6DD}' => HomeClass::Other,
        '\u{606}'..='\u{6FF}' => HomeClass::Sign,
        _ => HomeClass::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // Both look-ups work at compile time.
    const _: () = assert!(form('\u{FEFB}').is_some() && form('\u{627}').is_none());
    const _: () = assert!(is_arabic('\u{627}') && !is_arabic('a'));

    #[test]
    fn form_finds_every_row_and_nothing_else() {
        let mut rows = FORMS.iter();
        for c in '\0'..=char::MAX {
            if let Some(text) = form(c) {
                assert_eq!(rows.next(), Some(&(c, text)));
            }
        }
        assert_eq!(rows.next(), None);
        assert_eq!(form('\u{FEFB}'), Some("\u{644}\u{627}"));
        assert_eq!(form('\u{FE71}'), Some("\u{64B}"), "the tatweel is dropped");
    }

    #[test]
    fn is_arabic_agrees_with_the_blocks() {
        for c in '\0'..=char::MAX {
            let listed = ARABIC_BLOCKS.iter().any(|&(first, last, _)| (first..=last).contains(&c));
            assert_eq!(is_arabic(c), listed, "{c:?}");
        }
    }

    /// That `is` holds of what the rows list and of nothing else.
    fn assert_is(rows: &[(char, char)], is: fn(char) -> bool) {
        let mut listed = rows.iter().flat_map(|&(first, last)| first..=last).peekable();
        for c in '\0'..=char::MAX {
            assert_eq!(is(c), listed.next_if_eq(&c).is_some(), "{c:?}");
        }
        assert_eq!(listed.next(), None, "in order");
    }

    #[test]
    fn is_punctuation_agrees_with_the_rows() {
        assert_is(&PUNCTUATION, is_punctuation);
        assert!(is_punctuation('.') && is_punctuation('\u{6D4}') && is_punctuation('\u{3002}'));
        assert!(!is_punctuation('+') && !is_punctuation('\u{640}'));
    }

    #[test]
    fn is_composite_agrees_with_the_rows() {
        assert_is(&COMPOSITES, is_composite);
        assert!(is_composite('\u{E9}') && is_composite('\u{AC00}') && !is_composite('e'));
    }

    #[test]
    fn is_emoji_agrees_with_the_rows() {
        assert_is(&EMOJI, is_emoji);
        assert!(is_emoji('\u{1F600}') && !is_emoji('\u{2764}') && !is_emoji('1'));
    }

    #[test]
    fn is_pictograph_agrees_with_the_rows() {
        assert_is(&PICTOGRAPHS, is_pictograph);
        assert!(is_pictograph('\u{2764}') && !is_pictograph('\u{1F600}') && !is_pictograph('#'));
    }

    #[test]
    fn other_scripts_are_known_too() {
        assert_eq!(combining_class('\u{654}'), 230);
        assert_eq!(combining_class('\u{345}'), 240);
        assert_eq!(compose('\u{64A}', '\u{654}'), Some('\u{626}'));
        assert_eq!(compose('e', '\u{301}'), Some('\u{E9}'));
        assert!(is_combining_mark('\u{10EFC}') && is_combining_mark('\u{20DD}'));
        assert!(!is_combining_mark('\u{640}'));
    }
}
