//! The combining marks of the script (and the small letters used like marks), class by class.

use core::fmt;
use core::ops::{BitOr, BitOrAssign};

use super::Rule;

/// A set of classes of combining marks.
///
/// Sets are joined with `|`:
///
/// ```
/// use huruf::{Marks, Normalizer, Rules};
/// let rules = Rules::new().strip(Marks::HARAKAT | Marks::SHADDA);
/// assert_eq!(Normalizer::new(rules).normalize("مُحَمَّدٌ"), "محمدٌ");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Marks(u32);

/// Declares the single classes: name, the rule that strips it, the runs of code points it holds.
macro_rules! classes {
    ($($(#[$meta:meta])* $name:ident = $bit:literal $rule:ident:
        $($first:literal ..= $last:literal),+;)+) => {
        impl Marks {
            $($(#[$meta])* pub const $name: Self = Self(1 << $bit);)+
            const NAMES: [(&'static str, Self); 15] = [$((stringify!($name), Self::$name)),+];
        }
        impl Marks {
            /// The class of a mark; `None` for anything else. Constant time.
            pub(crate) const fn class_of(c: char) -> Option<Self> {
                match c {
                    $($($first ..= $last)|+ => Some(Self::$name),)+
                    _ => None,
                }
            }

            /// The rule that strips a single class.
            pub(crate) const fn rule(self) -> Rule {
                match self {
                    $(Self::$name => Rule::$rule,)+
                    _ => Rule::StripExtended, // never: a set of several
                }
            }
        }
    };
}

classes! {
    /// Fatha, damma and kasra (U+064E–0650).
    HARAKAT = 0 StripHarakat: '\u{64E}'..='\u{650}';
    /// Fathatan, dammatan and kasratan (U+064B–064D), the open ones (U+08F0–08F2) too.
    TANWIN = 1 StripTanwin: '\u{64B}'..='\u{64D}', '\u{8F0}'..='\u{8F2}';
    /// Shadda (U+0651).
    SHADDA = 2 StripShadda: '\u{651}'..='\u{651}';
    /// Sukun (U+0652).
    SUKUN = 3 StripSukun: '\u{652}'..='\u{652}';
    /// Dagger alef (U+0670) and the rounded one (U+089D).
    DAGGER_ALEF = 4 StripDaggerAlef: '\u{670}'..='\u{670}', '\u{89D}'..='\u{89D}';
    /// Subscript alef (U+0656), a vowel sign of Kashmiri.
    SUBSCRIPT_ALEF = 5 StripSubscriptAlef: '\u{656}'..='\u{656}';
    /// Inverted damma (U+0657), a vowel sign of Kashmiri.
    INVERTED_DAMMA = 6 StripInvertedDamma: '\u{657}'..='\u{657}';
    /// Vowel signs of other orthographies (U+0618–061A, 0658–065E, 0897, 08E3–08EF, 08F4–08FF).
    EXTENDED = 7 StripExtended: '\u{618}'..='\u{61A}', '\u{658}'..='\u{65E}', '\u{897}'..='\u{897}',
        '\u{8E3}'..='\u{8EF}', '\u{8F4}'..='\u{8FF}';
    /// Quranic annotation: pauses, open sukun, small high and low letters.
    QURANIC = 8 StripQuranic: '\u{615}'..='\u{617}', '\u{6D6}'..='\u{6DC}', '\u{6DF}'..='\u{6E4}',
        '\u{6E7}'..='\u{6E8}', '\u{6EA}'..='\u{6ED}', '\u{898}'..='\u{89C}',
        '\u{89E}'..='\u{89F}', '\u{8CA}'..='\u{8E1}', '\u{8F3}'..='\u{8F3}',
        '\u{10ECB}'..='\u{10ECF}', '\u{10EF0}'..='\u{10EFF}';
    /// Small letters that do not combine but are used as marks (U+06E5, 06E6, 08C9, 10EC5).
    SMALL_LETTERS = 9 StripSmallLetters: '\u{6E5}'..='\u{6E6}', '\u{8C9}'..='\u{8C9}', '\u{10EC5}'..='\u{10EC5}';
    /// Honorific marks over a name (U+0610–0614).
    HONORIFIC = 10 StripHonorific: '\u{610}'..='\u{614}';
    /// Combining madda (U+0653): a letter in disguise, for ا with it is آ.
    MADDA = 11 StripMadda: '\u{653}'..='\u{653}';
    /// Combining hamza above and below (U+0654, 0655): letters in disguise.
    HAMZA = 12 StripHamza: '\u{654}'..='\u{655}';
    /// Wavy hamza below (U+065F), a vowel sign of Kashmiri.
    WAVY_HAMZA = 13 StripWavyHamza: '\u{65F}'..='\u{65F}';
    /// Eight common combining marks that Arabic-script text borrows (U+0302, 0305, 0307, 0308,
    /// 030A, 030C, 0323, 0332), after a letter of any script.
    BORROWED = 14 StripBorrowed: '\u{302}'..='\u{302}', '\u{305}'..='\u{305}', '\u{307}'..='\u{308}',
        '\u{30A}'..='\u{30A}', '\u{30C}'..='\u{30C}', '\u{323}'..='\u{323}',
        '\u{332}'..='\u{332}';
}

impl Marks {
    /// The empty set.
    pub const NONE: Self = Self(0);

    /// What a writer adds to show vowels and doubling: harakat, tanwin, shadda, sukun and
    /// dagger alef.
    #[doc(alias = "tashkil")]
    #[doc(alias = "taskheel")]
    pub const TASHKEEL: Self = Self(
        Self::HARAKAT.0 | Self::TANWIN.0 | Self::SHADDA.0 | Self::SUKUN.0 | Self::DAGGER_ALEF.0,
    );

    /// Every combining mark of the script, Quranic signs included, but not combining madda and
    /// hamza (U+0653–0655), which are letters in disguise.
    pub const DIACRITICS: Self = Self(
        Self::TASHKEEL.0
            | Self::SUBSCRIPT_ALEF.0
            | Self::INVERTED_DAMMA.0
            | Self::EXTENDED.0
            | Self::QURANIC.0
            | Self::SMALL_LETTERS.0
            | Self::HONORIFIC.0
            | Self::WAVY_HAMZA.0,
    );

    /// Every class.
    pub const ALL: Self =
        Self(Self::DIACRITICS.0 | Self::MADDA.0 | Self::HAMZA.0 | Self::BORROWED.0);

    /// The marks of either set; `|` in constants.
    ///
    /// ```
    /// use huruf::Marks;
    /// const VOWELS: Marks = Marks::HARAKAT.union(Marks::TANWIN);
    /// assert_eq!(VOWELS, Marks::HARAKAT | Marks::TANWIN);
    /// ```
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The marks of this set that are not in the other.
    ///
    /// ```
    /// use huruf::Marks;
    /// assert!(!Marks::TASHKEEL.difference(Marks::SHADDA).contains(Marks::SHADDA));
    /// ```
    #[must_use]
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether every class of `other` is in this set.
    ///
    /// ```
    /// use huruf::Marks;
    /// assert!(Marks::DIACRITICS.contains(Marks::TASHKEEL));
    /// assert!(!Marks::DIACRITICS.contains(Marks::HAMZA)); // a letter in disguise
    /// ```
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether the set is empty.
    ///
    /// ```
    /// assert!(huruf::Marks::NONE.is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl BitOr for Marks {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.union(other)
    }
}

impl BitOrAssign for Marks {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl fmt::Debug for Marks {
    /// The names of the classes, joined by `|`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = Self::NAMES.iter().filter(|(_, class)| self.contains(*class));
        match names.next() {
            None => f.write_str("NONE"),
            Some((first, _)) => {
                f.write_str(first)?;
                names.try_for_each(|(name, _)| write!(f, " | {name}"))
            }
        }
    }
}

/// In words, as `Debug` prints it: `"HARAKAT | SHADDA"`.
#[cfg(feature = "serde")]
mod serde_impl {
    use alloc::borrow::Cow;
    use alloc::format;

    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Marks;

    impl Serialize for Marks {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(&format_args!("{self:?}"))
        }
    }

    impl<'de> Deserialize<'de> for Marks {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let names = <Cow<'_, str>>::deserialize(deserializer)?;
            let mut marks = Self::NONE;
            for name in names.split('|').map(str::trim).filter(|name| *name != "NONE") {
                let class = Self::NAMES.iter().find(|(known, _)| *known == name);
                let (_, class) = class.ok_or_else(|| {
                    let known = Self::NAMES.map(|(name, _)| name).join(", ");
                    D::Error::custom(format!("unknown marks {name:?}; valid are {known}"))
                })?;
                marks |= *class;
            }
            Ok(marks)
        }
    }
}
