//! 64 bytes in two registers, and what can be done with them.

use core::arch::x86_64::*;

/// The bytes of a block.
pub(super) const BLOCK: usize = 64;
/// Half of them: a register.
pub(super) const HALF: usize = BLOCK / 2;

/// 64 bytes. A byte that stands for yes or no has all its bits set, or none.
#[derive(Clone, Copy)]
pub(super) struct Block(__m256i, __m256i);

/// Sixteen bytes in each half of a register.
#[derive(Clone, Copy)]
pub(super) struct Nibble(__m256i);

/// Something done with each half.
macro_rules! each {
    ($(#[$doc:meta])* $name:ident($($other:ident)?) = $do:ident) => {
        $(#[$doc])*
        #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
        #[inline]
        pub(super) fn $name(self $(, $other: Self)?) -> Self {
            Self($do(self.0 $(, $other.0)?), $do(self.1 $(, $other.1)?))
        }
    };
}

impl Block {
    each!(and(other) = _mm256_and_si256);
    each!(or(other) = _mm256_or_si256);
    each!(xor(other) = _mm256_xor_si256);
    each!(
        /// The bits of the other that are not set here.
        not_and(other) = _mm256_andnot_si256
    );
    each!(
        /// Whether the bytes are the same.
        eq(other) = _mm256_cmpeq_epi8
    );
    each!(
        /// Whether bytes below 0x80 are greater.
        gt(other) = _mm256_cmpgt_epi8
    );
    each!(
        /// The sums, or 0xFF.
        add(other) = _mm256_adds_epu8
    );
    each!(
        /// The differences, or 0.
        sub(other) = _mm256_subs_epu8
    );
    each!(
        /// The greater ones.
        max(other) = _mm256_max_epu8
    );

    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn all(byte: u8) -> Self {
        let all = _mm256_set1_epi8(byte.cast_signed());
        Self(all, all)
    }

    /// 16 bits at a time, with what falls over from one byte into the next.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn shl<const BITS: i32>(self) -> Self {
        Self(_mm256_slli_epi16::<BITS>(self.0), _mm256_slli_epi16::<BITS>(self.1))
    }

    /// 16 bits at a time, with what falls over from one byte into the one before.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn shr<const BITS: i32>(self) -> Self {
        Self(_mm256_srli_epi16::<BITS>(self.0), _mm256_srli_epi16::<BITS>(self.1))
    }

    /// What a table says of each byte: by its low nibble, but 0 if its highest bit is set.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn of(self, table: Nibble) -> Self {
        Self(_mm256_shuffle_epi8(table.0, self.0), _mm256_shuffle_epi8(table.0, self.1))
    }

    /// The bytes of another where the highest bit of a third is set.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn but(self, other: Self, here: Self) -> Self {
        Self(
            _mm256_blendv_epi8(self.0, other.0, here.0),
            _mm256_blendv_epi8(self.1, other.1, here.1),
        )
    }

    /// The highest bits.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn mask(self) -> u64 {
        let low = _mm256_movemask_epi8(self.0).cast_unsigned();
        // With its sign, so that the compiler does not see 64 bits in a row: it would take the
        // halves for one vector, and then that one apart byte by byte.
        let high = i64::from(_mm256_movemask_epi8(self.1)) << HALF;
        u64::from(low) | high.cast_unsigned()
    }

    /// Which bytes are not 0, of those below 0x81.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn any(self) -> u64 {
        self.add(Self::all(0x7F)).mask()
    }

    /// Whether a byte has one of these bits.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn has(self, bits: Self) -> bool {
        _mm256_testz_si256(_mm256_or_si256(self.0, self.1), bits.0) == 0
    }

    /// Whether all bytes are 0.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn is_zero(self) -> bool {
        !self.has(Self::all(0xFF))
    }

    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn is_ascii(self) -> bool {
        _mm256_movemask_epi8(_mm256_or_si256(self.0, self.1)) == 0
    }

    /// Each byte so many places down, 0 at the top.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn down<const PLACES: i32>(self) -> Self {
        let middle = _mm256_permute2x128_si256::<0x21>(self.0, self.1);
        let top = _mm256_permute2x128_si256::<0x81>(self.1, self.1);
        Self(
            _mm256_alignr_epi8::<PLACES>(middle, self.0),
            _mm256_alignr_epi8::<PLACES>(top, self.1),
        )
    }

    /// Each byte up by 16 less so many places, those of another at the bottom.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn up<const FROM: i32>(self, below: Self) -> Self {
        let bottom = _mm256_permute2x128_si256::<0x21>(below.1, self.0);
        let middle = _mm256_permute2x128_si256::<0x21>(self.0, self.1);
        Self(_mm256_alignr_epi8::<FROM>(self.0, bottom), _mm256_alignr_epi8::<FROM>(self.1, middle))
    }

    /// Each byte two places up, those of another at the bottom.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn up2(self, below: Self) -> Self {
        self.up::<14>(below)
    }

    /// The four quarters.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn quarters(self) -> [__m128i; 4] {
        [
            _mm256_castsi256_si128(self.0),
            _mm256_extracti128_si256::<1>(self.0),
            _mm256_castsi256_si128(self.1),
            _mm256_extracti128_si256::<1>(self.1),
        ]
    }

    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn load(bytes: &[u8; BLOCK]) -> Self {
        let from = bytes.as_ptr();
        // SAFETY: the reference is to 64 bytes.
        unsafe { Self(_mm256_loadu_si256(from.cast()), _mm256_loadu_si256(from.add(HALF).cast())) }
    }

    /// So many bytes as there are, a block at most, and zeros behind them. Nothing is read twice
    /// by way of memory: a load waits long for what several stores have just written.
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn load_part(bytes: &[u8]) -> Self {
        let len = bytes.len().min(BLOCK);
        // Fours, and what is left of them: the upper bytes of the last four.
        let whole = _mm256_set1_epi32((len / 4) as i32);
        let rest = match bytes.last_chunk() {
            Some(last) => u64::from(u32::from_le_bytes(*last)) << (8 * (len % 4)) >> 32,
            None => bytes.iter().rev().fold(0, |rest, byte| rest << 8 | u64::from(*byte)),
        };
        let rest = _mm256_set1_epi32(rest as i32);
        let part = |at: usize| {
            let first = _mm256_set1_epi32((at / 4) as i32);
            let places = _mm256_add_epi32(_mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7), first);
            let here = _mm256_and_si256(rest, _mm256_cmpeq_epi32(places, whole));
            let known = _mm256_cmpgt_epi32(whole, places);
            let from = bytes.as_ptr().wrapping_add(at).cast();
            // SAFETY: of memory only those fours are touched that lie in `bytes` whole.
            _mm256_or_si256(unsafe { _mm256_maskload_epi32(from, known) }, here)
        };
        Self(part(0), part(HALF))
    }

    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn bytes(self) -> [u8; BLOCK] {
        // SAFETY: both are 64 bytes that may hold anything.
        unsafe { core::mem::transmute([self.0, self.1]) }
    }
}

impl Nibble {
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
    #[inline]
    pub(super) fn load(bytes: &[u8; 16]) -> Self {
        Self(_mm256_broadcastsi128_si256(load16(bytes)))
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2,popcnt,lzcnt")]
#[inline]
pub(super) fn load16(bytes: &[u8; 16]) -> __m128i {
    // SAFETY: the reference is to 16 bytes.
    unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) }
}
