//! The device's store: one folder a profile, encrypted with SQLCipher, opened with a PIN. What it says is durable, is.
//!
//! Knows nothing of screens, of the network, nor of what an answer means (core). Time comes in as an argument.

mod again;
mod cards;
mod changes;
mod database;
mod edits;
mod files;
mod groups;
mod hardware_key;
mod in_use;
mod leaving;
mod lock_file;
mod migrations;
mod notes;
mod outbox;
mod photos;
mod pin;
mod profile;
mod random;
mod seal;
mod vault;

pub use hardware_key::HardwareKey;
pub use outbox::{Fate, Sent, Waiting};
pub use photos::{KeptPhoto, NewPhoto, PhotoFate, RefusedPhoto};
pub use profile::Profile;
pub use random::random;
pub use seal::{seal_for_operator, seal_with_passphrase};
pub use vault::Vault;
