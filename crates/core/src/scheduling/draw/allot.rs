//! Who gets what in drawn order. First the share of the oldest, then the lot; what a place takes is `allotment::find`'s rule.

use super::{beacon::Seed, frozen::Frozen, order::shuffled, tickets::Ticket};
use crate::scheduling::allotment::{Place, find};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// How a group came to its seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// By seniority, from the share of the oldest.
    Oldest,
    /// By lot.
    Drawn,
}

/// Seats of one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given {
    /// The ticket, by its place in the list.
    pub ticket: u32,
    /// How.
    pub way: Way,
    /// The seats, by their place in the table.
    pub slot: usize,
    /// How many of its people sit on the reserve.
    pub overflow: u32,
}

/// The whole outcome.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// In the order in which they were served.
    pub given: Vec<Given>,
    /// The others, in drawn order: whom to ask first when seats become free.
    pub standby: Vec<u32>,
}

/// The seats of one port while they are given out.
struct Port {
    /// Places with seats left, in the order of time.
    open: Vec<Place>,
    reserve_left: u32,
    /// Seats that may still go to the oldest.
    oldest_left: u32,
}

struct Table(Vec<Port>);

impl Table {
    fn new(frozen: &Frozen) -> Self {
        let port = |number: usize| {
            let name = u8::try_from(number).map_or("", |number| frozen.names.name(number));
            let slots = frozen.slots.iter().enumerate().filter(|(_, slot)| slot.port == name);
            let open: Vec<Place> = slots.map(|(place, slot)| Place { slot: place, day: slot.day, seats_left: slot.seats }).collect();
            let seats: u64 = open.iter().map(|place| u64::from(place.seats_left)).sum();
            let oldest_left = u32::try_from(seats * u64::from(frozen.rules.oldest_percent) / 100).unwrap_or(u32::MAX);
            Port { open: open.into_iter().filter(|place| place.seats_left > 0).collect(), reserve_left: frozen.rules.reserve, oldest_left }
        };
        Self((0..frozen.names.len()).map(port).collect())
    }

    /// Gives the whole group its first port's seats that there are. A share or a port ends at the first group that begins
    /// beyond it, not at the first that would not fit: what counts is only who was before, never how large one is.
    fn give(&mut self, number: u32, wish: (u32, RangeInclusive<Date>, impl Iterator<Item = u8>), way: Way) -> Option<Given> {
        let (people, days, ports) = wish;
        for port in ports {
            let Some(port) = self.0.get_mut(usize::from(port)) else { continue };
            if way == Way::Oldest && port.oldest_left == 0 {
                continue;
            }
            let Some(at) = find(&port.open, &days, people, port.reserve_left) else { continue };
            let Some(place) = port.open.get_mut(at) else { continue };
            let overflow = people.saturating_sub(place.seats_left);
            place.seats_left = place.seats_left.saturating_sub(people);
            let (slot, is_full) = (place.slot, place.seats_left == 0);
            if is_full {
                port.open.remove(at);
            }
            port.reserve_left = port.reserve_left.saturating_sub(overflow);
            if way == Way::Oldest {
                port.oldest_left = port.oldest_left.saturating_sub(people);
            }
            return Some(Given { ticket: number, way, slot, overflow });
        }
        None
    }

    fn has(&self, way: Way) -> bool {
        self.0.iter().any(|port| !port.open.is_empty() && (way == Way::Drawn || port.oldest_left > 0))
    }
}

/// What the draw looks at, close together in memory: it goes through a million tickets in drawn order, and what lies apart is
/// waited for every time.
struct Wishes {
    asked: Vec<Asked>,
    ports: Vec<u8>,
}

struct Asked {
    earliest: Date,
    latest: Date,
    people: u32,
    ports_from: u32,
}

impl Wishes {
    fn of(frozen: &Frozen) -> Self {
        let (mut asked, mut ports) = (Vec::with_capacity(frozen.tickets.len()), Vec::with_capacity(frozen.tickets.len() * 4));
        for Ticket { people, earliest, latest, ports: wished, .. } in &frozen.tickets {
            let ports_from = u32::try_from(ports.len()).unwrap_or(u32::MAX);
            asked.push(Asked { earliest: *earliest, latest: *latest, people: *people, ports_from });
            ports.extend(wished);
            ports.push(END);
        }
        Self { asked, ports }
    }

    /// A ticket's size, days and ports.
    fn get(&self, number: u32) -> Option<(u32, RangeInclusive<Date>, impl Iterator<Item = u8>)> {
        let Asked { earliest, latest, people, ports_from } = self.asked.get(number as usize)?;
        let ports = self.ports.get(*ports_from as usize..)?.iter().copied().take_while(|port| *port != END);
        Some((*people, *earliest..=*latest, ports))
    }
}

/// Ends the ports of a ticket; there are never so many.
const END: u8 = u8::MAX;

/// The tickets by seniority, in drawn order within one week: as plain numbers, of which the larger half is the week.
fn oldest_first(frozen: &Frozen, order: &[u32]) -> Vec<u32> {
    let in_order =
        |week: Date| (i64::from(week.year()) - i64::from(Date::MIN.year())) << 9 | i64::from(week.month()) << 5 | i64::from(week.day());
    let weeks: Vec<u32> = frozen.tickets.iter().map(|ticket| u32::try_from(in_order(ticket.week)).unwrap_or(0)).collect();
    let week = |ticket: u32| weeks.get(ticket as usize).copied().unwrap_or(0);
    let mut keys: Vec<u64> = (0_u64..).zip(order).map(|(place, ticket)| u64::from(week(*ticket)) << 32 | place).collect();
    keys.sort_unstable();
    keys.into_iter().filter_map(|key| order.get((key & u64::from(u32::MAX)) as usize).copied()).collect()
}

/// Draws.
pub fn draw(frozen: &Frozen, seed: &Seed) -> Outcome {
    let order = shuffled(seed, frozen.rules.date, u32::try_from(frozen.tickets.len()).unwrap_or(u32::MAX));
    let wishes = Wishes::of(frozen);
    let mut table = Table::new(frozen);
    let mut outcome = Outcome::default();
    let mut is_served = vec![false; frozen.tickets.len()];
    let mut serve = |numbers: &[u32], way: Way| {
        for number in numbers {
            if !table.has(way) {
                break;
            }
            let Some(is_served) = is_served.get_mut(*number as usize).filter(|is_served| !**is_served) else { continue };
            if let Some(given) = wishes.get(*number).and_then(|wish| table.give(*number, wish, way)) {
                *is_served = true;
                outcome.given.push(given);
            }
        }
    };
    if frozen.rules.oldest_percent > 0 {
        serve(&oldest_first(frozen, &order), Way::Oldest);
    }
    serve(&order, Way::Drawn);
    let is_waiting = |number: &u32| is_served.get(*number as usize) == Some(&false);
    outcome.standby = order.into_iter().filter(is_waiting).collect();
    outcome
}
