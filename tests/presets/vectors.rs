//! What a program made of which texts: the groups that both the data of the repository and the
//! programs' own outputs are read into.

use std::borrow::Cow;
use std::fmt;

use huruf::Preset;

use crate::carried;

/// What a program made of texts of one shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Group {
    pub(crate) shape: Shape,
    /// By the number of a character, or of a line.
    pub(crate) made: Vec<(u32, String)>,
}

/// Which texts a group holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Each character by itself, between two texts.
    Frame(String, String),
    /// Lines of a list that several presets share.
    List(String),
}

impl Shape {
    pub(crate) fn frame(before: &str, after: &str) -> Self {
        Self::Frame(before.into(), after.into())
    }

    pub(crate) fn input(&self, key: u32) -> String {
        match self {
            Self::Frame(before, after) => {
                format!("{before}{}{after}", char::from_u32(key).unwrap())
            }
            Self::List(name) => carried::list(name)[key as usize].clone(),
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(before, after) => {
                write!(f, "frame {} _ {}", carried::codes(before), carried::codes(after))
            }
            Self::List(name) => write!(f, "list {name}"),
        }
    }
}

/// Vectors that are not matched, each with the reason.
pub(crate) const UNMATCHED: &[(Preset, &str, &str)] = &[];

/// What is compared with the vectors of a preset: the preset, but where the program shows two of
/// its functions only one after the other.
pub(crate) fn made(preset: Preset, text: &str) -> Cow<'_, str> {
    match preset {
        Preset::SnowballArabicPre | Preset::SnowballArabicPost => {
            let pre = Preset::SnowballArabicPre.normalize(text);
            Preset::SnowballArabicPost.normalize(&pre).into_owned().into()
        }
        _ => preset.normalize(text),
    }
}

/// How many vectors there are, and those that differ, as text.
pub(crate) fn compare(preset: Preset, groups: &[Group]) -> (usize, Vec<String>) {
    let (mut count, mut wrong) = (0, Vec::new());
    for group in groups {
        for (key, wanted) in &group.made {
            count += 1;
            let input = group.shape.input(*key);
            let got = made(preset, &input);
            let known = UNMATCHED.iter().any(|(of, text, _)| *of == preset && *text == input);
            if (got == *wanted) == known {
                let [input, got, wanted] = [&input[..], &got, wanted].map(carried::codes);
                let known = if known { ", which is said to differ" } else { "" };
                wrong.push(format!(
                    "{preset}, {}{known}:\n     of {input}\n    got {got}\n wanted {wanted}",
                    group.shape
                ));
            }
        }
    }
    (count, wrong)
}

/// The first of many differences.
pub(crate) fn assert_none(wrong: &[String]) {
    let first: Vec<&str> = wrong.iter().take(12).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), first.join("\n"));
}

#[test]
fn every_vector_is_matched() {
    let mut all = Vec::new();
    for preset in Preset::ALL {
        let (count, wrong) = compare(*preset, &carried::groups(*preset));
        assert!(count > 300, "{preset}: only {count} vectors");
        all.extend(wrong);
    }
    assert_none(&all);
}
