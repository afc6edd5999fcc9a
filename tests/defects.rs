//! What programs of this kind are known to get wrong, and what must never be touched.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

mod reference;

use huruf::{
    Alef, Ayah, Digits, Forms, Language, Marks, Normalizer, Phrases, Profile, Rest, Rules,
    WhiteSpace, Zwnj,
};

use reference::data::FACTS;
use reference::show::points;

#[track_caller]
fn is(profile: Profile, text: &str, wanted: &str) {
    let got = profile.normalizer().normalize(text);
    assert_eq!(points(&got), points(wanted), "{profile} of {}", points(text));
}

/// Fails unless every profile leaves `text` alone.
#[track_caller]
fn survives(text: &str) {
    for profile in Profile::ALL {
        is(profile, text, text);
        // After a word of the script, too.
        let after = format!("لا {text}");
        is(profile, &after, &after);
    }
}

// ---- seen elsewhere ----

#[test]
fn zeros_are_digits_and_not_marks() {
    is(Profile::SEARCH, "١٠٠", "100");
    is(Profile::CLEAN, "١٠٠", "١٠٠");
    assert_eq!(huruf::strip_tashkeel("١٠٠"), "١٠٠");
    assert_eq!(huruf::strip_diacritics("٠۰0"), "٠۰0");
    assert_eq!(huruf::fold_digits("١٠٠", Digits::Ascii), "100");
}

#[test]
fn lam_alef_is_two_letters() {
    for form in ["\u{FEFB}", "\u{FEFC}"] {
        for profile in Profile::ALL {
            is(profile, form, "لا");
        }
        assert_eq!(huruf::fold_presentation_forms(form), "لا");
    }
    is(Profile::CLEAN, "\u{FEF5}\u{FEF7}\u{FEF9}", "لآلألإ");
}

#[test]
fn kaf_and_yeh_do_not_change_places() {
    is(Profile::SEARCH, "كوريا", "كوريا");
    is(Profile::SEARCH, "کوریا", "كوريا");
    is(Language::Persian.search(), "كوريا", "کوریا");
    is(Language::Persian.clean(), "كوريا", "کوریا");
    is(Language::Arabic.clean(), "کوریا", "كوريا");
}

#[test]
fn a_hamza_that_makes_the_word_stays() {
    let word = "ک\u{648}\u{626}\u{6CC}";
    is(Language::Urdu.search(), word, word);
    is(Language::Urdu.clean(), word, word);
    is(Language::Urdu.search(), "ک\u{648}\u{6CC}\u{654}\u{6CC}", word);
    is(Language::Sorani.search(), "\u{626}\u{6D5}", "\u{626}\u{6D5}");
    is(Language::Uyghur.search(), "\u{626}\u{6D5}", "\u{626}\u{6D5}");
}

#[test]
fn the_vowel_ae_is_no_heh() {
    for language in [Language::Sorani, Language::Uyghur, Language::Kazakh] {
        is(language.search(), "\u{6D5}", "\u{6D5}");
        is(language.clean(), "\u{6D5}", "\u{6D5}");
    }
    is(Language::Urdu.clean(), "\u{6D5}", "\u{6C1}");
}

#[test]
fn quranic_marks_are_stripped() {
    for mark in ["\u{6DA}", "\u{8F0}", "\u{6E1}", "\u{670}", "\u{8D3}", "\u{615}"] {
        is(Profile::SEARCH, &format!("قا{mark}ل"), "قال");
        is(Profile::CLEAN, &format!("قا{mark}ل"), &format!("قا{mark}ل"));
    }
}

#[test]
fn hamza_and_madda_are_not_among_the_diacritics() {
    let text = "مسأ\u{64E}لة ا\u{653}ن ي\u{654} ا\u{655}";
    assert_eq!(huruf::strip_diacritics(text), "مسألة ا\u{653}ن ي\u{654} ا\u{655}");
    assert!(!Marks::DIACRITICS.contains(Marks::HAMZA) && !Marks::DIACRITICS.contains(Marks::MADDA));
}

/// NFKC puts a SPACE or a TATWEEL under the forms of marks.
#[test]
fn forms_of_marks_bring_no_carrier() {
    let forms = Normalizer::new(Rules::new().forms(Forms::Letters));
    for form in
        ('\u{FE70}'..='\u{FE7F}').chain('\u{FC5E}'..='\u{FC63}').chain('\u{FCF2}'..='\u{FCF4}')
    {
        if form == '\u{FE75}' {
            continue; // not assigned
        }
        let got = forms.normalize(&form.to_string()).into_owned();
        assert!(!got.contains([' ', '\u{640}']), "{form:?} is {}", points(&got));
        is(Profile::SEARCH, &format!("ب{form}ت"), "بت");
    }
}

#[test]
fn a_phrase_glues_no_words() {
    is(Profile::SEARCH, "محمد\u{FDFA}رسول", "محمد رسول");
    is(Profile::SEARCH, "العالمين\u{6DD}الرحمن", "العالمين الرحمن");
}

/// One sign of a number may not become the other.
#[test]
fn separators_of_numbers_stay_apart() {
    is(Profile::SEARCH, "١٬٢٣٤٫٥٪", "1,234.5%");
    is(Profile::CLEAN, "١٬٢٣٤٫٥٪", "١٬٢٣٤٫٥٪");
}

// ---- not to be touched ----

#[test]
fn emoji() {
    for text in [
        "👨\u{200D}👩\u{200D}👧\u{200D}👦",
        "👩🏽\u{200D}💻",
        "❤\u{FE0F}\u{200D}🔥",
        "🏳\u{FE0F}\u{200D}🌈",
        "🏴\u{200D}☠\u{FE0F}",
        "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}",
        "🇸🇦🇮🇷🇵🇰",
        "1\u{FE0F}\u{20E3}#\u{FE0F}\u{20E3}",
        "☎\u{FE0F}☎\u{FE0E}",
        "👁\u{FE0F}\u{200D}🗨\u{FE0F}",
        "🧑\u{200D}🤝\u{200D}🧑",
    ] {
        survives(text);
    }
}

#[test]
fn joiners_of_other_scripts() {
    for text in [
        "क्\u{200D}ष",
        "क्\u{200C}ष",
        "ന്\u{200D}",
        "ක්\u{200D}ය",
        "ᠮᠣᠩᠭᠣᠯ\u{180E}ᠠ",
        "\u{712}\u{200D}\u{713}",
        "\u{5D0}\u{5B7}\u{34F}\u{5B0}",
        "ပြည်\u{2060}သူ",
        "か\u{3099}\u{200B}き",
        "ខ្មែរ\u{200B}ភាសា",
        "ພາສາ\u{200B}ລາວ",
    ] {
        survives(text);
    }
}

/// Text of other scripts stays as it is typed, composed or not.
#[test]
fn other_scripts() {
    for text in [
        "cafe\u{301} café",
        "A\u{300}\u{327}",
        "\u{1112}\u{1161}\u{11AB}한",
        "か\u{3099}が",
        "\u{212B}Å",
        "\u{958}क\u{93C}",
        "ﬁ ﬂ ½ ² ™ Ⅷ ＡＢ",
        "“quotes” ‘and’ – dashes — … ‹›",
        "漢字、。",
        "ΑΒΓ άλφα",
        "Ёжик",
        "\u{5E9}\u{5C1}\u{5BC}",
        "tab\tend\r\n",
        "\u{0}\u{7F}\u{80}\u{9F}",
    ] {
        survives(text);
    }
}

#[test]
fn code_and_addresses() {
    for text in [
        "https://example.org/%D9%83?q=a+b&c=1#frag-2_x",
        "user.name+tag@example.com",
        "C:\\dir\\file.txt",
        "fn main() { println!(\"{:?}\", [1, 2, 3]); } // comment",
        "<a href='x'>&amp;&#x627;</a>",
        "SELECT * FROM t WHERE a <> 'b';",
        "{\"k\": [1.5e-3, null, true]}",
        "#hash_tag @name $1,234.56 50%",
        "\u{1F9FF}=🧿",
        "a\u{300}b",
        "```rust\n#![no_std]\n```",
    ] {
        survives(text);
    }
    // With words of the script in the midst of it, cleaning touches the words alone.
    let link = "https://ar.wikipedia.org/wiki/كوريا_الشمالية?action=edit&x=١#قسم";
    is(Profile::CLEAN, link, link);
    is(Language::Arabic.clean(), link, link);
}

/// Unassigned code points, noncharacters and private use pass, also in the blocks of the script.
#[test]
fn what_is_no_character() {
    let mut all: Vec<char> = ('\u{FDD0}'..='\u{FDEF}').collect();
    all.extend([
        '\u{892}', '\u{893}', '\u{894}', '\u{895}', '\u{896}', '\u{FE75}', '\u{FEFD}', '\u{FEFE}',
    ]);
    all.extend([
        '\u{10EC0}',
        '\u{10EC1}',
        '\u{10EC8}',
        '\u{10EEF}',
        '\u{1EE04}',
        '\u{1EEF2}',
        '\u{1EEFF}',
    ]);
    all.extend([
        '\u{E000}',
        '\u{F8FF}',
        '\u{378}',
        '\u{FFFE}',
        '\u{FFFF}',
        '\u{FFFD}',
        '\u{10FFFF}',
    ]);
    all.extend(
        (1..=16)
            .flat_map(|plane| [0xFFFE, 0xFFFF].map(|n| char::from_u32(plane << 16 | n).unwrap())),
    );
    for c in all {
        assert!(FACTS.iter().all(|fact| fact.c != c), "{c:?} is in the table");
        for profile in Profile::ALL {
            for text in [c.to_string(), format!("ب{c}ب"), format!("{c}{c}\n")] {
                is(profile, &text, &text);
            }
        }
    }
}

/// Cleaning loses nothing that a reader sees.
#[test]
fn a_vocalized_verse() {
    let verse = "بِسْمِ \u{671}للَّهِ \u{671}لرَّحْمَـ\u{670}نِ \u{671}لرَّحِيمِ \u{6DD}";
    let ordered = Profile::CLEAN.normalizer().normalize(verse).into_owned();
    let sorted = |text: &str| {
        let mut all: Vec<char> = text.chars().collect();
        all.sort_unstable();
        all
    };
    assert_eq!(sorted(&ordered), sorted(verse), "the same characters, in canonical order");
    is(Profile::SEARCH, verse, "بسم الله الرحمن الرحيم  ");
}

/// What becomes a SPACE is part of a run of white space: no text may be cut before it.
#[test]
fn no_boundary_before_what_becomes_white_space() {
    let key = Normalizer::new(Profile::SEARCH.rules().white_space(WhiteSpace::Collapse));
    let text = "\n\u{FDFB}"; // a line end and a phrase
    assert_eq!(key.normalize(text), " ");
    assert!(!key.is_boundary(text, 1));
    let mut stream = key.text_stream();
    let mut out = String::new();
    text.chars().for_each(|c| stream.push(c.encode_utf8(&mut [0; 4]), &mut out));
    stream.finish(&mut out);
    assert_eq!(out, " ");
    let made: String = key.changes(text).map(|change| change.to.into_owned()).collect();
    assert_eq!(made, " ");
}

/// A row that deletes a letter which a text may spell with a mark is refused: what follows would
/// belong to the letter before.
#[test]
fn no_row_deletes_a_composite() {
    for from in ["\u{E9}", "\u{622}", "\u{AC00}", "\u{1E83}"] {
        let from = from.chars().next().unwrap();
        let rows: &[(char, &str)] = Vec::leak(vec![(from, "")]);
        let error = Normalizer::try_new(Rules::new().compose(true).rows(rows)).unwrap_err();
        assert!(error.to_string().contains("canonical decomposition"), "{error}");
        assert_eq!(error.character(), from);
    }
    // Where nothing is composed, a letter is a letter.
    assert!(Normalizer::try_new(Rules::new().rows(&[('\u{E9}', "")])).is_ok());
}

/// A row for SPACE is followed by all that becomes a SPACE: line breaks in runs of white space,
/// joiners, signs.
#[test]
fn a_row_for_space_has_the_last_word() {
    const PIECES: [char; 14] = [
        '\u{200C}',
        '\u{200B}',
        ' ',
        '\n',
        '\u{628}',
        '\u{6D5}',
        '\u{64E}',
        'a',
        '\u{1F468}',
        '\u{915}',
        '\u{654}',
        '\u{627}',
        '\u{FDFA}',
        '\u{6DD}',
    ];
    const ROWS: [&[(char, &str)]; 3] = [&[(' ', "")], &[(' ', "_")], &[(' ', "\u{648}")]];
    let rules = [
        Rules::new().white_space(WhiteSpace::Collapse),
        Rules::new().zwnj(Zwnj::Space).phrases(Phrases::Space),
        Language::Sorani.search().rules().zwnj(Zwnj::Space).ayah(Ayah::Space),
        Profile::SEARCH.rules().white_space(WhiteSpace::Collapse),
    ];
    for (rules, rows) in rules.into_iter().flat_map(|rules| ROWS.map(|rows| (rules, rows))) {
        let key = Normalizer::new(rules.rows(rows));
        for first in PIECES {
            for (second, third) in PIECES.into_iter().flat_map(|a| PIECES.map(|b| (a, b))) {
                let text = String::from_iter([first, second, third]);
                let once = key.normalize(&text);
                assert!(key.is_normalized(&once), "{rules:?}: {}", points(&text));
                // Only one that belongs to a script of its own stays.
                assert!(!once.contains(' '), "{rules:?}: {}", points(&text));
            }
        }
    }
}

/// Where the letters that take a hamza up fold, one that is left over goes: in what a language
/// spells with one, too.
#[test]
fn a_hamza_that_goes_does_so_in_targets() {
    let key = Normalizer::new(Language::Arabic.clean().rules().alef(Alef::KeepMadda));
    for text in ["\u{6C0}", "\u{6D5}\u{654}", "\u{647}\u{654}"] {
        assert_eq!(key.normalize(text), "\u{647}", "{}", points(text));
    }
}

/// A letter of another script, marks of ours that go, and one that decomposes: each call and each
/// kernel lets the normalization form of the rest see what is left.
#[test]
fn what_is_left_on_a_letter_of_another_script() {
    for kernel in huruf::kernel::Kernel::available() {
        let rules = Profile::SKELETON.rules().strip(Marks::ALL).rest(Rest::Nfc);
        let key = Normalizer::new(rules).with_kernel(kernel);
        for marks in 0..12 {
            let text = format!("w{}\u{653}\u{344}", "\u{64E}".repeat(marks));
            let mut out = String::new();
            key.normalize_to(&text, &mut out);
            assert_eq!(points(&out), points("\u{1E83}"), "{kernel}, {marks} marks");
            assert_eq!(key.normalize(&text), out, "{kernel}, {marks} marks");
        }
    }
}

/// A letter of another script that a row deletes goes also where another character is only a
/// spelling of it: or it would stand there bare, and go the second time.
#[test]
fn a_deleted_letter_goes_within_what_only_spells_it() {
    const ROWS: &[(char, &str)] = &[('K', ""), ('x', ""), ('\u{307}', ""), ('\u{915}', "")];
    let key = Normalizer::new(Rules::new().compose(true).rows(ROWS));
    for (text, wanted) in [
        // NKo, QA: the marks of both letters are put in order, as they are without U+0958.
        ("\u{7CA}\u{7EB}\u{958}\u{65F}", "\u{7CA}\u{93C}\u{65F}\u{7EB}"),
        ("\u{7CA}\u{7EB}\u{915}\u{93C}\u{65F}", "\u{7CA}\u{93C}\u{65F}\u{7EB}"),
        ("\u{628}\u{651}\u{212A}\u{64E}", "\u{628}\u{64E}\u{651}"), // KELVIN SIGN
        ("\u{628}\u{651}\u{1E8B}\u{64E}", "\u{628}\u{64E}\u{651}"), // X WITH DOT ABOVE
        ("\u{1E8D}\u{64E}", "\u{1E8D}\u{64E}"), // X WITH DIAERESIS, which nobody named
    ] {
        let once = key.normalize(text);
        assert_eq!(points(&once), points(wanted), "{}", points(text));
        assert!(key.is_normalized(&once), "{}", points(text));
    }
}
