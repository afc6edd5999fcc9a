//! Text that is not UTF-8: the parts that are become what they become as text, the others stay;
//! whole and in chunks.

use std::borrow::Cow;

use crate::input::Input;

/// Checks one input.
///
/// # Panics
///
/// If the bytes do not come out as they should.
pub fn check(data: &[u8]) {
    let Some(Input { subject, place, bytes }) = Input::read(data) else { return };
    // An allocation of its own, so that no read beyond it stays unseen.
    let bytes: Box<[u8]> = Box::from(bytes);
    let (_, forced) = &subject.kernels[place % subject.kernels.len()];
    let mut wanted = Vec::new();
    for chunk in bytes.utf8_chunks() {
        wanted.extend(subject.normalizer.normalize(chunk.valid()).as_bytes());
        wanted.extend(chunk.invalid());
    }
    for key in [&subject.normalizer, forced] {
        let got = key.normalize_bytes(&bytes);
        let borrowed = matches!(got, Cow::Borrowed(_));
        assert!(
            *got == *wanted && borrowed == (*wanted == *bytes),
            "{}: {}\n    of {}\n    is {} (borrowed is {borrowed})\n   not {}\n",
            key.kernel(),
            subject.name,
            bytes.escape_ascii(),
            got.escape_ascii(),
            wanted.escape_ascii(),
        );
        let size = 1 + place % 97;
        let (mut stream, mut streamed) = (key.stream(), Vec::new());
        bytes.chunks(size).for_each(|chunk| stream.push(chunk, &mut streamed));
        stream.finish(&mut streamed);
        assert!(
            streamed == wanted,
            "{}: {}\n    of {} in chunks of {size}\n    is {}\n   not {}\n",
            key.kernel(),
            subject.name,
            bytes.escape_ascii(),
            streamed.escape_ascii(),
            wanted.escape_ascii(),
        );
    }
}
