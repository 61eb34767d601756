//! The command line: every command, what it takes, and which file does it.

pub mod bundle;
pub mod check_page;
pub mod draw;
mod draw_files;
mod failed;
pub mod keys;
pub mod open;
pub mod practice;
pub mod region;
pub mod seats;
pub mod serve;
pub mod stats;
pub mod submissions;
pub mod verify_draw;

pub use failed::CommandFailed;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Turno's server: carries parcels, keeps seats, gives them out. It cannot read what it carries.
#[derive(Debug, Parser)]
#[command(name = "turno-server", version)]
pub struct Commands {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make the operator's keys.
    Keys(keys::Arguments),
    /// Check operator.toml, sign it, and write the operator bundle.
    Bundle(bundle::Arguments),
    /// Publish seats from a table (header: port,date,time,seats).
    Seats(seats::Arguments),
    /// Freeze the list of a date, and draw it when its number is known.
    Draw(draw::Arguments),
    /// Recompute a draw from its published files alone.
    VerifyDraw(verify_draw::Arguments),
    /// Show the figures of the draws.
    Stats(stats::Arguments),
    /// Write the page that checks slips at a port, with what was withdrawn until now.
    CheckPage(check_page::Arguments),
    /// Serve.
    Serve(serve::Arguments),
    /// Serve as the practice operator: nothing given is real.
    Practice(practice::Arguments),
    /// Ask the region about places.
    Region(region::Arguments),
    /// Open a sealed registration.
    Open(open::Arguments),
    /// Write the latest sealed registration of every group to files.
    Submissions(submissions::Arguments),
}

impl Commands {
    /// Does what the command line says.
    pub fn run(self) -> Result<ExitCode, CommandFailed> {
        match self.command {
            Command::Keys(arguments) => keys::run(&arguments),
            Command::Bundle(arguments) => bundle::run(&arguments),
            Command::Seats(arguments) => seats::run(&arguments),
            Command::Draw(arguments) => draw::run(&arguments),
            Command::VerifyDraw(arguments) => verify_draw::run(&arguments),
            Command::Stats(arguments) => stats::run(&arguments),
            Command::CheckPage(arguments) => check_page::run(&arguments),
            Command::Serve(arguments) => serve::run(arguments),
            Command::Practice(arguments) => practice::run(arguments),
            Command::Region(arguments) => region::run(&arguments),
            Command::Open(arguments) => open::run(&arguments),
            Command::Submissions(arguments) => submissions::run(&arguments),
        }
    }
}
