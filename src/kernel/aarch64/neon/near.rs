//! The way between: home characters, ASCII, and one page of 64 characters of three bytes, which in
//! texts that are full of joiners, quotes and dashes is what they stand in.
//!
//! It is the first page of the group that was needed last. Of what neighbours decide, it knows the
//! common case: an invisible character right behind a letter that does not own it.

use core::arch::aarch64::*;
use core::mem::take;

use super::block::has_upper_bit;
use super::hard::ends_in_base;
use super::home::put_in;
use super::wide::{self, BLOCK, ROOM, Wide};
use super::{BEFORE, WINDOW, before, before2, this};
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::lanes::{Group, code};

/// Of a block, so many are written: a character that begins in them is seen whole, and so is one
/// of two bytes that comes next, which may be a mark.
const STRIDE: usize = BLOCK - 3;

/// After so many blocks in a row without a need for it, the short way is tried again.
const PLAIN_BLOCKS: u32 = 2;

/// The codes of the page, of which one that is no more than [`code::PASS`] is simple.
#[target_feature(enable = "neon")]
#[inline]
fn codes_of_page(group: &Group) -> [u8; BLOCK] {
    let [page, ..] = &group.code;
    let marked = wide::meet(wide::load(&group.flags), wide::every(1));
    // Letters are left to the long way.
    wide::bytes(wide::select(marked, wide::load(page), wide::every(code::STOP)))
}

/// Blocks of them, to the first that holds anything else, or that the text or the room ends in, or
/// to some that hold none of the page. If `ORDERED`, to the first mark too. Ends between two
/// characters.
#[target_feature(enable = "neon")]
#[inline(never)]
pub(super) fn blocks<const ORDERED: bool>(run: &mut Run<'_, '_>) {
    let lanes = &run.engine.lanes;
    let (group, page) = (run.group, codes_of_page(run.group));
    if group.first == 0 {
        return; // its characters have two bytes
    }
    let home = &lanes.home;
    let mut source = run.pos.checked_sub(BEFORE).and_then(|before| run.source.get(before..));
    let mut room = take(&mut run.room);
    let mut read = 0;
    let mut plain_blocks = 0;
    while let Some(rest) = source
        && let Some(window) = rest.first_chunk::<WINDOW>()
        && room.has::<ROOM>()
    {
        let (this, before) = (this(window), before(window));
        let second = wide::are(this, group.second);
        let second = wide::and(second, wide::are(before, group.first));
        let leads = wide::without(wide::are_leads(before), second);
        let quarter = wide::home_quarters(before);
        let kind = wide::kind(leads, quarter);
        if kind > wide::KIND_HOME {
            break;
        }
        let lows = wide::lows(this, before);
        let mut codes = wide::lower_half(&home.code, lows);
        if kind > wide::KIND_LOWER {
            codes = wide::upper_half(&home.code, lows, codes);
        }
        let flags = wide::of_continuing(&home.flags, this);
        let made = put_in(this, lows, codes, leads);
        let third = wide::are(before, group.second);
        let third = wide::and(third, wide::are(before2(window), group.first));
        let marked = wide::meet(quarter, flags);
        if ORDERED && wide::any(has_upper_bit(quarter, flags)) {
            break;
        }
        if wide::any(wide::or(marked, third)) {
            let codes = wide::select(third, wide::of_continuing(&page, this), codes);
            let codes_marked = wide::and(codes, wide::or(marked, third));
            if wide::largest(codes_marked) > code::PASS {
                break;
            }
            let owned = wide::are(codes_marked, code::GONE);
            let deleted = wide::or(wide::are(codes_marked, code::DELETE), owned);
            let ascii = wide::and(wide::are_ascii(codes), wide::or(marked, third));
            if wide::any(owned) {
                let odd = wide::or(marked, has_upper_bit(quarter, flags));
                let letters = wide::without(leads, wide::without(odd, ascii));
                let bases = wide::or(wide::are_ascii(this), letters);
                let before = run.source.get(..run.pos + read).unwrap_or_default();
                let bases = before_third(bases, ends_in_base(lanes, before));
                if wide::any(wide::without(owned, wide::and(third, bases))) {
                    break;
                }
            }
            let changed = wide::or(deleted, ascii);
            let long = wide::next2(wide::and(changed, third));
            let gone = wide::or(deleted, wide::or(wide::next(changed), long));
            let made = wide::select(ascii, codes, made);
            wide::put_kept(&mut room, made, !wide::mask(gone) & low(STRIDE));
            plain_blocks = 0;
        } else {
            room.put(&wide::bytes(made), STRIDE);
            plain_blocks += 1;
        }
        read += STRIDE;
        source = rest.get(STRIDE..);
        if plain_blocks == PLAIN_BLOCKS {
            break;
        }
    }
    run.pos += read;
    run.room = room;
    // Of a character of the page, what is written and what comes go together.
    run.back_to_boundary();
}

/// Whether a base ends three bytes before each byte; before the block one does, if `base_before`.
#[target_feature(enable = "neon")]
#[inline]
fn before_third([a, b, c, d]: Wide, base_before: bool) -> Wide {
    // A character that ends at the first two bytes was judged with the block before.
    let last = if base_before { 0xFFFF_FF00_0000_0000 } else { 0x00FF_FF00_0000_0000 };
    let last = vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(0), vcreate_u64(last)));
    [vextq_u8::<13>(last, a), vextq_u8::<13>(a, b), vextq_u8::<13>(b, c), vextq_u8::<13>(c, d)]
}
