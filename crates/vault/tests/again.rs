//! What the server refused goes again: every edit is in one parcel that can arrive, none in two, whatever happened between.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::{collections::BTreeMap, time::Duration};
use turno_core::{
    Code,
    ids::ParcelId,
    keys::GroupKey,
    parcel::{self, Parcel, ParcelKind},
    registration::{Edit, EditId, Subject, Value},
    sync::Change,
};
use turno_testkit::{Folder, invented};
use turno_vault::{Fate, Profile, Vault};

struct Device {
    folder: Folder,
    vault: Vault,
    key: GroupKey,
    nonce: u8,
}

impl Device {
    fn new(name: &str) -> Self {
        let folder = Folder::new(name).unwrap();
        let mut vault = Profile::at(folder.path()).with_pin_time(Duration::ZERO).create("280417", 0).unwrap();
        let key = invented::group_key(1);
        vault.add_group(&key).unwrap();
        Self { folder, vault, key, nonce: 0 }
    }

    fn answer(&mut self, words: &str) -> Edit {
        let log = self.vault.log(self.key.id()).unwrap();
        let edit = log.next_edit(self.vault.device_key().id(), Subject::Group, 7, Value::Text { text: words.into() }, Some(5));
        self.vault.write(self.key.id(), std::slice::from_ref(&edit)).unwrap();
        edit
    }

    /// Packs what waits into one parcel.
    fn pack(&mut self) -> Parcel {
        self.nonce += 1;
        let edits = self.vault.unpacked(self.key.id()).unwrap();
        let parcel = parcel::log::seal(&self.key, &edits, [self.nonce; 24]).unwrap();
        let ids: Vec<EditId> = edits.iter().map(|edit| edit.id).collect();
        self.vault.queue(&parcel, &ids, None, 10).unwrap();
        parcel
    }

    fn refuse(&mut self, parcel: &Parcel) {
        self.vault.apply(&[Change::Refused { parcel: parcel.id, failure: Code::SyncParcelMalformed.into() }]).unwrap();
    }

    fn waiting(&self) -> Vec<ParcelId> {
        self.vault.outbox().unwrap().iter().map(|waiting| waiting.id).collect()
    }

    /// How often each edit is in a parcel that waits or was taken.
    fn carried(&self) -> BTreeMap<EditId, u32> {
        let mut carried = BTreeMap::new();
        for sent in self.vault.sent(self.key.id(), ParcelKind::Log).unwrap() {
            if !matches!(sent.fate, Fate::Refused(_)) {
                let parcel = Parcel::open(&self.vault.parcel_bytes(sent.id).unwrap()).unwrap();
                parcel::log::open(&self.key, &parcel).unwrap().iter().for_each(|edit| *carried.entry(edit.id).or_default() += 1);
            }
        }
        carried
    }
}

#[test]
fn edits_of_a_refused_parcel_are_packed_anew_and_none_is_lost_or_doubled() {
    let mut device = Device::new("again");
    let group = device.key.id();
    let taken = (device.answer("Jacmel"), device.pack()).1;
    device.vault.apply(&[Change::Taken { parcel: taken.id, at_s: 20 }]).unwrap();
    device.answer("Hinche");
    device.answer("Les Cayes");
    let bad = device.pack();
    let other = (device.answer("Miragoâne"), device.pack()).1;
    device.refuse(&bad);
    device.answer("Gonaïves");

    assert_eq!(device.vault.pack_again(group, 30), Ok(2), "the two of the refused parcel");
    assert_eq!(device.vault.pack_again(group, 31), Ok(0), "and no different when done twice");
    assert!(device.vault.refused().unwrap().is_empty(), "nobody needs to look at it any more");
    let fresh = device.pack();
    assert_eq!(device.waiting(), [other.id, fresh.id], "the refused one is not sent again");
    let every: Vec<EditId> = device.vault.log(group).unwrap().edits().map(|edit| edit.id).collect();
    assert_eq!(device.carried(), every.into_iter().map(|id| (id, 1)).collect(), "each edit in exactly one parcel");

    let sent = device.vault.sent(group, ParcelKind::Log).unwrap();
    assert!(sent.iter().any(|sent| sent.id == bad.id && matches!(sent.fate, Fate::Refused(_))), "it stays as history");
    assert_eq!(sent.len(), 4);
}

#[test]
fn what_is_refused_a_second_time_can_go_a_third_time_also_after_a_restart() {
    let mut device = Device::new("thrice");
    let group = device.key.id();
    let edit = device.answer("Jacmel");
    for round in 0..3 {
        let parcel = device.pack();
        device.refuse(&parcel);
        assert_eq!(device.vault.refused_of(group).unwrap().len(), 1, "round {round}: only the newest needs somebody");
        assert_eq!(device.vault.pack_again(group, 30 + round), Ok(1));
        let Device { folder, vault, key, nonce } = device;
        drop(vault);
        let vault = Profile::at(folder.path()).unlock("280417", 0).unwrap();
        device = Device { folder, vault, key, nonce };
        assert_eq!(device.vault.unpacked(group).unwrap(), std::slice::from_ref(&edit));
    }
}

#[test]
fn a_registration_whose_edits_were_refused_is_not_erased_unasked() {
    let mut device = Device::new("erase");
    device.answer("Jacmel");
    let parcel = device.pack();
    device.refuse(&parcel);
    let erased = device.vault.erase_group(device.key.id(), false);
    assert!(erased.is_err_and(|failure| failure.is(Code::RegistrationNotSentYet)), "nobody else has these answers");
}
