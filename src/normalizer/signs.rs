//! Signs that stand alone: what becomes of each, made once.

use alloc::string::String;
use core::ops::{Range, RangeInclusive};

use super::Normalizer;
use crate::unicode::is_punctuation;

/// ASCII and Latin-1; Arabic; dashes, quotation marks and bullets.
const RANGES: [RangeInclusive<char>; 3] =
    ['\0'..='\u{FF}', '\u{600}'..='\u{6FF}', '\u{2010}'..='\u{202F}'];
const COUNT: usize = 256 + 256 + 32;

/// What becomes of some characters, each by itself.
#[derive(Debug)]
pub(crate) struct Signs {
    /// One after the other.
    texts: String,
    rows: [Sign; COUNT],
}

/// What is known of a sign.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sign {
    /// Where its text begins and ends among all.
    start: u16,
    end: u16,
    pub(crate) is_punctuation: bool,
    /// Whether it is one word: something, without white space.
    is_one: bool,
}

impl Sign {
    /// Where its text stands among all.
    pub(crate) fn text(self) -> Range<usize> {
        self.start.into()..self.end.into()
    }
}

impl Signs {
    pub(super) fn of(normalizer: &Normalizer) -> Self {
        let mut signs = Self { texts: String::new(), rows: [Sign::default(); COUNT] };
        for (row, c) in signs.rows.iter_mut().zip(RANGES.into_iter().flatten()) {
            let start = signs.texts.len();
            signs.texts.push_str(&normalizer.normalize(c.encode_utf8(&mut [0; 4])));
            let (start, end) = (start as u16, signs.texts.len() as u16);
            let text = signs.texts.get(usize::from(start)..).unwrap_or_default();
            let is_one = !text.is_empty() && !text.contains(' ');
            *row = Sign { start, end, is_punctuation: is_punctuation(c), is_one };
        }
        signs
    }

    /// What they become, one after the other.
    pub(crate) fn texts(&self) -> &str {
        &self.texts
    }

    /// What is known of `c`, if that is one word.
    #[inline]
    pub(crate) fn get(&self, c: char) -> Option<Sign> {
        let number = match u32::from(c) {
            point @ 0..=0xFF => point,
            point @ 0x600..=0x6FF => point - 0x600 + 256,
            point @ 0x2010..=0x202F => point - 0x2010 + 512,
            _ => return None,
        };
        self.rows.get(number as usize).copied().filter(|sign| sign.is_one)
    }
}

#[cfg(test)]
mod tests {
    use super::is_punctuation;
    use crate::Profile;

    #[test]
    fn signs_are_what_they_become() {
        for profile in [Profile::SEARCH, Profile::CLEAN] {
            let normalizer = profile.normalizer();
            let mut known = 0;
            for c in '\0'..=char::MAX {
                if let Some(sign) = normalizer.signs().get(c) {
                    known += 1;
                    let text = &normalizer.signs().texts()[sign.text()];
                    assert_eq!(text, normalizer.normalize(c.encode_utf8(&mut [0; 4])), "{c:?}");
                    assert!(!text.is_empty() && !text.contains(' '), "{c:?}");
                    assert_eq!(sign.is_punctuation, is_punctuation(c), "{c:?}");
                }
            }
            assert!(known > super::COUNT / 2, "{known}");
        }
    }
}
