//! The yardstick: what one would write without the crate. A loop over `chars()` and one `match`,
//! doing on our corpora exactly the work of `Profile::SEARCH`, and no more than that.

use unicode_normalization::UnicodeNormalization as _;

/// What becomes of a character: it stays, it goes, or it is this.
enum Fold {
    Keep,
    Delete,
    To(char),
    LamAlef,
}

use Fold::{Delete, Keep, LamAlef, To};

#[rustfmt::skip]
#[inline(always)]
fn fold(c: char) -> Fold {
    match c {
        // Letters.
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => To('\u{627}'), // to ALEF
        '\u{624}' => To('\u{648}'), // WAW WITH HAMZA ABOVE to WAW
        '\u{626}' | '\u{649}' | '\u{6CC}' | '\u{6D2}' | '\u{6D3}' => To('\u{64A}'), // to YEH
        '\u{6A9}' | '\u{6AA}' => To('\u{643}'), // to KAF
        '\u{629}' | '\u{6BE}' | '\u{6C0}'..='\u{6C3}' | '\u{6D5}' => To('\u{647}'), // to HEH
        // Marks, tatweel, signs without a shape.
        '\u{610}'..='\u{61A}' | '\u{61C}' | '\u{640}' | '\u{64B}'..='\u{65E}' | '\u{670}' => Delete,
        '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E8}' | '\u{6EA}'..='\u{6ED}' => Delete,
        '\u{200C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' => Delete,
        // Digits, punctuation, spaces.
        '\u{660}'..='\u{669}' => To((b'0' + (c as u32 - 0x660) as u8) as char),
        '\u{6F0}'..='\u{6F9}' => To((b'0' + (c as u32 - 0x6F0) as u8) as char),
        '\u{60C}' => To(','),
        '\u{61B}' => To(';'),
        '\u{61F}' => To('?'),
        '\u{66A}' => To('%'),
        '\u{6D4}' => To('.'),
        '\u{A0}' => To(' '),
        // Presentation forms of block B.
        '\u{FE80}' => To('\u{621}'),
        '\u{FE81}'..='\u{FE84}' | '\u{FE87}' | '\u{FE88}' | '\u{FE8D}' | '\u{FE8E}' => To('\u{627}'),
        '\u{FE85}' | '\u{FE86}' | '\u{FEED}' | '\u{FEEE}' => To('\u{648}'),
        '\u{FE89}'..='\u{FE8C}' | '\u{FEEF}'..='\u{FEF4}' => To('\u{64A}'),
        '\u{FE8F}'..='\u{FE92}' => To('\u{628}'),
        '\u{FE93}' | '\u{FE94}' | '\u{FEE9}'..='\u{FEEC}' => To('\u{647}'),
        '\u{FE95}'..='\u{FE98}' => To('\u{62A}'),
        '\u{FE99}'..='\u{FE9C}' => To('\u{62B}'),
        '\u{FE9D}'..='\u{FEA0}' => To('\u{62C}'),
        '\u{FEA1}'..='\u{FEA4}' => To('\u{62D}'),
        '\u{FEA5}'..='\u{FEA8}' => To('\u{62E}'),
        '\u{FEA9}' | '\u{FEAA}' => To('\u{62F}'),
        '\u{FEAB}' | '\u{FEAC}' => To('\u{630}'),
        '\u{FEAD}' | '\u{FEAE}' => To('\u{631}'),
        '\u{FEAF}' | '\u{FEB0}' => To('\u{632}'),
        '\u{FEB1}'..='\u{FEB4}' => To('\u{633}'),
        '\u{FEB5}'..='\u{FEB8}' => To('\u{634}'),
        '\u{FEB9}'..='\u{FEBC}' => To('\u{635}'),
        '\u{FEBD}'..='\u{FEC0}' => To('\u{636}'),
        '\u{FEC1}'..='\u{FEC4}' => To('\u{637}'),
        '\u{FEC5}'..='\u{FEC8}' => To('\u{638}'),
        '\u{FEC9}'..='\u{FECC}' => To('\u{639}'),
        '\u{FECD}'..='\u{FED0}' => To('\u{63A}'),
        '\u{FED1}'..='\u{FED4}' => To('\u{641}'),
        '\u{FED5}'..='\u{FED8}' => To('\u{642}'),
        '\u{FED9}'..='\u{FEDC}' => To('\u{643}'),
        '\u{FEDD}'..='\u{FEE0}' => To('\u{644}'),
        '\u{FEE1}'..='\u{FEE4}' => To('\u{645}'),
        '\u{FEE5}'..='\u{FEE8}' => To('\u{646}'),
        '\u{FEF5}'..='\u{FEFC}' => LamAlef,
        _ => Keep,
    }
}

#[inline(always)]
fn push(c: char, out: &mut String) {
    match fold(c) {
        Keep => out.push(c),
        Delete => {}
        To(to) => out.push(to),
        LamAlef => out.push_str("\u{644}\u{627}"),
    }
}

/// `Profile::SEARCH`, appended.
pub(crate) fn search(text: &str, out: &mut String) {
    for c in text.chars() {
        push(c, out);
    }
}

/// Whether [`search`] would change nothing.
pub(crate) fn is_search(text: &str) -> bool {
    text.chars().all(|c| matches!(fold(c), Keep))
}

/// Whether two texts are the same after [`search`]: without allocating, if neither holds a
/// ligature.
pub(crate) fn eq(a: &str, b: &str) -> bool {
    fn folded(text: &str) -> impl Iterator<Item = char> {
        text.chars().filter_map(|c| match fold(c) {
            Keep => Some(c),
            Delete => None,
            To(to) => Some(to),
            LamAlef => Some('\u{FEFB}'),
        })
    }
    folded(a).eq(folded(b))
}

/// NFKC by unicode-normalization, then the same `match`.
pub(crate) fn nfkc_search(text: &str, out: &mut String) {
    for c in text.nfkc() {
        push(c, out);
    }
}

/// `Language::Arabic.clean()` on text that holds no encoding worse than the order of its marks,
/// which this loop leaves as it is.
pub(crate) fn clean_ar(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '\u{640}' | '\u{61C}' | '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => {}
            '\u{6A9}' | '\u{6AA}' => out.push('\u{643}'), // KAF
            '\u{6CC}' | '\u{6D2}' => out.push('\u{64A}'), // YEH
            '\u{6BE}' | '\u{6C1}' | '\u{6D5}' => out.push('\u{647}'), // HEH
            '\u{6F0}'..='\u{6F9}' => out.extend(char::from_u32(c as u32 - 0x6F0 + 0x660)),
            '\u{A0}' => out.push(' '),
            _ => out.push(c),
        }
    }
}
