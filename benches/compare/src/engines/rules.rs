//! The same rules, in the hands of tools that know nothing of Arabic: the naive loop is asked what
//! it makes of each character, and the tables of the others are made from that. So all of them
//! write the same bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use ::aho_corasick::{AhoCorasick, AhoCorasickKind};
use ::icu_normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};
use ::regex::{Captures, NoExpand, Regex, Replacer};

use crate::support::naive as loops;

/// The first of the presentation forms, block B.
const FORMS: char = '\u{FE80}';

/// What the loop makes of the characters that it changes.
static RULES: LazyLock<Vec<(char, String)>> = LazyLock::new(|| {
    let changed = |c: char| {
        let mut out = String::new();
        loops::search(c.encode_utf8(&mut [0; 4]), &mut out);
        (!out.chars().eq([c])).then_some((c, out))
    };
    ('\0'..=char::MAX).filter_map(changed).collect()
});

pub(super) fn naive<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    out.clear();
    loops::search(text, out);
    Cow::Borrowed(out)
}

pub(super) fn aho_corasick<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    #[expect(clippy::expect_used, reason = "a few hundred short patterns, always the same")]
    static DFA: LazyLock<AhoCorasick> = LazyLock::new(|| {
        let patterns = RULES.iter().map(|rule| rule.0.to_string());
        let kind = Some(AhoCorasickKind::DFA);
        AhoCorasick::builder().kind(kind).build(patterns).expect("a DFA of them can be built")
    });
    out.clear();
    let rules = &*RULES;
    DFA.replace_all_with(text, out, |found, _, out| {
        out.push_str(rules.get(found.pattern().as_usize()).map_or("", |rule| &rule.1));
        true
    });
    Cow::Borrowed(out)
}

/// Six classes that become one letter or nothing each, and a last one that is looked up: digits,
/// punctuation and presentation forms.
pub(super) fn regex<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    static CLASSES: LazyLock<(Vec<(Regex, &str)>, Regex)> = LazyLock::new(|| {
        let mut classes: BTreeMap<&str, Vec<char>> = BTreeMap::new();
        let mut looked_up = Vec::new();
        for (c, to) in &*RULES {
            let letter = to.chars().all(|to| !to.is_ascii());
            if letter && *c < FORMS {
                classes.entry(to).or_default().push(*c);
            } else {
                looked_up.push(*c);
            }
        }
        let classes = classes.into_iter().map(|(to, from)| (class(&from), to)).collect();
        (classes, class(&looked_up))
    });
    let (classes, looked_up) = &*CLASSES;
    let mut text = Cow::Borrowed(text);
    for (class, to) in classes {
        if let Cow::Owned(replaced) = class.replace_all(&text, NoExpand(to)) {
            text = Cow::Owned(replaced);
        }
    }
    if let Cow::Owned(replaced) = looked_up.replace_all(&text, LookUp) {
        text = Cow::Owned(replaced);
    }
    text
}

#[expect(clippy::expect_used, reason = "code points in brackets, always the same")]
fn class(of: &[char]) -> Regex {
    let signs: String = of.iter().map(|&c| format!("\\x{{{:X}}}", c as u32)).collect();
    Regex::new(&format!("[{signs}]")).expect("a class of code points is a regex")
}

/// Replaces a character by what the loop makes of it.
struct LookUp;

impl Replacer for LookUp {
    fn replace_append(&mut self, captures: &Captures<'_>, out: &mut String) {
        loops::search(captures.get(0).map_or("", |found| found.as_str()), out);
    }
}

pub(super) fn unicode_normalization<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    out.clear();
    loops::nfkc_search(text, out);
    Cow::Borrowed(out)
}

pub(super) const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfkc();

pub(super) fn icu_normalizer<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    out.clear();
    loops::search(&NFKC.normalize(text), out);
    Cow::Borrowed(out)
}

#[cfg(test)]
mod tests {
    use super::RULES;

    #[test]
    fn the_rules_are_what_the_loop_says() {
        let rule = |c| RULES.iter().find(|rule| rule.0 == c).map(|rule| &*rule.1);
        assert_eq!(rule('\u{6A9}'), Some("\u{643}")); // KEHEH to KAF
        assert_eq!(rule('\u{640}'), Some("")); // TATWEEL
        assert_eq!(rule('\u{FEFB}'), Some("\u{644}\u{627}")); // LAM WITH ALEF
        assert_eq!(rule('\u{6F3}'), Some("3")); // EXTENDED ARABIC-INDIC DIGIT THREE
        assert_eq!(rule('\u{628}'), None); // BEH
    }
}
