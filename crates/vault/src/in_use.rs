//! One opener at a time: a lock of the operating system, gone by itself when its process ends, however it ends.

use crate::files;
use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
    path::Path,
};
use turno_core::{Code, Failure};

/// The profile is ours as long as this lives.
#[derive(Debug)]
pub(crate) struct InUse {
    _held: File,
}

impl InUse {
    /// Takes the profile; `VaultInUse` when somebody has it.
    pub(crate) fn take(path: &Path) -> Result<Self, Failure> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path).map_err(|error| files::failure(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _held: file }),
            Err(TryLockError::WouldBlock) => Err(Code::VaultInUse.into()),
            // Android before Rust 1.98 (rust-lang/rust#148325): SQLite's own exclusive lock, which `database` always
            // takes, keeps a second opener out there.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Self { _held: file }),
            Err(TryLockError::Error(error)) => Err(files::failure(&error)),
        }
    }
}
