//! What the fuzz targets check, apart from libFuzzer: so that tests can run it too.
//!
//! | file | holds |
//! |---|---|
//! | `input.rs` | how bytes are read as rules, a place in memory and a text |
//! | `rules.rs` | rules by number |
//! | `subject.rs` | rules, ready to be checked: the normalizers and the twin |
//! | `kernels.rs` | every kernel against the portable one |
//! | `laws.rs` | the laws |
//! | `bytes.rs` | text that is not UTF-8 |
//! | `seeds.rs` | inputs to begin with |
//! | `tokens.rs` | texts cut into tokens |
//! | `twin.rs` | against the naive twin of `tests/reference` |

#![forbid(unsafe_code)]

pub mod bytes;
pub mod input;
pub mod kernels;
pub mod laws;
#[allow(unreachable_pub, reason = "written for tests")]
#[path = "../../tests/reference/mod.rs"]
mod reference;
mod rules;
pub mod seeds;
pub mod subject;
pub mod tokens;
pub mod twin;

use huruf::kernel::Kernel;

/// Says which kernels are checked. If `HURUF_EXPECT_KERNEL` names one, the best must be that one:
/// so no run on a CPU that lacks a kernel, or on a build that lost one, passes for more than it is.
pub fn announce() {
    let names: Vec<&str> = Kernel::available().map(Kernel::name).collect();
    eprintln!("kernels: {}", names.join(" "));
    if let Some(expected) = std::env::var_os("HURUF_EXPECT_KERNEL") {
        assert_eq!(expected, Kernel::best().name(), "the best kernel here is not the expected one");
    }
}

/// A text as a list of code points, for messages.
pub(crate) fn points(text: &str) -> String {
    reference::show::points(text)
}
