//! How a witness is printed.

use std::fmt::Write as _;

/// A text as a list of code points, many of one in a row as `9×U+0640`.
pub(crate) fn points(text: &str) -> String {
    let mut list = String::from("[");
    let chars: Vec<char> = text.chars().collect();
    for run in chars.chunk_by(|a, b| a == b) {
        let (times, same) = if run.len() > 3 { (run.len(), &run[..1]) } else { (1, run) };
        for c in same {
            let space = if list.len() == 1 { "" } else { " " };
            let times = if times == 1 { String::new() } else { format!("{times}×") };
            write!(list, "{space}{times}U+{:04X}", u32::from(*c)).unwrap();
        }
    }
    list + "]"
}

/// How many characters [`shrink`] tries in all, so that even a long text that cannot be made shorter
/// fails within seconds.
const TRIES: usize = 20_000_000;

/// The shortest witness found by leaving characters out of `text` while it still fails; then the
/// plainest, by putting ASCII letters in their place.
pub(crate) fn shrink(text: &str, fails: impl Fn(&str) -> bool) -> String {
    let mut witness: Vec<char> = text.chars().collect();
    let mut tried = 0;
    for plain in ["", "a"] {
        let mut size = witness.len() / 2;
        while size > 0 {
            let mut at = 0;
            while at < witness.len() && tried < TRIES {
                tried += witness.len();
                let part = at..witness.len().min(at + size);
                let bytes: usize = witness[part.clone()].iter().map(|c| c.len_utf8()).sum();
                let mut other = witness.clone();
                other.splice(part, plain.repeat(bytes).chars());
                if other != witness && fails(&other.iter().collect::<String>()) {
                    at += other.len() + size - witness.len();
                    witness = other;
                } else {
                    at += size;
                }
            }
            size /= 2;
        }
    }
    witness.into_iter().collect()
}
