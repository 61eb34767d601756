//! `submissions`: the latest sealed registration of every group as a file, for `open` or `age -d` on another machine.

use super::{CommandFailed, failed::print};
use crate::{
    private_file,
    store::{self, submissions},
};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use turno_core::parcel::Parcel;

/// From where, to where.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store; the server may be running.
    #[arg(long)]
    data: PathBuf,
    /// Folder that gets one <number>.age a group.
    #[arg(long)]
    out: PathBuf,
}

/// Writes them; the name is the number that the group's receipt shows.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let connection = store::connect(&arguments.data)?;
    let folder = &arguments.out;
    private_file::create_folder(folder).map_err(|error| CommandFailed::File(folder.clone(), error))?;
    let mut written = 0_u32;
    submissions::latest(&connection, |id, bytes| {
        let parcel = Parcel::open(&bytes).map_err(CommandFailed::Damaged)?;
        let path = folder.join(format!("{}.age", id.short_number()));
        private_file::replace(&path, &parcel.payload).map_err(|error| CommandFailed::File(path, error))?;
        written += 1;
        Ok::<(), CommandFailed>(())
    })?;
    print(&format!("{written} sealed registrations in {}\n", folder.display()));
    Ok(ExitCode::SUCCESS)
}
