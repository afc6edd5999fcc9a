//! The way through text with characters outside home: others that pass, and joiners that go.

use core::hint::select_unpredictable;
use core::mem::take;

use super::block::Block;
use super::look::{
    Bytes, Easy, InSet, Nibbles, PATIENCE, STRIDE, is_home, leads, lows, suspects, window,
};
use super::put::{ROOM, compress};
use crate::kernel::masks::{low, traced};
use crate::kernel::run::{AGAIN, GROUP, Run};
use crate::kernel::trace::Masks;

/// The same with characters of one group outside home that go, and with others that pass, without
/// a branch for those that go. Says whether none came for some time; otherwise there is one that
/// needs more.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn wide_blocks<const ORDERED: bool, const LONG: bool, const TRACED: bool>(
    run: &mut Run<'_, '_>,
) -> bool {
    let lanes = &run.engine.lanes;
    let tables = &run.group.nibbles;
    let (Some(short), Some(gone)) = (&lanes.nibbles.short, &tables.gone) else { return false };
    let Some(marked) = &short.unmarked else { return false };
    let (easy, gone_set) = (Easy::of(short, marked), InSet::of(gone));
    let (first, second) = (Block::all(run.group.first), Block::all(run.group.second));
    let mut room = take(&mut run.room);
    let mut pos = run.pos;
    let start = pos;
    let end = start + AGAIN;
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    let mut base_before = u64::from(run.base_before);
    let mut patience = PATIENCE;
    let mut dense = 0u32;
    while patience > 0
        && let Some(window) = window(run.source, pos)
        && room.has::<ROOM>()
        && (!TRACED || pos < end)
    {
        let Bytes { this, before, before2 } = Bytes::of(window);
        let is_home = is_home(before);
        let home = is_home.mask();
        let others = leads(before) & !home;
        patience = if others == 0 { patience - 1 } else { PATIENCE };
        // Of a character of three bytes the last is looked up, of one of two the second; but it
        // is missed at the second.
        let is_here = before.and(Block::all(GROUP)).eq(second);
        let is_here = if LONG { is_here.and(before2.eq(first)) } else { is_home.not_and(is_here) };
        let here = is_here.mask();
        let missed = others & !(if LONG { here >> 1 } else { here }) & low(STRIDE + 1);
        let lows = lows(this, before);
        let nibbles = Nibbles::of(lows);
        let goes = gone_set.bits(nibbles).and(is_here).any();
        let rest = here & !goes;
        if missed | rest != 0 {
            let passes = nibbles.outside(&tables.others).mask();
            let missed = missed & suspects::<1>(lanes, before, this);
            if rest & !passes | missed != 0 {
                break;
            }
        }
        let made = easy.look_up::<1, ORDERED, LONG>(this, lows, nibbles, is_home);
        let bare = match !ORDERED && lanes.nibbles.has_others {
            true => !nibbles.outside(&lanes.home.nibbles.others).mask(),
            false => 0,
        };
        let bases = !this.mask() | home & !made.gone & !bare;
        let unowned = (if LONG { goes >> 2 } else { goes >> 1 }) & !(bases << 1 | base_before);
        if unowned != 0 || made.marked.has(easy.hard) {
            break;
        }
        let gone = made.gone | goes;
        let three = if LONG { goes } else { 0 };
        let keep = !(gone | (gone | made.ascii) >> 1 | three >> 2) & low(STRIDE);
        if TRACED {
            masks.put(traced(gone, made.ascii, three));
        }
        let comes = gone | made.ascii != 0;
        dense = select_unpredictable(comes, PATIENCE, dense.saturating_sub(1));
        if dense == 0 {
            room.put(&made.letters.bytes(), STRIDE);
        } else {
            compress(easy.with_ascii(&made, nibbles), keep, &mut room);
        }
        base_before = bases >> (STRIDE - 1) & 1;
        pos += STRIDE;
    }
    masks.give(&mut run.trace, STRIDE, false);
    run.end_wide(start, pos, room, base_before != 0);
    patience == 0
}
