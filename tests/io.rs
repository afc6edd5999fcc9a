//! Readers and writers: whatever the inner one does, the text comes out whole and once.

#![cfg(feature = "std")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use std::io::{self, BufRead, ErrorKind, Read, Write};

use huruf::{Language, NormalizeReader, NormalizeWriter, Normalizer, Profile};

use reference::texts::{Random, mixture, times};

/// A reader and writer that does what readers and writers may do: little at a time, errors and
/// interruptions between.
struct Moody {
    random: Random,
    /// What is read from, or was written to.
    bytes: Vec<u8>,
    at: usize,
    /// The most bytes at a time.
    most: usize,
    /// How many errors came out.
    errors: usize,
    interrupted: usize,
    flushed: usize,
}

impl Moody {
    fn new(seed: u64, bytes: &[u8], most: usize) -> Self {
        let (random, bytes) = (Random(seed), bytes.to_vec());
        Self { random, bytes, at: 0, most, errors: 0, interrupted: 0, flushed: 0 }
    }

    /// How many of `len` bytes it takes, if any.
    fn mood(&mut self, len: usize) -> io::Result<usize> {
        match self.random.below(8) {
            0 => {
                self.interrupted += 1;
                Err(ErrorKind::Interrupted.into())
            }
            1 => {
                self.errors += 1;
                Err(io::Error::other("not now"))
            }
            _ => Ok(self.random.size(1, self.most).min(len)),
        }
    }
}

impl Read for Moody {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let len = self.mood(buf.len().min(self.bytes.len() - self.at))?;
        buf[..len].copy_from_slice(&self.bytes[self.at..self.at + len]);
        self.at += len;
        Ok(len)
    }
}

impl Write for Moody {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        assert!(!buf.is_empty(), "nothing is written where there is nothing");
        let len = self.mood(buf.len())?;
        self.bytes.extend(&buf[..len]);
        Ok(len)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.mood(1)?;
        self.flushed += 1;
        Ok(())
    }
}

/// Some texts, with the rules they are to go through.
fn for_texts(seed: u64, mut check: impl FnMut(u64, &Normalizer, &[u8], &[u8])) {
    let mut random = Random(seed);
    for i in 0..2_000 * times() {
        let key = Profile::ALL[i % Profile::ALL.len()].normalizer();
        let mut bytes = Vec::new();
        for _ in 0..random.size(0, 30) {
            bytes.extend(mixture(&mut random).as_bytes());
            if random.one_in(9) {
                bytes.pop();
            }
        }
        check(random.next(), key, &bytes, &key.normalize_bytes(&bytes));
    }
}

#[test]
fn a_reader_gives_the_whole_once() {
    let mut errors = 0;
    for_texts(50, |seed, key, bytes, wanted| {
        let most = [1, 3, 200, 100_000][seed as usize % 4];
        let mut reader = NormalizeReader::new(key, Moody::new(seed, bytes, most));
        let mut random = Random(seed);
        let mut got: Vec<u8> = Vec::new();
        let mut seen = 0;
        let mut buf = [0xEE; 300];
        loop {
            let len = random.below(buf.len());
            match reader.read(&mut buf[..len]) {
                Ok(0) if len > 0 => break,
                Ok(read) => got.extend(&buf[..read]),
                Err(error) => {
                    assert_eq!(error.to_string(), "not now", "the inner error as it is");
                    seen += 1;
                }
            }
        }
        assert!(got == wanted, "{}", bytes.escape_ascii());
        assert_eq!(reader.read(&mut buf).unwrap(), 0, "the end is the end");
        assert_eq!(seen, reader.get_ref().errors, "each error comes once");
        errors += seen + reader.into_inner().interrupted;
    });
    assert!(errors > 1_000);
}

#[test]
fn a_reader_of_nothing() {
    let key = Profile::SEARCH.normalizer();
    let mut reader = NormalizeReader::new(key, io::empty());
    assert_eq!(reader.read(&mut []).unwrap(), 0);
    assert_eq!(reader.fill_buf().unwrap(), b"");
    // A read of no bytes asks nobody.
    let mut reader = NormalizeReader::new(key, Moody::new(0, b"", 1));
    for _ in 0..20 {
        assert_eq!(reader.read(&mut []).unwrap(), 0);
    }
    assert_eq!(reader.get_ref().errors + reader.get_ref().interrupted, 0);
}

#[test]
fn a_reader_has_lines() {
    let text = "كِتاب\r\nأحمد\n\nعلي";
    let reader = NormalizeReader::new(Profile::SEARCH.normalizer(), text.as_bytes());
    let lines: Vec<String> = reader.lines().map(Result::unwrap).collect();
    assert_eq!(lines, ["كتاب", "احمد", "", "علي"]);

    let mut reader = NormalizeReader::new(Profile::SEARCH.normalizer(), text.as_bytes());
    assert!(reader.fill_buf().unwrap().starts_with("كتاب".as_bytes()));
    reader.consume(usize::MAX); // more than there is: a fault of the caller's, and no panic
    assert_ne!(reader.fill_buf().unwrap(), b"");
}

/// Ill-formed bytes at the end of the file, which a chunk would have to wait for.
#[test]
fn a_reader_gives_what_the_end_cuts() {
    let mut reader = NormalizeReader::new(Profile::SEARCH.normalizer(), &b"\xD8\xA3\xD8"[..]);
    let mut got = Vec::new();
    reader.read_to_end(&mut got).unwrap();
    assert_eq!(got, b"\xD8\xA7\xD8");
}

#[test]
fn a_writer_writes_the_whole_once() {
    let mut errors = 0;
    for_texts(51, |seed, key, bytes, wanted| {
        let most = [1, 3, 200, 100_000][seed as usize % 4];
        let mut writer = NormalizeWriter::new(key, Moody::new(seed, b"", most));
        let mut random = Random(seed);
        let mut seen = 0;
        let mut count = |result: io::Result<()>| {
            let failed = result.is_err();
            seen += usize::from(failed);
            failed
        };
        let mut rest = bytes;
        while !rest.is_empty() {
            if random.one_in(20) {
                count(writer.flush());
            }
            let len = random.size(0, 300).min(rest.len());
            match writer.write(&rest[..len]) {
                Ok(written) => rest = &rest[written..],
                Err(error) => _ = count(Err(error)),
            }
        }
        while count(writer.finish()) {}
        assert!(writer.get_ref().bytes == wanted, "{}", bytes.escape_ascii());
        assert_eq!(seen, writer.get_ref().errors, "each error comes once");
        assert!(writer.get_ref().flushed > 0);
        errors += seen + writer.into_inner().interrupted;
    });
    assert!(errors > 1_000);
}

/// Large texts: neither more than a chunk is taken at a time, nor is too much gathered.
#[test]
fn large_texts() {
    let mut random = Random(52);
    let mut text = String::new();
    while text.len() < 1 << 20 {
        text.push_str(&mixture(&mut random));
    }
    let clean = Language::Sorani.clean();
    for key in [Profile::SEARCH.normalizer(), clean.normalizer()] {
        let wanted = key.normalize(&text);
        let mut writer = NormalizeWriter::new(key, Vec::new());
        writer.write_all(text.as_bytes()).unwrap();
        assert!(writer.get_ref().len() > wanted.len() / 2, "not all is kept to the end");
        writer.finish().unwrap();
        assert!(writer.into_inner() == wanted.as_bytes());

        let mut read = String::new();
        NormalizeReader::new(key, text.as_bytes()).read_to_string(&mut read).unwrap();
        assert!(read == wanted);

        // From one end to the other.
        let mut writer = NormalizeWriter::new(key, Vec::new());
        io::copy(&mut NormalizeReader::new(key, text.as_bytes()), &mut writer).unwrap();
        writer.finish().unwrap();
        assert!(writer.into_inner() == key.normalize(&wanted).as_bytes());
    }
}

/// A writer that takes nothing is an error, not an endless loop.
#[test]
fn a_writer_that_is_full() {
    let mut room = [0; 3];
    let mut writer = NormalizeWriter::new(Profile::SEARCH.normalizer(), &mut room[..]);
    writer.write_all("أب".as_bytes()).unwrap();
    assert_eq!(writer.finish().unwrap_err().kind(), ErrorKind::WriteZero);
    assert_eq!(writer.finish().unwrap_err().kind(), ErrorKind::WriteZero);
    assert_eq!(writer.into_inner().len(), 0);
    assert_eq!(room, *b"\xD8\xA7\xD8");
}

#[test]
fn a_flush_leaves_the_sequence_open() {
    let mut writer = NormalizeWriter::new(Profile::CLEAN.normalizer(), Vec::new());
    writer.write_all("با".as_bytes()).unwrap();
    writer.flush().unwrap();
    assert_eq!(writer.get_ref(), "ب".as_bytes());
    writer.write_all("\u{653}".as_bytes()).unwrap();
    writer.finish().unwrap();
    assert_eq!(writer.get_ref(), "بآ".as_bytes());
    // The next is a text of its own.
    writer.write_all("\u{653}".as_bytes()).unwrap();
    writer.finish().unwrap();
    writer.finish().unwrap();
    assert_eq!(writer.into_inner(), "بآ\u{653}".as_bytes());
}

/// What is dropped is lost, as it is documented, and nobody is asked or panics.
#[test]
fn a_writer_that_is_dropped() {
    let mut inner = Moody::new(0, b"", 1);
    let mut writer = NormalizeWriter::new(Profile::CLEAN.normalizer(), &mut inner);
    writer.write_all("با".as_bytes()).unwrap();
    drop(writer);
    assert_eq!(inner.bytes, b"");
    assert_eq!(inner.errors + inner.interrupted + inner.flushed, 0);
}
