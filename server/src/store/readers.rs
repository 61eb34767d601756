//! Connections that only read. They wait for nobody and nobody waits for them (WAL).

use super::{BUSY_TIMEOUT, StoreError};
use rusqlite::{Connection, OpenFlags};
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::Semaphore;

/// Most readers at once; each holds a page cache of its own.
const READERS_MAX: usize = 8;

/// Idle readers and the right to be one.
#[derive(Debug)]
pub(super) struct Readers {
    path: PathBuf,
    idle: Arc<Mutex<Vec<Connection>>>,
    room: Arc<Semaphore>,
}

impl Readers {
    pub fn new(path: PathBuf) -> Self {
        Self { path, idle: Arc::default(), room: Arc::new(Semaphore::new(READERS_MAX)) }
    }

    pub async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    {
        let permit = Arc::clone(&self.room).acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let (path, idle) = (self.path.clone(), Arc::clone(&self.idle));
        let reading = tokio::task::spawn_blocking(move || {
            let waiting = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let mut connection = match waiting {
                Some(connection) => connection,
                None => connect(&path)?,
            };
            // One transaction, so that several questions see one moment.
            let transaction = connection.transaction()?;
            let outcome = work(&transaction);
            drop(transaction);
            idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            drop(permit);
            outcome.map_err(StoreError::Sqlite)
        });
        reading.await.map_err(|_| StoreError::Closed)?
    }
}

fn connect(path: &PathBuf) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    Ok(connection)
}
