//! What the operator receives, once opened: the settled answers of the group as plain JSON.
//!
//! Sealing it is somebody else's work (the vault crate); its form is a decision, pinned by a test.

use super::{FieldSpec, Log, Subject, Value, group::Group, group::own, person::Person};
use crate::{
    ids::{GroupId, ParcelId, PersonId},
    parcel::cbor,
};
use ciborium::Value as Cbor;
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeSet;

/// The form's version; readers refuse others.
pub const FORM: &str = "turno/registration/1";

/// The registration as the operator reads it.
pub fn to_json(group: GroupId, log: &Log) -> Json {
    let lead = log.lead();
    let people: Vec<Json> = log
        .people()
        .into_iter()
        .map(|person| json!({ "id": person, "lead": Some(person) == lead, "answers": answers(log, Subject::Person(person), Person::ROWS) }))
        .collect();
    json!({
        "form": FORM,
        "group": group,
        "registered_first_at": log.settled(Subject::Group, own::REGISTERED_FIRST_AT).and_then(Value::as_text),
        "came_from": log.settled(Subject::Group, own::CAME_FROM).and_then(Value::as_text),
        "answers": answers(log, Subject::Group, Group::ROWS),
        "people": people,
    })
}

/// What stands in the registration, as one short text: equal on every device that knows the same edits, whatever its
/// build. (JSON is no measure: the order of its keys is a compile-time choice of the library.)
pub fn digest(log: &Log) -> String {
    let group = Cbor::Array(vec![Cbor::Bytes(Vec::new()), part(log, Subject::Group, Group::ROWS)]);
    let people = log.people().into_iter();
    let people = people.map(|person| Cbor::Array(vec![Cbor::Bytes(person.0.to_vec()), part(log, Subject::Person(person), Person::ROWS)]));
    ParcelId::of(&cbor::encode(&Cbor::Array(std::iter::once(group).chain(people).collect()))).to_string()
}

/// The settled answers of one person, or of the group.
fn part(log: &Log, subject: Subject, rows: &'static [FieldSpec]) -> Cbor {
    let answered = rows.iter().filter_map(|row| {
        let value = log.settled(subject, row.number).filter(|value| value.is_answer())?;
        Some(Cbor::Array(vec![Cbor::from(row.number), value.to_cbor()]))
    });
    Cbor::Array(answered.collect())
}

/// What is not with the operator as it stands now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SinceSent {
    /// People of whom nothing was sent.
    pub added: BTreeSet<PersonId>,
    /// People whose answers changed.
    pub changed: BTreeSet<PersonId>,
}

/// Who came or changed since the registration was last sent; none when it never was.
///
/// What was sent is what its sender knew: whatever has a lower counter. Where another device wrote at the same time, the
/// digest tells, and everybody it wrote about counts as changed: sending once more is harmless, not sending is not.
pub fn since_sent(log: &Log) -> Option<SinceSent> {
    let sending = log.live(Subject::Group, own::SUBMITTED).into_iter().max_by_key(|edit| edit.id)?;
    let sent = sending.value.as_text()?;
    if sent == digest(log) {
        return Some(SinceSent::default());
    }
    let then = Log::of(log.edits().filter(|edit| edit.id.counter < sending.id.counter).cloned());
    let elsewhere: BTreeSet<Subject> = if sent == digest(&then) {
        BTreeSet::new()
    } else {
        log.edits().filter(|edit| edit.id.device != sending.id.device).map(|edit| edit.subject).collect()
    };
    let mut since = SinceSent::default();
    for person in log.people() {
        let subject = Subject::Person(person);
        if !then.people().contains(&person) {
            since.added.insert(person);
        } else if elsewhere.contains(&subject) || part(log, subject, Person::ROWS) != part(&then, subject, Person::ROWS) {
            since.changed.insert(person);
        }
    }
    Some(since)
}

fn answers(log: &Log, subject: Subject, rows: &'static [FieldSpec]) -> Json {
    let mut answers = Map::new();
    for row in rows {
        if let Some(value) = log.settled(subject, row.number).filter(|value| value.is_answer()) {
            answers.insert(row.id.to_owned(), json!(value));
        }
    }
    Json::Object(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::{DeviceId, PersonId},
        keys::GroupKey,
        parcel,
        registration::{PartialDate, log::ADDED},
    };

    #[test]
    fn every_device_of_a_group_reads_the_same_registration() {
        let key = GroupKey::from_bytes([8; 32]);
        let mut laptop = Log::default();
        let write = |log: &mut Log, subject, field, value| {
            let edit = log.next_edit(DeviceId([1; 8]), subject, field, value, Some(1));
            log.insert(edit);
        };
        for (number, name) in [(9, "Wideline"), (3, "Zilfranco"), (7, "Rosenièse")] {
            let subject = Subject::Person(PersonId([number; 4]));
            write(&mut laptop, subject, own::PRESENCE, Value::Choice { choice: ADDED.into() });
            write(&mut laptop, subject, 1, Value::Text { text: "typo".into() });
            write(&mut laptop, subject, 1, Value::text_nfc(name));
            write(&mut laptop, subject, 5, Value::Date { date: PartialDate { year: Some(1990), ..PartialDate::default() } });
        }
        write(&mut laptop, Subject::Group, own::LEAD, Value::Text { text: PersonId([3; 4]).to_string() });
        let sent = (to_json(key.id(), &laptop), digest(&laptop));

        let edits: Vec<_> = laptop.edits().cloned().collect();
        let mut phone = Log::default();
        let device = Subject::Device(DeviceId([2; 8]));
        let hello = phone.next_edit(DeviceId([2; 8]), device, own::DEVICE_KIND, Value::Choice { choice: "phone".into() }, None);
        phone.insert(hello);
        for part in edits.chunks(2).rev() {
            for edit in parcel::log::open(&key, &parcel::log::seal(&key, part, [4; 24]).unwrap()).unwrap() {
                phone.insert(edit);
            }
        }
        assert_eq!((to_json(key.id(), &phone), digest(&phone)), sent);
        // Pinned: two builds of Turno must agree on it, also where a library orders JSON's keys another way.
        assert_eq!(sent.1, "07c3e99cbd1badddefa26d4a4a157d50f94f3dc1e5127e9a611eebab631ab273");
        write(&mut phone, Subject::Person(PersonId([7; 4])), 1, Value::text_nfc("Rosenyèz"));
        assert_ne!(digest(&phone), sent.1);
    }

    const ESTIME: PersonId = PersonId([9; 4]);
    const CHARLES: PersonId = PersonId([3; 4]);
    const BABY: PersonId = PersonId([7; 4]);

    fn write(log: &mut Log, device: u8, subject: Subject, field: u16, value: Value) {
        log.insert(log.next_edit(DeviceId([device; 8]), subject, field, value, None));
    }

    fn person(log: &mut Log, device: u8, person: PersonId, name: &str) {
        write(log, device, Subject::Person(person), own::PRESENCE, Value::Choice { choice: ADDED.into() });
        write(log, device, Subject::Person(person), 1, Value::text_nfc(name));
    }

    fn send(log: &mut Log, device: u8) {
        let text = digest(log);
        write(log, device, Subject::Group, own::SUBMITTED, Value::Text { text });
    }

    fn family() -> Log {
        let mut log = Log::default();
        person(&mut log, 1, ESTIME, "Wideline");
        person(&mut log, 1, CHARLES, "Zilfranco");
        log
    }

    #[test]
    fn who_came_or_changed_since_it_was_sent_is_named_and_nobody_else() {
        let mut log = family();
        assert_eq!(since_sent(&log), None, "never sent");
        send(&mut log, 1);
        assert_eq!(since_sent(&log), Some(SinceSent::default()));
        person(&mut log, 1, BABY, "Rosenièse");
        write(&mut log, 1, Subject::Person(ESTIME), 1, Value::text_nfc("Widelène"));
        assert_eq!(since_sent(&log), Some(SinceSent { added: [BABY].into(), changed: [ESTIME].into() }));
        write(&mut log, 1, Subject::Person(ESTIME), 1, Value::text_nfc("Wideline"));
        assert_eq!(since_sent(&log), Some(SinceSent { added: [BABY].into(), changed: [].into() }), "taken back is as it was");
        send(&mut log, 1);
        assert_eq!(since_sent(&log), Some(SinceSent::default()));
    }

    #[test]
    fn what_another_device_wrote_at_the_same_time_counts_as_not_sent() {
        let mut laptop = family();
        let mut phone = laptop.clone();
        // Its counter is lower than that of the sending, which did not know of it.
        write(&mut phone, 2, Subject::Person(CHARLES), 1, Value::text_nfc("Zilfranko"));
        write(&mut laptop, 1, Subject::Person(ESTIME), 5, Value::Date { date: PartialDate { year: Some(1990), ..PartialDate::default() } });
        write(&mut laptop, 1, Subject::Person(ESTIME), 1, Value::text_nfc("Widelène"));
        send(&mut laptop, 1);
        laptop.merge(&phone);
        assert_eq!(since_sent(&laptop), Some(SinceSent { added: [].into(), changed: [CHARLES].into() }));
    }
}
