//! The error of reading a name.

use alloc::string::String;
use core::fmt;

use super::Scheme;
use crate::profile::parse_error;

parse_error! {
    /// The name of no [`Scheme`]. Its message lists the valid names.
    ParseSchemeError, "scheme", Scheme::ALL.iter()
}
