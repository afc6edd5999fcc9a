//! Rules, ready to be checked.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

use huruf::kernel::Kernel;
use huruf::{Normalizer, Profile, Rules};

use crate::input::DRAWN;
use crate::reference::Twin;
use crate::rules::{self, Drawn};

/// Rules with all that runs them.
#[derive(Debug)]
pub struct Subject {
    /// For messages.
    pub name: String,
    /// One normalizer for each kernel of this CPU, the portable one first.
    pub kernels: Vec<(Kernel, Normalizer)>,
    /// As a user has it.
    pub normalizer: Normalizer,
    /// Whether normalizing twice is normalizing once.
    pub is_idempotent: bool,
    /// Whether runs are shortened, which `normalize_to_slice` does not do.
    pub shortens: bool,
    twin: LazyLock<Option<Twin>, Box<dyn FnOnce() -> Option<Twin>>>,
}

/// How many drawn rules are kept compiled: a plan is 0.4 MB for each kernel.
const KEPT: usize = 256;

/// `None` if the rules are refused.
type Drawings = HashMap<(u8, u16), Option<Rc<Subject>>>;

impl Subject {
    /// The subject of the first bytes of an input; `None` if its rules are refused.
    #[must_use]
    pub fn of(which: u8, number: u16) -> Option<Rc<Self>> {
        thread_local! {
            static PROFILES: RefCell<HashMap<usize, Rc<Subject>>> = RefCell::default();
            static DRAWINGS: RefCell<Drawings> = RefCell::default();
        }
        if which < DRAWN {
            let i = usize::from(which) % Profile::ALL.len();
            return PROFILES.with_borrow_mut(|kept| {
                Some(kept.entry(i).or_insert_with(|| Rc::new(Self::of_profile(i))).clone())
            });
        }
        DRAWINGS.with_borrow_mut(|kept| {
            if kept.len() == KEPT && !kept.contains_key(&(which, number)) {
                kept.clear();
            }
            let draw = || Self::of_rules(rules::draw(which - DRAWN, number)).map(Rc::new);
            kept.entry((which, number)).or_insert_with(draw).clone()
        })
    }

    fn of_profile(i: usize) -> Self {
        let profile = Profile::ALL[i];
        Self {
            name: profile.to_string(),
            kernels: on_each_kernel(profile.rules()),
            normalizer: Normalizer::new(profile.rules()),
            is_idempotent: true,
            shortens: false,
            twin: LazyLock::new(Box::new(move || Some(Twin::from_profile(profile)))),
        }
    }

    fn of_rules(drawn: Drawn) -> Option<Self> {
        let made = Normalizer::try_new(drawn.rules);
        if drawn.is_known {
            let right = drawn.options.rows_are_right();
            assert_eq!(made.is_ok(), right, "{:?}: {:?}", drawn.rules, made.err());
        }
        Some(Self {
            name: format!("{:?}", drawn.rules),
            normalizer: made.ok()?,
            kernels: on_each_kernel(drawn.rules),
            is_idempotent: !drawn.has_rest,
            shortens: drawn.shortens(),
            twin: LazyLock::new(Box::new(move || {
                drawn.is_known.then(|| Twin::from_options(&drawn.options))
            })),
        })
    }

    /// Whether the twin knows these rules.
    #[must_use]
    pub fn has_twin(&self) -> bool {
        self.twin().is_some()
    }

    /// The twin, if it knows these rules.
    pub(crate) fn twin(&self) -> Option<&Twin> {
        self.twin.as_ref()
    }
}

/// The rules on each kernel; a normalizer that nobody uses is not compiled.
fn on_each_kernel(rules: Rules) -> Vec<(Kernel, Normalizer)> {
    let kernels: Vec<Kernel> = Kernel::available().collect();
    assert_eq!(kernels.last(), Some(&Kernel::Portable), "the portable kernel is there, and last");
    let on = |kernel| (kernel, Normalizer::new(rules).with_kernel(kernel));
    kernels.into_iter().rev().map(on).collect()
}
