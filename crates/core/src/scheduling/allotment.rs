//! Giving seats to requests: a group whole, at one port and one time, or not at all. One rule for both ways of giving:
//! `first_come` asks it for a queue of one, the draw (`super::draw`) for everybody in drawn order.

use super::request::Request;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::ops::RangeInclusive;

/// Seats of one port at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Port id.
    pub port: String,
    /// When.
    pub starts_at: Timestamp,
    /// IANA zone of the port.
    pub zone: String,
    /// Seats not yet given.
    pub seats_left: u32,
}

impl Slot {
    /// Its day on the clock of the port.
    pub fn day(&self) -> Date {
        self.starts_at.to_zoned(TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)).date()
    }
}

/// The same for the rule itself, which knows one port at a time: its places in the order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its number in the caller's table.
    pub slot: usize,
    /// The day on the clock of the port.
    pub day: Date,
    /// Seats not yet given.
    pub seats_left: u32,
}

/// The answer to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allotment {
    /// The whole group at this slot (its index in the table).
    Seated(usize),
    /// No slot takes the whole group; the largest group that would have fitted.
    NoRoom {
        /// People; 0 when nothing is left at all.
        people_max: u32,
    },
}

/// Which of one port's places takes so many people on these days: the earliest that takes them whole. Where none does, the
/// fullest-seated rest may overflow by as much as the reserve has, so that a large group is not sent away from seats that a
/// small one would get.
pub fn find(places: &[Place], days: &RangeInclusive<Date>, people: u32, reserve_left: u32) -> Option<usize> {
    let mut most: Option<(usize, u32)> = None;
    for (number, place) in places.iter().enumerate().filter(|(_, place)| days.contains(&place.day)) {
        if place.seats_left >= people {
            return Some(number);
        }
        if place.seats_left > most.map_or(0, |(_, seats_left)| seats_left) {
            most = Some((number, place.seats_left));
        }
    }
    most.filter(|(_, seats_left)| people - seats_left <= reserve_left).map(|(number, _)| number)
}

/// Serves one request at once: the group's first port that has room for everybody, its earliest time there.
/// The table is not changed: taking the seats is the store's work, in the same transaction.
pub fn first_come(request: &Request, table: &[Slot]) -> Allotment {
    let days = request.earliest..=request.latest;
    let mut people_max = 0;
    for port in &request.ports {
        let mut slots: Vec<(usize, &Slot)> = table.iter().enumerate().filter(|(_, slot)| slot.port == *port).collect();
        slots.sort_by_key(|(_, slot)| slot.starts_at);
        let place = |(slot, its): (usize, &Slot)| Place { slot, day: its.day(), seats_left: its.seats_left };
        let places: Vec<Place> = slots.into_iter().map(place).collect();
        if let Some(place) = find(&places, &days, request.people, 0).and_then(|number| places.get(number)) {
            return Allotment::Seated(place.slot);
        }
        people_max = places.iter().filter(|place| days.contains(&place.day)).map(|place| place.seats_left).fold(people_max, u32::max);
    }
    Allotment::NoRoom { people_max }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::GroupId,
        region::Verdict,
        scheduling::presence::{LivenessResult, Presence},
    };
    use jiff::civil::date;
    use proptest::prelude::*;

    fn request(ports: &[&str], people: u32) -> Request {
        Request {
            group: GroupId([1; 32]),
            nonce: String::new(),
            ports: ports.iter().map(|port| (*port).to_owned()).collect(),
            earliest: date(2026, 12, 1),
            latest: date(2026, 12, 3),
            people,
            presence: Presence {
                verdict: Verdict::Inside,
                at_edge: false,
                mocked: false,
                region_version: "1".into(),
                liveness: LivenessResult::NotAsked,
                coarse_at_s: 0,
            },
            replaces: None,
        }
    }

    fn slot(port: &str, at: &str, seats_left: u32) -> Slot {
        let zone = "America/Chicago";
        let starts_at = at.parse::<jiff::civil::DateTime>().unwrap().in_tz(zone).unwrap().timestamp();
        Slot { port: port.into(), starts_at, zone: zone.into(), seats_left }
    }

    #[test]
    fn the_first_port_with_room_for_all_and_its_earliest_time() {
        let table = [slot("laredo", "2026-12-02T09:00", 3), slot("hidalgo", "2026-12-02T09:00", 8), slot("hidalgo", "2026-12-01T13:00", 4)];
        assert_eq!(first_come(&request(&["laredo", "hidalgo"], 4), &table), Allotment::Seated(2));
        assert_eq!(first_come(&request(&["laredo", "hidalgo"], 3), &table), Allotment::Seated(0));
    }

    #[test]
    fn a_group_that_fits_nowhere_whole_is_told_what_would_fit() {
        let table = [slot("laredo", "2026-12-02T09:00", 3), slot("laredo", "2026-12-02T10:00", 2), slot("laredo", "2026-12-09T10:00", 20)];
        assert_eq!(first_come(&request(&["laredo"], 5), &table), Allotment::NoRoom { people_max: 3 });
        assert_eq!(first_come(&request(&["nogales"], 1), &table), Allotment::NoRoom { people_max: 0 });
    }

    #[test]
    fn the_fullest_rest_overflows_when_no_place_takes_the_group_whole_and_the_reserve_allows() {
        let days = date(2026, 12, 1)..=date(2026, 12, 3);
        let place = |slot, seats_left| Place { slot, day: date(2026, 12, 2), seats_left };
        let places = [place(0, 1), place(1, 3), place(2, 3), place(3, 0)];
        assert_eq!(find(&places, &days, 3, 9), Some(1), "whole, and the earliest");
        assert_eq!((find(&places, &days, 5, 2), find(&places, &days, 5, 1)), (Some(1), None));
        assert_eq!(find(&places[3..], &days, 1, 9), None, "the reserve alone seats nobody");
        assert_eq!(find(&places, &(date(2026, 12, 3)..=date(2026, 12, 3)), 1, 9), None);
    }

    proptest! {
        #[test]
        fn nobody_is_split_and_no_seat_given_twice(groups in proptest::collection::vec(1..9_u32, 1..60), seats in 0..40_u32) {
            let mut table = vec![slot("laredo", "2026-12-02T09:00", seats), slot("laredo", "2026-12-02T10:00", seats / 2)];
            let all: u32 = table.iter().map(|slot| slot.seats_left).sum();
            let mut seated = 0;
            for people in groups {
                match first_come(&request(&["laredo"], people), &table) {
                    Allotment::Seated(index) => { table[index].seats_left -= people; seated += people; }
                    Allotment::NoRoom { people_max } => prop_assert!(people_max < people),
                }
            }
            prop_assert_eq!(seated + table.iter().map(|slot| slot.seats_left).sum::<u32>(), all);
        }
    }
}
