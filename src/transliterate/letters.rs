//! What stands for what, each letter once; and the rows of both directions, made of it.

use super::Scheme;

/// A character, and what stands for it.
type Row = (char, &'static str);

const LEN: usize = 51;

/// An Arabic letter or sign, and the Latin one in each scheme, in the order of [`Scheme::ALL`].
#[rustfmt::skip]
const LETTERS: [(&str, [&str; 4]); LEN] = [
    ("\u{621}", ["'", "C", "'", "'"]), // HAMZA
    ("\u{622}", ["|", "M", "|", "\u{100}"]), // ALEF WITH MADDA ABOVE
    ("\u{623}", [">", "O", "O", "\u{C2}"]), // ALEF WITH HAMZA ABOVE
    ("\u{624}", ["&", "W", "W", "\u{175}"]), // WAW WITH HAMZA ABOVE
    ("\u{625}", ["<", "I", "I", "\u{102}"]), // ALEF WITH HAMZA BELOW
    ("\u{626}", ["}", "Q", "}", "\u{177}"]), // YEH WITH HAMZA ABOVE
    ("\u{627}", ["A", "A", "A", "A"]), // ALEF
    ("\u{628}", ["b", "b", "b", "b"]), // BEH
    ("\u{629}", ["p", "p", "p", "\u{127}"]), // TEH MARBUTA
    ("\u{62A}", ["t", "t", "t", "t"]), // TEH
    ("\u{62B}", ["v", "v", "v", "\u{3B8}"]), // THEH
    ("\u{62C}", ["j", "j", "j", "j"]), // JEEM
    ("\u{62D}", ["H", "H", "H", "H"]), // HAH
    ("\u{62E}", ["x", "x", "x", "x"]), // KHAH
    ("\u{62F}", ["d", "d", "d", "d"]), // DAL
    ("\u{630}", ["*", "V", "*", "\u{F0}"]), // THAL
    ("\u{631}", ["r", "r", "r", "r"]), // REH
    ("\u{632}", ["z", "z", "z", "z"]), // ZAIN
    ("\u{633}", ["s", "s", "s", "s"]), // SEEN
    ("\u{634}", ["$", "c", "$", "\u{161}"]), // SHEEN
    ("\u{635}", ["S", "S", "S", "S"]), // SAD
    ("\u{636}", ["D", "D", "D", "D"]), // DAD
    ("\u{637}", ["T", "T", "T", "T"]), // TAH
    ("\u{638}", ["Z", "Z", "Z", "\u{10E}"]), // ZAH
    ("\u{639}", ["E", "E", "E", "\u{3C2}"]), // AIN
    ("\u{63A}", ["g", "g", "g", "\u{3B3}"]), // GHAIN
    ("\u{640}", ["_", "_", "_", "_"]), // TATWEEL
    ("\u{641}", ["f", "f", "f", "f"]), // FEH
    ("\u{642}", ["q", "q", "q", "q"]), // QAF
    ("\u{643}", ["k", "k", "k", "k"]), // KAF
    ("\u{644}", ["l", "l", "l", "l"]), // LAM
    ("\u{645}", ["m", "m", "m", "m"]), // MEEM
    ("\u{646}", ["n", "n", "n", "n"]), // NOON
    ("\u{647}", ["h", "h", "h", "h"]), // HEH
    ("\u{648}", ["w", "w", "w", "w"]), // WAW
    ("\u{649}", ["Y", "Y", "Y", "\u{FD}"]), // ALEF MAKSURA
    ("\u{64A}", ["y", "y", "y", "y"]), // YEH
    ("\u{64B}", ["F", "F", "F", "\u{E3}"]), // FATHATAN
    ("\u{64C}", ["N", "N", "N", "\u{169}"]), // DAMMATAN
    ("\u{64D}", ["K", "K", "K", "\u{129}"]), // KASRATAN
    ("\u{64E}", ["a", "a", "a", "a"]), // FATHA
    ("\u{64F}", ["u", "u", "u", "u"]), // DAMMA
    ("\u{650}", ["i", "i", "i", "i"]), // KASRA
    ("\u{651}", ["~", "~", "~", "~"]), // SHADDA
    ("\u{652}", ["o", "o", "o", "."]), // SUKUN
    ("\u{670}", ["`", "e", "`", "\u{E1}"]), // SUPERSCRIPT ALEF
    ("\u{671}", ["{", "L", "{", "\u{C4}"]), // ALEF WASLA
    ("\u{67E}", ["P", "P", "P", "p"]), // PEH
    ("\u{686}", ["J", "J", "J", "c"]), // TCHEH
    ("\u{6A4}", ["V", "B", "V", "v"]), // VEH
    ("\u{6AF}", ["G", "G", "G", "g"]), // GAF
];

/// The rows from Arabic letters to Latin ones.
#[expect(clippy::indexing_slicing, reason = "`i` is under the length; a `const` calls it")]
pub(super) const fn from_arabic(scheme: Scheme) -> [Row; LEN] {
    let mut rows = [('\0', ""); LEN];
    let mut i = 0;
    while i < LEN {
        let (arabic, latin) = LETTERS[i];
        rows[i] = (first_char(arabic), latin[scheme as usize]);
        i += 1;
    }
    rows
}

/// The rows from Latin letters to Arabic ones, in code point order.
#[expect(clippy::indexing_slicing, reason = "both are under the length; a `const` calls it")]
pub(super) const fn to_arabic(scheme: Scheme) -> [Row; LEN] {
    let mut rows = [('\0', ""); LEN];
    let mut len = 0;
    while len < LEN {
        let (arabic, latin) = LETTERS[len];
        let row = (first_char(latin[scheme as usize]), arabic);
        let mut at = len;
        while at > 0 && rows[at - 1].0 > row.0 {
            rows[at] = rows[at - 1];
            at -= 1;
        }
        rows[at] = row;
        len += 1;
    }
    rows
}

/// The first character of a text, which is of at most two bytes.
const fn first_char(text: &str) -> char {
    let code = match *text.as_bytes() {
        [a @ ..=0x7F, ..] => a as u32,
        [a, b, ..] => (a as u32 & 0x1F) << 6 | (b as u32 & 0x3F),
        _ => 0,
    };
    match char::from_u32(code) {
        Some(c) => c,
        None => char::REPLACEMENT_CHARACTER,
    }
}
