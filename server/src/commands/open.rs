//! `open`: opens a sealed registration. Plain `age -d` opens the same file.

use super::{
    CommandFailed,
    failed::{print, read},
};
use crate::{operator::keys::load_age_identity, private_file};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};

/// What to open.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder with submissions.age-key.
    #[arg(long)]
    keys: PathBuf,
    /// The sealed registration.
    #[arg(long = "in", value_name = "FILE")]
    sealed: PathBuf,
    /// Where to write it, readable by its owner alone; without it, to the terminal.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Opens it.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let identity = load_age_identity(&arguments.keys)?;
    let plain = age::decrypt(&identity, &read(&arguments.sealed)?)
        .map_err(|error| CommandFailed::NotSealedToUs(arguments.sealed.clone(), error))?;
    match &arguments.out {
        Some(path) => private_file::replace(path, &plain).map_err(|error| CommandFailed::File(path.clone(), error))?,
        None => print(&String::from_utf8_lossy(&plain)),
    }
    Ok(ExitCode::SUCCESS)
}
