//! For benchmarks and tests: one kernel by name, and rewriting into a slice.

use super::Normalizer;
use crate::kernel::{self, Cursor, Kernel, MIN_ROOM, Room, Squeeze};

impl Normalizer {
    /// The same rules on one kernel, though the CPU may have a faster one. On a CPU that lacks it,
    /// [`Kernel::best`] runs.
    ///
    /// ```
    /// use huruf::{Normalizer, Profile, kernel::Kernel};
    ///
    /// let key = Normalizer::new(Profile::SEARCH.rules()).with_kernel(Kernel::Portable);
    /// assert_eq!(key.kernel(), Kernel::Portable);
    /// assert_eq!(key.normalize("أحمد"), "احمد");
    /// ```
    #[must_use]
    pub fn with_kernel(self, kernel: Kernel) -> Self {
        Self::of(self.rules, Some(kernel))
    }

    /// The kernel that runs.
    #[must_use]
    pub fn kernel(&self) -> Kernel {
        self.engine().kernel()
    }

    /// Writes what `text` becomes to the beginning of `out`, and says how many bytes; `None` if
    /// there is no room for it, or if the rules shorten runs, which needs a buffer of its own.
    ///
    /// Writes nothing outside `out`. What stands behind the written bytes is undefined.
    ///
    /// ```
    /// use huruf::{Normalizer, Profile};
    ///
    /// let key = Profile::SEARCH.normalizer();
    /// let mut out = [0; 8];
    /// assert_eq!(key.normalize_to_slice("أحمد", &mut out), Some(8));
    /// assert_eq!(out, *"احمد".as_bytes());
    /// assert_eq!(key.normalize_to_slice("أحمد", &mut out[..7]), None);
    /// ```
    #[must_use]
    pub fn normalize_to_slice(&self, text: &str, out: &mut [u8]) -> Option<usize> {
        let engine = self.engine();
        if Squeeze::of(&engine.plan).is_some() {
            return None;
        }
        let mut cursor = Cursor::new(0);
        let mut room = Room::of(out);
        kernel::rewrite(engine, text, &mut cursor, &mut room);
        let mut written = room.written();
        // The last characters may need more room on the way than in the end.
        let mut buffer = [0; MIN_ROOM];
        while !cursor.is_done(text) {
            let mut room = Room::of(&mut buffer);
            kernel::rewrite(engine, text, &mut cursor, &mut room);
            let len = room.written();
            out.get_mut(written..written + len)?.copy_from_slice(buffer.get(..len)?);
            written += len;
        }
        Some(written)
    }
}
