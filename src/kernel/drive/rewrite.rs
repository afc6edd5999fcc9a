//! Rewriting: a kernel as far as it goes, and the exact path where characters cannot be judged alone.
//! What is done at a single special character stands in `special.rs`.

use alloc::vec::Vec;

use super::look::is_nothing;
use crate::kernel::exact::Exact;
use crate::kernel::neighbour::Neighbours;
use crate::kernel::room::{self, Full, Room};
use crate::kernel::trace::Trace;
use crate::kernel::{Engine, Place, Stop, boundary_behind, portable};
use crate::plan::Plan;
use crate::plan::entry;
use crate::unicode;

/// With at least this much room, [`rewrite`] makes progress.
pub(crate) const MIN_ROOM: usize = 512;

/// What a kernel wants to have free behind what it writes, so as to write whole blocks.
pub(crate) const SLACK: usize = 128;

/// If a kernel comes no further than this, the portable one does the next [`FAR`] bytes.
const NEAR: usize = 16;
const FAR: usize = 128;

/// How far a text has been rewritten.
#[derive(Debug)]
pub(crate) struct Cursor<'a> {
    /// Up to here the source is done.
    pub(crate) pos: usize,
    /// The work ends at the first sequence that starts here or behind.
    limit: usize,
    /// The rank of the last character written.
    pub(super) rank: u32,
    /// No combining sequence reaches across this place.
    pub(super) floor: usize,
    pub(super) neighbours: Neighbours,
    pub(super) exact: Option<Exact<'a>>,
    /// A character of the exact path that found no room.
    waiting: Option<char>,
}

impl Cursor<'_> {
    /// Starts at `pos`, which must be the start of a combining sequence, and works to the end.
    pub(crate) fn new(pos: usize) -> Self {
        Self::up_to(pos, usize::MAX, Neighbours::default())
    }

    /// Starts at `pos`, and ends with the sequence that `limit` lies in. `neighbours` may know
    /// something of the text already.
    pub(super) fn up_to(pos: usize, limit: usize, neighbours: Neighbours) -> Self {
        Self {
            pos,
            limit,
            rank: entry::RANK_STARTER,
            floor: pos,
            neighbours,
            exact: None,
            waiting: None,
        }
    }

    /// Goes on from `pos`, behind text that stays, where a combining sequence starts.
    pub(crate) fn skip_to(&mut self, pos: usize) {
        *self = Self::up_to(pos, self.limit, self.neighbours);
    }

    /// Whether it stands between two combining sequences.
    pub(crate) fn is_between(&self) -> bool {
        self.exact.is_none()
    }

    /// Whether all is written.
    pub(crate) fn is_done(&self, text: &str) -> bool {
        self.exact.is_none() && self.pos >= self.limit.min(text.len())
    }
}

/// Texts of so many bytes at most are short.
pub(crate) const SHORT: usize = 64;

/// Writes what a short text becomes; says `false`, and writes nothing, if there is anything special
/// in it, or no room for it.
#[inline]
pub(crate) fn rewrite_short(engine: &Engine, text: &str, room: &mut Room<'_>) -> bool {
    if engine.word(text.as_bytes(), room) {
        return true;
    }
    let begin = room.written();
    let from = Place { pos: 0, rank: entry::RANK_STARTER };
    let done = engine.burst(text.as_bytes(), from, room, None).stop == Stop::End;
    if !done {
        room.take_back_to(begin);
    }
    done
}

/// The same, appended to a vector that has room for it.
#[inline]
pub(crate) fn append_short(engine: &Engine, text: &str, out: &mut Vec<u8>) -> bool {
    let mut done = false;
    room::append(out, |room| done = rewrite_short(engine, text, room));
    done
}

/// Writes what `text` becomes, from where `cursor` stands. In the room nothing is written yet.
///
/// Stops for want of room, or at the end. What is written is whole sequences, or the next part of
/// one that is longer than the room; it stays as it is, whatever follows.
pub(crate) fn rewrite<'a>(
    engine: &'a Engine,
    text: &'a str,
    cursor: &mut Cursor<'a>,
    room: &mut Room<'_>,
) {
    rewrite_traced(engine, text, cursor, room, None);
}

/// The same, and tells `trace` where it comes from.
fn rewrite_traced<'a>(
    engine: &'a Engine,
    text: &'a str,
    cursor: &mut Cursor<'a>,
    room: &mut Room<'_>,
    trace: Option<&mut Trace>,
) {
    debug_assert!(room.written() == 0, "what was written before is final");
    if cursor.exact.is_none() {
        cursor.floor = cursor.pos;
    }
    Pass { engine, plan: &engine.plan, text, cursor, room, trace, crowded: 0 }.run();
}

/// The same, appended to a vector as far as it has room without growing. Tells `trace` where it
/// comes from.
pub(crate) fn append<'a>(
    engine: &'a Engine,
    text: &'a str,
    cursor: &mut Cursor<'a>,
    out: &mut Vec<u8>,
    trace: Option<&mut Trace>,
) {
    room::append(out, |room| rewrite_traced(engine, text, cursor, room, trace));
}

/// One call of [`rewrite`].
pub(super) struct Pass<'a, 'c, 'o> {
    engine: &'a Engine,
    pub(super) plan: &'a Plan,
    pub(super) text: &'a str,
    pub(super) cursor: &'c mut Cursor<'a>,
    pub(super) room: &'c mut Room<'o>,
    pub(super) trace: Option<&'c mut Trace>,
    /// Up to here the text is full of special characters.
    crowded: usize,
}

impl<'a> Pass<'a, '_, '_> {
    #[inline(never)]
    fn run(&mut self) {
        loop {
            let done = match self.cursor.exact {
                Some(_) => self.exact(),
                None if self.cursor.is_done(self.text) => return,
                None => self.burst(),
            };
            if done.is_err() {
                return self.give_back();
            }
        }
    }

    /// Lets the kernel rewrite from the cursor on, to the next character that it leaves, and does
    /// that one.
    #[inline(always)]
    fn burst(&mut self) -> Result<(), Full> {
        let end = self.text.len().min(self.cursor.limit);
        let source = self.text.as_bytes().get(..end).unwrap_or_default();
        let from = Place { pos: self.cursor.pos, rank: self.cursor.rank };
        // That a mark may have to go before what is written already only the portable kernel knows.
        let behind_mark = self.plan.ordered && (1..=entry::RANK_LAST_MARK).contains(&from.rank);
        if behind_mark && self.may_write_mark(from.pos) {
            self.crowded = self.crowded.max(from.pos + FAR);
        }
        let trace = self.trace.as_deref_mut();
        let burst = if from.pos < self.crowded {
            // The next stop is near: it is not worth to look far.
            let end = boundary_behind(source, self.crowded);
            portable::rewrite(
                self.plan,
                source.get(..end).unwrap_or(source),
                from,
                self.room,
                trace,
            )
        } else {
            let burst = self.engine.burst(source, from, self.room, trace);
            if burst.stop == Stop::Special && burst.at.pos - from.pos < NEAR {
                self.crowded = burst.at.pos + FAR;
            }
            burst
        };
        debug_assert!(
            from.pos <= burst.at.pos && self.text.is_char_boundary(burst.at.pos),
            "a kernel stops between two characters"
        );
        self.cursor.pos = burst.at.pos;
        self.cursor.rank = burst.at.rank;
        match burst.stop {
            Stop::End => Ok(()),
            Stop::Full => Err(Full),
            Stop::Special => self.special(),
        }
    }

    /// Whether a mark may be what is written next for what begins at `pos`.
    fn may_write_mark(&self, pos: usize) -> bool {
        /// Of what is deleted, so much is looked through.
        const FEW: usize = 8;
        let mut chars = self.text.get(pos..).unwrap_or_default().chars();
        let next = chars.by_ref().take(FEW).find(|c| !is_nothing(self.plan, *c));
        next.map_or(chars.next().is_some(), |c| unicode::combining_class(c) != 0)
    }

    /// Lets the exact path do the sequence that the character at `here` belongs to.
    pub(super) fn go_exact(&mut self, here: usize) -> Result<(), Full> {
        let (base, dropped) = self.last_sequence(here);
        self.room.take_back(dropped);
        self.trace(base, 0);
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::new(self.plan, self.text, base, here, neighbours));
        Ok(())
    }

    /// Tells the trace that what comes now, and the last `bytes` that were written, are for one
    /// that begins at `pos`.
    pub(super) fn trace(&mut self, pos: usize, bytes: usize) {
        if let Some(trace) = &mut self.trace {
            trace.unit(pos, self.room.written().saturating_sub(bytes));
        }
    }

    /// Writes what the exact path yields.
    fn exact(&mut self) -> Result<(), Full> {
        let Some(exact) = &mut self.cursor.exact else { return Ok(()) };
        while let Some(c) = self.cursor.waiting.take().or_else(|| exact.next()) {
            if let Err(full) = self.room.write(c.encode_utf8(&mut [0; 4]).as_bytes()) {
                self.cursor.waiting = Some(c);
                return Err(full);
            }
        }
        let (end, neighbours) = exact.end();
        self.cursor.exact = None;
        self.cursor.pos = end;
        self.cursor.floor = end;
        self.cursor.rank = entry::RANK_STARTER;
        self.cursor.neighbours = neighbours;
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
        if bytes < self.room.written() || self.room.size() < MIN_ROOM {
            self.room.take_back(bytes);
            self.cursor.pos = base;
            self.cursor.rank = entry::RANK_STARTER;
            return;
        }
        self.room.take_back_to(0);
        self.trace(base, 0);
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::new(self.plan, self.text, base, past, neighbours));
        // What does not fit waits for the next call.
        let _full = self.exact();
    }
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use crate::kernel::Kernel;
    use crate::{Language, Profile, Rest, Rules};
    use alloc::string::String;
    use alloc::vec;

    /// What becomes of a text in rooms of these sizes, one after the other.
    fn in_rooms(engine: &Engine, text: &str, sizes: &[usize]) -> Vec<u8> {
        let mut cursor = Cursor::new(0);
        let mut made = Vec::new();
        let mut buffer = vec![0; 16 * MIN_ROOM];
        for size in sizes.iter().cycle() {
            if cursor.is_done(text) {
                break;
            }
            let mut room = Room::of(&mut buffer[..*size]);
            rewrite(engine, text, &mut cursor, &mut room);
            made.extend_from_slice(room.made());
            assert!(made.len() <= 16 * MIN_ROOM, "there is ever more of {text:?}");
        }
        made
    }

    /// Whatever rooms a text is written to, among them such as have no room for a single
    /// character: together they hold what a large one does.
    #[test]
    fn rooms_make_a_whole() {
        const PIECES: [&str; 20] = [
            "1",
            "1",
            "a",
            "\u{627}",
            "\u{653}",
            "\u{654}",
            "\u{64E}",
            "\u{651}",
            "\u{647}",
            "\u{200C}",
            "\u{200D}",
            "\u{640}",
            "\u{628}",
            "e\u{301}",
            "\u{E9}",
            "\u{323}",
            "\u{FDFA}",
            "\u{FEFB}",
            "\u{1F468}",
            "\u{FE0F}",
        ];
        const SIZES: [usize; 12] = [0, 1, 2, 3, 4, 7, 31, 64, 100, 300, 511, MIN_ROOM];
        let longer = Rules::new().compose(true).rest(Rest::Nfc).rows(&[('1', "and")]);
        let profiles = [Profile::SEARCH, Language::Sorani.clean(), Language::Sorani.search()];
        let rules = [longer].into_iter().chain(profiles.map(Profile::rules));
        let mut seed = 1u64;
        let mut below = |n: usize| {
            seed = seed.wrapping_mul(0x5851_F42D_4C95_7F2D).wrapping_add(1);
            (seed >> 33) as usize % n
        };
        for (rules, kernel) in rules
            .into_iter()
            .flat_map(|rules| Kernel::available().map(move |kernel| (rules, kernel)))
        {
            let engine = Engine::new(Plan::compile(&rules), Some(kernel));
            for _ in 0..500 {
                let kinds = 1 + below(PIECES.len());
                let first = below(PIECES.len());
                let piece = |at: usize| PIECES[(first + at) % PIECES.len()];
                let text: String = (0..below(400)).map(|_| piece(below(kinds))).collect();
                let wanted = in_rooms(&engine, &text, &[16 * MIN_ROOM]);
                let mut sizes = [MIN_ROOM; 6];
                sizes[..5].fill_with(|| SIZES[below(SIZES.len())]);
                let made = in_rooms(&engine, &text, &sizes);
                assert!(made == wanted, "{kernel}, rooms of {sizes:?}: {}", text.escape_unicode());
            }
        }
    }
}
