//! The letters that one reader types for another: alef, hamza, kaf, yeh and heh (level 3).
//!
//! Each letter stands here once, with the family whose option decides about it. What it becomes
//! follows from the options: ک is in the family of kaf, so it becomes whatever [`Kaf`] says.

use super::{Alef, AlefMaksura, Hamza, Heh, Kaf, Rule, Rules, TehMarbuta, Yeh, YehBarree};

/// The family of a letter: which option decides what becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Family {
    Alef,
    Hamza,
    Kaf,
    Yeh,
    AlefMaksura,
    YehBarree,
    Heh,
    TehMarbuta,
    Maghribi,
}

impl Family {
    /// The bit of this family in [`Rules`]' set of options the user asked for.
    pub(super) const fn bit(self) -> u16 {
        1 << self as u8
    }

    /// The rule that folds this family.
    pub(super) const fn rule(self) -> Rule {
        match self {
            Self::Alef => Rule::FoldAlef,
            Self::Hamza => Rule::FoldHamza,
            Self::Kaf => Rule::FoldKaf,
            Self::Yeh => Rule::FoldYeh,
            Self::AlefMaksura => Rule::FoldAlefMaksura,
            Self::YehBarree => Rule::FoldYehBarree,
            Self::Heh => Rule::FoldHeh,
            Self::TehMarbuta => Rule::FoldTehMarbuta,
            Self::Maghribi => Rule::FoldMaghribi,
        }
    }

    /// The family of a letter; `None` for a letter no option names. Constant time.
    pub(crate) const fn of(c: char) -> Option<Self> {
        Some(match c {
            '\u{622}'                   // ALEF WITH MADDA ABOVE
            | '\u{623}'                 // ALEF WITH HAMZA ABOVE
            | '\u{625}'                 // ALEF WITH HAMZA BELOW
            | '\u{671}'                 // ALEF WASLA
            | '\u{870}'..='\u{882}' => Self::Alef, // the alefs of early Qurans
            '\u{621}'                   // HAMZA
            | '\u{624}'                 // WAW WITH HAMZA ABOVE
            | '\u{626}' => Self::Hamza, // YEH WITH HAMZA ABOVE
            '\u{643}'                   // KAF
            | '\u{6A9}'                 // KEHEH
            | '\u{6AA}' => Self::Kaf,   // SWASH KAF
            '\u{64A}'                   // YEH
            | '\u{6CC}' => Self::Yeh,   // FARSI YEH
            '\u{649}' => Self::AlefMaksura,
            '\u{6D2}'                   // YEH BARREE
            | '\u{6D3}' => Self::YehBarree, // YEH BARREE WITH HAMZA ABOVE
            '\u{647}'                   // HEH
            | '\u{6BE}'                 // HEH DOACHASHMEE
            | '\u{6C0}'                 // HEH WITH YEH ABOVE
            | '\u{6C1}'                 // HEH GOAL
            | '\u{6C2}'                 // HEH GOAL WITH HAMZA ABOVE
            | '\u{6D5}' => Self::Heh,   // AE
            '\u{629}'                   // TEH MARBUTA
            | '\u{6C3}' => Self::TehMarbuta, // TEH MARBUTA GOAL
            '\u{6A2}'                   // FEH WITH DOT MOVED BELOW
            | '\u{6A7}'                 // QAF WITH DOT ABOVE
            | '\u{8BB}'                 // AFRICAN FEH
            | '\u{8BC}'                 // AFRICAN QAF
            | '\u{8BD}' => Self::Maghribi, // AFRICAN NOON
            _ => return None,
        })
    }
}

/// What the options of `rules` make of a letter of `family`; `None` when they let it stay.
pub(super) const fn fold(rules: &Rules, family: Family, c: char) -> Option<&'static str> {
    match family {
        Family::Alef => match rules.alef {
            Alef::Keep => None,
            Alef::KeepMadda if c == '\u{622}' => None,
            Alef::KeepMadda | Alef::Bare => Some("\u{627}"),
        },
        Family::Hamza => match (rules.hamza, c) {
            (Hamza::Keep, _) | (Hamza::Seat, '\u{621}') => None,
            (Hamza::Drop, '\u{621}') => Some(""),
            (_, '\u{624}') => Some("\u{648}"),
            _ => Some(yeh_of(rules)),
        },
        Family::Kaf => match rules.kaf {
            Kaf::Keep => None,
            Kaf::Arabic => Some("\u{643}"),
            Kaf::Keheh => Some("\u{6A9}"),
        },
        Family::Yeh => match rules.yeh {
            Yeh::Keep => None,
            Yeh::Arabic => Some("\u{64A}"),
            Yeh::Farsi => Some("\u{6CC}"),
        },
        Family::AlefMaksura => match rules.alef_maksura {
            AlefMaksura::Keep => None,
            AlefMaksura::Yeh => Some(yeh_of(rules)),
            AlefMaksura::Alef => Some("\u{627}"),
        },
        Family::YehBarree => match rules.yeh_barree {
            YehBarree::Keep => None,
            YehBarree::Yeh => Some(yeh_of(rules)),
        },
        Family::Heh => match rules.heh {
            Heh::Keep => None,
            _ => Some(heh_of(rules)),
        },
        Family::TehMarbuta => match rules.teh_marbuta {
            TehMarbuta::Keep => None,
            TehMarbuta::Heh => Some(heh_of(rules)),
            TehMarbuta::Ae => Some("\u{6D5}"),
            TehMarbuta::Teh => Some("\u{62A}"),
        },
        Family::Maghribi if rules.maghribi => Some(maghribi(c)),
        Family::Maghribi => None,
    }
}

/// The yeh that stands for all.
const fn yeh_of(rules: &Rules) -> &'static str {
    match rules.yeh {
        Yeh::Farsi => "\u{6CC}",
        Yeh::Arabic | Yeh::Keep => "\u{64A}",
    }
}

/// The heh that stands for all.
const fn heh_of(rules: &Rules) -> &'static str {
    match rules.heh {
        Heh::Goal => "\u{6C1}",
        Heh::Doachashmee => "\u{6BE}",
        Heh::Arabic | Heh::Keep => "\u{647}",
    }
}

/// The letter of the east that a Maghribi feh, qaf or noon stands for.
const fn maghribi(c: char) -> &'static str {
    match c {
        '\u{6A2}' | '\u{8BB}' => "\u{641}", // FEH
        '\u{6A7}' | '\u{8BC}' => "\u{642}", // QAF
        _ => "\u{646}",                     // NOON
    }
}

/// AE, the vowel of Kurdish and Uyghur.
pub(crate) const AE: char = '\u{6D5}';

/// Whether ZERO WIDTH NON-JOINER after `c` may be read as part of a vowel: after AE, and after the
/// hehs that it turns into AE.
pub(crate) const fn is_heh_or_ae(c: char) -> bool {
    matches!(c, '\u{647}' | '\u{6BE}' | '\u{6C1}' | AE)
}

/// Pairs that Unicode does not compose, though every reader takes them for one letter: a yeh
/// without dots, as Persian and Urdu keyboards type it, with a hamza above is ئ.
pub(crate) const ORTHOGRAPHIC_PAIRS: [(char, char, char); 2] = [
    ('\u{649}', '\u{654}', '\u{626}'), // ALEF MAKSURA, HAMZA ABOVE -> YEH WITH HAMZA ABOVE
    ('\u{6CC}', '\u{654}', '\u{626}'), // FARSI YEH, HAMZA ABOVE -> YEH WITH HAMZA ABOVE
];

/// Whether a run of `c` counts as elongation: a letter of the script. Tatweel, marks, digits and
/// the letters of other scripts (`www`) do not.
pub(crate) const fn is_letter(c: char) -> bool {
    matches!(
        c,
        '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}'
        | '\u{66E}'..='\u{66F}' | '\u{671}'..='\u{6D3}' | '\u{6D5}'
        | '\u{6EE}'..='\u{6EF}' | '\u{6FA}'..='\u{6FC}' | '\u{6FF}'
        | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{882}' | '\u{886}'
        | '\u{889}'..='\u{88D}' | '\u{88F}' | '\u{8A0}'..='\u{8C8}'
        | '\u{10EC2}'..='\u{10EC4}' | '\u{10EC6}'..='\u{10EC7}' | '\u{10ED9}'..='\u{10EEE}'
    )
}
