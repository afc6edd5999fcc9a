//! Presentation forms as NFKC reads them, made of the crate's own facts: but for the tatweel that some
//! marks sit on, which all who ask delete.

use super::peer::Row;
use crate::unicode;

/// All forms, in code point order.
pub(super) static ROWS: [Row; unicode::FORMS.len()] = {
    let mut rows = unicode::FORMS;
    let mut i = 0;
    while i < rows.len() {
        #[expect(clippy::indexing_slicing, reason = "`i` is under the length")]
        let row = &mut rows[i];
        if let Some(text) = mark_on_space(row.0) {
            row.1 = text;
        }
        i += 1;
    }
    rows
};

/// Those from `first` to `last`.
pub(super) const fn within(first: char, last: char) -> &'static [Row] {
    let (_, from) = ROWS.split_at(count_before(first));
    from.split_at(count_before(last) + 1 - count_before(first)).0
}

#[expect(clippy::indexing_slicing, reason = "`count` is under the length")]
const fn count_before(c: char) -> usize {
    let mut count = 0;
    while count < ROWS.len() && (ROWS[count].0 as u32) < c as u32 {
        count += 1;
    }
    count
}

/// The marks that stand alone: each comes with the space below it.
pub(super) const fn mark_on_space(form: char) -> Option<&'static str> {
    unicode::find(MARKS_ON_SPACE, form)
}

#[rustfmt::skip]
const MARKS_ON_SPACE: &[Row] = &[
    ('\u{FC5E}', " \u{64C}\u{651}"), // SHADDA WITH DAMMATAN
    ('\u{FC5F}', " \u{64D}\u{651}"), // SHADDA WITH KASRATAN
    ('\u{FC60}', " \u{64E}\u{651}"), // SHADDA WITH FATHA
    ('\u{FC61}', " \u{64F}\u{651}"), // SHADDA WITH DAMMA
    ('\u{FC62}', " \u{650}\u{651}"), // SHADDA WITH KASRA
    ('\u{FC63}', " \u{651}\u{670}"), // SHADDA WITH SUPERSCRIPT ALEF
    ('\u{FE70}', " \u{64B}"), // FATHATAN
    ('\u{FE72}', " \u{64C}"), // DAMMATAN
    ('\u{FE74}', " \u{64D}"), // KASRATAN
    ('\u{FE76}', " \u{64E}"), // FATHA
    ('\u{FE78}', " \u{64F}"), // DAMMA
    ('\u{FE7A}', " \u{650}"), // KASRA
    ('\u{FE7C}', " \u{651}"), // SHADDA
    ('\u{FE7E}', " \u{652}"), // SUKUN
];
