//! Places in characters and in UTF-16, for hosts that count so.

use alloc::vec::Vec;

/// How many bytes lie between two places that are counted beforehand.
const STEP: usize = 256;

/// Places of a text in bytes, in characters and in UTF-16 code units.
///
/// Python counts code points; Java, JavaScript, .NET and Swift's `NSString` count UTF-16. Made in
/// linear time; then each question is answered within 256 bytes of text. A place inside a character
/// counts as its start, one beyond the end as the end.
///
/// ```
/// use huruf::{Profile, TextIndex};
///
/// let text = "😀 مُحمد";
/// let aligned = Profile::SEARCH.normalizer().normalize_aligned(text);
/// let at = aligned.text.find("محمد").unwrap();
/// let range = aligned.source_range(at..at + "محمد".len());
///
/// let index = TextIndex::new(text);
/// assert_eq!((index.chars(range.start), index.chars(range.end)), (2, 7));
/// assert_eq!((index.utf16(range.start), index.utf16(range.end)), (3, 8));
/// assert_eq!(index.byte_of_utf16(3), range.start);
/// ```
#[derive(Clone, Debug)]
pub struct TextIndex<'t> {
    text: &'t str,
    /// Characters and UTF-16 units before each [`STEP`] bytes.
    counts: Vec<(usize, usize)>,
}

impl<'t> TextIndex<'t> {
    /// Counts `text`.
    #[must_use]
    pub fn new(text: &'t str) -> Self {
        let mut counts = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = (0, 0);
        for step in text.as_bytes().chunks(STEP) {
            counts.push(count);
            for byte in step {
                let (chars, utf16) = units(*byte);
                count = (count.0 + chars, count.1 + utf16);
            }
        }
        Self { text, counts }
    }

    /// How many characters (code points) stand before a byte.
    #[must_use]
    pub fn chars(&self, byte: usize) -> usize {
        self.count(byte).0
    }

    /// How many UTF-16 code units stand before a byte.
    #[must_use]
    pub fn utf16(&self, byte: usize) -> usize {
        self.count(byte).1
    }

    /// The byte behind so many characters.
    #[must_use]
    pub fn byte_of_char(&self, chars: usize) -> usize {
        self.byte(chars, |count| count.0)
    }

    /// The byte behind so many UTF-16 code units.
    #[must_use]
    pub fn byte_of_utf16(&self, utf16: usize) -> usize {
        self.byte(utf16, |count| count.1)
    }

    fn count(&self, byte: usize) -> (usize, usize) {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let step = byte / STEP;
        let Some(mut count) = self.counts.get(step).copied().or(self.counts.last().copied()) else {
            return (0, 0);
        };
        let from = step.min(self.counts.len() - 1) * STEP;
        for byte in self.text.as_bytes().get(from..byte).unwrap_or_default() {
            let (chars, utf16) = units(*byte);
            count = (count.0 + chars, count.1 + utf16);
        }
        count
    }

    fn byte(&self, place: usize, unit: impl Fn((usize, usize)) -> usize) -> usize {
        let step = self.counts.partition_point(|count| unit(*count) <= place).saturating_sub(1);
        let mut count = self.counts.get(step).copied().unwrap_or_default();
        for (at, byte) in self.text.bytes().enumerate().skip(step * STEP) {
            let (chars, utf16) = units(byte);
            count = (count.0 + chars, count.1 + utf16);
            if chars > 0 && unit(count) > place {
                return at;
            }
        }
        self.text.len()
    }
}

/// How many characters and UTF-16 code units begin with a byte.
const fn units(byte: u8) -> (usize, usize) {
    match byte {
        0x80..0xC0 => (0, 0),
        0xF0.. => (1, 2),
        _ => (1, 1),
    }
}
