//! Looking up characters outside home.

use super::block::Block;
use super::look::{Bytes, Nibbles, look_up, suspects};
use crate::kernel::masks::low;
use crate::kernel::run::{GROUP, Run};
use crate::plan::lanes::nibbles::Nibbles as Tables;
use crate::plan::lanes::{Lanes, code};

/// How many groups outside home are looked up in a block.
const GROUPS: usize = 4;

/// Characters outside home that do not pass, each at its last byte.
#[derive(Clone, Copy)]
pub(super) struct Acting {
    pub(super) codes: Block,
    pub(super) acts: Block,
    /// Those of them whose code is not a letter.
    pub(super) marked: Block,
}

impl Acting {
    /// Looks up those of a group, which stand `here`. There is a copy for each caller, so that
    /// all is in registers.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn look_up<const WAY: u8, const ORDERED: bool, const LONG: bool>(
        tables: &Tables,
        lows: Block,
        nibbles: Nibbles,
        here: Block,
    ) -> Self {
        let acts = nibbles.outside(&tables.others).not_and(here);
        let letters = nibbles.outside(&tables.marked);
        Self {
            codes: look_up(&tables.codes, lows).xor(Block::all(code::PASS)),
            acts,
            marked: letters.not_and(acts),
        }
    }

    /// Those with a code.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn is(&self, code: u8) -> Block {
        self.codes.eq(Block::all(code)).and(self.marked)
    }

    /// Those that become ASCII, by the highest bit of each byte.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn ascii(&self) -> Block {
        self.codes.not_and(self.marked)
    }
}

/// What a block holds outside home.
pub(super) struct Others {
    pub(super) acting: Acting,
    /// Those of them that have three bytes.
    pub(super) three: u64,
    /// The first bytes of those that the kernel leaves.
    pub(super) stop: u64,
    /// The first byte of the first of those that were not looked up.
    pub(super) rest: u64,
}

impl Others {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn none() -> Self {
        let none = Block::all(0);
        let acting = Acting { codes: none, acts: none, marked: none };
        Self { acting, three: 0, stop: 0, rest: 0 }
    }

    /// Looks up the characters outside home that may not pass: the group that was needed last at
    /// once, others one after the other.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline(never)]
    pub(super) fn find(
        run: &mut Run<'_, '_>,
        bytes: &Bytes,
        (lows, is_home): (Block, Block),
        (others, whole): (u64, usize),
    ) -> Self {
        let lanes: &Lanes = &run.engine.lanes;
        let suspects = suspects::<0>(lanes, bytes.before, bytes.this);
        let mut suspects = suspects & others & low(whole + 1);
        let nibbles = Nibbles::of(lows);
        let mut all = Self::none();
        for _ in 0..GROUPS {
            let group = run.group;
            let here = bytes.before.and(Block::all(GROUP)).eq(Block::all(group.second));
            // Of a character of three bytes the last is looked up, of one of two the second.
            let long = group.first != 0;
            let here = if long {
                here.and(bytes.before2.eq(Block::all(group.first)))
            } else {
                is_home.not_and(here)
            };
            let found = Acting::look_up::<0, false, false>(&group.nibbles, lows, nibbles, here);
            let acting = &mut all.acting;
            acting.codes = acting.codes.but(found.codes, found.acts);
            acting.acts = acting.acts.or(found.acts);
            acting.marked = acting.marked.or(found.marked);
            all.three |= if long { found.acts.mask() } else { 0 };
            let here = here.mask();
            suspects &= !(if long { here >> 1 } else { here });
            if suspects == 0 {
                return all;
            }
            let (next, rest, stop) = run.next_group(suspects, all.stop);
            (suspects, all.stop) = (rest, stop);
            let Some(next) = next else { return all };
            run.group = next;
        }
        // A block of so many kinds ends before the next of them.
        all.rest = 1 << suspects.trailing_zeros() >> 1;
        all
    }
}
