//! Every scalar value alone, and every pair of the characters that matter, against the naive twin.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use std::borrow::Cow;

use huruf::{Language, Normalizer, Profile};

use reference::data::FACTS;
use reference::show::{points, shrink};
use reference::{Twin, is_arabic};

/// Panics unless the crate and its twin agree on `text`; the witness is made as short as it can.
#[track_caller]
fn agree(name: &str, key: &Normalizer, twin: &Twin, text: &str) {
    if key.normalize(text) == twin.normalize(text) {
        return;
    }
    let witness = shrink(text, |text| key.normalize(text) != twin.normalize(text));
    panic!(
        "{name} of {}\n   is {}\nnot {}",
        points(&witness),
        points(&key.normalize(&witness)),
        points(&twin.normalize(&witness)),
    );
}

/// All 1,112,064 scalar values, each alone, under every profile.
mod alone {
    use super::*;

    fn check(profile: Profile) {
        let (key, twin) = (profile.normalizer(), Twin::from_profile(profile));
        let scalars: Vec<char> = ('\0'..=char::MAX).filter(|c| *c != '\n').collect();
        assert_eq!(scalars.len(), 1_112_063);
        for some in scalars.chunks(4096) {
            // A line feed resets every context, so one text asks the twin of all.
            let text: String = some.iter().flat_map(|c| [*c, '\n']).collect();
            agree(&profile.to_string(), key, &twin, &text);
            let answers = twin.normalize(&text);
            for (c, wanted) in some.iter().zip(answers.split('\n')) {
                let mut buffer = [0; 4];
                let typed = &*c.encode_utf8(&mut buffer);
                let got = key.normalize(typed);
                assert_eq!(got, wanted, "{profile} of {}", points(typed));
                let same = wanted == typed;
                assert_eq!(matches!(got, Cow::Borrowed(_)), same, "{profile} of {}", points(typed));
                assert_eq!(key.is_normalized(typed), same, "{profile} of {}", points(typed));
            }
        }
        agree(&profile.to_string(), key, &twin, "\n");
    }

    #[test]
    fn without_language() {
        [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON].into_iter().for_each(check);
    }

    #[test]
    fn cleaned_for_a_language() {
        Language::ALL.into_iter().map(Language::clean).for_each(check);
    }

    #[test]
    fn searched_for_in_a_language() {
        Language::ALL.into_iter().map(Language::search).for_each(check);
    }
}

/// Characters of other scripts that meet those of the script: spaces, marks that decompose or
/// sort among ours, owners of joiners, joiners and controls.
#[rustfmt::skip]
const OTHERS: &[char] = &[
    ' ', 'a', 'e', '1', '|', '\u{A0}', '\u{AD}', 'é', '\u{300}', '\u{301}', '\u{302}', '\u{308}',
    '\u{327}', '\u{334}', '\u{344}', '\u{345}', '\u{34F}', '\u{5B0}', '\u{5D0}', '\u{710}',
    '\u{711}', '\u{915}', '\u{93C}', '\u{94D}', '\u{958}', '\u{F71}', '\u{F73}', '\u{180E}',
    '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{202B}', '\u{2060}',
    '\u{212B}', '\u{2640}', '\u{3000}', '\u{3099}', '\u{1100}', '\u{1161}', '\u{AC00}',
    '\u{FE0F}', '\u{FEFF}', '\u{FFFD}', '\u{102E0}', '\u{1F468}', '\u{10FFFF}',
    // Of the blocks, but no characters.
    '\u{892}', '\u{FDD0}', '\u{FE75}',
];

/// The characters of the Arabic blocks, and the [`OTHERS`].
fn characters() -> Vec<char> {
    let mut all: Vec<char> = FACTS.iter().map(|fact| fact.c).filter(|c| is_arabic(*c)).collect();
    assert_eq!(all.len(), 1603);
    all.extend(OTHERS.iter().filter(|c| !FACTS.iter().any(|fact| fact.c == **c && is_arabic(**c))));
    all
}

/// All pairs of the [`characters`], 2.7 million for each profile, a line feed after each.
fn pairs(profile: Profile) {
    let (key, twin) = (profile.normalizer(), Twin::from_profile(profile));
    let characters = characters();
    for a in &characters {
        let text: String = characters.iter().flat_map(|b| [*a, *b, '\n']).collect();
        agree(&profile.to_string(), key, &twin, &text);
    }
}

/// One test for each language, so that they run side by side.
macro_rules! pairs {
    ($($test:ident: $($profile:expr),+;)+) => {
        mod all_pairs {
            use super::*;
            $(#[test] fn $test() { [$($profile),+].into_iter().for_each(pairs); })+
        }
    };
}

pairs! {
    without_language: Profile::CLEAN, Profile::SEARCH, Profile::SKELETON;
    arabic: Language::Arabic.clean(), Language::Arabic.search();
    persian: Language::Persian.clean(), Language::Persian.search();
    urdu: Language::Urdu.clean(), Language::Urdu.search();
    sorani: Language::Sorani.clean(), Language::Sorani.search();
    pashto: Language::Pashto.clean(), Language::Pashto.search();
    uyghur: Language::Uyghur.clean(), Language::Uyghur.search();
    sindhi: Language::Sindhi.clean(), Language::Sindhi.search();
    kazakh: Language::Kazakh.clean(), Language::Kazakh.search();
    punjabi: Language::Punjabi.clean(), Language::Punjabi.search();
    kashmiri: Language::Kashmiri.clean(), Language::Kashmiri.search();
    jawi: Language::Jawi.clean(), Language::Jawi.search();
}

/// Characters of each kind that a context rule asks for.
#[rustfmt::skip]
const HOT: &[char] = &[
    'ب', 'ا', 'أ', 'آ', 'و', 'ي', 'ى', 'ی', 'ئ', 'ه', '\u{6BE}', '\u{6C1}', '\u{6C2}', '\u{6D5}',
    '\u{6C0}', '\u{6D2}', '\u{FBA4}', '\u{FEEA}', '\u{FEFB}', '\u{FDF2}', '\u{FDFA}', '\u{673}',
    '\u{64E}', '\u{651}', '\u{653}', '\u{654}', '\u{655}', '\u{670}', '\u{610}', '\u{65F}',
    '\u{10EFC}', '\u{6DD}', '\u{6E5}', '\u{640}', '\u{FE71}', '\u{200B}', '\u{200C}', '\u{200D}',
    '\u{200E}', '\u{34F}', '\u{FE0F}', ' ', 'a', 'é', '\u{301}', '\u{308}', '\u{344}', '\u{327}',
    '\u{334}', '\u{345}', '\u{915}', '\u{94D}', '\u{93C}', '\u{1F468}', '\u{5D0}', '\u{F73}',
];

/// All triples of the [`HOT`], under every profile.
#[test]
fn hot_triples() {
    for profile in Profile::ALL {
        let (key, twin) = (profile.normalizer(), Twin::from_profile(profile));
        for a in HOT {
            let triple = |b| HOT.iter().flat_map(move |c| [*a, b, *c, '\n']);
            let text: String = HOT.iter().flat_map(|b| triple(*b)).collect();
            agree(&profile.to_string(), key, &twin, &text);
        }
    }
}
