//! The laws of the crate, on the kernel that a user gets.

use std::borrow::Cow;
use std::hash::{DefaultHasher, Hasher};

use huruf::Normalizer;

use crate::input::{Input, boundary_near};
use crate::points;
use crate::reference::alignment::runs_wrong;

/// Checks one input.
///
/// # Panics
///
/// If a law does not hold.
pub fn check(data: &[u8]) {
    let Some(input) = Input::read(data) else { return };
    let text = input.text();
    let key = &input.subject.normalizer;
    let wrong = fixed_point(key, &text, input.subject.is_idempotent)
        .or_else(|| cut(key, &text, input.place))
        .or_else(|| in_chunks(key, &text, 1 + input.place))
        .or_else(|| comparison(key, &text, input.place, input.subject.is_idempotent))
        .or_else(|| aligned(&input, &text));
    if let Some(wrong) = wrong {
        panic!("{}: {wrong}\n   text {}\n", input.subject.name, points(&text));
    }
}

/// The way back, on any kernel.
fn aligned(input: &Input<'_>, text: &str) -> Option<String> {
    let kernels = &input.subject.kernels;
    let (_, forced) = &kernels[input.place % kernels.len()];
    runs_wrong(forced, text, &forced.normalize(text))
        .map(|error| format!("{}: {error}", forced.kernel()))
}

/// Idempotent; borrowed exactly when unchanged; bounded.
fn fixed_point(key: &Normalizer, text: &str, is_idempotent: bool) -> Option<String> {
    let once = key.normalize(text);
    let borrowed = matches!(once, Cow::Borrowed(_));
    if borrowed != (once == text) || key.is_normalized(text) != borrowed {
        return Some(format!("borrowed is {borrowed}, normalized {}", points(&once)));
    }
    let (len, bound) = (once.len(), key.max_normalized_len(text.len()));
    let growth = key.growth();
    if bound.is_none_or(|bound| len > bound) || len as f64 > growth * text.len() as f64 + 1e-6 {
        return Some(format!("{len} bytes of {}, bound {bound:?}, growth {growth}", text.len()));
    }
    let again = is_idempotent.then(|| key.normalize(&once))?;
    let stays = matches!(again, Cow::Borrowed(_)) && key.is_normalized(&once);
    (!stays).then(|| format!("normalized {}, and again {}", points(&once), points(&again)))
}

/// Cut at safe boundaries, the parts are normalized alone and joined.
fn cut(key: &Normalizer, text: &str, place: usize) -> Option<String> {
    /// In so many places at most.
    const CUTS: usize = 24;
    let whole = key.normalize(text);
    let joined = |at: usize| {
        let (a, b) = text.split_at(at);
        let parts = key.normalize(a) + key.normalize(b);
        (parts != whole)
            .then(|| format!("cut at {at} {}\n  whole {}", points(&parts), points(&whole)))
    };
    let (done, rest) = key.split_normalized(text);
    if text.strip_prefix(done) != Some(rest)
        || !key.is_normalized(done)
        || rest.is_empty() != (whole == text)
        || !key.is_boundary(text, done.len())
    {
        return Some(format!("split_normalized at {}", done.len()));
    }
    let last = key.last_boundary(text);
    let is_boundary = |at: &usize| key.is_boundary(text, *at);
    if !is_boundary(&0) || !is_boundary(&text.len()) || is_boundary(&(text.len() + 1)) {
        return Some("the ends are boundaries, and nothing beyond".to_owned());
    }
    // `last` is the last but the end.
    if let Some(at) = (last + 1..text.len()).find(is_boundary) {
        return Some(format!("last_boundary is {last}, but {at} is one too"));
    }
    let every = 1 + text.len() / CUTS;
    let some = (0..text.len()).filter(|at| at % every == place % every).filter(is_boundary);
    if let Some(at) = (0..text.len()).find(|at| is_boundary(at) && !text.is_char_boundary(*at)) {
        return Some(format!("a boundary inside a character, at {at}"));
    }
    [done.len(), last].into_iter().chain(some).find_map(joined)
}

/// A text that comes in chunks: what stands before the last boundary goes at once, the rest waits.
fn in_chunks(key: &Normalizer, text: &str, size: usize) -> Option<String> {
    // Long texts in few chunks, for what waits is looked at again with each.
    let size = size.max(text.len() / 32);
    let (mut out, mut waiting, mut rest) = (String::new(), String::new(), text);
    while !rest.is_empty() {
        let at = rest.ceil_char_boundary(size.min(rest.len()));
        let (chunk, after) = rest.split_at(at);
        rest = after;
        waiting.push_str(chunk);
        let tail = waiting.split_off(key.last_boundary(&waiting));
        key.normalize_to(&waiting, &mut out);
        waiting = tail;
    }
    key.normalize_to(&waiting, &mut out);
    let whole = key.normalize(text);
    (out != whole)
        .then(|| format!("in chunks of {size} {}\n  whole {}", points(&out), points(&whole)))
}

/// Comparing and hashing agree with the normalized texts.
fn comparison(key: &Normalizer, text: &str, place: usize, is_idempotent: bool) -> Option<String> {
    let at = boundary_near(text, place);
    let (a, b) = text.split_at(at);
    // The same but for one character.
    let mut rest = b.chars();
    let near = rest.next().map(|_| format!("{a}{}", rest.as_str()));
    let normalized = key.normalize(text);
    let pairs = [(a, b), (text, near.as_deref().unwrap_or(a)), (text, &normalized), (text, text)];
    let differs = |(a, b): (&str, &str)| {
        let (key_a, key_b) = (key.normalize(a), key.normalize(b));
        let order = key_a.as_bytes().cmp(key_b.as_bytes());
        let right = key.cmp(a, b) == order
            && key.cmp(b, a) == order.reverse()
            && key.eq(a, b) == order.is_eq()
            && (hash(key, a) == hash(key, b)) == order.is_eq();
        (!right).then(|| format!("eq, cmp or hash of {} and {}", points(a), points(b)))
    };
    pairs.into_iter().find_map(differs).or_else(|| {
        (is_idempotent && !key.eq(text, &normalized)).then(|| "not equal to its key".to_owned())
    })
}

fn hash(key: &Normalizer, text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(text, &mut hasher);
    hasher.finish()
}
