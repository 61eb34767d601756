//! The lock: who may open, how long a wrong PIN makes wait, and that neither a restart nor a clock shortens it.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};
use turno_core::{Code, Failure};
use turno_testkit::{Folder, invented, this_program};
use turno_vault::{Profile, Vault};

const PIN: &str = "280417";
const WRONG: &str = "170428";

/// Some day, and a jump of the clock that a dead battery or a wrong hand makes.
const NOW_S: i64 = 1_800_000_000;
const TEN_YEARS_S: i64 = 10 * 365 * 24 * 3_600;

/// Tells the child which vault it holds open.
const HELD: &str = "TURNO_TEST_HELD_VAULT";

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
fn a_clock_that_jumps_ten_years_loses_nothing_and_locks_nobody_out() {
    let folder = Folder::new("ten-years").unwrap();
    let profile = profile(&folder);
    let mut vault = profile.create(PIN, NOW_S).unwrap();
    let group = vault.add_group(&invented::group_key(1)).unwrap();
    let family = invented::family_of_four(vault.device_key().id());
    vault.write(group, &family.edits().cloned().collect::<Vec<_>>()).unwrap();
    drop(vault);
    for now_s in [NOW_S + TEN_YEARS_S, NOW_S - TEN_YEARS_S, NOW_S] {
        assert_eq!(profile.unlock(PIN, now_s).unwrap().log(group).unwrap(), family, "at {now_s}");
        for _ in 0..5 {
            assert_eq!(code(profile.unlock(WRONG, now_s)), Code::VaultPinWrong.as_str(), "at {now_s}");
        }
        assert_eq!(code(profile.unlock(PIN, now_s)), Code::VaultPinWait.as_str(), "at {now_s}");
        // While it waits, the clock is set back: the whole wait again, and it ends.
        let back_s = now_s - TEN_YEARS_S;
        assert_eq!(profile.unlock(PIN, back_s).unwrap_err().args["seconds"], "30");
        assert_eq!(code(profile.unlock(PIN, back_s + 29)), Code::VaultPinWait.as_str());
        assert_eq!(profile.unlock(PIN, back_s + 30).unwrap().log(group).unwrap(), family);
        // Set forward, it ends at once: the device has no other clock that goes on while it is off (docs/threat-model.md).
        for _ in 0..5 {
            assert_eq!(code(profile.unlock(WRONG, back_s)), Code::VaultPinWrong.as_str());
        }
        assert_eq!(code(profile.unlock(PIN, back_s + TEN_YEARS_S)), "open");
    }
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

/// The child: holds a vault open until it is killed. Run as a test of its own it has none, and does nothing.
#[test]
fn child_holds_a_vault() {
    let Ok(folder) = env::var(HELD) else { return };
    let _vault = Profile::at(folder.as_ref()).unlock(PIN, 0).unwrap();
    println!("\nheld");
    thread::park();
}

#[test]
fn another_process_is_told_until_the_first_is_gone_however_it_went() {
    let folder = Folder::new("two-processes").unwrap();
    let profile = profile(&folder);
    drop(profile.create(PIN, 0).unwrap());
    let lock = fs::read(folder.path().join("vault.lock.cbor")).unwrap();
    let mut child = Command::new("env")
        .args(this_program().unwrap())
        .args(["--exact", "child_holds_a_vault", "--nocapture"])
        .env(HELD, folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap() == "held"));
    assert_eq!(code(profile.unlock(PIN, 0)), Code::VaultInUse.as_str());
    assert_eq!(code(profile.unlock(WRONG, 0)), Code::VaultInUse.as_str());
    assert_eq!(code(profile.create(PIN, 0)), Code::VaultExists.as_str());
    assert!(fs::read(folder.path().join("vault.lock.cbor")).unwrap() == lock, "nobody else's tries are counted");
    child.kill().unwrap();
    child.wait().unwrap();
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
