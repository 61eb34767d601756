//! What somebody types is in no file of the profile, and what is sealed to the operator opens with plain `age`.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};
use turno_core::{Code, registration::Edit, registration::submission};
use turno_testkit::{Folder, invented};
use turno_vault::{Profile, random, seal_for_operator};

const PIN: &str = "kenbe fèm 17";

/// Every file of the folder that has `word` in it.
fn files_with(folder: &Path, word: &[u8]) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| fs::read(path).unwrap().windows(word.len()).any(|bytes| bytes == word))
        .map(|path| path.display().to_string())
        .collect()
}

#[test]
fn nothing_that_is_typed_stands_in_any_file() {
    let folder = Folder::new("canary").unwrap();
    let profile = Profile::at(folder.path()).with_pin_time(std::time::Duration::ZERO);
    let mut vault = profile.create(PIN, 0).unwrap();
    let key = invented::group_key(0x5a);
    let group = vault.add_group(&key).unwrap();
    let edits: Vec<Edit> = invented::family_of_four(vault.device_key().id()).edits().cloned().collect();
    vault.write(group, &edits).unwrap();
    vault.set_note(Some(group), "remark", "Wideline Estimé".as_bytes()).unwrap();
    let device_key = *vault.device_key().as_bytes();
    let secrets = || {
        let typed = invented::TYPED.iter().map(|word| word.as_bytes());
        typed.chain([PIN.as_bytes(), key.as_bytes(), &device_key, group.0.as_slice(), b"CREATE TABLE"])
    };
    assert!(folder.path().join("vault.db-wal").exists(), "the journal is looked at, too");
    for secret in secrets() {
        assert_eq!(files_with(folder.path(), secret), Vec::<String>::new(), "while open");
    }
    drop(vault);
    for secret in secrets() {
        assert_eq!(files_with(folder.path(), secret), Vec::<String>::new(), "while closed");
    }
    let database = fs::read(folder.path().join("vault.db")).unwrap();
    assert!(!database.starts_with(b"SQLite format 3"));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 4, "vault.db, vault.lock.cbor, vault.in-use and vault.room: {left:?}");

    // The scan can fail: the same word, written where it must not be.
    fs::write(folder.path().join("vault.leak"), "x Wideline Estimé x").unwrap();
    assert_eq!(files_with(folder.path(), "Wideline Estimé".as_bytes()).len(), 1);
}

#[test]
#[cfg(unix)]
fn the_folder_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new("owner").unwrap();
    let inside = folder.path().join("profiles").join("one");
    drop(Profile::at(&inside).with_pin_time(std::time::Duration::ZERO).create(PIN, 0).unwrap());
    assert_eq!(fs::metadata(&inside).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn plain_age_opens_what_is_sealed_for_the_operator() {
    let missing = "`age` is missing: install Debian's package `age` (apt-get install age), this test opens with it";
    let folder = Folder::new("age").unwrap();
    let identity = folder.path().join("operator.key");
    let made = Command::new("age-keygen").arg("-o").arg(&identity).output().expect(missing);
    assert!(made.status.success());
    let written = fs::read_to_string(&identity).unwrap();
    let recipient = written.lines().find_map(|line| line.strip_prefix("# public key: ")).unwrap().to_owned();

    let family = invented::family_of_four(turno_core::ids::DeviceId([1; 8]));
    let plain = submission::to_json(invented::group_key(1).id(), &family).to_string();
    let sealed = seal_for_operator(&[recipient], plain.as_bytes()).unwrap();
    assert!(!sealed.windows(8).any(|bytes| bytes == b"Wideline"));

    let mut age = Command::new("age");
    let age = age.arg("-d").arg("-i").arg(&identity).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = age.spawn().expect(missing);
    child.stdin.take().unwrap().write_all(&sealed).unwrap();
    let opened = child.wait_with_output().unwrap();
    assert!(opened.status.success());
    assert_eq!(opened.stdout, plain.as_bytes());
}

#[test]
fn sealing_for_nobody_or_for_what_is_no_recipient_is_refused() {
    let good = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p".to_owned();
    for recipients in [vec![], vec!["age1nonsense".to_owned()], vec![good.clone(), String::new()]] {
        let failure = seal_for_operator(&recipients, b"x").unwrap_err();
        assert!(failure.is(Code::OperatorBundleMalformed), "{recipients:?}");
    }
    assert!(seal_for_operator(&[good], b"x").is_ok());
}

#[test]
fn random_bytes_differ() {
    assert_ne!(random::<32>().unwrap(), random::<32>().unwrap());
}
