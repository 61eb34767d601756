//! `verify-draw`: recomputes a draw from its published files alone, and says of everything that does not fit what it is.

use super::{CommandFailed, draw_files, failed::print};
use clap::Args;
use std::{path::PathBuf, process::ExitCode};
use turno_core::scheduling::draw::{
    beacon::{Beacon, BeaconFault, Source},
    sha256,
    verify::{Misfit, Verified, verify},
};

/// Which one.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder with draw.txt, seats.txt, tickets.txt, drawn.txt, result.txt and statistics.json.
    folder: PathBuf,
}

/// Checks; ends with 1 when something does not fit.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let files = draw_files::load(&arguments.folder)?;
    Ok(match verify(&files) {
        Ok(verified) => {
            print(&fits(&verified, &sha256(files.frozen.draw.as_bytes())));
            ExitCode::SUCCESS
        }
        Err(misfits) => {
            print(&misfits.iter().map(|misfit| format!("does not fit: {}\n", told(misfit))).collect::<String>());
            ExitCode::from(1)
        }
    })
}

fn fits(verified: &Verified, draw: &str) -> String {
    let Verified { frozen, outcome, drawn } = verified;
    let (groups, given) = (frozen.tickets.len(), outcome.given.len());
    let source = match (&drawn.beacon, &frozen.rules.source) {
        (Beacon::Drand { round, .. }, _) => format!("the number is round {round} of drand, and drand signed it"),
        (Beacon::Named { outcome }, Source::Named { event }) => format!("look up yourself whether \"{event}\" came out as \"{outcome}\""),
        (Beacon::Named { outcome }, Source::Drand { .. }) => format!("the number is \"{outcome}\""),
    };
    format!(
        "fits: {given} of {groups} groups got seats in the draw of {}, and drawing again gives the same\n{source}\n\
         compare with what was published before the number: draw.txt has the SHA-256 {draw}\n",
        frozen.rules.date
    )
}

fn told(misfit: &Misfit) -> String {
    match misfit {
        Misfit::Unreadable(unreadable) => format!("{}, line {}, is not as it must be", unreadable.file, unreadable.line),
        Misfit::OtherFile(name) => format!("{name} is not the file whose hash was published"),
        Misfit::KnownBefore => "the number could be known before the close".to_owned(),
        Misfit::Beacon(BeaconFault::NotTheNamed) => "the number is not of the round or event that was named before the close".to_owned(),
        Misfit::Beacon(BeaconFault::NotSigned) => "drand did not sign this round".to_owned(),
        Misfit::Beacon(BeaconFault::Unreadable) => "the number cannot be read".to_owned(),
        Misfit::OtherSeed => "the seed is not the one that the number gives".to_owned(),
        Misfit::OtherResult { line } => format!("drawing again gives another result from line {line} of result.txt on"),
        Misfit::OtherStatistics => "statistics.json are not the figures of this draw".to_owned(),
    }
}
