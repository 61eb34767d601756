//! Deciding what to send, when, and what an answer means. Sans-IO: a driver sends, stores and tells the time.
//!
//! One poison parcel never blocks another: what a server refuses whole is halved until the culprit stands alone.

mod backoff;
mod changes;
mod engine;
pub mod news;
mod photos;
mod terms;

pub use backoff::Backoff;
pub use changes::{Change, Standing, changes};
pub use engine::{Batch, Effect, Engine, Outcome, Outgoing, Step};
pub use photos::{PhotoChange, PhotoEngine, PhotoOutcome, PhotoStep, WaitingPhoto};
pub use terms::{Consent, DataRules, LARGE_BYTES, Permission, Terms};
