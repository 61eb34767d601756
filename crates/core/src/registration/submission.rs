//! What the operator receives, once opened: the settled answers of the group as plain JSON.
//!
//! Sealing it is somebody else's work (the vault crate); its form is a decision, pinned by a test.

use super::{FieldSpec, Log, Subject, Value, group::Group, group::own, person::Person};
use crate::{
    ids::{GroupId, ParcelId},
    parcel::cbor,
};
use ciborium::Value as Cbor;
use serde_json::{Map, Value as Json, json};

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
    let subjects = log.people().into_iter().map(|person| (Subject::Person(person), person.0.to_vec(), Person::ROWS));
    let answers = std::iter::once((Subject::Group, Vec::new(), Group::ROWS)).chain(subjects).map(|(subject, id, rows)| {
        let answered = rows.iter().filter_map(|row| {
            let value = log.settled(subject, row.number).filter(|value| value.is_answer())?;
            Some(Cbor::Array(vec![Cbor::from(row.number), value.to_cbor()]))
        });
        Cbor::Array(vec![Cbor::Bytes(id), Cbor::Array(answered.collect())])
    });
    ParcelId::of(&cbor::encode(&Cbor::Array(answers.collect()))).to_string()
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
}
