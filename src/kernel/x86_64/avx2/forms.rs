//! The way through text with characters of one group outside home that become others: forms,
//! quotes, digits.

use core::mem::take;

use super::block::Block;
use super::groups::Acting;
use super::hard::{Looked, all_bytes, second_look};
use super::look::{Bytes, Easy, Nibbles, STRIDE, is_home, leads, lows, suspects, window};
use super::make::{Made, with_letters};
use super::put::{ROOM, compress, put_patched};
use crate::kernel::masks;
use crate::kernel::masks::{Around, low, traced};
use crate::kernel::run::{AGAIN, GROUP, Run};
use crate::kernel::trace::Masks;
use crate::plan::lanes::code;

/// So many blocks without one that acts, and a shorter way is tried again: fewer than elsewhere,
/// for this is the longest of them.
const FEW: u32 = 4;

/// The same with characters of one group outside home, and with others that pass, without a branch
/// for each. Says whether they all passed or went for some time; otherwise there is a character
/// that needs more.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn form_blocks<const ORDERED: bool, const LONG: bool, const TRACED: bool>(
    run: &mut Run<'_, '_>,
) -> bool {
    let lanes = &run.engine.lanes;
    let tables = &run.group.nibbles;
    let Some(short) = &lanes.nibbles.short else { return false };
    let Some(marked) = &short.unmarked else { return false };
    let easy = Easy::of(short, marked);
    let (first, second) = (Block::all(run.group.first), Block::all(run.group.second));
    let mut room = take(&mut run.room);
    let mut pos = run.pos;
    let start = pos;
    let end = start + AGAIN;
    let mut masks = Masks::take(&mut run.trace, pos, room.written());
    let mut base_before = u64::from(run.base_before);
    let mut patience = FEW;
    while patience > 0
        && let Some(window) = window(run.source, pos)
        && room.has::<ROOM>()
        && (!TRACED || pos < end)
    {
        let bytes = Bytes::of(window);
        let Bytes { this, before, before2 } = bytes;
        let is_home = is_home(before);
        let home = is_home.mask();
        let others = leads(before) & !home;
        // Of a character of three bytes the last is looked up, of one of two the second; but it
        // is missed at the second.
        let is_here = before.and(Block::all(GROUP)).eq(second);
        let is_here = if LONG { is_here.and(before2.eq(first)) } else { is_home.not_and(is_here) };
        let here = is_here.mask();
        let missed = others & !(if LONG { here >> 1 } else { here }) & low(STRIDE + 1);
        if missed != 0 && missed & suspects::<2>(lanes, before, this) != 0 {
            break;
        }
        let lows = lows(this, before);
        let nibbles = Nibbles::of(lows);
        let made = easy.look_up::<4, ORDERED, LONG>(this, lows, nibbles, is_home);
        if made.marked.has(easy.hard) {
            break;
        }
        let found = Acting::look_up::<1, ORDERED, LONG>(tables, lows, nibbles, is_here);
        let (deleted, gone) = (found.is(code::DELETE).mask(), found.is(code::GONE).mask());
        let mut goes = made.gone | deleted | gone;
        let mut acts = found.acts.mask();
        patience = if acts & !goes == 0 { patience - 1 } else { FEW };
        let mut ascii = made.ascii | found.ascii().mask();
        let marked = found.marked.mask();
        let bare = match !ORDERED && lanes.nibbles.has_others {
            true => !nibbles.outside(&lanes.home.nibbles.others).mask(),
            false => 0,
        };
        let bases = !this.mask() | home & !made.gone & !bare | acts & !marked;
        let unowned = (if LONG { gone >> 2 } else { gone >> 1 }) & !(bases << 1 | base_before);
        let hard = marked & !(deleted | gone | ascii);
        let mut bytes_made = with_letters(easy.with_ascii(&made, nibbles), &found);
        let mut patches = 0;
        if hard | unowned != 0 {
            let three = if LONG { acts } else { 0 };
            let around = Around {
                three,
                base_before: base_before != 0,
                bases,
                readers: 0,
                deleted: all_bytes(goes & !gone, three),
                behind_emoji: 0,
            };
            let hard = hard | gone;
            let looked = Looked { codes: found.codes, hard, home, known: home | acts, lows };
            let second = second_look(lanes, &bytes, &looked, around);
            if second.left & low(STRIDE) != 0 {
                break;
            }
            goes |= second.gone | second.patches;
            let blank = found.is(code::BLANK);
            let stays = found.is(code::UNREAD_STAYS).or(found.is(code::SELECTOR));
            bytes_made = bytes_made.but(Block::all(b' '), blank);
            ascii |= blank.mask();
            acts &= !stays.mask();
            patches = second.patches;
        }
        let three = if LONG { acts } else { 0 };
        let keep = !(goes | (goes | ascii) >> 1 | three >> 2) & low(STRIDE);
        let trace = traced(goes, ascii, three);
        if patches != 0 {
            let patches = masks::start(patches, if LONG { acts } else { 0 }) & low(STRIDE);
            (run.pos, run.room) = (pos, room);
            masks.give(&mut run.trace, STRIDE, false);
            let bytes = bytes_made;
            let made = Made { bytes, keep, patches, read: STRIDE, stops: false, trace, swaps: 0 };
            // A trace goes on between two characters: the block comes again.
            let again = TRACED && run.back_to_boundary();
            let full = !again && put_patched(run, &made).is_err();
            if TRACED {
                run.back_to_boundary();
            }
            (pos, room) = (run.pos, take(&mut run.room));
            masks = Masks::take(&mut run.trace, pos, room.written());
            base_before = 0;
            if full {
                break;
            }
            continue;
        }
        compress(bytes_made, keep, &mut room);
        if TRACED {
            masks.put(trace);
        }
        base_before = bases >> (STRIDE - 1) & 1;
        pos += STRIDE;
    }
    masks.give(&mut run.trace, STRIDE, false);
    run.end_wide(start, pos, room, base_before != 0);
    patience == 0
}
