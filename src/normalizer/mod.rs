//! The front desk: borrow or own, buffers, comparison. The only caller of plan and kernel.

mod aligned;
mod append;
mod boundary;
mod compare;
#[cfg(feature = "kernels")]
mod forced;
mod signs;
mod stream;

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::collections::TryReserveError;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use once_cell::race::OnceBox;

use crate::kernel::{self, Engine, Kernel, MIN_ROOM, PIECE, Pieces, SHORT, Squeeze};
use crate::plan::Plan;
use crate::rules::{Rules, RulesError};

use append::or_abort;

pub(crate) use signs::{Sign, Signs};

pub use stream::{Stream, TextStream};

/// Rules, ready to run over text.
///
/// Built in `const`, so that it may live in a `static`; `Send` and `Sync`. Building it costs
/// nothing; the first use compiles the rules to tables (about a millisecond, 0.4 MB), which all later uses
/// share. Then every call takes time linear in the text, in one pass.
///
/// ```
/// use huruf::{Normalizer, Profile};
///
/// static KEY: Normalizer = Normalizer::new(Profile::SEARCH.rules());
///
/// assert_eq!(KEY.normalize("مُحَمَّد"), "محمد");
/// assert!(KEY.eq("کوریا", "كوريا"));
/// ```
///
/// Rules that are wrong do not compile:
///
/// ```compile_fail
/// use huruf::{Normalizer, Rules};
/// // Two rows for one character.
/// static BAD: Normalizer = Normalizer::new(Rules::new().rows(&[('a', "b"), ('a', "c")]));
/// ```
pub struct Normalizer {
    rules: Rules,
    engine: OnceBox<Engine>,
    /// The same rules, but for those that wait until a text is cut into tokens.
    before_cutting: OnceBox<Normalizer>,
    signs: OnceBox<Signs>,
    forced: Option<Kernel>,
}

impl Normalizer {
    /// Makes a normalizer of `rules`.
    ///
    /// # Panics
    ///
    /// If the rows of the user's own are wrong (see [`RulesError`]). In a `static` or `const` that
    /// is a compile error. For rules that come at run time there is
    /// [`try_new`](Self::try_new).
    #[must_use]
    pub const fn new(rules: Rules) -> Self {
        match rules.check() {
            Ok(()) => Self::of(rules, None),
            #[expect(clippy::panic, reason = "a compile error where it is meant to be used")]
            Err(error) => panic!("{}", error.message()),
        }
    }

    /// Makes a normalizer of `rules`.
    ///
    /// ```
    /// use huruf::{Normalizer, Rules};
    ///
    /// let error = Normalizer::try_new(Rules::new().rows(&[('b', ""), ('a', "")])).unwrap_err();
    /// assert_eq!(error.to_string(), "user rows must be in code point order (see the row of U+0061)");
    /// ```
    ///
    /// # Errors
    ///
    /// If the rows of the user's own are out of order, name a character twice, or are not closed.
    pub const fn try_new(rules: Rules) -> Result<Self, RulesError> {
        match rules.check() {
            Ok(()) => Ok(Self::of(rules, None)),
            Err(error) => Err(error),
        }
    }

    /// Of the rows of another program, as they stand: in code point order, each character once.
    ///
    /// # Panics
    ///
    /// If they are not in order, which is a compile error: all of them are in a `static`.
    pub(crate) const fn of_table(rows: &'static [(char, &'static str)]) -> Self {
        Self::new(Rules::table(rows))
    }

    /// Of rules that were checked.
    const fn of(rules: Rules, forced: Option<Kernel>) -> Self {
        Self {
            rules,
            engine: OnceBox::new(),
            before_cutting: OnceBox::new(),
            signs: OnceBox::new(),
            forced,
        }
    }

    /// The rules it was made of.
    ///
    /// ```
    /// use huruf::Profile;
    /// assert_eq!(Profile::SEARCH.normalizer().rules(), Profile::SEARCH.rules());
    /// ```
    pub const fn rules(&self) -> Rules {
        self.rules
    }

    pub(crate) fn engine(&self) -> &Engine {
        self.engine.get_or_init(|| Box::new(Engine::new(Plan::compile(&self.rules), self.forced)))
    }

    /// What a text that is cut into tokens is normalized by before: it keeps punctuation, signs and
    /// phrases.
    pub(crate) fn before_cutting(&self) -> &Self {
        let rules = self.rules.before_cutting();
        if rules == self.rules {
            return self;
        }
        self.before_cutting.get_or_init(|| Box::new(Self::of(rules, self.forced)))
    }

    /// What becomes of the signs that most texts are full of, each by itself.
    pub(crate) fn signs(&self) -> &Signs {
        self.signs.get_or_init(|| Box::new(Signs::of(self)))
    }

    /// Whether a character stays as it is, whatever stands around it.
    pub(crate) fn keeps(&self, c: char) -> bool {
        self.plan().row(c).is_none()
    }

    fn plan(&self) -> &Plan {
        &self.engine().plan
    }

    /// Normalizes `text`; borrows it exactly when it is normalized already.
    ///
    /// Allocates nothing for normalized text, and once for other text; twice only if a text of some
    /// hundred bytes or more grows beyond its own length. Linear time.
    ///
    /// ```
    /// use huruf::Profile;
    /// use std::borrow::Cow;
    ///
    /// let key = Profile::SEARCH.normalizer();
    /// assert_eq!(key.normalize("أحمد"), "احمد");
    /// assert!(matches!(key.normalize("احمد"), Cow::Borrowed("احمد")));
    /// ```
    #[must_use]
    pub fn normalize<'t>(&self, text: &'t str) -> Cow<'t, str> {
        or_abort(self.try_normalize(text), text.len())
    }

    /// [`normalize`](Self::normalize), but reports where there is no memory instead of ending the
    /// program.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// # fn main() -> Result<(), std::collections::TryReserveError> {
    /// assert_eq!(Profile::SEARCH.normalizer().try_normalize("أحمد")?, "احمد");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If memory for what the text becomes cannot be had. That is all the memory a call needs, but
    /// for two things that still end the program: the first call ever of a normalizer, which
    /// compiles its rules (normalize an empty text early, and it is done); and some bytes that
    /// [`Rules::rest`] needs on text of other scripts.
    pub fn try_normalize<'t>(&self, text: &'t str) -> Result<Cow<'t, str>, TryReserveError> {
        let mut out = Vec::new();
        let mut buffer = [0; 2 * SHORT];
        if let Some(made) = self.short(text, &mut buffer) {
            if made == text.as_bytes() {
                return Ok(Cow::Borrowed(text));
            }
            try_extend(&mut out, made)?;
            return Ok(Cow::Owned(kernel::into_string(out, 0)));
        }
        let Some(start) = self.first_change(text) else { return Ok(Cow::Borrowed(text)) };
        if self.max_normalized_len(text.len()).is_some_and(|most| most <= MIN_ROOM) {
            // A word, or a short line: made on the stack, so that the room is exact.
            let mut buffer = [0; PIECE];
            let mut pieces = Pieces::from(self.engine(), text, 0);
            try_extend(&mut out, pieces.next_piece(&mut buffer))?;
        } else {
            self.try_append(text, start, &mut out)?;
        }
        Ok(Cow::Owned(kernel::into_string(out, 0)))
    }

    /// Appends what `text` becomes to `out`: one buffer for a million lines.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut keys = String::new();
    /// for word in ["أحمد", "إيمان"] {
    ///     Profile::SEARCH.normalizer().normalize_to(word, &mut keys);
    ///     keys.push(';');
    /// }
    /// assert_eq!(keys, "احمد;ايمان;");
    /// ```
    pub fn normalize_to(&self, text: &str, out: &mut String) {
        in_string(out, |bytes| self.append(text, 0, bytes));
    }

    /// [`normalize_to`](Self::normalize_to), but reports where there is no memory.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// # fn main() -> Result<(), std::collections::TryReserveError> {
    /// let mut key = String::from("=");
    /// Profile::SEARCH.normalizer().try_normalize_to("أحمد", &mut key)?;
    /// assert_eq!(key, "=احمد");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`try_normalize`](Self::try_normalize); `out` then holds what it held before.
    pub fn try_normalize_to(&self, text: &str, out: &mut String) -> Result<(), TryReserveError> {
        in_string(out, |bytes| self.try_append(text, 0, bytes))
    }

    /// Normalizes `text` where it stands.
    ///
    /// Allocates nothing for normalized text; otherwise only for the part from the first change.
    ///
    /// ```
    /// use huruf::Language;
    ///
    /// let mut name = String::from("علي");
    /// Language::Persian.clean().normalizer().normalize_in_place(&mut name);
    /// assert_eq!(name, "علی");
    /// ```
    pub fn normalize_in_place(&self, text: &mut String) {
        let start = self.split_normalized(text).0.len();
        if start == text.len() {
            return;
        }
        let rest = text.split_off(start);
        self.normalize_to(&rest, text);
    }

    /// Normalizes text that may hold bytes that are not UTF-8.
    ///
    /// Ill-formed bytes pass through unchanged. They separate: no letter joins a mark across them,
    /// and no joiner has an owner there.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let bytes = b"\xD8\xA3\xFF\xD8\xA3"; // أ, a byte that is not UTF-8, أ
    /// assert_eq!(&*Profile::SEARCH.normalizer().normalize_bytes(bytes), b"\xD8\xA7\xFF\xD8\xA7");
    /// ```
    #[must_use]
    pub fn normalize_bytes<'t>(&self, bytes: &'t [u8]) -> Cow<'t, [u8]> {
        or_abort(self.try_normalize_bytes(bytes), bytes.len())
    }

    /// [`normalize_bytes`](Self::normalize_bytes), but reports where there is no memory.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// # fn main() -> Result<(), std::collections::TryReserveError> {
    /// let bytes = Profile::SEARCH.normalizer().try_normalize_bytes(b"\xFF\xD8\xA3")?;
    /// assert_eq!(&*bytes, b"\xFF\xD8\xA7");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`try_normalize`](Self::try_normalize).
    pub fn try_normalize_bytes<'t>(
        &self,
        bytes: &'t [u8],
    ) -> Result<Cow<'t, [u8]>, TryReserveError> {
        if let Some(text) = kernel::as_text(self.engine(), bytes) {
            return self.try_normalize(text).map(|made| match made {
                Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
                Cow::Owned(made) => Cow::Owned(made.into_bytes()),
            });
        }
        let mut done = 0;
        for chunk in bytes.utf8_chunks() {
            if let Some(start) = self.first_change(chunk.valid()) {
                let (before, rest) = bytes.split_at_checked(done).unwrap_or_default();
                let mut out = Vec::new();
                out.try_reserve_exact(bytes.len())?;
                out.extend_from_slice(before);
                let mut start = start;
                for chunk in rest.utf8_chunks() {
                    self.try_append(chunk.valid(), start, &mut out)?;
                    try_extend(&mut out, chunk.invalid())?;
                    start = 0;
                }
                return Ok(Cow::Owned(out));
            }
            done += chunk.valid().len() + chunk.invalid().len();
        }
        Ok(Cow::Borrowed(bytes))
    }

    /// Whether `text` is normalized: whether [`normalize`](Self::normalize) would borrow it.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let key = Profile::SEARCH.normalizer();
    /// assert!(key.is_normalized("محمد"));
    /// assert!(!key.is_normalized("محمّد"));
    /// ```
    #[must_use]
    pub fn is_normalized(&self, text: &str) -> bool {
        self.first_change(text).is_none()
    }

    /// Splits `text` into a part that is normalized and the rest, at a safe boundary: the first
    /// part followed by the normalized rest is the normalized text. The rest is empty exactly when
    /// the text is normalized.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let (done, rest) = Profile::SEARCH.normalizer().split_normalized("قال أحمد");
    /// assert_eq!(done, "قال ");
    /// assert_eq!(rest, "أحمد");
    /// ```
    #[must_use]
    pub fn split_normalized<'t>(&self, text: &'t str) -> (&'t str, &'t str) {
        let Some(start) = self.first_change(text) else { return (text, "") };
        let at = self.sharpen(text, start);
        text.split_at_checked(at).unwrap_or(("", text))
    }

    /// The most that any text can grow: bytes written per byte read, at least 1.
    ///
    /// ```
    /// use huruf::{Normalizer, Rules};
    /// assert_eq!(Normalizer::new(Rules::new().strip_tatweel(true)).growth(), 1.0);
    /// ```
    #[must_use]
    pub fn growth(&self) -> f64 {
        let (written, read) = self.plan().growth;
        written as f64 / read as f64
    }

    /// The most bytes that a text of `len` bytes can become; `None` if that is beyond `usize`.
    ///
    /// ```
    /// use huruf::Profile;
    /// let key = Profile::SEARCH.normalizer();
    /// assert!(key.max_normalized_len(100) >= Some(100));
    /// assert_eq!(key.max_normalized_len(usize::MAX), None);
    /// ```
    #[must_use]
    pub fn max_normalized_len(&self, len: usize) -> Option<usize> {
        let (written, read) = self.plan().growth;
        Some(len.checked_mul(written)?.div_ceil(read))
    }

    /// Where a stretch starts that changes; `None` if none does.
    fn first_change(&self, text: &str) -> Option<usize> {
        let engine = self.engine();
        let start = kernel::scan(engine, text);
        match Squeeze::of(&engine.plan) {
            None => start,
            // A run may have begun before the change: all is done again.
            Some(squeeze) => (start.is_some() || squeeze.changes(text)).then_some(0),
        }
    }

    /// The last safe boundary up to which `text` is normalized, of which `start` is none too late.
    fn sharpen(&self, text: &str, start: usize) -> usize {
        let mut pieces = Pieces::from(self.engine(), text, start);
        let mut buffer = [0; PIECE];
        let mut same = start;
        loop {
            let piece = pieces.next_piece(&mut buffer);
            let rest = text.as_bytes().get(same..).unwrap_or_default();
            let equal = piece.iter().zip(rest).take_while(|(a, b)| a == b).count();
            same += equal;
            if equal < piece.len() || piece.is_empty() {
                break;
            }
        }
        while same > 0 && !(text.is_char_boundary(same) && self.is_boundary(text, same)) {
            same -= 1;
        }
        same
    }
}

/// Appends bytes, if there is memory for them.
fn try_extend(out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), TryReserveError> {
    out.try_reserve(bytes.len())?;
    out.extend_from_slice(bytes);
    Ok(())
}

/// Lets `append` append to a text, as bytes: whole outputs of the kernels and nothing else.
fn in_string<T>(out: &mut String, append: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    let mut bytes = core::mem::take(out).into_bytes();
    let before = bytes.len();
    let result = append(&mut bytes);
    *out = kernel::into_string(bytes, before);
    result
}

impl Clone for Normalizer {
    /// The rules are copied; the clone compiles them again at its first use.
    fn clone(&self) -> Self {
        Self::of(self.rules, self.forced)
    }
}

impl fmt::Debug for Normalizer {
    /// The rules; and once it was used, the kernel that runs them, and which letters and marks of
    /// U+0600–06FF it always leaves to the slower path.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Normalizer");
        out.field("rules", &self.rules);
        if let Some(engine) = self.engine.get() {
            engine.describe(&mut out);
        }
        out.finish()
    }
}
