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
    file: File,
}

impl InUse {
    /// Takes the profile; `VaultInUse` when somebody has it.
    pub(crate) fn take(path: &Path) -> Result<Self, Failure> {
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(path).map_err(|error| files::failure(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => Err(Code::VaultInUse.into()),
            // Android before Rust 1.98 (rust-lang/rust#148325): SQLite's own exclusive lock, which `database` always
            // takes, keeps a second opener out there.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(Self { file }),
            Err(TryLockError::Error(error)) => Err(files::failure(&error)),
        }
    }
}

impl Drop for InUse {
    /// Let go of by name: closing alone would leave it to whatever still holds a copy of the descriptor, as the child
    /// of a `fork` does until its `exec`.
    fn drop(&mut self) {
        // One that cannot be let go of is gone with the process.
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use turno_testkit::Folder;

    #[test]
    fn it_is_free_at_once_whoever_still_has_a_copy_of_the_descriptor() {
        let folder = Folder::new("in-use").unwrap();
        let path = folder.path().join("vault.in-use");
        let held = InUse::take(&path).unwrap();
        let _copy = held.file.try_clone().unwrap();
        assert_eq!(InUse::take(&path).unwrap_err(), Code::VaultInUse.into());
        drop(held);
        InUse::take(&path).unwrap();
    }
}
