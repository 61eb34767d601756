//! Opens what a power cut left with the real vault, and says what it holds.

use crate::{disk::Left, session};
use std::{
    fmt::Write,
    hash::{DefaultHasher, Hasher},
    path::Path,
};
use turno_core::parcel::ParcelKind;
use turno_testkit::Folder;
use turno_vault::Vault;

/// The notes that the stories write.
const NOTES: &[&str] = &["operator-bundle", "claim"];

/// What a vault was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// There is no profile, and one can be made.
    NoProfile,
    /// It opens, every page is whole, and this is the digest of what it holds.
    Whole(u64),
    /// It does not open, or not every page is whole.
    Broken(String),
}

/// The digest of everything that a vault tells.
pub fn contents(vault: &Vault) -> u64 {
    let mut text = format!("{:?} {:?} {:?}\n", vault.device_key().id(), vault.locked_groups(), vault.outbox());
    for group in vault.groups().unwrap().into_iter().map(Some).chain([None]) {
        for name in NOTES {
            let note = vault.note(group, name).unwrap().map(|note| (note.len(), digest(&note)));
            writeln!(text, "{group:?} {name} {note:?}").unwrap();
        }
        let Some(group) = group else { continue };
        writeln!(text, "{:?} {:?} {:?}", vault.group_key(group).unwrap().as_bytes(), vault.cursor(group), vault.card(group)).unwrap();
        for edit in vault.log(group).unwrap().edits() {
            writeln!(text, "{edit:?}").unwrap();
        }
        let waiting: Vec<_> = vault.unpacked(group).unwrap().into_iter().map(|edit| edit.id).collect();
        writeln!(text, "{waiting:?}").unwrap();
        for kind in (0..=u8::MAX).filter_map(ParcelKind::from_number) {
            writeln!(text, "{:?}", vault.sent(group, kind)).unwrap();
        }
    }
    digest(text.as_bytes())
}

/// Opens it as the app does when it starts again.
pub fn look(left: &Left) -> Found {
    let folder = folder();
    left.write(folder.path());
    let profile = session::profile(folder.path());
    if !profile.exists() {
        return match profile.create(session::PIN, 0) {
            Ok(_) => Found::NoProfile,
            Err(failure) => Found::Broken(format!("there is no profile, and none can be made: {failure}")),
        };
    }
    let opened = profile.unlock(session::PIN, 0);
    let whole = opened.and_then(|vault| vault.check_whole().map(|()| contents(&vault)));
    whole.map_or_else(|failure| Found::Broken(failure.to_string()), Found::Whole)
}

/// In memory where the system has such a place: thousands of states are looked at, and none has to outlive a power cut.
pub fn folder() -> Folder {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { Folder::new_in(memory, "power") } else { Folder::new("power") }.unwrap()
}

fn digest(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(bytes);
    hasher.finish()
}
