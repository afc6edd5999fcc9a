//! Rewriting: a kernel as far as it goes, and the exact path where characters cannot be judged alone.
//! What is done at a single special character stands in `special.rs`.

use crate::kernel::exact::Exact;
use crate::kernel::neighbour::Neighbours;
use crate::kernel::{Engine, Place, Stop, boundary_behind, portable};
use crate::plan::Plan;
use crate::plan::entry;

/// With at least this much room, [`rewrite`] makes progress.
pub(crate) const MIN_ROOM: usize = 512;

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

    /// Whether sequences are written whole up to where it stands.
    pub(crate) fn is_between_sequences(&self) -> bool {
        self.exact.is_none()
    }

    /// Whether all is written.
    pub(crate) fn is_done(&self, text: &str) -> bool {
        self.exact.is_none() && self.pos >= self.limit.min(text.len())
    }
}

/// Texts of so many bytes at most are short.
pub(crate) const SHORT: usize = 64;

/// Writes what a short text becomes into `out`, and says how many bytes; `None` if there is anything
/// special in it, or it has no room.
#[inline]
pub(crate) fn rewrite_short(
    engine: &Engine,
    text: &str,
    out: &mut [u8; 2 * SHORT],
) -> Option<usize> {
    let word = out.first_chunk_mut().and_then(|to| engine.word(text.as_bytes(), to));
    word.or_else(|| {
        let from = Place { pos: 0, rank: entry::RANK_STARTER };
        let burst = engine.burst(text.as_bytes(), from, out);
        (burst.stop == Stop::End).then_some(burst.written)
    })
}

/// Writes what `text` becomes into `out`, from where `cursor` stands, and says how many bytes.
///
/// Stops for want of room, or at the end. What is written is whole sequences, or the next part of
/// one that is longer than the room; it stays as it is, whatever follows.
pub(crate) fn rewrite<'a>(
    engine: &'a Engine,
    text: &'a str,
    cursor: &mut Cursor<'a>,
    out: &mut [u8],
) -> usize {
    let plan = &engine.plan;
    let mut pass = Pass { engine, plan, text, cursor, out, written: 0, crowded: 0 };
    pass.run();
    pass.written
}

/// One call of [`rewrite`].
pub(super) struct Pass<'a, 'c, 'o> {
    engine: &'a Engine,
    pub(super) plan: &'a Plan,
    pub(super) text: &'a str,
    pub(super) cursor: &'c mut Cursor<'a>,
    pub(super) out: &'o mut [u8],
    pub(super) written: usize,
    /// Up to here the text is full of special characters.
    crowded: usize,
}

/// There is no room for what comes next.
pub(super) struct Full;

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
        let room = self.out.get_mut(self.written..).unwrap_or_default();
        let from = Place { pos: self.cursor.pos, rank: self.cursor.rank };
        let burst = if from.pos < self.crowded {
            // The next stop is near: it is not worth to look far.
            let end = boundary_behind(source, self.crowded);
            portable::rewrite(self.plan, source.get(..end).unwrap_or(source), from, room)
        } else {
            let burst = self.engine.burst(source, from, room);
            if burst.stop == Stop::Special && burst.at.pos - from.pos < NEAR {
                self.crowded = burst.at.pos + FAR;
            }
            burst
        };
        debug_assert!(
            from.pos <= burst.at.pos && self.text.is_char_boundary(burst.at.pos),
            "a kernel stops between two characters"
        );
        self.written += burst.written;
        self.cursor.pos = burst.at.pos;
        self.cursor.rank = burst.at.rank;
        match burst.stop {
            Stop::End => Ok(()),
            Stop::Full => Err(Full),
            Stop::Special => self.special(),
        }
    }

    /// Lets the exact path do the sequence that the character at `here` belongs to.
    pub(super) fn go_exact(&mut self, here: usize) -> Result<(), Full> {
        let (base, dropped) = self.last_sequence(here);
        self.take_back(dropped);
        let neighbours = self.cursor.neighbours;
        self.cursor.exact = Some(Exact::new(self.plan, self.text, base, here, neighbours));
        Ok(())
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

    /// Takes the last `bytes` that were written back: whole characters.
    ///
    /// Cuts before a character whatever it is asked for: what is written stays well-formed, on
    /// which `finish.rs` relies, even if a plan and a text disagreed about lengths.
    pub(super) fn take_back(&mut self, bytes: usize) {
        if bytes == 0 {
            return; // behind what is written stands anything
        }
        self.written = self.written.saturating_sub(bytes);
        while self.written > 0
            && self.out.get(self.written).is_some_and(|byte| byte.cast_signed() < -64)
        {
            self.written -= 1;
        }
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), Full> {
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
            self.take_back(bytes);
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
