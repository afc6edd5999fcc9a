//! What differs between two texts, in linear memory and time: by the longest common subsequence of
//! their characters, looked for in a window that moves along.

use std::collections::HashMap;
use std::ops::Range;

use crate::names::is_mark;

/// How many characters of each text the window holds. What most texts have between their common
/// ends fits in, and so the answer is the shortest there is.
const WINDOW: usize = 256;

/// What stands in another text where `from` stands in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    /// In bytes.
    pub(crate) source: Range<usize>,
    pub(crate) from: String,
    pub(crate) to: String,
}

/// From a source to another text.
#[derive(Debug, Default)]
pub(crate) struct Diff {
    /// In the order of the source.
    pub(crate) edits: Vec<Edit>,
    /// The byte of the source at which looking ended, if it ended early.
    pub(crate) cut: Option<usize>,
}

impl Diff {
    /// Looks for what differs in about the first `most` characters between the texts' common ends.
    pub(crate) fn new(source: &str, other: &str, most: usize) -> Self {
        let same = |(a, b): &(char, char)| a == b;
        let len = |(c, _): (char, char)| c.len_utf8();
        let pairs = source.chars().zip(other.chars());
        let start: usize = pairs.take_while(same).map(len).sum();
        let (source, other) = (source.split_at(start).1, other.split_at(start).1);
        let pairs = source.chars().rev().zip(other.chars().rev());
        let end: usize = pairs.take_while(same).map(len).sum();
        let middle = |text: &str| -> Vec<char> {
            text.split_at(text.len() - end).0.chars().collect() // the same bytes end both
        };
        let (a, b) = (middle(source), middle(other));

        let mut diff = Self::default();
        let mut open = Open { source: start..start, from: Vec::new(), to: Vec::new() };
        let (mut left, mut right) = (&*a, &*b);
        while !(left.is_empty() && right.is_empty()) {
            if a.len() - left.len() >= most {
                open.close(&mut diff.edits);
                diff.cut = Some(open.source.end);
                return diff;
            }
            let both = left.len().max(right.len());
            // Nothing stands against what is left, or the window can show all that is left.
            let last = left.len().saturating_mul(right.len()) <= WINDOW * WINDOW;
            let width = if last { both } else { WINDOW };
            let (mut i, mut j) = (0, 0);
            for step in steps(first(left, width), first(right, width)) {
                // The second half of a window is a guess: what stands behind it is not seen yet.
                if !last && step == Step::Same && i.max(j) >= width / 2 {
                    break;
                }
                let (from, to) = (left.get(i).copied(), right.get(j).copied());
                i += usize::from(step != Step::Insert);
                j += usize::from(step != Step::Delete);
                match step {
                    Step::Same => {
                        open.close(&mut diff.edits);
                        open.skip(from);
                    }
                    Step::Delete => open.from.extend(from),
                    Step::Insert => open.to.extend(to),
                }
            }
            left = left.get(i..).unwrap_or_default();
            right = right.get(j..).unwrap_or_default();
        }
        open.close(&mut diff.edits);
        diff
    }
}

fn first(chars: &[char], most: usize) -> &[char] {
    chars.get(..most).unwrap_or(chars)
}

/// An edit that may still grow.
struct Open {
    source: Range<usize>,
    from: Vec<char>,
    to: Vec<char>,
}

impl Open {
    /// Appends what it has gathered, in parts.
    fn close(&mut self, edits: &mut Vec<Edit>) {
        let (from, to) = (std::mem::take(&mut self.from), std::mem::take(&mut self.to));
        for (old, new) in parts(&from, &to) {
            let (from, to): (String, String) = (old.iter().collect(), new.iter().collect());
            self.source.end += from.len();
            if from != to {
                edits.push(Edit { source: self.source.clone(), from, to });
            }
            self.source.start = self.source.end;
        }
    }

    fn skip(&mut self, c: Option<char>) {
        self.source.end += c.map_or(0, char::len_utf8);
        self.source.start = self.source.end;
    }
}

/// Characters of a source, and what stands for them.
type Part<'c> = (&'c [char], &'c [char]);

/// Puts letter against letter and mark against mark, as far as there are as many of them: a letter
/// that became another and a mark that went are two changes, though they stand side by side.
fn parts<'c>(from: &'c [char], to: &'c [char]) -> Vec<Part<'c>> {
    let split = |chars: &'c [char]| {
        let start = chars.iter().take_while(|c| is_mark(**c)).count();
        let (start, rest) = chars.split_at(start);
        let end = rest.iter().rev().take_while(|c| is_mark(**c)).count();
        let (letters, end) = rest.split_at(rest.len() - end);
        (start, letters, end)
    };
    let (starts, letters, ends) = {
        let (from, to) = (split(from), split(to));
        ((from.0, to.0), (from.1, to.1), (from.2, to.2))
    };
    let each = |chars: &'c [char]| chars.chunk_by(|_, c| is_mark(*c)).collect::<Vec<_>>();
    let (olds, news) = (each(letters.0), each(letters.1));
    let mut parts = Vec::new();
    marks(starts, &mut parts);
    if olds.len() == news.len() {
        for (old, new) in olds.into_iter().zip(news) {
            let (old, new) = (old.split_at(1), new.split_at(1)); // no chunk is empty
            parts.push((old.0, new.0));
            marks((old.1, new.1), &mut parts);
        }
    } else {
        parts.push(letters);
    }
    marks(ends, &mut parts);
    parts
}

fn marks<'c>((from, to): Part<'c>, parts: &mut Vec<Part<'c>>) {
    if to.is_empty() {
        parts.extend(from.chunks(1).map(|mark| (mark, to)));
    } else if from.len() == to.len() {
        parts.extend(from.chunks(1).zip(to.chunks(1)));
    } else {
        parts.push((from, to));
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Same,
    Delete,
    Insert,
}

/// The way from `a` to `b` with the most characters that stay, by the textbook's table.
fn steps(a: &[char], b: &[char]) -> Vec<Step> {
    if a.is_empty() || b.is_empty() {
        return [vec![Step::Delete; a.len()], vec![Step::Insert; b.len()]].concat();
    }
    // How many characters stay of `a[i..]` and `b[j..]`.
    let width = b.len() + 1;
    let mut table = vec![0_u16; (a.len() + 1) * width];
    let stay = |table: &[u16], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    for (i, old) in a.iter().enumerate().rev() {
        for (j, new) in b.iter().enumerate().rev() {
            let best = if old == new {
                stay(&table, i + 1, j + 1) + 1
            } else {
                stay(&table, i + 1, j).max(stay(&table, i, j + 1))
            };
            if let Some(cell) = table.get_mut(i * width + j) {
                *cell = best;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut steps = Vec::new();
    loop {
        let step = match (a.get(i), b.get(j)) {
            (None, None) => return steps,
            (Some(old), Some(new)) if old == new => Step::Same,
            (None, Some(_)) => Step::Insert,
            (Some(_), None) => Step::Delete,
            _ if stay(&table, i + 1, j) >= stay(&table, i, j + 1) => Step::Delete,
            _ => Step::Insert,
        };
        i += usize::from(step != Step::Insert);
        j += usize::from(step != Step::Delete);
        steps.push(step);
    }
}

/// A change that two texts show, and all places of the source that show it.
pub(crate) struct Difference<'d> {
    pub(crate) from: &'d str,
    pub(crate) to: &'d str,
    pub(crate) places: Vec<Range<usize>>,
}

/// The edits, each kind of them once, in the order in which they first occur.
pub(crate) fn differences(edits: &[Edit]) -> Vec<Difference<'_>> {
    let mut found: Vec<Difference<'_>> = Vec::new();
    let mut known = HashMap::new();
    for Edit { source, from, to } in edits {
        let at = *known.entry((from, to)).or_insert(found.len());
        match found.get_mut(at) {
            Some(difference) => difference.places.push(source.clone()),
            None => found.push(Difference { from, to, places: vec![source.clone()] }),
        }
    }
    found
}
