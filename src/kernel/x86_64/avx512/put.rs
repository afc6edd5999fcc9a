//! Writing what was made.

use core::arch::x86_64::*;

use super::block::{BLOCK, store};
use super::make::Made;
use crate::kernel::Stop;
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// Writes a block.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn put(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Stop> {
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
pub(super) fn put_patched(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Stop> {
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
pub(super) fn write(run: &mut Run<'_, '_>, bytes: __m512i, keep: u64) -> Result<(), Stop> {
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
pub(super) fn write_last(run: &mut Run<'_, '_>, bytes: __m512i, len: usize) -> Result<(), Stop> {
    let mut block = [0; BLOCK];
    store(&mut block, bytes);
    run.write(block.get(..len).unwrap_or_default())
}
