//! A picture of a document in, its machine-readable zone out. No camera, no clock, no disk.
//!
//! `read` gives a zone whose check digits are all right, or says why there is none. What is not sure is never given.

mod blobs;
mod curve;
pub mod glyph;
mod grey;
mod ink;
mod lines;
mod read;
mod spell;
pub mod zone;

pub use grey::Grey;
pub use read::{Reading, Unread, read};
