//! Is a live person before the camera? An active challenge with a 3-D check, judged on landmarks over time.
//!
//! What it stops and what it does not: `docs/liveness.md`. Nobody is refused by it: whoever does not pass goes another way.

mod continuity;
mod course;
mod movement;
mod neutral;
mod report;
mod session;
pub mod solid;
mod steps;

pub use report::{Broken, Ended, How, Method, Outcome, Report, Solidity, Try};
pub use session::{Event, Notice, Prompt, Saying, Session, replay};
pub use steps::{STEPS, Step, order};
