//! Photos, sealed, as they come: unfinished ones until they expire, whole ones for good. What came is never changed in place:
//! who adds to a photo says how much of it was there, and is refused when that is no longer so.

use rusqlite::{Connection, OptionalExtension, Row, params};
use turno_core::{
    ids::{GroupId, PhotoId},
    parcel::photo::Announcement,
};

/// Most photos of one group: twenty people, each with three that were taken anew.
pub const PHOTOS_MAX: u32 = 60;

/// Most bytes that a group may announce and not have sent: twenty of the largest photos.
pub const UNFINISHED_BYTES_MAX: usize = 4 * 1024 * 1024;

/// How long an unfinished photo is kept after its last byte: a week without a network is no reason to begin again.
pub const UNFINISHED_S_MAX: i64 = 7 * 86_400;

/// A photo that was announced, and how far it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// Whose.
    pub group: GroupId,
    /// Which.
    pub photo: PhotoId,
    /// Bytes of the whole.
    pub length: usize,
    /// Bytes that are here.
    pub received: usize,
    /// The group's signed word, as it came.
    pub announcement: Vec<u8>,
    /// When it is forgotten, seconds since 1970; `None` for a whole one.
    pub expires_s: Option<i64>,
}

impl Upload {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            group: GroupId(row.get(0)?),
            photo: PhotoId(row.get(1)?),
            length: row.get::<_, isize>(2)?.cast_unsigned(),
            received: row.get::<_, isize>(3)?.cast_unsigned(),
            announcement: row.get(4)?,
            expires_s: row.get(5)?,
        })
    }

    /// Is all of it here, and was it looked at?
    pub fn is_whole(&self) -> bool {
        self.expires_s.is_none()
    }
}

/// What an announcement leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Announced {
    /// Its upload: new, or begun before.
    Upload(Upload),
    /// The group has, or has begun, as much as is kept.
    TooMuch,
    /// Another group announced this photo, or this one with another length.
    Otherwise,
}

/// Makes room for an announced photo; where it is known, nothing changes.
pub fn announce(connection: &Connection, announced: &Announcement, bytes: &[u8], now_s: i64) -> rusqlite::Result<Announced> {
    sweep(connection, now_s)?;
    if let Some(upload) = find(connection, (announced.photo, announced.photo), now_s)? {
        let same = upload.group == announced.group && upload.length == announced.bytes;
        return Ok(if same { Announced::Upload(upload) } else { Announced::Otherwise });
    }
    let (photos, unfinished): (u32, isize) = connection
        .prepare_cached(
            "SELECT count(*), coalesce(sum(CASE WHEN expires_s IS NULL THEN 0 ELSE length END), 0) FROM photos WHERE group_id = ?1",
        )?
        .query_row(params![announced.group.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    if photos >= PHOTOS_MAX || unfinished.cast_unsigned() + announced.bytes > UNFINISHED_BYTES_MAX {
        return Ok(Announced::TooMuch);
    }
    let expires_s = now_s + UNFINISHED_S_MAX;
    connection
        .prepare_cached("INSERT INTO photos (group_id, photo, length, announcement, expires_s, bytes) VALUES (?1, ?2, ?3, ?4, ?5, x'')")?
        .execute(params![announced.group.0, announced.photo.0, announced.bytes.cast_signed(), bytes, expires_s])?;
    Ok(Announced::Upload(Upload {
        group: announced.group,
        photo: announced.photo,
        length: announced.bytes,
        received: 0,
        announcement: bytes.to_vec(),
        expires_s: Some(expires_s),
    }))
}

/// The one photo from `lowest` to `highest` that did not expire; none, where there are two.
pub fn find(connection: &Connection, (lowest, highest): (PhotoId, PhotoId), now_s: i64) -> rusqlite::Result<Option<Upload>> {
    let mut found = connection
        .prepare_cached(
            "SELECT group_id, photo, length, length(bytes), announcement, expires_s FROM photos
             WHERE photo BETWEEN ?1 AND ?2 AND (expires_s IS NULL OR expires_s > ?3) LIMIT 2",
        )?
        .query_map(params![lowest.0, highest.0, now_s], Upload::read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.pop().filter(|_| found.is_empty()))
}

/// The bytes of a photo that are here.
pub fn bytes(connection: &Connection, group: GroupId, photo: PhotoId) -> rusqlite::Result<Option<Vec<u8>>> {
    connection
        .prepare_cached("SELECT bytes FROM photos WHERE group_id = ?1 AND photo = ?2")?
        .query_row(params![group.0, photo.0], |row| row.get(0))
        .optional()
}

/// Keeps these bytes of a photo in place of the `before` that were here; `expires_s` is `None` when they are the whole of it.
/// `false`: another number was here, or it was whole, and nothing changed.
pub fn save(connection: &Connection, upload: &Upload, before: usize, bytes: &[u8], expires_s: Option<i64>) -> rusqlite::Result<bool> {
    let changed = connection
        .prepare_cached(
            "UPDATE photos SET bytes = ?4, expires_s = ?5
             WHERE group_id = ?1 AND photo = ?2 AND length(bytes) = ?3 AND expires_s IS NOT NULL",
        )?
        .execute(params![upload.group.0, upload.photo.0, before.cast_signed(), bytes, expires_s])?;
    Ok(changed == 1)
}

/// Forgets what came of an unfinished photo, when `before` bytes of it are here.
pub fn discard(connection: &Connection, upload: &Upload, before: usize) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM photos WHERE group_id = ?1 AND photo = ?2 AND length(bytes) = ?3 AND expires_s IS NOT NULL")?
        .execute(params![upload.group.0, upload.photo.0, before.cast_signed()])?;
    Ok(())
}

/// Forgets unfinished photos that nobody went on with.
fn sweep(connection: &Connection, now_s: i64) -> rusqlite::Result<()> {
    connection.prepare_cached("DELETE FROM photos WHERE expires_s <= ?1")?.execute(params![now_s])?;
    Ok(())
}
