//! Somebody else's crate: rules in statics, which rustc must build under its own limits, with no
//! lint of ours in force. Built and run by `tests/outside.rs`.

use huruf::{
    Digits, Elongation, Forms, Language, LatinCase, Marks, Normalizer, Phrases, Profile,
    Punctuation, Rest, Rules, TehMarbuta, WhiteSpace, Zwnj,
};

/// Each language's key, with options on top that touch everything.
macro_rules! keys {
    ($($name:ident: $language:ident),+ $(,)?) => {
        $(static $name: Normalizer = Normalizer::new(with_options(Language::$language.search().rules()));)+
        static KEYS: [&Normalizer; 11] = [$(&$name),+];
    };
}

keys! {
    ARABIC: Arabic, PERSIAN: Persian, URDU: Urdu, SORANI: Sorani, PASHTO: Pashto,
    UYGHUR: Uyghur, SINDHI: Sindhi, KAZAKH: Kazakh, PUNJABI: Punjabi, KASHMIRI: Kashmiri,
    JAWI: Jawi,
}

const fn with_options(rules: Rules) -> Rules {
    rules
        .keep(Marks::SHADDA)
        .promote_dagger_alef(true)
        .zwnj(Zwnj::Space)
        .digits(Digits::Extended)
        .fold_latin_digits(true)
        .punctuation(Punctuation::AsciiAll)
        .teh_marbuta(TehMarbuta::Teh)
        .elongation(Elongation::Two)
        .white_space(WhiteSpace::Collapse)
        .latin_case(LatinCase::Lower)
        .phrases(Phrases::Expand)
        .forms(Forms::Letters)
        .rest(Rest::Nfc)
        .rows(&[('&', " and "), ('@', " at ")])
}

/// Three hundred rows, as a table of abbreviations or of a script's transliteration would have.
static MANY: Normalizer = Normalizer::new(Profile::SEARCH.rules().rows(&ROWS));

static ROWS: [(char, &str); 300] = {
    let mut rows = [('\0', ""); 300];
    let mut i = 0;
    while i < 300 {
        // Ideographs, each to a word of three letters.
        let Some(from) = char::from_u32(0x4E00 + 3 * i as u32) else { panic!() };
        rows[i] = (from, "\u{628}\u{62A}\u{62B}");
        i += 1;
    }
    rows
};

/// Rules made from nothing.
static OWN: Normalizer = Normalizer::new(Rules::new().rows(&[('a', "b"), ('c', "")]));

fn main() {
    for key in KEYS {
        assert_eq!(key.normalize("R&D  1"), "r and d \u{6F1}");
    }
    assert_eq!(MANY.normalize("\u{4E00}x\u{4E01}"), "\u{628}\u{62A}\u{62B}x\u{4E01}");
    assert_eq!(OWN.normalize("abc"), "bb");
    println!("sound");
}
