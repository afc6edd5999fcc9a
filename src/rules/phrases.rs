//! The honorific phrases: ligatures that are one character and stand for a whole pious phrase.
//!
//! Unicode decomposes only two of them, U+FDFA and U+FDFB, and those rows are its own NFKC. The
//! other 53 "have no decompositions", as its names list says, but each name is its phrase in
//! transliteration (U+FD47 is ALAYHI AS-SALAAM). Their text here is ours: that phrase in its standard
//! Arabic spelling, unvocalized, with one SPACE between words. A word joined in Arabic writing is
//! joined here whatever hyphens or spaces the name has (WA TAAALAA is one word).
//!
//! The spelling is Arabic even where a phrase lives mainly in Persian or Urdu: kaf, yeh and heh are
//! for the rules to fold, and U+FD90 has its TEH MARBUTA, not the TEH of Urdu.

use crate::unicode;

/// Each phrase ligature with the phrase spelled out, in code-point order.
///
/// The comments are the characters' names without ARABIC LIGATURE in front.
#[rustfmt::skip]
pub(crate) static PHRASES: [(char, &str); 55] = [
    ('\u{FBC3}', "\u{62C}\u{644} \u{648}\u{639}\u{644}\u{627}"), // JALLA WA-ALAA
    ('\u{FBC4}', "\u{62F}\u{627}\u{645}\u{62A} \u{628}\u{631}\u{643}\u{627}\u{62A}\u{647}\u{645}"), // DAAMAT BARAKAATUHUM
    ('\u{FBC5}', "\u{631}\u{62D}\u{645}\u{629} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{639}\u{644}\u{64A}\u{647}"), // RAHMATU ALLAAHI TAAALAA ALAYH
    ('\u{FBC6}', "\u{631}\u{62D}\u{645}\u{629} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647}\u{645}"), // RAHMATU ALLAAHI ALAYHIM
    ('\u{FBC7}', "\u{631}\u{62D}\u{645}\u{629} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647}\u{645}\u{627}"), // RAHMATU ALLAAHI ALAYHIMAA
    ('\u{FBC8}', "\u{631}\u{62D}\u{645}\u{647}\u{645} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649}"), // RAHIMAHUM ALLAAHU TAAALAA
    ('\u{FBC9}', "\u{631}\u{62D}\u{645}\u{647}\u{645}\u{627} \u{627}\u{644}\u{644}\u{647}"), // RAHIMAHUMAA ALLAAH
    ('\u{FBCA}', "\u{631}\u{62D}\u{645}\u{647}\u{645}\u{627} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649}"), // RAHIMAHUMAA ALLAAHU TAAALAA
    ('\u{FBCB}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{639}\u{646}\u{647}\u{645}"), // RADI ALLAAHU TAAALAA ANHUM
    ('\u{FBCC}', "\u{62D}\u{641}\u{638}\u{647} \u{627}\u{644}\u{644}\u{647}"), // HAFIZAHU ALLAAH
    ('\u{FBCD}', "\u{62D}\u{641}\u{638}\u{647} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649}"), // HAFIZAHU ALLAAHU TAAALAA
    ('\u{FBCE}', "\u{62D}\u{641}\u{638}\u{647}\u{645} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649}"), // HAFIZAHUM ALLAAHU TAAALAA
    ('\u{FBCF}', "\u{62D}\u{641}\u{638}\u{647}\u{645}\u{627} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649}"), // HAFIZAHUMAA ALLAAHU TAAALAA
    ('\u{FBD0}', "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{633}\u{644}\u{645}"), // SALLALLAAHU TAAALAA ALAYHI WA-SALLAM
    ('\u{FBD1}', "\u{639}\u{62C}\u{644} \u{627}\u{644}\u{644}\u{647} \u{641}\u{631}\u{62C}\u{647} \u{627}\u{644}\u{634}\u{631}\u{64A}\u{641}"), // AJJAL ALLAAHU FARAJAHU ASH-SHAREEF
    ('\u{FBD2}', "\u{639}\u{644}\u{64A}\u{647} \u{627}\u{644}\u{631}\u{62D}\u{645}\u{629}"), // ALAYHI AR-RAHMAH
    ('\u{FD40}', "\u{631}\u{62D}\u{645}\u{647} \u{627}\u{644}\u{644}\u{647}"), // RAHIMAHU ALLAAH
    ('\u{FD41}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{639}\u{646}\u{647}"), // RADI ALLAAHU ANH
    ('\u{FD42}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{639}\u{646}\u{647}\u{627}"), // RADI ALLAAHU ANHAA
    ('\u{FD43}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{639}\u{646}\u{647}\u{645}"), // RADI ALLAAHU ANHUM
    ('\u{FD44}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{639}\u{646}\u{647}\u{645}\u{627}"), // RADI ALLAAHU ANHUMAA
    ('\u{FD45}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{639}\u{646}\u{647}\u{646}"), // RADI ALLAAHU ANHUNNA
    ('\u{FD46}', "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{622}\u{644}\u{647}"), // SALLALLAAHU ALAYHI WA-AALIH
    ('\u{FD47}', "\u{639}\u{644}\u{64A}\u{647} \u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHI AS-SALAAM
    ('\u{FD48}', "\u{639}\u{644}\u{64A}\u{647}\u{645} \u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHIM AS-SALAAM
    ('\u{FD49}', "\u{639}\u{644}\u{64A}\u{647}\u{645}\u{627} \u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHIMAA AS-SALAAM
    ('\u{FD4A}', "\u{639}\u{644}\u{64A}\u{647} \u{627}\u{644}\u{635}\u{644}\u{627}\u{629} \u{648}\u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHI AS-SALAATU WAS-SALAAM
    ('\u{FD4B}', "\u{642}\u{62F}\u{633} \u{633}\u{631}\u{647}"), // QUDDISA SIRRAH
    ('\u{FD4C}', "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{622}\u{644}\u{647} \u{648}\u{633}\u{644}\u{645}"), // SALLALLAHU ALAYHI WAAALIHEE WA-SALLAM
    ('\u{FD4D}', "\u{639}\u{644}\u{64A}\u{647}\u{627} \u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHAA AS-SALAAM
    ('\u{FD4E}', "\u{62A}\u{628}\u{627}\u{631}\u{643} \u{648}\u{62A}\u{639}\u{627}\u{644}\u{649}"), // TABAARAKA WA-TAAALAA
    ('\u{FD4F}', "\u{631}\u{62D}\u{645}\u{647}\u{645} \u{627}\u{644}\u{644}\u{647}"), // RAHIMAHUM ALLAAH
    ('\u{FD90}', "\u{631}\u{62D}\u{645}\u{629} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647}"), // RAHMATU ALLAAHI ALAYH
    ('\u{FD91}', "\u{631}\u{62D}\u{645}\u{629} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647}\u{627}"), // RAHMATU ALLAAHI ALAYHAA
    ('\u{FDC8}', "\u{631}\u{62D}\u{645}\u{647} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649}"), // RAHIMAHU ALLAAH TAAALAA
    ('\u{FDC9}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{639}\u{646}\u{647}"), // RADI ALLAAHU TAAALAA ANH
    ('\u{FDCA}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{639}\u{646}\u{647}\u{627}"), // RADI ALLAAHU TAAALAA ANHAA
    ('\u{FDCB}', "\u{631}\u{636}\u{64A} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{639}\u{646}\u{647}\u{645}\u{627}"), // RADI ALLAAHU TAAALAA ANHUMAA
    ('\u{FDCC}', "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{639}\u{644}\u{649} \u{622}\u{644}\u{647} \u{648}\u{633}\u{644}\u{645}"), // SALLALLAHU ALAYHI WA-ALAA AALIHEE WA-SALLAM
    ('\u{FDCD}', "\u{639}\u{62C}\u{644} \u{627}\u{644}\u{644}\u{647} \u{62A}\u{639}\u{627}\u{644}\u{649} \u{641}\u{631}\u{62C}\u{647} \u{627}\u{644}\u{634}\u{631}\u{64A}\u{641}"), // AJJAL ALLAAHU TAAALAA FARAJAHU ASH-SHAREEF
    ('\u{FDCE}', "\u{643}\u{631}\u{645} \u{627}\u{644}\u{644}\u{647} \u{648}\u{62C}\u{647}\u{647}"), // KARRAMA ALLAAHU WAJHAH
    ('\u{FDCF}', "\u{633}\u{644}\u{627}\u{645}\u{647} \u{639}\u{644}\u{64A}\u{646}\u{627}"), // SALAAMUHU ALAYNAA
    ('\u{FDFA}', "\u{635}\u{644}\u{649} \u{627}\u{644}\u{644}\u{647} \u{639}\u{644}\u{64A}\u{647} \u{648}\u{633}\u{644}\u{645}"), // SALLALLAHOU ALAYHE WASALLAM
    ('\u{FDFB}', "\u{62C}\u{644} \u{62C}\u{644}\u{627}\u{644}\u{647}"), // JALLAJALALOUHOU
    ('\u{FDFD}', "\u{628}\u{633}\u{645} \u{627}\u{644}\u{644}\u{647} \u{627}\u{644}\u{631}\u{62D}\u{645}\u{646} \u{627}\u{644}\u{631}\u{62D}\u{64A}\u{645}"), // BISMILLAH AR-RAHMAN AR-RAHEEM
    ('\u{FDFE}', "\u{633}\u{628}\u{62D}\u{627}\u{646}\u{647} \u{648}\u{62A}\u{639}\u{627}\u{644}\u{649}"), // SUBHAANAHU WA TAAALAA
    ('\u{FDFF}', "\u{639}\u{632} \u{648}\u{62C}\u{644}"), // AZZA WA JALL
    ('\u{10ED1}', "\u{639}\u{644}\u{64A}\u{647}\u{627} \u{627}\u{644}\u{635}\u{644}\u{627}\u{629} \u{648}\u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHAA AS-SALAATU WAS-SALAAM
    ('\u{10ED2}', "\u{639}\u{644}\u{64A}\u{647}\u{645} \u{627}\u{644}\u{635}\u{644}\u{627}\u{629} \u{648}\u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHIM AS-SALAATU WAS-SALAAM
    ('\u{10ED3}', "\u{639}\u{644}\u{64A}\u{647}\u{645}\u{627} \u{627}\u{644}\u{635}\u{644}\u{627}\u{629} \u{648}\u{627}\u{644}\u{633}\u{644}\u{627}\u{645}"), // ALAYHIMAA AS-SALAATU WAS-SALAAM
    ('\u{10ED4}', "\u{642}\u{62F}\u{633} \u{627}\u{644}\u{644}\u{647} \u{633}\u{631}\u{647}"), // QADDASA ALLAAHU SIRRAH
    ('\u{10ED5}', "\u{642}\u{62F}\u{633} \u{633}\u{631}\u{647}\u{645}"), // QUDDISA SIRRUHUM
    ('\u{10ED6}', "\u{642}\u{62F}\u{633} \u{633}\u{631}\u{647}\u{645}\u{627}"), // QUDDISA SIRRUHUMAA
    ('\u{10ED7}', "\u{642}\u{62F}\u{633}\u{62A} \u{623}\u{633}\u{631}\u{627}\u{631}\u{647}\u{645}"), // QUDDISAT ASRAARUHUM
    ('\u{10ED8}', "\u{646}\u{648}\u{631} \u{627}\u{644}\u{644}\u{647} \u{645}\u{631}\u{642}\u{62F}\u{647}"), // NAWWARA ALLAAHU MARQADAH
];

/// The phrase that the ligature `c` stands for, or `None` if it is not one.
pub(crate) const fn phrase(c: char) -> Option<&'static str> {
    unicode::find(&PHRASES, c)
}

#[cfg(test)]
mod tests {
    use super::*;

    const _: () = assert!(phrase('\u{FDFD}').is_some() && phrase('\u{FDFC}').is_none());

    #[test]
    fn phrase_finds_every_row_and_nothing_else() {
        let found = ('\0'..=char::MAX).filter_map(|c| Some((c, phrase(c)?)));
        assert!(found.eq(PHRASES));
    }

    #[test]
    fn rows_are_sorted_without_duplicates() {
        assert!(PHRASES.is_sorted_by(|a, b| a.0 < b.0));
        for (i, (c, phrase)) in PHRASES.iter().enumerate() {
            let twin = PHRASES.iter().take(i).find(|row| row.1 == *phrase);
            assert_eq!(twin, None, "{c:?} has the same phrase");
        }
    }

    #[test]
    fn rows_are_the_honorific_ligatures() {
        let ranges = [
            '\u{FBC3}'..='\u{FBD2}',
            '\u{FD40}'..='\u{FD4F}',
            '\u{FD90}'..='\u{FD91}',
            '\u{FDC8}'..='\u{FDCF}',
            '\u{FDFA}'..='\u{FDFB}',
            '\u{FDFD}'..='\u{FDFF}',
            '\u{10ED1}'..='\u{10ED8}',
        ];
        assert!(PHRASES.iter().map(|row| row.0).eq(ranges.into_iter().flatten()));
    }

    #[test]
    fn phrases_are_plain_composed_words() {
        for (c, phrase) in PHRASES {
            assert!(phrase.split(' ').count() >= 2, "{c:?} is no phrase");
            for word in phrase.split(' ') {
                assert!(!word.is_empty(), "{c:?} has a space too many");
                for letter in word.chars() {
                    let plain = matches!(letter, '\u{621}'..='\u{63A}' | '\u{641}'..='\u{64A}');
                    assert!(plain, "{c:?} has {letter:?}");
                }
            }
            assert_eq!(unicode::form(c).is_some(), matches!(c, '\u{FDFA}' | '\u{FDFB}'));
        }
    }

    #[test]
    fn where_unicode_decomposes_the_text_is_its_own() {
        let mut found = 0;
        for (c, phrase) in PHRASES {
            if let Some(form) = unicode::form(c) {
                assert_eq!(phrase, form, "{c:?}");
                found += 1;
            }
        }
        assert_eq!(found, 2);
    }
}
