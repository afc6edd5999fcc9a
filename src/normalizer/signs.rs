//! Signs that stand alone: what becomes of each, made once.

use alloc::string::String;
use core::ops::RangeInclusive;

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
    rows: [Row; COUNT],
}

#[derive(Clone, Copy, Debug, Default)]
struct Row {
    /// Where its text begins and ends among all.
    start: u16,
    end: u16,
    is_punctuation: bool,
}

impl Signs {
    pub(super) fn of(normalizer: &Normalizer) -> Self {
        let mut signs = Self { texts: String::new(), rows: [Row::default(); COUNT] };
        for (row, c) in signs.rows.iter_mut().zip(RANGES.into_iter().flatten()) {
            let start = signs.texts.len();
            signs.texts.push_str(&normalizer.normalize(c.encode_utf8(&mut [0; 4])));
            let (start, end) = (start as u16, signs.texts.len() as u16);
            *row = Row { start, end, is_punctuation: is_punctuation(c) };
        }
        signs
    }

    /// What becomes of `c`, and whether it is punctuation; `None` for one that is not known.
    #[inline]
    pub(crate) fn get(&self, c: char) -> Option<(&str, bool)> {
        let number = match u32::from(c) {
            point @ 0..=0xFF => point,
            point @ 0x600..=0x6FF => point - 0x600 + 256,
            point @ 0x2010..=0x202F => point - 0x2010 + 512,
            _ => return None,
        };
        let Row { start, end, is_punctuation } = *self.rows.get(number as usize)?;
        Some((self.texts.get(usize::from(start)..usize::from(end))?, is_punctuation))
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
                if let Some((text, punctuation)) = normalizer.signs().get(c) {
                    known += 1;
                    assert_eq!(text, normalizer.normalize(c.encode_utf8(&mut [0; 4])), "{c:?}");
                    assert_eq!(punctuation, is_punctuation(c), "{c:?}");
                }
            }
            assert_eq!(known, super::COUNT);
        }
    }
}
