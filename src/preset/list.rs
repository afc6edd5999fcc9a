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
    /// `ICUFoldingFilter` of Apache Lucene (main, ICU 72.1: its data as of 2026): the filter
    /// `icu_folding` of Elasticsearch, for text in Arabic script.
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
    /// `ArabertPreprocessor("bert-base-arabertv02")` of AraBERT 1.0.1, with its defaults: what its
    /// second generation of models reads, without Farasa.
    ///
    /// Entities of HTML become characters, the eight signs U+064B–0652 and tatweel go. Links become
    /// `[رابط]`, e-mail addresses `[بريد]` and mentions `[مستخدم]`; tags go. Arabic digits become
    /// ASCII, and a character other than a digit stands twice in a row at most. Spaces go around
    /// every sign and between digits and Arabic words, `/` becomes `-`, and what is on no list becomes a
    /// space.
    ///
    /// The lists know only the letters of Arabic: پ چ ڤ ک گ ی and the Persian digits become spaces,
    /// emoji and accented letters too. Whatever looks like a name with a dot is a link, so that
    /// most e-mail addresses become `[رابط]`. ههههه becomes هه.
    ///
    /// Breaks [`Law::Idempotent`]: `<>` becomes `< >`, which is a tag. Breaks [`Law::Canonical`]: آ
    /// typed as ا with a madda falls apart. Breaks [`Law::Local`]: lines are joined. Breaks
    /// [`Law::Untouched`]: `a/b` becomes `a - b`. Prefer [`Profile::CLEAN`].
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
    /// The profile `search` of araclean 0.2.2, on Python 3.13.
    ///
    /// All that [`AracleanLight`](Self::AracleanLight) does, and more: the alef of a tanween goes
    /// at the end of a word (كتاباً becomes كتاب), all marks go, آ أ إ ٱ ٲ ٳ become ا, ؤ becomes و,
    /// ئ becomes ي, ة ۃ become ه, ى becomes ي, digits become ASCII, and ، ؛ ؟ become Latin outside
    /// of numbers. A letter three times or more in a row stands once, and all is one line.
    ///
    /// It is made for Arabic alone: it takes the half-space from Persian words.
    ///
    /// Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: two spaces become one.
    /// Prefer [`Profile::SEARCH`].
    AracleanSearch = araclean::SEARCH,
    /// The profile `light`, the default, of araclean 0.2.2, on Python 3.13.
    ///
    /// NFC. Controls, ZWNJ and tatweel go, ZWJ outside of emoji too. Presentation forms become what
    /// they stand for, ک becomes ك, ی becomes ي, and ہ ە ھ become ه. Runs of spaces become one
    /// space, or one line feed if a line ends in them.
    ///
    /// Its documentation calls it lossless, but it takes the half-space from Persian words, and
    /// Kurdish and Uyghur words that differ in ه and ە become the same.
    ///
    /// Breaks [`Law::Canonical`]: a mark of Unicode 17.0 (U+10EFB) between ا and a madda keeps them
    /// apart, after آ it does not. Breaks [`Law::Local`]: empty lines go. Breaks
    /// [`Law::Untouched`]: two spaces become one. Prefer [`Profile::CLEAN`].
    AracleanLight = araclean::LIGHT,

    // openai-whisper 20250625: `whisper.rs`.
    /// `BasicTextNormalizer()` of openai-whisper 20250625, on Python 3.11: what most word error
    /// rates of languages other than English are counted on.
    ///
    /// Lower case; what stands in `<>`, `[]` or `()` goes; NFKC; marks, symbols and punctuation
    /// become spaces, and spaces are squeezed.
    ///
    /// Arabic signs are marks, so that they cut words to pieces: السَّلام becomes الس لام. Tatweel
    /// and ZWNJ stay.
    ///
    /// Breaks [`Law::Canonical`]: a sign newer than its Python (U+10EFD) keeps ا and a madda apart.
    /// Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: capitals become small.
    /// Prefer [`Profile::SEARCH`].
    WhisperBasic = whisper::BASIC,
    /// `BasicTextNormalizer(remove_diacritics=True)` of openai-whisper 20250625, on Python 3.11.
    ///
    /// Lower case; what stands in `<>`, `[]` or `()` goes; NFKD; nonspacing marks go, œ ø æ ß đ ð þ
    /// ł become plain letters; other marks, symbols and punctuation become spaces, and spaces are
    /// squeezed.
    ///
    /// آ أ إ become ا with their marks, ؤ becomes و, ئ becomes ي and ۀ becomes ە, in every
    /// language. ة, ى and ٱ stay. Korean falls into its letters.
    ///
    /// Breaks [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: capitals become small.
    /// Prefer [`Profile::SEARCH`].
    WhisperBasicRemoveDiacritics = whisper::BASIC_REMOVE_DIACRITICS,

    // Open Universal Arabic ASR Leaderboard 8fce859: `asr_leaderboard.rs`.
    /// `normalize_arabic_text` of the Open Universal Arabic ASR Leaderboard, `eval.py` at 8fce859.
    ///
    /// ASCII punctuation and ، ؛ ؟ go, with the signs U+064B–0652 and ء. آ أ إ become ا, ؤ becomes
    /// و, ئ becomes ي, پ becomes ب, ڤ becomes ف; Arabic digits become ASCII. A single و is joined
    /// to the next word. Spaces are squeezed.
    ///
    /// It joins the words around a comma that has no space after it. Tatweel, the dagger alef, ٱ,
    /// the letters of other languages and their digits stay.
    ///
    /// Breaks [`Law::Canonical`]: آ typed as ا with a madda stays two characters. Breaks
    /// [`Law::Local`]: lines are joined. Breaks [`Law::Untouched`]: `a.b` becomes `ab`. Prefer
    /// [`Profile::SEARCH`].
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
