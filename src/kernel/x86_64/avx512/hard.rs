//! The second look: characters that what stands around them decides about.

use core::arch::x86_64::*;

use super::block::{Bytes, all, load};
use crate::kernel::masks::{Around, Hard};
use crate::plan::lanes::{Lanes, code};

/// All bytes of characters that stand at their last.
#[inline(always)]
pub(super) const fn all_bytes(last: u64, three: u64) -> u64 {
    last | last >> 1 | (last & three) >> 2
}

/// What was looked up, for the second look.
pub(super) struct Looked {
    pub(super) codes: __m512i,
    pub(super) hard: u64,
    pub(super) home: u64,
    pub(super) known: u64,
    pub(super) quarter: __m512i,
}

/// What becomes of characters that need a second look, each at its last byte.
pub(super) struct Second {
    pub(super) gone: u64,
    pub(super) blank: u64,
    pub(super) stays: u64,
    pub(super) patches: u64,
    /// The first bytes of those that the kernel leaves.
    pub(super) left: u64,
}

/// Looks around the characters that cannot be judged alone. `around` lacks what only they need.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline(never)]
pub(super) fn second_look(lanes: &Lanes, bytes: &Bytes, looked: &Looked, around: Around) -> Second {
    let Looked { codes, hard, home, known, quarter } = *looked;
    let is = |code| _mm512_mask_cmpeq_epi8_mask(hard, codes, all(code));
    let (late, gone, blank) = (is(code::LATE), is(code::GONE), is(code::BLANK));
    let patched_base = is(code::PATCH_BASE);
    let (selector, patches) = (is(code::SELECTOR), is(code::PATCH) | patched_base);
    let unread_gone = is(code::UNREAD_GONE);
    let unread_stays = is(code::UNREAD_STAYS);
    let readers = _mm512_permutexvar_epi8(bytes.this, load(&lanes.readers));
    let around = Around {
        bases: around.bases | patched_base,
        // A form of three bytes may stand for a letter that does.
        readers: _mm512_mask_test_epi8_mask(home, quarter, readers) | known & !home,
        behind_emoji: behind_emoji(bytes) & !(known << 1),
        ..around
    };
    let hard = Hard {
        late,
        unowned: gone | blank,
        unread: unread_gone | unread_stays,
        selector,
        stop: is(code::STOP),
    };
    Second {
        gone: late | gone | unread_gone,
        blank,
        stays: unread_stays | selector,
        patches,
        left: hard.left(around),
    }
}

/// The places behind emoji and other symbols.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn behind_emoji(bytes: &Bytes) -> u64 {
    // U+2190–2BFF, of which none is a mark.
    let (first, last) = (0x86, 0xAF);
    let symbol = _mm512_mask_cmple_epu8_mask(
        _mm512_cmpeq_epi8_mask(bytes.before, all(0xE2)),
        _mm512_sub_epi8(bytes.this, all(first)),
        all(last - first),
    );
    let emoji = _mm512_mask_cmpeq_epi8_mask(
        _mm512_cmpeq_epi8_mask(bytes.before, all(0xF0)),
        bytes.this,
        all(0x9F),
    );
    emoji << 3 | symbol << 2
}
