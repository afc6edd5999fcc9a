//! Inputs to begin with: what random bytes would be long in finding.

use crate::input::DRAWN;
use crate::reference::texts::{Random, mixture, of_the_script};
use crate::rules;

/// Lengths around those of half a block and of a block.
const LENGTHS: [usize; 9] = [30, 31, 32, 33, 62, 63, 64, 65, 66];

/// Texts of a few characters that some rule reads together.
const TOGETHER: &[&str] = &[
    "\u{627}\u{653}",           // alef and madda
    "\u{64A}\u{64E}\u{654}",    // yeh, a vowel sign, hamza
    "\u{628}\u{64E}\u{651}",    // marks out of order
    "\u{647}\u{200C}\u{628}",   // heh and a non-joiner
    "\u{6D5}\u{640}\u{654}",    // a tatweel before the hamza
    "\u{FEFB}\u{651}\u{64E}",   // a lam-alef and its marks
    "\u{FDFA}",                 // a phrase
    "\u{2764}\u{FE0F}\u{200D}", // a heart and what belongs to it
    "\u{643}\u{6CC}\u{6F1}",    // letters of two keyboards, a digit
    "\u{8A0}\u{10EC2}",         // letters of three and four bytes
    "\u{A0}\u{61C}\u{FEFF}",    // spaces and controls
    "e\u{301}\u{670}",          // a mark of the script on a letter that is not
];

/// A few, of every kind, with their names.
///
/// # Panics
///
/// If a name occurs twice.
#[must_use]
pub fn all() -> Vec<(String, Vec<u8>)> {
    let mut seeds = Vec::new();
    lengths(&mut seeds);
    worldly(&mut seeds);
    drawn(&mut seeds);
    ill_formed(&mut seeds);
    for (i, (name, _)) in seeds.iter().enumerate() {
        assert!(seeds[..i].iter().all(|(other, _)| other != name), "two seeds named {name}");
    }
    seeds
}

/// An input with a profile, by number, and a place.
fn input(profile: usize, place: usize, text: &[u8]) -> Vec<u8> {
    [&[profile as u8 % DRAWN, 0, 0, place as u8], text].concat()
}

/// Texts that end in something, after so much of one kind that their length is just this.
fn lengths(seeds: &mut Vec<(String, Vec<u8>)>) {
    let fillers = [
        ("ascii", "a"),
        ("letters", "\u{628}"),
        ("forms", "\u{FE8F}"),
        ("voweled", "\u{628}\u{64E}"),
    ];
    for (i, length) in LENGTHS.into_iter().enumerate() {
        for (j, (kind, filler)) in fillers.into_iter().enumerate() {
            let end = TOGETHER[(4 * i + j) % TOGETHER.len()];
            let room = length - end.len();
            let around = "x".repeat(room % filler.len());
            let text = format!("{around}{}{end}", filler.repeat(room / filler.len()));
            assert_eq!(text.len(), length);
            seeds.push((format!("{kind}-{length}"), input(4 * i + j, 7 * i, text.as_bytes())));
        }
    }
}

/// Texts as the tests make them.
fn worldly(seeds: &mut Vec<(String, Vec<u8>)>) {
    let mut random = Random(20);
    for i in 0..16 {
        seeds.push((format!("mixture-{i}"), input(i, 16 * i, mixture(&mut random).as_bytes())));
    }
    for i in 0..8 {
        let text = of_the_script(&mut random);
        seeds.push((format!("words-{i}"), input(3 * i, 31 * i, text.as_bytes())));
    }
}

/// Drawn rules: the first of several calls in company, on several bases, and a text with all that
/// their rows may name.
fn drawn(seeds: &mut Vec<(String, Vec<u8>)>) {
    let named: String = rules::SOURCES.iter().collect();
    let mut random = Random(21);
    for i in 0..32 {
        let [high, low] = (rules::COMPANY + u16::from(i)).to_be_bytes();
        // Some are long texts, so that everything falls on the edge of a block once.
        let place = if i % 8 == 7 { u8::MAX } else { 8 * i };
        let head = [DRAWN + i % 4, high, low, place];
        let text = format!("{named}{}{}", TOGETHER.concat(), mixture(&mut random));
        seeds.push((format!("rules-{i}"), [&head, text.as_bytes()].concat()));
    }
}

/// Text with bytes in it that are not UTF-8.
fn ill_formed(seeds: &mut Vec<(String, Vec<u8>)>) {
    let bytes: [&[u8]; 4] = [
        b"\xD8\xA3\xFF\xD8\xA3",
        b"\xD9\x80\xD8\xD9\x8E\xE0\xA3\xD9\x91\xEF\xBB",
        b"\xED\xA0\x80\xD9\x83\xF0\x9F\x91\xD9\x8A\xC0\xAF\xD8",
        b"abc\x80\xD8\xA7\xF4\x90\x80\x80\xD9\x93\xE2\x80\xE2\x80\x8C",
    ];
    for (i, bytes) in bytes.into_iter().enumerate() {
        seeds.push((format!("ill-formed-{i}"), input(i, 60 * i, bytes)));
    }
}
