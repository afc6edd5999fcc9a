//! The options of [`Rules`](super::Rules), one small enum each, so that a call reads aloud.

/// Declares an option enum with the traits every option has.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        pub enum $name { $($(#[$vmeta])* $variant),+ }
    };
}

choice! {
    /// What becomes of ا with a madda, a hamza or a wasla (U+0622, 0623, 0625, 0671, 0870–0882).
    Alef {
        /// They stay.
        #[default]
        Keep,
        /// آ stays, for it is a letter of Persian and Urdu; the others become a bare ا.
        KeepMadda,
        /// All become a bare ا.
        Bare,
    }
}

choice! {
    /// What becomes of the hamza carriers ؤ (U+0624) and ئ (U+0626).
    Hamza {
        /// They stay.
        #[default]
        Keep,
        /// The seat alone stays: و and ي (or ی, as [`Yeh`] says).
        Seat,
        /// As `Seat`, and the hamza that stands alone (ء, U+0621) is deleted too.
        Drop,
    }
}

choice! {
    /// Which yeh is written: ي (U+064A) or ی (U+06CC).
    Yeh {
        /// Both stay.
        #[default]
        Keep,
        /// ي, as Arabic and Uyghur keyboards type it.
        Arabic,
        /// ی, as Persian, Urdu and Kurdish keyboards type it.
        Farsi,
    }
}

choice! {
    /// What becomes of alef maksura, ى (U+0649).
    AlefMaksura {
        /// It stays.
        #[default]
        Keep,
        /// It becomes the yeh that [`Yeh`] names.
        Yeh,
        /// It becomes ا, as it sounds at the end of an Arabic word.
        Alef,
    }
}

choice! {
    /// What becomes of the Urdu letter ے and its hamza form (U+06D2, 06D3).
    YehBarree {
        /// They stay.
        #[default]
        Keep,
        /// They become the yeh that [`Yeh`] names.
        Yeh,
    }
}

choice! {
    /// Which kaf is written: ك (U+0643) or ک (U+06A9); ڪ (U+06AA) follows.
    Kaf {
        /// All stay.
        #[default]
        Keep,
        /// ك, as Arabic and Uyghur keyboards type it.
        Arabic,
        /// ک, as Persian, Urdu and Kurdish keyboards type it.
        Keheh,
    }
}

choice! {
    /// Which letter stands for every heh (U+0647, 06BE, 06C0, 06C1, 06C2, 06D5).
    Heh {
        /// All stay.
        #[default]
        Keep,
        /// ه (U+0647).
        Arabic,
        /// ہ (U+06C1), the heh of Urdu.
        Goal,
        /// ھ (U+06BE), the heh of Uyghur.
        Doachashmee,
    }
}

choice! {
    /// What becomes of teh marbuta, ة and ۃ (U+0629, 06C3).
    TehMarbuta {
        /// They stay.
        #[default]
        Keep,
        /// The heh that [`Heh`] names, as it is said at a pause.
        Heh,
        /// ە (U+06D5), the vowel that Kurdish and Uyghur write there.
        Ae,
        /// ت (U+062A), as it is said in connected speech.
        Teh,
    }
}

choice! {
    /// What becomes of letters that only some languages use: پ چ ژ گ ڤ ٹ ڈ ڵ and some 200 more.
    Regional {
        /// They stay, for they are letters.
        #[default]
        Keep,
        /// Each becomes the basic letter it is drawn from: پ becomes ب.
        Basic,
    }
}

choice! {
    /// What becomes of presentation forms (U+FB50–FDFF, FE70–FEFF), mathematical letters
    /// (U+1EE00–1EEFF) and the compatibility letters U+0673 and 0675–0678.
    Forms {
        /// They stay.
        #[default]
        Keep,
        /// They become the letters they stand for, which then fold as if typed.
        Letters,
        /// As `Letters`, and each letter becomes its basic letter first, as
        /// [`Profile::SKELETON`](crate::Profile::SKELETON) does: the form of پ becomes ب. A letter
        /// whose family has an option that was set by a call is left to that option.
        Basic,
    }
}

choice! {
    /// What becomes of phrases in one character, ﷺ and its 54 sisters.
    Phrases {
        /// They stay.
        #[default]
        Keep,
        /// One SPACE, so that no word is glued to its neighbour.
        Space,
        /// The words, spelled out.
        Expand,
        /// Nothing.
        Delete,
    }
}

choice! {
    /// What becomes of the end-of-ayah signs (U+06DD, 08E2).
    Ayah {
        /// They stay.
        #[default]
        Keep,
        /// One SPACE, so that no word is glued to its neighbour.
        Space,
        /// Nothing.
        Delete,
    }
}

choice! {
    /// What becomes of the zero width non-joiner (U+200C), the half-space of Persian.
    ///
    /// One that belongs to a script of its own (Devanagari, emoji and others) always stays.
    Zwnj {
        /// It stays.
        #[default]
        Keep,
        /// It is deleted: `می‌روم` meets `میروم`.
        Delete,
        /// It becomes a SPACE: `می‌روم` meets `می روم`.
        Space,
    }
}

choice! {
    /// Which digits the two digit sets of the script, ٠–٩ and ۰–۹, become.
    Digits {
        /// They stay.
        #[default]
        Keep,
        /// 0–9.
        Ascii,
        /// ٠–٩ (U+0660–0669), the digits of the Arab East.
        ArabicIndic,
        /// ۰–۹ (U+06F0–06F9), the digits of Iran, Afghanistan and Pakistan.
        Extended,
    }
}

choice! {
    /// What becomes of punctuation.
    Punctuation {
        /// It stays.
        #[default]
        Keep,
        /// The punctuation of the script (، ؛ ؟ ۔ ٪ and six more) becomes ASCII.
        Ascii,
        /// As `Ascii`, and so do typographic quotes, dashes and the ellipsis.
        AsciiAll,
        /// ASCII comma, semicolon and question mark become ، ؛ ؟.
        Arabic,
    }
}

choice! {
    /// How many times a letter of the script may stand in a row when it was typed three times or
    /// more: `جمييييل`. A mark between two letters parts them; the letters of other scripts, digits
    /// and tatweel are not counted.
    Elongation {
        /// As typed.
        #[default]
        Keep,
        /// Twice.
        Two,
        /// Once.
        One,
    }
}

choice! {
    /// What becomes of white space.
    WhiteSpace {
        /// It stays.
        #[default]
        Keep,
        /// Each Unicode space (no-break, en, thin, ideographic …) becomes one SPACE.
        Spaces,
        /// As `Spaces`, and so do NEXT LINE and the line and paragraph separators.
        Lines,
        /// As `Lines`, and each run of white space, line breaks included, becomes one SPACE.
        Collapse,
    }
}

choice! {
    /// What becomes of the case of Latin letters.
    LatinCase {
        /// It stays.
        #[default]
        Keep,
        /// Capital letters become small.
        Lower,
    }
}

choice! {
    /// Which Unicode normalization form is run on text that is not of the Arabic script: on each
    /// run of characters that are neither ASCII nor of the script, with an ASCII letter before it
    /// and with all marks in it.
    ///
    /// Marks that the rules strip are stripped from the letters of other scripts in either
    /// spelling: under [`Marks::BORROWED`](crate::Marks::BORROWED), ä becomes a.
    Rest {
        /// None: that text is not touched.
        #[default]
        Keep,
        /// NFC.
        Nfc,
        /// NFKC.
        Nfkc,
    }
}
