//! The table of seats as an operator writes it: port, date, time, seats. Says of each bad row what is wrong with it; written by us,
//! it has a fifth column, what is given away, which is passed over when it is read again.

use crate::store::seats::Seats;
use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};
use std::{
    collections::BTreeMap,
    io::{self, Read},
    path::Path,
};
use turno_core::operator::Bundle;

/// More seats at one port at one time are a slip of the hand.
const SEATS_MAX: u32 = 10_000;

const COLUMNS: [&str; 4] = ["port", "date", "time", "seats"];

/// What is written behind them.
const GIVEN: &str = "given";

/// Line and what is wrong there.
pub(super) type Mistakes = Vec<(u64, String)>;

/// A row that can be meant.
pub(super) struct Row {
    pub line: u64,
    pub port: String,
    pub zone: String,
    pub starts_at_s: i64,
    pub seats: u32,
}

/// The good rows and the bad ones.
pub(super) fn read(file: impl Read, bundle: &Bundle) -> (Vec<Row>, Mistakes) {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_reader(file);
    let (mut rows, mut mistakes) = (Vec::new(), Mistakes::new());
    match reader.headers() {
        Ok(header) if header.iter().eq(COLUMNS) || header.iter().eq(COLUMNS.into_iter().chain([GIVEN])) => {}
        _ => return (rows, vec![(1, format!("the header must be {}", COLUMNS.join(",")))]),
    }
    let mut seen = BTreeMap::new();
    for record in reader.records() {
        let (line, row) = match record {
            Ok(record) => (record.position().map_or(0, csv::Position::line), self::row(&record, bundle)),
            Err(error) => (error.position().map_or(0, csv::Position::line), Err("is not UTF-8 text in columns".to_owned())),
        };
        match row {
            Ok(row) => match seen.insert((row.port.clone(), row.starts_at_s), line) {
                Some(first) => mistakes.push((line, format!("is the same port and time as line {first}"))),
                None => rows.push(Row { line, ..row }),
            },
            Err(why) => mistakes.push((line, why)),
        }
    }
    (rows, mistakes)
}

/// Every mistake of one row in one sentence.
fn row(record: &csv::StringRecord, bundle: &Bundle) -> Result<Row, String> {
    let [Some(port), Some(date), Some(time), Some(seats), _, None] = [0, 1, 2, 3, 4, 5].map(|column| record.get(column)) else {
        return Err(format!("has {} columns, not {}", record.len(), COLUMNS.len()));
    };
    let known = bundle.port(port).ok_or_else(|| format!("\"{port}\" is no port of the bundle"));
    let day = Date::strptime("%Y-%m-%d", date).map_err(|_| format!("\"{date}\" is no date such as 2026-12-01"));
    let hour = Time::strptime("%H:%M", time).map_err(|_| format!("\"{time}\" is no time such as 09:00"));
    let count =
        seats.parse().ok().filter(|count| *count <= SEATS_MAX).ok_or_else(|| format!("\"{seats}\" is no number from 0 to {SEATS_MAX}"));
    match (known, day, hour, count) {
        (Ok(known), Ok(day), Ok(hour), Ok(seats)) => {
            let zone = TimeZone::get(&known.zone).map_err(|_| format!("the port's clock {} is not known", known.zone))?;
            let start = zone.to_ambiguous_zoned(day.to_datetime(hour)).unambiguous();
            let start = start.map_err(|_| format!("{time} is skipped or comes twice at {port} on {date}: the clocks change"))?;
            // No seats where nobody is received; taking seats away there is right.
            if seats > 0 && !known.receives_at(start.timestamp()) {
                return Err(format!("{port} receives nobody on {date} at {time}"));
            }
            Ok(Row { line: 0, port: port.to_owned(), zone: known.zone.clone(), starts_at_s: start.timestamp().as_second(), seats })
        }
        (port, day, hour, seats) => {
            Err([port.err(), day.err(), hour.err(), seats.err()].into_iter().flatten().collect::<Vec<_>>().join("; "))
        }
    }
}

/// Writes rows as `read` reads them.
pub(super) fn write(path: &Path, all: &[Seats]) -> io::Result<()> {
    let mut writer = csv::Writer::from_path(path)?;
    writer.write_record(COLUMNS.into_iter().chain([GIVEN]))?;
    for seats in all {
        let Some(slot) = seats.slot() else { continue };
        let start = slot.starts_at.to_zoned(TimeZone::get(&slot.zone).unwrap_or(TimeZone::UTC));
        let [date, time] = ["%Y-%m-%d", "%H:%M"].map(|format| start.strftime(format).to_string());
        writer.write_record([&seats.port, &date, &time, &seats.seats.to_string(), &seats.given.to_string()])?;
    }
    writer.flush()
}
