//! How much is folded, before any language has its say.

use core::fmt;
use core::str::FromStr;

use super::ParseStrengthError;
use crate::rules::{
    Alef, AlefMaksura, Ayah, Digits, Forms, Hamza, Heh, Kaf, Marks, Phrases, Punctuation, Regional,
    Rules, TehMarbuta, WhiteSpace, Yeh, YehBarree, Zwnj,
};

/// How much is folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Strength {
    /// Right code points, nothing lost that a reader sees.
    Clean,
    /// A matching key: what one reader types for another meets.
    Search,
    /// A matching key across languages: letters that only some languages use meet their basic
    /// letter.
    Skeleton,
}

impl fmt::Display for Strength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Clean => "clean",
            Self::Search => "search",
            Self::Skeleton => "skeleton",
        })
    }
}

impl FromStr for Strength {
    type Err = ParseStrengthError;

    /// Reads `clean`, `search` or `skeleton`, in any case.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        [("clean", Self::Clean), ("search", Self::Search), ("skeleton", Self::Skeleton)]
            .into_iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, strength)| strength)
            .ok_or_else(|| ParseStrengthError::new(name))
    }
}

/// The rules of a strength with no language.
pub(super) const fn rules(strength: Strength) -> Rules {
    match strength {
        Strength::Clean => CLEAN,
        Strength::Search => SEARCH,
        Strength::Skeleton => SKELETON,
    }
}

/// Levels 0 and 1: canonical composition, and the clean-up of encodings.
const CLEAN: Rules = Rules::new()
    .compose(true)
    .forms(Forms::Letters)
    .expand_words(true)
    .strip_bidi_controls(true)
    .strip_invisible(true)
    .white_space(WhiteSpace::Spaces);

/// Level 3: one letter for each family, no marks, ASCII digits and punctuation.
const SEARCH: Rules = fold_letters(CLEAN)
    .strip(Marks::DIACRITICS.difference(Marks::WAVY_HAMZA))
    .strip(Marks::MADDA)
    .strip(Marks::HAMZA)
    .strip(Marks::BORROWED)
    .strip_tatweel(true)
    .strip_signs(true)
    .ayah(Ayah::Space)
    .phrases(Phrases::Space)
    .zwnj(Zwnj::Delete)
    .strip_zwj(true)
    .forms(Forms::Basic)
    .expand_rial(true)
    .white_space(WhiteSpace::Lines)
    .digits(Digits::Ascii)
    .punctuation(Punctuation::Ascii);

/// Level 4: the letters of single languages too.
const SKELETON: Rules = SEARCH.strip(Marks::WAVY_HAMZA).regional(Regional::Basic);

/// The letters of level 3, folded to those of the Arabic keyboard.
pub(super) const fn fold_letters(rules: Rules) -> Rules {
    rules
        .alef(Alef::Bare)
        .hamza(Hamza::Seat)
        .kaf(Kaf::Arabic)
        .yeh(Yeh::Arabic)
        .alef_maksura(AlefMaksura::Yeh)
        .yeh_barree(YehBarree::Yeh)
        .heh(Heh::Arabic)
        .teh_marbuta(TehMarbuta::Heh)
        .fold_maghribi(true)
}
