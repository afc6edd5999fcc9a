//! Long texts: cut into chunks, in stretches that each suit another loop of a kernel, and such as
//! have undone programs of this kind.

use huruf::Normalizer;

use crate::is_long_run;
use crate::mixtures::{of_len, of_stretches};
use crate::pairs::{ACTING, FILLERS, HOT};
use crate::reference::texts::{HARD, Random};
use crate::room::Room;
use crate::subject::{SUBJECTS, differ};

/// A text that comes in chunks of some sizes, each cut at its last boundary: the rest waits for the
/// next.
fn in_chunks(key: &Normalizer, text: &str, sizes: &[usize]) -> String {
    let (mut whole, mut waiting) = (String::new(), String::new());
    let mut rest = text;
    for size in sizes.iter().cycle() {
        let at = (*size..rest.len()).find(|at| rest.is_char_boundary(*at)).unwrap_or(rest.len());
        let (chunk, after) = rest.split_at(at);
        waiting.push_str(chunk);
        let done = key.last_boundary(&waiting);
        key.normalize_to(&waiting[..done], &mut whole);
        waiting.drain(..done);
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    whole + &key.normalize(&waiting)
}

#[test]
fn chunks_make_a_whole() {
    let mut random = Random(37);
    let times = if is_long_run() { 2000 } else { 200 };
    for subject in SUBJECTS.iter() {
        for _ in 0..times {
            let len = random.size(0, 2000);
            let text = of_len(&mut random, len);
            let most = random.of(&[1, 8, 70, 500]);
            let sizes: Vec<usize> = (0..7).map(|_| 1 + random.below(most)).collect();
            subject.judge(&text, &subject.twin.normalize(&text), |key, text, wanted| {
                differ(&format!("in chunks of {sizes:?}"), &in_chunks(key, text, &sizes), wanted)
            });
        }
    }
}

/// At every boundary of a text of some blocks it may be cut in two.
#[test]
fn halves_make_a_whole() {
    let mut random = Random(38);
    let times = if is_long_run() { 100 } else { 10 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        let text = of_len(&mut random, 280);
        subject.judge(&text, &subject.twin.normalize(&text), |key, text, wanted| {
            let mut boundaries = (0..=text.len()).filter(|at| key.is_boundary(text, *at));
            boundaries.find_map(|at| {
                let (a, b) = text.split_at(at);
                let halves = key.normalize(a) + key.normalize(b);
                differ(&format!("cut at {at}"), &halves, wanted)
            })
        });
    }
}

/// Stretches of one kind of text, for kernels that have a loop for each and change between them.
#[test]
fn stretches() {
    let mut random = Random(39);
    let mut room = Room::new();
    let times = if is_long_run() { 60 } else { 6 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        let text = of_stretches(&mut random, 64 << 10);
        let wanted = subject.twin.normalize(&text);
        subject.writes(&mut room, &text, &wanted, random.below(64));
        subject.judge(&text, &wanted, |key, text, wanted| {
            // Room is made as it goes on, at other places than in a slice.
            differ("normalize", &key.normalize(text), wanted)
        });
    }
}

/// Long text that stays, in which some pairs may change: it is copied in parts of 16 kB, each up to the
/// first suspicion.
#[test]
fn parts_that_stay() {
    let mut random = Random(43);
    let times = if is_long_run() { 300 } else { 30 };
    for subject in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()) {
        let filler = random.of(&FILLERS).to_string();
        let mut text = String::new();
        for _ in 0..5 {
            let about = random.of(&[3, 4 << 10, 16 << 10, 16 << 10, 32 << 10]);
            let len = (about + random.below(80)).saturating_sub(random.below(80));
            text.push_str(&"a"[..len % filler.len().min(2)]);
            text.push_str(&filler.repeat(len / filler.len()));
            text.extend([random.of(&HOT), random.of(ACTING)]);
        }
        subject.judge(&text, &subject.twin.normalize(&text), |key, text, wanted| {
            let mut appended = String::from(" ");
            key.normalize_to(text, &mut appended);
            differ("appended", &appended[1..], wanted)
                .or_else(|| differ("normalize", &key.normalize(text), wanted))
        });
    }
}

/// Specials that alternate with each other and with what is written at once.
#[rustfmt::skip]
const ALTERNATING: &[(&str, &str)] = &[
    ("a joiner after every letter", "\u{628}\u{200C}"), ("after every heh", "\u{647}\u{200C}"),
    ("after every space", " \u{200C}"), ("of every kind", "\u{200B}\u{200C}\u{200D}\u{200E}"),
    ("a selector after every letter", "\u{628}\u{FE0F}"), ("byte order marks", "\u{FEFF}\u{628}"),
    ("every mark after shadda", "\u{628}\u{651}\u{64E}\u{651}\u{650}\u{651}\u{670}"),
    ("marks without a letter", " \u{651}\u{64E}"), ("hamza on every letter", "\u{628}\u{654}"),
    ("yeh and hamza, a mark between", "\u{64A}\u{64E}\u{654}"), ("a Quranic mark", "\u{6DF}"),
    ("lam-alef and a digit", "\u{FEFB}\u{664}"), ("two forms and ASCII", "\u{FEDF}\u{FE8E}a"),
    ("one, two, three, four bytes", "a\u{628}\u{FE91}\u{1EE01}"), ("four bytes", "\u{1EE01}"),
    ("owners and joiners", "\u{915}\u{94D}\u{200D}\u{628}\u{200D}"), ("vowels", "\u{64E}"),
    ("quotes around letters", "\u{201C}\u{628}\u{201D}\u{AB}\u{645}\u{BB}"), ("alefs", "\u{623}"),
    ("spaces that do not break", "\u{628}\u{A0}"), ("Latin and a mark", "e\u{64E}\u{E9}\u{651}"),
    ("marks of others", "e\u{301}\u{64E}\u{328}"), ("of the script, three bytes", "\u{8A0}\u{8D3}"),
    ("honorifics", "\u{FDFA} \u{645}"), ("letters that become two", "\u{673}\u{6C2}\u{675}"),
];

/// Twenty kilobytes of each under each profile, behind one beginning after the other; in a long run,
/// behind each.
#[test]
fn hard_texts() {
    let mut room = Room::new();
    let bases = ["", "a", "\u{628}\u{651}", "\u{FEFB}", "\u{1F468}"];
    for (turn, subject) in SUBJECTS.iter().enumerate() {
        for (i, (_, piece)) in HARD.iter().chain(ALTERNATING).enumerate() {
            let bases = bases.iter().cycle().skip(turn + i);
            for base in bases.take(if is_long_run() { 5 } else { 1 }) {
                let text = format!("{base}{}", piece.repeat(20_000 / piece.len()));
                let wanted = subject.twin.normalize(&text);
                subject.writes(&mut room, &text, &wanted, i);
                subject.judge(&text, &wanted, |key, text, wanted| {
                    differ("normalize", &key.normalize(text), wanted)
                });
            }
        }
    }
}
