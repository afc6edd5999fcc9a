//! What each byte is to whoever splits a text into words.

use alloc::vec::Vec;

use super::block::{BLOCK, Block};
use super::look::{Bytes, InSet, Nibbles, is_home, lows, window, window_at_edge};
use crate::kernel::words::{Bytes64, Pairing};
use crate::plan::lanes::Lanes;

/// Says it block by block.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
pub(crate) fn word_bytes(lanes: &Lanes, text: &[u8], out: &mut Vec<Bytes64>) {
    let [words, other_words] = &lanes.nibbles.words;
    let [marks, other_marks] = &lanes.nibbles.marks;
    let (words, other_words) = (InSet::of(words), InSet::of(other_words));
    let (marks, other_marks) = (InSet::of(marks), InSet::of(other_marks));
    let zero = Block::all(0);
    let mut pairing = Pairing::default();
    for pos in (0..text.len()).step_by(BLOCK) {
        let bytes = match window(text, pos) {
            Some(window) => Bytes::of(window),
            None => Bytes::of(&window_at_edge(text, pos)),
        };
        let Bytes { this, before, .. } = bytes;
        let home = is_home(before).mask();
        let nibbles = Nibbles::of(lows(this, before));
        let word = words.bits(nibbles).or(other_words.bits(nibbles)).eq(zero);
        let mark = marks.bits(nibbles).or(other_marks.bits(nibbles)).eq(zero);
        let (word, mark) = (home & !word.mask(), home & !mark.mask());
        let small = this.or(Block::all(0x20));
        // Bytes from 0x80 on are below all others.
        let within = |bytes: Block, first: u8, last: u8| {
            Block::all(last + 1).gt(bytes).and(bytes.gt(Block::all(first - 1)))
        };
        let is = |byte: u8| this.eq(Block::all(byte));
        let w = |bytes: Block| bytes.eq(Block::all(b'w'));
        let ww = w(small).and(w(before.or(Block::all(0x20))));
        let letters = within(small, b'a', b'z').or(within(this, b'0', b'9'));
        let ascii = Bytes64 {
            word: letters.or(is(b'_')).mask(),
            mark: 0,
            space: is(b' ').or(within(this, 9, 13)).mask(),
            web: is(b'@').or(is(b'#')).or(is(b'/')).or(ww).mask(),
        };
        pairing.push(word, mark, ascii, out);
    }
    pairing.finish(out);
}
