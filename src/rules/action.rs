//! The one place that asks every room what becomes of a character.

use super::Marks;
use super::{Ayah, Family, Forms, LatinCase, Regional, Rule, Rules, Zwnj};
use super::{digits, format, forms, letters, punctuation, regional, row, space};
use crate::unicode;

/// What becomes of a character: which step acts on it, and what it writes.
///
/// The targets here are first steps: a target may hold characters that fold again. The plan
/// follows them to their end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// It passes.
    Keep,
    /// Step 1 deletes it, whatever stands around it.
    Delete,
    /// Step 1 writes this (nothing or a SPACE), unless the character before owns it.
    Invisible(&'static str),
    /// Step 1 deletes it after a character of the script.
    VariationSelector,
    /// Step 2 writes these letters, which then fold as letters of a form.
    Form(&'static str),
    /// Step 2 writes this, whatever letters it holds.
    Expand(&'static str),
    /// Step 4 writes this, after composition.
    Fold(&'static str),
    /// Step 4 deletes it, if composition left it.
    DeleteLate,
    /// Step 4 writes the small letter. Latin case is std's, hence not `const`.
    Lower,
}

impl Rules {
    /// What these rules do to `c`, whatever stands around it. Constant time, and `const`.
    pub(crate) const fn action(&self, c: char) -> Action {
        match self.ruling(c) {
            Some((_, action)) => action,
            None => Action::Keep,
        }
    }

    /// The same, with the rule that does it: the first that acts, for what a target holds may fold
    /// again. `None` for a character that passes.
    pub(crate) const fn ruling(&self, c: char) -> Option<(Rule, Action)> {
        if let Some(to) = unicode::find(self.rows, c) {
            let action = match Marks::class_of(c) {
                _ if !to.is_empty() => Action::Fold(to),
                Some(class) if LATE.contains(class) => Action::DeleteLate,
                _ => Action::Delete,
            };
            return Some((Rule::UserRow, action));
        }
        if let Some(class) = Marks::class_of(c) {
            return self.mark(class);
        }
        match c {
            format::TATWEEL if self.tatweel => return Some((Rule::StripTatweel, Action::Delete)),
            format::ZWNJ => {
                let to = match self.zwnj {
                    Zwnj::Keep => return None,
                    Zwnj::Delete => "",
                    Zwnj::Space => " ",
                };
                return Some((Rule::Zwnj, Action::Invisible(to)));
            }
            format::ZWJ if self.zwj => return Some((Rule::StripZwj, Action::Invisible(""))),
            format::ZWSP if self.invisible => {
                return Some((Rule::StripInvisible, Action::Invisible(" ")));
            }
            format::ZWJ => return None,
            _ => {}
        }
        if self.invisible && format::is_invisible(c) {
            return Some((Rule::StripInvisible, Action::Invisible("")));
        }
        if self.invisible && format::is_variation_selector(c) {
            return Some((Rule::StripInvisible, Action::VariationSelector));
        }
        if self.bidi_controls && format::is_bidi_control(c) {
            return Some((Rule::StripBidiControls, Action::Delete));
        }
        if self.signs && format::is_sign(c) {
            return Some((Rule::StripSigns, Action::Delete));
        }
        if format::is_ayah(c) {
            let action = match self.ayah {
                Ayah::Keep => return None,
                Ayah::Space => Action::Fold(" "),
                Ayah::Delete => Action::Delete,
            };
            return Some((Rule::Ayah, action));
        }
        if let Some(words) = forms::phrase(self.phrases, c) {
            let action = if words.is_empty() { Action::Delete } else { Action::Fold(words) };
            return Some((Rule::Phrases, action));
        }
        if let Some(to) = row::kept(self.kept, c)
            && !self.was_asked(c)
        {
            return match is_only(to, c) {
                true => None,
                false if forms::letters(self, c).is_some() => {
                    Some((forms::rule(c), Action::Expand(to)))
                }
                false => Some((Self::letter_rule(c), Action::Fold(to))),
            };
        }
        if let Some(letters) = forms::letters(self, c) {
            return Some((forms::rule(c), Action::Form(letters)));
        }
        if let Some((rule, to)) = self.letter(c) {
            return match is_only(to, c) {
                true => None,
                false if to.is_empty() => Some((rule, Action::Delete)), // a bare hamza
                false => Some((rule, Action::Fold(to))),
            };
        }
        if let Some(to) = digits::fold(self, c) {
            return if is_only(to, c) { None } else { Some((digits::rule(c), Action::Fold(to))) };
        }
        if let Some(to) = punctuation::fold(self.punctuation, c) {
            return Some((Rule::FoldPunctuation, Action::Fold(to)));
        }
        if let Some(to) = space::fold(self.white_space, c) {
            return Some((Rule::FoldWhiteSpace, Action::Fold(to)));
        }
        // A line break becomes a SPACE on the way out; but the user may have a row for that.
        if self.collapses()
            && space::is_space(c)
            && c != ' '
            && unicode::find(self.rows, ' ').is_some()
        {
            return Some((Rule::CollapseWhiteSpace, Action::Fold(" ")));
        }
        if matches!(self.latin_case, LatinCase::Lower) && is_latin(c) {
            return Some((Rule::FoldLatinCase, Action::Lower));
        }
        None
    }

    /// What becomes of a letter that stands in a presentation form, before it folds like any other;
    /// `None` where it folds like one that was typed.
    pub(crate) const fn form_letter(&self, c: char) -> Option<&'static str> {
        if self.was_asked(c) || unicode::find(self.rows, c).is_some() {
            return None;
        }
        match self.forms {
            Forms::Basic if c == '\u{65F}' => Some(""), // the wavy hamza of U+0673
            Forms::Basic => match Family::of(c) {
                Some(family) => letters::fold(&BASIC, family, c),
                None => unicode::find(&regional::REGIONAL, c),
            },
            Forms::Keep | Forms::Letters => unicode::find(self.form_letters, c),
        }
    }

    /// Whether canonical composition runs.
    ///
    /// It must, when a letter with a canonical decomposition folds, or a mark of one is stripped.
    pub(crate) const fn composes(&self) -> bool {
        if self.compose || self.as_written {
            return self.compose;
        }
        let mut i = 0;
        while i < unicode::CANONICAL_PAIRS.len() {
            #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
            let (_, mark, composite) = unicode::CANONICAL_PAIRS[i];
            if !matches!(self.action(composite), Action::Keep)
                || !matches!(self.action(mark), Action::Keep)
            {
                return true;
            }
            i += 1;
        }
        false
    }

    /// What becomes of a mark of `class`, by which rule.
    const fn mark(&self, class: Marks) -> Option<(Rule, Action)> {
        if self.dagger_alef_letter && Marks::DAGGER_ALEF.contains(class) {
            return Some((Rule::PromoteDaggerAlef, Action::Fold("\u{627}")));
        }
        if !self.strip.contains(class) {
            return None;
        }
        let action = if LATE.contains(class) { Action::DeleteLate } else { Action::Delete };
        Some((class.rule(), action))
    }

    /// What becomes of a letter, by which rule: the language's search rows, the options, its
    /// spelling, and last the basic letter of a regional one.
    const fn letter(&self, c: char) -> Option<(Rule, &'static str)> {
        let asked = self.was_asked(c);
        if !asked && let Some(to) = unicode::find(self.search, c) {
            return Some((Self::letter_rule(c), to));
        }
        if let Some(family) = Family::of(c) {
            match letters::fold(self, family, c) {
                Some(to) => return Some((family.rule(), to)),
                None if asked => return None,
                None => {}
            }
        }
        if let Some(to) = unicode::find(self.spelling, c) {
            return Some((Self::letter_rule(c), to));
        }
        if matches!(self.regional, Regional::Basic)
            && let Some(to) = unicode::find(&regional::REGIONAL, c)
        {
            return Some((Rule::FoldRegional, to));
        }
        None
    }

    /// The rule under which a language's own row for `c` stands: that of its family, whose option
    /// wins over the row.
    const fn letter_rule(c: char) -> Rule {
        match Family::of(c) {
            Some(family) => family.rule(),
            None => Rule::FoldSpelling,
        }
    }

    /// Whether the user set the option that decides about this letter, over the language's rows.
    const fn was_asked(&self, c: char) -> bool {
        match Family::of(c) {
            Some(family) => self.asked & family.bit() != 0,
            None => false,
        }
    }
}

/// The marks that wait for composition before they are deleted.
pub(super) const LATE: Marks = Marks::MADDA.union(Marks::HAMZA);

/// How a letter inside a form folds under [`Forms::Basic`]: all the way.
const BASIC: Rules = Rules::new()
    .alef(super::Alef::Bare)
    .hamza(super::Hamza::Seat)
    .kaf(super::Kaf::Arabic)
    .yeh(super::Yeh::Arabic)
    .alef_maksura(super::AlefMaksura::Yeh)
    .yeh_barree(super::YehBarree::Yeh)
    .heh(super::Heh::Arabic)
    .teh_marbuta(super::TehMarbuta::Heh)
    .fold_maghribi(true);

const _: () = assert!(row::is_sorted(&regional::REGIONAL), "the regional letters must be sorted");

/// Whether `text` is the character `c` and nothing else.
const fn is_only(text: &str, c: char) -> bool {
    let mut buffer = [0; 4];
    let bytes = c.encode_utf8(&mut buffer).as_bytes();
    let text = text.as_bytes();
    if text.len() != bytes.len() {
        return false;
    }
    let mut i = 0;
    while i < bytes.len() {
        #[expect(clippy::indexing_slicing, reason = "`i` is under both lengths, which are equal")]
        if text[i] != bytes[i] {
            return false;
        }
        i += 1;
    }
    true
}

/// Latin letters whose case is folded: the blocks that are complete since Unicode 5.1, so that
/// the answer does not depend on the compiler's Unicode version; and the fullwidth capitals.
pub(crate) const fn is_latin(c: char) -> bool {
    matches!(
        c,
        'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | '\u{FF21}'..='\u{FF3A}'
    )
}
