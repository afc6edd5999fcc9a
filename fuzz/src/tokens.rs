//! Tokens: the same on every kernel; in order, and nothing lost between them; cut as UAX #29 says
//! where nothing is normalized and nothing tailored.

use std::ops::Range;

use huruf::{Aligned, Normalizer, Rules, Token};
use unicode_segmentation::UnicodeSegmentation;

use crate::input::Input;
use crate::points;

/// Checks one input.
///
/// # Panics
///
/// If the tokens are not as they should be.
pub fn check(data: &[u8]) {
    let Some(input) = Input::read(data) else { return };
    let text = input.text();
    let (key, kernels) = (&input.subject.normalizer, &input.subject.kernels);
    let tokens: Vec<Token<'_>> = key.tokens(&text).collect();
    let (_, forced) = &kernels[input.place % kernels.len()];
    let others: Vec<Token<'_>> = forced.tokens(&text).collect();
    // Of a stack of marks that were put in order, one kernel may know more exactly than another where
    // each came from.
    let same = tokens.len() == others.len()
        && tokens.iter().zip(&others).all(|(a, b)| (&a.text, a.kind) == (&b.text, b.kind));
    let show = || format!("{}\n   text {}\n", input.subject.name, points(&text));
    assert!(same, "{}: {tokens:?}\n   not {others:?}\n{}", forced.kernel(), show());
    let whole = key.normalize_aligned(&text);
    let (mut end, mut last) = (0, 0..0);
    for token in &tokens {
        let range = token.source.clone();
        assert!(text.get(range.clone()).is_some(), "{token:?}: {}", show());
        assert!(range == last || range.start >= last.start, "{token:?}: {}", show());
        assert!(!token.text.is_empty(), "{token:?}: {}", show());
        // What becomes of the gap as a part of the text, of which a token may be a part.
        let between = end..range.start.max(end);
        let left = &whole.text[whole.normalized_range(between.clone())];
        // ZERO WIDTH SPACE is white space to us, though its neighbour may own it; and what nobody
        // sees and stands alone is nothing, though it stays where it is owned.
        let nothing = |c: char| key.normalize(c.encode_utf8(&mut [0; 4])).trim().is_empty();
        let blank = left.chars().all(|c| c.is_whitespace() || c == '\u{200B}' || nothing(c));
        let lost = !between.is_empty() && !blank && !shares(&whole, &between);
        assert!(!lost, "{} is lost before {token:?}: {}", points(left), show());
        (end, last) = (end.max(range.end), range);
    }
    plain(&text, input.place);
}

/// Whether a part of a text became something together with what stands around it.
fn shares(whole: &Aligned<'_>, part: &Range<usize>) -> bool {
    whole.source_range(whole.normalized_range(part.clone())) != *part
}

/// With rules that do nothing, and nothing tailored.
fn plain(text: &str, place: usize) {
    thread_local! {
        static SAME: Vec<Normalizer> = huruf::kernel::Kernel::available()
            .map(|kernel| Normalizer::new(Rules::new()).with_kernel(kernel))
            .collect();
    }
    SAME.with(|same| {
        let tokenizer = same[place % same.len()].tokenizer().spaces(true).web(false).signs(false);
        let tokenizer = tokenizer.decimals(false).phrases(false).new_letters(false);
        let tokens = tokenizer.tokens(text).map(|token| &text[token.source]);
        assert!(tokens.eq(text.split_word_bounds()), "{}", points(text));
    });
}
