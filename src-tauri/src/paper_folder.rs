//! Where papers go: the folder for downloads, where people look for them. A phone has none that is private, so there they
//! stay inside Turno until they were given to another app, and are gone with its next start.

use crate::ipc::SavedPaper;
use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};
use tauri::{AppHandle, Manager, Runtime};
use turno_core::{Code, Failure};

/// Most papers of one name; beyond that something else is wrong.
const COPIES_MAX: u32 = 1_000;

/// Saves a paper under its name, or with a number behind it where there is one already: nothing is written over.
///
/// `RegistrationPaperNotSaved`, `VaultDiskFull`.
pub fn save<R: Runtime>(handle: &AppHandle<R>, name: &str, ending: &str, bytes: &[u8]) -> Result<SavedPaper, Failure> {
    let folder = folder(handle).map_err(|_| Code::RegistrationPaperNotSaved)?;
    let name = write_new(&folder, name, ending, bytes).map_err(|error| {
        let full = [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded].contains(&error.kind());
        Failure::from(if full { Code::VaultDiskFull } else { Code::RegistrationPaperNotSaved })
    })?;
    Ok(SavedPaper { name, folder: (!cfg!(target_os = "android")).then(|| folder.display().to_string()) })
}

#[cfg(not(target_os = "android"))]
fn folder<R: Runtime>(handle: &AppHandle<R>) -> tauri::Result<PathBuf> {
    // A system that names no such folder gets it where the others have it.
    handle.path().download_dir().or_else(|_| handle.path().home_dir().map(|home| home.join("Downloads")))
}

/// The name is known to `crates/phone/android` (Papers.kt).
#[cfg(target_os = "android")]
fn folder<R: Runtime>(handle: &AppHandle<R>) -> tauri::Result<PathBuf> {
    Ok(handle.path().app_data_dir()?.join("papers"))
}

/// Removes the papers of before.
#[cfg(target_os = "android")]
pub fn clear<R: Runtime>(handle: &AppHandle<R>) {
    // Where there are none, there is nothing to remove.
    let _ = folder(handle).map(fs::remove_dir_all);
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
