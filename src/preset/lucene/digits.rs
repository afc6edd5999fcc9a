//! `DecimalDigitFilter`: every decimal digit (General_Category Nd) beyond ASCII becomes the ASCII digit
//! of its value. The filter asks the Java runtime; these are the digits of JDK 17, which knows
//! Unicode 13.0.

use super::{LUCENE, NAME};
use crate::normalizer::Normalizer;
use crate::preset::peer::{Law, Peer, Row, Way};
use crate::preset::span::{Span, To, count, rows};
use crate::profile::Profile;

/// From zero to nine, in each script and style.
#[rustfmt::skip]
const SPANS: &[Span] = &[
    ('\u{660}', '\u{669}', To::Ascii(b'0')), // ARABIC-INDIC
    ('\u{6F0}', '\u{6F9}', To::Ascii(b'0')), // EXTENDED ARABIC-INDIC
    ('\u{7C0}', '\u{7C9}', To::Ascii(b'0')), // NKO
    ('\u{966}', '\u{96F}', To::Ascii(b'0')), // DEVANAGARI
    ('\u{9E6}', '\u{9EF}', To::Ascii(b'0')), // BENGALI
    ('\u{A66}', '\u{A6F}', To::Ascii(b'0')), // GURMUKHI
    ('\u{AE6}', '\u{AEF}', To::Ascii(b'0')), // GUJARATI
    ('\u{B66}', '\u{B6F}', To::Ascii(b'0')), // ORIYA
    ('\u{BE6}', '\u{BEF}', To::Ascii(b'0')), // TAMIL
    ('\u{C66}', '\u{C6F}', To::Ascii(b'0')), // TELUGU
    ('\u{CE6}', '\u{CEF}', To::Ascii(b'0')), // KANNADA
    ('\u{D66}', '\u{D6F}', To::Ascii(b'0')), // MALAYALAM
    ('\u{DE6}', '\u{DEF}', To::Ascii(b'0')), // SINHALA LITH
    ('\u{E50}', '\u{E59}', To::Ascii(b'0')), // THAI
    ('\u{ED0}', '\u{ED9}', To::Ascii(b'0')), // LAO
    ('\u{F20}', '\u{F29}', To::Ascii(b'0')), // TIBETAN
    ('\u{1040}', '\u{1049}', To::Ascii(b'0')), // MYANMAR
    ('\u{1090}', '\u{1099}', To::Ascii(b'0')), // MYANMAR SHAN
    ('\u{17E0}', '\u{17E9}', To::Ascii(b'0')), // KHMER
    ('\u{1810}', '\u{1819}', To::Ascii(b'0')), // MONGOLIAN
    ('\u{1946}', '\u{194F}', To::Ascii(b'0')), // LIMBU
    ('\u{19D0}', '\u{19D9}', To::Ascii(b'0')), // NEW TAI LUE
    ('\u{1A80}', '\u{1A89}', To::Ascii(b'0')), // TAI THAM HORA
    ('\u{1A90}', '\u{1A99}', To::Ascii(b'0')), // TAI THAM THAM
    ('\u{1B50}', '\u{1B59}', To::Ascii(b'0')), // BALINESE
    ('\u{1BB0}', '\u{1BB9}', To::Ascii(b'0')), // SUNDANESE
    ('\u{1C40}', '\u{1C49}', To::Ascii(b'0')), // LEPCHA
    ('\u{1C50}', '\u{1C59}', To::Ascii(b'0')), // OL CHIKI
    ('\u{A620}', '\u{A629}', To::Ascii(b'0')), // VAI
    ('\u{A8D0}', '\u{A8D9}', To::Ascii(b'0')), // SAURASHTRA
    ('\u{A900}', '\u{A909}', To::Ascii(b'0')), // KAYAH LI
    ('\u{A9D0}', '\u{A9D9}', To::Ascii(b'0')), // JAVANESE
    ('\u{A9F0}', '\u{A9F9}', To::Ascii(b'0')), // MYANMAR TAI LAING
    ('\u{AA50}', '\u{AA59}', To::Ascii(b'0')), // CHAM
    ('\u{ABF0}', '\u{ABF9}', To::Ascii(b'0')), // MEETEI MAYEK
    ('\u{FF10}', '\u{FF19}', To::Ascii(b'0')), // FULLWIDTH
    ('\u{104A0}', '\u{104A9}', To::Ascii(b'0')), // OSMANYA
    ('\u{10D30}', '\u{10D39}', To::Ascii(b'0')), // HANIFI ROHINGYA
    ('\u{11066}', '\u{1106F}', To::Ascii(b'0')), // BRAHMI
    ('\u{110F0}', '\u{110F9}', To::Ascii(b'0')), // SORA SOMPENG
    ('\u{11136}', '\u{1113F}', To::Ascii(b'0')), // CHAKMA
    ('\u{111D0}', '\u{111D9}', To::Ascii(b'0')), // SHARADA
    ('\u{112F0}', '\u{112F9}', To::Ascii(b'0')), // KHUDAWADI
    ('\u{11450}', '\u{11459}', To::Ascii(b'0')), // NEWA
    ('\u{114D0}', '\u{114D9}', To::Ascii(b'0')), // TIRHUTA
    ('\u{11650}', '\u{11659}', To::Ascii(b'0')), // MODI
    ('\u{116C0}', '\u{116C9}', To::Ascii(b'0')), // TAKRI
    ('\u{11730}', '\u{11739}', To::Ascii(b'0')), // AHOM
    ('\u{118E0}', '\u{118E9}', To::Ascii(b'0')), // WARANG CITI
    ('\u{11950}', '\u{11959}', To::Ascii(b'0')), // DIVES AKURU
    ('\u{11C50}', '\u{11C59}', To::Ascii(b'0')), // BHAIKSUKI
    ('\u{11D50}', '\u{11D59}', To::Ascii(b'0')), // MASARAM GONDI
    ('\u{11DA0}', '\u{11DA9}', To::Ascii(b'0')), // GUNJALA GONDI
    ('\u{16A60}', '\u{16A69}', To::Ascii(b'0')), // MRO
    ('\u{16B50}', '\u{16B59}', To::Ascii(b'0')), // PAHAWH HMONG
    ('\u{1D7CE}', '\u{1D7D7}', To::Ascii(b'0')), // MATHEMATICAL BOLD
    ('\u{1D7D8}', '\u{1D7E1}', To::Ascii(b'0')), // MATHEMATICAL DOUBLE-STRUCK
    ('\u{1D7E2}', '\u{1D7EB}', To::Ascii(b'0')), // MATHEMATICAL SANS-SERIF
    ('\u{1D7EC}', '\u{1D7F5}', To::Ascii(b'0')), // MATHEMATICAL SANS-SERIF BOLD
    ('\u{1D7F6}', '\u{1D7FF}', To::Ascii(b'0')), // MATHEMATICAL MONOSPACE
    ('\u{1E140}', '\u{1E149}', To::Ascii(b'0')), // NYIAKENG PUACHUE HMONG
    ('\u{1E2F0}', '\u{1E2F9}', To::Ascii(b'0')), // WANCHO
    ('\u{1E950}', '\u{1E959}', To::Ascii(b'0')), // ADLAM
    ('\u{1FBF0}', '\u{1FBF9}', To::Ascii(b'0')), // SEGMENTED
];

pub(super) static ROWS: [Row; count(SPANS)] = rows(SPANS);

pub(in crate::preset) static DECIMAL_DIGIT: Peer = Peer {
    name: "lucene-decimal-digit",
    program: NAME,
    version: LUCENE,
    function: "DecimalDigitFilter",
    prefer: Profile::SEARCH,
    breaks: &[
        (Law::Canonical, "\u{6C0}"), // HEH WITH YEH ABOVE, which stays as it was typed
        (Law::Untouched, "\u{966}"), // DEVANAGARI DIGIT ZERO
    ],
    way: Way::Table(Normalizer::of_table(&ROWS)),
};
