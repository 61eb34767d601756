//! A hundred thousand histories of three to five devices that write, remove, bring back and sync in any order. A model
//! that knows nothing of `replaces` keeps what each device had seen, and says which answers must stand at the end.
#![expect(clippy::indexing_slicing, reason = "a test that indexes wrongly fails, as it should")]

use std::collections::{BTreeMap, BTreeSet};
use turno_core::{
    ids::{DeviceId, PersonId},
    registration::{
        Edit, EditId, Log, Subject, Value,
        group::own::PRESENCE,
        log::{ADDED, REMOVED},
    },
};
use turno_testkit::rounds;

/// Two halves, so that both cores of a small machine have work.
const HISTORIES: u64 = 50_000;

/// SplitMix64: the same histories on every machine, each told apart by its seed.
struct Seeded(u64);

impl Seeded {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.next() % most
    }
}

/// What one write was, and what its author knew then.
struct Written {
    subject: Subject,
    field: u16,
    value: Value,
    seen: BTreeSet<EditId>,
}

#[derive(Default)]
struct Model {
    writes: BTreeMap<EditId, Written>,
    known: Vec<BTreeSet<EditId>>,
}

impl Model {
    /// The answers that must stand in a field for who knows everything: those that no author of another one had seen.
    fn live(&self, subject: Subject, field: u16) -> BTreeSet<EditId> {
        let of_field: Vec<(&EditId, &Written)> =
            self.writes.iter().filter(|(_, write)| write.subject == subject && write.field == field).collect();
        let overtaken = |id: &EditId| of_field.iter().any(|(_, write)| write.seen.contains(id));
        of_field.iter().map(|(id, _)| **id).filter(|id| !overtaken(id)).collect()
    }

    fn values(&self, ids: &BTreeSet<EditId>) -> Vec<&Value> {
        let mut values: Vec<&Value> = Vec::new();
        for value in ids.iter().filter_map(|id| self.writes.get(id)).map(|write| &write.value) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }

    /// A person is here when somebody's "added" stands, or when an answer stands that no standing removal had seen.
    fn is_here(&self, person: Subject) -> bool {
        let presence = self.live(person, PRESENCE);
        let removals: Vec<&Written> =
            presence.iter().filter_map(|id| self.writes.get(id)).filter(|write| is_removal(&write.value)).collect();
        if presence.is_empty() || removals.len() < presence.len() {
            return !presence.is_empty();
        }
        [1, 2].into_iter().flat_map(|field| self.live(person, field)).any(|id| removals.iter().all(|removal| !removal.seen.contains(&id)))
    }
}

fn is_removal(value: &Value) -> bool {
    matches!(value, Value::Choices { choices } if choices.first().is_some_and(|one| one == REMOVED))
}

fn play(seed: u64) -> (Model, Vec<Log>) {
    let mut seeded = Seeded(seed);
    let devices = 3 + seeded.below(3) as usize;
    let mut logs = vec![Log::default(); devices];
    let mut model = Model { known: vec![BTreeSet::new(); devices], ..Model::default() };
    for _ in 0..seeded.below(28) {
        let (number, person) = (seeded.below(devices as u64) as usize, PersonId([seeded.below(2) as u8; 4]));
        let subject = Subject::Person(person);
        let (field, value) = match seeded.below(10) {
            0..=2 => {
                let other = seeded.below(devices as u64) as usize;
                let (from, knew) = (logs[other].clone(), model.known[other].clone());
                logs[number].merge(&from);
                model.known[number].extend(knew);
                continue;
            }
            3 => (PRESENCE, Value::Choice { choice: ADDED.to_owned() }),
            4 => (PRESENCE, logs[number].removal(person)),
            _ => (1 + seeded.below(2) as u16, Value::Text { text: seeded.below(3).to_string() }),
        };
        let edit = logs[number].next_edit(DeviceId([number as u8; 8]), subject, field, value.clone(), None);
        model.writes.insert(edit.id, Written { subject, field, value, seen: model.known[number].clone() });
        model.known[number].insert(edit.id);
        logs[number].insert(edit);
    }
    (model, logs)
}

/// Union in an order of its own, with repetitions.
fn union(logs: &[Log], seeded: &mut Seeded) -> Log {
    let mut edits: Vec<Edit> = logs.iter().flat_map(|log| log.edits().cloned()).collect();
    for last in (1..edits.len()).rev() {
        edits.swap(last, seeded.below(last as u64 + 1) as usize);
    }
    Log::of(edits)
}

fn check(seed: u64) {
    let (model, logs) = play(seed);
    let mut seeded = Seeded(!seed);
    let (one, other) = (union(&logs, &mut seeded), union(&logs, &mut seeded));
    assert_eq!(one, other, "seed {seed}: the order mattered");
    assert_eq!(one.len(), model.writes.len(), "seed {seed}: an edit was lost");
    let mut conflicts = Vec::new();
    for person in [PersonId([0; 4]), PersonId([1; 4])] {
        let subject = Subject::Person(person);
        for field in [1, 2, PRESENCE] {
            let expected = model.live(subject, field);
            let live: BTreeSet<EditId> = one.live(subject, field).iter().map(|edit| edit.id).collect();
            assert_eq!(live, expected, "seed {seed}: other answers stand in {field}");
            if field != PRESENCE && model.values(&expected).len() > 1 {
                conflicts.push((subject, field));
            }
        }
        assert_eq!(one.people().contains(&person), model.is_here(subject), "seed {seed}: who is here");
    }
    let told: Vec<_> = one.conflicts().into_iter().filter(|(_, field)| *field != PRESENCE).collect();
    assert_eq!(told, conflicts, "seed {seed}: a conflict is told exactly where answers differ that did not know each other");
}

#[test]
fn any_history_converges_and_conflicts_are_exactly_the_concurrent_answers() {
    (0..rounds(HISTORIES)).for_each(check);
}

#[test]
fn any_other_history_too() {
    (HISTORIES..HISTORIES + rounds(HISTORIES)).for_each(check);
}
