//! Texts of every length at every address.

use crate::is_long_run;
use crate::mixtures::of_len;
use crate::reference::texts::Random;
use crate::room::Room;
use crate::subject::SUBJECTS;

/// Every length, at all addresses that a vector or a line of the cache tells apart; from some blocks
/// on under two profiles each.
#[test]
fn every_length_at_every_address() {
    let longest = if is_long_run() { 4096 } else { 520 };
    let mut random = Random(30);
    let mut room = Room::new();
    for (i, subject) in SUBJECTS.iter().enumerate() {
        for len in (0..=longest).filter(|len| *len <= 520 || len % 5 == i % 5) {
            let text = of_len(&mut random, len);
            assert_eq!(text.len(), len);
            let wanted = subject.twin.normalize(&text);
            for turn in 0..64 {
                subject.writes(&mut room, &text, &wanted, turn);
            }
        }
    }
}

/// More texts of the lengths around one, two and four vectors, where kernels change their ways.
#[test]
fn lengths_around_blocks() {
    let mut random = Random(31);
    let mut room = Room::new();
    let times = if is_long_run() { 300 } else { 30 };
    for (i, subject) in SUBJECTS.iter().cycle().take(times * SUBJECTS.len()).enumerate() {
        for edge in [16, 32, 64, 128, 192, 256] {
            for len in edge - 4..=edge + 4 {
                let text = of_len(&mut random, len);
                let wanted = subject.twin.normalize(&text);
                for turn in 0..13 {
                    subject.writes(&mut room, &text, &wanted, i + 5 * turn);
                }
            }
        }
    }
}
