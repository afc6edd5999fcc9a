//! How often each rule acted, in any number of texts.

use core::fmt;

use super::Change;
use crate::rules::Rule;

/// How many changes each rule made: of one text, or of a whole corpus.
///
/// ```
/// use huruf::{Counts, Profile, Rule};
///
/// let mut counts = Counts::new();
/// for line in ["كِتَاب", "أَحمد"] {
///     counts.add(Profile::SEARCH.normalizer().changes(line));
/// }
/// assert_eq!(counts.get(Rule::StripHarakat), 3);
/// assert_eq!(counts.total(), 4);
/// let names: Vec<_> = counts.iter().map(|(rule, count)| format!("{rule} {count}")).collect();
/// assert_eq!(names, ["strip-harakat 3", "fold-alef 1"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Counts([u64; Rule::ALL.len()]);

impl Counts {
    /// None so far.
    ///
    /// ```
    /// assert!(huruf::Counts::new().is_empty());
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self([0; Rule::ALL.len()])
    }

    /// Counts changes. Linear in their number.
    ///
    /// ```
    /// use huruf::{Counts, Profile};
    ///
    /// let mut counts = Counts::new();
    /// counts.add(Profile::SEARCH.normalizer().changes("مُحَمَّد"));
    /// assert_eq!(counts.total(), 4);
    /// ```
    pub fn add<'a>(&mut self, changes: impl IntoIterator<Item = Change<'a>>) {
        changes.into_iter().for_each(|change| self.count(change.rule));
    }

    /// Counts one change, for who looks at each anyway.
    ///
    /// ```
    /// use huruf::{Counts, Rule};
    ///
    /// let mut counts = Counts::new();
    /// counts.count(Rule::StripTatweel);
    /// assert_eq!(counts.get(Rule::StripTatweel), 1);
    /// ```
    pub fn count(&mut self, rule: Rule) {
        if let Some(count) = self.0.get_mut(rule as usize) {
            *count += 1;
        }
    }

    /// How many changes `rule` made.
    ///
    /// ```
    /// use huruf::{Counts, Rule};
    /// assert_eq!(Counts::new().get(Rule::FoldYeh), 0);
    /// ```
    #[must_use]
    pub fn get(&self, rule: Rule) -> u64 {
        self.0.get(rule as usize).copied().unwrap_or_default()
    }

    /// How many changes there were in all.
    ///
    /// ```
    /// assert_eq!(huruf::Counts::new().total(), 0);
    /// ```
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// Whether nothing changed.
    ///
    /// ```
    /// use huruf::{Counts, Profile};
    ///
    /// let counts: Counts = Profile::SEARCH.normalizer().changes("محمد").collect();
    /// assert!(counts.is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.total() == 0
    }

    /// The rules that made changes, in their order, and how many.
    ///
    /// ```
    /// use huruf::{Counts, Profile, Rule};
    ///
    /// let counts: Counts = Profile::SEARCH.normalizer().changes("أحمدُ").collect();
    /// assert!(counts.iter().eq([(Rule::StripHarakat, 1), (Rule::FoldAlef, 1)]));
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = (Rule, u64)> {
        Rule::ALL.into_iter().zip(self.0).filter(|(_, count)| *count > 0)
    }
}

impl Default for Counts {
    fn default() -> Self {
        Self::new()
    }
}

impl<'a> Extend<Change<'a>> for Counts {
    fn extend<T: IntoIterator<Item = Change<'a>>>(&mut self, changes: T) {
        self.add(changes);
    }
}

impl<'a> FromIterator<Change<'a>> for Counts {
    fn from_iter<T: IntoIterator<Item = Change<'a>>>(changes: T) -> Self {
        let mut counts = Self::new();
        counts.add(changes);
        counts
    }
}

impl core::ops::AddAssign<&Self> for Counts {
    /// Adds the counts of another text, such as one that another thread read.
    fn add_assign(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(count, more)| *count += more);
    }
}

impl fmt::Display for Counts {
    /// A table: one line for each rule that made changes, and one for all, with no line end behind
    /// it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = Rule::ALL.iter().map(|rule| rule.name().len()).max().unwrap_or_default();
        for (rule, count) in self.iter() {
            writeln!(f, "{rule:<width$} {count:>12}")?;
        }
        write!(f, "{:<width$} {:>12}", "all", self.total())
    }
}
