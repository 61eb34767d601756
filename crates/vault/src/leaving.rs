//! A group leaves this device: erased, or locked so that only the group's own code opens it again.

use crate::{Vault, database::failure, edits::keep, groups::number_of, random};
use ciborium::Value as Cbor;
use rusqlite::{OptionalExtension, params};
use turno_core::{
    Code, Failure,
    ids::GroupId,
    keys::GroupKey,
    parcel::{Parcel, ParcelKind, cbor, log},
};

impl Vault {
    /// Erases a group from this device, for good. With `even_unsent`, also what no server and no other device has.
    ///
    /// `RegistrationNotSentYet` when something waits and `even_unsent` was not said, `RegistrationNoSuchGroup`.
    pub fn erase_group(&mut self, group: GroupId, even_unsent: bool) -> Result<(), Failure> {
        let waits = !self.unpacked(group)?.is_empty()
            || self.outbox()?.iter().any(|parcel| parcel.group == group)
            || self.has_unsent_photo(group)?
            || self.refused_of(group)?.iter().any(|(parcel, _)| parcel.kind == ParcelKind::Log);
        if waits && !even_unsent {
            return Err(Code::RegistrationNotSentYet.into());
        }
        self.in_transaction(|transaction| {
            let number = number_of(transaction, group)?;
            for table in ["cards", "edits", "parcels", "photos"] {
                transaction.execute(&format!("DELETE FROM {table} WHERE group_number = ?1"), [number]).map_err(failure)?;
            }
            transaction.execute("DELETE FROM notes WHERE about = ?1", [group.0]).map_err(failure)?;
            transaction.execute("DELETE FROM groups WHERE number = ?1", [number]).map(|_| ()).map_err(failure)
        })?;
        self.forget_old_pages()
    }

    /// Seals everything of a group with the group's key, and gives the key up: this device cannot read it any more. What
    /// waits to be sent is sealed already and still goes. What the server said is heard again once it is opened.
    ///
    /// Edits must have been packed: `RegistrationNotSentYet`.
    pub fn lock_group(&mut self, group: GroupId) -> Result<(), Failure> {
        if !self.unpacked(group)?.is_empty() {
            return Err(Code::RegistrationNotSentYet.into());
        }
        let key = self.group_key(group)?;
        let edits: Vec<_> = self.log(group)?.edits().cloned().collect();
        let mut parts = Vec::new();
        for part in edits.chunks(log::EDITS_MAX) {
            parts.push(Cbor::Bytes(log::seal(&key, part, random()?)?.bytes));
        }
        let sealed = cbor::encode(&Cbor::Array(parts));
        self.in_transaction(|transaction| {
            let number = number_of(transaction, group)?;
            for table in ["cards", "edits"] {
                transaction.execute(&format!("DELETE FROM {table} WHERE group_number = ?1"), [number]).map_err(failure)?;
            }
            transaction.execute("DELETE FROM notes WHERE about = ?1", [group.0]).map_err(failure)?;
            transaction
                .execute("UPDATE groups SET locked = ?2, key = zeroblob(32), cursor = 0 WHERE number = ?1", params![number, sealed])
                .map(|_| ())
                .map_err(failure)
        })?;
        self.forget_old_pages()
    }

    /// Groups that are locked here, the one that came last first.
    pub fn locked_groups(&self) -> Result<Vec<GroupId>, Failure> {
        let mut groups = self.connection.prepare("SELECT id FROM groups WHERE locked IS NOT NULL ORDER BY number DESC").map_err(failure)?;
        let groups = groups.query_map([], |row| row.get(0).map(GroupId)).map_err(failure)?;
        groups.collect::<Result<_, _>>().map_err(failure)
    }

    /// Opens a locked group with its key, all or nothing. A group that is not locked stays as it is.
    pub(crate) fn open_locked(&mut self, key: &GroupKey) -> Result<(), Failure> {
        let group = key.id();
        let locked: Option<Option<Vec<u8>>> = self
            .connection
            .query_row("SELECT locked FROM groups WHERE id = ?1", [group.0], |row| row.get(0))
            .optional()
            .map_err(failure)?;
        let Some(sealed) = locked.flatten() else { return Ok(()) };
        let parts = cbor::decode::<Cbor>(&sealed).map_err(|_| Code::VaultDamaged)?.into_array().map_err(|_| Code::VaultDamaged)?;
        let mut edits = Vec::new();
        for part in parts {
            let parcel = Parcel::open(&part.into_bytes().map_err(|_| Code::VaultDamaged)?)?;
            edits.extend(log::open(key, &parcel)?);
        }
        self.in_transaction(|transaction| {
            transaction
                .execute("UPDATE groups SET locked = NULL, key = ?2 WHERE id = ?1", params![group.0, key.as_bytes()])
                .map_err(failure)?;
            let number = number_of(transaction, group)?;
            edits.iter().try_for_each(|edit| keep(transaction, number, edit, false))
        })
    }

    /// The journal still holds the pages as they were; it is emptied, so that they are gone from the file system too.
    fn forget_old_pages(&self) -> Result<(), Failure> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(failure)
    }
}
