//! What may stand between the mark that ends a sentence and the next one.

use alloc::string::String;

use unicode_segmentation::UnicodeSegmentation;

use super::paragraphs::is_line_break;

/// What UAX #29 makes of a character behind a mark that ends a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    /// A bracket or a quotation mark (class Close).
    Close,
    /// White space that ends no line (class Sp).
    Space,
    /// A combining mark or a format character, which counts as part of what it follows (classes
    /// Extend and Format).
    Attached,
    Other,
}

impl Tail {
    /// The class of `c`. The tables are those of unicode-segmentation, which shows only what it
    /// makes of texts: so it is asked with three short ones, where ASCII and the letters of the
    /// script do not answer at once.
    pub(super) fn of(c: char) -> Self {
        match c {
            '(' | ')' | '[' | ']' | '{' | '}' | '"' | '\'' => Self::Close,
            _ if is_line_break(c) => Self::Other,
            _ if c.is_whitespace() => Self::Space,
            '\0'..='\x7F' | '\u{620}'..='\u{64A}' => Self::Other,
            _ => Self::ask(c),
        }
    }

    fn ask(c: char) -> Self {
        let len = c.len_utf8();
        let mut text = String::with_capacity(8);
        let mut first = |parts: [&str; 2]| {
            text.clear();
            text.push_str(parts[0]);
            text.push(c);
            text.push_str(parts[1]);
            text.split_sentence_bounds().next().map_or(0, str::len)
        };
        if first(["?", "A"]) != 1 + len {
            return Self::Other;
        }
        match first(["? ", "A"]) {
            2 => Self::Close,
            // A mark that ends a sentence itself would end one here.
            all if all == 2 + len && first(["A", " B"]) == 3 + len => Self::Attached,
            _ => Self::Other,
        }
    }
}

/// How long a tail may be before it is shortened.
const LONG: usize = 8;

/// `paragraph` with each long run of brackets, quotation marks or white space behind a full stop
/// written with combining marks from the second on: as many bytes, and the same boundaries, for
/// UAX #29 passes over combining marks. `None` if there is no such run.
///
/// unicode-segmentation looks, for each character of such a run, for the letter that follows it,
/// as a lower-case one takes the sentence on (SB8): for a long run that would be quadratic.
pub(super) fn shorten(paragraph: &str) -> Option<String> {
    let mut made: Option<String> = None;
    let mut copied = 0;
    let mut from = 0;
    while let Some(found) = paragraph.get(from..).unwrap_or_default().find(is_full_stop) {
        from += found;
        from +=
            paragraph.get(from..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        let close = Run::at(paragraph, from, Tail::Close);
        let space = Run::at(paragraph, close.end, Tail::Space);
        from = space.end;
        if close.count + space.count <= LONG {
            continue;
        }
        let out = made.get_or_insert_default();
        for run in [close, space] {
            out.push_str(paragraph.get(copied..run.second).unwrap_or_default());
            fill(out, paragraph.get(run.second..run.end).unwrap_or_default());
            copied = run.end;
        }
    }
    let mut out = made?;
    out.push_str(paragraph.get(copied..).unwrap_or_default());
    Some(out)
}

/// Whether `c` ends a sentence unless a lower-case letter follows (class `ATerm`).
const fn is_full_stop(c: char) -> bool {
    matches!(c, '.' | '\u{2024}' | '\u{FE52}' | '\u{FF0E}')
}

/// A run of characters of one class, and of what is attached to them.
struct Run {
    /// Behind the first character of the class; the end, if there is none.
    second: usize,
    end: usize,
    /// How many are of the class.
    count: usize,
}

impl Run {
    fn at(text: &str, from: usize, class: Tail) -> Self {
        let mut run = Self { second: from, end: from, count: 0 };
        for c in text.get(from..).unwrap_or_default().chars() {
            let tail = Tail::of(c);
            if tail != class && tail != Tail::Attached {
                break;
            }
            run.end += c.len_utf8();
            run.count += usize::from(tail == class);
            if run.count == 0 || (run.count == 1 && tail == class) {
                run.second = run.end;
            }
        }
        run
    }
}

/// As many bytes of combining marks as `text` has, but for one byte, which stays.
fn fill(out: &mut String, text: &str) {
    if text.len() < 2 {
        return out.push_str(text);
    }
    let mut left = text.len();
    if !left.is_multiple_of(2) {
        out.push('\u{20D0}'); // COMBINING LEFT HARPOON ABOVE, of three bytes
        left -= 3;
    }
    for _ in 0..left / 2 {
        out.push('\u{300}'); // COMBINING GRAVE ACCENT, of two
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_answers_are_those_of_the_segmenter() {
        for c in ('\0'..='\u{7FF}').chain('\u{1680}'..='\u{1680}').chain('\u{2000}'..='\u{3000}') {
            if c.is_whitespace() && !is_line_break(c) {
                // Brackets go with what they follow, but not behind a space.
                let text: String = ['?', c, ')', 'A'].into_iter().collect();
                assert_eq!(
                    text.split_sentence_bounds().next().map(str::len),
                    Some(1 + c.len_utf8())
                );
            } else if !is_line_break(c) {
                assert_eq!(Tail::of(c), Tail::ask(c), "{c:?}");
            }
        }
        assert_eq!(Tail::of('\u{BB}'), Tail::Close); // RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK
        assert_eq!(Tail::of('\u{FD3F}'), Tail::Close); // ORNATE RIGHT PARENTHESIS
        assert_eq!(Tail::of('\u{64E}'), Tail::Attached); // FATHA
        assert_eq!(Tail::of('\u{200F}'), Tail::Attached); // RIGHT-TO-LEFT MARK
        assert_eq!(Tail::of('\u{61F}'), Tail::Other); // QUESTION MARK
        assert_eq!(Tail::of('\u{FF0E}'), Tail::Other); // FULLWIDTH FULL STOP
    }

    #[test]
    fn what_is_shortened_keeps_its_length_and_its_boundaries() {
        let tails = ["", ")", "\u{BB}", "\u{300}", " ", "\u{3000}", "\u{BB})\u{301}"];
        for stop in [".", "\u{FF0E}", "?", ".."] {
            for close in tails {
                for space in tails {
                    for next in ["A", "a", "\u{627}", "1", "-a", "", ".", ")a"] {
                        let tail = [close.repeat(11), space.repeat(10)].concat();
                        let text = ["A", stop, &*tail, next, " B"].concat();
                        let short = shorten(&text).unwrap_or(text.clone());
                        assert_eq!(short.len(), text.len());
                        let lens = |text: &str| {
                            text.split_sentence_bounds()
                                .map(str::len)
                                .collect::<alloc::vec::Vec<_>>()
                        };
                        assert_eq!(lens(&short), lens(&text), "{text:?}");
                    }
                }
            }
        }
        assert_eq!(shorten("A. B) c.\u{BB} d"), None);
    }
}
