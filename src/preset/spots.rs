//! Where in a text something stands that is rarely there, found a block at a time.

/// Bytes looked at together: one bit of a word each.
const BLOCK: usize = 64;
/// How many bytes are seen of a place.
const WINDOW: usize = 6;

/// The places of `text` at which `differs` is zero for the six bytes from there, from left to right.
/// Behind the end of the text stand zeros.
///
/// `differs` sees bytes, so that it must ask first for one that begins a character. It is asked of
/// every byte, sixteen at a time if it counts in bytes alone and does not branch: `^` tells a byte
/// from another, `|` asks for both, `min` for one or the other, `saturating_sub` for a limit.
pub(super) struct Spots<'t, F> {
    bytes: &'t [u8],
    differs: F,
    /// Where the block that was looked at last begins, and where the next one does.
    block: usize,
    next: usize,
    /// The places in the block that are still to be told, one bit each.
    hits: u64,
}

impl<'t, F: Fn([u8; WINDOW]) -> u8> Spots<'t, F> {
    pub(super) fn new(text: &'t str, differs: F) -> Self {
        Self { bytes: text.as_bytes(), differs, block: 0, next: 0, hits: 0 }
    }

    /// Looks at the next block; says `false` if there is none.
    fn look(&mut self) -> bool {
        let rest = self.bytes.get(self.next..).unwrap_or_default();
        if rest.is_empty() {
            return false;
        }
        self.block = self.next;
        self.next += BLOCK;
        self.hits = match rest.first_chunk() {
            Some(block) => marked(block, &self.differs),
            None => {
                let mut block = [0; BLOCK + WINDOW - 1];
                block.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                marked(&block, &self.differs)
            }
        };
        true
    }
}

/// A bit for each place in the block at which `differs` is zero.
#[inline(always)]
fn marked(block: &[u8; BLOCK + WINDOW - 1], differs: &impl Fn([u8; WINDOW]) -> u8) -> u64 {
    let [_, b @ ..] = block;
    let [_, c @ ..] = b;
    let [_, d @ ..] = c;
    let [_, e @ ..] = d;
    let [_, f @ ..] = e;
    let mut flags = [0_u8; BLOCK];
    let mut any = 0;
    let first = block.iter().zip(b).zip(c);
    for (flag, (((a, b), c), ((d, e), f))) in
        flags.iter_mut().zip(first.zip(d.iter().zip(e).zip(f)))
    {
        *flag = u8::from(differs([*a, *b, *c, *d, *e, *f]) == 0);
        any |= *flag;
    }
    if any == 0 {
        return 0;
    }
    let (words, _) = flags.as_chunks();
    words.iter().rev().fold(0, |bits, word| {
        // Gathers the lowest bits of eight bytes in the highest byte.
        let gathered = u64::from_le_bytes(*word).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        bits << 8 | gathered
    })
}

impl<F: Fn([u8; WINDOW]) -> u8> Iterator for Spots<'_, F> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.hits == 0 {
            if !self.look() {
                return None;
            }
        }
        let at = self.block + self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        Some(at)
    }
}
