//! The clock, and how it is read: thread CPU time, the best of many short samples that nobody
//! disturbed, and the engines by turns, so that a loud neighbour is loud for all of them.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// What can be timed.
pub(crate) trait Timed {
    /// Does it once; the buffer is for those who write to one.
    fn once(&self, text: &str, buffer: &mut String);
}

/// How much to measure.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// How many times it is everyone's turn.
    pub(crate) rounds: u32,
    /// How much time an engine may take for one text. A slow one misses turns, evenly over the
    /// whole measurement.
    pub(crate) budget: Duration,
    /// How many samples everyone gets, however slow.
    pub(crate) least: u32,
}

/// A sample runs an engine often enough to take this long: far longer than reading the clock, and
/// shorter than what a scheduler gives to the neighbour.
const SAMPLE: Duration = Duration::from_micros(200);

/// What a measurement knows of an engine so far.
struct Turns {
    /// How often the engine runs in one sample.
    runs: u32,
    samples: u32,
    spent: Duration,
    /// The shortest sample that nobody disturbed, and the shortest of the others.
    best: Option<Duration>,
    disturbed: Option<Duration>,
}

/// One look at both clocks.
struct Sample {
    thread: Duration,
    wall: Duration,
}

impl Sample {
    /// Whether the thread had its core for itself. When it did not, the system has to guess how
    /// much of the time was the thread's: on virtual machines a fifth or more too little now and then, and
    /// the best of many samples would be the worst guess.
    fn undisturbed(&self) -> bool {
        self.wall.saturating_sub(self.thread) < self.wall / 32
    }
}

/// GB of the text per second, for each engine.
pub(crate) fn measure<T: Timed>(engines: &[T], text: &str, effort: Effort) -> Vec<f64> {
    // Room for the longest answer; its pages are touched here and not in the first sample.
    let mut out = "x".repeat(2 * text.len() + 64);
    let mut turns: Vec<Turns> = Vec::new();
    for engine in engines {
        let once = sample(engine, text, &mut out, 1);
        let runs = SAMPLE.as_nanos().div_ceil(once.thread.as_nanos().max(1));
        let runs = u32::try_from(runs).unwrap_or(u32::MAX);
        let spent = Duration::ZERO;
        turns.push(Turns { runs, samples: 0, spent, best: None, disturbed: None });
    }
    for round in 1..=effort.rounds {
        for (engine, turns) in engines.iter().zip(&mut turns) {
            let due = turns.spent * effort.rounds <= effort.budget * round;
            let short = turns.samples < effort.least && round + effort.least > effort.rounds;
            if due || short {
                turns.take(&sample(engine, text, &mut out, turns.runs));
            }
        }
    }
    turns.iter().map(|turns| text.len() as f64 / turns.nanos()).collect()
}

impl Turns {
    fn take(&mut self, sample: &Sample) {
        self.samples += 1;
        self.spent += sample.thread;
        let best = if sample.undisturbed() { &mut self.best } else { &mut self.disturbed };
        *best = Some(best.map_or(sample.thread, |best| best.min(sample.thread)));
    }

    /// The time of one run. A slow engine may never be alone for so long as a run takes; but then a
    /// guess is not far wrong, for the guesses are about single interruptions.
    fn nanos(&self) -> f64 {
        let best = self.best.or(self.disturbed).unwrap_or_default();
        (best.as_nanos() as f64 / f64::from(self.runs)).max(1.0)
    }
}

fn sample<T: Timed>(engine: &T, text: &str, out: &mut String, runs: u32) -> Sample {
    let (wall, thread) = (Instant::now(), now());
    for _ in 0..runs {
        // Without the box around the text, what only looks at it would look once.
        engine.once(black_box(text), out);
    }
    let thread = now().saturating_sub(thread);
    Sample { thread, wall: wall.elapsed() }
}

#[cfg(unix)]
pub(crate) const CLOCK: &str = "CPU time of the thread";
#[cfg(not(unix))]
pub(crate) const CLOCK: &str = "time on the wall";

/// How long this thread has run, from some point on.
#[cfg(unix)]
fn now() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    #[expect(unsafe_code, reason = "the standard library has no clock of a thread")]
    // SAFETY: the pointer is to a timespec of ours, which lives until after the call.
    let _ = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
    let part = |n| u64::try_from(n).unwrap_or_default();
    Duration::from_secs(part(time.tv_sec)) + Duration::from_nanos(part(time.tv_nsec))
}

#[cfg(not(unix))]
fn now() -> Duration {
    use std::sync::LazyLock;
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Effort, Sample, Turns, measure, now};
    use crate::engines::ALL;

    #[test]
    fn the_clock_goes_forward() {
        let start = now();
        let mut sum = 0_u64;
        while now() == start {
            sum = std::hint::black_box(sum + 1);
        }
        assert!(now() > start);
    }

    #[test]
    fn a_disturbed_sample_counts_if_there_is_no_other() {
        let us = Duration::from_micros;
        let (spent, runs) = (Duration::ZERO, 2);
        let mut turns = Turns { runs, samples: 0, spent, best: None, disturbed: None };
        turns.take(&Sample { thread: us(150), wall: us(440) });
        assert_eq!(turns.nanos(), 75_000.0);
        turns.take(&Sample { thread: us(190), wall: us(191) });
        turns.take(&Sample { thread: us(188), wall: us(190) });
        turns.take(&Sample { thread: us(180), wall: us(200) });
        assert_eq!(turns.nanos(), 94_000.0);
        assert_eq!((turns.samples, turns.spent), (4, us(708)));
    }

    #[test]
    fn everyone_gets_a_speed() {
        let engines: Vec<_> = ALL.iter().collect();
        let effort = Effort { rounds: 3, budget: Duration::ZERO, least: 1 };
        let speeds = measure(&engines, "a\u{628}", effort);
        assert_eq!(speeds.len(), engines.len());
        assert!(speeds.iter().all(|&speed| speed > 0.0 && speed.is_finite()), "{speeds:?}");
    }
}
