//! What tokens are.

use huruf::TokenKind::{
    Email, Emoji, Hashtag, Mention, Number, Punctuation, Space, Symbol, Url, Word,
};
use huruf::{Profile, TokenKind, tokenize};

#[test]
fn of_each_kind() {
    let text = "قال @ali: #كرة_القدم 3.5٪ +١ 👩\u{200D}👧 https://x.org/a, a@b.org. کوفید۱۹!";
    let found: Vec<_> = tokenize(text).map(|token| (token.text.into_owned(), token.kind)).collect();
    let wanted: &[(&str, TokenKind)] = &[
        ("قال", Word),
        ("@ali", Mention),
        (":", Punctuation),
        ("#كره_القدم", Hashtag),
        ("3.5", Number),
        ("%", Punctuation),
        ("+", Symbol),
        ("1", Number),
        ("👩\u{200D}👧", Emoji),
        ("https://x.org/a", Url),
        (",", Punctuation),
        ("a@b.org", Email),
        (".", Punctuation),
        ("كوفيد19", Word),
        ("!", Punctuation),
    ];
    let key = |text: &str| Profile::SEARCH.normalizer().normalize(text).into_owned();
    let wanted: Vec<_> = wanted.iter().map(|(text, kind)| (key(text), *kind)).collect();
    assert_eq!(found, wanted);
}

#[test]
fn white_space_is_asked_for() {
    let tokenizer = Profile::SEARCH.normalizer().tokenizer().spaces(true);
    let kinds: Vec<_> = tokenizer.tokens("ب  ت\r\nث").map(|token| token.kind).collect();
    assert_eq!(kinds, [Word, Space, Word, Space, Word]);
}

#[test]
fn names() {
    for kind in TokenKind::ALL {
        assert_eq!(kind.to_string(), kind.name());
    }
}
