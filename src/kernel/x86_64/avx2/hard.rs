//! The second look: characters that what stands around them decides about.

use super::block::Block;
use super::look::{Bytes, Nibbles};
use crate::kernel::masks::{Around, Hard};
use crate::plan::lanes::{Lanes, code};

/// All bytes of characters that stand at their last.
#[inline(always)]
pub(super) const fn all_bytes(last: u64, three: u64) -> u64 {
    last | last >> 1 | (last & three) >> 2
}

/// What was looked up, for the second look.
pub(super) struct Looked {
    pub(super) codes: Block,
    pub(super) hard: u64,
    pub(super) home: u64,
    pub(super) known: u64,
    pub(super) lows: Block,
}

/// What becomes of characters that need a second look, each at its last byte.
pub(super) struct Second {
    pub(super) gone: u64,
    pub(super) patches: u64,
    /// The first bytes of those that the kernel leaves.
    pub(super) left: u64,
}

/// Looks around the characters that cannot be judged alone. `around` lacks what only they need.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline(never)]
pub(super) fn second_look(lanes: &Lanes, bytes: &Bytes, looked: &Looked, around: Around) -> Second {
    let Looked { codes, hard, home, known, lows } = *looked;
    let is = |code| codes.eq(Block::all(code)).mask() & hard;
    let (late, gone, blank) = (is(code::LATE), is(code::GONE), is(code::BLANK));
    let patched_base = is(code::PATCH_BASE);
    let unread_gone = is(code::UNREAD_GONE);
    let others = Nibbles::of(lows).outside(&lanes.nibbles.readers).mask();
    let around = Around {
        bases: around.bases | patched_base,
        // A form of three bytes may stand for a letter that does.
        readers: home & !others | known & !home,
        behind_emoji: behind_emoji(bytes) & !(known << 1),
        ..around
    };
    let hard = Hard {
        late,
        unowned: gone | blank,
        unread: unread_gone | is(code::UNREAD_STAYS),
        selector: is(code::SELECTOR),
        stop: is(code::STOP),
    };
    Second {
        gone: late | gone | unread_gone,
        patches: is(code::PATCH) | patched_base,
        left: hard.left(around),
    }
}

/// The places behind emoji and other symbols.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn behind_emoji(bytes: &Bytes) -> u64 {
    // U+2190–2BFF, of which none is a mark.
    let (first, last) = (0x86, 0xAF);
    let from = bytes.this.max(Block::all(first)).eq(bytes.this);
    let to = bytes.this.sub(Block::all(last)).eq(Block::all(0));
    let symbol = bytes.before.eq(Block::all(0xE2)).and(from).and(to).mask();
    let emoji = bytes.before.eq(Block::all(0xF0)).and(bytes.this.eq(Block::all(0x9F))).mask();
    emoji << 3 | symbol << 2
}
