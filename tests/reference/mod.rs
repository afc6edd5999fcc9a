//! The naive twin: the five steps of a profile, one after the other, over a `Vec<char>` and a map.
//!
//! It shares no code and no table with the crate. What a profile changes comes from
//! `tests/data/profiles.txt`; combining classes and NFC come from unicode-normalization.

#![allow(dead_code, reason = "each test uses a part of it")]

pub(crate) mod alignment;
pub(crate) mod calls;
pub(crate) mod data;
pub(crate) mod options;
pub(crate) mod show;
pub(crate) mod texts;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use huruf::{Elongation, Profile, WhiteSpace};
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use data::{CLASSES, FACTS, Fact};
use options::Options;

/// Rules as the twin knows them.
#[derive(Clone, Debug)]
pub(crate) struct Twin {
    /// What replaces each character that changes; an empty text deletes it.
    targets: HashMap<char, Vec<char>>,
    /// The characters that are replaced before marks are composed: forms, and compatibility
    /// letters and spaces; not phrases, which are folded with the letters.
    expands: HashSet<char>,
    /// Whether ه with a zero width non-joiner is ە.
    sorani: bool,
    /// Whether sequences of marks are put in order and composed.
    composes: bool,
    /// The marks of the composites that lose theirs: deleted where no letter takes them up.
    stranded: Vec<char>,
    /// How many times a letter may stand in a row.
    elongation: Elongation,
    /// Whether a run of white space becomes one SPACE.
    collapses: bool,
}

const ZWNJ: char = '\u{200C}';
/// The letters that a zero width non-joiner makes ە, as Sorani was typed.
const HEHS: [char; 4] = ['ه', '\u{6BE}', '\u{6C1}', '\u{6D5}'];
/// The characters of other scripts that have a canonical decomposition.
static SPELLINGS: LazyLock<Vec<(char, Vec<char>)>> = LazyLock::new(|| {
    let foreign = ('\0'..=char::MAX).filter(|c| !is_arabic(*c));
    let spelled = foreign.map(|c| (c, c.nfd().collect::<Vec<_>>()));
    spelled.filter(|(c, parts)| parts[..] != [*c]).collect()
});
const LETTER_MARKS: [char; 3] = ['\u{653}', '\u{654}', '\u{655}'];
const COMPOSITES: [char; 8] = ['آ', 'أ', 'ؤ', 'إ', 'ئ', '\u{6C0}', '\u{6C2}', '\u{6D3}'];

/// The blocks of the script.
pub(crate) fn is_arabic(c: char) -> bool {
    matches!(u32::from(c),
        0x0600..=0x06FF | 0x0750..=0x077F | 0x0870..=0x08FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF
        | 0x10E60..=0x10E7F | 0x10EC0..=0x10EFF | 0x1EC70..=0x1ECBF | 0x1ED00..=0x1ED4F
        | 0x1EE00..=0x1EEFF)
}

/// The characters that own the joiners after them.
fn may_own(c: char) -> bool {
    matches!(u32::from(c),
        0x0590..=0x05FF | 0x0700..=0x074F | 0x0780..=0x085F | 0x0900..=0x1DFF | 0x2190..=0x2FFF
        | 0x3040..=0xFAFF | 0xFB1D..=0xFB4F | 0x10000..=0x10E5F | 0x10F00..=0x1EC6F
        | 0x1EF00..=0x10FFFF)
}

/// Characters that nobody sees, of which each has an owner or none.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{34F}' | '\u{180E}' | '\u{200B}'..='\u{200D}'
        | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}')
}

fn is_selector(c: char) -> bool {
    matches!(c, '\u{FE00}' | '\u{FE0E}' | '\u{FE0F}')
}

/// Bidirectional controls and the byte order mark: nobody sees them, and nobody owns them.
fn is_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether what happens to `c` depends on what stands before it.
fn is_contextual(c: char) -> bool {
    is_joiner(c) || is_selector(c)
}

/// Whether `c` belongs to the letter before it. Three Tibetan vowels that decompose to marks do.
pub(crate) fn is_non_starter(c: char) -> bool {
    c.nfd().next().is_some_and(|first| canonical_combining_class(first) != 0)
}

impl Twin {
    /// The twin of a built-in profile.
    pub(crate) fn from_profile(profile: Profile) -> Self {
        let column = Profile::ALL.iter().position(|other| *other == profile).unwrap();
        let targets = FACTS.iter().filter_map(|fact| Some((fact.c, fact.targets[column].clone()?)));
        Self::new(targets.collect(), profile.to_string().ends_with("-ckb"), true)
    }

    /// The twin of rules that are not a profile's.
    pub(crate) fn from_options(options: &Options) -> Self {
        let targets = options.targets();
        let mut twin = Self::new(targets, options.heh_zwnj_as_ae, options.composes());
        // The user's own rows are folds, whatever they are rows of.
        twin.expands.retain(|c| !options.rows.contains_key(c));
        twin.delete_within(options);
        twin.elongation = options.elongation;
        twin.collapses = options.white_space == WhiteSpace::Collapse;
        twin
    }

    fn new(targets: HashMap<char, Vec<char>>, sorani: bool, composes: bool) -> Self {
        let early = |fact: &&Fact| {
            matches!(fact.class, "MATH_LETTER" | "HIGH_HAMZA_DIGRAPH" | "SPACE")
                || matches!(fact.c, '\u{673}' | '\u{FDFC}')
                || fact.class.starts_with("PRES_") && !options::is_phrase(fact.c)
        };
        let expands = FACTS.iter().filter(early).map(|fact| fact.c);
        let stranded = COMPOSITES.iter().filter_map(|composite| {
            let mark = composite.nfd().last()?;
            let to = targets.get(composite)?;
            (!to.iter().copied().nfd().any(|c| c == mark)).then_some(mark)
        });
        let stranded = stranded.collect();
        Self {
            expands: expands.collect(),
            targets,
            sorani,
            composes,
            stranded,
            elongation: Elongation::Keep,
            collapses: false,
        }
    }

    /// A letter of another script that a row deletes goes also out of what is only a spelling of it
    /// (NFC never writes that), and out of what loses its mark too.
    fn delete_within(&mut self, options: &Options) {
        if !self.composes {
            return;
        }
        let row = |c: &char| options.rows.get(c).copied();
        let goes = |c: &char| row(c) == Some("");
        if !options.rows.keys().any(goes) {
            return;
        }
        for (c, parts) in &*SPELLINGS {
            let written = [*c].into_iter().nfc().eq([*c]);
            let gone = parts.iter().filter(|part| goes(part)).count();
            let letter = parts.iter().any(|part| goes(part) && !is_non_starter(*part));
            if letter && (!written || gone > 1) && !self.changes(*c) {
                let left = parts.iter().flat_map(|part| match row(part) {
                    Some(to) => to.chars().collect(),
                    None => self.targets.get(part).cloned().unwrap_or_else(|| vec![*part]),
                });
                let left = left.collect();
                self.targets.insert(*c, left);
                self.expands.insert(*c);
            }
        }
    }

    /// The normalized text.
    pub(crate) fn normalize(&self, text: &str) -> String {
        let text = self.delete(text.chars());
        let text = self.expand(text);
        let text = self.compose(text);
        let text = self.fold(text);
        let text = self.compose(text);
        let text = self.collapse(text);
        let text = self.shorten(text);
        text.into_iter().collect()
    }

    /// Whether a rule names `c`.
    pub(crate) fn changes(&self, c: char) -> bool {
        self.targets.contains_key(&c)
    }

    /// Whether `c` is a character of the script on which marks are composed: whether one is left
    /// of it after step 2.
    pub(crate) fn composes_on(&self, c: char) -> bool {
        let left = self.targets.get(&c).filter(|to| to.is_empty() || self.expands.contains(&c));
        is_arabic(c) && left.is_none_or(|to| to.last().is_some_and(|c| is_arabic(*c)))
    }

    fn deletes(&self, c: char) -> bool {
        self.targets.get(&c).is_some_and(Vec::is_empty)
    }

    // ---- step 1 ----

    /// Deletes. A joiner stays in place with what becomes of it, for Sorani reads a ZWNJ when all
    /// else is gone.
    fn delete(&self, text: impl Iterator<Item = char>) -> Vec<(char, Option<&[char]>)> {
        let mut left = Vec::new();
        let mut neighbour = None;
        for c in text {
            if is_joiner(c) {
                let owned = neighbour.is_some_and(|n| may_own(n) && !self.changes(n));
                let fate = if owned { None } else { self.targets.get(&c) };
                left.push((c, fate.map(Vec::as_slice)));
            } else if is_selector(c) {
                if !(self.deletes(c) && neighbour.is_some_and(|n| self.leaves_arabic(n))) {
                    left.push((c, None));
                }
            } else {
                // A mark is passed over, but not one that becomes a letter.
                let mark = is_combining_mark(c) && (self.deletes(c) || !self.changes(c));
                if !is_control(c) && !mark {
                    neighbour = Some(c);
                }
                if !self.deletes(c) || LETTER_MARKS.contains(&c) {
                    left.push((c, None));
                }
            }
        }
        left
    }

    /// Whether `c` is of the script, or becomes it, or nothing.
    fn leaves_arabic(&self, c: char) -> bool {
        is_arabic(c)
            || self.targets.get(&c).is_some_and(|to| to.last().is_none_or(|c| is_arabic(*c)))
    }

    // ---- step 2 ----

    /// Expands forms, and settles the joiners.
    fn expand(&self, text: Vec<(char, Option<&[char]>)>) -> Vec<char> {
        let mut out = Vec::new();
        for (c, fate) in text {
            if self.sorani && c == ZWNJ {
                let stays = !self.changes(ZWNJ);
                if let Some(heh) = out.last_mut().filter(|c| self.is_heh(**c, stays)) {
                    *heh = '\u{6D5}';
                    continue;
                }
            }
            match fate {
                Some(to) => out.extend(to),
                None => match self.targets.get(&c) {
                    Some(to) if self.expands.contains(&c) => out.extend(to),
                    _ => out.push(c),
                },
            }
        }
        out
    }

    /// Whether a joiner after `c` makes it ە: after a heh, and where joiners stay also after what
    /// step 4 makes a heh.
    fn is_heh(&self, c: char, joiners_stay: bool) -> bool {
        let heh = |c: &char| HEHS.contains(c);
        let becomes = || self.targets.get(&c).is_some_and(|to| to.len() == 1 && heh(&to[0]));
        heh(&c) || joiners_stay && becomes()
    }

    // ---- steps 3 and 5 ----

    /// Composes each sequence of a starter and its marks that holds a character of the script.
    fn compose(&self, text: Vec<char>) -> Vec<char> {
        let mut out = Vec::new();
        let mut rest = &text[..];
        while !rest.is_empty() {
            let marks = rest[1..].iter().take_while(|c| is_non_starter(**c));
            let (sequence, after) = rest.split_at(1 + marks.count());
            rest = after;
            let ours = self.composes && sequence.iter().any(|c| self.brings_arabic(*c));
            if ours && is_nfc_quick(sequence.iter().copied()) != IsNormalized::Yes {
                self.compose_sequence(sequence, &mut out);
            } else {
                out.extend(sequence);
            }
        }
        out
    }

    fn compose_sequence(&self, sequence: &[char], out: &mut Vec<char>) {
        let letters = usize::from(!is_non_starter(sequence[0]));
        let (letter, marks) = sequence.split_at(letters);
        // Marks that come out of a mark are deleted as if typed.
        let marks = marks.iter().flat_map(|mark| mark.nfd().collect::<Vec<_>>());
        let marks: Vec<char> = marks.filter(|mark| !self.drops(*mark)).collect();
        let composed =
            |letter: &[char]| -> Vec<char> { letter.iter().chain(&marks).copied().nfc().collect() };
        // Two orthographic pairs: ى and ی take a hamza as ي does.
        let as_yeh = composed(&['ي']);
        if matches!(letter, ['ى' | 'ی']) && as_yeh[0] == 'ئ' {
            out.extend(as_yeh);
        } else {
            out.extend(composed(letter));
        }
    }

    /// Whether a mark that was hidden in another is deleted.
    fn drops(&self, mark: char) -> bool {
        self.deletes(mark) && !LETTER_MARKS.contains(&mark)
    }

    fn brings_arabic(&self, c: char) -> bool {
        is_arabic(c) || self.targets.get(&c).is_some_and(|to| to.iter().any(|c| is_arabic(*c)))
    }

    // ---- step 4 ----

    /// Folds, and deletes the madda and hamza that no letter took up.
    fn fold(&self, text: Vec<char>) -> Vec<char> {
        let mut out = Vec::new();
        for c in text {
            match self.targets.get(&c) {
                Some(to) if !is_contextual(c) => out.extend(to),
                _ if self.stranded.contains(&c) => {}
                _ => out.push(c),
            }
        }
        out
    }
}

/// Options that no profile sets: what they do comes after the five steps.
impl Twin {
    fn collapse(&self, mut text: Vec<char>) -> Vec<char> {
        if self.collapses {
            text.dedup_by(|c, before| *c == ' ' && *before == ' ');
        }
        text
    }

    /// Shortens letters in a row, where they are three or more.
    fn shorten(&self, text: Vec<char>) -> Vec<char> {
        let cap = match self.elongation {
            Elongation::One => 1,
            Elongation::Two => 2,
            _ => return text,
        };
        let rows = text.chunk_by(|a, b| a == b);
        let left = rows
            .map(|row| &row[..if row.len() > 2 && is_letter(row[0]) { cap } else { row.len() }]);
        left.flatten().copied().collect()
    }
}

/// A letter of the script, as it is typed.
fn is_letter(c: char) -> bool {
    let class = CLASSES.get(&c).copied().unwrap_or_default();
    let others = ["MATH_LETTER", "QURAN_SMALL_LETTER", "PRES_LETTER"];
    let families = ["ALEF", "HAMZA", "HEH", "HIGH", "KAF", "NOON", "TEH", "WAW", "YEH", "ARCHAIC"];
    !others.contains(&class)
        && !matches!(class, "HAMZA_MARK" | "HEH_EZAFE")
        && (class.contains("LETTER") || families.iter().any(|family| class.starts_with(family)))
        || class == "HEH_EZAFE"
}
