//! What to do with each character, declared: [`Rules`], its options, and the rows behind them.
//!
//! | file | holds |
//! |---|---|
//! | `choices.rs` | the option enums |
//! | `letters.rs`, `regional.rs` | the letters, by family, and the letters of single languages |
//! | `marks.rs` | combining marks, by class |
//! | `digits.rs`, `punctuation.rs`, `space.rs` | what their names say |
//! | `forms.rs`, `phrases.rs` | presentation forms, ligatures, phrases in one character |
//! | `format.rs` | controls, joiners, selectors, signs |
//! | `rule.rs` | the names of what rules do: [`Rule`] |
//! | `action.rs` | the one place that asks them all: [`Rules::ruling`] |
//! | `check.rs`, `debug.rs` | what is wrong with a set of rules; how it prints |

mod action;
mod check;
mod choices;
mod debug;
mod digits;
mod format;
mod forms;
mod letters;
mod marks;
mod phrases;
mod punctuation;
mod regional;
mod row;
mod rule;
mod space;

pub use check::RulesError;
pub use choices::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Phrases,
    Punctuation, Regional, Rest, TehMarbuta, WhiteSpace, Yeh, YehBarree, Zwnj,
};
pub use marks::Marks;
pub use rule::{ParseRuleError, Rule};

pub(crate) use action::Action;
pub(crate) use format::{ZWNJ, is_shapeless};
pub(crate) use letters::{AE, Family, ORTHOGRAPHIC_PAIRS, is_heh_or_ae, is_letter};
pub(crate) use row::{Kept, Row};
pub(crate) use space::is_space;

/// What to do with each character: a plain value, built in `const` by calls that read aloud.
///
/// [`Rules::new`] does nothing; [`Profile::rules`](crate::Profile::rules) starts from a built-in
/// profile. Each call sets one option, so their order does not matter. An option set on top of a
/// profile wins over what the profile's language says of those letters.
///
/// ```
/// use huruf::{Digits, Language, Normalizer, TehMarbuta};
///
/// static KEY: Normalizer = Normalizer::new(
///     Language::Urdu.search().rules().digits(Digits::Keep).teh_marbuta(TehMarbuta::Keep),
/// );
/// // Yeh and kaf are still those of Urdu; the digits now stay.
/// assert_eq!(KEY.normalize("كي ۱۹"), "کی ۱۹");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[must_use = "a set of rules does nothing until a `Normalizer` is built from it"]
pub struct Rules {
    strip: Marks,
    dagger_alef_letter: bool,
    tatweel: bool,
    bidi_controls: bool,
    invisible: bool,
    zwnj: Zwnj,
    zwj: bool,
    heh_zwnj_ae: bool,
    signs: bool,
    ayah: Ayah,
    phrases: Phrases,
    alef: Alef,
    hamza: Hamza,
    kaf: Kaf,
    yeh: Yeh,
    alef_maksura: AlefMaksura,
    yeh_barree: YehBarree,
    heh: Heh,
    teh_marbuta: TehMarbuta,
    maghribi: bool,
    regional: Regional,
    forms: Forms,
    words: bool,
    rial: bool,
    digits: Digits,
    latin_digits: bool,
    punctuation: Punctuation,
    elongation: Elongation,
    white_space: WhiteSpace,
    latin_case: LatinCase,
    rest: Rest,
    compose: bool,
    rows: &'static [(char, &'static str)],
    /// The rows are those of another program: what they write is final, and nothing is composed.
    as_written: bool,
    /// Families whose option was set after the language's rows were.
    asked: u16,
    /// The language's own spelling (level 2).
    spelling: &'static [Row],
    /// What the language's search key writes, where the options alone would write another letter.
    search: &'static [Row],
    /// What the language refuses to fold.
    kept: &'static [Kept],
    /// Letters inside a presentation form, before the spelling rows.
    form_letters: &'static [Row],
}

/// The example of a builder call: what the rule alone makes of a text.
macro_rules! example {
    ($call:literal, $text:literal, $becomes:literal) => {
        concat!(
            "\n```\nuse huruf::*;\n\nstatic RULE: Normalizer = Normalizer::new(Rules::new().",
            $call,
            ");\nlet text = \"",
            $text,
            "\";\nassert_eq!(RULE.normalize(text), \"",
            $becomes,
            "\");\n```",
        )
    };
}

/// Declares builder calls that set one field: documentation, name, field, type, and an example.
macro_rules! setters {
    ($($(#[$meta:meta])* $name:ident($field:ident: $type:ty)
        $call:literal: $text:literal => $becomes:literal;)+) => {
        $($(#[$meta])*
        #[doc = example!($call, $text, $becomes)]
        pub const fn $name(mut self, $field: $type) -> Self {
            self.$field = $field;
            self
        })+
    };
}

/// Declares builder calls that set the option of a family of letters, likewise.
macro_rules! family_setters {
    ($($(#[$meta:meta])* $name:ident($field:ident: $type:ty) $family:ident
        $call:literal: $text:literal => $becomes:literal;)+) => {
        $($(#[$meta])*
        #[doc = example!($call, $text, $becomes)]
        pub const fn $name(mut self, $field: $type) -> Self {
            self.$field = $field;
            self.asked |= Family::$family.bit();
            self
        })+
    };
}

impl Rules {
    /// Rules that change nothing.
    ///
    /// ```
    /// use huruf::{Normalizer, Rules};
    /// assert!(Normalizer::new(Rules::new()).is_normalized("أيُّ نـصّ"));
    /// ```
    pub const fn new() -> Self {
        Self {
            strip: Marks::NONE,
            dagger_alef_letter: false,
            tatweel: false,
            bidi_controls: false,
            invisible: false,
            zwnj: Zwnj::Keep,
            zwj: false,
            heh_zwnj_ae: false,
            signs: false,
            ayah: Ayah::Keep,
            phrases: Phrases::Keep,
            alef: Alef::Keep,
            hamza: Hamza::Keep,
            kaf: Kaf::Keep,
            yeh: Yeh::Keep,
            alef_maksura: AlefMaksura::Keep,
            yeh_barree: YehBarree::Keep,
            heh: Heh::Keep,
            teh_marbuta: TehMarbuta::Keep,
            maghribi: false,
            regional: Regional::Keep,
            forms: Forms::Keep,
            words: false,
            rial: false,
            digits: Digits::Keep,
            latin_digits: false,
            punctuation: Punctuation::Keep,
            elongation: Elongation::Keep,
            white_space: WhiteSpace::Keep,
            latin_case: LatinCase::Keep,
            rest: Rest::Keep,
            compose: false,
            rows: &[],
            as_written: false,
            asked: 0,
            spelling: &[],
            search: &[],
            kept: &[],
            form_letters: &[],
        }
    }

    /// Exactly these rows, as another program writes them: what they write is not folded again,
    /// even where it holds a character that has a row, and nothing is composed.
    pub(crate) const fn table(rows: &'static [Row]) -> Self {
        Self { rows, as_written: true, ..Self::new() }
    }

    /// Strips these classes of marks, besides those stripped already.
    #[doc = example!("strip(Marks::HARAKAT)", "مُحَمَّد", "محمّد")]
    #[doc(alias = "dediac")]
    #[doc(alias = "remove_diacritics")]
    pub const fn strip(mut self, marks: Marks) -> Self {
        self.strip = self.strip.union(marks);
        self
    }

    /// Strips exactly these classes of marks and no others.
    #[doc = example!("strip(Marks::ALL).strip_only(Marks::SHADDA)", "مُحَمَّد", "مُحَمَد")]
    pub const fn strip_only(mut self, marks: Marks) -> Self {
        self.strip = marks;
        self
    }

    /// Keeps these classes of marks.
    #[doc = example!("strip(Marks::TASHKEEL).keep(Marks::SHADDA)", "مُحَمَّد", "محمّد")]
    pub const fn keep(mut self, marks: Marks) -> Self {
        self.strip = self.strip.difference(marks);
        self
    }

    setters! {
        /// Writes a dagger alef as the letter ا, whether or not it would be stripped.
        promote_dagger_alef(dagger_alef_letter: bool)
            "promote_dagger_alef(true)": "رحمٰن" => "رحمان";
        /// Deletes tatweel, ـ (U+0640).
        #[doc(alias = "kashida")]
        strip_tatweel(tatweel: bool)
            "strip_tatweel(true)": "مـــد" => "مد";
        /// Deletes bidirectional controls and the byte order mark.
        strip_bidi_controls(bidi_controls: bool)
            "strip_bidi_controls(true)": "\\u{200F}سلام\\u{202C}" => "سلام";
        /// Deletes invisible characters: soft hyphen, word joiner, variation selectors after
        /// Arabic script and others; ZERO WIDTH SPACE becomes SPACE. Those that belong to a
        /// character of another script or an emoji stay.
        strip_invisible(invisible: bool)
            "strip_invisible(true)": "سلا\\u{AD}م" => "سلام";
        /// What becomes of the zero width non-joiner.
        #[doc(alias = "half_space")]
        #[doc(alias = "half-space")]
        zwnj(zwnj: Zwnj)
            "zwnj(Zwnj::Space)": "می\\u{200C}روم" => "می روم";
        /// Deletes the zero width joiner, except after a character that owns it (emoji, Indic).
        strip_zwj(zwj: bool)
            "strip_zwj(true)": "ه\\u{200D} 👩\\u{200D}👧" => "ه 👩\\u{200D}👧";
        /// Reads ه with a zero width non-joiner as the Kurdish vowel ە (U+06D5), as old Sorani
        /// text writes it.
        heh_zwnj_as_ae(heh_zwnj_ae: bool)
            "heh_zwnj_as_ae(true)": "هه\\u{200C}ولێر" => "هەولێر";
        /// Deletes number signs and Quranic symbols, which are drawn but not read.
        strip_signs(signs: bool)
            "strip_signs(true)": "۞سورة" => "سورة";
        /// What becomes of the end-of-ayah sign.
        ayah(ayah: Ayah)
            "ayah(Ayah::Space)": "عليم\\u{6DD}٢٩" => "عليم ٢٩";
        /// What becomes of phrases in one character such as ﷺ.
        phrases(phrases: Phrases)
            "phrases(Phrases::Expand)": "محمد ﷺ" => "محمد صلى الله عليه وسلم";
        /// What becomes of letters that only some languages use.
        regional(regional: Regional)
            "regional(Regional::Basic)": "چاپ" => "جاب";
        /// What becomes of presentation forms.
        forms(forms: Forms)
            "forms(Forms::Letters)": "\\u{FEB3}\\u{FEFC}\\u{FEE1}" => "سلام";
        /// Spells out the ten words in one character, U+FDF0–FDF9.
        expand_words(words: bool)
            "expand_words(true)": "\\u{FDF2}" => "الله";
        /// Spells out the rial sign, U+FDFC, as the word it is drawn as.
        expand_rial(rial: bool)
            "expand_rial(true)": "\\u{FDFC}" => "ریال";
        /// Which digits the digits of the script become.
        #[doc(alias = "numerals")]
        digits(digits: Digits)
            "digits(Digits::Ascii)": "١٢ ۳۴" => "12 34";
        /// Lets [`digits`](Self::digits) fold the ASCII digits too.
        fold_latin_digits(latin_digits: bool)
            "digits(Digits::Extended).fold_latin_digits(true)": "12" => "۱۲";
        /// What becomes of punctuation.
        punctuation(punctuation: Punctuation)
            "punctuation(Punctuation::Ascii)": "نعم، لا؟" => "نعم, لا?";
        /// How many times a letter typed three times or more may stand in a row.
        elongation(elongation: Elongation)
            "elongation(Elongation::One)": "جميييييل" => "جميل";
        /// What becomes of white space.
        white_space(white_space: WhiteSpace)
            "white_space(WhiteSpace::Collapse)": "سلام \\t\\n عليكم" => "سلام عليكم";
        /// What becomes of Latin capital letters.
        latin_case(latin_case: LatinCase)
            "latin_case(LatinCase::Lower)": "iPhone ١٥" => "iphone ١٥";
        /// Which normalization form is run on text of other scripts. It is exact and slower than
        /// the rest of the crate; memory grows with the longest run of marks.
        rest(rest: Rest)
            "rest(Rest::Nfc)": "cafe\\u{301} قهوة" => "café قهوة";
        /// Brings each sequence of the script into canonical order and composition (NFC), and
        /// writes ى or ی with a combining hamza above as ئ.
        ///
        /// Any option that folds a letter with a canonical decomposition, or strips
        /// [`Marks::MADDA`] or [`Marks::HAMZA`], composes whether or not this is set: else the
        /// two spellings of آ would part.
        compose(compose: bool)
            "compose(true)": "ا\\u{653}" => "آ";
        /// Rows of your own: a character, and the text that stands for it.
        ///
        /// They win over every other rule. They must be in code point order, each character
        /// once; no target may hold a character that these rules would change again, or begin
        /// with a combining mark. A target may be empty, which deletes (a letter with a canonical
        /// decomposition, such as آ, cannot be deleted so), and has at most 64 bytes. Where the
        /// rules [`compose`](Self::compose), the marks of a target must be of the script and in
        /// canonical order, and a combining hamza or madda must be one with its letter.
        rows(rows: &'static [(char, &'static str)])
            "rows(&[('&', \"and\"), ('€', \"EUR\")])": "R&D: 5€" => "RandD: 5EUR";
    }

    family_setters! {
        /// What becomes of ا with a madda, a hamza or a wasla.
        alef(alef: Alef) Alef
            "alef(Alef::Bare)": "آأإٱ" => "اااا";
        /// What becomes of the hamza carriers ؤ and ئ.
        hamza(hamza: Hamza) Hamza
            "hamza(Hamza::Seat)": "مؤمن" => "مومن";
        /// Which kaf is written.
        #[doc(alias = "keheh")]
        kaf(kaf: Kaf) Kaf
            "kaf(Kaf::Keheh)": "كتاب" => "کتاب";
        /// Which yeh is written.
        yeh(yeh: Yeh) Yeh
            "yeh(Yeh::Farsi)": "علي" => "علی";
        /// What becomes of ى.
        alef_maksura(alef_maksura: AlefMaksura) AlefMaksura
            "alef_maksura(AlefMaksura::Yeh)": "على" => "علي";
        /// What becomes of ے.
        yeh_barree(yeh_barree: YehBarree) YehBarree
            "yeh_barree(YehBarree::Yeh).yeh(Yeh::Farsi)": "ہے" => "ہی";
        /// Which heh is written.
        heh(heh: Heh) Heh
            "heh(Heh::Arabic)": "ہھە" => "ههه";
        /// What becomes of ة.
        teh_marbuta(teh_marbuta: TehMarbuta) TehMarbuta
            "teh_marbuta(TehMarbuta::Heh)": "مدرسة" => "مدرسه";
        /// Writes the Maghribi feh, qaf and noon (U+06A2, 06A7, 08BB–08BD) as the letters of the
        /// east.
        fold_maghribi(maghribi: bool) Maghribi
            "fold_maghribi(true)": "ڢاس" => "فاس";
    }

    /// The rows of a language. Called before the user's options, which win over it.
    pub(crate) const fn language(
        mut self,
        spelling: &'static [Row],
        search: &'static [Row],
        kept: &'static [Kept],
        form_letters: &'static [Row],
    ) -> Self {
        assert!(row::is_sorted(spelling) && row::is_sorted(search) && row::is_sorted(form_letters));
        self.spelling = spelling;
        self.search = search;
        self.kept = kept;
        self.form_letters = form_letters;
        self.asked = 0;
        self
    }

    /// How often a letter may stand in a row, when it was typed three times or more.
    pub(crate) const fn elongation_cap(&self) -> usize {
        match self.elongation {
            Elongation::Keep => usize::MAX,
            Elongation::Two => 2,
            Elongation::One => 1,
        }
    }

    /// Without what waits until a text is cut into tokens: what becomes of punctuation, of signs and
    /// of phrases.
    pub(crate) const fn before_cutting(self) -> Self {
        let white_space = match self.white_space {
            // Runs of it are in no token anyway, but if the user makes something else of a SPACE.
            WhiteSpace::Collapse if crate::unicode::find(self.rows, ' ').is_none() => {
                WhiteSpace::Lines
            }
            other => other,
        };
        Self {
            punctuation: Punctuation::Keep,
            signs: false,
            ayah: Ayah::Keep,
            phrases: Phrases::Keep,
            white_space,
            ..self
        }
    }

    /// Whether runs of white space become one SPACE.
    pub(crate) const fn collapses(&self) -> bool {
        matches!(self.white_space, WhiteSpace::Collapse)
    }

    /// Whether ه with a zero width non-joiner is ە.
    pub(crate) const fn reads_heh_zwnj(&self) -> bool {
        self.heh_zwnj_ae
    }

    /// What is run on the text of other scripts.
    pub(crate) const fn rest_form(&self) -> Rest {
        self.rest
    }

    /// Whether the rows are taken as they stand: see [`table`](Self::table).
    pub(crate) const fn takes_rows_as_written(&self) -> bool {
        self.as_written
    }

    /// The user's own rows.
    pub(crate) const fn user_rows(&self) -> &'static [(char, &'static str)] {
        self.rows
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self::new()
    }
}
