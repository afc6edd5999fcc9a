//! Writing what is kept of a block.

use super::block::Made;
use super::wide::{self, BLOCK, ROOM, Wide};
use crate::kernel::Stop;
use crate::kernel::masks::low;
use crate::kernel::run::Run;

/// Writes a block.
#[target_feature(enable = "neon")]
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
#[target_feature(enable = "neon")]
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
#[target_feature(enable = "neon")]
#[inline]
fn write(run: &mut Run<'_, '_>, bytes: Wide, keep: u64) -> Result<(), Stop> {
    let room = run.out.get_mut(run.written..).unwrap_or_default();
    let Some(room) = room.first_chunk_mut::<ROOM>() else { return write_last(run, bytes, keep) };
    if keep & keep.wrapping_add(1) == 0
        && let Some(block) = room.first_chunk_mut::<BLOCK>()
    {
        wide::store(block, bytes);
        run.written += keep.trailing_ones() as usize;
        return Ok(());
    }
    run.written += wide::store_kept(room, bytes, keep);
    Ok(())
}

/// Writes the bytes that are kept where there is no room for a block.
#[target_feature(enable = "neon")]
#[cold]
#[inline(never)]
fn write_last(run: &mut Run<'_, '_>, bytes: Wide, keep: u64) -> Result<(), Stop> {
    let mut room = [0; ROOM];
    let len = wide::store_kept(&mut room, bytes, keep);
    run.write(room.get(..len).unwrap_or_default())
}
