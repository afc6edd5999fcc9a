//! Rules → rows: every row is followed to its end here, so that no target folds again. That is
//! what makes one pass idempotent.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;

use super::{ByPair, Plan, PlanRow, Step, layout, scanner};
use crate::rules::{Action, Rest, Rule, Rules};
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
            rows.delete_within_composites(rules);
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
        layout::fill(&mut plan);
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
        if rules.takes_rows_as_written()
            && let Some(to) = unicode::find(rules.user_rows(), c)
        {
            self.targets.push_str(to);
            let step = if to.is_empty() { Step::Delete } else { Step::Fold };
            let (start, len, rule) = (start as u32, to.len() as u16, Rule::UserRow);
            self.rows.push(PlanRow { from: c, step, start, len, rule });
            return;
        }
        let Some((rule, action)) = rules.ruling(c) else { return };
        let step = match action {
            Action::Keep => return,
            Action::Delete => Step::Delete,
            Action::VariationSelector => Step::VariationSelector,
            Action::DeleteLate => Step::Fold,
            Action::Invisible(to) => {
                to.chars().for_each(|c| self.close(rules, c, 1));
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
        // What goes in the end goes at once, unless composition must see it first.
        let late = unicode::combining_class(c) != 0 || unicode::canonical_parts(c).is_some();
        let step =
            if step == Step::Fold && target.is_empty() && !late { Step::Delete } else { step };
        let (start, len) = (start as u32, target.len() as u16);
        self.rows.push(PlanRow { from: c, step, start, len, rule });
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
            Action::Form(to) | Action::Expand(to) | Action::Fold(to) | Action::Invisible(to) => {
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
            let (start, rule) = (row.start as usize, row.rule);
            let target = &self.targets[start..start + usize::from(row.len)];
            if target.nfd().any(|c| c == mark) {
                continue;
            }
            if let Err(at) = self.rows.binary_search_by_key(&mark, |row| row.from) {
                let row = PlanRow { from: mark, step: Step::Fold, start: 0, len: 0, rule };
                self.rows.insert(at, row);
                self.delete_from_targets(mark);
            }
        }
    }

    /// A letter of another script that goes by a user's row goes too where another character is
    /// only a spelling of it, which composition never writes (U+0958 is U+0915 with a nukta), or
    /// where the row goes for its mark as well: or it would come out bare, and go the second time.
    fn delete_within_composites(&mut self, rules: &Rules) {
        let deleted = |c: &char| unicode::find(rules.user_rows(), *c) == Some("");
        let is_letter = |c: &char| unicode::combining_class(*c) == 0;
        if !rules.user_rows().iter().any(|(c, to)| to.is_empty() && is_letter(c)) {
            return;
        }
        for c in unicode::composites() {
            let parts: Vec<char> = core::iter::once(c).nfd().collect();
            let gone = parts.iter().filter(|part| deleted(part)).count();
            let is_written = || core::iter::once(c).nfc().eq([c]);
            if !parts.iter().any(|part| deleted(part) && is_letter(part))
                || gone == 1 && is_written()
            {
                continue;
            }
            if let Err(at) = self.rows.binary_search_by_key(&c, |row| row.from) {
                let start = self.targets.len();
                parts.iter().for_each(|part| self.close(rules, *part, 0));
                let (start, len) = (start as u32, (self.targets.len() - start) as u16);
                let rule = Rule::UserRow;
                self.rows.insert(at, PlanRow { from: c, step: Step::Expand, start, len, rule });
            }
        }
    }

    /// Deletes a mark from all targets, which were closed before anybody deleted it.
    fn delete_from_targets(&mut self, mark: char) {
        for row in &mut self.rows {
            let range = row.start as usize..row.start as usize + usize::from(row.len);
            let target = self.targets.get(range).unwrap_or_default();
            if target.contains(mark) {
                let left: String = target.chars().filter(|c| *c != mark).collect();
                (row.start, row.len) = (self.targets.len() as u32, left.len() as u16);
                self.targets.push_str(&left);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{
        Alef, Ayah, Digits, Hamza, Heh, LatinCase, Marks, Phrases, Punctuation, Regional,
        WhiteSpace, YehBarree, Zwnj,
    };

    #[test]
    fn no_rule_names_a_character_outside_the_candidates() {
        let everything = crate::Profile::SKELETON
            .rules()
            .strip(Marks::ALL)
            .regional(Regional::Basic)
            .hamza(Hamza::Drop)
            .ayah(Ayah::Delete)
            .zwnj(Zwnj::Space)
            .phrases(Phrases::Expand)
            .latin_case(LatinCase::Lower)
            .white_space(WhiteSpace::Collapse)
            .digits(Digits::Extended)
            .fold_latin_digits(true)
            .punctuation(Punctuation::AsciiAll);
        let sorani = crate::Language::Sorani.search().rules();
        let arabic_marks = everything.punctuation(Punctuation::Arabic);
        for rules in [everything, sorani, arabic_marks] {
            for c in '\0'..=char::MAX {
                if !CANDIDATES.iter().any(|range| range.contains(&c)) {
                    assert_eq!(rules.action(c), Action::Keep, "{c:?} is no candidate");
                }
            }
        }
    }

    /// Under every profile, and under every profile with one option of those letters on top that
    /// combining marks may be left over from.
    #[test]
    fn targets_are_closed() {
        let calls: [fn(Rules) -> Rules; 8] = [
            |rules| rules,
            |rules| rules.alef(Alef::KeepMadda),
            |rules| rules.alef(Alef::Bare),
            |rules| rules.hamza(Hamza::Seat),
            |rules| rules.hamza(Hamza::Drop),
            |rules| rules.yeh_barree(YehBarree::Yeh),
            |rules| rules.heh(Heh::Goal),
            |rules| rules.regional(Regional::Basic),
        ];
        for (profile, call) in
            crate::Profile::ALL.iter().flat_map(|profile| calls.map(|call| (profile, call)))
        {
            let rules = call(profile.rules());
            let plan = Plan::compile(&rules);
            for (from, _, to) in plan.rows() {
                for c in to.chars() {
                    assert!(plan.row(c).is_none(), "{rules:?}: {from:?} becomes {to:?}");
                }
            }
        }
    }
}
