//! Requests that were answered with an appointment, and those taken back. Who decides is not known here.

use rusqlite::{Connection, OptionalExtension, params};
use turno_core::{
    ids::{GroupId, ParcelId},
    scheduling::appointment::Appointment,
};

/// How long after its start an appointment still stands; a day later the group may ask again.
const APPOINTMENT_STANDS_S: i64 = 86_400;

/// Has the group an appointment that stands?
pub fn active(connection: &Connection, group: GroupId, now_s: i64) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM requests WHERE group_id = ?1 AND withdrawn_s IS NULL AND starts_at_s > ?2)")?
        .query_row(params![group.0, now_s - APPOINTMENT_STANDS_S], |row| row.get(0))
}

/// Keeps the appointment that a request was answered with.
pub fn keep(connection: &Connection, group: GroupId, request: ParcelId, appointment: &Appointment) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO requests (group_id, parcel, port, starts_at_s, people) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute(params![group.0, request.0, appointment.port, appointment.starts_at_s, appointment.people])?;
    Ok(())
}

/// Was this request taken back, perhaps before it came?
pub fn withdrawn(connection: &Connection, group: GroupId, request: ParcelId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM requests WHERE group_id = ?1 AND parcel = ?2 AND withdrawn_s IS NOT NULL)")?
        .query_row(params![group.0, request.0], |row| row.get(0))
}

/// Seats that a request held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Port id.
    pub port: String,
    /// Start, seconds since 1970.
    pub starts_at_s: i64,
    /// How many.
    pub people: u32,
}

/// Closes a request and gives the seats that it held until now. One that never came is closed all the same, so that it
/// is not served when it comes late.
pub fn withdraw(connection: &Connection, group: GroupId, request: ParcelId, now_s: i64) -> rusqlite::Result<Option<Held>> {
    let held = connection
        .prepare_cached("SELECT port, starts_at_s, people FROM requests WHERE group_id = ?1 AND parcel = ?2 AND withdrawn_s IS NULL")?
        .query_row(params![group.0, request.0], |row| Ok(Held { port: row.get(0)?, starts_at_s: row.get(1)?, people: row.get(2)? }))
        .optional()?;
    connection
        .prepare_cached(
            "INSERT INTO requests (group_id, parcel, people, withdrawn_s) VALUES (?1, ?2, 0, ?3)
             ON CONFLICT (group_id, parcel) DO UPDATE SET withdrawn_s = coalesce(withdrawn_s, excluded.withdrawn_s)",
        )?
        .execute(params![group.0, request.0, now_s])?;
    Ok(held)
}
