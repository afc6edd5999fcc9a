//! AraBERT 1.0.1, `arabert/preprocess.py`, the path of the second generation without Farasa.
//!
//! In this order: `html.unescape`; the signs U+064B–0652 and tatweel go; eight regular expressions
//! for links, two for e-mail addresses and one for mentions; `<br />` and tags; Arabic digits become
//! ASCII; three or more of a character become two; spaces around what is no letter or digit;
//! numbers part from Arabic words; `/` becomes `-`; what is not on the list of accepted characters
//! becomes a space; spaces are squeezed.
//!
//! DIFFERENCE: `&#` with more than 4,300 digits raises an error in Python, and is U+FFFD here.

mod address;
mod entities;
mod tokens;
mod unescape;
mod web;

use alloc::borrow::Cow;

use super::draft::then;
use super::peer::{Law, Peer, Row, Way};
use super::rows::{TASHKEEL, TATWEEL, joined};
use crate::normalizer::Normalizer;
use crate::profile::Profile;

pub(super) static V02: Peer = Peer {
    name: "arabert-v02",
    program: "AraBERT",
    version: "1.0.1",
    function: "ArabertPreprocessor(\"bert-base-arabertv02\")",
    prefer: Profile::CLEAN,
    breaks: &[
        (Law::Idempotent, "<>"),          // becomes "< >", which is a tag
        (Law::Canonical, "\u{622}"), // ALEF WITH MADDA ABOVE: the sign U+0653 parts from its letter
        (Law::Local, "\u{628}\n\u{628}"), // BEH
        (Law::Untouched, "a/b"),
    ],
    way: Way::Code(v02),
};

const STRIPPED: &[Row] = &joined::<9>(&[TATWEEL, TASHKEEL]);

static STRIP: Normalizer = Normalizer::of_table(STRIPPED);

fn v02(text: &str) -> Cow<'_, str> {
    let text = then(unescape::unescape(text), |text| STRIP.normalize(text));
    let text = web::tags(web::mentions(web::links(text)));
    tokens::numbers_apart(then(text, tokens::spaced))
}

/// What the program made of these.
#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    #[test]
    #[rustfmt::skip]
    fn links_and_mentions() {
        let rows = [
            ("&;", ";"),
            ("user@mail.com a", "[\u{631}\u{627}\u{628}\u{637}] a"),
            ("a@b c@d", "[\u{628}\u{631}\u{64A}\u{62F}] [\u{628}\u{631}\u{64A}\u{62F}]"),
            ("@a@b", "[\u{628}\u{631}\u{64A}\u{62F}]"),
            ("\u{645}\u{62D}\u{645}\u{62F}@\u{628}\u{64A}\u{62A}.\u{62F}\u{627}\u{631}", "[\u{628}\u{631}\u{64A}\u{62F}]"),
            ("@user @", "[\u{645}\u{633}\u{62A}\u{62E}\u{62F}\u{645}] @"),
            ("http://x.com", "[\u{631}\u{627}\u{628}\u{637}]"),
            ("see http://example.com/a?b=c, ok", "see [\u{631}\u{627}\u{628}\u{637}] , ok"),
            ("foo.com:http://\u{628}\u{64A}\u{62A}", "[\u{631}\u{627}\u{628}\u{637}] \u{628}\u{64A}\u{62A}"),
            ("http://xab.co", "[\u{631}\u{627}\u{628}\u{637}]"),
            ("https:// ab.cd", "[\u{631}\u{627}\u{628}\u{637}]"),
            ("http://\nab.cd", "[\u{631}\u{627}\u{628}\u{637}] [\u{631}\u{627}\u{628}\u{637}]"),
            ("www.\u{628}", "[\u{631}\u{627}\u{628}\u{637}] \u{628}"),
            ("www.", "[\u{631}\u{627}\u{628}\u{637}]"),
            ("httpx y", "[\u{631}\u{627}\u{628}\u{637}] y"),
            ("a://b", "a [\u{631}\u{627}\u{628}\u{637}] b"),
            ("X.com.com", "[\u{631}\u{627}\u{628}\u{637}]"),
            ("1.com2", "1 . com2"),
            ("a.comb", "[\u{631}\u{627}\u{628}\u{637}] b"),
            ("ab.cd\u{E9}", "ab . cd"),
            ("a.bc", "a . bc"),
        ];
        for (text, made) in rows {
            assert_eq!(v02(text), made, "{text:?}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn entities_of_html() {
        let rows = [
            ("&amp;lt;", "lt ;"),
            ("&ampx", "x"),
            ("&notin;a", "a"),
            ("&notit;", "it ;"),
            ("&#1633;2", "12"),
            ("&#x41;b", "Ab"),
            ("&#128;5", "5"),
            ("&#0;a", "a"),
            ("&#xFFFE;a", "a"),
            ("&#", "#"),
        ];
        for (text, made) in rows {
            assert_eq!(v02(text), made, "{text:?}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn tags_repetitions_and_spaces() {
        let rows = [
            ("<>", "< >"),
            ("</>", ""),
            ("<a <b>c", "c"),
            ("<br />x", "x"),
            ("< a", "< a"),
            ("www.a.bc", "[\u{631}\u{627}\u{628}\u{637}]"),
            ("aaaa 1111 ....", "aa 1111 . ."),
            ("12\u{643}\u{62A}\u{627}\u{628}34", "12 \u{643}\u{62A}\u{627}\u{628} 34"),
            ("\u{643}\u{62A}\u{627}\u{628}12abc", "\u{643}\u{62A}\u{627}\u{628} 12 abc"),
            ("a12\u{643}\u{62A}\u{627}\u{628}", "a 12 \u{643}\u{62A}\u{627}\u{628}"),
            ("abc1", "abc1"),
            ("1/2///3", "1 - 2 - - 3"),
            ("\u{643}\u{650}\u{640}\u{62A}\u{64E}\u{627}\u{628}", "\u{643}\u{62A}\u{627}\u{628}"),
            ("\u{645}\u{6CC}\u{200C}\u{631}\u{648}\u{645}", "\u{645} \u{631}\u{648}\u{645}"),
            ("\u{2764}\u{FE0F}", ""),
            ("a\u{A0}\u{1C} b", "a b"),
        ];
        for (text, made) in rows {
            assert_eq!(v02(text), made, "{text:?}");
        }
    }

    /// A name has 256 characters at most; what stands before them stays.
    #[test]
    fn long_names_are_cut() {
        let link = "[\u{631}\u{627}\u{628}\u{637}]";
        let name = "a".repeat(256);
        assert_eq!(v02(&format!("{name}.com")), link);
        assert_eq!(v02(&format!("bb{name}.com")), format!("bb {link}"));
        assert_eq!(v02(&format!("www.{name}.com")), link);
        assert_eq!(v02(&format!("www.bb{name}.com")), format!("{link} {link}"));
    }
}
