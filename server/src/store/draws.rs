//! Draws, as their published files; and the seats that became free after one, for those who stand by.

use super::requests::Held;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};
use turno_core::scheduling::draw::{drawn::DrawnFiles, frozen::FrozenFiles, verify::AllFiles};

/// A draw as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// From the close.
    pub frozen: FrozenFiles,
    /// All files, once its number was known.
    pub drawn: Option<AllFiles>,
}

const COLUMNS: &str = "SELECT draw, seats, tickets, drawn, result, statistics FROM draws";

fn read(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let frozen = FrozenFiles { draw: row.get(0)?, seats: row.get(1)?, tickets: row.get(2)? };
    let (drawn, result, statistics): (Option<String>, Option<String>, Option<String>) = (row.get(3)?, row.get(4)?, row.get(5)?);
    let drawn = drawn.zip(result).zip(statistics).map(|((drawn, result), statistics)| AllFiles {
        frozen: frozen.clone(),
        drawn: DrawnFiles { drawn, result },
        statistics,
    });
    Ok(Kept { frozen, drawn })
}

/// The draw of a date.
pub fn of(connection: &Connection, date: Date) -> rusqlite::Result<Option<Kept>> {
    connection.prepare_cached(&format!("{COLUMNS} WHERE date = ?1"))?.query_row([date.to_string()], read).optional()
}

/// The newest draw.
pub fn newest(connection: &Connection) -> rusqlite::Result<Option<Kept>> {
    connection.prepare_cached(&format!("{COLUMNS} ORDER BY date DESC LIMIT 1"))?.query_row([], read).optional()
}

/// What is said of a draw in few bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `draw.txt`.
    pub draw: String,
    /// Once it was made: `drawn.txt` and `statistics.json`.
    pub drawn: Option<(String, String)>,
}

/// What is said of the draw of a date. After a draw every phone asks, so this reads nothing that grows with the tickets.
pub fn said(connection: &Connection, date: Date) -> rusqlite::Result<Option<Said>> {
    let read = |row: &Row<'_>| {
        let (drawn, statistics): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
        Ok(Said { draw: row.get(0)?, drawn: drawn.zip(statistics) })
    };
    connection.prepare_cached("SELECT draw, drawn, statistics FROM draws WHERE date = ?1")?.query_row([date.to_string()], read).optional()
}

/// Is a list frozen, and its number not known yet?
pub fn is_under_way(connection: &Connection) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM draws WHERE drawn IS NULL)")?.query_row([], |row| row.get(0))
}

/// Is there a draw of this date, frozen or drawn?
pub fn any(connection: &Connection, date: Date) -> rusqlite::Result<bool> {
    connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM draws WHERE date = ?1)")?.query_row([date.to_string()], |row| row.get(0))
}

/// The dates of all draws that were made, the newest first.
pub fn made(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached("SELECT date FROM draws WHERE drawn IS NOT NULL ORDER BY date DESC")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// Keeps the frozen lists. They are never changed: a second time fails.
pub fn freeze(connection: &Connection, date: Date, files: &FrozenFiles) -> rusqlite::Result<()> {
    connection.prepare_cached("INSERT INTO draws (date, draw, seats, tickets) VALUES (?1, ?2, ?3, ?4)")?.execute(params![
        date.to_string(),
        files.draw,
        files.seats,
        files.tickets
    ])?;
    Ok(())
}

/// Keeps the outcome. It is never changed: a second time fails.
pub fn finish(connection: &Connection, date: Date, files: &AllFiles, now_s: i64) -> rusqlite::Result<()> {
    let changed = connection
        .prepare_cached("UPDATE draws SET drawn = ?2, result = ?3, statistics = ?4, drawn_s = ?5 WHERE date = ?1 AND drawn IS NULL")?
        .execute(params![date.to_string(), files.drawn.drawn, files.drawn.result, files.statistics, now_s])?;
    if changed == 1 { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
}

/// Notes that seats became free there.
pub fn freed(connection: &Connection, held: &Held) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO freed (port, starts_at_s) VALUES (?1, ?2)")?
        .execute(params![held.port, held.starts_at_s])?;
    Ok(())
}

/// Where seats became free since the last time.
pub fn take_freed(connection: &Connection) -> rusqlite::Result<Vec<(String, i64)>> {
    connection
        .prepare_cached("DELETE FROM freed RETURNING port, starts_at_s")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}
