//! `seats`: publishes seats from a table, or writes the table of what there is. All rows or none: every bad row is named with its
//! line and why.

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
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};
use table::Row;
use turno_core::operator::Bundle;

/// What to publish.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store; the server may be running.
    #[arg(long)]
    data: PathBuf,
    /// The table; header port,date,time,seats. The time is on the port's clock.
    #[arg(long, requires = "bundle", required_unless_present = "out")]
    file: Option<PathBuf>,
    /// The operator bundle, for ports and their clocks.
    #[arg(long)]
    bundle: Option<PathBuf>,
    /// Check and say what would change; write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Write the table that there is here, with what is given away, instead.
    #[arg(long, conflicts_with_all = ["file", "bundle", "dry_run"])]
    out: Option<PathBuf>,
}

/// How many rows did what.
#[derive(Debug, Default)]
struct Changes {
    new: usize,
    changed: usize,
    same: usize,
}

/// Takes a table in, or writes one out.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let mut connection = store::connect(&arguments.data)?;
    if let Some(out) = &arguments.out {
        let all = seats::between(&connection, i64::MIN, i64::MAX)?;
        table::write(out, &all).map_err(|error| CommandFailed::File(out.clone(), error))?;
        print(&format!("{} rows\n", all.len()));
    }
    if let (Some(file), Some(bundle)) = (&arguments.file, &arguments.bundle) {
        publish(&mut connection, file, &bundle::load(bundle)?, arguments.dry_run)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Reads the table, checks it against what is given away, and writes it.
fn publish(connection: &mut Connection, path: &Path, bundle: &Bundle, dry_run: bool) -> Result<(), CommandFailed> {
    let file = std::fs::File::open(path).map_err(|error| CommandFailed::File(path.to_owned(), error))?;
    let (rows, mut mistakes) = table::read(file, bundle);
    // From the look at what is given to the writing, no seat may be given beside us.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let changes = write(&transaction, &rows, &mut mistakes)?;
    if !mistakes.is_empty() {
        mistakes.sort_by_key(|(line, _)| *line);
        return Err(CommandFailed::Mistakes(
            path.to_owned(),
            mistakes.into_iter().map(|(line, why)| Mistake { place: format!("line {line}"), why }).collect(),
        ));
    }
    if dry_run {
        transaction.rollback()?;
    } else {
        transaction.commit()?;
    }
    let tense = if dry_run { "would be" } else { "are" };
    print(&format!("{} rows {tense} new, {} changed, {} as they were\n", changes.new, changes.changed, changes.same));
    Ok(())
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
