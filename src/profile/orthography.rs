//! What a language file holds, and how it is laid over the rules of a strength.

use super::Strength;
use crate::rules::{Digits, Heh, Kaf, Kept, Marks, Row, Rules, TehMarbuta, Yeh, Zwnj};

/// The writing of one language.
#[derive(Debug)]
pub(crate) struct Orthography {
    /// The BCP 47 tag used in profile names.
    pub(super) tag: &'static str,
    /// Names it is read by: BCP 47 tags, English names.
    pub(super) names: &'static [&'static str],
    /// The English name, as it is displayed.
    pub(super) english: &'static str,
    /// The names of its two profiles, with their versions.
    pub(super) ids: [&'static str; 2],
    /// The letters that stand for all kafs, yehs and hehs in its search key.
    pub(super) kaf: Kaf,
    pub(super) yeh: Yeh,
    pub(super) heh: Heh,
    /// What its search key makes of teh marbuta.
    pub(super) teh_marbuta: TehMarbuta,
    /// Its digits, where it has one set of the script.
    pub(super) digits: Digits,
    /// What its writers mean by letters that are not its own (level 2).
    pub(super) spelling: &'static [Row],
    /// What its search key writes, where the strength alone would write another letter.
    pub(super) search: &'static [Row],
    /// What it refuses to fold at `Search`.
    pub(super) refused: &'static [Kept],
    /// Marks that its search key keeps, for they are letters to it.
    pub(super) kept_marks: Marks,
    /// Letters that a presentation form brings, at `Clean`, before the spelling rows. The profiles
    /// numbered 1 spell the letters of forms as the great language nearby does: a wart, frozen.
    pub(super) form_letters: &'static [Row],
    /// Joiners: most languages of the script leave them alone at `Clean`, Arabic has none.
    pub(super) joiners: Joiners,
}

/// What ZERO WIDTH NON-JOINER and JOINER are in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joiners {
    /// Part of its spelling: they stay at `Clean`.
    Spelling,
    /// Nothing: they go.
    Noise,
    /// Part of its spelling, and ه with a non-joiner is ە.
    Kurdish,
}

/// Lays an orthography over the rules of a strength.
pub(super) const fn apply(own: &'static Orthography, strength: Strength, rules: Rules) -> Rules {
    let rules = rules.strip_tatweel(true).heh_zwnj_as_ae(matches!(own.joiners, Joiners::Kurdish));
    match strength {
        Strength::Clean => {
            let noise = matches!(own.joiners, Joiners::Noise);
            rules
                .zwnj(if noise { Zwnj::Delete } else { Zwnj::Keep })
                .strip_zwj(noise)
                .digits(own.digits)
                .language(own.spelling, &[], &[], own.form_letters)
        }
        Strength::Search | Strength::Skeleton => letters(own, rules).keep(own.kept_marks),
    }
}

/// Directs the letters of a search key to those of the language.
pub(super) const fn letters(own: &'static Orthography, rules: Rules) -> Rules {
    rules.kaf(own.kaf).yeh(own.yeh).heh(own.heh).teh_marbuta(own.teh_marbuta).language(
        own.spelling,
        own.search,
        own.refused,
        &[],
    )
}
