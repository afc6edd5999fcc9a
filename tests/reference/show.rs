//! How a witness is printed.

use std::fmt::Write as _;

/// A text as a list of code points.
pub(crate) fn points(text: &str) -> String {
    let mut list = String::from("[");
    for (i, c) in text.chars().enumerate() {
        let space = if i == 0 { "" } else { " " };
        write!(list, "{space}U+{:04X}", u32::from(c)).unwrap();
    }
    list + "]"
}

/// The shortest witness found by leaving characters out of `text` while it still fails.
pub(crate) fn shrink(text: &str, fails: impl Fn(&str) -> bool) -> String {
    let mut witness: Vec<char> = text.chars().collect();
    let mut size = witness.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < witness.len() {
            let mut shorter = witness.clone();
            shorter.drain(at..witness.len().min(at + size));
            if fails(&shorter.iter().collect::<String>()) {
                witness = shorter;
            } else {
                at += size;
            }
        }
        size /= 2;
    }
    witness.into_iter().collect()
}
