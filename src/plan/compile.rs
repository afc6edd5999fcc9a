//! Rules → plan.
//!
//! Every row is followed to its end here, so that no target folds again: that is what makes one
//! pass idempotent. Then the same rows are laid out for the fast path.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;

use super::entry::{self, Blank, Special};
use super::{ByPair, Plan, PlanRow, Step, scanner};
use crate::rules::{Action, Rest, Rules};
use crate::unicode;

/// Where rules may name a character. A test runs every scalar value through
/// [`Rules::action`] to show that none is missed.
const CANDIDATES: [RangeInclusive<char>; 14] = [
    '\u{0}'..='\u{24F}',       // ASCII, Latin
    '\u{300}'..='\u{36F}',     // combining marks
    '\u{600}'..='\u{6FF}',     // Arabic
    '\u{750}'..='\u{77F}',     // Arabic Supplement
    '\u{870}'..='\u{8FF}',     // Arabic Extended-B and -A
    '\u{180E}'..='\u{180E}',   // MONGOLIAN VOWEL SEPARATOR
    '\u{1E00}'..='\u{1EFF}',   // Latin
    '\u{2000}'..='\u{206F}',   // General Punctuation
    '\u{2212}'..='\u{2215}',   // MINUS SIGN, DIVISION SLASH
    '\u{2E2E}'..='\u{2E41}',   // reversed punctuation
    '\u{3000}'..='\u{3002}',   // ideographic space and punctuation
    '\u{FB50}'..='\u{FF3A}',   // presentation forms, selectors, fullwidth
    '\u{10EC0}'..='\u{10EFF}', // Arabic Extended-C
    '\u{1EE00}'..='\u{1EEFF}', // Arabic Mathematical Alphabetic Symbols
];

/// How deep a target may lead to other targets. Built-in rows need 4; the bound stops rows that
/// go round, which [`Rules::check`](Rules) refuses anyway.
const DEEPEST: u8 = 8;

impl Plan {
    /// Compiles `rules`, which were checked. About a millisecond.
    pub(crate) fn compile(rules: &Rules) -> Self {
        let mut rows = Rows::default();
        let user = rules.user_rows().iter().map(|(from, _)| *from);
        let user = user.filter(|c| !CANDIDATES.iter().any(|range| range.contains(c)));
        let mut candidates: Vec<char> = user.chain(CANDIDATES.into_iter().flatten()).collect();
        candidates.sort_unstable();
        for c in candidates {
            rows.push(rules, c);
        }
        let composes = rules.composes();
        if composes {
            rows.delete_left_over_marks();
        }
        let blocks = rows.blocks();
        let mut plan = Self {
            first: ByPair::new(),
            pages: Vec::new(),
            suspects: ByPair::new(),
            plain_ascii: true,
            ordered: false,
            composes,
            heh_zwnj: rules.reads_heh_zwnj(),
            rest: rules.rest_form(),
            elongation_cap: rules.elongation_cap(),
            collapses: rules.collapses(),
            growth: (1, 1),
            rows: rows.rows,
            targets: rows.targets,
            blocks,
        };
        plan.growth = plan.find_growth();
        Layout { plan: &mut plan }.fill();
        plan.plain_ascii = (0..0x80).all(|c: u8| plan.row(char::from(c)).is_none());
        plan.suspects = scanner::suspects(&plan);
        plan
    }

    /// The largest growth of any character, and of composition where it runs.
    fn find_growth(&self) -> (usize, usize) {
        let mut growth = match self.rest {
            // The largest growth in UTF-8 of any text, by UAX #15.
            Rest::Nfkc => (11, 1),
            Rest::Nfc => (3, 1),
            // A combining sequence of another script that holds a mark of this one is composed,
            // and some have no composed form: U+1D160 with a two-byte mark grows from 6 to 14.
            Rest::Keep if self.composes => (7, 3),
            Rest::Keep => (1, 1),
        };
        for (from, _, to) in self.rows() {
            if to.len() * growth.1 > from.len_utf8() * growth.0 {
                growth = (to.len(), from.len_utf8());
            }
        }
        growth
    }
}

/// Rows being gathered.
#[derive(Default)]
struct Rows {
    rows: Vec<PlanRow>,
    targets: String,
}

impl Rows {
    /// Adds the row of `c`, if the rules have one.
    fn push(&mut self, rules: &Rules, c: char) {
        let start = self.targets.len();
        let step = match rules.action(c) {
            Action::Keep => return,
            Action::Delete => Step::Delete,
            Action::VariationSelector => Step::VariationSelector,
            Action::DeleteLate => Step::Fold,
            Action::Invisible(to) => {
                self.targets.push_str(to);
                Step::Invisible
            }
            Action::Form(letters) => {
                for letter in letters.chars() {
                    match rules.form_letter(letter) {
                        Some(to) => to.chars().for_each(|c| self.close(rules, c, 0)),
                        None => self.close(rules, letter, 0),
                    }
                }
                Step::Expand
            }
            Action::Expand(to) => {
                to.chars().for_each(|c| self.close(rules, c, 1));
                Step::Expand
            }
            Action::Fold(to) => {
                to.chars().for_each(|c| self.close(rules, c, 1));
                Step::Fold
            }
            Action::Lower => {
                self.lower(rules, c, 0);
                Step::Fold
            }
        };
        if rules.composes() {
            let composed: String = self.targets[start..].nfc().collect();
            self.targets.truncate(start);
            self.targets.push_str(&composed);
        }
        let target = &self.targets[start..];
        if target.chars().eq([c]) {
            self.targets.truncate(start); // a small letter, or a letter that led back to itself
            return;
        }
        let len = target.len().min(usize::from(u8::MAX)) as u8;
        self.rows.push(PlanRow { from: c, step, start: start as u32, len });
    }

    /// Appends what `c` becomes in the end.
    fn close(&mut self, rules: &Rules, c: char, depth: u8) {
        if depth > DEEPEST {
            self.targets.push(c);
            return;
        }
        match rules.action(c) {
            Action::Keep => self.targets.push(c),
            Action::Delete | Action::DeleteLate | Action::VariationSelector => {}
            Action::Invisible(to) => self.targets.push_str(to),
            Action::Form(to) | Action::Expand(to) | Action::Fold(to) => {
                to.chars().for_each(|c| self.close(rules, c, depth + 1));
            }
            Action::Lower => self.lower(rules, c, depth),
        }
    }

    /// Appends what the small letter of `c` becomes in the end.
    fn lower(&mut self, rules: &Rules, c: char, depth: u8) {
        for small in c.to_lowercase() {
            if small == c {
                self.targets.push(c);
            } else {
                self.close(rules, small, depth + 1);
            }
        }
    }

    /// Whoever folds a letter with a combining hamza or madda must also delete those that
    /// composition leaves, or the letter would arise again: U+0623 U+0653 → U+0627 U+0653 → آ.
    fn delete_left_over_marks(&mut self) {
        for (_, mark, composite) in unicode::CANONICAL_PAIRS {
            let Some(row) = self.rows.iter().find(|row| row.from == composite) else { continue };
            let start = row.start as usize;
            let target = &self.targets[start..start + usize::from(row.len)];
            if target.nfd().any(|c| c == mark) {
                continue;
            }
            if let Err(at) = self.rows.binary_search_by_key(&mark, |row| row.from) {
                self.rows.insert(at, PlanRow { from: mark, step: Step::Fold, start: 0, len: 0 });
            }
        }
    }

    /// Where the rows of each 256-character block of the first plane begin.
    fn blocks(&self) -> Box<[u16; 257]> {
        let mut blocks = Box::new([0; 257]);
        for (block, start) in blocks.iter_mut().enumerate() {
            let first = (block as u32) << 8;
            *start = self.rows.partition_point(|row| u32::from(row.from) < first) as u16;
        }
        blocks
    }
}

/// Lays the rows of a plan out by lead and continuation byte.
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
        let home = if script || c.is_ascii() { entry::RANK_STARTER } else { entry::RANK_WATCH };
        match plan.row(c) {
            Some((Step::Delete, _) | (Step::Expand, "")) => entry::write("", entry::RANK_NOTHING),
            Some((Step::Invisible, "")) => entry::special(Special::Invisible(Blank::Nothing)),
            Some((Step::Invisible, _)) => entry::special(Special::Invisible(Blank::Space)),
            Some((Step::VariationSelector, _)) => entry::special(Special::VariationSelector),
            Some((Step::Expand | Step::Fold, to)) => self.target(to),
            None if plan.rest != Rest::Keep && !script && !c.is_ascii() => {
                entry::special(Special::Rest)
            }
            None => entry::pass(c, home),
        }
    }

    /// The entry of a starter that becomes `to`.
    fn target(&self, to: &str) -> u32 {
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
        let plain = (unicode::is_arabic(last) && !mark(last)) || last.is_ascii();
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
    /// composite of a mark that comes later in canonical order: U+0622 U+0655 is U+0625 U+0653.
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
                    .all(|(_, _, other)| becomes(other) == to)
        })
    }
}
