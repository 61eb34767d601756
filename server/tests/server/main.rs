//! What the server promises, tried from outside: over HTTP on the loopback, and through its program.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "clippy knows tests by #[test] alone; here the functions around them are tests too"
)]

mod commands;
mod draw;
mod draw_own;
mod draw_twice;
mod families;
mod house;
mod keeping;
mod limits;
mod liveness;
mod lost_phone;
mod model;
mod parcels;
mod photos;
mod photos_cut;
mod public;
mod race;
mod replacing;
mod replayed;
mod scheduling;
mod slips;
mod submissions;
mod tls;
