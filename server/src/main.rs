//! The program `turno-server`: reads the command line and leaves everything else to the library.

use clap::Parser;
use std::process::ExitCode;
use turno_server::commands::Commands;

fn main() -> ExitCode {
    match Commands::parse().run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("turno-server: {error}");
            ExitCode::from(2)
        }
    }
}
