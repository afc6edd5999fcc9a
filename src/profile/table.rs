//! What the profiles do, for the documentation: the same rows, to be printed.

use alloc::string::String;

use super::{Language, Profile};

/// One letter of the documentation's table.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Letter {
    /// The letter as typed.
    pub letter: char,
    /// What the profile makes of it, standing alone.
    pub becomes: String,
}

/// A letter that a language keeps apart in its search key, though [`Profile::SEARCH`] folds it into
/// another, or another into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RefusedFold {
    /// The letter as typed.
    pub letter: char,
    /// What the language's search profile writes instead: the letter itself, nearly always.
    pub kept_as: &'static str,
    /// Why.
    pub reason: &'static str,
}

impl Language {
    /// The letters that [`search`](Self::search) keeps apart, because folding them would merge two
    /// letters of the language.
    ///
    /// ```
    /// use huruf::Language;
    /// let refused: Vec<char> = Language::Sorani.refused_folds().map(|fold| fold.letter).collect();
    /// assert_eq!(refused, ['ئ', 'ە']);
    /// ```
    pub fn refused_folds(self) -> impl Iterator<Item = RefusedFold> {
        self.orthography().refused.iter().map(|kept| RefusedFold {
            letter: kept.letter,
            kept_as: kept.to,
            reason: kept.reason,
        })
    }
}

impl Profile {
    /// What the profile makes of each of `letters`, standing alone.
    ///
    /// ```
    /// use huruf::Profile;
    /// let table: Vec<_> = Profile::SEARCH.letters(['ک', 'ب']).collect();
    /// assert_eq!(table[0].becomes, "ك");
    /// assert_eq!(table[1].becomes, "ب");
    /// ```
    pub fn letters(self, letters: impl IntoIterator<Item = char>) -> impl Iterator<Item = Letter> {
        letters.into_iter().map(move |letter| {
            let mut buffer = [0; 4];
            let becomes = self.normalizer().normalize(letter.encode_utf8(&mut buffer)).into_owned();
            Letter { letter, becomes }
        })
    }
}
