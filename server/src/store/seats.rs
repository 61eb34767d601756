//! Seats: how many there are at a port at a time, and how many are given. Never more than there are: the table itself
//! refuses it (`CHECK`), whatever the code above does. People on the reserve of a draw are counted apart.

use super::requests::Held;
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};
use turno_core::scheduling::allotment::Slot;

/// One row of the table, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seats {
    /// Port id.
    pub port: String,
    /// Start, seconds since 1970.
    pub starts_at_s: i64,
    /// IANA zone of the port.
    pub zone: String,
    /// All seats.
    pub seats: u32,
    /// Seats given.
    pub given: u32,
}

impl Seats {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { port: row.get(0)?, starts_at_s: row.get(1)?, zone: row.get(2)?, seats: row.get(3)?, given: row.get(4)? })
    }

    /// As the allotment wants it.
    pub fn slot(&self) -> Option<Slot> {
        Some(Slot {
            port: self.port.clone(),
            starts_at: Timestamp::from_second(self.starts_at_s).ok()?,
            zone: self.zone.clone(),
            seats_left: self.seats.saturating_sub(self.given),
        })
    }
}

/// Rows that start from one moment up to another, at every port.
pub fn between(connection: &Connection, from_s: i64, before_s: i64) -> rusqlite::Result<Vec<Seats>> {
    connection
        .prepare_cached("SELECT port, starts_at_s, zone, seats, given FROM slots WHERE starts_at_s >= ?1 AND starts_at_s < ?2 ORDER BY starts_at_s, port")?
        .query_map(params![from_s, before_s], Seats::read)?
        .collect()
}

/// The row of one port and time.
pub fn at(connection: &Connection, port: &str, starts_at_s: i64) -> rusqlite::Result<Option<Seats>> {
    connection
        .prepare_cached("SELECT port, starts_at_s, zone, seats, given FROM slots WHERE port = ?1 AND starts_at_s = ?2")?
        .query_row(params![port, starts_at_s], Seats::read)
        .optional()
}

/// Sets how many seats there are; the ones given stay given. Fails when more are given.
pub fn set(connection: &Connection, seats: &Seats) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO slots (port, starts_at_s, zone, seats) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (port, starts_at_s) DO UPDATE SET seats = excluded.seats, zone = excluded.zone",
        )?
        .execute(params![seats.port, seats.starts_at_s, seats.zone, seats.seats])?;
    Ok(())
}

/// Gives seats to a group. Fails when there are too few.
pub fn give(connection: &Connection, held: &Held) -> rusqlite::Result<()> {
    let changed = connection
        .prepare_cached("UPDATE slots SET given = given + ?3 WHERE port = ?1 AND starts_at_s = ?2")?
        .execute(params![held.port, held.starts_at_s, held.people])?;
    if changed == 1 { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
}

/// Gives seats as a draw said, those that there are not from its reserve: what was drawn and published stands, whatever was
/// done to the table meanwhile.
pub fn give_drawn(connection: &Connection, held: &Held) -> rusqlite::Result<()> {
    let changed = connection
        .prepare_cached(
            "UPDATE slots SET given = given + min(?3, seats - given), overflow = overflow + ?3 - min(?3, seats - given)
             WHERE port = ?1 AND starts_at_s = ?2",
        )?
        .execute(params![held.port, held.starts_at_s, held.people])?;
    if changed == 1 { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
}

/// Takes back the seats that a group held, those on a reserve first.
pub fn free(connection: &Connection, held: &Held) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "UPDATE slots SET given = given - (?3 - min(?3, overflow)), overflow = overflow - min(?3, overflow)
             WHERE port = ?1 AND starts_at_s = ?2",
        )?
        .execute(params![held.port, held.starts_at_s, held.people])?;
    Ok(())
}
