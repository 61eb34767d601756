//! `stats`: the figures of the draws, the newest first, as a table for people; `statistics.json` has the same for programs.

use super::{CommandFailed, failed::print};
use crate::{
    draws::DrawFault,
    store::{self, draws},
};
use clap::Args;
use std::{fmt::Write, path::PathBuf, process::ExitCode};
use turno_core::scheduling::draw::{
    Unreadable,
    statistics::{Statistics, Waits},
};

/// Of which.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder of the store; the server may be running.
    #[arg(long)]
    data: PathBuf,
    /// So many draws, the newest first.
    #[arg(long, default_value_t = 1)]
    draws: usize,
}

/// Prints them.
pub fn run(arguments: &Arguments) -> Result<ExitCode, CommandFailed> {
    let connection = store::connect(&arguments.data)?;
    let dates = draws::made(&connection)?;
    if dates.is_empty() {
        print("no draw was made yet\n");
    }
    for date in dates.into_iter().take(arguments.draws).filter_map(|date| date.parse().ok()) {
        let Some(files) = draws::of(&connection, date)?.and_then(|kept| kept.drawn) else { continue };
        let damaged = |_| DrawFault::Damaged(Unreadable { file: "statistics.json", line: 0 });
        print(&table(&serde_json::from_str(&files.statistics).map_err(damaged)?));
    }
    Ok(ExitCode::SUCCESS)
}

fn weeks(waits: &Waits) -> String {
    let Waits { p50_weeks, p90_weeks, p99_weeks, most_weeks } = waits;
    format!("{p50_weeks}/{p90_weeks}/{p99_weeks}/{most_weeks}")
}

fn table(statistics: &Statistics) -> String {
    let Statistics { date, tickets, people, ports, sizes, waits, waiting } = statistics;
    // Writing to a string cannot fail.
    let mut text = format!("draw of {date}: {tickets} groups, {people} people\n");
    let _ = writeln!(text, "waits in weeks (half/90 %/99 %/longest): seated {}, still waiting {}", weeks(waits), weeks(waiting));
    let _ = writeln!(
        text,
        "{:<16} {:>6} {:>6} {:>6} {:>6} {:>7} {:>6} {:>8}  waits",
        "port", "named", "first", "seats", "groups", "people", "oldest", "overflow"
    );
    for (port, its) in ports {
        let _ = writeln!(
            text,
            "{port:<16} {:>6} {:>6} {:>6} {:>6} {:>7} {:>6} {:>8}  {}",
            its.named,
            its.named_first,
            its.seats,
            its.groups,
            its.people,
            its.oldest,
            its.overflow,
            weeks(&its.waits)
        );
    }
    let _ = writeln!(text, "{:<16} {:>6} {:>6} {:>7}", "people in group", "groups", "seated", "chance");
    for size in sizes {
        let chance = 100.0 * f64::from(size.seated) / f64::from(size.tickets.max(1));
        let _ = writeln!(text, "{:<16} {:>6} {:>6} {chance:>6.1}%", size.people, size.tickets, size.seated);
    }
    text
}
