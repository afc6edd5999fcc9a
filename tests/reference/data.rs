//! The fact tables in `tests/data`, read as they stand.

use std::collections::HashMap;
use std::sync::LazyLock;

use huruf::Profile;

/// What a profile does to one character; `None` keeps it, an empty text deletes it.
pub(crate) type Target = Option<Vec<char>>;

/// One character of `profiles.txt`.
#[derive(Debug)]
pub(crate) struct Fact {
    pub(crate) c: char,
    pub(crate) class: &'static str,
    /// One for each profile, in the order of [`Profile::ALL`].
    pub(crate) targets: Vec<Target>,
}

/// Every fact of `profiles.txt`, in code point order.
pub(crate) static FACTS: LazyLock<Vec<Fact>> = LazyLock::new(facts);

/// The class of each character of [`FACTS`].
pub(crate) static CLASSES: LazyLock<HashMap<char, &'static str>> =
    LazyLock::new(|| FACTS.iter().map(|fact| (fact.c, fact.class)).collect());

/// The lines of a table that say something.
pub(crate) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Code points joined by `+`; `-` is the empty text.
pub(crate) fn text(hex: &str) -> Vec<char> {
    if hex == "-" { Vec::new() } else { hex.split('+').map(scalar).collect() }
}

/// A character by its number.
pub(crate) fn scalar(hex: &str) -> char {
    char::from_u32(u32::from_str_radix(hex, 16).unwrap()).unwrap()
}

fn facts() -> Vec<Fact> {
    let mut lines = lines(include_str!("../data/profiles.txt"));
    let names: Vec<&str> = lines.next().unwrap().split(' ').skip(1).collect();
    let ours: Vec<String> = Profile::ALL.iter().map(Profile::to_string).collect();
    assert_eq!(names, ours, "the profiles of the table are those of the crate, in its order");
    lines.flat_map(|line| facts_of(line, &names)).collect()
}

fn facts_of(line: &'static str, profiles: &[&str]) -> Vec<Fact> {
    let mut words = line.split(' ');
    let (points, class) = (words.next().unwrap(), words.next().unwrap());
    let mut targets: Vec<Target> = vec![None; profiles.len()];
    for word in words {
        let (to, set) = word.split_once('@').unwrap();
        for letter in set.chars() {
            for (i, name) in profiles.iter().enumerate() {
                let clean = name.starts_with("clean");
                let named = match letter {
                    'A' => true,
                    'N' => clean,
                    'S' => !clean,
                    _ => i == usize::from(letter as u8 - b'a'),
                };
                if named {
                    assert!(targets[i].is_none(), "{line:?} names {name} twice");
                    targets[i] = Some(text(to));
                }
            }
        }
    }
    let (first, last) = points.split_once("..").unwrap_or((points, points));
    (scalar(first)..=scalar(last)).map(|c| Fact { c, class, targets: targets.clone() }).collect()
}
