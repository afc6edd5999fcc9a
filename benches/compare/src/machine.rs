//! Where, when and with what it was measured: the caption.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The versions that were built in.
const LOCK: &str = include_str!("../Cargo.lock");

pub(crate) const COMMAND: &str = "cargo run --release --manifest-path benches/compare/Cargo.toml";

pub(crate) struct Machine {
    /// `AMD EPYC, family 26, model 2 (AVX2, AVX-512 VBMI2); 2 cores; x86_64, linux`
    pub(crate) hardware: String,
    /// `rustc 1.95.0 (...)`, and its flags if there were any.
    pub(crate) compiler: String,
    /// `2026-11-22`
    pub(crate) date: String,
    pub(crate) command: String,
}

impl Machine {
    /// This one, now; `asked` is what stands on the command line.
    pub(crate) fn here(asked: &str) -> Self {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO);
        let flags = env!("COMPARE_FLAGS");
        let flags = if flags.is_empty() { String::new() } else { format!(", RUSTFLAGS={flags}") };
        let asked = if asked.is_empty() { String::new() } else { format!(" --{asked}") };
        Self {
            hardware: hardware(),
            compiler: format!("{}{flags}", env!("COMPARE_RUSTC")),
            date: date(since.as_secs() / 86_400),
            command: format!("{COMMAND}{asked}"),
        }
    }
}

/// The version of a crate, from the lock file.
pub(crate) fn version(of: &str) -> Option<&'static str> {
    let (_, from) = LOCK.split_once(&format!("name = \"{of}\"\nversion = \""))?;
    from.split('"').next()
}

fn hardware() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line = info.lines().find(|line| line.split(':').next().map(str::trim) == Some(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    let mut hardware = field("model name").unwrap_or_else(|| "an unknown processor".to_owned());
    // Virtual machines tell little by the name.
    if let (Some(family), Some(model)) = (field("cpu family"), field("model")) {
        hardware.push_str(&format!(", family {family}, model {model}"));
    }
    let vectors = vectors();
    if !vectors.is_empty() {
        hardware.push_str(&format!(" ({})", vectors.join(", ")));
    }
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let (arch, os) = (std::env::consts::ARCH, std::env::consts::OS);
    format!("{hardware}; cores: {cores}; {arch}, {os}")
}

/// The instructions that make a difference to text.
fn vectors() -> Vec<&'static str> {
    #[allow(unused_mut, reason = "elsewhere there is nothing to add")]
    let mut vectors = Vec::new();
    #[cfg(target_arch = "x86_64")]
    {
        if std::is_x86_feature_detected!("avx2") {
            vectors.push("AVX2");
        }
        if std::is_x86_feature_detected!("avx512vbmi2") {
            vectors.push("AVX-512 VBMI2");
        }
    }
    #[cfg(target_arch = "aarch64")]
    vectors.push("NEON");
    vectors
}

/// The date of a day after 1970-01-01, counted in years that begin in March: the leap day comes last.
fn date(day: u64) -> String {
    let day = day + 719_468; // since 0000-03-01
    let (era, day) = (day / 146_097, day % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::{Machine, date, version};
    use crate::engines::ALL;

    #[test]
    fn days_have_dates() {
        assert_eq!(date(0), "1970-01-01");
        assert_eq!(date(11_016), "2000-02-29");
        assert_eq!(date(11_017), "2000-03-01");
        assert_eq!(date(20_453), "2025-12-31");
        assert_eq!(date(20_454), "2026-01-01");
    }

    #[test]
    fn every_crate_has_a_version() {
        for of in ALL.iter().filter_map(|engine| engine.of) {
            let version = version(of);
            assert!(version.is_some_and(|it| it.split('.').count() == 3), "{of}: {version:?}");
        }
        assert_eq!(version("no-such-crate"), None);
    }

    #[test]
    fn the_caption_says_it_all() {
        let here = Machine::here(" --quick");
        assert!(here.compiler.starts_with("rustc 1."), "{}", here.compiler);
        assert!(here.command.ends_with("Cargo.toml -- --quick"), "{}", here.command);
        assert!(here.hardware.contains("cores: "), "{}", here.hardware);
        assert!(here.date.as_str() > "2026", "{}", here.date);
    }
}
