//! Every scalar value at the edge of a block.

use crate::is_long_run;
use crate::room::Room;
use crate::subject::{SUBJECTS, Subject};

/// The letter around each character: it changes under no profile, and has two bytes.
const BEH: &str = "\u{628}";

/// Where a character is put: every way to lie across the end of a block of 64 bytes, and the same
/// for vectors that begin some bytes before it, to look back.
const OFFSETS: std::ops::RangeInclusive<usize> = 59..=67;

/// How far apart characters stand that share a text: two blocks.
const CELL: usize = 128;

/// The profiles that read characters in different ways: of each strength, with joiners and heh.
fn subjects() -> impl Iterator<Item = &'static Subject> {
    let names = ["search", "clean", "clean-ckb", "search-ur"];
    SUBJECTS.iter().filter(move |subject| names.iter().any(|name| subject.name == *name))
}

/// Some characters, each with what it becomes between two letters.
fn between_letters(subject: &Subject, chars: &[char]) -> Vec<(char, String)> {
    // A line feed ends every context, so one text asks the twin of all.
    let text: String = chars.iter().map(|c| format!("{BEH}{c}{BEH}\n")).collect();
    let answers = subject.twin.normalize(&text);
    let answers = answers.strip_suffix('\n').unwrap().split('\n');
    chars.iter().copied().zip(answers.map(str::to_owned)).collect()
}

/// Filler of `len` bytes that ends in a letter, with one byte of ASCII in front if there is one too
/// many.
fn fill(text: &mut String, len: usize) {
    text.push_str(&"a"[..len % 2]);
    text.extend(std::iter::repeat_n(BEH, len / 2));
}

/// A text, and what is to become of it.
#[derive(Default)]
struct Case {
    text: String,
    wanted: String,
}

impl Case {
    fn fill(&mut self, len: usize) {
        fill(&mut self.text, len);
        fill(&mut self.wanted, len);
    }

    /// Appends a character behind a letter, and the answer, which holds the letters around it.
    fn push(&mut self, c: char, answer: &str) {
        self.text.push(c);
        let end = self.wanted.len() - BEH.len();
        assert_eq!(&self.wanted[end..], BEH);
        self.wanted.truncate(end);
        self.wanted.push_str(answer.strip_suffix(BEH).unwrap());
    }
}

/// Those that rules speak of, or that stand near them, each in texts of its own: whatever a kernel
/// does there, no other character before has brought it out of step.
#[test]
fn characters_alone() {
    let near = |c: &char| {
        matches!(c, '\0'..='\u{30FF}' | '\u{A000}'..='\u{A0FF}' | '\u{F900}'..='\u{FFFF}'
            | '\u{10A00}'..='\u{10FFF}' | '\u{1EC00}'..='\u{1EFFF}' | '\u{1F400}'..='\u{1F4FF}')
    };
    let all = ('\0'..=char::MAX).filter(|c| *c != '\n');
    let chars: Vec<char> = all.filter(|c| is_long_run() || near(c)).collect();
    let mut room = Room::new();
    for subject in subjects() {
        for some in chars.chunks(4096) {
            for (c, answer) in between_letters(subject, some) {
                for (turn, offset) in OFFSETS.enumerate() {
                    // At the end of the text, and with more than a block behind.
                    for behind in [0, 80] {
                        let mut case = Case::default();
                        case.fill(offset);
                        case.push(c, &answer);
                        case.fill(behind);
                        subject.writes(&mut room, &case.text, &case.wanted, turn * 7 + behind);
                    }
                }
            }
        }
    }
}

/// All 1,112,063 but the line feed, many in a text: one in every second block, at each offset; and
/// one behind the other, each at each offset from the one before, where a kernel may begin anew.
#[test]
fn all_characters() {
    let chars: Vec<char> = ('\0'..=char::MAX).filter(|c| *c != '\n').collect();
    assert_eq!(chars.len(), 1_112_063);
    let subjects: Vec<&Subject> = subjects().collect();
    let turns = if is_long_run() { subjects.len() } else { 1 };
    let mut room = Room::new();
    for (i, some) in chars.chunks(512).enumerate() {
        for turn in 0..turns {
            let subject = subjects[(i + turn) % subjects.len()];
            let answers = between_letters(subject, some);
            for offset in OFFSETS {
                let (mut in_cells, mut in_a_row) = (Case::default(), Case::default());
                for (c, answer) in &answers {
                    in_cells.fill(offset);
                    in_cells.push(*c, answer);
                    in_cells.fill(CELL - offset - c.len_utf8());
                    in_a_row.fill(offset);
                    in_a_row.push(*c, answer);
                }
                for (j, case) in [in_cells, in_a_row].iter().enumerate() {
                    // In a short run, the one or the other.
                    if is_long_run() || (i + offset) % 2 == j {
                        subject.writes(&mut room, &case.text, &case.wanted, offset);
                    }
                }
            }
        }
    }
}
