//! The stream of a group: what its devices are told, in the order in which the server took it.

use rusqlite::{Connection, params};
use turno_core::{ids::GroupId, parcel::wire::News};

/// Most things in one stream: years of use, and a bound on what one key can make the server keep.
pub const PLACES_MAX: u64 = 20_000;

/// Adds to the end of a group's stream.
pub fn append(connection: &Connection, group: GroupId, bytes: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO stream (group_id, place, bytes) SELECT ?1, 1 + coalesce(max(place), 0), ?2 FROM stream WHERE group_id = ?1",
        )?
        .execute(params![group.0, bytes])?;
    Ok(())
}

/// The last place of a group's stream; 0 when there is nothing.
pub fn last_place(connection: &Connection, group: GroupId) -> rusqlite::Result<u64> {
    let place: i64 = connection
        .prepare_cached("SELECT coalesce(max(place), 0) FROM stream WHERE group_id = ?1")?
        .query_row(params![group.0], |row| row.get(0))?;
    Ok(u64::try_from(place).unwrap_or_default())
}

/// Hands what comes after a place to `take`, in order, until it says that it is full. Was it?
pub fn after(connection: &Connection, group: GroupId, place: u64, mut take: impl FnMut(News) -> bool) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("SELECT place, bytes FROM stream WHERE group_id = ?1 AND place > ?2 ORDER BY place")?;
    let mut rows = statement.query(params![group.0, i64::try_from(place).unwrap_or(i64::MAX)])?;
    while let Some(row) = rows.next()? {
        let place: i64 = row.get(0)?;
        let news = News { group, place: u64::try_from(place).unwrap_or_default(), bytes: row.get(1)? };
        if !take(news) {
            return Ok(true);
        }
    }
    Ok(false)
}
