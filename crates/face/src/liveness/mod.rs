//! Is a live person before the camera? An active challenge with a 3-D check, judged on landmarks over time.
//!
//! What it stops and what it does not: `docs/liveness.md`. Nobody is refused by it: whoever does not pass goes another way.

pub mod solid;
