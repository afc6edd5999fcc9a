//! Where the bytes go: buffers with much room and with little, slices with just enough and one byte
//! less, and small pieces.

use std::cell::RefCell;
use std::hash::Hasher;

use huruf::kernel::Kernel;
use huruf::{Normalizer, Rest, Rules};

use crate::is_long_run;
use crate::mixtures::of_len;
use crate::pairs::{ACTING, FILLERS, Place, pairs_of};
use crate::reference::texts::Random;
use crate::room::Room;
use crate::subject::{SUBJECTS, Subject, differ};

/// Texts of many lengths under each profile, and what is to become of them.
fn for_texts(seed: u64, longest: usize, mut check: impl FnMut(&Subject, &str, &str, &mut Random)) {
    let mut random = Random(seed);
    let times = if is_long_run() { 10 } else { 1 };
    for subject in SUBJECTS.iter() {
        for i in 0..400 * times {
            let len = if i < 200 { i } else { random.below(longest) };
            let text = of_len(&mut random, len);
            let wanted = subject.twin.normalize(&text);
            check(subject, &text, &wanted, &mut random);
        }
    }
}

/// What stands in a buffer before.
fn before(random: &mut Random) -> String {
    let len = random.of(&[0, 1, 2, 31, 63, 64, 65, 1000]);
    // It ends in a letter that a mark of the text must not meet.
    of_len(random, len) + "\u{627}"
}

/// The room that a buffer has for more, in all the ways in which it may not be enough.
fn spare(random: &mut Random, text: &str, wanted: &str) -> usize {
    let about = random.of(&[0, text.len(), wanted.len(), wanted.len() + 512, 16 << 10]);
    about.saturating_add_signed(random.of(&[-129, -65, -64, -1, 0, 1, 63, 64, 65, 127, 128, 129]))
}

/// Text that becomes three times as long, so that the room ends at every place of it: some of what
/// was written is given back then, but nothing that an earlier room holds.
#[test]
fn text_that_grows() {
    let rules = Rules::new().compose(true).rest(Rest::Nfc).rows(&[('1', "and")]);
    for kernel in Kernel::available() {
        let key = Normalizer::new(rules).with_kernel(kernel);
        for ones in 0..200 {
            let text = "1".repeat(ones);
            let wanted = "and".repeat(ones);
            for spare in [0, 1, 2, 3, 64, 65, ones, ones + 127, ones + 128, 2 * ones, 3 * ones] {
                let mut buffer = String::with_capacity(spare);
                key.normalize_to(&text, &mut buffer);
                assert_eq!(buffer, wanted, "{kernel}, room for {spare}");
            }
            for more in [0, 1, 67, 68, 300] {
                let bytes =
                    ["\u{627}\u{653}".as_bytes(), text.as_bytes(), b"\xFF", &vec![b'1'; more]];
                let wanted = ["\u{622}", &wanted].concat();
                let wanted = [wanted.as_bytes(), b"\xFF", "and".repeat(more).as_bytes()].concat();
                let got = key.normalize_bytes(&bytes.concat()).into_owned();
                assert!(got == wanted, "{kernel}: {ones} and {more}: {}", got.escape_ascii());
            }
        }
    }
}

#[test]
fn appended_whatever_the_room() {
    for_texts(34, 3000, |subject, text, wanted, random| {
        let before = before(random);
        let spare = spare(random, text, wanted);
        subject.judge(text, wanted, |key, text, wanted| {
            let mut buffer = String::with_capacity(before.len() + spare);
            buffer.push_str(&before);
            key.normalize_to(text, &mut buffer);
            if !buffer.starts_with(&before) {
                return Some("what stood in the buffer is not there any more".to_owned());
            }
            differ(&format!("with room for {spare}"), &buffer[before.len()..], wanted)
        });
        subject.judge(text, wanted, |key, text, wanted| {
            let mut in_place = String::with_capacity(text.len() + spare);
            in_place.push_str(text);
            key.normalize_in_place(&mut in_place);
            differ("in place", &in_place, wanted)
        });
    });
}

/// A slice with just the room that is needed is enough, and with one byte less it is not; nor with
/// any room that is smaller. Nothing is written outside in either case.
#[test]
fn slices_have_room_or_not() {
    let room = RefCell::new(Room::new());
    for_texts(35, 1000, |subject, text, wanted, random| {
        let turn = random.below(64);
        let some = [random.below(200), random.below(1000)].map(usize::cast_signed);
        let [less, more] = some;
        for spare in [-1, -2, -3, -63, -64, -65, -1 - less, -1 - more, 0, 1, 64, less, more] {
            subject.judge(text, wanted, |key, text, wanted| {
                let len = wanted.len().checked_add_signed(spare)?;
                let wanted = (spare >= 0).then_some(wanted.as_bytes());
                match room.borrow_mut().write_into(key, text, turn, len) {
                    Ok(is) if is == wanted => None,
                    Ok(is) => Some(format!("into {len} bytes: {is:02X?}\n    not {wanted:02X?}")),
                    Err(error) => Some(format!("into {len} bytes: {error}")),
                }
            });
        }
    });
}

/// Comparing and hashing normalize piece by piece, into little room: what one piece ends with and
/// the next begins with must be what they are in one.
#[test]
fn pieces_make_a_whole() {
    for_texts(36, 3000, |subject, text, wanted, _| {
        subject.judge(text, wanted, in_pieces);
        subject.judge(text, wanted, |key, text, wanted| {
            if !key.eq(text, wanted) || key.cmp(text, wanted).is_ne() {
                return Some("is not equal to what it becomes".to_owned());
            }
            let longer = format!("{text}\u{628}");
            let less = key.eq(&longer, text) || key.cmp(&longer, text).is_le();
            less.then(|| "is not less than with a letter more".to_owned())
        });
    });
}

/// Characters that act on each other, where the first piece ends: it has room for 512 bytes, of
/// which a kernel may leave a block unused.
#[test]
fn pairs_between_pieces() {
    let places: Vec<Place> = FILLERS
        .iter()
        .flat_map(|filler| (440..=516).map(|offset| Place::new(*filler, offset, 150)))
        .collect();
    let turns = if is_long_run() { SUBJECTS.len() } else { 1 };
    for (i, pair) in pairs_of(ACTING).enumerate() {
        for (j, place) in places.iter().enumerate() {
            for turn in 0..turns {
                let subject = &SUBJECTS[(i + j + turn) % SUBJECTS.len()];
                let (text, wanted) = place.put(&pair, |core| subject.twin.normalize(core));
                subject.judge(&text, &wanted, in_pieces);
            }
        }
    }
}

/// What is wrong about a text that comes in pieces.
fn in_pieces(key: &Normalizer, text: &str, wanted: &str) -> Option<String> {
    let mut hashed = Hashed { bytes: Vec::new(), most: 2 * wanted.len() + 1000 };
    key.hash(text, &mut hashed);
    let [bytes @ .., 0xFF] = &hashed.bytes[..] else { return Some("no end".to_owned()) };
    match std::str::from_utf8(bytes) {
        Ok(pieces) => differ("in pieces", pieces, wanted),
        Err(_) => Some(format!("pieces are {bytes:02X?}")),
    }
}

/// A hasher that keeps what it is fed, up to some bytes: pieces that do not end would take all memory.
struct Hashed {
    bytes: Vec<u8>,
    most: usize,
}

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
        assert!(self.bytes.len() <= self.most, "there are ever more pieces");
    }
    fn finish(&self) -> u64 {
        0
    }
}
