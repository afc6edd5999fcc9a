//! The laws of alignments.

use std::borrow::Cow;
use std::ops::Range;

use huruf::{Aligned, Alignment, Normalizer};

use super::show::points;

/// What is wrong if two texts differ.
fn differ(what: &str, is: &str, not: &str) -> Option<String> {
    (is != not).then(|| format!("{what}\n     is {}\n    not {}", points(is), points(not)))
}

/// What is wrong with the alignment of a text with what it should become.
pub(crate) fn wrong(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let aligned = key.normalize_aligned(text);
    let (mut out, mut alignment) = (String::from("ab"), Alignment::new());
    key.normalize_aligned_to(text, &mut out, &mut alignment);
    differ("aligned text", &aligned.text, wanted)
        .or_else(|| differ("appended", &out[2..], wanted))
        .or_else(|| says_wrong(key, &aligned))
        .or_else(|| {
            let mut again = aligned.clone();
            again.alignment = alignment;
            says_wrong(key, &again).map(|error| format!("appended: {error}"))
        })
}

fn says_wrong(key: &Normalizer, aligned: &Aligned<'_>) -> Option<String> {
    let Aligned { source, text, alignment, .. } = aligned;
    let error = |what: &str, from: Range<usize>, to: Range<usize>| {
        Some(format!("{what}: {from:?} and {to:?} of {alignment:?}"))
    };
    let (all, becomes) = (0..source.len(), 0..text.len());
    if matches!(text, Cow::Borrowed(_)) != (**text == **source) {
        return Some("borrowed exactly when nothing changes".to_owned());
    }
    if alignment.source_len() != source.len() || alignment.normalized_len() != text.len() {
        return error("lengths", all, becomes);
    }
    if !text.is_empty() && alignment.source_range(becomes.clone()) != all
        || !source.is_empty() && alignment.normalized_range(all.clone()) != becomes
    {
        return error("the whole is the whole", all, becomes);
    }
    let (mut at, mut to) = (0, 0);
    let mut first = true;
    for pair in aligned.pairs() {
        let (from, into) = (pair.source.clone(), pair.normalized.clone());
        if (from.start, into.start) != (at, to) {
            return error("pairs follow each other", from, into);
        }
        (at, to) = (from.end, into.end);
        let (Some(one), Some(other)) = (source.get(from.clone()), text.get(into.clone())) else {
            return error("pairs end between characters", from, into);
        };
        if into.is_empty() {
            continue;
        }
        let back = alignment.source_range(into.clone());
        let start = if first { 0 } else { from.start };
        first = false;
        if back.start != start
            || back.end < from.end
            || alignment.normalized_range(back.clone()) != into
        {
            return error("there and back", from, back);
        }
        // What was deleted behind, and nothing else.
        if !alignment.normalized_range(from.end..back.end).is_empty() {
            return error("only what was deleted comes with it", from, back);
        }
        for (i, c) in other.char_indices() {
            let place = into.start + i;
            let back_of_one = alignment.source_range(place..place + c.len_utf8());
            if back_of_one != back {
                return error("each part of a pair is all of it", back_of_one, back);
            }
        }
        let alone = key.normalize(&source[back.clone()]);
        // An invisible one may be there for what stands before it only.
        let stays = |c: &char| key.normalize(&c.to_string()).contains(*c);
        if let Some(c) = other.chars().filter(stays).find(|c| !alone.contains(*c)) {
            return error(&format!("{c:?} comes of its source {one:?}"), back, into);
        }
    }
    if (at, to) != (source.len(), text.len()) {
        return error("pairs cover", at..at, to..to);
    }
    None
}

/// As [`wrong`]; but what is left of a run is no longer what one of its characters becomes alone.
pub(crate) fn runs_wrong(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let aligned = key.normalize_aligned(text);
    let whole = |error: &str| (!error.contains("comes of its source")).then(|| error.to_owned());
    differ("aligned text", &aligned.text, wanted)
        .or_else(|| says_wrong(key, &aligned).and_then(|error| whole(&error)))
}
