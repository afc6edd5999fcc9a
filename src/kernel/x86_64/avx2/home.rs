//! The two short ways: ASCII, and home characters between it.

use core::hint::select_unpredictable;
use core::mem::take;

use super::block::{BLOCK, Block};
use super::look::{Easy, Nibbles, PATIENCE, STRIDE, is_home, lows, three, window};
use super::put::{ROOM, compress};
use crate::kernel::masks::{low, traced};
use crate::kernel::run::Run;
use crate::kernel::trace::Masks;

/// ASCII, as long as nothing else comes.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn ascii(run: &mut Run<'_, '_>) {
    let mut rest = run.source.get(run.pos..).unwrap_or_default();
    let mut room = take(&mut run.room);
    let written = room.written();
    while let Some(window) = rest.first_chunk::<{ 4 * BLOCK }>()
        && room.has::<{ 4 * BLOCK }>()
    {
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        let (from, _) = window.as_chunks::<BLOCK>();
        let mut blocks = [Block::all(0); 4];
        let mut any = Block::all(0);
        for (block, from) in blocks.iter_mut().zip(from) {
            *block = Block::load(from);
            any = any.or(*block);
        }
        if !any.is_ascii() {
            break;
        }
        for block in blocks {
            room.put(&block.bytes(), BLOCK);
        }
        rest = rest.get(4 * BLOCK..).unwrap_or_default();
    }
    run.room = room;
    run.same_up_to(run.source.len() - rest.len(), written);
}

/// Blocks of home characters and ASCII, all of which just become what they become, up to
/// `until` or beyond. Says whether that was reached, or ASCII comes.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn home_blocks<const ORDERED: bool, const TRACED: bool>(
    run: &mut Run<'_, '_>,
    until: usize,
) -> bool {
    let Some(short) = &run.engine.lanes.nibbles.short else { return false };
    let Some(marked) = &short.unmarked else { return false };
    let easy = Easy::of(short, marked);
    let mut ascii_comes = false;
    // So many blocks are written as if they had gaps: what comes now and then is not foreseen.
    let mut dense = 0u32;
    let mut room = take(&mut run.room);
    let mut pos = run.pos;
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    while pos < until
        && let Some(window) = window(run.source, pos)
        && room.has::<ROOM>()
    {
        let [_, before, this] = three(window);
        let (this, before) = (Block::load(this), Block::load(before));
        let is_home = is_home(before);
        let home = is_home.mask();
        // All that is no ASCII must be a home character.
        let inner = this.mask();
        if inner & !(home | home >> 1) & low(STRIDE + 1) != 0 {
            break;
        }
        if home == 0 {
            room.put(&this.bytes(), STRIDE);
            if TRACED {
                masks.put(low(STRIDE));
            }
            pos += STRIDE;
            ascii_comes = inner == 0;
            if ascii_comes {
                break;
            }
            continue;
        }
        let lows = lows(this, before);
        let nibbles = Nibbles::of(lows);
        let made = easy.look_up::<0, ORDERED, false>(this, lows, nibbles, is_home);
        if made.marked.has(easy.hard) {
            break;
        }
        let keep = !(made.gone | (made.gone | made.ascii) >> 1) & low(STRIDE);
        if TRACED {
            masks.put(traced(made.gone, made.ascii, 0));
        }
        let comes = made.gone | made.ascii != 0;
        dense = select_unpredictable(comes, PATIENCE, dense.saturating_sub(1));
        if dense == 0 {
            room.put(&made.letters.bytes(), STRIDE);
            pos += STRIDE;
            continue;
        }
        compress(easy.with_ascii(&made, nibbles), keep, &mut room);
        pos += STRIDE;
    }
    run.base_before &= run.pos == pos;
    run.pos = pos;
    run.room = room;
    if TRACED {
        masks.give(&mut run.trace, STRIDE, false);
        run.back_to_boundary();
    }
    ascii_comes || pos >= until
}
