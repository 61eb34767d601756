//! `seats.txt`: the seats that a draw gives out, one line a port and time, sorted.

use super::lines::{Unreadable, exactly, is_port, read, words};
use jiff::{Timestamp, civil::Date};
use std::fmt;

/// Its name.
pub const FILE: &str = "seats.txt";

/// A line: `laredo 2026-11-25 2026-11-25T15:00:00Z 40`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SeatLine {
    /// Port id.
    pub port: String,
    /// The day on the clock of the port, so that a reader needs no table of time zones.
    pub day: Date,
    /// When.
    pub starts_at: Timestamp,
    /// Seats to be given.
    pub seats: u32,
}

impl fmt::Display for SeatLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.port, self.day, self.starts_at, self.seats)
    }
}

impl SeatLine {
    fn parse(line: &str) -> Option<Self> {
        let [port, day, starts_at, seats] = words(line)?;
        is_port(port).then_some(())?;
        Some(Self { port: port.to_owned(), day: exactly(day)?, starts_at: exactly(starts_at)?, seats: exactly(seats)? })
    }
}

/// The file of these lines.
pub(super) fn write_all(lines: &[SeatLine]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// Reads the file; the lines must be sorted by port and time, and none may be there twice.
pub(super) fn read_all(text: &str) -> Result<Vec<SeatLine>, Unreadable> {
    let mut before: Option<(String, Timestamp)> = None;
    read(FILE, text, |line| {
        let line = SeatLine::parse(line)?;
        let place = (line.port.clone(), line.starts_at);
        let sorted = before.as_ref().is_none_or(|before| *before < place);
        before = Some(place);
        sorted.then_some(line)
    })
}
