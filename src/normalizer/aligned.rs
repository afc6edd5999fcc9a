//! Normalizing with the way back.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use super::Normalizer;
use super::append::or_abort;
use crate::align::{Aligned, Alignment};
use crate::kernel::{self, Squeeze, Trace};
use crate::plan::is_space;

impl Normalizer {
    /// Normalizes `text`, and tells which part of it became what.
    ///
    /// The text is the same as that of [`normalize`](Self::normalize). Linear time: with AVX2 and
    /// AVX-512 some percent more than without; other kernels tell it a character at a time, some
    /// hundred megabytes a second.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let text = "كِتَابٌ جَدِيدٌ";
    /// let aligned = Profile::SEARCH.normalizer().normalize_aligned(text);
    /// let at = aligned.text.find("جديد").unwrap();
    /// let source = aligned.alignment.source_range(at..at + "جديد".len());
    /// assert_eq!(&text[source], "جَدِيدٌ");
    /// ```
    #[must_use]
    pub fn normalize_aligned<'t>(&self, text: &'t str) -> Aligned<'t> {
        let Some(start) = self.first_change(text) else {
            let alignment = Alignment::identity(text.len());
            return Aligned { source: text, text: Cow::Borrowed(text), alignment };
        };
        let (mut out, mut trace) = (Vec::new(), Trace::default());
        self.append_traced(text, start, &mut out, &mut trace);
        let alignment = Alignment::of(trace, text.len(), out.len());
        Aligned { source: text, text: Cow::Owned(kernel::into_string(out, 0)), alignment }
    }

    /// Appends what `text` becomes to `out`, and puts into `alignment` where what is appended came
    /// from; its places are those of `text` and of what is appended. Both keep their memory, so that
    /// a million lines need it once.
    ///
    /// ```
    /// use huruf::{Alignment, Profile};
    ///
    /// let (mut keys, mut alignment) = (String::from("> "), Alignment::new());
    /// Profile::SEARCH.normalizer().normalize_aligned_to("بَب", &mut keys, &mut alignment);
    /// assert_eq!(keys, "> بب");
    /// assert_eq!(alignment.source_range(2..4), 4..6);
    /// ```
    pub fn normalize_aligned_to(&self, text: &str, out: &mut String, alignment: &mut Alignment) {
        let mut trace = core::mem::take(alignment).into_trace();
        trace.clear();
        let mut bytes = core::mem::take(out).into_bytes();
        let before = bytes.len();
        self.append_traced(text, 0, &mut bytes, &mut trace);
        *alignment = Alignment::of(trace, text.len(), bytes.len() - before);
        *out = kernel::into_string(bytes, before);
    }

    /// Appends what `text` becomes, of which the part before `start` stays.
    fn append_traced(&self, text: &str, start: usize, out: &mut Vec<u8>, trace: &mut Trace) {
        let squeeze = Squeeze::of(self.plan());
        let start = if squeeze.is_some() { 0 } else { start };
        let before = out.len();
        trace.begin(start);
        or_abort(self.append_unsqueezed(text, start, out, Some(trace)), text.len());
        if let Some(squeeze) = squeeze {
            squeeze_traced(squeeze, text, before, out, trace);
        }
    }
}

/// Shortens the runs of what was appended behind `before`, and tells of it, a character at a time.
fn squeeze_traced(
    mut squeeze: Squeeze,
    text: &str,
    before: usize,
    out: &mut Vec<u8>,
    trace: &mut Trace,
) {
    let bytes = out.split_off(before);
    let whole = kernel::into_string(bytes, 0);
    let mut left = String::with_capacity(whole.len());
    squeeze.feed(&whole, |c| left.push(c));
    squeeze.finish(|c| left.push(c));
    out.extend_from_slice(left.as_bytes());
    if left == whole {
        return;
    }
    let first = Alignment::of(core::mem::take(trace), text.len(), whole.len());
    let mut rest = left.chars();
    let (mut written, mut told) = (0, None);
    for (at, c) in whole.char_indices() {
        let source = first.source_range(at..at + c.len_utf8()).start;
        if told != Some(source) {
            trace.unit(source, written);
            told = Some(source);
        }
        // Of a run, the first are left.
        let mut ahead = rest.clone();
        if let Some(next) = ahead.next().filter(|next| *next == c || *next == ' ' && is_space(c)) {
            written += next.len_utf8();
            rest = ahead;
        }
    }
}
