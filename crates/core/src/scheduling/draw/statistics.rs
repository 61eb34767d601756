//! What a draw says of itself in figures: seats, chances by size of group, waits. Counted from the published files alone.

use super::{
    allot::Outcome,
    frozen::Frozen,
    tickets::{PEOPLE, Ticket},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Figures of one draw. Whole numbers only, so that everybody writes them alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statistics {
    /// The date of the draw.
    pub date: Date,
    /// Groups that took part.
    pub tickets: u32,
    /// People in them.
    pub people: u32,
    /// By port.
    pub ports: BTreeMap<String, PortFigures>,
    /// By size of group, those sizes that there were.
    pub sizes: Vec<SizeFigures>,
    /// How long those who got seats had been registered.
    pub waits: Waits,
    /// How long those who still wait have been registered.
    pub waiting: Waits,
}

/// Figures of one port.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortFigures {
    /// Groups that named it first.
    pub named_first: u32,
    /// Groups that named it at all.
    pub named: u32,
    /// Seats there were.
    pub seats: u32,
    /// Groups that got seats.
    pub groups: u32,
    /// People in them.
    pub people: u32,
    /// People of them on the share of the oldest.
    pub oldest: u32,
    /// People of them on the reserve.
    pub overflow: u32,
    /// How long those who got seats had been registered.
    pub waits: Waits,
}

/// Groups of one size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SizeFigures {
    /// People in the group.
    pub people: u32,
    /// Groups that took part.
    pub tickets: u32,
    /// Groups that got seats.
    pub seated: u32,
}

/// Whole weeks from the week of the registration to the date of the draw.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Waits {
    /// Half waited no longer.
    pub p50_weeks: u32,
    /// Nine of ten waited no longer.
    pub p90_weeks: u32,
    /// Ninety-nine of a hundred waited no longer.
    pub p99_weeks: u32,
    /// Nobody waited longer.
    pub most_weeks: u32,
}

impl Waits {
    fn of(mut weeks: Vec<u32>) -> Self {
        weeks.sort_unstable();
        // The nearest rank: the smallest wait that so many of a hundred do not pass.
        let at = |percent: usize| weeks.get((weeks.len() * percent).div_ceil(100).saturating_sub(1)).copied().unwrap_or(0);
        Self { p50_weeks: at(50), p90_weeks: at(90), p99_weeks: at(99), most_weeks: at(100) }
    }
}

impl Statistics {
    /// Counts.
    pub fn of(frozen: &Frozen, outcome: &Outcome) -> Self {
        let weeks = |ticket: &Ticket| {
            let days = ticket.week.until(frozen.rules.date).map_or(0, |span| span.get_days());
            u32::try_from(days / 7).unwrap_or(0)
        };
        let ticket = |number: u32| frozen.tickets.get(number as usize);
        let mut ports: BTreeMap<String, PortFigures> = BTreeMap::new();
        for slot in &frozen.slots {
            ports.entry(slot.port.clone()).or_default().seats += slot.seats;
        }
        for its in &frozen.tickets {
            for (place, port) in its.ports.iter().enumerate() {
                let figures = ports.entry(frozen.names.name(*port).to_owned()).or_default();
                figures.named += 1;
                figures.named_first += u32::from(place == 0);
            }
        }
        let mut waits: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
        let mut seated: BTreeMap<u32, u32> = BTreeMap::new();
        for given in &outcome.given {
            let (Some(its), Some(slot)) = (ticket(given.ticket), frozen.slots.get(given.slot)) else { continue };
            let figures = ports.entry(slot.port.clone()).or_default();
            figures.groups += 1;
            figures.people += its.people;
            figures.overflow += given.overflow;
            figures.oldest += if given.way == super::Way::Oldest { its.people } else { 0 };
            waits.entry(&slot.port).or_default().push(weeks(its));
            *seated.entry(its.people).or_default() += 1;
        }
        let all = Waits::of(waits.values().flatten().copied().collect());
        for (port, waits) in waits {
            ports.entry(port.to_owned()).or_default().waits = Waits::of(waits);
        }
        let of_size = |people: u32| SizeFigures {
            people,
            tickets: u32::try_from(frozen.tickets.iter().filter(|ticket| ticket.people == people).count()).unwrap_or(u32::MAX),
            seated: seated.get(&people).copied().unwrap_or(0),
        };
        Self {
            date: frozen.rules.date,
            tickets: u32::try_from(frozen.tickets.len()).unwrap_or(u32::MAX),
            people: frozen.tickets.iter().map(|ticket| ticket.people).sum(),
            ports,
            sizes: PEOPLE.map(of_size).filter(|size| size.tickets > 0).collect(),
            waits: all,
            waiting: Waits::of(outcome.standby.iter().filter_map(|number| ticket(*number)).map(weeks).collect()),
        }
    }

    /// `statistics.json`.
    pub fn json(&self) -> String {
        // Numbers and names alone: it cannot fail.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}
