//! The draw itself: the number is checked, the lists are drawn, the offers are made and the files kept, all in one transaction.

use super::{
    DrawFault,
    offer::{Offers, by_ticket},
    standby,
};
use crate::{
    operator::Operator,
    store::{draws, requests::Held},
};
use jiff::{Timestamp, civil::Date};
use rusqlite::Connection;
use turno_core::scheduling::draw::{
    Frozen,
    beacon::Beacon,
    drawn::{DrawnFile, DrawnFiles},
    statistics::Statistics,
    verify::AllFiles,
};

/// What came of it.
#[derive(Debug)]
pub enum Made {
    /// It was drawn now.
    Now(AllFiles),
    /// It was drawn before, by the same number; nothing was done.
    Before(AllFiles),
}

/// Draws a frozen list.
pub fn make(connection: &Connection, operator: &Operator, date: Date, beacon: &Beacon, now: Timestamp) -> Result<Made, DrawFault> {
    let kept = draws::of(connection, date)?.ok_or(DrawFault::NotFrozen)?;
    if let Some(files) = kept.drawn {
        let same = DrawnFile::parse(&files.drawn.drawn)?.beacon == *beacon;
        return if same { Ok(Made::Before(files)) } else { Err(DrawFault::DrawnOtherwise) };
    }
    let frozen = Frozen::read(&kept.frozen)?;
    let seed = beacon.seed(&frozen.rules.source)?;
    let (drawn, outcome) = DrawnFiles::of(&kept.frozen, &frozen, beacon, &seed);
    let statistics = Statistics::of(&frozen, &outcome).json();
    let standing = by_ticket(connection, date)?;
    let offers = Offers { connection, operator, date, now };
    for given in &outcome.given {
        let (Some(ticket), Some(slot)) = (frozen.tickets.get(given.ticket as usize), frozen.slots.get(given.slot)) else { continue };
        let starts_at_s = slot.starts_at.as_second();
        match standing.get(&ticket.id) {
            Some(standing) => offers.make(standing, &slot.port, starts_at_s)?,
            // Taken back since the close: for those who stand by.
            None => draws::freed(connection, &Held { port: slot.port.clone(), starts_at_s, people: ticket.people })?,
        }
    }
    let files = AllFiles { frozen: kept.frozen, drawn, statistics };
    draws::finish(connection, date, &files, now.as_second())?;
    standby::fill(connection, operator, now)?;
    Ok(Made::Now(files))
}
