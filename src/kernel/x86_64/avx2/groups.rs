//! Looking up characters outside home.

use super::block::Block;
use super::look::{Bytes, Nibbles, look_up, suspects};
use super::make::Characters;
use crate::kernel::masks::low;
use crate::kernel::run::{GROUP, Run};
use crate::plan::lanes::code;

/// How many groups outside home are looked up in a block.
pub(super) const GROUPS: usize = 4;

/// Looks up the characters outside home that may not pass: the group that was needed last at
/// once, others one after the other.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn other_groups(
    run: &mut Run<'_, '_>,
    bytes: &Bytes,
    lows: Block,
    (others, whole): (u64, usize),
    mut found: Characters,
) -> Characters {
    let suspects = suspects::<0>(&run.engine.lanes, bytes.before, bytes.this);
    let mut suspects = suspects & others & low(whole + 1);
    let nibbles = Nibbles::of(lows);
    for _ in 0..GROUPS {
        let group = run.group;
        let here = bytes.before.and(Block::all(GROUP)).eq(Block::all(group.second));
        // Of a character of three bytes the last is looked up, of one of two the second.
        let long = group.first != 0;
        let here = if long {
            here.and(bytes.before2.eq(Block::all(group.first)))
        } else {
            found.home.not_and(here)
        };
        let tables = &group.nibbles;
        let codes = look_up(&tables.codes, lows).xor(Block::all(code::PASS));
        let acts = nibbles.outside(&tables.others).not_and(here);
        let letters = nibbles.outside(&tables.marked);
        found.codes = found.codes.but(codes, acts);
        found.known = found.known.or(acts);
        found.marked = found.marked.or(letters.not_and(acts));
        found.three |= if long { acts.mask() } else { 0 };
        let here = here.mask();
        suspects &= !(if long { here >> 1 } else { here });
        if suspects == 0 {
            return found;
        }
        let (next, rest, stop) = run.next_group(suspects, found.stop);
        (suspects, found.stop) = (rest, stop);
        let Some(next) = next else { return found };
        run.group = next;
    }
    // A block of so many kinds ends before the next of them.
    found.rest = 1 << suspects.trailing_zeros() >> 1;
    found
}
