//! What house rules and benchmarks share: the tree of files, the words, and a stopwatch. Knows nothing of windows.

pub mod measure;
pub mod tree;
