//! The tables, step by step. A step is never changed once it shipped; a new one is added below it.

use super::StoreError;
use rusqlite::{Connection, TransactionBehavior};

/// Step n brings `user_version` from n to n + 1.
const STEPS: &[&str] = &[
    // Everything is keyed by group first, so that it can be sharded by group.
    "CREATE TABLE receipts (
        group_id BLOB NOT NULL,
        parcel BLOB NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (group_id, parcel)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE stream (
        group_id BLOB NOT NULL,
        place INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (group_id, place)
    ) STRICT;
    CREATE TABLE submissions (
        group_id BLOB NOT NULL,
        arrival INTEGER NOT NULL,
        parcel BLOB NOT NULL,
        received_s INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (group_id, arrival)
    ) STRICT;
    CREATE TABLE phones (
        group_id BLOB NOT NULL PRIMARY KEY,
        device_key BLOB NOT NULL,
        parcel BLOB NOT NULL,
        claimed_s INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE requests (
        group_id BLOB NOT NULL,
        parcel BLOB NOT NULL,
        port TEXT,
        starts_at_s INTEGER,
        people INTEGER NOT NULL,
        withdrawn_s INTEGER,
        PRIMARY KEY (group_id, parcel)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE slots (
        port TEXT NOT NULL,
        starts_at_s INTEGER NOT NULL,
        zone TEXT NOT NULL,
        seats INTEGER NOT NULL CHECK (seats >= 0),
        given INTEGER NOT NULL DEFAULT 0 CHECK (given BETWEEN 0 AND seats),
        PRIMARY KEY (port, starts_at_s)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX slots_by_start ON slots (starts_at_s);",
    // `expires_s` is NULL for a whole photo. `bytes` comes last, so that the rest is read without it.
    "CREATE TABLE photos (
        group_id BLOB NOT NULL,
        photo BLOB NOT NULL,
        length INTEGER NOT NULL,
        expires_s INTEGER,
        announcement BLOB NOT NULL,
        bytes BLOB NOT NULL CHECK (length(bytes) <= length),
        PRIMARY KEY (group_id, photo)
    ) STRICT;
    CREATE INDEX photos_by_name ON photos (photo);
    CREATE INDEX photos_by_end ON photos (expires_s) WHERE expires_s IS NOT NULL;",
    // A request with `ports` stands for the draws to come. `overflow` are people beyond `seats`, on a draw's reserve. A draw is
    // its published files, those last that grow with the tickets; what comes after the number is NULL until it is known.
    "ALTER TABLE requests ADD COLUMN ports TEXT;
    ALTER TABLE requests ADD COLUMN earliest TEXT;
    ALTER TABLE requests ADD COLUMN latest TEXT;
    ALTER TABLE requests ADD COLUMN confirm_by_s INTEGER;
    ALTER TABLE requests ADD COLUMN confirmed_s INTEGER;
    CREATE INDEX requests_that_stand ON requests (group_id) WHERE ports IS NOT NULL AND withdrawn_s IS NULL;
    ALTER TABLE slots ADD COLUMN overflow INTEGER NOT NULL DEFAULT 0 CHECK (overflow >= 0);
    CREATE TABLE draws (
        date TEXT NOT NULL PRIMARY KEY,
        drawn_s INTEGER,
        draw TEXT NOT NULL,
        drawn TEXT,
        statistics TEXT,
        seats TEXT NOT NULL,
        tickets TEXT NOT NULL,
        result TEXT
    ) STRICT;
    CREATE TABLE freed (
        port TEXT NOT NULL,
        starts_at_s INTEGER NOT NULL,
        PRIMARY KEY (port, starts_at_s)
    ) STRICT, WITHOUT ROWID;",
    // `slip` names what the family shows at the port, so that it can be listed once it was withdrawn.
    "ALTER TABLE requests ADD COLUMN slip BLOB;
    CREATE INDEX withdrawn_slips ON requests (starts_at_s) WHERE withdrawn_s IS NOT NULL AND slip IS NOT NULL;",
];

/// Brings the store to the newest form; refuses one that a newer program wrote.
pub fn run(connection: &mut Connection) -> Result<(), StoreError> {
    // Two programs may open a new store at once: the version is read under the write lock.
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let version: i64 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let done = usize::try_from(version).map_err(|_| StoreError::Newer)?;
    if done > STEPS.len() {
        return Err(StoreError::Newer);
    }
    for (next, sql) in (1_i64..).zip(STEPS).skip(done) {
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", next)?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_is_brought_up_once_and_a_newer_one_is_left_alone() {
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection).unwrap();
        run(&mut connection).unwrap();
        connection.pragma_update(None, "user_version", 1 + i64::try_from(STEPS.len()).unwrap()).unwrap();
        assert!(matches!(run(&mut connection), Err(StoreError::Newer)));
    }
}
