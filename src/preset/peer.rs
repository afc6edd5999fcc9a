//! What is said of each preset, and how it is done.

use alloc::borrow::Cow;

use crate::normalizer::Normalizer;
use crate::profile::Profile;

/// A character, and what stands for it.
pub(super) type Row = (char, &'static str);

/// One function of another program.
pub(super) struct Peer {
    pub(super) name: &'static str,
    pub(super) program: &'static str,
    pub(super) version: &'static str,
    /// As the program names it.
    pub(super) function: &'static str,
    /// The profile that does it right.
    pub(super) prefer: Profile,
    /// Each with a text that shows it; a test looks whether it does, and whether any is missing.
    pub(super) breaks: &'static [(Law, &'static str)],
    pub(super) way: Way,
}

/// How a preset is done.
pub(super) enum Way {
    /// Character by character, whatever stands around: the kernels do it.
    Table(Normalizer),
    /// By the context of a character, or in steps.
    Code(fn(&str) -> Cow<'_, str>),
}

/// What holds of every [`Profile`], and not of every [`Preset`](super::Preset).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Law {
    /// What is normalized stays as it is. A preset that breaks it changes its own output.
    Idempotent,
    /// Two spellings of one text that Unicode calls canonically equivalent become the same.
    /// A preset that breaks it makes two words of ا with a hamza and أ.
    Canonical,
    /// What is normalized line by line is what is normalized at once. A preset that breaks it looks
    /// at the text as a whole.
    Local,
    /// Text without a character of the Arabic script stays as it is. A preset that breaks it
    /// changes or loses other scripts, digits, punctuation or emoji.
    Untouched,
}
