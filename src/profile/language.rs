//! The languages.

use core::fmt;
use core::str::FromStr;

use super::orthography::Orthography;
use super::{ParseLanguageError, Profile, Strength};
use super::{
    arabic, jawi, kashmiri, kazakh, pashto, persian, punjabi, sindhi, sorani, urdu, uyghur,
};

/// Whose orthography a text is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(into = "&'static str", try_from = "alloc::borrow::Cow<'_, str>")
)]
#[non_exhaustive]
pub enum Language {
    /// Arabic (`ar`), classical and modern.
    Arabic,
    /// Persian (`fa`): Farsi and Dari.
    Persian,
    /// Urdu (`ur`).
    Urdu,
    /// Central Kurdish (`ckb`).
    #[doc(alias = "Kurdish")]
    Sorani,
    /// Pashto (`ps`).
    Pashto,
    /// Uyghur (`ug`).
    Uyghur,
    /// Sindhi (`sd`).
    Sindhi,
    /// Kazakh in Arabic script (`kk-Arab`).
    Kazakh,
    /// Western Punjabi in Shahmukhi (`pa-Arab`, `pnb`).
    #[doc(alias = "Shahmukhi")]
    Punjabi,
    /// Kashmiri (`ks`).
    Kashmiri,
    /// Malay in Arabic script (`ms-Arab`).
    #[doc(alias = "Malay")]
    Jawi,
}

impl Language {
    /// The eleven languages.
    ///
    /// ```
    /// assert_eq!(huruf::Language::ALL.len(), 11);
    /// ```
    pub const ALL: [Self; 11] = [
        Self::Arabic,
        Self::Persian,
        Self::Urdu,
        Self::Sorani,
        Self::Pashto,
        Self::Uyghur,
        Self::Sindhi,
        Self::Kazakh,
        Self::Punjabi,
        Self::Kashmiri,
        Self::Jawi,
    ];

    /// The profile for text to be stored and read: its own letters and digits, nothing lost.
    ///
    /// ```
    /// use huruf::Language;
    /// let clean = Language::Persian.clean().normalizer();
    /// assert_eq!(clean.normalize("كتاب\u{640}ي"), "کتابی");
    /// ```
    #[must_use]
    pub const fn clean(self) -> Profile {
        Profile { strength: Strength::Clean, language: Some(self) }
    }

    /// The profile for matching keys, less the folds that would merge two of its letters.
    ///
    /// ```
    /// use huruf::Language;
    /// let key = Language::Urdu.search().normalizer();
    /// assert_eq!(key.normalize("کوئی"), "کوئی"); // the hamza makes the word
    /// ```
    #[must_use]
    pub const fn search(self) -> Profile {
        Profile { strength: Strength::Search, language: Some(self) }
    }

    /// The BCP 47 tag used in profile names.
    ///
    /// ```
    /// assert_eq!(huruf::Language::Persian.tag(), "fa");
    /// ```
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.orthography().tag
    }

    pub(super) const fn orthography(self) -> &'static Orthography {
        match self {
            Self::Arabic => &arabic::ORTHOGRAPHY,
            Self::Persian => &persian::ORTHOGRAPHY,
            Self::Urdu => &urdu::ORTHOGRAPHY,
            Self::Sorani => &sorani::ORTHOGRAPHY,
            Self::Pashto => &pashto::ORTHOGRAPHY,
            Self::Uyghur => &uyghur::ORTHOGRAPHY,
            Self::Sindhi => &sindhi::ORTHOGRAPHY,
            Self::Kazakh => &kazakh::ORTHOGRAPHY,
            Self::Punjabi => &punjabi::ORTHOGRAPHY,
            Self::Kashmiri => &kashmiri::ORTHOGRAPHY,
            Self::Jawi => &jawi::ORTHOGRAPHY,
        }
    }
}

impl fmt::Display for Language {
    /// The English name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.orthography().english)
    }
}

impl FromStr for Language {
    type Err = ParseLanguageError;

    /// Reads a BCP 47 tag or an English name, in any case. A region or the script `Arab` may
    /// follow the tag.
    ///
    /// ```
    /// use huruf::Language;
    /// assert_eq!("fa".parse(), Ok(Language::Persian));
    /// assert_eq!("fa-IR".parse(), Ok(Language::Persian));
    /// assert_eq!("Central Kurdish".parse(), Ok(Language::Sorani));
    /// assert!("kk-Cyrl".parse::<Language>().is_err());
    /// ```
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let named = |language: &Self, name: &str| {
            language.orthography().names.iter().any(|known| known.eq_ignore_ascii_case(name))
        };
        let find = |name: &str| Self::ALL.into_iter().find(|language| named(language, name));
        if let Some(language) = find(name) {
            return Ok(language);
        }
        // A tag: language, then script, then region.
        let mut subtags = name.split(['-', '_']);
        let tag = subtags.next().unwrap_or_default();
        let mut tail = subtags.peekable();
        tail.next_if(|subtag| subtag.eq_ignore_ascii_case("arab"));
        let region = |subtag: &str| {
            (subtag.len() == 2 && subtag.bytes().all(|b| b.is_ascii_alphabetic()))
                || (subtag.len() == 3 && subtag.bytes().all(|b| b.is_ascii_digit()))
        };
        tail.next_if(|subtag| region(subtag));
        match find(tag) {
            Some(language) if tail.next().is_none() && tag.len() <= 3 => Ok(language),
            _ => Err(ParseLanguageError::new(name)),
        }
    }
}

impl From<Language> for &'static str {
    /// The BCP 47 tag.
    fn from(language: Language) -> Self {
        language.tag()
    }
}

impl<'a> TryFrom<alloc::borrow::Cow<'a, str>> for Language {
    type Error = ParseLanguageError;
    fn try_from(name: alloc::borrow::Cow<'a, str>) -> Result<Self, Self::Error> {
        name.parse()
    }
}
