//! The normalizers of the built-in profiles, one each for the whole program.

#![expect(
    clippy::indexing_slicing,
    reason = "each index is the number of a variant, and the tables hold one place for each"
)]

use alloc::borrow::Cow;

use super::{Language, Profile, orthography, strength};
use crate::normalizer::Normalizer;
use crate::rules::Rules;

/// An array of normalizers, made by a `const fn` of the index.
macro_rules! each {
    ($make:ident: $($index:literal)+) => { [$($make($index)),+] };
}

/// One normalizer per profile, in the order of [`Profile::ALL`].
static PROFILES: [Normalizer; 25] =
    each!(profile: 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24);

/// One normalizer per language that folds letters and nothing else, in the order of
/// [`Language::ALL`].
static LETTERS: [Normalizer; 11] = each!(letters: 0 1 2 3 4 5 6 7 8 9 10);

const fn profile(index: usize) -> Normalizer {
    Normalizer::new(Profile::ALL[index].rules())
}

const fn letters(index: usize) -> Normalizer {
    let rules = strength::fold_letters(Rules::new().compose(true));
    Normalizer::new(orthography::letters(Language::ALL[index].orthography(), rules))
}

impl Profile {
    /// The normalizer of this profile, shared by the whole program.
    ///
    /// ```
    /// use huruf::Profile;
    /// assert_eq!(Profile::SKELETON.normalizer().normalize("پارک"), "بارك");
    /// ```
    #[must_use]
    pub fn normalizer(self) -> &'static Normalizer {
        let index = match self.language {
            None => self.strength as usize,
            Some(language) => 3 + 2 * (language as usize) + self.strength as usize,
        };
        &PROFILES[index]
    }

    /// Normalizes `text`; borrows it exactly when it is normalized already. The short way to
    /// [`Normalizer::normalize`].
    ///
    /// ```
    /// use huruf::Language;
    /// assert_eq!(Language::Persian.search().normalize("كِتاب"), "کتاب");
    /// ```
    #[must_use]
    pub fn normalize(self, text: &str) -> Cow<'_, str> {
        self.normalizer().normalize(text)
    }
}

/// The normalizer that folds letters as the language's search key does.
pub(crate) fn letters_of(language: Language) -> &'static Normalizer {
    &LETTERS[language as usize]
}
