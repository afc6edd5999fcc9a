//! Which kernels run: all that this CPU has, and no other. A suite that quietly leaves one out has
//! said nothing about it.

use std::io::Write as _;

use huruf::kernel::Kernel;
use huruf::{Normalizer, Profile};

/// The names of the kernels that this CPU has, the fastest first; asked of the CPU and not of the
/// crate.
fn expected() -> Vec<&'static str> {
    let mut names = Vec::new();
    #[cfg(target_arch = "x86_64")]
    {
        // Without `std` the crate cannot ask, and relies on what the compiler was told.
        macro_rules! has {
            ($($feature:tt),+) => {
                $((cfg!(target_feature = $feature)
                    || cfg!(feature = "std") && std::arch::is_x86_feature_detected!($feature)))&&+
            };
        }
        if has!("avx512f", "avx512bw", "avx512vbmi", "avx512vbmi2", "gfni")
            && has!("bmi1", "bmi2", "popcnt", "lzcnt")
        {
            names.push("avx512");
        }
        if has!("avx2", "bmi1", "bmi2", "popcnt", "lzcnt") {
            names.push("avx2");
        }
    }
    #[cfg(all(target_arch = "aarch64", target_endian = "little"))]
    if std::arch::is_aarch64_feature_detected!("neon") {
        names.push("neon");
    }
    names.push("portable");
    names
}

#[test]
fn every_kernel_of_this_cpu_runs() {
    let available: Vec<_> = Kernel::available().map(Kernel::name).collect();
    // Past the harness, which shows what a test prints only if it fails.
    writeln!(std::io::stderr(), "kernels: {}", available.join(", ")).unwrap();
    assert_eq!(available, expected(), "the kernels that run are those that this CPU has");
    assert_eq!(Kernel::best().name(), available[0], "the best is the fastest");
}

#[test]
fn every_kernel_is_listed_once() {
    let mut names: Vec<_> = Kernel::ALL.iter().map(|kernel| kernel.name()).collect();
    assert_eq!(names[0], "portable", "the slowest comes first");
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Kernel::ALL.len(), "{names:?}");
    for kernel in Kernel::ALL {
        assert_eq!(kernel.is_available(), Kernel::available().any(|other| other == kernel));
        assert_eq!(kernel.to_string(), kernel.name());
    }
}

/// What stands behind the written bytes has no meaning, but each kernel leaves something else there.
/// If two leave the same, the one may be the other under its name, and was not judged.
#[test]
fn no_kernel_is_another() {
    let texts = ["a", "\u{628}", "\u{628}\u{64E}", "\u{FE91}"].map(|text| text.repeat(30));
    let left = |kernel| {
        let key = Normalizer::new(Profile::SEARCH.rules()).with_kernel(kernel);
        texts.each_ref().map(|text| {
            let mut out = vec![0xA5; 1000];
            let written = key.normalize_to_slice(text, &mut out).unwrap();
            out.split_off(written)
        })
    };
    let kernels: Vec<_> = Kernel::available().collect();
    for (i, kernel) in kernels.iter().enumerate() {
        for other in &kernels[..i] {
            assert!(left(*kernel) != left(*other), "{kernel} seems to be {other}");
        }
    }
}

/// A machine that is to run a certain kernel says so by `HURUF_EXPECT_KERNEL`, lest it lose that
/// kernel one day and all checks pass as before.
#[test]
fn best_kernel_is_the_one_that_was_promised() {
    if let Ok(promised) = std::env::var("HURUF_EXPECT_KERNEL") {
        assert_eq!(Kernel::best().name(), promised, "HURUF_EXPECT_KERNEL");
    }
}
