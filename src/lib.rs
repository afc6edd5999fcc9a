//! Fold, strip and clean Arabic-script text, so that every spelling of a word meets in one key.
//!
//! The same word reaches a program in many spellings: typed on a Persian keyboard or an Arabic
//! one; with vowel signs or without; composed, decomposed, or as presentation forms; with tatweel,
//! joiners, other digits. *huruf* (حروف, "letters") brings them together, for Arabic, Persian,
//! Urdu, Kurdish, Pashto, Uyghur, Sindhi, Kazakh, Punjabi, Kashmiri and Malay.
//!
//! ```
//! use huruf::normalize;
//! let key = normalize("کوریا الشمالیة"); // U+06A9, U+06CC: a Persian keyboard
//! assert_eq!(key, normalize("كوريا الشمالية")); // U+0643, U+064A: an Arabic one
//! ```
//!
//! # From a call to a rule set
//!
//! 1. **One call**: [`normalize`] for a matching key; [`strip_tashkeel`], [`strip_diacritics`],
//!    [`strip_tatweel`], [`fold_letters`], [`fold_digits`], [`fold_presentation_forms`] for one
//!    step. All are pure, take any text, and borrow it when nothing changes.
//! 2. **A profile**: [`Profile::CLEAN`] for text to be kept and read, [`Profile::SEARCH`] for
//!    keys, [`Profile::SKELETON`] for keys across languages; [`Language::clean`] and
//!    [`Language::search`] where the language is known.
//! 3. **Rules of your own**: [`Rules`] is a plain value, [`Normalizer::new`] is `const`:
//!
//! ```
//! use huruf::{Digits, Language, Normalizer};
//!
//! static KEY: Normalizer = Normalizer::new(Language::Persian.search().rules().digits(Digits::Keep));
//!
//! let mut key = String::new();
//! KEY.normalize_to("كتاب‌هاي ۱۲", &mut key); // one buffer for a million lines
//! assert_eq!(key, "کتابهای ۱۲");
//! assert!(KEY.eq("كتابهاي", "کتاب‌های")); // no allocation
//! ```
//!
//! 4. **The bytes of another program**: [`Preset`], faults included, for an index or a model that was made
//!    behind it. [`transliterate`] and [`stem`] have what stands beside that.
//!
//! # More than one text at a time
//!
//! | you have | take |
//! |---|---|
//! | a text in chunks | [`Normalizer::stream`], [`Normalizer::text_stream`] |
//! | a file, a socket, a pipe | [`NormalizeReader`], [`NormalizeWriter`] |
//! | texts to compare once | [`Normalizer::eq`], [`Normalizer::cmp`], [`Normalizer::hash`] |
//! | a map or a set | [`Normalizer::key`] |
//! | a text to search as it is | [`Normalizer::finder`] |
//! | a text to cut into words | [`tokenize`], [`Normalizer::tokens`], [`Normalizer::tokenizer`] |
//! | a text to cut into sentences | [`sentences`] |
//!
//! # The way back
//!
//! [`Normalizer::normalize_aligned`] remembers where each part came from, so that what is found in
//! the normalized text can be shown in the source:
//!
//! ```
//! use huruf::Profile;
//!
//! let aligned = Profile::SEARCH.normalizer().normalize_aligned("قال مُحَمَّدٌ");
//! let at = aligned.text.find("محمد").unwrap();
//! assert_eq!(&aligned.source[aligned.source_range(at..at + "محمد".len())], "مُحَمَّدٌ");
//! ```
//!
//! # What changed, and why
//!
//! [`Normalizer::changes`] tells each change of a text with the [`Rule`] behind it; [`Counts`] adds
//! them up:
//!
//! ```
//! use huruf::{Counts, Profile};
//!
//! let mut counts = Counts::new();
//! for change in Profile::SEARCH.normalizer().changes("كتـاب أحمد") {
//!     println!("{:?} {:?} {:?}: {}", change.source, change.from, change.to, change.rule);
//!     counts.count(change.rule);
//! }
//! assert_eq!(counts.total(), 2); // strip-tatweel, fold-alef
//! ```
//!
//! # What normalizing means
//!
//! Five steps, computed in one pass:
//!
//! 1. **delete** what the rules delete: marks, tatweel, invisible characters;
//! 2. **expand** presentation forms into letters;
//! 3. **compose** canonically, and order the marks that remain;
//! 4. **fold** letters, digits and punctuation;
//! 5. **compose** again, where folding made a pair.
//!
//! For every built-in profile, normalizing twice is normalizing once; canonically equivalent
//! spellings of the script meet; text is borrowed exactly when it is normalized; what no rule
//! names passes, other scripts, emoji sequences, unassigned code points and noncharacters included;
//! time is linear, and no run of marks is buffered.
//!
//! # Bytes and lengths
//!
//! All lengths and indices are bytes of UTF-8. Nothing here fails or panics on any text;
//! [`Normalizer::normalize_bytes`] takes bytes that are not UTF-8 too, and lets them pass.
//!
//! # What it is not
//!
//! Not a language detector. Not a stemmer, but for those of other programs in [`stem`]. Not a judge
//! of identity: a key makes different words equal, so do not grant access by it. It does not put back
//! vowels that were not written.
//!
//! # Features
//!
//! `std` (default) brings [`NormalizeReader`] and [`NormalizeWriter`], and passes `std` on to the
//! dependencies; without it the crate is `no_std` and needs `alloc`. `serde` serializes
//! [`Profile`], [`Preset`], [`Language`], [`Strength`], [`Marks`], [`Rule`], [`Alignment`] and the option
//! enums. `tantivy` opens the module `tantivy`, a tokenizer and a filter for that search engine.
//! `kernels` opens the `kernel` module, for benchmarks and tests.
//!
#![cfg_attr(
    not(feature = "std"),
    doc = "[`NormalizeReader`]: crate#features\n[`NormalizeWriter`]: crate#features"
)]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

/// Runs the code of the README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod align;
mod changes;
mod find;
#[cfg(feature = "std")]
mod io;
/// The kernels, to list them and to force one: for benchmarks and tests.
#[cfg(feature = "kernels")]
pub mod kernel;
#[cfg(not(feature = "kernels"))]
mod kernel;
mod key;
mod normalizer;
mod oneshot;
mod plan;
mod preset;
mod profile;
mod rules;
pub mod stem;
#[cfg(feature = "tantivy")]
#[cfg_attr(docsrs, doc(cfg(feature = "tantivy")))]
pub mod tantivy;
mod token;
pub mod transliterate;
mod unicode;

pub use align::{Aligned, Alignment, Bias, Edit, Edits, Pairs, TextIndex};
pub use changes::{Change, Changes, Counts};
pub use find::{FindIter, Finder};
#[cfg(feature = "std")]
#[cfg_attr(docsrs, doc(cfg(feature = "std")))]
pub use io::{NormalizeReader, NormalizeWriter};
pub use key::Key;
pub use normalizer::{Normalizer, Stream, TextStream};
pub use oneshot::{
    fold_digits, fold_letters, fold_presentation_forms, normalize, sentences, strip_diacritics,
    strip_tashkeel, strip_tatweel, tokenize,
};
pub use preset::{Law, ParsePresetError, Preset};
pub use profile::{
    Language, Letter, ParseLanguageError, ParseProfileError, ParseStrengthError, Profile,
    RefusedFold, Strength,
};
pub use rules::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Marks,
    ParseRuleError, Phrases, Punctuation, Regional, Rest, Rule, Rules, RulesError, TehMarbuta,
    WhiteSpace, Yeh, YehBarree, Zwnj,
};
pub use token::{Sentence, Sentences, Token, TokenKind, TokenRef, Tokenizer, Tokens};
pub use unicode::UNICODE_VERSION;
