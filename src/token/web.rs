//! Addresses, mentions and hashtags: told by what they begin with or hold, and ended by white
//! space.

use core::ops::Range;

use super::kind::{TokenKind, is_letter};
use crate::unicode;

/// All in a text, from its beginning on. Linear time.
pub(super) fn find(text: &str) -> impl Iterator<Item = (Range<usize>, TokenKind)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let found = next(text, at)?;
        at = found.0.end;
        Some(found)
    })
}

/// The first that begins at `from` or behind.
fn next(text: &str, from: usize) -> Option<(Range<usize>, TokenKind)> {
    let mut at = from;
    loop {
        let rest = text.get(at..)?;
        // Where it is known by: the slashes, the www, the at, the hash.
        let sign = rest.find(is_sign)?;
        let here = at + sign;
        let found = match rest.get(sign..)?.chars().next()? {
            '@' => email(text, from, here).or_else(|| mention(text, here)),
            '#' | '\u{FF03}' => hashtag(text, here),
            '/' => scheme(text, from, here),
            _ => www(text, here),
        };
        if found.is_some() {
            return found;
        }
        at = here + rest.get(sign..)?.chars().next().map_or(1, char::len_utf8);
    }
}

fn is_sign(c: char) -> bool {
    matches!(c, '@' | '#' | '\u{FF03}' | '/' | 'w' | 'W')
}

/// Whether a word would go on with `c`.
fn is_part(c: char) -> bool {
    c == '_' || is_letter(c) || c.is_numeric() || unicode::is_combining_mark(c) || is_joiner(c)
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{640}')
}

/// Whether a word ends right before `at`.
fn is_behind_word(text: &str, at: usize) -> bool {
    text.get(..at).and_then(|before| before.chars().next_back()).is_some_and(is_part)
}

/// How far characters go for which `goes_on` holds.
fn while_is(text: &str, from: usize, goes_on: impl Fn(char) -> bool) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    from + rest.find(|c| !goes_on(c)).unwrap_or(rest.len())
}

/// `https://…`: `here` is the first slash.
fn scheme(text: &str, from: usize, here: usize) -> Option<(Range<usize>, TokenKind)> {
    /// No scheme in use is longer.
    const LONGEST: usize = 16;
    let before = text.get(from..here)?.strip_suffix(':')?;
    let is_scheme = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
    let len = before.bytes().rev().take(LONGEST).take_while(is_scheme).count();
    let start = from + before.len() - len;
    let starts = text.as_bytes().get(start).is_some_and(u8::is_ascii_alphabetic);
    let behind = here + 2;
    if !starts || text.get(here..behind)? != "//" {
        return None;
    }
    let end = url_end(text, behind);
    (end > behind).then_some((start..end, TokenKind::Url))
}

/// `www.…`: `here` is the first letter.
fn www(text: &str, here: usize) -> Option<(Range<usize>, TokenKind)> {
    let behind = here + 4;
    let begins = text.get(here..behind)?.eq_ignore_ascii_case("www.");
    if !begins || is_behind_word(text, here) {
        return None;
    }
    let end = url_end(text, behind);
    (end > behind).then_some((here..end, TokenKind::Url))
}

/// Where an address ends: at white space, at what encloses it, before what ends a sentence.
fn url_end(text: &str, from: usize) -> usize {
    let encloses = |c| matches!(c, '<' | '>' | '"' | '\u{AB}' | '\u{BB}' | '\u{201C}' | '\u{201D}');
    let end = while_is(text, from, |c| !c.is_whitespace() && !encloses(c) && !c.is_control());
    let address = text.get(from..end).unwrap_or_default();
    let mut left = address;
    // One closing bracket may stand for each that is opened in it.
    let (mut opened, mut closed) = (0, 0);
    for byte in left.bytes() {
        opened += usize::from(byte == b'(');
        closed += usize::from(byte == b')');
    }
    loop {
        let Some(last) = left.chars().next_back() else { return from };
        let ends_sentence = match last {
            ')' => closed > opened,
            ']' | '}' | '\'' | '*' | '_' | '~' => true,
            '/' | '%' | '&' | '#' | '@' | '-' => false,
            _ => unicode::is_punctuation(last),
        };
        if !ends_sentence {
            return from + left.len();
        }
        opened -= usize::from(last == '(');
        closed -= usize::from(last == ')');
        left = left.get(..left.len() - last.len_utf8()).unwrap_or_default();
    }
}

/// `name@example.com`: `here` is the sign.
fn email(text: &str, from: usize, here: usize) -> Option<(Range<usize>, TokenKind)> {
    /// By RFC 5321.
    const LONGEST_NAME: usize = 64;
    let is_name = |byte: &u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
    };
    let before = text.as_bytes().get(from..here)?;
    let len = before.iter().rev().take(LONGEST_NAME).take_while(|byte| is_name(byte)).count();
    let name = text.get(here - len..here)?.trim_start_matches(['.', '-', '%', '+']);
    let start = here - name.len();
    if name.is_empty() || name.ends_with('.') || is_behind_word(text, start) {
        return None;
    }
    let is_host = |c: char| is_part(c) && c != '_' || matches!(c, '.' | '-');
    let end = while_is(text, here + 1, is_host);
    let host = text.get(here + 1..end)?.trim_end_matches(['.', '-']);
    let (domain, top) = host.rsplit_once('.')?;
    let is_top = top.chars().count() >= 2 && top.chars().all(|c| !c.is_numeric());
    let named = is_top && !domain.is_empty() && !domain.starts_with(['.', '-']);
    named.then_some((start..here + 1 + host.len(), TokenKind::Email))
}

/// `@name`.
fn mention(text: &str, here: usize) -> Option<(Range<usize>, TokenKind)> {
    if is_behind_word(text, here) {
        return None;
    }
    let end = while_is(text, here + 1, is_part);
    let name = text.get(here + 1..end)?;
    name.chars().any(|c| c != '_').then_some((here..end, TokenKind::Mention))
}

/// `#a_tag`: there must be a letter in it, or it is a number.
fn hashtag(text: &str, here: usize) -> Option<(Range<usize>, TokenKind)> {
    if is_behind_word(text, here) {
        return None;
    }
    let sign = text.get(here..)?.chars().next()?;
    let end = while_is(text, here + sign.len_utf8(), is_part);
    let tag = text.get(here + sign.len_utf8()..end)?;
    tag.chars().any(is_letter).then_some((here..end, TokenKind::Hashtag))
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec::Vec;

    #[test]
    fn what_is_found() {
        let texts: &[(&str, &[(&str, TokenKind)])] = &[
            (
                "see https://example.com/a?b=c#d.",
                &[("https://example.com/a?b=c#d", TokenKind::Url)],
            ),
            ("(http://x.org/a_(b))", &[("http://x.org/a_(b)", TokenKind::Url)]),
            (
                "\u{627}\u{646}\u{638}\u{631}https://x.org/\u{643}\u{62A}\u{627}\u{628}\u{60C} \u{646}\u{639}\u{645}",
                &[("https://x.org/\u{643}\u{62A}\u{627}\u{628}", TokenKind::Url)],
            ),
            ("www.x.org, awww.x.org", &[("www.x.org", TokenKind::Url)]),
            ("WWW.X.ORG\u{61F}", &[("WWW.X.ORG", TokenKind::Url)]),
            ("http:// x // a/b 1/2 ://", &[]),
            ("a.b+c@x-y.org.", &[("a.b+c@x-y.org", TokenKind::Email)]),
            ("a@b a@b.c1 .@x.org @@", &[("@x", TokenKind::Mention)]),
            (
                "@name\u{60C} @\u{643}\u{62A}\u{627}\u{628}_1",
                &[
                    ("@name", TokenKind::Mention),
                    ("@\u{643}\u{62A}\u{627}\u{628}_1", TokenKind::Mention),
                ],
            ),
            (
                "#\u{643}\u{631}\u{629}_\u{627}\u{644}\u{642}\u{62F}\u{645} #123 a#b #\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}",
                &[
                    (
                        "#\u{643}\u{631}\u{629}_\u{627}\u{644}\u{642}\u{62F}\u{645}",
                        TokenKind::Hashtag,
                    ),
                    ("#\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}", TokenKind::Hashtag),
                ],
            ),
            ("\u{FF03}タグ", &[("\u{FF03}タグ", TokenKind::Hashtag)]),
            ("«https://x.org»", &[("https://x.org", TokenKind::Url)]),
        ];
        for (text, wanted) in texts {
            let found: Vec<_> =
                find(text).map(|(range, kind)| (text.get(range).unwrap_or("?"), kind)).collect();
            assert_eq!(found, *wanted, "{text}");
        }
    }
}
