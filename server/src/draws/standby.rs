//! Those who stand by: seats that become free after a draw go to the next in drawn order whom they suit, until the next list is
//! frozen. The reserve is the draw's alone: here a group fits whole or the next one is asked.

use super::{
    DrawFault,
    offer::{Offers, by_ticket},
};
use crate::{
    operator::Operator,
    store::{draws, seats},
};
use jiff::Timestamp;
use rusqlite::Connection;
use std::collections::BTreeMap;
use turno_core::{
    ids::TicketId,
    scheduling::{
        allotment::{Place, find},
        draw::{frozen::DrawFile, policy::days_in_draw},
    },
};

/// Offers what became free since the last time. How many offers were made?
pub(super) fn fill(connection: &Connection, operator: &Operator, now: Timestamp) -> Result<usize, DrawFault> {
    let freed = draws::take_freed(connection)?;
    let newest = if freed.is_empty() { None } else { draws::newest(connection)? };
    let Some(files) = newest.and_then(|kept| kept.drawn) else { return Ok(0) };
    let rules = DrawFile::parse(&files.frozen.draw)?.rules;
    let mut ports: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    let mut rows: Vec<seats::Seats> = Vec::new();
    for (port, starts_at_s) in freed {
        let row = seats::at(connection, &port, starts_at_s)?.filter(|row| row.starts_at_s > now.as_second());
        let Some((row, slot)) = row.and_then(|row| row.slot().map(|slot| (row, slot))) else { continue };
        // They came in the order of port and time, so the places of a port are in the order of time.
        ports.entry(port).or_default().push(Place { slot: rows.len(), day: slot.day(), seats_left: slot.seats_left });
        rows.push(row);
    }
    let standing = by_ticket(connection, rules.date)?;
    let waiting = files.drawn.result.lines().filter_map(|line| TicketId::parse(line.strip_suffix(" standby")?));
    let offers = Offers { connection, operator, date: rules.date, now };
    let mut made = 0;
    for standing in waiting.filter_map(|ticket| standing.get(&ticket)) {
        let Some((first, last)) = days_in_draw(&operator.bundle, &rules, standing.earliest, standing.latest) else { continue };
        let at = standing.ports.iter().find_map(|port| {
            let places = ports.get_mut(port)?;
            let at = find(places, &(first..=last), standing.people, 0)?;
            let place = places.get_mut(at)?;
            place.seats_left -= standing.people;
            rows.get(place.slot)
        });
        if let Some(row) = at {
            offers.make(standing, &row.port, row.starts_at_s)?;
            made += 1;
        }
    }
    Ok(made)
}
