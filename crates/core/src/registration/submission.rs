//! What the operator receives, once opened: the settled answers of the group as plain JSON.
//!
//! Sealing it is somebody else's work (the vault crate); its form is a decision, pinned by a test.

use super::{FieldSpec, Log, Subject, Value, group::Group, group::own, person::Person};
use crate::ids::GroupId;
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
        "answers": answers(log, Subject::Group, Group::ROWS),
        "people": people,
    })
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
