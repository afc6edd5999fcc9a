//! Rules on every kernel of this CPU, beside their twin.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{LazyLock, Once};

use huruf::kernel::Kernel;
use huruf::{Language, Normalizer, Profile, Rules};

use crate::reference::Twin;
use crate::reference::show::{points, shrink};
use crate::room::Room;

/// What is judged: one set of rules.
pub(crate) struct Subject {
    pub(crate) name: String,
    pub(crate) twin: Twin,
    /// The same rules on each kernel that this CPU has, the fastest first.
    pub(crate) keys: Vec<Normalizer>,
}

impl Subject {
    /// Rules, and a twin that knows them too.
    pub(crate) fn new(name: String, rules: Rules, twin: Twin) -> Self {
        Self { keys: on_every_kernel(rules), name, twin }
    }

    fn of(profile: Profile) -> Self {
        Self::new(profile.to_string(), profile.rules(), Twin::from_profile(profile))
    }

    /// Fails with a short witness if `wrong` says of any kernel that something is wrong about
    /// `text`, of which `wanted` is to become; and what. A kernel that panics is wrong too.
    #[track_caller]
    pub(crate) fn judge(
        &self,
        text: &str,
        wanted: &str,
        wrong: impl Fn(&Normalizer, &str, &str) -> Option<String>,
    ) {
        for key in &self.keys {
            let Some(error) = caught(|| wrong(key, text, wanted)) else { continue };
            let again = |text: &str| {
                let wanted = self.twin.normalize(text);
                caught(|| wrong(key, text, &wanted))
            };
            let witness = shrink(text, |text| again(text).is_some());
            let error = again(&witness).unwrap_or(error);
            panic!("{} on {}: {error}\n    for {}", self.name, key.kernel(), points(&witness));
        }
    }

    /// Fails with a short witness unless each kernel writes `wanted` for `text`, source and
    /// destination being at addresses that `turn` chooses.
    #[track_caller]
    pub(crate) fn writes(&self, room: &mut Room, text: &str, wanted: &str, turn: usize) {
        let mut wrong = |key| {
            let right = room.write(key, text, turn, wanted.len()) == Ok(wanted.as_bytes());
            (!right).then(String::new)
        };
        if self.keys.iter().all(|key| caught(|| wrong(key)).is_none()) {
            return;
        }
        self.judge(text, wanted, |key, text, wanted| {
            // A shorter witness may need another address, but not all can be tried each time.
            [turn, 0, 1, 2, 3, 33].into_iter().find_map(|turn| {
                let mut room = Room::new();
                let is = match room.write(key, text, turn, wanted.len()) {
                    Ok(is) if is == wanted.as_bytes() => return None,
                    Ok(is) => format!("is {}", bytes(is)),
                    Err(error) => error.to_owned(),
                };
                Some(format!("at address {turn}\n     {is}\n    not {}", points(wanted)))
            })
        });
        panic!("{} of {}: wrong once, but not again", self.name, points(text));
    }
}

thread_local! {
    /// Whether a panic of this thread is caught, and need not be shown.
    static CATCHING: Cell<bool> = const { Cell::new(false) };
}

/// What is wrong, if anything; a panic is, too.
fn caught(wrong: impl FnOnce() -> Option<String>) -> Option<String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let show = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !CATCHING.get() {
                show(info);
            }
        }));
    });
    CATCHING.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(wrong));
    CATCHING.set(false);
    result.unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().map(|words| &**words);
        let words = words.or(panic.downcast_ref::<&str>().copied());
        Some(format!("panics: {}", words.unwrap_or("without words")))
    })
}

/// The same rules on each kernel that this CPU has, the fastest first.
pub(crate) fn on_every_kernel(rules: Rules) -> Vec<Normalizer> {
    let on = |kernel| {
        let key = Normalizer::new(rules).with_kernel(kernel);
        assert_eq!(key.kernel(), kernel, "the kernel runs that was asked for");
        key
    };
    Kernel::available().map(on).collect()
}

/// What is wrong if two texts differ.
pub(crate) fn differ(what: &str, is: &str, not: &str) -> Option<String> {
    (is != not).then(|| format!("{what}\n     is {}\n    not {}", points(is), points(not)))
}

/// A text as code points; what is no text, as bytes.
fn bytes(text: &[u8]) -> String {
    match std::str::from_utf8(text) {
        Ok(text) => points(text),
        Err(_) => format!("{text:02X?}, which is not UTF-8"),
    }
}

/// The profiles that kernels are judged under: of each strength, and of each language that has a
/// way of its own with joiners, heh, yeh or digits.
pub(crate) static SUBJECTS: LazyLock<Vec<Subject>> = LazyLock::new(|| {
    let without = [Profile::SEARCH, Profile::CLEAN, Profile::SKELETON];
    let clean = [Language::Arabic, Language::Persian, Language::Sorani].map(Language::clean);
    let search = [Language::Persian, Language::Sorani, Language::Urdu, Language::Uyghur];
    let all = without.into_iter().chain(clean).chain(search.map(Language::search));
    all.map(Subject::of).collect()
});
