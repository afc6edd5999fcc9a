//! Appending what a text becomes to a buffer.

use alloc::vec::Vec;

use super::Normalizer;
use crate::kernel::{self, Cursor, MIN_ROOM, Pieces, SHORT, Squeeze};

/// How much room is made at a time: little enough that it is still in the first cache when it is
/// written to, so that making it costs next to nothing.
const STRIDE: usize = 16 << 10;

/// How much is looked at for text that stays.
const PART: usize = 16 << 10;

/// What a kernel wants to have free behind what it writes, so as to write whole blocks.
const SLACK: usize = 128;

/// Room for what becomes of a short text, and for the block that writes its end.
pub(super) type Short = [u8; 2 * SHORT];

impl Normalizer {
    /// What a short text becomes, in a buffer on the stack; `None` if the text is longer or not plain.
    #[inline]
    pub(super) fn short<'b>(&self, text: &str, buffer: &'b mut Short) -> Option<&'b [u8]> {
        if text.len() > SHORT {
            return None;
        }
        let engine = self.engine();
        if engine.plan.squeezes() {
            return None;
        }
        let written = kernel::rewrite_short(engine, text, buffer)?;
        buffer.get(..written)
    }

    /// Appends what `text` becomes, of which the part before `start` stays.
    pub(super) fn append(&self, text: &str, start: usize, out: &mut Vec<u8>) {
        let engine = self.engine();
        let mut buffer = [0; 2 * SHORT];
        if start == 0
            && let Some(made) = self.short(text, &mut buffer)
        {
            let (made, len) = (made.len(), out.len());
            match buffer.first_chunk::<SHORT>() {
                // Copying a fixed length is one instruction.
                Some(block) if made <= SHORT && out.capacity() - len >= SHORT => {
                    out.extend_from_slice(block);
                    out.truncate(len + made);
                }
                _ => out.extend_from_slice(buffer.get(..made).unwrap_or_default()),
            }
            return;
        }
        if let Some(mut squeeze) = Squeeze::of(&engine.plan) {
            self.append_squeezed(text, &mut squeeze, out);
            return squeeze.finish(|c| push(c, out));
        }
        out.reserve(text.len() + SLACK);
        let begin = out.len();
        out.extend_from_slice(text.as_bytes().get(..start).unwrap_or_default());
        let mut cursor = Cursor::new(start);
        let mut filled = out.len();
        loop {
            // Text that stays is copied, a part at a time, so that it is still near when it is.
            while cursor.is_between_sequences() && text.len() - cursor.pos >= PART {
                let upto = kernel::stays(engine, text, cursor.pos, PART);
                let Some(part) =
                    text.as_bytes().get(cursor.pos..upto).filter(|part| part.len() >= PART / 4)
                else {
                    break;
                };
                out.truncate(filled);
                out.extend_from_slice(part);
                filled = out.len();
                cursor.skip_to(upto);
            }
            // Never more than the vector has, as long as the text does not outgrow itself.
            let room = out.capacity() - filled;
            let wanted = STRIDE.min(text.len() - cursor.pos + SLACK);
            out.resize(filled + room.min(wanted), 0);
            let free = out.get_mut(filled..).unwrap_or_default();
            filled += kernel::rewrite(engine, text, &mut cursor, free);
            if cursor.is_done(text) {
                break;
            }
            if room <= wanted {
                // It grows. Find out how much is to come, so as to ask for room only once more.
                let mut whole = 0;
                Pieces::from(engine, text, 0).for_each(|piece| whole += piece.len());
                out.truncate(filled);
                out.reserve_exact(MIN_ROOM + SLACK + whole - (filled - begin));
            }
        }
        out.truncate(filled);
    }

    /// Appends what `text` becomes, its runs shortened by `squeeze`, which goes on from what came
    /// before, and may hold back a character.
    pub(super) fn append_squeezed(&self, text: &str, squeeze: &mut Squeeze, out: &mut Vec<u8>) {
        out.reserve(text.len());
        Pieces::unsqueezed(self.engine(), text).for_each(|piece| {
            squeeze.feed(core::str::from_utf8(piece).unwrap_or_default(), |c| push(c, out));
        });
    }
}

/// Appends one character.
pub(super) fn push(c: char, out: &mut Vec<u8>) {
    out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
}
