//! Normalized texts that know that they are.

use alloc::borrow::Cow;
use alloc::string::String;
use core::borrow::Borrow;
use core::fmt;
use core::ops::Deref;

use crate::normalizer::Normalizer;

impl Normalizer {
    /// What `text` becomes, as a key for maps and sets; borrows the text exactly when it is
    /// normalized already.
    ///
    /// ```
    /// use huruf::{Key, Profile};
    /// use std::collections::HashMap;
    ///
    /// let search = Profile::SEARCH.normalizer();
    /// let mut pages: HashMap<Key, u32> = HashMap::new();
    /// pages.insert(search.key("كوريا"), 12);
    ///
    /// assert_eq!(pages.get(&search.key("کوریا")), Some(&12)); // another keyboard
    /// assert_eq!(pages.get("كوريا"), Some(&12)); // a text that is normalized
    /// ```
    #[must_use]
    pub fn key<'t>(&self, text: &'t str) -> Key<'t> {
        Key(self.normalize(text))
    }
}

/// A normalized text: a key that all spellings of a word share. Made by [`Normalizer::key`].
///
/// Equality, order and hash are those of the normalized text as a `str`. So a map with such keys may
/// be asked with a `&str` that is normalized; with any other it finds nothing. Keys of different
/// rules are of no use in one map: the type does not tell them apart.
///
/// To compare two texts once, [`Normalizer::eq`] and [`Normalizer::cmp`] need no memory; a key
/// pays where a text is compared many times.
///
/// ```
/// use huruf::{Key, Profile};
/// use std::collections::BTreeSet;
///
/// let words = ["أحمد", "احمد", "إيمان", "ايمان"];
/// let keys: BTreeSet<Key> = words.iter().map(|word| Profile::SEARCH.normalizer().key(word)).collect();
/// assert_eq!(keys.iter().map(Key::as_str).collect::<Vec<_>>(), ["احمد", "ايمان"]);
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<'t>(Cow<'t, str>);

impl Key<'_> {
    /// The normalized text.
    ///
    /// ```
    /// use huruf::Profile;
    /// assert_eq!(Profile::SEARCH.normalizer().key("أحمد").as_str(), "احمد");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The same key, which owns its text: allocates if it was borrowed.
    ///
    /// ```
    /// use huruf::{Key, Profile};
    ///
    /// fn key_of(line: String) -> Key<'static> {
    ///     Profile::SEARCH.normalizer().key(line.trim()).into_owned()
    /// }
    /// assert_eq!(key_of(" أحمد\n".into()).as_str(), "احمد");
    /// ```
    #[must_use]
    pub fn into_owned(self) -> Key<'static> {
        Key(Cow::Owned(self.0.into_owned()))
    }
}

impl Deref for Key<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Key<'_> {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for Key<'_> {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Key<'_> {
    /// Whether `other` is the normalized text, byte for byte.
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Key<'_> {
    /// Whether `other` is the normalized text, byte for byte.
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<'t> From<Key<'t>> for Cow<'t, str> {
    fn from(key: Key<'t>) -> Self {
        key.0
    }
}

impl From<Key<'_>> for String {
    /// The normalized text; allocates if it was borrowed.
    fn from(key: Key<'_>) -> Self {
        key.0.into_owned()
    }
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Key<'_> {
    /// The text, quoted and escaped.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.0, f)
    }
}
