//! What the server remembers of a group itself: receipts given, and the phone that schedules for it.

use rusqlite::{Connection, OptionalExtension, params};
use turno_core::ids::{GroupId, ParcelId};

/// The receipt that this parcel got before.
pub fn receipt(connection: &Connection, group: GroupId, parcel: ParcelId) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM receipts WHERE group_id = ?1 AND parcel = ?2")?
        .query_row(params![group.0, parcel.0], |row| row.get(0))
        .optional()
}

/// Keeps a receipt, to be given again for the same parcel.
pub fn keep_receipt(connection: &Connection, group: GroupId, parcel: ParcelId, bytes: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT INTO receipts (group_id, parcel, bytes) VALUES (?1, ?2, ?3)")?
        .execute(params![group.0, parcel.0, bytes])?;
    Ok(())
}

/// The public key of the phone that schedules for the group.
pub fn phone(connection: &Connection, group: GroupId) -> rusqlite::Result<Option<[u8; 32]>> {
    connection.prepare_cached("SELECT device_key FROM phones WHERE group_id = ?1")?.query_row(params![group.0], |row| row.get(0)).optional()
}

/// From now on this phone schedules for the group.
pub fn set_phone(connection: &Connection, group: GroupId, device_key: [u8; 32], claim: ParcelId, now_s: i64) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO phones (group_id, device_key, parcel, claimed_s) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![group.0, device_key, claim.0, now_s])?;
    Ok(())
}
