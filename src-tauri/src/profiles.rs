//! The profiles on this device: a folder each, with the name that its owner gave it. Each has a PIN and a key of its own.

use crate::{ipc::ProfileView, phone};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use turno_vault::Profile;

const NAME_FILE: &str = "name";
const LAST_FILE: &str = "last";

/// Longest name of a profile, in characters.
pub const NAME_CHARS_MAX: usize = 40;

/// The profiles' folder.
#[derive(Debug)]
pub struct Profiles {
    folder: PathBuf,
}

impl Profiles {
    /// The profiles in the data folder of the app.
    pub fn at(data: &Path) -> Self {
        Self { folder: data.join("profiles") }
    }

    /// Every profile, the one used last first, then by name.
    pub fn all(&self) -> Vec<ProfileView> {
        let last = fs::read_to_string(self.folder.join(LAST_FILE)).unwrap_or_default();
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let ids = entries.filter_map(|entry| entry.file_name().into_string().ok()).filter(|id| self.profile(id).exists());
        let mut profiles: Vec<ProfileView> = ids.map(|id| ProfileView { name: self.name(&id), id }).collect();
        profiles.sort_by_key(|profile| (profile.id != last, profile.name.clone(), profile.id.clone()));
        profiles
    }

    /// The profile of this id, which need not exist. A phone's own key locks it beside the PIN.
    pub fn profile(&self, id: &str) -> Profile {
        Profile::at(&self.folder.join(id)).with_hardware_key(phone::hardware_key())
    }

    /// Remembers the name of a profile.
    pub fn set_name(&self, id: &str, name: &str) -> io::Result<()> {
        fs::write(self.folder.join(id).join(NAME_FILE), name)
    }

    /// Remembers which profile was used last; that it cannot be remembered does no harm.
    pub fn set_last(&self, id: &str) {
        let _ = fs::write(self.folder.join(LAST_FILE), id);
    }

    fn name(&self, id: &str) -> String {
        let name = fs::read_to_string(self.folder.join(id).join(NAME_FILE)).unwrap_or_default();
        name.trim().chars().take(NAME_CHARS_MAX).collect()
    }
}
