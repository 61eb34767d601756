//! What house rules and benchmarks share: the tree of files, the words, and a stopwatch. Knows nothing of windows.

pub mod access;
pub mod measure;
#[cfg(feature = "windows")]
pub mod practice;
pub mod tree;
