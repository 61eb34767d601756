//! `seats`: publishes seats from a table. All rows or none: every bad row is named with its line and why.

mod table;

use super::{CommandFailed, bundle, failed::print};
use crate::{
    operator::settings::Mistake,
    store::{
        self,
        seats::{self, Seats},
    },
};
use clap::Args;
use rusqlite::{Connection, TransactionBehavior};
use std::{path::PathBuf, process::ExitCode};
use table::Row;

/// What to publish.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store; the server may be running.
    #[arg(long)]
    data: PathBuf,
    /// The table; header port,date,time,seats. The time is on the port's clock.
    #[arg(long)]
    file: PathBuf,
    /// The operator bundle, for ports and their clocks.
    #[arg(long)]
    bundle: PathBuf,
    /// Check and say what would change; write nothing.
    #[arg(long)]
    dry_run: bool,
}

/// How many rows did what.
#[derive(Debug, Default)]
struct Changes {
    new: usize,
    changed: usize,
    same: usize,
}

/// Reads the table, checks it against what is given away, and writes it.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let bundle = bundle::load(&arguments.bundle)?;
    let file = std::fs::File::open(&arguments.file).map_err(|error| CommandFailed::File(arguments.file.clone(), error))?;
    let (rows, mut mistakes) = table::read(file, &bundle);
    let mut connection = store::connect(&arguments.data)?;
    // From the look at what is given to the writing, no seat may be given beside us.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let changes = write(&transaction, &rows, &mut mistakes)?;
    if !mistakes.is_empty() {
        mistakes.sort_by_key(|(line, _)| *line);
        return Err(CommandFailed::Mistakes(
            arguments.file.clone(),
            mistakes.into_iter().map(|(line, why)| Mistake { place: format!("line {line}"), why }).collect(),
        ));
    }
    if arguments.dry_run {
        transaction.rollback()?;
    } else {
        transaction.commit()?;
    }
    let tense = if arguments.dry_run { "would be" } else { "are" };
    print(&format!("{} rows {tense} new, {} changed, {} as they were\n", changes.new, changes.changed, changes.same));
    Ok(ExitCode::SUCCESS)
}

fn write(connection: &Connection, rows: &[Row], mistakes: &mut table::Mistakes) -> rusqlite::Result<Changes> {
    let mut changes = Changes::default();
    for row in rows {
        let known = seats::at(connection, &row.port, row.starts_at_s)?;
        let given = known.as_ref().map_or(0, |known| known.given);
        if row.seats < given {
            mistakes.push((row.line, format!("{given} seats are given away already, {} is fewer", row.seats)));
            continue;
        }
        match known {
            None => changes.new += 1,
            Some(known) if known.seats == row.seats => changes.same += 1,
            Some(_) => changes.changed += 1,
        }
        seats::set(
            connection,
            &Seats { port: row.port.clone(), starts_at_s: row.starts_at_s, zone: row.zone.clone(), seats: row.seats, given },
        )?;
    }
    Ok(changes)
}
