//! Who makes something of a text: the presets and the profiles, under one name each.

use std::borrow::Cow;

use huruf::{Preset, Profile};

use crate::counted;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Profile(Profile),
    Preset(Preset),
}

impl Engine {
    /// Our profiles, then the presets by program.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        let presets = Preset::ALL.iter().copied().map(Self::Preset);
        Profile::ALL.into_iter().map(Self::Profile).chain(presets)
    }

    /// What an index stores it by: a profile with its number.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Profile(profile) => profile.id(),
            Self::Preset(preset) => preset.name(),
        }
    }

    /// The program and its version.
    pub(crate) fn program(self) -> String {
        match self {
            Self::Profile(_) => concat!("huruf ", env!("CARGO_PKG_VERSION")).into(),
            Self::Preset(preset) => format!("{} {}", preset.program(), preset.version()),
        }
    }

    /// What of the program it is.
    pub(crate) fn function(self) -> String {
        match self {
            Self::Profile(profile) => {
                let language = profile.language().map(|language| language.to_string());
                let language = language.as_deref().unwrap_or("any language");
                format!("{}, {language}", profile.strength())
            }
            Self::Preset(preset) => preset.function().into(),
        }
    }

    fn normalize(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::Profile(profile) => profile.normalize(text),
            Self::Preset(preset) => preset.normalize(text),
        }
    }
}

/// What some engines agree on.
pub(crate) struct Outcome<'t> {
    /// What becomes of each text.
    pub(crate) texts: Vec<Cow<'t, str>>,
    pub(crate) engines: Vec<Engine>,
    /// Whether nothing has changed.
    pub(crate) unchanged: bool,
}

impl Outcome<'_> {
    /// Whether all texts have become the same.
    pub(crate) fn meets(&self) -> bool {
        self.texts.iter().zip(self.texts.iter().skip(1)).all(|(a, b)| a == b)
    }

    /// How many engines agree on it, and whether the texts have met.
    pub(crate) fn heading(&self) -> String {
        let meets = match (self.texts.len() > 1, self.meets()) {
            (true, true) => ": they meet",
            (true, false) => ": they do not meet",
            (false, _) => "",
        };
        let unchanged = if self.unchanged { ", unchanged" } else { "" };
        format!("{}{meets}{unchanged}", counted(self.engines.len(), "engine"))
    }

    /// The engines by program.
    pub(crate) fn programs(&self) -> Vec<(String, Vec<&'static str>)> {
        let mut programs: Vec<(String, Vec<&str>)> = Vec::new();
        for engine in &self.engines {
            let program = engine.program();
            match programs.last_mut() {
                Some((last, names)) if *last == program => names.push(engine.name()),
                _ => programs.push((program, vec![engine.name()])),
            }
        }
        programs
    }
}

/// What `engines` make of the texts: first where the texts meet, then by how many agree; at the end
/// what has changed nothing.
pub(crate) fn outcomes<'t>(texts: &[&'t str], engines: &[Engine]) -> Vec<Outcome<'t>> {
    let mut found: Vec<Outcome<'t>> = Vec::new();
    for &engine in engines {
        let made: Vec<_> = texts.iter().map(|text| engine.normalize(text)).collect();
        match found.iter_mut().find(|outcome| outcome.texts == made) {
            Some(outcome) => outcome.engines.push(engine),
            None => {
                let unchanged = made.iter().zip(texts).all(|(made, text)| made == text);
                found.push(Outcome { texts: made, engines: vec![engine], unchanged });
            }
        }
    }
    found.sort_by_key(|it| (!it.meets(), it.unchanged, std::cmp::Reverse(it.engines.len())));
    found
}
