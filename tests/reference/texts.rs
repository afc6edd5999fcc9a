//! Random texts that look like the world's: the same for every run.

use super::data::FACTS;

/// A small generator of random numbers (SplitMix64).
#[derive(Clone, Debug)]
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number under `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// A number of the range, small ones more often.
    pub(crate) fn size(&mut self, first: usize, last: usize) -> usize {
        let room = self.below(last - first + 1);
        first + self.below(room + 1)
    }

    /// True once in `times`.
    pub(crate) fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    pub(crate) fn shuffle<T>(&mut self, all: &mut [T]) {
        for i in (1..all.len()).rev() {
            all.swap(i, self.below(i + 1));
        }
    }
}

/// How many times over the random tests run: once, or what `HURUF_TIMES` says.
pub(crate) fn times() -> usize {
    std::env::var("HURUF_TIMES").map_or(1, |times| times.parse().expect("HURUF_TIMES is a number"))
}

/// Letters that some profile folds, decomposes or composes, and some that none touches.
pub(crate) const LETTERS: &[char] = &[
    'ا', 'ب', 'ت', 'س', 'ل', 'م', 'ن', 'و', 'ي', 'ى', 'ی', 'ه', 'ة', 'ك', 'ک', 'گ', 'پ', 'چ', 'آ',
    'أ', 'إ', 'ؤ', 'ئ', 'ء', '\u{671}', '\u{672}', '\u{673}', '\u{674}', '\u{675}', '\u{678}',
    '\u{6AA}', '\u{6BA}', '\u{6BE}', '\u{6C0}', '\u{6C1}', '\u{6C2}', '\u{6C3}', '\u{6CE}',
    '\u{6D2}', '\u{6D3}', '\u{6D5}', '\u{6A2}', '\u{8BD}', '\u{870}', '\u{660}', '\u{6F7}',
];

/// Marks of the script, of every combining class and kind.
#[rustfmt::skip]
pub(crate) const MARKS: &[char] = &[
    '\u{64B}', '\u{64E}', '\u{64F}', '\u{650}', '\u{651}', '\u{652}', '\u{653}', '\u{654}',
    '\u{655}', '\u{656}', '\u{657}', '\u{65F}', '\u{670}', '\u{610}', '\u{618}', '\u{61A}',
    '\u{6D6}', '\u{6DF}', '\u{6E3}', '\u{6EA}', '\u{8D3}', '\u{8F0}', '\u{8F2}', '\u{89D}',
    '\u{10EFC}', '\u{10EFD}',
];

/// Marks of no script or of others.
#[rustfmt::skip]
pub(crate) const OTHER_MARKS: &[char] = &[
    '\u{300}', '\u{301}', '\u{302}', '\u{308}', '\u{315}', '\u{316}', '\u{323}', '\u{327}',
    '\u{334}', '\u{344}', '\u{345}', '\u{35C}', '\u{93C}', '\u{94D}', '\u{5B0}', '\u{3099}',
    '\u{1D165}', '\u{102E0}',
];

/// Characters that nobody sees.
pub(crate) const INVISIBLE: &[char] = &[
    '\u{200C}', '\u{200C}', '\u{200C}', '\u{200D}', '\u{200D}', '\u{200B}', '\u{200E}', '\u{200F}',
    '\u{61C}', '\u{AD}', '\u{34F}', '\u{180E}', '\u{2060}', '\u{2064}', '\u{206A}', '\u{202B}',
    '\u{202C}', '\u{2067}', '\u{FEFF}', '\u{FE0F}', '\u{FE0F}', '\u{FE00}',
];

#[rustfmt::skip]
const FORMS: &[char] = &[
    '\u{FEFB}', '\u{FEF5}', '\u{FEF8}', '\u{FEE9}', '\u{FEEA}', '\u{FBA4}', '\u{FBA6}',
    '\u{FBAA}', '\u{FBFC}', '\u{FEF1}', '\u{FEEF}', '\u{FE89}', '\u{FED9}', '\u{FB8E}',
    '\u{FB56}', '\u{FE93}', '\u{FE70}', '\u{FE71}', '\u{FE73}', '\u{FE76}', '\u{FC5E}',
    '\u{FC63}', '\u{FCF2}', '\u{FDF0}', '\u{FDF2}', '\u{FDF7}', '\u{FDFA}', '\u{FDFB}',
    '\u{FDFC}', '\u{FDFD}', '\u{FD3E}', '\u{FBEA}', '\u{FBDD}', '\u{FD50}', '\u{FBB2}',
    '\u{FBC3}', '\u{1EE00}', '\u{1EE1C}', '\u{10ED9}',
];

#[rustfmt::skip]
const OTHER_TEXTS: &[&str] = &[
    "https://example.org/a?b=1&c=%D9%83#x", "fn main() { let x = [1, 2]; }", "e\u{301}te\u{301}",
    "A\u{30A}ngstro\u{308}m", "\u{212B}", "क्\u{200D}षि", "नि\u{200C}त्य", "क\u{93C}", "\u{958}",
    "👨\u{200D}👩\u{200D}👧\u{200D}👦", "❤\u{FE0F}\u{200D}🔥", "1\u{FE0F}\u{20E3}", "☎\u{FE0F}",
    "🏴\u{E0067}\u{E0062}\u{E007F}", "한국어", "\u{1112}\u{1161}\u{11AB}", "漢字かな", "か\u{3099}",
    "\u{5E9}\u{5C1}\u{5DC}\u{5D5}", "\u{712}\u{730}\u{200D}", "\u{7CA}\u{7EB}", "Привет",
    "Ελλη\u{301}", "\u{10D00}\u{10D24}", "\u{1E900}\u{1E944}", "ISO-8859-6", "3.14",
    "PDF\u{200C}ها",
];

const SPACES: &[char] = &[
    ' ', ' ', ' ', '\n', '\t', '\r', '\u{A0}', '\u{2003}', '\u{202F}', '\u{3000}', '\u{85}',
    '\u{2028}', '\u{2029}',
];

const SIGNS: &[char] = &[
    '،', '؛', '؟', '۔', '٪', '٫', '«', '\u{6DD}', '\u{8E2}', '\u{6DE}', '\u{600}', '\u{61D}',
    '\u{6E5}', '\u{8C9}', '\u{883}', '\u{60B}', '\u{2026}', '\u{2014}', '.', '-', '!',
];

/// Appends one piece of some kind to a text.
fn piece(random: &mut Random, text: &mut String) {
    match random.below(22) {
        0 => push(random, text, 1, 70, |random| random.of(b"abcXYZ 09.,-/&") as char),
        1 => push(random, text, 1, 50, |random| random.of(LETTERS)),
        2 | 3 => word(random, text),
        4 => push(random, text, 1, 12, |random| random.of(MARKS)),
        5 => push(random, text, 1, 4, |random| random.of(OTHER_MARKS)),
        6 => push(random, text, 1, 12, |random| random.of(FORMS)),
        7 => push(random, text, 1, 6, |_| '\u{640}'),
        8 | 9 => push(random, text, 1, 4, |random| random.of(INVISIBLE)),
        10 => push(random, text, 1, 4, |random| random.of(SPACES)),
        11 => push(random, text, 1, 3, |random| random.of(SIGNS)),
        12 | 13 => text.push_str(random.of(OTHER_TEXTS)),
        14 => push(random, text, 1, 8, |random| FACTS[random.below(FACTS.len())].c),
        15 => push(random, text, 1, 3, scalar),
        16 => push(random, text, 2, 6, |_| 'ه'),
        17 => push(random, text, 1, 30, |random| random.of(&['ا', 'ل', 'a', '\u{64E}'])),
        18 => text.extend(['ه', random.of(INVISIBLE), '\u{200C}']),
        19 => text.extend([random.of(LETTERS), random.of(OTHER_MARKS), random.of(MARKS)]),
        20 => push(random, text, 3, 5, |random| random.of(&['و', 'a', 'ی', '\u{10ED9}', '!'])),
        // Rarely, more marks than any buffer holds.
        _ if random.one_in(20) => {
            let marks: Vec<char> = (0..3).map(|_| mark(random)).collect();
            push(random, text, 300, 500, |random| random.of(&marks));
        }
        _ => push(random, text, 10, 60, mark),
    }
}

fn mark(random: &mut Random) -> char {
    let all = if random.one_in(5) { OTHER_MARKS } else { MARKS };
    random.of(all)
}

fn scalar(random: &mut Random) -> char {
    loop {
        if let Some(c) = char::from_u32(random.below(0x11_0000) as u32 >> random.below(12)) {
            return c;
        }
    }
}

fn push(
    random: &mut Random,
    text: &mut String,
    first: usize,
    last: usize,
    mut of: impl FnMut(&mut Random) -> char,
) {
    for _ in 0..random.size(first, last) {
        text.push(of(random));
    }
}

/// A word as it may be typed: letters with marks in any order, some tatweel, some joiners.
fn word(random: &mut Random, text: &mut String) {
    for _ in 0..random.size(1, 9) {
        text.push(random.of(LETTERS));
        for _ in 0..random.below(3) {
            text.push(random.of(MARKS));
        }
        match random.below(24) {
            0 => text.push('\u{640}'),
            1 => text.push(random.of(INVISIBLE)),
            _ => {}
        }
    }
    text.push(if random.one_in(3) { random.of(SPACES) } else { ' ' });
}

/// A text of a few pieces.
pub(crate) fn mixture(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..random.size(1, 12) {
        piece(random, &mut text);
    }
    text
}

/// A text of sequences whose starter is of the script.
pub(crate) fn of_the_script(random: &mut Random) -> String {
    let mut text = String::new();
    for _ in 0..random.size(1, 10) {
        text.push(if random.one_in(6) { random.of(FORMS) } else { random.of(LETTERS) });
        for _ in 0..random.size(0, 5) {
            match random.below(12) {
                0 => text.push(random.of(OTHER_MARKS)),
                1 => text.push(random.of(&['\u{640}', '\u{200C}', '\u{200D}', '\u{200E}'])),
                _ => text.push(random.of(MARKS)),
            }
        }
    }
    text
}

/// Texts that have undone programs of this kind, each a few characters without end.
#[rustfmt::skip]
pub(crate) const HARD: &[(&str, &str)] = &[
    ("the longest expansion", "\u{FDFA}"), ("words in one character", "\u{FDF2}"),
    ("marks in falling order", "\u{345}\u{300}\u{334}\u{316}"),
    ("tashkeel out of order", "\u{651}\u{64E}\u{655}\u{650}"), ("alef and madda", "ا\u{653}"),
    ("madda and hamza", "\u{653}\u{654}"), ("yeh, a joiner, hamza", "ى\u{200D}\u{654}"),
    ("tatweel", "\u{640}"), ("joiners", "\u{200C}"), ("heh and joiners", "ه\u{200C}\u{200C}"),
    ("selectors", "\u{FE0F}"), ("emoji and joiners", "👩\u{200D}"),
    ("selectors and joiners", "\u{FE0F}\u{200D}"),
    ("one byte and three", "a\u{FEFB}"), ("one byte and three, kept", "a\u{8A0}"),
    ("marks of marks", "\u{344}"), ("spaces", "\u{3000}"), ("plain words", "العربية "),
];
