//! Which laws each preset breaks: the ones it names, each by its witness, and on random texts no
//! others.

use std::borrow::Cow;

use huruf::{Law, Preset};
use unicode_normalization::UnicodeNormalization;

use crate::reference::is_arabic;
use crate::reference::show::{points, shrink};
use crate::reference::texts::{Random, mixture, of_the_script, times};

const LAWS: [Law; 4] = [Law::Idempotent, Law::Canonical, Law::Local, Law::Untouched];

/// What some program or other looks for.
#[rustfmt::skip]
const PIECES: &[&str] = &[
    "&amp;lt;b", "&nbsp;", "[a]", "(b)", "<br />", "a@b.org", "www.a.b", "@a", "\u{FE0F}", "12", "١٢.٥", "۳",
    "و ", " و ", " ال", "ال", "نمی ", "ه\u{200C}", "هـ", "ه", "ھ", "ر", " ر", "وو", "لأ", "\u{670}ى", "ى\u{670}", "آب",
    "ة", "ء", "ؤ", "\u{FEFB}", "\u{FEF5}", "ههههه", "aaa", "...", "\n", "\n\n", " ", "  ", "\t", "\u{A0}", "،", "؟", "_", "-",
    "\u{64E}", "\u{64B}", "\u{651}\u{64E}", "\u{654}", "\u{653}", "ا\u{64B}", "\u{200C}\u{200C}", "\u{640}\u{640}", "Ä", "İ", "Σ",
    "œ", "ß", "\u{E000}", "👍🏽", "漢", "٬", "٫", "/", "<", ">", "(", "[", "]", ")", "#", "%", "😀",
];

fn pieces(random: &mut Random) -> String {
    (0..random.size(1, 10)).map(|_| random.of(PIECES)).collect()
}

/// Whether `preset` breaks `law` on `text`.
fn breaks(preset: Preset, law: Law, text: &str) -> bool {
    let made = preset.normalize(text);
    match law {
        Law::Idempotent => preset.normalize(&made) != made,
        Law::Canonical => {
            // Marks before the first letter belong to none.
            let starter = text.chars().next().is_some_and(|c| is_arabic(c) && c.is_alphabetic());
            let [nfc, nfd]: [String; 2] = [text.nfc().collect(), text.nfd().collect()];
            starter && preset.normalize(&nfc) != preset.normalize(&nfd)
        }
        Law::Local => {
            let lines: Vec<_> = text.split('\n').map(|line| preset.normalize(line)).collect();
            lines.join("\n") != made
        }
        Law::Untouched => !text.contains(is_arabic) && made != text,
        law => panic!("{law:?} has no test"),
    }
}

#[test]
fn laws_are_broken_by_their_witness() {
    for preset in Preset::ALL {
        for (law, witness) in preset.broken_laws() {
            assert!(breaks(*preset, *law, witness), "{preset}: {law:?} {}", points(witness));
        }
        let mut named: Vec<Law> = preset.broken_laws().iter().map(|it| it.0).collect();
        named.dedup();
        assert_eq!(named.len(), preset.broken_laws().len(), "{preset}: a law twice");
        assert!(named.is_sorted(), "{preset}: laws in the order of `Law`");
    }
}

#[test]
fn no_other_law_is_broken() {
    let mut wrong = Vec::new();
    for preset in Preset::ALL {
        for law in LAWS {
            if preset.broken_laws().iter().any(|it| it.0 == law) {
                continue;
            }
            let mut random = Random(61);
            for i in 0..600 * times() {
                let text = match (law, i % 3) {
                    (Law::Canonical, 0 | 1) => of_the_script(&mut random),
                    (_, 0) => mixture(&mut random),
                    _ => pieces(&mut random),
                };
                let text = match law {
                    Law::Untouched => text.chars().filter(|c| !is_arabic(*c)).collect(),
                    _ => text,
                };
                if breaks(*preset, law, &text) {
                    let witness = shrink(&text, |text| breaks(*preset, law, text));
                    wrong.push(format!("{preset} breaks {law:?}: {}", points(&witness)));
                    break;
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Borrowed exactly when nothing changes; and the normalizer of a preset, where there is one, says
/// the same.
#[test]
fn what_does_not_change_is_borrowed() {
    let mut random = Random(67);
    for i in 0..400 * times() {
        let text = if i % 2 == 0 { mixture(&mut random) } else { pieces(&mut random) };
        for preset in Preset::ALL {
            let made = preset.normalize(&text);
            let same = made == text;
            assert_eq!(matches!(made, Cow::Borrowed(_)), same, "{preset}: {}", points(&text));
            if let Some(table) = preset.normalizer() {
                assert_eq!(table.normalize(&text), made, "{preset}: {}", points(&text));
                assert_eq!(table.is_normalized(&text), same, "{preset}: {}", points(&text));
            }
        }
    }
}

#[test]
fn names_are_read() {
    for preset in Preset::ALL {
        assert_eq!(preset.to_string().parse::<Preset>().unwrap(), *preset);
        let words = [preset.name(), preset.program(), preset.version(), preset.function()];
        assert!(words.iter().all(|word| !word.is_empty()), "{preset}");
    }
    let error = "lucene".parse::<Preset>().unwrap_err().to_string();
    assert!(error.starts_with("unknown preset \"lucene\"; valid are lucene-arabic, "), "{error}");
    assert!(Preset::ALL.iter().all(|preset| error.contains(preset.name())));
}
