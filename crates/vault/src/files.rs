//! Files of a profile outside the database: replaced whole and durably, and what goes wrong with them as a code.

use std::{fs, io, io::Write, path::Path};
use turno_core::{Code, Failure};

/// Puts `bytes` in the place of `path`, durably: after a crash the old or the new is there, never a part.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let write = || -> io::Result<()> {
        let mut file = fs::File::create(&beside)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    if let Err(error) = write() {
        // A full disk gets its bytes back; that this may fail too changes nothing.
        let _ = fs::remove_file(&beside);
        return Err(failure(&error));
    }
    rename(Path::new(&beside), path)
}

/// Renames within a folder, durably.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::rename(from, to).and_then(|()| to.parent().map_or(Ok(()), sync_folder)).map_err(|error| failure(&error))
}

/// Makes the profile's folder, durably, for its owner's eyes only where the system knows owners.
pub(crate) fn make_folder(path: &Path) -> Result<(), Failure> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).and_then(|()| sync_above(path)).map_err(|error| failure(&error))
}

/// Makes the names of a folder and of those above it durable: any of them may be new, made by us or by a run that was
/// killed before it came to this.
fn sync_above(path: &Path) -> io::Result<()> {
    let mut above = path.ancestors().skip(1).filter(|above| !above.as_os_str().is_empty());
    above.next().map_or(Ok(()), sync_folder)?;
    // Where we may not, we have made nothing.
    let _ = above.try_for_each(sync_folder);
    Ok(())
}

/// Holds `bytes` of room in the file `path`, where there is room; having none is no failure.
pub(crate) fn hold_room(path: &Path, bytes: usize) {
    if !path.exists() && fs::write(path, vec![0; bytes]).is_err() {
        let _ = fs::remove_file(path);
    }
}

/// Removes a file; one that is not there is fine.
pub(crate) fn remove(path: &Path) -> Result<(), Failure> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failure(&error)),
        _ => Ok(()),
    }
}

/// What went wrong, as a code; a kind without one is logged by its number.
pub(crate) fn failure(error: &io::Error) -> Failure {
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    let kind = error.kind();
    if [StorageFull, QuotaExceeded].contains(&kind) {
        Code::VaultDiskFull.into()
    } else if [ReadOnlyFilesystem, PermissionDenied].contains(&kind) {
        Code::VaultReadOnly.into()
    } else {
        eprintln!("turno-vault: file error {:?}", error.raw_os_error());
        Code::AppUnexpected.into()
    }
}

/// A new name in a folder is durable once the folder is. Windows has no such call, and needs none (NTFS journals names).
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
