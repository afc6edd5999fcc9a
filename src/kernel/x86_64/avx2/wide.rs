//! The way through text with characters outside home: others that pass, and joiners that go.

use crate::kernel::run::Run;

#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn wide_blocks<const ORDERED: bool, const LONG: bool>(_run: &mut Run<'_, '_>) -> bool {
    false
}
