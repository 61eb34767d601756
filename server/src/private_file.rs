//! Files and folders that only their owner may read: keys, the store, sealed registrations. Knows not what is in them.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, Read, Write},
    path::Path,
};

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};

/// Read and written by the owner alone.
#[cfg(unix)]
const FILE_MODE: u32 = 0o600;
#[cfg(unix)]
const FOLDER_MODE: u32 = 0o700;
/// What everybody else may do.
#[cfg(unix)]
const OTHERS: u32 = 0o077;

/// Makes a new file; fails where there is one already.
pub fn create_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.create_new(true);
    write(&mut options, path, bytes)
}

/// Writes a file, over an older one if there is one.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true);
    write(&mut options, path, bytes)
}

/// Makes an empty file where there is none, so that whoever opens it next finds it private.
pub fn touch(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false);
    open(&mut options, path).map(|_| ())
}

/// Reads a file, unless others than its owner may read it too.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut file = File::open(path)?;
    #[cfg(unix)]
    if file.metadata()?.permissions().mode() & OTHERS != 0 {
        return Err(io::Error::other("others than its owner may read it; `chmod 600` keeps it private"));
    }
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Makes a folder and those above it, where there is none.
pub fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(FOLDER_MODE);
    builder.create(path)
}

fn write(options: &mut OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = open(options, path)?;
    // The mode above is for new files: one that was there may have been open to everybody.
    #[cfg(unix)]
    file.set_permissions(std::fs::Permissions::from_mode(FILE_MODE))?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn open(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    options.mode(FILE_MODE);
    options.write(true).open(path)
}
