//! Bytes that are said to be text: are they?
//!
//! The standard library asks character by character. Here every byte is held against the three
//! before it, without a branch, so that the compiler can ask many bytes at once, as many as the
//! kernel that runs allows. A byte must continue a character exactly if one of those three begins
//! one that is so long; and some bytes stand in no text, or not there (Unicode, table 3-7):
//!
//! | byte | rule |
//! |---|---|
//! | C0, C1, F5–FF | never |
//! | behind E0 | A0 or more, or it were shorter |
//! | behind ED | less than A0, or it were a surrogate |
//! | behind F0 | 90 or more, or it were shorter |
//! | behind F4 | less than 90, or it were beyond U+10FFFF |

#![allow(
    unsafe_code,
    reason = "the one place where bytes become text without the standard library"
)]

use super::Engine;

/// The text that `bytes` are, if they are.
pub(crate) fn as_text<'t>(engine: &Engine, bytes: &'t [u8]) -> Option<&'t str> {
    /// From here on, it pays to ask many at once.
    const LONG: usize = 64;
    if bytes.len() < LONG {
        return str::from_utf8(bytes).ok();
    }
    // SAFETY: they are well-formed: `is_well_formed` asks of each byte what the table above says,
    // and its tests ask of it what the standard library says.
    engine.is_well_formed(bytes).then(|| unsafe { str::from_utf8_unchecked(bytes) })
}

/// How many bytes are asked at once.
const BLOCK: usize = 64;
/// The longest character reaches back so far.
const BACK: usize = 3;

/// Whether bytes are well-formed. To be inlined into functions that may use more of the CPU.
#[inline(always)]
pub(super) fn is_well_formed(bytes: &[u8]) -> bool {
    // The beginning stands behind zeros, the end before zeros: none of them continues a character,
    // so one that is cut is found.
    let first = bytes.get(..BLOCK).unwrap_or(bytes);
    if !follows_rightly(&padded::<BACK>(first)) {
        return false;
    }
    let mut rest = bytes.get(BLOCK - BACK..).unwrap_or_default();
    while let Some(window) = rest.first_chunk() {
        if !follows_rightly(window) {
            return false;
        }
        rest = rest.get(BLOCK..).unwrap_or_default();
    }
    bytes.len() < BLOCK || follows_rightly(&padded::<0>(rest))
}

/// Bytes between zeros.
#[inline(always)]
fn padded<const BEFORE: usize>(bytes: &[u8]) -> [u8; BACK + BLOCK] {
    let mut padded = [0; BACK + BLOCK];
    if let Some(place) = padded.get_mut(BEFORE..BEFORE + bytes.len()) {
        place.copy_from_slice(bytes);
    }
    padded
}

/// Whether each byte of a block, but the first three, may follow those before it.
#[inline(always)]
fn follows_rightly(window: &[u8; BACK + BLOCK]) -> bool {
    let (Some(third), Some(second), Some(before), Some(bytes)) = (
        window.first_chunk::<BLOCK>(),
        window.get(1..).and_then(<[u8]>::first_chunk::<BLOCK>),
        window.get(2..).and_then(<[u8]>::first_chunk::<BLOCK>),
        window.get(3..).and_then(<[u8]>::first_chunk::<BLOCK>),
    ) else {
        return false;
    };
    // Most text of the script is characters of one byte and two: then less is to be asked.
    let (mut highest, mut wrong) = (0, 0);
    for ((byte, before), third) in bytes.iter().zip(before).zip(third) {
        highest |= u8::from((*byte >= 0xE0) | (*third >= 0xE0));
        wrong |= u8::from(((byte & 0xC0 == 0x80) != (*before >= 0xC0)) | (byte & 0xFE == 0xC0));
    }
    if highest == 0 {
        return wrong == 0;
    }
    let mut wrong = 0;
    for (((byte, before), second), third) in bytes.iter().zip(before).zip(second).zip(third) {
        let (byte, before, second, third) = (*byte, *before, *second, *third);
        let continues = byte & 0xC0 == 0x80;
        let must = before >= 0xC0 || second >= 0xE0 || third >= 0xF0;
        let never = byte >= 0xF5 || byte & 0xFE == 0xC0;
        let too_low = before == 0xE0 && byte < 0xA0 || before == 0xF0 && byte < 0x90;
        let too_high = before == 0xED && byte >= 0xA0 || before == 0xF4 && byte >= 0x90;
        wrong |= u8::from((continues != must) | never | too_low | too_high);
    }
    wrong == 0
}

#[cfg(test)]
#[expect(clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use crate::kernel::Kernel;
    use crate::plan::Plan;
    use alloc::vec::Vec;

    /// Asks every kernel, as each is compiled in its own way.
    fn check(bytes: &[u8], engines: &[Engine]) {
        let wanted = core::str::from_utf8(bytes).ok();
        for engine in engines {
            let kernel = engine.kernel;
            assert_eq!(engine.is_well_formed(bytes), wanted.is_some(), "{kernel}: {bytes:X?}");
            assert_eq!(as_text(engine, bytes), wanted);
        }
    }

    fn engines() -> Vec<Engine> {
        let engine = |kernel| Engine::new(Plan::compile(&crate::Rules::new()), Some(kernel));
        Kernel::available().map(engine).collect()
    }

    /// Bytes at the ends of every range that the rules know.
    const EDGES: [u8; 27] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xDF, 0xE0,
        0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xF8, 0xFF,
    ];

    #[test]
    fn says_what_the_standard_library_says() {
        let engines = engines();
        // Every four edges, at the places where blocks meet.
        for start in [0, 1, 60, 61, 62, 63, 64, 125, 126, 127, 188] {
            let mut bytes: Vec<u8> = [b'a'; 192].into();
            for a in EDGES {
                for b in EDGES {
                    for c in EDGES {
                        for d in EDGES {
                            let four = [a, b, c, d];
                            bytes[start..start + 4].copy_from_slice(&four);
                            check(&bytes, &engines);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn every_character_at_every_place() {
        let engines = engines();
        for c in ['\u{7F}', '\u{80}', '\u{7FF}', '\u{800}', '\u{FFFF}', '\u{10000}', '\u{10FFFF}'] {
            let mut buffer = [0; 4];
            let c = c.encode_utf8(&mut buffer).as_bytes();
            for len in 0..200 {
                for before in 0..4.min(len + 1) {
                    let mut bytes: Vec<u8> = [b'a'; 4][..before].into();
                    bytes.extend(c.iter().cycle().take(len - before));
                    check(&bytes, &engines);
                }
            }
        }
    }
}
