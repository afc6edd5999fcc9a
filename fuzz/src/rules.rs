//! Rules by number: a base, and one call of the builder, or up to a dozen with up to three rows.

use std::collections::BTreeMap;

use huruf::{Elongation, Profile, Rest, Rules, WhiteSpace};

use crate::reference::calls::{Call, all_calls};
use crate::reference::options::{Options, kept};
use crate::reference::texts::Random;

/// Rules, and what is known of them.
#[derive(Debug)]
pub(crate) struct Drawn {
    pub(crate) rules: Rules,
    /// The same as the twin knows it.
    pub(crate) options: Options,
    /// Whether the twin knows all of it.
    pub(crate) is_known: bool,
    /// Whether a normalization form is run on other scripts. Then normalizing twice may be more
    /// than normalizing once.
    pub(crate) has_rest: bool,
}

thread_local! {
    static CALLS: Vec<Call> = all_calls();
}

const RESTS: [Rest; 2] = [Rest::Nfc, Rest::Nfkc];

/// What rows may name.
#[rustfmt::skip]
pub(crate) const SOURCES: &[char] = &[
    'x', '&', 'Z', '\u{E9}', 'ب', 'ا', 'أ', 'ئ', 'ه', 'ک', 'پ', '\u{6C0}', '\u{6D3}', '\u{64E}',
    '\u{653}', '\u{654}', '\u{670}', '\u{610}', '\u{640}', '\u{FEFB}', '\u{FE71}', '\u{FDFA}',
    '\u{6DD}', '1', '١', '،', '…', '\u{A0}', '\u{200C}', '\u{FE0F}', '\u{1F468}', '\u{915}',
    '\n', ' ', '\0', '\u{8A0}', '\u{10EFD}', '\u{10FFFF}',
];

/// What they may become; nothing more often than anything.
#[rustfmt::skip]
const TARGETS: &[&str] = &[
    "", "", "", "", "", "", "and", " ", "ب", "ا", "ه", "و", "ي", "ئ", "y\u{308}", "\u{6D5}", "\u{FDFA}", "\u{915}",
    "\u{1F469}", "a long text of rather more than a few letters: \u{633}\u{628}\u{633}\u{628}",
    "0123456789012345678901234567890123456789012345678901234567890123", "\u{628}\u{64E}\u{651}",
    "\u{628}\u{651}\u{64E}", "ا\u{653}", "ي\u{654}", "\u{64E}", "\u{301}", "\n", "سبب",
    "\u{10EC2}\u{1EE00}",
];

/// From this number on, rules are several calls; under it, or most of it, one.
pub(crate) const COMPANY: u16 = 256;

/// The rules of a number, on rules that do nothing or on a profile.
pub(crate) fn draw(base: u8, number: u16) -> Drawn {
    let mut drawn = match usize::from(base) % (1 + Profile::ALL.len()) {
        0 => Drawn::new(Rules::new(), Some(Options::default())),
        i => {
            let profile = Profile::ALL[i - 1];
            let known = [Profile::CLEAN, Profile::SEARCH, Profile::SKELETON].contains(&profile);
            Drawn::new(profile.rules(), known.then(|| Options::of(profile)))
        }
    };
    CALLS.with(|calls| {
        if number < COMPANY {
            drawn.call(calls, usize::from(number) % (calls.len() + RESTS.len()));
            return;
        }
        let mut random = Random(number.into());
        for _ in 0..random.size(0, 12) {
            drawn.call(calls, random.below(calls.len() + RESTS.len()));
        }
        let rows = (0..random.below(4)).map(|_| (random.of(SOURCES), random.of(TARGETS)));
        drawn.rows(rows.collect());
    });
    drawn
}

impl Drawn {
    fn new(rules: Rules, options: Option<Options>) -> Self {
        let is_known = options.is_some();
        Self { rules, options: options.unwrap_or_default(), is_known, has_rest: false }
    }

    /// Whether runs are shortened. No profile does that, so that the options know it, whatever
    /// they were set on.
    pub(crate) fn shortens(&self) -> bool {
        self.options.elongation != Elongation::Keep
            || self.options.white_space == WhiteSpace::Collapse
    }

    /// Makes the call `i` of all that there are.
    fn call(&mut self, calls: &[Call], i: usize) {
        if let Some(call) = calls.get(i) {
            self.rules = (call.rules)(self.rules);
            (call.options)(&mut self.options);
            return;
        }
        // The twin knows no normalization form.
        self.rules = self.rules.rest(RESTS[i - calls.len()]);
        self.has_rest = true;
        self.is_known = false;
    }

    fn rows(&mut self, rows: BTreeMap<char, &'static str>) {
        self.rules = self.rules.rows(kept(&rows));
        // Two things that the twin does not know: rows of characters that nobody sees, and white
        // space in a target where runs of it become one in the end.
        if rows.contains_key(&'\u{200C}')
            || rows.contains_key(&'\u{FE0F}')
            || rows.values().any(|to| to.contains('\n'))
        {
            self.is_known = false;
        }
        self.options.rows = rows;
    }
}
