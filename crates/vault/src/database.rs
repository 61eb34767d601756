//! `vault.db`: how it is opened so that it is encrypted, durable and ours alone, and what its errors mean.
//!
//! Knows nothing of what is in it (`migrations` and the files named like the tables).

use crate::pin::Key;
use rusqlite::{Connection, OpenFlags, config::DbConfig, ffi};
use std::{fmt::Write, path::Path, sync::Once, time::Duration};
use turno_core::{Code, Failure};
use zeroize::Zeroizing;

/// Is the file to be there already?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expect {
    /// A file that a vault was kept in.
    Existing,
    /// None yet.
    Fresh,
}

/// Settings that make a promise; `set` reads each one back.
///
/// FULL: an answer is on the disk when `write` returns; `fullfsync` asks the same of macOS. EXCLUSIVE: nobody else
/// reads or writes, and no `-shm` file is needed. MEMORY: what SQLite puts aside never reaches the disk in the clear.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("secure_delete", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
];

/// Opens the database with its key. Whatever is wrong, the file is left as it was found.
pub(crate) fn open(path: &Path, key: &Key, expect: Expect) -> Result<Connection, Failure> {
    let create = if expect == Expect::Fresh { OpenFlags::SQLITE_OPEN_CREATE } else { OpenFlags::empty() };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | create;
    let connection = connect(path, flags)?;
    // `vault.in-use` has settled who may open; whoever comes anyway is told at once.
    connection.busy_timeout(Duration::ZERO).map_err(failure)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).map_err(failure)?;
    if connection.is_readonly("main").map_err(failure)? {
        return Err(Code::VaultReadOnly.into());
    }
    give_key(&connection, key)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").map_err(failure)?;
    // The first page is read here: a wrong key and a damaged file show before anything is written.
    crate::migrations::refuse(&connection, expect)?;
    for (name, value, holds) in SETTINGS {
        set(&connection, name, value, holds)?;
    }
    crate::migrations::migrate(&connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).map_err(failure)?;
    Ok(connection)
}

/// A connection, as SQLite gives it.
///
/// The process's first connection sets SQLCipher up, and SQLite lets other threads through before that is done: their
/// keys are refused ("SQLite error 1"). So the first one is made here, alone.
pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Failure> {
    static SET_UP: Once = Once::new();
    SET_UP.call_once(|| drop(Connection::open_in_memory()));
    Connection::open_with_flags(path, flags).map_err(failure)
}

/// Plain SQLite takes a key in silence and encrypts nothing: only SQLCipher answers to `cipher_version`.
fn give_key(connection: &Connection, key: &Key) -> Result<(), Failure> {
    // `PRAGMA key` takes text alone. Sized ahead, so that no copy is left behind by growing.
    let mut sql = Zeroizing::new(String::with_capacity(128));
    sql.push_str("PRAGMA key = \"x'");
    for byte in key.iter() {
        write!(sql, "{byte:02x}").map_err(|_| Code::AppUnexpected)?;
    }
    sql.push_str("'\"");
    connection.execute_batch(&sql).map_err(failure)?;
    let version: String = connection.pragma_query_value(None, "cipher_version", |row| row.get(0)).map_err(failure)?;
    if version.is_empty() {
        return Err(Code::AppUnexpected.into());
    }
    // What goes wrong is told by `failure`, once, as a number.
    connection.execute_batch("PRAGMA cipher_log_level = NONE; PRAGMA cipher_memory_security = ON").map_err(failure)
}

fn set(connection: &Connection, name: &str, value: &str, holds: &str) -> Result<(), Failure> {
    connection.pragma_update(None, name, value).map_err(failure)?;
    let text = |row: &rusqlite::Row<'_>| {
        let value = row.get_ref(0)?;
        Ok(value.as_i64().map(|number| number.to_string()).or_else(|_| value.as_str().map(str::to_owned))?)
    };
    let now = connection.pragma_query_value(None, name, text).map_err(failure)?;
    if now == holds { Ok(()) } else { Err(Code::AppUnexpected.into()) }
}

/// Reads every page and checks its code of authenticity and its place in the whole. `VaultDamaged` when one is wrong.
pub(crate) fn check_whole(connection: &Connection) -> Result<(), Failure> {
    // The second check reads the file alone: what is in the journal goes there first.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(failure)?;
    let found: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0)).map_err(failure)?;
    let mut pages = connection.prepare("PRAGMA cipher_integrity_check").map_err(failure)?;
    let wrong = pages.exists([]).map_err(failure)?;
    if found == "ok" && !wrong { Ok(()) } else { Err(Code::VaultDamaged.into()) }
}

/// What an error of SQLite means to a person. One without a code of its own is logged by its number, never its text:
/// the text may quote what somebody typed.
pub(crate) fn failure(error: rusqlite::Error) -> Failure {
    use rusqlite::Error;
    // A row that is not there, or is of another shape than every version wrote.
    let strange = matches!(
        error,
        Error::QueryReturnedNoRows
            | Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
    );
    let number = if strange {
        ffi::SQLITE_CORRUPT
    } else if let Error::SqliteFailure(error, _) | Error::SqlInputError { error, .. } = &error {
        error.extended_code
    } else {
        -1
    };
    let code = match number & 0xff {
        ffi::SQLITE_FULL => Code::VaultDiskFull,
        ffi::SQLITE_READONLY | ffi::SQLITE_CANTOPEN | ffi::SQLITE_PERM => Code::VaultReadOnly,
        ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Code::VaultDamaged,
        ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Code::VaultInUse,
        _ => {
            eprintln!("turno-vault: SQLite error {number}");
            Code::AppUnexpected
        }
    };
    code.into()
}

/// A number as a column: the same bits. Never sorted by SQLite.
pub(crate) fn to_column(number: u64) -> i64 {
    number.cast_signed()
}

/// The number of a column.
pub(crate) fn from_column(column: i64) -> u64 {
    column.cast_unsigned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        env, hint,
        process::Command,
        sync::atomic::{AtomicU8, Ordering::SeqCst},
        thread,
    };
    use turno_testkit::{Folder, rounds, this_program};

    /// Only a process's first connection can meet it, so every try is a process of its own.
    #[test]
    fn the_first_connections_of_a_process_may_come_at_once() {
        const NAME: &str = "database::tests::the_first_connections_of_a_process_may_come_at_once";
        if env::var_os("TURNO_FIRST_CONNECTIONS").is_some() {
            return open_at_once();
        }
        for _ in 0..rounds(60) {
            let child = Command::new("env")
                .args(this_program().unwrap())
                .args(["--exact", NAME, "--test-threads=1"])
                .env("TURNO_FIRST_CONNECTIONS", "1")
                .output()
                .unwrap();
            assert!(child.status.success(), "{}", String::from_utf8_lossy(&child.stderr));
        }
    }

    fn open_at_once() {
        let folder = Folder::new("at-once").unwrap();
        let waiting = &AtomicU8::new(2);
        thread::scope(|scope| {
            for number in 0..2 {
                let path = folder.path().join(format!("{number}.db"));
                scope.spawn(move || {
                    waiting.fetch_sub(1, SeqCst);
                    while waiting.load(SeqCst) > 0 {
                        hint::spin_loop();
                    }
                    open(&path, &Key::new([number; 32]), Expect::Fresh).unwrap();
                });
            }
        });
    }
}
