//! Which letters join: so that a letter keeps its shape where a sign is put beside it.

/// Letters that join the letter before them and not the one behind: those without a tail to the
/// left, from alef to yeh barree.
#[rustfmt::skip]
const LAST: [(char, char); 27] = [
    ('\u{622}', '\u{625}'), ('\u{627}', '\u{627}'), ('\u{629}', '\u{629}'), ('\u{62F}', '\u{632}'),
    ('\u{648}', '\u{648}'), ('\u{671}', '\u{673}'), ('\u{675}', '\u{677}'), ('\u{688}', '\u{699}'),
    ('\u{6C0}', '\u{6C0}'), ('\u{6C3}', '\u{6CB}'), ('\u{6CD}', '\u{6CD}'), ('\u{6CF}', '\u{6CF}'),
    ('\u{6D2}', '\u{6D3}'), ('\u{6D5}', '\u{6D5}'), ('\u{6EE}', '\u{6EF}'), ('\u{759}', '\u{75B}'),
    ('\u{76B}', '\u{76C}'), ('\u{771}', '\u{771}'), ('\u{773}', '\u{774}'), ('\u{778}', '\u{779}'),
    ('\u{870}', '\u{882}'), ('\u{88E}', '\u{88E}'), ('\u{8AA}', '\u{8AC}'), ('\u{8AE}', '\u{8AE}'),
    ('\u{8B1}', '\u{8B2}'), ('\u{8B9}', '\u{8B9}'), ('\u{10EC2}', '\u{10EC2}'),
];

/// Whether `c` joins the letter before it.
pub(crate) fn joins_back(c: char) -> bool {
    matches!(
        c,
        '\u{620}' | '\u{622}'..='\u{64A}' | '\u{66E}'..='\u{66F}' | '\u{671}'..='\u{673}'
            | '\u{675}'..='\u{6D3}' | '\u{6D5}' | '\u{6EE}'..='\u{6EF}' | '\u{6FA}'..='\u{6FC}'
            | '\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{870}'..='\u{882}' | '\u{886}'
            | '\u{889}'..='\u{88E}' | '\u{8A0}'..='\u{8AC}' | '\u{8AE}'..='\u{8C8}'
    )
}

/// Whether `c` joins the letter behind it.
pub(crate) fn joins_on(c: char) -> bool {
    joins_back(c) && !LAST.iter().any(|(first, last)| (*first..=*last).contains(&c))
}
