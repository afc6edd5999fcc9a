//! Where something stands, by the bytes beside it: a block at once, without branches.

const BLOCK: usize = 64;

/// How many bytes are seen before a place, and from it on.
const BEFORE: usize = 2;
const WINDOW: usize = 6;

/// The places of a text at which `is_one` says so of the two bytes before and the four from there on.
/// Before the text and behind it are zeros.
pub(super) struct Places<'t, F> {
    bytes: &'t [u8],
    is_one: F,
    /// Where the next block starts.
    next: usize,
    /// Those of this block: the lowest bit is `next - BLOCK`.
    left: u64,
}

impl<'t, F: Fn(&[u8; WINDOW]) -> bool> Places<'t, F> {
    pub(super) fn new(bytes: &'t [u8], is_one: F) -> Self {
        Self { bytes, is_one, next: 0, left: 0 }
    }

    /// Those of the block that starts at `start`.
    fn block(&self, start: usize) -> u64 {
        let end = start + BLOCK + WINDOW - BEFORE - 1;
        let inside = start.checked_sub(BEFORE).and_then(|from| self.bytes.get(from..end));
        let mut padded = [0; BLOCK + WINDOW - 1];
        let seen = inside.unwrap_or_else(|| {
            let seen = self.bytes.get(start.saturating_sub(BEFORE)..).unwrap_or_default();
            let skipped = BEFORE.saturating_sub(start);
            padded.iter_mut().skip(skipped).zip(seen).for_each(|(to, byte)| *to = *byte);
            &padded
        });
        let mut flags = [0; BLOCK];
        for (flag, window) in flags.iter_mut().zip(seen.windows(WINDOW)) {
            *flag = u8::from(window.try_into().is_ok_and(&self.is_one));
        }
        bits(&flags)
    }
}

impl<F: Fn(&[u8; WINDOW]) -> bool> Iterator for Places<'_, F> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.left == 0 {
            if self.next >= self.bytes.len() {
                return None;
            }
            self.left = self.block(self.next);
            self.next += BLOCK;
        }
        let place = self.next - BLOCK + self.left.trailing_zeros() as usize;
        self.left &= self.left - 1;
        Some(place)
    }
}

/// The flags, zeros and ones, as bits.
fn bits(flags: &[u8; BLOCK]) -> u64 {
    // One multiplication puts bit 0 of each of eight bytes into the highest byte, the first lowest.
    const GATHER: u64 = 0x0102_0408_1020_4080;

    let (eights, _) = flags.as_chunks::<8>();
    eights
        .iter()
        .rev()
        .fold(0, |bits, eight| bits << 8 | u64::from_le_bytes(*eight).wrapping_mul(GATHER) >> 56)
}
