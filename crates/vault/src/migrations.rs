//! The shape of the database, version by version: numbered files in `migrations/`, each applied once.

use crate::database::{Expect, failure};
use rusqlite::Connection;
use turno_core::{Code, Failure};

/// Every migration, in order. The number of those applied stands in `PRAGMA user_version`.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001-groups-edits-parcels-notes.sql"),
    include_str!("../migrations/0002-cards-locked.sql"),
    include_str!("../migrations/0003-parcels-again.sql"),
    include_str!("../migrations/0004-photos.sql"),
];

/// Refuses a database before it is touched: `VaultNewer` when a newer Turno wrote it, `VaultDamaged` when there should
/// be something in it and is nothing (a file cut to no length reads as an empty database).
pub(crate) fn refuse(connection: &Connection, expect: Expect) -> Result<(), Failure> {
    match (applied(connection)?, expect) {
        (0, Expect::Existing) => Err(Code::VaultDamaged.into()),
        (count, _) if count > MIGRATIONS.len() => Err(Code::VaultNewer.into()),
        _ => Ok(()),
    }
}

/// Applies what is missing, all or nothing.
pub(crate) fn migrate(connection: &Connection) -> Result<(), Failure> {
    let applied = applied(connection)?;
    if applied == MIGRATIONS.len() {
        return Ok(());
    }
    let latest = i64::try_from(MIGRATIONS.len()).map_err(|_| Code::AppUnexpected)?;
    let transaction = connection.unchecked_transaction().map_err(failure)?;
    for migration in MIGRATIONS.iter().skip(applied) {
        transaction.execute_batch(migration).map_err(failure)?;
    }
    transaction.pragma_update(None, "user_version", latest).map_err(failure)?;
    transaction.commit().map_err(failure)
}

fn applied(connection: &Connection) -> Result<usize, Failure> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(failure)?;
    usize::try_from(version).map_err(|_| Code::VaultDamaged.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{database, pin::Key};
    use rusqlite::OpenFlags;
    use std::fs;
    use turno_testkit::Folder;

    #[test]
    fn a_newer_database_is_told_and_left_as_it_is() {
        let folder = Folder::new("newer").unwrap();
        let (path, key) = (folder.path().join("vault.db"), Key::new([3; 32]));
        let connection = database::open(&path, &key, Expect::Fresh).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        connection.close().unwrap();
        let before = fs::read(&path).unwrap();
        let failure = database::open(&path, &key, Expect::Existing).unwrap_err();
        assert!(failure.is(Code::VaultNewer), "{failure}");
        assert!(fs::read(&path).unwrap() == before, "the file was changed");
    }

    #[test]
    fn a_migration_that_fails_leaves_no_part_of_itself() {
        let folder = Folder::new("migration").unwrap();
        let connection = database::connect(&folder.path().join("plain.db"), OpenFlags::default()).unwrap();
        connection.execute_batch("CREATE TABLE notes (in_the_way)").unwrap();
        migrate(&connection).unwrap_err();
        assert_eq!(applied(&connection).unwrap(), 0);
        assert!(!connection.table_exists(None, "device").unwrap());
    }

    #[test]
    fn the_shape_of_the_database_is_pinned() {
        let folder = Folder::new("shape").unwrap();
        let connection = database::connect(&folder.path().join("plain.db"), OpenFlags::default()).unwrap();
        migrate(&connection).unwrap();
        let mut shape = connection.prepare("SELECT name FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name").unwrap();
        let names: Vec<String> = shape.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        let expected = [
            "cards",
            "cards_edit_added",
            "cards_edit_changed",
            "cards_note_added",
            "cards_note_changed",
            "cards_parcel_added",
            "cards_parcel_changed",
            "device",
            "edits",
            "edits_waiting",
            "groups",
            "notes",
            "parcels",
            "parcels_of_group",
            "parcels_waiting",
            "photos",
            "photos_of_group",
            "photos_waiting",
            "photos_wanted",
            "sqlite_sequence",
        ];
        assert_eq!(names, expected);
        assert_eq!(applied(&connection).unwrap(), MIGRATIONS.len());
    }
}
