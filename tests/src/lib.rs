//! What house rules, journeys and benchmarks share: the tree of files, the words, a stopwatch, and a page that is driven.

pub mod access;
#[cfg(feature = "windows")]
pub mod album;
#[cfg(feature = "windows")]
pub mod app;
#[cfg(feature = "phone")]
pub mod bridge;
#[cfg(feature = "phone")]
pub mod browser;
pub mod measure;
#[cfg(feature = "windows")]
pub mod page;
#[cfg(feature = "windows")]
pub mod practice;
#[cfg(feature = "windows")]
pub mod screens;
#[cfg(feature = "windows")]
pub mod stage;
pub mod tree;
