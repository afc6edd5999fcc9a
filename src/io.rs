//! Readers and writers that normalize what goes through them.

use alloc::vec;
use alloc::vec::Vec;
use core::fmt;
use std::io::{self, BufRead, ErrorKind, Read, Write};

use crate::normalizer::{Normalizer, Stream};

/// How much is read at a time, and how much is taken by one call of `write` at most.
const CHUNK: usize = 64 << 10;

/// How much normalized text a writer gathers before it hands it on.
const FULL: usize = 8 << 10;

/// Reads bytes, and gives what [`Normalizer::normalize_bytes`] makes of all of them.
///
/// Reads 64 KiB at a time, so the inner reader needs no buffer of its own. It is a [`BufRead`] too,
/// for lines. It never waits for more than it was asked for: what is final is given at once; but the
/// open sequence is not (see [`TextStream`](crate::TextStream)), so the last letter before a pause
/// comes with what follows it.
///
/// # Errors
///
/// Those of the inner reader, as they are, and none of its own; nothing is lost by them, and the
/// next call reads on. [`ErrorKind::Interrupted`] is not passed on: the read is tried again.
///
/// ```
/// use huruf::{NormalizeReader, Profile};
/// use std::io::Read;
///
/// # fn main() -> std::io::Result<()> {
/// let file = "قال أَحمد".as_bytes();
/// let mut reader = NormalizeReader::new(Profile::SEARCH.normalizer(), file);
/// let mut text = String::new();
/// reader.read_to_string(&mut text)?;
/// assert_eq!(text, "قال احمد");
/// # Ok(())
/// # }
/// ```
pub struct NormalizeReader<'n, R> {
    inner: R,
    stream: Stream<'n>,
    chunk: Vec<u8>,
    /// What is normalized, of which the first bytes are given.
    out: Vec<u8>,
    given: usize,
    ended: bool,
}

impl<'n, R: Read> NormalizeReader<'n, R> {
    /// Reads from `inner`. Nothing is read yet.
    ///
    /// ```
    /// use huruf::{Language, NormalizeReader};
    /// use std::io::BufRead;
    ///
    /// let file = "علي\nكتاب\n".as_bytes();
    /// let reader = NormalizeReader::new(Language::Persian.clean().normalizer(), file);
    /// let lines: Vec<String> = reader.lines().map_while(Result::ok).collect();
    /// assert_eq!(lines, ["علی", "کتاب"]);
    /// ```
    #[must_use]
    pub fn new(normalizer: &'n Normalizer, inner: R) -> Self {
        let stream = normalizer.stream();
        Self { inner, stream, chunk: Vec::new(), out: Vec::new(), given: 0, ended: false }
    }
}

impl<R> NormalizeReader<'_, R> {
    /// The inner reader.
    pub const fn get_ref(&self) -> &R {
        &self.inner
    }

    /// The inner reader. What is read from it here goes past the normalizer.
    pub const fn get_mut(&mut self) -> &mut R {
        &mut self.inner
    }

    /// The inner reader back. What was read from it and not yet given is lost.
    ///
    /// ```
    /// use huruf::{NormalizeReader, Profile};
    ///
    /// let reader = NormalizeReader::new(Profile::SEARCH.normalizer(), "أ".as_bytes());
    /// assert_eq!(reader.into_inner(), "أ".as_bytes(), "nothing was read yet");
    /// ```
    #[must_use]
    pub fn into_inner(self) -> R {
        self.inner
    }

    /// What is normalized and not yet given.
    fn left(&self) -> &[u8] {
        self.out.get(self.given..).unwrap_or_default()
    }
}

impl<R: Read> BufRead for NormalizeReader<'_, R> {
    /// Reads until there is something to give. Empty at the end, which is where the inner reader
    /// first ended.
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        while self.left().is_empty() && !self.ended {
            if self.chunk.is_empty() {
                self.chunk = vec![0; CHUNK];
            }
            let read = match self.inner.read(&mut self.chunk) {
                Ok(read) => read,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            self.out.clear();
            self.given = 0;
            if read == 0 {
                self.ended = true;
                self.stream.end(&mut self.out);
            } else {
                self.stream.push(self.chunk.get(..read).unwrap_or(&self.chunk), &mut self.out);
            }
        }
        Ok(self.left())
    }

    fn consume(&mut self, amount: usize) {
        self.given = self.given.saturating_add(amount).min(self.out.len());
    }
}

impl<R: Read> Read for NormalizeReader<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        if buf.is_empty() {
            return Ok(0);
        }
        let read = self.fill_buf()?.read(buf)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: fmt::Debug> fmt::Debug for NormalizeReader<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizeReader");
        out.field("inner", &self.inner).field("stream", &self.stream);
        out.field("left", &self.left().len()).finish()
    }
}

/// Takes bytes, and writes what [`Normalizer::normalize_bytes`] makes of all of them.
///
/// It gathers some kilobytes before it writes, so the inner writer needs no buffer of its own.
///
/// # The end
///
/// Call [`finish`](Self::finish). Nothing else knows that the text is at its end: a writer that is
/// dropped writes nothing more, so the open sequence (see [`TextStream`](crate::TextStream)) is lost,
/// and what was not yet flushed. [`flush`](Write::flush) hands on all that is final, and
/// leaves the sequence open, for what follows may change it.
///
/// # Errors
///
/// Those of the inner writer, as they are; and [`ErrorKind::WriteZero`] if it takes nothing. No byte
/// is lost by an error or written twice: `write` returns one only before it takes
/// anything of what it was given, and the next call of any kind goes on where the inner writer
/// stopped. [`ErrorKind::Interrupted`] is not passed on: the write is tried again.
///
/// ```
/// use huruf::{NormalizeWriter, Profile};
/// use std::io::Write;
///
/// # fn main() -> std::io::Result<()> {
/// let mut writer = NormalizeWriter::new(Profile::SEARCH.normalizer(), Vec::new());
/// write!(writer, "{} {}", "قال", "أَحمد")?;
/// writer.finish()?;
/// assert_eq!(writer.into_inner(), "قال احمد".as_bytes());
/// # Ok(())
/// # }
/// ```
pub struct NormalizeWriter<'n, W> {
    inner: W,
    stream: Stream<'n>,
    /// What is normalized, of which the first bytes are written.
    out: Vec<u8>,
    written: usize,
}

impl<'n, W: Write> NormalizeWriter<'n, W> {
    /// Writes to `inner`. Nothing is written yet.
    ///
    /// ```
    /// use huruf::{Language, NormalizeWriter};
    /// use std::io::{self, Write};
    ///
    /// # fn main() -> io::Result<()> {
    /// let mut file = "علي".as_bytes();
    /// let mut writer = NormalizeWriter::new(Language::Persian.clean().normalizer(), vec![]);
    /// io::copy(&mut file, &mut writer)?;
    /// writer.finish()?;
    /// assert_eq!(writer.get_ref(), "علی".as_bytes());
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn new(normalizer: &'n Normalizer, inner: W) -> Self {
        Self { inner, stream: normalizer.stream(), out: Vec::new(), written: 0 }
    }

    /// Ends the text: writes all that has waited, and flushes the inner writer.
    ///
    /// After an error it may be called again, and goes on where it stopped. What is written
    /// afterwards is a new text.
    ///
    /// ```
    /// use huruf::{NormalizeWriter, Profile};
    /// use std::io::Write;
    ///
    /// # fn main() -> std::io::Result<()> {
    /// let mut writer = NormalizeWriter::new(Profile::CLEAN.normalizer(), Vec::new());
    /// writer.write_all("ا".as_bytes())?;
    /// writer.flush()?;
    /// assert_eq!(writer.get_ref(), b"", "a madda may follow");
    /// writer.finish()?;
    /// assert_eq!(writer.get_ref(), "ا".as_bytes());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of the inner writer.
    pub fn finish(&mut self) -> io::Result<()> {
        self.stream.end(&mut self.out);
        self.flush()
    }

    /// Writes all that is final.
    fn hand_on(&mut self) -> io::Result<()> {
        while let left @ [_, ..] = self.out.get(self.written..).unwrap_or_default() {
            match self.inner.write(left) {
                Ok(0) => return Err(ErrorKind::WriteZero.into()),
                Ok(written) => self.written += written,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        self.out.clear();
        self.written = 0;
        Ok(())
    }
}

impl<W> NormalizeWriter<'_, W> {
    /// The inner writer.
    pub const fn get_ref(&self) -> &W {
        &self.inner
    }

    /// The inner writer. What is written to it here goes past the normalizer, and before what it
    /// still holds.
    pub const fn get_mut(&mut self) -> &mut W {
        &mut self.inner
    }

    /// The inner writer back. What was not [finished](Self::finish) is lost.
    #[must_use]
    pub fn into_inner(self) -> W {
        self.inner
    }

    /// What is normalized and not yet written.
    fn left(&self) -> &[u8] {
        self.out.get(self.written..).unwrap_or_default()
    }
}

impl<W: Write> Write for NormalizeWriter<'_, W> {
    /// Takes the next bytes, 64 KiB at most; writes what was taken before, if that is much.
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        if self.out.len() >= FULL {
            self.hand_on()?;
        }
        let chunk = buf.get(..CHUNK).unwrap_or(buf);
        self.stream.push(chunk, &mut self.out);
        Ok(chunk.len())
    }

    /// Writes all that is final, and flushes the inner writer. The open sequence waits.
    fn flush(&mut self) -> io::Result<()> {
        self.hand_on()?;
        loop {
            match self.inner.flush() {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }
}

impl<W: fmt::Debug> fmt::Debug for NormalizeWriter<'_, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("NormalizeWriter");
        out.field("inner", &self.inner).field("stream", &self.stream);
        out.field("left", &self.left().len()).finish()
    }
}
