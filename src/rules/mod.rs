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
//! | `action.rs` | the one place that asks them all: [`Rules::action`] |
//! | `check.rs`, `debug.rs` | what is wrong with a set of rules; how it prints |

mod action;
mod check;
mod choices;
mod debug;
mod digits;
pub(crate) mod format;
mod forms;
mod letters;
mod marks;
mod phrases;
mod punctuation;
mod regional;
mod row;
mod space;

pub use check::RulesError;
pub use choices::{
    Alef, AlefMaksura, Ayah, Digits, Elongation, Forms, Hamza, Heh, Kaf, LatinCase, Phrases,
    Punctuation, Regional, Rest, TehMarbuta, WhiteSpace, Yeh, YehBarree, Zwnj,
};
pub use marks::Marks;

pub(crate) use action::Action;
pub(crate) use letters::Family;
pub(crate) use row::{Kept, Row};

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

/// Declares builder calls that set one field.
macro_rules! setters {
    ($($(#[$meta:meta])* $name:ident($field:ident: $type:ty);)+) => {
        $($(#[$meta])* pub const fn $name(mut self, $field: $type) -> Self {
            self.$field = $field;
            self
        })+
    };
}

/// Declares builder calls that set the option of a family of letters.
macro_rules! family_setters {
    ($($(#[$meta:meta])* $name:ident($type:ty) $family:ident;)+) => {
        $($(#[$meta])* pub const fn $name(mut self, $name: $type) -> Self {
            self.$name = $name;
            self.asked |= Family::$family.bit();
            self
        })+
    };
}

impl Rules {
    /// Rules that change nothing.
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
            asked: 0,
            spelling: &[],
            search: &[],
            kept: &[],
            form_letters: &[],
        }
    }

    /// Strips these classes of marks, besides those stripped already.
    #[doc(alias = "dediac")]
    #[doc(alias = "remove_diacritics")]
    pub const fn strip(mut self, marks: Marks) -> Self {
        self.strip = self.strip.union(marks);
        self
    }

    /// Strips exactly these classes of marks and no others.
    pub const fn strip_only(mut self, marks: Marks) -> Self {
        self.strip = marks;
        self
    }

    /// Keeps these classes of marks.
    pub const fn keep(mut self, marks: Marks) -> Self {
        self.strip = self.strip.difference(marks);
        self
    }

    setters! {
        /// Writes a dagger alef as the letter ا, whether or not it would be stripped:
        /// `رحمٰن` becomes `رحمان`.
        promote_dagger_alef(dagger_alef_letter: bool);
        /// Deletes tatweel, ـ (U+0640).
        #[doc(alias = "kashida")]
        strip_tatweel(tatweel: bool);
        /// Deletes bidirectional controls and the byte order mark.
        strip_bidi_controls(bidi_controls: bool);
        /// Deletes invisible characters: soft hyphen, word joiner, variation selectors after
        /// Arabic script and others; ZERO WIDTH SPACE becomes SPACE. Those that belong to a
        /// character of another script or an emoji stay.
        strip_invisible(invisible: bool);
        /// What becomes of the zero width non-joiner.
        #[doc(alias = "half_space")]
        #[doc(alias = "half-space")]
        zwnj(zwnj: Zwnj);
        /// Deletes the zero width joiner, except after a character that owns it (emoji, Indic).
        strip_zwj(zwj: bool);
        /// Reads ه with a zero width non-joiner as the Kurdish vowel ە (U+06D5), as old Sorani
        /// text writes it.
        heh_zwnj_as_ae(heh_zwnj_ae: bool);
        /// Deletes number signs and Quranic symbols, which are drawn but not read.
        strip_signs(signs: bool);
        /// What becomes of the end-of-ayah sign.
        ayah(ayah: Ayah);
        /// What becomes of phrases in one character such as ﷺ.
        phrases(phrases: Phrases);
        /// What becomes of letters that only some languages use.
        regional(regional: Regional);
        /// What becomes of presentation forms.
        forms(forms: Forms);
        /// Spells out the ten words in one character, U+FDF0–FDF9 (ﷲ and others).
        expand_words(words: bool);
        /// Spells out the rial sign, U+FDFC, as the word it is drawn as.
        expand_rial(rial: bool);
        /// Which digits the digits of the script become.
        #[doc(alias = "numerals")]
        digits(digits: Digits);
        /// Lets [`digits`](Self::digits) fold the ASCII digits too.
        fold_latin_digits(latin_digits: bool);
        /// What becomes of punctuation.
        punctuation(punctuation: Punctuation);
        /// How many times a letter typed three times or more may stand in a row.
        elongation(elongation: Elongation);
        /// What becomes of white space.
        white_space(white_space: WhiteSpace);
        /// What becomes of Latin capital letters.
        latin_case(latin_case: LatinCase);
        /// Which normalization form is run on text of other scripts.
        rest(rest: Rest);
        /// Brings each sequence of the script into canonical order and composition (NFC), and
        /// writes ى or ی with a combining hamza above as ئ.
        ///
        /// Any option that folds a letter with a canonical decomposition, or strips
        /// [`Marks::MADDA`] or [`Marks::HAMZA`], composes whether or not this is set: else the
        /// two spellings of آ would part.
        compose(compose: bool);
        /// Rows of your own: a character, and the text that stands for it.
        ///
        /// They win over every other rule. They must be in code point order, each character
        /// once; no target may hold a character that these rules would change again, or begin
        /// with a combining mark. A target may be empty, which deletes (a letter with a canonical
        /// decomposition, such as آ, cannot be deleted so), and has at most 64 bytes.
        ///
        /// ```
        /// use huruf::{Normalizer, Profile};
        /// static KEY: Normalizer = Normalizer::new(Profile::SEARCH.rules().rows(&[('&', "and")]));
        /// assert_eq!(KEY.normalize("R&D"), "RandD");
        /// ```
        rows(rows: &'static [(char, &'static str)]);
    }

    family_setters! {
        /// What becomes of ا with a madda, a hamza or a wasla.
        alef(Alef) Alef;
        /// What becomes of the hamza carriers ؤ and ئ.
        hamza(Hamza) Hamza;
        /// Which kaf is written.
        #[doc(alias = "keheh")]
        kaf(Kaf) Kaf;
        /// Which yeh is written.
        yeh(Yeh) Yeh;
        /// What becomes of ى.
        alef_maksura(AlefMaksura) AlefMaksura;
        /// What becomes of ے.
        yeh_barree(YehBarree) YehBarree;
        /// Which heh is written.
        heh(Heh) Heh;
        /// What becomes of ة.
        teh_marbuta(TehMarbuta) TehMarbuta;
    }

    /// Writes the Maghribi feh, qaf and noon (ڢ ڧ and U+08BB–08BD) as the letters of the east.
    pub const fn fold_maghribi(mut self, fold: bool) -> Self {
        self.maghribi = fold;
        self.asked |= Family::Maghribi.bit();
        self
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
