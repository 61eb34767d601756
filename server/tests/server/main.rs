//! What the server promises, tried from outside: over HTTP on the loopback, and through its program.

mod commands;
mod families;
mod house;
mod keeping;
mod limits;
mod parcels;
mod public;
mod scheduling;
mod submissions;
