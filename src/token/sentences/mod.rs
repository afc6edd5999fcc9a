//! Sentences: UAX #29, and what Arabic script needs besides.

mod abbreviations;
mod paragraphs;
mod stops;
mod tails;

use alloc::string::String;
use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use paragraphs::{is_blank, is_format};
use stops::Tailoring;

/// The sentences of `text`: see [`sentences`](crate::sentences), which this is.
pub(crate) const fn sentences(text: &str) -> Sentences<'_> {
    let tailoring =
        Tailoring { semicolons: true, ellipses: true, abbreviations: true, numbers: true };
    Sentences { text, at: 0, start: 0, end: 0, made: None, tailoring, lines: true, whole: false }
}

/// A sentence, and where in the text it stands. Yielded by [`Sentences`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sentence<'t> {
    /// The sentence as it was written.
    pub text: &'t str,
    /// Its range in the text, in bytes of UTF-8: `text == &whole_text[source]`.
    pub source: Range<usize>,
}

/// An iterator over the sentences of a text. Made by [`sentences`](crate::sentences).
///
/// # What a sentence is
///
/// What stands between two sentence boundaries of [UAX #29](https://www.unicode.org/reports/tr29/),
/// as unicode-segmentation knows them, with the mark that ends it and the closing brackets and
/// quotation marks behind that, less the white space around it (and invisible characters beyond
/// that). Where nothing is to be seen, there is no sentence.
///
/// UAX #29 knows already: ؟ and ۔ end a sentence as ! does, and so does the end of a line; marks in
/// a row (؟!) and what closes behind them (» ” ) ] ﴾) stay with it; a full stop or a ٫ in a number
/// does not end one, nor does a full stop before a lower-case letter. It does not know the rest:
///
/// | call | what it adds | why |
/// |---|---|---|
/// | [`semicolons`](Self::semicolons) | ؛ (U+061B) ends a sentence, and so does ⁏ (U+204F), which Sindhi has for it | it stands between clauses that are complete, in sentences that would go on for a page; to UAX #29 it is a sign like any other |
/// | [`ellipses`](Self::ellipses) | …, .. and ۔۔ (or more of them) end a sentence before white space, and only there | writers use them inside a sentence too, without a space; UAX #29 never ends one at …, and always at the others |
/// | [`abbreviations`](Self::abbreviations) | a full stop behind one letter of the script (د. أحمد), behind a common abbreviation (صص. رک.) or title (Dr.) does not end one | without capital letters, UAX #29 cannot tell; so it ends one at each |
/// | [`numbers`](Self::numbers) | a full stop behind the number of a list, or a ۔ in a number, does not end one | the number belongs to what follows; Urdu writes ۳۔۵ and ۱۲۔۵۔۲۰۲۰ |
/// | [`lines`](Self::lines)`(false)` | a line break is white space, an empty line ends a sentence | for text with lines of one width |
///
/// All but the last are on. With all off, boundaries are those of UAX #29 exactly.
///
/// ## What was chosen
///
/// * **Abbreviations.** A sentence whose last word is a single letter goes on to the next full stop:
///   too long a sentence is the cheaper mistake. A letter joined to digits is not single: the
///   stop of ١٩٩٠م. ends the sentence, that of ١٩٩٠ م. does not. Nor is و, which is Pashto for *was*,
///   unless a stop or a letter is joined to it (و.م.أ). In Uyghur, ئ and a vowel are one
///   letter. Before ۔ the Urdu names of Latin letters are abbreviations too (ایم۔ اے۔), but for those
///   that end sentences as words. The end of a paragraph ends every sentence.
/// * **Spelling plays no part**: vowel signs, tatweel, invisible characters, presentation forms,
///   decomposed letters and other keyboards' letters give the same sentences.
/// * **Numbers of a list** have up to three digits in each part (2.1.), and stand at the start of
///   a line.
/// * **Dots in brackets of their own**, [...] or (…), stand for what was left out, and end nothing.
/// * ⸵ (U+2E35) is a phonetic sign, and no semicolon of the script.
///
/// # Time and memory
///
/// Linear in the text, whatever it holds. It is read a paragraph at a time (a line, if
/// [`lines`](Self::lines) is on), and only when asked for; a paragraph with something to tailor
/// takes memory for two copies at the most.
///
/// ```
/// let text = "وصل د. أحمد الساعة 3.30 م. إلى المطار... هل رأيته؟! نعم؛ رأيته.";
/// let sentences: Vec<&str> = huruf::sentences(text).map(|sentence| sentence.text).collect();
/// assert_eq!(
///     sentences,
///     ["وصل د. أحمد الساعة 3.30 م. إلى المطار...", "هل رأيته؟!", "نعم؛", "رأيته."],
/// );
/// ```
#[derive(Clone)]
#[must_use = "it is lazy: nothing is read before it is asked for"]
pub struct Sentences<'t> {
    text: &'t str,
    /// Behind the last piece.
    at: usize,
    /// The paragraph that is read.
    start: usize,
    end: usize,
    /// As UAX #29 shall read it, if that is not how it is written.
    made: Option<String>,
    tailoring: Tailoring,
    lines: bool,
    whole: bool,
}

/// Declares builder calls that set one option.
macro_rules! setters {
    ($($(#[$meta:meta])* $name:ident: $($field:ident).+;)+) => {
        $($(#[$meta])*
        pub fn $name(mut self, yes: bool) -> Self {
            self.$($field).+ = yes;
            self
        })+
    };
}

/// The options. They are set before the first sentence is asked for; a paragraph that is begun is
/// read to its end as it was.
impl Sentences<'_> {
    setters! {
        /// Whether ؛ ends a sentence. On unless set.
        ///
        /// ```
        /// let text = "اقرأ كثيرا؛ فالقراءة مفيدة.";
        /// assert_eq!(huruf::sentences(text).count(), 2);
        /// assert_eq!(huruf::sentences(text).semicolons(false).count(), 1);
        /// ```
        semicolons: tailoring.semicolons;
        /// Whether an ellipsis ends a sentence before white space, and only there. On unless set.
        ///
        /// An ellipsis is … (U+2026), or two or more of . or ۔ in a row. As with one full stop, the
        /// sentence goes on before a lower-case letter.
        ///
        /// ```
        /// let first = |sentences: huruf::Sentences<'static>| sentences.map(|it| it.text).next();
        /// let text = "قال...لا أدري… ثم سكت.";
        /// assert_eq!(first(huruf::sentences(text)), Some("قال...لا أدري…"));
        /// assert_eq!(first(huruf::sentences(text).ellipses(false)), Some("قال..."));
        /// ```
        ellipses: tailoring.ellipses;
        /// Whether the full stop of an abbreviation does not end a sentence. On unless set.
        ///
        /// ```
        /// let text = "قابلت أ.د. أحمد. ثم عدت.";
        /// assert_eq!(huruf::sentences(text).count(), 2);
        /// assert_eq!(huruf::sentences(text).abbreviations(false).count(), 4);
        /// ```
        abbreviations: tailoring.abbreviations;
        /// Whether the full stop behind the number of a list, and ۔ in a number, do not end a
        /// sentence. On unless set.
        ///
        /// ```
        /// let text = "۱۔ قیمت ۳۔۵ روپے ہے۔";
        /// assert_eq!(huruf::sentences(text).count(), 1);
        /// assert_eq!(huruf::sentences(text).numbers(false).count(), 3);
        /// ```
        numbers: tailoring.numbers;
        /// Whether every line break ends a sentence. On unless set.
        ///
        /// If not, the text is read as one whose lines were broken at some width: a line break is
        /// white space, and an empty line or U+2029 ends a sentence.
        ///
        /// ```
        /// let text = "هذه جملة\nفي سطرين.\n\nعنوان\n\nجملة.";
        /// assert_eq!(huruf::sentences(text).count(), 4);
        /// assert_eq!(huruf::sentences(text).lines(false).count(), 3);
        /// ```
        lines: lines;
        /// Whether to yield everything: with the white space behind each sentence (and before the
        /// first of a line), and what is nothing but white space. Off unless set.
        ///
        /// The ranges are then adjacent and cover the text.
        ///
        /// ```
        /// let text = " نعم.  لا.\n\n";
        /// let pieces: Vec<&str> = huruf::sentences(text).whole(true).map(|it| it.text).collect();
        /// assert_eq!(pieces, [" نعم.  ", "لا.\n", "\n"]);
        /// ```
        whole: whole;
    }

    /// The next piece between two boundaries, white space and all.
    fn piece(&mut self) -> Option<Range<usize>> {
        if self.at == self.end {
            let rest = self.text.get(self.at..)?;
            let paragraph = rest.get(..paragraphs::end(rest, self.lines))?;
            self.start = self.at;
            self.end = self.at + paragraph.len();
            self.made = self.tailoring.apply(paragraph);
        }
        // UAX #29 looks back no further than to the last boundary, so it can begin there anew.
        let rest = match &self.made {
            Some(made) => made.get(self.at - self.start..)?,
            None => self.text.get(self.at..self.end)?,
        };
        let from = self.at;
        self.at += rest.split_sentence_bounds().next()?.len();
        Some(from..self.at)
    }
}

impl<'t> Iterator for Sentences<'t> {
    type Item = Sentence<'t>;

    fn next(&mut self) -> Option<Sentence<'t>> {
        loop {
            let source = self.piece()?;
            let text = self.text.get(source.clone())?;
            if self.whole {
                return Some(Sentence { text, source });
            }
            if let Some(bare) = seen(text) {
                let start = source.start + bare.start;
                let text = text.get(bare.clone())?;
                return Some(Sentence { text, source: start..start + text.len() });
            }
        }
    }
}

/// The part of a piece that is to be seen, with the invisible characters that are joined to it.
fn seen(piece: &str) -> Option<Range<usize>> {
    let (first, _) = piece.char_indices().find(|&(_, c)| !is_blank(c))?;
    let end = piece.trim_end_matches(is_blank).len();
    let (before, behind) = (piece.get(..first)?, piece.get(end..)?);
    let start = before.trim_end_matches(is_format).len();
    Some(start..piece.len() - behind.trim_start_matches(is_format).len())
}

impl FusedIterator for Sentences<'_> {}

impl fmt::Debug for Sentences<'_> {
    /// What is left of the text, and the options.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sentences")
            .field("text", &self.text.get(self.at..).unwrap_or_default())
            .field("tailoring", &self.tailoring)
            .field("lines", &self.lines)
            .field("whole", &self.whole)
            .finish()
    }
}
