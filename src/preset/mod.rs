//! The bytes of other programs: [`Preset`]. One file per program, with its version and its faults.
//!
//! | file | holds |
//! |---|---|
//! | `list.rs` | the presets by name, with their documentation |
//! | `peer.rs` | what is said of each: [`Peer`](peer::Peer), [`Law`] |
//! | `draft.rs` | a text that is copied only once it changes |
//! | `forms.rs` | presentation forms, as NFKC reads them |
//! | `normal_form.rs` | NFC, NFKC and NFKD as of a version of Unicode |
//! | `python.rs` | what Python 3.11 says of a character |
//! | `span.rs` | rows for runs of characters |
//! | `rows.rs` | what several programs write for a character |
//! | `spots.rs` | where something stands, at the speed of memory |
//! | the others | one program each |

mod arabert;
mod araclean;
mod asosoft;
mod asr_leaderboard;
mod camel;
mod charabia;
mod dadmatools;
mod draft;
mod forms;
mod hazm;
mod klpt;
mod list;
mod lucene;
mod maha;
mod nltk;
mod normal_form;
mod parse;
mod parsivar;
mod peer;
mod pyarabic;
mod python;
mod rows;
mod snowball;
mod span;
mod spots;
mod tashaphyne;
mod urduhack;
mod whisper;

use alloc::borrow::Cow;
use core::fmt;
use core::str::FromStr;

pub use list::Preset;
pub use parse::ParsePresetError;
pub use peer::Law;

use crate::normalizer::Normalizer;
use crate::profile::Profile;
use peer::Way;

impl Preset {
    /// What this program makes of `text`; borrowed exactly when that is `text` itself.
    ///
    /// Linear time, whatever the text; no panic.
    ///
    /// ```
    /// use huruf::Preset;
    /// // A fault that is kept: Lucene's Arabic normalizer does not know the Persian letters.
    /// assert_eq!(Preset::LuceneArabic.normalize("کوریا الشمالیة"), "کوریا الشمالیه");
    /// ```
    #[must_use]
    pub fn normalize(self, text: &str) -> Cow<'_, str> {
        let code = match &self.peer().way {
            Way::Table(table) => return table.normalize(text),
            Way::Code(code) => code,
        };
        match code(text) {
            Cow::Owned(made) if made == text => Cow::Borrowed(text),
            // What lost its ends is another text.
            Cow::Borrowed(part) if part.len() < text.len() => Cow::Owned(part.into()),
            made => made,
        }
    }

    /// The normalizer behind it, where what the program does is a table: character by character,
    /// whatever stands around. `None` for the others.
    ///
    /// It runs on the vector kernels, and does all that a normalizer can: alignments, streams, keys.
    ///
    /// ```
    /// use huruf::Preset;
    ///
    /// let table = Preset::LuceneArabic.normalizer().unwrap();
    /// let aligned = table.normalize_aligned("كِتاب");
    /// assert_eq!(aligned.text, "كتاب");
    /// assert_eq!(aligned.alignment.source_range(2..4), 4..6); // ت
    /// assert!(Preset::LuceneSorani.normalizer().is_none());
    /// ```
    #[must_use]
    pub fn normalizer(self) -> Option<&'static Normalizer> {
        match &self.peer().way {
            Way::Table(table) => Some(table),
            Way::Code(_) => None,
        }
    }

    /// The name it is read by, such as `lucene-arabic`.
    ///
    /// ```
    /// use huruf::Preset;
    /// assert_eq!(Preset::LuceneArabic.name(), "lucene-arabic");
    /// ```
    #[must_use]
    pub fn name(self) -> &'static str {
        self.peer().name
    }

    /// The program.
    ///
    /// ```
    /// use huruf::Preset;
    /// assert_eq!(Preset::LuceneArabic.program(), "Apache Lucene");
    /// ```
    #[must_use]
    pub fn program(self) -> &'static str {
        self.peer().program
    }

    /// The version of the program that was run, or the revision.
    ///
    /// ```
    /// use huruf::Preset;
    /// assert_eq!(Preset::LuceneArabic.version(), "9.5.0");
    /// ```
    #[must_use]
    pub fn version(self) -> &'static str {
        self.peer().version
    }

    /// The function, as the program names it.
    ///
    /// ```
    /// use huruf::Preset;
    /// assert_eq!(Preset::LuceneArabic.function(), "ArabicNormalizer");
    /// ```
    #[must_use]
    pub fn function(self) -> &'static str {
        self.peer().function
    }

    /// The profile to take where nothing has to match what this program wrote.
    ///
    /// ```
    /// use huruf::{Preset, Profile};
    /// assert_eq!(Preset::LuceneArabic.prefer(), Profile::SEARCH);
    /// ```
    #[must_use]
    pub fn prefer(self) -> Profile {
        self.peer().prefer
    }

    /// The laws it breaks, each with a text that shows it.
    ///
    /// ```
    /// use huruf::{Law, Preset};
    ///
    /// for (law, witness) in Preset::LuceneArabic.broken_laws() {
    ///     println!("{law:?}: {witness}");
    /// }
    /// assert!(Preset::LuceneArabic.broken_laws().iter().any(|(law, _)| *law == Law::Canonical));
    /// ```
    #[must_use]
    pub fn broken_laws(self) -> &'static [(Law, &'static str)] {
        self.peer().breaks
    }
}

impl fmt::Display for Preset {
    /// The name, such as `lucene-arabic`, which [`FromStr`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Preset {
    type Err = ParsePresetError;

    /// Reads a name, such as `lucene-arabic`.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.iter().find(|preset| preset.name() == name);
        found.copied().ok_or_else(|| ParsePresetError::new(name))
    }
}

impl From<Preset> for &'static str {
    /// The name.
    fn from(preset: Preset) -> Self {
        preset.name()
    }
}

impl<'a> TryFrom<Cow<'a, str>> for Preset {
    type Error = ParsePresetError;
    fn try_from(name: Cow<'a, str>) -> Result<Self, Self::Error> {
        name.parse()
    }
}
