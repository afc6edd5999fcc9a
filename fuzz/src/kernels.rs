//! Every kernel gives the same answers as the portable one, by every call.

use std::borrow::Cow;
use std::hash::Hasher;

use huruf::Normalizer;

use crate::input::{Input, Placed, boundary_near};
use crate::points;
use crate::subject::Subject;

/// Checks one input.
///
/// # Panics
///
/// If a kernel answers otherwise than the portable one.
pub fn check(data: &[u8]) {
    let Some(input) = Input::read(data) else { return };
    let (subject, place) = (&*input.subject, input.place);
    if place == usize::from(u8::MAX) {
        return long(&input);
    }
    let placed = Placed::new(&input.text(), place % 64);
    let text = placed.text();
    let (_, portable) = &subject.kernels[0];
    let wanted = portable.normalize(text);
    for (kernel, key) in &subject.kernels {
        // Words are made only when it fails.
        let fails = |what: &str| -> ! {
            panic!(
                "{}: {} {what}\n   text {}\n wanted {}\n",
                key.kernel(),
                subject.name,
                points(text),
                points(&wanted)
            )
        };
        let same = |what: &str, holds: bool| {
            if !holds {
                fails(what);
            }
        };
        same(&format!("runs instead of {kernel}"), key.kernel() == *kernel);
        let got = key.normalize(text);
        if got != wanted {
            fails(&format!("gives {}", points(&got)));
        }
        let unchanged = wanted == text;
        same("is owned or borrowed wrongly", matches!(got, Cow::Borrowed(_)) == unchanged);
        same("is_normalized", key.is_normalized(text) == unchanged);
        if let Some(wrong) = into_slice(key, subject, text, &wanted, wanted.len()) {
            fails(&wrong);
        }
        // Of all other calls some at a time: more texts in the same time.
        match place / 64 {
            0 => {
                let split = key.split_normalized(text);
                same("split_normalized", split == portable.split_normalized(text));
                same("last_boundary", key.last_boundary(text) == portable.last_boundary(text));
            }
            1 => {
                const BEFORE: &str = "\u{642}\u{628}\u{644}\u{64E}";
                let mut appended = String::from(BEFORE);
                appended.reserve_exact(place);
                key.normalize_to(text, &mut appended);
                same("normalize_to", appended.strip_prefix(BEFORE) == Some(&wanted));
                let mut in_place = text.to_owned();
                key.normalize_in_place(&mut in_place);
                same("normalize_in_place", in_place == wanted);
            }
            2 => {
                same("hash", written(key, text) == written(portable, text));
                let (a, b) = text.split_at(boundary_near(text, place));
                let order = portable.normalize(a).as_bytes().cmp(portable.normalize(b).as_bytes());
                same("cmp", key.cmp(a, b) == order && key.eq(a, b) == order.is_eq());
            }
            _ => {
                let needed = wanted.len();
                let rooms = [needed.saturating_sub(1), needed * place / 256, needed + place];
                let mut rooms = rooms.into_iter();
                let wrong = rooms.find_map(|room| into_slice(key, subject, text, &wanted, room));
                wrong.inspect(|wrong| fails(wrong));
            }
        }
    }
}

/// Long texts are made in strides, and hashed in pieces, of which none may lose what it has learnt.
fn long(input: &Input) {
    /// Longer than a stride, for the most part.
    const LONG: usize = 17_000;
    let text = input.text();
    let text = text.repeat(LONG / text.len().max(1));
    let (_, portable) = &input.subject.kernels[0];
    let (wanted, fed) = (portable.normalize(&text), written(portable, &text));
    for (kernel, key) in &input.subject.kernels {
        let wrong = into_slice(key, &input.subject, &text, &wanted, wanted.len());
        let wrong = wrong
            .or_else(|| (key.normalize(&text) != wanted).then(|| "normalize".to_owned()))
            .or_else(|| (written(key, &text) != fed).then(|| "hash".to_owned()));
        if let Some(wrong) = wrong {
            let once = points(&input.text());
            panic!("{kernel}: {} {wrong}\n   text many times {once}\n", input.subject.name);
        }
    }
}

/// What is wrong with writing into so much room: an allocation of its own, so that no write beyond
/// it stays unseen.
fn into_slice(
    key: &Normalizer,
    subject: &Subject,
    text: &str,
    wanted: &str,
    room: usize,
) -> Option<String> {
    let needed = wanted.len();
    let mut out = vec![0xA5; room].into_boxed_slice();
    let answer = key.normalize_to_slice(text, &mut out);
    let right = (room >= needed && !subject.shortens).then_some(needed);
    let written = answer.and_then(|len| out.get(..len));
    (answer != right || written.is_some_and(|bytes| bytes != wanted.as_bytes()))
        .then(|| format!("normalize_to_slice with room for {room} of {needed}: {answer:?}"))
}

/// What a hasher is fed, and how.
fn written(key: &Normalizer, text: &str) -> Vec<Vec<u8>> {
    struct Written(Vec<Vec<u8>>);
    impl Hasher for Written {
        fn write(&mut self, bytes: &[u8]) {
            self.0.push(bytes.to_vec());
        }
        fn finish(&self) -> u64 {
            0
        }
    }
    let mut hasher = Written(Vec::new());
    key.hash(text, &mut hasher);
    hasher.0
}
