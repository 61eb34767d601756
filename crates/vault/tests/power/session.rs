//! What the recorded child does with a vault. After each step it says `kept`, and then what the vault holds.

use crate::check::contents;
use std::{
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};
use turno_core::{
    Code,
    ids::{DeviceId, GroupId},
    keys::GroupKey,
    parcel::{Parcel, ParcelKind},
    registration::{Edit, Log, Subject, Value},
    sync::Change,
};
use turno_testkit::invented;
use turno_vault::{Profile, Vault};

/// The PIN of every vault here.
pub const PIN: &str = "280417";

/// Says `kept` before anything is kept: the planted fault.
pub const TOO_EARLY: &str = "too early";

/// One run of the program. One that does not close the vault ends as if killed.
type Run = fn(&mut Teller);

/// The stories, each with its runs.
pub const STORIES: &[(&str, &[Run])] = &[
    ("family", &[a_profile_is_made_and_a_family_filled_in, groups_come_and_go]),
    ("older", &[an_older_vault_is_opened, a_vault_is_opened_again]),
    ("journal", &[the_journal_is_written_back, a_vault_is_opened_again]),
];

/// Where the profile is, as deep under the data folder as the app keeps it.
pub fn profile(root: &Path) -> Profile {
    Profile::at(&root.join("profiles/a1b2c3d4")).with_pin_time(Duration::ZERO)
}

/// Tells the story on standard error, which stands in the record among the calls.
pub struct Teller {
    /// The data folder.
    pub root: PathBuf,
    /// Does it answer too early?
    pub too_early: bool,
}

impl Teller {
    fn step(&self, vault: &mut Vault, act: impl FnOnce(&mut Vault)) {
        if self.too_early {
            say("kept");
        }
        act(vault);
        if !self.too_early {
            say("kept");
        }
        say(&format!("holds {:016x}", contents(vault)));
    }

    fn opened(&self, profile: impl FnOnce(Profile) -> Vault) -> Vault {
        let mut vault = profile(crate::session::profile(&self.root));
        self.step(&mut vault, |_| ());
        vault
    }

    fn unlock(&self) -> Vault {
        self.opened(|profile| profile.unlock(PIN, 0).unwrap())
    }

    /// An answer of this device, `chars` long.
    fn answer(&self, vault: &mut Vault, group: GroupId, chars: usize) {
        let log = vault.log(group).unwrap();
        self.step(vault, |vault| {
            let edit = next_edit(&log, vault.device_key().id(), chars);
            vault.write(group, &[edit]).unwrap();
        });
    }

    /// All that waits goes into one parcel; packing and its parcel are one.
    fn pack(&self, vault: &mut Vault, key: &GroupKey, bytes: u8) -> Parcel {
        let parcel = Parcel::sign(key, ParcelKind::Log, vec![bytes; 40 + usize::from(bytes) * 7]);
        let waiting: Vec<_> = vault.unpacked(key.id()).unwrap().iter().map(|edit| edit.id).collect();
        self.step(vault, |vault| vault.queue(&parcel, &waiting, Some(&[bytes]), 7).unwrap());
        parcel
    }
}

/// One call for one line.
fn say(line: &str) {
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}

fn next_edit(log: &Log, device: DeviceId, chars: usize) -> Edit {
    log.next_edit(device, Subject::Group, 7, Value::Text { text: "Ñ".repeat(chars) }, Some(5))
}

/// As many answers of a device as asked for, each longer than the one before.
fn edits(device: DeviceId, count: usize) -> Vec<Edit> {
    let mut log = Log::default();
    for number in 0..count {
        log.insert(next_edit(&log, device, 3 + number * 11));
    }
    log.edits().cloned().collect()
}

fn a_profile_is_made_and_a_family_filled_in(teller: &mut Teller) {
    let mut vault = teller.opened(|profile| profile.create(PIN, 0).unwrap());
    let key = invented::group_key(1);
    let group = key.id();
    teller.step(&mut vault, |vault| assert_eq!(vault.add_group(&key).unwrap(), group));
    for number in 0..40_u8 {
        // Names of every length, so that pages split.
        teller.answer(&mut vault, group, 1 + usize::from(number) * 37 % 180);
        if number % 10 == 9 {
            let parcel = teller.pack(&mut vault, &key, number);
            let failure = Code::SyncRefused.into();
            let fate =
                if number == 19 { Change::Refused { parcel: parcel.id, failure } } else { Change::Taken { parcel: parcel.id, at_s: 9 } };
            let news = edits(DeviceId([number; 8]), 5);
            let note = Change::Note { group: Some(group), name: "claim".into(), bytes: vec![number; 300] };
            let place = u64::from(number);
            let answer = [fate, Change::Edits { group, edits: news }, Change::Cursor { group, place }, note];
            teller.step(&mut vault, |vault| vault.apply(&answer).unwrap());
            teller.step(&mut vault, |vault| vault.keep_cards(&[(group, vec![number; 90])]).unwrap());
        }
    }
    let (mut log, mut batch) = (vault.log(group).unwrap(), Vec::new());
    for chars in 0..16 {
        batch.push(next_edit(&log, vault.device_key().id(), chars));
        log.insert(batch[chars].clone());
    }
    teller.step(&mut vault, |vault| vault.write(group, &batch).unwrap());
    std::mem::forget(vault);
}

fn groups_come_and_go(teller: &mut Teller) {
    assert!(profile(&teller.root).unlock("170428", 0).unwrap_err().is(Code::VaultPinWrong));
    let mut vault = teller.unlock();
    let [first, second, third] = [1, 2, 3].map(invented::group_key);
    let own = vault.device_key().id();
    teller.step(&mut vault, |vault| vault.set_note(None, "operator-bundle", &[1; 900]).unwrap());
    let families = [(invented::group_key(2), edits(own, 6)), (invented::group_key(3), edits(own, 9))];
    teller.step(&mut vault, |vault| vault.add_families(&families).unwrap());
    teller.step(&mut vault, |vault| assert_eq!(vault.bring(second.id(), &edits(DeviceId([4; 8]), 8)).unwrap(), 8));
    teller.step(&mut vault, |vault| vault.erase_group(third.id(), true).unwrap());
    teller.pack(&mut vault, &second, 50);
    teller.step(&mut vault, |vault| vault.lock_group(second.id()).unwrap());
    teller.answer(&mut vault, first.id(), 60);
    teller.step(&mut vault, |vault| assert_eq!(vault.add_group(&second).unwrap(), second.id()));
    teller.answer(&mut vault, second.id(), 61);
    drop(vault);
    let mut vault = teller.unlock();
    teller.answer(&mut vault, first.id(), 62);
    vault.check_whole().unwrap();
    teller.answer(&mut vault, first.id(), 63);
    drop(vault);
}

fn an_older_vault_is_opened(teller: &mut Teller) {
    let mut vault = teller.unlock();
    let key = invented::group_key(1);
    for chars in [5, 100] {
        teller.answer(&mut vault, key.id(), chars);
    }
    teller.pack(&mut vault, &key, 3);
    std::mem::forget(vault);
}

fn a_vault_is_opened_again(teller: &mut Teller) {
    let mut vault = teller.unlock();
    teller.answer(&mut vault, invented::group_key(1).id(), 12);
    drop(vault);
}

/// Enough that SQLite writes its journal back and begins it anew while answers come.
fn the_journal_is_written_back(teller: &mut Teller) {
    let mut vault = teller.opened(|profile| profile.create(PIN, 0).unwrap());
    let group = invented::group_key(1).id();
    teller.step(&mut vault, |vault| assert_eq!(vault.add_group(&invented::group_key(1)).unwrap(), group));
    for number in 0..12 {
        teller.step(&mut vault, |vault| vault.set_note(None, "operator-bundle", &vec![number; 400_000]).unwrap());
        teller.answer(&mut vault, group, 10 + usize::from(number));
    }
    std::mem::forget(vault);
}
