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
    /// `Normalizer, the translation table` of hazm 0.10.0.
    ///
    /// Not written yet.
    HazmCharacters = hazm::CHARACTERS,

    // Parsivar 0.2.3.1: `parsivar.rs`.
    /// `sub_alphabets` of Parsivar 0.2.3.1.
    ///
    /// Not written yet.
    ParsivarCharacters = parsivar::CHARACTERS,

    // DadmaTools 2.3.6: `dadmatools.rs`.
    /// `Normalizer` of DadmaTools 2.3.6.
    ///
    /// Not written yet.
    DadmatoolsCharacters = dadmatools::CHARACTERS,

    // urduhack 1.1.1: `urduhack.rs`.
    /// `normalize` of urduhack 1.1.1.
    ///
    /// Six vowel signs go, and tatweel. Arabic letters become Urdu ones (ك ک, ي ی, ه ہ, ة ۃ), Arabic
    /// digits become Urdu ones, presentation forms become letters; then three pairs of a letter and a mark
    /// become one character: آ, أ and ۓ.
    ///
    /// Faults: dammatan, shadda and sukun stay. Of 250 presentation forms, 109 stay; the yeh within a word
    /// (U+FEF3, U+FEF4) becomes ے.
    ///
    /// Breaks [`Law::Canonical`](super::Law::Canonical): ؤ stays one character or two. Prefer
    /// [`Language::Urdu`](crate::Language::Urdu)`.search()`.
    UrduhackNormalize = urduhack::NORMALIZE,

    // klpt 0.1.7: `klpt.rs`.
    /// `Preprocess("Sorani", "Arabic", numeral="Latin").preprocess` of klpt 0.1.7.
    ///
    /// ه with a ZERO WIDTH NON-JOINER, or with `&zwnj;`, becomes ە, and all other non-joiners go. ھ
    /// becomes ه within a word, and هـ before a space becomes ھ. Tatweel goes, seven marks go, letters
    /// become Kurdish ones (ك ک, ي ی, أ ا, ؤ ۆ, ة ە), digits become ASCII. At the start of a word ر becomes
    /// ڕ and وو becomes و. White space at both ends goes.
    ///
    /// Faults: of two ھ together the second stays. Sukun stays. A word starts behind a space, not behind
    /// a line end or a bracket.
    ///
    /// Breaks [`Law::Idempotent`](super::Law::Idempotent) with ھھھ, [`Law::Canonical`](super::Law::Canonical)
    /// with آ, whose madda it knows only as part of the letter, [`Law::Local`](super::Law::Local) with white
    /// space before a line end, and [`Law::Untouched`](super::Law::Untouched) with white space at the ends.
    /// Prefer [`Language::Sorani`](crate::Language::Sorani)`.search()`.
    KlptSorani = klpt::SORANI,

    // AsoSoft 0.2.0: `asosoft.rs`.
    /// `Normalize` of AsoSoft 0.2.0, with all its options.
    ///
    /// Tables of 1,073 rows make letters of presentation forms, Kurdish letters of others, ASCII of many
    /// signs, and a space of control characters. Tatweel and joiners stay only where they join something.
    /// ه at the end of a word, or before a ZERO WIDTH NON-JOINER, becomes ە. ھ becomes ه, with a tatweel at
    /// the end of a word. What old fonts wrote with vowel signs becomes a letter: لأ is ڵا. At the start of
    /// a word ر becomes ڕ and وو becomes و.
    ///
    /// Faults: what ends in ه in Arabic or Persian ends in ە (ماە). A ¬ goes. A tatweel by itself is a
    /// hyphen. Characters of the Private Use Area become □. A form such as ﮟ becomes ں, but ن where the
    /// text holds a ں as well: in the program that depends on the order of a `set` too, which differs from
    /// run to run; here it always does.
    ///
    /// Breaks [`Law::Idempotent`](super::Law::Idempotent) with ﮟ, [`Law::Canonical`](super::Law::Canonical) with
    /// آ, whose madda it keeps only as part of the letter, [`Law::Local`](super::Law::Local) with ﮟ and ں on
    /// two lines, and [`Law::Untouched`](super::Law::Untouched) with ¬. Prefer
    /// [`Language::Sorani`](crate::Language::Sorani)`.clean()`.
    AsosoftNormalize = asosoft::NORMALIZE,
}
