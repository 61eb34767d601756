//! Sealed registrations, as they came. All are kept; the latest of a group is the one that counts.

use rusqlite::{Connection, params};
use turno_core::ids::{GroupId, ParcelId};

/// Keeps one.
pub fn keep(connection: &Connection, group: GroupId, parcel: ParcelId, bytes: &[u8], now_s: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO submissions (group_id, arrival, parcel, received_s, bytes)
             SELECT ?1, 1 + coalesce(max(arrival), 0), ?2, ?3, ?4 FROM submissions WHERE group_id = ?1",
        )?
        .execute(params![group.0, parcel.0, now_s, bytes])?;
    Ok(())
}

/// Was one of this group received?
pub fn any(connection: &Connection, group: GroupId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM submissions WHERE group_id = ?1)")?
        .query_row(params![group.0], |row| row.get(0))
}

/// Hands the latest parcel of every group to `take`.
pub fn latest<E: From<rusqlite::Error>>(
    connection: &Connection,
    mut take: impl FnMut(ParcelId, Vec<u8>) -> Result<(), E>,
) -> Result<(), E> {
    let mut statement = connection.prepare(
        "SELECT parcel, bytes FROM submissions AS s WHERE arrival = (SELECT max(arrival) FROM submissions WHERE group_id = s.group_id)",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(ParcelId(row.get(0)?), row.get(1)?)?;
    }
    Ok(())
}
