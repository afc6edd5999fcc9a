//! Characters with no shape of their own: controls, joiners, selectors; and signs that are drawn
//! but not read.

/// Bidirectional controls, and the byte order mark: always removable.
pub(crate) const fn is_bidi_control(c: char) -> bool {
    matches!(
        c,
        '\u{61C}'                       // ARABIC LETTER MARK
        | '\u{200E}' | '\u{200F}'       // LEFT-TO-RIGHT and RIGHT-TO-LEFT MARK
        | '\u{202A}'..='\u{202E}'       // embeddings and overrides
        | '\u{2066}'..='\u{2069}'       // isolates
        | '\u{FEFF}' // ZERO WIDTH NO-BREAK SPACE
    )
}

/// Invisible characters that may belong to the character before them.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'                        // SOFT HYPHEN
        | '\u{34F}'                     // COMBINING GRAPHEME JOINER
        | '\u{180E}'                    // MONGOLIAN VOWEL SEPARATOR
        | ZWSP..=ZWJ
        | '\u{2060}'..='\u{2064}'       // WORD JOINER, invisible operators
        | '\u{206A}'..='\u{206F}' // deprecated format characters
    )
}

/// ZERO WIDTH SPACE.
pub(crate) const ZWSP: char = '\u{200B}';
/// ZERO WIDTH NON-JOINER.
pub(crate) const ZWNJ: char = '\u{200C}';
/// ZERO WIDTH JOINER.
pub(crate) const ZWJ: char = '\u{200D}';
/// ARABIC TATWEEL.
pub(crate) const TATWEEL: char = '\u{640}';

/// The variation selectors that text of the script meets: 1, 15 (text) and 16 (emoji).
pub(crate) const fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{FE00}' | '\u{FE0E}' | '\u{FE0F}')
}

/// Signs that are drawn around or between words and not read: number signs, Quranic symbols,
/// tatweel with a mark of its own.
pub(crate) const fn is_sign(c: char) -> bool {
    matches!(
        c,
        '\u{600}'..='\u{605}' | '\u{890}' | '\u{891}' // number, year, footnote, pound signs
        | '\u{61D}'                     // END OF TEXT MARK
        | '\u{6DE}' | '\u{6E9}'         // START OF RUB EL HIZB, PLACE OF SAJDAH
        | '\u{883}'..='\u{885}'         // TATWEEL WITH OVERSTRUCK HAMZA, WAW, TWO DOTS
        | '\u{887}' | '\u{888}'         // BASELINE ROUND DOT, RAISED ROUND DOT
        | '\u{10EC9}' | '\u{10ECA}' | '\u{10ED0}' // Quranic symbols of Extended-C
    )
}

/// The signs that end a verse.
pub(crate) const fn is_ayah(c: char) -> bool {
    matches!(c, '\u{6DD}' | '\u{8E2}')
}

/// Whether `c` is a control, joiner or selector, which has no shape of its own.
pub(crate) const fn is_shapeless(c: char) -> bool {
    is_invisible(c) || is_bidi_control(c) || is_variation_selector(c)
}
