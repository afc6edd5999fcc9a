//! Appending what a text becomes to a buffer.

use alloc::alloc::{Layout, handle_alloc_error};
use alloc::collections::TryReserveError;
use alloc::vec::Vec;

use super::Normalizer;
use crate::kernel::{
    self, Cursor, Engine, MIN_ROOM, PIECE, Pieces, Room, SHORT, SLACK, Squeeze, Trace,
};

/// Room for what becomes of a short text, and for the block that writes its end.
pub(super) type Short = [u8; 2 * SHORT];

impl Normalizer {
    /// What a short text becomes, in a buffer on the stack; `None` if the text is longer or not plain.
    #[inline]
    pub(super) fn short<'b>(&self, text: &str, buffer: &'b mut Short) -> Option<&'b [u8]> {
        let engine = self.engine();
        if text.len() > SHORT || engine.plan.squeezes() {
            return None;
        }
        let mut room = Room::of(buffer);
        let done = kernel::rewrite_short(engine, text, &mut room);
        let written = room.written();
        if done { buffer.get(..written) } else { None }
    }

    /// Appends what `text` becomes, of which the part before `start` stays.
    pub(super) fn append(&self, text: &str, start: usize, out: &mut Vec<u8>) {
        or_abort(self.try_append(text, start, out), text.len());
    }

    /// The same, unless there is no memory for it: then `out` is left as it was.
    pub(super) fn try_append(
        &self,
        text: &str,
        start: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), TryReserveError> {
        all_or_nothing(out, |out| self.append_parts(text, start, out))
    }

    /// The same, but leaves what was appended so far.
    fn append_parts(
        &self,
        text: &str,
        start: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), TryReserveError> {
        let engine = self.engine();
        let is_short = text.len() <= SHORT && start == 0 && !engine.plan.squeezes();
        if is_short && self.append_short(engine, text, out)? {
            return Ok(());
        }
        if let Some(mut squeeze) = Squeeze::of(&engine.plan) {
            self.append_squeezed(text, &mut squeeze, out)?;
            return finish(&mut squeeze, out);
        }
        self.append_unsqueezed(text, start, out, None)
    }

    /// Appends what `text` becomes, of which the part before `start` stays, with runs as they are.
    /// Tells `trace` where it comes from.
    pub(super) fn append_unsqueezed(
        &self,
        text: &str,
        start: usize,
        out: &mut Vec<u8>,
        mut trace: Option<&mut Trace>,
    ) -> Result<(), TryReserveError> {
        let engine = self.engine();
        out.try_reserve(text.len().saturating_add(SLACK))?;
        let begin = out.len();
        out.extend_from_slice(text.as_bytes().get(..start).unwrap_or_default());
        let mut cursor = Cursor::new(start);
        loop {
            if let Some(trace) = &mut trace {
                trace.goes_on(out.len() - begin);
            }
            kernel::append(engine, text, &mut cursor, out, trace.as_deref_mut());
            if cursor.is_done(text) {
                return Ok(());
            }
            // It grows. Find out how much is to come, so as to ask for room only once more.
            let mut whole = 0;
            Pieces::unsqueezed(engine, text).for_each(|piece| whole += piece.len());
            out.try_reserve_exact(MIN_ROOM + SLACK + whole - (out.len() - begin))?;
        }
    }

    /// The same for a short text; says `false` if there is anything special in it.
    #[inline]
    fn append_short(
        &self,
        engine: &Engine,
        text: &str,
        out: &mut Vec<u8>,
    ) -> Result<bool, TryReserveError> {
        if out.capacity() - out.len() >= size_of::<Short>() {
            return Ok(kernel::append_short(engine, text, out));
        }
        // Lest more be asked for than it takes.
        let mut buffer = [0; 2 * SHORT];
        let Some(made) = self.short(text, &mut buffer) else { return Ok(false) };
        out.try_reserve(made.len())?;
        out.extend_from_slice(made);
        Ok(true)
    }

    /// Appends what `text` becomes, its runs shortened by `squeeze`, which goes on from what came
    /// before, and may hold back a character.
    pub(super) fn append_squeezed(
        &self,
        text: &str,
        squeeze: &mut Squeeze,
        out: &mut Vec<u8>,
    ) -> Result<(), TryReserveError> {
        out.try_reserve(text.len().saturating_add(HELD))?;
        let mut pieces = Pieces::unsqueezed(self.engine(), text);
        let mut buffer = [0; PIECE];
        while let piece @ [_, ..] = pieces.next_piece(&mut buffer) {
            out.try_reserve(piece.len() + HELD)?;
            squeeze.feed(core::str::from_utf8(piece).unwrap_or_default(), |c| push(c, out));
        }
        Ok(())
    }
}

/// Room for the character that a squeeze may have held back.
const HELD: usize = 4;

/// Appends the character that `squeeze` held back.
pub(super) fn finish(squeeze: &mut Squeeze, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
    out.try_reserve(HELD)?;
    squeeze.finish(|c| push(c, out));
    Ok(())
}

/// Appends one character, for which there is room.
fn push(c: char, out: &mut Vec<u8>) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}

/// Leaves `out` as it was if `append` fails.
pub(super) fn all_or_nothing(
    out: &mut Vec<u8>,
    append: impl FnOnce(&mut Vec<u8>) -> Result<(), TryReserveError>,
) -> Result<(), TryReserveError> {
    let before = out.len();
    let result = append(out);
    if result.is_err() {
        out.truncate(before);
    }
    result
}

/// Ends the program as any vector does if there is no memory for what comes of `len` bytes.
pub(super) fn or_abort<T>(result: Result<T, TryReserveError>, len: usize) -> T {
    result.unwrap_or_else(|_| {
        handle_alloc_error(Layout::array::<u8>(len).unwrap_or(Layout::new::<u8>()))
    })
}
