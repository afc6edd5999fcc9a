//! Characters about which what stands around them decides, and those that patches are written for.

use core::arch::aarch64::*;

use super::block::has_upper_bit;
use super::found::Found;
use super::wide::{self, Wide};
use super::{WINDOW, before, this};
use crate::kernel::masks::{self, Around, Hard};
use crate::kernel::run::{GROUP, Run};
use crate::plan::lanes::{HOME_LEAD, Lanes, code};

/// What the codes from [`code::GONE`] on mean, a bit each.
mod kind {
    pub(super) const GONE: u8 = 1;
    pub(super) const LATE: u8 = 1 << 1;
    pub(super) const BLANK: u8 = 1 << 2;
    pub(super) const UNREAD_GONE: u8 = 1 << 3;
    pub(super) const UNREAD_STAYS: u8 = 1 << 4;
    pub(super) const SELECTOR: u8 = 1 << 5;
    pub(super) const PATCH: u8 = 1 << 6;
    pub(super) const STOP: u8 = 1 << 7;
}

/// The kind of each code from [`code::GONE`] on, and of those that have none 0.
#[expect(clippy::indexing_slicing, reason = "in a constant")]
static KINDS: [u8; 16] = {
    use crate::plan::lanes::code::*;
    let kinds = [
        (GONE, kind::GONE),
        (LATE, kind::LATE),
        (BLANK, kind::BLANK),
        (UNREAD_GONE, kind::UNREAD_GONE),
        (UNREAD_STAYS, kind::UNREAD_STAYS),
        (SELECTOR, kind::SELECTOR),
        (PATCH, kind::PATCH),
        (PATCH_BASE, kind::PATCH),
        (STOP, kind::STOP),
    ];
    let mut all = [0; 16];
    let mut i = 0;
    while i < kinds.len() {
        let (code, kind) = kinds[i];
        all[(code - GONE) as usize] = kind;
        i += 1;
    }
    all
};

/// The kinds of the hard characters of a block.
struct Kinds {
    each: Wide,
    /// All of them, joined to eight bytes.
    all: u64,
}

impl Kinds {
    /// By codes, which are [`code::GONE`] or more of those that are hard.
    #[target_feature(enable = "neon")]
    #[inline]
    fn of(codes: Wide) -> Self {
        let (kinds, first) = (wide::vector(&KINDS), vdupq_n_u8(code::GONE));
        // An index out of range finds nothing.
        let each = wide::each(codes, |code| vqtbl1q_u8(kinds, vsubq_u8(code, first)));
        let [a, b, c, d] = each;
        let all = vorrq_u8(vorrq_u8(a, b), vorrq_u8(c, d));
        let all = vorr_u8(vget_low_u8(all), vget_high_u8(all));
        Self { each, all: vget_lane_u64::<0>(vreinterpret_u64_u8(all)) }
    }

    /// Whether there is one of these kinds.
    fn have(&self, kinds: u8) -> bool {
        self.all & u64::from_le_bytes([kinds; 8]) != 0
    }

    /// The last bytes of those of these kinds.
    #[target_feature(enable = "neon")]
    #[inline]
    fn are(&self, kinds: u8) -> Wide {
        wide::meet(self.each, wide::every(kinds))
    }

    #[target_feature(enable = "neon")]
    #[inline]
    fn mask(&self, kinds: u8) -> u64 {
        if self.have(kinds) { wide::mask(self.are(kinds)) } else { 0 }
    }
}

/// Judges the hard characters among those that were found, and says what becomes of them.
#[target_feature(enable = "neon")]
#[inline(never)]
pub(super) fn judge(run: &Run<'_, '_>, window: &[u8; WINDOW], found: &mut Found) {
    let text_before = run.source.get(..run.pos).unwrap_or_default();
    let codes = wide::and(found.codes, found.marked);
    let kinds = Kinds::of(codes);
    let patched = kinds.mask(kind::PATCH);
    let patched_bases = match patched {
        0 => 0,
        _ => wide::mask(wide::are(codes, code::PATCH_BASE)),
    };
    let unread = kinds.mask(kind::UNREAD_GONE | kind::UNREAD_STAYS);
    let selector = kinds.mask(kind::SELECTOR);
    let three = wide::mask(found.three);
    let deleted = wide::mask(found.gone);
    let hard = Hard {
        late: kinds.mask(kind::LATE),
        unowned: kinds.mask(kind::GONE | kind::BLANK),
        unread,
        selector,
        stop: kinds.mask(kind::STOP),
    };
    let around = Around {
        three,
        base_before: ends_in_base(&run.engine.lanes, text_before),
        bases: bases(run, window, found) | patched_bases,
        readers: if unread == 0 { 0 } else { readers(run, window, found) },
        deleted: deleted | deleted >> 1 | (deleted & three) >> 2,
        behind_emoji: match selector {
            0 => 0,
            _ => behind_emoji(window) & !(wide::mask(found.known) << 1),
        },
    };
    found.stop |= hard.left(around);
    if kinds.have(kind::BLANK) {
        let blank = kinds.are(kind::BLANK);
        found.codes = wide::select(blank, wide::every(b' '), found.codes);
        found.ascii = wide::or(found.ascii, blank);
    }
    if kinds.have(kind::UNREAD_STAYS | kind::SELECTOR) {
        let stay = kinds.are(kind::UNREAD_STAYS | kind::SELECTOR);
        found.known = wide::without(found.known, stay);
    }
    let goes = kinds.are(kind::LATE | kind::GONE | kind::UNREAD_GONE | kind::PATCH);
    found.gone = wide::or(found.gone, goes);
    found.patches = masks::start(patched, three);
}

/// The last bytes of letters of the script and of ASCII characters that are written.
#[target_feature(enable = "neon")]
#[inline]
fn bases(run: &Run<'_, '_>, window: &[u8; WINDOW], found: &Found) -> u64 {
    let (this, before) = (this(window), before(window));
    let quarter = wide::home_quarters(before);
    let flags = wide::of_continuing(&run.engine.lanes.home.flags, this);
    let odd = wide::or(found.marked, has_upper_bit(quarter, flags));
    let letters = wide::without(found.known, odd);
    let ascii = wide::and(found.ascii, wide::are_home(before));
    let plain = wide::without(wide::are_ascii(this), found.dropped);
    wide::mask(wide::or(plain, wide::or(letters, ascii)))
}

/// Whether text ends in a letter of the script or an ASCII character that is written, for sure.
pub(super) fn ends_in_base(lanes: &Lanes, text: &[u8]) -> bool {
    let Lanes { home, ascii, .. } = lanes;
    match text.last_chunk::<2>() {
        Some([_, last @ ..0x80]) => {
            let table = ascii.as_flattened();
            table.get(usize::from(*last)).is_some_and(|code| *code < code::DELETE)
        }
        Some([lead, last]) if lead & GROUP == HOME_LEAD => {
            let flags = home.flags.get(usize::from(last & 0x3F)).copied().unwrap_or(u8::MAX);
            flags >> (lead & !GROUP) & 0x11 == 0
        }
        _ => false,
    }
}

/// The letters that read a ZERO WIDTH NON-JOINER as part of a vowel, or may.
#[target_feature(enable = "neon")]
#[inline]
fn readers(run: &Run<'_, '_>, window: &[u8; WINDOW], found: &Found) -> u64 {
    let before = before(window);
    let flags = wide::of_continuing(&run.engine.lanes.readers, this(window));
    let readers = wide::meet(wide::home_quarters(before), flags);
    // A form of three bytes may stand for a letter that does.
    wide::mask(wide::or(readers, wide::without(found.known, wide::are_home(before))))
}

/// The places behind emoji and other symbols.
#[target_feature(enable = "neon")]
#[inline]
fn behind_emoji(window: &[u8; WINDOW]) -> u64 {
    // U+2190–2BFF, of which none is a mark.
    let (first, last) = (0x86, 0xAF);
    let (this, before) = (this(window), before(window));
    let from_first = wide::each(this, |this| vsubq_u8(this, vdupq_n_u8(first)));
    let symbol = wide::and(wide::are(before, 0xE2), wide::are_at_most(from_first, last - first));
    let emoji = wide::and(wide::are(before, 0xF0), wide::are(this, 0x9F));
    wide::mask(emoji) << 3 | wide::mask(symbol) << 2
}
