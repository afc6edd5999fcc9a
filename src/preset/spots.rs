//! Where in a text something stands that is rarely there, found a block at a time.

/// Bytes looked at together: one bit of a word each.
const BLOCK: usize = 64;

/// The places of `text` at which `looks` says so of the four bytes from there, from left to right.
/// Behind the end of the text stand zeros.
///
/// `looks` is asked of every byte, and quickly only if it does not branch: `&` and `|`, not `&&` and
/// `||`. It sees bytes, so that it must begin with one that begins a character.
pub(super) struct Spots<'t, F> {
    bytes: &'t [u8],
    looks: F,
    /// Where the block that was looked at last begins, and where the next one does.
    block: usize,
    next: usize,
    /// The places in the block that are still to be told, one bit each.
    hits: u64,
}

impl<'t, F: Fn([u8; 4]) -> bool> Spots<'t, F> {
    pub(super) fn new(text: &'t str, looks: F) -> Self {
        Self { bytes: text.as_bytes(), looks, block: 0, next: 0, hits: 0 }
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
            Some(block) => marked(block, &self.looks),
            None => {
                let mut block = [0; BLOCK + 3];
                block.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                marked(&block, &self.looks)
            }
        };
        true
    }
}

/// A bit for each place in the block at which `looks` says so.
#[inline(always)]
fn marked(block: &[u8; BLOCK + 3], looks: &impl Fn([u8; 4]) -> bool) -> u64 {
    let [_, b @ ..] = block;
    let [_, c @ ..] = b;
    let [_, d @ ..] = c;
    let mut flags = [0_u8; BLOCK];
    let mut any = 0;
    for ((((flag, a), b), c), d) in flags.iter_mut().zip(block).zip(b).zip(c).zip(d) {
        *flag = u8::from(looks([*a, *b, *c, *d]));
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

impl<F: Fn([u8; 4]) -> bool> Iterator for Spots<'_, F> {
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
