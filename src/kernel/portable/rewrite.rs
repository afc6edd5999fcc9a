//! Rewriting: blocks while they are plain, one character at a time where they are not.

use super::block::{self, BLOCK, ROOM, SOURCE, Stop};
use crate::kernel::exact::Exact;
use crate::kernel::neighbour::Neighbours;
use crate::plan::entry::{self, Blank, Special};
use crate::plan::{AE, HEHS, Plan, Step, ZWNJ};
use crate::rules::Rest;
use crate::unicode;

/// With at least this much room, [`rewrite`] makes progress.
pub(crate) const MIN_ROOM: usize = 512;

/// How far a text has been rewritten.
#[derive(Debug)]
pub(crate) struct Cursor<'a> {
    /// Up to here the source is done.
    pub(crate) pos: usize,
    /// The work ends at the first sequence that starts here or behind.
    limit: usize,
    /// The rank of the last character written.
    rank: u32,
    /// No combining sequence reaches across this place.
    floor: usize,
    neighbours: Neighbours,
    exact: Option<Exact<'a>>,
    /// A character of the exact path that found no room.
    waiting: Option<char>,
}

impl Cursor<'_> {
    /// Starts at `pos`, which must be the start of a combining sequence, and works to the end.
    pub(crate) fn new(pos: usize) -> Self {
        Self::up_to(pos, usize::MAX)
    }

    /// Starts at `pos`, and ends with the sequence that `limit` lies in.
    pub(crate) fn up_to(pos: usize, limit: usize) -> Self {
        Self {
            pos,
            limit,
            rank: entry::RANK_STARTER,
            floor: pos,
            neighbours: Neighbours::default(),
            exact: None,
            waiting: None,
        }
    }

    /// Whether all is written.
    pub(crate) fn is_done(&self, text: &str) -> bool {
        self.exact.is_none() && self.pos >= self.limit.min(text.len())
    }
}

/// Writes what `text` becomes into `out`, from where `cursor` stands, and says how many bytes.
///
/// Stops for want of room, or at the end. What is written is whole sequences, or the next part of
/// one that is longer than the room; it stays as it is, whatever follows.
pub(crate) fn rewrite<'a>(
    plan: &'a Plan,
    text: &'a str,
    cursor: &mut Cursor<'a>,
    out: &mut [u8],
) -> usize {
    let mut pass = Pass { plan, text, cursor, out, written: 0 };
    if plan.ordered {
        pass.run::<true>()
    } else {
        pass.run::<false>()
    }
    pass.written
}

/// One call of [`rewrite`].
struct Pass<'a, 'c, 'o> {
    plan: &'a Plan,
    text: &'a str,
    cursor: &'c mut Cursor<'a>,
    out: &'o mut [u8],
    written: usize,
}

/// There is no room for what comes next.
struct Full;

impl<'a> Pass<'a, '_, '_> {
    #[inline(never)]
    fn run<const ORDERED: bool>(&mut self) {
        loop {
            let done = match self.cursor.exact {
                Some(_) => self.exact(),
                None if self.cursor.is_done(self.text) => return,
                None => self.blocks::<ORDERED>(),
            };
            if done.is_err() {
                return self.give_back();
            }
        }
    }

    /// Rewrites from the cursor on, block by block, to where less than a block or its room is
    /// left, or to the next place where the exact path takes over.
    #[inline(always)]
    fn blocks<const ORDERED: bool>(&mut self) -> Result<(), Full> {
        let source = self.text.as_bytes();
        let end = source.len().min(self.cursor.limit);
        loop {
            let base = self.cursor.pos;
            let window = source.get(base..).and_then(|rest| rest.first_chunk::<SOURCE>());
            let Some(window) = window.filter(|_| end >= base + BLOCK) else {
                return self.last_block::<ORDERED>();
            };
            let mut starts = block::starts(window);
            loop {
                let room = self.out.get_mut(self.written..).unwrap_or_default();
                let Some(room) = room.first_chunk_mut::<ROOM>() else {
                    return self.last_block::<ORDERED>();
                };
                let rank = self.cursor.rank;
                let stop = block::run::<ORDERED>(self.plan, window, starts, rank, false, room);
                self.written += stop.written;
                if let Some(left) = self.stopped(base, BLOCK, &stop)? {
                    starts = left;
                } else {
                    break;
                }
            }
            if self.cursor.exact.is_some() {
                return Ok(());
            }
        }
    }

    /// The same for one block at an edge: of the text, of the room, or of what was asked for.
    #[inline(never)]
    fn last_block<const ORDERED: bool>(&mut self) -> Result<(), Full> {
        let base = self.cursor.pos;
        let rest = self.text.as_bytes().get(base..).unwrap_or_default();
        let rest = rest.get(..SOURCE).unwrap_or(rest);
        let mut window = [0; SOURCE];
        if let Some(known) = window.get_mut(..rest.len()) {
            known.copy_from_slice(rest);
        }
        let end = rest.len().min(BLOCK).min(self.cursor.limit - base);
        let mut starts = block::starts(&window);
        if end < BLOCK {
            starts &= (1 << end) - 1;
        }
        loop {
            let mut room = [0; ROOM];
            let rank = self.cursor.rank;
            let stop = block::run::<ORDERED>(self.plan, &window, starts, rank, true, &mut room);
            self.write(room.get(..stop.written).ok_or(Full)?)?;
            match self.stopped(base, end, &stop)? {
                Some(left) => starts = left,
                None => return Ok(()),
            }
        }
    }

    /// Goes on from where the hot loop stopped in the block that ends at `base + end`: does the
    /// special character, and says which starts are left then.
    #[inline(always)]
    fn stopped(&mut self, base: usize, end: usize, stop: &Stop) -> Result<Option<u64>, Full> {
        self.cursor.rank = stop.rank;
        if !stop.special {
            let done = if stop.starts == 0 { end } else { stop.starts.trailing_zeros() as usize };
            // The last character may reach beyond the block.
            self.cursor.pos = char_boundary(self.text.as_bytes(), base + done);
            return Ok(None);
        }
        self.cursor.pos = base + stop.starts.trailing_zeros() as usize;
        self.special()?;
        let done = self.cursor.pos - base;
        let through = self.cursor.exact.is_some() || done >= end;
        Ok(if through { None } else { Some(stop.starts & (u64::MAX << done)) })
    }

    /// Does the one character at the cursor, which is special.
    #[inline(never)]
    fn special(&mut self) -> Result<(), Full> {
        let here = self.cursor.pos;
        let Some(c) = self.text.get(here..).and_then(|rest| rest.chars().next()) else {
            return Ok(());
        };
        let found = entry_at(self.plan, c);
        let Some(special) = entry::kind(found) else { return self.plain(c, found) };
        match special {
            Special::Page(_) | Special::Row | Special::Long => self.by_row(c),
            Special::Exact => {
                self.go_exact(here);
                Ok(())
            }
            Special::Late if self.has_plain_base(here) => self.skip(c),
            Special::Late => {
                self.go_exact(here);
                Ok(())
            }
            Special::Foreign => self.foreign_marks(here),
            Special::Invisible(to) if self.is_unowned(here) => match to {
                Blank::Nothing => self.skip(c),
                Blank::Space => self.replace(c, " "),
            },
            Special::Invisible(_) | Special::VariationSelector => self.by_neighbour(here, c),
            Special::HehZwnj => match self.before(here) {
                Some(letter) if is_plain_starter(self.plan, letter) && !is_heh(letter) => {
                    self.by_neighbour(here, c)
                }
                None => self.by_neighbour(here, c),
                _ => {
                    self.go_exact(here);
                    Ok(())
                }
            },
            Special::Rest => {
                self.rest(here);
                Ok(())
            }
        }
    }

    /// Writes a character whose entry is plain.
    fn plain(&mut self, c: char, found: u32) -> Result<(), Full> {
        let next = entry::rank(found);
        if self.plan.ordered {
            if block::is_out_of_order(next, self.cursor.rank) {
                return self.insert_mark(c, next);
            }
            if next != entry::RANK_NOTHING {
                self.cursor.rank = next;
            }
        }
        if entry::is_copy(found) {
            self.write(c.encode_utf8(&mut [0; 4]).as_bytes())?;
        } else {
            self.write(found.to_le_bytes().get(..entry::len(found)).unwrap_or_default())?;
        }
        self.cursor.pos += c.len_utf8();
        Ok(())
    }

    /// Puts a mark before the marks of higher rank that were written last. Typists write shadda
    /// first, Unicode's order wants it last, so this is common; more than a few go the exact way.
    fn insert_mark(&mut self, c: char, rank: u32) -> Result<(), Full> {
        const FEW: usize = 4;
        let here = self.cursor.pos;
        if self.cursor.rank > entry::RANK_LAST_MARK || c.len_utf8() != 2 {
            self.go_exact(here);
            return Ok(());
        }
        let mut at = self.written;
        for _ in 0..FEW {
            let Some(mark) = self.out.get(..at).and_then(|done| done.last_chunk::<2>()) else {
                break;
            };
            let found = self.plan.first.get(entry::index(mark[0], mark[1]));
            let before = if entry::is_special(found) { 0 } else { entry::rank(found) };
            if before <= rank || before > entry::RANK_LAST_MARK {
                let mut bytes = [0; 2];
                self.write(c.encode_utf8(&mut bytes).as_bytes())?;
                if let Some(marks) = self.out.get_mut(at..self.written) {
                    marks.rotate_right(2);
                }
                self.cursor.pos += 2;
                return Ok(());
            }
            at -= 2;
        }
        self.go_exact(here);
        Ok(())
    }

    /// Writes what the row of `c` says.
    fn by_row(&mut self, c: char) -> Result<(), Full> {
        let here = self.cursor.pos;
        match self.plan.row(c) {
            Some((Step::Expand | Step::Fold, to)) => self.replace(c, to),
            Some((Step::Delete, _)) => self.skip(c),
            Some((Step::Invisible | Step::VariationSelector, _)) => self.by_neighbour(here, c),
            None if self.plan.rest != Rest::Keep && !unicode::is_arabic(c) => {
                self.rest(here);
                Ok(())
            }
            None => self.plain(c, entry::pass(c, rank_after(c))),
        }
    }

    /// Writes `to`, which begins with a starter, for `c`.
    fn replace(&mut self, c: char, to: &str) -> Result<(), Full> {
        self.write(to.as_bytes())?;
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

    /// What an invisible character or a selector becomes; `None` if it stays.
    fn left_of(&mut self, here: usize, c: char) -> Option<&'a str> {
        let (step, to) = self.plan.row(c)?;
        if step == Step::Invisible && self.is_unowned(here) {
            return Some(to);
        }
        let neighbour = self.cursor.neighbours.before(self.text, here);
        let goes = match step {
            Step::VariationSelector => neighbour.is_some_and(|c| self.plan.drops_selector(c)),
            _ => !neighbour.is_some_and(|c| self.plan.owns(c)),
        };
        goes.then_some(to)
    }

    /// Whether the character before `here` surely owns nothing.
    fn is_unowned(&self, here: usize) -> bool {
        self.before(here).is_none_or(|base| is_plain_starter(self.plan, base))
    }

    /// Whether the marks at `here` sit, but for some that are deleted, on a letter of the script
    /// or an ASCII character.
    fn has_plain_base(&self, here: usize) -> bool {
        const FEW: usize = 6;
        let before = self.text.get(..here).unwrap_or_default();
        let mut deleted = before.chars().rev().take(FEW).skip_while(|c| {
            let found = entry_at(self.plan, *c);
            !entry::is_special(found) && entry::rank(found) == entry::RANK_NOTHING
        });
        deleted.next().is_some_and(|base| is_plain_starter(self.plan, base))
    }

    /// Copies a run of marks of other scripts, if no character of this script is near.
    fn foreign_marks(&mut self, here: usize) -> Result<(), Full> {
        let foreign = |c: char| {
            !unicode::is_arabic(c) && !crate::plan::is_shapeless(c) && self.plan.row(c).is_none()
        };
        if !self.before(here).is_some_and(foreign) {
            self.go_exact(here);
            return Ok(());
        }
        let rest = self.text.get(here..).unwrap_or_default();
        let run = rest.find(|c| unicode::combining_class(c) == 0).unwrap_or(rest.len());
        // A run that does not fit goes the exact way, which can stop inside.
        let run = rest.get(..run).unwrap_or_default();
        if run.len() > MIN_ROOM / 2 || !run.chars().all(foreign) {
            self.go_exact(here);
            return Ok(());
        }
        self.write(run.as_bytes())?;
        self.cursor.rank = entry::RANK_WATCH;
        self.cursor.pos += run.len();
        Ok(())
    }

    /// Runs the normalization form of the rest on the text of other scripts around `here`.
    fn rest(&mut self, here: usize) {
        // An ASCII letter may compose with the mark after it; and so may what stood before.
        let (mut base, mut dropped) = (here, 0);
        if self.before(here).is_some_and(|c| c.is_ascii()) && here > self.cursor.floor {
            (base, dropped) = self.last_sequence(here);
        }
        let rest = self.text.get(here..).unwrap_or_default();
        let starts =
            |c: char| c.is_ascii() || unicode::is_arabic(c) && unicode::combining_class(c) == 0;
        let end = here + rest.find(starts).unwrap_or(rest.len());
        self.written -= dropped.min(self.written);
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::rest(self.plan, self.text, base, end, neighbours));
    }

    /// Lets the exact path do the sequence that the character at `here` belongs to.
    fn go_exact(&mut self, here: usize) {
        let (base, dropped) = self.last_sequence(here);
        self.written -= dropped.min(self.written);
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::new(self.plan, self.text, base, here, neighbours));
    }

    /// Writes what the exact path yields.
    fn exact(&mut self) -> Result<(), Full> {
        let Some(exact) = &mut self.cursor.exact else { return Ok(()) };
        while let Some(c) = self.cursor.waiting.take().or_else(|| exact.next()) {
            let room = self.out.get_mut(self.written..).unwrap_or_default();
            if room.len() < c.len_utf8() {
                self.cursor.waiting = Some(c);
                return Err(Full);
            }
            self.written += c.encode_utf8(room).len();
        }
        let (end, neighbours) = exact.end();
        self.cursor.exact = None;
        self.cursor.pos = end;
        self.cursor.floor = end;
        self.cursor.rank = entry::RANK_STARTER;
        self.cursor.neighbours = neighbours;
        Ok(())
    }

    /// Where the combining sequence starts that reaches up to `pos`, and how many of the bytes
    /// written last are of it.
    fn last_sequence(&mut self, pos: usize) -> (usize, usize) {
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
                let mut neighbours = Neighbours::default();
                core::mem::swap(&mut neighbours, &mut self.cursor.neighbours);
                let left = self.left_of(at, c);
                self.cursor.neighbours = neighbours;
                left.map_or((c.len_utf8(), true), |to| (to.len(), !to.is_empty()))
            }
            _ => match self.plan.row(c) {
                Some((Step::Delete, _)) => (0, false),
                Some((_, to)) => (to.len(), !to.is_empty()),
                None => (c.len_utf8(), unicode::combining_class(c) == 0),
            },
        }
    }

    /// The character that ends at `pos`.
    fn before(&self, pos: usize) -> Option<char> {
        self.text.get(..pos)?.chars().next_back()
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), Full> {
        let room = self.out.get_mut(self.written..).unwrap_or_default();
        let room = room.get_mut(..bytes.len()).ok_or(Full)?;
        room.copy_from_slice(bytes);
        self.written += bytes.len();
        Ok(())
    }

    /// Out of room: gives the last sequence back, for a mark to come may change it. If a whole
    /// room holds no more than that, the exact path does it, which knows what is final.
    fn give_back(&mut self) {
        if self.cursor.exact.is_some() {
            return;
        }
        let past = self.cursor.pos;
        let (base, bytes) = self.last_sequence(past);
        if bytes < self.written || self.out.len() < MIN_ROOM {
            self.written -= bytes.min(self.written);
            self.cursor.pos = base;
            self.cursor.rank = entry::RANK_STARTER;
            return;
        }
        self.written = 0;
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::new(self.plan, self.text, base, past, neighbours));
        // What does not fit waits for the next call.
        let _full = self.exact();
    }
}

/// The entry of `c`, special only where a table of bytes cannot say.
fn entry_at(plan: &Plan, c: char) -> u32 {
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
pub(crate) fn is_sequence_start(plan: &Plan, text: &str, at: usize) -> bool {
    let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { return true };
    let found = entry_at(plan, c);
    match (entry::kind(found), entry::rank(found)) {
        (None, entry::RANK_STARTER) => true,
        (None, entry::RANK_WATCH) => unicode::combining_class(c) == 0,
        (Some(Special::Long), _) => true,
        (Some(Special::Row), _) => unicode::combining_class(c) == 0 && plan.row(c).is_none(),
        _ => false,
    }
}

/// The first character boundary at or behind `at`.
fn char_boundary(source: &[u8], mut at: usize) -> usize {
    while source.get(at).is_some_and(|byte| byte.cast_signed() < -64) {
        at += 1;
    }
    at
}

/// The rank of what ends in `c`.
fn rank_after(c: char) -> u32 {
    let home = c.is_ascii() || unicode::is_arabic(c);
    if home && unicode::combining_class(c) == 0 { entry::RANK_STARTER } else { entry::RANK_WATCH }
}

/// Whether `c` comes out as a letter of the script or as ASCII, and nothing about it is special.
fn is_plain_starter(plan: &Plan, c: char) -> bool {
    let found = entry_at(plan, c);
    !entry::is_special(found) && entry::rank(found) == entry::RANK_STARTER
}

/// Whether ZERO WIDTH NON-JOINER acts on `c`.
fn is_heh(c: char) -> bool {
    c == AE || HEHS.contains(&c)
}

const _: () = assert!(MIN_ROOM > ROOM, "a block must fit");
const _: () = assert!(ZWNJ as u32 == 0x200C);
