//! What the benchmarks stand on: texts, and the yardsticks they are held against.

pub(crate) mod corpus;
pub(crate) mod naive;
