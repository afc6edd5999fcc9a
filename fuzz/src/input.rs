//! How bytes are read: which rules, where in memory, and the text.
//!
//! | bytes | say |
//! |---|---|
//! | 1 | under 128 the number of a profile, else what the rules of the next number build on |
//! | 2 | the number of the rules |
//! | 1 | a place: how the text lies in memory, where it is cut, how much room there is |
//! | the rest | the text |
//!
//! New rules are compiled, which takes as long as a hundred texts. So most changes are to the text.

use std::rc::Rc;

use crate::subject::Subject;

/// From this first byte on, the number counts.
pub const DRAWN: u8 = 128;

/// What the bytes say.
#[derive(Debug)]
pub struct Input<'a> {
    /// What is checked.
    pub subject: Rc<Subject>,
    /// A number for whatever is to be chosen.
    pub place: usize,
    /// The text, UTF-8 or not.
    pub bytes: &'a [u8],
}

impl<'a> Input<'a> {
    /// Reads bytes; `None` if they are too few, or if the rules are refused.
    #[must_use]
    pub fn read(data: &'a [u8]) -> Option<Self> {
        let (&[which, high, low, place], bytes) = data.split_first_chunk()?;
        let subject = Subject::of(which, u16::from_be_bytes([high, low]))?;
        Some(Self { subject, place: usize::from(place), bytes })
    }

    /// The parts of the bytes that are UTF-8, as one text.
    #[must_use]
    pub fn text(&self) -> String {
        self.bytes.utf8_chunks().map(|chunk| chunk.valid()).collect()
    }
}

/// A text that ends where its allocation ends, so that no read beyond it stays unseen, and that
/// begins so many bytes after the begin of it.
#[derive(Debug)]
pub struct Placed {
    buffer: Box<[u8]>,
    shift: usize,
}

impl Placed {
    /// Places a copy of `text`.
    #[must_use]
    pub fn new(text: &str, shift: usize) -> Self {
        // A block of just this size: a `Vec` that grows may have room left.
        let mut buffer = vec![b'#'; shift + text.len()].into_boxed_slice();
        buffer[shift..].copy_from_slice(text.as_bytes());
        Self { buffer, shift }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.buffer[self.shift..]).expect("the copy of a text is a text")
    }
}

/// The character boundary of `text` that is nearest before the place, counted in 256ths.
#[must_use]
pub fn boundary_near(text: &str, place: usize) -> usize {
    text.floor_char_boundary(text.len() * place / 256)
}

/// Changes an input of `size` bytes in a buffer of `max_size`: seldom the rules, now and then the
/// place, mostly the text. `change` is libFuzzer's own way to change bytes; all of them return the
/// new size.
pub fn mutate(
    data: &mut [u8],
    size: usize,
    max_size: usize,
    seed: u32,
    change: impl Fn(&mut [u8], usize, usize) -> usize,
) -> usize {
    let kept = match seed % 16 {
        0 => 0,
        1 | 2 => 3,
        _ => 4,
    };
    if size < kept || max_size <= kept {
        return change(data, size, max_size);
    }
    kept + change(&mut data[kept..], size - kept, max_size - kept)
}
