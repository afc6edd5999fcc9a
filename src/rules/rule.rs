//! The names of what rules do: one for each option, so that a change can say why it happened.
//!
//! The rooms that hold the rows also say whose they are; [`Rules::ruling`](super::Rules::ruling)
//! asks them, and a plan keeps the answer beside each row.

use alloc::string::String;
use core::fmt;
use core::str::FromStr;

/// Declares the rules: what each does, its variant, its name, and the call that sets it.
macro_rules! rules {
    ($($description:literal $variant:ident $name:literal $call:literal;)+) => {
        /// Why a text was changed: which option of [`Rules`](crate::Rules) did it.
        ///
        /// There is one for each option that a call can switch, and two for composition. The names
        /// are stable: none is renamed, and none comes to mean something else.
        ///
        /// Rules are ordered by the step they belong to: what is stripped, expanded, composed,
        /// folded, and shortened in the end.
        ///
        /// ```
        /// use huruf::Rule;
        /// assert_eq!(Rule::FoldKaf.name(), "fold-kaf");
        /// assert_eq!("strip-tatweel".parse(), Ok(Rule::StripTatweel));
        /// let error = "strip-nothing".parse::<Rule>().unwrap_err();
        /// assert!(error.to_string().contains("strip-tatweel")); // it lists the valid names
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Rule {
            $(
                #[doc = concat!("`", $name, "`: ", $description, ". Set by ")]
                #[doc = concat!("[`", $call, "`](crate::", $call, ").")]
                $variant,
            )+
        }

        impl Rule {
            /// Every rule, in order.
            ///
            /// ```
            /// use huruf::Rule;
            /// assert!(Rule::ALL.is_sorted());
            /// ```
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$variant),+];

            /// The stable name, such as `strip-shadda`: lower case, words joined by `-`.
            ///
            /// ```
            /// assert_eq!(huruf::Rule::ExpandForms.name(), "expand-forms");
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// What it does, in one line for people: no capital at the start, no full stop.
            ///
            /// ```
            /// let what = huruf::Rule::StripTatweel.description();
            /// assert_eq!(what, "deletes tatweel, which only makes a word longer");
            /// ```
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self {
                    $(Self::$variant => $description,)+
                }
            }

            /// The call that sets it.
            ///
            /// ```
            /// assert_eq!(huruf::Rule::FoldAlef.call(), "Rules::alef");
            /// ```
            #[must_use]
            pub const fn call(self) -> &'static str {
                match self {
                    $(Self::$variant => $call,)+
                }
            }
        }
    };
}

rules! {
    "deletes fatha, damma and kasra" StripHarakat "strip-harakat" "Rules::strip";
    "deletes tanwin: fathatan, dammatan, kasratan" StripTanwin "strip-tanwin" "Rules::strip";
    "deletes shadda" StripShadda "strip-shadda" "Rules::strip";
    "deletes sukun" StripSukun "strip-sukun" "Rules::strip";
    "deletes dagger alef" StripDaggerAlef "strip-dagger-alef" "Rules::strip";
    "deletes subscript alef" StripSubscriptAlef "strip-subscript-alef" "Rules::strip";
    "deletes inverted damma" StripInvertedDamma "strip-inverted-damma" "Rules::strip";
    "deletes vowel signs of other orthographies" StripExtended "strip-extended" "Rules::strip";
    "deletes Quranic annotation" StripQuranic "strip-quranic" "Rules::strip";
    "deletes small letters that are used as marks" StripSmallLetters "strip-small-letters" "Rules::strip";
    "deletes honorific marks over a name" StripHonorific "strip-honorific" "Rules::strip";
    "deletes a combining madda that no letter took up" StripMadda "strip-madda" "Rules::strip";
    "deletes a combining hamza that no letter took up" StripHamza "strip-hamza" "Rules::strip";
    "deletes wavy hamza below" StripWavyHamza "strip-wavy-hamza" "Rules::strip";
    "deletes marks that the script borrows" StripBorrowed "strip-borrowed" "Rules::strip";
    "deletes tatweel, which only makes a word longer" StripTatweel "strip-tatweel" "Rules::strip_tatweel";
    "deletes bidirectional controls and the byte order mark"
        StripBidiControls "strip-bidi-controls" "Rules::strip_bidi_controls";
    "deletes invisible characters that belong to nobody; ZERO WIDTH SPACE becomes SPACE"
        StripInvisible "strip-invisible" "Rules::strip_invisible";
    "deletes a zero width joiner that belongs to nobody" StripZwj "strip-zwj" "Rules::strip_zwj";
    "deletes number signs and Quranic symbols" StripSigns "strip-signs" "Rules::strip_signs";
    "deletes a zero width non-joiner, or makes it a SPACE" Zwnj "zwnj" "Rules::zwnj";
    "reads heh with a zero width non-joiner as the Kurdish vowel ae"
        HehZwnjAsAe "heh-zwnj-as-ae" "Rules::heh_zwnj_as_ae";
    "spells presentation forms and compatibility letters out as letters"
        ExpandForms "expand-forms" "Rules::forms";
    "spells out a word that is one character" ExpandWords "expand-words" "Rules::expand_words";
    "spells out the rial sign" ExpandRial "expand-rial" "Rules::expand_rial";
    "makes a letter and its combining marks one letter, as in NFC" Compose "compose" "Rules::compose";
    "puts marks in canonical order" Order "order" "Rules::compose";
    "writes dagger alef as a letter"
        PromoteDaggerAlef "promote-dagger-alef" "Rules::promote_dagger_alef";
    "writes alef without madda, hamza or wasla" FoldAlef "fold-alef" "Rules::alef";
    "writes the seat of a hamza without it" FoldHamza "fold-hamza" "Rules::hamza";
    "writes one kaf for all" FoldKaf "fold-kaf" "Rules::kaf";
    "writes one yeh for all" FoldYeh "fold-yeh" "Rules::yeh";
    "writes alef maksura as yeh or alef" FoldAlefMaksura "fold-alef-maksura" "Rules::alef_maksura";
    "writes yeh barree as yeh" FoldYehBarree "fold-yeh-barree" "Rules::yeh_barree";
    "writes one heh for all" FoldHeh "fold-heh" "Rules::heh";
    "writes teh marbuta as it is said" FoldTehMarbuta "fold-teh-marbuta" "Rules::teh_marbuta";
    "writes Maghribi letters as those of the east" FoldMaghribi "fold-maghribi" "Rules::fold_maghribi";
    "writes a letter of one language as the basic letter it is drawn from"
        FoldRegional "fold-regional" "Rules::regional";
    "writes the letter that the language means by another"
        FoldSpelling "fold-spelling" "Language::clean";
    "writes digits of the script as those of one set" FoldDigits "fold-digits" "Rules::digits";
    "writes ASCII digits as those of one set"
        FoldLatinDigits "fold-latin-digits" "Rules::fold_latin_digits";
    "writes punctuation of one script as that of another"
        FoldPunctuation "fold-punctuation" "Rules::punctuation";
    "writes every kind of white space as SPACE" FoldWhiteSpace "fold-white-space" "Rules::white_space";
    "writes small Latin letters" FoldLatinCase "fold-latin-case" "Rules::latin_case";
    "deletes the end-of-ayah sign, or makes it a SPACE" Ayah "ayah" "Rules::ayah";
    "deletes or spells out a phrase that is one character, or makes it a SPACE"
        Phrases "phrases" "Rules::phrases";
    "brings text of other scripts to a normalization form" Rest "rest" "Rules::rest";
    "does what a row of the user's own says" UserRow "user-row" "Rules::rows";
    "shortens a letter that was typed three times or more" Elongation "elongation" "Rules::elongation";
    "makes a run of white space one SPACE"
        CollapseWhiteSpace "collapse-white-space" "Rules::white_space";
}

impl fmt::Display for Rule {
    /// The name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Rule {
    type Err = ParseRuleError;

    /// Reads a [`name`](Rule::name), in any case.
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let found = Self::ALL.into_iter().find(|rule| rule.name().eq_ignore_ascii_case(name));
        found.ok_or_else(|| ParseRuleError { name: name.into() })
    }
}

/// The name of no [`Rule`]. Its message lists the valid names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseRuleError {
    name: String,
}

impl fmt::Display for ParseRuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown rule {:?}; valid are ", self.name)?;
        for (i, rule) in Rule::ALL.into_iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(f, "{comma}{rule}")?;
        }
        Ok(())
    }
}

impl core::error::Error for ParseRuleError {}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::format;

    /// A variant in words joined by `-`.
    fn kebab(rule: Rule) -> String {
        let mut name = String::new();
        for c in format!("{rule:?}").chars() {
            if c.is_uppercase() && !name.is_empty() {
                name.push('-');
            }
            name.extend(c.to_lowercase());
        }
        name
    }

    #[test]
    fn names_are_the_variants() {
        for rule in Rule::ALL {
            assert_eq!(rule.name(), kebab(rule));
            assert_eq!(rule.name().to_uppercase().parse(), Ok(rule));
        }
    }

    #[test]
    fn marks_are_stripped_under_the_names_of_their_classes() {
        for c in '\0'..=char::MAX {
            let Some(class) = crate::Marks::class_of(c) else { continue };
            let name = format!("{class:?}").to_lowercase().replace('_', "-");
            assert_eq!(class.rule().name(), format!("strip-{name}"), "{c:?}");
        }
    }
}
