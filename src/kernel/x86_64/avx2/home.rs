//! The two short ways: ASCII, and home characters between it.

use core::hint::select_unpredictable;

use super::block::{BLOCK, Block, HALF};
use super::look::{Easy, Nibbles, PATIENCE, STRIDE, is_home, lows, three, window};
use super::put::{ROOM, compress, store_all};
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// ASCII, as long as nothing else comes.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn ascii(run: &mut Run<'_, '_>) {
    let source = run.source.get(run.pos..).unwrap_or_default();
    let out = run.out.get_mut(run.written..).unwrap_or_default();
    let (source, _) = source.as_chunks::<BLOCK>();
    let (out, _) = out.as_chunks_mut::<BLOCK>();
    let (source, _) = source.as_chunks::<4>();
    let (out, _) = out.as_chunks_mut::<4>();
    let mut done = 0;
    for ([a, b, c, d], [to_a, to_b, to_c, to_d]) in source.iter().zip(out) {
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        let (a, b, c, d) = (Block::load(a), Block::load(b), Block::load(c), Block::load(d));
        if !a.or(b).or(c.or(d)).is_ascii() {
            break;
        }
        a.store(to_a);
        b.store(to_b);
        c.store(to_c);
        d.store(to_d);
        done += 8 * HALF;
    }
    run.pos += done;
    run.written += done;
}

/// Blocks of home characters and ASCII, all of which just become what they become. Says whether
/// ASCII comes then.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn home_blocks<const ORDERED: bool>(run: &mut Run<'_, '_>) -> bool {
    let Some(short) = &run.engine.lanes.nibbles.short else { return false };
    let Some(marked) = &short.unmarked else { return false };
    let easy = Easy::of(short, marked);
    let mut ascii_comes = false;
    // So many blocks are written as if they had gaps: what comes now and then is not foreseen.
    let mut dense = 0u32;
    let (mut pos, mut written) = (run.pos, run.written);
    while let Some(window) = window(run.source, pos)
        && let Some(room) = run.out.get_mut(written..).and_then(|o| o.first_chunk_mut::<ROOM>())
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
            store_all(this, room);
            pos += STRIDE;
            written += STRIDE;
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
        let comes = made.gone | made.ascii != 0;
        dense = select_unpredictable(comes, PATIENCE, dense.saturating_sub(1));
        if dense == 0 {
            store_all(made.letters, room);
            pos += STRIDE;
            written += STRIDE;
            continue;
        }
        compress(easy.with_ascii(&made, nibbles), keep, room);
        pos += STRIDE;
        written += keep.count_ones() as usize;
    }
    run.base_before &= run.pos == pos;
    run.pos = pos;
    run.written = written;
    ascii_comes
}
