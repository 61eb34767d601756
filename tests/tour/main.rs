//! Journeys through real windows: the real app, the real server, the network cut and restored on the way.
//!
//! Run by `cargo xtask tour`; pictures and a transcript are left under `target/tour/`.

mod access;
mod caseload;
mod draw_day;
mod families;
mod family;
mod forged;
mod handoff;
mod impostor;
mod main_job;
mod six;
mod stage;
mod trouble;
mod window;

use turno_tests::{album, page::Step};
