//! Rows → entries: the rows of a plan laid out by lead and continuation byte, for the fast path.

use alloc::string::String;
use alloc::vec::Vec;

use super::entry::{self, Blank, Special};
use super::{Plan, Step, is_transparent};
use crate::rules::Rest;
use crate::unicode;

/// Fills the tables of `plan` from its rows.
pub(super) fn fill(plan: &mut Plan) {
    Layout { plan }.fill();
}

struct Layout<'p> {
    plan: &'p mut Plan,
}

impl Layout<'_> {
    fn fill(&mut self) {
        // One mark alone cannot be out of order. `Search` keeps only U+065F: rather than watch all
        // text for it, the exact path does it.
        let ranked = unicode::MARKS.iter().filter(|(_, last, class)| {
            u32::from(*last) < 0x700 && entry::RANKED_CLASSES.contains(class)
        });
        let kept = ranked.flat_map(|(first, last, _)| *first..=*last);
        self.plan.ordered =
            self.plan.composes && kept.filter(|c| self.plan.row(*c).is_none()).count() > 3;
        for byte in 0..0x80u8 {
            let entry = self.entry(char::from(byte));
            (0..=u8::MAX).for_each(|next| self.plan.first.set(entry::index(byte, next), entry));
        }
        for lead in 0xC2..=0xDFu8 {
            for low in 0..64 {
                let Some(c) = char::from_u32(u32::from(lead & 0x1F) << 6 | low) else { continue };
                self.set(lead, low, self.entry(c));
            }
        }
        for lead in 0xE0..=0xEFu8 {
            for middle in 0..64 {
                let entry = self.three_byte_block(u32::from(lead & 0xF) << 12 | middle << 6);
                self.set(lead, middle, entry);
            }
        }
        for lead in 0xF0..=0xF4u8 {
            for middle in 0..64 {
                let entry = self.four_byte_block(u32::from(lead & 7) << 18 | middle << 12);
                self.set(lead, middle, entry);
            }
        }
    }

    fn set(&mut self, lead: u8, low: u32, entry: u32) {
        self.plan.first.set(entry::index(lead, 0x80 | low as u8), entry);
    }

    /// The entry of 64 characters of three bytes, the first of which is `first`.
    fn three_byte_block(&mut self, first: u32) -> u32 {
        let block: Vec<u32> = (first..first + 64)
            .map(|c| char::from_u32(c).map_or(entry::copy(3, entry::RANK_WATCH), |c| self.entry(c)))
            .collect();
        match block.first() {
            Some(one) if block.iter().all(|entry| entry == one) && !entry::is_special(*one) => *one,
            _ => {
                let mut page = [0; 64];
                page.copy_from_slice(&block);
                self.plan.pages.push(page);
                entry::special(Special::Page(self.plan.pages.len() - 1))
            }
        }
    }

    /// The entry of 4,096 characters of four bytes, the first of which is `first`.
    fn four_byte_block(&self, first: u32) -> u32 {
        let last = first + 4095;
        let block = first >> 6..=last >> 6;
        let rows = &self.plan.rows;
        let at = rows.partition_point(|row| u32::from(row.from) < first);
        let named = rows.get(at).is_some_and(|row| u32::from(row.from) <= last);
        let marks = unicode::NONSTARTER_BLOCKS.iter().any(|b| block.contains(&u32::from(*b)));
        if self.plan.rest != Rest::Keep || named || (marks && self.plan.composes) {
            entry::special(Special::Row)
        } else {
            entry::copy(4, entry::RANK_WATCH)
        }
    }

    /// The entry of a character of one, two or three bytes.
    fn entry(&self, c: char) -> u32 {
        let plan = &*self.plan;
        let script = unicode::is_arabic(c);
        if plan.composes && unicode::combining_class(c) != 0 {
            return self.mark(c, script);
        }
        if plan.heh_zwnj && c == super::ZWNJ {
            return entry::special(Special::HehZwnj);
        }
        // A starter of the script or ASCII that one can see needs no second look by what follows.
        let home = (script || c.is_ascii()) && !is_transparent(c);
        let home = if home { entry::RANK_STARTER } else { entry::RANK_WATCH };
        match plan.row(c) {
            Some((Step::Delete, _) | (Step::Expand, "")) => entry::write("", entry::RANK_NOTHING),
            Some((Step::Invisible, "")) => entry::special(Special::Invisible(Blank::Nothing)),
            Some((Step::Invisible, " ")) => entry::special(Special::Invisible(Blank::Space)),
            // The user has a row for SPACE.
            Some((Step::Invisible, _)) => entry::special(Special::Exact),
            Some((Step::VariationSelector, _)) => entry::special(Special::VariationSelector),
            Some((Step::Expand | Step::Fold, to)) => self.target(c, to),
            None if plan.rest != Rest::Keep && !script && !c.is_ascii() => {
                entry::special(Special::Rest)
            }
            None => entry::pass(c, home),
        }
    }

    /// The entry of `c`, a starter that becomes `to`.
    fn target(&self, c: char, to: &str) -> u32 {
        let Some(last) = to.chars().next_back() else {
            // A starter that goes only at step 4, after composition.
            return if self.plan.composes {
                entry::special(Special::Exact)
            } else {
                entry::write("", entry::RANK_NOTHING)
            };
        };
        let mark = |c| self.plan.composes && unicode::combining_class(c) != 0;
        if to.chars().next().is_some_and(mark) {
            return entry::special(Special::Exact);
        }
        if to.len() > 3 {
            return entry::special(Special::Long);
        }
        let home = (unicode::is_arabic(last) && !mark(last)) || last.is_ascii();
        let plain = home && !is_transparent(c);
        entry::write(to, if plain { entry::RANK_STARTER } else { entry::RANK_WATCH })
    }

    /// The entry of a mark, where canonical order counts.
    fn mark(&self, c: char, script: bool) -> u32 {
        let plan = &*self.plan;
        let class = unicode::combining_class(c);
        match plan.row(c) {
            Some((Step::Delete, _)) => entry::write("", entry::RANK_NOTHING),
            Some((Step::Fold, "")) if plan.composing_is_idle(c) => entry::special(Special::Late),
            Some(_) => entry::special(Special::Exact),
            None if plan.rest != Rest::Keep && !script => entry::special(Special::Rest),
            None if !script => entry::special(Special::Foreign),
            None if unicode::CANONICAL_PAIRS.iter().any(|(_, mark, _)| *mark == c) => {
                entry::special(Special::Exact)
            }
            None => match entry::RANKED_CLASSES.iter().position(|ranked| *ranked == class) {
                Some(at) if c.len_utf8() == 2 && plan.ordered => entry::pass(c, at as u32 + 1),
                _ => entry::special(Special::Exact),
            },
        }
    }
}

impl Plan {
    /// Whether composing with `mark`, which is deleted afterwards, makes no difference.
    ///
    /// It makes none if each composite becomes what its base becomes. A base may itself be a
    /// composite of a mark that comes later in canonical order: U+0622 U+0655 is U+0625 U+0653;
    /// then that mark must go too.
    fn composing_is_idle(&self, mark: char) -> bool {
        let becomes = |c: char| match self.row(c) {
            Some((_, to)) => String::from(to),
            None => String::from(c),
        };
        let later = |c| unicode::combining_class(mark) < unicode::combining_class(c);
        super::pairs().filter(|(_, m, _)| *m == mark).all(|(base, _, composite)| {
            let to = becomes(composite);
            becomes(base) == to
                && super::pairs()
                    .filter(|(b, m, _)| *b == base && later(*m))
                    .all(|(_, mark, other)| becomes(other) == to && becomes(mark).is_empty())
        })
    }
}
