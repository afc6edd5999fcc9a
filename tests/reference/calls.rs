//! Every call of the builder with every value, and random sets of rules made of them.

use huruf::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Marks, Phrases,
    Profile, Punctuation, Regional, Rules, TehMarbuta, WhiteSpace, Yeh, YehBarree, Zwnj,
};

use super::options::Options;
use super::texts::{LETTERS, Random, mixture};

/// One call of the builder, and the option it sets.
pub(crate) struct Call {
    pub(crate) name: String,
    pub(crate) rules: Box<dyn Fn(Rules) -> Rules>,
    pub(crate) options: Box<dyn Fn(&mut Options)>,
}

/// Every call.
pub(crate) fn all_calls() -> Vec<Call> {
    calls().into_iter().chain(calls_on_marks()).collect()
}

/// Every call with every value, but those on marks.
macro_rules! calls {
    ($($name:ident: $($value:expr),+;)+) => {
        fn calls() -> Vec<Call> {
            vec![$($(Call {
                name: concat!(stringify!($name), "(", stringify!($value), ")").to_owned(),
                rules: Box::new(|rules| rules.$name($value)),
                options: Box::new(|options| {
                    options.$name = $value;
                    options.asked.insert(stringify!($name));
                }),
            }),+),+]
        }
    };
}

calls! {
    promote_dagger_alef: false, true;
    strip_tatweel: false, true;
    strip_bidi_controls: false, true;
    strip_invisible: false, true;
    zwnj: Zwnj::Keep, Zwnj::Delete, Zwnj::Space;
    strip_zwj: false, true;
    heh_zwnj_as_ae: false, true;
    strip_signs: false, true;
    ayah: Ayah::Keep, Ayah::Space, Ayah::Delete;
    phrases: Phrases::Keep, Phrases::Space, Phrases::Expand, Phrases::Delete;
    alef: Alef::Keep, Alef::KeepMadda, Alef::Bare;
    hamza: Hamza::Keep, Hamza::Seat, Hamza::Drop;
    kaf: Kaf::Keep, Kaf::Arabic, Kaf::Keheh;
    yeh: Yeh::Keep, Yeh::Arabic, Yeh::Farsi;
    alef_maksura: AlefMaksura::Keep, AlefMaksura::Yeh, AlefMaksura::Alef;
    yeh_barree: YehBarree::Keep, YehBarree::Yeh;
    heh: Heh::Keep, Heh::Arabic, Heh::Goal, Heh::Doachashmee;
    teh_marbuta: TehMarbuta::Keep, TehMarbuta::Heh, TehMarbuta::Ae, TehMarbuta::Teh;
    fold_maghribi: false, true;
    regional: Regional::Keep, Regional::Basic;
    forms: Forms::Keep, Forms::Letters, Forms::Basic;
    expand_words: false, true;
    expand_rial: false, true;
    digits: Digits::Keep, Digits::Ascii, Digits::ArabicIndic, Digits::Extended;
    fold_latin_digits: false, true;
    punctuation: Punctuation::Keep, Punctuation::Ascii, Punctuation::AsciiAll, Punctuation::Arabic;
    elongation: Elongation::Keep, Elongation::Two, Elongation::One;
    white_space: WhiteSpace::Keep, WhiteSpace::Spaces, WhiteSpace::Lines, WhiteSpace::Collapse;
    latin_case: LatinCase::Keep, LatinCase::Lower;
    compose: false, true;
}

/// The classes of marks and their unions.
#[rustfmt::skip]
const MARKS: [Marks; 18] = [
    Marks::HARAKAT, Marks::TANWIN, Marks::SHADDA, Marks::SUKUN, Marks::DAGGER_ALEF,
    Marks::SUBSCRIPT_ALEF, Marks::INVERTED_DAMMA, Marks::EXTENDED, Marks::QURANIC,
    Marks::SMALL_LETTERS, Marks::HONORIFIC, Marks::MADDA, Marks::HAMZA, Marks::WAVY_HAMZA,
    Marks::BORROWED, Marks::TASHKEEL, Marks::DIACRITICS, Marks::ALL,
];

/// The calls that take marks.
fn calls_on_marks() -> Vec<Call> {
    let mut all = Vec::new();
    for marks in MARKS {
        all.extend([
            Call {
                name: format!("strip({marks:?})"),
                rules: Box::new(move |rules| rules.strip(marks)),
                options: Box::new(move |options| options.strip |= marks),
            },
            Call {
                name: format!("strip_only({marks:?})"),
                rules: Box::new(move |rules| rules.strip_only(marks)),
                options: Box::new(move |options| options.strip = marks),
            },
            Call {
                name: format!("keep({marks:?})"),
                rules: Box::new(move |rules| rules.keep(marks)),
                options: Box::new(move |options| options.strip = options.strip.difference(marks)),
            },
        ]);
    }
    all
}

/// Bases on which calls are tried: rules that do nothing, and two profiles.
pub(crate) fn bases() -> Vec<(&'static str, Rules, Options)> {
    vec![
        ("Rules::new()", Rules::new(), Options::default()),
        ("CLEAN", Profile::CLEAN.rules(), Options::of(Profile::CLEAN)),
        ("SEARCH", Profile::SEARCH.rules(), Options::of(Profile::SEARCH)),
    ]
}

#[rustfmt::skip]
const SOURCES: &[char] = &[
    'x', '&', 'Z', 'é', 'ب', 'ا', 'أ', 'ئ', 'ه', 'ک', 'پ', 'ۀ', '\u{6D3}', '\u{64E}', '\u{653}',
    '\u{654}', '\u{670}', '\u{610}', '\u{640}', '\u{FEFB}', '\u{FE71}', '\u{FDFA}', '\u{6DD}',
    '1', '١', '،', '…', '\u{A0}', '\u{1F468}', '\u{915}',
];

#[rustfmt::skip]
const TARGETS: &[&str] = &[
    "", "and", " ", "ب", "ا", "ه", "و", "ا\u{653}", "ي\u{654}", "\u{64E}", "\u{651}\u{64E}",
    "\u{654}", "ئ", "\u{6D5}", "y\u{308}", "\u{301}", "ﷺ",
    "a long text of rather more than a few letters: سبسب", "\u{915}", "👩", "\u{344}", "ي",
    "\u{6C1}\u{654}", "ی\u{654}", "ب\u{654}", "ب\u{64E}\u{651}",
];

/// Some options on a base, with some rows of the user's own. They may be wrong.
pub(crate) struct Any {
    pub(crate) name: String,
    pub(crate) base: Rules,
    pub(crate) options: Options,
}

impl Any {
    pub(crate) fn new(random: &mut Random, calls: &[Call]) -> Self {
        let (name, base, mut options) = bases().swap_remove(random.below(3));
        let mut name = name.to_owned();
        for _ in 0..random.size(1, 20) {
            let call = &calls[random.below(calls.len())];
            (call.options)(&mut options);
            name = format!("{name}.{}", call.name);
        }
        for _ in 0..random.below(6) {
            options.rows.insert(random.of(SOURCES), random.of(TARGETS));
        }
        let name = format!("{name} with rows {:?}", options.rows);
        Self { name, base, options }
    }

    /// A text of the world with characters of the rows strewn over it.
    pub(crate) fn text(&self, random: &mut Random) -> String {
        let rows = &self.options.rows;
        let rows: Vec<char> = rows.iter().flat_map(|(c, to)| to.chars().chain([*c])).collect();
        let mut text: Vec<char> = mixture(random).chars().collect();
        for _ in 0..random.below(8) {
            let c = if rows.is_empty() { random.of(LETTERS) } else { random.of(&rows) };
            text.insert(random.below(text.len() + 1), c);
        }
        text.into_iter().collect()
    }
}
