//! A part of the normalized text, made as it is needed.
//!
//! As long as a text stays as it is, the window lies in the text itself. From the first change on it
//! is a buffer, which a kernel fills, and of which the front goes when it is done with.

use alloc::vec::Vec;

use crate::kernel::{self, Cursor, Engine, MIN_ROOM, Room, SLACK, Squeeze};
use crate::normalizer::Normalizer;

/// How much is made at first, so that what stands at the start of a long text is found soon.
const FIRST: usize = 1 << 10;
/// How much is made at a time in the end.
const MOST: usize = 16 << 10;
/// So much is walked through rather than made again.
pub(super) const NEAR: usize = 2 * STEP;
/// How much of the source is made again at a time in the end.
const STEP: usize = 64;
/// Beyond that it is the other way round: such a sequence has no place in it to start from.
const FAR: usize = 4 * MOST;
/// So many characters are looked at for the start of a sequence.
const FEW: usize = 64;

/// A place between two combining sequences, on both sides.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Anchor {
    pub(super) source: usize,
    /// How much normalized text stands before it, from where the work began.
    pub(super) made: usize,
}

/// Normalized text from some place on. Places in it are counted from where the work began.
#[derive(Debug)]
pub(super) struct Window<'a> {
    normalizer: &'a Normalizer,
    engine: &'a Engine,
    text: &'a str,
    /// Where the work began.
    begin: usize,
    /// Whether the text was found to stay so far: then the window lies in it.
    stays: bool,
    cursor: Cursor<'a>,
    squeeze: Option<Squeeze>,
    buffer: Vec<u8>,
    /// What is to be squeezed.
    raw: Vec<u8>,
    /// Where the window starts and ends.
    from: usize,
    upto: usize,
    /// How much to make next.
    size: usize,
    done: bool,
    /// Of those that are not needed any more, the last, and all others.
    anchors: Vec<Anchor>,
}

impl<'a> Window<'a> {
    /// Nothing yet, of a text from `begin` on, which is a safe boundary.
    pub(super) fn new(normalizer: &'a Normalizer, text: &'a str, begin: usize) -> Self {
        let engine = normalizer.engine();
        let squeeze = Squeeze::of(&engine.plan);
        Self {
            normalizer,
            engine,
            text,
            begin,
            stays: squeeze.is_none(),
            cursor: Cursor::new(begin),
            squeeze,
            buffer: Vec::new(),
            raw: Vec::new(),
            from: 0,
            upto: 0,
            size: FIRST,
            done: begin >= text.len(),
            anchors: Vec::from([Anchor { source: begin, made: 0 }]),
        }
    }

    pub(super) fn engine(&self) -> &'a Engine {
        self.engine
    }

    /// The bytes of the window.
    pub(super) fn bytes(&self) -> &[u8] {
        match self.stays {
            true => {
                let text = self.text.as_bytes();
                text.get(self.begin + self.from..self.begin + self.upto).unwrap_or_default()
            }
            false => &self.buffer,
        }
    }

    /// Where it starts.
    pub(super) fn from(&self) -> usize {
        self.from
    }

    /// Whether it reaches to the end of the text.
    pub(super) fn is_last(&self) -> bool {
        self.done
    }

    /// Makes the next part, as much as `more` at least, and keeps what stands from `keep` on.
    pub(super) fn advance(&mut self, keep: usize, more: usize) {
        let keep = keep.clamp(self.from, self.upto);
        let needed = self.anchors.iter().rposition(|anchor| anchor.made <= keep);
        self.anchors.drain(..needed.unwrap_or_default());
        let size = self.size.max(more);
        self.size = (self.size * 2).min(MOST);
        if self.stays && self.look(keep, size) {
            return;
        }
        self.buffer.drain(..(keep - self.from).min(self.buffer.len()));
        self.from = keep;
        let least = self.upto + size.min(self.text.len());
        while !self.done && self.upto < least {
            self.make(least - self.upto);
        }
    }

    /// Looks at so much more of a text that stayed so far. Says whether it still does.
    fn look(&mut self, keep: usize, size: usize) -> bool {
        let from = self.begin + self.upto;
        let upto = kernel::stays(self.engine, self.text, from, size).max(from);
        self.upto = upto - self.begin;
        if upto - from >= size / 2 || upto == self.text.len() {
            self.from = keep;
            self.done = upto == self.text.len();
            return true;
        }
        // Something changes.
        let kept = self.text.as_bytes().get(self.begin + keep..upto);
        self.buffer.extend_from_slice(kept.unwrap_or_default());
        self.from = keep;
        self.stays = false;
        self.cursor = Cursor::new(upto);
        false
    }

    /// Makes so much more.
    fn make(&mut self, size: usize) {
        let room = size.max(MIN_ROOM) + SLACK;
        let source = self.cursor.pos;
        let is_anchor = self.cursor.is_between()
            && self.squeeze.as_ref().is_none_or(|squeeze| {
                !squeeze.holds() && self.normalizer.is_boundary(self.text, source)
            });
        if is_anchor {
            self.anchors.push(Anchor { source, made: self.upto });
        }
        let before = self.buffer.len();
        match &mut self.squeeze {
            None => {
                self.buffer.reserve_exact(room);
                kernel::append(self.engine, self.text, &mut self.cursor, &mut self.buffer, None);
                self.done = self.cursor.is_done(self.text);
            }
            Some(squeeze) => {
                self.raw.clear();
                self.raw.reserve_exact(room);
                kernel::append(self.engine, self.text, &mut self.cursor, &mut self.raw, None);
                self.done = self.cursor.is_done(self.text);
                let mut push = |c: char| {
                    self.buffer.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                };
                squeeze.feed(core::str::from_utf8(&self.raw).unwrap_or_default(), &mut push);
                if self.done {
                    squeeze.finish(push);
                }
            }
        }
        self.upto += self.buffer.len() - before;
    }

    /// A place at or before `made`, which is in the window.
    pub(super) fn anchor_before(&self, made: usize) -> Anchor {
        let found = self.anchors.iter().rfind(|anchor| anchor.made <= made);
        found.copied().unwrap_or_default()
    }

    /// The same, brought nearer to `made` if that can be had for less than a walk would cost.
    pub(super) fn near(&self, anchor: Anchor, made: usize) -> Anchor {
        let mut near = anchor;
        if (NEAR..FAR).contains(&made.saturating_sub(anchor.made)) && self.squeeze.is_none() {
            match self.stays {
                true => near = self.sequence_before(made).unwrap_or(anchor),
                false => self.make_again(&mut near, made),
            }
        }
        near
    }

    /// Keeps an anchor for others that come behind it.
    pub(super) fn keep(&mut self, anchor: Anchor) {
        let behind = self.anchors.iter().rposition(|other| other.made < anchor.made);
        let at = behind.map_or(0, |at| at + 1);
        if self.anchors.get(at).is_none_or(|next| next.made > anchor.made) {
            self.anchors.insert(at, anchor);
        }
    }

    /// The start of the sequence that a place lies in, in a text that stays.
    fn sequence_before(&self, made: usize) -> Option<Anchor> {
        let source = self.begin + made;
        let mut starts = self.text.get(..source)?.char_indices().rev().take(FEW);
        let starts = starts.find(|(_, c)| kernel::starts_sequence(&self.engine.plan, *c));
        let source = starts.map(|(at, _)| at).filter(|at| *at >= self.begin)?;
        Some(Anchor { source, made: source - self.begin })
    }

    /// Makes what stands between an anchor and a place again, to bring the anchor nearer.
    fn make_again(&self, anchor: &mut Anchor, made: usize) {
        let mut cursor = Cursor::new(anchor.source);
        let mut buffer = [0; 4 * MIN_ROOM];
        let mut at = anchor.made;
        while made - at >= MIN_ROOM && !cursor.is_done(self.text) {
            let most = (made - at).min(buffer.len());
            let mut room = Room::of(buffer.get_mut(..most).unwrap_or_default());
            kernel::rewrite(self.engine, self.text, &mut cursor, &mut room);
            at += room.written();
            if cursor.is_between() {
                *anchor = Anchor { source: cursor.pos, made: at };
            }
        }
        if anchor.source != cursor.pos || !cursor.is_between() {
            return;
        }
        // The rest in short steps.
        while let Some(part) = self.step(anchor.source) {
            let mut room = Room::of(&mut buffer);
            kernel::rewrite(self.engine, part, &mut cursor, &mut room);
            at += room.written();
            if at > made || !cursor.is_done(part) {
                return;
            }
            *anchor = Anchor { source: part.len(), made: at };
        }
    }

    /// The text up to where the first sequence starts that is a step further than `from`.
    fn step(&self, from: usize) -> Option<&'a str> {
        let mut at = from + STEP;
        while at < self.text.len() && !self.text.is_char_boundary(at) {
            at += 1;
        }
        let mut chars = self.text.get(at..)?.char_indices().take(FEW);
        let (start, _) = chars.find(|(_, c)| kernel::starts_sequence(&self.engine.plan, *c))?;
        self.text.get(..at + start)
    }
}
