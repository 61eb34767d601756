//! What time brings by itself: a list is frozen, an offer lapses, its seats go on. Asked for again and again while the server runs.

use super::{DrawFault, freeze, standby};
use crate::{
    operator::Operator,
    store::{draws, requests, seats, stream},
};
use jiff::{Timestamp, civil::Date};
use rusqlite::Connection;
use turno_core::{
    Code,
    operator::AllotmentKind,
    scheduling::{appointment::Decision, draw::frozen::FrozenFiles},
};

/// What was done.
#[derive(Debug, Default)]
pub struct Tended {
    /// The list that was frozen now.
    pub frozen: Option<(Date, FrozenFiles)>,
    /// Offers that lapsed.
    pub lapsed: usize,
    /// Offers made to those who stood by.
    pub offered: usize,
}

/// Does what is due.
pub fn tend(connection: &Connection, operator: &Operator, now: Timestamp) -> Result<Tended, DrawFault> {
    let mut tended = Tended::default();
    if operator.bundle.policy.allotment != AllotmentKind::Draw {
        return Ok(tended);
    }
    if let Some(date) = operator.bundle.window.last_closed(now)
        && !draws::any(connection, date)?
    {
        match freeze(connection, operator, date, now) {
            Ok(files) => tended.frozen = Some((date, files)),
            // The server did not run then, or the bundle is new: the next close has a draw.
            Err(DrawFault::TooLate | DrawFault::NotClosed(_)) => {}
            Err(fault) => return Err(fault),
        }
    }
    for (group, request) in requests::lapsed(connection, now.as_second())? {
        if let Some(held) = requests::withdraw(connection, group, request, now.as_second())? {
            seats::free(connection, &held)?;
            draws::freed(connection, &held)?;
        }
        let decision = Decision { request, appointment: None, refused: Some(Code::SchedulingOfferLapsed.into()) };
        stream::append(connection, group, &operator.decided(&decision))?;
        tended.lapsed += 1;
    }
    tended.offered = standby::fill(connection, operator, now)?;
    Ok(tended)
}
