//! Normalized text a piece at a time, for callers that have no room for all of it.

use super::{Cursor, Engine, MIN_ROOM, Room, Squeeze, rewrite};

/// Room for a character that squeezing may have held back.
const HELD: usize = 8;

/// How much normalized text [`Pieces`] makes at a time, at least.
pub(crate) const PIECE: usize = MIN_ROOM + HELD;

/// Normalized text in pieces that fit a buffer on the stack.
pub(crate) struct Pieces<'a> {
    engine: &'a Engine,
    text: &'a str,
    cursor: Cursor<'a>,
    squeeze: Option<Squeeze>,
    finished: bool,
}

impl<'a> Pieces<'a> {
    /// The pieces from `start` on, which must be the start of a combining sequence, and of the
    /// text if runs are squeezed.
    pub(crate) fn from(engine: &'a Engine, text: &'a str, start: usize) -> Self {
        let squeeze = Squeeze::of(&engine.plan);
        Self { engine, text, cursor: Cursor::new(start), squeeze, finished: false }
    }

    /// All pieces, with runs as they are.
    pub(crate) fn unsqueezed(engine: &'a Engine, text: &'a str) -> Self {
        Self { engine, text, cursor: Cursor::new(0), squeeze: None, finished: false }
    }

    /// Hands every piece to `sink`.
    pub(crate) fn for_each(mut self, mut sink: impl FnMut(&[u8])) {
        let mut buffer = [0; PIECE];
        loop {
            match self.next_piece(&mut buffer) {
                [] => return,
                piece => sink(piece),
            }
        }
    }

    /// The next piece, in a buffer of [`PIECE`] bytes or more; empty at the end.
    pub(crate) fn next_piece<'b, const N: usize>(&mut self, buffer: &'b mut [u8; N]) -> &'b [u8] {
        loop {
            let written = if self.cursor.is_done(self.text) {
                0
            } else {
                let mut room = Room::of(buffer.get_mut(..N - HELD).unwrap_or_default());
                rewrite(self.engine, self.text, &mut self.cursor, &mut room);
                room.written()
            };
            let done = self.cursor.is_done(self.text);
            let Some(squeeze) = &mut self.squeeze else {
                if written == 0 && !done {
                    continue; // all was deleted
                }
                return buffer.get(..written).unwrap_or_default();
            };
            let mut squeezed = [0; N];
            let mut len = 0;
            let mut push = |c: char| {
                if let Some(room) = squeezed.get_mut(len..)
                    && room.len() >= c.len_utf8()
                {
                    len += c.encode_utf8(room).len();
                }
            };
            let piece = buffer.get(..written).unwrap_or_default();
            squeeze.feed(core::str::from_utf8(piece).unwrap_or_default(), &mut push);
            if done && !self.finished {
                self.finished = true;
                squeeze.finish(push);
            }
            if len > 0 || done {
                *buffer = squeezed;
                return buffer.get(..len).unwrap_or_default();
            }
        }
    }
}
