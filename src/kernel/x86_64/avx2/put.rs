//! Writing what was made, without the gaps: AVX2 has no instruction to close them.

#![allow(unsafe_code, reason = "stores")]

use core::arch::x86_64::*;
use core::mem::MaybeUninit;

use super::block::{BLOCK, Block, load16};
use super::make::Made;
use crate::kernel::masks;
use crate::kernel::masks::low;
use crate::kernel::room::{Full, Room};
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
pub(super) fn put<const ORDERED: bool>(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Full> {
    if made.patches != 0 {
        return put_patched(run, made);
    }
    run.trace_block(run.pos, made.trace, made.swaps & low(made.read));
    write::<ORDERED, false>(run, made.bytes, made.keep)?;
    run.pos += made.read;
    Ok(())
}

/// Writes a block with patches between its parts.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline(never)]
pub(super) fn put_patched(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Full> {
    let mut patches = made.patches;
    let mut done = 0;
    loop {
        let before = run.room.written();
        let at = patches.trailing_zeros() as usize;
        if at.min(made.read) > done {
            run.trace_block(run.pos + done, made.trace >> done, made.swaps >> done);
        }
        let mut written = write::<false, true>(run, made.bytes, made.keep & low(at) & !low(done));
        let mut patch = ([0; 8], 0, 0);
        if patches != 0 {
            patch = run.patch(run.pos + at);
            run.trace_unit(run.pos + at);
            let (bytes, len, _) = &patch;
            written = written.and_then(|()| run.room.write(bytes.get(..*len).unwrap_or_default()));
        }
        if let Err(full) = written {
            run.room.take_back_to(before);
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
) -> Result<(), Full> {
    if !run.room.has::<ROOM>() {
        return write_last(run, &bytes, keep);
    }
    compress(bytes, keep, &mut run.room);
    Ok(())
}

/// The same where there is no room for a block.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[cold]
#[inline(never)]
fn write_last(run: &mut Run<'_, '_>, bytes: &Block, keep: u64) -> Result<(), Full> {
    let mut block = [0; ROOM];
    let mut room = Room::of(&mut block);
    compress(*bytes, keep, &mut room);
    run.room.write(room.made())
}

/// Writes the bytes that are kept; there must be room for [`ROOM`] bytes.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn put_kept(bytes: Block, keep: u64, room: &mut Room<'_>) {
    if keep & keep.wrapping_add(1) == 0 {
        room.put(&bytes.bytes(), keep.trailing_ones() as usize);
    } else {
        compress(bytes, keep, room);
    }
}

/// The same, where there are gaps.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn compress(bytes: Block, keep: u64, room: &mut Room<'_>) {
    let Places([low, high]) = &PLACES;
    let Some(to) = room.place::<ROOM>() else { return };
    let mut first = 0;
    for sixteen in bytes.quarters() {
        for table in [low, high] {
            let mask = (keep >> first) as u8;
            let places = table.get(usize::from(mask)).unwrap_or(&[0; 16]);
            // Counted anew each time: so none waits for the one before.
            let at = (keep & masks::low(first)).count_ones() as usize;
            store8(to, at, _mm_shuffle_epi8(sixteen, load16(places)));
            first += 8;
        }
    }
    // SAFETY: eight bytes were stored at each of eight places, the first at 0, each next eight at
    // most behind the one before, and the end of what counts no more than eight behind the last.
    unsafe { room.count(keep.count_ones() as usize) }
}

/// Stores the lower eight bytes of `bytes` at `at`, which is no more than 56.
#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
fn store8(to: &mut [MaybeUninit<u8>; ROOM], at: usize, bytes: __m128i) {
    if let Some(to) = to.get_mut(at..).and_then(|to| to.first_chunk_mut::<8>()) {
        // SAFETY: the reference is to eight bytes.
        unsafe { _mm_storel_epi64(to.as_mut_ptr().cast(), bytes) }
    }
}
