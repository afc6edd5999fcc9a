//! A loop with the rules of raqeem-core's `normalize_ar`, for transcripts of speech. The crate it
//! belongs to brings an HTTP client and a runtime along, so it is not a dependency here.

use std::borrow::Cow;

pub(super) fn key<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    out.clear();
    let mut space = false; // one is due, if a word follows
    for c in text.chars() {
        let to = match c {
            // Marks and tatweel; signs without a shape.
            '\u{610}'..='\u{61A}' | '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' => continue,
            '\u{6D6}'..='\u{6ED}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => continue,
            '\u{2066}'..='\u{2069}' | '\u{FEFF}' => continue,
            '\u{1C}'..='\u{1F}' => ' ',
            '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => '\u{627}', // to ALEF
            '\u{649}' | '\u{626}' => '\u{64A}',                         // to YEH
            '\u{629}' => '\u{647}',                                     // TEH MARBUTA to HEH
            '\u{624}' => '\u{648}', // WAW WITH HAMZA ABOVE to WAW
            '\u{660}'..='\u{669}' => (b'0' + (c as u32 - 0x660) as u8) as char,
            '\u{6F0}'..='\u{6F9}' => (b'0' + (c as u32 - 0x6F0) as u8) as char,
            '\u{66B}' => '.', // ARABIC DECIMAL SEPARATOR
            _ => c,
        };
        if to.is_whitespace() {
            space = !out.is_empty();
            continue;
        }
        if space {
            out.push(' ');
            space = false;
        }
        out.extend(to.to_lowercase());
    }
    Cow::Borrowed(out)
}

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn folds_as_raqeem_does() {
        let key = |text| key(text, &mut String::new()).into_owned();
        // ALEF WITH HAMZA ABOVE, a vowel, TEH MARBUTA.
        assert_eq!(key("  \u{623}\u{64E}\u{629}\u{A0}\n Ab "), "\u{627}\u{647} ab");
        // Kaf and Persian yeh stay, digits do not.
        assert_eq!(key("\u{6A9}\u{6CC}\u{6F3}\u{663}"), "\u{6A9}\u{6CC}33");
    }
}
