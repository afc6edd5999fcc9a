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
    /// The analyzer `arabic` turns to lower case before, and digits to ASCII by
    /// [`LuceneDecimalDigit`](Self::LuceneDecimalDigit); behind it comes
    /// [`stem::light10`](crate::stem::light10).
    ///
    /// Breaks [`Law::Canonical`]: أ typed as ا with a combining hamza stays two characters. Prefer
    /// [`Profile::SEARCH`].
    LuceneArabic = lucene::ARABIC,
    /// `PersianNormalizer` of Apache Lucene 9.5.0: the filter `persian_normalization` of Elasticsearch.
    ///
    /// Folds toward the Arabic letters: ی ے become ي, ک becomes ك, ہ and ۀ become ه; the combining hamza
    /// U+0654 goes. It knows no vowel sign, no tatweel, no digit, and not ۂ, ۓ, ھ, ە.
    ///
    /// Breaks [`Law::Canonical`]: ۓ stays, and typed as ے with a combining hamza it becomes ي. Prefer
    /// [`Language::search`](crate::Language::search) of Persian.
    LucenePersian = lucene::PERSIAN,
    /// `PersianAnalyzer` of Apache Lucene 9.5.0, its letters: `arabic_normalization`, then
    /// `persian_normalization`, as the analyzer `persian` of Elasticsearch has them.
    ///
    /// All of [`LuceneArabic`](Self::LuceneArabic), then all of [`LucenePersian`](Self::LucenePersian).
    /// What the analyzer does before is not in it: the zero width non-joiner becomes a space and parts
    /// words (it stays here), Latin becomes lower case, and digits become ASCII by
    /// [`LuceneDecimalDigit`](Self::LuceneDecimalDigit). Behind it come stop words and, from Lucene
    /// 10.0 on, [`stem::persian`](crate::stem::persian).
    ///
    /// Breaks [`Law::Canonical`]: ۓ stays, and typed as ے with a combining hamza it becomes ي. Prefer
    /// [`Language::search`](crate::Language::search) of Persian.
    LucenePersianAnalyzer = lucene::PERSIAN_ANALYZER,
    /// `SoraniNormalizer` of Apache Lucene 9.5.0: the filter `sorani_normalization` of Elasticsearch.
    ///
    /// The text is one token, as the filter sees it: give it a word, not a sentence. ي ى become ی,
    /// ك becomes ک, ة becomes ە, ڒ becomes ڕ, ھ becomes ه. ه becomes ە before a zero width non-joiner
    /// and at the very end, ر becomes ڕ at the beginning. Tatweel, the eight signs U+064B–0652 and the
    /// format controls of U+FFFF and below go (General_Category Cf of Unicode 13.0).
    ///
    /// Faults: a vowel sign or a control behind the last ه keeps it as it is. The number signs and ۝ go
    /// too, and so do the joiners of emoji and of other scripts.
    ///
    /// Breaks [`Law::Idempotent`] (ه with a fatha loses the fatha, and becomes ە only the second time),
    /// [`Law::Canonical`] (ئ stays, its parts do not), [`Law::Local`] (ر begins a line, not the text)
    /// and [`Law::Untouched`] (a soft hyphen goes). Prefer [`Language::search`](crate::Language::search)
    /// of Sorani.
    LuceneSorani = lucene::SORANI,
    /// `DecimalDigitFilter` of Apache Lucene 9.5.0: the filter `decimal_digit` of Elasticsearch.
    ///
    /// Every decimal digit of every script becomes the ASCII digit of its value: General_Category Nd
    /// as of Java 17, which is Unicode 13.0, 64 sets of ten. The separators ٫ ٬ stay.
    ///
    /// Breaks [`Law::Canonical`] (letters stay as they were typed, U+06C0 say) and [`Law::Untouched`]
    /// (the digits of Devanagari). Prefer [`Rules::digits`](crate::Rules::digits), for the two sets of
    /// the script.
    LuceneDecimalDigit = lucene::DECIMAL_DIGIT,
    /// `ICUFoldingFilter` of Apache Lucene, its data as of 2026 on ICU 72: the filter `icu_folding` of
    /// Elasticsearch, for text in Arabic script.
    ///
    /// NFKC_Casefold of Unicode 15.0 with more folds: ا for آ أ إ, و for ؤ, ي for ئ ى ی, ه for ة, ك
    /// for ک; tatweel and nearly all marks go; presentation forms, digits, quotation marks, dashes
    /// and spaces become plain ones; joiners and bidirectional controls go. Then all is composed.
    ///
    /// Of other scripts it folds case, compatibility forms and digits, and deletes the combining marks
    /// U+0300–0362; what the filter knows of them besides (ø, viramas, Hebrew points, Han radicals) is
    /// not here.
    ///
    /// Faults: ئ becomes ي, which is another letter in Kurdish and Uyghur. ٱ, ہ, ھ, ے and ە stay. ﷺ
    /// becomes four words with spaces, inside a token; U+FE70 and the like become a bare space.
    ///
    /// Breaks [`Law::Untouched`] (A becomes a). Prefer [`Profile::SEARCH`].
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
