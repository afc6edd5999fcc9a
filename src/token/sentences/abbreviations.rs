//! Words before a full stop that does not end a sentence.

use alloc::string::String;

use crate::normalizer::Normalizer;
use crate::profile::Profile;
use crate::rules::Hamza;
use crate::unicode::is_arabic;

/// Compares words however they are spelt: vowelled, stretched, decomposed, in presentation forms,
/// on any keyboard. The seat of a hamza stays: in Uyghur it makes one letter of two.
static SPELLINGS: Normalizer = Normalizer::new(Profile::SEARCH.rules().hamza(Hamza::Keep));

/// Abbreviations of more than one letter, as the rules above write them.
const ARABIC_SCRIPT: [&str; 15] = [
    "\u{627}\u{62F}",               // alef, dal: professor doctor
    "\u{628}\u{631}\u{648}\u{641}", // beh, reh, waw, feh: professor
    "\u{62A}\u{62D}",               // teh, hah: edited by
    "\u{631}\u{62D}",               // reh, hah: God have mercy on him
    "\u{631}\u{636}",               // reh, dad: God be pleased with him
    "\u{631}\u{643}",               // reh, kaf: see (Persian)
    "\u{634}\u{645}",               // sheen, meem: number (Persian)
    "\u{635}\u{635}",               // sad, sad: pages
    "\u{642}\u{633}",               // qaf, seen: compare (Persian)
    "\u{645}\u{62C}",               // meem, jeem: volume
    "\u{646}\u{643}",               // noon, kaf: see (Persian)
    "\u{648}\u{627}",               // waw, alef: and Mr
    "\u{648}\u{62F}",               // waw, dal: and Dr
    "\u{648}\u{645}",               // waw, meem: and Eng
    "\u{67E}\u{631}\u{648}\u{641}", // peh, reh, waw, feh: professor (Persian, Urdu)
];

/// Latin letters by their Urdu names, which stand before U+06D4 where the letter would stand before
/// a full stop; without those that end sentences as words.
const LETTER_NAMES: [&str; 13] = [
    "\u{627}\u{631}",                      // alef, reh: R
    "\u{627}\u{64A}",                      // alef, yeh: A, E
    "\u{627}\u{64A}\u{633}",               // alef, yeh, seen: S
    "\u{627}\u{64A}\u{641}",               // alef, yeh, feh: F
    "\u{627}\u{64A}\u{643}\u{633}",        // alef, yeh, kaf, seen: X
    "\u{627}\u{64A}\u{644}",               // alef, yeh, lam: L
    "\u{627}\u{64A}\u{645}",               // alef, yeh, meem: M
    "\u{627}\u{64A}\u{646}",               // alef, yeh, noon: N
    "\u{627}\u{64A}\u{686}",               // alef, yeh, tcheh: H
    "\u{628}\u{64A}",                      // beh, yeh: B
    "\u{679}\u{64A}",                      // tteh, yeh: T
    "\u{688}\u{628}\u{644}\u{64A}\u{648}", // ddal, beh, lam, yeh, waw: W
    "\u{688}\u{64A}",                      // ddal, yeh: D
];

/// Titles and the like of English and French, as they are written.
const LATIN: [&str; 23] = [
    "Capt", "Col", "Dr", "Gen", "Gov", "Hon", "Lt", "M", "MM", "Mlle", "Mme", "Mr", "Mrs", "Ms",
    "Mt", "Pr", "Prof", "Rev", "Sen", "Sgt", "St", "cf", "vs",
];

/// Whether the full stop `stop` behind `word` belongs to it. `chained` if another abbreviation or a
/// letter is joined to it without white space.
pub(super) fn is_abbreviation(word: &str, stop: char, chained: bool) -> bool {
    let mut made = String::new();
    SPELLINGS.normalize_to(word, &mut made);
    // A ZERO WIDTH SPACE was between words.
    let word = made.rsplit(' ').next().unwrap_or_default();
    let mut letters = word.chars();
    match (letters.next(), letters.next(), letters.next()) {
        // A waw alone is "was" in Pashto, where the verb ends the sentence.
        (Some('\u{648}'), None, _) => chained,
        (Some(letter), None, _) if is_arabic(letter) => letter.is_alphabetic(),
        // A vowel at the start of a Uyghur word is written with a yeh with hamza before it.
        (Some('\u{626}'), Some(vowel), None) if is_uyghur_vowel(vowel) => true,
        _ => {
            is_listed(word)
                // Arabic writes "and" as one word with the next.
                || word.strip_prefix('\u{648}').is_some_and(is_listed)
                || (stop == '\u{6D4}' && LETTER_NAMES.contains(&word))
        }
    }
}

/// Whether `word` is an abbreviation in any text.
fn is_listed(word: &str) -> bool {
    ARABIC_SCRIPT.contains(&word) || LATIN.contains(&word)
}

/// The vowels of Uyghur, as the rules above write them.
const fn is_uyghur_vowel(c: char) -> bool {
    matches!(
        c,
        '\u{627}'
            | '\u{647}'
            | '\u{648}'
            | '\u{64A}'
            | '\u{6C6}'
            | '\u{6C7}'
            | '\u{6C8}'
            | '\u{6D0}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_and_as_the_rules_write_them() {
        for list in [&ARABIC_SCRIPT[..], &LETTER_NAMES, &LATIN] {
            assert!(list.is_sorted_by(|a, b| a < b));
            assert!(list.iter().all(|word| SPELLINGS.is_normalized(word)), "{list:?}");
        }
        let vowels = ('\0'..=char::MAX).filter(|&c| is_uyghur_vowel(c));
        assert!(SPELLINGS.is_normalized(&vowels.collect::<String>()));
    }

    #[test]
    fn one_letter_in_every_spelling() {
        let dal = [
            "\u{62F}",
            "\u{FEA9}",
            "\u{62F}\u{640}",
            "\u{62F}\u{651}\u{64E}",
            "\u{200F}\u{62F}\u{200C}",
        ];
        assert!(dal.iter().all(|word| is_abbreviation(word, '.', false)), "{dal:?}");
        let not = [
            "",
            "1",
            "\u{661}",
            "a",
            "C",
            "\u{648}",
            "\u{FDFA}",
            "\u{62F}\u{62F}",
            "1990\u{645}",
            "\u{6FD}",
        ];
        assert!(not.iter().all(|word| !is_abbreviation(word, '.', false)), "{not:?}");
        assert!(is_abbreviation("\u{626}\u{6C6}", '.', false));
        assert!(is_abbreviation("\u{64A}\u{654}\u{6C6}", '.', false), "decomposed");
        assert!(is_abbreviation("\u{648}", '.', true));
        assert!(is_abbreviation("\u{627}\u{6CC}\u{645}", '\u{6D4}', false));
        assert!(!is_abbreviation("\u{627}\u{6CC}\u{645}", '.', false));
    }
}
