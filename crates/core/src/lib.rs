//! Decides, never does: no clock, file, socket, thread or randomness of its own. Time and random bytes are arguments.
//!
//! One module a concept; the same names stand in the shell, the screens and the words. Nothing here knows who calls it.

pub mod failure;
pub mod ids;
pub mod keys;
pub mod liveness;
pub mod operator;
pub mod parcel;
pub mod photo;
pub mod ports;
pub mod region;
pub mod registration;
pub mod scheduling;
pub mod sync;
pub mod time;
mod typed;
pub mod vault;

pub use failure::{Code, Failure};
