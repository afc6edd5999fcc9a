//! The normalization forms NFC, NFKC and NFKD, as of a version of Unicode.
//!
//! What the standard promises never to change does not depend on the version: the forms of
//! characters that were assigned by then. A character that came later is no mark and no composite
//! to the older version, and passes; `LATER` lists those, and the text is cut at them.
//!
//! Most text is in form already. It is looked through by a table, and only a stretch with a
//! character that needs it is made anew: from the last character that combines with nothing before
//! it, to the next.

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use once_cell::race::OnceBox;
use unicode_normalization::char::{
    canonical_combining_class, decompose_canonical, decompose_compatible,
};
use unicode_normalization::{
    IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick, is_nfkd_quick,
};

use super::draft::Draft;

/// A version of Unicode: the one that a program, or the language it is written in, knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(dead_code, reason = "no program here knows some of them")]
pub(super) enum Age {
    V14_0,
    V15_0,
    V15_1,
    V16_0,
    V17_0,
    V18_0,
}

pub(super) fn nfc(text: &str, age: Age) -> Cow<'_, str> {
    NFC.normalize(text, age)
}

pub(super) fn nfkc(text: &str, age: Age) -> Cow<'_, str> {
    NFKC.normalize(text, age)
}

pub(super) fn nfkd(text: &str, age: Age) -> Cow<'_, str> {
    NFKD.normalize(text, age)
}

/// Characters assigned after Unicode 14.0 that have a combining class or a decomposition, or are
/// part of a composition, and the version that brought them. In order.
#[rustfmt::skip]
const LATER: &[(char, char, Age)] = &[
    ('\u{558}', '\u{558}', Age::V18_0),
    ('\u{58B}', '\u{58C}', Age::V18_0),
    ('\u{5C8}', '\u{5C9}', Age::V18_0),
    ('\u{897}', '\u{897}', Age::V16_0),
    ('\u{1ACF}', '\u{1ADD}', Age::V17_0),
    ('\u{1ADE}', '\u{1ADF}', Age::V18_0),
    ('\u{1AE0}', '\u{1AEB}', Age::V17_0),
    ('\u{1AEC}', '\u{1AF0}', Age::V18_0),
    ('\u{209D}', '\u{209F}', Age::V18_0),
    ('\u{A7F1}', '\u{A7F1}', Age::V17_0),
    ('\u{105C9}', '\u{105C9}', Age::V16_0),
    ('\u{105D2}', '\u{105D2}', Age::V16_0),
    ('\u{105DA}', '\u{105DA}', Age::V16_0),
    ('\u{105E4}', '\u{105E4}', Age::V16_0),
    ('\u{107BB}', '\u{107BF}', Age::V18_0),
    ('\u{10D69}', '\u{10D6D}', Age::V16_0),
    ('\u{10ECB}', '\u{10ECF}', Age::V18_0),
    ('\u{10EF0}', '\u{10EF9}', Age::V18_0),
    ('\u{10EFA}', '\u{10EFB}', Age::V17_0),
    ('\u{10EFD}', '\u{10EFF}', Age::V15_0),
    ('\u{11382}', '\u{11385}', Age::V16_0),
    ('\u{1138B}', '\u{1138B}', Age::V16_0),
    ('\u{1138E}', '\u{1138E}', Age::V16_0),
    ('\u{11390}', '\u{11391}', Age::V16_0),
    ('\u{113B8}', '\u{113B8}', Age::V16_0),
    ('\u{113BB}', '\u{113BB}', Age::V16_0),
    ('\u{113C2}', '\u{113C2}', Age::V16_0),
    ('\u{113C5}', '\u{113C5}', Age::V16_0),
    ('\u{113C7}', '\u{113C9}', Age::V16_0),
    ('\u{113CE}', '\u{113D0}', Age::V16_0),
    ('\u{11F41}', '\u{11F42}', Age::V15_0),
    ('\u{1611E}', '\u{16129}', Age::V16_0),
    ('\u{1612F}', '\u{1612F}', Age::V16_0),
    ('\u{16D63}', '\u{16D63}', Age::V16_0),
    ('\u{16D67}', '\u{16D6A}', Age::V16_0),
    ('\u{1B123}', '\u{1B126}', Age::V18_0),
    ('\u{1CCD6}', '\u{1CCF9}', Age::V16_0),
    ('\u{1D127}', '\u{1D128}', Age::V18_0),
    ('\u{1D250}', '\u{1D252}', Age::V18_0),
    ('\u{1D25B}', '\u{1D25C}', Age::V18_0),
    ('\u{1D25F}', '\u{1D25F}', Age::V18_0),
    ('\u{1D280}', '\u{1D281}', Age::V18_0),
    ('\u{1D6A6}', '\u{1D6A6}', Age::V18_0),
    ('\u{1DF95}', '\u{1DF95}', Age::V18_0),
    ('\u{1DFCD}', '\u{1DFFF}', Age::V18_0),
    ('\u{1E030}', '\u{1E06D}', Age::V15_0),
    ('\u{1E08F}', '\u{1E08F}', Age::V15_0),
    ('\u{1E4EC}', '\u{1E4EF}', Age::V15_0),
    ('\u{1E5EE}', '\u{1E5EF}', Age::V16_0),
    ('\u{1E6E3}', '\u{1E6E3}', Age::V17_0),
    ('\u{1E6E6}', '\u{1E6E6}', Age::V17_0),
    ('\u{1E6EE}', '\u{1E6EF}', Age::V17_0),
    ('\u{1E6F5}', '\u{1E6F5}', Age::V17_0),
];

static NFC: Form = Form {
    quick: |c| is_nfc_quick(c.into_iter()),
    decompose: |c, emit| decompose_canonical(c, emit),
    make: |text, out| out.extend(text.nfc()),
    classes: OnceBox::new(),
};
static NFKC: Form = Form {
    quick: |c| is_nfkc_quick(c.into_iter()),
    decompose: |c, emit| decompose_compatible(c, emit),
    make: |text, out| out.extend(text.nfkc()),
    classes: OnceBox::new(),
};
static NFKD: Form = Form {
    quick: |c| is_nfkd_quick(c.into_iter()),
    decompose: |c, emit| decompose_compatible(c, emit),
    make: |text, out| out.extend(text.nfkd()),
    classes: OnceBox::new(),
};

/// One of the forms.
struct Form {
    /// Whether a character, by itself, may stand in text of this form.
    quick: fn(Option<char>) -> IsNormalized,
    /// Tells the parts of a character.
    decompose: fn(char, &mut dyn FnMut(char)),
    /// Appends the form of a text, by the newest version.
    make: fn(&str, &mut String),
    /// The classes of the characters up to U+FFFF.
    classes: OnceBox<[u8; 0x10000]>,
}

/// The class of a character that joins nothing before it, and stays as it is: text may be cut
/// before it. A mark that changes nothing but its place has its combining class instead, up to 240.
const PLAIN: u8 = 0;
/// The class of a character that changes into plain ones.
const SIMPLE: u8 = 252;
/// The class of a character that changes otherwise, or may join what stands before it.
const NEEDS: u8 = 253;
/// The class of a character that the version does not know: text may be cut before and behind it.
const UNKNOWN: u8 = 254;
/// Stands in the table for the characters of `LATER`.
const IN_LATER: u8 = 255;

impl Form {
    fn normalize<'t>(&self, text: &'t str, age: Age) -> Cow<'t, str> {
        let classes = self.table();
        let mut draft = Draft::new(text);
        let (mut parts, mut made) = (Vec::new(), String::new());
        let mut rest = text.as_bytes();
        // Where the stretch begins that a mark belongs to, and the class of the mark before it.
        let (mut start, mut last) = (0, PLAIN);
        loop {
            let at = text.len() - rest.len();
            if let [0..=0x7F, next @ ..] = rest {
                rest = after_ascii(next);
                (start, last) = (text.len() - rest.len() - 1, PLAIN);
                continue;
            }
            let Some((class, next)) = self.first_class(classes, rest, age) else {
                return draft.finish();
            };
            rest = next;
            match class {
                PLAIN => (start, last) = (at, PLAIN),
                UNKNOWN => (start, last) = (text.len() - rest.len(), PLAIN),
                mark if last <= mark && mark < SIMPLE => last = mark,
                SIMPLE if self.is_cut_before(classes, rest, age) => {
                    made.clear();
                    let changed = text.get(at..).unwrap_or_default().chars().next();
                    (self.decompose)(changed.unwrap_or_default(), &mut |part| made.push(part));
                    let end = text.len() - rest.len();
                    draft.replace(at..end, &made);
                    (start, last) = (end, PLAIN);
                }
                class => {
                    start = if class == SIMPLE { at } else { start };
                    let stretch = text.get(start..).unwrap_or_default();
                    let len = self.stretch_len(stretch, at - start, age, &mut parts);
                    let stretch = stretch.get(..len).unwrap_or_default();
                    made.clear();
                    if parts.iter().any(|(class, _)| *class >= SIMPLE) {
                        (self.make)(stretch, &mut made);
                    } else {
                        parts.sort_by_key(|(class, _)| *class);
                        made.extend(parts.iter().map(|(_, c)| c));
                    }
                    if made != stretch {
                        draft.replace(start..start + len, &made);
                    }
                    start += len;
                    last = PLAIN;
                    rest = text.as_bytes().get(start..).unwrap_or_default();
                }
            }
        }
    }

    /// The class of the first character, and what stands behind it.
    #[inline(always)]
    fn first_class<'b>(
        &self,
        classes: &[u8; 0x10000],
        bytes: &'b [u8],
        age: Age,
    ) -> Option<(u8, &'b [u8])> {
        let (code, next) = match bytes {
            [a @ ..=0x7F, next @ ..] => (u32::from(*a), next),
            [a @ ..=0xDF, b, next @ ..] => (bits(&[a & 0x1F, *b]), next),
            [a @ ..=0xEF, b, c, next @ ..] => (bits(&[a & 0xF, *b, *c]), next),
            [a, b, c, d, next @ ..] => (bits(&[a & 0x7, *b, *c, *d]), next),
            _ => return None,
        };
        let class = match classes.get(code as usize) {
            Some(&class) if class != IN_LATER => class,
            _ => self.class_as_of(char::from_u32(code)?, age),
        };
        Some((class, next))
    }

    /// Whether text may be cut before its rest.
    #[inline(never)]
    fn is_cut_before(&self, classes: &[u8; 0x10000], rest: &[u8], age: Age) -> bool {
        let first = self.first_class(classes, rest, age);
        first.is_none_or(|(class, _)| matches!(class, PLAIN | SIMPLE | UNKNOWN))
    }

    /// How far the stretch at the begin of `text` goes: at least beyond the character at `from`, up
    /// to the next one before which text may be cut. Its characters go to `parts`, with classes.
    fn stretch_len(&self, text: &str, from: usize, age: Age, parts: &mut Vec<(u8, char)>) -> usize {
        parts.clear();
        for (at, c) in text.char_indices() {
            let class = match self.table().get(c as usize) {
                Some(&class) if class != IN_LATER => class,
                _ => self.class_as_of(c, age),
            };
            if at > from && matches!(class, PLAIN | SIMPLE | UNKNOWN) {
                return at;
            }
            parts.push((class, c));
        }
        text.len()
    }

    /// The class of a character in a version; slower than by the table.
    fn class_as_of(&self, c: char, age: Age) -> u8 {
        match later(c) {
            Some(since) if since > age => UNKNOWN,
            _ => self.class(c),
        }
    }

    /// The class of a character in the newest version.
    fn class(&self, c: char) -> u8 {
        match (self.quick)(Some(c)) {
            IsNormalized::Yes => canonical_combining_class(c),
            IsNormalized::Maybe => NEEDS,
            IsNormalized::No => {
                let mut class = SIMPLE;
                (self.decompose)(c, &mut |part| {
                    let yes = (self.quick)(Some(part)) == IsNormalized::Yes;
                    if !yes || canonical_combining_class(part) != 0 {
                        class = NEEDS;
                    }
                });
                class
            }
        }
    }

    fn table(&self) -> &[u8; 0x10000] {
        self.classes.get_or_init(|| {
            let mut classes = Box::new([PLAIN; 0x10000]);
            for (code, class) in (0..).zip(classes.iter_mut()) {
                if let Some(c) = char::from_u32(code) {
                    *class = if later(c).is_some() { IN_LATER } else { self.class(c) };
                }
            }
            classes
        })
    }
}

/// The code of a character, of the bits of its bytes: six of each but the first.
#[inline(always)]
fn bits(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |code, byte| code << 6 | u32::from(byte & 0x3F))
}

/// What stands behind the ASCII characters at the begin.
fn after_ascii(bytes: &[u8]) -> &[u8] {
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk::<16>()
        && chunk.is_ascii()
    {
        rest = behind;
    }
    let len = rest.iter().take_while(|byte| byte.is_ascii()).count();
    rest.get(len..).unwrap_or_default()
}

/// The version that brought a character of `LATER`.
fn later(c: char) -> Option<Age> {
    let row = LATER.partition_point(|(_, last, _)| *last < c);
    LATER.get(row).filter(|(first, ..)| *first <= c).map(|(.., since)| *since)
}

#[cfg(test)]
mod tests {
    use super::*;

    type InForm = fn(&str, Age) -> Cow<'_, str>;

    const FORMS: [(InForm, &Form); 3] = [(nfc, &NFC), (nfkc, &NFKC), (nfkd, &NFKD)];

    #[test]
    fn the_newest_forms_are_the_forms() {
        for (form, other) in FORMS {
            for c in '\0'..='\u{2FFFF}' {
                // Marks in disorder, and a mark that composes, before and behind.
                let text = alloc::format!("\u{627}\u{651}{c}\u{64E}\u{654} {c}\u{323}\u{307}{c}");
                let mut made = String::new();
                (other.make)(&text, &mut made);
                assert_eq!(form(&text, Age::V18_0), made, "{text:?}");
            }
        }
    }

    #[test]
    fn what_came_later_passes() {
        for (form, _) in FORMS {
            for &(first, last, since) in LATER {
                for c in first..=last {
                    let text = alloc::format!("\u{64F}{c}\u{64E}\u{651}\u{64E}{c}{c}");
                    let sorted = alloc::format!("\u{64F}{c}\u{64E}\u{64E}\u{651}{c}{c}");
                    assert_eq!(form(&text, Age::V14_0), sorted);
                    let newest = form(&text, Age::V18_0);
                    assert_eq!(form(&text, since), newest);
                }
            }
        }
        assert_eq!(nfkc("\u{10EFD}\u{FEFB}", Age::V14_0), "\u{10EFD}\u{644}\u{627}");
        assert_eq!(nfc("\u{105D2}\u{307}", Age::V15_1), "\u{105D2}\u{307}");
        assert_eq!(nfc("\u{105D2}\u{307}", Age::V16_0), "\u{105C9}");
    }

    #[test]
    fn the_rows_are_in_order() {
        assert!(LATER.is_sorted_by(|(_, last, _), (first, ..)| last < first));
    }

    #[test]
    fn long_stretches_take_linear_time() {
        for part in ["\u{651}\u{64E}", "\u{654}", "\u{FEFB}", "\u{1161}", "\u{10EFD}\u{64E}"] {
            let text = part.repeat(200_000);
            for (form, _) in FORMS {
                assert!(form(&text, Age::V14_0).len() >= text.len() / 2);
            }
        }
    }
}
