//! Freezing: who takes part and what there is to give, as it stands a minute after the close. Before the number is known, or
//! not at all.

use super::DrawFault;
use crate::{
    operator::Operator,
    store::{draws, requests, seats},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use rusqlite::Connection;
use turno_core::{
    ids::TicketId,
    operator::Bundle,
    scheduling::{
        draw::{Frozen, PortNames, Rules, SeatLine, Ticket, beacon, beacon::Source, frozen::FrozenFiles, policy::days_in_draw, week_of},
        request::days_on_offer,
    },
};

/// Freezes the list of a date; where it is frozen already, gives it as it is.
pub fn freeze(connection: &Connection, operator: &Operator, date: Date, now: Timestamp) -> Result<FrozenFiles, DrawFault> {
    if let Some(kept) = draws::of(connection, date)? {
        return Ok(kept.frozen);
    }
    let bundle = &operator.bundle;
    let rules = Rules::of(bundle, date).ok_or(DrawFault::NotDrawing)?;
    if now < rules.settled_at() {
        return Err(DrawFault::NotClosed(rules.settled_at()));
    }
    if too_late_at(bundle, &rules).is_none_or(|too_late_at| now >= too_late_at) {
        return Err(DrawFault::TooLate);
    }
    let mut names = PortNames::default();
    let slots = slots(connection, bundle, &rules)?;
    let tickets = tickets(connection, bundle, &rules, &mut names)?;
    let files = Frozen::new(rules, slots, tickets, names).files();
    draws::freeze(connection, date, &files)?;
    // Who stood by since the last draw is on this list.
    draws::take_freed(connection)?;
    Ok(files)
}

/// From when on a list would no longer be one of the close: the number is known, or the next requests come in.
fn too_late_at(bundle: &Bundle, rules: &Rules) -> Option<Timestamp> {
    let (next_opening, _) = bundle.window.of_day(rules.date.tomorrow().ok()?)?;
    match rules.source {
        Source::Drand { round } => beacon::time_of(round).map(|known_at| known_at.min(next_opening)),
        Source::Named { .. } => Some(next_opening),
    }
}

/// Seats on the days on offer, at ports that receive people then.
fn slots(connection: &Connection, bundle: &Bundle, rules: &Rules) -> rusqlite::Result<Vec<SeatLine>> {
    let (first, last) = days_on_offer(bundle, rules.closed_at);
    let rows = seats::between(connection, rules.closed_at.as_second(), i64::MAX)?;
    let line = |row: &seats::Seats| {
        let slot = row.slot()?;
        let receives = bundle.port(&slot.port).is_some_and(|port| port.receives_at(slot.starts_at));
        let day = slot.day();
        (receives && (first..=last).contains(&day)).then_some(SeatLine {
            port: slot.port,
            day,
            starts_at: slot.starts_at,
            seats: slot.seats_left,
        })
    };
    Ok(rows.iter().filter_map(line).collect())
}

/// Requests that stand and can still be served.
fn tickets(connection: &Connection, bundle: &Bundle, rules: &Rules, names: &mut PortNames) -> rusqlite::Result<Vec<Ticket>> {
    let zone = bundle.window.zone().unwrap_or(TimeZone::UTC);
    let registered = |second| Timestamp::from_second(second).unwrap_or_default().to_zoned(zone.clone()).date();
    let standing = requests::standing(connection)?;
    let tickets = standing.into_iter().filter_map(|standing| {
        let (earliest, latest) = days_in_draw(bundle, rules, standing.earliest, standing.latest)?;
        let known = standing.ports.iter().filter(|port| bundle.port(port).is_some());
        let ports: Vec<u8> = known.filter_map(|port| names.number(port)).collect();
        (!ports.is_empty()).then_some(())?;
        let (id, week) = (TicketId::of(rules.date, standing.parcel), week_of(registered(standing.registered_s)));
        Some(Ticket { id, people: standing.people, week, earliest, latest, ports })
    });
    Ok(tickets.collect())
}
