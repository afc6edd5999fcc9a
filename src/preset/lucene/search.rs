//! The search for a rare character, in blocks of bytes so that it runs on vectors.

const BLOCK: usize = 64;

/// Where the first character of `text` stands of which `is` holds; the length if there is none.
///
/// Such a character begins with two bytes of which `begins` holds, if it is not the last of the
/// text. That may hold of others as well; it is asked of each byte with the one behind it, and
/// should be free of branches.
pub(super) fn find(
    text: &str,
    begins: impl Fn(u8, u8) -> bool,
    is: impl Fn(char) -> bool,
) -> usize {
    let mut start = 0;
    loop {
        start = quiet_until(text.as_bytes(), start, &begins);
        // A quiet block may end in the middle of a character.
        start = boundary(text, start);
        let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) else {
            return text.len();
        };
        let near = rest.get(..boundary(rest, BLOCK)).unwrap_or(rest);
        if let Some(at) = near.find(&is) {
            return start + at;
        }
        start += near.len();
    }
}

/// The start of the first block from `start` on of which `begins` holds somewhere, or which is short.
fn quiet_until(bytes: &[u8], mut start: usize, begins: impl Fn(u8, u8) -> bool) -> usize {
    while let Some(block) = bytes.get(start..start + BLOCK)
        && let Some(next) = bytes.get(start + 1..start + 1 + BLOCK)
    {
        let pairs = block.iter().zip(next);
        if pairs.fold(false, |any, (&byte, &next)| any | begins(byte, next)) {
            break;
        }
        start += BLOCK;
    }
    start
}

/// The first boundary of a character from `at` on.
fn boundary(text: &str, at: usize) -> usize {
    (at..text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len())
}
