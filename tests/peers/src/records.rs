//! The same family as plain records, for formats that know no rows: subject, question, answer in JSON as people write it.
//!
//! Who answered and when is left out, which favours the peers: Turno's parcels carry both.

use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use turno_core::registration::{Document, Edit, FieldSpec, Log, PartialDate, PhoneNumber, Subject, Value, group::Group, person::Person};

/// The answers of one subject, by question.
pub type Record = BTreeMap<String, Json>;

/// The records of a group, by subject.
pub type Records = BTreeMap<String, Record>;

/// Every answer that stands.
pub fn records(log: &Log) -> Records {
    changed(log.edits().filter(|edit| log.live(edit.subject, edit.field).iter().any(|live| live.id == edit.id)))
}

/// The answers of these edits alone.
pub fn changed<'a>(edits: impl IntoIterator<Item = &'a Edit>) -> Records {
    let mut records = Records::new();
    for edit in edits {
        records.entry(subject(edit.subject)).or_default().insert(question(edit.field), answer(&edit.value));
    }
    records
}

/// Puts the answers of `new` in place of those in `records`.
pub fn merge(records: &mut Records, new: &Records) {
    for (subject, answers) in new {
        records.entry(subject.clone()).or_default().extend(answers.clone());
    }
}

fn subject(subject: Subject) -> String {
    match subject {
        Subject::Group => "group".to_owned(),
        Subject::Person(person) => person.to_string(),
        Subject::Device(device) => device.to_string(),
    }
}

/// The row's id; the app's own fields have none, only a number.
fn question(number: u16) -> String {
    let row: Option<&FieldSpec> = Person::ROWS.iter().chain(Group::ROWS).find(|row| row.number == number);
    row.map_or_else(|| number.to_string(), |row| row.id.to_owned())
}

fn answer(value: &Value) -> Json {
    match value {
        Value::Text { text } | Value::Choice { choice: text } => json!(text),
        Value::Choices { choices } => json!(choices),
        Value::Date { date } => json!(day(date)),
        Value::Measure { unit, amount } => json!(format!("{amount} {unit}")),
        Value::Phones { phones } => phones.iter().map(phone).collect(),
        Value::Documents { documents } => documents.iter().map(document).collect(),
        Value::Unknown => json!("?"),
        Value::NotHaving => json!("-"),
        Value::Cleared => Json::Null,
        Value::Newer { cbor_hex } => json!(cbor_hex),
    }
}

/// `1991-03-08`, as much of it as is known.
fn day(date: &PartialDate) -> String {
    let parts =
        [date.year.map(|year| year.to_string()), date.month.map(|month| format!("{month:02}")), date.day.map(|day| format!("{day:02}"))];
    let known: Vec<String> = parts.into_iter().flatten().collect();
    date.age_years.map_or_else(|| known.join("-"), |age| format!("{age} years"))
}

fn phone(phone: &PhoneNumber) -> Json {
    json!({ "typed": phone.typed, "country": phone.country, "e164": phone.e164, "uses": phone.uses })
}

fn document(document: &Document) -> Json {
    let Document { document_kind, number, country, expires, name, mrz } = document;
    let mut json = json!({ "kind": document_kind, "number": number, "country": country, "expires": day(expires), "name": name });
    if let (false, Some(fields)) = (mrz.is_empty(), json.as_object_mut()) {
        fields.insert("mrz".to_owned(), json!(mrz));
    }
    json
}
