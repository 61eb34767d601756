//! `keys`: makes the operator's keys. Nothing is overwritten.

use super::{CommandFailed, failed::print};
use crate::operator::keys;
use clap::Args;
use std::{path::PathBuf, process::ExitCode};

/// Where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder that gets operator.key, operator.pub and submissions.age-key.
    #[arg(long)]
    out: PathBuf,
}

/// Makes them and prints the public halves.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let made = keys::make(&arguments.out)?;
    print(&format!("operator {}\nsubmissions {}\n", made.operator, made.age_recipient));
    Ok(ExitCode::SUCCESS)
}
