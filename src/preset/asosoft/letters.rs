//! The letters as AsoSoft sorts them.

/// Whether it takes `c` for a part of a Kurdish word: letters and vowel signs, not tatweel.
#[rustfmt::skip]
pub(super) fn is_kurdish(c: char) -> bool {
    matches!(c,
        '\u{622}'..='\u{63A}' | '\u{641}'..='\u{65F}' | '\u{67E}' | '\u{686}' | '\u{68E}' | '\u{695}'
        | '\u{698}' | '\u{6A4}' | '\u{6A9}' | '\u{6AF}' | '\u{6B5}' | '\u{6BE}' | '\u{6C6}' | '\u{6CA}'
        | '\u{6CC}' | '\u{6CE}' | '\u{6D5}')
}

/// Whether it says that `c` joins to the left. It forgets ALEF MAKSURA.
#[rustfmt::skip]
pub(super) fn joins(c: char) -> bool {
    matches!(c,
        '\u{626}' | '\u{628}' | '\u{62A}'..='\u{62E}' | '\u{633}'..='\u{63A}' | '\u{641}'..='\u{647}'
        | '\u{64A}' | '\u{67E}' | '\u{686}' | '\u{6A4}' | '\u{6A9}' | '\u{6AF}' | '\u{6B5}' | '\u{6BE}'
        | '\u{6CC}' | '\u{6CE}')
}

/// Whether two WAW at the start of a word are one before `c`: it is a consonant, or FARSI YEH.
#[rustfmt::skip]
pub(super) fn is_consonant(c: char) -> bool {
    matches!(c,
        '\u{626}' | '\u{628}' | '\u{62A}' | '\u{62C}'..='\u{62F}' | '\u{631}'..='\u{634}' | '\u{639}'
        | '\u{63A}' | '\u{641}' | '\u{642}' | '\u{644}'..='\u{647}' | '\u{67E}' | '\u{686}' | '\u{695}'
        | '\u{698}' | '\u{6A4}' | '\u{6A9}' | '\u{6AF}' | '\u{6B5}' | '\u{6BE}' | '\u{6CC}')
}
