//! The twin's own reading of every option of the rules: what each says, read from its
//! documentation, as a map of characters.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{LazyLock, Mutex};

use huruf::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Marks,
    Normalizer, Phrases, Profile, Punctuation, Regional, Rules, TehMarbuta, WhiteSpace, Yeh,
    YehBarree, Zwnj,
};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::data::{CLASSES, FACTS, Target};
use super::{COMPOSITES, HEHS, LETTER_MARKS, is_arabic, is_non_starter};

/// One value for each option of the rules.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) strip: Marks,
    pub(crate) promote_dagger_alef: bool,
    pub(crate) strip_tatweel: bool,
    pub(crate) strip_bidi_controls: bool,
    pub(crate) strip_invisible: bool,
    pub(crate) zwnj: Zwnj,
    pub(crate) strip_zwj: bool,
    pub(crate) heh_zwnj_as_ae: bool,
    pub(crate) strip_signs: bool,
    pub(crate) ayah: Ayah,
    pub(crate) phrases: Phrases,
    pub(crate) alef: Alef,
    pub(crate) hamza: Hamza,
    pub(crate) kaf: Kaf,
    pub(crate) yeh: Yeh,
    pub(crate) alef_maksura: AlefMaksura,
    pub(crate) yeh_barree: YehBarree,
    pub(crate) heh: Heh,
    pub(crate) teh_marbuta: TehMarbuta,
    pub(crate) fold_maghribi: bool,
    pub(crate) regional: Regional,
    pub(crate) forms: Forms,
    pub(crate) expand_words: bool,
    pub(crate) expand_rial: bool,
    pub(crate) digits: Digits,
    pub(crate) fold_latin_digits: bool,
    pub(crate) punctuation: Punctuation,
    pub(crate) elongation: Elongation,
    pub(crate) white_space: WhiteSpace,
    pub(crate) latin_case: LatinCase,
    pub(crate) compose: bool,
    pub(crate) rows: BTreeMap<char, &'static str>,
    /// The options that were set by a call of their own, by name.
    pub(crate) asked: BTreeSet<&'static str>,
}

/// Every call that sets an option, in the order of the documentation.
macro_rules! calls {
    ($($name:ident),+ $(,)?) => {
        impl Options {
            /// The rules, built on others by calls in an order that `turn` chooses.
            pub(crate) fn rules(&self, base: Rules, turn: usize) -> Rules {
                // Whether a call sets an option to what it is already may matter.
                let asked = |name: &str| self.asked.contains(name) || !FAMILIES.contains(&name);
                let rows = kept(&self.rows);
                let mut calls: Vec<Box<dyn Fn(Rules) -> Rules + '_>> = vec![
                    Box::new(|rules| rules.strip_only(self.strip)),
                    Box::new(move |rules| rules.rows(rows)),
                    $(Box::new(move |rules| {
                        if asked(stringify!($name)) { rules.$name(self.$name) } else { rules }
                    })),+
                ];
                let turn = turn % calls.len();
                calls.rotate_left(turn);
                if turn % 2 == 1 {
                    calls.reverse();
                }
                calls.iter().fold(base, |rules, call| call(rules))
            }
        }
    };
}

calls! {
    promote_dagger_alef, strip_tatweel, strip_bidi_controls, strip_invisible, zwnj, strip_zwj,
    heh_zwnj_as_ae, strip_signs, ayah, phrases, alef, hamza, kaf, yeh, alef_maksura, yeh_barree, heh,
    teh_marbuta, fold_maghribi, regional, forms, expand_words, expand_rial, digits,
    fold_latin_digits, punctuation, elongation, white_space, latin_case, compose,
}

/// Rows that live as long as the program: each set of them once, and where a leak checker finds them
/// to the very end.
pub(crate) fn kept(rows: &BTreeMap<char, &'static str>) -> &'static [(char, &'static str)] {
    static KEPT: Mutex<BTreeSet<&[(char, &str)]>> = Mutex::new(BTreeSet::new());
    let rows: Vec<_> = rows.iter().map(|(c, to)| (*c, *to)).collect();
    let mut kept = KEPT.lock().unwrap();
    if let Some(found) = kept.get(&rows[..]) {
        return found;
    }
    let rows = &*rows.leak();
    kept.insert(rows);
    rows
}

/// The options of families of letters.
#[rustfmt::skip]
pub(crate) const FAMILIES: [&str; 9] = [
    "alef", "hamza", "kaf", "yeh", "alef_maksura", "yeh_barree", "heh", "teh_marbuta",
    "fold_maghribi",
];

/// The classes of marks, with the characters that their documentation names.
#[rustfmt::skip]
pub(crate) const MARKS: &[(Marks, &str)] = &[
    (Marks::HARAKAT, "\u{64E}\u{64F}\u{650}"),
    (Marks::TANWIN, "\u{64B}\u{64C}\u{64D}\u{8F0}\u{8F1}\u{8F2}"), (Marks::SHADDA, "\u{651}"),
    (Marks::SUKUN, "\u{652}"), (Marks::DAGGER_ALEF, "\u{670}\u{89D}"),
    (Marks::SUBSCRIPT_ALEF, "\u{656}"), (Marks::INVERTED_DAMMA, "\u{657}"),
    (Marks::MADDA, "\u{653}"), (Marks::HAMZA, "\u{654}\u{655}"), (Marks::WAVY_HAMZA, "\u{65F}"),
];

/// The class of a mark: of those not named above, by the class of the fact table.
fn mark_class(c: char) -> Option<Marks> {
    if let Some((marks, _)) = MARKS.iter().find(|(_, all)| all.contains(c)) {
        return Some(*marks);
    }
    match *CLASSES.get(&c)? {
        "TASHKIL_EXT" => Some(Marks::EXTENDED),
        "QURAN_MARK" => Some(Marks::QURANIC),
        "QURAN_SMALL_LETTER" => Some(Marks::SMALL_LETTERS),
        "HONORIFIC_MARK" => Some(Marks::HONORIFIC),
        "COMBINING_COMMON" => Some(Marks::BORROWED),
        _ => None,
    }
}

/// What a profile without language makes of each character, by the fact table.
static COLUMNS: LazyLock<[HashMap<char, Vec<char>>; 3]> = LazyLock::new(|| {
    [0, 1, 2].map(|i| {
        let row = |target: &Target| target.clone();
        FACTS.iter().filter_map(|fact| Some((fact.c, row(&fact.targets[i])?))).collect()
    })
});

const CLEAN: usize = 0;
const SEARCH: usize = 1;
const SKELETON: usize = 2;

fn column(profile: usize, c: char) -> Option<Vec<char>> {
    COLUMNS[profile].get(&c).cloned()
}

/// The words of the phrases in one character. There is no other source of them than the crate.
static PHRASES: LazyLock<HashMap<char, Vec<char>>> = LazyLock::new(|| {
    let spelled = Normalizer::new(Rules::new().phrases(Phrases::Expand));
    let all = FACTS.iter().map(|fact| fact.c).filter(|c| is_phrase(*c));
    all.map(|c| (c, spelled.normalize(&c.to_string()).chars().collect())).collect()
});

pub(crate) fn is_phrase(c: char) -> bool {
    CLASSES.get(&c) == Some(&"HONORIFIC_LIGATURE") || matches!(c, '\u{FDFA}' | '\u{FDFB}')
}

impl Options {
    /// The options that make up a built-in profile without language.
    pub(crate) fn of(profile: Profile) -> Self {
        let clean = Self {
            strip_bidi_controls: true,
            strip_invisible: true,
            forms: Forms::Letters,
            expand_words: true,
            white_space: WhiteSpace::Spaces,
            compose: true,
            ..Self::default()
        };
        if profile == Profile::CLEAN {
            return clean;
        }
        let search = Self {
            strip: Marks::ALL.difference(Marks::WAVY_HAMZA),
            strip_tatweel: true,
            zwnj: Zwnj::Delete,
            strip_zwj: true,
            strip_signs: true,
            ayah: Ayah::Space,
            phrases: Phrases::Space,
            alef: Alef::Bare,
            hamza: Hamza::Seat,
            kaf: Kaf::Arabic,
            yeh: Yeh::Arabic,
            alef_maksura: AlefMaksura::Yeh,
            yeh_barree: YehBarree::Yeh,
            heh: Heh::Arabic,
            teh_marbuta: TehMarbuta::Heh,
            fold_maghribi: true,
            forms: Forms::Basic,
            expand_rial: true,
            digits: Digits::Ascii,
            punctuation: Punctuation::Ascii,
            white_space: WhiteSpace::Lines,
            ..clean
        };
        match profile {
            Profile::SEARCH => search,
            Profile::SKELETON => Self { strip: Marks::ALL, regional: Regional::Basic, ..search },
            _ => panic!("{profile} has a language"),
        }
    }

    /// Everything that these rules change.
    pub(crate) fn targets(&self) -> HashMap<char, Vec<char>> {
        // Beyond the table there are only Latin capitals and the user's own rows.
        let all = FACTS.iter().map(|fact| fact.c).chain(self.rows.keys().copied());
        let all = all.chain(LATIN_CAPITALS.iter().copied()).chain('\0'..'\u{80}');
        all.map(|c| (c, self.closed(c))).filter(|(c, to)| to[..] != [*c]).collect()
    }

    /// Whether a rule names `c`.
    fn changes(&self, c: char) -> bool {
        self.rows.contains_key(&c) || self.step(c).is_some_and(|to| to[..] != [c])
    }

    /// Whether the rules compose: asked to, or because they change a letter that decomposes, or
    /// its mark.
    pub(crate) fn composes(&self) -> bool {
        self.compose || COMPOSITES.iter().chain(&LETTER_MARKS).any(|c| self.changes(*c))
    }

    /// Whether the user's rows keep to what is said of rows.
    pub(crate) fn rows_are_right(&self) -> bool {
        // A heh may yet be read with a joiner after it.
        let is_read = |to: &str| self.heh_zwnj_as_ae && to.ends_with(HEHS);
        // Letters that decompose would leave their marks behind.
        let vanishes = |c: &char| self.closed(*c).is_empty();
        !COMPOSITES.iter().any(vanishes)
            && self.rows.iter().all(|(c, to)| {
                !to.chars().any(|d| self.changes(d))
                    && !is_read(to)
                    && !to.chars().next().is_some_and(is_combining_mark)
                    && (!self.composes() || self.is_composed(*c, to))
            })
    }

    /// Whether the target of a row is as composing leaves it, with any mark after it.
    fn is_composed(&self, c: char, to: &str) -> bool {
        let foreign = |mark: char| is_non_starter(mark) && !is_arabic(mark);
        let letters: Vec<char> = c.nfd().collect();
        // What a letter that decomposes becomes may hold its mark, if its base changes too.
        let remade = match letters[..] {
            [base, mark] if COMPOSITES.contains(&c) => {
                to.nfd().any(|c| c == mark) && !self.changes(base)
            }
            _ => false,
        };
        // A letter of any script that decomposes would leave its marks behind.
        let vanishes = to.is_empty() && !c.nfd().eq([c]);
        to.nfc().eq(to.chars())
            && !to.contains(LETTER_MARKS)
            && !to.contains(foreign)
            && !remade
            && !vanishes
    }

    /// What becomes of `c` when no target is a source any more.
    fn closed(&self, c: char) -> Vec<char> {
        if let Some(to) = self.rows.get(&c) {
            return to.chars().collect();
        }
        match self.step(c) {
            None => vec![c],
            Some(to) => {
                let closed = |d: &char| if *d == c { vec![c] } else { self.closed(*d) };
                to.iter().flat_map(closed).collect()
            }
        }
    }

    /// What the option that speaks of `c` makes of it.
    fn step(&self, c: char) -> Option<Vec<char>> {
        if let Some(class) = mark_class(c) {
            if class == Marks::DAGGER_ALEF && self.promote_dagger_alef {
                return Some(vec!['ا']);
            }
            return self.strip.contains(class).then(Vec::new);
        }
        let deleted_if = |asked: bool| asked.then(Vec::new);
        let becomes = |to: char| Some(vec![to]);
        let yeh = if self.yeh == Yeh::Farsi { 'ی' } else { 'ي' };
        let heh = match self.heh {
            Heh::Goal => '\u{6C1}',
            Heh::Doachashmee => '\u{6BE}',
            _ => 'ه',
        };
        match c {
            '\u{FEFF}' => return deleted_if(self.strip_bidi_controls),
            '\u{673}' => return self.form(c),
            '\u{FDFA}' | '\u{FDFB}' => return self.phrase(c),
            // Those of the Maghribi letters that are of the east but for a dot.
            '\u{8C4}' if self.regional == Regional::Basic => return column(SKELETON, c),
            '\u{8C4}' => return None,
            _ => {}
        }
        match *CLASSES.get(&c).unwrap_or(&"") {
            "TATWEEL" => deleted_if(self.strip_tatweel),
            "BIDI_CONTROL" => deleted_if(self.strip_bidi_controls),
            "INVISIBLE" | "VARIATION_SELECTOR" => deleted_if(self.strip_invisible),
            "ZWSP" if self.strip_invisible => becomes(' '),
            "ZWJ" => deleted_if(self.strip_zwj),
            "ZWNJ" => match self.zwnj {
                Zwnj::Delete => Some(Vec::new()),
                Zwnj::Space => becomes(' '),
                _ => None,
            },
            "PREPENDED_MARK" | "QURAN_SYMBOL" | "TATWEEL_COMPOUND" => deleted_if(self.strip_signs),
            "QURAN_AYAH" => match self.ayah {
                Ayah::Space => becomes(' '),
                Ayah::Delete => Some(Vec::new()),
                _ => None,
            },
            "HONORIFIC_LIGATURE" => self.phrase(c),
            "ALEF_MADDA" if self.alef != Alef::Bare => None,
            "ALEF_MADDA" | "ALEF_HAMZA" | "ALEF_WASLA" | "ALEF_QURANIC" => {
                (self.alef != Alef::Keep).then(|| vec!['ا'])
            }
            "HAMZA" => deleted_if(self.hamza == Hamza::Drop),
            "HAMZA_CARRIER" if self.hamza == Hamza::Keep => None,
            "HAMZA_CARRIER" => becomes(if c == 'ؤ' { 'و' } else { yeh }),
            "KAF" | "KAF_SWASH" => match self.kaf {
                Kaf::Arabic => becomes('ك'),
                Kaf::Keheh => becomes('ک'),
                _ => None,
            },
            "YEH" => (self.yeh != Yeh::Keep).then(|| vec![yeh]),
            "ALEF_MAKSURA" => match self.alef_maksura {
                AlefMaksura::Yeh => becomes(yeh),
                AlefMaksura::Alef => becomes('ا'),
                _ => None,
            },
            "YEH_BARREE" | "YEH_BARREE_HAMZA" => {
                (self.yeh_barree == YehBarree::Yeh).then(|| vec![yeh])
            }
            "HEH" | "HEH_DOACHASHMEE" | "HEH_EZAFE" | "HEH_AE" => {
                (self.heh != Heh::Keep).then(|| vec![heh])
            }
            "TEH_MARBUTA" => match self.teh_marbuta {
                TehMarbuta::Heh => becomes(heh),
                TehMarbuta::Ae => becomes('\u{6D5}'),
                TehMarbuta::Teh => becomes('ت'),
                _ => None,
            },
            "MAGHRIBI_LETTER" if self.fold_maghribi => column(SEARCH, c),
            "REGIONAL_LETTER" | "YEH_REGIONAL" | "WAW_REGIONAL" | "ALEF_REGIONAL"
            | "HEH_REGIONAL" | "HIGH_HAMZA" | "NOON_GHUNNA" | "ARCHAIC_DOTLESS"
            | "CROWN_LETTER"
                if self.regional == Regional::Basic =>
            {
                column(SKELETON, c)
            }
            "PRES_WORD" if !self.expand_words => None,
            "PRES_WORD" if self.forms == Forms::Keep => column(CLEAN, c),
            "PRES_WORD" => self.form(c),
            // NFKC spells it as it is drawn.
            "CURRENCY_WORD" if !self.expand_rial => None,
            "CURRENCY_WORD" if self.forms == Forms::Basic => Some(self.basic(c.nfkc())),
            "CURRENCY_WORD" => Some(c.nfkc().collect()),
            "PRES_LETTER" | "PRES_LIGATURE" | "PRES_LAMALEF" | "PRES_MARK_SPACING"
            | "PRES_TAIL" | "MATH_LETTER" | "HIGH_HAMZA_DIGRAPH" => self.form(c),
            "DIGIT_ARABIC_INDIC" => self.digit(u32::from(c) - 0x660),
            "DIGIT_EXT_ARABIC_INDIC" => self.digit(u32::from(c) - 0x6F0),
            "DIGIT_ASCII" if self.fold_latin_digits => self.digit(u32::from(c) - 0x30),
            "PUNCT" | "ASCII" if !c.is_ascii_alphabetic() => self.sign(c),
            "SPACE" | "SPACE_ASCII" => self.space(c),
            _ if matches!(c, '\u{B}' | '\u{C}') => self.space(c),
            _ if self.latin_case == LatinCase::Lower && LATIN_CAPITALS.contains(&c) => {
                Some(c.to_lowercase().collect())
            }
            _ => None,
        }
    }

    fn form(&self, c: char) -> Option<Vec<char>> {
        match self.forms {
            Forms::Letters => column(CLEAN, c),
            // The hamza of this one comes first, as that of U+0677.
            Forms::Basic if c == '\u{FBDD}' => self.form('\u{677}'),
            Forms::Basic => Some(self.basic(column(CLEAN, c)?.into_iter())),
            _ => None,
        }
    }

    /// Each letter of a form as its basic letter; but a row, or an option that was asked for, has
    /// its say instead.
    fn basic(&self, letters: impl Iterator<Item = char>) -> Vec<char> {
        let asked = |c| family(c).is_some_and(|name| self.asked.contains(name));
        let basic = |c| match mark_class(c) {
            Some(Marks::WAVY_HAMZA) => vec![],
            Some(_) => vec![c],
            None if asked(c) || self.rows.contains_key(&c) => vec![c],
            None => column(SKELETON, c).unwrap_or_else(|| vec![c]),
        };
        letters.flat_map(basic).collect()
    }

    fn phrase(&self, c: char) -> Option<Vec<char>> {
        match self.phrases {
            Phrases::Space => Some(vec![' ']),
            Phrases::Expand => Some(PHRASES[&c].clone()),
            Phrases::Delete => Some(Vec::new()),
            _ => None,
        }
    }

    fn digit(&self, value: u32) -> Option<Vec<char>> {
        let zero = match self.digits {
            Digits::Ascii => 0x30,
            Digits::ArabicIndic => 0x660,
            Digits::Extended => 0x6F0,
            _ => return None,
        };
        Some(vec![char::from_u32(zero + value).unwrap()])
    }

    fn sign(&self, c: char) -> Option<Vec<char>> {
        match self.punctuation {
            Punctuation::Ascii => column(SEARCH, c),
            Punctuation::AsciiAll => column(SEARCH, c).or_else(|| {
                let (_, to) = TYPOGRAPHIC.iter().find(|(all, _)| all.contains(c))?;
                Some(to.chars().collect())
            }),
            Punctuation::Arabic => match c {
                ',' => Some(vec!['،']),
                ';' => Some(vec!['؛']),
                '?' => Some(vec!['؟']),
                _ => None,
            },
            _ => None,
        }
    }

    fn space(&self, c: char) -> Option<Vec<char>> {
        let becomes = match self.white_space {
            WhiteSpace::Spaces => column(CLEAN, c).is_some(),
            WhiteSpace::Lines => column(SEARCH, c).is_some(),
            // The run itself is made one at the end.
            WhiteSpace::Collapse => c != ' ',
            _ => false,
        };
        becomes.then(|| vec![' '])
    }
}

/// The option of a family of letters that speaks of `c`.
fn family(c: char) -> Option<&'static str> {
    match *CLASSES.get(&c)? {
        "ALEF_MADDA" | "ALEF_HAMZA" | "ALEF_WASLA" | "ALEF_QURANIC" => Some("alef"),
        "HAMZA" | "HAMZA_CARRIER" => Some("hamza"),
        "KAF" | "KAF_SWASH" => Some("kaf"),
        "YEH" => Some("yeh"),
        "ALEF_MAKSURA" => Some("alef_maksura"),
        "YEH_BARREE" | "YEH_BARREE_HAMZA" => Some("yeh_barree"),
        "HEH" | "HEH_DOACHASHMEE" | "HEH_EZAFE" | "HEH_AE" => Some("heh"),
        "TEH_MARBUTA" => Some("teh_marbuta"),
        "MAGHRIBI_LETTER" => Some("fold_maghribi"),
        _ => None,
    }
}

/// Typographic punctuation, and what it is in ASCII.
#[rustfmt::skip]
const TYPOGRAPHIC: &[(&str, &str)] = &[
    ("«»“”„‟\u{2033}", "\""), ("‘’‚‛‹›\u{2032}", "'"),
    ("\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{2212}", "-"), ("…", "..."),
    ("\u{2044}\u{2215}", "/"), ("\u{204F}\u{2E35}", ";"), ("\u{2E2E}", "?"),
    ("\u{2E32}\u{2E41}\u{3001}\u{FF0C}", ","), ("\u{3002}", "."),
];

/// The capital letters of the Latin blocks.
static LATIN_CAPITALS: LazyLock<Vec<char>> = LazyLock::new(|| {
    let latin = ('\0'..'\u{250}').chain('\u{1E00}'..'\u{1F00}').chain('\u{FF21}'..='\u{FF3A}');
    latin.filter(|c| c.to_lowercase().next() != Some(*c)).collect()
});
