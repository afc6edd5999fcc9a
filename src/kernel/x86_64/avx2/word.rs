//! A word: one block, and nothing around it.

use super::block::{BLOCK, Block};
use super::look::{Easy, Nibbles, is_home, lows};
use super::put::compress;
use crate::kernel::Engine;
use crate::kernel::masks::low;
use crate::kernel::room::Room;

/// Writes what a text of a block at most becomes, if there is room for a block; says `false`, and
/// writes nothing, if it holds more than home characters and ASCII that just become what they
/// become.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn word(engine: &Engine, source: &[u8], room: &mut Room<'_>) -> bool {
    if source.len() > BLOCK || !room.has::<BLOCK>() || !engine.plan.plain_ascii {
        return false;
    }
    let Some(short) = &engine.lanes.nibbles.short else { return false };
    let Some(marked) = &short.unmarked else { return false };
    let easy = Easy::of(short, marked);
    let this = Block::load_part(source);
    let before = this.up::<15>(Block::all(0));
    let is_home = is_home(before);
    let home = is_home.mask();
    // All that is no ASCII must be a home character.
    if this.mask() & !(home | home >> 1) != 0 {
        return false;
    }
    if home == 0 {
        return room.put(&this.bytes(), source.len());
    }
    let lows = lows(this, before);
    let nibbles = Nibbles::of(lows);
    let made = easy.look_up::<5, false, false>(this, lows, nibbles, is_home);
    if made.marked.has(easy.hard) {
        return false;
    }
    let keep = !(made.gone | (made.gone | made.ascii) >> 1) & low(source.len());
    if made.gone | made.ascii == 0 {
        return room.put(&made.letters.bytes(), source.len());
    }
    compress(easy.with_ascii(&made, nibbles), keep, room);
    true
}
