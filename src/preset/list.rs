//! The presets by name: which there are, and what each does.

use super::peer::Peer;
use super::*;

/// Declares the presets: documentation, variant, and the peer behind it.
macro_rules! presets {
    ($($(#[$meta:meta])* $variant:ident = $peer:path,)+) => {
        /// A function of another program, reproduced to the byte, faults included, at a version.
        ///
        /// For whoever reads an index that Elasticsearch wrote, or feeds a model that was trained behind
        /// CAMeL Tools: the same bytes, or search goes silently empty. For anything new, take the
        /// [`Profile`] that [`prefer`](Self::prefer) names: the profiles keep the laws that the others
        /// break.
        ///
        /// ```
        /// use huruf::Preset;
        ///
        /// # fn main() -> Result<(), huruf::ParsePresetError> {
        /// let lucene: Preset = "lucene-arabic".parse()?;
        /// assert_eq!(lucene.normalize("الأُمَّة"), "الامه");
        /// # Ok(())
        /// # }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Preset {
            $($(#[$meta])* $variant,)+
        }

        impl Preset {
            /// All presets, by program.
            ///
            /// ```
            /// use huruf::Preset;
            /// let names: Vec<String> = Preset::ALL.iter().map(|preset| preset.to_string()).collect();
            /// assert!(names.contains(&String::from("camel-arclean")));
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            pub(super) fn peer(self) -> &'static Peer {
                match self {
                    $(Self::$variant => &$peer,)+
                }
            }
        }
    };
}

presets! {
    // Apache Lucene 9.5.0: `lucene.rs`.
    /// `ArabicNormalizer` of Apache Lucene 9.5.0: the filter `arabic_normalization` of Elasticsearch.
    ///
    /// آ أ إ become ا, ى becomes ي, ة becomes ه; tatweel and the eight signs U+064B–0652 go. It knows
    /// no dagger alef, no alef wasla, no presentation form and no letter of another language.
    ///
    /// Breaks [`Law::Canonical`]: أ typed as ا with a combining hamza stays two characters. Prefer
    /// [`Profile::SEARCH`].
    LuceneArabic = lucene::ARABIC,
    /// `PersianNormalizer` of Apache Lucene 9.5.0.
    ///
    /// Not written yet.
    LucenePersian = lucene::PERSIAN,
    /// `PersianAnalyzer` of Apache Lucene 9.5.0.
    ///
    /// Not written yet.
    LucenePersianAnalyzer = lucene::PERSIAN_ANALYZER,
    /// `SoraniNormalizer` of Apache Lucene 9.5.0.
    ///
    /// Not written yet.
    LuceneSorani = lucene::SORANI,
    /// `DecimalDigitFilter` of Apache Lucene 9.5.0.
    ///
    /// Not written yet.
    LuceneDecimalDigit = lucene::DECIMAL_DIGIT,
    /// `ICUFoldingFilter` of Apache Lucene 9.5.0.
    ///
    /// Not written yet.
    IcuFolding = lucene::ICU_FOLDING,

    // Snowball 3.1.1: `snowball.rs`.
    /// `arabic.sbl, Normalize_pre` of Snowball 3.1.1.
    ///
    /// Not written yet.
    SnowballArabicPre = snowball::ARABIC_PRE,
    /// `arabic.sbl, Normalize_post` of Snowball 3.1.1.
    ///
    /// Not written yet.
    SnowballArabicPost = snowball::ARABIC_POST,

    // charabia 0.9.9: `charabia.rs`.
    /// `Token::normalize, Language::Ara` of charabia 0.9.9.
    ///
    /// Not written yet.
    CharabiaArabic = charabia::ARABIC,
    /// `Token::normalize, Language::Pes` of charabia 0.9.9.
    ///
    /// Not written yet.
    CharabiaPersian = charabia::PERSIAN,

    // CAMeL Tools 1.6.0: `camel.rs`.
    /// `normalize_alef_ar` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelNormalizeAlef = camel::NORMALIZE_ALEF,
    /// `normalize_alef_maksura_ar` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelNormalizeAlefMaksura = camel::NORMALIZE_ALEF_MAKSURA,
    /// `normalize_teh_marbuta_ar` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelNormalizeTehMarbuta = camel::NORMALIZE_TEH_MARBUTA,
    /// `normalize_unicode` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelNormalizeUnicode = camel::NORMALIZE_UNICODE,
    /// `dediac_ar` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelDediac = camel::DEDIAC,
    /// `CharMapper.builtin_mapper("arclean")` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelArclean = camel::ARCLEAN,
    /// `the usual chain` of CAMeL Tools 1.6.0.
    ///
    /// Not written yet.
    CamelAll = camel::ALL,

    // PyArabic 0.6.15: `pyarabic.rs`.
    /// `strip_tashkeel` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripTashkeel = pyarabic::STRIP_TASHKEEL,
    /// `strip_harakat` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripHarakat = pyarabic::STRIP_HARAKAT,
    /// `strip_diacritics` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripDiacritics = pyarabic::STRIP_DIACRITICS,
    /// `strip_tatweel` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripTatweel = pyarabic::STRIP_TATWEEL,
    /// `strip_shadda` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripShadda = pyarabic::STRIP_SHADDA,
    /// `strip_lastharaka` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripLastharaka = pyarabic::STRIP_LASTHARAKA,
    /// `strip_small` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicStripSmall = pyarabic::STRIP_SMALL,
    /// `normalize_alef` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicNormalizeAlef = pyarabic::NORMALIZE_ALEF,
    /// `normalize_hamza` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicNormalizeHamza = pyarabic::NORMALIZE_HAMZA,
    /// `normalize_hamza_tasheel` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicNormalizeHamzaTasheel = pyarabic::NORMALIZE_HAMZA_TASHEEL,
    /// `normalize_ligature` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicNormalizeLigature = pyarabic::NORMALIZE_LIGATURE,
    /// `normalize_teh` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicNormalizeTeh = pyarabic::NORMALIZE_TEH,
    /// `normalize_searchtext` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicNormalizeSearchtext = pyarabic::NORMALIZE_SEARCHTEXT,
    /// `reduce_tashkeel` of PyArabic 0.6.15.
    ///
    /// Not written yet.
    PyarabicReduceTashkeel = pyarabic::REDUCE_TASHKEEL,

    // AraBERT 1.0.1: `arabert.rs`.
    /// `ArabertPreprocessor("bert-base-arabertv02")` of AraBERT 1.0.1.
    ///
    /// Not written yet.
    ArabertV02 = arabert::V02,

    // Tashaphyne 0.3.6: `tashaphyne.rs`.
    /// `normalize_searchtext` of Tashaphyne 0.3.6.
    ///
    /// Not written yet.
    TashaphyneSearchtext = tashaphyne::SEARCHTEXT,

    // NLTK 3.10.4: `nltk.rs`.
    /// `ISRIStemmer.norm` of NLTK 3.10.4.
    ///
    /// Not written yet.
    Isri = nltk::ISRI,
    /// `ARLSTem.norm` of NLTK 3.10.4.
    ///
    /// Not written yet.
    Arlstem = nltk::ARLSTEM,

    // Maha 0.3.0: `maha.rs`.
    /// `normalize(all=True)` of Maha 0.3.0.
    ///
    /// Not written yet.
    Maha = maha::MAHA,

    // araclean 0.2.2: `araclean.rs`.
    /// `the profile search` of araclean 0.2.2.
    ///
    /// Not written yet.
    AracleanSearch = araclean::SEARCH,
    /// `the profile light` of araclean 0.2.2.
    ///
    /// Not written yet.
    AracleanLight = araclean::LIGHT,

    // openai-whisper 20250625: `whisper.rs`.
    /// `BasicTextNormalizer()` of openai-whisper 20250625.
    ///
    /// Not written yet.
    WhisperBasic = whisper::BASIC,
    /// `BasicTextNormalizer(remove_diacritics=True)` of openai-whisper 20250625.
    ///
    /// Not written yet.
    WhisperBasicRemoveDiacritics = whisper::BASIC_REMOVE_DIACRITICS,

    // Open Universal Arabic ASR Leaderboard 8fce859: `asr_leaderboard.rs`.
    /// `normalize_arabic_text` of Open Universal Arabic ASR Leaderboard 8fce859.
    ///
    /// Not written yet.
    AsrLeaderboard = asr_leaderboard::LEADERBOARD,

    // hazm 0.10.0: `hazm.rs`.
    /// The letters of hazm 0.10.0: what its `Normalizer` does with every option turned off.
    ///
    /// Letters of other languages and presentation forms become Persian letters: ك becomes ک;
    /// ي ى ے become ی; ہ ھ ە become ه; ڤ becomes ف. “ ” become `"`, NO-BREAK SPACE a space.
    ///
    /// | `Normalizer()` of hazm does | here | [`HazmCharactersAll`](Self::HazmCharactersAll) |
    /// |---|---|---|
    /// | letters, which has no option | yes | yes |
    /// | `persian_numbers`: 1 ١ to ۱, % to ٪ | no | yes |
    /// | `remove_diacritics`: U+064B–0652 | no | yes |
    /// | `unicodes_replacement`: ﷼ to ریال, ﷲ to الله, ﻻ ﻷ to لا | no | yes |
    /// | `remove_specials_chars`: all other marks, ۔ ﷺ ﴾ ﴿ and more | no | yes |
    /// | `persian_style`: quotes to « », 3.5 to 3٫5, ... to … | no | no |
    /// | `correct_spacing`: half-spaces, punctuation; tatweel | no | no |
    /// | `decrease_repeated_chars`, `seperate_mi`: by its lexicon | no | no |
    ///
    /// Its faults: the forms of آ أ إ ؤ ئ ۀ lose what stands above or below, while the letters themselves
    /// stay; ﯼ (U+FBFC–FBFF), ﺂ ﺓ ﺔ, the forms of lam-alef and 27 others have no row. Sorani, Urdu,
    /// Pashto and Uyghur lose their letters.
    ///
    /// Breaks [`Law::Canonical`] (ۂ becomes ه, but in two characters it keeps the hamza) and
    /// [`Law::Untouched`] (“). Prefer [`Language::Persian.clean()`](crate::Language::clean).
    HazmCharacters = hazm::CHARACTERS,
    /// All of hazm 0.10.0 that looks at one character: its `Normalizer` with `persian_numbers`,
    /// `remove_diacritics`, `unicodes_replacement` and `remove_specials_chars` alone.
    ///
    /// The letters of [`HazmCharacters`](Self::HazmCharacters), whose table says what of the default
    /// `Normalizer()` is here and what is not; ASCII and Arabic digits become Persian ones;
    /// nearly every mark goes (U+0617 stays). Spaces, half-spaces, tatweel, quotes and dots stay.
    ///
    /// More faults: the hamza of خانهٔ goes, while ۀ stays; the Urdu full stop ۔ is deleted, so is ﷺ;
    /// ﻷ becomes لا, while أ stays; the digits of URLs and code become Persian.
    ///
    /// Breaks [`Law::Canonical`] (ا with a combining hamza becomes ا, and أ stays) and
    /// [`Law::Untouched`] (1). Prefer [`Language::Persian.search()`](crate::Language::search).
    HazmCharactersAll = hazm::CHARACTERS_ALL,

    // Parsivar 0.2.3.1: `parsivar.rs`.
    /// `sub_alphabets` of Parsivar 0.2.3.1: the first step of its `Normalizer().normalize`.
    ///
    /// ك becomes ک; ي ى become ی; أ إ ٱ become ا; ة ہ become ه; ؤ becomes و. Persian and Arabic digits
    /// become ASCII; `,` ٫ ٬ become ،; • · become `.`; ¬ becomes a half-space. Tatweel and U+064B–0650
    /// go. Runs of spaces become one, and so do runs of newlines: empty lines vanish.
    ///
    /// Not here is the rest of `normalize`: it deletes all but ASCII, Persian letters and some signs,
    /// and joins and parts words by lists of affixes and by dictionaries.
    ///
    /// Its faults: ء becomes ئ, so that سوء is سوئ; ٥ stays, the one digit of twenty; shadda and sukun
    /// stay; ں becomes ی and ڤ becomes ق. It ruins presentation forms: ﻧ becomes ذ, ﺒ becomes پ,
    /// ﭛ becomes ی, and more than half of them have no row. `3,5` becomes `3،5` in any language.
    ///
    /// Breaks [`Law::Canonical`] (ا with a combining hamza keeps it), [`Law::Local`] (empty lines) and
    /// [`Law::Untouched`] (`,`). Prefer [`Language::Persian.search()`](crate::Language::search).
    ParsivarCharacters = parsivar::CHARACTERS,

    // DadmaTools 2.3.6: `dadmatools.rs`.
    /// `Normalizer().normalize` of DadmaTools 2.3.6, whole, with the options as they are.
    ///
    /// Letters, digits and signs as in [`ParsivarCharacters`](Self::ParsivarCharacters), faults
    /// included, but tatweel and marks stay. Then spaces: none before `.` `:` `!` ، ؛ ؟ » `]` `)` `}` and
    /// behind « `[` `(` `{`, one on their other side, though a digit may follow `.` and `:`; none inside
    /// a pair of `"`. All white space becomes one space, newlines too: the text is one line.
    ///
    /// Not here is what its options add: `full_cleaning`, `remove_html`, `remove_puncs`,
    /// `remove_stop_word`, `replace_*_with`.
    ///
    /// More faults: `https://a.ir/b` becomes `https: //a. ir/b`, and `f(x)` becomes `f (x)`.
    ///
    /// Breaks [`Law::Idempotent`] (a newline between `"` and `.` becomes a space, which goes the second
    /// time), [`Law::Canonical`] (ا with a combining hamza keeps it), [`Law::Local`] (newlines) and
    /// [`Law::Untouched`] (`,`). Prefer [`Language::Persian.search()`](crate::Language::search).
    DadmatoolsCharacters = dadmatools::CHARACTERS,

    // urduhack 1.1.1: `urduhack.rs`.
    /// `normalize` of urduhack 1.1.1.
    ///
    /// Not written yet.
    UrduhackNormalize = urduhack::NORMALIZE,

    // klpt 0.1.7: `klpt.rs`.
    /// `Preprocess("Sorani", "Arabic").preprocess` of klpt 0.1.7.
    ///
    /// Not written yet.
    KlptSorani = klpt::SORANI,

    // AsoSoft 0.2.0: `asosoft.rs`.
    /// `Normalize` of AsoSoft 0.2.0.
    ///
    /// Not written yet.
    AsosoftNormalize = asosoft::NORMALIZE,
}
