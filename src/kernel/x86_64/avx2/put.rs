//! Writing what was made, without the gaps: AVX2 has no instruction to close them.

use core::arch::x86_64::*;

use super::block::{BLOCK, Block, load16};
use super::make::Made;
use crate::kernel::Stop;
use crate::kernel::masks;
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// What a block is written to: eight bytes are stored at a time, and each eight no later than they
/// stood.
pub(super) const ROOM: usize = BLOCK;

/// For each eight bits, the places of those that are set, the lowest first: among the lower eight
/// of sixteen, and among the upper. Rows of sixteen bytes, so that none lies across two lines of
/// the cache: what is behind the eight is stored over.
#[repr(align(64))]
struct Places([[[u8; 16]; 256]; 2]);

static PLACES: Places = Places([places(0), places(8)]);

#[expect(clippy::indexing_slicing, reason = "in constants")]
const fn places(from: u8) -> [[u8; 16]; 256] {
    let mut places = [[0; 16]; 256];
    let mut mask = 0;
    while mask < 256 {
        let (mut bit, mut at) = (0, 0);
        while bit < 8 {
            if mask >> bit & 1 != 0 {
                places[mask][at] = from + bit;
                at += 1;
            }
            bit += 1;
        }
        mask += 1;
    }
    places
}

/// Writes a block.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn put<const ORDERED: bool>(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Stop> {
    if made.patches != 0 {
        return put_patched(run, made);
    }
    write::<ORDERED, false>(run, made.bytes, made.keep)?;
    run.pos += made.read;
    Ok(())
}

/// Writes a block with patches between its parts.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline(never)]
pub(super) fn put_patched(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Stop> {
    let mut patches = made.patches;
    let mut done = 0;
    loop {
        let before = run.written;
        let at = patches.trailing_zeros() as usize;
        let mut written = write::<false, true>(run, made.bytes, made.keep & low(at) & !low(done));
        let mut patch = ([0; 8], 0, 0);
        if patches != 0 {
            patch = run.patch(run.pos + at);
            let (bytes, len, _) = &patch;
            written = written.and_then(|()| run.write(bytes.get(..*len).unwrap_or_default()));
        }
        if let Err(full) = written {
            run.written = before;
            run.pos += done;
            return Err(full);
        }
        if patches == 0 {
            // The last one may reach beyond the block.
            run.pos += made.read.max(done);
            return Ok(());
        }
        patches &= patches - 1;
        done = at + patch.2;
    }
}

/// Writes the bytes that are kept. There is a copy for each caller, so that it is inlined.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn write<const ORDERED: bool, const PATCHED: bool>(
    run: &mut Run<'_, '_>,
    bytes: Block,
    keep: u64,
) -> Result<(), Stop> {
    let room = run.out.get_mut(run.written..).unwrap_or_default();
    let Some(room) = room.first_chunk_mut() else { return write_last(run, &bytes, keep) };
    compress(bytes, keep, room);
    run.written += keep.count_ones() as usize;
    Ok(())
}

/// The same where there is no room for a block.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[cold]
#[inline(never)]
fn write_last(run: &mut Run<'_, '_>, bytes: &Block, keep: u64) -> Result<(), Stop> {
    let mut block = [0; ROOM];
    compress(*bytes, keep, &mut block);
    run.write(block.get(..keep.count_ones() as usize).unwrap_or_default())
}

/// Stores the bytes that are kept, one behind the other, and anything behind them.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn store_kept(bytes: Block, keep: u64, room: &mut [u8; ROOM]) {
    if keep & keep.wrapping_add(1) == 0 {
        store_all(bytes, room);
    } else {
        compress(bytes, keep, room);
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn store_all(bytes: Block, room: &mut [u8; ROOM]) {
    bytes.store(room);
}

/// The same as [`store_kept`], where there are gaps.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn compress(bytes: Block, keep: u64, room: &mut [u8; ROOM]) {
    let Places([low, high]) = &PLACES;
    let mut first = 0;
    for sixteen in bytes.quarters() {
        for table in [low, high] {
            let mask = (keep >> first) as u8;
            let places = table.get(usize::from(mask)).unwrap_or(&[0; 16]);
            // Counted anew each time: so none waits for the one before.
            let at = (keep & masks::low(first)).count_ones() as usize;
            store8(room, at, _mm_shuffle_epi8(sixteen, load16(places)));
            first += 8;
        }
    }
}

/// Stores the lower eight bytes of `bytes` at `at`, which is no more than 56.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn store8(room: &mut [u8; ROOM], at: usize, bytes: __m128i) {
    if let Some(room) = room.get_mut(at..).and_then(|room| room.first_chunk_mut::<8>()) {
        // SAFETY: the reference is to eight bytes.
        unsafe { _mm_storel_epi64(room.as_mut_ptr().cast(), bytes) }
    }
}
