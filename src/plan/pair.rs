//! A value for each pair of bytes.

use alloc::boxed::Box;

/// A table with one place for each pair of bytes, indexed without a bounds check: the index is a
/// `u16`, the length 65,536.
#[derive(Clone, Debug)]
pub(crate) struct ByPair<T>(Box<[T; 65536]>);

impl<T: Copy + Default> ByPair<T> {
    pub(super) fn new() -> Self {
        // Made on the heap: a stack may be smaller.
        let zeros: Box<[T]> = core::iter::repeat_n(T::default(), 65536).collect();
        match zeros.try_into() {
            Ok(table) => Self(table),
            Err(_) => Self(Box::new([T::default(); 65536])), // never: the length is that
        }
    }

    #[inline(always)]
    pub(crate) fn get(&self, pair: u16) -> T {
        self.0.get(usize::from(pair)).copied().unwrap_or_default()
    }

    pub(super) fn at(&mut self, pair: u16) -> Option<&mut T> {
        self.0.get_mut(usize::from(pair))
    }

    pub(super) fn set(&mut self, pair: u16, value: T) {
        if let Some(place) = self.at(pair) {
            *place = value;
        }
    }
}
