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
    /// `ArabertPreprocessor("bert-base-arabertv02")` of AraBERT 1.0.1, with its defaults: what its second
    /// generation of models reads, without Farasa.
    ///
    /// Entities of HTML become characters, the eight signs U+064B–0652 and tatweel go. Links become
    /// [رابط], e-mail addresses [بريد] and mentions [مستخدم]; tags go. Arabic digits become ASCII, and a
    /// character other than a digit stands twice in a row at most. Spaces go around every sign and
    /// between digits and letters, `/` becomes `-`, and what is on no list becomes a space.
    ///
    /// The lists know only the letters of Arabic: پ چ ڤ ک گ ی and the Persian digits become spaces,
    /// emoji and accented letters too. Whatever looks like a name with a dot is a link, so that most
    /// e-mail addresses become [رابط]. ههههه becomes هه.
    ///
    /// Breaks [`Law::Idempotent`]: `<>` becomes `< >`, which is a tag. Breaks [`Law::Canonical`]: آ typed
    /// as ا with a madda falls apart. Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]:
    /// `a/b` becomes `a - b`. Prefer [`Profile::CLEAN`].
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
    /// The profile `search` of araclean 0.2.2, on Python 3.13.
    ///
    /// All that [`AracleanLight`](Self::AracleanLight) does, and more: the alef of a tanween goes at the
    /// end of a word (كتاباً becomes كتاب), all marks go, آ أ إ ٱ ٲ ٳ become ا, ؤ becomes و, ئ becomes ي,
    /// ة ۃ become ه, ى becomes ي, digits become ASCII, and ، ؛ ؟ become Latin outside of numbers. A
    /// letter three times or more in a row stands once, and all is one line.
    ///
    /// It is made for Arabic alone: it takes the half-space from Persian words.
    ///
    /// Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: two spaces become one. Prefer
    /// [`Profile::SEARCH`].
    AracleanSearch = araclean::SEARCH,
    /// The profile `light`, the default, of araclean 0.2.2, on Python 3.13.
    ///
    /// NFC. Controls, ZWNJ and tatweel go, ZWJ outside of emoji too. Presentation forms become what they
    /// stand for, ک becomes ك, ی becomes ي, and ہ ە ھ become ه. Runs of spaces become one space, or one
    /// line feed if a line ends in them.
    ///
    /// Its documentation calls it lossless, but it takes the half-space from Persian words, and Kurdish
    /// and Uyghur words that differ in ه and ە become the same.
    ///
    /// Breaks [`Law::Canonical`]: a mark of Unicode 17.0 (U+10EFB) between ا and a madda keeps them
    /// apart, after آ it does not. Breaks [`Law::Local`]: empty lines go. Breaks [`Law::Untouched`]: two
    /// spaces become one. Prefer [`Profile::CLEAN`].
    AracleanLight = araclean::LIGHT,

    // openai-whisper 20250625: `whisper.rs`.
    /// `BasicTextNormalizer()` of openai-whisper 20250625, on Python 3.11: what most word error rates of
    /// languages other than English are counted on.
    ///
    /// Lower case; what stands in `<>`, `[]` or `()` goes; NFKC; marks, symbols and punctuation become
    /// spaces, and spaces are squeezed.
    ///
    /// Arabic signs are marks, so that they cut words to pieces: السَّلام becomes الس لام. Tatweel and ZWNJ
    /// stay.
    ///
    /// Breaks [`Law::Canonical`]: a sign newer than its Python (U+10EFD) keeps ا and a madda apart.
    /// Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: capitals become small. Prefer
    /// [`Profile::SEARCH`].
    WhisperBasic = whisper::BASIC,
    /// `BasicTextNormalizer(remove_diacritics=True)` of openai-whisper 20250625, on Python 3.11.
    ///
    /// Lower case; what stands in `<>`, `[]` or `()` goes; NFKD; nonspacing marks go, œ ø æ ß đ ð þ ł
    /// become plain letters; other marks, symbols and punctuation become spaces, and spaces are squeezed.
    ///
    /// آ أ إ become ا with their marks, ؤ becomes و, ئ becomes ي and ۀ becomes ە, in every language. ة, ى
    /// and ٱ stay. Korean falls into its letters.
    ///
    /// Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: capitals become small. Prefer
    /// [`Profile::SEARCH`].
    WhisperBasicRemoveDiacritics = whisper::BASIC_REMOVE_DIACRITICS,

    // Open Universal Arabic ASR Leaderboard 8fce859: `asr_leaderboard.rs`.
    /// `normalize_arabic_text` of the Open Universal Arabic ASR Leaderboard, `eval.py` at 8fce859.
    ///
    /// ASCII punctuation and ، ؛ ؟ go, with the signs U+064B–0652 and ء. آ أ إ become ا, ؤ becomes و, ئ
    /// becomes ي, پ becomes ب, ڤ becomes ف; Arabic digits become ASCII. A single و is joined to the next
    /// word. Spaces are squeezed.
    ///
    /// It joins the words around a comma that has no space after it. Tatweel, the dagger alef, ٱ, the
    /// letters of other languages and their digits stay.
    ///
    /// Breaks [`Law::Canonical`]: آ typed as ا with a madda stays two characters. Breaks [`Law::Local`]:
    /// lines are joined. Breaks [`Law::Untouched`]: `a.b` becomes `ab`. Prefer [`Profile::SEARCH`].
    AsrLeaderboard = asr_leaderboard::LEADERBOARD,

    // hazm 0.10.0: `hazm.rs`.
    /// `Normalizer, the translation table` of hazm 0.10.0.
    ///
    /// Not written yet.
    HazmCharacters = hazm::CHARACTERS,
    /// `Normalizer`.
    HazmCharactersAll = hazm::CHARACTERS_ALL,

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
