//! charabia 0.9.9: what Meilisearch makes of a word, `Token::normalize` with a token of the Arabic script.
//!
//! Its steps, of which each looks at one character at a time:
//!
//! 1. NFKD of each character, so that no mark changes its place;
//! 2. control characters go, but for white space;
//! 3. Persian only: letters and digits are folded;
//! 4. the Arabic letters are folded, tatweel goes;
//! 5. marks go.
//!
//! Steps 1, 2 and 5 are done for ASCII and the block Arabic by the rows of step 4, and otherwise first:
//! what step 1 makes is seen by the later steps either way.
//!
//! The text is taken as one word. charabia itself cuts it first, at spaces, at U+200C, behind the
//! article, and guesses the language.

mod marks;

use alloc::borrow::Cow;
use alloc::string::String;

use unicode_normalization::char::decompose_compatible;

use super::draft::{Draft, then};
use super::peer::{Law, Peer, Row, Way};
use super::rows::{
    ALEF, ALEF_MAKSURA, ALEF_WASLA, SEAT_TO_LETTER, TASHKEEL, TATWEEL, TEH_MARBUTA, joined,
};
use crate::normalizer::Normalizer;
use crate::profile::{Language, Profile};
use marks::MARKS;

pub(super) static ARABIC: Peer = Peer {
    name: "charabia-arabic",
    program: "charabia",
    version: "0.9.9",
    function: "Token::normalize, Language::Ara",
    prefer: Profile::SEARCH,
    breaks: &[(Law::Untouched, "\u{C9}")], // LATIN CAPITAL LETTER E WITH ACUTE
    way: Way::Code(arabic),
};

pub(super) static PERSIAN: Peer = Peer {
    name: "charabia-persian",
    program: "charabia",
    version: "0.9.9",
    function: "Token::normalize, Language::Pes",
    prefer: Language::Persian.search(),
    breaks: &[(Law::Untouched, "\u{C9}")], // LATIN CAPITAL LETTER E WITH ACUTE
    way: Way::Code(persian),
};

fn arabic(text: &str) -> Cow<'_, str> {
    then(decompose(text), |text| ARABIC_FOLD.normalize(text))
}

fn persian(text: &str) -> Cow<'_, str> {
    let text = then(decompose(text), |text| PERSIAN_FOLD.normalize(text));
    then(text, |text| ARABIC_FOLD.normalize(text))
}

/// Steps 1, 2 and 5 on what the rows leave: other scripts, and the forms of Arabic letters.
fn decompose(text: &str) -> Cow<'_, str> {
    let mut draft = Draft::new(text);
    let mut made = String::new();
    for (at, c) in text.char_indices() {
        if matches!(c, '\0'..='\u{7F}' | '\u{600}'..='\u{6FF}') {
            continue;
        }
        made.clear();
        decompose_compatible(c, |part| {
            if !is_deleted(part) {
                made.push(part);
            }
        });
        if !made.chars().eq([c]) {
            draft.replace(at..at + c.len_utf8(), &made);
        }
    }
    draft.finish()
}

fn is_deleted(c: char) -> bool {
    let row = MARKS.partition_point(|(_, last)| *last < c);
    MARKS.get(row).is_some_and(|(first, _)| *first <= c) || c.is_control() && !c.is_whitespace()
}

static ARABIC_FOLD: Normalizer = Normalizer::of_table(ARABIC_ROWS);
static PERSIAN_FOLD: Normalizer = Normalizer::of_table(PERSIAN_ROWS);

/// Steps 1 to 3, on what step 3 touches.
#[rustfmt::skip]
const PERSIAN_ROWS: &[Row] = &[
    ('\u{60C}', ","), // COMMA
    ('\u{61F}', "?"), // QUESTION MARK
    ('\u{626}', "\u{6CC}"), // YEH WITH HAMZA ABOVE
    ('\u{643}', "\u{6A9}"), // KAF
    ('\u{649}', "\u{6CC}"), // ALEF MAKSURA
    ('\u{64A}', "\u{6CC}"), // YEH
    ('\u{678}', "\u{6CC}\u{674}"), // HIGH HAMZA YEH
    ('\u{6F0}', "0"), // EXTENDED ARABIC-INDIC DIGIT ZERO
    ('\u{6F1}', "1"), // EXTENDED ARABIC-INDIC DIGIT ONE
    ('\u{6F2}', "2"), // EXTENDED ARABIC-INDIC DIGIT TWO
    ('\u{6F3}', "3"), // EXTENDED ARABIC-INDIC DIGIT THREE
    ('\u{6F4}', "4"), // EXTENDED ARABIC-INDIC DIGIT FOUR
    ('\u{6F5}', "5"), // EXTENDED ARABIC-INDIC DIGIT FIVE
    ('\u{6F6}', "6"), // EXTENDED ARABIC-INDIC DIGIT SIX
    ('\u{6F7}', "7"), // EXTENDED ARABIC-INDIC DIGIT SEVEN
    ('\u{6F8}', "8"), // EXTENDED ARABIC-INDIC DIGIT EIGHT
    ('\u{6F9}', "9"), // EXTENDED ARABIC-INDIC DIGIT NINE
    ('\u{200C}', ""), // ZERO WIDTH NON-JOINER
];

/// Steps 1, 2, 4 and 5, on ASCII and the block Arabic.
#[rustfmt::skip]
const ARABIC_ROWS: &[Row] = &joined::<96>(&[
    ALEF,
    ALEF_WASLA,
    SEAT_TO_LETTER,
    TATWEEL,
    TEH_MARBUTA,
    ALEF_MAKSURA,
    TASHKEEL,
    &[
        ('\u{0}', ""), // a control
        ('\u{1}', ""), // a control
        ('\u{2}', ""), // a control
        ('\u{3}', ""), // a control
        ('\u{4}', ""), // a control
        ('\u{5}', ""), // a control
        ('\u{6}', ""), // a control
        ('\u{7}', ""), // a control
        ('\u{8}', ""), // a control
        ('\u{E}', ""), // a control
        ('\u{F}', ""), // a control
        ('\u{10}', ""), // a control
        ('\u{11}', ""), // a control
        ('\u{12}', ""), // a control
        ('\u{13}', ""), // a control
        ('\u{14}', ""), // a control
        ('\u{15}', ""), // a control
        ('\u{16}', ""), // a control
        ('\u{17}', ""), // a control
        ('\u{18}', ""), // a control
        ('\u{19}', ""), // a control
        ('\u{1A}', ""), // a control
        ('\u{1B}', ""), // a control
        ('\u{1C}', ""), // a control
        ('\u{1D}', ""), // a control
        ('\u{1E}', ""), // a control
        ('\u{1F}', ""), // a control
        ('\u{7F}', ""), // a control
        ('\u{610}', ""), // SIGN SALLALLAHOU ALAYHE WASSALLAM
        ('\u{611}', ""), // SIGN ALAYHE ASSALLAM
        ('\u{612}', ""), // SIGN RAHMATULLAH ALAYHE
        ('\u{613}', ""), // SIGN RADI ALLAHOU ANHU
        ('\u{614}', ""), // SIGN TAKHALLUS
        ('\u{615}', ""), // SMALL HIGH TAH
        ('\u{616}', ""), // SMALL HIGH LIGATURE ALEF WITH LAM WITH YEH
        ('\u{617}', ""), // SMALL HIGH ZAIN
        ('\u{618}', ""), // SMALL FATHA
        ('\u{619}', ""), // SMALL DAMMA
        ('\u{61A}', ""), // SMALL KASRA
        ('\u{653}', ""), // MADDAH ABOVE
        ('\u{654}', ""), // HAMZA ABOVE
        ('\u{655}', ""), // HAMZA BELOW
        ('\u{656}', ""), // SUBSCRIPT ALEF
        ('\u{657}', ""), // INVERTED DAMMA
        ('\u{658}', ""), // MARK NOON GHUNNA
        ('\u{659}', ""), // ZWARAKAY
        ('\u{65A}', ""), // VOWEL SIGN SMALL V ABOVE
        ('\u{65B}', ""), // VOWEL SIGN INVERTED SMALL V ABOVE
        ('\u{65C}', ""), // VOWEL SIGN DOT BELOW
        ('\u{65D}', ""), // REVERSED DAMMA
        ('\u{65E}', ""), // FATHA WITH TWO DOTS
        ('\u{65F}', ""), // WAVY HAMZA BELOW
        ('\u{670}', ""), // SUPERSCRIPT ALEF
        ('\u{675}', "\u{627}\u{674}"), // HIGH HAMZA ALEF
        ('\u{676}', "\u{648}\u{674}"), // HIGH HAMZA WAW
        ('\u{677}', "\u{6C7}\u{674}"), // U WITH HAMZA ABOVE
        ('\u{678}', "\u{64A}\u{674}"), // HIGH HAMZA YEH
        ('\u{6C0}', "\u{6D5}"), // HEH WITH YEH ABOVE
        ('\u{6C2}', "\u{6C1}"), // HEH GOAL WITH HAMZA ABOVE
        ('\u{6D3}', "\u{6D2}"), // YEH BARREE WITH HAMZA ABOVE
        ('\u{6D6}', ""), // SMALL HIGH LIGATURE SAD WITH LAM WITH ALEF MAKSURA
        ('\u{6D7}', ""), // SMALL HIGH LIGATURE QAF WITH LAM WITH ALEF MAKSURA
        ('\u{6D8}', ""), // SMALL HIGH MEEM INITIAL FORM
        ('\u{6D9}', ""), // SMALL HIGH LAM ALEF
        ('\u{6DA}', ""), // SMALL HIGH JEEM
        ('\u{6DB}', ""), // SMALL HIGH THREE DOTS
        ('\u{6DC}', ""), // SMALL HIGH SEEN
        ('\u{6DF}', ""), // SMALL HIGH ROUNDED ZERO
        ('\u{6E0}', ""), // SMALL HIGH UPRIGHT RECTANGULAR ZERO
        ('\u{6E1}', ""), // SMALL HIGH DOTLESS HEAD OF KHAH
        ('\u{6E2}', ""), // SMALL HIGH MEEM ISOLATED FORM
        ('\u{6E3}', ""), // SMALL LOW SEEN
        ('\u{6E4}', ""), // SMALL HIGH MADDA
        ('\u{6E7}', ""), // SMALL HIGH YEH
        ('\u{6E8}', ""), // SMALL HIGH NOON
        ('\u{6EA}', ""), // EMPTY CENTRE LOW STOP
        ('\u{6EB}', ""), // EMPTY CENTRE HIGH STOP
        ('\u{6EC}', ""), // ROUNDED HIGH STOP WITH FILLED CENTRE
        ('\u{6ED}', ""), // SMALL LOW MEEM
    ],
]);
