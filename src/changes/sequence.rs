//! The changes within combining sequences, of which it is known what they become.
//!
//! ```text
//! pieces     what the row of each character writes, and whether its neighbours let it
//! groups     pieces whose sequence is known; what they really became
//! span       what is left when the pieces at both ends of a group are as expected
//! ```
//!
//! Where all pieces are as expected, each is a change of its own. A letter that composes, marks that
//! change places, a joiner that makes another letter: there the pieces are not what the kernel
//! wrote, and the span is one change.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::{Change, Changes};
use crate::plan::{Plan, Step, ZWNJ};
use crate::rules::{Rest, Rule};
use crate::unicode;

/// A character of the source, and what its row alone makes of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    at: usize,
    c: char,
    /// What stands in the source.
    from: &'a str,
    to: &'a str,
    /// Whether it may have been taken up by a letter before it goes: then what the row says does
    /// not tell where it went.
    late: bool,
}

impl Piece<'_> {
    /// Whether it is a mark that becomes a letter: other marks may come before that letter.
    fn opens_late(&self) -> bool {
        let starts = |c| unicode::combining_class(c) == 0;
        !starts(self.c) && self.to.chars().any(starts)
    }

    /// How many sequences it opens once normalized.
    fn starters(&self, plan: &Plan) -> usize {
        let starts = |c: &char| unicode::combining_class(*c) == 0;
        let own = self.to == self.from && !unicode::is_arabic(self.c);
        match plan.rest {
            Rest::Nfc if own => core::iter::once(self.c).nfc().filter(starts).count(),
            Rest::Nfkc if own => core::iter::once(self.c).nfkc().filter(starts).count(),
            _ => self.to.chars().filter(starts).count(),
        }
    }
}

impl<'a> Changes<'a> {
    /// Finds the changes of `part`, whole sequences that became `made`.
    pub(super) fn explain(&mut self, part: Range<usize>) {
        let mut pieces = core::mem::take(&mut self.pieces);
        let made = core::mem::take(&mut self.made);
        pieces.clear();
        let text = self.text.get(part.clone()).unwrap_or_default();
        pieces.extend(text.char_indices().map(|(at, c)| self.piece(part.start + at, c)));
        self.explain_group(&pieces, &made, true);
        (self.pieces, self.made) = (pieces, made);
    }

    fn piece(&mut self, at: usize, c: char) -> Piece<'a> {
        let plan = &self.engine.plan;
        let from = self.text.get(at..at + c.len_utf8()).unwrap_or_default();
        let (to, late) = match plan.row(c) {
            None => (from, false),
            Some((step @ (Step::Invisible | Step::VariationSelector), to)) => {
                let goes = self.neighbours.let_go(plan, self.text, at, step);
                (if goes { to } else { from }, plan.heh_zwnj && c == ZWNJ)
            }
            Some((step, to)) => (to, step == Step::Fold && to.is_empty()),
        };
        Piece { at, c, from, to, late }
    }

    /// Finds the changes of pieces that became `made`; of one group at a time, if there are
    /// `several` and it can be told what became of each.
    fn explain_group(&mut self, pieces: &[Piece<'a>], made: &[u8], several: bool) {
        let mut rest = made;
        let mut expected = pieces.iter().map(|piece| piece.to.as_bytes());
        if expected.all(|to| strip(&mut rest, to)) && rest.is_empty() {
            pieces.iter().for_each(|piece| self.found.extend(self.change(piece)));
        } else if several
            && !pieces.iter().any(Piece::opens_late)
            && self.opens(pieces) == starters(made)
        {
            let mut rest = made;
            for group in Groups(pieces) {
                let (head, tail) = split_at_starter(rest, self.opens(group));
                self.explain_group(group, head, false);
                rest = tail;
            }
        } else {
            self.explain_span(pieces, made);
        }
    }

    /// How many sequences the pieces open.
    fn opens(&self, pieces: &[Piece<'a>]) -> usize {
        pieces.iter().map(|piece| piece.starters(&self.engine.plan)).sum()
    }

    /// Finds the changes of pieces that were judged together.
    fn explain_span(&mut self, pieces: &[Piece<'a>], made: &[u8]) {
        let (mut first, mut last) = (0, pieces.len());
        let mut rest = made;
        while let Some(piece) = pieces.get(first)
            && !(piece.late && first == 0)
            && strip(&mut rest, piece.to.as_bytes())
        {
            first += 1;
        }
        while let Some(piece) = pieces.get(first..last).and_then(|left| left.last())
            && !piece.late
            && let Some(head) = rest.strip_suffix(piece.to.as_bytes())
        {
            rest = head;
            last -= 1;
        }
        if first == last {
            // Something came from nowhere: so it belongs to all of them.
            (first, last, rest) = (0, pieces.len(), made);
        }
        let (before, span) = pieces.split_at_checked(first).unwrap_or_default();
        let (span, behind) = span.split_at_checked(last - first).unwrap_or_default();
        before.iter().for_each(|piece| self.found.extend(self.change(piece)));
        self.found.extend(self.joint_change(span, rest));
        behind.iter().for_each(|piece| self.found.extend(self.change(piece)));
    }

    /// The change of a piece that is what its row says, if it is one.
    fn change(&self, piece: &Piece<'a>) -> Option<Change<'a>> {
        if piece.to == piece.from {
            return None;
        }
        let source = piece.at..piece.at + piece.from.len();
        let rule = self.engine.plan.rule(piece.c)?;
        Some(Change { source, from: piece.from, to: Cow::Borrowed(piece.to), rule })
    }

    /// The change of characters that became `made` together, less what stays at both ends.
    fn joint_change(&self, span: &[Piece<'a>], made: &[u8]) -> Option<Change<'a>> {
        let start = span.first()?.at;
        let end = span.last().map(|piece| piece.at + piece.from.len())?;
        let from = self.text.get(start..end)?;
        let made = core::str::from_utf8(made).unwrap_or_default();
        if from == made {
            return None;
        }
        // Something of the source is left, or the change would have no place.
        let but_last = from.char_indices().next_back().map_or(0, |(at, _)| at);
        let head = same(from.get(..but_last)?.chars(), made.chars());
        let (_, from) = from.split_at_checked(head)?;
        let (_, made) = made.split_at_checked(head)?;
        let but_first = from.chars().next().map_or(0, char::len_utf8);
        let tail = same(from.get(but_first..)?.chars().rev(), made.chars().rev());
        let (from, _) = from.split_at_checked(from.len() - tail)?;
        let (made, _) = made.split_at_checked(made.len() - tail)?;
        let source = start + head..start + head + from.len();
        let span = span.iter().filter(|piece| source.contains(&piece.at));
        let rule = self.joint_rule(span.clone(), made);
        Some(Change { source, from, to: Cow::Owned(String::from(made)), rule })
    }

    /// The rule that brought characters together.
    fn joint_rule<'p>(&self, span: impl Iterator<Item = &'p Piece<'a>> + Clone, made: &str) -> Rule
    where
        'a: 'p,
    {
        let plan = &self.engine.plan;
        let foreign = |piece: &Piece<'_>| !unicode::is_arabic(piece.c) && piece.to == piece.from;
        if plan.heh_zwnj && span.clone().any(|piece| piece.c == ZWNJ) {
            Rule::HehZwnjAsAe
        } else if plan.rest != Rest::Keep && span.clone().any(foreign) {
            Rule::Rest
        } else if jumble(span.flat_map(|piece| piece.to.chars())) == jumble(made.chars()) {
            Rule::Order
        } else {
            Rule::Compose
        }
    }
}

/// Pieces in groups: each begins with one that opens a sequence.
struct Groups<'p, 'a>(&'p [Piece<'a>]);

impl<'p, 'a> Iterator for Groups<'p, 'a> {
    type Item = &'p [Piece<'a>];

    fn next(&mut self) -> Option<Self::Item> {
        let opens = |piece: &Piece<'_>| {
            piece.to.chars().next().is_some_and(|first| unicode::combining_class(first) == 0)
        };
        let (_, rest) = self.0.split_first()?;
        let len = 1 + rest.iter().position(opens).unwrap_or(rest.len());
        let (group, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(group)
    }
}

/// Takes `head` off the front of `bytes`; says whether it stood there.
fn strip(bytes: &mut &[u8], head: &[u8]) -> bool {
    bytes.strip_prefix(head).map(|rest| *bytes = rest).is_some()
}

/// How many characters that are no marks a text holds.
fn starters(made: &[u8]) -> usize {
    let made = core::str::from_utf8(made).unwrap_or_default();
    made.chars().filter(|c| unicode::combining_class(*c) == 0).count()
}

/// Splits before the starter that follows so many others.
fn split_at_starter(made: &[u8], count: usize) -> (&[u8], &[u8]) {
    let text = core::str::from_utf8(made).unwrap_or_default();
    let mut starters = text.char_indices().filter(|(_, c)| unicode::combining_class(*c) == 0);
    let at = starters.nth(count).map_or(made.len(), |(at, _)| at);
    made.split_at_checked(at).unwrap_or_default()
}

/// How many bytes two texts have in common from where they are read.
fn same(a: impl Iterator<Item = char>, b: impl Iterator<Item = char>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).map(|(c, _)| c.len_utf8()).sum()
}

/// A number that does not depend on the order of the characters, and of two texts that are not of
/// the same characters is hardly ever the same.
fn jumble(chars: impl Iterator<Item = char>) -> (usize, u64) {
    chars.fold((0, 0), |(count, sum), c| {
        let c = u64::from(u32::from(c)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (count + 1, sum.wrapping_add((c ^ c >> 29).wrapping_mul(c | 1)))
    })
}
