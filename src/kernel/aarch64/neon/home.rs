//! The short way: home characters and ASCII, all of which just become what they become.

use core::arch::aarch64::*;
use core::mem::take;

use super::block::has_upper_bit;
use super::wide::{self, BLOCK, ROOM, Wide};
use super::{BEFORE, WINDOW, before, this};
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::lanes::code;

/// ASCII, as long as nothing else comes.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn ascii(run: &mut Run<'_, '_>) {
    let mut rest = run.source.get(run.pos..).unwrap_or_default();
    let mut room = take(&mut run.room);
    while let Some(window) = rest.first_chunk::<{ 4 * BLOCK }>()
        && room.has::<{ 4 * BLOCK }>()
    {
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        let (from, _) = window.as_chunks::<BLOCK>();
        let mut blocks = [wide::none(); 4];
        let mut any = wide::none();
        for (block, from) in blocks.iter_mut().zip(from) {
            *block = wide::load(from);
            any = wide::or(any, *block);
        }
        if wide::largest(any) >= 0x80 {
            break;
        }
        for block in blocks {
            room.put(&wide::bytes(block), BLOCK);
        }
        rest = rest.get(4 * BLOCK..).unwrap_or_default();
    }
    run.pos = run.source.len() - rest.len();
    run.room = room;
}

/// Blocks of home characters and ASCII, to the first that holds anything else, or that the text or
/// the room ends in. If `ORDERED`, to the first mark too.
#[target_feature(enable = "neon")]
#[inline(never)]
pub(super) fn blocks<const ORDERED: bool>(run: &mut Run<'_, '_>) {
    // Of a block, so many are written: of a character that begins in the last byte nothing is
    // known. And the character behind what is written must be known to be no mark.
    let stride = if ORDERED { BLOCK - 3 } else { BLOCK - 1 };
    let home = &run.engine.lanes.home;
    let mut source = run.pos.checked_sub(BEFORE).and_then(|before| run.source.get(before..));
    let mut room = take(&mut run.room);
    let mut read = 0;
    while let Some(rest) = source
        && let Some(window) = rest.first_chunk::<WINDOW>()
        && room.has::<ROOM>()
    {
        let (this, before) = (this(window), before(window));
        let leads = wide::are_leads(before);
        let quarter = wide::home_quarters(before);
        let kind = wide::kind(leads, quarter);
        if kind > wide::KIND_HOME {
            break;
        }
        if kind == wide::KIND_FIRST && wide::largest(this) < 0x80 {
            room.put(&wide::bytes(this), BLOCK);
            read += BLOCK;
            break; // there may be more ASCII
        }
        let lows = wide::lows(this, before);
        let mut codes = wide::lower_half(&home.code, lows);
        if kind > wide::KIND_LOWER {
            codes = wide::upper_half(&home.code, lows, codes);
        }
        let flags = wide::of_continuing(&home.flags, this);
        let made = put_in(this, lows, codes, leads);
        let mut asked = quarter;
        if ORDERED {
            asked = wide::each(asked, |quarter| vsliq_n_u8::<4>(quarter, quarter));
        }
        if !wide::any(wide::and(asked, flags)) {
            room.put(&wide::bytes(made), stride);
        } else {
            if ORDERED && wide::any(has_upper_bit(quarter, flags)) {
                break;
            }
            let marked = wide::meet(quarter, flags);
            let codes_marked = wide::and(codes, marked);
            if wide::largest(codes_marked) > code::DELETE {
                break;
            }
            let deleted = wide::are(codes_marked, code::DELETE);
            let made = wide::select(wide::without(marked, deleted), codes, made);
            let gone = wide::or(deleted, wide::next(marked));
            wide::put_kept(&mut room, made, !wide::mask(gone) & low(stride));
        }
        read += stride;
        source = rest.get(stride..);
    }
    run.pos += read;
    run.room = room;
}

/// The bytes of a block with the letters put in that stand behind the lead bytes of home, `leads`.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn put_in(this: Wide, lows: Wide, codes: Wide, leads: Wide) -> Wide {
    // The bits that change in the low byte of the code point: the low six do at the last byte of
    // the character, the high two are the low two of the byte before it.
    let changes = wide::both(codes, lows, |code, low| veorq_u8(code, low));
    let changes = wide::and(changes, leads);
    let changes = wide::both(changes, wide::next(changes), |last, lead| {
        vandq_u8(vsraq_n_u8::<6>(last, lead), vdupq_n_u8(0x3F))
    });
    wide::both(this, changes, |this, changes| veorq_u8(this, changes))
}
