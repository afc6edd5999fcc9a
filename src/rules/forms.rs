//! Presentation forms and compatibility letters: one character for what is typed as letters.
//!
//! The facts are Unicode's ([`crate::unicode::form`]); here stand only the choices: which forms
//! take part, and the few that Unicode spells in an order nobody should type.

use super::{Forms, Phrases, Row, Rule, Rules, row};
use crate::unicode;

/// The letters of which Unicode says "do not use": preferred spelling, high hamza first.
///
/// U+0673 is deprecated; the others have compatibility decompositions in the wrong order.
static PREFERRED: [Row; 6] = [
    ('\u{673}', "\u{627}\u{65F}"), // ALEF WITH WAVY HAMZA BELOW
    ('\u{675}', "\u{674}\u{627}"), // HIGH HAMZA ALEF
    ('\u{676}', "\u{674}\u{648}"), // HIGH HAMZA WAW
    ('\u{677}', "\u{674}\u{6C7}"), // U WITH HAMZA ABOVE
    ('\u{678}', "\u{674}\u{649}"), // HIGH HAMZA YEH
    U_WITH_HAMZA,
];

/// U WITH HAMZA ABOVE ISOLATED FORM: a language's spelling puts the high hamza first, `clean`
/// without a language leaves Unicode's order.
const U_WITH_HAMZA: Row = ('\u{FBDD}', "\u{674}\u{6C7}");

const _: () = assert!(row::is_sorted(&PREFERRED), "the preferred spellings must be sorted");

/// RIAL SIGN: a currency sign by its category, a word by its look.
const RIAL: char = '\u{FDFC}';
/// The tail of a letter that some old systems stored apart; it stands for nothing.
const TAIL_FRAGMENT: char = '\u{FE73}';

/// Whether U+FDF0–FDF9 holds `c`: one word in one character.
const fn is_word(c: char) -> bool {
    matches!(c, '\u{FDF0}'..='\u{FDF9}')
}

/// Whether `c` is ﷺ or ﷻ, the two phrases that Unicode spells out.
const fn is_phrase(c: char) -> bool {
    matches!(c, '\u{FDFA}' | '\u{FDFB}')
}

/// The rule that expands the form `c`.
pub(super) const fn rule(c: char) -> Rule {
    match c {
        RIAL => Rule::ExpandRial,
        _ if is_word(c) => Rule::ExpandWords,
        _ => Rule::ExpandForms,
    }
}

/// The letters a form stands for, before any of them folds; `None` for what is no form, or one
/// the rules let stay.
pub(super) const fn letters(rules: &Rules, c: char) -> Option<&'static str> {
    if c == RIAL {
        return if rules.rial { unicode::form(c) } else { None };
    }
    if is_word(c) {
        return if rules.words { unicode::form(c) } else { None };
    }
    if is_phrase(c) || matches!(rules.forms, Forms::Keep) {
        return None;
    }
    if c == TAIL_FRAGMENT {
        return Some("");
    }
    let unicode_order =
        c == U_WITH_HAMZA.0 && matches!(rules.forms, Forms::Letters) && rules.spelling.is_empty();
    if !unicode_order && let Some(preferred) = unicode::find(&PREFERRED, c) {
        return Some(preferred);
    }
    unicode::form(c)
}

/// What the rules make of a phrase in one character; `None` for what is no phrase, or stays.
pub(super) const fn phrase(option: Phrases, c: char) -> Option<&'static str> {
    let Some(words) = super::phrases::phrase(c) else { return None };
    match option {
        Phrases::Keep => None,
        Phrases::Space => Some(" "),
        Phrases::Expand => Some(words),
        Phrases::Delete => Some(""),
    }
}
