//! The parcels that this device made: put in once, sent in order, each with its fate. Sending is somebody else's work.

use crate::{Vault, database::failure, edits::mark_packed, groups::number_of};
use rusqlite::{OptionalExtension, Row, Transaction, params, types::Type};
use turno_core::{
    Code, Failure,
    ids::{GroupId, ParcelId},
    parcel::{Parcel, ParcelKind, cbor},
    registration::EditId,
};

/// A parcel, without its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// The parcel.
    pub id: ParcelId,
    /// The group that signed it.
    pub group: GroupId,
    /// What it is for.
    pub kind: ParcelKind,
    /// Its length in bytes.
    pub bytes: usize,
    /// When it was put in the outbox, seconds since 1970 by the device's clock.
    pub made_at_s: i64,
}

/// A parcel of this device, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The parcel.
    pub id: ParcelId,
    /// When it was put in the outbox, seconds since 1970 by the device's clock.
    pub made_at_s: i64,
    /// What became of it.
    pub fate: Fate,
    /// What `queue` was told to remember beside it.
    pub note: Option<Vec<u8>>,
}

/// What became of a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It waits, or is on its way.
    Waiting,
    /// The server took it.
    Taken {
        /// When, seconds since 1970 by the server.
        at_s: i64,
    },
    /// The server refused it.
    Refused(Failure),
}

const WAITING_COLUMNS: &str = "parcels.id, groups.id, kind, length(bytes), made_at_s";

impl Vault {
    /// Puts a parcel in the outbox and marks `packed` as packed; both or neither, and no different when done twice.
    /// `note` is remembered beside it (a hash of what was submitted, for example).
    pub fn queue(&mut self, parcel: &Parcel, packed: &[EditId], note: Option<&[u8]>, at_s: i64) -> Result<(), Failure> {
        self.in_transaction(|transaction| {
            let number = number_of(transaction, parcel.group)?;
            transaction
                .execute(
                    "INSERT INTO parcels (id, group_number, kind, bytes, note, made_at_s) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                     ON CONFLICT (id) DO NOTHING",
                    params![parcel.id.0, number, parcel.kind.number(), parcel.bytes, note, at_s],
                )
                .map_err(failure)?;
            mark_packed(transaction, number, packed)
        })
    }

    /// The parcels that wait, in the order in which they were put in.
    pub fn outbox(&self) -> Result<Vec<Waiting>, Failure> {
        let sql = format!(
            "SELECT {WAITING_COLUMNS} FROM parcels JOIN groups ON groups.number = group_number
             WHERE taken_at_s IS NULL AND refused IS NULL ORDER BY parcels.number"
        );
        let mut parcels = self.connection.prepare(&sql).map_err(failure)?;
        let parcels = parcels.query_map([], read_waiting).map_err(failure)?;
        parcels.collect::<Result<_, _>>().map_err(failure)
    }

    /// How many parcels of a group wait, and their bytes.
    pub fn waiting_of(&self, group: GroupId) -> Result<(u32, u32), Failure> {
        let number = number_of(&self.connection, group)?;
        self.connection
            .query_row(
                "SELECT count(*), coalesce(sum(length(bytes)), 0) FROM parcels
                 WHERE group_number = ?1 AND taken_at_s IS NULL AND refused IS NULL",
                [number],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .map_err(failure)
    }

    /// A parcel as it is sent. `AppBadInput` when this device made none of that id.
    pub fn parcel_bytes(&self, id: ParcelId) -> Result<Vec<u8>, Failure> {
        self.connection
            .query_row("SELECT bytes FROM parcels WHERE id = ?1", [id.0], |row| row.get(0))
            .optional()
            .map_err(failure)?
            .ok_or_else(|| Code::AppBadInput.into())
    }

    /// The parcels of one kind that this device made for a group, newest first.
    pub fn sent(&self, group: GroupId, kind: ParcelKind) -> Result<Vec<Sent>, Failure> {
        let number = number_of(&self.connection, group)?;
        let mut parcels = self
            .connection
            .prepare(
                "SELECT id, made_at_s, note, taken_at_s, refused FROM parcels
                 WHERE group_number = ?1 AND kind = ?2 ORDER BY number DESC",
            )
            .map_err(failure)?;
        let parcels = parcels
            .query_map(params![number, kind.number()], |row| {
                Ok(Sent { id: ParcelId(row.get(0)?), made_at_s: row.get(1)?, fate: read_fate(row)?, note: row.get(2)? })
            })
            .map_err(failure)?;
        parcels.collect::<Result<_, _>>().map_err(failure)
    }

    /// The parcels that the server refused and a person must look at, in the order in which they were put in. Not those that
    /// were made anew since.
    pub fn refused(&self) -> Result<Vec<(Waiting, Failure)>, Failure> {
        self.read_refused("", params![ParcelKind::Log.number()])
    }

    /// The same, of one group.
    pub fn refused_of(&self, group: GroupId) -> Result<Vec<(Waiting, Failure)>, Failure> {
        self.read_refused("AND group_number = ?2", params![ParcelKind::Log.number(), number_of(&self.connection, group)?])
    }

    fn read_refused(&self, and: &str, of: impl rusqlite::Params) -> Result<Vec<(Waiting, Failure)>, Failure> {
        let sql = format!(
            "SELECT {WAITING_COLUMNS}, refused FROM parcels JOIN groups ON groups.number = group_number
             WHERE refused IS NOT NULL AND again_at_s IS NULL {and} AND (kind = ?1 OR NOT EXISTS (
                 SELECT 1 FROM parcels AS newer
                 WHERE newer.group_number = parcels.group_number AND newer.kind = parcels.kind AND newer.number > parcels.number
             )) ORDER BY parcels.number"
        );
        let mut parcels = self.connection.prepare(&sql).map_err(failure)?;
        let parcels =
            parcels.query_map(of, |row| Ok((read_waiting(row)?, read_failure(5, &row.get::<_, Vec<u8>>(5)?)?))).map_err(failure)?;
        parcels.collect::<Result<_, _>>().map_err(failure)
    }
}

/// The server took it, whatever was said of it before. A parcel that is not ours changes nothing.
pub(crate) fn mark_taken(transaction: &Transaction<'_>, parcel: ParcelId, at_s: i64) -> Result<(), Failure> {
    transaction
        .execute("UPDATE parcels SET taken_at_s = ?2, refused = NULL WHERE id = ?1 AND taken_at_s IS NULL", params![parcel.0, at_s])
        .map(|_| ())
        .map_err(failure)
}

/// The server refused it, unless it took it before; the first reason stays.
pub(crate) fn mark_refused(transaction: &Transaction<'_>, parcel: ParcelId, why: &Failure) -> Result<(), Failure> {
    transaction
        .execute(
            "UPDATE parcels SET refused = ?2 WHERE id = ?1 AND taken_at_s IS NULL AND refused IS NULL",
            params![parcel.0, cbor::encode(why)],
        )
        .map(|_| ())
        .map_err(failure)
}

fn read_waiting(row: &Row<'_>) -> rusqlite::Result<Waiting> {
    let kind = ParcelKind::from_number(row.get(2)?).ok_or_else(|| not_ours(2))?;
    let bytes = usize::try_from(row.get::<_, i64>(3)?).map_err(|_| not_ours(3))?;
    Ok(Waiting { id: ParcelId(row.get(0)?), group: GroupId(row.get(1)?), kind, bytes, made_at_s: row.get(4)? })
}

fn read_fate(row: &Row<'_>) -> rusqlite::Result<Fate> {
    Ok(match (row.get(3)?, row.get::<_, Option<Vec<u8>>>(4)?) {
        (Some(at_s), _) => Fate::Taken { at_s },
        (None, Some(refused)) => Fate::Refused(read_failure(4, &refused)?),
        (None, None) => Fate::Waiting,
    })
}

pub(crate) fn read_failure(column: usize, bytes: &[u8]) -> rusqlite::Result<Failure> {
    cbor::decode(bytes).map_err(|_| not_ours(column))
}

/// Something that no version of Turno wrote.
fn not_ours(column: usize) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, String::new(), Type::Blob)
}
