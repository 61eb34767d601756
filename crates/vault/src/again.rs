//! Trying again what the server refused: edits are packed anew, other parcels wait once more. What was refused stays as history.

use crate::{Vault, database::failure, edits::mark_unpacked, groups::number_of};
use rusqlite::params;
use turno_core::{
    Failure,
    ids::{GroupId, ParcelId},
    parcel::{Parcel, ParcelKind, log},
    registration::EditId,
};

impl Vault {
    /// Lets the edits of a group's refused `log` parcels wait to be packed anew, and makes history of these parcels: both or
    /// neither. How many edits wait again? None when it is done twice.
    ///
    /// `RegistrationLocked`, `RegistrationNoSuchGroup`.
    pub fn pack_again(&mut self, group: GroupId, at_s: i64) -> Result<u32, Failure> {
        let key = self.group_key(group)?;
        let refused: Vec<ParcelId> =
            self.refused_of(group)?.into_iter().filter(|(parcel, _)| parcel.kind == ParcelKind::Log).map(|(parcel, _)| parcel.id).collect();
        let mut packed: Vec<EditId> = Vec::new();
        for parcel in &refused {
            packed.extend(log::open(&key, &Parcel::open(&self.parcel_bytes(*parcel)?)?)?.iter().map(|edit| edit.id));
        }
        self.in_transaction(|transaction| {
            mark_unpacked(transaction, number_of(transaction, group)?, &packed)?;
            for parcel in &refused {
                transaction.execute("UPDATE parcels SET again_at_s = ?2 WHERE id = ?1", params![parcel.0, at_s]).map_err(failure)?;
            }
            Ok(())
        })?;
        Ok(packed.len() as u32)
    }

    /// Lets a refused parcel wait once more, as it is. One that waits, or was taken, stays as it is.
    pub fn wait_again(&mut self, parcel: ParcelId) -> Result<(), Failure> {
        self.connection
            .execute("UPDATE parcels SET refused = NULL WHERE id = ?1 AND taken_at_s IS NULL AND again_at_s IS NULL", [parcel.0])
            .map(|_| ())
            .map_err(failure)
    }
}
