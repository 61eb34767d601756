//! `check-page`: the page that checks slips at a port, as one file to carry there. It knows what was withdrawn until now.

use super::{CommandFailed, failed::read};
use crate::{
    check_page,
    operator::{Operator, OperatorKey},
    store,
    withdrawn::Withdrawn,
};
use clap::Args;
use jiff::Timestamp;
use std::{path::PathBuf, process::ExitCode};

/// Of whom, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store; the server may be running.
    #[arg(long)]
    data: PathBuf,
    /// Folder of the operator's keys; the age key is not needed there.
    #[arg(long)]
    keys: PathBuf,
    /// The operator bundle.
    #[arg(long)]
    bundle: PathBuf,
    /// The page to write; one that is there is replaced.
    #[arg(long)]
    out: PathBuf,
}

/// Writes it.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let key = OperatorKey::load(&arguments.keys)?;
    let operator = Operator::open(key, read(&arguments.bundle)?).map_err(|code| CommandFailed::Bundle(arguments.bundle.clone(), code))?;
    let withdrawn = Withdrawn::at(&store::connect(&arguments.data)?, Timestamp::now())?;
    let page = check_page::page(&operator, &withdrawn);
    std::fs::write(&arguments.out, page).map_err(|error| CommandFailed::File(arguments.out.clone(), error))?;
    Ok(ExitCode::SUCCESS)
}
