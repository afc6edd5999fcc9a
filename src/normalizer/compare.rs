//! Equality, order and hash of what texts become, piece by piece.

use core::cmp::Ordering;
use core::hash::Hasher;

use super::Normalizer;
use crate::kernel::{PIECE, Pieces, SHORT};

/// A hasher is fed blocks of so many bytes.
const BLOCK: usize = 64;

impl Normalizer {
    /// Whether two texts are the same once normalized. Allocates nothing.
    ///
    /// ```
    /// use huruf::Profile;
    /// assert!(Profile::SEARCH.normalizer().eq("الشمالیة", "الشَّمالية"));
    /// ```
    #[must_use]
    pub fn eq(&self, a: &str, b: &str) -> bool {
        a == b || self.cmp(a, b).is_eq()
    }

    /// Orders two texts by the bytes they have once normalized. Allocates nothing.
    ///
    /// ```
    /// use huruf::Profile;
    ///
    /// let mut names = ["بشّار", "أحمد"];
    /// names.sort_by(|a, b| Profile::SEARCH.normalizer().cmp(a, b));
    /// assert_eq!(names, ["أحمد", "بشّار"]);
    /// ```
    #[must_use]
    pub fn cmp(&self, a: &str, b: &str) -> Ordering {
        /// From here on, large buffers cost less than many pieces.
        const LONG: usize = 1 << 10;
        let (mut buffer_a, mut buffer_b) = ([0; 2 * SHORT], [0; 2 * SHORT]);
        if let Some(a) = self.short(a, &mut buffer_a)
            && let Some(b) = self.short(b, &mut buffer_b)
        {
            return a.cmp(b);
        }
        if a.len().min(b.len()) < LONG {
            self.compare(a, b, [0; PIECE], [0; PIECE])
        } else {
            self.compare(a, b, [0; 8 * PIECE], [0; 8 * PIECE])
        }
    }

    fn compare<const N: usize>(
        &self,
        a: &str,
        b: &str,
        mut buffer_a: [u8; N],
        mut buffer_b: [u8; N],
    ) -> Ordering {
        let engine = self.engine();
        let (mut a, mut b) = (Pieces::from(engine, a, 0), Pieces::from(engine, b, 0));
        let (mut rest_a, mut rest_b): (&[u8], &[u8]) = (&[], &[]);
        loop {
            if rest_a.is_empty() {
                rest_a = a.next_piece(&mut buffer_a);
            }
            if rest_b.is_empty() {
                rest_b = b.next_piece(&mut buffer_b);
            }
            let both = rest_a.len().min(rest_b.len());
            if both == 0 {
                return rest_a.len().cmp(&rest_b.len());
            }
            let (head_a, tail_a) = rest_a.split_at_checked(both).unwrap_or_default();
            let (head_b, tail_b) = rest_b.split_at_checked(both).unwrap_or_default();
            match head_a.cmp(head_b) {
                Ordering::Equal => (rest_a, rest_b) = (tail_a, tail_b),
                other => return other,
            }
        }
    }

    /// Feeds what `text` becomes to a hasher: texts that are [`eq`](Self::eq) hash alike.
    /// Allocates nothing.
    ///
    /// ```
    /// use huruf::Profile;
    /// use std::hash::{BuildHasher, Hasher, RandomState};
    ///
    /// let state = RandomState::new();
    /// let hash = |text| {
    ///     let mut hasher = state.build_hasher();
    ///     Profile::SEARCH.normalizer().hash(text, &mut hasher);
    ///     hasher.finish()
    /// };
    /// assert_eq!(hash("کوریا"), hash("كوريا"));
    /// ```
    pub fn hash<H: Hasher>(&self, text: &str, state: &mut H) {
        let mut blocks = Blocks { state, block: [0; BLOCK], filled: 0 };
        let mut buffer = [0; 2 * SHORT];
        match self.short(text, &mut buffer) {
            Some(made) => blocks.write(made),
            None => Pieces::from(self.engine(), text, 0).for_each(|piece| blocks.write(piece)),
        }
        blocks.finish();
    }
}

/// Feeds a hasher in blocks of one size, whatever the pieces: hashers may tell two writes from one.
struct Blocks<'h, H> {
    state: &'h mut H,
    block: [u8; BLOCK],
    filled: usize,
}

impl<H: Hasher> Blocks<'_, H> {
    fn write(&mut self, bytes: &[u8]) {
        let mut bytes = bytes;
        if self.filled > 0 {
            let (head, rest) = bytes.split_at(bytes.len().min(BLOCK - self.filled));
            self.keep(head);
            if self.filled < BLOCK {
                return;
            }
            self.state.write(&self.block);
            self.filled = 0;
            bytes = rest;
        }
        let (blocks, rest) = bytes.as_chunks::<BLOCK>();
        blocks.iter().for_each(|block| self.state.write(block));
        self.keep(rest);
    }

    /// Keeps bytes for which there is room.
    fn keep(&mut self, bytes: &[u8]) {
        if let Some(room) = self.block.get_mut(self.filled..self.filled + bytes.len()) {
            room.copy_from_slice(bytes);
            self.filled += bytes.len();
        }
    }

    fn finish(self) {
        self.state.write(self.block.get(..self.filled).unwrap_or_default());
        self.state.write_u8(0xFF);
    }
}
