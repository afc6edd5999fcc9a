//! Tokenizer and filter for [tantivy](https://docs.rs/tantivy), by way of its small crate
//! `tantivy-tokenizer-api` (0.7, which tantivy 0.27 uses).
//!
//! | you | take |
//! |---|---|
//! | begin an index | [`WordTokenizer`]: words told as the script needs, each as it is written in the key |
//! | keep the tokenizer you have | [`NormalizeFilter`] behind it |
//!
//! ```
//! use huruf::tantivy::WordTokenizer;
//! use tantivy_tokenizer_api::{TokenStream, Tokenizer};
//!
//! let text = "می‌روم إلى «بَيْرُوت»";
//! let mut words = WordTokenizer::default(); // Profile::SEARCH
//! let mut stream = words.token_stream(text);
//! let mut found = Vec::new();
//! while let Some(token) = stream.next() {
//!     found.push((token.position, token.text.clone(), &text[token.offset_from..token.offset_to]));
//! }
//! assert_eq!(found[0], (0, "ميروم".into(), "می‌روم"));
//! assert_eq!(found[1], (1, "الي".into(), "إلى"));
//! assert_eq!(found[2], (2, "بيروت".into(), "بَيْرُوت"));
//! ```
//!
//! # In an index
//!
//! The tokenizer has a name in the schema, and is registered under it with every index that is made
//! or opened:
//!
//! ```text
//! let analyzer = TextAnalyzer::from(WordTokenizer::new(Profile::SEARCH.normalizer()));
//! index.tokenizers().register("huruf-search/1", analyzer);
//! ```
//!
//! tantivy then uses the same analyzer for the documents and in its `QueryParser`. Whoever builds a
//! `TermQuery` by hand must send the term through it too: a query that is not normalized finds
//! nothing.
//!
//! An index depends on the bytes of its terms. So name the tokenizer by the profile's
//! [`id`](crate::Profile::id), as above: tantivy stores that name with the schema, and does not
//! search an index under a name that nobody registered. The id speaks of the bytes; where words end
//! is a matter of the crate's version, which is worth storing too.
//!
//! The package `examples/tantivy-search` in the repository does all of this.
//!
//! # The order of filters
//!
//! Normalizing comes first, right behind the tokenizer:
//!
//! * before `RemoveLongFilter`, for vowel signs are bytes too: a word of eleven letters with nine
//!   signs has 40 bytes, and the limit of tantivy's default analyzer takes it away;
//! * before stop words and stemmers, which know a word in one spelling. Send the list of stop words
//!   through the same normalizer;
//! * before or behind `LowerCaser`. The built-in profiles leave Latin case alone, and tantivy's
//!   `SnippetGenerator` highlights only terms in lower case. Where the case of Latin letters is all
//!   that matters, [`Rules::latin_case`](crate::Rules::latin_case) folds it in the same pass, at a
//!   fraction of the time.
//!
//! # Why a filter is not enough
//!
//! Many tokenizers, tantivy's `SimpleTokenizer` among them, end a word at each character that is not
//! alphanumeric. The zero width non-joiner of می‌روم is none, nor are some Quranic signs, as the
//! one over the waw of أُو۟لَـٰٓئِكَ. Such words are cut in two before any filter sees them. And a
//! filter sees one token at a time: a separator that only normalizing brings to light (ﷺ, which
//! becomes white space) no longer parts words.

mod filter;
mod words;

pub use filter::{NormalizeFilter, NormalizeStream, Normalizing};
pub use words::{WordStream, WordTokenizer};
