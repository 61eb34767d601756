//! Requests: those that stand for a draw, those that were answered with an appointment, those taken back. Who decides is not
//! known here.

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, params};
use turno_core::{
    ids::{GroupId, ParcelId, SlipId},
    scheduling::{appointment::Appointment, request::Request, slip},
};

/// How long after its start an appointment still stands; a day later the group may ask again.
const APPOINTMENT_STANDS_S: i64 = 86_400;

/// What a group has: a request that stands for a draw, or one that was answered with an appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Active {
    /// The request's parcel.
    pub request: ParcelId,
    /// Seats that it holds; none while it stands.
    pub held: Option<Held>,
}

/// The appointment or request of a group that stands; never two.
pub fn active(connection: &Connection, group: GroupId, now_s: i64, today: Date) -> rusqlite::Result<Option<Active>> {
    let read = |row: &Row<'_>| {
        let (port, starts_at_s): (Option<String>, Option<i64>) = (row.get(1)?, row.get(2)?);
        let people = row.get(3)?;
        let held = port.zip(starts_at_s).map(|(port, starts_at_s)| Held { port, starts_at_s, people });
        Ok(Active { request: ParcelId(row.get(0)?), held })
    };
    connection
        .prepare_cached(
            "SELECT parcel, port, starts_at_s, people FROM requests WHERE group_id = ?1 AND withdrawn_s IS NULL AND
             (starts_at_s > ?2 OR (ports IS NOT NULL AND starts_at_s IS NULL AND latest >= ?3))",
        )?
        .query_row(params![group.0, now_s - APPOINTMENT_STANDS_S, today.to_string()], read)
        .optional()
}

/// Keeps the appointment that a request was answered with.
pub fn keep(connection: &Connection, group: GroupId, request: ParcelId, appointment: &Appointment) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO requests (group_id, parcel, port, starts_at_s, people, slip) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![
            group.0,
            request.0,
            appointment.port,
            appointment.starts_at_s,
            appointment.people,
            slip::id(&appointment.slip).0
        ])?;
    Ok(())
}

/// Keeps a request that stands until a draw gives it seats, or it is taken back.
pub fn stand(connection: &Connection, group: GroupId, parcel: ParcelId, request: &Request) -> rusqlite::Result<()> {
    let (ports, earliest, latest) = (request.ports.join(","), request.earliest.to_string(), request.latest.to_string());
    connection
        .prepare_cached("INSERT INTO requests (group_id, parcel, people, ports, earliest, latest) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![group.0, parcel.0, request.people, ports, earliest, latest])?;
    Ok(())
}

/// A request that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whose.
    pub group: GroupId,
    /// Its parcel.
    pub parcel: ParcelId,
    /// How many people.
    pub people: u32,
    /// Port ids in order.
    pub ports: Vec<String>,
    /// First day.
    pub earliest: Date,
    /// Last day.
    pub latest: Date,
    /// When the first registration of the group came, seconds since 1970: its seniority.
    pub registered_s: i64,
}

/// All requests that stand.
pub fn standing(connection: &Connection) -> rusqlite::Result<Vec<Standing>> {
    let read = |row: &Row<'_>| {
        let day = |column| {
            let text: String = row.get(column)?;
            text.parse().map_err(|_| rusqlite::Error::InvalidColumnType(column, text, rusqlite::types::Type::Text))
        };
        let ports: String = row.get(3)?;
        Ok(Standing {
            group: GroupId(row.get(0)?),
            parcel: ParcelId(row.get(1)?),
            people: row.get(2)?,
            ports: ports.split(',').map(str::to_owned).collect(),
            earliest: day(4)?,
            latest: day(5)?,
            registered_s: row.get(6)?,
        })
    };
    connection
        .prepare_cached(
            "SELECT group_id, parcel, people, ports, earliest, latest,
                    coalesce((SELECT min(received_s) FROM submissions AS s WHERE s.group_id = r.group_id), 0)
             FROM requests AS r WHERE ports IS NOT NULL AND withdrawn_s IS NULL AND starts_at_s IS NULL",
        )?
        .query_map([], read)?
        .collect()
}

/// Offers an appointment to a request that stands.
pub fn offer(connection: &Connection, standing: &Standing, appointment: &Appointment) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "UPDATE requests SET port = ?3, starts_at_s = ?4, confirm_by_s = ?5, slip = ?6 WHERE group_id = ?1 AND parcel = ?2",
        )?
        .execute(params![
            standing.group.0,
            standing.parcel.0,
            appointment.port,
            appointment.starts_at_s,
            appointment.confirm_by_s,
            slip::id(&appointment.slip).0
        ])?;
    Ok(())
}

/// Takes an offer, where there is one that waits for it or was taken already. Was there?
pub fn confirm(connection: &Connection, group: GroupId, request: ParcelId, now_s: i64) -> rusqlite::Result<bool> {
    let changed = connection
        .prepare_cached(
            "UPDATE requests SET confirmed_s = coalesce(confirmed_s, ?3)
             WHERE group_id = ?1 AND parcel = ?2 AND withdrawn_s IS NULL AND (confirmed_s IS NOT NULL OR confirm_by_s >= ?3)",
        )?
        .execute(params![group.0, request.0, now_s])?;
    Ok(changed == 1)
}

/// Offers that nobody took in time.
pub fn lapsed(connection: &Connection, now_s: i64) -> rusqlite::Result<Vec<(GroupId, ParcelId)>> {
    connection
        .prepare_cached(
            "SELECT group_id, parcel FROM requests
             WHERE ports IS NOT NULL AND withdrawn_s IS NULL AND confirmed_s IS NULL AND confirm_by_s < ?1",
        )?
        .query_map([now_s], |row| Ok((GroupId(row.get(0)?), ParcelId(row.get(1)?))))?
        .collect()
}

/// Was this request taken back, perhaps before it came?
pub fn withdrawn(connection: &Connection, group: GroupId, request: ParcelId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM requests WHERE group_id = ?1 AND parcel = ?2 AND withdrawn_s IS NOT NULL)")?
        .query_row(params![group.0, request.0], |row| row.get(0))
}

/// The slips of appointments from this moment on that were given back, or lapsed; in the order of their names, which tells nothing.
pub fn withdrawn_slips(connection: &Connection, from_s: i64) -> rusqlite::Result<Vec<SlipId>> {
    connection
        .prepare_cached("SELECT slip FROM requests WHERE withdrawn_s IS NOT NULL AND slip IS NOT NULL AND starts_at_s >= ?1 ORDER BY slip")?
        .query_map([from_s], |row| Ok(SlipId(row.get(0)?)))?
        .collect()
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
        .prepare_cached(
            "SELECT port, starts_at_s, people FROM requests
             WHERE group_id = ?1 AND parcel = ?2 AND withdrawn_s IS NULL AND port IS NOT NULL",
        )?
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
