//! What was found out about the characters of a block.

use core::arch::aarch64::*;

use super::wide::{self, Wide};
use crate::plan::lanes::HOME_LEAD;

/// Characters as they were looked up, each at its last byte.
///
/// What makes it and what corrects it are calls, and take it by reference: there is not room for
/// all of it in registers, and nothing but tables is asked in between.
pub(super) struct Found {
    pub(super) codes: Wide,
    /// Where a home character is written.
    pub(super) known: Wide,
    /// Those whose code is not a letter.
    pub(super) marked: Wide,
    /// Where an ASCII character is written for one that is none.
    pub(super) ascii: Wide,
    /// Those for which nothing is written, or a patch.
    pub(super) gone: Wide,
    /// ASCII characters for which nothing is.
    pub(super) dropped: Wide,
    /// Those of three bytes that something is known of.
    pub(super) three: Wide,
    /// The first bytes of those that patches are written for.
    pub(super) patches: u64,
    /// The first bytes of those that the kernel leaves.
    pub(super) stop: u64,
    /// Where else the block has to end early.
    pub(super) ends: u64,
}

impl Found {
    /// The bytes of a block with the characters put in.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(super) fn within(&self, this: Wide) -> Wide {
        let Self { codes, known, ascii, .. } = *self;
        let last = wide::each(codes, |code| vbslq_u8(vdupq_n_u8(0x3F), code, vdupq_n_u8(0x80)));
        let home = vdupq_n_u8(HOME_LEAD);
        let lead = wide::each(wide::next(codes), |code| vsraq_n_u8::<6>(home, code));
        let made = wide::select(known, last, this);
        let made = wide::select(wide::next(known), lead, made);
        wide::select(ascii, codes, made)
    }

    /// The bytes that are not written.
    #[target_feature(enable = "neon")]
    #[inline]
    pub(super) fn closed(&self) -> u64 {
        let first = wide::next(wide::or(self.gone, self.ascii));
        let long = wide::next2(wide::and(self.known, self.three));
        wide::mask(wide::or(wide::or(self.gone, self.dropped), wide::or(first, long)))
    }
}
