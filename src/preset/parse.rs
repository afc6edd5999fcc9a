//! The error of reading a name.

use alloc::string::String;
use core::fmt;

use super::Preset;
use crate::profile::parse_error;

parse_error! {
    /// The name of no [`Preset`]. Its message lists the valid names.
    ParsePresetError, "preset", Preset::ALL.iter()
}
