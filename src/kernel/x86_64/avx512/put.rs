//! Writing what was made.

use core::arch::x86_64::*;

use super::block::bytes_of;
use super::make::Made;
use crate::kernel::masks::low;
use crate::kernel::room::Full;
use crate::kernel::run::Run;

/// Writes a block.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline]
pub(super) fn put(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Full> {
    if made.patches != 0 {
        return put_patched(run, made);
    }
    run.trace_block(run.pos, made.trace, made.swaps & low(made.read));
    write(run, made.bytes, made.keep)?;
    run.pos += made.read;
    Ok(())
}

/// Writes a block with patches between its parts.
#[target_feature(enable = "avx512vbmi,avx512vbmi2,gfni,popcnt,lzcnt,bmi1,bmi2")]
#[inline(never)]
pub(super) fn put_patched(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Full> {
    let mut patches = made.patches;
    let mut done = 0;
    while patches != 0 {
        let at = patches.trailing_zeros() as usize;
        patches &= patches - 1;
        let (patch, len, read) = run.patch(run.pos + at);
        let before = run.room.written();
        if at > done {
            run.trace_block(run.pos + done, made.trace >> done, made.swaps >> done);
        }
        let mut full = write(run, made.bytes, made.keep & low(at) & !low(done));
        if full.is_ok() {
            run.trace_unit(run.pos + at);
            full = run.room.write(patch.get(..len).unwrap_or_default());
        }
        if full.is_err() {
            run.room.take_back_to(before);
            run.pos += done;
            return full;
        }
        done = at + read;
    }
    if made.read > done {
        run.trace_block(run.pos + done, made.trace >> done, made.swaps >> done);
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
fn write(run: &mut Run<'_, '_>, bytes: __m512i, keep: u64) -> Result<(), Full> {
    let block = bytes_of(_mm512_maskz_compress_epi8(keep, bytes));
    let len = keep.count_ones() as usize;
    match run.room.put(&block, len) {
        true => Ok(()),
        // There is no room for a block.
        false => run.room.write(block.get(..len).unwrap_or_default()),
    }
}
