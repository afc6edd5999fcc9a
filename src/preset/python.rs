//! What Python 3.11 says of a character, by its Unicode 14.0: `str.isspace`, the classes `\s`, `\d`
//! and `\w` of `re`, `unicodedata.category`, and `str.lower`. What spaces are is the same in 3.13.

mod rows;

use alloc::borrow::Cow;

use super::draft::Draft;
use super::spots::Spots;
use rows::{CAPITALS, CASED, CATEGORIES, IGNORABLE};

/// The General_Category, as far as somebody asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    /// L
    Letter,
    /// Nd
    Digit,
    /// Nl, No
    Number,
    /// Mn
    NonspacingMark,
    /// Mc, Me
    Mark,
    /// P
    Punctuation,
    /// S
    Symbol,
    /// Z, C
    Other,
}

/// `unicodedata.category(c)`.
pub(super) fn category(c: char) -> Category {
    match LOW.get(c as usize) {
        Some(&low) => low,
        None => category_by_search(c),
    }
}

/// `c.isspace()`, and whether `\s` matches `c`.
pub(super) const fn is_space(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r'
            | '\u{1C}'..=' '
            | '\u{85}'
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}'
    )
}

/// `re.sub(r"\s+", to, text)`, where `to` says what stands for a run of spaces.
pub(super) fn replace_spaces(text: &str, to: impl Fn(&str) -> &'static str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let mut next = 0;
    while let Some(found) = text.get(next..).and_then(|rest| rest.find(is_space)) {
        let start = next + found;
        let rest = text.get(start..).unwrap_or_default();
        let run = rest.split(|c| !is_space(c)).next().unwrap_or_default();
        next = start + run.len();
        let to = to(run);
        if run != to {
            draft.replace(start..next, to);
        }
    }
    draft.finish()
}

/// Whether `\d` matches `c`.
pub(super) fn is_digit(c: char) -> bool {
    category(c) == Category::Digit
}

/// Whether `\w` matches `c`: a letter or a number in any script, or `_`. No mark.
pub(super) fn is_word(c: char) -> bool {
    c == '_' || matches!(category(c), Category::Letter | Category::Digit | Category::Number)
}

/// `text.lower()`.
pub(super) fn lower(text: &str) -> Cow<'_, str> {
    // The first bytes of all capitals: A to Z, those from Latin-1 to Armenian, some of three bytes,
    // those of four. None of them is in the blocks of Arabic.
    let within = |a: u8, first: u8, last: u8| a.wrapping_sub(first).saturating_sub(last - first);
    let differs = |[a, ..]: [u8; 6]| {
        let short = within(a, b'A', b'Z').min(within(a, 0xC3, 0xD5));
        short.min(within(a, 0xE1, 0xE2)).min(a ^ 0xEA).min(within(a, 0xEF, 0xF0))
    };
    let mut draft = Draft::new(text);
    for at in Spots::new(text, differs) {
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        let end = at + c.len_utf8();
        match c {
            '\u{130}' => draft.replace(at..end, "i\u{307}"), // I WITH DOT ABOVE
            '\u{3A3}' => draft.replace(at..end, sigma(text, at, end)),
            _ => {
                if let Some(small) = small(c) {
                    draft.replace(at..end, small.encode_utf8(&mut [0; 4]));
                }
            }
        }
    }
    draft.finish()
}

/// The small letter for the capital `c`, if that is one, without regard to what stands around.
fn small(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_uppercase().then(|| c.to_ascii_lowercase());
    }
    let row = CAPITALS.partition_point(|row| row.1 < c);
    let &(first, _, step, distance) = CAPITALS.get(row)?;
    let behind = u32::from(c).checked_sub(first.into())?;
    if behind % step != 0 {
        return None;
    }
    char::from_u32(u32::from(c).checked_add_signed(distance)?)
}

/// What becomes of the capital sigma at `at`: the final one after a letter with a case, unless such
/// a letter follows. What is ignorable is passed over, so every stretch of it is read twice at most.
fn sigma(text: &str, at: usize, end: usize) -> &'static str {
    let is_cased = |next: Option<char>| next.is_some_and(|c| is_in(&CASED, c));
    let is_ignorable = |c: &char| is_in(&IGNORABLE, *c);
    let before = text.get(..at).unwrap_or_default();
    let after = text.get(end..).unwrap_or_default();
    if is_cased(before.chars().rev().find(|c| !is_ignorable(c)))
        && !is_cased(after.chars().find(|c| !is_ignorable(c)))
    {
        "\u{3C2}" // FINAL SIGMA
    } else {
        "\u{3C3}" // SMALL SIGMA
    }
}

fn is_in(ranges: &[(char, char)], c: char) -> bool {
    let range = ranges.partition_point(|range| range.1 < c);
    ranges.get(range).is_some_and(|range| range.0 <= c)
}

/// The categories of the characters of one and two bytes.
static LOW: [Category; 0x800] = low();

#[expect(clippy::indexing_slicing, reason = "both are under the lengths")]
const fn low() -> [Category; 0x800] {
    let mut low = [Category::Other; 0x800];
    let (mut row, mut c) = (0, 0);
    while c < low.len() {
        while CATEGORIES[row + 1].0 as usize <= c {
            row += 1;
        }
        low[c] = CATEGORIES[row].1;
        c += 1;
    }
    low
}

fn category_by_search(c: char) -> Category {
    let after = CATEGORIES.partition_point(|row| row.0 <= c);
    let run = after.checked_sub(1).and_then(|run| CATEGORIES.get(run));
    run.map_or(Category::Other, |run| run.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_in_order() {
        assert!(CATEGORIES.is_sorted_by(|a, b| a.0 < b.0 && a.1 != b.1));
        assert!(CAPITALS.is_sorted_by(|a, b| a.1 < b.0));
        assert!(CASED.is_sorted_by(|a, b| a.1 < b.0) && IGNORABLE.is_sorted_by(|a, b| a.1 < b.0));
    }

    /// Python 3.11 does not know what came after Unicode 14.0.
    #[test]
    fn characters_are_of_their_time() {
        assert_eq!(category('\u{10EFD}'), Category::Other); // SMALL LOW WORD SAKTA, of 15.0
        assert_eq!(category('\u{10EAB}'), Category::NonspacingMark);
        assert!(is_digit('\u{6F4}') && !is_digit('\u{B2}') && is_word('\u{B2}') && is_word('_'));
        assert!(!is_word('\u{64E}') && !is_space('\u{200B}') && is_space('\u{1F}'));
        for c in '\0'..=char::MAX {
            assert_eq!(category(c), category_by_search(c), "{c:?}");
        }
    }

    /// The small letters of the standard library are those, but for letters that came later.
    #[test]
    fn small_letters_are_small() {
        for c in '\0'..=char::MAX {
            let known = category(c) != Category::Other;
            let own = alloc::string::String::from(c);
            let expected = if known { c.to_lowercase().collect() } else { own.clone() };
            assert_eq!(lower(&own), expected, "{c:?}");
        }
        let words = "\u{3A3}\u{391}\u{3A3} \u{391}\u{AD}\u{3A3}\u{301} \u{391}\u{3A3}\u{301}A";
        assert_eq!(lower(words), words.to_lowercase());
    }
}
