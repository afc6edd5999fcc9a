//! Sentences: the boundaries of UAX #29 with the tailorings off, and what they change when on.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/clock.rs"]
mod clock;
#[path = "reference/linear.rs"]
mod linear;
mod reference;

use std::hint::black_box;

use huruf::{Profile, Sentences, sentences};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use linear::assert_linear;
use reference::texts::{Random, mixture, times};

/// UAX #29 alone.
fn plain(text: &str) -> Sentences<'_> {
    sentences(text).semicolons(false).ellipses(false).abbreviations(false).numbers(false)
}

fn texts(sentences: Sentences<'_>) -> Vec<&str> {
    sentences.map(|sentence| sentence.text).collect()
}

/// The inner boundaries.
fn boundaries(sentences: Sentences<'_>) -> Vec<usize> {
    sentences.whole(true).map(|piece| piece.source.start).skip(1).collect()
}

// ---- UAX #29 ----

/// The texts of the official test with their boundaries.
fn official() -> Vec<(String, Vec<usize>)> {
    let data = include_str!("data/ucd/SentenceBreakTest.txt");
    let lines = data.lines().filter(|line| !line.starts_with('#'));
    let case = |line: &str| {
        let (mut text, mut breaks) = (String::new(), Vec::new());
        for word in line.split(' ') {
            match word {
                "÷" => breaks.push(text.len()),
                hex => text.extend(u32::from_str_radix(hex, 16).ok().and_then(char::from_u32)),
            }
        }
        (text, breaks)
    };
    lines.map(case).collect()
}

#[test]
fn the_official_test_with_tailorings_off() {
    assert_eq!(unicode_segmentation::UNICODE_VERSION, (17, 0, 0), "that of the data");
    let cases = official();
    assert_eq!(cases.len(), 512);
    for (text, breaks) in cases {
        assert_eq!(boundaries(plain(&text)), breaks, "{text:?}");
    }
}

#[test]
fn the_official_test_with_tailorings_on() {
    let mut other = Vec::new();
    for (text, breaks) in official() {
        if boundaries(sentences(&text)) != breaks {
            other.push(text);
        }
    }
    assert_eq!(other, [""; 0]);
}

#[test]
fn tailorings_off_is_the_segmenter() {
    let mut random = Random(29);
    for _ in 0..3_000 * times() {
        for text in [mixture(&mut random), salad(&mut random, 60)] {
            let wanted: Vec<_> = text.split_sentence_bound_indices().collect();
            let found: Vec<_> =
                plain(&text).whole(true).map(|piece| (piece.source.start, piece.text)).collect();
            assert_eq!(found, wanted, "{text:?}");
        }
    }
}

// ---- laws ----

/// Marks, letters and spaces that sentences turn on.
fn salad(random: &mut Random, len: usize) -> String {
    const PARTS: &[&str] = &[
        ".", ".", ".", "..", "...", "…", "…", "؛", "⁏", "؟", "!", "?", "۔", "۔", "،", ":",
        "\u{FF0E}", "\u{2024}", " ", " ", " ", " ", "\n", "\r\n", "\r", "\u{85}", "\u{2028}",
        "\u{2029}", "\t", "\u{A0}", "\u{3000}", ")", "(", "[", "]", "»", "«", "”", "\"", "'", "﴾",
        "1", "12", "٣", "۵", "٫", "د", "م", "و", "هـ", "ئا", "ایم", "رک", "Dr", "Mr", "a", "A",
        "foo", "كلمة", "متن", "ﷺ", "漢", "。", "\u{64E}", "\u{301}", "\u{200F}", "\u{200C}",
        "\u{FEA9}", "😀", "-", "_",
    ];
    let mut text = String::new();
    while text.len() < len {
        let part = random.of(PARTS);
        let long = random.one_in(30);
        text.push_str(&part.repeat(if long { 12 } else { 1 }));
    }
    text
}

/// Each way to set the switches.
fn all_ways(text: &str) -> impl Iterator<Item = Sentences<'_>> {
    (0..32).map(move |bits: u8| {
        let on = |bit: u8| bits >> bit & 1 == 0;
        let some = sentences(text).semicolons(on(0)).ellipses(on(1)).abbreviations(on(2));
        some.numbers(on(3)).lines(on(4))
    })
}

#[test]
fn pieces_cover_the_text_and_sentences_are_pieces_less_white_space() {
    let blank = |c: char| matches!(c, '\u{200C}' | '\u{200F}') || c.is_whitespace();
    let mut random = Random(30);
    for _ in 0..1_500 * times() {
        let text = salad(&mut random, 50);
        for way in all_ways(&text) {
            let mut at = 0;
            let mut rest = way.clone();
            for piece in way.clone().whole(true) {
                assert_eq!(piece.source.start, at, "{text:?}");
                assert!(piece.source.end > at, "{text:?}");
                assert_eq!(piece.text, &text[piece.source.clone()]);
                at = piece.source.end;
                if !piece.text.chars().all(blank) {
                    let sentence = rest.next().expect("a sentence for each piece");
                    assert_eq!(sentence.text, &text[sentence.source.clone()]);
                    let bare = sentence.text;
                    assert!(!bare.starts_with(char::is_whitespace), "{text:?}");
                    assert!(!bare.ends_with(char::is_whitespace), "{text:?}");
                    let before = &text[piece.source.start..sentence.source.start];
                    let behind = &text[sentence.source.end..piece.source.end];
                    assert!(before.chars().chain(behind.chars()).all(blank), "{text:?}");
                }
            }
            assert_eq!(at, text.len());
            assert_eq!([rest.next(), rest.next()], [None, None], "{text:?}");
        }
    }
}

#[test]
fn what_differs_from_the_segmenter_is_at_a_tailored_mark() {
    let word = |c: char| c.is_alphanumeric() && c != '\u{64E}';
    // UAX #29 looks ahead for a lower-case letter, past digits.
    let letter = |c: char| c.is_alphabetic() && c != '\u{64E}';
    let tailored = |c: char| matches!(c, '.' | '۔' | '؛' | '⁏' | '…');
    let mut random = Random(31);
    let mut differ = 0;
    for _ in 0..10_000 * times() {
        let text = salad(&mut random, 50);
        let [on, off] = [sentences(&text), plain(&text)].map(boundaries);
        for &at in on.iter().chain(&off).filter(|at| on.contains(at) != off.contains(at)) {
            differ += 1;
            let before = text[..at].chars().rev().take_while(|&c| !word(c));
            let behind = text[at..].chars().take_while(|&c| !letter(c));
            assert!(before.chain(behind).any(tailored), "{text:?} at {at}");
        }
    }
    assert!(differ > 1_000, "{differ}");
}

#[test]
fn paragraphs_are_on_their_own() {
    let mut random = Random(32);
    for _ in 0..3_000 * times() {
        let [a, b] = [salad(&mut random, 30) + "\u{2029}", salad(&mut random, 30)];
        let both = [&*a, &*b].concat();
        for lines in [true, false] {
            let parts = [&a, &b].map(|text| texts(sentences(text).lines(lines).whole(true)));
            assert_eq!(
                texts(sentences(&both).lines(lines).whole(true)),
                parts.concat(),
                "{both:?}"
            );
        }
    }
}

#[test]
fn any_scalars_will_do() {
    let mut random = Random(33);
    for _ in 0..3_000 * times() {
        let end = random.of(&[0x80, 0x800, 0x3000, 0x11_0000]);
        let text: String =
            (0..80).filter_map(|_| char::from_u32(random.below(end) as u32)).collect();
        for way in all_ways(&text) {
            assert_eq!(texts(way.whole(true)).concat(), text);
        }
    }
    assert_eq!(sentences("").count(), 0);
    assert_eq!(sentences("").whole(true).count(), 0);
    assert_eq!(sentences(" \n\u{200F}\n\u{A0}").count(), 0);
}

// ---- sentences as people write them ----

/// Texts of some sentences each.
const WRITTEN: &[&[&str]] = &[
    // Arabic
    &["وصل د. أحمد إلى القاهرة أمس.", "قابله أ.د. محمود في الجامعة.", "هل تعرفه؟", "نعم!"],
    &["حضر م. خالد ود. سعاد.", "ثم بدأ الاجتماع."],
    &["قال: «لا أعرف.»", "ثم سكت.", "(لم يتكلم أحد.)", "“لماذا؟”", "\"لا أدري!\"", "[انتهى.]"],
    &["ولد سنة 571 م. في مكة.", "صدر الكتاب عام 1420 هـ. في بيروت.", "وطبع ثانية."],
    &["وصل الجميع عام 1990م.", "ثم عادوا في سنة ١٤١٠هـ.", "ولم يرجعوا."],
    &["عاش في القرن الثالث ق.م. في بابل.", "ومات فيها."],
    &["انظر ص. 15 وصص. 20-25 من مج. 2 من الكتاب.", "وراجع ج. 3 كذلك."],
    &["العنوان: ص.ب. 1234، الرياض.", "الهاتف: 555."],
    &["بلغت النسبة ٣.٥ بالمئة.", "وصارت ٤٫٢ يوم ١٢.٥.٢٠٢٠ في الساعة ١٠:٣٠.", "شكرا."],
    &["ماذا؟!!", "لا أصدق!؟", "عجبا!!!", "أحقا؟؟"],
    &["﴿قل هو الله أحد.﴾", "صدق الله العظيم."],
    &["قرأ الكتاب؛", "فأعجبه.", "«نعم؛»", "قالها مرتين."],
    &[
        "ثم...",
        "سكت…",
        "وقال...نعم…ثم لا..",
        "ومضى […] إلى بيته (...) وحيدا.",
        "«حقا…»",
        "نعم…؟",
        "لا.",
    ],
    &["قال النبي ﷺ.", "ثم مضى."],
    &["يعيش في و.م.أ. منذ عام.", "وهو سعيد."],
    &["اشترى iPhone 15 من example.com أمس.", "ثم باعه."],
    &["قابلت Dr. Smith في لندن.", "وكان معه Mme. Dupont وMr. Brown.", "He left.", "We stayed."],
    // Persian
    &["آقای م. امیدی آمد.", "رک. ص. ۱۲ همان کتاب.", "چرا؟", "نمی‌دانم…", "شاید فردا."],
    &["پروف. هشترودی ریاضی‌دان بود.", "او در ۱۳۵۵ درگذشت."],
    // Urdu
    &["ن۔ م۔ راشد اردو کے شاعر ہیں۔", "انہوں نے ایم۔ اے۔ کیا۔", "کیا آپ نے پڑھا؟", "جی۔"],
    &["قیمت ۳۔۵ روپے ہے۔", "تاریخ ۱۲۔۵۔۲۰۲۰ تھی۔", "«اچھا۔»", "ٹھیک ہے!"],
    &["اور پھر۔۔۔خاموشی۔", "وہ گیا۔۔۔", "نہیں آیا۔"],
    // Sorani
    &["د. ئازاد لە هەولێرە.", "کەی دێیت؟", "سبەینێ، کاتژمێر 3.30 دێم.", "باشە!"],
    // Pashto
    &["هغه ښوونکی و.", "اوس په کابل کې دی.", "ته څوک یې؟", "زه ډاکټر یم."],
    // Sindhi
    &["هي منهنجو ڪتاب آهي.", "ڊ. احمد ڪٿي آهي؟", "خبر ناهي⁏", "اچو."],
    // Uyghur
    &["ئا. ئۆتكۈر مەشھۇر شائىر.", "سىز كىم؟", "بىلمەيمەن…", "ياخشى!"],
];

#[test]
fn sentences_as_they_are_written() {
    for wanted in WRITTEN {
        for space in [" ", "\u{A0} ", "\n", "\r\n\r\n", " \u{200F}"] {
            let text = wanted.join(space);
            let found = sentences(&text).map(|it| it.text.trim_start_matches('\u{200F}'));
            assert_eq!(found.collect::<Vec<_>>(), *wanted, "{space:?}");
        }
        // Broken at every space, but for the last words of a line that a number would follow.
        let text = wanted.join(" ").replace(' ', "\n");
        let found = sentences(&text).lines(false).map(|it| it.text.replace('\n', " "));
        assert_eq!(found.collect::<Vec<_>>(), *wanted);
    }
}

#[test]
fn spelling_plays_no_part() {
    let isolated = |c: char| match c {
        'د' => '\u{FEA9}',
        'م' => '\u{FEE1}',
        'ص' => '\u{FEB9}',
        'أ' => '\u{FE83}',
        'ب' => '\u{FE8F}',
        'ن' => '\u{FEE5}',
        'ی' => '\u{FBFC}',
        'ئ' => '\u{FE89}',
        'و' => '\u{FEED}',
        'ک' => '\u{FB8E}',
        c => c,
    };
    let letter = |c: char| matches!(c, '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}');
    let behind_letters = |text: &str, more: &str| -> String {
        let add = |c: char| if letter(c) { more } else { "" };
        text.chars().flat_map(|c| [c].into_iter().chain(add(c).chars())).collect()
    };
    for wanted in WRITTEN {
        let text = wanted.join(" ");
        let spellings = [
            text.nfc().collect(),
            text.nfd().collect(),
            text.chars().map(isolated).collect(),
            behind_letters(&text, "\u{640}"),
            behind_letters(&text, "\u{651}\u{64E}"),
            behind_letters(&text, "\u{200C}"),
            behind_letters(&text, "\u{200F}"),
            behind_letters(&text.nfd().collect::<String>(), "").replace('\u{64A}', "\u{649}"),
            text.replace('ک', "ك").replace('ی', "ي"),
            text.replace('ك', "ک").replace('ي', "ی"),
        ];
        let key = Profile::SEARCH.normalizer();
        let wanted: Vec<_> = wanted.iter().map(|text| key.normalize(text)).collect();
        for spelling in spellings {
            let found: Vec<_> = sentences(&spelling).map(|it| key.normalize(it.text)).collect();
            assert_eq!(found, wanted, "{spelling:?}");
        }
    }
}

#[test]
fn numbers_of_a_list() {
    let text = "1. أولا\n٢. ثانيا. وبعده\n  ۳۔ تیسرا\n2.1. فرع\r\n\u{200F}10.بلا مسافة\n1990. سنة";
    let wanted = [
        "1. أولا",
        "٢. ثانيا.",
        "وبعده",
        "۳۔ تیسرا",
        "2.1. فرع",
        "\u{200F}10.بلا مسافة",
        "1990.",
        "سنة",
    ];
    assert_eq!(texts(sentences(text)), wanted);
    assert_eq!(texts(sentences("كم؟ 5. حسنا.")), ["كم؟", "5.", "حسنا."], "inside a line");
    assert_eq!(texts(sentences("هذا كل شيء.\n1. نعم").lines(false)), ["هذا كل شيء.", "1. نعم"]);
    assert_eq!(texts(sentences("Foo.\n1. bar").lines(false)), ["Foo.", "1. bar"]);
}

#[test]
fn lines() {
    let text = "سطر\nثان؟ نعم.\n \t\nفقرة د.\r\nأحمد\n\n\nأخرى\u{2029}رابعة\n";
    let wanted = ["سطر\nثان؟", "نعم.", "فقرة د.\r\nأحمد", "أخرى", "رابعة"];
    assert_eq!(texts(sentences(text).lines(false)), wanted);
    let wanted = ["سطر", "ثان؟", "نعم.", "فقرة د.", "أحمد", "أخرى", "رابعة"];
    assert_eq!(texts(sentences(text)), wanted);
}

#[test]
fn each_switch_alone() {
    let text = "1. نعم؛ لا… ثم. 5۔3 د. ع";
    let count = |sentences: Sentences<'_>| sentences.count();
    assert_eq!(texts(sentences(text)), ["1. نعم؛", "لا…", "ثم.", "5۔3 د. ع"]);
    assert_eq!(count(sentences(text)), 4);
    assert_eq!(count(sentences(text).semicolons(false)), 3);
    assert_eq!(count(sentences(text).ellipses(false)), 3);
    assert_eq!(count(sentences(text).abbreviations(false)), 5);
    assert_eq!(count(sentences(text).numbers(false)), 6);
}

#[test]
fn debug_tells_the_rest_and_the_switches() {
    let mut some = sentences("نعم. لا.").numbers(false);
    let first = some.next().unwrap();
    assert!(format!("{first:?}").contains("source: 0..7"));
    let debug = format!("{some:?}");
    assert!(debug.contains("\"لا.\"") && debug.contains("numbers: false"), "{debug}");
}

// ---- time ----

#[test]
fn time_is_linear() {
    const PIECES: &[&str] = &[
        "د.",
        "د. ",
        "و.",
        ".",
        ". ",
        ".)",
        ").",
        ")",
        " ",
        "»",
        "\u{3000}",
        "\u{2007})",
        ")\u{301}",
        "\u{200F}",
        "\u{64E}",
        "\u{64E}.",
        "1",
        "1.",
        "1. ",
        "1۔",
        "۔",
        "۔ ",
        "…",
        "… ",
        "...",
        "... ",
        "؛",
        "؛)",
        "؟",
        "؟ ",
        "\n",
        "\r\n",
        " \n",
        "ب\n",
        "\u{2028}",
        "-",
        "- . ",
        "a. ",
        "A.",
        "كلمة ",
        "ﷺ.",
        "\u{2024})",
        ".\u{200F}",
        "1.\u{200F} ",
        "漢",
        "。",
    ];
    for piece in PIECES {
        for (first, last) in [("", ""), (".", ""), (".", "a"), ("د.» ", ". ب"), ("1.", " ب")] {
            let make = |len: usize| [first, &piece.repeat(len / piece.len()), last].concat();
            let [small, large] = [1 << 14, 1 << 16].map(make);
            for lines in [true, false] {
                for on in [true, false] {
                    let name = format!("{first}{piece}…{last}, lines {lines}, tailored {on}");
                    assert_linear(&name, |long| {
                        let text = if long { &large } else { &small };
                        let all = if on { sentences(text) } else { plain(text) };
                        black_box(all.lines(lines).whole(true).count());
                    });
                }
            }
        }
    }
}
