//! The changes of runs that are shortened, on top of all others.

use alloc::borrow::Cow;
use alloc::string::String;
use core::ops::Range;
use core::str::Chars;

use super::{Change, Changes};
use crate::kernel::Squeeze;
use crate::plan::is_space;
use crate::rules::Rule;

impl<'a> Changes<'a> {
    /// Does the sequences from the cursor on, up to where no run reaches across.
    pub(super) fn advance_squeezed(&mut self) {
        let Some(mut squeeze) = Squeeze::of(&self.engine.plan) else { return };
        let start = self.cursor.pos;
        let mut whole = String::new();
        loop {
            self.advance();
            whole.push_str(core::str::from_utf8(&self.made).unwrap_or_default());
            let end = self.cursor.pos;
            if end == self.text.len() || self.normalizer.is_boundary(self.text, end) {
                break;
            }
        }
        let mut left = String::new();
        squeeze.feed(&whole, |c| left.push(c));
        squeeze.finish(|c| left.push(c));
        if left != whole {
            self.squeeze(start..self.cursor.pos, left.chars());
        }
    }

    /// Finds the changes once more, for a part of which only `left` is left.
    fn squeeze(&mut self, part: Range<usize>, mut left: Chars<'_>) {
        let mut at = part.start;
        for mut change in core::mem::take(&mut self.found) {
            self.squeeze_kept(at..change.source.start, &mut left);
            at = change.source.end;
            let to: String = change.to.chars().filter_map(|c| take(&mut left, c)).collect();
            if to != change.to {
                change.to = Cow::Owned(to);
            }
            if change.to != change.from {
                self.found.push_back(change);
            }
        }
        self.squeeze_kept(at..part.end, &mut left);
    }

    /// Finds what is no longer left of characters that would have stayed.
    fn squeeze_kept(&mut self, part: Range<usize>, left: &mut Chars<'_>) {
        let kept = self.text.get(part.clone()).unwrap_or_default();
        for (at, c) in kept.char_indices() {
            let taken = take(left, c);
            if taken == Some(c) {
                continue;
            }
            let (_, rest) = kept.split_at_checked(at).unwrap_or_default();
            let (from, _) = rest.split_at_checked(c.len_utf8()).unwrap_or_default();
            let at = part.start + at;
            self.found.push_back(Change {
                source: at..at + from.len(),
                from,
                to: Cow::Borrowed(if taken.is_some() { " " } else { "" }),
                rule: if is_space(c) { Rule::CollapseWhiteSpace } else { Rule::Elongation },
            });
        }
    }
}

/// Takes what is left of `c`, if something is: of a run, the first are.
fn take(left: &mut Chars<'_>, c: char) -> Option<char> {
    let mut ahead = left.clone();
    let next = ahead.next().filter(|next| *next == c || *next == ' ' && is_space(c))?;
    *left = ahead;
    Some(next)
}
