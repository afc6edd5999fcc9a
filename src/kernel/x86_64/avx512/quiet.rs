//! Text in which there is nothing to do: scanning it, and copying it.

use core::arch::x86_64::*;
use core::mem::take;

use super::block::{BLOCK, Constants, FIRST_LEAD, all, bytes_of, load};
use super::bytes;
use super::make::make;
use crate::kernel::boundary_before;
use crate::kernel::masks::low;
use crate::kernel::run::Run;
use crate::plan::lanes::Lanes;

/// How much is scanned between two questions.
pub(super) const QUIET: usize = 4 * BLOCK;

/// The first place where something may change, or the length of the source.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn find<const ORDERED: bool>(run: &mut Run<'_, '_>, c: &Constants) -> usize {
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
    let quiet = Quiet::of(&run.engine.lanes);
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    while let Some(window) = rest.first_chunk()
        && quiet.bytes(window).is_some()
    {
        rest = rest.get(QUIET..).unwrap_or_default();
        run.pos += QUIET;
    }
    // A character that is cut in two is not judged yet.
    run.pos = boundary_before(run.source, run.pos);
}

/// Copies bytes in which nothing can change.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn copy_quiet(run: &mut Run<'_, '_>) {
    let quiet = Quiet::of(&run.engine.lanes);
    let from = run.pos.checked_sub(1).and_then(|before| run.source.get(before..));
    let Some(mut rest) = from else { return };
    let mut room = take(&mut run.room);
    let written = room.written();
    let mut done = 0;
    while let Some(window) = rest.first_chunk()
        && room.has::<QUIET>()
        && let Some(blocks) = quiet.bytes(window)
    {
        // All were loaded before any is stored: source and target often stand at the same place
        // of a page, and a CPU takes a load for one of what was just stored there.
        for block in blocks {
            room.put(&bytes_of(block), BLOCK);
        }
        rest = rest.get(QUIET..).unwrap_or_default();
        done += QUIET;
    }
    run.room = room;
    if done > 0 {
        run.same_up_to(run.pos + done, written);
        run.base_before = false;
        // Of a character that is cut in two the second half was not looked at.
        run.back_to_boundary();
    }
}

/// What may change, by what a lead byte and the byte behind it say.
struct Quiet {
    leads: __m512i,
    seconds: __m512i,
}

impl Quiet {
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn of(lanes: &Lanes) -> Self {
        Self { leads: load(&lanes.scan_leads), seconds: load(&lanes.scan_seconds) }
    }

    /// The bytes of a window but for its first, unless something in it may change.
    #[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
    #[inline]
    fn bytes(&self, window: &[u8; QUIET + 1]) -> Option<[__m512i; 4]> {
        let mut alarm = 0;
        let mut blocks = [_mm512_setzero_si512(); 4];
        for (block, at) in blocks.iter_mut().zip([0, BLOCK, 2 * BLOCK, 3 * BLOCK]) {
            let (before, this) = two(window, at);
            let before = load(before);
            *block = load(this);
            let lead = _mm512_cmpge_epu8_mask(before, all(FIRST_LEAD));
            let lead = _mm512_maskz_permutexvar_epi8(lead, before, self.leads);
            alarm |= _mm512_test_epi8_mask(lead, _mm512_permutexvar_epi8(*block, self.seconds));
        }
        (alarm == 0).then_some(blocks)
    }
}

/// The bytes of a longer window from `at` on, and from one behind it.
#[inline(always)]
pub(super) fn two(window: &[u8; QUIET + 1], at: usize) -> (&[u8; BLOCK], &[u8; BLOCK]) {
    let from = |at: usize| window.get(at..).and_then(|rest| rest.first_chunk());
    (from(at).unwrap_or(&[0; BLOCK]), from(at + 1).unwrap_or(&[0; BLOCK]))
}
