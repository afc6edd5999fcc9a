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
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(
            feature = "serde",
            serde(into = "&'static str", try_from = "alloc::borrow::Cow<'_, str>")
        )]
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
    /// `araby.strip_tashkeel` of PyArabic 0.6.15.
    ///
    /// Deletes the eight signs U+064B–0652: harakat, tanwin, shadda, sukun. The program looks first whether
    /// the text is vocalized, which changes nothing. Faults: the dagger alef stays, and every sign that
    /// the Quran or another language adds.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`],
    /// or [`strip_tashkeel`](crate::strip_tashkeel) where letters are to stay.
    PyarabicStripTashkeel = pyarabic::STRIP_TASHKEEL,
    /// `araby.strip_harakat` of PyArabic 0.6.15.
    ///
    /// Deletes U+064B–0652 but the shadda.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`],
    /// or [`Rules::strip`](crate::Rules::strip) of [`Marks::HARAKAT`](crate::Marks::HARAKAT).
    PyarabicStripHarakat = pyarabic::STRIP_HARAKAT,
    /// `araby.strip_diacritics` of PyArabic 0.6.15.
    ///
    /// Deletes the 52 characters from U+0600 to U+06FE that are nonspacing marks to Python 3.11. Faults: a combining
    /// madda or hamza goes too, so that a decomposed أ becomes ا while أ stays; the signs outside of that
    /// block stay.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`],
    /// or [`strip_diacritics`](crate::strip_diacritics) where letters are to stay.
    PyarabicStripDiacritics = pyarabic::STRIP_DIACRITICS,
    /// `araby.strip_tatweel` of PyArabic 0.6.15.
    ///
    /// Deletes U+0640, even where it carries a sign or follows a heh to write an abbreviation.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer `Language::Arabic.clean()`,
    /// or [`strip_tatweel`](crate::strip_tatweel).
    PyarabicStripTatweel = pyarabic::STRIP_TATWEEL,
    /// `araby.strip_shadda` of PyArabic 0.6.15.
    ///
    /// Deletes U+0651.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`],
    /// or [`Rules::strip`](crate::Rules::strip) of [`Marks::SHADDA`](crate::Marks::SHADDA).
    PyarabicStripShadda = pyarabic::STRIP_SHADDA,
    /// `araby.strip_lastharaka` of PyArabic 0.6.15.
    ///
    /// Deletes one haraka at the end of the text, or before a newline at its end; and tanwin anywhere. It
    /// is meant for one word: in a text, only the last word loses its haraka. A shadda at the end
    /// protects the haraka before it.
    ///
    /// Breaks [`Law::Idempotent`]: of two harakat at the end, each run deletes one. Breaks
    /// [`Law::Canonical`]: آ in one character and in two stay two texts. Breaks [`Law::Local`]: the
    /// end of a line is not the end of the text. Prefer [`Profile::SEARCH`].
    PyarabicStripLastharaka = pyarabic::STRIP_LASTHARAKA,
    /// `araby.strip_small` of PyArabic 0.6.15.
    ///
    /// Deletes the dagger alef, the small waw and the small yeh: U+0670, U+06E5, U+06E6. Fault: the sound
    /// goes with them, where Quranic spelling has no other letter for it.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`],
    /// or [`Rules::promote_dagger_alef`](crate::Rules::promote_dagger_alef).
    PyarabicStripSmall = pyarabic::STRIP_SMALL,
    /// `araby.normalize_alef` of PyArabic 0.6.15.
    ///
    /// آ أ إ ٱ and the dagger alef become ا. So does ى: على becomes علا, which is another word. A dagger
    /// alef beside an ى goes first. A combining madda or hamza stays.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`].
    PyarabicNormalizeAlef = pyarabic::NORMALIZE_ALEF,
    /// `araby.normalize_hamza` of PyArabic 0.6.15, with the method that it takes unless told otherwise.
    ///
    /// أ إ ؤ ئ and a combining hamza become ء; آ becomes ءء. It is meant for one word: where the text begins
    /// with آ, no haraka follows, and the text has three characters or the third is a shadda, آ becomes ءا.
    /// Fault: a decomposed أ becomes ا and ء.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts.
    /// Breaks [`Law::Local`]: آمن is three letters, and is not on the second line of a text. Prefer
    /// [`Profile::SEARCH`].
    PyarabicNormalizeHamza = pyarabic::NORMALIZE_HAMZA,
    /// `araby.normalize_hamza` of PyArabic 0.6.15 with `method="tasheel"`.
    ///
    /// آ أ إ become ا, ؤ becomes و, ئ becomes ي. Fault: a combining hamza becomes ا, so that a decomposed
    /// أ becomes two alefs.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`].
    PyarabicNormalizeHamzaTasheel = pyarabic::NORMALIZE_HAMZA_TASHEEL,
    /// `araby.normalize_ligature` of PyArabic 0.6.15.
    ///
    /// The four isolated ligatures of lam and alef become لا. Faults: hamza and madda are lost, and the
    /// four final forms stay, as all other presentation forms do.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::CLEAN`],
    /// or [`fold_presentation_forms`](crate::fold_presentation_forms).
    PyarabicNormalizeLigature = pyarabic::NORMALIZE_LIGATURE,
    /// `araby.normalize_teh` of PyArabic 0.6.15.
    ///
    /// ة becomes ه; ۃ and the presentation forms stay.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`].
    PyarabicNormalizeTeh = pyarabic::NORMALIZE_TEH,
    /// `normalize.normalize_searchtext` of PyArabic 0.6.15.
    ///
    /// U+064B–0652 and tatweel go; the four isolated ligatures of lam and alef become لا; آ أ إ ٱ ى and
    /// the dagger alef become ا; ؤ ئ and a combining hamza become ء; ة becomes ه. Faults: على becomes علا,
    /// since ى is an alef before the step that would make it ي; هذا and ذلك with a dagger alef do not meet
    /// the same words without; letters of other languages stay.
    ///
    /// Breaks [`Law::Canonical`]: آ in one character and in two stay two texts. Prefer [`Profile::SEARCH`].
    PyarabicNormalizeSearchtext = pyarabic::NORMALIZE_SEARCHTEXT,
    /// `araby.reduce_tashkeel` of PyArabic 0.6.15.
    ///
    /// Deletes what a reader does without, in six steps: fatha and sukun but after و and ي; damma before
    /// و; kasra before ي; fatha before ا; fatha on a و or ي after white space; kasra under إ. Each
    /// step sees what the ones before left. Fault: a word at the start of the text has no white space
    /// before it.
    ///
    /// Breaks [`Law::Idempotent`]: of two kasras before ي, each run deletes one. Breaks
    /// [`Law::Canonical`]: آ in one character and in two stay two texts. Breaks [`Law::Local`]: at
    /// the start of a line there is white space before a و, the newline, but not at the start of the text.
    /// Prefer [`Profile::CLEAN`], which keeps all tashkeel, or [`Profile::SEARCH`], which keeps none.
    PyarabicReduceTashkeel = pyarabic::REDUCE_TASHKEEL,

    // AraBERT 1.0.1: `arabert.rs`.
    /// `ArabertPreprocessor("bert-base-arabertv02")` of AraBERT 1.0.1.
    ///
    /// Not written yet.
    ArabertV02 = arabert::V02,

    // Tashaphyne 0.3.6: `tashaphyne.rs`.
    /// `normalize.normalize_searchtext` of Tashaphyne 0.3.6.
    ///
    /// U+064B–0652 and tatweel go; the four isolated ligatures of lam and alef become لا; آ أ إ and a
    /// combining hamza become ا; ؤ and ئ become ء; ة becomes ه, ى becomes ي. Faults: a decomposed أ becomes
    /// two alefs; ٱ, the dagger alef, the final ligatures and the letters of other languages stay.
    ///
    /// Breaks [`Law::Canonical`]: أ becomes one alef and, decomposed, two. Prefer [`Profile::SEARCH`].
    TashaphyneSearchtext = tashaphyne::SEARCHTEXT,

    // NLTK 3.10.4: `nltk.rs`.
    /// `ISRIStemmer.norm` of NLTK 3.10.4, with `num=3`, the default: both of its steps.
    ///
    /// U+064B–0652 go; then آ أ إ at the beginning of the text become ا. The stemmer itself calls it with
    /// `num=1`, which only deletes: that is [`PyarabicStripTashkeel`](Self::PyarabicStripTashkeel). It is meant
    /// for one word: in a text, only the first alef of all is folded.
    ///
    /// Breaks [`Law::Canonical`]: a decomposed أ keeps its hamza. Breaks [`Law::Local`]: أ at the beginning of
    /// a second line stays. Prefer [`Profile::SEARCH`].
    Isri = nltk::ISRI,
    /// `ARLSTem.norm` of NLTK 3.10.4.
    ///
    /// U+064B–065F go; آ أ إ become ا, ى becomes ي; then و goes from the beginning of the text, if three
    /// characters or more follow. It is meant for one word. Fault: the و may belong to the word, as in
    /// ولدت.
    ///
    /// Breaks [`Law::Idempotent`]: of وولدت each run takes one و. Breaks [`Law::Canonical`]: a decomposed ؤ
    /// becomes و, and ؤ stays. Breaks [`Law::Local`]: و at the beginning of a second line stays. Prefer
    /// [`Profile::SEARCH`].
    Arlstem = nltk::ARLSTEM,

    // Maha 0.3.0: `maha.rs`.
    /// `normalize(text, all=True)` of Maha 0.3.0, on PyPI `mahad`.
    ///
    /// آ أ إ ٱ ٲ ٳ become ا, ؤ and the small waw و, ئ ى and the small yeh ي, ة becomes ه; the four isolated
    /// ligatures of lam and alef become لا; the ligatures of words U+FDF0–FDFD are written out, and 18
    /// characters, the zero-width space and the byte order mark among them, become spaces. Faults: U+FDF5 is
    /// written as U+FDFA is; what is written out keeps its ى; signs, tatweel, final ligatures and letters
    /// of other languages stay.
    ///
    /// Breaks [`Law::Idempotent`]: U+FDF9 becomes صلى, and that صلي. Breaks [`Law::Canonical`]: a decomposed
    /// أ keeps its hamza. Breaks [`Law::Untouched`]: a no-break space becomes a space. Prefer
    /// [`Profile::SEARCH`].
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
