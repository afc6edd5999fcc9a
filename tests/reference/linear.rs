//! Time that grows as the text does.

use std::time::Duration;

use crate::clock::now;

/// Runs `call` for a text and for one that is four times as long.
#[track_caller]
pub(crate) fn assert_linear(name: &str, mut call: impl FnMut(bool)) {
    let mut time = |long| {
        let start = now();
        call(long);
        now() - start
    };
    let mut best = [Duration::MAX; 2];
    for _ in 0..40 {
        best = [best[0].min(time(false)), best[1].min(time(true))];
        // Less than a tenth of a millisecond is nothing to measure.
        if best[1] <= (8 * best[0]).max(Duration::from_micros(100)) {
            return;
        }
    }
    panic!("{name}: {best:?}");
}
