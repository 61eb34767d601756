//! Journeys of the phone in headless Chromium, beside a real practice server: a phone's size and touch, an emulated position,
//! a camera that sees a film.
//!
//! Run by `cargo xtask phone`; pictures and transcripts are left under `target/tour/phone-*`.
#![expect(clippy::panic, clippy::indexing_slicing, reason = "helpers of tests, which clippy.toml lets do so")]

mod document_photo;
mod every_word;
mod film;
mod job;
mod large_text;
mod liveness;
mod photo;
mod shelter;
mod sitter;
