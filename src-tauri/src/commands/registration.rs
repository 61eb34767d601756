//! Commands of the registration: a family, its answers, sending it.

pub mod caseload;
pub mod documents;
pub mod hand_over;
pub mod papers;
pub mod people;
pub mod slip;

use crate::{app::App, clock::Clock, ipc::GroupView, session::Session, view::Reading};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId},
    registration::{
        FieldSpec, PhoneNumber, Subject, Value,
        form::{self, Form},
        group::Group,
        person::Person,
        phone::e164,
    },
};

/// Longest text of one answer, in characters. Far above every row's own limit: it stops a mistake, not a person.
const ANSWER_CHARS_MAX: usize = 2_000;

/// Most choices of one answer.
const CHOICES_MAX: usize = 50;

/// The form.
#[tauri::command(async, rename_all = "snake_case")]
pub fn form() -> Form {
    form::form()
}

/// A new family, with its lead person.
#[tauri::command(async, rename_all = "snake_case")]
pub fn create_group(app: State<'_, App>, kind: String) -> Result<GroupView, Failure> {
    let group_kind = FieldSpec::by_id(Group::ROWS, "group_kind").ok_or(Code::RegistrationNoSuchField)?;
    let today = jiff::civil::Date::ZERO;
    let value = Value::Choice { choice: kind.clone() };
    if turno_core::registration::check::check_value(group_kind, &value, today).is_some() {
        return Err(Code::AppBadInput.into());
    }
    change(&app, |session, clock| session.create_group(&kind, clock.now()))
}

/// One family, whole.
#[tauri::command(async, rename_all = "snake_case")]
pub fn open_group(app: State<'_, App>, group: String) -> Result<GroupView, Failure> {
    app.with_session(|session, clock| Ok(Reading::of(session, clock, session.group(&group)?)?.view()))
}

/// One answer. Durable when this returns; a draft is never refused for what is wrong with it.
#[tauri::command(async, rename_all = "snake_case")]
pub fn answer(app: State<'_, App>, group: String, person: Option<String>, field: String, value: Value) -> Result<GroupView, Failure> {
    let value = bounded(value)?;
    change(&app, |session, clock| {
        let group = session.group(&group)?;
        let (subject, rows) = match person {
            None => (Subject::Group, Group::ROWS),
            Some(person) => (Subject::Person(known_person(session, group, &person)?), Person::ROWS),
        };
        let row = FieldSpec::by_id(rows, &field).ok_or(Code::RegistrationNoSuchField)?;
        session.change(group, clock.now(), vec![(subject, row.number, value)])?;
        Ok(group)
    })
}

/// Seals the registration to the operator and puts it on its way.
#[tauri::command(async, rename_all = "snake_case")]
pub fn submit_registration(app: State<'_, App>, group: String) -> Result<GroupView, Failure> {
    change(&app, |session, clock| {
        let group = session.group(&group)?;
        session.submit(group, clock)?;
        Ok(group)
    })
}

/// Changes a family, wakes the driver, and shows what stands now.
fn change(app: &App, work: impl FnOnce(&mut Session, &Clock) -> Result<GroupId, Failure>) -> Result<GroupView, Failure> {
    let view = app.with_session(|session, clock| {
        let group = work(session, clock)?;
        Ok(Reading::of(session, clock, group)?.view())
    })?;
    app.bell.notify_one();
    Ok(view)
}

pub(super) fn known_person(session: &Session, group: GroupId, person: &str) -> Result<PersonId, Failure> {
    let person = PersonId::parse(person).ok_or(Code::RegistrationNoSuchPerson)?;
    let log = session.log(group)?;
    let known = log.people().contains(&person) || log.removed_people().contains(&person);
    if known { Ok(person) } else { Err(Code::RegistrationNoSuchPerson.into()) }
}

/// An answer within the limits, its words in NFC, its telephone numbers in E.164 beside what was typed.
fn bounded(value: Value) -> Result<Value, Failure> {
    // Only the wire brings answers of a newer version; the screens have no business making one.
    if matches!(value, Value::Newer { .. }) {
        return Err(Code::AppBadInput.into());
    }
    if !value.is_within(ANSWER_CHARS_MAX, CHOICES_MAX) {
        return Err(Failure::new(Code::RegistrationAnswerTooLarge).with("max", ANSWER_CHARS_MAX));
    }
    Ok(if let Value::Text { text } = &value {
        Value::text_nfc(text)
    } else if let Value::Phones { phones } = value {
        let dialled = |phone: PhoneNumber| PhoneNumber { e164: e164(&phone.typed, &phone.country), ..phone };
        Value::Phones { phones: phones.into_iter().map(dialled).collect() }
    } else {
        value
    })
}
