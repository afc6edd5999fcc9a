//! The two short ways: ASCII, and home characters between it.

use super::block::{BLOCK, Block, HALF};
use super::look::{Nibbles, STRIDE, easy, is_home, lows, three, window};
use super::put::{ROOM, store_kept};
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// Up to here a byte does not begin a character of two bytes or more.
const LAST_INNER: u8 = 0xBF;

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
        if a.or(b).or(c.or(d)).mask() != 0 {
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
    let mut ascii_comes = false;
    let (mut pos, mut written) = (run.pos, run.written);
    while let Some(window) = window(run.source, pos)
        && let Some(room) = run.out.get_mut(written..).and_then(|o| o.first_chunk_mut::<ROOM>())
    {
        let [_, before, this] = three(window);
        let (this, before) = (Block::load(this), Block::load(before));
        let is_home = is_home(before);
        // The bytes before that are no home lead bytes: none of them may begin a character.
        let is_other = is_home.not_and(before).sub(Block::all(LAST_INNER));
        let home = is_home.mask();
        if home == 0 {
            if !is_other.is_zero() {
                break;
            }
            store_kept(this, u64::MAX, room);
            pos += STRIDE;
            written += STRIDE;
            ascii_comes = this.mask() == 0;
            if ascii_comes {
                break;
            }
            continue;
        }
        let lows = lows(this, before);
        let easy = easy::<0, ORDERED, false>(short, marked, this, lows, Nibbles::of(lows), is_home);
        if !is_other.or(easy.hard).is_zero() {
            break;
        }
        let keep = !(easy.gone | (easy.gone | easy.ascii) >> 1) & low(STRIDE);
        store_kept(easy.bytes, keep, room);
        pos += STRIDE;
        written += keep.count_ones() as usize;
    }
    run.base_before &= run.pos == pos;
    run.pos = pos;
    run.written = written;
    ascii_comes
}
