//! The lock: who may open, how long a wrong PIN makes wait, and that neither a restart nor a clock shortens it.

use std::{
    fs, thread,
    time::{Duration, Instant},
};
use turno_core::{Code, Failure};
use turno_testkit::Folder;
use turno_vault::{Profile, Vault};

const PIN: &str = "280417";
const WRONG: &str = "170428";

fn profile(folder: &Folder) -> Profile {
    Profile::at(folder.path()).with_pin_time(Duration::ZERO)
}

fn code(answer: Result<Vault, Failure>) -> String {
    answer.map_or_else(|failure| failure.code, |_| "open".to_owned())
}

#[test]
fn only_the_pin_opens() {
    let folder = Folder::new("pin").unwrap();
    let profile = profile(&folder);
    assert!(!profile.exists());
    assert_eq!(code(profile.create("111111", 0)), Code::VaultPinWeak.as_str());
    assert!(!profile.exists(), "a weak PIN leaves nothing behind");
    drop(profile.create(PIN, 0).unwrap());
    assert!(profile.exists());
    assert_eq!(code(profile.create(PIN, 0)), Code::VaultExists.as_str());
    assert_eq!(code(profile.unlock(WRONG, 0)), Code::VaultPinWrong.as_str());
    assert_eq!(code(profile.unlock(PIN, 0)), "open");
}

#[test]
fn the_default_takes_a_try_about_as_long_as_promised() {
    let folder = Folder::new("time").unwrap();
    let profile = Profile::at(folder.path());
    drop(profile.create(PIN, 0).unwrap());
    let start = Instant::now();
    drop(profile.unlock(PIN, 0).unwrap());
    let took = start.elapsed().as_millis();
    println!("unlocking took {took} ms");
    // Other tests run beside this one: the bounds are wide, the report has the number of a quiet machine.
    assert!((100..5_000).contains(&took), "{took} ms");
}

#[test]
fn after_five_wrong_pins_even_the_right_one_waits_and_then_opens() {
    let folder = Folder::new("wait").unwrap();
    let profile = profile(&folder);
    drop(profile.create(PIN, 1_000).unwrap());
    for _ in 0..5 {
        assert_eq!(code(profile.unlock(WRONG, 1_000)), Code::VaultPinWrong.as_str());
    }
    let failure = profile.unlock(PIN, 1_010).unwrap_err();
    assert!(failure.is(Code::VaultPinWait), "{failure}");
    assert_eq!(failure.args["seconds"], "20");
    // A restart is another `Profile`: everything stands in the file.
    assert_eq!(code(Profile::at(folder.path()).unlock(PIN, 1_029)), Code::VaultPinWait.as_str());
    assert_eq!(code(profile.unlock(WRONG, 1_030)), Code::VaultPinWrong.as_str());
    assert_eq!(profile.unlock(PIN, 1_030).unwrap_err().args["seconds"], "60", "the next wait is longer");
    assert_eq!(code(profile.unlock(PIN, 1_090)), "open");
    assert_eq!(code(profile.unlock(WRONG, 1_090)), Code::VaultPinWrong.as_str(), "the right PIN began the count anew");
    assert_eq!(code(profile.unlock(PIN, 1_090)), "open");
}

#[test]
fn a_clock_set_back_never_shortens_the_wait_nor_locks_out_for_years() {
    let folder = Folder::new("clock").unwrap();
    let profile = profile(&folder);
    drop(profile.create(PIN, 9_000_000_000).unwrap());
    for _ in 0..5 {
        profile.unlock(WRONG, 9_000_000_000).unwrap_err();
    }
    for now_s in [8_999_999_000, 1_000, 1_029, -50] {
        let failure = profile.unlock(PIN, now_s).unwrap_err();
        assert!(failure.is(Code::VaultPinWait), "at {now_s}: {failure}");
    }
    assert_eq!(profile.unlock(PIN, -49).unwrap_err().args["seconds"], "29");
    assert_eq!(code(profile.unlock(PIN, -20)), "open");
}

#[test]
fn a_try_is_counted_on_the_disk_before_its_answer_is_known() {
    let folder = Folder::new("counted").unwrap();
    let profile = Profile::at(folder.path()).with_pin_time(Duration::from_secs(1));
    drop(profile.create(PIN, 0).unwrap());
    let lock = folder.path().join("vault.lock.cbor");
    let before = fs::read(&lock).unwrap();
    let right = thread::spawn(move || profile.unlock(PIN, 0).map(|_| ()));
    while fs::read(&lock).unwrap() == before {
        assert!(!right.is_finished(), "an answer came before the try was counted");
        thread::yield_now();
    }
    // Pulling the plug here would leave a try that counts as wrong; the answer is a second of arithmetic away.
    assert!(!right.is_finished());
    right.join().unwrap().unwrap();
    assert!(fs::read(&lock).unwrap() == before, "the right PIN takes it back");
}

#[test]
fn a_second_opener_is_told_and_the_first_goes_on() {
    let folder = Folder::new("in-use").unwrap();
    let profile = profile(&folder);
    let vault = profile.create(PIN, 0).unwrap();
    assert_eq!(code(profile.unlock(PIN, 0)), Code::VaultInUse.as_str());
    assert_eq!(code(profile.unlock(WRONG, 0)), Code::VaultInUse.as_str());
    assert!(vault.groups().unwrap().is_empty());
    drop(vault);
    assert_eq!(code(profile.unlock(PIN, 0)), "open");
}

#[test]
fn a_profile_that_was_cut_off_while_being_made_is_finished_or_made_anew() {
    let folder = Folder::new("cut-off").unwrap();
    let profile = profile(&folder);
    // Before the lock file: nothing of anybody is in it, and it is made anew.
    fs::write(folder.path().join("vault.new.db"), b"half").unwrap();
    assert!(!profile.exists());
    let device = profile.create(PIN, 0).unwrap().device_key().id();
    // After the lock file and before the rename: unlocking finishes it.
    fs::rename(folder.path().join("vault.db"), folder.path().join("vault.new.db")).unwrap();
    assert!(profile.exists());
    assert_eq!(profile.unlock(PIN, 0).unwrap().device_key().id(), device);
}

#[test]
fn without_its_lock_file_a_profile_is_damaged_and_never_made_anew() {
    let folder = Folder::new("no-lock-file").unwrap();
    let profile = profile(&folder);
    drop(profile.create(PIN, 0).unwrap());
    fs::remove_file(folder.path().join("vault.lock.cbor")).unwrap();
    assert_eq!(code(profile.unlock(PIN, 0)), Code::VaultDamaged.as_str());
    assert_eq!(code(profile.create(PIN, 0)), Code::VaultExists.as_str());
}
