//! Where papers go: the folder for downloads, where people look for them.

use crate::ipc::SavedPaper;
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::Path,
};
use tauri::{AppHandle, Manager, Runtime};
use turno_core::{Code, Failure};

/// Most papers of one name; beyond that something else is wrong.
const COPIES_MAX: u32 = 1_000;

/// Saves a paper under its name, or with a number behind it where there is one already: nothing is written over.
///
/// `RegistrationPaperNotSaved`, `VaultDiskFull`.
pub fn save<R: Runtime>(handle: &AppHandle<R>, name: &str, ending: &str, bytes: &[u8]) -> Result<SavedPaper, Failure> {
    // A system that names no such folder gets it where the others have it.
    let named = handle.path().download_dir().or_else(|_| handle.path().home_dir().map(|home| home.join("Downloads")));
    let folder = named.map_err(|_| Code::RegistrationPaperNotSaved)?;
    let name = write_new(&folder, name, ending, bytes).map_err(|error| {
        let full = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded].contains(&error.kind());
        Failure::from(if full { Code::VaultDiskFull } else { Code::RegistrationPaperNotSaved })
    })?;
    Ok(SavedPaper { name, folder: folder.display().to_string() })
}

fn write_new(folder: &Path, name: &str, ending: &str, bytes: &[u8]) -> io::Result<String> {
    fs::create_dir_all(folder)?;
    for copy in 1..COPIES_MAX {
        let name = if copy == 1 { format!("{name}.{ending}") } else { format!("{name}-{copy}.{ending}") };
        let path = folder.join(&name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                if written.is_err() {
                    // Half a paper is worse than none; that removing may fail too changes nothing.
                    let _ = fs::remove_file(&path);
                }
                return written.map(|()| name);
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}
