//! Texts that are hard for kernels: runs of characters of one length that end anywhere in a block,
//! and among them what a kernel leaves to others, or does in a way of its own.

use crate::reference::texts::{self, Random};

/// Letters of two bytes: those that stay under most profiles, and those that most fold.
#[rustfmt::skip]
const LETTERS: &[char] = &[
    '\u{628}', '\u{62A}', '\u{633}', '\u{644}', '\u{645}', '\u{646}', '\u{648}', '\u{631}', // stay
    '\u{627}', '\u{623}', '\u{625}', '\u{622}', '\u{64A}', '\u{649}', '\u{6CC}', '\u{643}', // fold
    '\u{6A9}', '\u{647}', '\u{629}', '\u{6BE}', '\u{6C1}', '\u{6D5}', '\u{626}', '\u{624}',
    '\u{67E}', '\u{686}', '\u{6AF}', '\u{6D2}', '\u{6D3}', '\u{6C0}', '\u{671}', '\u{621}',
];

/// Marks as they are typed: shadda before the vowel, though canonical order wants it behind.
const TYPED: &[&str] = &[
    "\u{64E}",
    "\u{64F}",
    "\u{650}",
    "\u{652}",
    "\u{64B}",
    "\u{651}",
    "\u{670}",
    "\u{651}\u{64E}", // shadda, fatha
    "\u{651}\u{650}", // shadda, kasra
    "\u{651}\u{64C}", // shadda, dammatan
    "\u{64E}\u{651}", // in order
    "\u{651}\u{670}",
    "\u{670}\u{651}",
    "\u{651}\u{64E}\u{670}",
    "\u{650}\u{655}",
];

/// Marks of two bytes of every combining class, two of some: whoever puts them in order must keep
/// those of one class as they were typed.
#[rustfmt::skip]
const MARKS: &[char] = &[
    '\u{64B}', '\u{64C}', '\u{64D}', '\u{64E}', '\u{618}', '\u{64F}', '\u{619}', '\u{650}',
    '\u{61A}', '\u{651}', '\u{652}', '\u{670}', '\u{65F}', '\u{6E3}', '\u{610}', '\u{6DF}',
];

/// The three that compose with the letter before.
const COMPOSING: &[char] = &['\u{653}', '\u{654}', '\u{655}'];

/// Presentation forms: single letters, lam-alef, ligatures, words, marks on tatweel.
#[rustfmt::skip]
const FORMS: &[char] = &[
    '\u{FE8D}', '\u{FE8E}', '\u{FE91}', '\u{FEDF}', '\u{FEE3}', '\u{FEF3}', '\u{FE87}', '\u{FE93}',
    '\u{FEEB}', '\u{FEEA}', '\u{FEFB}', '\u{FEFC}', '\u{FEF5}', '\u{FEF7}', '\u{FB56}', '\u{FB8E}',
    '\u{FBA4}', '\u{FBFC}', '\u{FC5E}', '\u{FD3C}', '\u{FD50}', '\u{FDF2}', '\u{FDFA}', '\u{FE77}',
];

/// What a joiner may follow: those that own it and those that do not.
#[rustfmt::skip]
const BEFORE_JOINERS: &[&str] = &[
    "\u{628}", "\u{647}", "\u{6D5}", "\u{6BE}", "\u{629}", "a", "7", " ", "\u{1F468}", "\u{2764}",
    "\u{64E}", "\u{628}\u{651}", "\u{FEEA}", "\u{FEFB}", "\u{915}\u{94D}", "\u{E9}", "\u{6A9}\u{640}",
];

/// Quotes, dashes, marks of direction: three bytes that begin with E2 80, or two with C2.
#[rustfmt::skip]
const SIGNS: &[char] = &[
    '\u{201C}', '\u{201D}', '\u{2018}', '\u{2019}', '\u{2013}', '\u{2014}', '\u{2026}', '\u{2030}',
    '\u{200E}', '\u{200F}', '\u{202B}', '\u{202C}', '\u{200B}', '\u{2009}', '\u{2060}', '\u{20AC}',
    '\u{AB}', '\u{BB}', '\u{A0}', '\u{AD}', '\u{60C}', '\u{61B}', '\u{61F}', '\u{66A}', '\u{6D4}',
];

/// Emoji, with selectors and joiners that are theirs, and some that are not.
#[rustfmt::skip]
const EMOJI: &[&str] = &[
    "\u{1F600}", "\u{2764}\u{FE0F}", "\u{1F468}\u{200D}\u{1F469}", "1\u{FE0F}\u{20E3}",
    "\u{260E}\u{FE0E}", "\u{1F3F4}\u{200D}\u{2620}\u{FE0F}", "\u{628}\u{FE0F}", "a\u{FE0F}",
];

/// A run of characters out of a range.
fn run(random: &mut Random, text: &mut String, most: usize, range: std::ops::Range<u32>) {
    for _ in 0..=random.below(most) {
        let c = range.start + random.below(range.len()) as u32;
        text.extend(char::from_u32(c));
    }
}

fn word(random: &mut Random, text: &mut String) {
    for _ in 0..1 + random.below(9) {
        text.push(random.of(LETTERS));
    }
}

/// Appends one piece of some kind, `most` characters long or about that.
fn piece(random: &mut Random, text: &mut String, most: usize) {
    let some = 1 + random.below(most);
    match random.below(25) {
        0 => run(random, text, most, 0x20..0x7F),
        1 => (0..some).for_each(|_| text.push(random.of(LETTERS))),
        2 | 3 => (0..some.div_ceil(6)).for_each(|_| {
            word(random, text);
            text.push(' ');
        }),
        4 | 5 => (0..some).for_each(|_| {
            text.push(random.of(LETTERS));
            text.push_str(random.of(TYPED));
        }),
        6 | 7 => (0..some).for_each(|_| text.push(random.of(FORMS))),
        8 | 9 => (0..some.div_ceil(4)).for_each(|_| {
            text.push_str(random.of(BEFORE_JOINERS));
            text.push(random.of(&['\u{200C}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}']));
            word(random, text);
        }),
        10 => (0..some.div_ceil(4)).for_each(|_| {
            text.push(random.of(SIGNS));
            word(random, text);
        }),
        11 => run(random, text, most, 0xA0..0x180), // Latin
        12 => run(random, text, most, 0x410..0x450), // Cyrillic
        13 => run(random, text, most, 0x900..0x980), // Devanagari
        14 => run(random, text, most, 0x4E00..0x9FFF), // Chinese
        15 => (0..some.div_ceil(3)).for_each(|_| text.push_str(random.of(EMOJI))),
        16 => (0..some.div_ceil(3)).for_each(|_| {
            text.push(
                random.of(&['\u{627}', '\u{648}', '\u{64A}', '\u{649}', '\u{6CC}', '\u{6D5}']),
            );
            (0..random.below(3)).for_each(|_| text.push_str(random.of(TYPED)));
            text.push(random.of(COMPOSING));
            (0..random.below(2)).for_each(|_| text.push_str(random.of(TYPED)));
        }),
        17 => run(random, text, most, 0x750..0x780),
        18 => run(random, text, most, 0x870..0x900),
        19 => (0..some.div_ceil(2)).for_each(|_| {
            text.push(random.of(LETTERS));
            (0..random.below(4)).for_each(|_| text.push('\u{640}'));
        }),
        20 => run(random, text, most, 0x660..0x66E),
        21 => run(random, text, most, 0x6F0..0x6FA),
        22 => run(random, text, most.div_ceil(4), 0x1EE00..0x1EE20),
        23 => (0..some).for_each(|_| {
            text.push(random.of(LETTERS));
            (0..random.below(5)).for_each(|_| text.push(random.of(MARKS)));
        }),
        _ => text.push_str(&texts::mixture(random)),
    }
}

/// A text of at least `len` bytes, of pieces of all lengths.
fn at_least(random: &mut Random, len: usize) -> String {
    let mut text = String::new();
    while text.len() < len {
        let most = random.of(&[1, 2, 4, 12, 40, 90]);
        piece(random, &mut text, most);
    }
    text
}

/// A text of exactly `len` bytes, which may begin and end anywhere in a piece.
pub(crate) fn of_len(random: &mut Random, len: usize) -> String {
    let whole = at_least(random, len + 32);
    let boundary = |at: usize| (at..).find(|at| whole.is_char_boundary(*at)).unwrap_or(0);
    let start = boundary(random.below(whole.len() - len));
    let mut end = (start + len).min(whole.len());
    while !whole.is_char_boundary(end) {
        end -= 1;
    }
    // What a character cut off leaves open is filled at either end.
    let fill = &"abc"[..len - (end - start)];
    let part = &whole[start..end];
    if random.one_in(2) { format!("{fill}{part}") } else { format!("{part}{fill}") }
}

/// A text of some `len` bytes in which one kind of character goes on for long before another
/// comes.
pub(crate) fn of_stretches(random: &mut Random, len: usize) -> String {
    let mut text = String::new();
    while text.len() < len {
        let most = random.of(&[400, 1500, 4000]);
        piece(random, &mut text, most);
    }
    text
}
