//! `draw`: freezes the list of a date, draws it when its number is brought, and writes the files that anybody can check.

use super::{
    CommandFailed, draw_files,
    failed::{print, read},
};
use crate::{
    draws::{self, DrawFault, Made},
    operator::{Operator, OperatorKey},
    store::{self, draws as kept},
};
use clap::Args;
use jiff::{Timestamp, civil::Date};
use rusqlite::{Connection, TransactionBehavior};
use std::{path::PathBuf, process::ExitCode};
use turno_core::scheduling::draw::{
    beacon::{Beacon, Source, quicknet, time_of},
    frozen::DrawFile,
    sha256,
    verify::AllFiles,
};

/// What to draw.
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
    /// The day of the window, on the operator's clock.
    #[arg(long)]
    date: Date,
    /// The round of drand as one of its servers answers it, in a file. Who brought it does not matter: it is signed.
    #[arg(long, conflicts_with = "outcome")]
    beacon: Option<PathBuf>,
    /// The outcome of the named event, where the bundle names one instead of drand.
    #[arg(long)]
    outcome: Option<String>,
    /// Folder that gets the published files.
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Freezes, draws, writes: as far as it can go today.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let key = OperatorKey::load(&arguments.keys)?;
    let operator = Operator::open(key, read(&arguments.bundle)?).map_err(|code| CommandFailed::Bundle(arguments.bundle.clone(), code))?;
    let mut connection = store::connect(&arguments.data)?;
    let (date, now) = (arguments.date, Timestamp::now());
    let frozen = whole(&mut connection, |connection| draws::freeze(connection, &operator, date, now))?;
    print(&format!("frozen: draw.txt has the SHA-256 {}\n", sha256(frozen.draw.as_bytes())));
    let mut files = AllFiles { frozen, ..AllFiles::default() };
    if let Some(beacon) = beacon(arguments)? {
        let made = whole(&mut connection, |connection| draws::make(connection, &operator, date, &beacon, now))?;
        let (said, made) = match made {
            Made::Now(made) => ("drawn", made),
            Made::Before(made) => ("drawn before, nothing was changed", made),
        };
        print(&format!("{said}: {} tickets\n", made.drawn.result.lines().count()));
        files = made;
    } else if let Some(made) = kept::of(&connection, date)?.and_then(|kept| kept.drawn) {
        files = made;
    } else {
        print(&wanted(&DrawFile::parse(&files.frozen.draw).map_err(DrawFault::from)?.rules.source));
    }
    arguments.out.as_ref().map_or(Ok(()), |out| draw_files::write(out, &files))?;
    Ok(ExitCode::SUCCESS)
}

/// Does a step as one transaction: all of it is kept, or nothing.
fn whole<T>(connection: &mut Connection, step: impl FnOnce(&Connection) -> Result<T, DrawFault>) -> Result<T, CommandFailed> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = step(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

fn beacon(arguments: &Arguments) -> Result<Option<Beacon>, CommandFailed> {
    if let Some(outcome) = &arguments.outcome {
        return Ok(Some(Beacon::Named { outcome: outcome.clone() }));
    }
    let bytes = arguments.beacon.as_ref().map(|path| read(path)).transpose()?;
    Ok(bytes.map(|bytes| Beacon::from_drand_json(&bytes)).transpose().map_err(DrawFault::from)?)
}

/// What is still needed, and where it is to be found.
fn wanted(source: &Source) -> String {
    match source {
        Source::Drand { round } => {
            let known_at = time_of(*round).map(|at| at.to_string()).unwrap_or_default();
            format!(
                "wanted: round {round} of drand, from {known_at}, as /{}/public/{round} answers it on any of drand's servers\n",
                quicknet::HASH
            )
        }
        Source::Named { event } => format!("wanted: the outcome of \"{event}\"\n"),
    }
}
