//! Texts to measure on, made here from our own word lists: the same bytes on every machine.
//!
//! Words are written in Buckwalter's transliteration, one ASCII sign per letter, as the field has
//! done since the nineties: no line of this file reads in two directions. Where a language has
//! letters of its own, its list comes with the signs for them.

use std::fmt;

/// What kind of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Corpus {
    /// Arabic as newspapers print it: no vowel signs, Arabic punctuation, ASCII digits.
    News,
    /// The same, vowelled: a sign on 85 % of the letters, a shadda (typed first) on 12 %.
    Vocalized,
    /// Persian: half-spaces, the digits of Iran.
    Persian,
    /// Urdu.
    Urdu,
    /// Central Kurdish.
    Sorani,
    /// Arabic in Latin markup.
    Html,
    /// English.
    Ascii,
    /// News as `Profile::SEARCH` leaves it: nothing to do.
    Normalized,
    /// News written in presentation forms (block B), as old systems and PDF files hold it.
    Forms,
    /// Chinese, Japanese and emoji with variation selectors.
    Cjk,
}

impl Corpus {
    pub(crate) const ALL: [Self; 10] = [
        Self::News,
        Self::Vocalized,
        Self::Persian,
        Self::Urdu,
        Self::Sorani,
        Self::Html,
        Self::Ascii,
        Self::Normalized,
        Self::Forms,
        Self::Cjk,
    ];

    /// At least `size` bytes, cut at the first character boundary from there. The longer text
    /// begins with the shorter.
    pub(crate) fn text(self, size: usize) -> String {
        let mut random = Random(0x68_75_72_75_66); // "huruf"
        let mut text = String::with_capacity(size + 1024);
        while text.len() < size {
            match self {
                Self::News => sentence(&mut random, &ARABIC, &mut text),
                Self::Vocalized => vocalized(&mut random, &mut text),
                Self::Persian => sentence(&mut random, &PERSIAN, &mut text),
                Self::Urdu => sentence(&mut random, &URDU, &mut text),
                Self::Sorani => sentence(&mut random, &SORANI, &mut text),
                Self::Html => html(&mut random, &mut text),
                Self::Ascii => sentence(&mut random, &ENGLISH, &mut text),
                Self::Normalized => {
                    let mut news = String::new();
                    sentence(&mut random, &ARABIC, &mut news);
                    text.push_str(&huruf::normalize(&news));
                }
                Self::Forms => {
                    let mut news = String::new();
                    sentence(&mut random, &ARABIC, &mut news);
                    shape(&news, &mut text);
                }
                Self::Cjk => cjk(&mut random, &mut text),
            }
        }
        text.truncate(cut(&text, size));
        text
    }
}

impl fmt::Display for Corpus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&format!("{self:?}").to_lowercase())
    }
}

/// The first character boundary at or after `size`, or the end.
pub(crate) fn cut(text: &str, size: usize) -> usize {
    (size..text.len()).find(|&i| text.is_char_boundary(i)).unwrap_or(text.len())
}

// ---- chance ----

/// SplitMix64: chance that falls alike everywhere.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, n: usize) -> usize {
        (self.next() % n as u64) as usize
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of `all`; the first ones come more often, as words do.
    fn word<'a>(&mut self, all: &[&'a str]) -> &'a str {
        let common = self.percent(40);
        let i = self.below(if common { all.len() / 4 } else { all.len() });
        all.get(i).copied().unwrap_or_default()
    }
}

// ---- writing ----

/// A language as this file writes it.
struct Writing {
    words: &'static [&'static str],
    /// Signs for letters that Buckwalter's table lacks or gives otherwise.
    signs: &'static [(char, char)],
    zero: char,
    comma: char,
    stop: char,
    question: char,
    quotes: [char; 2],
}

/// Buckwalter's table, and the four letters most often added to it.
const BUCKWALTER: &[(char, char)] = &[
    ('\'', '\u{621}'), // HAMZA
    ('|', '\u{622}'),  // ALEF WITH MADDA ABOVE
    ('>', '\u{623}'),  // ALEF WITH HAMZA ABOVE
    ('&', '\u{624}'),  // WAW WITH HAMZA ABOVE
    ('<', '\u{625}'),  // ALEF WITH HAMZA BELOW
    ('}', '\u{626}'),  // YEH WITH HAMZA ABOVE
    ('A', '\u{627}'),  // ALEF
    ('b', '\u{628}'),  // BEH
    ('p', '\u{629}'),  // TEH MARBUTA
    ('t', '\u{62A}'),  // TEH
    ('v', '\u{62B}'),  // THEH
    ('j', '\u{62C}'),  // JEEM
    ('H', '\u{62D}'),  // HAH
    ('x', '\u{62E}'),  // KHAH
    ('d', '\u{62F}'),  // DAL
    ('*', '\u{630}'),  // THAL
    ('r', '\u{631}'),  // REH
    ('z', '\u{632}'),  // ZAIN
    ('s', '\u{633}'),  // SEEN
    ('$', '\u{634}'),  // SHEEN
    ('S', '\u{635}'),  // SAD
    ('D', '\u{636}'),  // DAD
    ('T', '\u{637}'),  // TAH
    ('Z', '\u{638}'),  // ZAH
    ('E', '\u{639}'),  // AIN
    ('g', '\u{63A}'),  // GHAIN
    ('f', '\u{641}'),  // FEH
    ('q', '\u{642}'),  // QAF
    ('k', '\u{643}'),  // KAF
    ('l', '\u{644}'),  // LAM
    ('m', '\u{645}'),  // MEEM
    ('n', '\u{646}'),  // NOON
    ('h', '\u{647}'),  // HEH
    ('w', '\u{648}'),  // WAW
    ('Y', '\u{649}'),  // ALEF MAKSURA
    ('y', '\u{64A}'),  // YEH
    ('P', '\u{67E}'),  // PEH
    ('J', '\u{686}'),  // TCHEH
    ('R', '\u{698}'),  // JEH
    ('G', '\u{6AF}'),  // GAF
    ('-', '\u{200C}'), // ZERO WIDTH NON-JOINER
];

/// The sign itself, where no table has it: English.
fn letter(writing: &Writing, sign: char) -> char {
    let tables = if writing.zero.is_ascii() && writing.comma.is_ascii() {
        [&[][..], &[]]
    } else {
        [writing.signs, BUCKWALTER]
    };
    let mut rows = tables.into_iter().flatten();
    rows.find(|row| row.0 == sign).map_or(sign, |row| row.1)
}

/// Three to sixteen words, some punctuation, here and there a number; and a line break.
fn sentence(random: &mut Random, writing: &Writing, out: &mut String) {
    let words = 3 + random.below(14);
    for i in 0..words {
        if i > 0 {
            out.push(' ');
        }
        let quoted = random.percent(2);
        if quoted {
            out.push(writing.quotes[0]);
        }
        if random.percent(5) {
            for _ in 0..=random.below(4) {
                let digit = writing.zero as u32 + random.below(10) as u32;
                out.extend(char::from_u32(digit));
            }
        } else {
            out.extend(random.word(writing.words).chars().map(|sign| letter(writing, sign)));
        }
        if quoted {
            out.push(writing.quotes[1]);
        }
        if i + 1 < words && random.percent(8) {
            out.push(writing.comma);
        }
    }
    out.push(if random.percent(6) { writing.question } else { writing.stop });
    out.push(if random.percent(25) { '\n' } else { ' ' });
}

/// A sentence of news with the vowels written: any vowels, so the words are nonsense, but the
/// signs stand as densely as in a school book. A shadda is typed before the vowel.
fn vocalized(random: &mut Random, out: &mut String) {
    /// FATHA, KASRA, DAMMA, SUKUN, FATHATAN, KASRATAN, DAMMATAN, about as often as they come.
    const VOWELS: &str = "\u{64E}\u{64E}\u{64E}\u{64E}\u{64E}\u{64E}\u{650}\u{650}\u{650}\u{64F}\
                          \u{64F}\u{652}\u{652}\u{652}\u{64B}\u{64D}\u{64C}";
    const SHADDA: char = '\u{651}';
    let mut news = String::new();
    sentence(random, &ARABIC, &mut news);
    for c in news.chars() {
        out.push(c);
        if !matches!(c, '\u{621}'..='\u{64A}') {
            continue;
        }
        if random.percent(12) {
            out.push(SHADDA);
        }
        if random.percent(85) {
            out.extend(VOWELS.chars().nth(random.below(17)));
        }
    }
}

/// A paragraph of a web page.
fn html(random: &mut Random, out: &mut String) {
    out.push_str("<p class=\"story-body\"><a href=\"https://example.org/news/");
    out.push_str(&(10_000 + random.below(90_000)).to_string());
    out.push_str(".html?lang=ar&amp;page=1\" rel=\"noopener\"><b>");
    out.extend(random.word(ARABIC.words).chars().map(|sign| letter(&ARABIC, sign)));
    out.push_str("</b></a> ");
    sentence(random, &ARABIC, out);
    out.push_str("<br/>&nbsp;<img src=\"/static/img/");
    out.push_str(random.word(ENGLISH.words));
    out.push_str("-640x480.webp\" alt=\"\"/></p>\n");
}

/// Chinese, Japanese, emoji.
fn cjk(random: &mut Random, out: &mut String) {
    for _ in 0..4 + random.below(12) {
        out.push_str(random.word(CJK));
    }
    if random.percent(30) {
        out.push_str(random.word(EMOJI));
    }
    out.push_str(if random.percent(40) { "\u{3002}\n" } else { "\u{FF0C}" });
}

// ---- presentation forms ----

/// The letters, the first of their forms in block B (isolated, final, initial, medial), and
/// whether they have four forms or two: whether they join the letter after them.
const FORMS: &[(char, u32, bool)] = &[
    ('\u{622}', 0xFE81, false), // ALEF WITH MADDA ABOVE
    ('\u{623}', 0xFE83, false), // ALEF WITH HAMZA ABOVE
    ('\u{624}', 0xFE85, false), // WAW WITH HAMZA ABOVE
    ('\u{625}', 0xFE87, false), // ALEF WITH HAMZA BELOW
    ('\u{626}', 0xFE89, true),  // YEH WITH HAMZA ABOVE
    ('\u{627}', 0xFE8D, false), // ALEF
    ('\u{628}', 0xFE8F, true),  // BEH
    ('\u{629}', 0xFE93, false), // TEH MARBUTA
    ('\u{62A}', 0xFE95, true),  // TEH
    ('\u{62B}', 0xFE99, true),  // THEH
    ('\u{62C}', 0xFE9D, true),  // JEEM
    ('\u{62D}', 0xFEA1, true),  // HAH
    ('\u{62E}', 0xFEA5, true),  // KHAH
    ('\u{62F}', 0xFEA9, false), // DAL
    ('\u{630}', 0xFEAB, false), // THAL
    ('\u{631}', 0xFEAD, false), // REH
    ('\u{632}', 0xFEAF, false), // ZAIN
    ('\u{633}', 0xFEB1, true),  // SEEN
    ('\u{634}', 0xFEB5, true),  // SHEEN
    ('\u{635}', 0xFEB9, true),  // SAD
    ('\u{636}', 0xFEBD, true),  // DAD
    ('\u{637}', 0xFEC1, true),  // TAH
    ('\u{638}', 0xFEC5, true),  // ZAH
    ('\u{639}', 0xFEC9, true),  // AIN
    ('\u{63A}', 0xFECD, true),  // GHAIN
    ('\u{641}', 0xFED1, true),  // FEH
    ('\u{642}', 0xFED5, true),  // QAF
    ('\u{643}', 0xFED9, true),  // KAF
    ('\u{644}', 0xFEDD, true),  // LAM
    ('\u{645}', 0xFEE1, true),  // MEEM
    ('\u{646}', 0xFEE5, true),  // NOON
    ('\u{647}', 0xFEE9, true),  // HEH
    ('\u{648}', 0xFEED, false), // WAW
    ('\u{649}', 0xFEEF, false), // ALEF MAKSURA
    ('\u{64A}', 0xFEF1, true),  // YEH
];

/// Writes every letter in the form that a typesetter would draw, LAM and ALEF as one.
fn shape(text: &str, out: &mut String) {
    const LAM: char = '\u{644}';
    let forms = |c| FORMS.iter().find(|row| row.0 == c).copied();
    let mut joined = false; // whether the letter before joins this one
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let Some((_, first, joins)) = forms(c) else {
            let hamza = c == '\u{621}'; // it has one form, and joins nothing
            out.push(if hamza { '\u{FE80}' } else { c });
            joined = false;
            continue;
        };
        let ligature = match rest.peek() {
            Some('\u{622}') if c == LAM => Some(0xFEF5), // ALEF WITH MADDA ABOVE
            Some('\u{623}') if c == LAM => Some(0xFEF7), // ALEF WITH HAMZA ABOVE
            Some('\u{625}') if c == LAM => Some(0xFEF9), // ALEF WITH HAMZA BELOW
            Some('\u{627}') if c == LAM => Some(0xFEFB), // ALEF
            _ => None,
        };
        let form = if let Some(ligature) = ligature {
            rest.next();
            ligature + u32::from(joined)
        } else {
            let joins_next = joins && rest.peek().is_some_and(|&next| forms(next).is_some());
            first + u32::from(joined) + if joins_next { 2 } else { 0 }
        };
        out.extend(char::from_u32(form));
        joined = joins && ligature.is_none();
    }
}

// ---- words ----

#[rustfmt::skip]
const ARABIC: Writing = Writing {
    words: &[
        "fy", "mn", "<lY", "ElY", "En", "mE", ">n", "<n", "mA", "lA", "qAl", "bEd", "qbl", "h*A",
        "h*h", "Alty", "Al*y", "byn", "xlAl", "kAn", "Alywm", ">w", "wqd", "Hyv", "kmA", "gyr",
        "kl", "Alr}ys", "AlHkwmp", "Aldwlp", "AlwzArp", "Alwzyr", "Alm&tmr", "AlSHfy", "<yrAn",
        "Al>mm", "AlmtHdp", "mjls", "Al>mn", "Aldwly", "Al$rq", "Al>wsT", "<sbAnyA", "AlmElwmAt",
        "AlAqtSAd", "AlsyAsp", "Al|n", "|lAf", "|xr", ">Hmd", "mHmd", "mSTfY", "lylY", "<brAhym",
        "fATmp", "Almdynp", "AlEASmp", "AlqAhrp", "bgdAd", "dm$q", "byrwt", "AlryAD", "twns",
        "AljzA}r", "Almgrb", "AlxrTwm", "SnEA'", "mqdy$w", "AlmwATnyn", "AltElym", "AlSHp",
        "Almst$fY", "Almdrsp", "AljAmEp", "Alktb", "ktAb", "mktbp", "qr>", "qrA'p", "m$AryE",
        "m$rwE", "AlbHr", "AlnyAbp", "AlEdAlp", "AlqAnwn", "Alqwmyp", "mbArAp", "krp", "Alqdm",
        "fryq", "AlfA}z", "jA}zp", "msA'", "SbAHA", "ymkn", "yjb", "sywASl", "st$Ark", "twqE",
        ">Eln", ">kd", "<*A", "lkn", "ldY", "mwqf", "s&Al", "r&yp", "bd>", "AntxAbAt", "AlAntxAbAt",
        "Alr}Asyp", "ljnp", "lAj}yn", "HdwdyA", "AlHdwd", "Al<nsAnyp", "msAEdAt", "AlnqAb", "nqAbp",
        "AlEmAl", "Emlyp", "mfAwDAt", "jdydp", "AljmEyp", "SyfyA", "Al$tA'", "drjAt", "AlHrArp",
        "AlEAlmyp", "AlnfT", "<ntAj", "brmyl", "swq", ">sEAr", "dwlArA", "mlywn", "mlyAr", "vlAvp",
        ">rbEp", "xmsp", "stp", "sbEp", "vmAnyp", "tsEp",
    ],
    signs: &[],
    zero: '0',
    comma: '\u{60C}',
    stop: '.',
    question: '\u{61F}',
    quotes: ['"', '"'],
};

#[rustfmt::skip]
const PERSIAN: Writing = Writing {
    words: &[
        "w", "dr", "bh", "Az", "kh", "Ayn", "|n", "rA", "bA", "Ast", "brAy", "yk", "xwd", "tA",
        "bwd", "my-$wd", "my-knd", "my-rwd", "nmy-twAnd", "ktAb-hA", "xAnh-hA", "bJh-hA", "dAn$GAh",
        "thrAn", "AyrAn", "k$wr", "mrdm", "zndGy", "sAl", "rwz", "$b", "Abr", "bArAn", "zmstAn",
        "bhAr", "drxt-hAy", "xyAbAn", "kwJh", "dwst", "dwstAn", "mAdr", "Pdr", "xwAhr", "brAdr",
        "JGwnh", "JrA", "PnJrh", "GAz", "Gw$t", "nAn", "|b", "xwb", "bd", "bzrG", "kwJk", "rnG",
        "sbz", "rwzGAr", "krdh-And", "dydh-Am", "rfth-Ast", "Gfth-Am", "Pywstn", "RrfA", "mRdh",
        "PydA", "ksAny", "hnr", "mwsyqy", "fylm", "synmA", "$Er", "$AEr", "HAfZ", "sEdy", "Grm",
        "srd", "lbAs", "yArAnh", "PrdAxt", "qymt", "tErfh", "rAyAnh", "nrm-AfzAr", "mdrsh",
    ],
    signs: &[
        ('k', '\u{6A9}'), // KEHEH
        ('y', '\u{6CC}'), // FARSI YEH
    ],
    zero: '\u{6F0}',
    comma: '\u{60C}',
    stop: '.',
    question: '\u{61F}',
    quotes: ['\u{AB}', '\u{BB}'],
};

#[rustfmt::skip]
const URDU: Writing = Writing {
    words: &[
        "ke", "ky", "kA", "meM", "se", "kw", "Awr", "he", "heM", "yh", "wh", "ne", "Pr", "bXy",
        "khA", "GyA", "hw", "nhyM", "PAkstAn", "lAhwr", "krAJy", "AslAm", "|bAd", "Hkwmt", "wzyr",
        "AEZm", "Edlyh", "2ym", "krk2", "myJ", "3Ak2r", "3Ak", "b4A", "l4ky", "l4kA", "GXr", "PAny",
        "|G", "rw2y", "kXAnA", "Jwby", "s4k", "GA4y", "tklyf", "Akyly", "|}e", "jA}yM", "kw}y",
        "swAl", "ktny", "kywM", "kyse", "Pyr", "mnGl", "hfth", "mhynh", "sAl", "brsAt", "mwsm",
        "AxbAr", "xbr", "tElym", "SHt", "hsPtAl", "mryD", "dwA", "qymt", "rwPe", "mhnGA}y",
        "kmPyw2r", "mwbA}l", "Ayk", "dw", "tyn", "JAr", "PAnJ", "JX", "sAt", "|2X", "nw", "ds",
    ],
    signs: &[
        ('k', '\u{6A9}'), // KEHEH
        ('y', '\u{6CC}'), // FARSI YEH
        ('h', '\u{6C1}'), // HEH GOAL
        ('X', '\u{6BE}'), // HEH DOACHASHMEE
        ('e', '\u{6D2}'), // YEH BARREE
        ('M', '\u{6BA}'), // NOON GHUNNA
        ('2', '\u{679}'), // TTEH
        ('3', '\u{688}'), // DDAL
        ('4', '\u{691}'), // RREH
    ],
    zero: '\u{6F0}',
    comma: '\u{60C}',
    stop: '\u{6D4}',
    question: '\u{61F}',
    quotes: ['\u{201C}', '\u{201D}'],
};

#[rustfmt::skip]
const SORANI: Writing = Writing {
    words: &[
        "le", "be", "w", "bo", "ke", "}em", "}ew", "}em4o", "dwAy", "PI$", "leGel", "heye", "nyye",
        "dekAt", "dekrIt", "wty", "kwrdstAn", "hewlIr", "slImAny", "dhok", "kerkwk", "serok",
        "Hkwmet", "PerlemAn", "Germ", "zmAn", "zmAny", "kwrdy", "ktIb", "nwser", "xwIndkAr",
        "zAnko", "qwtAbxAne", "mAmostA", "bAwk", "dAyk", "brA", "xw$k", "mndA6", "Gw6", "Gwnd",
        "$Ar", "JyA", "4wbAr", "bArAn", "befr", "hAwyn", "zstAn", "sA6", "mAnG", "4oR", "hefte",
        "kAt", "hewA6", "4oRnAme", "Ge4An", "xe6k", "PArIzGA", "yAsA", "dAdGA", "$e4", "}A$ty",
        "}AzAdy", "}Aw", "nAn", "mAst", "hI6ke", "Gewre", "bJwk", "nwI", "kon", "JAk", "xrAP",
        "zor", "kem", "VyAn", "6Al",
    ],
    signs: &[
        ('k', '\u{6A9}'), // KEHEH
        ('y', '\u{6CC}'), // FARSI YEH
        ('e', '\u{6D5}'), // AE
        ('o', '\u{6C6}'), // OE
        ('I', '\u{6CE}'), // YEH WITH SMALL V
        ('4', '\u{695}'), // REH WITH SMALL V BELOW
        ('6', '\u{6B5}'), // LAM WITH SMALL V
        ('V', '\u{6A4}'), // VEH
    ],
    zero: '\u{660}',
    comma: '\u{60C}',
    stop: '.',
    question: '\u{61F}',
    quotes: ['\u{AB}', '\u{BB}'],
};

#[rustfmt::skip]
const ENGLISH: Writing = Writing {
    words: &[
        "the", "of", "and", "to", "a", "in", "is", "it", "that", "was", "for", "on", "with", "as",
        "by", "at", "letters", "minister", "said", "yesterday", "government", "river", "market",
        "before", "winter", "library", "school", "reader", "paper", "between", "harbour", "bread",
        "window", "because", "language", "morning", "together", "history", "music", "question",
        "Cairo", "Tehran", "Lahore", "Erbil", "Kashgar", "Kabul", "Baghdad", "Tunis", "Muscat",
    ],
    signs: &[],
    zero: '0',
    comma: ',',
    stop: '.',
    question: '?',
    quotes: ['"', '"'],
};

#[rustfmt::skip]
const CJK: &[&str] = &[
    "今天", "明天", "我们", "他们", "学校", "图书馆", "老师", "学生", "天气", "冬天", "北京", "上海",
    "开罗", "政府", "市场", "面包", "早上", "一起", "历史", "音乐", "问题", "语言", "文字", "河", "海",
    "的", "是", "ありがとう", "おはよう", "ひらがな", "カタカナ", "テヘラン", "カイロ", "と", "は", "を",
    "です", "でした",
];

/// Each with something invisible, but the last.
const EMOJI: &[&str] = &[
    "\u{2764}\u{FE0F}",                            // heart, drawn in colour
    "\u{2600}\u{FE0F}",                            // sun, drawn in colour
    "\u{31}\u{FE0F}\u{20E3}",                      // keycap 1
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", // man, woman, girl: one family
    "\u{1F3F3}\u{FE0F}\u{200D}\u{1F308}",          // white flag, rainbow: one flag
    "\u{1F600}",                                   // grinning face
];

/// What a text must be to stand for its kind; run before anything is timed.
pub(crate) fn check() {
    for corpus in Corpus::ALL {
        let (short, long) = (corpus.text(1 << 10), corpus.text(16 << 10));
        assert!(long.starts_with(&short[..cut(&short, 1000)]), "{corpus}: one text");
        assert!((16 << 10..(16 << 10) + 4).contains(&long.len()), "{corpus}: of its length");
    }
    let vowels = |text: &str| text.chars().filter(|c| matches!(c, '\u{64B}'..='\u{652}')).count();
    let letters = |text: &str| text.chars().filter(|c| matches!(c, '\u{621}'..='\u{64A}')).count();
    let school = Corpus::Vocalized.text(64 << 10);
    let density = 100 * vowels(&school) / letters(&school);
    assert!((95..=99).contains(&density), "85 % vowels and 12 % shaddas, not {density} %");
    let news = Corpus::News.text(64 << 10);
    assert_eq!(vowels(&news), 0);
    let forms = Corpus::Forms.text(64 << 10);
    assert_eq!(letters(&forms), 0, "every letter has its form");
    let normalized = Corpus::Normalized.text(64 << 10);
    assert!(huruf::Profile::SEARCH.normalizer().is_normalized(&normalized));
}
