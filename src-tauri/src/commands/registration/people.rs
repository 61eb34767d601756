//! Commands about who is in a family: adding, taking out, copying what is shared, splitting and joining.

use super::{change, known_person};
use crate::{
    app::App,
    ipc::{AddedPerson, GroupView},
    session::Session,
    view::Reading,
};
use tauri::State;
use turno_core::{
    Code, Failure,
    ids::{GroupId, PersonId},
    registration::{Subject, Value, group::PEOPLE_MAX, moving, person::Person},
};
use turno_vault::random;

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

/// Answers of one page that members often share, taken from another member where this one has none.
#[tauri::command(async, rename_all = "snake_case")]
pub fn copy_answers(app: State<'_, App>, group: String, from: String, to: String, section: String) -> Result<GroupView, Failure> {
    change(&app, |session, clock| {
        let group = session.group(&group)?;
        let from = Subject::Person(known_person(session, group, &from)?);
        let to = Subject::Person(known_person(session, group, &to)?);
        let log = session.log(group)?;
        let answered = |subject, number| log.settled(subject, number).is_some_and(Value::is_answer);
        let answers = Person::ROWS
            .iter()
            .filter(|row| row.shared && row.section == section && answered(from, row.number))
            .filter(|row| !answered(to, row.number) && log.conflict(to, row.number).is_empty())
            .filter_map(|row| Some((to, row.number, log.settled(from, row.number)?.clone())))
            .collect();
        session.change(group, clock.now(), answers)?;
        Ok(group)
    })
}

/// Some people go into a group of their own. Shows the new group.
#[tauri::command(async, rename_all = "snake_case")]
pub fn split_group(app: State<'_, App>, group: String, people: Vec<String>) -> Result<GroupView, Failure> {
    change(&app, |session, clock| {
        let group = session.group(&group)?;
        let people: Vec<PersonId> = people.iter().map(|person| known_person(session, group, person)).collect::<Result<_, _>>()?;
        nothing_stands(session, clock, group)?;
        let moved = moving::split(&session.log(group)?, group, &people)?;
        let new = session.new_group(clock.now(), moved.coming)?;
        session.carry_photos(group, new, &people, clock.now())?;
        session.change(group, clock.now(), moved.leaving)?;
        Ok(new)
    })
}

/// Everybody of one group goes into another one. Shows that one.
#[tauri::command(async, rename_all = "snake_case")]
pub fn join_groups(app: State<'_, App>, group: String, into: String) -> Result<GroupView, Failure> {
    change(&app, |session, clock| {
        let (from, into) = (session.group(&group)?, session.group(&into)?);
        if from == into {
            return Err(Code::AppBadInput.into());
        }
        nothing_stands(session, clock, from)?;
        nothing_stands(session, clock, into)?;
        let people = session.log(from)?.people();
        let moved = moving::join((&session.log(from)?, from), (&session.log(into)?, into))?;
        // First where they come to: a crash in between shows them twice, never not at all.
        session.change(into, clock.now(), moved.coming)?;
        session.carry_photos(from, into, &people, clock.now())?;
        session.change(from, clock.now(), moved.leaving)?;
        Ok(into)
    })
}

/// A request or an appointment is for the people that it names: it is settled before they part.
fn nothing_stands(session: &Session, clock: &crate::clock::Clock, group: GroupId) -> Result<(), Failure> {
    let reading = Reading::of(session, clock, group)?;
    if reading.asked().is_active() { Err(Code::RegistrationRequestStands.into()) } else { Ok(()) }
}

fn set_presence(app: &App, group: &str, person: &str, present: bool) -> Result<GroupView, Failure> {
    change(app, |session, clock| {
        let group = session.group(group)?;
        let person = known_person(session, group, person)?;
        session.set_presence(group, person, present, clock.now())?;
        Ok(group)
    })
}
