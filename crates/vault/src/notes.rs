//! Named blobs that are good to have at hand: the operator bundle, the clock, what was heard about a group.

use crate::{Vault, database::failure, groups::number_of};
use rusqlite::{OptionalExtension, Transaction, params};
use turno_core::{Failure, ids::GroupId};

impl Vault {
    /// The blob of this name, about a group or about the profile itself.
    pub fn note(&self, group: Option<GroupId>, name: &str) -> Result<Option<Vec<u8>>, Failure> {
        self.connection
            .query_row("SELECT bytes FROM notes WHERE about = ?1 AND name = ?2", params![about(&group), name], |row| row.get(0))
            .optional()
            .map_err(failure)
    }

    /// Puts a blob in the place of the one of this name. `RegistrationNoSuchGroup` for a group that is not here.
    pub fn set_note(&mut self, group: Option<GroupId>, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.in_transaction(|transaction| keep_note(transaction, group, name, bytes))
    }
}

pub(crate) fn keep_note(transaction: &Transaction<'_>, group: Option<GroupId>, name: &str, bytes: &[u8]) -> Result<(), Failure> {
    if let Some(group) = group {
        number_of(transaction, group)?;
    }
    transaction
        .execute(
            "INSERT INTO notes (about, name, bytes) VALUES (?1, ?2, ?3)
             ON CONFLICT (about, name) DO UPDATE SET bytes = excluded.bytes",
            params![about(&group), name, bytes],
        )
        .map(|_| ())
        .map_err(failure)
}

fn about(group: &Option<GroupId>) -> &[u8] {
    group.as_ref().map_or(&[], |group| &group.0)
}
