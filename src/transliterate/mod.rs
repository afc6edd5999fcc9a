//! Arabic text in Latin letters and back, one character for each: [`Scheme`].
//!
//! The field writes Arabic so in treebanks, lexicons and the output of analyzers. All four schemes cover
//! the same 51 characters: the letters U+0621–063A and U+0641–064A, tatweel, the signs U+064B–0652, the
//! dagger alef, ٱ, and the letters پ چ ڤ گ. They write what CAMeL Tools 1.6.0 writes.
//!
//! ```
//! use huruf::transliterate::Scheme;
//!
//! assert_eq!(Scheme::Buckwalter.from_arabic("كِتابٌ"), "kitAbN");
//! assert_eq!(Scheme::Buckwalter.to_arabic("kitAbN"), "كِتابٌ");
//! ```
//!
//! Every other character passes, in both directions. So what held nothing but those 51 comes back as it
//! was; and of a text that holds Latin letters or punctuation too, `to_arabic` makes Arabic letters of
//! those as well. U+06A9 and U+06CC, which Persian keyboards type, are not among the 51:
//! normalize first.
//!
//! ```
//! use huruf::Language;
//! use huruf::transliterate::Scheme;
//!
//! let text = Language::Arabic.clean().normalizer().normalize("کتاب"); // U+06A9
//! assert_eq!(Scheme::Buckwalter.from_arabic(&text), "ktAb");
//! ```

mod letters;
mod parse;

use alloc::borrow::Cow;
use core::fmt;
use core::str::FromStr;

use crate::normalizer::Normalizer;

pub use parse::ParseSchemeError;

/// How Arabic is written in Latin letters.
///
/// ```
/// use huruf::transliterate::Scheme;
///
/// # fn main() -> Result<(), huruf::transliterate::ParseSchemeError> {
/// let written: Vec<_> = Scheme::ALL.iter().map(|scheme| scheme.from_arabic("شُكْراً")).collect();
/// assert_eq!(written, ["$ukorAF", "cukorAF", "$ukorAF", "šuk.rAã"]);
///
/// let hsb: Scheme = "hsb".parse()?;
/// assert_eq!(hsb.to_arabic("šuk.rAã"), "شُكْراً");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// Buckwalter's, in ASCII: `bw`. Letters are also punctuation: `|` is آ, `$` is ش, `*` is ذ.
    Buckwalter,
    /// Buckwalter's, in ASCII letters but for `_` and `~`: `safebw`. For file names, and where
    /// punctuation means something.
    SafeBuckwalter,
    /// Buckwalter's, without the `<`, `>` and `&` that mean something in XML: `xmlbw`.
    XmlBuckwalter,
    /// Habash, Soudi and Buckwalter's, to be read by people: `hsb`. With letters such as `š` and `θ`,
    /// each of one character; decomposed ones (`s` and U+030C) are not read back.
    Hsb,
}

impl Scheme {
    /// All schemes.
    ///
    /// ```
    /// use huruf::transliterate::Scheme;
    /// let names: Vec<String> = Scheme::ALL.iter().map(|scheme| scheme.to_string()).collect();
    /// assert_eq!(names, ["bw", "safebw", "xmlbw", "hsb"]);
    /// ```
    pub const ALL: [Self; 4] =
        [Self::Buckwalter, Self::SafeBuckwalter, Self::XmlBuckwalter, Self::Hsb];

    /// Writes Arabic letters as Latin ones; borrowed if there are none.
    ///
    /// ```
    /// use huruf::transliterate::Scheme;
    /// assert_eq!(Scheme::SafeBuckwalter.from_arabic("الأُمَّة"), "AlOuma~p");
    /// ```
    #[must_use]
    pub fn from_arabic(self, text: &str) -> Cow<'_, str> {
        self.from_arabic_normalizer().normalize(text)
    }

    /// Writes Latin letters as Arabic ones; borrowed if there are none.
    ///
    /// ```
    /// use huruf::transliterate::Scheme;
    /// assert_eq!(Scheme::Buckwalter.to_arabic("Al>uma~p"), "الأُمَّة");
    /// ```
    #[must_use]
    pub fn to_arabic(self, text: &str) -> Cow<'_, str> {
        self.to_arabic_normalizer().normalize(text)
    }

    /// The normalizer behind [`from_arabic`](Self::from_arabic): it does all that a normalizer can,
    /// alignments and streams too.
    ///
    /// ```
    /// use huruf::transliterate::Scheme;
    ///
    /// let aligned = Scheme::Hsb.from_arabic_normalizer().normalize_aligned("ثوب");
    /// assert_eq!(aligned.text, "θwb");
    /// assert_eq!(aligned.alignment.source_range(2..3), 2..4); // w
    /// ```
    #[must_use]
    pub fn from_arabic_normalizer(self) -> &'static Normalizer {
        let [normalizer, _] = self.normalizers();
        normalizer
    }

    /// The normalizer behind [`to_arabic`](Self::to_arabic).
    ///
    /// ```
    /// use huruf::transliterate::Scheme;
    ///
    /// let mut text = String::from("katab");
    /// Scheme::Buckwalter.to_arabic_normalizer().normalize_in_place(&mut text);
    /// assert_eq!(text, "كَتَب");
    /// ```
    #[must_use]
    pub fn to_arabic_normalizer(self) -> &'static Normalizer {
        let [_, normalizer] = self.normalizers();
        normalizer
    }

    fn name(self) -> &'static str {
        match self {
            Self::Buckwalter => "bw",
            Self::SafeBuckwalter => "safebw",
            Self::XmlBuckwalter => "xmlbw",
            Self::Hsb => "hsb",
        }
    }

    /// From Arabic, and to Arabic.
    fn normalizers(self) -> &'static [Normalizer; 2] {
        use letters::{from_arabic, to_arabic};
        static BUCKWALTER: [Normalizer; 2] = [
            Normalizer::of_table(&const { from_arabic(Scheme::Buckwalter) }),
            Normalizer::of_table(&const { to_arabic(Scheme::Buckwalter) }),
        ];
        static SAFE_BUCKWALTER: [Normalizer; 2] = [
            Normalizer::of_table(&const { from_arabic(Scheme::SafeBuckwalter) }),
            Normalizer::of_table(&const { to_arabic(Scheme::SafeBuckwalter) }),
        ];
        static XML_BUCKWALTER: [Normalizer; 2] = [
            Normalizer::of_table(&const { from_arabic(Scheme::XmlBuckwalter) }),
            Normalizer::of_table(&const { to_arabic(Scheme::XmlBuckwalter) }),
        ];
        static HSB: [Normalizer; 2] = [
            Normalizer::of_table(&const { from_arabic(Scheme::Hsb) }),
            Normalizer::of_table(&const { to_arabic(Scheme::Hsb) }),
        ];
        match self {
            Self::Buckwalter => &BUCKWALTER,
            Self::SafeBuckwalter => &SAFE_BUCKWALTER,
            Self::XmlBuckwalter => &XML_BUCKWALTER,
            Self::Hsb => &HSB,
        }
    }
}

impl fmt::Display for Scheme {
    /// The name, such as `bw`, which [`FromStr`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Scheme {
    type Err = ParseSchemeError;

    /// Reads a name, such as `bw`.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|scheme| scheme.name() == name);
        found.ok_or_else(|| ParseSchemeError::new(name))
    }
}
