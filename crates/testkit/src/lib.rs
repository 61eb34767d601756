//! For tests only: invented people, a held clock, a network that can be cut, a folder that goes away.
//!
//! Nothing here is ever part of the app. No person here exists, but for the face of an astronaut (`faces`).

mod clock;
pub mod documents;
pub mod draws;
mod emulated;
pub mod faces;
mod folder;
pub mod invented;
pub mod paper;
pub mod picture;
mod proxy;
mod seeded;
pub mod simulation;
pub mod strange;
mod weather;

pub use clock::HeldClock;
pub use emulated::{rounds, this_program};
pub use folder::Folder;
pub use invented::Dice;
pub use proxy::CuttableProxy;
pub use seeded::Seeded;
pub use weather::Weather;
