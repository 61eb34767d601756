//! Every edit that this device knows, its own and the group's other devices'. What they mean together is core's `Log`.

use crate::{
    Vault,
    database::{failure, to_column},
    groups::number_of,
    photos::want,
};
use rusqlite::{Transaction, params};
use std::collections::BTreeMap;
use turno_core::{
    Code, Failure,
    ids::GroupId,
    parcel::cbor,
    registration::{Edit, EditId, Log},
};

impl Vault {
    /// All edits of a group.
    pub fn log(&self, group: GroupId) -> Result<Log, Failure> {
        self.read(group, "SELECT form FROM edits WHERE group_number = ?1").map(Log::of)
    }

    /// Keeps edits: all or none, durable when it returns, and no different when done twice. Those that this device made
    /// wait to be packed.
    pub fn write(&mut self, group: GroupId, edits: &[Edit]) -> Result<(), Failure> {
        let own = self.device_key().id();
        self.in_transaction(|transaction| {
            let number = number_of(transaction, group)?;
            edits.iter().try_for_each(|edit| keep(transaction, number, edit, edit.id.device == own))
        })
    }

    /// Keeps edits that came from another device without the server: all or none, and no different when done twice. Those
    /// that are new here wait to be packed, too: the other device may never meet a network. How many were new?
    pub fn bring(&mut self, group: GroupId, edits: &[Edit]) -> Result<u32, Failure> {
        let known: BTreeMap<EditId, Edit> = self.log(group)?.edits().map(|edit| (edit.id, edit.clone())).collect();
        let new: Vec<&Edit> = edits.iter().filter(|edit| known.get(&edit.id) != Some(edit)).collect();
        self.in_transaction(|transaction| {
            let number = number_of(transaction, group)?;
            new.iter().try_for_each(|edit| keep(transaction, number, edit, true))
        })?;
        Ok(new.len() as u32)
    }

    /// The edits of this device that are in no parcel yet, oldest first.
    pub fn unpacked(&self, group: GroupId) -> Result<Vec<Edit>, Failure> {
        let mut edits = self.read(group, "SELECT form FROM edits WHERE group_number = ?1 AND waiting = 1")?;
        edits.sort_unstable_by_key(|edit| edit.id);
        Ok(edits)
    }

    fn read(&self, group: GroupId, sql: &str) -> Result<Vec<Edit>, Failure> {
        let number = number_of(&self.connection, group)?;
        let mut forms = self.connection.prepare(sql).map_err(failure)?;
        let mut rows = forms.query([number]).map_err(failure)?;
        let mut edits = Vec::new();
        while let Some(row) = rows.next().map_err(failure)? {
            edits.push(decode(row.get_ref(0).map_err(failure)?.as_blob().map_err(|_| Code::VaultDamaged)?)?);
        }
        Ok(edits)
    }
}

/// Keeps one edit. Two different edits of one id settle as `Log` settles them.
pub(crate) fn keep(transaction: &Transaction<'_>, group_number: i64, edit: &Edit, waiting: bool) -> Result<(), Failure> {
    let form = cbor::encode(&edit.to_cbor());
    let (counter, device) = (to_column(edit.id.counter), edit.id.device.0);
    let added = transaction
        .execute(
            "INSERT INTO edits (group_number, counter, device, form, waiting) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (group_number, counter, device) DO NOTHING",
            params![group_number, counter, device, form, waiting],
        )
        .map_err(failure)?;
    if added == 1 {
        return want(transaction, group_number, edit);
    }
    let known: Vec<u8> = transaction
        .query_row(
            "SELECT form FROM edits WHERE group_number = ?1 AND counter = ?2 AND device = ?3",
            params![group_number, counter, device],
            |row| row.get(0),
        )
        .map_err(failure)?;
    if known == form || Log::of([decode(&known)?, edit.clone()]).edits().next() != Some(edit) {
        return Ok(());
    }
    transaction
        .execute(
            "UPDATE edits SET form = ?4, waiting = max(waiting, ?5) WHERE group_number = ?1 AND counter = ?2 AND device = ?3",
            params![group_number, counter, device, form, waiting],
        )
        .map_err(failure)?;
    want(transaction, group_number, edit)
}

/// Notes that these edits are in a parcel.
pub(crate) fn mark_packed(transaction: &Transaction<'_>, group_number: i64, packed: &[EditId]) -> Result<(), Failure> {
    mark(transaction, group_number, packed, false)
}

/// Notes that these edits are in no parcel that can arrive.
pub(crate) fn mark_unpacked(transaction: &Transaction<'_>, group_number: i64, unpacked: &[EditId]) -> Result<(), Failure> {
    mark(transaction, group_number, unpacked, true)
}

fn mark(transaction: &Transaction<'_>, group_number: i64, edits: &[EditId], waiting: bool) -> Result<(), Failure> {
    let mut mark =
        transaction.prepare("UPDATE edits SET waiting = ?4 WHERE group_number = ?1 AND counter = ?2 AND device = ?3").map_err(failure)?;
    edits
        .iter()
        .try_for_each(|id| mark.execute(params![group_number, to_column(id.counter), id.device.0, waiting]).map(|_| ()).map_err(failure))
}

fn decode(form: &[u8]) -> Result<Edit, Failure> {
    cbor::decode(form).ok().and_then(|cbor| Edit::from_cbor(&cbor)).ok_or_else(|| Code::VaultDamaged.into())
}
