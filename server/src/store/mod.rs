//! The store: one SQLite file. One writer with group commit, many readers. Keeps parcels as they came, opens none.
//!
//! What is acknowledged is on the disk: an answer leaves `write` only after its commit was flushed.

pub mod draws;
pub mod groups;
pub mod migrations;
pub mod photos;
mod readers;
pub mod requests;
pub mod seats;
pub mod stream;
pub mod submissions;
mod writer;

use crate::private_file;
use readers::Readers;
use rusqlite::Connection;
use std::{
    path::{Path, PathBuf},
    time::Duration,
};
use writer::Writer;

/// The file's name in the data folder.
const FILE: &str = "turno.sqlite";

/// How long a writer waits for a command that writes beside the server (`seats`).
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

/// What can go wrong with the store.
#[derive(Debug)]
pub enum StoreError {
    /// The database refused.
    Sqlite(rusqlite::Error),
    /// The file or its folder cannot be made.
    File(PathBuf, std::io::Error),
    /// A newer `turno-server` wrote this store.
    Newer,
    /// The transaction that this was part of failed: nothing of it was kept.
    NotKept,
    /// The store is shut, or shutting.
    Closed,
}

impl std::fmt::Display for StoreError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(error) => write!(f, "the store refused: {error}"),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Newer => f.write_str("a newer turno-server wrote this store; this one must not touch it"),
            Self::NotKept => f.write_str("the store could not commit; nothing of it was kept"),
            Self::Closed => f.write_str("the store is shut"),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

/// The open store of a running server.
#[derive(Debug)]
pub struct Store {
    writer: Writer,
    readers: Readers,
}

impl Store {
    /// Opens the store in this folder, or makes it.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let writer = Writer::start(connect(folder)?)?;
        Ok(Self { writer, readers: Readers::new(folder.join(FILE)) })
    }

    /// Runs `work` in a transaction, shared with whatever else waits. Answers after the commit.
    pub async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// Runs `work` on a connection that sees everything committed before this call.
    pub async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        self.readers.read(work).await
    }

    /// Finishes what was asked for, then shuts. Later writes are refused.
    pub async fn close(&self) {
        self.writer.close().await;
    }
}

/// A connection of its own, for a command that runs beside the server or alone.
pub fn connect(folder: &Path) -> Result<Connection, StoreError> {
    private_file::create_folder(folder).map_err(|error| StoreError::File(folder.to_owned(), error))?;
    let path = folder.join(FILE);
    // SQLite gives its -wal and -shm files the mode of this one.
    private_file::touch(&path).map_err(|error| StoreError::File(path.clone(), error))?;
    let mut connection = Connection::open(&path)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // Freed pages are overwritten: what is gone shall not be found by a thief of the disk.
    connection.pragma_update(None, "secure_delete", true)?;
    migrations::run(&mut connection)?;
    Ok(connection)
}
