//! Searching raw texts: against a naive search over what the twin makes of them, across the borders
//! of what is made at a time, and in linear time.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/clock.rs"]
mod clock;
mod reference;

use std::ops::Range;
use std::sync::LazyLock;

use huruf::kernel::Kernel;
use huruf::{Elongation, Normalizer, Profile, Rules, WhiteSpace};

use reference::Twin;
use reference::options::Options;
use reference::show::{points, shrink};
use reference::texts::{HARD, LETTERS, MARKS, Random, mixture, of_the_script, times};

// ---- the naive search ----

/// A text as the twin normalizes it, and which place of the one belongs to which of the other.
struct Naive {
    made: String,
    /// Places of the source, and how much is made of what stands before them: those that what stands
    /// before becomes alone what it becomes in the whole text; less those within characters that
    /// are changed together.
    places: Vec<(usize, usize)>,
}

impl Naive {
    fn new(key: &Normalizer, twin: &Twin, text: &str) -> Self {
        let made = twin.normalize(text);
        let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
        let places = ends.filter_map(|at| {
            let before = twin.normalize(&text[..at]);
            made.starts_with(&before).then_some((at, before.len()))
        });
        let mut places: Vec<_> = places.collect();
        for change in key.changes(text) {
            places.retain(|(at, _)| !(change.source.start + 1..change.source.end).contains(at));
        }
        Self { places, made }
    }

    /// The source of a part of the normalized text.
    fn source(&self, made: Range<usize>) -> Range<usize> {
        let start = self.places.iter().rfind(|place| place.1 <= made.start).unwrap();
        let mut behind = self.places.iter().filter(|place| place.0 > start.0);
        let reached = behind.find(|place| place.1 >= made.end).unwrap().1;
        // With what is deleted behind it.
        let end = self.places.iter().rfind(|place| place.1 == reached).unwrap();
        start.0..end.0
    }

    fn find_all(&self, needle: &str) -> Vec<Range<usize>> {
        if needle.is_empty() {
            return Vec::new();
        }
        let all = self.made.match_indices(needle);
        all.map(|(at, _)| self.source(at..at + needle.len())).collect()
    }

    fn find_last(&self, needle: &str) -> Option<Range<usize>> {
        let at = self.made.rfind(needle).filter(|_| !needle.is_empty())?;
        Some(self.source(at..at + needle.len()))
    }

    /// Whole words only: one place after the other.
    fn find_words(&self, needle: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(at) = self.made[from..].find(needle).map(|at| from + at)
            && !needle.is_empty()
        {
            let end = at + needle.len();
            if is_whole(&self.made, at..end) {
                found.push(self.source(at..end));
                from = end;
            } else {
                from = at + self.made[at..].chars().next().unwrap().len_utf8();
            }
        }
        found
    }
}

fn is_whole(text: &str, at: Range<usize>) -> bool {
    let touches = |c: char| {
        c.is_alphanumeric()
            || unicode_normalization::char::is_combining_mark(c)
            || matches!(c, '\u{200C}' | '\u{200D}')
    };
    !text[..at.start].chars().next_back().is_some_and(touches)
        && !text[at.end..].chars().next().is_some_and(touches)
}

/// What is wrong about a search, if anything.
fn wrong(key: &Normalizer, twin: &Twin, text: &str, needle: &str) -> Option<String> {
    let naive = Naive::new(key, twin, text);
    let normal = twin.normalize(needle);
    let finder = key.finder(needle);
    let all: Vec<_> = finder.find_iter(text).collect();
    let wanted = naive.find_all(&normal);
    let differ = |what: &str, is: &dyn std::fmt::Debug, not: &dyn std::fmt::Debug| {
        let needle = points(needle);
        Some(format!("{what} for {needle} on {}\n     is {is:?}\n    not {not:?}", key.kernel()))
    };
    if finder.needle() != normal {
        return differ("needle", &finder.needle(), &normal);
    }
    if all != wanted {
        return differ("find_iter", &all, &wanted);
    }
    if finder.find(text) != wanted.first().cloned() {
        return differ("find", &finder.find(text), &wanted.first());
    }
    if finder.count(text) != wanted.len() || finder.is_match(text) == wanted.is_empty() {
        return differ("count", &finder.count(text), &wanted.len());
    }
    if finder.rfind(text) != naive.find_last(&normal) {
        return differ("rfind", &finder.rfind(text), &naive.find_last(&normal));
    }
    let words = finder.whole_word(true);
    let all: Vec<_> = words.find_iter(text).collect();
    let wanted = naive.find_words(&normal);
    if all != wanted || words.count(text) != wanted.len() {
        return differ("words", &all, &wanted);
    }
    None
}

/// Rules with their twin, on every kernel.
struct Subject {
    name: String,
    keys: Vec<Normalizer>,
    twin: Twin,
}

impl Subject {
    fn new(name: &str, rules: Rules, twin: Twin) -> Self {
        let on = |kernel| Normalizer::new(rules).with_kernel(kernel);
        Self { name: name.to_owned(), keys: Kernel::available().map(on).collect(), twin }
    }

    fn of(profile: Profile) -> Self {
        Self::new(profile.id(), profile.rules(), Twin::from_profile(profile))
    }

    #[track_caller]
    fn check(&self, text: &str, needle: &str) {
        for key in &self.keys {
            if wrong(key, &self.twin, text, needle).is_some() {
                let text = shrink(text, |text| wrong(key, &self.twin, text, needle).is_some());
                let error = wrong(key, &self.twin, &text, needle).unwrap();
                panic!("{}: {error}\n    in {}", self.name, points(&text));
            }
        }
    }
}

static ALL: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    let mut all: Vec<Subject> = Profile::ALL.into_iter().map(Subject::of).collect();
    for (name, elongation, white_space) in [
        ("one", Elongation::One, WhiteSpace::Keep),
        ("two, collapsed", Elongation::Two, WhiteSpace::Collapse),
        ("collapsed", Elongation::Keep, WhiteSpace::Collapse),
    ] {
        let rules = Profile::SEARCH.rules().elongation(elongation).white_space(white_space);
        let options = Options { elongation, white_space, ..Options::of(Profile::SEARCH) };
        all.push(Subject::new(name, rules, Twin::from_options(&options)));
    }
    all
});

/// A needle that may well occur: a part of the text, or of what becomes of it, or anything.
fn needle(random: &mut Random, twin: &Twin, text: &str) -> String {
    let of = match random.below(4) {
        0 => text.to_owned(),
        1 | 2 => twin.normalize(text),
        _ => of_the_script(random),
    };
    let chars: Vec<char> = of.chars().collect();
    if chars.is_empty() {
        return of;
    }
    let from = random.below(chars.len());
    let len = random.size(1, 6);
    chars[from..].iter().take(len).collect()
}

#[test]
fn texts_of_the_world() {
    let mut random = Random(41);
    for i in 0..4000 * times() {
        let subject = &ALL[i % ALL.len()];
        let text = if i % 2 == 0 { mixture(&mut random) } else { of_the_script(&mut random) };
        let text: String = text.chars().take(120).collect();
        for _ in 0..3 {
            let needle = needle(&mut random, &subject.twin, &text);
            subject.check(&text, &needle);
        }
    }
}

#[test]
fn few_letters_and_marks() {
    #[rustfmt::skip]
    const FEW: [char; 16] = [
        'ا', 'ل', 'ه', 'ي', 'ب', 'a', ' ', '\u{640}', '\u{64E}', '\u{651}', '\u{653}', '\u{654}',
        '\u{200C}', '\u{FEFB}', '\u{FDF2}', '\u{6C1}',
    ];
    let mut random = Random(42);
    for i in 0..8000 * times() {
        let subject = &ALL[i % ALL.len()];
        let text: String = (0..random.size(1, 14)).map(|_| random.of(&FEW)).collect();
        let needle: String = (0..random.size(1, 4)).map(|_| random.of(&FEW)).collect();
        subject.check(&text, &needle);
    }
}

#[test]
fn pairs() {
    for subject in &ALL[..3] {
        for first in LETTERS.iter().chain(MARKS) {
            for second in MARKS.iter().chain(&['ا', '\u{640}', '\u{200C}']) {
                let text: String = ['ب', *first, *second, 'ب'].iter().collect();
                subject.check(&text, &first.to_string());
                subject.check(&text, &[*first, *second].iter().collect::<String>());
            }
        }
    }
}

// ---- what is made at a time ----

/// Texts with needles that fill them at both ends, to be put behind others of any length.
const AT_BORDERS: &[(&str, &str)] = &[
    ("كوريا", "\u{640}كُورِیَا\u{640}\u{64E}"),
    ("لا", "\u{FEFB}\u{64E}"),
    ("الله", "x\u{FDF2}\u{200C}"),
    ("آ", "ا\u{64E}\u{653}\u{651}"),
    ("ب", "ب\u{651}\u{64E}\u{650}"),
    ("ل", "\u{FEFB}\u{FEFB}\u{FEFB}"),
];

/// Every offset around the ends of the first windows: 1, 3 and 7 KiB.
#[test]
fn at_the_ends_of_windows() {
    let subjects = [Profile::SEARCH, Profile::CLEAN].map(Subject::of);
    for subject in &subjects {
        for key in &subject.keys {
            for (needle, text) in AT_BORDERS {
                let naive = Naive::new(key, &subject.twin, text);
                let wanted = naive.find_all(&subject.twin.normalize(needle));
                let last = naive.find_last(&subject.twin.normalize(needle));
                let finder = key.finder(needle);
                // Filled with what stays, what changes, what goes and what grows.
                for fill in ["x", "\u{640}", "\u{623}", "\u{FEF5}", "ت\u{651}\u{64E}"] {
                    for border in [1 << 10, 3 << 10, 7 << 10] {
                        let each = subject.twin.normalize(fill).len().max(1);
                        for off in 0..48 {
                            let times = (border + 8 - off.min(border)) / each;
                            let before = "x".repeat(off % each.max(2)) + &fill.repeat(times) + " ";
                            let whole = format!("{before} {text} {before}");
                            let at = before.len() + 1;
                            let moved = |it: &Range<usize>| it.start + at..it.end + at;
                            let shown =
                                || format!("{needle} behind {off} {fill} on {}", key.kernel());
                            if finder.is_match(&before) {
                                continue; // the fill holds the needle
                            }
                            assert!(
                                finder.find_iter(&whole).eq(wanted.iter().map(moved)),
                                "{}",
                                shown()
                            );
                            assert_eq!(
                                finder.rfind(&whole),
                                last.as_ref().map(moved),
                                "{}",
                                shown()
                            );
                            assert_eq!(finder.count(&whole), wanted.len());
                        }
                    }
                }
            }
        }
    }
}

/// A long text is found in a longer one, wherever it stands.
#[test]
fn needles_longer_than_a_window() {
    let mut random = Random(43);
    for key in Subject::of(Profile::SEARCH).keys {
        for len in [700, 5000, 40_000] {
            let mut text = String::new();
            while text.len() < 3 * len {
                text.push_str(&of_the_script(&mut random));
                text.push(' ');
            }
            let starts: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
            for _ in 0..20 {
                let from = random.of(&starts[..starts.len() / 2]);
                let upto = *starts.iter().find(|at| **at > from + len).unwrap();
                let range = from..upto + 1;
                let finder = key.finder(&key.normalize(&text[range.clone()]));
                let found = finder.find(&text).unwrap();
                assert_eq!(found.start, range.start, "{}", key.kernel());
                // And what is deleted behind it.
                assert_eq!(key.normalize(&text[range.end..found.end]), "");
                assert_eq!(finder.rfind(&text), Some(found));
                assert_eq!(finder.count(&text), 1);
            }
        }
    }
}

/// Many hits in texts of many windows: the ranges are those of a walk from the start.
#[test]
fn long_texts() {
    let mut random = Random(44);
    for subject in ALL.iter() {
        let mut text = String::new();
        while text.len() < 20_000 {
            text.push_str(&mixture(&mut random));
        }
        let made = subject.twin.normalize(&text);
        for key in &subject.keys {
            let changes: Vec<_> = key.changes(&text).map(|it| (it.source, it.to.len())).collect();
            for needle in ["ا", "لا", " ", "\u{64E}", "abc", "ه"] {
                let normal = subject.twin.normalize(needle);
                if normal.is_empty() {
                    continue;
                }
                let mut wanted = made.match_indices(&normal).map(|(at, _)| at);
                let finder = key.finder(needle);
                // Places of the source and of the normalized text, as the changes tell them.
                let (mut source, mut place, mut next) = (0, 0, 0);
                let mut count = 0;
                for range in finder.find_iter(&text) {
                    while let Some((change, len)) = changes.get(next)
                        && change.end <= range.start
                    {
                        place += change.start - source + len;
                        source = change.end;
                        next += 1;
                    }
                    let inside = changes.get(next).is_some_and(|(it, _)| it.start <= range.start);
                    let at = wanted.next().unwrap();
                    if inside {
                        assert!(at >= place + changes[next].0.start - source);
                        assert!(range.end >= changes[next].0.end);
                    } else {
                        assert_eq!(at, place + range.start - source, "{} {needle}", subject.name);
                    }
                    count += 1;
                }
                assert_eq!(wanted.next(), None);
                assert_eq!(finder.count(&text), count);
            }
        }
    }
}

// ---- needles of nothing, and options ----

#[test]
fn nothing_occurs_nowhere() {
    let key = Profile::SEARCH.normalizer();
    for needle in ["", "\u{640}", "\u{64E}\u{651}", "\u{200F}"] {
        for text in ["", "ab", "كتـاب\u{64E}"] {
            for finder in [key.finder(needle), key.finder(needle).whole_word(true).graphemes(true)]
            {
                assert_eq!(finder.find(text), None);
                assert_eq!(finder.rfind(text), None);
                assert_eq!(finder.find_iter(text).next(), None);
                assert_eq!(finder.count(text), 0);
                assert!(!finder.is_match(text));
            }
        }
    }
    assert_eq!(key.finder("a").find(""), None);
}

#[test]
fn graphemes_are_whole() {
    use unicode_segmentation::UnicodeSegmentation as _;
    let mut random = Random(45);
    for i in 0..2000 * times() {
        let subject = &ALL[i % ALL.len()];
        let text = mixture(&mut random);
        let finder = subject.keys[0].finder(&needle(&mut random, &subject.twin, &text));
        let starts: Vec<usize> =
            text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect();
        let wanted = finder.find_iter(&text).map(|range| {
            let start = *starts.iter().rfind(|at| **at <= range.start).unwrap();
            start..*starts.iter().find(|at| **at >= range.end).unwrap()
        });
        let wide = finder.clone().graphemes(true);
        assert!(wide.find_iter(&text).eq(wanted), "{} in {}", finder.needle(), points(&text));
    }
}

#[test]
fn finders_are_shared() {
    fn shared<T: Clone + std::fmt::Debug + Send + Sync>(_: &T) {}
    let finder = Profile::SEARCH.normalizer().finder("أ");
    shared(&finder);
    assert!(format!("{finder:?}").starts_with("Finder { needle: \"ا\", whole_word: false"));
}

// ---- time ----

/// How long something takes; at best of two.
fn time(mut work: impl FnMut() -> usize) -> f64 {
    let run = |_| {
        let start = clock::now();
        std::hint::black_box(work());
        (clock::now() - start).as_secs_f64()
    };
    (0..2).map(run).fold(f64::MAX, f64::min)
}

/// Texts and needles that undo searches: each takes about twice as long for twice the text.
#[test]
fn time_is_linear() {
    const LEN: usize = 1 << 14;
    let a_b = format!("{}b", "a".repeat(500));
    let b_a = format!("b{}", "a".repeat(500));
    let words = "a ".repeat(300) + "a";
    let long = "ا".repeat(5000);
    let middle = format!("{}b{}", "a".repeat(300), "a".repeat(300));
    let mut all: Vec<(&str, &str)> = vec![
        (&a_b, "a"),
        (&b_a, "a"),
        (&middle, "a"),
        (&words, "a a a a a a a a ax "),
        (&words, "a "),
        ("ا", "ا"),
        ("ا", "أ"),
        ("a", "a"),
        (&long, "أ"),
        (&long, "ا"),
        ("ل", "\u{FEFB}"),
        ("\u{651}", "\u{651}\u{64E}"),
        ("\u{64E}", "\u{64E}"),
        ("ه", "ه\u{200C}\u{200C}"),
        ("ا", "\u{640}"),
        (" ", "  "),
        ("\u{64B}", "\u{64E}\u{64B}"),
    ];
    all.extend(HARD.iter().map(|(_, text)| (*text, *text)));
    let rules = [
        Profile::SEARCH.rules(),
        Profile::CLEAN.rules(),
        Profile::SEARCH.rules().elongation(Elongation::Two).white_space(WhiteSpace::Collapse),
    ];
    for rules in rules {
        {
            let (key, kernel) = (Normalizer::new(rules), Kernel::best());
            for (needle, text) in &all {
                let finder = key.finder(needle);
                let words = key.finder(needle).whole_word(true);
                let run = |text: &str| {
                    let last = finder.rfind(text).map_or(0, |range| range.end);
                    last + finder.find_iter(text).count() + finder.count(text) + words.count(text)
                };
                let short = text.repeat(LEN / text.len() / 8);
                let whole = text.repeat(LEN / text.len());
                let (few, many) = (time(|| run(&short)), time(|| run(&whole)));
                // Eight times the text; a square would be sixty-four times the time.
                assert!(
                    many < 24.0 * few + 2e-3 && many < 0.3,
                    "{kernel}: {few} s, {many} s for {} in {}",
                    points(needle),
                    points(text)
                );
            }
        }
    }
}

/// A hit at the start of a long text costs what a short text costs.
#[test]
fn what_stands_near_is_found_soon() {
    for fill in ["x", "\u{623}", "\u{64E}\u{623}ب ", "\u{FEFB}\u{64E}"] {
        let long = fill.repeat((8 << 20) / fill.len());
        for key in Subject::of(Profile::SEARCH).keys {
            let finder = key.finder("كوريا");
            for text in [format!("کوریا {long}"), format!("{long} کوریا")] {
                let first = text.starts_with('ک');
                let spent = time(|| match first {
                    true => finder.find(&text).unwrap().end,
                    false => finder.rfind(&text).unwrap().start,
                });
                assert!(spent < 1e-3, "{}: {spent} s before {}", key.kernel(), points(fill));
            }
        }
    }
}

// ---- the Quran ----

/// Some sentences, vocalized, and as they are without signs.
const VOCALIZED: &[(&str, &str)] = &[
    ("كَتَبَ الطَّالِبُ رِسَالَةً إِلَى صَدِيقِهِ", "كتب الطالب رسالة إلى صديقه"),
    ("يَشْرَبُ الأَطْفَالُ الحَلِيبَ فِي الصَّبَاحِ", "يشرب الأطفال الحليب في الصباح"),
    ("هٰذَا بَيْتٌ قَدِيمٌ بَنَاهُ جَدُّنَا مُنْذُ قَرْنٍ", "هذا بيت قديم بناه جدنا منذ قرن"),
    ("تُشْرِقُ الشَّمْسُ وَتَغْرُبُ كُلَّ يَوْمٍ", "تشرق الشمس وتغرب كل يوم"),
];

/// Finds phrases of a clean line in the vocalized one: what is found there is the phrase. Says how
/// many were looked for.
fn phrases_are_found(vocalized: &str, clean: &str) -> usize {
    let key = Profile::SEARCH.normalizer();
    let words: Vec<&str> = clean.split(' ').collect();
    let mut count = 0;
    for len in [1, 3, words.len()] {
        for phrase in words.windows(len).step_by(len.min(4)) {
            let phrase = phrase.join(" ");
            if key.normalize(&phrase).trim().is_empty() {
                continue; // a pause mark, which stands between two spaces
            }
            let range = key.finder(&phrase).whole_word(true).find(vocalized);
            let range = range.unwrap_or_else(|| panic!("{phrase} in {vocalized}"));
            let stripped = huruf::strip_diacritics(&vocalized[range.clone()]).into_owned();
            assert_eq!(key.normalize(&stripped), key.normalize(&phrase), "{vocalized}");
            // No mark is left behind.
            let next = vocalized[range.end..].chars().next();
            assert!(next.is_none_or(|c| !unicode_normalization::char::is_combining_mark(c)));
            count += 1;
        }
    }
    count
}

#[test]
fn phrases_in_vocalized_sentences() {
    for (vocalized, clean) in VOCALIZED {
        assert!(phrases_are_found(vocalized, clean) > 3);
    }
}

/// The whole Quran, if `HURUF_CORPORA` names the folder that holds both texts of it.
#[test]
fn phrases_in_the_quran() {
    let Some(folder) = std::env::var_os("HURUF_CORPORA").map(std::path::PathBuf::from) else {
        println!("HURUF_CORPORA is not set: skipped");
        return;
    };
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let (vocalized, clean) = (read("quran-simple.txt"), read("quran-simple-clean.txt"));
    let verses = vocalized.lines().zip(clean.lines()).filter(|(verse, _)| verse.len() > 1);
    let (mut count, mut phrases) = (0, 0);
    for (vocalized, clean) in verses {
        if vocalized.starts_with('#') {
            continue;
        }
        phrases += phrases_are_found(vocalized.trim(), clean.trim());
        count += 1;
    }
    println!("{count} verses, {phrases} phrases");
    assert!(count > 6000);
}
