//! The groups of which this device is a member, each with its key and how far its news was heard.

use crate::{
    Vault,
    database::{failure, from_column, to_column},
    edits::keep,
};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use turno_core::{Code, Failure, ids::GroupId, keys::GroupKey, registration::Edit};

impl Vault {
    /// Makes this device a member. A group that is here already keeps everything; one that is locked here opens.
    pub fn add_group(&mut self, key: &GroupKey) -> Result<GroupId, Failure> {
        let id = key.id();
        self.open_locked(key)?;
        self.connection
            .execute("INSERT INTO groups (id, key) VALUES (?1, ?2) ON CONFLICT (id) DO NOTHING", params![id.0, key.as_bytes()])
            .map_err(failure)?;
        Ok(id)
    }

    /// Makes this device a member of new groups, with their first edits: all or none, durable when it returns.
    pub fn add_families(&mut self, families: &[(GroupKey, Vec<Edit>)]) -> Result<(), Failure> {
        let own = self.device_key().id();
        self.in_transaction(|transaction| {
            for (key, edits) in families {
                let id = key.id();
                transaction.execute("INSERT INTO groups (id, key) VALUES (?1, ?2)", params![id.0, key.as_bytes()]).map_err(failure)?;
                let number = number_of(transaction, id)?;
                edits.iter().try_for_each(|edit| keep(transaction, number, edit, edit.id.device == own))?;
            }
            Ok(())
        })
    }

    /// At most so many open groups with edits of this device that are in no parcel yet.
    pub fn groups_unpacked(&self, count_max: u32) -> Result<Vec<GroupId>, Failure> {
        let mut groups = self
            .connection
            .prepare("SELECT id FROM groups WHERE locked IS NULL AND number IN (SELECT group_number FROM edits WHERE waiting = 1) LIMIT ?1")
            .map_err(failure)?;
        let groups = groups.query_map([count_max], |row| row.get(0).map(GroupId)).map_err(failure)?;
        groups.collect::<Result<_, _>>().map_err(failure)
    }

    /// Every open group, the one that came last first.
    pub fn groups(&self) -> Result<Vec<GroupId>, Failure> {
        let mut groups = self.connection.prepare("SELECT id FROM groups WHERE locked IS NULL ORDER BY number DESC").map_err(failure)?;
        let groups = groups.query_map([], |row| row.get(0).map(GroupId)).map_err(failure)?;
        groups.collect::<Result<_, _>>().map_err(failure)
    }

    /// The key of a group; `RegistrationNoSuchGroup`, `RegistrationLocked`.
    pub fn group_key(&self, group: GroupId) -> Result<GroupKey, Failure> {
        let number = number_of(&self.connection, group)?;
        self.connection
            .query_row("SELECT key FROM groups WHERE number = ?1 AND locked IS NULL", [number], |row| row.get(0).map(GroupKey::from_bytes))
            .optional()
            .map_err(failure)?
            .ok_or_else(|| Code::RegistrationLocked.into())
    }

    /// The place up to which the news of a group was heard; 0 at first.
    pub fn cursor(&self, group: GroupId) -> Result<u64, Failure> {
        let number = number_of(&self.connection, group)?;
        cursor(&self.connection, number)
    }
}

/// The short number that stands for a group inside the database; `RegistrationNoSuchGroup`.
pub(crate) fn number_of(connection: &Connection, group: GroupId) -> Result<i64, Failure> {
    connection
        .query_row("SELECT number FROM groups WHERE id = ?1", [group.0], |row| row.get(0))
        .optional()
        .map_err(failure)?
        .ok_or_else(|| Code::RegistrationNoSuchGroup.into())
}

/// Moves a cursor on; never back.
pub(crate) fn move_cursor(transaction: &Transaction<'_>, group: GroupId, place: u64) -> Result<(), Failure> {
    let number = number_of(transaction, group)?;
    if place > cursor(transaction, number)? {
        transaction.execute("UPDATE groups SET cursor = ?2 WHERE number = ?1", params![number, to_column(place)]).map_err(failure)?;
    }
    Ok(())
}

fn cursor(connection: &Connection, number: i64) -> Result<u64, Failure> {
    connection.query_row("SELECT cursor FROM groups WHERE number = ?1", [number], |row| row.get(0).map(from_column)).map_err(failure)
}
