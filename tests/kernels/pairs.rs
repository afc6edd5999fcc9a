//! Pairs of characters that act on each other, or that kernels do in ways of their own, at every
//! place of a block.

use std::collections::BTreeMap;
use std::slice;
use std::sync::LazyLock;

use crate::is_long_run;
use crate::reference::show::points;
use crate::room::Room;
use crate::subject::SUBJECTS;

/// Characters that act on others, or that others act on.
#[rustfmt::skip]
pub(crate) const ACTING: &[char] = &[
    // Letters that take up marks and joiners, or are taken up.
    '\u{627}', '\u{649}', '\u{6CC}', '\u{647}', '\u{6BE}', '\u{6D5}', '\u{626}', '\u{212B}',
    // Marks: vowels, shadda, dagger alef, those that compose, honorific, wavy, Quranic, others'.
    '\u{64E}', '\u{650}', '\u{651}', '\u{64B}', '\u{670}', '\u{653}', '\u{654}', '\u{655}',
    '\u{610}', '\u{65F}', '\u{6DF}', '\u{8D3}', '\u{8F0}', '\u{10EFC}', '\u{301}', '\u{344}',
    '\u{334}', '\u{94D}',
    // Joiners and controls, and what owns them; tatweel, and a mark on it.
    '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{61C}', '\u{34F}', '\u{FE0F}', '\u{FEFF}',
    '\u{915}', '\u{1F468}', '\u{640}', '\u{FE77}', '\u{FEEA}', '\u{FBA4}',
];

/// Characters that become something by themselves, of each kind that a kernel may tell apart.
#[rustfmt::skip]
const LONE: &[char] = &[
    // Letters: one that stays, an alef, a kaf, a heh, a yeh; a digit of each set; signs.
    '\u{628}', '\u{623}', '\u{6A9}', '\u{6C0}', '\u{6D3}', '\u{664}', '\u{6F4}', '\u{6DD}',
    '\u{6E5}',
    // Forms: a letter, lam-alef, words, a mark on nothing.
    '\u{FE91}', '\u{FEFB}', '\u{FDF2}', '\u{FDFA}', '\u{FE70}',
    // Letters of three and four bytes; mathematics.
    '\u{750}', '\u{8A0}', '\u{870}', '\u{10EC2}', '\u{1EE01}',
    // Others: signs, spaces, Latin, Chinese, the last of all.
    '\u{201C}', '\u{AB}', '\u{A0}', '\u{60C}', ' ', '\n', 'e', '\u{E9}', '\u{4E00}', '\u{10FFFF}',
];

/// All of them.
pub(crate) static HOT: LazyLock<Vec<char>> = LazyLock::new(|| [ACTING, LONE].concat());

/// All pairs of some characters.
pub(crate) fn pairs_of(chars: &[char]) -> impl Iterator<Item = String> {
    chars.iter().flat_map(|a| chars.iter().map(|b| String::from_iter([*a, *b])))
}

/// What the pair stands in: each begins a sequence of its own and changes under no profile here.
pub(crate) const FILLERS: [char; 3] = ['a', '\u{628}', '\u{6F22}']; // beh; a Chinese letter, which owns joiners

/// How much stands behind the pair: nothing, less than a vector, more than a block.
const BEHIND: [usize; 3] = [0, 40, 130];

/// A place in filler: what is next to it, and what is too far from it to have to do with it.
pub(crate) struct Place {
    before: String,
    last: Option<char>,
    next: Option<char>,
    behind: String,
}

impl Place {
    /// The place at `offset`, to the byte, with ASCII in front where the filler is wider; and with
    /// about `behind` bytes behind.
    pub(crate) fn new(filler: char, offset: usize, behind: usize) -> Self {
        let len = filler.len_utf8();
        let mut before: String = "a".repeat(offset % len);
        before.extend(std::iter::repeat_n(filler, offset / len));
        assert_eq!(before.len(), offset);
        let behind = behind / len;
        Self {
            last: before.pop(),
            before,
            next: (behind > 0).then_some(filler),
            behind: filler.to_string().repeat(behind.saturating_sub(1)),
        }
    }

    /// The text with some characters at this place, and what is wanted of it: the twin is asked
    /// about them and what is next to them only.
    pub(crate) fn put(&self, chars: &str, ask: impl FnOnce(&str) -> String) -> (String, String) {
        let core: String = self.last.into_iter().chain(chars.chars()).chain(self.next).collect();
        let answer = ask(&core);
        let around = |core: &str| [&*self.before, core, &*self.behind].concat();
        (around(&core), around(&answer))
    }
}

/// All hot pairs at every offset up to two blocks, under one profile after the other; in a long run,
/// under each. What is written, and what the scan says.
#[test]
fn hot_pairs_at_every_offset() {
    let turns = if is_long_run() { SUBJECTS.len() } else { 1 };
    let mut room = Room::new();
    for filler in FILLERS {
        let places: Vec<Vec<Place>> = (0..=130)
            .map(|offset| BEHIND.map(|behind| Place::new(filler, offset, behind)).into())
            .collect();
        for (i, pair) in pairs_of(&HOT).enumerate() {
            for turn in 0..turns {
                pair_at_every_offset(&pair, &places, i + turn, &mut room);
            }
        }
    }
}

fn pair_at_every_offset(pair: &str, places: &[Vec<Place>], turn: usize, room: &mut Room) {
    // The twin is slow, and most neighbours are the same.
    let mut answers = BTreeMap::new();
    for (offset, behinds) in places.iter().enumerate() {
        let profile = (turn + offset) % SUBJECTS.len();
        let subject = &SUBJECTS[profile];
        // In a short run, only one of the ways in which the text goes on.
        let one = slice::from_ref(&behinds[(offset + turn) % behinds.len()]);
        for place in if is_long_run() { behinds } else { one } {
            let ask = |core: &str| subject.twin.normalize(core);
            let (text, wanted) = place.put(pair, |core| {
                answers.entry((profile, core.to_owned())).or_insert_with(|| ask(core)).clone()
            });
            if offset % 64 == 3 {
                assert_eq!(subject.twin.normalize(&text), wanted, "{} is local", points(&text));
            }
            subject.writes(room, &text, &wanted, offset + turn);
            subject.judge(&text, &wanted, |key, text, wanted| {
                let is = key.is_normalized(text);
                (is != (text == wanted)).then(|| format!("is_normalized is {is}"))
            });
        }
    }
}
