//! What old fonts wrote with vowel signs, and the start of words.

use alloc::borrow::Cow;

use super::letters::{is_consonant, is_kurdish};
use crate::preset::draft::Draft;
use crate::preset::spots::Spots;

const FATHA: char = '\u{64E}';
const FATHATAN: char = '\u{64B}';
const KASRA: char = '\u{650}';

/// Steps 6 and 7.
///
/// The last step asks what letters the one before it left; but that takes Kurdish letters for Kurdish
/// letters, so that the text itself answers, but for a FARSI YEH with a fatha.
pub(super) fn spell(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let mut done = 0;
    for at in Spots::new(text, differs) {
        if at < done {
            continue;
        }
        let (before, rest) = text.split_at_checked(at).unwrap_or_default();
        let mut before = before.chars();
        let previous = before.next_back();
        let starts = !previous.is_some_and(is_kurdish);
        let mut after = rest.chars();
        match after.next() {
            // LAM, ALEF WITH HAMZA ABOVE.
            Some('\u{623}') if previous == Some('\u{644}') => {
                draft.replace(at - 2..at + 2, "\u{6B5}\u{627}");
            }
            // REH.
            Some('\u{631}') => {
                let next = after.next();
                if next == Some(KASRA) || starts && next.is_some_and(is_kurdish) {
                    let signs = rest.get(2..).unwrap_or_default().trim_start_matches(KASRA);
                    done = text.len() - signs.len();
                    draft.replace(at..done, "\u{695}");
                }
            }
            Some(KASRA) if previous == Some('\u{695}') => {
                done = text.len() - rest.trim_start_matches(KASRA).len();
                draft.replace(at..done, "");
            }
            Some(FATHA | FATHATAN) => {
                let letter = match previous {
                    // LAM, ALEF.
                    Some('\u{627}') if before.next_back() == Some('\u{644}') => {
                        draft.replace(at - 4..at + 2, "\u{6B5}\u{627}");
                        continue;
                    }
                    // FARSI YEH, WAW, LAM, and what becomes of them.
                    Some('\u{6CC}' | '\u{6CE}') => "\u{6CE}",
                    Some('\u{648}' | '\u{6C6}') => "\u{6C6}",
                    Some('\u{644}' | '\u{6B5}') => "\u{6B5}",
                    _ => continue,
                };
                done = text.len() - rest.trim_start_matches([FATHA, FATHATAN]).len();
                draft.replace(at - 2..done, letter);
            }
            // Two WAW.
            Some('\u{648}') if starts && after.next() == Some('\u{648}') => {
                let third = after.next();
                let becomes_e =
                    third == Some('\u{6CC}') && after.as_str().starts_with([FATHA, FATHATAN]);
                if third.is_some_and(is_consonant) && !becomes_e {
                    draft.replace(at..at + 4, "\u{648}");
                }
            }
            _ => {}
        }
    }
    draft.finish()
}

/// Zero where a sign or a letter may stand that [`spell`] asks for.
fn differs([a, b, c, d, ..]: [u8; 6]) -> u8 {
    let sign = a ^ 0xD9 | (b ^ 0x8B).min(b ^ 0x8E).min(b ^ 0x90);
    let letter = a ^ 0xD8 | (b ^ 0xA3).min(b ^ 0xB1);
    let two_waw = a ^ 0xD9 | b ^ 0x88 | c ^ 0xD9 | d ^ 0x88;
    sign.min(letter).min(two_waw)
}
