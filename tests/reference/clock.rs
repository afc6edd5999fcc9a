//! How long something takes, whatever else runs on the machine.

#![allow(unsafe_code, reason = "a clock is unsafe to ask")]

use std::time::Duration;

/// The time that this thread has run, so that others may run too.
#[cfg(unix)]
pub(crate) fn now() -> Duration {
    // SAFETY: all zeros is a time.
    let mut time: libc::timespec = unsafe { std::mem::zeroed() };
    // SAFETY: `time` is where the answer goes.
    let asked = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    assert_eq!(asked, 0, "{}", std::io::Error::last_os_error());
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

/// The time on the clock.
#[cfg(not(unix))]
pub(crate) fn now() -> Duration {
    static FIRST: std::sync::LazyLock<std::time::Instant> =
        std::sync::LazyLock::new(std::time::Instant::now);
    FIRST.elapsed()
}
