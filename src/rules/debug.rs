//! How rules print: only what they do.

use core::fmt;

use super::Rules;

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let default = Self::new();
        let mut out = f.debug_struct("Rules");
        macro_rules! changed {
            ($($field:ident),+ $(,)?) => {
                $(if self.$field != default.$field { out.field(stringify!($field), &self.$field); })+
            };
        }
        changed!(
            strip,
            dagger_alef_letter,
            tatweel,
            bidi_controls,
            invisible,
            zwnj,
            zwj,
            heh_zwnj_ae,
            signs,
            ayah,
            phrases,
            alef,
            hamza,
            kaf,
            yeh,
            alef_maksura,
            yeh_barree,
            heh,
            teh_marbuta,
            maghribi,
            regional,
            forms,
            words,
            rial,
            digits,
            latin_digits,
            punctuation,
            elongation,
            white_space,
            latin_case,
            rest,
            compose,
            rows,
            as_written,
        );
        // The language's rows are long; their numbers tell which language they are of.
        for (name, count) in [
            ("spelling_rows", self.spelling.len()),
            ("search_rows", self.search.len()),
            ("refused_folds", self.kept.len()),
            ("form_rows", self.form_letters.len()),
        ] {
            if count > 0 {
                out.field(name, &count);
            }
        }
        out.finish()
    }
}
