//! Texts that come in chunks.
//!
//! A chunk is cut at its first and its last safe boundary. What lies between goes through the
//! kernels where it stands, as a text of its own; what lies before closes the sequence that was
//! open; what lies behind is open, and waits. Each byte is looked at once to find the boundaries
//! (only those that will wait or close a sequence) and once to be normalized, so a sequence that
//! comes byte by byte costs no more than one that comes whole.

use alloc::collections::TryReserveError;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::append::{all_or_nothing, finish, or_abort};
use super::{Normalizer, in_string};
use crate::kernel::{self, Squeeze};

/// Chunks of so many bytes at most are copied to what is open, so that one run does both.
const SMALL: usize = 256;

impl Normalizer {
    /// Normalizes bytes that come in chunks, cut anywhere: inside a character, between a letter
    /// and its marks.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut stream = Profile::SEARCH.normalizer().stream();
    /// let mut out = Vec::new();
    /// for chunk in "قال أَحمد".as_bytes().chunks(3) {
    ///     stream.push(chunk, &mut out);
    /// }
    /// stream.finish(&mut out);
    /// assert_eq!(out, "قال احمد".as_bytes());
    /// ```
    #[must_use]
    pub fn stream(&self) -> Stream<'_> {
        Stream { text: self.text_stream(), cut: Cut::default() }
    }

    /// Normalizes text that comes in chunks, cut at any character.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut stream = Profile::CLEAN.normalizer().text_stream();
    /// let mut out = String::new();
    /// stream.push("ا", &mut out);
    /// assert_eq!(out, "", "a madda may follow");
    /// stream.push("\u{653}ب", &mut out);
    /// assert_eq!(out, "آ");
    /// stream.finish(&mut out);
    /// assert_eq!(out, "آب");
    /// ```
    #[must_use]
    pub fn text_stream(&self) -> TextStream<'_> {
        TextStream { normalizer: self, open: String::new(), squeeze: Squeeze::of(self.plan()) }
    }
}

/// Normalizes text that comes in chunks. Made by [`Normalizer::text_stream`].
///
/// However the text is cut, all pushes and the finish append what
/// [`normalize`](Normalizer::normalize) makes of the whole.
///
/// # What waits
///
/// The open sequence: what stands behind the last safe boundary
/// ([`is_boundary`](Normalizer::is_boundary)), for what follows may change it. That is one
/// character with its marks and joiners, in most texts some bytes; a text that is nothing but marks
/// or joiners is one sequence, and waits whole. Where runs are shortened, they do not wait, but for
/// one character. Nothing else is kept, so memory is what the longest sequence needs.
///
/// # Time
///
/// Linear in all that is pushed, whatever the chunks. Long chunks go through where they stand, at
/// the speed of [`normalize_to`](Normalizer::normalize_to).
#[derive(Clone)]
pub struct TextStream<'n> {
    normalizer: &'n Normalizer,
    /// The open sequence: no boundary lies in it but at its start.
    open: String,
    squeeze: Option<Squeeze>,
}

impl TextStream<'_> {
    /// Takes the next chunk, and appends to `out` what is final by now.
    ///
    /// ```
    /// use huruf::Language;
    ///
    /// let mut stream = Language::Persian.clean().normalizer().text_stream();
    /// let mut out = String::new();
    /// stream.push("علي ", &mut out);
    /// stream.push("", &mut out); // nothing comes of nothing
    /// assert_eq!(out, "علی");
    /// ```
    pub fn push(&mut self, chunk: &str, out: &mut String) {
        or_abort(self.try_push(chunk, out), chunk.len());
    }

    /// [`push`](Self::push), but reports where there is no memory instead of ending the program.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// # fn main() -> Result<(), std::collections::TryReserveError> {
    /// let mut stream = Profile::SEARCH.normalizer().text_stream();
    /// let mut out = String::new();
    /// stream.try_push("أب", &mut out)?;
    /// stream.try_finish(&mut out)?;
    /// assert_eq!(out, "اب");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If memory cannot be had for what waits or for what is appended. Then `out` is as it was, and
    /// the stream has lost its place: it is good for nothing but to be dropped.
    pub fn try_push(&mut self, chunk: &str, out: &mut String) -> Result<(), TryReserveError> {
        in_string(out, |out| all_or_nothing(out, |out| self.push_to(chunk, out)))
    }

    /// Ends the text: appends what has waited.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut stream = Profile::SEARCH.normalizer().text_stream();
    /// let mut out = String::new();
    /// stream.push("أ", &mut out);
    /// assert_eq!(out, "");
    /// stream.finish(&mut out);
    /// assert_eq!(out, "ا");
    /// ```
    pub fn finish(self, out: &mut String) {
        let waits = self.open.len();
        or_abort(self.try_finish(out), waits);
    }

    /// [`finish`](Self::finish), but reports where there is no memory.
    ///
    /// # Errors
    ///
    /// If memory cannot be had for what is appended. Then `out` is as it was.
    pub fn try_finish(mut self, out: &mut String) -> Result<(), TryReserveError> {
        in_string(out, |out| all_or_nothing(out, |out| self.end(out)))
    }

    fn push_to(&mut self, chunk: &str, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        let normalizer = self.normalizer;
        let begins = |(_, c): &(usize, char)| normalizer.begins(*c);
        let Some((first, _)) = chunk.char_indices().find(begins) else {
            return self.open(chunk);
        };
        let last = chunk.char_indices().rfind(begins).map_or(first, |(at, _)| at);
        let (done, rest) = chunk.split_at_checked(last).unwrap_or_default();
        // What closes the open sequence goes with it; a text that begins is open from its start.
        let head = match (self.open.is_empty(), done.len() <= SMALL) {
            (false, false) => first,
            (false, true) => last,
            (true, _) => 0,
        };
        let (head, body) = done.split_at_checked(head).unwrap_or_default();
        self.open(head)?;
        self.close(out)?;
        self.write(body, out)?;
        self.open(rest)
    }

    /// Lets `text` wait.
    fn open(&mut self, text: &str) -> Result<(), TryReserveError> {
        self.open.try_reserve(text.len())?;
        self.open.push_str(text);
        Ok(())
    }

    /// Ends the text; a new one may begin.
    fn end(&mut self, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        self.close(out)?;
        if let Some(squeeze) = &mut self.squeeze {
            finish(squeeze, out)?;
            self.squeeze = Squeeze::of(self.normalizer.plan());
        }
        Ok(())
    }

    /// Writes the open sequence.
    fn close(&mut self, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        let mut open = core::mem::take(&mut self.open);
        self.write(&open, out)?;
        open.clear();
        self.open = open;
        Ok(())
    }

    /// Writes what `text` becomes, which begins and ends between sequences.
    fn write(&mut self, text: &str, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        match &mut self.squeeze {
            _ if text.is_empty() => Ok(()),
            None => self.normalizer.try_append(text, 0, out),
            Some(squeeze) => self.normalizer.append_squeezed(text, squeeze, out),
        }
    }
}

impl fmt::Debug for TextStream<'_> {
    /// The rules, and what waits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = self.normalizer.rules();
        f.debug_struct("TextStream").field("rules", &rules).field("open", &self.open).finish()
    }
}

/// Normalizes bytes that come in chunks. Made by [`Normalizer::stream`].
///
/// However the bytes are cut, all pushes and the finish append what
/// [`normalize_bytes`](Normalizer::normalize_bytes) makes of the whole: bytes that are not UTF-8
/// pass, and separate.
///
/// What waits, and what it costs, is as with a [`TextStream`]; besides, a character that a chunk cuts
/// waits for the rest of it: three bytes at most. Bytes that are known to be text need not be
/// checked again: push them as text.
#[derive(Clone, Debug)]
pub struct Stream<'n> {
    text: TextStream<'n>,
    cut: Cut,
}

impl Stream<'_> {
    /// Takes the next chunk, and appends to `out` what is final by now.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut stream = Profile::SEARCH.normalizer().stream();
    /// let mut out = Vec::new();
    /// stream.push(b"\xD8", &mut out); // the first half of an alef with hamza
    /// stream.push(b"\xA3\xFF\xD8", &mut out); // the second, an ill-formed byte, a half again
    /// assert_eq!(out, b"\xD8\xA7\xFF");
    /// stream.finish(&mut out);
    /// assert_eq!(out, b"\xD8\xA7\xFF\xD8");
    /// ```
    pub fn push(&mut self, chunk: &[u8], out: &mut Vec<u8>) {
        or_abort(self.try_push(chunk, out), chunk.len());
    }

    /// [`push`](Self::push), but reports where there is no memory instead of ending the program.
    ///
    /// # Errors
    ///
    /// If memory cannot be had for what waits or for what is appended. Then `out` is as it was, and
    /// the stream has lost its place: it is good for nothing but to be dropped.
    pub fn try_push(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        all_or_nothing(out, |out| self.push_to(chunk, out))
    }

    fn push_to(&mut self, chunk: &[u8], out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        let mut chunk = chunk;
        while !self.cut.bytes().is_empty() {
            let Some((byte, rest)) = chunk.split_first() else { return Ok(()) };
            match self.cut.complete(*byte) {
                Completed::Not => chunk = rest,
                Completed::Text(buffer, len) => {
                    let character = buffer.get(..len).unwrap_or_default();
                    self.text.push_to(str::from_utf8(character).unwrap_or_default(), out)?;
                    chunk = rest;
                }
                Completed::Never(ill) => self.pass(ill.bytes(), out)?,
            }
        }
        let (chunk, cut) = Cut::split_off(chunk);
        self.cut = cut;
        match kernel::as_text(self.text.normalizer.engine(), chunk) {
            Some(text) => self.text.push_to(text, out),
            None => chunk.utf8_chunks().try_for_each(|part| {
                self.text.push_to(part.valid(), out)?;
                if part.invalid().is_empty() { Ok(()) } else { self.pass(part.invalid(), out) }
            }),
        }
    }

    /// Ends the text: appends what has waited. A character that was cut and never came whole
    /// passes as it is.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut stream = Profile::CLEAN.normalizer().stream();
    /// let mut out = Vec::new();
    /// stream.push("ا\u{653}".as_bytes(), &mut out);
    /// assert_eq!(out, b"");
    /// stream.finish(&mut out);
    /// assert_eq!(out, "آ".as_bytes());
    /// ```
    pub fn finish(mut self, out: &mut Vec<u8>) {
        self.end(out);
    }

    /// [`finish`](Self::finish), but reports where there is no memory.
    ///
    /// # Errors
    ///
    /// If memory cannot be had for what is appended. Then `out` is as it was.
    pub fn try_finish(mut self, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        all_or_nothing(out, |out| self.try_end(out))
    }

    /// Ends the text; a new one may begin.
    pub(crate) fn end(&mut self, out: &mut Vec<u8>) {
        or_abort(self.try_end(out), self.text.open.len());
    }

    fn try_end(&mut self, out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        let cut = core::mem::take(&mut self.cut);
        self.pass(cut.bytes(), out)
    }

    /// Ends what stands before ill-formed bytes, and lets them pass.
    fn pass(&mut self, ill: &[u8], out: &mut Vec<u8>) -> Result<(), TryReserveError> {
        self.text.end(out)?;
        out.try_reserve(ill.len())?;
        out.extend_from_slice(ill);
        Ok(())
    }
}

/// The bytes of a character that are here while the others are not: three at most.
#[derive(Clone, Copy, Debug, Default)]
struct Cut {
    bytes: [u8; 4],
    len: usize,
}

/// What one byte more makes of the bytes of a character.
enum Completed {
    /// Still not a whole one.
    Not,
    /// One, in so many bytes.
    Text([u8; 4], usize),
    /// The bytes without that one, which are ill-formed, whatever comes.
    Never(Cut),
}

impl Cut {
    /// Splits a chunk before a character that its end may cut.
    fn split_off(chunk: &[u8]) -> (&[u8], Self) {
        const LONGEST: usize = 3;
        let lead = chunk.iter().rev().take(LONGEST).position(|byte| *byte >= 0xC0);
        let at = lead.map_or(chunk.len(), |behind| chunk.len() - 1 - behind);
        let (before, tail) = chunk.split_at_checked(at).unwrap_or_default();
        match str::from_utf8(tail) {
            Err(error) if error.error_len().is_none() => {
                let mut bytes = [0; 4];
                bytes.iter_mut().zip(tail).for_each(|(to, from)| *to = *from);
                (before, Self { bytes, len: tail.len() })
            }
            _ => (chunk, Self::default()),
        }
    }

    fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Takes the next byte; empty if they are done with.
    fn complete(&mut self, byte: u8) -> Completed {
        let before = *self;
        if let Some(place) = self.bytes.get_mut(self.len) {
            *place = byte;
            self.len += 1;
        }
        let text = str::from_utf8(self.bytes()).map(str::len);
        if text.is_err_and(|error| error.error_len().is_none()) {
            return Completed::Not;
        }
        self.len = 0;
        text.map_or(Completed::Never(before), |len| Completed::Text(self.bytes, len))
    }
}
