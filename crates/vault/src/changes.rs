//! What one answer of the server changes, written down all at once: a crash leaves the whole of it or nothing.

use crate::{
    Vault, edits, groups,
    groups::number_of,
    notes::keep_note,
    outbox::{mark_refused, mark_taken},
};
use rusqlite::Transaction;
use turno_core::{
    Failure,
    ids::{GroupId, ParcelId},
    registration::Edit,
};

/// One thing to write down.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// The server took a parcel.
    Taken {
        /// Which.
        parcel: ParcelId,
        /// When, seconds since 1970 by the server.
        at_s: i64,
    },
    /// The server refused a parcel.
    Refused {
        /// Which.
        parcel: ParcelId,
        /// Why.
        failure: Failure,
    },
    /// Edits of other devices came.
    Edits {
        /// Whose.
        group: GroupId,
        /// The edits.
        edits: Vec<Edit>,
    },
    /// The news of a group was heard up to this place; a lower one than before changes nothing.
    Cursor {
        /// Whose.
        group: GroupId,
        /// The place.
        place: u64,
    },
    /// A blob to have at hand.
    Note {
        /// About which group; none for the profile itself.
        group: Option<GroupId>,
        /// Its name.
        name: String,
        /// The blob.
        bytes: Vec<u8>,
    },
}

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
