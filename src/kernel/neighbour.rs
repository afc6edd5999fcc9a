//! The nearest visible character to the left.

use crate::plan::{Plan, Step};

/// Finds left neighbours; remembers the last answer and where it holds, so that a long run of
/// invisible characters costs one look each.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Neighbours {
    /// The answer holds from here, right behind the neighbour,
    from: usize,
    /// to here.
    upto: usize,
    found: Option<char>,
}

impl Neighbours {
    /// Whether the character at `pos`, which its left neighbour decides about at `step`, is let go:
    /// an invisible one unless the neighbour owns it, a selector if the neighbour is of the script.
    pub(crate) fn let_go(&mut self, plan: &Plan, text: &str, pos: usize, step: Step) -> bool {
        let neighbour = self.before(plan, text, pos);
        match step {
            Step::VariationSelector => neighbour.is_some_and(|c| plan.drops_selector(c)),
            _ => !neighbour.is_some_and(|c| plan.owns(c)),
        }
    }

    /// The nearest character before `pos` that is neither a mark nor invisible.
    fn before(&mut self, plan: &Plan, text: &str, pos: usize) -> Option<char> {
        let (mut from, mut found) = (pos, None);
        for c in text.get(..pos).unwrap_or_default().chars().rev() {
            if (self.from..=self.upto).contains(&from) {
                break;
            }
            if !plan.is_looked_through(c) {
                found = Some(c);
                break;
            }
            from -= c.len_utf8();
        }
        if (self.from..=self.upto).contains(&from) {
            self.upto = self.upto.max(pos);
            return self.found;
        }
        *self = Self { from, upto: pos, found };
        found
    }
}
