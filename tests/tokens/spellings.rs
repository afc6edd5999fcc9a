//! The tokens of a text do not depend on how it was typed.

use std::collections::HashMap;

use huruf::{Forms, Language, Normalizer, Profile, TokenKind};
use unicode_normalization::UnicodeNormalization;

use super::texts;

/// A headline in eleven languages, with numbers, punctuation, joiners, verse signs.
const SAMPLE: [(Language, &str); 11] = [
    (
        Language::Arabic,
        "أعلن الرئيسُ، في 15 أيلول، «اتفاقًا» جديدًا: هل يُؤمَنُ؟ آمَنوا بالله۝١٢ وأُولئك 3.5٪",
    ),
    (Language::Persian, "می\u{200C}روم به خانهٔ علی؛ کتاب\u{200C}های ۱۲۳ صفحه‌ای، پُر از گُل؟ آیا؟"),
    (Language::Urdu, "یہ کتاب ہے۔اور وہ ۱۲ روپے کی ہے؛ آئیے، دیکھیں۔ مؤرخہ ۵٫۵"),
    (Language::Sorani, "هەولێر پایتەختی هەرێمی کوردستانە، ژمارەی ١٢ ڕۆژنامە؛ وڵات؟ گوڵ"),
    (Language::Pashto, "پښتو ژبه ښه ده؛ ۱۲ کتابونه، څوک ځي؟ ډېر ګران مې يې کړۍ"),
    (Language::Uyghur, "ئۇيغۇر تىلى، 12 كىتاب؛ قانداق؟ ئۆيگە بارىمىز ۋە گۈل"),
    (Language::Sindhi, "سنڌي ٻولي، ڪتاب ۽ ٿلهو؛ ڇا آهي؟ ڳالهه ۱۲"),
    (Language::Kazakh, "قازاق ءتىلى، كىتاپ 12؛ قالايسىز؟ جۇمىس"),
    (Language::Punjabi, "پنجابی بولی، ۱۲ کتاباں؛ کیہ حال اے؟ گل ݨ"),
    (Language::Kashmiri, "کٲشُر زَبان، ۱۲ کِتابہٕ؛ کیا چھُ؟ گۆڈ"),
    (Language::Jawi, "بهاس ملايو، کتاب ڤرتام 12؛ اڤا خبر؟ ڠ ڽ ݢ"),
];

/// Each letter as the presentation form of it that stands alone, if there is one that the rules
/// read as that letter. The search profiles fold the forms of regional letters further than the
/// letters: the form of PEH becomes BEH.
fn shaped(normalizer: &Normalizer, text: &str) -> String {
    let forms = ('\u{FB50}'..='\u{FDFF}').chain('\u{FE80}'..='\u{FEFC}');
    let forms: HashMap<String, char> = forms.rev().map(|c| (c.nfkc().collect(), c)).collect();
    let form = |c: char| {
        let form = forms.get(&String::from(c)).copied().unwrap_or(c);
        let key = |c: char| normalizer.normalize(c.encode_utf8(&mut [0; 4])).into_owned();
        if key(form) == key(c) { form } else { c }
    };
    text.chars().map(form).collect()
}

/// Whether a letter has a presentation form.
fn is_joined(c: char) -> bool {
    ('\u{FB50}'..='\u{FEFC}').any(|form| form.nfkc().eq([c]))
}

/// With a tatweel behind each letter that another follows.
fn stretched(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_letter = |c: &char| ('\u{620}'..='\u{64A}').contains(c) && *c != '\u{640}';
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        out.push(*c);
        if is_letter(c) && chars.get(i + 1).is_some_and(is_letter) {
            out.push('\u{640}');
        }
    }
    out
}

/// What another keyboard types for the same letters.
fn swapped(text: &str, pairs: &[(char, char)]) -> String {
    let swap = |c: char| pairs.iter().find(|(from, _)| *from == c).map_or(c, |(_, to)| *to);
    text.chars().map(swap).collect()
}

const TO_ARABIC: &[(char, char)] =
    &[('ی', 'ي'), ('ک', 'ك'), ('ہ', 'ه'), ('۱', '١'), ('۲', '٢'), ('۵', '٥')];
const TO_PERSIAN: &[(char, char)] = &[('ي', 'ی'), ('ك', 'ک'), ('١', '۱'), ('٢', '۲')];

#[test]
fn tokens_do_not_depend_on_the_spelling() {
    for (language, text) in SAMPLE {
        let letters = Normalizer::new(Profile::SEARCH.rules().forms(Forms::Letters));
        let unread = |c: &char| shaped(&letters, &String::from(*c)) == String::from(*c);
        let left: Vec<char> =
            text.chars().filter(unread).filter(|c| c.is_alphabetic() && is_joined(*c)).collect();
        assert!(left.is_empty(), "{language}: {left:?} have forms");
        for (profile, normalizer) in [
            (Profile::SEARCH, Profile::SEARCH.normalizer()),
            (Profile::SEARCH, &letters),
            (Profile::SKELETON, Profile::SKELETON.normalizer()),
            (language.search(), language.search().normalizer()),
        ] {
            let wanted = texts(normalizer, text);
            assert!(wanted.len() > 6, "{profile}: {wanted:?}");
            let nfd: String = text.nfd().collect();
            let spellings = [
                ("NFC", text.nfc().collect()),
                ("NFD", nfd.clone()),
                ("forms", shaped(normalizer, text)),
                ("forms of NFC", shaped(normalizer, &text.nfc().collect::<String>())),
                ("tatweel", stretched(text)),
                ("tatweel in NFD", stretched(&nfd)),
                ("controls", text.replace(' ', " \u{200F}").replace('ا', "ا\u{200E}")),
            ];
            for (name, spelling) in spellings {
                assert_eq!(texts(normalizer, &spelling), wanted, "{profile}: {name}");
            }
            // What a language keeps apart, no keyboard may mix.
            if profile != language.search() {
                for pairs in [TO_ARABIC, TO_PERSIAN] {
                    let spelling = swapped(text, pairs);
                    assert_eq!(texts(normalizer, &spelling), wanted, "{profile}: {spelling}");
                }
            }
        }
        // Clean text: no other keyboard, no tatweel.
        let clean = language.clean().normalizer();
        let shaped = shaped(clean, text);
        assert_ne!(shaped, text, "{language}");
        for spelling in [text.nfc().collect::<String>(), text.nfd().collect(), shaped] {
            assert_eq!(texts(clean, &spelling), texts(clean, text), "{language}");
        }
    }
}

/// Where a token stands in each spelling, the same letters stand.
#[test]
fn places_in_each_spelling() {
    let search = Profile::SEARCH.normalizer();
    for (_, text) in SAMPLE {
        for spelling in [text.nfd().collect::<String>(), shaped(search, text), stretched(text)] {
            for token in search.tokens(&spelling) {
                if token.kind == TokenKind::Word {
                    let source = &spelling[token.source.clone()];
                    assert_eq!(search.normalize(source), token.text, "{source}");
                }
            }
        }
    }
}
