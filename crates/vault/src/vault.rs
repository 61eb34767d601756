//! One open, unlocked profile. What it can do stands in `groups`, `edits`, `outbox`, `changes` and `notes`.

use crate::{database, database::failure, in_use::InUse};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use turno_core::{Failure, keys::DeviceKey};

/// One open, unlocked profile. Dropping it locks it.
#[derive(Debug)]
pub struct Vault {
    pub(crate) connection: Connection,
    device_key: DeviceKey,
    // Last: the profile is free for others only once the database is closed.
    _in_use: InUse,
}

impl Vault {
    pub(crate) fn new(connection: Connection, in_use: InUse) -> Result<Self, Failure> {
        let key = connection.query_row("SELECT key FROM device", [], |row| row.get(0)).map_err(failure)?;
        Ok(Self { connection, device_key: DeviceKey::from_bytes(key), _in_use: in_use })
    }

    /// The signing key of this profile.
    pub fn device_key(&self) -> &DeviceKey {
        &self.device_key
    }

    /// Reads every page: `VaultDamaged` when one was changed by something that is not Turno. Takes time with the size.
    pub fn check_whole(&self) -> Result<(), Failure> {
        database::check_whole(&self.connection)
    }

    /// All of it or nothing, and durable when it returns.
    pub(crate) fn in_transaction(&mut self, act: impl FnOnce(&Transaction<'_>) -> Result<(), Failure>) -> Result<(), Failure> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
        act(&transaction)?;
        transaction.commit().map_err(failure)
    }
}
