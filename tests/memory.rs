//! Where there is no memory: the calls that say so, and what they leave behind.
//!
//! The allocator of this program fails when it is told to. A call that asked for memory in a way
//! that cannot fail would end the program, and so the test.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that panics has failed"
)]
#![allow(unsafe_code, reason = "an allocator is unsafe to write")]

mod reference;

use std::alloc::{GlobalAlloc, Layout, System};
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::TryReserveError;
use std::ptr;

use huruf::{Elongation, Language, Normalizer, Profile, WhiteSpace};

use reference::show::points;
use reference::texts::{HARD, Random, mixture, times};

/// The system's allocator, which has nothing left for a thread after so many requests.
struct Failing;

thread_local! {
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Whether this request fails.
fn fails() -> bool {
    // A thread that ends has no counter any more.
    let left = LEFT.try_with(|left| match left.get() {
        None => false,
        Some(0) => true,
        Some(more) => {
            left.set(Some(more - 1));
            false
        }
    });
    left.unwrap_or(false)
}

// SAFETY: every call that does not fail goes to the system's allocator as it comes.
unsafe impl GlobalAlloc for Failing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if fails() {
            return ptr::null_mut();
        }
        // SAFETY: the caller keeps the contract of `alloc`, which is that of `System`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the pointer came from `System`, with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if fails() {
            return ptr::null_mut();
        }
        // SAFETY: the pointer came from `System`, with this layout.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static FAILING: Failing = Failing;

/// Runs `call` with memory for `requests` only.
fn with<T>(requests: usize, call: impl FnOnce() -> T) -> T {
    LEFT.set(Some(requests));
    let result = call();
    LEFT.set(None);
    result
}

/// How often `call` failed, with memory for no request, for one, and so on, before it did not.
fn failures<T>(call: impl Fn() -> Result<T, TryReserveError>) -> (usize, T) {
    let (failed, (), result) = failures_with(|| (), |()| call());
    (failed, result)
}

/// The same of a call that works on something, which is made anew each time.
fn failures_with<S, T>(
    make: impl Fn() -> S,
    call: impl Fn(&mut S) -> Result<T, TryReserveError>,
) -> (usize, S, T) {
    for requests in 0..64 {
        let mut made = make();
        if let Ok(result) = with(requests, || call(&mut made)) {
            return (requests, made, result);
        }
    }
    panic!("it never succeeds");
}

#[test]
fn memory_fails_when_it_is_told_to() {
    assert!(with(0, || Vec::<u8>::new().try_reserve(1)).is_err());
    assert!(with(1, || Vec::<u8>::new().try_reserve(1)).is_ok());
    let mut some = vec![1];
    assert!(with(0, || some.try_reserve(100)).is_err());
    assert_eq!(some, [1]);
}

/// What every call that may fail does with a text; how often it failed.
fn check(name: &str, key: &Normalizer, text: &str) -> usize {
    let wanted = key.normalize(text).into_owned();
    let (mut failed, got) = failures(|| key.try_normalize(text));
    let borrowed = matches!(got, Cow::Borrowed(_));
    assert_eq!(got, wanted, "{name} of {}", points(text));
    assert_eq!(borrowed, wanted == text);
    assert!(failed == 0 || !borrowed, "normalized text needs no memory");

    for before in ["", "قبل\u{64E}"] {
        let try_append = |out: &mut String| {
            let result = key.try_normalize_to(text, out);
            assert!(result.is_ok() || out == before, "what it held is kept");
            result
        };
        let (again, out, ()) = failures_with(|| before.to_owned(), try_append);
        failed += again;
        assert_eq!(out.strip_prefix(before), Some(&*wanted), "{name} of {}", points(text));
    }

    let bytes = [b"\xD8", text.as_bytes(), b"\xFF", text.as_bytes()].concat();
    let wanted = key.normalize_bytes(&bytes);
    let (again, got) = failures(|| key.try_normalize_bytes(&bytes));
    assert_eq!(got, wanted, "{name} of {}", points(text));

    // A stream that failed is dropped: each time it begins anew.
    let stream = |out: &mut Vec<u8>| {
        let mut stream = key.stream();
        for chunk in bytes.chunks(bytes.len() / 3 + 1) {
            let before = out.len();
            stream.try_push(chunk, out).inspect_err(|_| assert_eq!(out.len(), before))?;
        }
        let before = out.len();
        stream.try_finish(out).inspect_err(|_| assert_eq!(out.len(), before))
    };
    let (more, out, ()) = failures_with(Vec::new, stream);
    assert_eq!(out, *wanted, "{name} of {}", points(text));
    failed + again + more
}

#[test]
fn every_request_may_fail() {
    let runs = Profile::SEARCH.rules().elongation(Elongation::One);
    let runs = Normalizer::new(runs.white_space(WhiteSpace::Collapse));
    let mut all: Vec<(String, &Normalizer)> = vec![("runs".into(), &runs)];
    all.extend(Profile::ALL.into_iter().map(|p| (p.to_string(), p.normalizer())));
    let mut random = Random(60);
    let mut failed = 0;
    for i in 0..3_000 * times() {
        let (name, key) = &all[i % all.len()];
        failed += check(name, key, &mixture(&mut random));
    }
    assert!(failed > 3_000, "{failed}");
    // Long texts, some of which outgrow themselves: they ask more than once.
    let mut most = 0;
    let sorani = Language::Sorani.search();
    for key in [Profile::CLEAN.normalizer(), sorani.normalizer(), &runs] {
        for (name, piece) in HARD {
            for stays in [0, 100_000] {
                let text = format!("{}\n{}", "ب ".repeat(stays / 3), piece.repeat(20_000));
                most = most.max(check(name, key, &text));
            }
        }
    }
    assert!(most > 3, "{most}");
}
