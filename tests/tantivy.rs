//! The tokenizer and the filter for tantivy, through the traits that tantivy calls.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/counting.rs"]
mod counting;
mod reference;

use huruf::tantivy::{NormalizeFilter, WordTokenizer};
use huruf::{Language, Normalizer, Phrases, Profile, Zwnj};
use tantivy_tokenizer_api::{Token, TokenFilter, TokenStream, Tokenizer};

use counting::asked;
use reference::show::points;
use reference::texts::{Random, mixture, times};

/// News, verses, a chat; with what stands in such texts besides words.
const TEXTS: &[&str] = &[
    "أعلن الرئيسُ، في 15 أيلول، «اتفاقًا» جديدًا: هل يُؤمَنُ؟",
    "می\u{200C}روم به خانهٔ علی؛ کتاب\u{200C}های ۱۲٫۵ صفحه‌ای، پُر از گُل؟",
    "یہ کتاب ہے۔اور وہ ۱۲ روپے کی ہے؛ آئیے، دیکھیں۔",
    "هەولێر پایتەختی هەرێمی کوردستانە، ژمارەی ١٢؛ گوڵ",
    "أُو۟لَـٰٓئِكَ عَلَىٰ هُدٗى مِّن رَّبِّهِمۡۖ وَأُو۟لَـٰٓئِكَ هُمُ ٱلۡمُفۡلِحُونَ۝٥",
    "كتـــاب ـــ جديد 👩\u{200D}👧 #كرة_القدم @name name@example.com https://example.com/a?b !!",
    "",
    " \n،.",
];

/// All tokens of a text.
fn tokens(tokenizer: &mut impl Tokenizer, text: &str) -> Vec<Token> {
    let mut all = Vec::new();
    tokenizer.token_stream(text).process(&mut |token| all.push(token.clone()));
    all
}

fn texts(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().map(|token| &*token.text).collect()
}

// ---- the tokenizer ----

#[test]
fn words_are_where_they_say() {
    for profile in Profile::ALL {
        let normalizer = profile.normalizer();
        let mut words = WordTokenizer::new(normalizer);
        for text in TEXTS {
            for (i, token) in tokens(&mut words, text).into_iter().enumerate() {
                let source = &text[token.offset_from..token.offset_to];
                assert_eq!(normalizer.normalize(source), token.text, "{profile}: {source}");
                assert!(!source.starts_with(' ') && !source.ends_with(' '), "{source}");
                assert_eq!((token.position, token.position_length), (i, 1));
            }
        }
    }
}

#[test]
fn words_are_those_of_the_crate() {
    let mut random = Random(1928);
    let spaces = Normalizer::new(Profile::SEARCH.rules().zwnj(Zwnj::Space));
    let phrases = Normalizer::new(Profile::CLEAN.rules().phrases(Phrases::Expand));
    let own: [&'static Normalizer; 2] = [Box::leak(Box::new(spaces)), Box::leak(Box::new(phrases))];
    for normalizer in Profile::ALL.iter().map(|profile| profile.normalizer()).chain(own) {
        // One for all texts, so that nothing of a text is left for the next.
        let mut words = WordTokenizer::from(normalizer);
        for _ in 0..200 * times() {
            let text = mixture(&mut random);
            let found = tokens(&mut words, &text);
            let is_searched = |token: &huruf::Token<'_>| token.kind.is_searched();
            let wanted = normalizer.tokens(&text).filter(is_searched).map(|token| {
                let huruf::Token { text, source, .. } = token;
                (text.into_owned(), source)
            });
            let plain =
                found.iter().map(|token| (token.text.clone(), token.offset_from..token.offset_to));
            assert!(plain.eq(wanted), "{:?}: {}", normalizer.rules(), points(&text));
            assert!(found.iter().enumerate().all(|(i, token)| token.position == i));
            assert!(found.iter().all(|token| token.position_length == 1 && !token.text.is_empty()));
        }
    }
}

/// Nobody searches for punctuation, and what becomes nothing leaves no gap.
#[test]
fn only_words_have_positions() {
    let mut words = WordTokenizer::default();
    let found = tokens(&mut words, "قال: «نعم»، ـــ \u{64E} ثم… ﷺ لا!");
    assert_eq!(texts(&found), ["قال", "نعم", "ثم", "لا"]);
    assert!(found.iter().map(|token| token.position).eq(0..4));
    // White space is none even where a tokenizer gives it out.
    let mut words = WordTokenizer::of(Profile::SEARCH.normalizer().tokenizer().spaces(true));
    assert_eq!(texts(&tokens(&mut words, "قال  نعم")), ["قال", "نعم"]);
}

#[test]
fn words_of_a_phrase_stand_one_behind_the_other() {
    static EXPAND: Normalizer = Normalizer::new(Profile::SEARCH.rules().phrases(Phrases::Expand));
    let text = "محمدﷺ رسول";
    let found = tokens(&mut WordTokenizer::new(&EXPAND), text);
    let phrase = "محمد".len().."محمدﷺ".len();
    assert_eq!(texts(&found), ["محمد", "صلي", "الله", "عليه", "وسلم", "رسول"]);
    assert!(found.iter().map(|token| token.position).eq(0..6));
    for token in &found[1..5] {
        assert_eq!(token.offset_from..token.offset_to, phrase);
    }
    assert_eq!(&text[found[5].offset_from..], "رسول");
    // Typed in full, the same words at the same positions.
    let typed = tokens(&mut WordTokenizer::new(&EXPAND), "محمد صلى الله عليه وسلم رسول");
    assert_eq!(texts(&typed), texts(&found));
}

#[test]
fn spellings_meet() {
    let mut pairs = 0;
    for line in include_str!("data/headline-pairs.txt").lines() {
        let Some((name, pair)) = line.split_once(" | ").filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let (a, b) = pair.split_once(" | ").unwrap();
        let text = |points: &str| -> String {
            let code = |code| char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap();
            points.split_whitespace().map(code).collect()
        };
        let mut words = WordTokenizer::default();
        let (a, b) = (tokens(&mut words, &text(a)), tokens(&mut words, &text(b)));
        assert!(!a.is_empty());
        assert_eq!(texts(&a), texts(&b), "{name}");
        pairs += 1;
    }
    assert_eq!(pairs, 12);
}

#[test]
fn the_streams_can_be_left_and_changed() {
    let mut words = WordTokenizer::default();
    let mut stream = words.token_stream("قال نعم");
    assert_eq!(stream.token().position, usize::MAX, "before the first");
    assert!(stream.advance());
    // As filters do.
    stream.token_mut().text = "x".repeat(100);
    stream.token_mut().position_length = 7;
    assert!(stream.advance());
    assert_eq!((&*stream.token().text, stream.token().position_length), ("نعم", 1));
    assert!(!stream.advance() && !stream.advance(), "the end stays the end");
    let mut stream = words.token_stream("قال نعم");
    stream.advance();
    // Left in the middle; the next text begins anew.
    assert_eq!(texts(&tokens(&mut words, "لا")), ["لا"]);
    assert_eq!(tokens(&mut words, "لا")[0].position, 0);
}

#[test]
fn clones_go_their_own_way() {
    fn is_plain<T: Send + Sync + 'static>(_: &T) {}
    let mut first = WordTokenizer::default();
    is_plain(&first);
    let mut second = first.clone();
    let (mut a, mut b) = (first.token_stream("قال نعم"), second.token_stream("لا وألف"));
    assert_eq!(a.next().unwrap().text, "قال");
    assert_eq!(b.next().unwrap().text, "لا");
    assert_eq!(a.next().unwrap().text, "نعم");
    assert_eq!(b.next().unwrap().text, "والف");
    assert!(!a.advance() && !b.advance());

    let before = asked();
    drop(first.clone());
    assert_eq!(asked(), before, "a clone has no memory");
}

#[test]
fn memory_is_used_again() {
    let mut words = WordTokenizer::default();
    let mut filtered = NormalizeFilter::default().transform(Blanks::default());
    let mut run = || {
        let mut bytes = 0;
        // Around a decimal separator or a verse sign the text is cut with another in its place.
        for text in TEXTS.iter().filter(|text| !text.contains(['٫', '۝'])) {
            words.token_stream(text).process(&mut |token| bytes += token.text.len());
            filtered.token_stream(text).process(&mut |token| bytes += token.text.len());
        }
        bytes
    };
    let first = run();
    run(); // two texts of the filter take turns
    let before = asked();
    assert_eq!(run(), first);
    assert_eq!(asked(), before);
}

// ---- the filter ----

/// What stands between blanks: the least that a tokenizer can be.
#[derive(Clone, Default)]
struct Blanks {
    token: Token,
}

struct BlankStream<'a> {
    text: &'a str,
    token: &'a mut Token,
}

impl Tokenizer for Blanks {
    type TokenStream<'a> = BlankStream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> BlankStream<'a> {
        self.token.reset();
        BlankStream { text, token: &mut self.token }
    }
}

impl TokenStream for BlankStream<'_> {
    fn advance(&mut self) -> bool {
        let rest = &self.text[self.token.offset_to..];
        let Some(word) = rest.split(' ').find(|word| !word.is_empty()) else { return false };
        self.token.offset_from = word.as_ptr().addr() - self.text.as_ptr().addr();
        self.token.offset_to = self.token.offset_from + word.len();
        self.token.position = self.token.position.wrapping_add(1);
        word.clone_into(&mut self.token.text);
        true
    }

    fn token(&self) -> &Token {
        self.token
    }

    fn token_mut(&mut self) -> &mut Token {
        self.token
    }
}

#[test]
fn filter_normalizes_each_token() {
    let normalizer = Language::Persian.search().normalizer();
    let mut filtered = NormalizeFilter::new(normalizer).transform(Blanks::default());
    for text in TEXTS {
        let plain = tokens(&mut Blanks::default(), text);
        let wanted = plain.into_iter().filter_map(|token| {
            let text = normalizer.normalize(&token.text).into_owned();
            (!text.is_empty()).then_some(Token { text, ..token })
        });
        assert_eq!(tokens(&mut filtered, text), wanted.collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn filter_leaves_out_what_is_empty() {
    let mut filtered = NormalizeFilter::from(Profile::SEARCH).transform(Blanks::default());
    let text = "كتـاب ـــ ﷺ محمدﷺ \u{64E}";
    let found = tokens(&mut filtered, text);
    assert_eq!(texts(&found), ["كتاب", "محمد"]);
    // As behind tantivy's own filters, the others keep their positions; and their offsets.
    assert!(found.iter().map(|token| token.position).eq([0, 3]));
    assert!(found.iter().all(|token| token.position_length == 1));
    assert_eq!(&text[found[1].offset_from..found[1].offset_to], "محمدﷺ");
}

#[test]
fn filter_keeps_the_white_space_of_tokens() {
    /// The whole text.
    #[derive(Clone, Default)]
    struct Whole(Token);
    struct Once<'a>(&'a mut Token, bool);
    impl Tokenizer for Whole {
        type TokenStream<'a> = Once<'a>;
        fn token_stream<'a>(&'a mut self, text: &'a str) -> Once<'a> {
            text.clone_into(&mut self.0.text);
            Once(&mut self.0, true)
        }
    }
    impl TokenStream for Once<'_> {
        fn advance(&mut self) -> bool {
            std::mem::take(&mut self.1)
        }
        fn token(&self) -> &Token {
            self.0
        }
        fn token_mut(&mut self) -> &mut Token {
            self.0
        }
    }
    let mut filtered = NormalizeFilter::default().transform(Whole::default());
    assert_eq!(texts(&tokens(&mut filtered, "ألف ليلة")), ["الف ليله"]);
    assert_eq!(texts(&tokens(&mut filtered, "ألف ليلةﷺ")), ["الف ليله"]);
    assert_eq!(texts(&tokens(&mut filtered, " ألف ")), [" الف "]);
    assert_eq!(texts(&tokens(&mut filtered.clone(), " ")), [" "]);
}

/// Why the order of filters matters: marks are bytes.
#[test]
fn long_words_are_short_when_normalized() {
    let text = "وَالْمُسْتَشْفَيَاتِ"; // eleven letters and nine marks
    assert_eq!(text.len(), 40);
    let found = tokens(&mut NormalizeFilter::default().transform(Blanks::default()), text);
    assert!(found[0].text.len() < 40);
}
