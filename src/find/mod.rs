//! Searching raw text for what a needle becomes: [`Finder`].
//!
//! The normalized text is made in windows (`window.rs`) and searched at the speed of vectors
//! (`hits.rs`); only where something is found, the way back to the source is walked (`walk.rs`).

mod hits;
mod walk;
mod window;
mod word;

use alloc::string::String;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use crate::align::to_graphemes;
use crate::kernel::Needle;
use crate::normalizer::Normalizer;

use hits::Hits;
use walk::Walk;

impl Normalizer {
    /// Prepares to search texts for `needle`, however both are spelt.
    ///
    /// Linear in the needle.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("کوریا"); // a Persian keyboard
    /// let text = "في كُورِيَا اليوم"; // an Arabic one, vowelled
    /// let range = finder.find(text).unwrap();
    /// assert_eq!(&text[range], "كُورِيَا");
    /// ```
    #[must_use]
    pub fn finder(&self, needle: &str) -> Finder<'_> {
        let text = self.normalize(needle).into_owned();
        Finder {
            normalizer: self,
            needle: Needle::new(text.as_bytes()),
            first_boundary: word::first_boundary(&text),
            text,
            whole_word: false,
            graphemes: false,
        }
    }
}

/// Searches raw texts for all spellings of a needle. Made by [`Normalizer::finder`].
///
/// # What is found
///
/// An occurrence is an occurrence of the normalized needle in the normalized haystack. Its range is
/// one of the *source*, in bytes of UTF-8, on character boundaries:
///
/// * the smallest run of whole characters that it comes from. Characters that are changed
///   together count as one: a letter and the mark it composes with, marks that change places
///   ([`Normalizer::changes`] tells which). So does a ligature, though the needle be a part of it;
/// * and what is deleted right behind its last character: vowel signs, tatweel, joiners, letters of
///   a run that is shortened. So no letter is parted from the marks that do not count. What is
///   deleted before its first character is not part of it.
///
/// Marks that the rules keep are characters as others: under [`Profile::CLEAN`](crate::Profile::CLEAN)
/// the needle ب is found in بَ, without the mark. [`graphemes`](Self::graphemes) takes it in.
///
/// Occurrences do not overlap in the normalized text, and come in its order. Their ranges ascend,
/// but where one character stands for several, as ligatures do, two may hold the same one.
///
/// A needle that is empty, or of which nothing is left (a tatweel under a profile that strips it),
/// occurs nowhere: who typed nothing does not ask for every place there is.
///
/// # Time and memory
///
/// Linear in the haystack, whatever the needle, and no more of it is read than it takes to find
/// what is asked for, but for a part that grows from 1 KiB to 16. A haystack that is normalized
/// already is searched where it stands; any other is normalized a part at a time, into a buffer as
/// long as that, or as a longer needle. Where a range is asked for, memory for one combining
/// sequence comes on top of it, and where runs are shortened
/// ([`Rules::elongation`](crate::Rules::elongation),
/// [`WhiteSpace::Collapse`](crate::WhiteSpace::Collapse)), for what stands between two safe
/// boundaries ([`Normalizer::is_boundary`]).
///
/// ```
/// use huruf::Profile;
///
/// let finder = Profile::SEARCH.normalizer().finder("علي");
/// let text = "علی، عَلِيّ وعلــي";
/// let found: Vec<&str> = finder.find_iter(text).map(|range| &text[range]).collect();
/// assert_eq!(found, ["علی", "عَلِيّ", "علــي"]);
/// assert_eq!(finder.count(text), 3);
/// ```
#[derive(Clone)]
pub struct Finder<'n> {
    normalizer: &'n Normalizer,
    text: String,
    needle: Needle,
    /// No needle that begins before this place of another begins at a word boundary.
    first_boundary: usize,
    whole_word: bool,
    graphemes: bool,
}

impl<'n> Finder<'n> {
    /// Whether to find whole words only: in the normalized text, neither the character before an
    /// occurrence nor the one behind it is a letter, a digit, a mark, ZERO WIDTH NON-JOINER or ZERO
    /// WIDTH JOINER. Off unless set.
    ///
    /// What the needle itself begins and ends with plays no part.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("قال");
    /// assert!(finder.is_match("مقالة"));
    /// let finder = finder.whole_word(true);
    /// assert!(!finder.is_match("مقالة"));
    /// assert!(finder.is_match("قَالَ: نعم"));
    /// ```
    #[must_use]
    pub fn whole_word(self, yes: bool) -> Self {
        Self { whole_word: yes, ..self }
    }

    /// Whether to widen ranges to whole grapheme clusters of the source (UAX #29), such as a letter
    /// with the marks that the rules keep. Off unless set. What occurs where stays the same.
    ///
    /// How far that looks around is for unicode-segmentation to say: mostly to the next character,
    /// and in a row of flags to its beginning.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::CLEAN.normalizer().finder("ب");
    /// assert_eq!(finder.find("كتبَ"), Some(4..6)); // the mark stays under this profile
    /// assert_eq!(finder.graphemes(true).find("كتبَ"), Some(4..8));
    /// ```
    #[must_use]
    pub fn graphemes(self, yes: bool) -> Self {
        Self { graphemes: yes, ..self }
    }

    /// The normalized needle.
    ///
    /// ```
    /// use huruf::Profile;
    /// assert_eq!(Profile::SEARCH.normalizer().finder("أحمد").needle(), "احمد");
    /// ```
    #[must_use]
    pub fn needle(&self) -> &str {
        &self.text
    }

    /// The rules by which it compares.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("أحمد");
    /// assert!(finder.normalizer().eq("أحمد", finder.needle()));
    /// ```
    #[must_use]
    pub fn normalizer(&self) -> &'n Normalizer {
        self.normalizer
    }

    /// The source range of the first occurrence, in bytes.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("احمد");
    /// assert_eq!(finder.find("قال أَحمد"), Some(7..17));
    /// assert_eq!(finder.find("لا أحد"), None);
    /// ```
    #[must_use]
    pub fn find(&self, haystack: &str) -> Option<Range<usize>> {
        self.find_iter(haystack).next()
    }

    /// The source ranges of all occurrences, in bytes, from the first to the last. Lazy.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("ل");
    /// // A ligature of lam and alef is one character of three bytes.
    /// assert!(finder.find_iter("ل\u{FEFB}ـل").eq([0..2, 2..7, 7..9]));
    /// ```
    pub fn find_iter<'a>(&'a self, haystack: &'a str) -> FindIter<'a> {
        FindIter { finder: self, haystack, hits: Hits::new(self, haystack), walk: None }
    }

    /// The source range of the last occurrence, in bytes, which may overlap one that
    /// [`find_iter`](Self::find_iter) yields.
    ///
    /// Reads from the end: about twice as much as stands behind it.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("بب");
    /// assert_eq!(finder.find("ببب"), Some(0..4));
    /// assert_eq!(finder.rfind("ببب"), Some(2..6));
    /// ```
    #[must_use]
    pub fn rfind(&self, haystack: &str) -> Option<Range<usize>> {
        const FIRST: usize = 4 << 10;
        let mut back = FIRST.max(self.text.len());
        loop {
            let begin = self.boundary_before(haystack, haystack.len().saturating_sub(back));
            let mut hits = Hits::overlapping(self, haystack, begin);
            let mut last = None;
            while let Some(hit) = hits.next() {
                last = Some((hit, hits.anchor_before(hit)));
            }
            if let Some((hit, anchor)) = last {
                let anchor = hits.near(anchor, hit);
                let changes = self.normalizer.changes_from(haystack, anchor.source);
                let range = Walk::new(changes, anchor).source(hit..hit + self.text.len());
                return Some(self.widen(haystack, range));
            }
            if begin == 0 {
                return None;
            }
            back = (haystack.len() - begin).saturating_mul(2);
        }
    }

    /// How many occurrences there are: as many as [`find_iter`](Self::find_iter) yields, but found
    /// faster, for it is not asked where.
    ///
    /// ```
    /// use huruf::Profile;
    /// assert_eq!(Profile::SEARCH.normalizer().finder("ا").count("أإآٱ"), 4);
    /// ```
    #[must_use]
    pub fn count(&self, haystack: &str) -> usize {
        let mut hits = Hits::new(self, haystack);
        let mut count = 0;
        while hits.next().is_some() {
            count += 1;
        }
        count
    }

    /// Whether there is an occurrence.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let finder = Profile::SEARCH.normalizer().finder("الشمالیة");
    /// assert!(finder.is_match("كوريا الشَّمالية"));
    /// assert!(!Profile::SEARCH.normalizer().finder("ـ").is_match("كتـاب")); // nothing is left of it
    /// ```
    #[must_use]
    pub fn is_match(&self, haystack: &str) -> bool {
        Hits::new(self, haystack).next().is_some()
    }

    /// The last safe boundary at or before `at`.
    fn boundary_before(&self, text: &str, at: usize) -> usize {
        let mut at = at;
        while at > 0 && !self.normalizer.is_boundary(text, at) {
            at -= 1;
        }
        at
    }

    /// A range of the source as it is asked for.
    fn widen(&self, text: &str, range: Range<usize>) -> Range<usize> {
        if self.graphemes { to_graphemes(text, range) } else { range }
    }
}

impl fmt::Debug for Finder<'_> {
    /// The normalized needle, the options and the rules.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finder")
            .field("needle", &self.text)
            .field("whole_word", &self.whole_word)
            .field("graphemes", &self.graphemes)
            .field("rules", &self.normalizer.rules())
            .finish()
    }
}

/// The source ranges of all occurrences in a text, in bytes. Made by [`Finder::find_iter`].
#[must_use = "it is lazy: nothing is read before it is asked for"]
pub struct FindIter<'a> {
    finder: &'a Finder<'a>,
    haystack: &'a str,
    hits: Hits<'a>,
    walk: Option<Walk<'a>>,
}

impl Iterator for FindIter<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let hit = self.hits.next()?;
        let made = hit..hit + self.finder.text.len();
        // What lies far ahead is not walked to, but met again from a place near to it.
        let walk = match self.walk.take() {
            Some(walk) if hit <= walk.reach() + window::NEAR => walk,
            old => {
                let anchor = self.hits.anchor_near(hit);
                let ahead = old.filter(|walk| walk.made() >= anchor.made);
                ahead.unwrap_or_else(|| {
                    let normalizer = self.finder.normalizer;
                    Walk::new(normalizer.changes_from(self.haystack, anchor.source), anchor)
                })
            }
        };
        let range = self.walk.insert(walk).source(made);
        Some(self.finder.widen(self.haystack, range))
    }
}

impl FusedIterator for FindIter<'_> {}

impl fmt::Debug for FindIter<'_> {
    /// What is searched for.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindIter").field("finder", &self.finder).finish_non_exhaustive()
    }
}
