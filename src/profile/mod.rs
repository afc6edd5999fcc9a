//! Which rules for whom: [`Language`], [`Strength`], [`Profile`].
//!
//! Each language is one short file: its spelling, what it refuses to fold and why, its sources.

mod arabic;
mod jawi;
mod kashmiri;
mod kazakh;
mod language;
mod orthography;
mod parse;
mod pashto;
mod persian;
mod punjabi;
mod refused;
mod rows;
mod shared;
mod sindhi;
mod sorani;
mod strength;
mod table;
mod urdu;
mod uyghur;

use core::fmt;
use core::str::FromStr;

pub use language::Language;
pub use parse::{ParseLanguageError, ParseProfileError, ParseStrengthError};
pub use strength::Strength;
pub use table::{Letter, RefusedFold};

pub(crate) use parse::parse_error;
pub(crate) use shared::letters_of;

use crate::rules::Rules;

/// A strength, and a language or none: which built-in rules to use.
///
/// | profile | for | loses |
/// |---|---|---|
/// | [`Profile::CLEAN`] | text to be stored and read, of any language | nothing a reader sees |
/// | [`Language::clean`] | the same, in one language: its own letters and digits | nothing a reader sees |
/// | [`Profile::SEARCH`] | matching keys, when the language is not known | marks; which keyboard |
/// | [`Language::search`] | matching keys in one language | the same, less what would merge two of its letters |
/// | [`Profile::SKELETON`] | matching across languages | also what tells پ from ب |
///
/// The bytes a profile writes are frozen under its [`id`](Self::id), for indexes depend on them.
///
/// ```
/// use huruf::{Language, Profile};
///
/// let text = "كِتابي ٢";
/// assert_eq!(Profile::CLEAN.normalize(text), "كِتابي ٢");
/// assert_eq!(Language::Persian.clean().normalize(text), "کِتابی ۲");
/// assert_eq!(Profile::SEARCH.normalize(text), "كتابي 2");
/// assert_eq!(Language::Persian.search().normalize(text), "کتابی 2");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(
    feature = "serde",
    serde(into = "&'static str", try_from = "alloc::borrow::Cow<'_, str>")
)]
pub struct Profile {
    strength: Strength,
    language: Option<Language>,
}

impl Profile {
    /// Right code points, nothing lost; for text of any language, or of several.
    pub const CLEAN: Self = Self { strength: Strength::Clean, language: None };
    /// The key on which all keyboards meet, with no language known.
    pub const SEARCH: Self = Self { strength: Strength::Search, language: None };
    /// The key on which even the letters of different languages meet.
    pub const SKELETON: Self = Self { strength: Strength::Skeleton, language: None };

    /// The 25 built-in profiles.
    ///
    /// ```
    /// use huruf::Profile;
    /// let names: Vec<String> = Profile::ALL.iter().map(|profile| profile.to_string()).collect();
    /// assert!(names.contains(&String::from("search-ckb")));
    /// ```
    #[expect(clippy::indexing_slicing, reason = "evaluated, and so proven, at compile time")]
    pub const ALL: [Self; 25] = {
        let mut all = [Self::CLEAN; 25];
        all[1] = Self::SEARCH;
        all[2] = Self::SKELETON;
        let mut i = 0;
        while i < Language::ALL.len() {
            all[3 + 2 * i] = Language::ALL[i].clean();
            all[4 + 2 * i] = Language::ALL[i].search();
            i += 1;
        }
        all
    };

    /// The profile of a strength and a language, or `None`: `Skeleton` has no language.
    ///
    /// ```
    /// use huruf::{Language, Profile, Strength};
    /// assert_eq!(Profile::new(Strength::Search, Some(Language::Urdu)), Some(Language::Urdu.search()));
    /// assert_eq!(Profile::new(Strength::Skeleton, Some(Language::Urdu)), None);
    /// ```
    #[must_use]
    pub const fn new(strength: Strength, language: Option<Language>) -> Option<Self> {
        match (strength, language) {
            (Strength::Skeleton, Some(_)) => None,
            _ => Some(Self { strength, language }),
        }
    }

    /// How much is folded.
    ///
    /// ```
    /// use huruf::{Profile, Strength};
    /// assert_eq!(Profile::SEARCH.strength(), Strength::Search);
    /// ```
    #[must_use]
    pub const fn strength(self) -> Strength {
        self.strength
    }

    /// Whose orthography, if one.
    ///
    /// ```
    /// use huruf::{Language, Profile};
    /// assert_eq!(Profile::SEARCH.language(), None);
    /// assert_eq!(Language::Urdu.search().language(), Some(Language::Urdu));
    /// ```
    #[must_use]
    pub const fn language(self) -> Option<Language> {
        self.language
    }

    /// The rules behind it, to build upon.
    ///
    /// ```
    /// use huruf::{Marks, Normalizer, Profile};
    /// static KEY: Normalizer = Normalizer::new(Profile::SEARCH.rules().keep(Marks::SHADDA));
    /// assert_eq!(KEY.normalize("مُحَمَّد"), "محمّد");
    /// ```
    pub const fn rules(self) -> Rules {
        let rules = strength::rules(self.strength);
        match self.language {
            None => rules,
            Some(language) => orthography::apply(language.orthography(), self.strength, rules),
        }
    }

    /// The name with its version, such as `search-fa/1`: to be stored with an index. A change of
    /// the bytes written is a change of the number.
    ///
    /// ```
    /// use huruf::{Language, Profile};
    /// assert_eq!(Profile::SEARCH.id(), "search/1");
    /// assert_eq!(Language::Sorani.clean().id(), "clean-ckb/1");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match (self.strength, self.language) {
            (Strength::Clean, None) => "clean/1",
            (Strength::Search, None) => "search/1",
            (Strength::Skeleton, _) => "skeleton/1",
            (Strength::Clean, Some(language)) => language.orthography().ids[0],
            (Strength::Search, Some(language)) => language.orthography().ids[1],
        }
    }

    /// The name without its version.
    const fn name(self) -> &'static str {
        match self.id().split_at_checked(self.id().len() - VERSION_LEN) {
            Some((name, _)) => name,
            None => self.id(),
        }
    }
}

/// The length of `/1`.
const VERSION_LEN: usize = 2;

impl fmt::Display for Profile {
    /// The name without its version, such as `search-fa`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Debug for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Profile({})", self.id())
    }
}

impl FromStr for Profile {
    type Err = ParseProfileError;

    /// Reads `search`, `clean-fa`, `search-ckb`, with or without the version (`search/1`), in any
    /// case.
    ///
    /// ```
    /// use huruf::{Language, Profile};
    /// assert_eq!("search-fa".parse(), Ok(Language::Persian.search()));
    /// assert_eq!("Search-FA/1".parse(), Ok(Language::Persian.search()));
    /// let error = "search-xx".parse::<Profile>().unwrap_err();
    /// assert!(error.to_string().contains("search-ckb")); // it lists the valid names
    /// ```
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|profile| {
            profile.id().eq_ignore_ascii_case(name) || profile.name().eq_ignore_ascii_case(name)
        });
        found.ok_or_else(|| ParseProfileError::new(name))
    }
}

impl From<Profile> for &'static str {
    /// The name with its version.
    fn from(profile: Profile) -> Self {
        profile.id()
    }
}

impl<'a> TryFrom<alloc::borrow::Cow<'a, str>> for Profile {
    type Error = ParseProfileError;
    fn try_from(name: alloc::borrow::Cow<'a, str>) -> Result<Self, Self::Error> {
        name.parse()
    }
}
