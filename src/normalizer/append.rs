//! Appending what a text becomes to a buffer.

use alloc::vec::Vec;

use super::Normalizer;
use crate::kernel::{self, Cursor, Engine, MIN_ROOM, Pieces, Room, SHORT, Squeeze};

/// What a kernel wants to have free behind what it writes, so as to write whole blocks.
const SLACK: usize = 128;

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
        let engine = self.engine();
        let is_short = text.len() <= SHORT && start == 0 && !engine.plan.squeezes();
        if is_short && self.append_short(engine, text, out) {
            return;
        }
        if let Some(squeeze) = Squeeze::of(&engine.plan) {
            return self.append_squeezed(text, squeeze, out);
        }
        out.reserve(text.len() + SLACK);
        let begin = out.len();
        out.extend_from_slice(text.as_bytes().get(..start).unwrap_or_default());
        let mut cursor = Cursor::new(start);
        kernel::append(engine, text, &mut cursor, out);
        while !cursor.is_done(text) {
            // It grows. Find out how much is to come, so as to ask for room only once more.
            let mut whole = 0;
            Pieces::from(engine, text, 0).for_each(|piece| whole += piece.len());
            out.reserve_exact(MIN_ROOM + SLACK + whole - (out.len() - begin));
            kernel::append(engine, text, &mut cursor, out);
        }
    }

    /// The same for a short text, unless there is anything special in it.
    #[inline]
    fn append_short(&self, engine: &Engine, text: &str, out: &mut Vec<u8>) -> bool {
        if out.capacity() - out.len() >= size_of::<Short>() {
            return kernel::append_short(engine, text, out);
        }
        // Lest more be asked for than it takes.
        let mut buffer = [0; 2 * SHORT];
        let Some(made) = self.short(text, &mut buffer) else { return false };
        out.extend_from_slice(made);
        true
    }

    fn append_squeezed(&self, text: &str, mut squeeze: Squeeze, out: &mut Vec<u8>) {
        out.reserve(text.len());
        let mut push = |c: char| {
            out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        };
        Pieces::unsqueezed(self.engine(), text).for_each(|piece| {
            squeeze.feed(core::str::from_utf8(piece).unwrap_or_default(), &mut push);
        });
        squeeze.finish(push);
    }
}
