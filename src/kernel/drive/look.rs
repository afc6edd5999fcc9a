//! Looking around: what stands before a place, and what the fast path wrote for it.

use unicode_normalization::char::{decompose_canonical, decompose_compatible};
use unicode_normalization::{IsNormalized, is_nfc_quick};

use super::rewrite::Pass;
use crate::plan::entry::{self, Special};
use crate::plan::{Plan, Step};
use crate::rules::Rest;
use crate::unicode;

impl<'a> Pass<'a, '_, '_> {
    /// What an invisible character or a selector becomes; `None` if it stays.
    pub(super) fn left_of(&mut self, here: usize, c: char) -> Option<&'a str> {
        let (step, to) = self.plan.row(c)?;
        if step == Step::Invisible && self.is_unowned(here) {
            return Some(to);
        }
        self.cursor.neighbours.let_go(self.plan, self.text, here, step).then_some(to)
    }

    /// Whether the character before `here` surely owns nothing.
    pub(super) fn is_unowned(&self, here: usize) -> bool {
        self.before(here).is_none_or(|base| is_plain_starter(self.plan, base))
    }

    /// Whether the character before `here` surely reads no ZERO WIDTH NON-JOINER as part of a vowel.
    /// A form of three bytes may stand for a letter that does.
    pub(super) fn is_unread(&self, here: usize) -> bool {
        self.before(here).is_none_or(|letter| {
            letter.len_utf8() <= 2
                && is_plain_starter(self.plan, letter)
                && !self.plan.takes_zwnj(letter)
        })
    }

    /// Whether the marks at `here` sit, but for some that are deleted, on a letter of the script
    /// or an ASCII character.
    pub(super) fn has_plain_base(&self, here: usize) -> bool {
        const FEW: usize = 6;
        let before = self.text.get(..here).unwrap_or_default();
        let mut seen = before.chars().rev().take(FEW).filter(|c| !is_nothing(self.plan, *c));
        seen.next().is_some_and(|base| is_plain_starter(self.plan, base))
    }

    /// Where the combining sequence starts that reaches up to `pos`, and how many of the bytes
    /// written last are of it.
    pub(super) fn last_sequence(&mut self, pos: usize) -> (usize, usize) {
        let (mut base, mut bytes) = (pos, 0);
        let before = self.text.get(self.cursor.floor..pos).unwrap_or_default();
        for c in before.chars().rev() {
            base -= c.len_utf8();
            let (len, starts) = self.fast_output(base, c);
            bytes += len;
            if starts {
                return (base, bytes);
            }
        }
        (self.cursor.floor.min(pos), bytes)
    }

    /// How many bytes the fast path wrote for `c`, and whether they begin with a starter.
    fn fast_output(&mut self, at: usize, c: char) -> (usize, bool) {
        let found = entry_at(self.plan, c);
        let Some(special) = entry::kind(found) else {
            let mark = (1..=entry::RANK_LAST_MARK).contains(&entry::rank(found));
            return (entry::len(found), !mark && entry::rank(found) != entry::RANK_NOTHING);
        };
        match special {
            Special::Late => (0, false),
            Special::Foreign => (c.len_utf8(), false),
            Special::Invisible(_) | Special::VariationSelector | Special::HehZwnj => {
                let written = self.left_of(at, c).map_or(c.len_utf8(), str::len);
                // What may be read as part of a letter belongs to that letter.
                (written, written > 0 && special != Special::HehZwnj)
            }
            _ => match self.plan.row(c) {
                Some((Step::Delete, _)) => (0, false),
                Some((_, to)) => (to.len(), !to.is_empty()),
                None => (c.len_utf8(), unicode::combining_class(c) == 0),
            },
        }
    }

    /// The character that ends at `pos`.
    pub(super) fn before(&self, pos: usize) -> Option<char> {
        self.text.get(..pos)?.chars().next_back()
    }
}

/// The entry of `c`, special only where a table of bytes cannot say.
pub(super) fn entry_at(plan: &Plan, c: char) -> u32 {
    let found = plan.first.get(entry::index_of(c));
    match entry::kind(found) {
        Some(Special::Page(page)) => {
            let last = (u32::from(c) & 0x3F) as usize;
            plan.pages.get(page).and_then(|page| page.get(last)).copied().unwrap_or(found)
        }
        Some(Special::Row) if plan.composes && unicode::combining_class(c) != 0 => {
            match plan.row(c) {
                Some((Step::Delete, _)) => entry::write("", entry::RANK_NOTHING),
                None if !unicode::is_arabic(c) && plan.rest == Rest::Keep => {
                    entry::special(Special::Foreign)
                }
                None if !unicode::is_arabic(c) => entry::special(Special::Rest),
                _ => entry::special(Special::Exact),
            }
        }
        _ => found,
    }
}

/// Whether a combining sequence surely starts at `at`, whatever stands before: a starter that no
/// neighbour decides about.
pub(super) fn is_sequence_start(plan: &Plan, text: &str, at: usize) -> bool {
    char_at(text, at).is_none_or(|c| starts_sequence(plan, c))
}

/// The character that begins at `pos`.
pub(super) fn char_at(text: &str, pos: usize) -> Option<char> {
    text.get(pos..)?.chars().next()
}

/// Whether a combining sequence surely starts with `c`, wherever it stands.
pub(crate) fn starts_sequence(plan: &Plan, c: char) -> bool {
    let found = entry_at(plan, c);
    match (entry::kind(found), entry::rank(found)) {
        (None, entry::RANK_STARTER) => true,
        (None, entry::RANK_WATCH) => unicode::combining_class(c) == 0,
        (Some(Special::Long), _) => true,
        (Some(Special::Row), _) if plan.rest == Rest::Keep || unicode::is_arabic(c) => {
            unicode::combining_class(c) == 0 && plan.row(c).is_none()
        }
        (Some(Special::Row | Special::Rest), _) => starts_form(plan, c),
        _ => false,
    }
}

/// Whether `c`, a character of another script, begins something of its own in the normalization
/// form of the rest: nothing of what stands before composes with it, nor with what is left of it.
fn starts_form(plan: &Plan, c: char) -> bool {
    if unicode::combining_class(c) != 0 || plan.row(c).is_some() {
        return false;
    }
    let mut first = None;
    let mut keep_first = |part| {
        first.get_or_insert(part);
    };
    match plan.rest {
        Rest::Nfkc => decompose_compatible(c, &mut keep_first),
        _ => decompose_canonical(c, &mut keep_first),
    }
    first.is_some_and(|part| {
        plan.row(part).is_none()
            && unicode::combining_class(part) == 0
            && is_nfc_quick([part].into_iter()) == IsNormalized::Yes
    })
}

/// The rank of what ends in `c`.
pub(super) fn rank_after(c: char) -> u32 {
    let home = c.is_ascii() || unicode::is_arabic(c);
    if home && unicode::combining_class(c) == 0 { entry::RANK_STARTER } else { entry::RANK_WATCH }
}

/// Whether nothing is written for `c`, whatever stands around it.
pub(super) fn is_nothing(plan: &Plan, c: char) -> bool {
    let found = entry_at(plan, c);
    match entry::kind(found) {
        None => entry::rank(found) == entry::RANK_NOTHING,
        Some(Special::Row) => matches!(plan.row(c), Some((Step::Delete, _) | (Step::Expand, ""))),
        Some(_) => false,
    }
}

/// Whether `c` comes out as letters of the script or as ASCII, or ends so, and nothing about it
/// depends on what stands around it.
pub(super) fn is_plain_starter(plan: &Plan, c: char) -> bool {
    let found = entry_at(plan, c);
    match entry::kind(found) {
        None => entry::rank(found) == entry::RANK_STARTER,
        Some(Special::Long) => plan.ends_plain(c),
        Some(_) => false,
    }
}
