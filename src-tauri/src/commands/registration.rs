//! Commands of the registration: families, their answers, sending, handing over.

use crate::{
    app::App,
    clock::Clock,
    ipc::{AddedPerson, GroupCard, GroupView, HandOff},
    session::Session,
    view::Reading,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId},
    parcel::{Parcel, ParcelKind},
    registration::{
        FieldSpec, Subject, Value,
        form::{self, Form},
        group::{Group, PEOPLE_MAX, own},
        handoff,
        person::Person,
    },
};
use turno_vault::{random, seal_for_operator};

/// Longest text of one answer, in characters. Far above every row's own limit: it stops a mistake, not a person.
const ANSWER_CHARS_MAX: usize = 2_000;

/// Most choices of one answer.
const CHOICES_MAX: usize = 50;

/// Largest picture that is searched for a QR code, in pixels.
const PICTURE_PIXELS_MAX: usize = 12_000_000;

/// The form.
#[tauri::command(async, rename_all = "snake_case")]
pub fn form() -> Form {
    form::form()
}

/// Every family on this device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_groups(app: State<'_, App>) -> Result<Vec<GroupCard>, Failure> {
    app.with_session(|session, clock| {
        session.vault.groups()?.into_iter().map(|group| Ok(Reading::of(session, clock, group)?.card())).collect()
    })
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

/// One more person.
#[tauri::command(async, rename_all = "snake_case")]
pub fn add_person(app: State<'_, App>, group: String) -> Result<AddedPerson, Failure> {
    let person = PersonId(random()?);
    let group = change(&app, |session, clock| {
        let group = session.group(&group)?;
        if session.log(group)?.people().len() >= PEOPLE_MAX {
            return Err(Failure::new(Code::RegistrationGroupFull).with("max", PEOPLE_MAX));
        }
        session.set_presence(group, person, true, clock.now())?;
        Ok(group)
    })?;
    Ok(AddedPerson { person: person.to_string(), group })
}

/// Takes a person out; nothing of theirs is erased.
#[tauri::command(async, rename_all = "snake_case")]
pub fn remove_person(app: State<'_, App>, group: String, person: String) -> Result<GroupView, Failure> {
    set_presence(&app, &group, &person, false)
}

/// Brings a person back.
#[tauri::command(async, rename_all = "snake_case")]
pub fn restore_person(app: State<'_, App>, group: String, person: String) -> Result<GroupView, Failure> {
    set_presence(&app, &group, &person, true)
}

/// Seals the registration to the operator and puts it on its way.
#[tauri::command(async, rename_all = "snake_case")]
pub fn submit_registration(app: State<'_, App>, group: String) -> Result<GroupView, Failure> {
    change(&app, |session, clock| {
        let group = session.group(&group)?;
        let reading = Reading::of(session, clock, group)?;
        if !reading.is_complete() {
            return Err(Code::RegistrationNotComplete.into());
        }
        let now = clock.now();
        let sealed = seal_for_operator(&session.bundle.age_recipients, reading.submission_json().as_bytes())?;
        let parcel = Parcel::sign(&session.vault.group_key(group)?, ParcelKind::Submission, sealed);
        session.vault.queue(&parcel, &[], None, now.as_second())?;
        session.change(group, now, vec![(Subject::Group, own::SUBMITTED, Value::Text { text: reading.digest() })])?;
        Ok(group)
    })
}

/// The code that gives a family to another device.
#[tauri::command(async, rename_all = "snake_case")]
pub fn hand_off(app: State<'_, App>, group: String) -> Result<HandOff, Failure> {
    app.with_session(|session, _| {
        let text = handoff::to_text(&session.vault.group_key(session.group(&group)?)?);
        let code = fast_qr::QRBuilder::new(text.replace('-', "")).ecl(fast_qr::ECL::M).build().map_err(|_| Code::AppUnexpected)?;
        let svg = fast_qr::convert::svg::SvgBuilder::default().to_str(&code);
        Ok(HandOff { text, svg })
    })
}

/// Takes a family over from its code. Its answers come with the next sync.
#[tauri::command(async, rename_all = "snake_case")]
pub fn take_over(app: State<'_, App>, text: String) -> Result<GroupView, Failure> {
    let key = handoff::from_text(&text)?;
    change(&app, |session, clock| {
        let group = session.join_group(&key, clock.now())?;
        session.engine.try_now();
        Ok(group)
    })
}

/// Looks for a QR code in a picture of 8-bit greys.
#[tauri::command(async, rename_all = "snake_case")]
pub fn read_qr(luma_base64: String, width: usize, height: usize) -> Result<Option<String>, Failure> {
    let luma = STANDARD.decode(luma_base64).map_err(|_| Code::AppBadInput)?;
    if width == 0 || height == 0 || width.checked_mul(height) != Some(luma.len()) || luma.len() > PICTURE_PIXELS_MAX {
        return Err(Code::AppBadInput.into());
    }
    let pixel = |x: usize, y: usize| luma.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    Ok(picture.detect_grids().into_iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| text))
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

fn set_presence(app: &App, group: &str, person: &str, present: bool) -> Result<GroupView, Failure> {
    change(app, |session, clock| {
        let group = session.group(group)?;
        let person = known_person(session, group, person)?;
        session.set_presence(group, person, present, clock.now())?;
        Ok(group)
    })
}

fn known_person(session: &Session, group: GroupId, person: &str) -> Result<PersonId, Failure> {
    let person = PersonId::parse(person).ok_or(Code::RegistrationNoSuchPerson)?;
    let log = session.log(group)?;
    let known = log.people().contains(&person) || log.removed_people().contains(&person);
    if known { Ok(person) } else { Err(Code::RegistrationNoSuchPerson.into()) }
}

/// An answer within the limits, its words in NFC.
fn bounded(value: Value) -> Result<Value, Failure> {
    let too_large = || Failure::new(Code::RegistrationAnswerTooLarge).with("max", ANSWER_CHARS_MAX);
    let fits = |text: &str| text.chars().count() <= ANSWER_CHARS_MAX;
    match &value {
        Value::Text { text } | Value::Choice { choice: text } if !fits(text) => Err(too_large()),
        Value::Choices { choices } if choices.len() > CHOICES_MAX || !choices.iter().all(|choice| fits(choice)) => Err(too_large()),
        // Only the wire brings answers of a newer version; the screens have no business making one.
        Value::Newer { .. } => Err(Code::AppBadInput.into()),
        Value::Text { text } => Ok(Value::text_nfc(text)),
        Value::Choice { .. } | Value::Choices { .. } | Value::Date { .. } | Value::Unknown | Value::NotHaving | Value::Cleared => Ok(value),
    }
}
