//! White space.

use super::WhiteSpace;

/// What the option makes of a space; `None` for what it lets stay.
///
/// `Collapse` folds like `Lines`; that runs become one SPACE is done on the way out.
pub(super) const fn fold(option: WhiteSpace, c: char) -> Option<&'static str> {
    match (option, c) {
        (WhiteSpace::Keep, _) => None,
        (_, '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}') => Some(" "),
        (WhiteSpace::Lines | WhiteSpace::Collapse, '\u{85}' | '\u{2028}' | '\u{2029}') => Some(" "),
        _ => None,
    }
}

/// Whether a run of white space swallows `c`.
pub(crate) const fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{B}' | '\u{C}')
        || fold(WhiteSpace::Lines, c).is_some()
}
