//! Photos: sealed, kept with the edit that names them, each with its fate. What they show is for who has the group's key.

use crate::{Vault, database::failure, edits::keep, groups::number_of, outbox::read_failure};
use rusqlite::{OptionalExtension, Transaction, params};
use std::collections::BTreeSet;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PhotoId},
    parcel::{cbor, photo::SealedPhoto},
    photo::named_by,
    registration::Edit,
    sync::{PhotoChange, WaitingPhoto},
};

/// A photo of this device that is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPhoto {
    /// It.
    pub sealed: SealedPhoto,
    /// What the group says of it. Kept beside it, so that it can leave while the group is locked here.
    pub announcement: Vec<u8>,
}

/// What became of a photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoFate {
    /// It waits, or is on its way.
    Waiting {
        /// When it was put here, seconds since 1970 by the device's clock.
        made_at_s: i64,
        /// Bytes that are not with the server yet.
        bytes_left: usize,
    },
    /// The server has it.
    Taken,
    /// The server refused it.
    Refused(Failure),
}

/// A photo that the server refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedPhoto {
    /// Whose.
    pub group: GroupId,
    /// Its length in bytes.
    pub bytes: usize,
    /// When it was put here, seconds since 1970 by the device's clock.
    pub made_at_s: i64,
    /// Why.
    pub failure: Failure,
}

/// A photo that is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPhoto {
    /// Sealed.
    pub bytes: Vec<u8>,
    /// What became of it.
    pub fate: PhotoFate,
}

const WAITING: &str = "bytes IS NOT NULL AND taken_at_s IS NULL AND refused IS NULL";

impl Vault {
    /// Keeps edits and the photo that they name: both or neither, durable when it returns, and no different when done
    /// twice. A photo that the server has is not sent again.
    pub fn write_photo(&mut self, group: GroupId, edits: &[Edit], photo: &NewPhoto, at_s: i64) -> Result<(), Failure> {
        let own = self.device_key().id();
        self.in_transaction(|transaction| {
            let number = number_of(transaction, group)?;
            transaction
                .execute(
                    "INSERT INTO photos (id, group_number, bytes, announcement, wanted, made_at_s) VALUES (?1, ?2, ?3, ?4, 0, ?5)
                     ON CONFLICT (id) DO UPDATE SET bytes = excluded.bytes, announcement = excluded.announcement, wanted = 0,
                     made_at_s = excluded.made_at_s WHERE bytes IS NULL",
                    params![photo.sealed.id.0, number, photo.sealed.bytes, photo.announcement, at_s],
                )
                .map_err(failure)?;
            edits.iter().try_for_each(|edit| keep(transaction, number, edit, edit.id.device == own))
        })
    }

    /// A photo of a group. None when it is not here.
    pub fn photo(&self, group: GroupId, photo: PhotoId) -> Result<Option<KeptPhoto>, Failure> {
        let number = number_of(&self.connection, group)?;
        self.connection
            .query_row(
                "SELECT bytes, taken_at_s, refused, coalesce(made_at_s, 0), length(bytes) - coalesce(sent, 0) FROM photos
                 WHERE id = ?1 AND group_number = ?2 AND bytes IS NOT NULL",
                params![photo.0, number],
                |row| {
                    let fate = match (row.get::<_, Option<i64>>(1)?, row.get::<_, Option<Vec<u8>>>(2)?) {
                        (Some(_), _) => PhotoFate::Taken,
                        (None, Some(refused)) => PhotoFate::Refused(read_failure(2, &refused)?),
                        (None, None) => PhotoFate::Waiting { made_at_s: row.get(3)?, bytes_left: row.get::<_, u32>(4)? as usize },
                    };
                    Ok(KeptPhoto { bytes: row.get(0)?, fate })
                },
            )
            .optional()
            .map_err(failure)
    }

    /// The photos that wait, in the order in which they came, each with its group.
    pub fn photos_waiting(&self) -> Result<Vec<(GroupId, WaitingPhoto)>, Failure> {
        let sql = format!(
            "SELECT groups.id, photos.id, length(bytes), sent IS NOT NULL FROM photos JOIN groups ON groups.number = group_number
             WHERE {WAITING} ORDER BY photos.number"
        );
        let mut photos = self.connection.prepare(&sql).map_err(failure)?;
        let photos = photos
            .query_map([], |row| {
                let photo = WaitingPhoto { id: PhotoId(row.get(1)?), bytes: row.get::<_, u32>(2)? as usize, begun: row.get(3)? };
                Ok((GroupId(row.get(0)?), photo))
            })
            .map_err(failure)?;
        photos.collect::<Result<_, _>>().map_err(failure)
    }

    /// How many photos wait, and their bytes that the server does not have.
    pub fn photos_left(&self) -> Result<(u32, u32), Failure> {
        let sql = format!("SELECT count(*), coalesce(sum(length(bytes) - coalesce(sent, 0)), 0) FROM photos WHERE {WAITING}");
        self.connection.query_row(&sql, [], |row| Ok((row.get(0)?, row.get(1)?))).map_err(failure)
    }

    /// Is there a photo of this group that the server does not have?
    pub(crate) fn has_unsent_photo(&self, group: GroupId) -> Result<bool, Failure> {
        let number = number_of(&self.connection, group)?;
        let mut unsent = self
            .connection
            .prepare("SELECT 1 FROM photos WHERE group_number = ?1 AND bytes IS NOT NULL AND taken_at_s IS NULL")
            .map_err(failure)?;
        unsent.exists([number]).map_err(failure)
    }

    /// Photos that edits name and this device lacks, each with its group; the one named last first.
    pub fn photos_wanted(&self) -> Result<Vec<(GroupId, PhotoId)>, Failure> {
        let mut photos = self
            .connection
            .prepare(
                "SELECT groups.id, photos.id FROM photos JOIN groups ON groups.number = group_number
                 WHERE wanted = 1 AND refused IS NULL AND locked IS NULL ORDER BY photos.number DESC",
            )
            .map_err(failure)?;
        let photos = photos.query_map([], |row| Ok((GroupId(row.get(0)?), PhotoId(row.get(1)?)))).map_err(failure)?;
        photos.collect::<Result<_, _>>().map_err(failure)
    }

    /// A waiting photo as it is sent, and its announcement.
    pub fn photo_to_send(&self, photo: PhotoId) -> Result<NewPhoto, Failure> {
        self.connection
            .query_row("SELECT bytes, announcement FROM photos WHERE id = ?1 AND bytes IS NOT NULL", [photo.0], |row| {
                Ok(NewPhoto { sealed: SealedPhoto { id: photo, bytes: row.get(0)? }, announcement: row.get(1)? })
            })
            .optional()
            .map_err(failure)?
            .ok_or_else(|| Code::AppBadInput.into())
    }

    /// Forgets what a group's photos show but for these: what stands for nobody is neither kept, sent nor fetched. Were
    /// there any?
    pub fn keep_photos(&mut self, group: GroupId, standing: &BTreeSet<PhotoId>) -> Result<bool, Failure> {
        let gone: Vec<PhotoId> = self.photos_of(group)?.into_iter().filter(|photo| !standing.contains(photo)).collect();
        if gone.is_empty() {
            return Ok(false);
        }
        self.in_transaction(|transaction| {
            for photo in &gone {
                transaction
                    .execute("UPDATE photos SET bytes = NULL, announcement = NULL, wanted = 0, refused = NULL WHERE id = ?1", [photo.0])
                    .map_err(failure)?;
            }
            Ok(())
        })?;
        Ok(true)
    }

    /// The photos of a group that are here, or wanted.
    fn photos_of(&self, group: GroupId) -> Result<Vec<PhotoId>, Failure> {
        let number = number_of(&self.connection, group)?;
        let mut photos = self
            .connection
            .prepare("SELECT id FROM photos WHERE group_number = ?1 AND (bytes IS NOT NULL OR wanted = 1)")
            .map_err(failure)?;
        let photos = photos.query_map([number], |row| row.get(0).map(PhotoId)).map_err(failure)?;
        photos.collect::<Result<_, _>>().map_err(failure)
    }

    /// The photos that the server refused, in the order in which they came.
    pub fn photos_refused(&self) -> Result<Vec<RefusedPhoto>, Failure> {
        let mut photos = self
            .connection
            .prepare(
                "SELECT groups.id, length(bytes), coalesce(made_at_s, 0), refused FROM photos JOIN groups ON groups.number = group_number
                 WHERE refused IS NOT NULL AND bytes IS NOT NULL ORDER BY photos.number",
            )
            .map_err(failure)?;
        let photos = photos
            .query_map([], |row| {
                let refused: Vec<u8> = row.get(3)?;
                let (group, bytes) = (GroupId(row.get(0)?), row.get::<_, u32>(1)? as usize);
                Ok(RefusedPhoto { group, bytes, made_at_s: row.get(2)?, failure: read_failure(3, &refused)? })
            })
            .map_err(failure)?;
        photos.collect::<Result<_, _>>().map_err(failure)
    }

    /// Lets the refused photos of a group wait once more.
    pub fn photos_again(&mut self, group: GroupId) -> Result<(), Failure> {
        let number = number_of(&self.connection, group)?;
        self.connection.execute("UPDATE photos SET refused = NULL WHERE group_number = ?1", [number]).map(|_| ()).map_err(failure)
    }

    /// Writes down what an answer about a photo means, heard at `at_s`; no different when done twice.
    pub fn apply_photo(&mut self, change: &PhotoChange, at_s: i64) -> Result<(), Failure> {
        let now = &self.connection;
        match change {
            PhotoChange::Sent { photo, bytes } => {
                now.execute("UPDATE photos SET sent = ?2 WHERE id = ?1 AND taken_at_s IS NULL", params![photo.0, *bytes as i64])
            }
            PhotoChange::Unsent { photo } => now.execute("UPDATE photos SET sent = NULL WHERE id = ?1 AND taken_at_s IS NULL", [photo.0]),
            PhotoChange::Taken { photo } => now.execute(
                "UPDATE photos SET taken_at_s = ?2, refused = NULL, announcement = NULL WHERE id = ?1 AND taken_at_s IS NULL",
                params![photo.0, at_s],
            ),
            PhotoChange::Refused { photo, failure } => now.execute(
                "UPDATE photos SET refused = ?2 WHERE id = ?1 AND taken_at_s IS NULL AND refused IS NULL",
                params![photo.0, cbor::encode(failure)],
            ),
            // The server gave it: it has it.
            PhotoChange::Fetched { photo, bytes } => now.execute(
                "UPDATE photos SET bytes = ?2, wanted = 0, taken_at_s = ?3 WHERE id = ?1 AND wanted = 1",
                params![photo.0, bytes, at_s],
            ),
        }
        .map(|_| ())
        .map_err(failure)
    }
}

/// An edit was kept that names a photo: it is wanted, unless it is here.
pub(crate) fn want(transaction: &Transaction<'_>, group_number: i64, edit: &Edit) -> Result<(), Failure> {
    let Some(photo) = named_by(edit) else { return Ok(()) };
    transaction
        .execute(
            "INSERT INTO photos (id, group_number, wanted) VALUES (?1, ?2, 1) ON CONFLICT (id) DO UPDATE SET wanted = 1 WHERE bytes IS NULL",
            params![photo.0, group_number],
        )
        .map(|_| ())
        .map_err(failure)
}
