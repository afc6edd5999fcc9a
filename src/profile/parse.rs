//! Errors of reading a name: what was read, and what would have been right.

use alloc::string::String;
use core::fmt;

use super::{Language, Profile};

/// Declares an error that holds the name that was read. Its file uses `String` and `fmt`.
macro_rules! parse_error {
    ($(#[$meta:meta])* $name:ident, $what:literal, $valid:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct $name {
            name: String,
        }

        impl $name {
            pub(crate) fn new(name: &str) -> Self {
                Self { name: name.into() }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!("unknown ", $what, " {:?}; valid are "), self.name)?;
                for (i, name) in $valid.enumerate() {
                    let comma = if i == 0 { "" } else { ", " };
                    write!(f, "{comma}{name}")?;
                }
                Ok(())
            }
        }

        impl core::error::Error for $name {}
    };
}

pub(crate) use parse_error;

parse_error! {
    /// The name of no [`Profile`]. Its message lists the valid names.
    ParseProfileError, "profile", Profile::ALL.into_iter()
}

parse_error! {
    /// The name of no [`Language`]. Its message lists the valid names.
    ParseLanguageError, "language",
    Language::ALL.into_iter().map(|language| alloc::format!("{} ({language})", language.tag()))
}

parse_error! {
    /// The name of no [`Strength`](super::Strength). Its message lists the valid names.
    ParseStrengthError, "strength", ["clean", "search", "skeleton"].into_iter()
}
