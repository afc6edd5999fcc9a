//! What is done at one character that a kernel leaves.

use super::look::{char_at, entry_at, is_nothing, is_plain_starter, is_sequence_start, rank_after};
use super::rewrite::{MIN_ROOM, Pass};
use crate::kernel::boundary_before;
use crate::kernel::exact::Exact;
use crate::kernel::order;
use crate::kernel::room::Full;
use crate::plan::entry::{self, Blank, Special};
use crate::plan::{self, Step, is_shapeless};
use crate::rules::Rest;
use crate::unicode;

impl Pass<'_, '_, '_> {
    /// Does the one character at the cursor, which is special.
    #[inline(never)]
    pub(super) fn special(&mut self) -> Result<(), Full> {
        let here = self.cursor.pos;
        let Some(c) = char_at(self.text, here) else { return Ok(()) };
        let found = entry_at(self.plan, c);
        self.trace(here, 0);
        let Some(special) = entry::kind(found) else { return self.plain(c, found) };
        match special {
            Special::Page(_) | Special::Row | Special::Long => self.by_row(c),
            Special::Exact => self.compose(here, c),
            Special::Late if self.has_plain_base(here) => self.skip(c),
            // On a letter of another script it is part of what takes that form.
            Special::Late if self.plan.rest != Rest::Keep => self.rest(here, c),
            Special::Late => self.go_exact(here),
            Special::Foreign => self.foreign_marks(here),
            Special::Invisible(to) if self.is_unowned(here) => match to {
                Blank::Nothing => self.skip(c),
                Blank::Space => self.replace(c, " "),
            },
            Special::Invisible(_) | Special::VariationSelector => self.by_neighbour(here, c),
            Special::HehZwnj if self.is_unread(here) => self.by_neighbour(here, c),
            Special::HehZwnj => self.go_exact(here),
            Special::Rest => self.rest(here, c),
        }
    }

    /// Writes a character whose entry is plain.
    fn plain(&mut self, c: char, found: u32) -> Result<(), Full> {
        let next = entry::rank(found);
        if self.plan.ordered {
            if order::is_out_of_order(next, self.cursor.rank) {
                return self.insert_mark(c, found);
            }
            if next != entry::RANK_NOTHING {
                self.cursor.rank = next;
            }
        }
        if entry::is_copy(found) {
            self.room.write(c.encode_utf8(&mut [0; 4]).as_bytes())?;
        } else {
            self.room.write(found.to_le_bytes().get(..entry::len(found)).unwrap_or_default())?;
        }
        self.cursor.pos += c.len_utf8();
        Ok(())
    }

    /// Does the one mark after a letter, the common case; all others go the exact way.
    fn compose(&mut self, here: usize, mark: char) -> Result<(), Full> {
        match self.single_pair(here, mark) {
            Some(Pair::Stays) => self.room.write(mark.encode_utf8(&mut [0; 4]).as_bytes())?,
            Some(Pair::Becomes(len, to)) if len <= self.room.written() => {
                let before = self.room.written();
                self.room.take_back(len);
                self.trace(boundary_before(self.text.as_bytes(), here.saturating_sub(1)), 0);
                if let Err(full) = self.room.write(to.encode_utf8(&mut [0; 4]).as_bytes()) {
                    self.room.advance(before - self.room.written());
                    return Err(full);
                }
            }
            _ => return self.go_exact(here),
        }
        self.cursor.rank = entry::RANK_STARTER;
        self.cursor.pos += mark.len_utf8();
        self.cursor.floor = self.cursor.pos; // a whole sequence
        Ok(())
    }

    /// What becomes of a letter and `mark`, if they are a whole combining sequence, and that is
    /// simple.
    fn single_pair(&self, here: usize, mark: char) -> Option<Pair> {
        let base = self.before(here).filter(|_| here > self.cursor.floor)?;
        let letter = match self.plan.row(base) {
            Some((Step::Expand, to)) => only(to)?,
            _ => base,
        };
        let written = entry_at(self.plan, base);
        let plain = !entry::is_special(written) && is_plain_starter(self.plan, base);
        if !plain || !unicode::is_arabic(letter) {
            return None;
        }
        // What comes next must begin something of its own.
        if !is_sequence_start(self.plan, self.text, here + mark.len_utf8()) {
            return None;
        }
        let becomes = |c| match self.plan.row(c) {
            None => Some(c),
            Some((_, to)) => only(to),
        };
        let Some(composite) = plan::compose(letter, mark) else {
            // Nothing, unless what the letter becomes takes the mark up, or the mark is changed, or
            // goes before one that the letter holds.
            let stays = plan::compose(becomes(letter)?, mark).is_none()
                && plan::parts(letter).is_none()
                && self.plan.row(mark).is_none();
            return stays.then_some(Pair::Stays);
        };
        Some(Pair::Becomes(entry::len(written), becomes(composite)?))
    }

    /// Puts a mark before the marks of higher rank that were written last, if they are few.
    fn insert_mark(&mut self, c: char, found: u32) -> Result<(), Full> {
        let here = self.cursor.pos;
        if self.cursor.rank > entry::RANK_LAST_MARK || entry::len(found) != 2 {
            return self.go_exact(here);
        }
        if self.trace.is_some() {
            // One with all that the mark may go before.
            let (base, bytes) = self.last_sequence(here);
            self.trace(base, bytes);
        }
        let written = self.room.written();
        let made = self.room.made_and(2).ok_or(Full)?;
        if !order::insert_mark(self.plan, made, written, found) {
            return self.go_exact(here);
        }
        self.room.advance(2);
        self.cursor.pos += c.len_utf8();
        Ok(())
    }

    /// Writes what the row of `c` says.
    fn by_row(&mut self, c: char) -> Result<(), Full> {
        let here = self.cursor.pos;
        match self.plan.row(c) {
            Some((Step::Expand | Step::Fold, to)) => self.replace(c, to),
            Some((Step::Delete, _)) => self.skip(c),
            Some((Step::Invisible | Step::VariationSelector, _)) => self.by_neighbour(here, c),
            None if self.plan.rest != Rest::Keep && !unicode::is_arabic(c) => self.rest(here, c),
            None => self.plain(c, entry::pass(c, rank_after(c))),
        }
    }

    /// Writes `to`, which begins with a starter, for `c`.
    fn replace(&mut self, c: char, to: &str) -> Result<(), Full> {
        self.room.write(to.as_bytes())?;
        self.cursor.rank = to.chars().next_back().map_or(self.cursor.rank, rank_after);
        self.cursor.pos += c.len_utf8();
        Ok(())
    }

    /// Writes nothing for `c`.
    fn skip(&mut self, c: char) -> Result<(), Full> {
        self.cursor.pos += c.len_utf8();
        Ok(())
    }

    /// Does a character that its left neighbour decides about.
    fn by_neighbour(&mut self, here: usize, c: char) -> Result<(), Full> {
        match self.left_of(here, c) {
            None => self.replace(c, c.encode_utf8(&mut [0; 4])),
            Some("") => self.skip(c),
            Some(to) => self.replace(c, to),
        }
    }

    /// Copies a run of marks of other scripts, if no character of this script is near.
    fn foreign_marks(&mut self, here: usize) -> Result<(), Full> {
        let foreign =
            |c: char| !unicode::is_arabic(c) && !is_shapeless(c) && self.plan.row(c).is_none();
        if !self.before(here).is_some_and(foreign) {
            return self.go_exact(here);
        }
        let rest = self.text.get(here..).unwrap_or_default();
        let run = rest.find(|c| unicode::combining_class(c) == 0).unwrap_or(rest.len());
        // A run that does not fit goes the exact way, which can stop inside.
        let run = rest.get(..run).unwrap_or_default();
        if run.len() > MIN_ROOM / 2 || !run.chars().all(foreign) {
            return self.go_exact(here);
        }
        self.room.write(run.as_bytes())?;
        self.cursor.rank = entry::RANK_WATCH;
        self.cursor.pos += run.len();
        Ok(())
    }

    /// Runs the normalization form of the rest on the text of other scripts around `here`.
    fn rest(&mut self, here: usize, c: char) -> Result<(), Full> {
        // A mark belongs to what stands before it; and an ASCII letter may compose with it.
        let (mut base, mut dropped) = (here, 0);
        if unicode::combining_class(c) != 0 || self.before(here).is_some_and(|c| c.is_ascii()) {
            (base, dropped) = self.last_sequence(here);
        }
        let rest = self.text.get(base..).unwrap_or_default();
        if rest.chars().find(|c| !is_nothing(self.plan, *c)).is_some_and(unicode::is_arabic) {
            return self.go_exact(here);
        }
        let rest = self.text.get(here..).unwrap_or_default();
        let mut starts = rest.char_indices().map(|(at, c)| (here + at, c));
        let ends = |(at, c): &(usize, char)| {
            (c.is_ascii() || unicode::is_arabic(*c)) && is_sequence_start(self.plan, self.text, *at)
        };
        let end = starts.find(ends).map_or(self.text.len(), |(at, _)| at);
        self.room.take_back(dropped);
        self.trace(base, 0);
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::rest(self.plan, self.text, base, end, neighbours));
        Ok(())
    }
}

/// What becomes of a letter and the one mark behind it.
enum Pair {
    /// Both stay what they are apart.
    Stays,
    /// The letter, for which so many bytes were written, and the mark become a letter.
    Becomes(usize, char),
}

/// The character of a text that has only one.
pub(crate) fn only(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}
