//! What each byte is to whoever cuts a text into words.

use core::arch::x86_64::_pdep_u64;

use super::block::{BLOCK, Block};
use super::look::{Bytes, InSet, Nibbles, is_home, lows, window, window_at_edge};
use crate::kernel::follow::{self, Sources};
use crate::kernel::trace::Trace;
use crate::kernel::words::{Asked, Cuts, Gather, Raw, unpack};
use crate::plan::lanes::Lanes;
use crate::plan::lanes::nibbles::Set;

/// Finds out where the pieces of a text may begin.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn find_cuts(lanes: &Lanes, text: &[u8], asked: Asked, out: &mut Cuts) {
    let two = |[first, second]: &[Set; 2]| [InSet::of(first), InSet::of(second)];
    let words = two(&lanes.nibbles.words);
    let marks = two(&lanes.nibbles.marks);
    let signs = two(&lanes.nibbles.signs);
    let mids = two(&lanes.nibbles.mids);
    let digits = two(&lanes.nibbles.digits);
    let zero = Block::all(0);
    let mut gather = Gather::new(text, asked, out, unpack);
    for pos in (0..text.len()).step_by(BLOCK) {
        let bytes = match window(text, pos) {
            Some(window) => Bytes::of(window),
            None => Bytes::of(&window_at_edge(text, pos)),
        };
        let Bytes { this, before, before2 } = bytes;
        let home = is_home(before).mask();
        let nibbles = Nibbles::of(lows(this, before));
        let of_home = |[first, second]: [InSet; 2]| {
            home & !first.bits(nibbles).or(second.bits(nibbles)).eq(zero).mask()
        };
        let small = this.or(Block::all(0x20));
        // Bytes from 0x80 on are below all others.
        let within = |bytes: Block, first: u8, last: u8| {
            Block::all(last + 1).gt(bytes).and(bytes.gt(Block::all(first - 1)))
        };
        let is = |byte: u8| this.eq(Block::all(byte));
        let was = |bytes: Block, byte: u8| bytes.eq(Block::all(byte));
        let lines = within(this, 9, 13);
        let w = was(small, b'w').and(was(before.or(Block::all(0x20)), b'w'));
        let quotes = is(0x9C).or(is(0x9D)).or(is(0x93)).or(is(0x94)).or(is(0xA2)).or(is(0xA6));
        gather.push(Raw {
            ascii: !this.mask(),
            letters: within(small, b'a', b'z').mask(),
            others: within(this, b'0', b'9').or(is(b'_')).mask(),
            space: is(b' ').or(lines).mask(),
            lines: lines.mask(),
            mid: is(b'.').or(is(b',')).or(is(b':')).or(is(b';')).or(is(b'\'')).mask(),
            web: is(b'@').or(is(b'#')).or(is(b'/').and(was(before, b'/'))).or(w).mask(),
            home: of_home(words),
            digits: of_home(digits),
            marks: of_home(marks),
            signs: of_home(signs),
            home_mid: of_home(mids),
            two: was(before, 0xC2).and(is(0xAB).or(is(0xBB))).mask(),
            three: was(before, 0x80).and(was(before2, 0xE2)).and(quotes).mask(),
        });
    }
    gather.finish();
}

/// Where in the source pieces begin and end: see [`follow::follow`].
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn follow(trace: &Trace, cuts: &Cuts, out: &mut Sources) {
    follow::follow(trace, cuts, out, |bits, mask| _pdep_u64(bits, mask), unpack);
}
