//! The kernel for AVX-512 with VBMI, VBMI2 and GFNI: 64 bytes at once.
//!
//! A block is loaded three times, at its place and one and two bytes before, so that each byte
//! sees the two before it and no state goes from block to block but where it begins. What becomes
//! of a character is looked up at its last byte, a deletion is a bit in a mask, and one
//! instruction closes the gaps.

#![allow(unsafe_code, reason = "loads and stores")]

use core::arch::x86_64::*;

use crate::kernel::masks::{self, Around, Hard, low};
use crate::kernel::run::{GROUP, Run};
use crate::kernel::{Burst, Engine, Place, Stop};
use crate::plan::entry;
use crate::plan::lanes::{Group, HOME_LEAD, Lanes, Table, code};

/// The bytes of a block.
const BLOCK: usize = 64;
/// Of a block, so many are written; two more are looked at, so that each character that begins in
/// the part that is written is seen whole.
const STRIDE: usize = BLOCK - 2;
/// A block and what is loaded before it.
const WINDOW: usize = BLOCK + 2;

/// Truth tables of three bits: `a ? b : c`, and `(a ^ b) | c`.
const SELECT: i32 = 0xCA;
const XOR_OR: i32 = 0xBE;

/// So many blocks without a need for it, and a shorter way is tried again.
const PATIENCE: u32 = 16;

/// How many groups outside home are looked up in a block.
const GROUPS: usize = 4;

/// How much is scanned between two questions.
const QUIET: usize = 4 * BLOCK;

/// From here on a byte begins a character.
const FIRST_LEAD: u8 = 0xC0;
/// Rewrites: see [`Kernel::rewrite`](crate::kernel::Kernel).
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn rewrite(engine: &Engine, source: &[u8], from: Place, out: &mut [u8]) -> Burst {
    let c = Constants::of(&engine.lanes);
    let mut run = Run::new(engine, source, from.pos, out);
    let stop = match engine.plan.ordered {
        true => all_blocks::<true>(&mut run, &c),
        false => all_blocks::<false>(&mut run, &c),
    };
    run.end(from.rank, stop)
}

/// Scans: see [`Kernel::scan`](crate::kernel::Kernel).
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
pub(crate) fn scan(engine: &Engine, source: &[u8], pos: usize) -> usize {
    let c = Constants::of(&engine.lanes);
    let mut run = Run::new(engine, source, pos, &mut []);
    if engine.plan.ordered { find::<true>(&mut run, &c) } else { find::<false>(&mut run, &c) }
}

/// The tables of a group in registers.
#[derive(Clone, Copy)]
struct Rows {
    code: [__m512i; 4],
    flags: __m512i,
}

/// 64 bytes of source, and the same one and two bytes earlier.
#[derive(Clone, Copy)]
struct Bytes {
    this: __m512i,
    before: __m512i,
    before2: __m512i,
}

/// What stays the same for a whole burst.
struct Constants {
    home: Rows,
    /// Bit `q` for a byte whose low two bits are `q`.
    quarter: __m512i,
    /// For each byte its place.
    places: __m512i,
    /// For each byte the place of the next.
    down: __m512i,
    leads: __m512i,
    seconds: __m512i,
}

/// Bytes to write.
struct Made {
    bytes: __m512i,
    keep: u64,
    /// The first bytes of the characters for which a patch is written.
    patches: u64,
    /// How many bytes of the source that is.
    read: usize,
    /// Whether the character behind them has to be done elsewhere.
    stops: bool,
}

impl Constants {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn of(lanes: &Lanes) -> Self {
        static PLACES: [u8; BLOCK] = places(0);
        static DOWN: [u8; BLOCK] = places(1);
        Self {
            home: Rows::of(&lanes.home),
            quarter: _mm512_set1_epi32(0x0804_0201),
            places: load(&PLACES),
            down: load(&DOWN),
            leads: load(&lanes.leads),
            seconds: load(&lanes.seconds),
        }
    }
}

impl Rows {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn of(group: &Group) -> Self {
        Self { code: table(&group.code), flags: load(&group.flags) }
    }
}

impl Bytes {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn of(window: &[u8; WINDOW]) -> Self {
        let [before2, before, this] = three(window);
        Self { this: load(this), before: load(before), before2: load(before2) }
    }

    /// What is left of the source from `pos` on, if it is less than a window, or nothing is known
    /// to stand before it; zeros outside.
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn at_edge(source: &[u8], pos: usize) -> Self {
        let from = |pos: usize| load_part(source.get(pos..).unwrap_or_default());
        let (this, none) = (from(pos), _mm512_setzero_si512());
        // At the first two places a character begins, so it is of no matter what stands before.
        let (before, before2) = match pos {
            0 => (up(this, none), up(up(this, none), none)),
            1 => (from(0), up(from(0), none)),
            _ => (from(pos - 1), from(pos - 2)),
        };
        Self { this, before, before2 }
    }

    /// The low bytes of the code points of the characters that end at each byte, if it ends one.
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn lows(&self) -> __m512i {
        lows(self.this, self.before)
    }
}

/// The first place where something may change, or the length of the source.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn find<const ORDERED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> usize {
    loop {
        if run.engine.plan.plain_ascii {
            skip_quiet(run);
        }
        // So many bytes the long way, and the short way is tried again.
        let again = run.pos + QUIET;
        while run.pos < again {
            let Some((bytes, whole)) = bytes(run) else { return run.pos };
            let made = make::<ORDERED, true>(run, c, bytes, whole);
            let same = _mm512_cmpeq_epi8_mask(made.bytes, bytes.this) & made.keep;
            if same != low(made.read) {
                return run.pos + (!same).trailing_zeros() as usize;
            }
            run.pos += made.read;
            if made.stops {
                return run.pos;
            }
        }
    }
}

/// Goes over bytes in which nothing can change.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn skip_quiet(run: &mut Run<'_, '_>) {
    let lanes = &run.engine.lanes;
    let (leads, seconds) = (load(&lanes.scan_leads), load(&lanes.scan_seconds));
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    while let Some(window) = rest.first_chunk::<{ QUIET + 1 }>() {
        let mut alarm = 0;
        for at in [0, BLOCK, 2 * BLOCK, 3 * BLOCK] {
            let (before, this) = two(window, at);
            let (before, this) = (load(before), load(this));
            let lead = _mm512_cmpge_epu8_mask(before, all(FIRST_LEAD));
            let lead = _mm512_maskz_permutexvar_epi8(lead, before, leads);
            alarm |= _mm512_test_epi8_mask(lead, _mm512_permutexvar_epi8(this, seconds));
        }
        if alarm != 0 {
            return;
        }
        rest = rest.get(QUIET..).unwrap_or_default();
        run.pos += QUIET;
    }
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn all_blocks<const ORDERED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> Stop {
    let mut wide = false;
    loop {
        if run.engine.plan.plain_ascii {
            if !wide {
                ascii(run);
                if home_blocks::<ORDERED>(run, c) {
                    continue;
                }
            }
            wide = !match run.group.first {
                0 => wide_blocks::<ORDERED, false>(run, c),
                _ => wide_blocks::<ORDERED, true>(run, c),
            };
            if !wide || ORDERED && marked_blocks(run, c) {
                continue;
            }
        }
        let Some((bytes, whole)) = bytes(run) else { return Stop::End };
        let made = make::<ORDERED, false>(run, c, bytes, whole);
        if let Err(stop) = put(run, &made) {
            return stop;
        }
        if made.stops {
            return Stop::Special;
        }
    }
}

/// The next block, and how much of it is to be done at most; `None` at the end.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn bytes(run: &Run<'_, '_>) -> Option<(Bytes, usize)> {
    if let Some(window) = window(run.source, run.pos) {
        return Some((Bytes::of(window), STRIDE));
    }
    let left = run.source.len().saturating_sub(run.pos);
    let whole = if left > BLOCK { STRIDE } else { left };
    (left > 0).then(|| (Bytes::at_edge(run.source, run.pos), whole))
}

/// ASCII, as long as nothing else comes.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn ascii(run: &mut Run<'_, '_>) {
    let source = run.source.get(run.pos..).unwrap_or_default();
    let out = run.out.get_mut(run.written..).unwrap_or_default();
    let (source, _) = source.as_chunks::<BLOCK>();
    let (out, _) = out.as_chunks_mut::<BLOCK>();
    let (source, _) = source.as_chunks::<4>();
    let (out, _) = out.as_chunks_mut::<4>();
    let mut done = 0;
    for ([a, b, c, d], [to_a, to_b, to_c, to_d]) in source.iter().zip(out) {
        // All are loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        let (a, b, c, d) = (load(a), load(b), load(c), load(d));
        let any = _mm512_or_si512(_mm512_or_si512(a, b), _mm512_or_si512(c, d));
        if _mm512_movepi8_mask(any) != 0 {
            break;
        }
        store(to_a, a);
        store(to_b, b);
        store(to_c, c);
        store(to_d, d);
        done += 4 * BLOCK;
    }
    run.pos += done;
    run.written += done;
}

/// Blocks of home characters and ASCII, all of which just become what they become. Says whether
/// ASCII comes then.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn home_blocks<const ORDERED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> bool {
    let mut ascii_comes = false;
    let (mut pos, mut written) = (run.pos, run.written);
    while let Some(window) = window(run.source, pos)
        && let Some(room) = run.out.get_mut(written..).and_then(|o| o.first_chunk_mut())
    {
        let bytes = Bytes::of(window);
        let leads = _mm512_cmpge_epu8_mask(bytes.before, all(FIRST_LEAD));
        let home = home(bytes.before);
        if leads != home {
            break;
        }
        if home == 0 {
            store(room, bytes.this);
            pos += STRIDE;
            written += STRIDE;
            ascii_comes = _mm512_movepi8_mask(bytes.this) == 0;
            if ascii_comes {
                break;
            }
            continue;
        }
        let lows = bytes.lows();
        let codes = look_up(c.home.code, lows);
        let quarter = _mm512_permutexvar_epi8(bytes.before, c.quarter);
        let flags = _mm512_permutexvar_epi8(bytes.this, c.home.flags);
        let marked = _mm512_mask_test_epi8_mask(home, quarter, flags);
        let deleted = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
        let ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
        let marks = if ORDERED { no_bases(home, quarter, flags) } else { 0 };
        if marked & !deleted & !ascii | marks != 0 {
            break;
        }
        let made = letters(c, bytes.this, codes, home, ascii);
        let keep = !(deleted | (deleted | ascii) >> 1) & low(STRIDE);
        store(room, _mm512_maskz_compress_epi8(keep, made));
        pos += STRIDE;
        written += keep.count_ones() as usize;
    }
    run.base_before &= run.pos == pos;
    run.pos = pos;
    run.written = written;
    ascii_comes
}

/// The same with characters of one group outside home, and with others that pass, without a branch
/// for them. Says whether none came for some time; otherwise there is one that needs more.
///
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn wide_blocks<const ORDERED: bool, const LONG: bool>(
    run: &mut Run<'_, '_>,
    c: &Constants,
) -> bool {
    let rows = Rows::of(run.group);
    let (first, second) = (all(run.group.first), all(run.group.second));
    let (mut pos, mut written) = (run.pos, run.written);
    let start = pos;
    let mut before = u64::from(run.base_before);
    let mut patience = PATIENCE;
    while patience > 0
        && let Some(window) = window(run.source, pos)
        && let Some(room) = run.out.get_mut(written..).and_then(|o| o.first_chunk_mut())
    {
        let bytes = Bytes::of(window);
        let Bytes { this, before: last, before2: last2 } = bytes;
        let quarters = _mm512_and_si512(last, all(GROUP));
        let leads = _mm512_cmpge_epu8_mask(last, all(FIRST_LEAD));
        let home = _mm512_cmpeq_epi8_mask(quarters, all(HOME_LEAD));
        let others = _mm512_mask_cmpneq_epi8_mask(leads, quarters, all(HOME_LEAD));
        patience = if others == 0 { patience - 1 } else { PATIENCE };
        // Of a character of three bytes the last is looked up, of one of two the second; but it
        // is missed at the second.
        let (here, missed) = if LONG {
            let here = _mm512_cmpeq_epi8_mask(quarters, second);
            let here = _mm512_mask_cmpeq_epi8_mask(here, last2, first);
            let next = _mm512_xor_si512(_mm512_and_si512(this, all(GROUP)), second);
            let other = _mm512_ternarylogic_epi32::<{ XOR_OR }>(last, first, next);
            (here, _mm512_mask_test_epi8_mask(others, other, other))
        } else {
            let here = _mm512_mask_cmpeq_epi8_mask(others, quarters, second);
            (here, _mm512_mask_cmpneq_epi8_mask(others, quarters, second))
        };
        let missed = missed & low(STRIDE + 1);
        if missed != 0 {
            let missed = _mm512_mask_test_epi8_mask(
                missed,
                _mm512_permutexvar_epi8(last, c.leads),
                _mm512_permutexvar_epi8(this, c.seconds),
            );
            if missed != 0 {
                break;
            }
        }
        let lows = lows(this, last);
        let quarter = _mm512_permutexvar_epi8(last, c.quarter);
        let quarter4 = _mm512_slli_epi16::<4>(quarter);
        let flags = _mm512_permutexvar_epi8(this, c.home.flags);
        let other_flags = _mm512_permutexvar_epi8(this, rows.flags);
        let acts = _mm512_mask_test_epi8_mask(here, quarter4, other_flags);
        let no_bases = _mm512_mask_test_epi8_mask(home, quarter4, flags);
        let flags = _mm512_mask_mov_epi8(flags, acts, other_flags);
        let codes = look_up(c.home.code, lows);
        let mut codes = _mm512_mask_mov_epi8(codes, acts, look_up(rows.code, lows));
        let known = home | acts;
        let marked = _mm512_mask_test_epi8_mask(known, quarter, flags);
        let mut goes = _mm512_mask_cmple_epi8_mask(marked, codes, all(code::GONE));
        let gone = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::GONE));
        let mut ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
        let hard = _mm512_mask_cmpgt_epu8_mask(marked, codes, all(code::GONE));
        let plain = _mm512_testn_epi8_mask(this, all(0x80));
        let bases = plain | known & !(marked | no_bases);
        let gone_start = if LONG { gone >> 2 } else { gone >> 1 };
        let unowned = gone_start & !(bases << 1 | before);
        let marks = if ORDERED { no_bases } else { 0 };
        if marks != 0 {
            break;
        }
        let (mut known, mut acts, mut patches) = (known, acts, 0);
        if hard | unowned != 0 {
            let three = if LONG { acts } else { 0 };
            let around = Around {
                three,
                base_before: before != 0,
                bases: bases | ascii & home,
                readers: 0,
                deleted: all_bytes(goes & !gone, three),
                behind_emoji: 0,
            };
            let looked = Looked { codes, hard: hard | gone, home, known, quarter };
            let second = second_look(&run.engine.lanes, &bytes, &looked, around);
            if second.left & low(STRIDE) != 0 {
                break;
            }
            goes |= second.gone;
            ascii |= second.blank;
            codes = _mm512_mask_mov_epi8(codes, second.blank, all(b' '));
            known &= !second.stays;
            acts &= !second.stays;
            patches = second.patches;
        }
        let made = letters(c, this, codes, known, ascii);
        let three = if LONG { acts >> 2 } else { 0 };
        let keep = !(goes | (goes | ascii) >> 1 | three) & low(STRIDE);
        if patches != 0 {
            let keep = keep & !(patches | patches >> 1);
            let patches = masks::start(patches, if LONG { acts } else { 0 }) & low(STRIDE);
            (run.pos, run.written) = (pos, written);
            let made = Made { bytes: made, keep, patches, read: STRIDE, stops: false };
            let full = put_patched(run, &made).is_err();
            (pos, written) = (run.pos, run.written);
            before = 0;
            if full {
                break;
            }
            continue;
        }
        store(room, _mm512_maskz_compress_epi8(keep, made));
        before = bases >> (STRIDE - 1) & 1;
        pos += STRIDE;
        written += keep.count_ones() as usize;
    }
    let moved = start != pos;
    run.pos = pos;
    run.written = written;
    run.base_before = before != 0;
    if moved {
        // What follows may look up another group first.
        run.back_to_boundary();
        run.base_before &= run.pos == pos;
    }
    patience == 0
}

/// The low bytes of the code points of the characters that end at each byte, if it ends one.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn lows(this: __m512i, before: __m512i) -> __m512i {
    _mm512_ternarylogic_epi32::<SELECT>(all(0x3F), this, _mm512_slli_epi16::<6>(before))
}

/// Blocks of home characters and ASCII with marks that stay, two of which may change places.
///
/// Whether they do is judged by the two characters before and the one behind, so a block is loaded
/// with what that takes on both sides, and the next does not have to wait where this one ends.
/// Says whether there was any.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn marked_blocks(run: &mut Run<'_, '_>, c: &Constants) -> bool {
    /// So many bytes are looked at before and behind those that are written.
    const BEFORE: usize = 6;
    const BEHIND: usize = 6;
    const STRIDE: usize = BLOCK - BEFORE - BEHIND;
    let ranks = table(&run.engine.lanes.rank);
    let watch = all(entry::RANK_WATCH as u8);
    let last_mark = all(entry::RANK_LAST_MARK as u8);
    let [up2, up4] = &UP;
    let (up2, up4) = (load(up2), load(up4));
    let mut patience = PATIENCE;
    let start = run.pos;
    if run.mark_at(start) {
        return false; // what it follows was not written here
    }
    let (mut pos, mut written) = (run.pos, run.written);
    while let Some(window) = run.source.get(pos.saturating_sub(BEFORE + 1)..)
        && let Some(window) = window.first_chunk::<{ BLOCK + 1 }>()
        && let Some(room) = run.out.get_mut(written..).and_then(|o| o.first_chunk_mut())
        && pos > BEFORE
        && patience > 0
    {
        let [last, this] = pair(window);
        let (last, this) = (load(last), load(this));
        let leads = _mm512_cmpge_epu8_mask(last, all(FIRST_LEAD));
        let home = home(last);
        let lows = lows(this, last);
        let quarter = _mm512_permutexvar_epi8(last, c.quarter);
        let flags = _mm512_permutexvar_epi8(this, c.home.flags);
        let marked = _mm512_mask_test_epi8_mask(home, quarter, flags);
        let codes = look_up(c.home.code, lows);
        let deleted = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
        let ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
        let plain = _mm512_testn_epi8_mask(this, all(0x80));
        let rank = _mm512_mask_mov_epi8(watch, home, look_up(ranks, lows));
        let rank = _mm512_maskz_mov_epi8(!plain, rank);
        let mark = _mm512_mask_cmple_epu8_mask(
            home,
            _mm512_sub_epi8(rank, all(1)),
            all(entry::RANK_LAST_MARK as u8 - 1),
        );
        // Behind what is deleted stands what stood before it.
        let rank = _mm512_mask_permutexvar_epi8(rank, deleted, up2, rank);
        let rank2 = _mm512_permutexvar_epi8(up2, rank);
        let rank4 = _mm512_permutexvar_epi8(up4, rank);
        let wrong = _mm512_mask_cmplt_epu8_mask(mark, rank, rank2);
        let below4 = _mm512_mask_cmplt_epu8_mask(mark, rank, rank4);
        let no_mark = _mm512_mask_cmpgt_epu8_mask(wrong, rank2, last_mark);
        // Both changed places with a mark, or one did twice, or with what is none.
        let twice = wrong & ((wrong | deleted) << 2 | wrong << 4);
        let bad = (wrong | wrong << 2) & below4 | twice | no_mark;
        let bad = (bad | marked & !deleted & !ascii | leads & !home) >> BEFORE;
        patience = if mark == 0 { patience - 1 } else { PATIENCE };
        if bad & low(STRIDE + 4) != 0 {
            break;
        }
        let made = letters(c, this, codes, home, ascii);
        let second = wrong | wrong >> 1;
        let places = _mm512_mask_add_epi8(c.places, second >> 2, c.places, all(2));
        let places = _mm512_mask_sub_epi8(places, second, places, all(2));
        let made = _mm512_permutexvar_epi8(places, made);
        let keep = !(deleted | (deleted | ascii) >> 1) & low(STRIDE) << BEFORE;
        store(room, _mm512_maskz_compress_epi8(keep, made));
        pos += STRIDE;
        written += keep.count_ones() as usize;
    }
    if pos == start {
        return false;
    }
    (run.pos, run.written, run.base_before) = (pos, written, false);
    run.back_to_boundary();
    // Two marks may have been parted: all that follow the last letter come again.
    while run.pos > start && run.mark_at(run.pos - 2) {
        run.pos -= 2;
        run.written -= 2;
    }
    run.pos > start
}

/// All bytes of characters that stand at their last.
#[inline(always)]
const fn all_bytes(last: u64, three: u64) -> u64 {
    last | last >> 1 | (last & three) >> 2
}

/// What was looked up, for the second look.
struct Looked {
    codes: __m512i,
    hard: u64,
    home: u64,
    known: u64,
    quarter: __m512i,
}

/// What becomes of characters that need a second look, each at its last byte.
struct Second {
    gone: u64,
    blank: u64,
    stays: u64,
    patches: u64,
    /// The first bytes of those that the kernel leaves.
    left: u64,
}

/// Looks around the characters that cannot be judged alone. `around` lacks what only they need.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline(never)]
fn second_look(lanes: &Lanes, bytes: &Bytes, looked: &Looked, around: Around) -> Second {
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

/// The home characters that are written and are no base.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn no_bases(home: u64, quarter: __m512i, flags: __m512i) -> u64 {
    _mm512_mask_test_epi8_mask(home, _mm512_slli_epi16::<4>(quarter), flags)
}

/// What becomes of a block, up to `whole` or less.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn make<const ORDERED: bool, const SCAN: bool>(
    run: &mut Run<'_, '_>,
    c: &Constants,
    bytes: Bytes,
    whole: usize,
) -> Made {
    let lanes = &run.engine.lanes;
    let others = _mm512_cmpge_epu8_mask(bytes.before, all(FIRST_LEAD));
    let home = home(bytes.before);
    let others = others & !home;
    let lows = bytes.lows();
    let quarter = _mm512_permutexvar_epi8(bytes.before, c.quarter);
    let flags = _mm512_permutexvar_epi8(bytes.this, c.home.flags);
    let no_base = no_bases(home, quarter, flags);
    let mut found = Found512 {
        codes: look_up(c.home.code, lows),
        known: home,
        three: 0,
        marked: _mm512_mask_test_epi8_mask(home, quarter, flags),
        stop: 0,
        rest: 0,
    };
    if others != 0 {
        found = other_groups(run, c, &bytes, lows, quarter, (others, whole), found);
    }
    let Found512 { mut codes, mut known, three, marked, mut stop, .. } = found;
    let mut gone = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::DELETE));
    let mut ascii = _mm512_mask_cmplt_epu8_mask(marked, codes, all(code::DELETE));
    let mut this = bytes.this;
    let mut plain = !_mm512_movepi8_mask(this);
    let mut dropped = 0;
    if !run.engine.plan.plain_ascii {
        let [first, second] = &lanes.ascii;
        let made = _mm512_permutex2var_epi8(load(first), this, load(second));
        dropped = _mm512_mask_cmpeq_epi8_mask(plain, made, all(code::DELETE));
        stop |= _mm512_mask_cmpgt_epu8_mask(plain, made, all(code::DELETE));
        this = _mm512_mask_mov_epi8(this, plain, made);
        plain &= !dropped;
    }
    let bases = plain | known & !marked & !no_base | ascii & home;
    let hard = marked & !gone & !ascii;
    let mut patches = 0;
    if hard != 0 {
        let around = Around {
            three,
            base_before: run.base_before,
            bases,
            readers: 0,
            deleted: all_bytes(gone, three),
            behind_emoji: 0,
        };
        let looked = Looked { codes, hard, home, known, quarter };
        let second = second_look(lanes, &bytes, &looked, around);
        stop |= second.left;
        gone |= second.gone | second.patches;
        ascii |= second.blank;
        codes = _mm512_mask_mov_epi8(codes, second.blank, all(b' '));
        known &= !second.stays;
        patches = masks::start(second.patches, three);
    }
    let mut made = letters(c, this, codes, known, ascii);
    // Where the block has to end early: a character outside home is done in one block.
    let mut ends = found.rest;
    if whole == STRIDE {
        ends |= others >> 1 & !low(STRIDE - 2);
    }
    if ORDERED && no_base != 0 {
        let order = in_order(run, c, &bytes, made, lows, home, plain);
        made = order.bytes;
        stop |= order.stop;
        if whole == STRIDE {
            // So are marks, and what stands before them.
            match order.ends & low(STRIDE + 1) & !1 {
                0 => stop |= 1,
                starts => ends |= 1 << starts.ilog2(),
            }
        }
    }
    let ends = (ends | stop) & low(whole);
    let (read, stops) = if ends == 0 { (whole, false) } else { end_early(ends, stop) };
    let keep = !(gone | (gone | ascii) >> 1 | (known & three) >> 2 | dropped) & low(read);
    run.base_before = read > 0 && bases >> (read - 1) & 1 != 0;
    let patches = patches & low(read);
    Made { bytes: made, keep, patches, read, stops }
}

/// Looks up the characters outside home that may not pass: the group that was needed last at
/// once, others one after the other.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn other_groups(
    run: &mut Run<'_, '_>,
    c: &Constants,
    bytes: &Bytes,
    lows: __m512i,
    quarter: __m512i,
    (others, whole): (u64, usize),
    mut found: Found512,
) -> Found512 {
    let suspects = _mm512_mask_test_epi8_mask(
        others,
        _mm512_permutexvar_epi8(bytes.before, c.leads),
        _mm512_permutexvar_epi8(bytes.this, c.seconds),
    );
    let mut suspects = suspects & low(whole + 1);
    for _ in 0..GROUPS {
        let group = run.group;
        let mut here =
            _mm512_cmpeq_epi8_mask(_mm512_and_si512(bytes.before, all(GROUP)), all(group.second));
        // Of a character of three bytes the last is looked up, of one of two the second.
        let long = group.first != 0;
        here &= if long { _mm512_cmpeq_epi8_mask(bytes.before2, all(group.first)) } else { others };
        let rows = Rows::of(group);
        let codes = look_up(rows.code, lows);
        let flags = _mm512_permutexvar_epi8(bytes.this, rows.flags);
        let marked = _mm512_mask_test_epi8_mask(here, quarter, flags);
        let pass = _mm512_mask_cmpeq_epi8_mask(marked, codes, all(code::PASS));
        let acts = here & !pass;
        found.codes = _mm512_mask_mov_epi8(found.codes, acts, codes);
        found.known |= acts;
        found.marked |= marked & !pass;
        found.three |= if long { acts } else { 0 };
        suspects &= !(if long { here >> 1 } else { here });
        if suspects == 0 {
            return found;
        }
        let (next, rest, stop) = run.next_group(suspects, found.stop);
        (suspects, found.stop) = (rest, stop);
        let Some(next) = next else { return found };
        run.group = next;
    }
    // A block of so many kinds ends before the next of them.
    found.rest = 1 << suspects.trailing_zeros() >> 1;
    found
}

/// Brings two marks that stand in the wrong order into the right one.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn in_order(
    run: &Run<'_, '_>,
    c: &Constants,
    bytes: &Bytes,
    made: __m512i,
    lows: __m512i,
    home: u64,
    plain: u64,
) -> Order {
    let watch = all(entry::RANK_WATCH as u8);
    let last_mark = all(entry::RANK_LAST_MARK as u8);
    let ranks = look_up(table(&run.engine.lanes.rank), lows);
    let ranks = _mm512_mask_mov_epi8(watch, home, ranks);
    let ranks = _mm512_maskz_mov_epi8(!plain, ranks);
    let starters = _mm512_testn_epi8_mask(ranks, ranks);
    let marks = _mm512_mask_cmple_epu8_mask(home & !starters, ranks, last_mark);
    let before = |ranks| up(up(ranks, watch), watch);
    let last = before(ranks);
    let wrong = _mm512_mask_cmplt_epu8_mask(marks, ranks, last);
    let begins = plain | _mm512_cmpge_epu8_mask(bytes.this, all(FIRST_LEAD));
    let ends = begins & !(marks >> 1);
    if wrong == 0 {
        return Order { bytes: made, stop: 0, ends };
    }
    let swap = _mm512_mask_cmple_epu8_mask(wrong, last, last_mark) & !(wrong << 2);
    let second = swap | swap >> 1;
    let first = second >> 2;
    let two = all(2);
    let places = _mm512_mask_add_epi8(c.places, first, c.places, two);
    let places = _mm512_mask_sub_epi8(places, second, places, two);
    let ranks = _mm512_permutexvar_epi8(places, ranks);
    let wrong = _mm512_mask_cmplt_epu8_mask(marks, ranks, before(ranks));
    Order { bytes: _mm512_permutexvar_epi8(places, made), stop: wrong >> 1, ends }
}

/// Writes a block.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn put(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Stop> {
    if made.patches != 0 {
        return put_patched(run, made);
    }
    write(run, made.bytes, made.keep)?;
    run.pos += made.read;
    Ok(())
}

/// Writes a block with patches between its parts.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline(never)]
fn put_patched(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Stop> {
    let mut patches = made.patches;
    let mut done = 0;
    while patches != 0 {
        let at = patches.trailing_zeros() as usize;
        patches &= patches - 1;
        let (patch, len, read) = run.patch(run.pos + at);
        let before = run.written;
        let room = match write(run, made.bytes, made.keep & low(at) & !low(done)) {
            Ok(()) => run.out.get_mut(run.written..).and_then(|room| room.get_mut(..len)),
            Err(_) => None,
        };
        let Some(room) = room else {
            run.written = before;
            run.pos += done;
            return Err(Stop::Full);
        };
        room.copy_from_slice(patch.get(..len).unwrap_or_default());
        run.written += len;
        done = at + read;
    }
    if let Err(full) = write(run, made.bytes, made.keep & !low(done)) {
        run.pos += done;
        return Err(full);
    }
    // The last one may reach beyond the block.
    run.pos += made.read.max(done);
    Ok(())
}

/// Writes the bytes that are kept.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn write(run: &mut Run<'_, '_>, bytes: __m512i, keep: u64) -> Result<(), Stop> {
    let bytes = _mm512_maskz_compress_epi8(keep, bytes);
    let len = keep.count_ones() as usize;
    let room = run.out.get_mut(run.written..).unwrap_or_default();
    let Some(room) = room.first_chunk_mut() else { return write_last(run, bytes, len) };
    store(room, bytes);
    run.written += len;
    Ok(())
}

/// Writes the first `len` bytes, where there is no room for a block.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[cold]
#[inline(never)]
fn write_last(run: &mut Run<'_, '_>, bytes: __m512i, len: usize) -> Result<(), Stop> {
    let mut block = [0; BLOCK];
    store(&mut block, bytes);
    run.write(block.get(..len).unwrap_or_default())
}

/// Characters as they were looked up, each at its last byte.
struct Found512 {
    codes: __m512i,
    /// Those that a code was found for.
    known: u64,
    /// Those of them that have three bytes.
    three: u64,
    /// Those of them whose code is not a letter.
    marked: u64,
    /// The first bytes of those that the kernel leaves.
    stop: u64,
    /// The first byte of the first of those that were not looked up.
    rest: u64,
}

/// Marks in order.
struct Order {
    bytes: __m512i,
    /// The first bytes of the marks that are still out of order.
    stop: u64,
    /// Where something begins that is no mark.
    ends: u64,
}

/// The characters that end behind a home lead byte, which `before` is.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn home(before: __m512i) -> u64 {
    _mm512_cmpeq_epi8_mask(_mm512_and_si512(before, all(GROUP)), all(HOME_LEAD))
}

/// The places behind emoji and other symbols.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn behind_emoji(bytes: &Bytes) -> u64 {
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

/// The bytes of a block with the letters whose last bytes are `known`, and their `codes`, put in.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn letters(c: &Constants, this: __m512i, codes: __m512i, known: u64, ascii: u64) -> __m512i {
    // Bits 6 and 7 come down to 0 and 1, the rest is that of a home lead byte.
    let matrix = _mm512_set1_epi64(i64::from_le_bytes([0, 0, 0, 0, 0, 0, 0x80, 0x40]));
    const LEAD: i32 = HOME_LEAD as i32;
    let last = _mm512_ternarylogic_epi32::<SELECT>(all(0x3F), codes, all(0x80));
    let next = _mm512_permutexvar_epi8(c.down, codes);
    let lead = _mm512_gf2p8affine_epi64_epi8::<LEAD>(next, matrix);
    let made = _mm512_mask_mov_epi8(this, known, last);
    let made = _mm512_mask_mov_epi8(made, known >> 1, lead);
    _mm512_mask_mov_epi8(made, ascii, codes)
}

/// How much of a block is done that ends at the first of `ends`, and whether the kernel stops
/// there. A call, so that the next block waits for it only here: it is rare.
#[cold]
#[inline(never)]
fn end_early(ends: u64, stop: u64) -> (usize, bool) {
    let read = ends.trailing_zeros() as usize;
    (read, stop >> read & 1 != 0)
}

/// The places of the second and the fourth byte before each.
static UP: [[u8; BLOCK]; 2] = [places_down(2), places_down(4)];

/// Places, so many further down; the first as often as that takes.
#[expect(clippy::indexing_slicing, reason = "in constants")]
const fn places_down(down: u8) -> [u8; BLOCK] {
    let mut places = [0; BLOCK];
    let mut i = down as usize;
    while i < BLOCK {
        places[i] = i as u8 - down;
        i += 1;
    }
    places
}

/// Places, so many further up; the last as often as that takes.
#[expect(clippy::indexing_slicing, reason = "in constants")]
const fn places(up: u8) -> [u8; BLOCK] {
    let mut places = [BLOCK as u8 - 1; BLOCK];
    let mut i = 0;
    while i + (up as usize) < BLOCK {
        places[i] = i as u8 + up;
        i += 1;
    }
    places
}

/// Every byte one place up, the lowest from `below`.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn up(bytes: __m512i, below: __m512i) -> __m512i {
    _mm512_mask_expand_epi8(below, !1, bytes)
}

/// What a table of 256 says of each byte.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn look_up([a, b, c, d]: [__m512i; 4], bytes: __m512i) -> __m512i {
    let first = _mm512_permutex2var_epi8(a, bytes, b);
    let second = _mm512_permutex2var_epi8(c, bytes, d);
    _mm512_mask_blend_epi8(_mm512_movepi8_mask(bytes), first, second)
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn table([a, b, c, d]: &Table) -> [__m512i; 4] {
    [load(a), load(b), load(c), load(d)]
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn all(byte: u8) -> __m512i {
    _mm512_set1_epi8(byte.cast_signed())
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn load(bytes: &[u8; BLOCK]) -> __m512i {
    // SAFETY: the reference is to 64 bytes.
    unsafe { _mm512_loadu_si512(bytes.as_ptr().cast()) }
}

/// The first bytes of a slice, zeros behind it.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn load_part(bytes: &[u8]) -> __m512i {
    // SAFETY: the mask leaves out what is not of the slice.
    unsafe { _mm512_maskz_loadu_epi8(low(bytes.len()), bytes.as_ptr().cast()) }
}

#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
fn store(to: &mut [u8; BLOCK], bytes: __m512i) {
    // SAFETY: the reference is to 64 bytes.
    unsafe { _mm512_storeu_si512(to.as_mut_ptr().cast(), bytes) }
}

/// A block at `pos` with the two bytes before it.
#[inline(always)]
fn window(source: &[u8], pos: usize) -> Option<&[u8; WINDOW]> {
    source.get(pos.checked_sub(2)?..)?.first_chunk()
}

/// The bytes of a longer window from `at` on, and from one behind it.
#[inline(always)]
fn two(window: &[u8; QUIET + 1], at: usize) -> (&[u8; BLOCK], &[u8; BLOCK]) {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    (from(at).unwrap_or(&[0; BLOCK]), from(at + 1).unwrap_or(&[0; BLOCK]))
}

/// The bytes of a window from its first and second on.
#[inline(always)]
fn pair(window: &[u8; BLOCK + 1]) -> [&[u8; BLOCK]; 2] {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    [0, 1].map(|at| from(at).unwrap_or(&[0; BLOCK]))
}

/// The bytes of a window from its first, second and third on.
#[inline(always)]
fn three(window: &[u8; WINDOW]) -> [&[u8; BLOCK]; 3] {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    // Never: a window is two bytes longer than a block.
    [0, 1, 2].map(|at| from(at).unwrap_or(&[0; BLOCK]))
}
