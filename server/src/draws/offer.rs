//! An offer: seats are taken, the request has its appointment, and the group is told until when to say that it comes.

use crate::{
    operator::Operator,
    store::{
        requests::{self, Held, Standing},
        seats, stream,
    },
};
use jiff::{Timestamp, civil::Date};
use rusqlite::Connection;
use std::collections::BTreeMap;
use turno_core::{
    ids::TicketId,
    scheduling::appointment::{Appointment, Decision},
};

/// The requests that stand, by their tickets of a date.
pub(super) fn by_ticket(connection: &Connection, date: Date) -> rusqlite::Result<BTreeMap<TicketId, Standing>> {
    let standing = requests::standing(connection)?;
    Ok(standing.into_iter().map(|standing| (TicketId::of(date, standing.parcel), standing)).collect())
}

/// Where and for which draw offers are made.
pub(super) struct Offers<'a> {
    pub connection: &'a Connection,
    pub operator: &'a Operator,
    pub date: Date,
    pub now: Timestamp,
}

impl Offers<'_> {
    /// Offers the seats at a port and time to a group.
    pub fn make(&self, standing: &Standing, port: &str, starts_at_s: i64) -> rusqlite::Result<()> {
        let held = Held { port: port.to_owned(), starts_at_s, people: standing.people };
        let zone = seats::at(self.connection, port, starts_at_s)?.map(|row| row.zone).unwrap_or_default();
        seats::give_drawn(self.connection, &held)?;
        let confirm_s = self.operator.bundle.policy.draw.as_ref().map_or(0, |policy| policy.confirm_s);
        let appointment = self.operator.with_slip(Appointment {
            port: held.port,
            starts_at_s,
            zone,
            people: standing.people,
            number: standing.parcel.short_number(),
            // Nobody confirms after it began.
            confirm_by_s: Some(self.now.as_second().saturating_add(confirm_s).min(starts_at_s)),
            draw: Some(self.date),
            slip: Vec::new(),
        });
        requests::offer(self.connection, standing, &appointment)?;
        let decision = Decision { request: standing.parcel, appointment: Some(appointment), refused: None };
        stream::append(self.connection, standing.group, &self.operator.decided(&decision))
    }
}
