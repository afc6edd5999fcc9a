//! Changes are what normalizing does: put in place of their sources, they make the normalized text;
//! and each has the rule that did it.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use huruf::{
    Alef, Ayah, Change, Counts, Digits, Elongation, Forms, Hamza, Language, LatinCase, Marks,
    Normalizer, Phrases, Profile, Punctuation, Regional, Rest, Rule, Rules, WhiteSpace, Yeh, Zwnj,
};

use reference::data::FACTS;
use reference::is_arabic;
use reference::show::{points, shrink};
use reference::texts::{HARD, Random, mixture, of_the_script, times};

/// What is wrong with the changes of a text, if anything.
fn wrong(key: &Normalizer, text: &str) -> Option<String> {
    let mut made = String::new();
    let mut at = 0;
    for change in key.changes(text) {
        let Change { source, from, to, rule, .. } = change;
        if source.start < at || source.is_empty() || text.get(source.clone()) != Some(from) {
            return Some(format!("{rule} at {source:?} behind {at}"));
        }
        if from == to {
            return Some(format!("{rule} at {source:?} changes nothing"));
        }
        let (first, last) = (from.chars().next(), from.chars().next_back());
        let one = from.chars().count() == 1;
        if !one && (first == to.chars().next() || last == to.chars().next_back()) {
            return Some(format!("{rule} at {source:?} is too long: {}", points(from)));
        }
        made.push_str(&text[at..source.start]);
        made.push_str(&to);
        at = source.end;
    }
    made.push_str(&text[at..]);
    let wanted = key.normalize(text);
    if made != wanted {
        return Some(format!("\n     is {}\n    not {}", points(&made), points(&wanted)));
    }
    None
}

#[track_caller]
fn assert_right(name: &dyn std::fmt::Display, key: &Normalizer, text: &str) {
    if wrong(key, text).is_some() {
        let witness = shrink(text, |text| wrong(key, text).is_some());
        panic!("{name}: {}\n    for {}", wrong(key, &witness).unwrap(), points(&witness));
    }
}

/// All 1,112,064 scalar values, each alone, under every profile and some rules that are none: one
/// change with one rule, exactly if the character changes.
#[test]
fn every_scalar_under_every_profile() {
    let some = |name: &str| name.contains('/') || name.starts_with("nf") || name.starts_with("all");
    for (name, key) in everyone().filter(|(name, _)| some(name)) {
        let mut buffer = [0; 4];
        for c in '\0'..=char::MAX {
            let text = &*c.encode_utf8(&mut buffer);
            let mut changes = key.changes(text);
            match key.normalize(text) {
                Cow::Borrowed(_) => assert_eq!(changes.next(), None, "{name} of {c:?}"),
                Cow::Owned(wanted) => {
                    let change = changes.next().expect("it changes");
                    assert_eq!((change.from, &*change.to), (text, &*wanted), "{name}");
                    assert_eq!(changes.next(), None, "{name} of {c:?}");
                }
            }
        }
    }
}

/// Characters of other scripts that meet those of the script.
#[rustfmt::skip]
const OTHERS: &[char] = &[
    ' ', 'a', 'e', '1', '\u{A0}', '\u{AD}', 'é', '\u{301}', '\u{308}', '\u{327}', '\u{334}',
    '\u{344}', '\u{345}', '\u{34F}', '\u{5D0}', '\u{915}', '\u{93C}', '\u{94D}', '\u{F73}',
    '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{2060}', '\u{212B}', '\u{1100}',
    '\u{1161}', '\u{AC00}', '\u{FE0F}', '\u{102E0}', '\u{1F468}',
];

/// All pairs of Arabic characters, with a line feed behind each.
fn pairs(profile: Profile) {
    let key = profile.normalizer();
    let arabic = FACTS.iter().map(|fact| fact.c).filter(|c| is_arabic(*c));
    let all: BTreeSet<char> = arabic.chain(OTHERS.iter().copied()).collect();
    for a in &all {
        let text: String = all.iter().flat_map(|b| [*a, *b, '\n']).collect();
        assert_right(&profile, key, &text);
    }
}

#[test]
fn pairs_for_keys() {
    [Profile::SEARCH, Language::Sorani.search()].into_iter().for_each(pairs);
}

#[test]
fn pairs_for_clean_text() {
    [Profile::CLEAN, Language::Sorani.clean(), Language::Uyghur.search()]
        .into_iter()
        .for_each(pairs);
}

/// Sets of rules that are no profile's, each with a name.
static RULES: LazyLock<Vec<(&str, Normalizer)>> = LazyLock::new(|| {
    const ROWS: &[(char, &str)] = &[('&', "and"), ('\u{64E}', "a"), ('\u{67E}', "p")];
    let clean = Profile::CLEAN.rules();
    let search = Profile::SEARCH.rules();
    let all = [
        ("nothing", Rules::new()),
        ("composition", Rules::new().compose(true)),
        ("some marks", Rules::new().strip(Marks::SHADDA | Marks::HAMZA)),
        ("all marks", clean.strip(Marks::ALL).promote_dagger_alef(true)),
        ("bare alef", Rules::new().alef(Alef::Bare)),
        ("seats", clean.hamza(Hamza::Seat).yeh(Yeh::Farsi)),
        ("no hamza", search.hamza(Hamza::Drop).promote_dagger_alef(true)),
        ("elongation", search.elongation(Elongation::One)),
        ("elongation to two", clean.elongation(Elongation::Two).heh_zwnj_as_ae(true)),
        ("runs of space", Rules::new().white_space(WhiteSpace::Collapse)),
        (
            "all runs",
            search.white_space(WhiteSpace::Collapse).elongation(Elongation::One).zwnj(Zwnj::Space),
        ),
        ("nfc", clean.rest(Rest::Nfc)),
        ("nfkc", search.rest(Rest::Nfkc)),
        ("nfc alone", Rules::new().rest(Rest::Nfc).strip(Marks::BORROWED)),
        ("nfkc with runs", Rules::new().rest(Rest::Nfkc).elongation(Elongation::Two)),
        ("phrases", search.phrases(Phrases::Expand).latin_case(LatinCase::Lower)),
        (
            "more",
            search
                .phrases(Phrases::Delete)
                .ayah(Ayah::Delete)
                .regional(Regional::Basic)
                .forms(Forms::Letters)
                .digits(Digits::Extended)
                .fold_latin_digits(true)
                .punctuation(Punctuation::Arabic),
        ),
        ("user rows", clean.rows(ROWS)),
        ("sorani", Language::Sorani.clean().rules().zwnj(Zwnj::Space).rest(Rest::Nfc)),
    ];
    all.into_iter().map(|(name, rules)| (name, Normalizer::new(rules))).collect()
});

/// Every set of rules that is tried.
fn everyone() -> impl Iterator<Item = (&'static str, &'static Normalizer)> {
    let profiles = Profile::ALL.into_iter().map(|it| (it.id(), it.normalizer()));
    profiles.chain(RULES.iter().map(|(name, key)| (*name, key)))
}

/// How many texts are made, for all rules together.
const TEXTS: usize = 40_000;

fn for_texts(seed: u64, make: impl Fn(&mut Random) -> String) {
    let everyone: Vec<_> = everyone().collect();
    let mut random = Random(seed);
    for i in 0..TEXTS * times() {
        let (name, key) = everyone[i % everyone.len()];
        let text = make(&mut random);
        assert_right(&name, key, &text);
    }
}

#[test]
fn mixtures() {
    for_texts(31, mixture);
}

#[test]
fn words() {
    for_texts(32, of_the_script);
}

/// Changes in long stretches that stay, and the other way round.
#[test]
fn far_apart() {
    for_texts(33, |random| {
        let mut text = String::new();
        for _ in 0..random.size(1, 4) {
            let filler = random.of(&["a", "ب", "漢", "بَ", "سلام ", "\u{1F468}", "\u{200C}"]);
            text.push_str(&filler.repeat(random.below(300)));
            text.push(random.of(&[
                'أ',
                'ك',
                'ی',
                '\u{64E}',
                '\u{653}',
                '\u{654}',
                '\u{FEFB}',
                '\u{10EFD}',
                ' ',
            ]));
        }
        text
    });
}

/// What stays is skipped in parts of 16 kB: a sequence must not be cut where one ends.
#[test]
fn parts_that_stay() {
    const PART: usize = 16 << 10;
    for profile in [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON] {
        for (i, len) in (PART - 10..PART + 80).enumerate() {
            for sequence in ["\u{627}\u{653}", "\u{628}\u{651}\u{64E}", "e\u{64E}\u{301}"] {
                let text = ["a".repeat(len), sequence.repeat(1 + i % 3)].concat();
                assert_right(&profile, profile.normalizer(), &text);
            }
        }
    }
}

#[test]
fn triples_that_belong_together() {
    const HOT: &[char] = &[
        'ا',
        'آ',
        'ي',
        'ی',
        'ه',
        '\u{6C1}',
        '\u{6D5}',
        '\u{6C0}',
        '\u{FEFB}',
        '\u{FEEA}',
        '\u{673}',
        '\u{64E}',
        '\u{651}',
        '\u{653}',
        '\u{654}',
        '\u{655}',
        '\u{670}',
        '\u{640}',
        '\u{200C}',
        '\u{200D}',
        '\u{FE0F}',
        ' ',
        'a',
        'é',
        '\u{301}',
        '\u{344}',
        '\u{1F468}',
    ];
    for (name, key) in everyone() {
        for a in HOT {
            let triple = |b| HOT.iter().flat_map(move |c| [*a, b, *c, '\n']);
            let text: String = HOT.iter().flat_map(|b| triple(*b)).collect();
            assert_right(&name, key, &text);
        }
    }
}

// ---- why ----

/// Rules that do one thing, a text, and what becomes of which part of it by which rule.
type Reason = (Rules, &'static str, &'static [(&'static str, &'static str, Rule)]);

const NEW: Rules = Rules::new();

#[rustfmt::skip]
const REASONS: &[Reason] = &[
    (NEW.strip(Marks::ALL), "بَ", &[("\u{64E}", "", Rule::StripHarakat)]),
    (NEW.strip(Marks::ALL), "بً\u{8F1}", &[("\u{64B}", "", Rule::StripTanwin), ("\u{8F1}", "", Rule::StripTanwin)]),
    (NEW.strip(Marks::ALL), "بّ", &[("\u{651}", "", Rule::StripShadda)]),
    (NEW.strip(Marks::ALL), "بْ", &[("\u{652}", "", Rule::StripSukun)]),
    (NEW.strip(Marks::ALL), "ب\u{670}", &[("\u{670}", "", Rule::StripDaggerAlef)]),
    (NEW.strip(Marks::ALL), "ب\u{656}", &[("\u{656}", "", Rule::StripSubscriptAlef)]),
    (NEW.strip(Marks::ALL), "ب\u{657}", &[("\u{657}", "", Rule::StripInvertedDamma)]),
    (NEW.strip(Marks::ALL), "ب\u{65E}", &[("\u{65E}", "", Rule::StripExtended)]),
    (NEW.strip(Marks::ALL), "ب\u{6D6}", &[("\u{6D6}", "", Rule::StripQuranic)]),
    (NEW.strip(Marks::ALL), "ب\u{6E5}", &[("\u{6E5}", "", Rule::StripSmallLetters)]),
    (NEW.strip(Marks::ALL), "ب\u{610}", &[("\u{610}", "", Rule::StripHonorific)]),
    (NEW.strip(Marks::ALL), "ب\u{653}", &[("\u{653}", "", Rule::StripMadda)]),
    (NEW.strip(Marks::ALL), "ب\u{655}", &[("\u{655}", "", Rule::StripHamza)]),
    (NEW.strip(Marks::ALL), "ب\u{65F}", &[("\u{65F}", "", Rule::StripWavyHamza)]),
    (NEW.strip(Marks::ALL), "ب\u{30C}", &[("\u{30C}", "", Rule::StripBorrowed)]),
    (NEW.strip_tatweel(true), "بـب", &[("\u{640}", "", Rule::StripTatweel)]),
    (NEW.strip_bidi_controls(true), "ب\u{200F}", &[("\u{200F}", "", Rule::StripBidiControls)]),
    (NEW.strip_invisible(true), "ب\u{AD}\u{200B}\u{FE0F}☎\u{FE0F}",
        &[("\u{AD}", "", Rule::StripInvisible), ("\u{200B}", " ", Rule::StripInvisible), ("\u{FE0F}", "", Rule::StripInvisible)]),
    (NEW.strip_zwj(true), "ه\u{200D} 👩\u{200D}👧", &[("\u{200D}", "", Rule::StripZwj)]),
    (NEW.strip_signs(true), "\u{6DE}\u{600}", &[("\u{6DE}", "", Rule::StripSigns), ("\u{600}", "", Rule::StripSigns)]),
    (NEW.zwnj(Zwnj::Space), "می\u{200C}روم", &[("\u{200C}", " ", Rule::Zwnj)]),
    (NEW.heh_zwnj_as_ae(true), "ه\u{200C}ر", &[("ه\u{200C}", "\u{6D5}", Rule::HehZwnjAsAe)]),
    (NEW.heh_zwnj_as_ae(true), "\u{6D5}\u{200C}ر", &[("\u{200C}", "", Rule::HehZwnjAsAe)]),
    (NEW.forms(Forms::Letters), "\u{FEFB}\u{675}", &[("\u{FEFB}", "لا", Rule::ExpandForms), ("\u{675}", "\u{674}ا", Rule::ExpandForms)]),
    (NEW.forms(Forms::Letters).kaf(huruf::Kaf::Keheh), "\u{FED9}ك", &[("\u{FED9}", "ک", Rule::ExpandForms), ("ك", "ک", Rule::FoldKaf)]),
    (NEW.expand_words(true), "\u{FDF2}", &[("\u{FDF2}", "الله", Rule::ExpandWords)]),
    (NEW.expand_rial(true), "\u{FDFC}", &[("\u{FDFC}", "ریال", Rule::ExpandRial)]),
    (NEW.compose(true), "با\u{653}", &[("ا\u{653}", "آ", Rule::Compose)]),
    (NEW.compose(true), "ا\u{64E}\u{653}", &[("ا\u{64E}\u{653}", "آ\u{64E}", Rule::Compose)]),
    (NEW.compose(true), "ی\u{654}", &[("ی\u{654}", "ئ", Rule::Compose)]),
    (NEW.compose(true), "ب\u{651}\u{64E}ب", &[("\u{651}\u{64E}", "\u{64E}\u{651}", Rule::Order)]),
    (NEW.promote_dagger_alef(true), "رحم\u{670}ن", &[("\u{670}", "ا", Rule::PromoteDaggerAlef)]),
    (NEW.alef(Alef::Bare), "أا", &[("أ", "ا", Rule::FoldAlef)]),
    // The mark goes, for the letter that it would make folds.
    (NEW.alef(Alef::Bare), "ا\u{653}", &[("\u{653}", "", Rule::FoldAlef)]),
    (NEW.hamza(Hamza::Drop), "ؤء", &[("ؤ", "و", Rule::FoldHamza), ("ء", "", Rule::FoldHamza)]),
    (NEW.yeh(Yeh::Farsi), "ي", &[("ي", "ی", Rule::FoldYeh)]),
    (NEW.alef_maksura(huruf::AlefMaksura::Alef), "ى", &[("ى", "ا", Rule::FoldAlefMaksura)]),
    (NEW.yeh_barree(huruf::YehBarree::Yeh), "ے", &[("ے", "ي", Rule::FoldYehBarree)]),
    (NEW.heh(huruf::Heh::Arabic), "ہ", &[("ہ", "ه", Rule::FoldHeh)]),
    (NEW.teh_marbuta(huruf::TehMarbuta::Heh), "ة", &[("ة", "ه", Rule::FoldTehMarbuta)]),
    (NEW.fold_maghribi(true), "ڢ", &[("ڢ", "ف", Rule::FoldMaghribi)]),
    (NEW.regional(Regional::Basic), "پ", &[("پ", "ب", Rule::FoldRegional)]),
    (Language::Sorani.clean().rules(), "ڒك", &[("ڒ", "ڕ", Rule::FoldSpelling), ("ك", "ک", Rule::FoldKaf)]),
    (NEW.digits(Digits::Ascii), "٣", &[("٣", "3", Rule::FoldDigits)]),
    (NEW.digits(Digits::Extended).fold_latin_digits(true), "3", &[("3", "۳", Rule::FoldLatinDigits)]),
    (NEW.punctuation(Punctuation::Ascii), "،", &[("،", ",", Rule::FoldPunctuation)]),
    (NEW.white_space(WhiteSpace::Spaces), "\u{A0}", &[("\u{A0}", " ", Rule::FoldWhiteSpace)]),
    (NEW.latin_case(LatinCase::Lower), "Aa", &[("A", "a", Rule::FoldLatinCase)]),
    (NEW.ayah(Ayah::Space), "\u{6DD}", &[("\u{6DD}", " ", Rule::Ayah)]),
    (NEW.phrases(Phrases::Delete), "\u{FDFA}", &[("\u{FDFA}", "", Rule::Phrases)]),
    (NEW.rest(Rest::Nfc), "漢e\u{301}\u{E9}", &[("e\u{301}", "\u{E9}", Rule::Rest)]),
    (NEW.rest(Rest::Nfkc), "漢\u{FB01}漢\u{FB01}", &[("\u{FB01}", "fi", Rule::Rest), ("\u{FB01}", "fi", Rule::Rest)]),
    (NEW.rest(Rest::Nfc), "\u{11131}\u{11127}", &[("\u{11131}\u{11127}", "\u{1112E}", Rule::Rest)]),
    (NEW.rest(Rest::Nfkc), "\u{1D400}", &[("\u{1D400}", "A", Rule::Rest)]),
    // What takes part in a letter is of its change, though its row says that it goes.
    (Language::Sorani.search().rules(), "ی\u{654}", &[("ی\u{654}", "ئ", Rule::Compose)]),
    // What stays does not part what goes from its rule.
    (Profile::SEARCH.rules(), "👩\u{200D}\u{64E}", &[("\u{64E}", "", Rule::StripHarakat)]),
    // A mark that becomes a letter lets others come before it.
    (NEW.promote_dagger_alef(true).compose(true), "a\u{670}\u{3099}", &[("\u{670}\u{3099}", "\u{3099}ا", Rule::Order)]),
    (NEW.rows(&[('&', "and")]), "R&D", &[("&", "and", Rule::UserRow)]),
    (NEW.elongation(Elongation::One), "جميييل", &[("ي", "", Rule::Elongation), ("ي", "", Rule::Elongation)]),
    (NEW.elongation(Elongation::Two).yeh(Yeh::Farsi), "يییي", &[("ي", "ی", Rule::FoldYeh), ("ی", "", Rule::Elongation), ("ي", "", Rule::FoldYeh)]),
    (NEW.white_space(WhiteSpace::Collapse), "a \t b\t", &[("\t", "", Rule::CollapseWhiteSpace), (" ", "", Rule::CollapseWhiteSpace), ("\t", " ", Rule::CollapseWhiteSpace)]),
];

#[test]
fn every_change_has_its_reason() {
    let mut reached = BTreeSet::new();
    for (rules, text, wanted) in REASONS {
        let key = Normalizer::new(*rules);
        let changes: Vec<_> = key.changes(text).collect();
        let found: Vec<_> = changes.iter().map(|it| (it.from, &*it.to, it.rule)).collect();
        assert_eq!(found, *wanted, "{}", points(text));
        assert_right(&"reasons", &key, text);
        reached.extend(found.iter().map(|(_, _, rule)| *rule));
    }
    assert!(reached.into_iter().eq(Rule::ALL), "every rule has an example");
}

/// A single character is changed by the rule whose option was set, and by no other: of each class of
/// marks alone, for all scalars.
#[test]
fn classes_are_stripped_under_their_names() {
    let classes = [
        (Marks::HARAKAT, Rule::StripHarakat),
        (Marks::TANWIN, Rule::StripTanwin),
        (Marks::SHADDA, Rule::StripShadda),
        (Marks::SUKUN, Rule::StripSukun),
        (Marks::DAGGER_ALEF, Rule::StripDaggerAlef),
        (Marks::QURANIC, Rule::StripQuranic),
        (Marks::MADDA, Rule::StripMadda),
        (Marks::HAMZA, Rule::StripHamza),
    ];
    let text: String = ('\0'..=char::MAX).flat_map(|c| [c, '\n']).collect();
    for (class, rule) in classes {
        let key = Normalizer::new(NEW.strip(class));
        // A combining madda or hamza is stripped where no letter takes it up: so others compose.
        let joint = [Rule::Compose, Rule::Order];
        let changes: Vec<_> = key.changes(&text).collect();
        assert!(!changes.is_empty());
        for change in changes {
            assert!(change.rule == rule || joint.contains(&change.rule), "{change:?}");
        }
    }
}

/// The rule of a change is one that the profile switches on: switched off, it makes no change.
#[test]
fn a_rule_that_is_switched_off_changes_nothing() {
    let search = Profile::SEARCH.rules();
    let off: &[(Rule, Rules)] = &[
        (Rule::StripHarakat, search.keep(Marks::HARAKAT)),
        (Rule::StripTatweel, search.strip_tatweel(false)),
        (Rule::StripBidiControls, search.strip_bidi_controls(false)),
        (Rule::StripInvisible, search.strip_invisible(false)),
        (Rule::Zwnj, search.zwnj(Zwnj::Keep)),
        (Rule::StripZwj, search.strip_zwj(false)),
        (Rule::StripSigns, search.strip_signs(false)),
        (Rule::Ayah, search.ayah(Ayah::Keep)),
        (Rule::Phrases, search.phrases(Phrases::Keep)),
        (Rule::ExpandForms, search.forms(Forms::Keep)),
        (Rule::ExpandWords, search.expand_words(false)),
        (Rule::ExpandRial, search.expand_rial(false)),
        (Rule::FoldAlef, search.alef(Alef::Keep)),
        (Rule::FoldKaf, search.kaf(huruf::Kaf::Keep)),
        (Rule::FoldYeh, search.yeh(Yeh::Keep)),
        (Rule::FoldHeh, search.heh(huruf::Heh::Keep)),
        (Rule::FoldTehMarbuta, search.teh_marbuta(huruf::TehMarbuta::Keep)),
        (Rule::FoldMaghribi, search.fold_maghribi(false)),
        (Rule::FoldDigits, search.digits(Digits::Keep)),
        (Rule::FoldPunctuation, search.punctuation(Punctuation::Keep)),
        (Rule::FoldWhiteSpace, search.white_space(WhiteSpace::Keep)),
    ];
    let mut random = Random(34);
    let text: String = (0..400).map(|_| mixture(&mut random)).collect();
    let all = ('\0'..='\u{1FFFF}').flat_map(|c| [c, '\n']).collect::<String>() + &text;
    for (rule, rules) in off {
        let count = |rules| Normalizer::new(rules).changes(&all).collect::<Counts>().get(*rule);
        assert!(count(search) > 0, "{rule} is on");
        assert_eq!(count(*rules), 0, "{rule} is off");
    }
}

// ---- how ----

/// Each of these without end: the time is linear, so a hundred thousand characters take no time.
#[test]
fn long_runs() {
    for (name, part) in HARD {
        let text = part.repeat(100_000 / part.len());
        for (rules, key) in everyone().step_by(4) {
            let start = std::time::Instant::now();
            let mut made = 0;
            let mut at = 0;
            for change in key.changes(&text) {
                made += change.source.start - at + change.to.len();
                at = change.source.end;
            }
            made += text.len() - at;
            assert_eq!(made, key.normalize(&text).len(), "{rules} of {name}");
            assert!(start.elapsed().as_secs() < 10, "{rules} of {name}");
        }
    }
}

/// Only what is asked for is read.
#[test]
fn lazy() {
    let key = Profile::SEARCH.normalizer();
    let text = "أحمد ".repeat(1 << 20);
    let start = std::time::Instant::now();
    for _ in 0..1000 {
        assert_eq!(key.changes(&text).next().unwrap().source, 0..2);
    }
    assert!(start.elapsed().as_secs() < 5);
    let mut changes = key.changes("ب");
    assert_eq!((changes.next(), changes.next()), (None, None));
    assert_eq!(format!("{:?}", key.changes("ب")), "Changes { at: 0, of: 2, .. }");
}

#[test]
fn counts_add_up() {
    let key = Profile::SEARCH.normalizer();
    let mut random = Random(35);
    let (mut all, mut whole) = (Counts::new(), String::new());
    for _ in 0..200 {
        let text = of_the_script(&mut random) + "\n";
        all.add(key.changes(&text));
        whole.push_str(&text);
    }
    assert_eq!(all, key.changes(&whole).collect());
    assert_eq!(all.total(), all.iter().map(|(_, count)| count).sum());
    assert!(all.iter().map(|(rule, _)| rule).is_sorted());
    let mut twice = Counts::default();
    twice += &all;
    twice += &all;
    assert!(twice.iter().eq(all.iter().map(|(rule, count)| (rule, 2 * count))));

    let few: Counts = key.changes("كـِ").chain(key.changes("أـ")).collect();
    let table = few.to_string();
    let lines: Vec<Vec<&str>> =
        table.lines().map(|line| line.split_whitespace().collect()).collect();
    let wanted = [["strip-harakat", "1"], ["strip-tatweel", "2"], ["fold-alef", "1"], ["all", "4"]];
    assert_eq!(lines, wanted);
}
