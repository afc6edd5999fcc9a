//! Fold, strip and clean Arabic-script text, so that every spelling of a word meets in one key.
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

mod kernel;
mod normalizer;
mod oneshot;
mod plan;
mod profile;
mod rules;
mod unicode;

pub use normalizer::Normalizer;
pub use oneshot::{
    fold_digits, fold_letters, fold_presentation_forms, normalize, strip_diacritics,
    strip_tashkeel, strip_tatweel,
};
pub use profile::{
    Language, Letter, ParseLanguageError, ParseProfileError, ParseStrengthError, Profile,
    RefusedFold, Strength,
};
pub use rules::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Marks, Phrases,
    Punctuation, Regional, Rest, Rules, RulesError, TehMarbuta, WhiteSpace, Yeh, YehBarree, Zwnj,
};
pub use unicode::UNICODE_VERSION;
