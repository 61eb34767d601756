//! What is due to be remembered, shown inside the open app alone. Nothing of it reaches a locked screen.

use crate::{
    app::App,
    caseload,
    clock::Clock,
    ipc::{GroupCard, GroupStep, ReminderView},
    notices::expected,
    phone,
    session::Session,
    view::Reading,
};
use jiff::tz::TimeZone;
use tauri::State;
use turno_core::{
    Failure,
    scheduling::{
        hours::on_wall,
        reminders::{ReminderKind, due},
    },
};

/// The reminders that are due now, for every group that this phone asks for.
#[tauri::command(async, rename_all = "snake_case")]
pub fn due_reminders(app: State<'_, App>) -> Result<Vec<ReminderView>, Failure> {
    app.with_session(|session, clock| {
        // Lines are kept; only groups that wait for something are read whole.
        let cards: Vec<GroupCard> = caseload::lines(session, clock)?.iter().map(|line| line.card.clone()).collect();
        let mut found = Vec::new();
        for card in cards.iter().filter(|card| waits(card.state.step)) {
            found.extend(of_group(session, clock, card)?);
        }
        Ok(found)
    })
}

fn waits(step: GroupStep) -> bool {
    matches!(step, GroupStep::Received | GroupStep::Requested | GroupStep::Appointment | GroupStep::NeedsYou)
}

fn of_group(session: &Session, clock: &Clock, card: &GroupCard) -> Result<Vec<ReminderView>, Failure> {
    let group = session.group(&card.id)?;
    let reading = Reading::of(session, clock, group)?;
    let Some(expected) = expected(session, group, &reading)? else { return Ok(Vec::new()) };
    // By the phone's own clock: asking for the place each minute would keep its receiver busy.
    let here = phone::zone();
    let views = due(&expected, &here, clock.now()).into_iter().map(|reminder| {
        let at_port = reading.asked().given().filter(|_| reminder.kind == ReminderKind::Appointment);
        // A zone that this program does not know is told in UTC.
        let zone = at_port.map_or_else(|| here.clone(), |given| TimeZone::get(&given.zone).unwrap_or(TimeZone::UTC));
        ReminderView {
            group: card.id.clone(),
            lead_name: card.lead_name.clone(),
            kind: reminder.kind,
            event_at: reminder.event_at.as_second(),
            event_wall: on_wall(reminder.event_at, &zone),
            port: at_port.map(|given| given.port.clone()),
        }
    });
    Ok(views.collect())
}
