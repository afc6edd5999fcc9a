//! Texts in chunks: however they are cut, they come out as one.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]

#[path = "reference/clock.rs"]
mod clock;
mod reference;

use std::time::Duration;

use huruf::{
    Elongation, Language, Normalizer, Phrases, Profile, Rest, Rules, Stream, WhiteSpace, Zwnj,
};

use clock::now;
use reference::texts::{HARD, Random, mixture, times};

/// What is hard about a text in pieces, in some three hundred bytes: marks out of order, pairs of
/// them with shadda; joiners, selectors and controls first and last; madda and hamza on their
/// letters; ligatures; emoji; bytes that are not UTF-8; runs of tatweel, of letters and of spaces;
/// characters of four bytes; text of other scripts that composes.
fn hard() -> Vec<u8> {
    let parts: [&[u8]; 14] = [
        "\u{64E}\u{200C}\u{651}م\u{64E}\u{651}\u{650}د\u{651}\u{64E}".as_bytes(),
        "\u{200D}ا\u{653}\u{64E}ا\u{640}\u{655}ى\u{200D}\u{654}ي\u{64E}\u{654}".as_bytes(),
        b"\xD8",
        "ه\u{200C}ه\u{640}\u{200C}\u{200C}\u{6D5}\u{654}\u{FEEA}\u{200C}\u{654}".as_bytes(),
        "\u{202B}\u{FEFF}\u{FEFB}\u{64E}\u{FEF5}\u{651}\u{FDFA}\u{655} \u{FDF2}".as_bytes(),
        b"\xF0\x9F\x91",
        "👨\u{200D}👩\u{FE0F}\u{200D}\u{200D}❤\u{FE0F}ب\u{FE0F}क\u{94D}\u{200D}ष".as_bytes(),
        b"\xED\xA0\x80\xE2\x80",
        "\u{640}\u{640}\u{640}عععع\u{640}ع\u{64E}عوووه ".as_bytes(),
        " \t\r\n\u{A0}\u{2028}  ا\r\n".as_bytes(),
        "\u{1EE00}\u{653}\u{10EFC}\u{64E}\u{1D165}e\u{301}\u{323}\u{345}\u{1100}".as_bytes(),
        "\u{1161}\u{11A8}\u{16D67}\u{16D67}\u{FF21}\u{30A}か\u{3099}\u{212B}".as_bytes(),
        b"\xC0\xAF\xFF",
        "\u{654}١٢۳\u{6DD}کي\u{6C1}\u{654}\u{200C}\u{61C}\u{64E}\u{653}".as_bytes(),
    ];
    parts.concat()
}

/// Rules that no profile has: what looks around, and what keeps a state.
fn more_rules() -> Vec<(&'static str, Normalizer)> {
    let search = Profile::SEARCH.rules();
    let sorani = Language::Sorani.clean().rules();
    let rules = [
        ("one letter, one space", {
            search.elongation(Elongation::One).white_space(WhiteSpace::Collapse)
        }),
        ("two letters", Profile::CLEAN.rules().elongation(Elongation::Two)),
        ("one space", sorani.white_space(WhiteSpace::Collapse)),
        ("nfc", Profile::CLEAN.rules().rest(Rest::Nfc)),
        ("nfkc", search.rest(Rest::Nfkc)),
        ("nfkc and runs", {
            sorani.rest(Rest::Nfkc).elongation(Elongation::One).white_space(WhiteSpace::Collapse)
        }),
        ("space for a joiner", Profile::CLEAN.rules().zwnj(Zwnj::Space).phrases(Phrases::Space)),
        ("nfc alone", Rules::new().rest(Rest::Nfc)),
        ("sorani, joiners kept", Rules::new().heh_zwnj_as_ae(true)),
        ("nothing", Rules::new()),
    ];
    rules.into_iter().map(|(name, rules)| (name, Normalizer::new(rules))).collect()
}

/// Every profile, and the rules above.
fn all() -> Vec<(String, Normalizer)> {
    let profiles = Profile::ALL.into_iter();
    let profiles = profiles.map(|profile| (profile.to_string(), profile.normalizer().clone()));
    let more = more_rules().into_iter().map(|(name, key)| (name.to_owned(), key));
    profiles.chain(more).collect()
}

/// What comes of a text that is cut at some places.
fn streamed(key: &Normalizer, bytes: &[u8], cuts: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let mut stream = key.stream();
    let mut out = Vec::new();
    let mut from = 0;
    for at in cuts.into_iter().chain([bytes.len()]) {
        stream.push(&bytes[from..at], &mut out);
        from = at;
    }
    stream.finish(&mut out);
    out
}

#[track_caller]
fn assert_streams(name: &str, key: &Normalizer, bytes: &[u8], cuts: &[usize], wanted: &[u8]) {
    let got = streamed(key, bytes, cuts.iter().copied());
    assert!(
        got == wanted,
        "{name}, cut at {cuts:?}: {}\n     is {}\n    not {}",
        bytes.escape_ascii(),
        got.escape_ascii(),
        wanted.escape_ascii()
    );
}

#[test]
fn every_cut_into_two() {
    let hard = hard();
    assert!((280..400).contains(&hard.len()), "{} bytes", hard.len());
    for (name, key) in all() {
        let wanted = key.normalize_bytes(&hard);
        for at in 0..=hard.len() {
            assert_streams(&name, &key, &hard, &[at], &wanted);
        }
    }
}

#[test]
fn every_cut_into_three() {
    let hard = hard();
    let all = all();
    let few = ["clean", "clean-ckb", "search", "one letter, one space", "nfkc and runs"];
    assert!(few.iter().all(|few| all.iter().any(|(name, _)| name == few)));
    for (name, key) in &all {
        if times() == 1 && !few.contains(&&**name) {
            continue;
        }
        let wanted = key.normalize_bytes(&hard);
        for first in 0..=hard.len() {
            for second in first..=hard.len() {
                assert_streams(name, key, &hard, &[first, second], &wanted);
            }
        }
    }
}

#[test]
fn byte_by_byte() {
    let hard = hard();
    for (name, key) in all() {
        for bytes in [&hard, &hard.repeat(40)] {
            let wanted = key.normalize_bytes(bytes);
            let cuts: Vec<usize> = (0..=bytes.len()).collect();
            assert_streams(&name, &key, bytes, &cuts, &wanted);
        }
    }
}

/// Texts of the world in random chunks, some with ill-formed bytes.
#[test]
fn mixtures_in_chunks() {
    let all = all();
    let mut random = Random(40);
    for i in 0..20_000 * times() {
        let (name, key) = &all[i % all.len()];
        let mut bytes = mixture(&mut random).into_bytes();
        if random.one_in(3) && !bytes.is_empty() {
            let at = random.below(bytes.len());
            bytes[at] = random.below(256) as u8;
        }
        let wanted = key.normalize_bytes(&bytes);
        let longest = random.size(1, 80);
        let mut cuts = Vec::new();
        let mut at = 0;
        while at < bytes.len() {
            cuts.push(at);
            at += random.size(0, longest);
        }
        assert_streams(name, key, &bytes, &cuts, &wanted);

        // As text, where it is text.
        let Ok(text) = str::from_utf8(&bytes) else { continue };
        let mut stream = key.text_stream();
        let mut out = String::from("قبل");
        let mut rest = text;
        while !rest.is_empty() {
            let at = (random.size(0, longest)..)
                .find(|at| rest.is_char_boundary(*at) || *at > rest.len());
            let (chunk, after) = rest.split_at(at.unwrap().min(rest.len()));
            stream.push(chunk, &mut out);
            rest = after;
        }
        stream.finish(&mut out);
        assert_eq!(out.strip_prefix("قبل"), Some(&*key.normalize(text)), "{name} of {text:?}");
    }
}

#[test]
fn a_long_text_in_random_chunks() {
    let mut random = Random(41);
    let mut text = String::new();
    while text.len() < 1 << 20 {
        text.push_str(&mixture(&mut random));
    }
    let mut bytes = text.into_bytes();
    for _ in 0..200 {
        let at = random.below(bytes.len());
        bytes[at] = random.below(256) as u8;
    }
    let all = all();
    for (i, (name, key)) in all.iter().enumerate().filter(|(i, _)| times() > 1 || i % 3 == 0) {
        let wanted = key.normalize_bytes(&bytes);
        let longest = [7, 300, 5_000, 100_000][i % 4];
        let mut cuts = vec![0];
        while let Some(next) = cuts.last().map(|at| at + random.size(0, longest)) {
            if next > bytes.len() {
                break;
            }
            cuts.push(next);
        }
        let got = streamed(key, &bytes, cuts);
        let same = got.iter().zip(&*wanted).take_while(|(a, b)| a == b).count();
        assert!(got == *wanted, "{name}: byte {same}, of chunks up to {longest}");
    }
}

/// A run that is one sequence is looked at once, however it comes.
#[test]
fn runs_in_small_chunks_take_linear_time() {
    fn time(key: &Normalizer, bytes: &[u8], chunk: usize) -> (Duration, Vec<u8>) {
        let start = now();
        let made = streamed(key, bytes, (0..bytes.len()).step_by(chunk));
        (now() - start, made)
    }
    let sorani = Language::Sorani.clean();
    for key in [Profile::SEARCH.normalizer(), sorani.normalizer()] {
        for (i, (name, piece)) in HARD.iter().enumerate() {
            let base = ["ا", "👩"][i % 2];
            let [small, large] =
                [1 << 14, 1 << 17].map(|len| format!("{base}{}", piece.repeat(len / piece.len())));
            let wanted = key.normalize(&large);
            for chunk in [1, 61] {
                // Eight times the text; what this looks for takes sixty-four times as long.
                let right = (0..5).any(|_| {
                    let (short, _) = time(key, small.as_bytes(), chunk);
                    let (long, made) = time(key, large.as_bytes(), chunk);
                    assert!(made == wanted.as_bytes(), "{name} after {base}");
                    long < (24 * short).max(Duration::from_millis(5))
                });
                assert!(right, "{name} after {base}, by {chunk}");
            }
        }
    }
}

/// A million bytes of marks, one by one.
#[test]
fn a_million_bytes_one_by_one() {
    let text = format!("ا{}", "\u{651}\u{64E}\u{655}\u{650}".repeat(1 << 17));
    let key = Profile::CLEAN.normalizer();
    let got = streamed(key, text.as_bytes(), 0..text.len());
    assert!(got == key.normalize(&text).as_bytes());
}

/// A text may be cut at every boundary, whatever the rules.
#[test]
fn boundaries_are_so_under_all_rules() {
    let hard = String::from_utf8_lossy(&hard()).into_owned();
    let mut random = Random(42);
    for (name, key) in more_rules() {
        let texts = (0..200 * times()).map(|_| mixture(&mut random)).chain([hard.clone()]);
        for text in texts.filter(|text| text.len() < 2_000) {
            let whole = key.normalize(&text);
            assert_eq!(key.is_normalized(&text), whole == text, "{name} of {text:?}");
            for at in (0..=text.len()).filter(|at| key.is_boundary(&text, *at)) {
                let parts = key.normalize(&text[..at]) + key.normalize(&text[at..]);
                assert_eq!(parts, whole, "{name} of {text:?} at {at}");
            }
        }
    }
    let nfc = Normalizer::new(Rules::new().rest(Rest::Nfc));
    assert!(!nfc.is_boundary("\u{16D67}\u{16D67}", 4), "two vowels of Kirat Rai compose");
    assert!(nfc.is_boundary("漢字", 3));
}

/// What is final comes at once: one sequence waits and no more, whatever its script.
#[test]
fn one_sequence_waits() {
    let texts = ["قال أحمد. ", "漢字かな交じり文", "한국어", "Ελληνικά", "क्षि", "👩\u{200D}🚀"];
    for (name, key) in all() {
        for text in texts {
            let text = text.repeat(50);
            let mut stream = key.stream();
            let mut out = Vec::new();
            stream.push(text.as_bytes(), &mut out);
            let before = out.len();
            stream.finish(&mut out);
            assert!(out.len() - before <= 24, "{name}: {} bytes of {text}", out.len() - before);
        }
    }
}

#[test]
fn nothing_comes_of_nothing() {
    for (name, key) in all() {
        assert_eq!(streamed(&key, b"", [0, 0]), b"", "{name}");
    }
    let key = Profile::SEARCH.normalizer();
    let stream: Stream<'_> = key.stream();
    assert!(format!("{stream:?}").contains("open: \"\""));
}
