//! Prints `docs/PROFILES.md`: what every built-in profile makes of every contested letter.
//!
//! ```text
//! cargo run --example profiles > docs/PROFILES.md
//! ```
//!
//! All of it is asked of the crate itself, so it is true of the crate as built. `tests/docs.rs`
//! fails if the committed page says otherwise.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::io::Write as _;

use huruf::{Language, Profile, UNICODE_VERSION, fold_presentation_forms};

fn main() -> std::io::Result<()> {
    std::io::stdout().lock().write_all(page().as_bytes())
}

/// The page.
#[expect(clippy::expect_used, reason = "writing to a string does not fail")]
pub(crate) fn page() -> String {
    let mut page = String::new();
    write(&mut page).expect("a string takes all that is written");
    page
}

fn write(out: &mut String) -> fmt::Result {
    let (major, minor, patch) = UNICODE_VERSION;
    writeln!(out, "{HEAD}")?;
    writeln!(
        out,
        "Unicode {major}.{minor}.{patch}. The profiles, by the names to store with an index:\n"
    )?;
    names(out)?;
    writeln!(out, "{STRENGTHS}")?;
    let shared: Vec<_> = contested().filter(|&(letter, _)| !only_skeleton(letter)).collect();
    writeln!(out, "{LETTERS}")?;
    table(out, &shared)?;
    writeln!(out, "{REGIONAL}")?;
    regional(out)?;
    writeln!(out, "{OTHERS}")?;
    table(out, &SAMPLES)?;
    writeln!(out, "{REFUSED}")?;
    for language in Language::ALL {
        refused(out, language)?;
    }
    writeln!(out, "{WARTS}")?;
    warts(out)
}

// ---- the tables ----

fn names(out: &mut String) -> fmt::Result {
    writeln!(out, "| language | Clean | Search | Skeleton |\n|---|---|---|---|")?;
    let (clean, search) = (Profile::CLEAN.id(), Profile::SEARCH.id());
    writeln!(out, "| any | `{clean}` | `{search}` | `{}` |", Profile::SKELETON.id())?;
    for language in Language::ALL {
        let (clean, search) = (language.clean().id(), language.search().id());
        writeln!(out, "| {language} | `{clean}` | `{search}` | |")?;
    }
    Ok(())
}

/// One row for each character, one column for each language: what Clean makes of it, then what
/// Search makes of it.
fn table(out: &mut String, characters: &[(char, &str)]) -> fmt::Result {
    write!(out, "| code | | name | any | skeleton |")?;
    for language in Language::ALL {
        write!(out, " {} |", language.tag())?;
    }
    writeln!(out, "\n|---|---|---|{}", "---|".repeat(2 + Language::ALL.len()))?;
    for &(c, name) in characters {
        let pair = |clean, search| {
            let (clean, search) = (cell(c, clean), cell(c, search));
            if clean == search { clean } else { format!("{clean} / {search}") }
        };
        let any = pair(Profile::CLEAN, Profile::SEARCH);
        let skeleton = cell(c, Profile::SKELETON);
        write!(out, "| {:04X} | {} | {name} | {any} | {skeleton} |", u32::from(c), shown(c))?;
        for language in Language::ALL {
            write!(out, " {} |", pair(language.clean(), language.search()))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn regional(out: &mut String) -> fmt::Result {
    writeln!(out, "| code | | name | skeleton | |\n|---|---|---|---|---|")?;
    for (letter, name) in contested().filter(|&(letter, _)| only_skeleton(letter)) {
        let basic = becomes(letter, Profile::SKELETON);
        writeln!(
            out,
            "| {:04X} | {letter} | {name} | {} | {basic} |",
            u32::from(letter),
            hex(&basic)
        )?;
    }
    Ok(())
}

fn refused(out: &mut String, language: Language) -> fmt::Result {
    if language.refused_folds().next().is_none() {
        return writeln!(out, "**{language}** refuses none.\n");
    }
    writeln!(out, "**{language}**\n")?;
    writeln!(
        out,
        "| code | | name | `search` | `{}` | because |\n|---|---|---|---|---|---|",
        language.search()
    )?;
    for fold in language.refused_folds() {
        let letter = fold.letter;
        let name = name(letter);
        let (any, own) = (cell(letter, Profile::SEARCH), cell(letter, language.search()));
        writeln!(
            out,
            "| {:04X} | {} | {name} | {any} | {own} | {} |",
            u32::from(letter),
            shown(letter),
            fold.reason
        )?;
    }
    writeln!(out)
}

/// The letters whose presentation forms become something else than the letter itself does.
fn warts(out: &mut String) -> fmt::Result {
    let mut found: BTreeMap<char, BTreeMap<[String; 2], Vec<Profile>>> = BTreeMap::new();
    for form in FORM_BLOCKS.into_iter().flatten() {
        let letters = fold_presentation_forms(form.encode_utf8(&mut [0; 4])).into_owned();
        let mut chars = letters.chars();
        let (Some(letter), None) = (chars.next(), chars.next()) else { continue };
        if letter == form {
            continue; // no form
        }
        for profile in Profile::ALL {
            let ways = [becomes(form, profile), becomes(letter, profile)];
            if ways[0] == ways[1] {
                continue;
            }
            let profiles =
                found.entry(letter).or_default().entry(ways.map(|way| hex(&way))).or_default();
            if !profiles.contains(&profile) {
                profiles.push(profile);
            }
        }
    }
    let search = Profile::ALL.into_iter().filter(|it| it.to_string().starts_with("search")).count();
    writeln!(
        out,
        "| code | | name | forms become | typed becomes | under |\n|---|---|---|---|---|---|"
    )?;
    for (letter, ways) in found {
        for ([form, typed], profiles) in ways {
            let under = if profiles.len() == search {
                "every Search profile".to_owned()
            } else {
                profiles.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", ")
            };
            let name = name(letter);
            writeln!(
                out,
                "| {:04X} | {letter} | {name} | {form} | {typed} | {under} |",
                u32::from(letter)
            )?;
        }
    }
    Ok(())
}

// ---- the crate's answers ----

fn becomes(c: char, profile: Profile) -> String {
    profile.letters([c]).map(|letter| letter.becomes).collect()
}

/// What becomes of a character, as a cell of a table.
fn cell(c: char, profile: Profile) -> String {
    let becomes = becomes(c, profile);
    if becomes.chars().eq([c]) { "=".into() } else { hex(&becomes) }
}

/// Code points, joined by a plus; a dash for nothing.
fn hex(text: &str) -> String {
    if text.is_empty() {
        return "\u{2013}".into(); // EN DASH
    }
    text.chars().map(|c| format!("{:04X}", u32::from(c))).collect::<Vec<_>>().join("+")
}

/// A character as it can be shown alone: marks on a dotted circle, what has no shape not at all.
fn shown(c: char) -> String {
    match c {
        '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6E1}' => {
            format!("\u{25CC}{c}")
        }
        '\u{A0}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{FEFF}' => String::new(),
        _ => c.into(),
    }
}

/// The letters that some profile changes.
fn contested() -> impl Iterator<Item = (char, &'static str)> {
    let changes = |c| Profile::ALL.into_iter().any(|profile| cell(c, profile) != "=");
    NAMES.into_iter().filter(move |&(letter, _)| changes(letter))
}

fn only_skeleton(letter: char) -> bool {
    let mut profiles = Profile::ALL.into_iter();
    profiles.all(|profile| profile == Profile::SKELETON || cell(letter, profile) == "=")
}

fn name(letter: char) -> &'static str {
    NAMES.iter().chain(&MARKS).find(|row| row.0 == letter).map_or("", |row| row.1)
}

// ---- the words ----

const HEAD: &str = "\
# What the built-in profiles do

This page is made by `cargo run --example profiles`, which asks the crate; a test compares the two.
";

const STRENGTHS: &str = "
A profile whose bytes change gets a new number; no number ever comes back with other bytes.

## The strengths

**Clean** makes text right and is to lose nothing a reader sees. Presentation forms and
ligatures become the letters they stand for; words in one character (U+FDF0\u{2013}FDF9) are
spelled out. Every sequence of a letter and its marks is brought into canonical order and
composition (NFC), and \u{649} or \u{6CC} with a combining hamza above becomes \u{626}.
Bidirectional controls and the byte order mark go. Invisible characters (soft hyphen, word
joiner and others) go, unless they belong to an emoji or to a character of another script;
ZERO WIDTH SPACE becomes SPACE, and so do the many spaces of Unicode. Tatweel, marks,
digits, punctuation, joiners and all letters stay.

**Clean with a language** also deletes tatweel, and writes the language's own letters where
those of its neighbours' keyboards were typed. Of the two digit sets of the script, Arabic
and Central Kurdish write the Arabic-Indic one, Persian, Urdu and Pashto the extended one;
the other languages leave digits alone, and ASCII digits stay everywhere. Arabic has no
joiners, so they go; elsewhere they are spelling and stay. In Central Kurdish \u{647} with a
ZERO WIDTH NON-JOINER becomes \u{6D5}.

**Search** makes a key, to be compared and not to be read. It cleans; then all letters of
one family (alef, hamza on its seats, kaf, yeh, heh, teh marbuta, the Maghribi letters)
become one. Marks, tatweel, number signs, Quranic signs and joiners go; so do a combining
hamza and madda that no letter took up. The digits and the punctuation of the script become
ASCII. A phrase in one character such as \u{FDFA}, and the end of an ayah, become one SPACE,
so that words do not stick together. Letters that only some languages use stay: \u{67E} is
not \u{628}.

**Search with a language** does the same in the letters of that language, less the folds
that it refuses.

**Skeleton** is Search, and folds the letters of single languages too, to the basic letter
each is drawn from. It has no language.
";

const LETTERS: &str = "\
## The contested letters

Every letter from U+0621 to U+06D5 that some profile changes, `skeleton` aside. A cell says
what Clean makes of the letter standing alone, then what Search makes of it; one entry if
they agree. `=` is the letter itself; code points are hexadecimal, and `+` joins two. A
letter that is neither here nor in the next table passes every profile unchanged.
";

const REGIONAL: &str = "
## The letters that only Skeleton folds

Every other profile leaves them, for they are letters.
";

const OTHERS: &str = "
## One of each other kind

Read as the table above; `\u{2013}` is nothing, `0020` a SPACE.
";

const REFUSED: &str = "
## What each language refuses to fold

A key must not merge two letters of its language. Where `search` would, the language's own
Search profile does what this table says. If `search` too has `=`, then it is other letters
that `search` folds to this one, and the language keeps them apart.
";

const WARTS: &str = "\
## Known warts of the profiles numbered 1

A letter in a presentation form should become what the typed letter becomes. It does not
everywhere:

* Under Search, forms fold further than letters: a form of a letter that only some languages
  use becomes the basic letter, and a form of a letter that a language refuses to fold is
  folded. The form of PEH, U+FB56, becomes BEH; the typed letter, U+067E, stays. So a text
  copied out of an old PDF file does not meet the same text typed, where such a letter
  stands. Rules with `forms(Forms::Letters)` on top of a Search profile read a form as its
  letter and do not have this wart.
* Under Clean in some languages, a form becomes the letter of the neighbouring big language,
  though the typed letter stays.

This is the whole list. Ligatures follow their letters, and the letters with a high hamza,
U+0675\u{2013}0678, count as forms. One ligature is alone of its kind: U+FBDD, which Unicode
spells U+06C7 U+0674, is spelled high hamza first by every profile but `clean`. A cure
changes bytes, so it will come under new numbers.
";

/// Where presentation forms are.
const FORM_BLOCKS: [std::ops::RangeInclusive<char>; 2] =
    ['\u{FB50}'..='\u{FDFF}', '\u{FE70}'..='\u{FEFC}'];

/// One character of each kind that is no letter.
const SAMPLES: [(char, &str); 20] = [
    ('\u{640}', "TATWEEL"),
    ('\u{64E}', "FATHA"),
    ('\u{651}', "SHADDA"),
    ('\u{670}', "SUPERSCRIPT ALEF"),
    ('\u{653}', "MADDAH ABOVE, no letter before it"),
    ('\u{654}', "HAMZA ABOVE, no letter before it"),
    ('\u{6E1}', "SMALL HIGH DOTLESS HEAD OF KHAH"),
    ('\u{6DD}', "END OF AYAH"),
    ('\u{6DE}', "START OF RUB EL HIZB"),
    ('\u{661}', "ARABIC-INDIC DIGIT ONE"),
    ('\u{6F1}', "EXTENDED ARABIC-INDIC DIGIT ONE"),
    ('\u{60C}', "COMMA"),
    ('\u{6D4}', "FULL STOP"),
    ('\u{A0}', "NO-BREAK SPACE"),
    ('\u{200C}', "ZERO WIDTH NON-JOINER"),
    ('\u{200D}', "ZERO WIDTH JOINER"),
    ('\u{200F}', "RIGHT-TO-LEFT MARK"),
    ('\u{FDF2}', "LIGATURE ALLAH"),
    ('\u{FDFA}', "LIGATURE SALLALLAHOU ALAYHE WASALLAM"),
    ('\u{FDFC}', "RIAL SIGN"),
];

/// The marks that are letters to some language.
pub(crate) const MARKS: [(char, &str); 5] = [
    ('\u{654}', "HAMZA ABOVE"),
    ('\u{655}', "HAMZA BELOW"),
    ('\u{656}', "SUBSCRIPT ALEF"),
    ('\u{657}', "INVERTED DAMMA"),
    ('\u{65F}', "WAVY HAMZA BELOW"),
];

/// The letters from U+0621 to U+06D5; a name is the character's less `ARABIC LETTER`.
#[rustfmt::skip]
pub(crate) const NAMES: [(char, &str); 143] = [
    ('\u{621}', "HAMZA"),
    ('\u{622}', "ALEF WITH MADDA ABOVE"),
    ('\u{623}', "ALEF WITH HAMZA ABOVE"),
    ('\u{624}', "WAW WITH HAMZA ABOVE"),
    ('\u{625}', "ALEF WITH HAMZA BELOW"),
    ('\u{626}', "YEH WITH HAMZA ABOVE"),
    ('\u{627}', "ALEF"),
    ('\u{628}', "BEH"),
    ('\u{629}', "TEH MARBUTA"),
    ('\u{62A}', "TEH"),
    ('\u{62B}', "THEH"),
    ('\u{62C}', "JEEM"),
    ('\u{62D}', "HAH"),
    ('\u{62E}', "KHAH"),
    ('\u{62F}', "DAL"),
    ('\u{630}', "THAL"),
    ('\u{631}', "REH"),
    ('\u{632}', "ZAIN"),
    ('\u{633}', "SEEN"),
    ('\u{634}', "SHEEN"),
    ('\u{635}', "SAD"),
    ('\u{636}', "DAD"),
    ('\u{637}', "TAH"),
    ('\u{638}', "ZAH"),
    ('\u{639}', "AIN"),
    ('\u{63A}', "GHAIN"),
    ('\u{63B}', "KEHEH WITH TWO DOTS ABOVE"),
    ('\u{63C}', "KEHEH WITH THREE DOTS BELOW"),
    ('\u{63D}', "FARSI YEH WITH INVERTED V"),
    ('\u{63E}', "FARSI YEH WITH TWO DOTS ABOVE"),
    ('\u{63F}', "FARSI YEH WITH THREE DOTS ABOVE"),
    ('\u{641}', "FEH"),
    ('\u{642}', "QAF"),
    ('\u{643}', "KAF"),
    ('\u{644}', "LAM"),
    ('\u{645}', "MEEM"),
    ('\u{646}', "NOON"),
    ('\u{647}', "HEH"),
    ('\u{648}', "WAW"),
    ('\u{649}', "ALEF MAKSURA"),
    ('\u{64A}', "YEH"),
    ('\u{66E}', "DOTLESS BEH"),
    ('\u{66F}', "DOTLESS QAF"),
    ('\u{671}', "ALEF WASLA"),
    ('\u{672}', "ALEF WITH WAVY HAMZA ABOVE"),
    ('\u{673}', "ALEF WITH WAVY HAMZA BELOW"),
    ('\u{674}', "HIGH HAMZA"),
    ('\u{675}', "HIGH HAMZA ALEF"),
    ('\u{676}', "HIGH HAMZA WAW"),
    ('\u{677}', "U WITH HAMZA ABOVE"),
    ('\u{678}', "HIGH HAMZA YEH"),
    ('\u{679}', "TTEH"),
    ('\u{67A}', "TTEHEH"),
    ('\u{67B}', "BEEH"),
    ('\u{67C}', "TEH WITH RING"),
    ('\u{67D}', "TEH WITH THREE DOTS ABOVE DOWNWARDS"),
    ('\u{67E}', "PEH"),
    ('\u{67F}', "TEHEH"),
    ('\u{680}', "BEHEH"),
    ('\u{681}', "HAH WITH HAMZA ABOVE"),
    ('\u{682}', "HAH WITH TWO DOTS VERTICAL ABOVE"),
    ('\u{683}', "NYEH"),
    ('\u{684}', "DYEH"),
    ('\u{685}', "HAH WITH THREE DOTS ABOVE"),
    ('\u{686}', "TCHEH"),
    ('\u{687}', "TCHEHEH"),
    ('\u{688}', "DDAL"),
    ('\u{689}', "DAL WITH RING"),
    ('\u{68A}', "DAL WITH DOT BELOW"),
    ('\u{68B}', "DAL WITH DOT BELOW AND SMALL TAH"),
    ('\u{68C}', "DAHAL"),
    ('\u{68D}', "DDAHAL"),
    ('\u{68E}', "DUL"),
    ('\u{68F}', "DAL WITH THREE DOTS ABOVE DOWNWARDS"),
    ('\u{690}', "DAL WITH FOUR DOTS ABOVE"),
    ('\u{691}', "RREH"),
    ('\u{692}', "REH WITH SMALL V"),
    ('\u{693}', "REH WITH RING"),
    ('\u{694}', "REH WITH DOT BELOW"),
    ('\u{695}', "REH WITH SMALL V BELOW"),
    ('\u{696}', "REH WITH DOT BELOW AND DOT ABOVE"),
    ('\u{697}', "REH WITH TWO DOTS ABOVE"),
    ('\u{698}', "JEH"),
    ('\u{699}', "REH WITH FOUR DOTS ABOVE"),
    ('\u{69A}', "SEEN WITH DOT BELOW AND DOT ABOVE"),
    ('\u{69B}', "SEEN WITH THREE DOTS BELOW"),
    ('\u{69C}', "SEEN WITH THREE DOTS BELOW AND THREE DOTS ABOVE"),
    ('\u{69D}', "SAD WITH TWO DOTS BELOW"),
    ('\u{69E}', "SAD WITH THREE DOTS ABOVE"),
    ('\u{69F}', "TAH WITH THREE DOTS ABOVE"),
    ('\u{6A0}', "AIN WITH THREE DOTS ABOVE"),
    ('\u{6A1}', "DOTLESS FEH"),
    ('\u{6A2}', "FEH WITH DOT MOVED BELOW"),
    ('\u{6A3}', "FEH WITH DOT BELOW"),
    ('\u{6A4}', "VEH"),
    ('\u{6A5}', "FEH WITH THREE DOTS BELOW"),
    ('\u{6A6}', "PEHEH"),
    ('\u{6A7}', "QAF WITH DOT ABOVE"),
    ('\u{6A8}', "QAF WITH THREE DOTS ABOVE"),
    ('\u{6A9}', "KEHEH"),
    ('\u{6AA}', "SWASH KAF"),
    ('\u{6AB}', "KAF WITH RING"),
    ('\u{6AC}', "KAF WITH DOT ABOVE"),
    ('\u{6AD}', "NG"),
    ('\u{6AE}', "KAF WITH THREE DOTS BELOW"),
    ('\u{6AF}', "GAF"),
    ('\u{6B0}', "GAF WITH RING"),
    ('\u{6B1}', "NGOEH"),
    ('\u{6B2}', "GAF WITH TWO DOTS BELOW"),
    ('\u{6B3}', "GUEH"),
    ('\u{6B4}', "GAF WITH THREE DOTS ABOVE"),
    ('\u{6B5}', "LAM WITH SMALL V"),
    ('\u{6B6}', "LAM WITH DOT ABOVE"),
    ('\u{6B7}', "LAM WITH THREE DOTS ABOVE"),
    ('\u{6B8}', "LAM WITH THREE DOTS BELOW"),
    ('\u{6B9}', "NOON WITH DOT BELOW"),
    ('\u{6BA}', "NOON GHUNNA"),
    ('\u{6BB}', "RNOON"),
    ('\u{6BC}', "NOON WITH RING"),
    ('\u{6BD}', "NOON WITH THREE DOTS ABOVE"),
    ('\u{6BE}', "HEH DOACHASHMEE"),
    ('\u{6BF}', "TCHEH WITH DOT ABOVE"),
    ('\u{6C0}', "HEH WITH YEH ABOVE"),
    ('\u{6C1}', "HEH GOAL"),
    ('\u{6C2}', "HEH GOAL WITH HAMZA ABOVE"),
    ('\u{6C3}', "TEH MARBUTA GOAL"),
    ('\u{6C4}', "WAW WITH RING"),
    ('\u{6C5}', "KIRGHIZ OE"),
    ('\u{6C6}', "OE"),
    ('\u{6C7}', "U"),
    ('\u{6C8}', "YU"),
    ('\u{6C9}', "KIRGHIZ YU"),
    ('\u{6CA}', "WAW WITH TWO DOTS ABOVE"),
    ('\u{6CB}', "VE"),
    ('\u{6CC}', "FARSI YEH"),
    ('\u{6CD}', "YEH WITH TAIL"),
    ('\u{6CE}', "YEH WITH SMALL V"),
    ('\u{6CF}', "WAW WITH DOT ABOVE"),
    ('\u{6D0}', "E"),
    ('\u{6D1}', "YEH WITH THREE DOTS BELOW"),
    ('\u{6D2}', "YEH BARREE"),
    ('\u{6D3}', "YEH BARREE WITH HAMZA ABOVE"),
    ('\u{6D5}', "AE"),
];
