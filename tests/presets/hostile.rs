//! Texts that have undone such programs: no panic, and time that grows as the text does.

use huruf::Preset;

use crate::linear::assert_linear;
use crate::reference::texts::{HARD, Random, mixture, times};

/// A few characters without end, beside those that undo the profiles.
#[rustfmt::skip]
const FAMILIES: &[(&str, &str)] = &[
    ("ampersands", "&"), ("entities", "&amp;"), ("numbers of entities", "&#"), ("open entities", "&#1"), ("long entities", "&aaaaaaaa"),
    ("brackets", "["), ("angles", "<"), ("parentheses", "("), ("open pairs", "(["), ("closed pairs", "]) "), ("tags", "<a "),
    ("addresses", "http://"), ("hosts", "www."), ("dots", "."), ("at signs", "@"), ("parts of mails", "a.a-a+"), ("mails", "a@a."),
    ("slashes", "/"), ("letters", "a"), ("capitals", "Σ"), ("one letter of the script", "ا"), ("heh and joiner", "ه\u{200C}"),
    ("joiners", "\u{200C}"), ("tatweel", "ـ"), ("heh and tatweel", "هـ"), ("dagger alef", "\u{670}"), ("dagger alef, maksura", "\u{670}ى"),
    ("waw", "و"), ("lone waw", "و "), ("reh", " ر"), ("spaces", " "), ("spaces and marks", " \u{64E}"), ("lines", "\n"),
    ("returns", "\r"), ("separators", "\u{2028}"), ("digits", "1"), ("digits of the script", "١"), ("digits, dots", "1."),
    ("digits, commas", "1،"), ("points", "٫"), ("hamzas", "أإآؤئ"), ("three letters", "آبت "), ("madda", "\u{653}"),
    ("shadda", "\u{651}\u{64E}"), ("tanwin", "ا\u{64B}"), ("lam-alefs", "\u{FEFB}"), ("phrases", "\u{FDFA}\u{FDFD}"),
    ("emoji", "👍🏽"), ("selectors", "\u{FE0F}"), ("quotes", "\""), ("hyphens", "-"), ("underscores", "_"), ("hashes", "#"),
    ("percents", "%"), ("private", "\u{E000}"), ("noncharacters", "\u{10FFFF}"), ("a sharp s", "ẞ"), ("a dotted I", "İ"),
];

#[test]
fn time_is_linear() {
    for preset in Preset::ALL {
        for (name, piece) in FAMILIES.iter().chain(HARD) {
            // Behind a letter and before one, lest the ends of the text decide.
            let text = |len: usize| format!("\u{633}{}\u{633}", piece.repeat(len / piece.len()));
            let (short, long) = (text(1 << 12), text(1 << 14));
            assert_linear(&format!("{preset}: {name}"), |is_long| {
                std::hint::black_box(preset.normalize(if is_long { &long } else { &short }));
            });
        }
    }
}

/// Every scalar value, alone, between letters and between spaces; and any mixture.
#[test]
fn nothing_panics() {
    for preset in Preset::ALL {
        for c in '\0'..=char::MAX {
            if u32::from(c) > 0x2FFFF && !u32::from(c).is_multiple_of(97) {
                continue;
            }
            let text = [c, 'ب', c, ' ', c, '\n', c].iter().collect::<String>();
            std::hint::black_box(preset.normalize(&text));
        }
    }
    let mut random = Random(71);
    for _ in 0..300 * times() {
        let text = mixture(&mut random);
        for preset in Preset::ALL {
            std::hint::black_box(preset.normalize(&text));
        }
    }
}
