//! Which kernel runs: the fastest one that this CPU has.

#![cfg_attr(not(feature = "kernels"), allow(unreachable_pub, reason = "the feature opens it"))]

use core::fmt;
use core::num::NonZeroUsize;

use once_cell::race::OnceNonZeroUsize;

#[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
use super::aarch64;
use super::follow::Sources;
use super::room::Room;
use super::search::{Found, Needle, Patience};
use super::trace::Trace;
use super::words::{self, Asked, Cuts};
#[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
use super::x86_64;
use super::{Burst, Engine, Place, follow, portable, utf8};

/// A way to run a plan. All of them give the same bytes for every text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kernel {
    /// Safe Rust, on every CPU.
    Portable,
    /// Little-endian aarch64, with NEON, which all of them have.
    Neon,
    /// x86-64 with AVX2: Intel from Haswell on, AMD from Zen on.
    Avx2,
    /// x86-64 with AVX-512 VBMI, VBMI2 and GFNI: Intel from Ice Lake on, AMD from Zen 4 on.
    Avx512,
}

impl Kernel {
    /// Every kernel there is, on whatever CPU, the slowest first.
    pub const ALL: [Self; 4] = [Self::Portable, Self::Neon, Self::Avx2, Self::Avx512];

    /// The kernels that this CPU can run, the fastest first.
    ///
    /// ```
    /// use huruf::kernel::Kernel;
    /// assert_eq!(Kernel::available().next(), Some(Kernel::best()));
    /// assert_eq!(Kernel::available().last(), Some(Kernel::Portable));
    /// ```
    pub fn available() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().rev().filter(|kernel| kernel.is_available())
    }

    /// The fastest kernel that this CPU can run. The CPU is asked once.
    #[must_use]
    pub fn best() -> Self {
        static BEST: OnceNonZeroUsize = OnceNonZeroUsize::new();
        let found = BEST.get_or_init(|| {
            let best = Self::available().next().unwrap_or(Self::Portable);
            NonZeroUsize::MIN.saturating_add(best as usize)
        });
        Self::ALL.get(found.get() - 1).copied().unwrap_or(Self::Portable)
    }

    /// Whether this CPU can run it, and this build holds it.
    #[must_use]
    pub fn is_available(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
            Self::Neon => true,
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::Avx2 => x86_64::has_avx2(),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Self::Avx512 => x86_64::has_avx512(),
            #[allow(unreachable_patterns, reason = "on a CPU that has them all")]
            _ => false,
        }
    }

    /// Its name: `portable`, `neon`, `avx2`, `avx512`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Neon => "neon",
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
        }
    }
}

impl Engine {
    /// Rewrites `source` from a character boundary on, to its end, to the first special character,
    /// or to where there is no room for what comes next. Tells `trace` where it comes from.
    #[inline]
    pub(super) fn burst(
        &self,
        source: &[u8],
        from: Place,
        room: &mut Room<'_>,
        trace: Option<&mut Trace>,
    ) -> Burst {
        match self.kernel {
            #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
            Kernel::Neon if trace.is_none() => aarch64::rewrite_neon(self, source, from, room),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::rewrite_avx2(self, source, from, room, trace),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::rewrite_avx512(self, source, from, room, trace),
            _ => portable::rewrite(&self.plan, source, from, room, trace),
        }
    }

    /// Writes what a short text becomes, if the kernel has a way that is shorter than a burst, and
    /// text and room are fit for it; otherwise nothing. Says which.
    #[inline]
    #[cfg_attr(not(target_arch = "x86_64"), expect(unused_variables, reason = "none has one"))]
    pub(super) fn word(&self, source: &[u8], room: &mut Room<'_>) -> bool {
        match self.kernel {
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::word_avx2(self, source, room),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::word_avx512(self, source, room),
            _ => false,
        }
    }

    /// From `pos` on, a place before which nothing changes, and behind which something may; the
    /// length of the source if nothing does.
    #[inline]
    pub(super) fn quiet(&self, source: &[u8], pos: usize) -> usize {
        match self.kernel {
            #[cfg(all(target_arch = "aarch64", target_feature = "neon", target_endian = "little"))]
            Kernel::Neon => aarch64::scan_neon(self, source, pos),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::scan_avx2(self, source, pos),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::scan_avx512(self, source, pos),
            _ => portable::scan(&self.plan, source, pos),
        }
    }

    /// The first place from `from` on where the needle begins.
    #[inline]
    pub(super) fn search_bytes(
        &self,
        needle: &Needle,
        haystack: &[u8],
        from: usize,
        patience: &mut Patience,
    ) -> Found {
        match self.kernel {
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::search_avx2(needle, haystack, from, patience),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::search_avx512(needle, haystack, from, patience),
            _ => portable::search(needle, haystack, from, patience),
        }
    }

    /// Finds out where the pieces of a text may begin.
    pub(super) fn find_cuts(&self, text: &[u8], asked: Asked, out: &mut Cuts) {
        match self.kernel {
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::find_cuts_avx2(&self.lanes, text, asked, out),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::find_cuts_avx512(&self.lanes, text, asked, out),
            _ => words::portable(&self.lanes, text, asked, out),
        }
    }

    /// Finds out where in the source pieces begin and end: see [`sources`](Self::sources).
    pub(super) fn follow(&self, trace: &Trace, cuts: &Cuts, out: &mut Sources) {
        match self.kernel {
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::follow_avx2(trace, cuts, out),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::follow_avx512(trace, cuts, out),
            _ => follow::follow(trace, cuts, out, follow::deposit, words::unpack),
        }
    }

    /// Whether bytes are well-formed UTF-8.
    pub(super) fn is_well_formed(&self, bytes: &[u8]) -> bool {
        match self.kernel {
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx2 => x86_64::is_well_formed_avx2(bytes),
            #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
            Kernel::Avx512 => x86_64::is_well_formed_avx512(bytes),
            _ => utf8::is_well_formed(bytes),
        }
    }
}

impl fmt::Display for Kernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
