//! Crates, each called as its documentation says; and the two yardsticks.

use std::borrow::Cow;
use std::sync::LazyLock;

use ::charabia::normalizer::{
    ArabicNormalizer, CharNormalizer as _, NormalizerOption, PersianNormalizer,
};
use ::charabia::{Language, Normalize as _, Script, Token};
use ::huruf::Profile;
use ::normy::process::{ChainedProcess, EmptyProcess};
use ::normy::stage::normalization::NfkcStage;
use ::normy::{ARA, NFKC, Normy, RemoveDiacritics, StripFormatControls};
use ::rust_persian_tools::{digits, half_space, persian_chars};
use ::urdu_text::Options;

use super::rules;

pub(super) fn huruf<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    out.clear();
    Profile::SEARCH.normalizer().normalize_to(text, out);
    Cow::Borrowed(out)
}

pub(super) fn icu_nfkc<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    rules::NFKC.normalize(text)
}

/// The lists of normalizers are private; a token that says what it is goes through those for it.
pub(super) fn charabia<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    let token = Token {
        lemma: Cow::Borrowed(text),
        char_end: text.len(), // no normalizer reads it
        byte_end: text.len(),
        script: Script::Arabic,
        language: Some(Language::Pes),
        ..Token::default()
    };
    token.normalize(&NormalizerOption { lossy: true, ..NormalizerOption::default() }).lemma
}

pub(super) fn charabia_ar_fa<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    ArabicNormalizer.normalize_cow_str(PersianNormalizer.normalize_str(text))
}

pub(super) fn urdu_text<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    let options = Options { ascii_digits: true, collapse_whitespace: false, ..Options::default() };
    Cow::Owned(::urdu_text::normalize_with(text, &options))
}

type Stages = ChainedProcess<
    StripFormatControls,
    ChainedProcess<RemoveDiacritics, ChainedProcess<NfkcStage, EmptyProcess>>,
>;

pub(super) fn normy<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    static NORMY: LazyLock<Normy<Stages>> = LazyLock::new(|| {
        let builder = Normy::builder().lang(ARA).add_stage(NFKC);
        builder.add_stage(RemoveDiacritics).add_stage(StripFormatControls).build()
    });
    // None of these stages can fail; an empty answer would not pass the check.
    NORMY.normalize(text).unwrap_or_default()
}

/// The calls that return a text, not those that change one: the latter move the whole rest of the
/// text for every digit.
pub(super) fn rust_persian_tools<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    let letters = persian_chars::to_persian_chars(text);
    let text = digits::ar_to_en(digits::fa_to_en(letters));
    Cow::Owned(half_space::remove_half_space(text))
}

pub(super) fn tashkil<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    ::tashkil::remove(text)
}

pub(super) fn simdutf8<'t>(text: &'t str, _: &'t mut String) -> Cow<'t, str> {
    Cow::Borrowed(::simdutf8::basic::from_utf8(text.as_bytes()).unwrap_or_default())
}

pub(super) fn memcpy<'t>(text: &'t str, out: &'t mut String) -> Cow<'t, str> {
    out.clear();
    out.push_str(text);
    Cow::Borrowed(out)
}
