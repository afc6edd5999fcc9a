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
    /// `Normalize_pre` of the Arabic stemmer of Snowball 3.1.1, on which tantivy's stemmer rests.
    ///
    /// Tatweel and the eight signs U+064B–0652 go, ٠–٩ become ASCII digits, the presentation forms
    /// U+FE80–FEFC become letters. It knows no dagger alef, no ۰–۹, and no presentation form of a sign or
    /// of another language. This step alone stems nothing, and folds no letter.
    ///
    /// Breaks [`Law::Canonical`]: آ typed as ا with a combining madda stays two characters. Prefer
    /// [`Profile::SEARCH`].
    SnowballArabicPre = snowball::ARABIC_PRE,
    /// `Normalize_post` of the Arabic stemmer of Snowball 3.1.1: the step that folds hamzas, which runs on
    /// what is left of the word once it is cut.
    ///
    /// A آ أ إ ؤ ئ at the end becomes ء; elsewhere آ أ إ become ا, ؤ becomes و and ئ becomes ي. The text is
    /// taken as one word: its last character is the end.
    ///
    /// Breaks [`Law::Canonical`], as آ typed as ا with a combining madda stays two characters, and
    /// [`Law::Local`], as only the last line has an end. Prefer [`Profile::SEARCH`].
    SnowballArabicPost = snowball::ARABIC_POST,

    // charabia 0.9.9: `charabia.rs`.
    /// `Token::normalize` of charabia 0.9.9 on a token in Arabic: what Meilisearch makes of a word.
    ///
    /// Compatibility decomposition of each character; control characters, tatweel and marks go; أ إ آ ٱ
    /// become ا, ى becomes ي, ة becomes ه. As marks go, ؤ becomes و and ئ becomes ي, and letters of other
    /// scripts lose their accents too. It folds no digits and none of ک ی ہ ە; its list of marks is
    /// old: U+0897–089F and U+08CA–08E1 stay. The text is taken as one token: charabia cuts it first.
    ///
    /// Breaks [`Law::Untouched`]: É becomes E. Prefer [`Profile::SEARCH`].
    CharabiaArabic = charabia::ARABIC,
    /// `Token::normalize` of charabia 0.9.9 on a token in Persian: what Meilisearch makes of a word.
    ///
    /// As [`CharabiaArabic`](Self::CharabiaArabic), but first ي and ى become ی, ك becomes ک, ۰–۹ become ASCII
    /// digits, ، becomes a comma and ؟ a question mark, and U+200C goes. The digits ٠–٩ stay. It would
    /// write `RIAL` for ﷼ and ی for ۀ, but both are decomposed before: ریال, ە.
    ///
    /// Breaks [`Law::Untouched`]: É becomes E. Prefer the search profile of
    /// [`Language::Persian`](crate::Language::Persian).
    CharabiaPersian = charabia::PERSIAN,

    // CAMeL Tools 1.6.0: `camel.rs`.
    /// `normalize_alef_ar` of CAMeL Tools 1.6.0.
    ///
    /// آ أ إ ٱ become ا.
    ///
    /// Breaks [`Law::Canonical`]: آ typed as ا with a combining madda stays two characters. Prefer
    /// [`Profile::SEARCH`].
    CamelNormalizeAlef = camel::NORMALIZE_ALEF,
    /// `normalize_alef_maksura_ar` of CAMeL Tools 1.6.0.
    ///
    /// ى becomes ي. The Persian ی stays.
    ///
    /// Breaks [`Law::Canonical`]: what is decomposed stays so. Prefer [`Profile::SEARCH`].
    CamelNormalizeAlefMaksura = camel::NORMALIZE_ALEF_MAKSURA,
    /// `normalize_teh_marbuta_ar` of CAMeL Tools 1.6.0.
    ///
    /// ة becomes ه.
    ///
    /// Breaks [`Law::Canonical`]: what is decomposed stays so. Prefer [`Profile::SEARCH`].
    CamelNormalizeTehMarbuta = camel::NORMALIZE_TEH_MARBUTA,
    /// `normalize_unicode` of CAMeL Tools 1.6.0.
    ///
    /// ﷼ becomes ريال and ﷽ is spelled out, then NFKC, of all scripts: ﬁ becomes fi, and a fullwidth digit
    /// ASCII. It is NFKC as of Unicode 14.0, which Python 3.11 knows: what was assigned later passes.
    ///
    /// Breaks [`Law::Canonical`], on marks that came later (آ with U+10EFD), and [`Law::Untouched`] (ﬁ).
    /// Prefer [`Profile::SEARCH`].
    CamelNormalizeUnicode = camel::NORMALIZE_UNICODE,
    /// `dediac_ar` of CAMeL Tools 1.6.0.
    ///
    /// The signs U+064B–0652 and the dagger alef go. The other marks and tatweel stay.
    ///
    /// Breaks [`Law::Canonical`]: what is decomposed stays so. Prefer [`Profile::SEARCH`].
    CamelDediac = camel::DEDIAC,
    /// `arclean` of CAMeL Tools 1.6.0: `CharMapper.builtin_mapper("arclean")`, and the program
    /// `camel_arclean`.
    ///
    /// It knows 634 characters and deletes all others: emoji, Cyrillic, accents beyond Latin-1, every mark.
    /// Presentation forms become letters, digits ASCII; پ becomes ب, گ becomes ك, ڤ becomes ف, ی becomes ى
    /// whatever the language; ە goes; U+200C becomes a space, so that Persian words fall apart. ﷲ becomes
    /// الله, ﷺ goes.
    ///
    /// Breaks [`Law::Idempotent`] (U+204B becomes U+00B6, which goes the next time), [`Law::Canonical`] (of آ
    /// typed as ا with a combining madda, ا is left), and [`Law::Untouched`] (😀 goes). Prefer
    /// [`Profile::SEARCH`].
    CamelArclean = camel::ARCLEAN,
    /// `normalize_unicode`, `normalize_alef_ar`, `normalize_alef_maksura_ar`, `normalize_teh_marbuta_ar`
    /// and `dediac_ar` of CAMeL Tools 1.6.0, in this order: what is usually run before a model.
    ///
    /// The last four may stand in any order. [`CamelNormalizeUnicode`](Self::CamelNormalizeUnicode) and the
    /// others say what each does. Tatweel, ک ی and the digits stay.
    ///
    /// Breaks [`Law::Idempotent`] (ى with a combining hamza becomes ي with it, and ئ only the next time),
    /// [`Law::Canonical`], on marks that came after Unicode 14.0 (آ with U+10EFD), and [`Law::Untouched`] (ﬁ).
    /// Prefer [`Profile::SEARCH`].
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
