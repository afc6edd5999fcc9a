//! A text that is copied only once it changes.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;

/// What becomes of a text while it is read from left to right.
#[derive(Debug)]
pub(super) struct Draft<'t> {
    text: &'t str,
    /// Up to here the text is in `out`, in what it becomes.
    done: usize,
    out: String,
    changed: bool,
}

impl<'t> Draft<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, done: 0, out: String::new(), changed: false }
    }

    /// Writes `to` for `range`, which does not start before the end of the last one. What stands
    /// between them stays.
    pub(super) fn replace(&mut self, range: Range<usize>, to: &str) {
        if !self.changed {
            self.changed = true;
            self.out.reserve(self.text.len());
        }
        self.out.push_str(self.text.get(self.done..range.start).unwrap_or_default());
        self.out.push_str(to);
        self.done = range.end;
    }

    /// The text with all that was replaced; borrowed if nothing was.
    pub(super) fn finish(mut self) -> Cow<'t, str> {
        if !self.changed {
            return Cow::Borrowed(self.text);
        }
        self.out.push_str(self.text.get(self.done..).unwrap_or_default());
        Cow::Owned(self.out)
    }
}

/// One step after another: `step` on what the steps before it made.
pub(super) fn then<'t>(text: Cow<'t, str>, step: impl Fn(&str) -> Cow<'_, str>) -> Cow<'t, str> {
    match text {
        Cow::Borrowed(text) => step(text),
        Cow::Owned(text) => match step(&text) {
            Cow::Owned(made) => Cow::Owned(made),
            Cow::Borrowed(same) if same.len() == text.len() => Cow::Owned(text),
            Cow::Borrowed(part) => Cow::Owned(part.into()),
        },
    }
}
