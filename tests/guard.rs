//! No kernel reads outside the text or writes outside the slice, not even a byte that it then
//! ignores: pages that nobody may touch stand before and behind each.
//!
//! What touches one of them dies, so the work is done in a child process; then its parent looks for
//! the shortest text that kills. `HURUF_TIMES=2` makes the long run.

#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]
#![allow(unsafe_code, reason = "pages and processes are the system's")]
#![allow(dead_code, reason = "the suite of the kernels uses the rest")]

#[path = "kernels/mixtures.rs"]
mod mixtures;
#[path = "kernels/presence.rs"]
mod presence;
mod reference;
#[path = "kernels/room.rs"]
mod room;
#[path = "kernels/subject.rs"]
mod subject;

use std::hint::black_box;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::{self, NonNull};

use huruf::Normalizer;

use reference::show::{points, shrink};
use reference::texts::{Random, times};
use subject::SUBJECTS;

// ---- pages ----

/// Memory between two pages that nobody may touch.
struct Guarded {
    /// Where the page before begins.
    start: NonNull<u8>,
    page: usize,
    len: usize,
}

/// Which of the two pages something touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Edge {
    Before,
    Behind,
}

impl Guarded {
    /// Memory of at least `len` bytes.
    fn new(len: usize) -> Self {
        // SAFETY: asks for a number.
        let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap();
        let len = len.max(1).next_multiple_of(page);
        // SAFETY: new memory, at an address of the system's choice, is nobody else's.
        let start = unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANON;
            libc::mmap(ptr::null_mut(), len + 2 * page, libc::PROT_NONE, flags, -1, 0)
        };
        assert_ne!(start, libc::MAP_FAILED, "{}", std::io::Error::last_os_error());
        // SAFETY: these pages are of the memory just made, and nothing points to them yet.
        let opened = unsafe {
            let access = libc::PROT_READ | libc::PROT_WRITE;
            libc::mprotect(start.wrapping_byte_add(page), len, access)
        };
        assert_eq!(opened, 0, "{}", std::io::Error::last_os_error());
        Self { start: NonNull::new(start.cast()).unwrap(), page, len }
    }

    /// The `len` bytes at one end.
    fn at(&mut self, edge: Edge, len: usize) -> &mut [u8] {
        assert!(len <= self.len);
        let first = match edge {
            Edge::Before => self.page,
            Edge::Behind => self.page + self.len - len,
        };
        // SAFETY: these bytes lie in the open pages, which the system made of zeros; `self` is
        // borrowed for as long as the slice lives.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr().add(first), len) }
    }

    /// The last byte of the page before, or the first of the page behind: not to be touched.
    fn forbidden(&self, edge: Edge) -> *mut u8 {
        self.start.as_ptr().wrapping_add(match edge {
            Edge::Before => self.page - 1,
            Edge::Behind => self.page + self.len,
        })
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        // SAFETY: the memory that `new` made, all of it; no slice of it outlives `self`.
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.len + 2 * self.page) };
    }
}

// ---- processes ----

/// How a child ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    Right,
    Wrong,
    Panicked,
    /// By this signal: of a touched page, SIGSEGV; on some systems, SIGBUS.
    Killed(i32),
}

/// How a child ends that does some work. The work must not allocate, for another thread of the
/// parent may have been at it; nor may it take longer than some minutes.
fn in_child(work: impl FnOnce() -> bool) -> End {
    const CODES: [End; 3] = [End::Right, End::Wrong, End::Panicked];
    // SAFETY: the child does its work and exits; it never returns to the test harness.
    let child = unsafe { libc::fork() };
    assert_ne!(child, -1, "{}", std::io::Error::last_os_error());
    if child == 0 {
        // SAFETY: plain calls about this process. It leaves no core file, and does not hang.
        unsafe {
            let none = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
            libc::setrlimit(libc::RLIMIT_CORE, &none);
            libc::signal(libc::SIGSEGV, libc::SIG_DFL);
            libc::signal(libc::SIGBUS, libc::SIG_DFL);
            libc::alarm(600);
        }
        let code = match catch_unwind(AssertUnwindSafe(work)) {
            Ok(true) => 0,
            Ok(false) => 1,
            Err(_) => 2,
        };
        // SAFETY: ends this process and nothing else.
        unsafe { libc::_exit(code) };
    }
    let mut status = 0;
    // SAFETY: `status` is where the answer goes; the child is ours.
    let waited = unsafe { libc::waitpid(child, &mut status, 0) };
    assert_eq!(waited, child, "{}", std::io::Error::last_os_error());
    if libc::WIFSIGNALED(status) {
        return End::Killed(libc::WTERMSIG(status));
    }
    CODES[usize::try_from(libc::WEXITSTATUS(status)).unwrap()]
}

/// If the guards did not hold, all else here would pass whatever a kernel does.
#[test]
fn guards_hold() {
    let mut memory = Guarded::new(100);
    for edge in [Edge::Before, Edge::Behind] {
        let all = memory.len;
        let inside = in_child(|| {
            let bytes = memory.at(edge, all);
            (bytes[0], bytes[all - 1]) = (1, 2);
            black_box(&*bytes).iter().map(|byte| usize::from(*byte)).sum::<usize>() == 3
        });
        assert_eq!(inside, End::Right, "{edge:?}");
        let forbidden = memory.forbidden(edge);
        // SAFETY: none; the child is to die of it.
        let read = in_child(|| unsafe { black_box(forbidden.read_volatile()) < 2 });
        // SAFETY: none; the child is to die of it.
        let written = in_child(|| unsafe {
            forbidden.write_volatile(1);
            true
        });
        for end in [read, written] {
            let guarded = matches!(end, End::Killed(libc::SIGSEGV | libc::SIGBUS));
            assert!(guarded, "{edge:?}: {end:?}");
        }
    }
    assert_eq!(in_child(|| false), End::Wrong);
    assert_eq!(in_child(|| std::panic::resume_unwind(Box::new(()))), End::Panicked);
}

// ---- kernels ----

/// Where a text and what becomes of it lie.
#[derive(Clone, Copy, Debug)]
struct Layout {
    text: Edge,
    out: Edge,
    /// How much more room than needed the slice has; or less.
    spare: isize,
}

/// Every way to lie at the edges: exactly the room that is needed, some more, and too little.
fn layouts() -> Vec<Layout> {
    let edges = [Edge::Before, Edge::Behind];
    let outs = edges.iter().flat_map(|out| edges.iter().map(move |text| (*text, *out)));
    let spares = [0, 1, 7, 31, 33, 64, 65, 200, 600, -1, -2, -17, -32, -64, -65, -130, -300];
    outs.flat_map(|(text, out)| spares.map(|spare| Layout { text, out, spare })).collect()
}

/// A text, and what is to become of it.
struct Case {
    text: String,
    wanted: String,
}

/// Memory for a text and for what becomes of it.
struct Memory {
    text: Guarded,
    out: Guarded,
    appended: String,
}

impl Memory {
    /// Enough for all of some cases.
    fn new(cases: &[Case]) -> Self {
        let text = cases.iter().map(|case| case.text.len()).max();
        let out = cases.iter().map(|case| case.wanted.len()).max();
        let (text, out) = (text.unwrap_or(0), out.unwrap_or(0));
        Self {
            text: Guarded::new(text),
            out: Guarded::new(out + 700),
            appended: String::with_capacity(text + out + 1000),
        }
    }

    /// Whether a kernel does a case right. Allocates nothing.
    fn is_right(&mut self, key: &Normalizer, case: &Case, layout: Layout) -> bool {
        let Some(len) = case.wanted.len().checked_add_signed(layout.spare) else { return true };
        let source = self.text.at(layout.text, case.text.len());
        source.copy_from_slice(case.text.as_bytes());
        let Ok(text) = std::str::from_utf8(source) else { return false };
        let out = self.out.at(layout.out, len);
        let written = key.normalize_to_slice(text, out);
        let right = if layout.spare < 0 {
            written.is_none()
        } else {
            written.and_then(|written| out.get(..written)) == Some(case.wanted.as_bytes())
        };
        if layout.spare != 0 {
            return right;
        }
        // The rest knows of no slice, so once is enough. Short texts are appended in a way of their own.
        self.appended.clear();
        key.normalize_to(text, &mut self.appended);
        let same = case.text == case.wanted;
        right
            && self.appended == case.wanted
            && key.is_normalized(text) == same
            && key.split_normalized(text).1.is_empty() == same
    }
}

/// Every length, at both edges, whatever the room, on every kernel.
#[test]
fn every_length_at_the_edges() {
    let longest = if times() > 1 { 4096 } else { 520 };
    let mut random = Random(50);
    for subject in SUBJECTS.iter() {
        let case = |text: String| Case { wanted: subject.twin.normalize(&text), text };
        let cases: Vec<Case> =
            (0..=longest).map(|len| case(mixtures::of_len(&mut random, len))).collect();
        for key in &subject.keys {
            let layouts = layouts();
            let mut memory = Memory::new(&cases);
            let mut right = |layout| cases.iter().all(|case| memory.is_right(key, case, layout));
            if in_child(|| layouts.iter().all(|layout| right(*layout))) == End::Right {
                continue;
            }
            // Which layout it is, which text, and how much of it.
            let layout =
                layouts.into_iter().find(|layout| in_child(|| right(*layout)) != End::Right);
            let layout = layout.expect("what is wrong with all layouts is wrong with one");
            let end = |case: &Case| {
                let mut memory = Memory::new(std::slice::from_ref(case));
                in_child(|| memory.is_right(key, case, layout))
            };
            let first = cases.iter().find(|case| end(case) != End::Right);
            let first = first.expect("what is wrong with all texts is wrong with one");
            let witness = shrink(&first.text, |text| end(&case(text.to_owned())) != End::Right);
            let case = case(witness);
            panic!(
                "{} on {}: {:?}, {layout:?}\n    for {}, {} bytes\n    to become {}, {} bytes",
                subject.name,
                key.kernel(),
                end(&case),
                points(&case.text),
                case.text.len(),
                points(&case.wanted),
                case.wanted.len()
            );
        }
    }
}
