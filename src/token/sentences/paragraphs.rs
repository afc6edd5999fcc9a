//! Where paragraphs end, and what has no look of its own.

/// How many bytes of `text`, from its start, are one paragraph with the line break that ends it.
///
/// Every line is one if `lines`; else an empty line ends a paragraph, and so does PARAGRAPH
/// SEPARATOR. Reads no further than to the text of the next paragraph.
pub(super) fn end(text: &str, lines: bool) -> usize {
    let mut from = 0;
    loop {
        let rest = text.get(from..).unwrap_or_default();
        let Some((at, sep)) = rest.char_indices().find(|&(_, c)| is_line_break(c)) else {
            return text.len();
        };
        let (line, behind) = rest.split_at_checked(at).unwrap_or((rest, ""));
        let crlf = behind.starts_with("\r\n");
        let next = from + at + if crlf { 2 } else { sep.len_utf8() };
        let hard = lines
            || sep == '\u{2029}' // PARAGRAPH SEPARATOR
            || line.chars().all(is_blank)
            || begins_blank(text.get(next..).unwrap_or_default());
        if hard {
            return next;
        }
        from = next;
    }
}

/// Whether nothing stands on the first line of `text`.
fn begins_blank(text: &str) -> bool {
    text.chars().find(|&c| is_line_break(c) || !is_blank(c)).is_none_or(is_line_break)
}

/// Whether UAX #29 ends a line at `c` (its classes CR, LF and Sep).
pub(super) const fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether a reader sees nothing of `c`: white space, or a format character.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_format(c)
}

/// Whether `c` is an invisible character that may be typed anywhere: a joiner, a bidirectional
/// control, a selector, a soft hyphen, a byte order mark.
pub(super) const fn is_format(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{2064}'
            | '\u{2066}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_or_an_empty_line_ends_a_paragraph() {
        assert_eq!(
            [end("", true), end("ab", true), end("a\nb", true), end("a\r\nb", true)],
            [0, 2, 2, 3]
        );
        assert_eq!(
            [end("a\nb", false), end("a\n\nb", false), end("a\r\n \r\nb", false)],
            [3, 2, 3]
        );
        assert_eq!([end(" \n\nb", false), end("\n\nb", false), end("a\nb\n", false)], [2, 1, 4]);
        assert_eq!([end("a\u{2029}b", false), end("a\u{2028}b", false)], [4, 5]);
        assert_eq!(end("a\n\u{200F}\t\nb", false), 2, "nothing is seen on the second line");
    }
}
