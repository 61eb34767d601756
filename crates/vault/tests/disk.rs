//! A disk that is full, and one that cannot be written: real ones, of a few hundred kilobytes, mounted for the test alone.
//!
//! Mounting needs a namespace of its own (`unshare`, part of util-linux): each test runs itself again inside one.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};
use turno_core::sync::Change;
use turno_core::{
    Code,
    ids::GroupId,
    registration::{Edit, Subject, Value},
};
use turno_testkit::{Folder, invented, this_program};
use turno_vault::{Profile, Vault};

const PIN: &str = "280417";
const FOLDER: &str = "TURNO_TEST_SMALL_DISK";

fn profile(folder: &Path) -> Profile {
    Profile::at(folder).with_pin_time(Duration::ZERO)
}

/// Runs `test` again on a small disk of its own. Gives the disk's folder inside that run, nothing outside.
fn on_a_small_disk(test: &str) -> Option<PathBuf> {
    if let Ok(folder) = env::var(FOLDER) {
        return Some(folder.into());
    }
    let folder = Folder::new("disk").unwrap();
    let script = "mount -t tmpfs -o size=600k,mode=700 turno \"$0\" && exec \"$@\"";
    // Root mounts as it is (also where user namespaces are not to be had); anybody else becomes root of a namespace.
    let is_root = Command::new("id").arg("-u").output().unwrap().stdout == b"0\n";
    let namespaces: &[&str] = if is_root { &["--mount"] } else { &["--user", "--map-root-user", "--mount"] };
    let ran = Command::new("unshare")
        .args(namespaces)
        .args(["sh", "-c", script])
        .arg(folder.path())
        .args(this_program().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(FOLDER, folder.path())
        .output()
        .expect("`unshare` is missing: install util-linux, this test makes a small disk with it");
    let said = String::from_utf8_lossy(&ran.stdout) + String::from_utf8_lossy(&ran.stderr);
    assert!(
        ran.status.success() && said.contains("1 passed"),
        "failed inside, or this machine lets nobody mount in a user namespace (sysctl kernel.unprivileged_userns_clone, \
         docker --security-opt seccomp=unconfined):\n{said}"
    );
    None
}

fn sh(script: &str, folder: &Path) {
    assert!(Command::new("sh").args(["-c", script]).arg(folder).status().unwrap().success(), "{script}");
}

fn next_edit(vault: &Vault, group: GroupId) -> Edit {
    let value = Value::Text { text: "Trou-du-Nord ".repeat(100) };
    vault.log(group).unwrap().next_edit(vault.device_key().id(), Subject::Group, 7, value, None)
}

/// Takes up all room that is left.
fn fill(folder: &Path) -> PathBuf {
    let path = folder.join("photos of somebody else");
    let mut bytes = 1 << 20;
    while bytes > 0 {
        let mut content = fs::read(&path).unwrap_or_default();
        content.resize(content.len() + bytes, 1);
        if fs::write(&path, content).is_err() {
            bytes /= 2;
        }
    }
    path
}

#[test]
fn a_full_disk_is_told_keeps_every_answer_and_works_again() {
    let Some(folder) = on_a_small_disk("a_full_disk_is_told_keeps_every_answer_and_works_again") else { return };
    let mut vault = profile(&folder).create(PIN, 0).unwrap();
    let group = vault.add_group(&invented::group_key(1)).unwrap();
    let ballast = folder.join("ballast");
    fs::write(&ballast, vec![1; 120 * 1024]).unwrap();
    let mut kept = Vec::new();
    let failure = loop {
        let edit = next_edit(&vault, group);
        match vault.write(group, std::slice::from_ref(&edit)) {
            Ok(()) => kept.push(edit),
            Err(failure) => break failure,
        }
    };
    assert!(failure.is(Code::VaultDiskFull), "{failure}");
    assert!(kept.len() > 10);
    let all_there = |vault: &Vault| vault.log(group).unwrap().edits().eq(&kept);
    assert!(all_there(&vault), "while it is full");
    let note = Change::Note { group: None, name: "operator".into(), bytes: vec![1; 40_000] };
    assert!(vault.apply(&[Change::Cursor { group, place: 7 }, note]).unwrap_err().is(Code::VaultDiskFull));
    assert_eq!(vault.cursor(group).unwrap(), 0, "all of an answer, or nothing");

    fs::remove_file(&ballast).unwrap();
    let edit = next_edit(&vault, group);
    vault.write(group, std::slice::from_ref(&edit)).unwrap();
    kept.push(edit);
    drop(vault);
    let vault = profile(&folder).unlock(PIN, 0).unwrap();
    assert!(vault.log(group).unwrap().edits().eq(&kept), "once there is room");
    vault.check_whole().unwrap();
}

#[test]
fn a_vault_opens_and_reads_on_a_full_disk() {
    let Some(folder) = on_a_small_disk("a_vault_opens_and_reads_on_a_full_disk") else { return };
    let mut vault = profile(&folder).create(PIN, 0).unwrap();
    let group = vault.add_group(&invented::group_key(1)).unwrap();
    let edit = next_edit(&vault, group);
    vault.write(group, std::slice::from_ref(&edit)).unwrap();
    let filled = fill(&folder);
    drop(vault);
    for _ in 0..3 {
        assert!(profile(&folder).unlock("170428", 0).unwrap_err().is(Code::VaultPinWrong), "tries count all the same");
        let mut vault = profile(&folder).unlock(PIN, 0).unwrap();
        assert!(vault.log(group).unwrap().edits().eq([&edit]));
        let more = [Change::Note { group: None, name: "bundle".into(), bytes: vec![1; 300_000] }];
        assert!(vault.apply(&more).unwrap_err().is(Code::VaultDiskFull));
    }
    fs::remove_file(filled).unwrap();
    assert!(profile(&folder).unlock(PIN, 0).unwrap().log(group).unwrap().edits().eq([&edit]));
}

#[test]
fn on_a_disk_without_any_room_the_lock_is_told_and_stays_whole() {
    let Some(folder) = on_a_small_disk("on_a_disk_without_any_room_the_lock_is_told_and_stays_whole") else { return };
    drop(profile(&folder).create(PIN, 0).unwrap());
    fs::remove_file(folder.join("vault.room")).unwrap();
    let filled = fill(&folder);
    let lock_before = fs::read(folder.join("vault.lock.cbor")).unwrap();
    let failure = profile(&folder).unlock(PIN, 0).unwrap_err();
    assert!(failure.is(Code::VaultDiskFull), "{failure}");
    assert_eq!(fs::read(folder.join("vault.lock.cbor")).unwrap(), lock_before);
    assert!(!folder.join("vault.lock.cbor.new").exists());
    fs::remove_file(filled).unwrap();
    profile(&folder).unlock(PIN, 0).unwrap();
}

#[test]
fn a_profile_that_finds_no_room_is_not_made_and_can_be_made_later() {
    let Some(folder) = on_a_small_disk("a_profile_that_finds_no_room_is_not_made_and_can_be_made_later") else { return };
    let filled = fill(&folder);
    let failure = profile(&folder).create(PIN, 0).unwrap_err();
    assert!(failure.is(Code::VaultDiskFull), "{failure}");
    assert!(!profile(&folder).exists());
    fs::remove_file(filled).unwrap();
    profile(&folder).create(PIN, 0).unwrap();
}

#[test]
fn a_disk_that_cannot_be_written_is_told() {
    let Some(folder) = on_a_small_disk("a_disk_that_cannot_be_written_is_told") else { return };
    drop(profile(&folder).create(PIN, 0).unwrap());
    sh("mount -o remount,ro \"$0\"", &folder);
    assert!(profile(&folder).unlock(PIN, 0).unwrap_err().is(Code::VaultReadOnly));
    assert!(profile(&folder.join("another")).create(PIN, 0).unwrap_err().is(Code::VaultReadOnly));
    sh("mount -o remount,rw \"$0\"", &folder);
    profile(&folder).unlock(PIN, 0).unwrap();
}

#[test]
fn a_database_that_cannot_be_written_in_a_folder_that_can_is_told() {
    let Some(folder) = on_a_small_disk("a_database_that_cannot_be_written_in_a_folder_that_can_is_told") else { return };
    drop(profile(&folder).create(PIN, 0).unwrap());
    sh("mount --bind \"$0/vault.db\" \"$0/vault.db\" && mount -o remount,bind,ro \"$0/vault.db\"", &folder);
    let failure = profile(&folder).unlock(PIN, 0).unwrap_err();
    assert!(failure.is(Code::VaultReadOnly), "{failure}");
    sh("umount \"$0/vault.db\"", &folder);
    profile(&folder).unlock(PIN, 0).unwrap();
}
