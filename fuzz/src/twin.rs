//! Every text becomes what the naive twin makes of it.

use crate::input::Input;
use crate::points;

/// Checks one input, if the twin knows its rules.
///
/// # Panics
///
/// If the twin makes something else.
pub fn check(data: &[u8]) {
    let Some(input) = Input::read(data) else { return };
    let Some(twin) = input.subject.twin() else { return };
    let text = input.text();
    let (got, wanted) = (input.subject.normalizer.normalize(&text), twin.normalize(&text));
    assert!(
        got == wanted,
        "{}\n  text {}\n    is {}\n   not {}\n",
        input.subject.name,
        points(&text),
        points(&got),
        points(&wanted),
    );
}
