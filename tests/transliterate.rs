//! The four schemes, by what CAMeL Tools made of our texts; both ways, every character, every kernel.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test"
)]

#[path = "reference/mod.rs"]
mod reference;

use std::borrow::Cow;

use huruf::Normalizer;
use huruf::kernel::Kernel;
use huruf::transliterate::Scheme;

use reference::texts::{Random, mixture, times};

/// The blocks of the data: lines of a text and what it becomes in each scheme.
fn blocks() -> [Vec<Vec<&'static str>>; 3] {
    let text = include_str!("data/presets/transliterate.txt");
    let mut blocks = text.split("\n\n").skip(1).map(|block| {
        let lines = block.lines().filter(|line| !line.starts_with("# "));
        lines.map(|line| line.split('\t').collect()).collect()
    });
    [(); 3].map(|()| blocks.next().unwrap())
}

#[test]
fn texts_of_the_program_are_matched() {
    let [letters, from, to] = blocks();
    assert_eq!((letters.len(), from.len(), to.len()), (51, 7, 5));
    for (i, scheme) in Scheme::ALL.into_iter().enumerate() {
        for line in letters.iter().chain(&from) {
            assert_eq!(scheme.from_arabic(line[0]), line[i + 1], "{scheme}");
        }
        for line in &letters {
            assert_eq!(scheme.to_arabic(line[i + 1]), line[0], "{scheme}");
        }
        for line in &to {
            assert_eq!(scheme.to_arabic(line[0]), line[i + 1], "{scheme}");
        }
    }
}

/// Character by character, by the letters of the data.
fn twin(text: &str, letters: &[Vec<&str>], from: usize, to: usize) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match letters.iter().find(|line| line[from].chars().eq([c])) {
            Some(line) => out += line[to],
            None => out.push(c),
        }
    }
    out
}

#[test]
fn every_kernel_writes_the_letters_and_nothing_else() {
    let [letters, ..] = blocks();
    let signs: Vec<&str> = letters.iter().flatten().copied().collect();
    let mut random = Random(89);
    let mut texts: Vec<String> = vec![('\0'..='\u{FFFF}').collect()];
    for _ in 0..100 * times() {
        // The letters of all schemes, among everything else.
        let picked: String = (0..random.size(1, 200)).map(|_| random.of(&signs)).collect();
        texts.push(mixture(&mut random) + &picked);
    }
    for (i, scheme) in Scheme::ALL.into_iter().enumerate() {
        let ways: [(&Normalizer, usize, usize); 2] = [
            (scheme.from_arabic_normalizer(), 0, i + 1),
            (scheme.to_arabic_normalizer(), i + 1, 0),
        ];
        for (normalizer, from, to) in ways {
            let kernels: Vec<Normalizer> =
                Kernel::available().map(|it| normalizer.clone().with_kernel(it)).collect();
            for text in &texts {
                let wanted = twin(text, &letters, from, to);
                for kernel in &kernels {
                    assert_eq!(kernel.normalize(text), wanted, "{scheme}: {kernel:?}");
                }
            }
        }
    }
}

#[test]
fn what_is_written_is_read_back() {
    let [letters, ..] = blocks();
    let arabic: Vec<&str> = letters.iter().map(|line| line[0]).collect();
    let mut random = Random(97);
    for scheme in Scheme::ALL {
        for _ in 0..200 * times() {
            let text: String = (0..random.size(0, 60)).map(|_| random.of(&arabic)).collect();
            let written = scheme.from_arabic(&text);
            assert!(text.is_empty() || written != text);
            assert_eq!(scheme.to_arabic(&written), text, "{scheme}");
        }
        assert!(matches!(scheme.from_arabic("katab 12 é"), Cow::Borrowed(_)));
        assert!(matches!(scheme.to_arabic("كتب ١٢"), Cow::Borrowed(_)));
    }
}

#[test]
fn names_are_read() {
    for scheme in Scheme::ALL {
        assert_eq!(scheme.to_string().parse::<Scheme>().unwrap(), scheme);
    }
    let error = "buckwalter".parse::<Scheme>().unwrap_err().to_string();
    assert_eq!(error, "unknown scheme \"buckwalter\"; valid are bw, safebw, xmlbw, hsb");
}
