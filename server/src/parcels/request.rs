//! `request`: the wish for an appointment, answered at once (`first_come`) or standing until a draw (`crate::draws`). Seats
//! are taken in the transaction that looks. One that replaces an earlier one ends it in the same transaction, or leaves it.
//!
//! Whom the seats go to is `turno_core::scheduling::allotment`'s decision; this file asks it and writes the answer down.

use super::{Case, Refusal};
use crate::store::{
    draws, groups,
    requests::{self, Active, Held},
    seats, stream, submissions,
};
use jiff::{ToSpan, tz::TimeZone};
use std::collections::BTreeSet;
use turno_core::{
    Code, Failure,
    operator::AllotmentKind,
    ports::PORTS_MAX,
    scheduling::{
        allotment::{Allotment, Slot, first_come},
        appointment::{Appointment, Decision},
        request::{Request, days_on_offer},
    },
};

/// People in a group (design §3).
const PEOPLE: std::ops::RangeInclusive<u32> = 1..=20;

/// No zone is further from UTC than this many seconds; days are cut to the port's own clock afterwards.
const ZONE_OFFSET_S_MAX: i64 = 26 * 3_600;

pub(super) fn take(case: &Case<'_>) -> Result<(), Refusal> {
    let (connection, parcel) = (case.connection, case.parcel);
    let (request, device) = Request::from_parcel(parcel)?;
    if groups::phone(connection, parcel.group)? != Some(device) {
        return Err(Code::SchedulingDeviceNotClaimed.into());
    }
    let distinct: BTreeSet<&String> = request.ports.iter().collect();
    if !PEOPLE.contains(&request.people) || request.ports.len() > PORTS_MAX || distinct.len() != request.ports.len() {
        return Err(Code::SyncParcelMalformed.into());
    }
    request.check(&case.operator.bundle, &device, case.now)?;
    if !submissions::any(connection, parcel.group)? {
        return Err(Code::SchedulingNoRegistration.into());
    }
    let today = case.operator.bundle.window.day_of(case.now);
    let active = requests::active(connection, parcel.group, case.now.as_second(), today)?;
    if active.as_ref().is_some_and(|active| request.replaces != Some(active.request)) {
        return Err(Code::SchedulingAlreadyActive.into());
    }
    // Taken back before it came: nothing is given, and nobody waits for an answer.
    if requests::withdrawn(connection, parcel.group, parcel.id)? {
        return Ok(());
    }
    let held = active.as_ref().and_then(|active| active.held.as_ref());
    // Seats that are held are moved at once, under a draw too: what nobody drew is free to all who have seats to give back.
    let moves = held.filter(|held| held.starts_at_s > case.now.as_second());
    match case.operator.bundle.policy.allotment {
        AllotmentKind::Draw if moves.is_none() => {
            end(case, active.as_ref())?;
            requests::stand(connection, parcel.group, parcel.id, &request)?;
            stream::append(connection, parcel.group, &parcel.bytes)?;
            Ok(())
        }
        AllotmentKind::FirstCome | AllotmentKind::Draw => {
            let appointment = allot(case, &request, moves)?;
            end(case, active.as_ref())?;
            keep(case, appointment)
        }
    }
}

/// Ends the request that is replaced. A place that it held and is still to come is free for others.
fn end(case: &Case<'_>, active: Option<&Active>) -> Result<(), Refusal> {
    let Some(active) = active else { return Ok(()) };
    Ok(super::withdraw::take_back(case, active.request)?)
}

fn allot(case: &Case<'_>, request: &Request, moves: Option<&Held>) -> Result<Appointment, Refusal> {
    // What is frozen for a draw is not given away beside it.
    if case.operator.bundle.policy.allotment == AllotmentKind::Draw && draws::is_under_way(case.connection)? {
        return Err(Code::SchedulingDrawUnderWay.into());
    }
    let mut table = table(case, request)?;
    table
        .retain(|slot| moves.is_none_or(|held| (slot.port.as_str(), slot.starts_at.as_second()) != (held.port.as_str(), held.starts_at_s)));
    match first_come(request, &table) {
        Allotment::Seated(place) => {
            let slot = table.into_iter().nth(place).ok_or(Code::AppUnexpected)?;
            Ok(case.operator.with_slip(Appointment {
                port: slot.port,
                starts_at_s: slot.starts_at.as_second(),
                zone: slot.zone,
                people: request.people,
                number: case.parcel.id.short_number(),
                confirm_by_s: None,
                draw: None,
                slip: Vec::new(),
            }))
        }
        Allotment::NoRoom { people_max } => Err(Failure::new(Code::SchedulingNoRoom).with("people", people_max).into()),
    }
}

/// The slots that may be given now: still to come, on days that are on offer, not merely wished for, and while the port receives
/// people, whatever the table of seats said before a closure.
fn table(case: &Case<'_>, request: &Request) -> Result<Vec<Slot>, Refusal> {
    let (first, last) = days_on_offer(&case.operator.bundle, case.now);
    let days = request.earliest.max(first)..=request.latest.min(last);
    let midnight_s = |day: jiff::civil::Date| day.to_zoned(TimeZone::UTC).map(|zoned| zoned.timestamp().as_second());
    let day_after = days.end().checked_add(1.day()).map_err(|_| Code::SchedulingWishImpossible)?;
    let (Ok(from_s), Ok(before_s)) = (midnight_s(*days.start()), midnight_s(day_after)) else {
        return Err(Code::SchedulingWishImpossible.into());
    };
    let rows = seats::between(case.connection, (from_s - ZONE_OFFSET_S_MAX).max(case.now.as_second() + 1), before_s + ZONE_OFFSET_S_MAX)?;
    let on_offer = |slot: &Slot| {
        let receives = case.operator.bundle.port(&slot.port).is_some_and(|port| port.receives_at(slot.starts_at));
        receives && request.ports.contains(&slot.port) && days.contains(&slot.day())
    };
    Ok(rows.iter().filter_map(seats::Seats::slot).filter(on_offer).collect())
}

/// Seats, request and the operator's signed word, all in this transaction.
fn keep(case: &Case<'_>, appointment: Appointment) -> Result<(), Refusal> {
    let (connection, parcel) = (case.connection, case.parcel);
    let held = Held { port: appointment.port.clone(), starts_at_s: appointment.starts_at_s, people: appointment.people };
    seats::give(connection, &held)?;
    requests::keep(connection, parcel.group, parcel.id, &appointment)?;
    let decision = Decision { request: parcel.id, appointment: Some(appointment), refused: None };
    // The wish first: the group's other devices show what was asked for beside what was given.
    stream::append(connection, parcel.group, &parcel.bytes)?;
    stream::append(connection, parcel.group, &case.operator.decided(&decision))?;
    Ok(())
}
