//! A list of families as JSON: registrations as Turno exports them, or the same with cells as in a table.

use super::{Import, ImportedFamily, RefusedRow, cell, family, passed};
use crate::{
    Code, Failure,
    registration::{FieldSpec, Value, group::Group, person::Person, submission},
};
use jiff::civil::Date;
use serde_json::{Map, Value as Json};

/// Reads `{ form, answers, people: [{ answers }] }`, or a list of these.
pub fn read(text: &str, today: Date) -> Result<Import, Failure> {
    let json: Json = serde_json::from_str(text).map_err(|_| Code::RegistrationImportForeign)?;
    let list = match json {
        Json::Array(list) => list,
        one @ Json::Object(_) => vec![one],
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => return Err(Code::RegistrationImportForeign.into()),
    };
    let mut import = Import::default();
    for (row, one) in (1..).zip(&list) {
        match read_family(row, one, today) {
            Ok(family) => import.families.push(family),
            Err(refused) => import.refused.extend(refused),
        }
    }
    Ok(import)
}

fn read_family(row: u32, json: &Json, today: Date) -> Result<ImportedFamily, Vec<RefusedRow>> {
    let refused = |code| vec![RefusedRow { row, column: None, code }];
    if json.get("form").and_then(Json::as_str).is_some_and(|form| form != submission::FORM) {
        return Err(refused("form-newer"));
    }
    let people = json.get("people").and_then(Json::as_array).ok_or_else(|| refused("no-people"))?;
    let mut wrong = Vec::new();
    let answers = read_answers(row, json, Group::ROWS, today, &mut wrong);
    let people = people.iter().map(|person| read_answers(row, person, Person::ROWS, today, &mut wrong)).collect();
    if wrong.is_empty() { family(row, answers, people).map_err(|refused| vec![refused]) } else { Err(wrong) }
}

fn read_answers(row: u32, json: &Json, rows: &'static [FieldSpec], today: Date, wrong: &mut Vec<RefusedRow>) -> Vec<(u16, Value)> {
    let none = Map::new();
    let answers = json.get("answers").and_then(Json::as_object).unwrap_or(&none);
    let mut read = Vec::new();
    for (name, answer) in answers {
        let Some(spec) = FieldSpec::by_id(rows, name) else {
            wrong.push(RefusedRow { row, column: Some(name.clone()), code: "column-unknown" });
            continue;
        };
        // People of a file get new ids: who of them is whose guardian is asked again.
        if spec.id == "guardian" {
            continue;
        }
        let value = match answer.as_str() {
            Some(cell) => cell::read(spec, cell),
            None => serde_json::from_value::<Value>(answer.clone()).ok(),
        };
        match value.ok_or("cell-unreadable").and_then(|value| passed(spec, value, today)) {
            Ok(value) => read.push((spec.number, value)),
            Err(code) => wrong.push(RefusedRow { row, column: Some(name.clone()), code }),
        }
    }
    read
}
