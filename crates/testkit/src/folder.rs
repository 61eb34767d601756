//! A folder of a test's own, gone with it.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicU32, Ordering},
};

/// An empty folder under the system's place for temporary files; removed when dropped.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one; `name` helps to find it while a test is looked into.
    pub fn new(name: &str) -> io::Result<Self> {
        Self::new_in(&env::temp_dir(), name)
    }

    /// The same, under another folder.
    pub fn new_in(folder: &Path, name: &str) -> io::Result<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = folder.join(format!("turno-{name}-{}-{number}", process::id()));
        // Left by a killed test that had the same process id.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
