//! What one answer of the server changes, written down all at once: a crash leaves the whole of it or nothing.

use crate::{
    Vault, edits, groups,
    groups::number_of,
    notes::keep_note,
    outbox::{mark_refused, mark_taken},
};
use rusqlite::Transaction;
use turno_core::{Failure, sync::Change};

impl Vault {
    /// Writes down all changes in one transaction; no different when done twice.
    pub fn apply(&mut self, changes: &[Change]) -> Result<(), Failure> {
        self.in_transaction(|transaction| changes.iter().try_for_each(|change| apply_one(transaction, change)))
    }
}

fn apply_one(transaction: &Transaction<'_>, change: &Change) -> Result<(), Failure> {
    match change {
        Change::Taken { parcel, at_s } => mark_taken(transaction, *parcel, *at_s),
        Change::Refused { parcel, failure } => mark_refused(transaction, *parcel, failure),
        Change::Edits { group, edits } => {
            let number = number_of(transaction, *group)?;
            edits.iter().try_for_each(|edit| edits::keep(transaction, number, edit, false))
        }
        Change::Cursor { group, place } => groups::move_cursor(transaction, *group, *place),
        Change::Note { group, name, bytes } => keep_note(transaction, *group, name, bytes),
    }
}
