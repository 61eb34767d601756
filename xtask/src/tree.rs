//! Where things are: the repository, its folders, and where cargo puts what it builds.

use crate::shell::{Done, Stop, ask};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The one feature set of every build here but the phone's, so that nothing is built twice.
pub const FEATURES: &str = "turno-app/custom-protocol,turno-app/drill";

/// The same app as a simulated phone; only `turno-app` is built again.
pub const PHONE_FEATURES: &str = "turno-app/custom-protocol,turno-app/drill,turno-app/simulated-phone";

/// The folders that commands work in.
pub struct Tree {
    /// The repository.
    pub root: PathBuf,
    /// Where cargo builds; shared by clones when `CARGO_TARGET_DIR` says so.
    pub target: PathBuf,
}

impl Tree {
    /// From where cargo started this program: never from where it was built, which may have been another clone.
    pub fn find() -> Done<Self> {
        let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).ok_or_else(|| Stop::new("start it as `cargo xtask`"))?;
        let root = here.parent().ok_or_else(|| Stop::new("the repository's folder has no name"))?.to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR").filter(|value| !value.is_empty()) {
            Some(folder) => std::path::absolute(PathBuf::from(folder)).map_err(|e| Stop::new(format!("CARGO_TARGET_DIR: {e}")))?,
            None => root.join("target"),
        };
        let tree = Self { root, target };
        tree.claim_target()?;
        Ok(tree)
    }

    /// Cargo takes the sources of two clones that share a target folder for the same, and looks at their dates only: it would
    /// run what the other clone built. So when the other clone built last, ours are marked as new.
    fn claim_target(&self) -> Done {
        let record = self.target.join("built-from");
        let ours = self.root.to_string_lossy().into_owned();
        if std::fs::read_to_string(&record).is_ok_and(|last| last == ours) {
            return Ok(());
        }
        let folder = self.root.to_string_lossy();
        let listed = ask("git", &["-C", &folder, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]).unwrap_or_default();
        let now = SystemTime::now();
        for name in listed.split('\0').filter(|name| !name.is_empty()) {
            // A file that cannot be marked is one that was deleted, or not ours to build.
            let _ = std::fs::File::options().append(true).open(self.root.join(name)).and_then(|file| file.set_modified(now));
        }
        std::fs::write(&record, ours).map_err(|e| Stop::new(format!("{}: {e}", record.display())))
    }

    /// The user interface.
    pub fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Where the programs are after a build.
    pub fn programs(&self) -> PathBuf {
        self.target.join("debug")
    }

    /// A built program.
    pub fn program(&self, name: &str) -> PathBuf {
        self.programs().join(name)
    }
}

/// When the newest file or folder under these was changed; a folder changes when something in it is removed.
pub fn newest(paths: &[PathBuf]) -> Option<SystemTime> {
    paths.iter().filter_map(|path| newest_under(path)).max()
}

fn newest_under(path: &Path) -> Option<SystemTime> {
    let own = std::fs::metadata(path).and_then(|found| found.modified()).ok()?;
    let Ok(entries) = std::fs::read_dir(path) else { return Some(own) };
    entries.flatten().filter_map(|entry| newest_under(&entry.path())).chain([own]).max()
}
