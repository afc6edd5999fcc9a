//! Writing what is kept of a block.

use super::block::Made;
use super::wide::{self, ROOM, Wide};
use crate::kernel::masks::low;
use crate::kernel::room::{Full, Room};
use crate::kernel::run::Run;

/// Writes a block.
#[target_feature(enable = "neon")]
#[inline]
pub(super) fn put(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Full> {
    if made.patches != 0 {
        return put_patched(run, made);
    }
    write(run, made.bytes, made.keep)?;
    run.pos += made.read;
    Ok(())
}

/// Writes a block with patches between its parts.
#[target_feature(enable = "neon")]
#[inline(never)]
fn put_patched(run: &mut Run<'_, '_>, made: &Made) -> Result<(), Full> {
    let mut patches = made.patches;
    let mut done = 0;
    while patches != 0 {
        let at = patches.trailing_zeros() as usize;
        patches &= patches - 1;
        let (patch, len, read) = run.patch(run.pos + at);
        let before = run.room.written();
        let mut full = write(run, made.bytes, made.keep & low(at) & !low(done));
        if full.is_ok() {
            full = run.room.write(patch.get(..len).unwrap_or_default());
        }
        if full.is_err() {
            run.room.take_back_to(before);
            run.pos += done;
            return full;
        }
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
#[target_feature(enable = "neon")]
#[inline]
fn write(run: &mut Run<'_, '_>, bytes: Wide, keep: u64) -> Result<(), Full> {
    if !run.room.has::<ROOM>() {
        return write_last(run, bytes, keep);
    }
    if keep & keep.wrapping_add(1) == 0 {
        run.room.put(&wide::bytes(bytes), keep.trailing_ones() as usize);
    } else {
        wide::put_kept(&mut run.room, bytes, keep);
    }
    Ok(())
}

/// Writes the bytes that are kept where there is no room for a block.
#[target_feature(enable = "neon")]
#[cold]
#[inline(never)]
fn write_last(run: &mut Run<'_, '_>, bytes: Wide, keep: u64) -> Result<(), Full> {
    let mut block = [0; ROOM];
    let mut room = Room::of(&mut block);
    wide::put_kept(&mut room, bytes, keep);
    run.room.write(room.made())
}
