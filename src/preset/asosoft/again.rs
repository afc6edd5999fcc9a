//! The forms of letters that the lists look up a second time.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use super::rows::ROWS;
use crate::preset::draft::Draft;
use crate::preset::spots::Spots;
use crate::unicode::find;

/// Writes what its row says for each character whose row writes a key of the lists, if the text holds
/// that key too, so that the table meets it.
pub(super) fn again(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    // The keys that were looked for, and whether they are there.
    let mut keys: Vec<(char, bool)> = Vec::new();
    // From U+FB40 to U+FDFF, and from U+FFC0.
    let differs = |[a, b, ..]: [u8; 6]| {
        let forms = 0xAD_u8.saturating_sub(b) | b.saturating_sub(0xB7);
        a ^ 0xEF | forms.min(b ^ 0xBF)
    };
    for at in Spots::new(text, differs) {
        let form = text.get(at..).and_then(|rest| rest.chars().next());
        let Some(form) = form.filter(|c| writes_key(*c)) else { continue };
        let written = find(ROWS, form).unwrap_or_default();
        let is_here = written.chars().filter(|c| find(ROWS, *c).is_some()).any(|key| {
            let known = keys.iter().find(|it| it.0 == key).map(|it| it.1);
            known.unwrap_or_else(|| {
                let is_here = text.contains(key);
                keys.push((key, is_here));
                is_here
            })
        });
        if is_here {
            draft.replace(at..at + form.len_utf8(), written);
        }
    }
    draft.finish()
}

/// Whether the row of `c` writes a character that has a row.
#[rustfmt::skip]
fn writes_key(c: char) -> bool {
    matches!(c,
        '\u{FB62}'..='\u{FB69}' | '\u{FB82}'..='\u{FB85}' | '\u{FB8C}' | '\u{FB8D}'
        | '\u{FB96}'..='\u{FBA3}' | '\u{FBAE}' | '\u{FBAF}' | '\u{FBD3}'..='\u{FBD8}' | '\u{FBDB}'
        | '\u{FBDC}' | '\u{FBDE}'..='\u{FBE3}' | '\u{FBF0}' | '\u{FBF1}' | '\u{FBF4}' | '\u{FBF5}'
        | '\u{FC5B}'..='\u{FC5D}' | '\u{FC63}' | '\u{FC90}' | '\u{FCD9}' | '\u{FDF0}' | '\u{FDF1}'
        | '\u{FFE2}')
}
