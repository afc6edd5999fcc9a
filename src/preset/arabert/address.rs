//! The first of the regular expressions for links, the one with a name and a domain:
//! `(http(s)?://.)?(www\.)?[-a-zA-Z0-9@:%._+~#=]{2,256}\.[a-z]{2,6}\b([-a-zA-Z0-9@:%_+.~#?&/=]*)`.
//!
//! It is read from its dots. A dot *ends a name* if two to six small letters stand after it, and
//! then nothing that `\w` matches. A match starts as far left as 256 characters before such a dot
//! allow, runs over the last such dot within them, and then as far as the last class goes. What
//! stands between `http://` and the name may be any character: the scheme is looked for from there.

use alloc::borrow::Cow;

use super::super::draft::Draft;
use super::super::python::is_word;

/// How many characters the name has before its last dot.
const SHORTEST: usize = 2;
const LONGEST: usize = 256;

/// It may stand before the name, and is not counted then.
const PREFIX: &str = "www.";

pub(super) fn replace<'t>(text: &'t str, to: &str) -> Cow<'t, str> {
    let mut draft = Draft::new(text);
    let (mut done, mut next) = (0, 0);
    while let Some(found) = text.get(next..).and_then(|rest| rest.find('.')) {
        let dot = next + found;
        next = dot + 1;
        if let Some((start, end)) = matched(text, done, dot) {
            draft.replace(start..end, to);
            (done, next) = (end, end);
        }
    }
    draft.finish()
}

/// The match, from `done` on, that has `dot` as the first dot that ends a name. If `dot` does, there
/// is none only if the name is too short.
fn matched(text: &str, done: usize, dot: usize) -> Option<(usize, usize)> {
    domain_end(text, dot)?;
    let farthest = LONGEST + PREFIX.len();
    let before = text.get(done..dot)?.bytes().rev().take(farthest + 2);
    let before = before.take_while(|&b| is_name(b)).count();
    if before < SHORTEST {
        return None;
    }
    let first = dot - before;
    let with_scheme = || {
        let (start, name) = scheme(text, done, first)?;
        Some((start, name_end(text, name)?))
    };
    // Only with the prefix can it start more than the longest name before the dot.
    let without = || {
        let starts =
            dot.saturating_sub(farthest).max(first)..=dot.saturating_sub(LONGEST).max(first);
        starts.into_iter().find_map(|start| Some((start, name_end(text, start)?)))
    };
    let (start, end) = with_scheme().or_else(without)?;
    let rest =
        text.get(end..)?.bytes().take_while(|&b| is_name(b) || matches!(b, b'?' | b'&' | b'/'));
    Some((start, end + rest.count()))
}

/// Where `http://` or `https://` starts that stands one character before the name, and where the
/// name starts; `first` is the first of the characters of a name. That one character is either that
/// or what stands before it.
fn scheme(text: &str, done: usize, first: usize) -> Option<(usize, usize)> {
    let head = text.get(done..first)?;
    let start = |head: &str| {
        let head = head.strip_suffix("://")?;
        let before = head.strip_suffix("https").or_else(|| head.strip_suffix("http"))?;
        Some(done + before.len())
    };
    if let Some(start) = start(head) {
        return Some((start, first + 1));
    }
    let between = head.chars().next_back().filter(|&c| c != '\n')?;
    Some((start(head.strip_suffix(between)?)?, first))
}

/// The end of the longest name with its domain that starts at `start`, after a prefix if it can.
fn name_end(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let longest = |from: usize| {
        let bytes = text.get(from..)?.bytes().take(LONGEST + 1).take_while(|&b| is_name(b));
        let dots = bytes.enumerate().filter(|&(len, b)| b == b'.' && len >= SHORTEST);
        dots.filter_map(|(len, _)| domain_end(text, from + len)).last()
    };
    let prefixed = rest.starts_with(PREFIX).then(|| longest(start + PREFIX.len())).flatten();
    prefixed.or_else(|| longest(start))
}

/// The end of the domain after `dot`: two to six small letters, and no `\w` after them.
fn domain_end(text: &str, dot: usize) -> Option<usize> {
    let rest = text.get(dot + 1..)?;
    let len = rest.bytes().take(7).take_while(u8::is_ascii_lowercase).count();
    let follows = rest.get(len..)?.chars().next();
    ((2..=6).contains(&len) && !follows.is_some_and(is_word)).then_some(dot + 1 + len)
}

const fn is_name(b: u8) -> bool {
    b.is_ascii_alphanumeric()
        || matches!(b, b'-' | b'@' | b':' | b'%' | b'.' | b'_' | b'+' | b'~' | b'#' | b'=')
}
