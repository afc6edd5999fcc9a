//! Where a text may be cut, and each part normalized alone.

use super::Normalizer;
use crate::kernel;
use crate::plan::{is_letter, is_space, is_transparent};

impl Normalizer {
    /// Whether the text may be cut at `index`, each part normalized alone, and the parts joined:
    /// whether the character there begins something of its own, whatever stands before it.
    ///
    /// True at both ends of the text; false inside a character, and beyond the text.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let key = Profile::CLEAN.normalizer();
    /// assert!(key.is_boundary("اب", 2));
    /// assert!(!key.is_boundary("ا\u{653}", 2)); // a madda composes with the alef before it
    /// ```
    #[must_use]
    pub fn is_boundary(&self, text: &str, index: usize) -> bool {
        let Some(rest) = text.get(index..) else { return false };
        let Some(c) = rest.chars().next() else { return true };
        if index == 0 {
            return true;
        }
        let plan = self.plan();
        self.begins(c)
            && !(plan.collapses && self.becomes_space(c))
            && !(plan.elongation_cap != usize::MAX && (is_letter(c) || plan.row(c).is_some()))
    }

    /// Whether `c` is white space, or becomes something that begins with it.
    fn becomes_space(&self, c: char) -> bool {
        is_space(c) || self.plan().row(c).is_some_and(|(_, to)| to.starts_with(is_space))
    }

    /// Whether a text may be cut before `c`, whatever stands there, but for runs that are shortened
    /// on the way out.
    pub(crate) fn begins(&self, c: char) -> bool {
        !is_transparent(c) && kernel::starts_sequence(self.plan(), c)
    }

    /// The last safe boundary before the end of `text`, or 0 if there is none: what stands before
    /// it is final, what stands behind waits for more text. For texts that come in chunks.
    ///
    /// Linear in the part behind the boundary.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let chunk = "قال ا"; // a madda may follow in the next chunk
    /// assert_eq!(Profile::CLEAN.normalizer().last_boundary(chunk), "قال ".len());
    /// ```
    #[must_use]
    pub fn last_boundary(&self, text: &str) -> usize {
        let mut starts = text.char_indices().rev().map(|(at, _)| at);
        starts.find(|at| self.is_boundary(text, *at)).unwrap_or(0)
    }
}
