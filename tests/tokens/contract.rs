//! No delimiter inside a token, nothing lost, every place in order, linear time.

use huruf::kernel::Kernel;
use huruf::{
    Ayah, Language, Normalizer, Phrases, Profile, Punctuation, Rest, Rules, TokenKind, WhiteSpace,
    Zwnj, tokenize,
};

use super::texts;
use crate::reference::texts::Random;

const PIECES: &[&str] = &[
    "كتاب",
    "مُحَمَّدٌ",
    "أبو",
    "می\u{200C}روم",
    "ﻻ",
    "ﷺ",
    "\u{FDFB}",
    "\u{FE70}",
    "\u{A0}",
    "\u{FF0C}",
    " ",
    " ",
    "\n",
    "\u{200B}",
    "۝",
    "١٢",
    "3.5",
    "١٬٠٠٠٫٥",
    "،",
    "؛",
    "؟",
    "۔",
    "…",
    "«",
    "»",
    "word",
    "don't",
    "#كرة_القدم",
    "@name",
    "https://x.org/a?b",
    "name@example.com",
    "👩\u{200D}👧",
    "❤\u{FE0F}",
    "\u{640}",
    "\u{64E}",
    "\u{6DE}",
    "日本",
    "e\u{301}",
    "\u{200F}",
    "\u{FEFF}",
    "(",
    ")",
    "-",
    "ه\u{200C}",
];

fn random_text(random: &mut Random) -> String {
    (0..random.size(0, 60)).map(|_| random.of(PIECES)).collect()
}

fn normalizers() -> Vec<Normalizer> {
    let mut all: Vec<Normalizer> =
        Profile::ALL.iter().map(|profile| Normalizer::new(profile.rules())).collect();
    let search = Profile::SEARCH.rules();
    for rules in [
        search.zwnj(Zwnj::Space),
        search.white_space(WhiteSpace::Collapse),
        search.rest(Rest::Nfkc),
        search.phrases(Phrases::Space).ayah(Ayah::Delete),
        Profile::CLEAN.rules().phrases(Phrases::Expand).punctuation(Punctuation::Arabic),
        Rules::new(),
        Rules::new().rows(&[('-', ""), ('«', " and "), ('ب', "x y")]),
        Rules::new().rows(&[(' ', "")]),
    ] {
        all.push(Normalizer::new(rules));
    }
    all
}

/// Ranges ascend and are apart (or the same, for words of one character); what lies between them is
/// white space, or becomes nothing or white space; the texts are normalized; those that borrow stand
/// in the source.
#[test]
fn places() {
    let mut random = Random(6236);
    for normalizer in normalizers() {
        let rules = normalizer.rules();
        for _ in 0..300 {
            let text = random_text(&mut random);
            let (mut end, mut last) = (0, 0..0);
            for token in normalizer.tokens(&text) {
                let around = || format!("{rules:?}: {token:?} of {}", text.escape_unicode());
                let range = token.source.clone();
                assert!(
                    !token.text.is_empty() && text.get(range.clone()).is_some(),
                    "{}",
                    around()
                );
                assert!(normalizer.is_normalized(&token.text), "{}", around());
                let apart = range.start >= end || range == last;
                // A character may become parts of two words only by a row of the user's.
                assert!(
                    apart || !rules.eq(&Rules::new()) && range.start >= last.start,
                    "{}",
                    around()
                );
                let between = text.get(end..range.start).unwrap_or_default();
                let left = normalizer.normalize(between);
                assert!(left.trim().is_empty(), "{left:?} is lost before {}", around());
                if let std::borrow::Cow::Borrowed(same) = token.text {
                    assert_eq!(same, &text[range.clone()], "{}", around());
                }
                (end, last) = (end.max(range.end), range);
            }
            let left = normalizer.normalize(&text[end..]);
            assert!(
                left.trim().is_empty(),
                "{rules:?}: {left:?} is lost of {}",
                text.escape_unicode()
            );
        }
    }
}

/// Every kernel tells the same tokens, of long texts and of short ones.
#[test]
fn every_kernel() {
    let mut random = Random(114);
    for rules in [Profile::SEARCH.rules(), Profile::CLEAN.rules(), Rules::new()] {
        let keys: Vec<_> = Kernel::available()
            .map(|kernel| (kernel, Normalizer::new(rules).with_kernel(kernel)))
            .collect();
        let (_, portable) = keys.last().unwrap();
        for _ in 0..1000 {
            let text = random_text(&mut random).repeat(if random.one_in(50) { 500 } else { 1 });
            let wanted: Vec<_> = portable.tokens(&text).collect();
            for (kernel, key) in &keys {
                let tokens: Vec<_> = key.tokens(&text).collect();
                assert!(tokens == wanted, "{kernel}, {rules:?}: {}", text.escape_unicode());
            }
        }
    }
}

/// The two ways to go through tokens are the same, and memory may be used again.
#[test]
fn two_ways() {
    let mut random = Random(5);
    let mut again = Profile::SEARCH.normalizer().tokens("");
    for _ in 0..2000 {
        let text = random_text(&mut random);
        let tokens: Vec<_> = tokenize(&text).collect();
        again = Profile::SEARCH.normalizer().tokens("لا ﷺ");
        again.next();
        let mut stream = again.again(&text);
        for token in &tokens {
            let other = stream.next_ref().unwrap();
            assert_eq!(
                (&*token.text, &token.source, token.kind),
                (other.text, &other.source, other.kind)
            );
        }
        assert_eq!(stream.next_ref(), None);
        assert_eq!(stream.next_ref(), None);
        again = Profile::SEARCH.normalizer().tokens("");
    }
    assert_eq!(again.next(), None);
}

/// A delimiter that a rule brings in parts words, or stays outside.
#[test]
fn delimiters() {
    let search = &Normalizer::new(Profile::SEARCH.rules().phrases(Phrases::Expand));
    let cases: &[(&str, &[&str])] = &[
        ("محمدﷺقال", &["محمد", "صلي", "الله", "عليه", "وسلم", "قال"]),
        ("ب\u{FE70}ت", &["بت"]),
        ("ب\u{A0}ت", &["ب", "ت"]),
        ("1\u{202F}000", &["1", "000"]),
        ("ب\u{FF0C}ت", &["ب", "\u{FF0C}", "ت"]),
        ("١؛٢", &["1", ";", "2"]),
        ("ہے۔اور", &["هي", ".", "اور"]),
        ("١٬٢٣٤٫٥", &["1,234.5"]),
        ("الله۝١", &["الله", "1"]),
        ("\u{640} \u{64E}\u{651}", &[]),
        ("ب\u{640}", &["ب"]),
    ];
    for (text, wanted) in cases {
        assert_eq!(texts(search, text), *wanted, "{}", text.escape_unicode());
    }
    // Under every profile no token holds white space, and to be cut again it has nothing but what
    // was punctuation of the script.
    let mut random = Random(17);
    for normalizer in normalizers() {
        for _ in 0..300 {
            let text = random_text(&mut random);
            for token in normalizer.tokens(&text) {
                assert!(!token.text.contains(char::is_whitespace), "{token:?}");
            }
        }
    }
}

/// The places of a phrase, and of what a row makes of one character.
#[test]
fn words_of_one_character() {
    let text = "قال ﷺ: نعم";
    assert_eq!(tokenize(text).count(), 3, "the phrase is white space by default");
    let search = Normalizer::new(Profile::SEARCH.rules().phrases(Phrases::Expand));
    let tokens: Vec<_> = search.tokens(text).collect();
    assert_eq!(tokens.len(), 7);
    assert!(tokens[1..5].iter().all(|token| &text[token.source.clone()] == "ﷺ"));
    assert!(tokens[1..5].iter().all(|token| token.kind == TokenKind::Word));

    let rows = Normalizer::new(Rules::new().rows(&[('&', " and ")]));
    let text = "a&b";
    let found: Vec<_> = rows.tokens(text).map(|token| (token.text, token.source)).collect();
    assert_eq!(found, [("a".into(), 0..1), ("and".into(), 1..2), ("b".into(), 2..3)]);
}

/// ZERO WIDTH NON-JOINER: what the rules say of it.
#[test]
fn joiners() {
    let text = "می\u{200C}روم";
    let tokens = |rules: Rules| texts(&Normalizer::new(rules), text);
    let persian = Language::Persian.clean().rules();
    assert_eq!(tokens(persian), [text], "kept");
    assert_eq!(tokens(persian.zwnj(Zwnj::Delete)), ["میروم"]);
    assert_eq!(tokens(persian.zwnj(Zwnj::Space)), ["می", "روم"]);
    // Where it is read as part of a vowel, it parts nothing.
    let sorani = Language::Sorani.search().rules().zwnj(Zwnj::Space);
    assert_eq!(texts(&Normalizer::new(sorani), "هه\u{200C}ولێر"), ["هەولێر"]);
}

/// Whatever comes, time is linear: twice the text takes no more than three times as long.
#[test]
fn time_is_linear() {
    use crate::clock::now;
    let families = [
        "x",
        "ب",
        "\u{64E}",
        "\u{200D}",
        "日",
        "#",
        "@",
        "a@",
        "/",
        "://",
        "w",
        "www.",
        "http://)",
        "((",
        "))",
        "1.",
        "\u{301}",
        "👩\u{200D}",
        "ﷺ",
        " \u{64E}",
        "\u{2003}",
        "\u{6DD}",
        "'",
        "a'",
    ];
    let tokenizer = Profile::SEARCH.normalizer().tokenizer();
    let time = |text: &str| {
        let best = (0..3).map(|_| {
            let start = now();
            let mut tokens = tokenizer.tokens(text);
            while tokens.next_ref().is_some() {}
            now() - start
        });
        best.min().unwrap().as_secs_f64()
    };
    time("once, for the tables");
    for family in families {
        let text = family.repeat((200 << 10) / family.len());
        let (one, four) = (time(&text), time(&text.repeat(4)));
        assert!(four < 10.0 * one + 0.005, "{family:?}: {one} s, of four times as much {four} s");
    }
}
