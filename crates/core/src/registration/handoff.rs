//! Giving a group to another device: its key as a code, and the registration itself where there is no network.
//!
//! `code` is the key as text; `sealed` the registration as one piece; `frames` that piece as pictures one after another.

pub mod code;
pub mod frames;
pub mod sealed;

pub use code::{TypedCode, TypedGroup, from_text, look, to_text};
