//! What single characters are to whoever cuts a text into words: tables that all kernels read, but
//! AVX2, which compares.

/// An ASCII letter.
pub(super) const LETTER: u8 = 1;
/// A digit, `_`.
pub(super) const OTHER: u8 = 2;
/// White space.
pub(super) const SPACE: u8 = 4;
/// White space other than SPACE.
pub(super) const LINE: u8 = 8;
/// What may stand in words and numbers.
pub(super) const MID: u8 = 16;
/// What mentions, hashtags and mail addresses are known by.
pub(super) const WEB: u8 = 32;
/// Two of them are known as an address; and two of these, which are letters besides.
pub(super) const SLASH: u8 = 64;
pub(super) const W: u8 = 128;

/// What each ASCII character is.
#[expect(clippy::indexing_slicing, reason = "evaluated, and so proven, at compile time")]
pub(super) static ASCII: [u8; 128] = {
    let mut kinds = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        kinds[byte] = kind(byte as u8);
        byte += 1;
    }
    kinds
};

const fn kind(byte: u8) -> u8 {
    match byte {
        b' ' => SPACE,
        9..=13 => SPACE | LINE,
        b'.' | b',' | b':' | b';' | b'\'' => MID,
        b'@' | b'#' => WEB,
        b'/' => SLASH,
        b'w' | b'W' => LETTER | W,
        b'_' | b'0'..=b'9' => OTHER,
        _ if byte.is_ascii_alphabetic() => LETTER,
        _ => 0,
    }
}

/// Behind C2: a quotation mark.
pub(super) const QUOTE: u8 = 1;
/// Behind E2 80: a quotation mark, a dash, a bullet, an ellipsis.
pub(super) const DASH: u8 = 2;

/// What last bytes of signs say, by their six low bits.
#[expect(clippy::indexing_slicing, reason = "evaluated, and so proven, at compile time")]
pub(super) static LAST: [u8; 64] = {
    let mut kinds = [0; 64];
    let mut low = 0;
    while low < 64 {
        kinds[low] = match 0x80 | low {
            0xAB | 0xBB => QUOTE,
            0x93 | 0x94 | 0x9C | 0x9D | 0xA2 | 0xA6 => DASH,
            _ => 0,
        };
        low += 1;
    }
    kinds
};
