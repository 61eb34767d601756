//! The vault and the model that the simulation plays with, step by step: whatever is done, both tell the same.
#![expect(clippy::unwrap_used, reason = "helpers of tests, which clippy.toml lets unwrap")]

use std::time::Duration;
use turno_core::{
    Code,
    ids::{GroupId, ParcelId, PersonId},
    parcel::{Parcel, ParcelKind},
    registration::{Edit, Subject, Value},
    sync::{Change, Outgoing},
};
use turno_testkit::{
    Folder, Seeded, invented,
    simulation::{Fate as Told, MemoryStore},
};
use turno_vault::{Fate, Profile, Vault};

const HISTORIES: u64 = 12;
const STEPS: u64 = 60;

/// Both, and what was made so far.
struct Pair {
    vault: Vault,
    model: MemoryStore,
    parcels: Vec<Parcel>,
    foreign: u64,
}

impl Pair {
    fn step(&mut self, chance: &mut Seeded) {
        let group = invented::group_key(1 + chance.below(3) as u8);
        match chance.below(7) {
            0 => assert_eq!(self.vault.add_group(&group), self.model.add_group(&group)),
            1 | 2 => {
                let edits = self.edits(chance, group.id());
                assert_eq!(self.vault.write(group.id(), &edits), self.model.write(group.id(), &edits));
            }
            3 => {
                let Ok(edits) = self.vault.unpacked(group.id()) else { return };
                let part = edits.get(..chance.below(edits.len() as u64 + 1) as usize).unwrap_or_default();
                let ids: Vec<_> = part.iter().map(|edit| edit.id).collect();
                let kind = if chance.chance(70) { ParcelKind::Log } else { ParcelKind::Submission };
                let parcel = Parcel::sign(&group, kind, chance.bytes::<20>().to_vec());
                self.parcels.push(parcel.clone());
                for _ in 0..=chance.below(2) {
                    assert_eq!(self.vault.queue(&parcel, &ids, None, 0), self.model.queue(&parcel, &ids));
                }
            }
            _ => {
                let changes: Vec<Change> = (0..chance.below(4)).map(|_| self.change(chance)).collect();
                assert_eq!(self.vault.apply(&changes), self.model.apply(&changes));
            }
        }
    }

    /// Of this device, and what others may have made.
    fn edits(&mut self, chance: &mut Seeded, group: GroupId) -> Vec<Edit> {
        let Ok(mut log) = self.model.log(group) else { return Vec::new() };
        let mut edits = Vec::new();
        for _ in 0..chance.below(4) {
            let device = if chance.chance(70) { self.model.device() } else { turno_core::ids::DeviceId([9; 8]) };
            let subject = if chance.chance(30) { Subject::Group } else { Subject::Person(PersonId([1, 1, 1, chance.below(3) as u8])) };
            let value = Value::Text { text: chance.below(1_000).to_string() };
            let edit = log.next_edit(device, subject, 1 + chance.below(5) as u16, value, None);
            log.insert(edit.clone());
            edits.push(edit);
        }
        edits
    }

    fn change(&mut self, chance: &mut Seeded) -> Change {
        let group = invented::group_key(1 + chance.below(3) as u8).id();
        let known = self.parcels.get(chance.below(self.parcels.len() as u64) as usize).map(|parcel| parcel.id);
        let parcel = known.filter(|_| chance.chance(90)).unwrap_or_else(|| ParcelId(chance.bytes()));
        match chance.below(5) {
            0 => Change::Taken { parcel, at_s: 5 },
            1 => Change::Refused { parcel, failure: Code::SyncTooMany.into() },
            2 => {
                self.foreign += 1;
                Change::Edits { group, edits: self.edits(chance, group).into_iter().filter(|edit| edit.id.device.0 == [9; 8]).collect() }
            }
            3 => Change::Cursor { group, place: chance.below(30) },
            _ => Change::Note { group: chance.chance(50).then_some(group), name: "word".into(), bytes: chance.bytes::<3>().to_vec() },
        }
    }

    fn compare(&self) {
        let waiting: Vec<Outgoing> =
            self.vault.outbox().unwrap().iter().map(|waiting| Outgoing { id: waiting.id, bytes: waiting.bytes }).collect();
        assert_eq!(waiting, self.model.outbox());
        assert_eq!(self.vault.note(None, "word").unwrap(), self.model.note(None, "word"));
        for number in 1..=3 {
            let group = invented::group_key(number).id();
            assert_eq!(self.vault.log(group), self.model.log(group));
            assert_eq!(self.vault.cursor(group), self.model.cursor(group));
            assert_eq!(self.vault.unpacked(group), self.model.unpacked(group));
            if self.vault.cursor(group).is_ok() {
                assert_eq!(self.vault.note(Some(group), "word").unwrap(), self.model.note(Some(group), "word"));
            }
        }
        for kind in [ParcelKind::Log, ParcelKind::Submission] {
            for (id, told) in self.model.fates(kind) {
                let parcel = self.parcels.iter().find(|parcel| parcel.id == id).unwrap();
                let sent = self.vault.sent(parcel.group, kind).unwrap();
                let fate = &sent.iter().find(|sent| sent.id == id).unwrap().fate;
                let same = match (fate, &told) {
                    (Fate::Waiting, Told::Waiting) | (Fate::Taken { .. }, Told::Taken) => true,
                    (Fate::Refused(one), Told::Refused(other)) => one == other,
                    _ => false,
                };
                assert!(same, "{fate:?} is not {told:?}");
                assert_eq!(self.vault.parcel_bytes(id), self.model.parcel_bytes(id));
            }
        }
    }
}

#[test]
fn the_vault_does_what_the_model_of_the_simulation_says() {
    for seed in 0..HISTORIES {
        let folder = Folder::new("model").unwrap();
        let vault = Profile::at(folder.path()).with_pin_time(Duration::ZERO).create("280417", 0).unwrap();
        let model = MemoryStore::new(vault.device_key().clone());
        let mut pair = Pair { vault, model, parcels: Vec::new(), foreign: 0 };
        let mut chance = Seeded::new(seed);
        for _ in 0..STEPS {
            pair.step(&mut chance);
            pair.compare();
        }
        assert!(!pair.parcels.is_empty() && pair.foreign > 0, "seed {seed} does nothing");
    }
}
