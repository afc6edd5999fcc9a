//! What the demonstration shows is so, and what the documentation says of tantivy.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test that panics has failed")]

use huruf::Profile;
use huruf::tantivy::{NormalizeFilter, WordTokenizer};
use tantivy::Index;
use tantivy::query::{QueryParser, QueryParserError};
use tantivy::schema::{Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{LowerCaser, RemoveLongFilter, SimpleTokenizer, TextAnalyzer};

use super::index::{Titles, headlines, spellings};
use super::{demonstrate, lines};

/// First person of "to go" in Persian, with its ZERO WIDTH NON-JOINER.
const I_GO: &str = "\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}";
/// "Those" as copies of the Quran have it, with U+06DF over the waw.
const THOSE: &str =
    "\u{623}\u{64F}\u{648}\u{6DF}\u{644}\u{64E}\u{640}\u{670}\u{653}\u{626}\u{650}\u{643}\u{64E}";

fn texts(mut analyzer: TextAnalyzer, text: &str) -> Vec<String> {
    let mut all = Vec::new();
    analyzer.token_stream(text).process(&mut |token| all.push(token.text.clone()));
    all
}

/// The whole phrase in its six spellings, in all four languages.
#[test]
fn every_spelling_finds_and_highlights_the_same() {
    let titles = Titles::with_huruf().unwrap();
    let spellings = spellings();
    assert_eq!(spellings.len(), 6);
    for (i, (_, text)) in spellings.iter().enumerate() {
        assert!(spellings[..i].iter().all(|(_, other)| other != text), "six spellings");
    }
    let first = titles.find(&format!("\"{}\"", spellings[0].1)).unwrap();
    assert_eq!(lines(&first), "1 2 3 5 7 8 12 13 16 17");
    for (by, text) in &spellings {
        assert_eq!(titles.find(&format!("\"{text}\"")).unwrap(), first, "{by}");
    }
    for hit in &first {
        // What is shown is the words as they are written there, and nothing else.
        let title = headlines()[hit.line - 1].title;
        let words: Vec<_> = hit.words.iter().map(|word| &title[word.clone()]).collect();
        assert!(Profile::SEARCH.normalizer().eq(&words.join(" "), spellings[0].1), "{words:?}");
        assert_eq!(&title[hit.words[0].start..hit.words[1].end], words.join(" "));
    }
    let mut languages: Vec<_> =
        first.iter().map(|hit| headlines()[hit.line - 1].language).collect();
    languages.dedup();
    assert_eq!(languages, ["ar", "fa", "ur", "ckb"]);
}

#[test]
fn the_default_finds_fewer() {
    let (titles, default) = (Titles::with_huruf().unwrap(), Titles::with_default().unwrap());
    for (by, text) in spellings() {
        let phrase = format!("\"{text}\"");
        let (all, some) = (titles.find(&phrase).unwrap(), default.find(&phrase).unwrap());
        assert!(!some.is_empty() && some.len() < all.len() / 2, "{by}: {some:?}");
        assert!(some.iter().all(|hit| all.contains(hit)), "{by}: {some:?}");
    }
}

/// One word of it is in more headlines; case is folded in what is found and in what is shown.
#[test]
fn words() {
    let titles = Titles::with_huruf().unwrap();
    let (_, name) = spellings()[0];
    let first = name.split(' ').next().unwrap();
    assert_eq!(lines(&titles.find(first).unwrap()), "1 2 3 4 5 7 8 9 12 13 14 16 17 19");
    let title = headlines()[11].title;
    for query in ["pdf", "PDF"] {
        let found = titles.find(query).unwrap();
        assert_eq!(lines(&found), "12");
        assert_eq!(&title[found[0].words[0].clone()], "PDF");
    }
    assert_eq!(titles.find("tantivy").unwrap(), []);
}

#[test]
fn the_demonstration_says_that_it_is_so() {
    let mut out = Vec::new();
    assert!(demonstrate(&Titles::with_huruf().unwrap(), &mut out).unwrap());
    let out = String::from_utf8(out).unwrap();
    assert!(out.contains("All six highlight the same"), "{out}");
    assert_eq!(out.matches("1 2 3 5 7 8 12 13 16 17").count(), 6);
}

// ---- what the documentation of `huruf::tantivy` says ----

#[test]
fn a_filter_is_not_enough() {
    let simple = TextAnalyzer::from(SimpleTokenizer::default());
    let filter = NormalizeFilter::default();
    let filtered = TextAnalyzer::builder(SimpleTokenizer::default()).filter(filter).build();
    let words = TextAnalyzer::from(WordTokenizer::default());
    for word in [I_GO, THOSE] {
        assert_eq!(texts(simple.clone(), word).len(), 2);
        assert_eq!(texts(filtered.clone(), word).len(), 2);
        assert_eq!(texts(words.clone(), word), [Profile::SEARCH.normalizer().normalize(word)]);
    }
}

/// The default analyzer takes away what is long only for its vowel signs.
#[test]
fn normalizing_comes_before_remove_long() {
    // "And in the hospitals": eleven letters, nine signs.
    let word = "\u{648}\u{64E}\u{627}\u{644}\u{652}\u{645}\u{64F}\u{633}\u{652}\u{62A}\u{64E}\
                \u{634}\u{652}\u{641}\u{64E}\u{64A}\u{64E}\u{627}\u{62A}\u{650}";
    let builder = || TextAnalyzer::builder(SimpleTokenizer::default());
    let long = || RemoveLongFilter::limit(40);
    let normalize = NormalizeFilter::new(Profile::SEARCH.normalizer());
    assert!(texts(builder().filter(long()).filter(normalize).build(), word).is_empty());
    let right = builder().filter(normalize).filter(long()).filter(LowerCaser).build();
    assert_eq!(texts(right, word).len(), 1);
}

/// An index whose terms other rules made is not searched: the name in its schema says so.
#[test]
fn a_name_that_nobody_registered_is_refused() {
    let mut schema = Schema::builder();
    let indexing = TextFieldIndexing::default().set_tokenizer("huruf-search/0");
    let title =
        schema.add_text_field("title", TextOptions::default().set_indexing_options(indexing));
    let index = Index::create_in_ram(schema.build());
    index.tokenizers().register("huruf-search/1", WordTokenizer::default());
    let answer = QueryParser::for_index(&index, vec![title]).parse_query("x");
    assert!(matches!(answer, Err(QueryParserError::UnknownTokenizer { .. })));
}
