//! Where words end: as UAX #29 says, but for what is said in the documentation of `Tokenizer`.

use huruf::kernel::Kernel;
use huruf::{Normalizer, Rules};
use unicode_segmentation::UnicodeSegmentation;

use super::plain;
use crate::reference::texts::{Random, times};

/// Changes nothing, so that the places are those of the text.
fn same(kernel: Kernel) -> Normalizer {
    Normalizer::new(Rules::new()).with_kernel(kernel)
}

/// The parts into which a text is cut, all of it.
fn parts<'t>(tokenizer: &huruf::Tokenizer<'_>, text: &'t str) -> Vec<&'t str> {
    let mut end = 0;
    let tokens = tokenizer.tokens(text).map(|token| {
        assert_eq!(token.source.start, end, "{}", text.escape_unicode());
        assert_eq!(token.text, text[token.source.clone()], "nothing changes");
        end = token.source.end;
        &text[token.source]
    });
    let parts = tokens.collect();
    assert_eq!(end, text.len(), "{}", text.escape_unicode());
    parts
}

/// What counts as something else than UAX #29 says.
fn is_tailored(c: char) -> bool {
    matches!(
        c,
        '\u{600}'..='\u{605}' | '\u{6DD}' | '\u{890}' | '\u{891}' | '\u{8E2}' | '\u{66B}'
            | '\u{FDFA}' | '\u{FDFB}' | '\u{10ECB}'..='\u{10ECF}' | '\u{10ED9}'..='\u{10EEE}'
            | '\u{10EF0}'..='\u{10EF9}'
    )
}

/// The lines of the official test: a text, and its parts.
fn official() -> impl Iterator<Item = (String, Vec<String>)> {
    let data = include_str!("../data/ucd/WordBreakTest.txt");
    data.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let part = |part: &str| -> String {
            let hex = part.split(" × ").map(|hex| u32::from_str_radix(hex.trim(), 16).unwrap());
            hex.map(|number| char::from_u32(number).unwrap()).collect()
        };
        let parts: Vec<String> = line.split(" ÷ ").map(part).collect();
        (parts.concat(), parts)
    })
}

#[test]
fn the_official_test() {
    let mut tailored = 0;
    for kernel in Kernel::available() {
        let normalizer = same(kernel);
        let (plain, full) = (plain(&normalizer), normalizer.tokenizer().spaces(true).web(false));
        let mut lines = 0;
        for (text, wanted) in official() {
            assert_eq!(parts(&plain, &text), wanted, "{kernel}: {}", text.escape_unicode());
            if text.contains(is_tailored) {
                tailored += 1;
            } else {
                assert_eq!(parts(&full, &text), wanted, "{kernel}: {}", text.escape_unicode());
            }
            lines += 1;
        }
        assert_eq!(lines, 1944, "all lines were read");
    }
    assert_eq!(tailored % Kernel::available().count(), 0);
}

/// What text is made of: what the short way knows, and what it does not.
const PIECES: &[&str] = &[
    "ب",
    "كتاب",
    "محمد",
    "می",
    "a",
    "word",
    "Z",
    "_",
    "1",
    "42",
    "١٢",
    "۷",
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    ".",
    ",",
    ":",
    ";",
    "'",
    "\"",
    "-",
    "(",
    ")",
    "،",
    "؛",
    "؟",
    "۔",
    "٫",
    "٬",
    "٪",
    "\u{200C}",
    "\u{200D}",
    "\u{64E}",
    "\u{651}",
    "\u{670}",
    "\u{640}",
    "\u{61C}",
    "\u{6DD}",
    "\u{600}",
    "\u{6DE}",
    "\u{6E5}",
    "\u{6E9}",
    "\u{8E2}",
    "«",
    "»",
    "“",
    "”",
    "’",
    "…",
    "–",
    "·",
    "é",
    "\u{301}",
    "日",
    "本",
    "か",
    "カ",
    "א",
    "ב",
    "״",
    "👩",
    "👧",
    "❤",
    "\u{FE0F}",
    "🇵",
    "🇸",
    "1",
    "\u{20E3}",
    "\u{A0}",
    "\u{AD}",
    "\u{202F}",
    "\u{3000}",
    "\u{2003}",
    "\u{200B}",
    "\u{FEFF}",
    "\u{FDFA}",
    "ﻻ",
    "ﷲ",
    "पा",
    "ನಿ",
    "\u{8A0}",
    "\u{10EC2}",
    "\u{10ED9}",
    "\u{10EF1}",
    "\u{1F3FD}",
    "#",
    "@",
    "/",
    "\u{0}",
    "\u{85}",
    "\u{2028}",
    "\u{10FFFF}",
    "½",
    "²",
    "ª",
    "\u{FF0C}",
];

/// A text of a few kinds of pieces, so that each meets itself and the others.
fn mixture(random: &mut Random, most: usize) -> String {
    let kinds: Vec<&str> = (0..=random.below(8)).map(|_| random.of(PIECES)).collect();
    let words = random.one_in(2);
    let mut text = String::new();
    for _ in 0..random.size(0, most) {
        text += random.of(&kinds);
        if words && random.one_in(3) {
            text += random.of(&["كتاب ", "word ", "ب", " ", "7"]);
        }
    }
    text
}

#[test]
fn mixtures() {
    let mut random = Random(29);
    for kernel in Kernel::available() {
        let normalizer = same(kernel);
        let plain = plain(&normalizer);
        let full = normalizer.tokenizer().spaces(true).web(false);
        for round in 0..20_000 * times() {
            // Long ones go through several windows.
            let text = mixture(&mut random, if round % 500 == 0 { 20_000 } else { 60 });
            let wanted: Vec<&str> = text.split_word_bounds().collect();
            assert_eq!(parts(&plain, &text), wanted, "{kernel}: {}", text.escape_unicode());
            if !text.contains(is_tailored) {
                assert_eq!(parts(&full, &text), wanted, "{kernel}: {}", text.escape_unicode());
            }
        }
    }
}

/// Each piece at each offset of a block, between words.
#[test]
fn offsets() {
    for kernel in Kernel::available() {
        let normalizer = same(kernel);
        let plain = plain(&normalizer);
        for piece in PIECES {
            for (before, behind) in [("ب", "ت"), ("a", "b"), ("1", "2"), (" ", "ت"), ("ب", " ")]
            {
                for offset in 0..=130 {
                    let text = format!("{}{before}{piece}{behind}ب", "x".repeat(offset));
                    let wanted: Vec<&str> = text.split_word_bounds().collect();
                    assert_eq!(parts(&plain, &text), wanted, "{kernel}: {}", text.escape_unicode());
                }
            }
        }
    }
}

/// The differences from UAX #29, each with its switch on and off.
#[test]
fn tailorings() {
    type Switch = fn(huruf::Tokenizer<'_>, bool) -> huruf::Tokenizer<'_>;
    let cases: &[(Switch, &str, &[&str], &[&str])] = &[
        (|t, on| t.signs(on), "الله۝١٢ب", &["الله", "۝", "١٢ب"], &["الله۝١٢ب"]),
        (|t, on| t.signs(on), "ب\u{600}١", &["ب", "\u{600}", "١"], &["ب\u{600}١"]),
        (|t, on| t.signs(on), "ب\u{8E2}ب", &["ب", "\u{8E2}", "ب"], &["ب\u{8E2}ب"]),
        (|t, on| t.signs(on), "\u{890}\u{891}", &["\u{890}", "\u{891}"], &["\u{890}\u{891}"]),
        (|t, on| t.decimals(on), "كلمة٫كلمة", &["كلمة", "٫", "كلمة"], &["كلمة٫كلمة"]),
        (|t, on| t.decimals(on), "١٫٥", &["١٫٥"], &["١٫٥"]),
        (|t, on| t.phrases(on), "محمدﷺب", &["محمد", "ﷺ", "ب"], &["محمدﷺب"]),
        (|t, on| t.phrases(on), "ب\u{FDFB}", &["ب", "\u{FDFB}"], &["ب\u{FDFB}"]),
        (
            |t, on| t.new_letters(on),
            "\u{10ED9}\u{10EF0}\u{10EDA}",
            &["\u{10ED9}\u{10EF0}\u{10EDA}"],
            &["\u{10ED9}", "\u{10EF0}", "\u{10EDA}"],
        ),
        (|t, on| t.web(on), "a@b.org", &["a@b.org"], &["a", "@", "b.org"]),
    ];
    for kernel in Kernel::available() {
        let normalizer = same(kernel);
        for (switch, text, on, off) in cases {
            let all = normalizer.tokenizer().spaces(true);
            assert_eq!(parts(&switch(all, true), text), *on, "{kernel}: {text}");
            assert_eq!(parts(&switch(all, false), text), *off, "{kernel}: {text}");
        }
    }
}
