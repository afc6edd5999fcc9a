//! One call for one purpose: free functions over shared normalizers.

use alloc::borrow::Cow;

use crate::normalizer::Normalizer;
use crate::profile::{Language, Profile};
use crate::rules::{Digits, Forms, Marks, Rules};
use crate::token::{Sentences, Tokens};

/// The key of `text` on which all keyboards meet: [`Profile::SEARCH`].
///
/// Borrows when nothing changes.
///
/// ```
/// use huruf::normalize;
/// assert_eq!(normalize("کوریا الشمالیة"), normalize("كوريا الشمالية"));
/// ```
#[must_use]
pub fn normalize(text: &str) -> Cow<'_, str> {
    Profile::SEARCH.normalizer().normalize(text)
}

/// Folds the letters of `text` as `language`'s search key does, and nothing else: marks, tatweel,
/// digits and punctuation stay, but for a combining hamza or madda that no letter takes up.
///
/// ```
/// use huruf::{Language, fold_letters};
/// assert_eq!(fold_letters("عَلِي", Language::Persian), "عَلِی");
/// assert_eq!(fold_letters("أَحْمَد", Language::Arabic), "اَحْمَد");
/// ```
#[must_use]
pub fn fold_letters(text: &str, language: Language) -> Cow<'_, str> {
    crate::profile::letters_of(language).normalize(text)
}

/// Deletes tashkeel: harakat, tanwin, shadda, sukun and dagger alef ([`Marks::TASHKEEL`]).
///
/// ```
/// assert_eq!(huruf::strip_tashkeel("مُحَمَّدٌ"), "محمد");
/// ```
#[doc(alias = "dediac")]
#[doc(alias = "harakat")]
#[doc(alias = "strip_tashkil")]
#[must_use]
pub fn strip_tashkeel(text: &str) -> Cow<'_, str> {
    static TASHKEEL: Normalizer = Normalizer::new(Rules::new().strip(Marks::TASHKEEL));
    TASHKEEL.normalize(text)
}

/// Deletes every combining mark of the script, Quranic signs included, but not combining hamza
/// and madda, which are letters in disguise ([`Marks::DIACRITICS`]).
///
/// ```
/// assert_eq!(huruf::strip_diacritics("أُو۟لَـٰٓئِكَ"), "أولـ\u{653}ئك");
/// ```
#[doc(alias = "remove_diacritics")]
#[doc(alias = "dediac")]
#[must_use]
pub fn strip_diacritics(text: &str) -> Cow<'_, str> {
    static DIACRITICS: Normalizer = Normalizer::new(Rules::new().strip(Marks::DIACRITICS));
    DIACRITICS.normalize(text)
}

/// Deletes tatweel, ـ (U+0640).
///
/// ```
/// assert_eq!(huruf::strip_tatweel("مـــدرسة"), "مدرسة");
/// ```
#[doc(alias = "kashida")]
#[must_use]
pub fn strip_tatweel(text: &str) -> Cow<'_, str> {
    static TATWEEL: Normalizer = Normalizer::new(Rules::new().strip_tatweel(true));
    TATWEEL.normalize(text)
}

/// Writes all digits, ASCII and both sets of the script, as `to`.
///
/// ```
/// use huruf::{Digits, fold_digits};
/// assert_eq!(fold_digits("١٢ ۱۲ 12", Digits::Ascii), "12 12 12");
/// assert_eq!(fold_digits("١٢ ۱۲ 12", Digits::Extended), "۱۲ ۱۲ ۱۲");
/// ```
#[doc(alias = "numerals")]
#[must_use]
pub fn fold_digits(text: &str, to: Digits) -> Cow<'_, str> {
    const ALL: Rules = Rules::new().fold_latin_digits(true);
    static ASCII: Normalizer = Normalizer::new(ALL.digits(Digits::Ascii));
    static ARABIC_INDIC: Normalizer = Normalizer::new(ALL.digits(Digits::ArabicIndic));
    static EXTENDED: Normalizer = Normalizer::new(ALL.digits(Digits::Extended));
    match to {
        Digits::Keep => Cow::Borrowed(text),
        Digits::Ascii => ASCII.normalize(text),
        Digits::ArabicIndic => ARABIC_INDIC.normalize(text),
        Digits::Extended => EXTENDED.normalize(text),
    }
}

/// Writes presentation forms and ligatures as the letters they stand for; phrases such as ﷺ and
/// the rial sign stay.
///
/// ```
/// assert_eq!(huruf::fold_presentation_forms("\u{FEDB}\u{FEEE}\u{FEAD}\u{FEF3}\u{FE8E}"), "كوريا");
/// ```
#[must_use]
pub fn fold_presentation_forms(text: &str) -> Cow<'_, str> {
    static FORMS: Normalizer =
        Normalizer::new(Rules::new().forms(Forms::Letters).expand_words(true));
    FORMS.normalize(text)
}

/// The tokens of `text` as [`Profile::SEARCH`] writes them, with their places: words, numbers,
/// punctuation, emoji, addresses. See [`Tokenizer`](crate::Tokenizer) for where words end.
///
/// ```
/// use huruf::tokenize;
///
/// // From a Persian keyboard, and from an Arabic one with vowel signs.
/// let tokens = tokenize("کوریا الشمالیة");
/// assert!(tokens.map(|token| token.text).eq(tokenize("كُورِيَا الشَّمالِيَّة").map(|token| token.text)));
///
/// let token = tokenize("«مُحَمَّدٌ»").nth(1).unwrap();
/// assert_eq!((&*token.text, token.source), ("محمد", 2..20));
/// ```
#[doc(alias = "words")]
#[doc(alias = "segment")]
pub fn tokenize(text: &str) -> Tokens<'_, '_> {
    Profile::SEARCH.normalizer().tokens(text)
}

/// The sentences of `text`, by the boundaries of UAX #29 and what Arabic script needs besides.
///
/// Lazy, and linear in the text. [`Sentences`] says what a sentence is, and has a switch for each
/// addition.
///
/// ```
/// let text = "هل وصل د. أحمد؟ نعم، الساعة 3.30.\nشكرا";
/// let sentences: Vec<&str> = huruf::sentences(text).map(|sentence| sentence.text).collect();
/// assert_eq!(sentences, ["هل وصل د. أحمد؟", "نعم، الساعة 3.30.", "شكرا"]);
///
/// let second = huruf::sentences(text).nth(1).unwrap();
/// assert_eq!(&text[second.source], second.text);
/// ```
#[doc(alias = "split_sentences")]
#[doc(alias = "sentence_boundaries")]
pub fn sentences(text: &str) -> Sentences<'_> {
    crate::token::sentences(text)
}
