//! The nearest visible character to the left.

use crate::plan::is_transparent;

/// Finds left neighbours; remembers the last answer, so that a long run of invisible characters
/// costs one look each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Neighbours {
    /// The place the answer is for.
    upto: usize,
    found: Option<char>,
}

impl Neighbours {
    /// The nearest character before `pos` that is neither a mark nor invisible.
    pub(crate) fn before(&mut self, text: &str, pos: usize) -> Option<char> {
        let mut found = None;
        let mut at = pos;
        for c in text.get(..pos).unwrap_or_default().chars().rev() {
            if at == self.upto {
                found = self.found;
                break;
            }
            if !is_transparent(c) {
                found = Some(c);
                break;
            }
            at -= c.len_utf8();
        }
        *self = Self { upto: pos, found };
        found
    }
}
