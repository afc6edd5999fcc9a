//! What AraBERT takes for links, e-mail addresses, mentions and tags of HTML: one step for each
//! regular expression, in its order.

use alloc::borrow::Cow;

use super::super::draft::{Draft, then};
use super::super::python::{is_space, is_word};
use super::address;

const LINK: &str = " [\u{631}\u{627}\u{628}\u{637}] ";
const EMAIL: &str = " [\u{628}\u{631}\u{64A}\u{62F}] ";
const USER: &str = " [\u{645}\u{633}\u{62A}\u{62E}\u{62F}\u{645}] ";

/// Replaces links. The second of the eight expressions is not here: it wants text after the end of
/// the text, and matches nothing.
pub(super) fn links(text: Cow<'_, str>) -> Cow<'_, str> {
    let text = then(text, |text| address::replace(text, LINK));
    // `http[s]?://[a-zA-Z0-9_\-./~\?=%&]+`
    let text = then(text, |text| {
        replace(text, "http", LINK, |rest| {
            let path = rest.strip_prefix('s').unwrap_or(rest).strip_prefix("://")?;
            let len = path.bytes().take_while(|&b| is_path(b)).count();
            (len > 0).then(|| rest.len() - path.len() + len)
        })
    });
    // `www[a-zA-Z0-9_\-?=%&/.~]+`
    let text = then(text, |text| {
        replace(text, "www", LINK, |rest| {
            let len = rest.bytes().take_while(|&b| is_path(b)).count();
            (len > 0).then_some(len)
        })
    });
    let text = then(text, dot_com);
    // `(?=http)[^\s]+`, `(?=www)[^\s]+`, `://`
    let to_space = |rest: &str| Some(rest.find(is_space).unwrap_or(rest.len()));
    let text = then(text, |text| replace(text, "http", LINK, to_space));
    let text = then(text, |text| replace(text, "www", LINK, to_space));
    then(text, |text| replace(text, "://", LINK, |_| Some(0)))
}

/// Replaces e-mail addresses and mentions, if the links have left any.
pub(super) fn mentions(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('@') {
        return text;
    }
    let text = then(then(text, email), around_at);
    // `@[\w\d]+`
    then(text, |text| {
        replace(text, "@", USER, |rest| {
            let len = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            (len > 0).then_some(len)
        })
    })
}

/// Replaces `<br />`, then `</?[^>]+>`.
pub(super) fn tags(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('<') {
        return text;
    }
    let text = then(text, |text| replace(text, "<br />", " ", |_| Some(0)));
    then(text, |text| {
        let mut draft = Draft::new(text);
        let mut done = 0;
        for (close, _) in text.match_indices('>') {
            let open = text.get(done..close).and_then(|rest| rest.find('<')).map(|at| done + at);
            if let Some(open) = open.filter(|open| open + 1 < close) {
                draft.replace(open..close + 1, " ");
            }
            done = close + 1;
        }
        draft.finish()
    })
}

/// Writes `to` for each `start` and as many bytes after it as `more` says; `None` is no match.
fn replace<'t>(
    text: &'t str,
    start: &str,
    to: &str,
    more: impl Fn(&str) -> Option<usize>,
) -> Cow<'t, str> {
    let mut draft = Draft::new(text);
    let mut next = 0;
    while let Some(found) = text.get(next..).and_then(|rest| rest.find(start)) {
        let at = next + found;
        next = at + start.len();
        if let Some(len) = text.get(next..).and_then(&more) {
            next += len;
            draft.replace(at..next, to);
        }
    }
    draft.finish()
}

/// `[a-zA-Z]+\.com`
fn dot_com(text: &str) -> Cow<'_, str> {
    const DOMAIN: &str = ".com";
    let mut draft = Draft::new(text);
    let mut done = 0;
    for (at, _) in text.match_indices(DOMAIN) {
        let before = text.get(done..at).unwrap_or_default();
        let len = before.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
        if len > 0 {
            draft.replace(at - len..at + DOMAIN.len(), LINK);
            done = at + DOMAIN.len();
        }
    }
    draft.finish()
}

/// `[\w-]+@([\w-]+\.)+[\w-]+`
fn email(text: &str) -> Cow<'_, str> {
    let is_part = |c: char| is_word(c) || c == '-';
    let part = |rest: &str| rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let mut draft = Draft::new(text);
    let mut done = 0;
    for (at, _) in text.match_indices('@') {
        let before = text.get(done..at).unwrap_or_default();
        let name = before.len() - before.trim_end_matches(is_part).len();
        let mut rest = text.get(at + 1..).unwrap_or_default();
        let (mut parts, mut end) = (0, at + 1);
        loop {
            let len = part(rest);
            if len == 0 {
                break;
            }
            // The dot before all parts but the first.
            end += len + usize::from(parts > 0);
            parts += 1;
            match rest.get(len..).and_then(|rest| rest.strip_prefix('.')) {
                Some(after) => rest = after,
                None => break,
            }
        }
        if name > 0 && parts > 1 {
            draft.replace(at - name..end, EMAIL);
            done = end;
        }
    }
    draft.finish()
}

/// `\S+@\S+`: what stands between spaces, if an at sign is in it that is neither first nor last.
fn around_at(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let mut done = 0;
    while let Some(found) = text.get(done..).and_then(|rest| rest.find('@')) {
        let at = done + found;
        let before = text.get(done..at).unwrap_or_default();
        let start = at - before.len() + before.trim_end_matches(|c| !is_space(c)).len();
        let rest = text.get(at..).unwrap_or_default();
        let end = at + rest.find(is_space).unwrap_or(rest.len());
        let inner = text.as_bytes().get(start + 1..end - 1).unwrap_or_default();
        if inner.contains(&b'@') {
            draft.replace(start..end, EMAIL);
        }
        done = end;
    }
    draft.finish()
}

const fn is_path(b: u8) -> bool {
    b.is_ascii_alphanumeric()
        || matches!(b, b'_' | b'-' | b'.' | b'/' | b'~' | b'?' | b'=' | b'%' | b'&')
}
