//! What does not depend on the CPU in kernels that look at 64 bytes at once: masks, in which bit
//! `i` is byte `i`.

/// The lowest `n` bits.
#[inline(always)]
pub(super) const fn low(n: usize) -> u64 {
    if n >= 64 { u64::MAX } else { (1 << n) - 1 }
}

/// The characters of a block that need a second look; each stands at its last byte.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Hard {
    pub(super) late: u64,
    /// Goes or becomes a SPACE if nobody owns it.
    pub(super) unowned: u64,
    /// The same, or stays, if no letter reads it either.
    pub(super) unread: u64,
    pub(super) selector: u64,
    pub(super) stop: u64,
}

/// What stands around them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around {
    /// The last bytes of characters of three bytes, among those that are hard.
    pub(super) three: u64,
    /// The last bytes of letters of the script and of ASCII characters that are written.
    pub(super) bases: u64,
    /// Whether one of them ends right before the block.
    pub(super) base_before: bool,
    /// Those of the letters that read a ZERO WIDTH NON-JOINER as part of a vowel, or may.
    pub(super) readers: u64,
    /// All bytes of the characters that are deleted whatever stands around them.
    pub(super) deleted: u64,
    /// The bytes behind emoji.
    pub(super) behind_emoji: u64,
}

impl Hard {
    /// The first bytes of those that the kernel must leave.
    ///
    /// A character that begins before the block was judged with the block before.
    #[inline]
    pub(super) fn left(self, around: Around) -> u64 {
        let start = |last| start(last, around.three);
        let (late, unowned, unread) = (start(self.late), start(self.unowned), start(self.unread));
        let mut left = start(self.stop) | start(self.selector) & !around.behind_emoji;
        let bases = around.bases << 1 | u64::from(around.base_before);
        if (late | unowned) & !bases != 0 {
            let all = unowned | unowned << 1 | unowned << 2;
            left |= late & !behind(bases, around.deleted);
            left |= unowned & !behind(bases, around.deleted | all);
        }
        if unread != 0 {
            left |= unread & !behind((around.bases & !around.readers) << 1, around.deleted);
        }
        left
    }
}

/// The first bytes of characters that stand at their last: those of `three` have three bytes, the
/// others two.
#[inline(always)]
pub(super) const fn start(last: u64, three: u64) -> u64 {
    (last & three) >> 2 | (last & !three) >> 1
}

/// The places `first`, and those in and behind a run of `through` that begins there.
#[inline]
fn behind(first: u64, through: u64) -> u64 {
    // Adding carries a bit from the first byte of a run through to the one behind it.
    let carried = (through & first).wrapping_add(through);
    first | through & !carried | carried & !through
}

/// What a trace says of a block: of each character as many bytes as are written for it, from its
/// first on. All stand at the last bytes: those that go, those that become ASCII, and, of those,
/// and of letters that become others, the ones that have three bytes.
#[cfg_attr(
    target_arch = "aarch64",
    allow(dead_code, reason = "NEON leaves telling to the portable kernel")
)]
#[inline(always)]
pub(super) const fn traced(goes: u64, ascii: u64, three: u64) -> u64 {
    if three & !goes == 0 {
        // The common case: of those of three bytes all go.
        return !(goes | ascii | goes >> 1 | three >> 2);
    }
    !(goes | three | ascii | (goes | ascii & three) >> 1 | (goes & three) >> 2)
}
