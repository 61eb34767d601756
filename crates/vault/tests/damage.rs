//! Files that were damaged, or that a newer Turno wrote: told apart from everything else, and left as they are.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::fs;
use turno_core::{Code, registration::Edit};
use turno_testkit::{Folder, invented};
use turno_vault::Profile;

const PIN: &str = "280417";
const PAGE_BYTES: usize = 4096;

fn family(name: &str) -> (Folder, Profile) {
    let folder = Folder::new(name).unwrap();
    let profile = Profile::at(folder.path()).with_pin_time(std::time::Duration::ZERO);
    let mut vault = profile.create(PIN, 0).unwrap();
    let group = vault.add_group(&invented::group_key(1)).unwrap();
    let edits: Vec<Edit> = invented::family_of_four(vault.device_key().id()).edits().cloned().collect();
    vault.write(group, &edits).unwrap();
    drop(vault);
    (folder, profile)
}

#[test]
fn a_damaged_first_page_is_told_and_the_file_left_as_it_is() {
    for place in [0, 20, 1_000, PAGE_BYTES - 1] {
        let (folder, profile) = family("first-page");
        let path = folder.path().join("vault.db");
        let mut bytes = fs::read(&path).unwrap();
        bytes[place] ^= 1;
        fs::write(&path, &bytes).unwrap();
        let failure = profile.unlock(PIN, 0).unwrap_err();
        assert!(failure.is(Code::VaultDamaged), "byte {place}: {failure}");
        assert!(fs::read(&path).unwrap() == bytes, "byte {place}: the file was changed");
    }
}

#[test]
fn a_damaged_page_is_told_when_it_is_read_whichever_it_is() {
    let (folder, profile) = family("any-page");
    let path = folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    assert!(whole.len() > 4 * PAGE_BYTES);
    for page in 1..whole.len() / PAGE_BYTES {
        let mut bytes = whole.clone();
        bytes[page * PAGE_BYTES + 100] ^= 0x40;
        fs::write(&path, &bytes).unwrap();
        let told = match profile.unlock(PIN, 0) {
            Err(failure) => failure.is(Code::VaultDamaged),
            Ok(vault) => vault.check_whole().is_err_and(|failure| failure.is(Code::VaultDamaged)),
        };
        assert!(told, "page {page}");
    }
    fs::write(&path, &whole).unwrap();
    profile.unlock(PIN, 0).unwrap().check_whole().unwrap();
}

#[test]
fn reading_a_group_from_damaged_pages_is_a_failure_and_never_a_shorter_log() {
    let (folder, profile) = family("shorter-log");
    let path = folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    let group = invented::group_key(1).id();
    let all = profile.unlock(PIN, 0).unwrap().log(group).unwrap();
    let mut told = 0;
    for page in 1..whole.len() / PAGE_BYTES {
        let mut bytes = whole.clone();
        bytes[page * PAGE_BYTES + 100] ^= 0x40;
        fs::write(&path, &bytes).unwrap();
        match profile.unlock(PIN, 0).and_then(|vault| vault.log(group)) {
            Ok(log) => assert_eq!(log, all, "page {page}"),
            Err(failure) => {
                assert!(failure.is(Code::VaultDamaged), "page {page}: {failure}");
                told += 1;
            }
        }
    }
    assert!(told >= 2, "the family's own pages were among them");
}

#[test]
fn a_database_that_was_cut_short_is_told() {
    let (folder, profile) = family("cut-short");
    let path = folder.path().join("vault.db");
    let whole = fs::read(&path).unwrap();
    for length in (0..whole.len()).step_by(PAGE_BYTES / 2) {
        fs::write(&path, &whole[..length]).unwrap();
        let told = match profile.unlock(PIN, 0) {
            Err(failure) => failure.is(Code::VaultDamaged),
            Ok(vault) => vault.check_whole().is_err_and(|failure| failure.is(Code::VaultDamaged)),
        };
        assert!(told, "cut to {length} of {} bytes", whole.len());
    }
}

#[test]
fn a_foreign_database_is_damaged() {
    for content in [&b""[..], b"SQLite format 3\0 and so on", &[0; 3 * PAGE_BYTES]] {
        let (folder, profile) = family("foreign");
        let path = folder.path().join("vault.db");
        fs::write(&path, content).unwrap();
        let failure = profile.unlock(PIN, 0).unwrap_err();
        assert!(failure.is(Code::VaultDamaged), "{} bytes: {failure}", content.len());
        assert!(fs::read(&path).unwrap() == content, "{} bytes: the file was changed", content.len());
    }
}

#[test]
fn a_damaged_lock_file_is_told_and_left_as_it_is() {
    let (folder, profile) = family("lock-file");
    let path = folder.path().join("vault.lock.cbor");
    let whole = fs::read(&path).unwrap();
    for content in [&b""[..], b"<html>", &whole[..whole.len() - 1], &[0xff; 107]] {
        fs::write(&path, content).unwrap();
        let failure = profile.unlock(PIN, 0).unwrap_err();
        assert!(failure.is(Code::VaultDamaged), "{failure}");
        assert!(fs::read(&path).unwrap() == content, "the file was changed");
    }
    let mut newer = whole.clone();
    newer[1] = 3;
    fs::write(&path, &newer).unwrap();
    assert!(profile.unlock(PIN, 0).unwrap_err().is(Code::VaultNewer));
    fs::write(&path, &whole).unwrap();
    profile.unlock(PIN, 0).unwrap();
}
