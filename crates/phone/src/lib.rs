//! What is underneath: one trait, and who answers it. The phone does by its own Kotlin (`android`), a laptop by an honest no.
//!
//! Decides nothing, and knows no screen: `src-tauri` asks, core decides what an answer means.

#[cfg(target_os = "android")]
mod android;
mod laptop;
mod machine;

pub use laptop::Laptop;
pub use machine::{Allowed, Condition, Happened, Machine, Reminders, Words};

#[cfg(target_os = "android")]
pub use android::plugin;
