//! What `strip_diacritics` deletes besides the tashkeel: the nonspacing marks from U+0600 to U+06FE.

use crate::preset::peer::Row;

#[rustfmt::skip]
pub(super) const OTHERS: &[Row] = &[
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
    ('\u{670}', ""), // LETTER SUPERSCRIPT ALEF
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
];
