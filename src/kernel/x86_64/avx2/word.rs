//! A word: one block, and nothing around it.

use super::block::{BLOCK, Block};
use super::look::{Easy, Nibbles, is_home, lows};
use super::put::{compress, store_all};
use crate::kernel::Engine;
use crate::kernel::masks::low;

/// Writes what a text of a block at most becomes, and says how many bytes; `None` if it holds more
/// than home characters and ASCII that just become what they become.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn word(engine: &Engine, source: &[u8], to: &mut [u8; BLOCK]) -> Option<usize> {
    if source.len() > BLOCK || !engine.plan.plain_ascii {
        return None;
    }
    let short = engine.lanes.nibbles.short.as_ref()?;
    let easy = Easy::of(short, short.unmarked.as_ref()?);
    let this = Block::load_part(source);
    let before = this.up::<15>(Block::all(0));
    let is_home = is_home(before);
    let home = is_home.mask();
    // All that is no ASCII must be a home character.
    if this.mask() & !(home | home >> 1) != 0 {
        return None;
    }
    if home == 0 {
        store_all(this, to);
        return Some(source.len());
    }
    let lows = lows(this, before);
    let nibbles = Nibbles::of(lows);
    let made = easy.look_up::<5, false, false>(this, lows, nibbles, is_home);
    if made.marked.has(easy.hard) {
        return None;
    }
    let keep = !(made.gone | (made.gone | made.ascii) >> 1) & low(source.len());
    if made.gone | made.ascii == 0 {
        store_all(made.letters, to);
    } else {
        compress(easy.with_ascii(&made, nibbles), keep, to);
    }
    Some(keep.count_ones() as usize)
}
